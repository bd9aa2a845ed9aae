import { fileURLToPath } from 'node:url';
import { levelOf } from '../../app/metadata/level.ts';
import { natureOf } from '../../app/metadata/nature.ts';
import { LEVELS, NATURES } from '../../app/shared/video.ts';
import { judgedNatures, type Labelled, levelsByChannel } from './labelled.ts';
import { type Answer, macroF1 } from './macro-f1.ts';
import { figureLine, rows } from './table.ts';

/** Written by `models/training/natures.py`: answers of models that learned from no video of the same channel. */
const ANSWERS = fileURLToPath(
  new URL('../../models/annotations/nature-answers.tsv', import.meta.url),
);
const FOLDS = 5;

/**
 * Macro-F1 of natures and levels on the judged videos and on those read by hand, five folds of channels. The answers on natures are those that the training kept aside, since the shipped weights have seen these
 * channels (but not the judged ones); nothing is fitted for levels. Returns the judged videos whose nature is wrong.
 */
export function reportClasses(): readonly string[] {
  const judged = judgedNatures();
  const wrong = judged.filter(({ page, wanted }) => natureOf(page).best !== wanted);
  console.log(figureLine('nature accuracy', judged.length - wrong.length, judged.length));
  const answers = rows(ANSWERS).map(
    ([id = '', fold = '', category = '', wanted = '', found = '']) => ({
      id,
      fold,
      category,
      wanted,
      found,
    }),
  );
  const asIs = answers.filter(({ category }) => category === 'as-is');
  reportAnswers('nature', NATURES, asIs);
  // The last answer of a video is the one without its category.
  const hidden = [...new Map(answers.map((answer) => [answer.id, answer])).values()];
  reportAnswers('nature without categories', NATURES, hidden);
  reportLevels(levelsByChannel());
  return wrong.map(({ page, wanted }) => `${page.id} nature ${wanted}`);
}

function reportLevels(labelled: readonly Labelled[]): void {
  const channels = [...new Set(labelled.map(({ channel }) => channel))].toSorted();
  const answers = labelled.map(({ page, channel, wanted }) => ({
    fold: String(channels.indexOf(channel) % FOLDS),
    wanted,
    found: levelOf(page).best,
  }));
  reportAnswers('level', LEVELS, answers);
}

function reportAnswers(
  what: string,
  labels: readonly string[],
  answers: readonly (Answer & { readonly fold: string })[],
): void {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    macroF1(
      labels,
      answers.filter((answer) => answer.fold === String(fold)),
    ),
  );
  const { macro, byLabel } = macroF1(labels, answers);
  const figures = folds.map((fold) => fold.macro.toFixed(2)).join(' ');
  console.log(`${what} macro-F1: ${macro.toFixed(3)} (${answers.length} videos; folds ${figures})`);
  for (const [label, f1, count] of byLabel)
    console.log(`  ${label.padEnd(15)} F1 ${f1.toFixed(3)} (${count})`);
}
