// A town before its state: "Gary, Ind.", "Aurora, Colo.", "Jackson, Miss.". The state makes it a place, whatever its words look like.
import { US_STATES } from '../lexicon/us-states';
import type { TaggedName } from '../name-model/tag-names';
import type { NameToken } from '../name-tokens';
import { isNameWord } from './person-extent';
import { nameAt, PLACE } from './shown-names';

/** The towns named with a state. Linear. */
export function townsWithState(tokens: readonly NameToken[], names: readonly TaggedName[]): TaggedName[] {
  const found: TaggedName[] = [];
  for (let comma = 1; comma < tokens.length - 1; comma++) {
    const state = tokens[comma + 1];
    if (!state?.upper || tokens[comma]?.text !== ',' || !US_STATES.has(state.text)) continue;
    if (!isNameWord(tokens[comma - 1])) continue;
    const name = nameAt(names, comma - 1);
    // A person may come from a state: "Susan Collins, Maine, voted". After a dotted abbreviation this is rare.
    const isShort = state.kind === 'abbreviation';
    const next = tokens[comma + 2];
    if (!isShort && next && next.kind !== 'punctuation' && next.kind !== 'bracket') continue;
    if (name && name.first < comma - 1 && !isShort) continue;
    if (name && !name.weak && name.scores.place >= 0.5) continue;
    found.push({ first: name?.first ?? comma - 1, last: comma - 1, scores: PLACE });
  }
  return found;
}
