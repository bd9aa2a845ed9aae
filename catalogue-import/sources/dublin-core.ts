import { Failure } from '../../app/shared/failure.ts';
import { CUT_SHORT } from '../formats/record-event.ts';
import { isbn13 } from '../mapping/derive/standard-numbers.ts';
import { agent } from './agent.ts';
import { dateIn, linksIn, placesIn, subjectsIn, summaryIn } from './dublin-core-values.ts';
import { pageHint, readText } from './file-text.ts';
import { languagesOf } from './languages-of.ts';
import {
  describe,
  heading,
  type SourceContent,
  type SourceEvent,
  type SourceRecord,
} from './source-record.ts';
import {
  elementsAt,
  frenchTextsAt,
  textAt,
  textsAt,
  xmlElements,
  type Element,
  type FoundElement,
} from './xml-elements.ts';

const RECORDS: ReadonlySet<string> = new Set(['record', 'dc']);
/** A repository that has nothing new says so by this error (OAI-PMH 2.0, 3.6). */
const NOTHING_NEW = 'noRecordsMatch';
/** Some send a list with nothing in it instead. */
const LIST = /<(?:[\w-]+:)?ListRecords\b/;
/** HAL names itself as the first publisher. */
const NO_PUBLISHER = /^(?:HAL )?CCSD$/;

/**
 * The online documents of a page of OAI-PMH or SRU in Dublin Core (`oai_dc`), or of a file of bare `dc` elements. Throws
 * `file-unreadable`, `file-empty`, or `format-unknown` for what has no Dublin Core in it.
 */
export function* readDublinCore(file: string): Generator<SourceEvent> {
  const text = readText(file);
  const { found, root, complete } = xmlElements(text, new Set([...RECORDS, 'error']));
  const records = found.filter(({ element }) => RECORDS.has(element.name));
  const error = found.find(({ element }) => element.name === 'error')?.element;
  const isEmptyList = error === undefined ? complete && LIST.test(text) : isNothingNew(error);
  if (records.length === 0 && !isEmptyList) {
    const said = error === undefined ? '' : ` : « ${error.text.trim()} »`;
    throw new Failure(
      'format-unknown',
      `« ${file} » ne contient pas de notices Dublin Core (premier élément : <${root ?? '?'}>${said}). Demandez-le avec metadataPrefix=oai_dc.${pageHint(text)}`,
    );
  }
  let number = 0;
  for (const each of records) {
    number += 1;
    yield { ...eventOf(each), number, byte: each.byte };
  }
  if (!complete && records.every((each) => each.complete)) {
    yield { kind: 'refused', id: null, reason: CUT_SHORT, number: number + 1, byte: 0 };
  }
}

function isNothingNew({ attributes }: Element): boolean {
  return attributes['code'] === NOTHING_NEW;
}

function eventOf({ element, complete }: FoundElement): SourceContent {
  const [header] = elementsAt(element, 'header');
  const id = header === undefined ? null : textAt(header, 'identifier');
  if (!complete) return { kind: 'refused', id, reason: CUT_SHORT };
  if (id !== null && header?.attributes['status'] === 'deleted') return { kind: 'withdrawn', id };
  const dc = describedIn(element);
  const [title] = dc === undefined ? [] : frenchTextsAt(dc, 'title');
  if (dc === undefined || title === undefined) {
    return { kind: 'refused', id, reason: 'sans titre (dc:title)' };
  }
  const known = id ?? textAt(dc, 'identifier');
  if (known === null) return { kind: 'refused', id, reason: 'sans identifiant' };
  return { kind: 'record', record: recordOf(known, title, dc) };
}

/** The Dublin Core of a record of OAI-PMH or SRU, whatever its element is called ("dc", "qualifieddc"). */
function describedIn(record: Element): Element | undefined {
  if (record.name === 'dc') return record;
  return ['metadata', 'recordData']
    .flatMap((wrapper) => elementsAt(record, wrapper))
    .flatMap(({ children }) => children)
    .find((element) => textAt(element, 'title') !== null);
}

function recordOf(id: string, title: string, dc: Element): SourceRecord {
  // Catalogues write the whole statement: "Titre / par Auteur ; traduit par Autre".
  const [main = title, ...statement] = title.split(' / ');
  const publisher = textsAt(dc, 'publisher').find((name) => !NO_PUBLISHER.test(name));
  const house = /^(.*?)\s*\(([^()]*)\)$/.exec(publisher ?? '');
  const identifiers = textsAt(dc, 'identifier');
  return describe({
    id,
    kind: 'digital',
    title: main,
    otherTitles: textsAt(dc, 'title').filter((other) => other !== title),
    responsibility: statement.join(' / '),
    creators: [...textsAt(dc, 'creator'), ...textsAt(dc, 'contributor')]
      .flatMap((names) => names.split(/\s+;\s+/))
      .map(agent),
    publisher: house?.[1] ?? publisher ?? null,
    place: house?.[2] ?? null,
    date: dateIn(dc),
    languages: languagesOf(textsAt(dc, 'language')),
    // The other formats are media types: "application/pdf".
    extent: textsAt(dc, 'format').find((format) => !/^[a-z]+\/[\w.+-]+$/.test(format)) ?? null,
    subjects: [
      ...subjectsIn(dc).map((text) => heading('topic', text)),
      ...placesIn(dc).map((text) => heading('place', text)),
    ],
    summary: summaryIn(dc),
    isbns: identifiers
      .map((identifier) => isbn13(identifier.replace(/^urn:isbn:/i, '')))
      .filter((isbn) => isbn !== null),
    links: linksIn(identifiers),
  });
}
