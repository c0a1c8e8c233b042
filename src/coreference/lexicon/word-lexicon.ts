// All words that this room knows, in one table: a single look-up a token. Built once for a list of roles.
import { type KnownNoun, nounsWith } from './nouns';
import { PRONOUNS, type PronounEntry } from './pronouns';
import { Flag, listedFlags } from './word-flags';

/** What is known of a word. */
export interface WordEntry {
  readonly flags: number;
  /** What it means as a noun, if that may be an actor. */
  readonly noun: KnownNoun | undefined;
  /** What it is as a pronoun, if that may mean an actor. */
  readonly pronoun: PronounEntry | undefined;
  /** For `I'll`: the length of the pronoun in it. */
  readonly length: number | undefined;
}

/** Words in lower case. */
export type WordLexicon = ReadonlyMap<string, WordEntry>;

const built = new WeakMap<ReadonlySet<string>, WordLexicon>();

/** The lexicon with nouns for what a person is, singular and in lower case; the same set gives the same table. */
export function wordLexicon(roles: ReadonlySet<string>): WordLexicon {
  const known = built.get(roles) ?? build(roles);
  built.set(roles, known);
  return known;
}

function build(roles: ReadonlySet<string>): WordLexicon {
  const lexicon = new Map<string, WordEntry>();
  const nouns = nounsWith(roles);
  const flags = listedFlags();
  for (const word of new Set([...flags.keys(), ...nouns.keys(), ...PRONOUNS.keys()])) {
    const [noun, pronoun] = [nouns.get(word), PRONOUNS.get(word)];
    // A plural may be a verb: `plans`.
    const listed = flags.get(word) ?? (noun?.plural && word.endsWith('s') ? Flag.sForm : 0);
    lexicon.set(word, { flags: listed, noun, pronoun, length: undefined });
  }
  for (const word of ['i', 'he', 'she', 'it', 'we', 'they'])
    for (const verb of ["'ll", "'d", "'re", "'ve", "'m", '’ll', '’d', '’re', '’ve', '’m']) {
      const entry = { flags: flags.get(word) ?? 0, noun: undefined, pronoun: PRONOUNS.get(word) };
      lexicon.set(word + verb, { ...entry, length: word.length });
    }
  return lexicon;
}
