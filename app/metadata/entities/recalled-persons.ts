import type { Mention } from '../../shared/video.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { mentionOf } from './candidate.ts';
import { tokenise } from '../../shared/text.ts';
import type { FieldReading } from './words.ts';

const SURE = 0.6;

/**
 * A surname alone that stands for a person named in full elsewhere in the same texts: "Hallyday" after "Johnny
 * Hallyday". It takes the full name for comparison, and the links of the full name.
 */
export function recalledPersons(
  readings: readonly FieldReading[],
  found: readonly Mention[],
): readonly Mention[] {
  const bySurname = new Map<string, Mention>();
  for (const person of found) {
    if (person.type !== 'person' || person.confidence < SURE) continue;
    const words = tokenise(person.text);
    const surname = words.at(-1)?.folded ?? '';
    if (words.length > 1 && surname.length > 3 && !FUNCTION_WORDS.has(surname)) {
      if (!bySurname.has(surname)) bySurname.set(surname, person);
    }
  }
  return readings.flatMap((reading) => recalledIn(reading, bySurname));
}

function recalledIn(
  reading: FieldReading,
  bySurname: ReadonlyMap<string, Mention>,
): readonly Mention[] {
  return reading.lines.flatMap((line) =>
    line.words.flatMap((word) => {
      const person = bySurname.get(word.folded);
      if (person === undefined || word.shape === 'lower') return [];
      const { start, end } = word;
      const { normal, links } = person;
      return [mentionOf(reading, { start, end, type: 'person', confidence: 0.45, normal, links })];
    }),
  );
}
