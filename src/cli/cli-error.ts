/** 0 done, 1 it could not be done (disk full, no permission), 2 wrong usage, 3 input refused. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Why the command ends without a result: what it says on standard error, in the chosen language, and its exit code. */
export class CliError extends Error {
  readonly code: Exclude<ExitCode, 0>;

  constructor(code: CliError['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'CliError';
    this.code = code;
  }
}
