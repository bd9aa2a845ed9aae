import fs from 'node:fs';
import path from 'node:path';
import envPaths from 'env-paths';
import { parse, TomlError } from 'smol-toml';
import type { Policy } from '../shared/policy.ts';
import { Failure, unreadableFile } from '../shared/failure.ts';
import type { ItemProfile } from '../shared/item-profile.ts';
import { itemProfileOf } from './item-settings.ts';
import { minutesOf, openingOf, type OpeningHours } from './opening-settings.ts';
import type { CatalogueSource } from '../shared/source.ts';
import { sourceOf } from './sources.ts';
import { chosenVideos, type ChosenVideo } from './start-settings.ts';
import type { InterfaceLanguage } from '../shared/interface-language.ts';
import {
  QUOTA_OF_OFFER,
  settingsSchema,
  type Offer,
  type RESTRICTED_MODES,
  type Settings,
} from './settings.ts';
import { describeIssue, settingError, withoutSecrets } from './wrong-settings.ts';

/** The configuration as the rest of the program sees it: complete, checked, frozen. */
export interface Config {
  /** The file that was read; null where there is none and the defaults hold. */
  readonly file: string | null;
  readonly library: { readonly name: string };
  /** Absolute path of the data folder. */
  readonly dataFolder: string;
  /** What the nightly import reads, in this order. */
  readonly sources: readonly CatalogueSource[];
  readonly web: { readonly host: string; readonly port: number };
  readonly seat: {
    readonly name: string;
    readonly offer: Offer;
    /** Analyses a calendar month; null: no limit. */
    readonly quota: number | null;
  };
  readonly session: {
    /** Seconds without a sign of anybody after which a session ends, the countdown included. */
    readonly idleSeconds: number;
    /** The same while something plays. */
    readonly idleSecondsPlaying: number;
    /** How long before the end the seat says so. */
    readonly countdownSeconds: number;
  };
  readonly video: {
    /** YouTube's own filter; 'off' leaves the choice to nobody. */
    readonly restrictedMode: (typeof RESTRICTED_MODES)[number];
    /** Whether cookies that are not needed are refused for everybody, or each patron is asked. */
    readonly refusesCookies: boolean;
  };
  readonly proxy: {
    readonly mode: 'system' | 'direct' | 'pac' | 'fixed';
    /** Address of the script, where `mode` is 'pac'. */
    readonly pac?: string | undefined;
    /** Host and port, where `mode` is 'fixed'. */
    readonly server?: string | undefined;
    /** Hosts that are reached without it, as Chromium writes them: "*.example.fr,10.0.0.1". */
    readonly bypass: string;
    readonly user: string;
    readonly password: string;
  };
  readonly kiosk: {
    /** Origin of the PeerTube instance that is shown instead of YouTube; null: YouTube. */
    readonly peerTube: string | null;
    /** Whether the player's full screen leaves the pane where it is. */
    readonly paneInFullScreen: boolean;
    /** Minutes after midnight at which the program starts again, null: never. */
    readonly restartAt: number | null;
    /** What all its processes may use together, in megabytes. */
    readonly memoryMegabytes: number;
    /** What a patron may read the screens in; a session begins in the first. */
    readonly languages: readonly [InterfaceLanguage, ...InterfaceLanguage[]];
    /** Whether a patron may print the list of documents. */
    readonly printsSlips: boolean;
  };
  /** What the seat shows before a video is chosen. */
  readonly start: {
    /** Our own page, or the video site's own. */
    readonly page: 'library' | 'site';
    /** Searches that the librarians suggest; none: they are drawn from the catalogue. */
    readonly suggestions: readonly string[];
    readonly videos: readonly ChosenVideo[];
  };
  readonly sound: {
    /** What the mixer of the system is set to when a session begins, and what it may not pass; null: left as it is. */
    readonly maxPercent: number | null;
    /** Whether the start page asks for headphones. */
    readonly headphones: boolean;
  };
  /** When the seat may be used; null: always. */
  readonly opening: OpeningHours | null;
  /** Where and how the library writes its copies. */
  readonly items: ItemProfile;
  /** What the library favours, never shows, and shows only where a video names it. */
  readonly policy: Policy;
  /** Absolute path of the model's folder, by default the one that comes with the program; null: run without a model. */
  readonly modelFolder: string | null;
  /** Minutes without a video after which the model leaves the memory; null: never. */
  readonly modelUnloadMinutes: number | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the command line says and the file may not: `--config` and `--data`. */
export interface ConfigOverrides {
  readonly config?: string | undefined;
  readonly data?: string | undefined;
}

/** The model that comes with the program; the built program stands as deep in its folder as this file does. */
const SHIPPED_MODEL = path.resolve(import.meta.dirname, '../../models/en-regard-fr');

const MINUTE = 60;
const PREFIX = 'EN_REGARD_';
// Variables that are no settings: where to find the file and the data, and what the tests use.
const RESERVED = new Set(['CONFIG', 'DATA', 'CORPUS', 'CHROMIUM', 'PICTURES']);

/**
 * Reads the configuration: defaults, then the file, then the environment, then the command line. The file is
 * `en-regard.toml` in the platform's configuration folder (XDG on Linux) unless `--config` or EN_REGARD_CONFIG names
 * another. Throws `Failure('setting-invalid')` that names every wrong key or value with what is allowed.
 */
export function readConfig(
  overrides: ConfigOverrides = {},
  environment: Environment = process.env,
): Config {
  const named = overrides.config ?? environment[`${PREFIX}CONFIG`];
  const file = findFile(named);
  const fromFile = file === null ? {} : parseFile(file);
  const settings = validate(withEnvironment(fromFile, environment), file);
  return freeze(settings, file, overrides.data ?? environment[`${PREFIX}DATA`]);
}

function findFile(named: string | undefined): string | null {
  if (named !== undefined) {
    const file = path.resolve(named);
    if (!fs.existsSync(file)) {
      throw new Failure('setting-invalid', `Le fichier de configuration ${file} n’existe pas.`);
    }
    return file;
  }
  const usual = path.join(envPaths('en-regard', { suffix: '' }).config, 'en-regard.toml');
  return fs.existsSync(usual) ? usual : null;
}

function parseFile(file: string): Record<string, unknown> {
  try {
    return parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof TomlError)) throw unreadableFile(file, error);
    throw new Failure(
      'setting-invalid',
      `Le fichier de configuration ${file} ne peut pas être lu (ligne ${error.line}, colonne ${error.column}). Un texte s’écrit entre guillemets droits ("…"), une section entre crochets, une liste de sources [[sources]].\n${withoutSecrets(error.codeblock)}`,
      { cause: error },
    );
  }
}

