import { expect, it } from 'vitest';
import { chime } from './chime.ts';
import { noticeFile } from './notice-page.ts';

const at = (path: string): Response | null => noticeFile(new URL(`en-regard://notices/${path}`));

it('says a sentence under a policy that allows no script and no style of its own', async () => {
  const page = at('fr/sign-in');
  expect(page?.headers.get('content-security-policy')).not.toContain('unsafe');
  const html = (await page?.text()) ?? '';
  expect(html).toContain('on regarde YouTube sans compte');
  expect(html).not.toMatch(/<script|<style|style=|onclick/);
});

it.each(['', 'sign-in', 'fr/nothing', 'fr/constructor', 'de/sign-in', 'fr/sign-in/x'])(
  'has no page named "%s"',
  (path) => {
    expect(at(path)).toBeNull();
  },
);

it('counts the seconds of the library down', async () => {
  expect(await at('style.css?count=45')?.text()).toContain('initial-value: 45');
  const html = await at('fr/idle?count=45')?.text();
  expect(html).toContain('dans 45 secondes');
  expect(html).toContain('href="/still-here"');
});

it('sounds at the start, at half time, and ten and five seconds before the end', () => {
  const samples = chime(60).subarray(44);
  expect(samples).toHaveLength(61 * 8_000);
  const loud = (second: number): boolean =>
    samples.subarray(second * 8_000, second * 8_000 + 2_000).some((value) => value !== 128);
  const seconds = Array.from({ length: 60 }, (_, second) => second);
  expect(seconds.filter(loud)).toEqual([0, 30, 50, 55]);
});

it('makes a sound that Chromium can read', () => {
  const file = chime(15);
  expect(new TextDecoder().decode(file.subarray(0, 4))).toBe('RIFF');
  expect(new DataView(file.buffer).getUint32(40, true)).toBe(file.length - 44);
});
