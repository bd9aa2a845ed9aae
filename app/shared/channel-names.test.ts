import { expect, test } from 'vitest';
import { channelNames } from './channel-names.ts';

test.each([
  ['Trois Marais', ['trois marais']],
  ['Trois Marais - Jeanne Duval', ['trois marais jeanne duval', 'trois marais', 'jeanne duval']],
  ['La Lagune... (Studio Zorbex)', ['la lagune studio zorbex', 'la lagune', 'studio zorbex']],
  ['Porte-à-porte', ['porte a porte']],
  ['★', []],
])('%j bears %j', (channel, names) => {
  expect(channelNames(channel)).toEqual(names);
});
