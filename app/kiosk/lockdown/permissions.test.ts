import fs from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { decidePermission } from './permissions.ts';

const types = fs.readFileSync(
  createRequire(import.meta.url).resolve('electron/electron.d.ts'),
  'utf8',
);
const [, union = ''] =
  /setPermissionRequestHandler\(handler: .*? permission: ([^,]*),/.exec(types) ?? [];
const permissions = [...union.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name);

it('allows full screen, of all the permissions that this Electron knows', () => {
  expect(permissions.length).toBeGreaterThan(30);
  expect(permissions.filter((name) => decidePermission(name) === 'allow')).toEqual(['fullscreen']);
});

it('refuses a permission that a later Electron may invent', () => {
  expect(decidePermission('telepathy')).toBe('permission');
});
