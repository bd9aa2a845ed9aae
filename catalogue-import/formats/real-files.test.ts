import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusNote, corpusPath, hasCorpus } from '../../scripts/testing/corpus.ts';
import { detectFormat } from './detect-format.ts';
import { readIso2709 } from './iso2709/read-iso2709.ts';
import { isControlField, type MarcField, type MarcRecord } from './marc-record.ts';
import { openSource } from './open-source.ts';
import { readRecords } from './read-records.ts';
import { hasCommand, run } from './testing/commands.ts';
import { cleanText } from './text/clean-text.ts';

const CATALOGUE = 'catalogue';

/** A file of the corpus: its path, how many records its list of sources counts in it, and its format. */
interface RealFile {
  readonly file: string;
  readonly counted: string;
  readonly format: string;
}

/** The list of sources: one row a file, its path first, format and count by the names of its columns. */
function realFiles(): RealFile[] {
  if (!hasCorpus) return [];
  const list = fs.readFileSync(corpusPath(`${CATALOGUE}/SOURCES.tsv`), 'utf8');
  const [head = '', ...rows] = list.split('\n').filter((line) => line !== '');
  const columns = head.split('\t');
  const [format, records] = [columns.indexOf('format'), columns.indexOf('records')];
  return rows
    .map((row) => row.split('\t'))
    .map((cells) => ({
      file: cells[0] ?? '',
      format: cells[format] ?? '',
      counted: cells[records] ?? '',
    }))
    .filter(({ file }) => fs.existsSync(corpusPath(`${CATALOGUE}/${file}`)));
}

