import { Command } from 'commander';
import { openSearch } from '../app/search/open.ts';
import { liveCatalogue } from '../app/store/data-folder.ts';
import { loadTagger } from '../models/runtime/load.ts';
import { reportAnnotated } from './evaluate-metadata/annotated.ts';
import { reportJudged } from './evaluate-metadata/judged.ts';
import { spacyTagger } from './evaluate-metadata/spacy-peer.ts';

const command = new Command('evaluate-metadata')
  .description(
    'measure what is understood of the judged videos: names, subjects, natures, cited sources',
  )
  .requiredOption('--data <dir>', 'data folder with a live catalogue')
  .option('--model <dir>', 'folder of a model')
  .option('--python <program>', 'a Python with models/training/requirements.txt: spaCy as a peer')
  .option('--misses', 'name what was missed')
  .option(
    '--annotations [part]',
    'measure on the annotated texts (part "test" unless told) instead of the judged videos',
  )
  .action(run);

interface Options {
  readonly data: string;
  readonly model?: string;
  readonly python?: string;
  readonly misses?: boolean;
  readonly annotations?: string | true;
}

async function run(options: Options): Promise<void> {
  const catalogue = liveCatalogue(options.data);
  if (catalogue === null) throw new Error(`no live catalogue in ${options.data}`);
  const tagger = options.model === undefined ? null : await loadTagger(options.model);
  const readers = { ...openSearch(catalogue), tagger };
  const peer = options.python === undefined ? null : spacyTagger(options.python);
  const part = options.annotations === true ? 'test' : options.annotations;
  const misses =
    part === undefined ? await reportJudged(readers) : await reportAnnotated(readers, part, peer);
  if (options.misses === true) for (const miss of misses) console.log(`missed ${miss}`);
  await peer?.close();
  await tagger?.close();
}

await command.parseAsync();
