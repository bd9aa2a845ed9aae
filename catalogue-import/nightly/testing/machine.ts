import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { CatalogueRecord } from '../../../app/shared/catalogue-record.ts';
import type { CatalogueSource, SourcePlace } from '../../../app/shared/source.ts';
import { openCatalogue } from '../../../app/store/catalogue/open.ts';
import { liveCatalogue } from '../../../app/store/data-folder.ts';
import { iso2709, record, temporaryFolder } from '../../formats/testing/make-record.ts';
import { runNight, type NightReport } from '../night.ts';

/** When the nights of the tests begin. */
export const NOW = new Date('2026-11-28T03:00:00Z');
export const DAY = 86_400_000;

/** A source of MARC in a folder, or in another place and format. */
export function source(
  place: SourcePlace | string,
  rest: Partial<CatalogueSource> = {},
): CatalogueSource {
  return {
    id: 'catalogue',
    format: 'marc',
    level: 'own',
    share: 1,
    on: true,
    timeZone: 'Europe/Paris',
    place: typeof place === 'string' ? { kind: 'folder', path: place, files: '*' } : place,
    ...rest,
  };
}

/** Records of those titles by number, as ISO 2709. */
export function marc(titles: Readonly<Record<string, string>>): Buffer {
  return iso2709(
    Object.entries(titles).map(([id, title]) => record([`001 ${id}`, `200 1_ $a${title}`])),
  );
}

/** That many records with numbers and titles from 1. */
export function many(count: number): Buffer {
  return marc(Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${at}`, `T${at}`])));
}

/** A data folder, and a folder of exports with a file in it. */
export function machine(contents: string | Buffer): {
  data: string;
  exports: string;
  file: string;
} {
  const exports = temporaryFolder();
  const file = path.join(exports, 'export.mrc');
  fs.writeFileSync(file, contents);
  return { data: temporaryFolder(), exports, file };
}

/** A night with those sources. */
export function night(
  dataDir: string,
  sources: readonly CatalogueSource[],
  rest: { readonly now?: Date; readonly acceptFewer?: boolean } = {},
): Promise<NightReport> {
  return runNight({ dataDir, sources, now: NOW, acceptFewer: false, ...rest });
}

/** The records of the live catalogue. */
export function live(dataDir: string): CatalogueRecord[] {
  const catalogue = openCatalogue(liveCatalogue(dataDir) ?? '');
  try {
    return [...catalogue.all()];
  } finally {
    catalogue.close();
  }
}

/** Their numbers. */
export const ids = (dataDir: string): string[] => live(dataDir).map(({ id }) => id);

/** A server that answers as told until the test ends; each answer sees the request. */
export async function serve(
  answer: http.RequestListener,
  finished: (end: () => void) => void = onTestFinished,
): Promise<string> {
  return `http://127.0.0.1:${await portOf(http.createServer(answer), finished)}/`;
}

/** The port of this machine at which a server listens until the test ends. */
export async function portOf(
  server: http.Server,
  finished: (end: () => void) => void = onTestFinished,
): Promise<number> {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  // Bound to an address, so it is no name of a pipe.
  const { port } = server.address() as AddressInfo;
  finished(() => {
    server.closeAllConnections();
    server.close();
  });
  return port;
}
