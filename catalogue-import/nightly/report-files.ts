import { escapeHtml } from '../../app/shared/escape-html.ts';
import { inFrench } from './charts.ts';
import { section, table, type Column } from './report-parts.ts';
import { encodingInFrench } from './report-words.ts';
import type { FileReport, ImportReport } from './report.ts';
import { summed, type Counts } from './tally.ts';

const FILES_SHOWN = 20;
const FILE_COLUMNS: readonly Column[] = [
  { name: 'Fichier' },
  { name: 'Lues', isNumber: true },
  { name: 'Gardées', isNumber: true },
  { name: 'Refusées', isNumber: true },
  { name: 'Remplacées, retirées ou passées', isNumber: true },
  { name: 'Autorités, œuvres, exemplaires', isNumber: true },
];
const REFUSALS_SHOWN = 50;
const REFUSAL_COLUMNS: readonly Column[] = [
  { name: 'Rang', isNumber: true },
  { name: 'Octet', isNumber: true },
  { name: '001' },
  { name: 'Raison' },
];

/** What was read of each file: how many records, which were refused, in which character sets, and what was not read. */
export function ofFiles({ files }: ImportReport): readonly string[] {
  return [countsOfFiles(files), refusals(files), ...tallies(files)];
}

function isOdd({ refused, cutShort }: FileReport): boolean {
  return refused > 0 || cutShort;
}

/** Of many files those with something to look at come first. */
function countsOfFiles(reports: readonly FileReport[]): string {
  const inOrder =
    reports.length > FILES_SHOWN
      ? [...reports.filter(isOdd), ...reports.filter((file) => !isOdd(file))]
      : reports;
  const rows = inOrder
    .slice(0, FILES_SHOWN)
    .map((file) => [
      `${pathOf(file)}${file.cutShort ? ' <strong>incomplet</strong>' : ''}`,
      ...[file.read, file.kept, file.refused, file.replaced, file.linked].map(inFrench),
    ]);
  const rest = reports.length - rows.length;
  const more = rest > 0 ? `<p>et ${inFrench(rest)} ${rest === 1 ? 'autre' : 'autres'}</p>` : '';
  const caption = 'Notices de chaque fichier. « Passées » : des rendez-vous d’avant aujourd’hui.';
  return section('Fichiers', table(caption, FILE_COLUMNS, rows) + more, 'fichiers');
}

/**
 * File by file, with all that finds the record again: its rank, its first byte, its number. Digits are unspaced, to be
 * copied.
 */
function refusals(reports: readonly FileReport[]): string {
  const total = reports.reduce((sum, { refused }) => sum + refused, 0);
  if (total === 0) return '';
  let room = REFUSALS_SHOWN;
  const tables: string[] = [];
  for (const file of reports) {
    const shown = file.refusals.slice(0, room);
    room -= shown.length;
    if (shown.length === 0) continue;
    const rows = shown.map(({ number, byte, id, reason }) => [
      String(number),
      String(byte),
      id === null ? 'inconnu' : `<code>${escapeHtml(id)}</code>`,
      escapeHtml(reason),
    ]);
    const caption = `${pathOf(file)} : ${inFrench(file.refused)} ${file.refused === 1 ? 'refusée' : 'refusées'}`;
    tables.push(table(caption, REFUSAL_COLUMNS, rows));
  }
  const rest = total - (REFUSALS_SHOWN - room);
  const more =
    rest > 0
      ? `<p>et ${inFrench(rest)} ${rest === 1 ? 'autre' : 'autres'} : les mille premières de chaque fichier sont dans le rapport en JSON, à côté de cette page.</p>`
      : '';
  const note =
    '<p class="note">Notices que l’import n’a pas pu lire : leur rang dans le fichier, l’octet où elles y commencent, leur numéro.</p>';
  return section('Notices refusées', note + tables.join('') + more, 'refusees');
}

function pathOf({ file }: FileReport): string {
  return `<code class="path">${escapeHtml(file)}</code>`;
}

function tallies(reports: readonly FileReport[]): readonly string[] {
  const encodings = summed(reports.map((file) => file.encodings));
  const fields = summed(reports.map((file) => file.skippedFields));
  if (Object.keys(encodings).length + Object.keys(fields).length === 0) return [];
  return [
    section(
      'Jeux de caractères rencontrés',
      `<p class="note">Comment les caractères des notices ont été lus, et dans combien de notices.</p><ul>${tallyItems(encodings, encodingInFrench)}</ul>`,
    ),
    section(
      'Zones non lues',
      `<p class="note">Zones des fichiers dont l’import ne fait rien, et combien de fois elles y sont. C’est normal pour la plupart (dates de mise à jour, codes, zones propres à votre logiciel). Une zone où vous saisissez des sujets, des résumés ou des exemplaires ne devrait pas y être : montrez cette page à qui règle En regard.</p><ul class="tally">${tallyItems(fields, (tag) => `<code>${escapeHtml(tag)}</code>`)}</ul>`,
    ),
  ];
}

function tallyItems(counts: Counts, name: (value: string) => string): string {
  return Object.entries(counts)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([value, count]) => `<li>${name(value)} : ${inFrench(count)}</li>`)
    .join('');
}
