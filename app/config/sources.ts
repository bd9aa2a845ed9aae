import path from 'node:path';
import { z } from 'zod';
import { RECORD_LEVELS } from '../shared/catalogue-record.ts';
import { SOURCE_FORMATS, type CatalogueSource, type SourcePlace } from '../shared/source.ts';

const PLACES = ['folder', 'url', 'oai'] as const;
const webAddress = z.url({ protocol: /^https?$/, error: 'une adresse en http ou https' });

/** One `[[sources]]` of the configuration: see `en-regard.example.toml`. */
export const sourceSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'petites lettres, chiffres et "-", 40 au plus'),
    format: z.enum(SOURCE_FORMATS),
    level: z.enum(RECORD_LEVELS).default('own'),
    on: z.boolean().default(true),
    share: z.number().gt(0).max(1).default(1),
    folder: z.string().min(1).optional(),
    files: z.string().min(1).default('*'),
    url: webAddress.optional(),
    oai: webAddress.optional(),
    prefix: z.string().min(1).default('oai_dc'),
    set: z.string().min(1).optional(),
    time_zone: z.string().refine(isTimeZone, 'un nom comme "Europe/Paris"').default('Europe/Paris'),
  })
  .refine(
    (source) => PLACES.filter((place) => source[place] !== undefined).length === 1,
    'une seule de folder, url et oai dit où est la source',
  );

/** The sources of the configuration; each has its own id. */
export const sourcesSchema = z
  .array(sourceSchema)
  .refine(
    (sources) => new Set(sources.map(({ id }) => id)).size === sources.length,
    'deux sources ont le même id',
  )
  .default([]);

/** A source as the rest of the program sees it; a relative folder stands beside the configuration file. */
export function sourceOf(setting: z.infer<typeof sourceSchema>, beside: string): CatalogueSource {
  const { id, format, level, on, share, time_zone: timeZone } = setting;
  return Object.freeze({ id, format, level, on, share, timeZone, place: placeOf(setting, beside) });
}

function placeOf(setting: z.infer<typeof sourceSchema>, beside: string): SourcePlace {
  const { folder = '', files, url, oai, prefix, set = null } = setting;
  if (url !== undefined) return { kind: 'url', url };
  if (oai !== undefined) return { kind: 'oai', url: oai, prefix, set };
  return { kind: 'folder', path: path.resolve(beside, folder), files };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}
