import { fill } from '../i18n/fill.ts';
import { CliError, type ExitCode } from './cli-error.ts';
import type { Io } from './io.ts';
import { compareOptions, reportOptions } from './parse-options.ts';
import { localeOf, speechOf, type Speech } from './speech.ts';
import { reasonOf } from './write-output.ts';

/** Runs the command line on its arguments (without the program's own name) and answers the exit code. Never throws. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const speech = await speechOf(localeOf(args, io.env));
  const [command = '', ...rest] = withoutLanguage(args);
  try {
    await run(command, rest, speech, { ...io, out: (text) => write(text, speech, io) });
    return 0;
  } catch (error) {
    const { words } = speech;
    const known =
      error instanceof CliError
        ? error
        : new CliError(1, fill(words.failed.other, { reason: reasonOf(error, words) }), error);
    io.say(`linewise: ${known.message}`);
    if (known.code === 2)
      io.say(
        fill(words.usage.tryHelp, { command: ['report', 'compare'].includes(command) ? `${command} ` : '' }),
      );
    return known.code;
  }
}

async function write(text: string, { words }: Speech, io: Io): Promise<void> {
  try {
    await io.out(text);
  } catch (error) {
    throw new CliError(1, fill(words.failed.output, { reason: reasonOf(error, words) }), error);
  }
}

async function run(command: string, args: readonly string[], speech: Speech, io: Io): Promise<void> {
  const { words } = speech;
  const asksHelp = args.includes('--help') || args.includes('-h');
  switch (command) {
    case '--help':
    case '-h':
      return io.out(words.help);
    case '--version':
      return io.out(`${io.version}\n`);
    case 'report': {
      if (asksHelp) return io.out(words.reportHelp);
      const options = reportOptions(args, words);
      const { report } = await import('./report-command.ts');
      return report(options, speech, io);
    }
    case 'compare': {
      if (asksHelp) return io.out(words.compareHelp);
      const options = compareOptions(args, words);
      const { compare } = await import('./compare-command.ts');
      return compare(options, speech, io);
    }
    case '':
      throw new CliError(2, words.usage.noCommand);
    default:
      throw new CliError(2, fill(words.usage.command, { value: command }));
  }
}

/** `--lang` may also stand before the command. */
function withoutLanguage(args: readonly string[]): readonly string[] {
  const [first = '', ...rest] = args;
  if (first === '--lang') return rest.slice(1);
  return first.startsWith('--lang=') ? rest : args;
}
