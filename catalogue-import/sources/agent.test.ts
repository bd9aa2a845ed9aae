import { describe, expect, it } from 'vitest';
import { agent } from './agent.ts';

describe('agent', () => {
  it.each([
    ['Hugo, Victor (1802-1885)', 'Victor Hugo', 'Hugo, Victor', '1802-1885'],
    ['Hugo, Victor, 1802-1885', 'Victor Hugo', 'Hugo, Victor', '1802-1885'],
    ['Hugo, Victor (1802-1885). Auteur du texte', 'Victor Hugo', 'Hugo, Victor', '1802-1885'],
    ['Victor Hugo', 'Victor Hugo', 'Hugo, Victor', null],
    ['Petit, Anne (0000-0002-1825-0097)', 'Anne Petit', 'Petit, Anne', null],
    [
      'La Fontaine, Jean de (1621?-1695)',
      'Jean de La Fontaine',
      'La Fontaine, Jean de',
      '1621?-1695',
    ],
    ['Anonyme', 'Anonyme', 'Anonyme', null],
    ['Dumas (père), Alexandre', 'Alexandre Dumas (père)', 'Dumas (père), Alexandre', null],
    ['Service, Robert', 'Robert Service', 'Service, Robert', null],
    ['Union, Gabrielle', 'Gabrielle Union', 'Union, Gabrielle', null],
  ])('%s is a person', (text, name, filingName, dates) => {
    expect(agent(text)).toMatchObject({ kind: 'person', name, filingName, dates });
  });

  it.each([
    ['Bibliothèque nationale de France', 'Bibliothèque nationale de France'],
    ['Laboratoire d’histoire (LARHRA)', 'Laboratoire d’histoire'],
    ['France. Ministère de la culture', 'France. Ministère de la culture'],
    ['Éditions Yvon', 'Éditions Yvon'],
  ])('%s is a body', (text, name) => {
    expect(agent(text)).toMatchObject({ kind: 'corporate', name, filingName: name });
  });
});
