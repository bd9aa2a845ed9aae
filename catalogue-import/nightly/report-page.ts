import type { ChangedRecord, Difference, ListedRecord } from '../../app/store/catalogue/compare.ts';
import { barChart, barIfAny, inFrench, mostFrequent, type Bar } from './charts.ts';
import { escapeHtml } from '../../app/shared/escape-html.ts';
import type { NightReport } from './night.ts';
import { ofFiles } from './report-files.ts';
import type { ImportReport } from './report.ts';
import { leftOutItems, missingItems } from './report-copies.ts';
import { section, table, type Column } from './report-parts.ts';
import {
  alertInFrench,
  classInFrench,
  CONSEQUENCES,
  fieldsInFrench,
  FORMATS,
  kindInFrench,
  languageInFrench,
  LEVELS,
  OUTCOMES,
  SOURCE_OUTCOMES,
} from './report-words.ts';
import { REPORT_STYLE } from './report-style.ts';
import type { Counts } from './tally.ts';

const LANGUAGES_SHOWN = 12;
const CHANGES_SHOWN = 10;
const DECADES_FROM = 1900;
const DECADE = 10;

/** The report of a night for librarians: one page in French that needs nothing else, readable on paper too. */
export function reportPage(library: string, report: NightReport): string {
  const { catalogue } = report;
  const parts = [
    head(library, report),
    alerts(report),
    ...(catalogue === null ? [] : [figures(catalogue)]),
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

function hour({ startedAt }: NightReport): string {
  return new Date(startedAt).toLocaleTimeString('fr-FR', { timeStyle: 'short' });
}

function head(library: string, report: NightReport): string {
  const { length } = report.alerts;
  const told =
    length === 0
      ? ''
      : ` <a href="#alertes">${length === 1 ? 'Une alerte est' : `${length} alertes sont`} à regarder.</a>`;
  const refused = report.catalogue?.refused ?? 0;
  const lost =
    refused === 0
      ? ''
      : ` <a href="#refusees">${refused === 1 ? 'Une notice est refusée.' : `${inFrench(refused)} notices sont refusées.`}</a>`;
  const state = length > 0 ? 'warning' : 'good';
  return (
    `<header><p>${escapeHtml(library)}</p><h1>Import du catalogue, ${day(report)}</h1></header>` +
    `<p class="outcome ${state}">${OUTCOMES[report.outcome]}${told}${lost} <small>Commencé à ${hour(report)}, ${Math.round(report.seconds)} s.</small></p>`
  );
}

function figures(catalogue: ImportReport): string {
  const { records, items, read, kept, refused, replaced, linked } = catalogue;
  const lines = [
    figure('Notices en service', records),
    figure('Exemplaires', items),
    figure('Lues', read, '#fichiers'),
    figure('Gardées', kept),
    figure('Refusées', refused, '#refusees'),
    figure('Remplacées, retirées ou passées', replaced),
    figure('Autorités et notices liées', linked),
  ];
  return `<dl class="figures">${lines.join('')}</dl>`;
}

function figure(label: string, count: number, place?: string): string {
  const isLinked = place !== undefined && count > 0;
  return `<div><dt>${isLinked ? `<a href="${place}">${label}</a>` : label}</dt><dd>${inFrench(count)}</dd></div>`;
}

function alerts(report: NightReport): string {
  if (report.alerts.length === 0) return '';
  const items = report.alerts.map(({ sourceId, code, message }) => {
    const outcome = report.sources.find(({ id }) => id === sourceId)?.outcome;
    const consequence = outcome === undefined ? '' : CONSEQUENCES[outcome];
    return (
      `<li><strong>${sourceId === null ? 'Catalogue' : escapeHtml(sourceId)}</strong> : ${alertInFrench(code)} ${consequence}` +
      `<p class="note">${escapeHtml(message)}</p></li>`
    );
  });
  return `<section class="alerts" id="alertes"><h2>À regarder</h2><ul>${items.join('')}</ul></section>`;
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
  const columns: readonly Column[] = [
    { name: 'Source' },
    { name: 'Format' },
    { name: 'Niveau' },
    { name: 'État' },
    { name: 'Notices', isNumber: true },
    { name: report.byHand === true ? 'Avant' : 'La veille', isNumber: true },
    { name: 'Part au plus', isNumber: true },
  ];
  const caption =
    'D’où viennent les notices. « Part au plus » : ce qu’une source peut prendre d’une réponse.';
  return section('Sources', table(caption, columns, rows));
}

function changes({ changes: found, outcome, catalogue, byHand }: NightReport): string {
  const title = byHand === true ? 'Depuis l’import d’avant' : 'Depuis la veille';
  if (outcome === 'same') return section(title, '<p>Aucun changement.</p>');
  if (found === null) {
    return outcome === 'new'
      ? section(
          title,
          '<p>Rien à comparer : c’est le premier catalogue, ou le premier de cette version.</p>',
        )
      : '';
  }
  const { added, removed, changed } = found;
  const lost = catalogue?.refused ?? 0;
  const note =
    lost > 0 && removed.count > 0
      ? '<p class="note">Une notice qui est refusée cette fois compte parmi les retirées.</p>'
      : '';
  const parts = [
    difference('Nouvelles', added),
    difference('Retirées', removed),
    difference('Modifiées', changed),
  ];
  return section(title, `${note}<div class="columns">${parts.join('')}</div>`);
}

function difference(
  what: string,
  { count, examples }: Difference<ListedRecord & Partial<ChangedRecord>>,
): string {
  const items = examples.slice(0, CHANGES_SHOWN).map((example) => {
    const fields = example.fields === undefined ? '' : ` : ${fieldsInFrench(example.fields)}`;
    return `<li>${escapeHtml(example.title)} <code>${escapeHtml(example.id)}</code>${fields}</li>`;
  });
  const rest = count - items.length;
  const more = rest > 0 ? `<li>et ${inFrench(rest)} ${rest === 1 ? 'autre' : 'autres'}</li>` : '';
  const list = count === 0 ? '' : `<ul>${items.join('')}${more}</ul>`;
  return `<div><h3>${what} : ${inFrench(count)}</h3>${list}</div>`;
}

function ofCatalogue(catalogue: ImportReport): readonly string[] {
  return [
    charts(catalogue),
    missingItems(catalogue),
    leftOutItems(catalogue),
    quality(catalogue),
    ...ofFiles(catalogue),
  ];
}

function charts({ statistics }: ImportReport): string {
  const { kinds, languages, classes, decades } = statistics;
  const parts = [
    section(
      'Types de documents',
      barChart('Notices par type', mostFrequent(kinds, kindInFrench, 20)),
    ),
    section(
      'Langues',
      barChart('Notices par langue', mostFrequent(languages, languageInFrench, LANGUAGES_SHOWN)),
    ),
    section('Classes Dewey', barChart('Notices par classe Dewey', byValue(classes, classInFrench))),
    section(
      'Années de publication',
      barChart('Notices par années de publication', decadeBars(decades)),
    ),
  ];
  return `<div class="charts">${parts.join('')}</div>`;
}

function byValue(counts: Counts, label: (value: string) => string): readonly Bar[] {
  const known = Object.entries(counts).filter(([value]) => value !== '');
  return [
    ...known
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([value, count]) => ({ label: label(value), count })),
    ...barIfAny(label(''), counts[''] ?? 0),
  ];
}

/** Every decade from the first to the last, empty ones too; what is older stands together. */
function decadeBars(decades: Counts): readonly Bar[] {
  const years = Object.keys(decades).filter(Boolean).map(Number);
  const recent = years.filter((year) => year >= DECADES_FROM);
  const old = years
    .filter((year) => year < DECADES_FROM)
    .reduce((sum, year) => sum + (decades[year] ?? 0), 0);
  const bars = [...barIfAny(`Avant ${DECADES_FROM}`, old)];
  for (let year = Math.min(...recent); year <= Math.max(...recent); year += DECADE) {
    bars.push({ label: `${year} à ${year + DECADE - 1}`, count: decades[year] ?? 0 });
  }
  return [...bars, ...barIfAny('Sans année', decades[''] ?? 0)];
}

function quality({ quality: lines }: ImportReport): string {
  const title = 'Qualité des notices';
  if (lines.length === 0) return section(title, '<p>Rien à signaler.</p>');
  const rows = lines.map((line) => [
    escapeHtml(line.zone),
    line.severity === 'high' ? '<strong>Haute</strong>' : 'Basse',
    escapeHtml(line.message),
    inFrench(line.count),
    line.examples.map((id) => `<code>${escapeHtml(id)}</code>`).join(' '),
  ]);
  const columns: readonly Column[] = [
    { name: 'Zone' },
    { name: 'Importance' },
    { name: 'Constat' },
    { name: 'Notices', isNumber: true },
    { name: 'Exemples (001)' },
  ];
  const caption =
    'Ce qui gagnerait à être corrigé dans les notices gardées, et dix exemples au plus de chaque. Les zones sont celles de l’UNIMARC, 995 pour les exemplaires de tout système.';
  return section(title, table(caption, columns, rows));
}
