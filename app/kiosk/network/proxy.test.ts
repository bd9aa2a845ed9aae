import { expect, it } from 'vitest';
import { proxyConfig, proxyCredentials, type Proxy } from './proxy.ts';

const plain: Proxy = { mode: 'system', bypass: '', user: '', password: '' };
const fixed: Proxy = {
  mode: 'fixed',
  server: 'proxy.example.fr:3128',
  bypass: '*.example.fr',
  user: 'poste',
  password: 'secret',
};

it.each<[string, Proxy, object]>([
  ['the one of the system', plain, { mode: 'system' }],
  ['none', { ...plain, mode: 'direct' }, { mode: 'direct' }],
  [
    'the one that a script chooses',
    { ...plain, mode: 'pac', pac: 'http://proxy.example.fr/p.pac' },
    { mode: 'pac_script', pacScript: 'http://proxy.example.fr/p.pac' },
  ],
  [
    'a fixed one',
    fixed,
    {
      mode: 'fixed_servers',
      proxyRules: 'proxy.example.fr:3128',
      proxyBypassRules: '*.example.fr',
    },
  ],
])('sends requests by %s', (_name, proxy, config) => {
  expect(proxyConfig(proxy)).toEqual(config);
});

it('gives the name and password to the proxy of the settings alone', () => {
  const asking = { isProxy: true, host: 'proxy.example.fr', port: 3128 };
  expect(proxyCredentials(asking, fixed)).toEqual(['poste', 'secret']);
  expect(proxyCredentials({ ...asking, host: 'autre.example' }, fixed)).toEqual([]);
  expect(proxyCredentials({ ...asking, port: 8080 }, fixed)).toEqual([]);
  expect(proxyCredentials({ ...asking, isProxy: false }, fixed)).toEqual([]);
  expect(proxyCredentials(asking, { ...fixed, user: '' })).toEqual([]);
  expect(proxyCredentials(asking, { ...fixed, mode: 'pac' })).toEqual(['poste', 'secret']);
});
