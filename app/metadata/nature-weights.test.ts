import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { expect, test } from 'vitest';

const annotations = new URL('../../models/annotations/', import.meta.url);
const answers = fs.readFileSync(new URL('nature-answers.tsv', annotations), 'utf8');

// `models/training/natures.py` writes the weights and the answers, from which the figures are counted, in one run.
test.each([
  ['nature-weights.json', import.meta.url],
  ['nature-cues.ts', import.meta.url],
  ['known-channels.json', import.meta.url],
  ['nature-lexicon.tsv', annotations.href],
  ['natures.tsv', annotations.href],
  ['made-up.tsv', annotations.href],
  ['made-up-videos.tsv', annotations.href],
])('the answers on natures are of one run with %s', (name, folder) => {
  const content = fs.readFileSync(new URL(name, folder));
  const digest = createHash('sha256').update(content).digest('hex');
  // Where they are not: run it again, since what changed has other answers.
  expect(answers).toContain(`# Of one run with: ${name} sha256 ${digest}\n`);
});
