// The command line: finds the command, parses its arguments, runs it and tells the exit code.
import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { type Command, type CommandContext, type Terminal, UsageError } from './command';
import { check } from './commands/check';
import { gitSetup } from './commands/git-setup';
import { mentions } from './commands/mentions';
import { merge } from './commands/merge';
import { note } from './commands/note';
import { notes } from './commands/notes';
import { read } from './commands/read';
import { salvage } from './commands/salvage';
import { tag } from './commands/tag';

const commands: readonly Command[] = [read, tag, note, notes, mentions, check, merge, gitSetup, salvage];

/** Runs `marginalia ARGS…` on a terminal. The exit code: 0 success, 1 problems found and reported, 2 wrong arguments. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === '--version') return printed(terminal, version);
  if (name === 'help' || name.startsWith('-')) return printed(terminal, helpOf(rest[0]));
  const command = commands.find((each) => each.name === name);
  if (!command) {
    terminal.warn(name ? `marginalia: there is no command “${name}”; see marginalia --help` : helpOf());
    return 2;
  }
  if (asksForHelp(rest)) return printed(terminal, helpOf(name));
  try {
    return (await command.run(contextOf(command, rest, terminal))) ? 0 : 1;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const wrongUsage = error instanceof UsageError;
    terminal.warn(`marginalia ${name}: ${reason}${wrongUsage ? `\nusage: marginalia ${command.usage}` : ''}`);
    return wrongUsage ? 2 : 1;
  }
}

/** After `--` there are only names of files, also such as `-h`. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).some((each) => each === '--help' || each === '-h');
}

function contextOf(command: Command, args: string[], terminal: Terminal): CommandContext {
  try {
    const { values, positionals } = parseArgs({ args, options: command.options, allowPositionals: true });
    return { operands: positionals, options: values, terminal };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function printed(terminal: Terminal, text: string): number {
  terminal.print(text);
  return 0;
}

function helpOf(name?: string): string {
  const command = commands.find((each) => each.name === name);
  if (command) return `usage: marginalia ${command.usage}\n\n${command.summary}\n\n${command.help}`;
  const widest = Math.max(...commands.map((each) => each.name.length));
  return [
    'Marginalia reads articles: dates, actors and quotes; tags and notes that follow the text.',
    '',
    'usage: marginalia COMMAND …',
    '',
    ...commands.map((each) => `  ${each.name.padEnd(widest)}  ${each.summary}`),
    '',
    'marginalia COMMAND --help tells more. FILE may be - for standard input;',
    'after -- every word is a FILE, also one like --x.txt.',
    'Exit codes: 0 all well, 1 problems found and named, 2 the call itself is off.',
  ].join('\n');
}
