// What a command is, and the two ways in which it may end early.
import type { ParseArgsConfig } from 'node:util';

/** Values of parsed options: text, several texts, or a switch. */
export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** What a command works with. */
export interface CommandContext {
  readonly operands: readonly string[];
  readonly options: OptionValues;
  readonly terminal: Terminal;
}

/** Where a command's words go and where its input comes from. */
export interface Terminal {
  /** Writes results; control characters in them are data and come out escaped. */
  print(text: string): void;
  /** Writes one line of JSON. */
  printJson(value: unknown): void;
  /** Writes to the person, beside the results. */
  warn(text: string): void;
  /** All bytes of standard input; where there are more than `most`, some more than `most`. */
  input(most: number): Promise<Uint8Array>;
  /** Asks the person a question; true for an answer that begins with y. Where nobody answers, no. */
  confirm(question: string): Promise<boolean>;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** `read FILE…`: operands and options, one line. */
  readonly usage: string;
  /** One line. */
  readonly summary: string;
  /** Options and examples, some lines. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Runs the command; true when all went well, false when it found and named problems. */
  run(context: CommandContext): Promise<boolean>;
}

/** The call's words are off: exit code 2. */
export class UsageError extends Error {}

/** Something named could not be done: exit code 1. The message names the file and the reason. */
export class Problem extends Error {}
