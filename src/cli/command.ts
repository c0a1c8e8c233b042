// The interface of a command, and the two errors with which it may end.
import type { ParseArgsConfig } from 'node:util';

/** Values of parsed options: a string, several strings, or a boolean. */
export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** The input of a command. */
export interface CommandContext {
  readonly operands: readonly string[];
  readonly options: OptionValues;
  readonly terminal: Terminal;
}

/** Input and output of a command. */
export interface Terminal {
  /** Writes results to standard output; control characters in them are data and are escaped. */
  print(text: string): void;
  /** Writes one line of JSON to standard output. */
  printJson(value: unknown): void;
  /** Writes a message to standard error. */
  warn(text: string): void;
  /** All bytes of standard input; if there are more than `most`, at least the first `most` + 1. */
  input(most: number): Promise<Uint8Array>;
  /** Asks the user a question; true for an answer that begins with y, false for any other and at the end of input. */
  confirm(question: string): Promise<boolean>;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** Operands and options on one line: `read FILE…`. */
  readonly usage: string;
  /** One line. */
  readonly summary: string;
  /** Options and examples, some lines. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Runs the command; true if all went well, false if it found problems and reported them. */
  run(context: CommandContext): Promise<boolean>;
}

/** The arguments are wrong: exit code 2. */
export class UsageError extends Error {}

/** The command could not be carried out: exit code 1. The message names the file and the reason. */
export class CommandError extends Error {}
