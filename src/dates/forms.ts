// Forms: patterns over the classes of words, not over characters. A pattern is written in names (`the? ordinal quarter`)
// and compiled to a regular expression over one letter a word, so that matching is linear and spelling is elsewhere.
import { type Openings, openingsOf } from './openings';
import type { Token } from './scan';
import type { Meaning, TimexType } from './types';
import type { Word } from './vocabulary';
import { LETTERS, type WordClass } from './word-classes';

/** What a form makes of the words it matched; `start` and `end` narrow the span (offsets of the block). */
export interface Found {
  readonly timex: TimexType;
  readonly meaning: Meaning;
  readonly mod?: string;
  readonly start?: number;
  readonly end?: number;
  readonly doubtful?: boolean;
}

/** One way to say a time. `read` may refuse by returning undefined: the next longest form is asked then. No findings at all, `[]`, take the words away from every other form: an impossible date. */
export interface Form {
  readonly rule: string;
  readonly pattern: string;
  read(match: Match): Found | readonly Found[] | undefined;
}

/** A form ready to match: a sticky expression over class letters, and what it can start with. */
export interface CompiledForm extends Form {
  readonly expression: RegExp;
  readonly openings: Openings;
}

/** The words that a form matched, with the text around them. */
export class Match {
  constructor(
    /** The block. */
    readonly text: string,
    readonly tokens: readonly Token[],
  ) {}

  get start(): number {
    return this.tokens[0]?.start ?? 0;
  }

  get end(): number {
    return this.tokens.at(-1)?.end ?? 0;
  }

  /** The first token of one of the classes. */
  find(...kinds: WordClass[]): Token | undefined {
    for (const token of this.tokens) if (kinds.includes(token.word.class)) return token;
    return undefined;
  }

  /** The first word of one of the classes. */
  word(...kinds: WordClass[]): Word | undefined {
    for (const { word } of this.tokens) if (kinds.includes(word.class)) return word;
    return undefined;
  }

  /** All words of the classes, in order. */
  all(...kinds: WordClass[]): Token[] {
    return this.tokens.filter((token) => kinds.includes(token.word.class));
  }

  has(...kinds: WordClass[]): boolean {
    for (const { word } of this.tokens) if (kinds.includes(word.class)) return true;
    return false;
  }

  /** Up to 40 characters before the match. */
  get before(): string {
    return this.text.slice(Math.max(0, this.start - 40), this.start);
  }

  /** Up to 40 characters behind the match. */
  get after(): string {
    return this.text.slice(this.end, this.end + 40);
  }
}

/**
 * Compiles a form. Patterns know names of classes, `(… | …)`, `?`, `*` and `+`; blanks only separate.
 * An unknown name is a programmer's error.
 */
export function compileForm(form: Form): CompiledForm {
  const source = form.pattern.replace(/[a-z-]+/g, (name) => {
    const letter = LETTERS.get(name);
    if (letter === undefined) throw new Error(`${form.rule}: unknown class ${name}`);
    return letter;
  });
  const compact = source.replace(/\s+/g, '').replaceAll('(', '(?:');
  return {
    ...form,
    read: form.read,
    expression: new RegExp(compact, 'y'),
    openings: openingsOf(form.pattern, LETTERS),
  };
}
