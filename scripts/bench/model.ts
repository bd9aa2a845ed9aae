/*
 * Measures what the model costs, in CPU time (user + system) so that other work on the computer hardly counts:
 *
 *   npm run bench:model [-- FOLDER]      models/en-regard-fr unless said
 *
 * Texts of 300 tokens, each another, on one thread.
 */
import path from 'node:path';
import process from 'node:process';
import { hashedEncoder } from '../../models/runtime/hashed-tokens.ts';
import { loadTagger } from '../../models/runtime/load.ts';
import { percentile, residentMegabytes, timed } from './measure.ts';

const TOKENS = 300;
const ROUNDS = 120;
const WARM_UP = 20;
const SHIPPED = path.resolve(import.meta.dirname, '../../models/en-regard-fr');
const LINE =
  'Élise Duval présente « Les Marées du soir » (éditions du Lac, 2019) à la médiathèque de Roubaix, avec Paul Durand.';
const WORDS = ['histoire', 'musique', 'voyage', 'science', 'cuisine', 'forêt', 'océan', 'jardin'];

const encoder = hashedEncoder({ wordBuckets: 2, ngramBuckets: 2, maxNgrams: 1 }, []);

/** A text of so many tokens, in lines, that no other number gives. */
function textOf(number: number): string {
  const words = WORDS.map((word, i) => `${word}${number * WORDS.length + i}`).join(' ');
  const text = Array.from({ length: TOKENS }, () => `${LINE} ${words}`).join('\n');
  return text.slice(0, encoder.tokenise(text)[TOKENS - 1]?.end);
}

async function main(folder: string): Promise<void> {
  // Made beforehand, so that what their making leaves behind is not counted as the model's memory.
  const texts = Array.from({ length: WARM_UP + ROUNDS }, (_each, number) => textOf(number));
  const before = residentMegabytes();
  const start = performance.now();
  const tagger = await loadTagger(folder);
  const loadMs = performance.now() - start;
  const cpu: number[] = [];
  for (const [round, text] of texts.entries()) {
    const used = process.cpuUsage();
    await tagger.tag(text);
    const { user, system } = process.cpuUsage(used);
    if (round >= WARM_UP) cpu.push((user + system) / 1000);
  }
  const resident = residentMegabytes() - before;
  const tokeniser = timed(() => texts.forEach((text) => encoder.tokenise(text)));
  const row = (what: string, value: number) =>
    console.log(`${what.padEnd(34)} ${value.toFixed(1)}`);
  console.log(`${tagger.id}, ${TOKENS} tokens`);
  row('load, wall ms', loadMs);
  row('p50, CPU ms', percentile(cpu, 0.5));
  row('p95, CPU ms', percentile(cpu, 0.95));
  row('of which cutting into tokens', tokeniser.cpu / texts.length);
  row('resident MB above the process', resident);
  await tagger.close();
}

await main(process.argv[2] ?? SHIPPED);
