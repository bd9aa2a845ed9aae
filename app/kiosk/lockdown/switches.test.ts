import { expect, it } from 'vitest';
import { refuseDangerousSwitches } from './switches.ts';

it('does not start with a switch that opens a port or the sandbox, and says which', () => {
  const given = new Set(['remote-debugging-port', 'no-sandbox', 'demo']);
  expect(() => refuseDangerousSwitches({ hasSwitch: (name) => given.has(name) })).toThrow(
    'En regard does not start with --remote-debugging-port, --no-sandbox',
  );
});

it('starts with its own switches', () => {
  const given = new Set(['demo', 'config', 'data', 'ozone-platform']);
  expect(() => refuseDangerousSwitches({ hasSwitch: (name) => given.has(name) })).not.toThrow();
});
