import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { parse } from 'smol-toml';
import { expect, test } from 'vitest';
import { readConfig } from '../app/config/config.ts';

// The files that a technician installs are checked by the programs of the system that reads them, where these are here.
const packaging = path.resolve(import.meta.dirname, '../packaging');
const linux = path.join(packaging, 'linux');
const filesOf = (ending: RegExp) => fs.readdirSync(linux).filter((name) => ending.test(name));

interface Ran {
  readonly status: number | null;
  readonly output: string;
}

function run(program: string, ...words: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

const has = (program: string) => spawnSync(program, ['--version']).error === undefined;
const without = (program: string) => (has(program) ? '' : ` (skipped: ${program} absent)`);

/** A copy whose programs are all there, so that only the unit itself is judged. */
function unitsOn(folder: string): readonly string[] {
  return filesOf(/\.(?:service|timer)$/).map((name) => {
    const unit = fs.readFileSync(path.join(linux, name), 'utf8');
    const copy = path.join(folder, name);
    fs.writeFileSync(copy, unit.replace(/^ExecStart=\S+/m, 'ExecStart=/bin/true'));
    return copy;
  });
}

test.skipIf(!has('systemd-analyze'))(
  `systemd finds nothing to say of the units${without('systemd-analyze')}`,
  () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-units-'));
    try {
      const units = unitsOn(folder);
      expect(units.length).toBeGreaterThanOrEqual(4);
      for (const unit of units) {
        expect([unit, run('systemd-analyze', 'verify', unit)]).toEqual([
          unit,
          { status: 0, output: '' },
        ]);
      }
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  },
);

test.each(['en-regard-kiosk.service', 'en-regard-kiosk-x11.service'])(
  'a seat of %s can write where its screen and its sound have their sockets',
  (name) => {
    const unit = fs.readFileSync(path.join(linux, name), 'utf8');
    // Of a session, in XDG_RUNTIME_DIR; ProtectHome would hide it (systemd.exec).
    expect(unit).toContain('ReadWritePaths=/run/user');
    expect(unit).not.toMatch(/^ProtectHome/m);
    expect(unit).toContain('PrivateTmp=yes');
  },
);

test('polkit answers the seat no, in the language of its older engine too', () => {
  const rule = fs.readFileSync(path.join(linux, '50-en-regard.rules'), 'utf8');
  expect(rule).not.toMatch(/=>|`|\b(?:let|const|class)\b/);
  type Rule = (action: object, subject: { readonly user: string }) => unknown;
  const rules: Rule[] = [];
  const polkit = {
    Result: { NO: 'no', NOT_HANDLED: null },
    addRule: (added: Rule) => rules.push(added),
  };
  vm.runInNewContext(rule, { polkit });
  expect(rules.map((added) => added({}, { user: 'en-regard' }))).toEqual(['no']);
  expect(rules.map((added) => added({}, { user: 'technicien' }))).toEqual([null]);
});

test.skipIf(!has('shellcheck'))(
  `shellcheck finds nothing to say of the scripts${without('shellcheck')}`,
  () => {
    const scripts = ['en-regard-admin', 'fetch-catalogue', 'x11-session'].map((name) =>
      path.join(linux, name),
    );
    expect(run('shellcheck', ...scripts)).toEqual({ status: 0, output: '' });
  },
);

test.skipIf(!has('ansible-playbook'))(
  `Ansible understands the role of a seat${without('ansible-playbook')}`,
  () => {
    const inventory = path.join(packaging, 'ansible/inventory.example.yml');
    const play = path.join(packaging, 'ansible/seats.yml');
    const ran = run('ansible-playbook', '--syntax-check', '-i', inventory, play);
    expect([ran.status, ran.output]).toEqual([0, expect.stringContaining('seats.yml')]);
  },
);

test('the settings that the role writes are settings of the program', () => {
  const template = path.join(packaging, 'ansible/roles/seat/templates/en-regard.toml.j2');
  const written = fs
    .readFileSync(template, 'utf8')
    .replace(/\{\{ (\w+)[^}]*\}\}/g, (_, name) =>
      JSON.stringify(name === 'seat_offer' ? 'confort' : name),
    );
  expect(parse(written)).toMatchObject({ seat: { offer: 'confort', name: 'seat_name' } });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-settings-'));
  try {
    const file = path.join(folder, 'en-regard.toml');
    fs.writeFileSync(file, written);
    expect(readConfig({ config: file }, {}).seat.name).toBe('seat_name');
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});

test('the role copies every file of the system that the package brings', () => {
  const tasks = fs.readFileSync(path.join(packaging, 'ansible/roles/seat/tasks/main.yml'), 'utf8');
  for (const name of filesOf(/./)) expect(tasks).toContain(`name: ${name},`);
});
