import { natureFeatures } from '../app/metadata/nature.ts';
import {
  judgedNatures,
  type Labelled,
  madeUpNatures,
  readNatures,
} from './evaluate-metadata/labelled.ts';

// What `models/training/natures.py` learns from, a JSON object a line: each labelled video as the product reads it.
function print(labelled: readonly Labelled[], part: 'measured' | 'learned' | 'judged'): void {
  for (const { page, channel, wanted } of labelled) {
    // Videos of some sources have no category; the cues must be weighed with and without.
    for (const category of new Set([page.category, null])) {
      const { cues, words } = natureFeatures({ ...page, category });
      const features = { cues, words: Object.fromEntries(words) };
      const hidden = category !== page.category;
      console.log(JSON.stringify({ id: page.id, channel, wanted, part, hidden, ...features }));
    }
  }
}

print(readNatures('measured'), 'measured');
print([...readNatures('learned'), ...madeUpNatures()], 'learned');
print(judgedNatures(), 'judged');
