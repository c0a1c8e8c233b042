// Names that the tagger glued together -> the names they are: at a possessive, a dateline's stroke, a day, between two known names.
import { MONTHS, WEEKDAYS } from '../text/calendar-names';
import { lexicon } from './lexicon';
import type { TaggedName } from './name-model/tag-names';
import type { TypeScores } from './types';
import type { Word } from './words';

const DAYS_AND_MONTHS = new Set([...WEEKDAYS, ...MONTHS].map((name) => name.toLowerCase()));

/**
 * "Foreign Ministry on Tuesday" ends before the day. "Nato for Ukraine", "China and Russia", "China-Russia": two known names with a small
 * word or a hyphen between are two. "GENEVA/WASHINGTON: American" is a dateline of two places and what follows it.
 */
export function apart(block: string, words: readonly Word[], name: TaggedName): TaggedName[] {
  for (let at = name.first + 1; at < name.last; at++) {
    if (words[at]?.kind === 'possessive') return owned(block, words, name, at);
    if (/^[:/]$/.test(words[at]?.text ?? '')) {
      const right = { ...name, first: at + 1 };
      return [known(block, words, { ...name, last: at - 1 }), ...apart(block, words, known(block, words, right))];
    }
    if (!/^(?:and|for|in|on|at|with|or|to|-|–)$/.test(words[at]?.text ?? '')) continue;
    const left = { ...name, last: at - 1 };
    if (DAYS_AND_MONTHS.has(words[at + 1]?.lower ?? '')) return [left];
    const right = { ...name, first: at + 1 };
    const [a, b] = [knownScores(textOf(block, words, left)), knownScores(textOf(block, words, right))];
    if (a && b && !knownScores(textOf(block, words, name)))
      return [
        { ...left, scores: a },
        { ...right, scores: b },
      ];
  }
  return [name];
}

/** "Russia’s Security Council" is Russia and a council, "NATO’s East" NATO and no name; "McDonald’s" stays whole. */
function owned(block: string, words: readonly Word[], name: TaggedName, at: number): TaggedName[] {
  const owner = { ...name, last: at - 1 };
  const scores = knownScores(textOf(block, words, owner));
  if (!scores) return [name];
  const thing: TaggedName = { ...name, first: at + 1, ...(at + 1 === name.last ? { weak: true } : {}) };
  return [{ ...owner, scores }, thing];
}

/** The name with what the lists say of it, capitals of a dateline aside. */
function known(block: string, words: readonly Word[], name: TaggedName): TaggedName {
  const text = textOf(block, words, name);
  const scores = knownScores(text) ?? knownScores(text.charAt(0) + text.slice(1).toLowerCase());
  return scores ? { ...name, scores } : name;
}

function textOf(block: string, words: readonly Word[], { first, last }: TaggedName): string {
  return block.slice(words[first]?.start, words[last]?.end);
}

/** What the lists say of a name, as scores as sure as the tagger's usual ones. */
function knownScores(name: string): TypeScores | undefined {
  const kind = lexicon().known.get(name);
  if (!kind) return undefined;
  return kind === 'organization'
    ? { person: 0, organization: 0.9, place: 0.05, other: 0.05 }
    : { person: 0, organization: 0.05, place: 0.9, other: 0.05 };
}
