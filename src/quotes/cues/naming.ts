// Quoted words that name someone or something and that nobody says: `the plan, called “Clean Sea,” failed`, `Ivan “the Bear” Petrov`. Not
// what someone calls a thing: `Berg called the plan “a disgrace”`, `what Berg called “a disgrace”`.
import { Flag } from '../lexicon/word-flags';
import type { Sentence } from '../syntax/sentence';
import type { Token } from '../syntax/tokenize';
import { isClosedClass } from '../syntax/verb-or-noun';

/** Participles that give a name, whoever gave it. */
const NAMING =
  /^(?:nicknamed|dubbed|named|renamed|titled|entitled|subtitled|christened|baptised|baptized|code-?named|styled|surnamed|trademarked|headlined)$/;

/** Participles that give a name unless an agent follows, who judges: `branded “a liar” by Berg`. */
const CALLING = /^(?:called|branded|billed|marketed)$/;

/** Words between a naming word and the name: `dubbed by fans the “Bear”`, `known locally as “the flip”`. */
const BRIDGE = Flag.adverb | Flag.determiner;

/** Most words between a naming word and the name. */
const LONGEST_BRIDGE = 6;

/** Most words of a name that is not capitalised as a title: a longer one is a clause that someone says. */
const LONGEST_NAME = 5;

/** How quoted words are written. */
interface Writing {
  readonly isTitle: boolean;
  readonly words: number;
  readonly finalPunctuation: string;
}

/** Whether the quoted words at token `at` are a name by what stands around them. */
export function isNamedThing({ tokens }: Sentence, at: number, writing: Writing): boolean {
  const { isTitle, words, finalPunctuation } = writing;
  const isShort = words <= LONGEST_NAME;
  if (!isTitle && !isShort) return false;
  if (isShort && finalPunctuation === '' && isNickname(tokens, at)) return true;
  return followsNamingNoun(tokens, at) || followsNamingVerb(tokens, at, isTitle);
}

/** Inside a name: `Ivan “the Bear” Petrov`. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  return isNamePart(tokens[at - 1]) && isNamePart(tokens[at + 1]);
}

/** Whether a word has a capital and is of no closed class. */
function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && (token.flags & Flag.capital) !== 0 && !isClosedClass(token.flags);
}

/** After a noun for names: `by the name “Bear”`, `under the nickname of “Bear”`, `whose alias is “Bear”`. */
function followsNamingNoun(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (/^(?:of|is|was|,)$/.test(tokens[i]?.lower ?? '') && at - i <= 2) i--;
  return /^(?:name|nickname|alias|pseudonym|codename|pen-name|moniker|sobriquet|username|handle|aka|guerre)$/.test(
    tokens[i]?.lower ?? '',
  );
}

/** After a participle that gives a name, or `known as`. */
function followsNamingVerb(tokens: readonly Token[], at: number, isTitle: boolean): boolean {
  let i = at - 1;
  let agent = false;
  for (; i >= 0 && at - i <= LONGEST_BRIDGE; i--) {
    const { kind, lower } = tokens[i] ?? { kind: 'quote', lower: '' };
    if (kind === 'quote' || (kind === 'punctuation' && lower !== ',')) return false;
    if (NAMING.test(lower) || CALLING.test(lower) || lower === 'known') break;
    if (lower === 'by') agent = true;
  }
  const verb = tokens[i];
  if (!verb || at - i > LONGEST_BRIDGE) return false;
  const between = tokens.slice(i + 1, at);
  const plain = between.filter(({ flags, lower }) => !(flags & BRIDGE) && lower !== 'as' && lower !== ',');
  if (verb.lower === 'known' && tokens[i + 1]?.lower === 'for') return false;
  if (verb.lower === 'known')
    return !hasSubject(tokens, i) && between.findLast(({ flags }) => !(flags & Flag.determiner))?.lower === 'as';
  if (plain.length > 0 && !agent) return false;
  if (hasSubject(tokens, i)) return false;
  if (NAMING.test(verb.lower)) return true;
  return (isTitle || verb.lower === 'called') && !agent && !hasAgentAfter(tokens, at);
}

/** Whether the form is no participle but a past with its subject before it: `Berg called “…”`, `what he called “…”`. */
function hasSubject(tokens: readonly Token[], verb: number): boolean {
  let i = verb - 1;
  while ((tokens[i]?.flags ?? 0) & Flag.adverb) i--;
  const before = tokens[i];
  if (!before || tokens.slice(0, verb).some(({ lower }) => lower === 'what')) return true;
  if (before.kind !== 'word') return false;
  if (before.flags & Flag.auxiliary) return /^(?:ha(?:s|ve|d|ving)|'ve|’ve|'d|’d)$/.test(before.lower);
  if (before.flags & (Flag.subjectPronoun | Flag.relative)) return true;
  return (before.flags & Flag.capital) !== 0;
}

/** Whether `by` follows: `called “a liar” by Berg`. */
function hasAgentAfter(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some(({ lower }) => lower === 'by');
}
