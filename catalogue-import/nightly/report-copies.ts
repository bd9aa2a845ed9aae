import { escapeHtml } from '../../app/shared/escape-html.ts';
import { ITEM_PRESETS } from '../../app/shared/item-profile.ts';
import { inFrench } from './charts.ts';
import type { FileReport, ImportReport } from './report.ts';
import { section } from './report-parts.ts';
import { summed, type Counts } from './tally.ts';

/** A field of another system stands out where it is there so many times as often as the copies that were read. */
const MANY_MORE = 2;
/** Fields that a library may use as it likes, and 852, where MARC 21 has copies. */
const LOCAL = /^(?:852|9\d\d)$/;
const LOCAL_SHOWN = 5;

/**
 * Where records have no copies, or far fewer than a field has that some system writes them in: the preset may be wrong.
 * Where no system is known to write in any field of the export, the local ones that it has most of.
 */
export function missingItems({ items, files: reports }: ImportReport): string {
  const unread = summed(reports.map((file) => file.skippedFields));
  const copies = items + totalLeftOut(reports);
  const hints = Object.entries(ITEM_PRESETS).flatMap(([preset, { tag }]) =>
    (unread[tag] ?? 0) > MANY_MORE * copies ? [hint(unread, tag, `preset = "${preset}"`)] : [],
  );
  if (hints.length > 0) {
    const found =
      copies === 0 ? 'Aucune notice n’a d’exemplaire' : 'Peu de notices ont un exemplaire';
    return section(
      copies === 0 ? 'Aucun exemplaire' : 'Peu d’exemplaires',
      `<p>${found} là où En regard les cherche. Vos fichiers ont des zones où d’autres logiciels les écrivent ; qui règle En regard choisit le vôtre sous <code>[items]</code> :</p><ul>${hints.join('')}</ul>`,
    );
  }
  const local = Object.keys(unread).filter((tag) => LOCAL.test(tag));
  if (copies > 0 || local.length === 0) return '';
  const most = local.toSorted((a, b) => (unread[b] ?? 0) - (unread[a] ?? 0)).slice(0, LOCAL_SHOWN);
  return section(
    'Aucun exemplaire',
    `<p>Aucune notice n’a d’exemplaire là où En regard les cherche. S’ils sont dans une de ces zones de vos fichiers, qui règle En regard la nomme sous <code>[items]</code>, puis ses sous-zones (<code>codes</code>) :</p><ul>${most.map((tag) => hint(unread, tag, `tag = "${tag}"`)).join('')}</ul>`,
  );
}

/** Where more copies are left out than remain, what is taken for lost may mean something else in this library. */
export function leftOutItems({ items, files: reports }: ImportReport): string {
  const leftOut = summed(reports.map((file) => file.itemsLeftOut));
  const total = totalLeftOut(reports);
  if (total <= items) return '';
  const codes = Object.entries(leftOut).map(
    ([code, count]) => `<li>${inFrench(count)} pour leur sous-zone $${escapeHtml(code)}</li>`,
  );
  return section(
    'Exemplaires laissés de côté',
    `<p>${inFrench(total)} exemplaires sont laissés de côté comme perdus ou retirés ; il en reste ${inFrench(items)}. Si ces sous-zones veulent dire autre chose chez vous, qui règle En regard change <code>preset</code> ou <code>left_out</code> sous <code>[items]</code> :</p><ul>${codes.join('')}</ul>`,
  );
}

function totalLeftOut(reports: readonly FileReport[]): number {
  const counts = reports.flatMap((file) => Object.values(file.itemsLeftOut));
  return counts.reduce((sum, count) => sum + count, 0);
}

function hint(unread: Counts, tag: string, setting: string): string {
  return `<li>${inFrench(unread[tag] ?? 0)} zones ${tag} : <code>${setting}</code></li>`;
}
