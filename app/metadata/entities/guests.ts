import type { Mention } from '../../shared/video.ts';
import { alignedFold } from '../aligned-fold.ts';
import { trimSpan } from '../../shared/spans.ts';
import { mentionOf } from './candidate.ts';
import type { FieldReading } from './words.ts';

// "Orage (feat. Lino, Zorbe & JD)", "ft. @jeanneduval": who is announced as a guest, up to the end of the bracket.
const GUESTS = /(?<![\p{L}\p{N}])(?:feat|ft|featuring)(?:\.\s*|\s+)([^()[\]|\n–—"«»#/:•]+)/gu;
const BETWEEN = /\s*(?:,|&|\+|\s(?:et|and|x)\s)\s*/gu;
const END = /\s(?:-|prod\b|dans|sur|pour|is|on|in)(?:\s|\.|$)/u;
// Each word with a capital: what goes on in lower case is a sentence.
const NAME = /^@?[\p{Lu}\p{N}][^\s]*(?:\s(?:[\p{Lu}\p{N}][^\s]*|de|du|la|le|des|of|the)){0,3}$/u;
const CONFIDENCE = 0.6;

/** The guests of a song or of an interview: persons, whatever their pseudonym looks like. */
export function findGuests(reading: FieldReading): readonly Mention[] {
  const folded = alignedFold(reading.text);
  return [...folded.matchAll(GUESTS)].flatMap((match) => {
    const list = (match[1] ?? '').split(END)[0] ?? '';
    const from = match.index + match[0].length - (match[1] ?? '').length;
    const cuts = [...list.matchAll(BETWEEN)];
    const starts = [from, ...cuts.map((cut) => from + cut.index + cut[0].length)];
    const ends = [...cuts.map((cut) => from + cut.index), from + list.length];
    return starts.flatMap((start, i) => guest(reading, start, ends[i] ?? start));
  });
}

function guest(reading: FieldReading, start: number, end: number): readonly Mention[] {
  const span = trimSpan(reading.text, { start, end }, /[\s.!?,@]/);
  const name = reading.text.slice(span.start, span.end);
  if (name.length < 2 || !NAME.test(name)) return [];
  return [mentionOf(reading, { ...span, type: 'person', confidence: CONFIDENCE })];
}
