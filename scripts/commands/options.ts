import { Option } from 'commander';

/** `--data DIR`, the same for every command. */
export function dataOption(): Option {
  return new Option(
    '--data <folder>',
    "data folder (default: EN_REGARD_DATA, the configuration, or the platform's own)",
  );
}

/** `--config FILE`, the same for every command. */
export function configOption(): Option {
  return new Option('--config <file>', 'configuration file (default: en-regard.toml, see README)');
}

/** `--json`: the result on the last line of standard output, for programs. */
export function jsonOption(what: string): Option {
  return new Option('--json', `print ${what} as JSON on one last line`);
}

/** What the two options above give. */
export interface CommonOptions {
  readonly data?: string;
  readonly config?: string;
  readonly json?: true;
}
