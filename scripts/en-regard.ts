import process from 'node:process';
import { Command } from 'commander';
import { Failure, messageOf } from '../app/shared/failure.ts';
import { doctorCommand } from './commands/doctor.ts';
import { importCommand } from './commands/import.ts';
import { recommendCommand } from './commands/recommend.ts';
import { serveCommand } from './commands/serve.ts';

const program = new Command('en-regard')
  .description('Beside a video, what the library itself has on the same things')
  .addCommand(importCommand())
  .addCommand(recommendCommand())
  .addCommand(serveCommand())
  .addCommand(doctorCommand());

try {
  await program.parseAsync();
} catch (error) {
  // What was expected is told in one sentence; a bug with its stack, so that it can be reported.
  const known = error instanceof Failure;
  console.error(known ? `en-regard: ${error.message}` : error);
  if (!known) console.error(`en-regard stopped on an error of its own: ${messageOf(error)}`);
  process.exitCode = 1;
}
