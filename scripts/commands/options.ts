/** What every command is given: see `command` in en-regard.ts. */
export interface CommonOptions {
  readonly data?: string;
  readonly config?: string;
  readonly json?: true;
}
