import fs from 'node:fs';
import zlib from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { corpusNote, corpusPath, hasCorpus } from '../../scripts/testing/corpus.ts';
import { readPage } from './read-page.ts';
import { snapshotOfRecording } from './recorded-page.ts';

const WATCH_KINDS = ['watch_html', 'watch_pbj', 'watch_json', 'player_WEB', 'next_WEB'];
const FOLDER = 'youtube-pages';

const expectedSchema = z.object({
  file: z.string(),
  kind: z.string(),
  player: z
    .object({
      videoId: z.string().nullable(),
      title: z.string().nullable(),
      microformatTitle: z.string().nullable(),
    })
    .optional(),
  next: z
    .object({ currentVideoId: z.string().nullable(), title: z.string().nullable() })
    .optional(),
});
type Expected = z.infer<typeof expectedSchema>;

function readRecording(file: string): string {
  const bytes = fs.readFileSync(corpusPath(`${FOLDER}/${file}`));
  return (file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString('utf8');
}

function pageOf(file: string) {
  const snapshot = snapshotOfRecording(readRecording(file), null);
  return snapshot && readPage(snapshot);
}

function expectedRows(): readonly Expected[] {
  const lines = fs
    .readFileSync(corpusPath(`${FOLDER}/expected.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => expectedSchema.parse(JSON.parse(line)));
}

function watchRows(): readonly Expected[] {
  const rows = expectedRows().filter((row) => WATCH_KINDS.includes(row.kind));
  expect(rows.length).toBeGreaterThan(380);
  return rows;
}

const expectedId = (row: Expected) => row.player?.videoId ?? row.next?.currentVideoId ?? null;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.skipIf(!hasCorpus)(`recorded pages of YouTube, 2014 to 2026${corpusNote}`, () => {
  test('at least 98 % of watch pages give the right video', () => {
    const rows = watchRows();
    const wrong = rows.filter((row) => (pageOf(row.file)?.id ?? null) !== expectedId(row));
    expect(wrong.length / rows.length).toBeLessThanOrEqual(0.02);
  });

  test('at least 98 % of watch pages give the right title', () => {
    const rows = watchRows().filter((row) => expectedId(row) !== null);
    const wrong = rows.filter((row) => {
      const title = row.player?.title ?? row.player?.microformatTitle ?? row.next?.title ?? null;
      return (pageOf(row.file)?.title ?? null) !== (title && oneLine(title));
    });
    expect(wrong.length / rows.length).toBeLessThanOrEqual(0.02);
  });

  test('no other page gives a video: consent, errors, channels, playlists, searches, captions', () => {
    const rows = fs
      .readFileSync(corpusPath(`${FOLDER}/SOURCES.tsv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
    const others = rows.filter(
      ([, , , , , videoId, kind]) => videoId === '-' && !kind?.startsWith('next'),
    );
    expect(others.length).toBeGreaterThan(25);
    const reported = others.map(([file = '']) => file).filter((file) => pageOf(file) !== null);
    expect(reported).toEqual([]);
  });
});
