// A block as the tagger sees it: its tokens, and what spans more than one of them. Linear.
import { lexicon } from '../lexicon';
import type { NameToken } from '../name-tokens';
import type { TokenFacts } from './token-facts';

/** How a block is capitalised; in other than running text, case tells little. */
export const Casing = { running: 0, allCaps: 1, titleCase: 2 } as const;

/** A block with all that its features are made of. */
export interface TaggingContext {
  readonly tokens: readonly NameToken[];
  /** By token; only of those in the segments and around them. */
  readonly facts: readonly (TokenFacts | undefined)[];
  /** For each token, the gazetteer name of several words that covers it: 0 for none, else its type and the token's position in it. */
  readonly gazetteer: Uint8Array;
  /** For each token, the first and the last token of the run of capitals around it. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  /** One of Casing. */
  readonly casing: number;
}

/** Makes the context of a block. */
export function contextOf(tokens: readonly NameToken[], facts: readonly (TokenFacts | undefined)[]): TaggingContext {
  const runFirst = new Int32Array(tokens.length);
  const runLast = new Int32Array(tokens.length);
  let [capitalised, caps, words] = [0, 0, 0];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    runFirst[at] = at > 0 && token?.upper && tokens[at - 1]?.upper ? (runFirst[at - 1] ?? at) : at;
    if (token?.kind !== 'word' || token.lower.length < 4) continue;
    words++;
    if (token.caps) caps++;
    else if (token.upper) capitalised++;
  }
  for (let at = tokens.length - 1; at >= 0; at--) {
    runLast[at] = tokens[at]?.upper && tokens[at + 1]?.upper ? (runLast[at + 1] ?? at) : at;
  }
  return {
    tokens,
    facts,
    gazetteer: gazetteerMarks(tokens),
    runFirst,
    runLast,
    casing: casingOf(words, caps, capitalised),
  };
}

/** Two thirds decide: headlines keep a few small words in lower case, and names in running text rarely take more than half. */
function casingOf(words: number, caps: number, capitalised: number): number {
  if (3 * caps > 2 * words) return Casing.allCaps;
  return 3 * (capitalised + caps) > 2 * words ? Casing.titleCase : Casing.running;
}

/** Most tokens of a gazetteer name that is looked up. */
const LONGEST_NAME = 7;

const TYPE = { country: 1, place: 1, organization: 2 } as const;

/** Marks the tokens of gazetteer names of two tokens and more; the longest match wins. */
function gazetteerMarks(tokens: readonly NameToken[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  const { gazetteer, gazetteerStarts } = lexicon();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.upper || !gazetteerStarts.has(token.lower)) continue;
    let name = token.caps && token.text.length > 3 ? titleCased(token) : token.text;
    let [end, type] = [at, 0];
    for (let last = at + 1; last < Math.min(tokens.length, at + LONGEST_NAME); last++) {
      const next = tokens[last];
      if (!next) break;
      const text = next.caps && next.text.length > 3 ? titleCased(next) : next.text;
      name += next.glued ? text : ` ${text}`;
      const found = gazetteer.get(name);
      if (found) [end, type] = [last, TYPE[found]];
    }
    if (type === 0) continue;
    for (let i = at; i <= end; i++) marks[i] = type * 4 + (i === at ? 1 : i === end ? 3 : 2);
    at = end;
  }
  return marks;
}

function titleCased(token: NameToken): string {
  return token.text.charAt(0) + token.lower.slice(1);
}
