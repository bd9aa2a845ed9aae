import { Failure } from '../../app/shared/failure.ts';
import { CUT_SHORT } from '../formats/record-event.ts';
import { isbn13 } from '../mapping/derive/standard-numbers.ts';
import { readText } from './file-text.ts';
import { languagesOf } from './languages-of.ts';
import {
  describe,
  heading,
  person,
  type SourceContent,
  type SourceEvent,
  type SourceRecord,
} from './source-record.ts';
import {
  elementsAt,
  textAt,
  textsAt,
  xmlElements,
  type Element,
  type FoundElement,
} from './xml-elements.ts';

const RECORDS: ReadonlySet<string> = new Set(['record', 'dc']);
/** A repository that has nothing new says so by this error (OAI-PMH 2.0, 3.6). */
const NOTHING_NEW = 'noRecordsMatch';

/**
 * The online documents of a page of OAI-PMH in Dublin Core (`oai_dc`), or of a file of bare `dc` elements. Throws
 * `file-unreadable`, `file-empty`, or `format-unknown` for what has no Dublin Core in it.
 */
export function* readDublinCore(file: string): Generator<SourceEvent> {
  const { found, root, complete } = xmlElements(readText(file), new Set([...RECORDS, 'error']));
  const records = found.filter(({ element }) => RECORDS.has(element.name));
  if (records.length === 0 && !found.some(({ element }) => isNothingNew(element))) {
    const error = found.find(({ element }) => element.name === 'error')?.element;
    const said = error === undefined ? '' : ` : « ${error.text.trim()} »`;
    throw new Failure(
      'format-unknown',
      `« ${file} » ne contient pas de notices Dublin Core (premier élément : <${root ?? '?'}>${said}). Demandez-le avec metadataPrefix=oai_dc.`,
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

function isNothingNew({ name, attributes }: Element): boolean {
  return name === 'error' && attributes['code'] === NOTHING_NEW;
}

function eventOf({ element, complete }: FoundElement): SourceContent {
  const [header] = elementsAt(element, 'header');
  const id = header === undefined ? null : textAt(header, 'identifier');
  if (!complete) return { kind: 'refused', id, reason: CUT_SHORT };
  if (id !== null && header?.attributes['status'] === 'deleted') return { kind: 'withdrawn', id };
  const [dc] = element.name === 'dc' ? [element] : elementsAt(element, 'metadata', 'dc');
  const title = dc === undefined ? null : textAt(dc, 'title');
  if (dc === undefined || title === null) {
    return { kind: 'refused', id, reason: 'sans titre (dc:title)' };
  }
  const known = id ?? textAt(dc, 'identifier');
  if (known === null) return { kind: 'refused', id, reason: 'sans identifiant' };
  return { kind: 'record', record: recordOf(known, title, dc) };
}

function recordOf(id: string, title: string, dc: Element): SourceRecord {
  // Catalogues write the whole statement: "Titre / par Auteur ; traduit par Autre".
  const [main = title, ...statement] = title.split(' / ');
  const [publisher] = textsAt(dc, 'publisher');
  const house = /^(.*?)\s*\(([^()]*)\)$/.exec(publisher ?? '');
  const identifiers = textsAt(dc, 'identifier');
  return describe({
    id,
    kind: 'digital',
    title: main,
    otherTitles: textsAt(dc, 'title').slice(1),
    responsibility: statement.join(' / '),
    creators: [...textsAt(dc, 'creator'), ...textsAt(dc, 'contributor')].map(person),
    publisher: house?.[1] ?? publisher ?? null,
    place: house?.[2] ?? null,
    date: textAt(dc, 'date'),
    languages: languagesOf(textsAt(dc, 'language')),
    // The other formats are media types: "application/pdf".
    extent: textsAt(dc, 'format').find((format) => !/^[a-z]+\/[\w.+-]+$/.test(format)) ?? null,
    subjects: [
      ...textsAt(dc, 'subject').map((text) => heading('topic', text)),
      ...textsAt(dc, 'coverage').map((text) => heading('place', text)),
    ],
    summary: textsAt(dc, 'description').join(' ; '),
    isbns: identifiers.map(isbn13).filter((isbn) => isbn !== null),
    links: identifiers,
  });
}
