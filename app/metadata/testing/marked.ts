import type { CitedField } from '../../shared/video.ts';

/** A field of a cited work as a marked sample has it. */
export interface MarkedField {
  readonly field: CitedField;
  readonly start: number;
  readonly end: number;
}

export interface MarkedSample {
  /** The description without its marks. */
  readonly description: string;
  /** One list of fields for each cited work, offsets into the description. */
  readonly works: readonly (readonly MarkedField[])[];
}

const FIELDS: Readonly<Record<string, CitedField>> = {
  a: 'author',
  t: 'title',
  p: 'publisher',
  y: 'year',
};

/**
 * Reads a description whose cited works are marked: "{a:Marc Bloch}, {t:La Société féodale}, {p:Albin Michel}, {y:1939}".
 * Each line with marks is one work; "{+}" opens a line that goes on with the work of the line before.
 */
export function readMarked(marked: string): MarkedSample {
  const works: MarkedField[][] = [];
  let description = '';
  for (const line of marked.split('\n')) {
    const isFurther = line.startsWith('{+}');
    const fields: MarkedField[] = [];
    let at = 0;
    const text = line.replace('{+}', '');
    for (const match of text.matchAll(/\{([atpy]):([^}]*)\}/gu)) {
      const [whole, letter = '', value = ''] = match;
      description += text.slice(at, match.index);
      const field = FIELDS[letter] ?? 'title';
      fields.push({ field, start: description.length, end: description.length + value.length });
      description += value;
      at = match.index + whole.length;
    }
    description += `${text.slice(at)}\n`;
    if (isFurther) works.at(-1)?.push(...fields);
    else if (fields.length > 0) works.push(fields);
  }
  return { description: description.slice(0, -1), works };
}
