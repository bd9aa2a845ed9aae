import type { Mention } from '../../shared/video.ts';
import { alignedFold } from '../aligned-fold.ts';
import { trimSpan, type Span } from '../../shared/spans.ts';
import { mentionOf } from './candidate.ts';
import type { FieldReading } from './words.ts';

// What says that a title is that of a song: "Artiste - Chanson (Clip officiel)", "Artiste : Chanson | Paroles".
const MARK =
  /[([{|/–-]?\s*(?:clip(?: officiel)?|(?:official )?(?:music |lyrics? )?video|official (?:audio|visualizer)|audio(?: officiel)?|lyrics?|paroles|live session|session live|visualizer)\b/;
const DASH = /\s+[-–—|]\s+|\s*:\s+/;
const GUEST = /[([]?(?:feat|ft|featuring)\b\.?\s*/;
const BETWEEN_ARTISTS = /\s*(?:,|&|\+| x | et | and | vs\.? |\b(?:feat|ft|featuring)\b\.?)\s*/g;
const SONG = 0.65;
// More often right about the type than a model that reads pseudonyms as bodies; a band stays what it is read as.
const ARTIST = 0.72;
const LONGEST = 60;

/** The song and the artists of a title that says it is the video of a song. */
export function songMentions(reading: FieldReading): readonly Mention[] {
  const folded = alignedFold(reading.text);
  const dash = DASH.exec(folded);
  const mark = MARK.exec(folded);
  if (dash === null || mark === null || mark.index < dash.index + dash[0].length) return [];
  const artists = { start: 0, end: dash.index };
  const rest = { start: dash.index + dash[0].length, end: mark.index };
  const guest = GUEST.exec(folded.slice(rest.start, rest.end));
  const song = { ...rest, end: guest === null ? rest.end : rest.start + guest.index };
  const guests = guest === null ? null : { ...rest, start: song.end + guest[0].length };
  const title = trimmed(reading, song);
  if (title === null) return [];
  return [
    mentionOf(reading, { ...title, type: 'work', confidence: SONG }),
    ...[artists, guests].flatMap((span) => artistsWithin(reading, folded, span)),
  ];
}

function artistsWithin(
  reading: FieldReading,
  folded: string,
  span: Span | null,
): readonly Mention[] {
  if (span === null) return [];
  const cuts = [...folded.slice(span.start, span.end).matchAll(BETWEEN_ARTISTS)];
  const starts = [span.start, ...cuts.map((cut) => span.start + cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => span.start + cut.index), span.end];
  return starts.flatMap((start, i) => {
    const artist = trimmed(reading, { start, end: ends[i] ?? span.end });
    return artist === null
      ? []
      : [mentionOf(reading, { ...artist, type: 'person', confidence: ARTIST })];
  });
}

function trimmed({ text }: FieldReading, span: Span): Span | null {
  const kept = trimSpan(text, span, /[\s"«»“”()[\]{}|:–—-]/);
  const length = kept.end - kept.start;
  return length > 1 && length < LONGEST ? kept : null;
}
