import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { corpusNote, corpusPath, hasCorpus } from '../../scripts/testing/corpus.ts';
import { foldedWords } from '../shared/text.ts';
import type { VideoPage } from '../shared/video.ts';
import { findCitedSources } from './cited/cited-sources.ts';
import { noNames, pageOf, searchOf } from './testing/catalogue.ts';
import { understand } from './understand.ts';

const videoSchema = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  tags: z.array(z.string()).nullish(),
  channel: z.string().nullish(),
  category: z.string().nullish(),
});

function videos(file: string): readonly VideoPage[] {
  const lines = fs
    .readFileSync(corpusPath(`golden/${file}`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const { id, title, description, tags, channel, category } = videoSchema.parse(JSON.parse(line));
    const page = { id, title, description, keywords: tags ?? [] };
    return pageOf({ ...page, channel: channel ?? null, category: category ?? null });
  });
}

function rows(file: string): readonly (readonly string[])[] {
  return fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split('\t'));
}

describe.skipIf(!hasCorpus)(`judged videos${corpusNote}`, () => {
  test('rules alone find at least 70 % of the names that judges found', async () => {
    const bare = { gazetteer: noNames, search: searchOf(0), tagger: null };
    const wanted = rows(corpusPath('golden/entities.tsv')).filter(([, type]) => type !== 'subject');
    let found = 0;
    for (const page of videos('videos.jsonl')) {
      const { mentions } = await understand(page, bare);
      const names = new Set(mentions.map(({ type, text }) => `${type} ${foldedWords(text)}`));
      const own = wanted.filter(([id]) => id === page.id);
      found += own.filter(([, type = '', text = '']) =>
        names.has(`${type} ${foldedWords(text)}`),
      ).length;
    }
    expect(found / wanted.length).toBeGreaterThanOrEqual(0.7);
  });

  test('at least 85 % of the works that 40 descriptions cite are found, and 95 % of what is found is cited', () => {
    const file = path.join(import.meta.dirname, 'fixtures/cited-sources.tsv');
    const annotated = rows(file).filter(([id]) => /^[\w-]{11}$/.test(id ?? ''));
    const ids = new Set(annotated.map(([id]) => id));
    const works = annotated.filter(([, start]) => start !== '-');
    const pages = videos('cited-sources.jsonl').filter(({ id }) => ids.has(id));
    const cited = pages.flatMap(({ id, description }) =>
      findCitedSources(description)
        .filter(({ kind }) => kind !== 'link')
        .map(({ start, end }) => ({ id, start, end })),
    );
    const meets = (source: (typeof cited)[number], [id, start, end]: readonly string[]) =>
      source.id === id && source.start < Number(end) && Number(start) < source.end;
    const recalled = works.filter((work) => cited.some((source) => meets(source, work)));
    const right = cited.filter((source) => works.some((work) => meets(source, work)));
    expect(recalled.length / works.length).toBeGreaterThanOrEqual(0.85);
    expect(right.length / cited.length).toBeGreaterThanOrEqual(0.95);
  });
});
