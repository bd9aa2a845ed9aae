import { HEADING_TYPES, type CatalogueRecord } from '../../shared/catalogue-record.ts';
import { TextTable } from '../file/text-table.ts';
import { singular } from '../french.ts';
import { withoutQualifier } from '../names.ts';
import type { Lane } from './name-hash.ts';
import { NameTable } from './name-table.ts';
import type { Names } from './name-file.ts';
import {
  NAME_FORMS,
  namesOfRecord,
  neighbouringNames,
  writtenNames,
  type NamedThing,
  type NameForm,
  type WrittenName,
} from './names-of-record.ts';

interface Entry {
  thing: NamedThing;
  authorityId: string | null;
  frequency: number;
  /** Number of the record that was counted last: a record counts once. */
  lastRecord: number;
}

/** Gathers the names of a catalogue, record by record. */
export class GazetteerBuilder {
  /** By type, then by label: see `keyOf`. */
  readonly #entries = new Map(HEADING_TYPES.map((type) => [type, new Map<string, Entry>()]));
  #records = 0;

  add(record: CatalogueRecord): void {
    this.#records += 1;
    for (const thing of namesOfRecord(record)) this.#count(thing);
  }

  /**
   * The names of all that was added. `documentFrequency` tells common words from rare ones: a title of one word is a
   * name only where the word is rare in the catalogue, or every "amour" would be taken for the title "Amour".
   */
  finish(documentFrequency: (word: string) => number): Names {
    const isRare = (word: string): boolean =>
      documentFrequency(word) <= Math.max(RARE_AT_LEAST, this.#records * RARE_SHARE);
    const entries = [...this.#entries.values()].flatMap((ofType) => [...ofType.values()]);
    return makeNames(entries, isRare);
  }

  #count(thing: NamedThing): void {
    const ofType = this.#entries.get(thing.type);
    const key = keyOf(thing);
    const known = ofType?.get(key);
    if (known === undefined) {
      const { authorityId } = thing;
      ofType?.set(key, { thing, authorityId, frequency: 1, lastRecord: this.#records });
      return;
    }
    known.authorityId ??= thing.authorityId;
    if (known.thing.authority === null && thing.authority !== null) known.thing = thing;
    if (known.lastRecord === this.#records) return;
    known.lastRecord = this.#records;
    known.frequency += 1;
  }
}

// A title of one word is kept where at most 3 records, or 1 in 1000, have the word, and it has 5 letters or more.
const RARE_AT_LEAST = 3;
const RARE_SHARE = 1 / 1000;
const SHORTEST_TITLE_WORD = 5;

/** A creator and a subject heading of one name are one entry, whichever of them gives the dates. */
function keyOf({ type, label }: NamedThing): string {
  return type === 'person' || type === 'family' ? withoutQualifier(label) : label;
}

interface Form {
  readonly words: readonly string[];
  readonly lane: Lane;
  readonly form: NameForm;
}

/** The ways to write an entry that are kept, with the lane in which each is looked up. */
function* formsOf({ thing }: Entry, isRare: (word: string) => boolean): Generator<Form> {
  const forms = writtenNames(thing);
  for (const { words, form } of forms) {
    if (isLoneWord(thing, words, form) && !isTellingTitle(words[0] ?? '', isRare)) continue;
    yield { words, lane: 'exact', form };
  }
  if (isTopic(thing)) yield* singularForms(forms, 'singular');
}

function* neighbouringForms({ thing }: Entry): Generator<Form> {
  const forms = neighbouringNames(thing);
  for (const { words, form } of forms) yield { words, lane: 'exact', form };
}

function* singularForms(forms: readonly WrittenName[], form: NameForm): Generator<Form> {
  for (const { words } of forms) yield { words: words.map(singular), lane: 'singular', form };
}

/** A title or the other name of a person in one word ("Rambam") is everyday language as often as it is a name. */
function isLoneWord(thing: NamedThing, words: readonly string[], form: NameForm): boolean {
  return words.length === 1 && (form === 'title' || (form === 'variant' && !isTopic(thing)));
}

function isTellingTitle(word: string, isRare: (word: string) => boolean): boolean {
  return word.length >= SHORTEST_TITLE_WORD && isRare(word);
}

/** Rameau writes its topics in the plural ("Volcans"), and a video speaks of one. */
function isTopic(thing: NamedThing): boolean {
  return thing.type === 'topic' || thing.type === 'genre' || thing.type === 'keyword';
}

interface Carrier {
  readonly entry: number;
  readonly form: number;
}

function makeNames(entries: readonly Entry[], isRare: (word: string) => boolean): Names {
  const table = new NameTable();
  const names: Carrier[][] = [];
  const enter = (entry: number, { words, lane, form }: Form, first: number): void => {
    const name = table.enter(words, lane, names.length);
    if (name < first) return;
    const carriers = (names[name] ??= []);
    if (carriers.some((carrier) => carrier.entry === entry)) return;
    carriers.push({ entry, form: NAME_FORMS.indexOf(form) });
  };
  for (const [entry, each] of entries.entries()) {
    for (const form of formsOf(each, isRare)) enter(entry, form, 0);
  }
  // A broader or related heading that the catalogue uses itself stands for its own documents alone.
  const first = names.length;
  for (const [entry, each] of entries.entries()) {
    for (const form of neighbouringForms(each)) enter(entry, form, first);
  }
  const carriers = names.flat();
  return {
    table,
    nameStarts: startsOf(names),
    nameEntries: Uint32Array.from(carriers, ({ entry }) => entry),
    nameForms: Uint8Array.from(carriers, ({ form }) => form),
    types: Uint8Array.from(entries, ({ thing }) => HEADING_TYPES.indexOf(thing.type)),
    frequencies: Uint32Array.from(entries, ({ frequency }) => frequency),
    labels: TextTable.of(entries.map(({ thing }) => thing.label)),
    authorityIds: TextTable.of(entries.map(({ authorityId }) => authorityId ?? '')),
  };
}

function startsOf(names: readonly (readonly unknown[])[]): Uint32Array {
  const starts = new Uint32Array(names.length + 1);
  for (const [name, carriers] of names.entries())
    starts[name + 1] = (starts[name] ?? 0) + carriers.length;
  return starts;
}
