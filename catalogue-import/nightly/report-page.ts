import type { Difference } from '../../app/store/catalogue/compare.ts';
import { barChart, columnChart, inFrench, mostFrequent, type Bar } from './charts.ts';
import { escapeHtml } from '../../app/shared/escape-html.ts';
import type { NightReport } from './night.ts';
import type { FileReport, ImportReport } from './report.ts';
import { leftOutItems, missingItems } from './report-copies.ts';
import { section, table } from './report-parts.ts';
import {
  alertInFrench,
  classInFrench,
  FORMATS,
  kindInFrench,
  languageInFrench,
  LEVELS,
  OUTCOMES,
  SOURCE_OUTCOMES,
} from './report-words.ts';
import { REPORT_STYLE } from './report-style.ts';
import { summed, type Counts } from './tally.ts';

const LANGUAGES_SHOWN = 12;
const REFUSALS_SHOWN = 200;
const DECADES_FROM = 1900;

/** The report of a night for librarians: one page in French that needs nothing else, readable on paper too. */
export function reportPage(library: string, report: NightReport): string {
  const { catalogue } = report;
  const parts = [
    head(library, report),
    alerts(report),
    sources(report),
    changes(report),
    ...(catalogue === null ? [] : ofCatalogue(catalogue)),
  ];
  return (
    '<!doctype html><html lang="fr"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>Import du ${day(report)} — ${escapeHtml(library)}</title><style>${REPORT_STYLE}</style></head>` +
    `<body><main>${parts.join('\n')}</main></body></html>\n`
  );
}

function day({ startedAt }: NightReport): string {
  return new Date(startedAt).toLocaleDateString('fr-FR', { dateStyle: 'long' });
}

function head(library: string, report: NightReport): string {
  const { catalogue } = report;
  const state = report.alerts.length > 0 ? 'warning' : 'good';
  const figures =
    catalogue === null
      ? ''
      : `<dl class="figures">${figure('Notices en service', catalogue.records)}${figure('Exemplaires', catalogue.items)}` +
        `${figure('Lues', catalogue.read)}${figure('Gardées', catalogue.kept)}${figure('Refusées', catalogue.refused)}` +
        `${figure('Remplacées ou retirées', catalogue.replaced)}${figure('Autorités et notices liées', catalogue.linked)}</dl>`;
  return (
    `<header><p>${escapeHtml(library)}</p><h1>Import du catalogue, ${day(report)}</h1></header>` +
    `<p class="outcome ${state}">${OUTCOMES[report.outcome]} <small>Durée : ${Math.round(report.seconds)} s.</small></p>${figures}`
  );
}

function figure(label: string, count: number): string {
  return `<div><dt>${label}</dt><dd>${inFrench(count)}</dd></div>`;
}

function alerts(report: NightReport): string {
  if (report.alerts.length === 0) return '';
  const items = report.alerts.map(
    ({ sourceId, code, message }) =>
      `<li><strong>${sourceId === null ? 'Catalogue' : escapeHtml(sourceId)}</strong> : ${alertInFrench(code)}` +
      `<details><summary>Détail technique</summary><p>${escapeHtml(message)}</p></details></li>`,
  );
  return `<section class="alerts"><h2>À regarder</h2><ul>${items.join('')}</ul></section>`;
}

function sources(report: NightReport): string {
  const rows = report.sources.map((source) => [
    escapeHtml(source.id),
    FORMATS[source.format],
    LEVELS[source.level],
    SOURCE_OUTCOMES[source.outcome],
    inFrench(source.records),
    source.before === null ? '—' : inFrench(source.before),
    `${Math.round(source.share * 100)} %`,
  ]);
  const columns = ['Source', 'Format', 'Niveau', 'État', 'Notices', 'La veille', 'Part au plus'];
  return section('Sources', table(columns, rows, 4));
}

function changes({ changes: found, outcome }: NightReport): string {
  if (outcome === 'same') return section('Depuis la veille', '<p>Aucun changement.</p>');
  if (found === null) return '';
  const { added, removed, changed } = found;
  return section(
    'Depuis la veille',
    difference('Nouvelles', added) +
      difference('Retirées', removed) +
      difference('Modifiées', changed),
  );
}

function difference(what: string, { count, examples }: Difference): string {
  const summary = `${what} : ${inFrench(count)}`;
  if (count === 0) return `<p>${summary}</p>`;
  const items = examples.map(
    ({ id, title }) => `<li><code>${escapeHtml(id)}</code> ${escapeHtml(title)}</li>`,
  );
  const rest =
    count > examples.length ? `<p>et ${inFrench(count - examples.length)} autres</p>` : '';
  return `<details><summary>${summary}</summary><ul>${items.join('')}</ul>${rest}</details>`;
}

