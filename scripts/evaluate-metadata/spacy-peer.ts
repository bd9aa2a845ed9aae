import { spawn } from 'node:child_process';
import { on } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { EntityTagger } from '../../models/runtime/load.ts';
import type { TaggedSpan } from '../../models/runtime/tagger.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../../models/training/peer.py');

/** spaCy's `fr_core_news_md` as a peer of our model, in a Python that has models/training/requirements.txt. */
export function spacyTagger(python: string): EntityTagger {
  const child = spawn(python, [PROGRAM], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = on(createInterface(child.stdout), 'line', { close: ['close'] });
  return {
    id: 'spaCy fr_core_news_md',
    async tag(text) {
      child.stdin.write(`${JSON.stringify(text)}\n`);
      const answer = await lines.next();
      if (answer.done === true) throw new Error(`${python} ${PROGRAM} ended before it answered`);
      // Our own program wrote it.
      const [line] = answer.value as [string];
      return JSON.parse(line) as readonly TaggedSpan[];
    },
    close: () => {
      child.stdin.end();
      return Promise.resolve();
    },
  };
}
