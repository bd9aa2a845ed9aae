import { Failure } from '../../app/shared/failure.ts';
import { CUT_SHORT } from '../formats/record-event.ts';
import { agent } from './agent.ts';
import { readText } from './file-text.ts';
import { languagesOf } from './languages-of.ts';
import { describe, heading, type SourceEvent, type SourceRecord } from './source-record.ts';
import { elementsAt, textAt, textsAt, xmlElements, type Element } from './xml-elements.ts';

/**
 * The films of an answer of the web service of ArteVOD, also called Médiathèque Numérique: a list or a single film.
 * Throws `file-unreadable`, `file-empty` or `format-unknown`.
 */
export function* readArteVod(file: string): Generator<SourceEvent> {
  const { found, root, complete } = xmlElements(readText(file), new Set(['film']));
  if (found.length === 0 && root?.startsWith('wsObject') !== true) {
    throw new Failure(
      'format-unknown',
      `« ${file} » ne contient aucun <film> d’ArteVOD (premier élément : <${root ?? '?'}>).`,
    );
  }
  let number = 0;
  for (const { element, byte, complete: isWhole } of found) {
    number += 1;
    const id = textAt(element, 'pk');
    const title = textAt(element, 'editorial', 'title');
    if (!isWhole) yield { kind: 'refused', id, reason: CUT_SHORT, number, byte };
    else if (id === null || title === null)
      yield { kind: 'refused', id, reason: 'film sans numéro (pk) ou sans titre', number, byte };
    else yield { kind: 'record', record: filmOf(id, title, element), number, byte };
  }
  if (!complete && found.every((each) => each.complete)) {
    yield { kind: 'refused', id: null, reason: CUT_SHORT, number: number + 1, byte: 0 };
  }
}

function filmOf(id: string, title: string, film: Element): SourceRecord {
  const [editorial = film] = elementsAt(film, 'editorial');
  const [technical = film] = elementsAt(film, 'technical');
  const minutes = textAt(technical, 'duration');
  return describe({
    id,
    kind: 'digital',
    title,
    otherTitles: textsAt(editorial, 'original_title').filter((other) => other !== title),
    creators: people(film, 'authors', '300').concat(people(film, 'actors', '005')),
    date: textAt(technical, 'production_year'),
    languages: languagesOf(
      elementsAt(technical, 'languages', 'language').map(
        ({ attributes, text }) => attributes['code'] ?? text,
      ),
    ),
    extent: minutes === null ? null : `${minutes} min`,
    subjects: [
      ...textsAt(editorial, 'genre', 'label').map((genre) => heading('genre', genre)),
      ...textsAt(editorial, 'tags', 'tag').map((tag) => heading('keyword', tag)),
    ],
    summary: textAt(editorial, 'body') ?? textAt(editorial, 'description'),
    links: textsAt(film, 'externalUri'),
  });
}

/** People of a group of the staff with their UNIMARC function: 300 director, 005 actor. */
function people(film: Element, group: string, role: string): SourceRecord['creators'] {
  return elementsAt(film, 'staff', group, 'person').flatMap((each) => {
    const name = textAt(each, 'full_name');
    const [surname, forename] = [textAt(each, 'last_name'), textAt(each, 'first_name')];
    if (surname !== null && forename !== null)
      return [{ ...agent(`${surname}, ${forename}`), role }];
    return name === null ? [] : [{ ...agent(name), role }];
  });
}
