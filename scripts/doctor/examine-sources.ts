import type { CatalogueSource } from '../../app/shared/source.ts';
import { messageOf } from '../../app/shared/failure.ts';
import { fetchFiles } from '../../catalogue-import/nightly/fetch-files.ts';
import { note, ok, problem, type Finding } from './finding.ts';

/** Whether the sources of the night have files where the settings say. Servers are not asked before the night. */
export async function examineSources(
  sources: readonly CatalogueSource[],
  dataFolder: string,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const source of sources) findings.push(await examineSource(source, dataFolder));
  return findings;
}

async function examineSource(source: CatalogueSource, dataFolder: string): Promise<Finding> {
  const { id, on, place } = source;
  const about = `Source « ${id} »`;
  if (!on) return note(about, 'arrêtée (on = false)', null);
  if (place.kind !== 'folder') return note(about, 'sera demandée à son serveur cette nuit', null);
  try {
    const { length } = await fetchFiles(source, dataFolder, new Date());
    return ok(about, `${length} ${length === 1 ? 'fichier' : 'fichiers'} (${place.path})`);
  } catch (error) {
    return problem(
      about,
      messageOf(error),
      `Corrigez folder ou files de cette source, ou le dépôt de l’export.`,
    );
  }
}