const NO_MARC = 'no MARC: refused, and the message names what it is';
/** Why fewer records come out of a file than are counted in it: the whole file is refused. */
const REFUSED_FILES: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /^toulouse-symphony\/|^defects-marc21\//,
    'MARC 21: refused as a whole, its records are compared below',
  ],
  [/hachette-onix\.xml$/, NO_MARC],
  [/^koha-misc4dev-sql\//, NO_MARC],
  [/^other-sources\//, NO_MARC],
  [/^afi-opac\/(?!sigb-fixtures\/BiblixNet)/, NO_MARC],
  [/bib-digitized-start1-max30\.xml$/, 'an answer without records'],
];
/** Differences that are none of the reader's: how many records come out, and why the list counts another number. */
const COUNTED_OTHERWISE: ReadonlyMap<string, readonly [number, string]> = new Map([
  [
    'afi-opac/sigb-fixtures/BiblixNetFixtures.php',
    [1, 'a source of PHP: the list counts nothing, one record of MARCXML stands in its text'],
  ],
  [
    'regesta-bnf/unimarc/sru/bnf-sru-flaubert-unimarc.xml',
    [48, 'the server could not give one record, and its diagnostic is reported'],
  ],
]);
/** Records of the structural test files for MARC 21, by the splitter and decoder alone: read, refused, and why. */
const MARC21_FILES: ReadonlyMap<string, readonly [read: number, refused: number, why: string]> =
  new Map([
    ['toulouse-symphony/partitions.mrc', [16, 0, '']],
    ['defects-marc21/pymarc-utf8_invalid.mrc', [1, 0, '']],
    ['defects-marc21/bad_leaders_10_11.mrc', [1, 0, '']],
    ['defects-marc21/bad_oversize_field_bad_directory.mrc', [5, 0, '']],
    ['defects-marc21/bad_too_long_plus_2.mrc', [3, 0, '']],
    ['defects-marc21/incomplete_esc_seq.mrc', [1, 0, '']],
    ['defects-marc21/not_unimarc_errors_3.mrc', [3, 0, '']],
  ]);

async function outcomes(file: string): Promise<number | string> {
  let count = 0;
  try {
    for await (const _event of readRecords(corpusPath(`${CATALOGUE}/${file}`))) count += 1;
    return count;
  } catch (error) {
    return (error as Error).message;
  }
}

const FILES = realFiles();
const refusedFile = (file: string): readonly [RegExp, string] | undefined =>
  REFUSED_FILES.find(([pattern]) => pattern.test(file));

describe.skipIf(!hasCorpus)(`real files${corpusNote}`, () => {
  it.each(FILES.filter(({ file }) => refusedFile(file) === undefined))(
    'gives $counted records of $file ($format)',
    async ({ file, counted }) => {
      const expected = COUNTED_OTHERWISE.get(file)?.[0] ?? Number(counted);
      expect(await outcomes(file)).toBe(expected);
    },
  );

  it.each(FILES.filter(({ file }) => refusedFile(file) !== undefined))(
    'refuses $file ($format) by a message that names it',
    async ({ file }) => {
      expect(await outcomes(file)).toContain(path.basename(file));
    },
  );

  it.each([...MARC21_FILES])('decodes the records of %s', async (file, [read, refused]) => {
    const events = await rawEvents(corpusPath(`${CATALOGUE}/${file}`));
    const count = (kind: string): number => events.filter((event) => event.kind === kind).length;
    expect([count('record'), count('refused')]).toEqual([read, refused]);
  });
});

async function rawEvents(file: string) {
  const events = [];
  for await (const batch of readIso2709(await openSource(file), file, {})) events.push(...batch);
  return events;
}

interface YazRecord {
  readonly fields: readonly Readonly<Record<string, YazField>>[];
}
type YazField =
  | string
  | {
      readonly ind1: string;
      readonly ind2: string;
      readonly subfields: readonly Readonly<Record<string, string>>[];
    };

/** The records as yaz reads them; null where it writes no JSON, as for a control character. */
function yazRecords(file: string): MarcField[][] | null {
  const json = run('yaz-marcdump', ['-o', 'json', file]);
  try {
    const records = JSON.parse(`[${json.replace(/^}\n+(?={)/gm, '},')}]`) as YazRecord[];
    return records.map((each) => each.fields.map(yazField).filter((field) => field !== null));
  } catch {
    return null;
  }
}

/** The field as yaz read it, cleaned as our reader cleans. */
function yazField(entry: Readonly<Record<string, YazField>>): MarcField | null {
  const [[tag, value] = ['', '']] = Object.entries(entry);
  if (typeof value === 'string') {
    return value.trim() === '' ? null : { tag, value: cleanText(value) };
  }
  const subfields = value.subfields
    .flatMap((subfield) => Object.entries(subfield))
    .map(([code, text]) => ({ code, value: cleanText(text) }))
    .filter((subfield) => subfield.value !== '');
  const indicators = (value.ind1 + value.ind2).replace(/[^0-9A-Za-z]/g, ' ');
  return subfields.length === 0 ? null : { tag, indicators, subfields };
}

const ISO_2709_UTF8 = FILES.map(({ file }) => file)
  .filter((file) => /\.(?:mrc|not|pan|iso)$/.test(file))
  .filter((file) => !/iso5426|defects-marc21|toulouse/.test(file))
  .filter((file) => {
    const head = fs.readFileSync(corpusPath(`${CATALOGUE}/${file}`)).subarray(0, 4096);
    return detectFormat(head).kind === 'iso2709';
  });

describe.skipIf(!hasCorpus || !hasCommand('yaz-marcdump', ['-V']))(
  `real files and yaz-marcdump (skipped where yaz is absent)${corpusNote}`,
  () => {
    it.each(ISO_2709_UTF8)('agree on every field of %s', async (file) => {
      const theirs = yazRecords(corpusPath(`${CATALOGUE}/${file}`));
      if (theirs === null) throw new Error('yaz wrote no JSON');
      const events = await rawEvents(corpusPath(`${CATALOGUE}/${file}`));
      const ours = events.map((event) => (event.kind === 'record' ? event.record.fields : null));
      const different = theirs.findIndex(
        (fields, at) => JSON.stringify(ours[at]) !== JSON.stringify(fields),
      );
      expect(ours).toHaveLength(theirs.length);
      expect(ours[different]).toEqual(theirs[different]);
      expect(ours.flat().some((each) => each !== null && isControlField(each))).toBe(
        theirs.flat().some(isControlField),
      );
    });
  },
);

const INTERMARC = `${CATALOGUE}/regesta-bnf/intermarc`;
const ISO_5426 = ['bibliographiq', 'autorites'].map(
  (name) => `${INTERMARC}/iso2709_iso5426/${name}_intermarc_iso5426.not`,
);

async function recordsOf(file: string): Promise<MarcRecord[]> {
  const records: MarcRecord[] = [];
  for await (const event of readRecords(corpusPath(file))) {
    if (event.kind === 'refused') throw new Error(`refused: ${event.reason}`);
    if (event.kind === 'withdrawn') continue;
    records.push(event.record);
  }
  return records;
}

/** Names as headings write them, by the number of their authority. */
async function namesByNumber(files: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const file of files) {
    for (const { fields } of await recordsOf(file)) {
      for (const field of fields) {
        if (isControlField(field) || !/^(?:100|110|600|610|700|710)$/.test(field.tag)) continue;
        const text = (codes: string): string[] =>
          field.subfields.filter(({ code }) => codes.includes(code)).map(({ value }) => value);
        const [number, ...others] = text('3');
        if (number !== undefined && others.length === 0) names.set(number, text('am').join(', '));
      }
    }
  }
  return names;
}

describe.skipIf(!hasCorpus)(`ISO 5426 of the BnF${corpusNote}`, () => {
  it.each(ISO_5426)('leaves no unknown character in %s', async (file) => {
    const records = await recordsOf(file);
    expect(records.length).toBeGreaterThan(200);
    expect(JSON.stringify(records)).not.toContain('\ufffd');
  });

  it('leaves no loose accent in a document', async () => {
    const documents = await recordsOf(ISO_5426[0] ?? '');
    expect(JSON.stringify(documents)).not.toMatch(/\p{M}/u);
  });

  // No document of these files stands in those in UTF-8 too, but the same persons and bodies do.
  it('gives the names that files in UTF-8 and answers of the server give for one number', async () => {
    const answers = fs
      .readdirSync(corpusPath(`${INTERMARC}/sru/intermarcXchange`))
      .filter((name) => !name.includes('bib-digitized'))
      .map((name) => `${INTERMARC}/sru/intermarcXchange/${name}`);
    const inUtf8 = await namesByNumber([
      `${INTERMARC}/iso2709_utf8/bibliographiq_intermarc_utf8.not`,
      ...answers,
    ]);
    const ours = await namesByNumber(ISO_5426.slice(0, 1));
    const shared = [...ours].filter(([number]) => inUtf8.has(number));
    expect(shared.length).toBeGreaterThanOrEqual(8);
    expect(shared.map(([number, name]) => [number, name])).toEqual(
      shared.map(([number]) => [number, inUtf8.get(number)]),
    );
  });
});
