import { Failure } from '../../app/shared/failure.ts';
import { CUT_SHORT } from '../formats/record-event.ts';
import { statedAudience } from '../mapping/derive/audience.ts';
import { agent } from './agent.ts';
import { pageHint, readText } from './file-text.ts';
import { languagesOf } from './languages-of.ts';
import { describe, heading, type SourceEvent, type SourceRecord } from './source-record.ts';
import {
  elementsAt,
  frenchTextsAt,
  textAt,
  textsAt,
  xmlElements,
  type Element,
} from './xml-elements.ts';

/**
 * The films of an answer of the web service of ArteVOD, also called Médiathèque Numérique: a list or a single film.
 * Throws `file-unreadable`, `file-empty` or `format-unknown`.
 */
export function* readArteVod(file: string): Generator<SourceEvent> {
  const text = readText(file);
  const { found, root, complete } = xmlElements(text, new Set(['film', 'message']));
  const films = found.filter(({ element }) => element.name === 'film');
  if (films.length === 0 && root?.startsWith('wsObject') !== true) {
    throw noFilms(file, text, root, found[0]?.element.text.trim() ?? '');
  }
  let number = 0;
  for (const { element, byte, complete: isWhole } of films) {
    number += 1;
    const id = idOf(element);
    const [title] = titlesOf(element);
    if (!isWhole) yield { kind: 'refused', id, reason: CUT_SHORT, number, byte };
    else if (id === null || title === undefined)
      yield { kind: 'refused', id, reason: 'film sans numéro (pk) ou sans titre', number, byte };
    else yield { kind: 'record', record: filmOf(id, title, element), number, byte };
  }
  if (!complete && films.every((each) => each.complete)) {
    yield { kind: 'refused', id: null, reason: CUT_SHORT, number: number + 1, byte: 0 };
  }
}

function noFilms(file: string, text: string, root: string | null, message: string): Failure {
  const said = message === '' ? '' : ` : « ${message} »`;
  return new Failure(
    'format-unknown',
    `« ${file} » ne contient aucun <film> d’ArteVOD (premier élément : <${root ?? '?'}>${said}).${pageHint(text)}`,
  );
}

/** The number of a film, which ends its address in the service too: "/ws/films/5540". */
function idOf(film: Element): string | null {
  return textAt(film, 'pk') ?? /([^/]+)\/?$/.exec(film.attributes['href'] ?? '')?.[1] ?? null;
}

/** The title first, then that in other languages and the original one. */
function titlesOf(film: Element): readonly string[] {
  const [editorial = film] = elementsAt(film, 'editorial');
  const all = [
    ...frenchTextsAt(editorial, 'title'),
    ...textsAt(editorial, 'title'),
    ...textsAt(editorial, 'original_title'),
  ];
  return [...new Set(all)];
}

function filmOf(id: string, title: string, film: Element): SourceRecord {
  const [editorial = film] = elementsAt(film, 'editorial');
  const [technical = film] = elementsAt(film, 'technical');
  const genres = [
    ...frenchTextsAt(editorial, 'genre', 'label'),
    ...frenchTextsAt(editorial, 'genres', 'genre', 'label'),
  ];
  const [audience = ''] = frenchTextsAt(technical, 'target_audience', 'label');
  return describe({
    id,
    kind: 'digital',
    title,
    otherTitles: titlesOf(film).slice(1),
    creators: people(film, 'authors', '300').concat(people(film, 'actors', '005')),
    date: textAt(technical, 'production_year'),
    languages: languagesOf(
      elementsAt(technical, 'languages', 'language').map(
        ({ attributes, text }) => attributes['code'] ?? text,
      ),
    ),
    extent: lengthOf(textAt(technical, 'duration') ?? ''),
    subjects: [
      ...genres.map((genre) => heading('genre', genre)),
      ...textsAt(editorial, 'tags', 'tag').map((tag) => heading('keyword', tag)),
    ],
    audience: statedAudience(audience) ?? 'unknown',
    summary: summaryOf(editorial),
    links: textsAt(film, 'externalUri'),
  });
}

function summaryOf(editorial: Element): string | null {
  const [body] = frenchTextsAt(editorial, 'body');
  return body ?? frenchTextsAt(editorial, 'description')[0] ?? null;
}

/** "70" is in minutes; 0 is no length. */
function lengthOf(duration: string): string | null {
  if (!/^\d+$/.test(duration)) return duration;
  return Number(duration) === 0 ? null : `${Number(duration)} min`;
}

/** People of a group of the staff with their UNIMARC function: 300 director, 005 actor. */
function people(film: Element, group: string, role: string): SourceRecord['creators'] {
  return elementsAt(film, 'staff', group, 'person').flatMap((each) => {
    const name = textAt(each, 'full_name');
    const [surname, forename] = [textAt(each, 'last_name'), textAt(each, 'first_name')];
    const filed = surname !== null && forename !== null ? `${surname}, ${forename}` : name;
    return filed === null ? [] : [{ ...agent(filed), role }];
  });
}
