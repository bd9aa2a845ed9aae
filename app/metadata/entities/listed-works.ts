import { foldText } from '../../shared/text.ts';
import type { Mention } from '../../shared/video.ts';
import { trimSpan } from '../../shared/spans.ts';
import { mentionOf } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';
import type { FieldReading, Line } from './words.ts';

const ABOUT_WORKS =
  /\b(?:films?|movies?|livres?|romans?|lectures?|series?|dessins? animes?|mangas?|bd|albums?|jeux video|disques?|animes?)\b/;
// "Au programme :" heads what is shown and not titles.
const OF_CONTENTS =
  /\b(?:programme|sommaire|etapes?|chapitres?|plan|decouvr\w+|apprendr\w+|verr\w+|aborde\w*|ingredients?|materiel|equipements?)\b/;
const FEWEST = 3;
const MOST_WORDS = 9;

/**
 * The lines of a list under a heading that ends with a colon, where the video is about films, books or records by its
 * title: each line is a title. A line that begins with a given name is a person's.
 */
export function listedWorks(
  readings: readonly FieldReading[],
  lexicon: Lexicon,
): readonly Mention[] {
  const title = readings.find(({ field }) => field === 'title')?.text ?? '';
  const description = readings.find(({ field }) => field === 'description');
  if (description === undefined || !ABOUT_WORKS.test(foldText(title))) return [];
  const { lines, text } = description;
  return lines.flatMap((heading, i) => {
    const written = text.slice(heading.start, heading.end);
    if (!/:\s*$/.test(written) || OF_CONTENTS.test(foldText(written))) return [];
    const after = lines.slice(i + 1);
    const end = after.findIndex((line) => !isItem(description, line, lexicon));
    const items = end < 0 ? after : after.slice(0, end);
    return items.length < FEWEST ? [] : items.map((line) => workMention(description, line));
  });
}

function isItem({ text }: FieldReading, line: Line, lexicon: Lexicon): boolean {
  const [first] = line.words;
  const written = text.slice(line.start, line.end);
  return (
    first !== undefined &&
    (first.shape === 'capital' || first.shape === 'upper') &&
    line.words.length <= MOST_WORDS &&
    !/[.!?:]\s*$|https?:|\d:\d\d/.test(written) &&
    !(lexicon.isGivenName(first.folded) && line.words.length <= 3)
  );
}

function workMention(reading: FieldReading, line: Line): Mention {
  const span = trimSpan(reading.text, line, /[\s•*·–—"«»“”-]/);
  return mentionOf(reading, { ...span, type: 'work', confidence: 0.5 });
}