function ofCatalogue(catalogue: ImportReport): readonly string[] {
  const { kinds, languages, classes, decades } = catalogue.statistics;
  return [
    section(
      'Types de documents',
      barChart('Notices par type', mostFrequent(kinds, kindInFrench, 20)),
    ),
    section(
      'Langues',
      barChart('Notices par langue', mostFrequent(languages, languageInFrench, LANGUAGES_SHOWN)),
    ),
    section('Classes', barChart('Notices par classe Dewey', byValue(classes, classInFrench))),
    section(
      'Années de publication',
      columnChart('Notices par décennie', decadeBars(decades)) +
        `<p class="note">Notices par décennie ; « avant » : avant ${DECADES_FROM} ; « sans » : sans année.</p>`,
    ),
    missingItems(catalogue),
    leftOutItems(catalogue),
    quality(catalogue),
    files(catalogue.files),
    refusals(catalogue.files),
    tallies(catalogue.files),
  ];
}

function byValue(counts: Counts, label: (value: string) => string): readonly Bar[] {
  const known = Object.entries(counts).filter(([value]) => value !== '');
  const none = Object.entries(counts).filter(([value]) => value === '');
  return [...known.toSorted(([a], [b]) => a.localeCompare(b)), ...none].map(([value, count]) => {
    return { label: label(value), count };
  });
}

/** Every decade from the first to the last, empty ones too; what is older stands together. */
function decadeBars(decades: Counts): readonly Bar[] {
  const years = Object.keys(decades).filter(Boolean).map(Number);
  const recent = years.filter((year) => year >= DECADES_FROM);
  const old = years
    .filter((year) => year < DECADES_FROM)
    .reduce((sum, year) => sum + (decades[year] ?? 0), 0);
  const bars: Bar[] = old === 0 ? [] : [{ label: 'avant', count: old }];
  for (let year = Math.min(...recent); year <= Math.max(...recent); year += 10) {
    bars.push({ label: String(year), count: decades[year] ?? 0 });
  }
  const unknown = decades[''] ?? 0;
  return unknown === 0 ? bars : [...bars, { label: 'sans', count: unknown }];
}

function quality({ quality: lines }: ImportReport): string {
  const rows = lines.map((line) => [
    escapeHtml(line.zone),
    line.severity === 'high' ? '<strong>Haute</strong>' : 'Basse',
    escapeHtml(line.message),
    inFrench(line.count),
    line.examples.map((id) => `<code>${escapeHtml(id)}</code>`).join(' '),
  ]);
  const columns = ['Zone', 'Importance', 'Constat', 'Notices', 'Exemples (001)'];
  return section('Qualité des notices', table(columns, rows, 3, 1));
}

function files(reports: readonly FileReport[]): string {
  const rows = reports.map((file) => [
    `<code>${escapeHtml(file.file)}</code>${file.cutShort ? ' <strong>incomplet</strong>' : ''}`,
    ...[file.read, file.kept, file.refused, file.replaced, file.linked].map(inFrench),
  ]);
  const columns = [
    'Fichier',
    'Lues',
    'Gardées',
    'Refusées',
    'Remplacées ou retirées',
    'Autorités, œuvres, exemplaires',
  ];
  return section('Fichiers', table(columns, rows, 1));
}

function refusals(reports: readonly FileReport[]): string {
  const all = reports.flatMap(({ file, refusals: each }) =>
    each.map((refusal) => ({ ...refusal, file })),
  );
  if (all.length === 0) return '';
  const rows = all
    .slice(0, REFUSALS_SHOWN)
    .map(({ file, number, byte, id, reason }) => [
      `<code>${escapeHtml(file)}</code>`,
      inFrench(number),
      inFrench(byte),
      id === null ? '—' : `<code>${escapeHtml(id)}</code>`,
      escapeHtml(reason),
    ]);
  const total = reports.reduce((sum, { refused }) => sum + refused, 0);
  const rest = total > rows.length ? `<p>et ${inFrench(total - rows.length)} autres</p>` : '';
  const columns = ['Fichier', 'Numéro', 'Octet', '001', 'Raison'];
  return section('Notices refusées', table(columns, rows, 1, 2) + rest);
}

function tallies(reports: readonly FileReport[]): string {
  const encodings = summed(reports.map((file) => file.encodings));
  const fields = summed(reports.map((file) => file.skippedFields));
  if (Object.keys(encodings).length + Object.keys(fields).length === 0) return '';
  return (
    section(
      'Jeux de caractères rencontrés',
      `<p class="note">Comment les caractères des notices ont été lus, et dans combien de notices.</p><ul class="tally">${tallyItems(encodings)}</ul>`,
    ) +
    section(
      'Zones non lues',
      `<p class="note">Zones des fichiers dont l’import ne fait rien, et combien de fois elles y sont. C’est normal pour la plupart (dates de mise à jour, codes, zones propres à votre logiciel). Une zone où vous saisissez des sujets, des résumés ou des exemplaires ne devrait pas y être : montrez cette page à qui règle En regard.</p><ul class="tally">${tallyItems(fields)}</ul>`,
    )
  );
}

function tallyItems(counts: Counts): string {
  return Object.entries(counts)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([value, count]) => `<li><code>${escapeHtml(value)}</code> ${inFrench(count)}</li>`)
    .join('');
}
