import type {
  CatalogueRecord,
  DocumentKind,
  RecordLevel,
} from '../../app/shared/catalogue-record.ts';
import type { FailureCode } from '../../app/shared/failure.ts';
import type { SourceFormat } from '../../app/shared/source.ts';
import { loadCodeList } from '../mapping/code-list.ts';
import { FIELD_LABELS } from '../mapping/field-labels.ts';
import type { NightReport, SourceOutcome } from './night.ts';

const LANGUAGES = loadCodeList('languages');
const NAMES = new Intl.DisplayNames('fr', { type: 'language' });

const KINDS: Readonly<Record<DocumentKind, string>> = {
  book: 'Livres',
  comic: 'Bandes dessinées',
  audiobook: 'Livres audio',
  periodical: 'Revues',
  film: 'Films',
  music: 'Musique',
  score: 'Partitions',
  game: 'Jeux',
  map: 'Cartes',
  image: 'Images',
  digital: 'Ressources numériques',
  event: 'Rendez-vous',
  other: 'Type indéterminé',
};

/** The ten main classes of Dewey, as French libraries label them. */
const CLASSES: Readonly<Record<string, string>> = {
  '0': '000 Généralités',
  '1': '100 Philosophie, psychologie',
  '2': '200 Religions',
  '3': '300 Société',
  '4': '400 Langues',
  '5': '500 Sciences',
  '6': '600 Techniques',
  '7': '700 Arts, loisirs',
  '8': '800 Littérature',
  '9': '900 Histoire, géographie',
  '': 'Sans indice Dewey',
};

/** ISO 639-2 codes that are no language. */
const SPECIAL: Readonly<Record<string, string>> = {
  '': 'Sans langue',
  mul: 'Plusieurs langues',
  zxx: 'Sans paroles',
  und: 'Indéterminée',
  mis: 'Autre langue',
};

export const LEVELS: Readonly<Record<RecordLevel, string>> = {
  own: 'Notre bibliothèque',
  network: 'Réseau',
  bdp: 'Bibliothèque départementale',
  bnf: 'BnF',
};

export const FORMATS: Readonly<Record<SourceFormat, string>> = {
  marc: 'MARC',
  csv: 'CSV',
  'dublin-core': 'Dublin Core',
  artevod: 'ArteVOD',
  icalendar: 'iCalendar',
  openagenda: 'OpenAgenda',
  'agenda-xml': 'Agenda XML',
};

export const SOURCE_OUTCOMES: Readonly<Record<SourceOutcome['outcome'], string>> = {
  read: 'Lue',
  kept: 'Gardée de la veille',
  absent: 'Absente du catalogue',
  off: 'Arrêtée',
};

export const OUTCOMES: Readonly<Record<NightReport['outcome'], string>> = {
  new: 'Un nouveau catalogue est en service.',
  same: 'Rien n’a changé : le même catalogue reste en service.',
  kept: 'Le catalogue de la veille reste en service.',
  none: 'Aucun catalogue n’est en service.',
};

/** What an alert means for the library. Codes that an import never raises have the last sentence. */
const ALERTS: Readonly<Partial<Record<FailureCode, string>>> = {
  'file-unreadable': 'Le fichier n’a pas pu être lu.',
  'format-unknown': 'Le fichier n’est pas du format attendu.',
  'file-empty': 'Le fichier est vide, ou n’a que des blancs.',
  'file-cut-short': 'Le fichier n’est pas arrivé entier.',
  'nothing-imported': 'La source ne contient plus aucune notice.',
  'too-few-records': 'La source apporte moins de 80 % des notices de la veille.',
  'source-unreachable': 'Le serveur de la source n’a pas répondu.',
  'data-folder-unwritable': 'Le dossier des données ne peut pas être écrit.',
  'disk-full': 'Le disque est plein.',
};

const FIELDS_SHOWN = 5;
const LABELS: Readonly<Record<keyof CatalogueRecord, string>> = {
  ...FIELD_LABELS,
  authorities: 'Autorités',
  source: 'Source',
  event: 'Dates du rendez-vous',
  expires: 'Fin',
};

/** "titre, exemplaires": the fields of a record that differ, those after the fifth by their number. */
export function fieldsInFrench(fields: readonly (keyof CatalogueRecord)[]): string {
  const shown = fields.slice(0, FIELDS_SHOWN).map((field) => lowerFirst(LABELS[field]));
  const rest = fields.length - shown.length;
  return shown.join(', ') + (rest === 0 ? '' : ` et ${rest} de plus`);
}

/** But for the capitals of "ISBN". */
function lowerFirst(label: string): string {
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** Character sets as a librarian knows them. */
const ENCODINGS: Readonly<Record<string, string>> = {
  ascii: 'sans accent (ASCII)',
  'utf-8': 'UTF-8',
  'iso-5426': 'ISO 5426',
  'iso-5427': 'ISO 5427 (cyrillique)',
  'iso-5428': 'ISO 5428 (grec)',
  'marc-8': 'MARC-8 (ANSEL)',
  'windows-1252': 'Windows-1252',
  'windows-1251': 'Windows-1251 (cyrillique)',
  cp850: 'MS-DOS 850',
  macintosh: 'Macintosh',
};

export function encodingInFrench(name: string): string {
  return ENCODINGS[name] ?? name.toUpperCase();
}

/** What an alert about a source means for the catalogue. */
export const CONSEQUENCES: Readonly<Record<SourceOutcome['outcome'], string>> = {
  read: 'Ce qui est arrivé est en service.',
  kept: 'Ses notices de la veille restent en service.',
  absent: 'Rien de cette source n’est dans le catalogue.',
  off: '',
};

export function alertInFrench(code: FailureCode): string {
  return ALERTS[code] ?? 'L’import a échoué.';
}

export function kindInFrench(kind: string): string {
  const known: Readonly<Record<string, string>> = KINDS;
  return known[kind] ?? kind;
}

export function classInFrench(digit: string): string {
  return CLASSES[digit] ?? digit;
}

/** "français" for "fre"; the code itself where it has no name. */
export function languageInFrench(code: string): string {
  const special = SPECIAL[code];
  if (special !== undefined) return special;
  const short = LANGUAGES.meaning(code) ?? '';
  if (/^[a-z]{2}$/.test(short)) return NAMES.of(short) ?? code;
  return LANGUAGES.has(code) ? code : `${code} (code inconnu)`;
}
