// Splits names that the tagger joined: at a possessive, at the slash or colon of a dateline, before a day, between two known names.
import { MONTHS, WEEKDAYS } from '../../text/calendar-names';
import { lexicon } from '../lexicon';
import type { TaggedName } from '../name-model/tag-names';
import type { NameToken } from '../name-tokens';
import type { TypeScores } from '../types';

const DAYS_AND_MONTHS = new Set([...WEEKDAYS, ...MONTHS].map((name) => name.toLowerCase()));

/**
 * "Foreign Ministry on Tuesday" ends before the day. "Nato for Ukraine", "China and Russia", "China-Russia": two known names with a small
 * word or a hyphen between them are two names. "GENEVA/WASHINGTON: American" is a dateline of two places and the word after it.
 */
export function splitName(block: string, tokens: readonly NameToken[], name: TaggedName): TaggedName[] {
  for (let at = name.first + 1; at < name.last; at++) {
    if (tokens[at]?.kind === 'possessive') return splitAtPossessive(block, tokens, name, at);
    if (/^[:/]$/.test(tokens[at]?.text ?? '')) {
      const left = withGazetteerScores(block, tokens, { ...name, last: at - 1 });
      const right = withGazetteerScores(block, tokens, { ...name, first: at + 1 });
      return [left, ...splitName(block, tokens, right)];
    }
    if (!/^(?:and|for|in|on|at|with|or|to|-|–)$/.test(tokens[at]?.text ?? '')) continue;
    const left = { ...name, last: at - 1 };
    if (DAYS_AND_MONTHS.has(tokens[at + 1]?.lower ?? '')) return [left];
    const right = { ...name, first: at + 1 };
    const [a, b] = [gazetteerScores(textOf(block, tokens, left)), gazetteerScores(textOf(block, tokens, right))];
    if (a && b && !gazetteerScores(textOf(block, tokens, name)))
      return [
        { ...left, scores: a },
        { ...right, scores: b },
      ];
  }
  return [name];
}

/** "Russia’s Security Council" is Russia and a council, "NATO’s East" is NATO and no name; "McDonald’s" stays whole. */
function splitAtPossessive(block: string, tokens: readonly NameToken[], name: TaggedName, at: number): TaggedName[] {
  const owner = { ...name, last: at - 1 };
  const scores = gazetteerScores(textOf(block, tokens, owner));
  if (!scores) return [name];
  const owned: TaggedName = { ...name, first: at + 1, ...(at + 1 === name.last ? { weak: true } : {}) };
  return [{ ...owner, scores }, owned];
}

/** The name with the type that the gazetteer has for it, also when the dateline writes it in capitals. */
function withGazetteerScores(block: string, tokens: readonly NameToken[], name: TaggedName): TaggedName {
  const text = textOf(block, tokens, name);
  const scores = gazetteerScores(text) ?? gazetteerScores(text.charAt(0) + text.slice(1).toLowerCase());
  return scores ? { ...name, scores } : name;
}

function textOf(block: string, tokens: readonly NameToken[], { first, last }: TaggedName): string {
  return block.slice(tokens[first]?.start, tokens[last]?.end);
}

/** The gazetteer's type of a name as scores, as certain as the tagger's usually are; undefined if it is not listed. */
function gazetteerScores(name: string): TypeScores | undefined {
  const type = lexicon().gazetteer.get(name);
  if (!type) return undefined;
  return type === 'organization'
    ? { person: 0, organization: 0.9, place: 0.05, other: 0.05 }
    : { person: 0, organization: 0.05, place: 0.9, other: 0.05 };
}
