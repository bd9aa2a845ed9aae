import type { Agent } from '../../app/shared/catalogue-record.ts';
import { foldText } from '../../app/shared/text.ts';
import { displayText } from '../mapping/derive/display-text.ts';

/** How the names of bodies begin, accents taken off; "Service, Robert" is a person who is called so. */
const BODIES =
  /^(?:academie|agence|archives?|association|atelier|bibliotheques?|centre|cercle|cinematheque|college|comite|commission|communaute|commune|compagnie|conseil|conservatoire|departement|direction|ecole|editions?|ensemble|faculte|federation|fondation|groupe|imprimerie|institut|institute|laboratoire|librairie|lycee|mairie|mediatheque|ministere|musee|observatoire|office|orchestre|organisation|reseau|service|societe|studios?|syndicat|theatre|union|universite|university|ville de)\b(?!,)/;
/** Years stand in brackets, or behind a comma: "Hugo, Victor, 1802-1885". */
const IN_BRACKETS = /\(([^()]*\d{3}[^()]*)\)/;
const BEHIND_COMMA = /, (\d{3,4}\??-(?:\d{3,4}\??)?)\.?$/;
/** Four groups of digits name a researcher. */
const ORCID = /\d{4}-\d{4}-\d{4}/;

/**
 * A person as filed ("Hugo, Victor (1802-1885)") or as spoken ("Victor Hugo"), or a body by the word that its name
 * begins with.
 */
export function agent(text: string): Agent {
  const plain = displayText(text);
  return BODIES.test(foldText(plain)) || isSubordinate(plain) ? body(plain) : person(plain);
}

/** "France. Ministère de la culture": the body behind the one that it belongs to. */
function isSubordinate(plain: string): boolean {
  const [, part] = /^\p{Lu}[^.,(]{3,}\. (\p{Lu}.*)$/u.exec(plain) ?? [];
  return part !== undefined && BODIES.test(foldText(part));
}

function body(plain: string): Agent {
  const name = plain.replace(/\s*\([^()]*\)$/, '').trim();
  return { kind: 'corporate', name, filingName: name, dates: null, role: null, authorityId: null };
}

function person(plain: string): Agent {
  const dates = IN_BRACKETS.exec(plain)?.[1] ?? BEHIND_COMMA.exec(plain)?.[1] ?? '';
  // The BnF ends with the function: "Hugo, Victor (1802-1885). Auteur du texte".
  const filed = plain
    .replace(/\s*\([^()]*\)(?:\..*)?$/, '')
    .replace(BEHIND_COMMA, '')
    .trim();
  const [surname = '', ...forenames] = filed.split(', ');
  const forename = forenames.join(' ');
  const isFiled = forename !== '';
  return {
    kind: 'person',
    name: isFiled ? `${forename} ${surname}` : filed,
    filingName: isFiled ? filed : filedName(filed),
    dates: dates === '' || ORCID.test(dates) ? null : dates,
    role: null,
    authorityId: null,
  };
}

/** "Victor Hugo" as "Hugo, Victor". */
function filedName(spoken: string): string {
  const words = spoken.split(' ');
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${last}, ${words.join(' ')}`;
}
