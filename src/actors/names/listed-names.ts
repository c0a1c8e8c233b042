// Listed names of several words that the tagger cuts, as they hold small words or a possessive: "Reporters Without Borders", "Moody’s".
import { COMPOSITE, lexicon } from '../lexicon';
import type { TaggedName } from '../name-model/tag-names';
import type { NameToken } from '../name-tokens';
import { nameAt, ORGANIZATION } from './shown-names';

/** Most tokens of a listed name that is looked up: "International Federation of Red Cross and Red Crescent Societies" has ten. */
const LONGEST = 10;

/** What may stand between capitalised words. */
const SMALL = new Set('of the for and to in on without against &'.split(' '));

/** The listed names of organizations that hold a small word, an ampersand or a possessive. Linear. */
export function listedNames(tokens: readonly NameToken[], names: readonly TaggedName[]): TaggedName[] {
  const { gazetteer, compositeStarts } = lexicon();
  const found: TaggedName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.upper || !compositeStarts.has(token.text)) continue;
    let name = token.text;
    let end = -1;
    for (let last = at + 1; last < Math.min(tokens.length, at + LONGEST); last++) {
      const next = tokens[last];
      if (!next || !(next.upper || next.glued || SMALL.has(next.text))) break;
      const text = next.text.replaceAll('’', "'");
      name += next.glued ? text : ` ${text}`;
      if (gazetteer.get(name) === 'organization' && COMPOSITE.test(name)) end = last;
    }
    if (end < 0) continue;
    const known = nameAt(names, end);
    // The tagger may know more: "Serbian People's Party", "United States House of Representatives elections".
    const isCovered = known && !known.weak && known.first <= at && (known.first < at || known.last >= end);
    if (!isCovered || (known.last === end && known.first === at))
      found.push({ first: at, last: end, scores: ORGANIZATION });
    at = end;
  }
  return found;
}