/** Lays EN_REGARD_<SECTION>_<KEY> over the file. */
function withEnvironment(
  settings: Record<string, unknown>,
  environment: Environment,
): Record<string, unknown> {
  const merged = { ...settings };
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith(PREFIX) || value === undefined) continue;
    const name = variable.slice(PREFIX.length);
    const [section, ...key] = name.toLowerCase().split('_');
    if (RESERVED.has(name) || section === undefined || key.length === 0) continue;
    merged[section] = { ...asTable(merged[section]), [key.join('_')]: value };
  }
  return merged;
}

function asTable(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function validate(settings: unknown, file: string | null): Settings {
  const checked = settingsSchema.safeParse(settings, { error: settingError });
  if (checked.success) return checked.data;
  const where = file === null ? 'l’environnement (EN_REGARD_…)' : file;
  const lines = checked.error.issues.map((issue) => `  ${describeIssue(issue, settings)}`);
  throw new Failure(
    'setting-invalid',
    [
      `Réglages faux dans ${where} :`,
      ...lines,
      'Tous les réglages : voir en-regard.example.toml.',
    ].join('\n'),
  );
}

function freeze(settings: Settings, file: string | null, data: string | undefined): Config {
  const beside = file === null ? process.cwd() : path.dirname(file);
  const folder = data ?? resolveFrom(beside, settings.data.folder);
  return Object.freeze({
    file,
    library: Object.freeze(settings.library),
    dataFolder: path.resolve(folder ?? envPaths('en-regard', { suffix: '' }).data),
    sources: Object.freeze(settings.sources.map((source) => sourceOf(source, beside))),
    web: Object.freeze(settings.web),
    seat: Object.freeze({ ...settings.seat, quota: QUOTA_OF_OFFER[settings.seat.offer] }),
    session: Object.freeze({
      idleSeconds: settings.session.idle_minutes * MINUTE,
      idleSecondsPlaying: settings.session.idle_minutes_playing * MINUTE,
      countdownSeconds: settings.session.countdown_seconds,
    }),
    video: Object.freeze({
      restrictedMode: settings.video.restricted_mode,
      refusesCookies: settings.video.cookies === 'refuse',
    }),
    proxy: Object.freeze(settings.proxy),
    kiosk: Object.freeze({
      peerTube: settings.kiosk.peertube ?? null,
      paneInFullScreen: settings.kiosk.full_screen === 'beside',
      restartAt: settings.kiosk.restart_at === '' ? null : minutesOf(settings.kiosk.restart_at),
      memoryMegabytes: settings.kiosk.memory_megabytes,
      languages: settings.kiosk.languages,
      printsSlips: settings.kiosk.slips === 'on',
    }),
    start: Object.freeze({
      page: settings.start.page,
      suggestions: settings.start.suggestions,
      videos: chosenVideos(settings.start.videos, settings.kiosk.peertube ?? null),
    }),
    sound: Object.freeze({
      maxPercent: settings.sound.max_percent || null,
      headphones: settings.sound.headphones === 'on',
    }),
    opening: openingOf(settings.opening),
    items: itemProfileOf(settings.items),
    policy: Object.freeze(settings.policy),
    modelFolder: modelFolder(beside, settings.model.folder),
    modelUnloadMinutes: settings.model.unload_after_minutes || null,
  });
}

function modelFolder(beside: string, setting: string | undefined): string | null {
  return setting === '' ? null : (resolveFrom(beside, setting) ?? SHIPPED_MODEL);
}

/** A relative path in a file is relative to that file. */
function resolveFrom(folder: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : path.resolve(folder, value);
}
