import { execFileSync } from 'node:child_process';

const LARGEST_OUTPUT = 1 << 30;

/** What a program of the machine writes on its standard output. Throws where it fails. */
export function run(command: string, args: readonly string[], input: string | Buffer = ''): string {
  return execFileSync(command, args, {
    encoding: 'utf8',
    input,
    maxBuffer: LARGEST_OUTPUT,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** Whether the program is on this machine: these arguments succeed. */
export function hasCommand(command: string, args: readonly string[]): boolean {
  try {
    run(command, args);
    return true;
  } catch {
    return false;
  }
}
