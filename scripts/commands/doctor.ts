import process from 'node:process';
import { readConfig } from '../../app/config/config.ts';
import { examine } from '../doctor/examine.ts';
import type { Finding } from '../doctor/finding.ts';
import type { CommonOptions } from './options.ts';

const SIGN = { ok: '✓', note: '·', problem: '✗' } as const;

export type DoctorOptions = CommonOptions;

/** `en-regard doctor`: ends with 1 where a problem was found. */
export async function runDoctor(options: DoctorOptions): Promise<void> {
  const findings = await examine(readConfig(options));
  if (options.json === true) console.log(JSON.stringify({ findings }));
  else for (const finding of findings) for (const line of findingLines(finding)) console.log(line);
  if (findings.some((finding) => finding.status === 'problem')) process.exitCode = 1;
}

function findingLines({ status, about, found, advice }: Finding): string[] {
  const line = `${SIGN[status]} ${about} : ${found}`;
  return advice === null ? [line] : [line, `    ${advice}`];
}
