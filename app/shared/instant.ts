/** An instant in ISO 8601 as milliseconds since 1970: it reads no clock, only what it is given. */
export function instantOf(iso: string): number {
  return Date.parse(iso);
}
