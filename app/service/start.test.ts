import { expect, test } from 'vitest';
import type { CatalogueRecord } from '../shared/catalogue-record.ts';
import { NO_POLICY, type Policy } from '../shared/policy.ts';
import { openCatalogue } from '../store/catalogue/open.ts';
import { liveCatalogue } from '../store/data-folder.ts';
import { SAMPLE_ITEM, sampleRecord } from '../store/testing/sample-record.ts';
import { temporaryFolder } from '../store/testing/temporary-folder.ts';
import { createStart } from './start.ts';
import { makeLibrary } from './testing/small-library.ts';

const NOW = (): Date => new Date('2026-11-28T12:00:00Z');

/** Records about subjects of one class of Dewey, or what a test needs of them. */
function record(id: string, changes: Partial<CatalogueRecord>): CatalogueRecord {
  const main = `Titre ${id}`;
  return sampleRecord({
    id,
    title: { main, subtitle: null, part: null, filing: main, others: [] },
    year: 2020,
    items: [SAMPLE_ITEM],
    workKey: id,
    ...changes,
  });
}
function about(topic: string, dewey: string, count: number): CatalogueRecord[] {
  return Array.from({ length: count }, (_, index) =>
    record(`${topic}${index}`, {
      subjects: [
        { type: 'topic', parts: [topic, 'Histoire'], scheme: 'rameau', authorityId: null },
      ],
      classifications: [{ scheme: 'dewey', number: dewey }],
    }),
  );
}

async function startOf(
  records: readonly CatalogueRecord[],
  policy: Policy = NO_POLICY,
): ReturnType<ReturnType<typeof createStart>> {
  const folder = temporaryFolder();
  makeLibrary(folder, records);
  const catalogue = openCatalogue(liveCatalogue(folder) ?? '');
  try {
    return await createStart(policy, NOW)(catalogue);
  } finally {
    catalogue.close();
  }
}

test('suggests the most frequent subject of each class before the second of any', async () => {
  const { subjects } = await startOf([
    ...about('Jazz', '781.65', 9),
    ...about('Rock', '781.66', 8),
    ...about('Pain', '641.8', 4),
    ...about('Fouilles', '930.1', 2),
  ]);
  expect(subjects).toEqual(['Jazz', 'Pain', 'Rock']);
});

test('shows the newest of each class of documents in turn, one record a work', async () => {
  const { acquisitions } = await startOf([
    record('old', { year: 2001 }),
    record('first', { year: 2025 }),
    record('film', { kind: 'film', year: 2024 }),
    record('later', { year: 2025 }),
    record('other-edition', { year: 2025, workKey: 'later' }),
    record('announced', { year: 2027 }),
    record('old-game', { kind: 'game', year: 2010 }),
  ]);
  expect(acquisitions.map(({ recordId }) => recordId)).toEqual(['other-edition', 'film', 'first']);
});

test('takes for new what came in lately, whenever it was published', async () => {
  const { acquisitions } = await startOf([
    record('classic', { year: 1862, entered: '2026-11-03' }),
    record('long-here', { year: 2024, entered: '2021-02-01' }),
    record('of-one-day', { year: 1990, entered: '2026-11-03' }),
    record('undated', { year: 2026 }),
    record('nothing-known', { year: null }),
    record('last-month', { year: 2025, entered: '2026-10-30' }),
  ]);
  expect(acquisitions.map(({ recordId }) => recordId)).toEqual([
    'of-one-day',
    'classic',
    'last-month',
    'undated',
  ]);
});

test('finds what is new behind many records that are not shown', async () => {
  const hidden = Array.from({ length: 250 }, (_, index) =>
    record(`hidden${index}`, { items: [], entered: '2026-11-20' }),
  );
  const { acquisitions } = await startOf([record('shown', { entered: '2026-11-02' }), ...hidden]);
  expect(acquisitions.map(({ recordId }) => recordId)).toEqual(['shown']);
});

test('shows only what stands in this library and what its policy allows', async () => {
  const source = { id: 'bdp', level: 'bdp', share: 1 } as const;
  const title = { main: 'Le deuil', subtitle: null, part: null, filing: 'deuil', others: [] };
  const records = [
    record('elsewhere', { source }),
    record('no-copy', { items: [] }),
    record('for-children', { audience: 'child' }),
    record('muted', { kind: 'comic' }),
    record('sensitive', { title }),
    record('shown', {}),
  ];
  const policy: Policy = { favour: [], mute: [{ class: 'comics' }], sensitive: ['deuil'] };
  const { acquisitions } = await startOf(records, policy);
  expect(acquisitions.map(({ recordId }) => recordId)).toEqual(['shown']);
});

test('of an empty library there is nothing to show', async () => {
  expect(await startOf([record('elsewhere', { items: [] })])).toEqual({
    subjects: [],
    acquisitions: [],
  });
});
