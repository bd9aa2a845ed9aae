import fs from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { youtube } from '../video/sites.ts';
import { decidePermission } from './permissions.ts';

const types = fs.readFileSync(
  createRequire(import.meta.url).resolve('electron/electron.d.ts'),
  'utf8',
);
const [, union = ''] =
  /setPermissionRequestHandler\(handler: .*? permission: ([^,]*),/.exec(types) ?? [];
const permissions = [...union.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name);

const SITE = 'https://www.youtube.com/watch?v=aaaaaaaaaaa';
const decide = (permission: string, address = SITE): string =>
  decidePermission(permission, address, youtube.navigation.allowed);

it('allows full screen, of all the permissions that this Electron knows', () => {
  expect(permissions.length).toBeGreaterThan(30);
  expect(permissions.filter((name) => decide(name) === 'allow')).toEqual(['fullscreen']);
});

it('refuses a permission that a later Electron may invent', () => {
  expect(decide('telepathy')).toBe('permission');
});

it.each([
  'https://ad.doubleclick.net/x',
  'https://www.youtube.com.example.org/',
  'http://www.youtube.com/',
  'about:blank',
  '',
])('lets no frame of "%s" fill the screen, where it could draw a pane of its own', (address) => {
  expect(decide('fullscreen', address)).toBe('permission');
});
