/** Schemes that the program registered. */
export const schemes = new Set<string>();

// Chromium does not know our schemes: their pages get an https host each, which is a secure origin too.
const SUFFIX = '.invalid';

/** An address of the program as Chromium is given it: en-regard://screens/x is https://screens.en-regard.invalid/x. */
export function toChromium(address: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z-]+):\/\/([^/?#]*)(.*)$/.exec(address) ?? [];
  return schemes.has(scheme) ? `https://${host}.${scheme}${SUFFIX}${rest}` : address;
}

/** The way back. */
export function toProgram(address: string): string {
  const match = /^https:\/\/([^/?#]*)\.([a-z-]+)\.invalid(.*)$/.exec(address);
  const [, host = '', scheme = '', rest = ''] = match ?? [];
  return schemes.has(scheme) ? `${scheme}://${host}${rest}` : address;
}
