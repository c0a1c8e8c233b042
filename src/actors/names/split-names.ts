// Splits names that the tagger joined: at a possessive, at the slash or colon of a dateline, before a day, between two known names.
import { MONTHS, WEEKDAYS } from '../../text/calendar-names';
import { lexicon } from '../lexicon';
import type { TaggedName } from '../name-model/tag-names';
import type { NameToken } from '../name-tokens';
import type { TypeScores } from '../types';
import { ORGANIZATION, PERSON, PLACE } from './shown-names';

/** What two sides have with each other: "Macron-Scholz talks". No double-barrelled surname stands before them. */
const JOINT = new Set(
  (
    'talks meeting meetings summit summits call calls pact pacts deal deals ticket debate debates rivalry axis alliance relationship relations accord ' +
    'accords agreement treaty race contest fight feud war border dispute match duel clash partnership friendship cooperation negotiations dialogue ' +
    'conversation encounter showdown bill act plan letter divide split phone'
  ).split(' '),
);

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
    if (isPairOfSides(tokens, name, at)) return [asPerson(left), asPerson(right)];
    const [a, b] = [gazetteerScores(textOf(block, tokens, left)), gazetteerScores(textOf(block, tokens, right))];
    if (a && b && !gazetteerScores(textOf(block, tokens, name)))
      return [
        { ...left, scores: a },
        { ...right, scores: b },
      ];
  }
  return [name];
}

/** Less likely, it is no pair of people: "Franco-German talks". */
const LEAST_SIDE = 0.15;

function asPerson(name: TaggedName): TaggedName {
  return { first: name.first, last: name.last, scores: PERSON };
}

/** "Macron-Scholz talks": two surnames joined by a hyphen, and what they have with each other. */
function isPairOfSides(tokens: readonly NameToken[], { first, last, scores }: TaggedName, at: number): boolean {
  if (!/^[-–]$/.test(tokens[at]?.text ?? '') || first !== at - 1 || last !== at + 1) return false;
  return (
    scores.person > Math.max(LEAST_SIDE, scores.organization, scores.place) && JOINT.has(tokens[last + 1]?.text ?? '')
  );
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

/** The gazetteer's type of a name as scores; undefined if it is not listed. */
function gazetteerScores(name: string): TypeScores | undefined {
  const type = lexicon().gazetteer.get(name);
  return type && (type === 'organization' ? ORGANIZATION : PLACE);
}
