type Key = string | number;

/** The value at a path of untrusted JSON, undefined where the path breaks. Never throws. */
export function at(value: unknown, ...path: readonly Key[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    // Owned by a non-null object, as just checked.
    here = (here as Readonly<Record<Key, unknown>>)[key];
  }
  return here;
}

/** The list at a path, empty where there is none. */
export function listAt(value: unknown, ...path: readonly Key[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The string at a path, null where there is none. */
export function stringAt(value: unknown, ...path: readonly Key[]): string | null {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : null;
}

/**
 * The text of one of YouTube's text objects: a string, `{simpleText}`, `{content}` or `{runs: [{text}]}`; null where it
 * is none of them.
 */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const plain = stringAt(value, 'simpleText') ?? stringAt(value, 'content');
  if (plain !== null) return plain;
  const runs = listAt(value, 'runs');
  return runs.length === 0 ? null : runs.map((run) => stringAt(run, 'text') ?? '').join('');
}
