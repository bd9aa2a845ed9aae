import type { Description } from '../../app/shared/catalogue-record.ts';
import { loadCodeList } from './code-list.ts';
import { UNTITLED } from './derive/title.ts';

/** One thing that a cataloguer would want to mend. Checks never change or refuse a record. */
export interface Check {
  /** UNIMARC zone to look at. */
  readonly zone: string;
  /** `high`: patrons cannot find or recognise the document. `low`: they find it less well. */
  readonly severity: 'high' | 'low';
  /** For the librarian. */
  readonly message: string;
  readonly fails: (record: Description) => boolean;
}

const LANGUAGES = loadCodeList('languages');
const UNREADABLE = '\ufffd';
const NUMBER_OF_10_OR_13 = /^(?:\d[\s-]*){9}(?:[\dX]|(?:\d[\s-]*){3}\d)$/i;

/** What is checked in every record that is kept; the order is that of the report. */
export const CHECKS: readonly Check[] = [
  {
    zone: '200$a',
    severity: 'high',
    message: 'Notice sans titre',
    fails: ({ title }) => title.main === UNTITLED,
  },
  {
    zone: '001',
    severity: 'high',
    message: 'Notice sans numéro : son adresse change dès que sa description change',
    fails: ({ id }) => /^h[0-9a-f]{16}$/.test(id),
  },
  {
    zone: '181, 200$b, 995$r',
    severity: 'high',
    message: 'Type de document indéterminé',
    fails: ({ kind }) => kind === 'other',
  },
  {
    zone: '200, 330',
    severity: 'high',
    message: 'Caractère illisible dans le titre, la responsabilité ou le résumé',
    fails: ({ title, responsibility, summary }) =>
      [title.main, title.subtitle, responsibility, summary].some((text) =>
        text?.includes(UNREADABLE),
      ),
  },
  {
    zone: '995, 856$u',
    severity: 'high',
    message: 'Ni exemplaire, ni adresse d’un document en ligne',
    fails: ({ items, links }) => items.length === 0 && links.length === 0,
  },
  {
    zone: '995$k',
    severity: 'low',
    message: 'Exemplaire sans cote',
    fails: ({ items }) => items.some(({ callNumber }) => callNumber === null),
  },
  {
    zone: '700 à 722',
    severity: 'low',
    message: 'Aucun auteur',
    fails: ({ creators }) => creators.length === 0,
  },
  {
    zone: '600 à 610',
    severity: 'low',
    message: 'Aucun sujet ni genre',
    fails: ({ subjects }) => subjects.length === 0,
  },
  {
    zone: '100$a, 210$d, 214$d',
    severity: 'low',
    message: 'Aucune année de publication',
    fails: ({ year }) => year === null,
  },
  {
    zone: '101$a',
    severity: 'low',
    message: 'Code de langue absent ou inconnu de la norme ISO 639-2',
    fails: ({ languages }) => languages.length === 0 || !languages.every(LANGUAGES.has),
  },
  {
    zone: '010$a, 073$a',
    severity: 'low',
    message: 'ISBN ou EAN dont la clé est fausse',
    fails: ({ otherNumbers }) => otherNumbers.some((number) => NUMBER_OF_10_OR_13.test(number)),
  },
];
