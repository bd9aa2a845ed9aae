import path from 'node:path';
import { z } from 'zod';
import { RECORD_LEVELS } from '../shared/catalogue-record.ts';
import { SOURCE_FORMATS, type CatalogueSource, type SourcePlace } from '../shared/source.ts';

const PLACES = ['folder', 'url', 'oai'] as const;
const webAddress = z.url({ protocol: /^https?$/, error: 'une adresse en http ou https' });
const SHARE = 'un nombre plus grand que 0 et d’au plus 1 (0.25 pour un quart)';
/** Settings that only one sort of place reads, and what that sort is called. */
const OF_PLACE = { files: 'folder', prefix: 'oai', set: 'oai' } as const;

/** One `[[sources]]` of the configuration: see `en-regard.example.toml`. */
const sourceSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'petites lettres, chiffres et "-", 40 au plus'),
    format: z.enum(SOURCE_FORMATS),
    level: z.enum(RECORD_LEVELS).default('own'),
    on: z.boolean().default(true),
    share: z.number(SHARE).gt(0, SHARE).max(1, SHARE).default(1),
    folder: z.string().min(1).optional(),
    files: z.string().min(1).optional(),
    url: webAddress.optional(),
    oai: webAddress.optional(),
    prefix: z.string().min(1).optional(),
    set: z.string().min(1).optional(),
    time_zone: z.string().refine(isTimeZone, 'un nom comme "Europe/Paris"').default('Europe/Paris'),
  })
  .refine(
    (source) => PLACES.filter((place) => source[place] !== undefined).length === 1,
    'une seule de folder, url et oai dit où est la source',
  )
  .superRefine((source, context) => {
    for (const [setting, place] of Object.entries(OF_PLACE)) {
      if (source[setting as keyof typeof OF_PLACE] === undefined || source[place] !== undefined)
        continue;
      context.addIssue({ code: 'custom', path: [setting], message: `ne va qu’avec ${place}` });
    }
  });

/** The sources of the configuration; each has its own id. */
export const sourcesSchema = z
  .array(sourceSchema, 'chaque source s’écrit sous [[sources]], avec deux crochets')
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
  const { folder = '', files = '*', url, oai, prefix = 'oai_dc', set = null } = setting;
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
