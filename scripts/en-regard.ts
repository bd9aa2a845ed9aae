import process from 'node:process';
import { Command } from 'commander';
import { Failure } from '../app/shared/failure.ts';
import type { ImportOptions } from './commands/import.ts';
import type { DoctorOptions } from './commands/doctor.ts';
import type { RecommendOptions } from './commands/recommend.ts';
import type { ServeOptions } from './commands/serve.ts';

// Each command is loaded when it runs: `--help` opens neither SQLite nor a model.
const program = new Command('en-regard').description(
  'Beside a video, what the library itself has on the same things',
);

command('import', 'the report (read, kept, refused, and the same for each file)')
  .description("make the library's exports the live catalogue; the previous one is kept")
  .argument('[files...]', 'exports of the catalogue')
  .option('--nightly', 'the sources of the configuration instead: fetch, check, build, report')
  .option('--accept-fewer', 'with --nightly: take sources that bring less than 80 % of yesterday')
  .action(async (files: readonly string[], options: ImportOptions, self: Command) => {
    if ((options.nightly === true) === files.length > 0) {
      self.error(
        'error: name the files to import, or --nightly for the sources of the configuration',
      );
    }
    if (options.nightly === true) {
      await (await import('./commands/import-nightly.ts')).runNightlyImport(options);
    } else await (await import('./commands/import.ts')).runImport(files, options);
  });

command('recommend', 'the answer with its trace')
  .description('documents for a video, from its recorded page or its description')
  .argument('[page]', 'recorded watch page (HTML or JSON): a file, or an address on this machine')
  .option(
    '--video <json>',
    'a video instead: {"id", "title", "description", "tags", "channel", "category"}',
  )
  .option('--videos <file>', 'many videos, one such object a line')
  .option('--run <file>', 'write video id, record 001 and rank, tab-separated')
  .option('--explain', 'print the whole trace: mentions, searches, scores, what the policy did')
  .option('--save-replay <file>', 'also write all that the answer is a function of, and its digest')
  .option('--replay <file>', 'answer such a file again; fails where the answer is another')
  .action(async (page: string | undefined, options: RecommendOptions) => {
    await (await import('./commands/recommend.ts')).runRecommend(page, options);
  });

command('serve', 'the address')
  .description('the screens in a browser, on this machine unless configured otherwise')
  .option('--demo', 'offer the demonstration videos beside the live catalogue')
  .action(async (options: ServeOptions) => {
    const { stopped } = await (await import('./commands/serve.ts')).runServe(options);
    await stopped;
  });

command('doctor', 'the findings')
  .description('check Node, SQLite, catalogue, index, model, screens and disk, and say what to do')
  .action(async (options: DoctorOptions) => {
    await (await import('./commands/doctor.ts')).runDoctor(options);
  });

try {
  // Electron is no case of its own: its program has put the words where Node has them.
  await program.parseAsync(process.argv, { from: 'node' });
} catch (error) {
  // What was expected is told in one sentence; a bug with its stack, so that it can be reported.
  console.error(error instanceof Failure ? `en-regard: ${error.message}` : error);
  process.exitCode = 1;
}

/** A command with the options that all of them have: `CommonOptions`. */
function command(name: string, result: string): Command {
  return program
    .command(name)
    .option(
      '--data <folder>',
      "data folder (default: EN_REGARD_DATA, the configuration, the platform's own)",
    )
    .option('--config <file>', 'configuration file (default: en-regard.toml, see README)')
    .option('--json', `print ${result} as JSON on one last line`);
}
