import { describe, expect, test } from 'vitest';
import type { Mention, MentionType } from '../../shared/video.ts';
import { pageOf } from '../testing/catalogue.ts';
import { mentionOf } from './candidate.ts';
import { addStanding, mergeReadings } from './merge.ts';
import { withOneType } from './one-type.ts';
import { readField } from './words.ts';

const reading = readField(
  pageOf({
    title: 'Solange Aubier lit « Les Heures claires » à Orvane le 12 mai 1931, Solange Aubier',
  }),
  'title',
);

function named(
  text: string,
  type: MentionType,
  confidence: number,
  source: Mention['source'] = 'rule',
): Mention {
  const start = reading.text.indexOf(text);
  return mentionOf(reading, { start, end: start + text.length, type, confidence, source });
}

function told(mentions: readonly Mention[]): readonly string[] {
  // Twins are told once: `resolveMentions` weighs their evidence together.
  return [...new Set(mentions.map(({ type, text }) => `${type} ${text}`))];
}

describe('one reading out of two', () => {
  test('the model decides where a name ends', () => {
    const model = [named('Solange Aubier', 'person', 0.7, 'model')];
    expect(told(mergeReadings(model, [named('Aubier', 'person', 0.8)]))).toEqual([
      'person Solange Aubier',
    ]);
  });

  test('a date in full holds no name', () => {
    const model = [named('mai', 'place', 0.7, 'model')];
    expect(told(mergeReadings(model, [named('12 mai 1931', 'date', 0.95)]))).toEqual([
      'date 12 mai 1931',
    ]);
  });

  test('quotation marks decide where a title ends', () => {
    const model = [named('Heures', 'work', 0.95, 'model')];
    const rules = [named('Les Heures claires', 'work', 0.85)];
    expect(told(mergeReadings(model, rules))).toEqual(['work Les Heures claires']);
  });

  test('a sure rule corrects the type of a model in doubt, not that of a sure one', () => {
    const place = named('Orvane', 'place', 0.75);
    expect(told(mergeReadings([named('Orvane', 'person', 0.6, 'model')], [place]))).toEqual([
      'place Orvane',
    ]);
    expect(told(mergeReadings([named('Orvane', 'person', 0.95, 'model')], [place]))).toEqual([
      'person Orvane',
    ]);
  });

  test('what one alone sees needs to be more often right than wrong, what both see does not', () => {
    const [weakModel, weakRule] = [
      named('Orvane', 'organisation', 0.3, 'model'),
      named('Orvane', 'organisation', 0.4),
    ];
    expect(mergeReadings([weakModel], [])).toEqual([]);
    expect(mergeReadings([], [weakRule])).toEqual([]);
    expect(told(mergeReadings([weakModel], [weakRule]))).toContain('organisation Orvane');
    expect(told(addStanding([], [named('Orvane', 'place', 0.6)]))).toEqual(['place Orvane']);
  });

  test('a date of the model takes the years that a rule reads in it', () => {
    const model = [named('le 12 mai 1931', 'date', 0.9, 'model')];
    const rule = { ...named('mai 1931', 'date', 0.95), years: { from: 1931, to: 1931 } };
    expect(mergeReadings(model, [rule])).toMatchObject([
      { text: 'le 12 mai 1931', years: { from: 1931, to: 1931 } },
    ]);
  });
});

test('the same words are one type, the one for which the texts speak most', () => {
  const last = reading.text.lastIndexOf('Solange');
  const again = mentionOf(reading, {
    start: last,
    end: reading.text.length,
    type: 'person',
    confidence: 0.9,
  });
  const found = withOneType([named('Solange Aubier', 'organisation', 0.5), again]);
  expect(found.map(({ type }) => type)).toEqual(['person', 'person']);
});
