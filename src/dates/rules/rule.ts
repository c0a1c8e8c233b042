// Rules: patterns over word classes, not over characters. A pattern is written with class names (`the? ordinal quarter`)
// and compiled to a regular expression over one letter per word. So matching is linear, and spelling is the lexicon's matter.
import type { TimeWord } from '../lexicon/vocabulary';
import { LETTERS, patternSource, type WordClass } from '../lexicon/word-classes';
import type { Meaning } from '../meaning';
import type { TimeToken } from '../tokens/scan';
import type { TimexType } from '../types';
import { type FirstSets, firstSetsOf } from './first-sets';

/** What a rule makes of the words it matched. `start` and `end` (offsets in the block) narrow the span. */
export interface RuleOutput {
  readonly timex: TimexType;
  readonly meaning: Meaning;
  readonly mod?: string;
  readonly start?: number;
  readonly end?: number;
  readonly doubtful?: boolean;
}

/** A rule for one way to express a time. */
export interface Rule {
  readonly name: string;
  readonly pattern: string;
  /**
   * Reads the matched words. Returns undefined to refuse them: then the rule with the next longest match is asked.
   * An empty list takes the words away from all other rules without a result, as for an impossible date.
   */
  read(match: Match): RuleOutput | readonly RuleOutput[] | undefined;
}

/** A rule ready to match: a sticky expression over class letters, and the letters that its matches can start with. */
export interface CompiledRule extends Rule {
  readonly expression: RegExp;
  readonly firstSets: FirstSets;
}

/** The words that a rule matched, with the text around them. */
export class Match {
  constructor(
    /** The text of the block. */
    readonly text: string,
    readonly tokens: readonly TimeToken[],
  ) {}

  get start(): number {
    return this.tokens[0]?.start ?? 0;
  }

  get end(): number {
    return this.tokens.at(-1)?.end ?? 0;
  }

  /** The first token of one of the classes. */
  find(...classes: WordClass[]): TimeToken | undefined {
    for (const token of this.tokens) if (classes.includes(token.word.class)) return token;
    return undefined;
  }

  /** The word of the first token of one of the classes. */
  word(...classes: WordClass[]): TimeWord | undefined {
    for (const { word } of this.tokens) if (classes.includes(word.class)) return word;
    return undefined;
  }

  /** All tokens of the classes, in order. */
  all(...classes: WordClass[]): TimeToken[] {
    return this.tokens.filter((token) => classes.includes(token.word.class));
  }

  /** Whether a token of one of the classes is there. */
  has(...classes: WordClass[]): boolean {
    for (const { word } of this.tokens) if (classes.includes(word.class)) return true;
    return false;
  }

  /** Up to 40 characters before the match. */
  get before(): string {
    return this.text.slice(Math.max(0, this.start - 40), this.start);
  }

  /** Up to 40 characters after the match. */
  get after(): string {
    return this.text.slice(this.end, this.end + 40);
  }
}

/** Compiles a rule. Throws on an unknown class name in its pattern, which is a programmer's error. */
export function compileRule(rule: Rule): CompiledRule {
  return {
    ...rule,
    read: rule.read,
    expression: new RegExp(patternSource(rule.pattern), 'y'),
    firstSets: firstSetsOf(rule.pattern, LETTERS),
  };
}
