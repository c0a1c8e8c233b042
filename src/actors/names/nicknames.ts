// A nickname in quotation marks or brackets inside a person's name: "Joseph “Sonny” Ricci", "Paul (Buddy) Lane". One name, marks included.
import { lexicon } from '../lexicon';
import type { TaggedName } from '../name-model/tag-names';
import type { NameToken } from '../name-tokens';
import { isNameWord } from './person-extent';
import { nameAt, PERSON } from './shown-names';

/** Most words of a nickname: "El Chapo", "the Mad Dog". */
const LONGEST = 3;

/** The names with a nickname inside. Linear. */
export function nicknamedPeople(tokens: readonly NameToken[], names: readonly TaggedName[]): TaggedName[] {
  const found: TaggedName[] = [];
  for (let open = 1; open < tokens.length - 3; open++) {
    const mark = tokens[open];
    if (!mark || mark.glued || !(mark.kind === 'quote-mark' || mark.text === '(')) continue;
    const close = closeOf(tokens, open);
    if (!close || !isNameWord(tokens[close + 1]) || tokens[close + 1]?.glued) continue;
    const left = firstNameAt(tokens, names, open - 1);
    if (left === undefined) continue;
    const right = nameAt(names, close + 1);
    found.push({ first: left, last: right && !right.weak ? right.last : close + 1, scores: PERSON });
  }
  return found;
}

/** The mark that closes a nickname; 0 if what the mark opens is none. */
function closeOf(tokens: readonly NameToken[], open: number): number {
  const bracketed = tokens[open]?.text === '(';
  let at = open + 1;
  while (at - open <= LONGEST && isNicknameWord(tokens[at], bracketed)) at++;
  const close = tokens[at];
  if (at === open + 1 || !tokens[at - 1]?.upper || !close?.glued) return 0;
  return (bracketed ? close.text === ')' : close.kind === 'quote-mark') ? at : 0;
}

/** "Sonny", "the" of "the Bull". In brackets an acronym is a party, not a nickname. */
function isNicknameWord(token: NameToken | undefined, bracketed: boolean): boolean {
  if (token?.kind !== 'word') return false;
  return token.upper ? !(bracketed && token.caps) : !bracketed && /^(?:the|el|la|le|de)$/.test(token.text);
}

/** The start of the first name that ends at a token; undefined if it is none. */
function firstNameAt(tokens: readonly NameToken[], names: readonly TaggedName[], at: number): number | undefined {
  const token = tokens[at];
  if (!token?.upper) return undefined;
  const name = nameAt(names, at);
  if (name && !name.weak && name.scores.person > 0.5) return name.first;
  return lexicon().firstNames.has(token.text) ? at : undefined;
}
