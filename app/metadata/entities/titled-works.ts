import type { Mention } from '../../shared/video.ts';
import { alignedFold } from '../aligned-fold.ts';
import { trimSpan } from '../../shared/spans.ts';
import { mentionOf } from './candidate.ts';
import { songMentions } from './songs.ts';
import type { FieldReading } from './words.ts';

// "Les Heures | Film complet", "Orage Bande annonce VF (2018)": the work first, then what the video is of it.
const OF_A_WORK =
  /^(.{2,80}?)(?:\s*[|:–—([]|\s-)?\s*(?:film (?:muet )?complet|(?:court|moyen|long)[- ]metrage|bande[- ]annonce|teaser|trailer|conte\b|comptine|dessin anime|documentaire complet|opera complet|concert complet|livre audio)/;
/** The work that a title names before saying what the video is of it, or the song and its artist. */
export function titledWorks(reading: FieldReading): readonly Mention[] {
  const folded = alignedFold(reading.text);
  const song = songMentions(reading);
  if (song.length > 0) return song;
  const name = OF_A_WORK.exec(folded)?.[1];
  if (name === undefined) return [];
  // "Les Heures (Claire Duval)": the director is no part of the title.
  const bare = name.replace(/\s*\([^)]*\)?\s*$/, '');
  const span = trimSpan(reading.text, { start: 0, end: bare.length }, /[\s"«»“”|:–—-]/);
  return [mentionOf(reading, { ...span, type: 'work', confidence: 0.75 })];
}
