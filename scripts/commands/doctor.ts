import process from 'node:process';
import { Command } from 'commander';
import { readConfig } from '../../app/config/config.ts';
import { examine, type Finding } from '../doctor/examine.ts';
import { configOption, dataOption, jsonOption, type CommonOptions } from './options.ts';

const SIGN = { ok: '✓', note: '·', problem: '✗' } as const;

/** `en-regard doctor` */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description(
      'check Node, SQLite, catalogue, index, model, screens and disk, and say what to do',
    )
    .addOption(dataOption())
    .addOption(configOption())
    .addOption(jsonOption('the findings'))
    .action(runDoctor);
}

async function runDoctor(options: CommonOptions): Promise<void> {
  const findings = await examine(readConfig(options));
  if (options.json === true) console.log(JSON.stringify({ findings }));
  else for (const finding of findings) for (const line of findingLines(finding)) console.log(line);
  if (findings.some((finding) => finding.status === 'problem')) process.exitCode = 1;
}

function findingLines({ status, about, found, advice }: Finding): string[] {
  const line = `${SIGN[status]} ${about}: ${found}`;
  return advice === null ? [line] : [line, `    ${advice}`];
}
