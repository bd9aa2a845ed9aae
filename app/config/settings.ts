import { z } from 'zod';
import { itemSettings } from './item-settings.ts';
import { openingSettings } from './opening-settings.ts';
import { sourcesSchema } from './sources.ts';
import { languagesSetting, startSettings, wrongLinks } from './start-settings.ts';
import { policySchema } from '../contract/policy.ts';

/** The offers of the service and what each allows per seat and calendar month; null: no limit. */
export const QUOTA_OF_OFFER = {
  decouverte: 15,
  confort: 90,
  explorateur: 180,
  site: null,
} as const satisfies Record<string, number | null>;
export type Offer = keyof typeof QUOTA_OF_OFFER;

const OFFERS = Object.keys(QUOTA_OF_OFFER) as [Offer, ...Offer[]];
const LAST_PORT = 65_535;
const MINUTES_OF_A_DAY = 1440;
export const RESTRICTED_MODES = ['off', 'moderate', 'strict'] as const;
const NEEDS_PAC =
  'mode = "pac" demande l’adresse du script, comme "http://proxy.example.fr/proxy.pac"';
const NEEDS_SERVER = 'mode = "fixed" demande un nom et un port, comme "proxy.example.fr:3128"';

/**
 * Every setting, with what it allows and what it is when nobody writes it. A setting is added here and nowhere else;
 * its environment variable follows from its name: `[web] port` is EN_REGARD_WEB_PORT.
 */
const sections = z.strictObject({
  library: z
    .strictObject({
      name: z.string().min(1).max(120).default('Bibliothèque de démonstration'),
    })
    .prefault({}),
  data: z.strictObject({ folder: z.string().min(1).optional() }).prefault({}),
  web: z
    .strictObject({
      host: z.string().min(1).default('127.0.0.1'),
      port: z.coerce.number().int().min(0).max(LAST_PORT).default(4150),
    })
    .prefault({}),
  seat: z
    .strictObject({
      name: z
        .string()
        .regex(
          /^[\p{L}\p{N} ._-]{1,60}$/u,
          'lettres, chiffres, espaces, ".", "_" et "-", 60 au plus',
        )
        .default('poste-1'),
      offer: z.enum(OFFERS).default('explorateur'),
    })
    .prefault({}),
  session: z
    .strictObject({
      idle_minutes: z.coerce.number().int().min(2).max(120).default(5),
      idle_minutes_playing: z.coerce.number().int().min(2).max(480).default(45),
      countdown_seconds: z.coerce.number().int().min(15).max(110).default(60),
    })
    .prefault({}),
  kiosk: z
    .strictObject({
      peertube: z
        .string()
        .regex(
          /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}$/,
          'l’adresse d’un site, comme "https://video.example.org"',
        )
        .optional(),
      full_screen: z.enum(['video', 'beside']).default('video'),
      restart_at: z
        .string()
        .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^$/, 'une heure comme "04:00", ou "" pour jamais')
        .default('04:00'),
      memory_megabytes: z.coerce.number().int().min(512).max(65_536).default(3_000),
      languages: languagesSetting,
      slips: z.enum(['off', 'on']).default('off'),
    })
    .prefault({}),
  start: startSettings.prefault({}),
  sound: z
    .strictObject({
      max_percent: z.coerce.number().int().min(0).max(100).default(70),
      headphones: z.enum(['on', 'off']).default('on'),
    })
    .prefault({}),
  opening: openingSettings.prefault({}),
  video: z
    .strictObject({
      restricted_mode: z.enum(RESTRICTED_MODES).default('off'),
      cookies: z.enum(['ask', 'refuse']).default('ask'),
    })
    .prefault({}),
  proxy: z
    .strictObject({
      mode: z.enum(['system', 'direct', 'pac', 'fixed']).default('system'),
      pac: z.url({ protocol: /^https?$/ }).optional(),
      server: z
        .string()
        .regex(/^[\w.-]+:\d{1,5}$/, 'un nom et un port, comme "proxy.example.fr:3128"')
        .optional(),
      bypass: z.string().default(''),
      user: z.string().default(''),
      password: z.string().default(''),
    })
    .superRefine(({ mode, pac, server }, context) => {
      if (mode === 'pac' && pac === undefined) {
        context.addIssue({ code: 'custom', path: ['pac'], message: NEEDS_PAC });
      }
      if (mode === 'fixed' && server === undefined) {
        context.addIssue({ code: 'custom', path: ['server'], message: NEEDS_SERVER });
      }
    })
    .prefault({}),
  policy: policySchema.prefault({}),
  // The empty text stands for no model at all.
  items: itemSettings.prefault({}),
  model: z
    .strictObject({
      folder: z.string().optional(),
      unload_after_minutes: z.coerce.number().int().min(0).max(MINUTES_OF_A_DAY).default(0),
    })
    .prefault({}),
  sources: sourcesSchema,
});

/** The sections, and what one section asks of another. */
export const settingsSchema = sections.superRefine(({ start, kiosk }, context) => {
  for (const { index, message } of wrongLinks(start.videos, kiosk.peertube ?? null)) {
    context.addIssue({ code: 'custom', path: ['start', 'videos', index, 'link'], message });
  }
});
export type Settings = z.infer<typeof settingsSchema>;
