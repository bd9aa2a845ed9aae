import { z } from 'zod';
import { settingsSchema } from './settings.ts';

// Whoever writes the configuration reads French: zod's own sentences come in it, where ours say no more.
const FRENCH = z.locales.fr().localeError;
const LONGEST_SHOWN = 40;

type RawIssue = Parameters<typeof FRENCH>[0];

/** What is wrong with one setting, in French: all that it allows, and what was written. For zod's `error`. */
export function settingError(issue: RawIssue): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? '';
  const allowed = allowedBy(schemaAt(issue.path ?? [])) ?? saidBy(FRENCH(issue));
  return issue.input === undefined ? `manque ; ${allowed}` : `${allowed}${written(issue)}`;
}

function saidBy(words: ReturnType<typeof FRENCH>): string {
  return typeof words === 'string' ? words : (words?.message ?? '');
}

/** The value, where it is a number or a choice: of those a password alone is a secret. */
function written({ code, input, path }: RawIssue): string {
  if (path?.at(-1) === 'password') return '';
  const isTold =
    typeof input === 'number' || typeof input === 'boolean' || code === 'invalid_value';
  if (!isTold || typeof input === 'object' || Number.isNaN(input)) return '';
  const text = JSON.stringify(input) ?? '';
  return text.length > LONGEST_SHOWN ? '' : ` ; écrit : ${text}`;
}

/** Lines of the configuration as a message may quote them: without passwords, of their own setting or in an address. */
export function withoutSecrets(lines: string): string {
  return lines.replace(/(password["']?\s*=).*/gi, '$1 …').replace(/(:\/\/)[^/\s]*@/g, '$1…@');
}

/** What a setting of that schema allows; null where the sentence of zod says all. */
function allowedBy(schema: unknown): string | null {
  if (schema instanceof z.ZodNumber) {
    const { minValue, maxValue, isInt } = schema;
    return `un nombre${isInt ? ' entier' : ''} de ${minValue} à ${maxValue} attendu`;
  }
  if (schema instanceof z.ZodBoolean) return 'true ou false attendu, sans guillemets';
  if (schema instanceof z.ZodString) {
    const { maxLength } = schema;
    const most = maxLength === null ? '' : `, de ${maxLength} caractères au plus`;
    return `un texte entre guillemets attendu, pas vide${most}`;
  }
  if (schema instanceof z.ZodArray) {
    const isTables = inner(schema.element) instanceof z.ZodObject;
    return isTables
      ? 'une liste de tables attendue, comme [{ … }, { … }]'
      : 'une liste entre crochets attendue, comme ["…", "…"]';
  }
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord)
    return 'une section ou une table attendue, comme { … }';
  return null;
}

/** The line that tells an issue: the setting by its name, and by its `id` a source of the list. */
export function describeIssue(issue: z.core.$ZodIssue, settings: unknown): string {
  const setting = issue.path.join('.');
  const source = sourceName(issue.path, settings);
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => (setting === '' ? key : `${setting}.${key}`));
    return `${keys.join(', ')} : réglage inconnu ; permis ici : ${allowedKeys(issue.path).join(', ')}${source}`;
  }
  return `${setting} : ${issue.message}${source}`;
}

/** ` (source « bdp »)`: whoever reads "sources.2" would have to count, from 0. */
function sourceName([section, at]: readonly PropertyKey[], settings: unknown): string {
  if (section !== 'sources' || typeof at !== 'number') return '';
  const named = z.object({ sources: z.array(z.unknown()) }).safeParse(settings);
  const source = z.object({ id: z.string() }).safeParse(named.data?.sources[at]);
  return source.success ? ` (source « ${source.data.id} »)` : '';
}

function allowedKeys(at: readonly PropertyKey[]): string[] {
  const schema = schemaAt(at);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** The schema of a setting, null where there is none. */
function schemaAt(at: readonly PropertyKey[]): unknown {
  let schema: unknown = settingsSchema;
  for (const key of at) {
    if (schema instanceof z.ZodObject) schema = inner(schema.shape[String(key)]);
    else if (schema instanceof z.ZodArray) schema = inner(schema.element);
    else if (schema instanceof z.ZodRecord) schema = inner(schema.valueType);
    else return null;
  }
  return schema;
}

/** Without what gives it a default. */
function inner(schema: unknown): unknown {
  if (
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodOptional
  ) {
    return inner(schema.unwrap());
  }
  return schema;
}
