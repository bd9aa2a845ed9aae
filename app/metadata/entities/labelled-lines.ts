import type { Mention, MentionType } from '../../shared/video.ts';
import { alignedFold } from '../aligned-fold.ts';
import { namesWithin } from '../cited/reference-names.ts';
import { overlaps, trimSpan, type Span } from '../../shared/spans.ts';
import { mentionOf } from './candidate.ts';
import type { FieldReading } from './words.ts';

// What a label says the rest of its line is, in the descriptions of trailers and of events. Folded.
const LABELS: readonly (readonly [RegExp, readonly MentionType[]])[] = [
  [
    /^\W*(?:genres?|duree|format|langues?|sous-titres|note|age|public|tarifs?|prix|genero|duracion|genere|durata|duration|language|rating)\s*:/u,
    ['subject', 'date'],
  ],
  [
    /^\W*(?:date(?: de (?:sortie|parution|diffusion))?(?: au cinema)?|sortie(?: nationale| au cinema| le)?|annee|release date|estreno|fecha)\s*:/u,
    ['date'],
  ],
  [
    /^\W*(?:pays|nationalite|origine|lieu|ville|country|pais|land)\s*:/u,
    ['place', 'organisation', 'date'],
  ],
];
const PEOPLE =
  /^\W*(?:avec|acteurs?|actrices?|casting|distribution|interpretes?|realisat(?:eur|rice|ion)s?|realise par|de|auteure?s?|autrices?|scenari(?:o|stes?)|cast|starring|stars?|directors?|directed by|written by|director|reparto|regia|regie|besetzung)\s*:/u;

/**
 * What is left of the mentions found in lines such as "Genre : Comédie, Romance": only what the label says the line
 * holds. "Avec : …" holds people, whether their names are known or not, and no title.
 */
export function withLabels(reading: FieldReading, found: readonly Mention[]): readonly Mention[] {
  const lines = reading.lines.map(({ start, end }) => lineOf(reading.text, { start, end }));
  const kept = found.filter((mention) => {
    const line = lines.find((span) => overlaps(span, mention));
    return line === undefined || line.mayHold(mention.type);
  });
  return [...kept, ...lines.flatMap((line) => listedPersons(reading, line, kept))];
}

interface Line extends Span {
  /** With its colon; null where the line holds no list of people. */
  readonly peopleLabel: string | null;
  readonly mayHold: (type: MentionType) => boolean;
}

function lineOf(text: string, { start, end }: Span): Line {
  const written = text.slice(start, end);
  // A description without line feeds is one long line, and most lines have no label.
  const folded = written.includes(':') ? alignedFold(written) : '';
  const peopleLabel = PEOPLE.exec(folded)?.[0] ?? null;
  const types = LABELS.find(([label]) => label.test(folded))?.[1];
  const mayHold = (type: MentionType): boolean =>
    peopleLabel === null ? (types?.includes(type) ?? true) : type !== 'work';
  return { start, end, peopleLabel, mayHold };
}

/** The names between the commas after "Avec :". */
function listedPersons(
  reading: FieldReading,
  line: Line,
  found: readonly Mention[],
): readonly Mention[] {
  const written = reading.text.slice(line.start, line.end);
  const label = line.peopleLabel;
  if (label === null) return [];
  const values = written.slice(label.length).matchAll(/[^,;/&]+/gu);
  return [...values].flatMap(({ index, 0: value }) => {
    const start = line.start + label.length + index;
    const span = trimSpan(reading.text, { start, end: start + value.length }, /[\s.…]/);
    const names = namesWithin(reading.text, span)?.names ?? [];
    return names
      .filter((name) => !found.some((mention) => overlaps(mention, name)))
      .map((name) => mentionOf(reading, { ...name, type: 'person', confidence: 0.7 }));
  });
}
