// Words that may be a verb or a noun: which of the two they are, by their neighbours.
import { Flag, VERB_FORM } from '../lexicon/word-flags';
import type { Token } from './tokenize';

const ADJECTIVE = /(?:al|ive|ous|ic|ful|able|ible|ary|ian|ese|ish|less|ent|ant)$/;

/** Base forms that are nouns as often: `Democrats campaign`, `voters support`. */
const NOUN_BASES =
  /^(?:campaign|claim|report|call|plan|state|note|vote|support|attack|promise|comment|remark|answer|question|tweet|post|message|email|text|hope|fear|view|demand|offer|charge|show|strike|point|talk|threat|praise|pledge|vow|quote|joke|lie|need|aim|move|start|sign|order|rule|challenge|estimate|concern|voice|lecture|title|label|brand|term|feature|detail|list|use|target|frame|pitch|bill|cast|document|record|address|release|issue|result|debate|race|lead|ad|request|reply|response|worry|doubt|figure|appeal|protest|study|poll|document|cry|chant|host|back|name|chair|force|guard|fire|aid|budget|fund|trade|deal|contract|stage|staff|work)$/;

/** Numbers, which are determiners and nouns: `a mother of three replied`. */
export const NUMERAL = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** Adjectives of nations and parties, written with a capital: `Republican claims`. */
const DEMONYM = /(?:ican|ratic|ian|ish|ese|itish)$/;

/** Third person forms that are plural nouns as often. */
const NOUN_THIRDS =
  /^(?:references|mentions|attacks|comments|remarks|claims|reports|calls|notes|states|charges|promises|plans|shows|answers|questions|tweets|posts|messages|emails|hopes|fears|views|supports|demands|offers|votes|strikes|points|warns|wants|talks|threats|praises|pledges|vows|quotes|jokes|lies|likes|loves|needs|aims|moves|starts|signs|orders|rules|decides|challenges|estimates|concerns|shouts|cries|chants|boasts|rants|appeals|protests|requests|replies|responses|worries|doubts|guesses|figures|thanks|issues|releases|addresses|voices|cracks|pens|lectures|texts|titles|labels|brands|terms|features|details|lists|uses|targets|frames|pitches|bills|casts|campaigns|lobbies|defends|documents|records)$/;

/** Whether the word before may be a plural subject, which takes the base form: `critics say`. */
export function takesBaseForm(previous: Token | undefined, flags: number): boolean {
  if (previous?.kind !== 'word' || !(flags & (Flag.speech | Flag.stance)))
    return previous?.flags ? isPluralPronoun(previous) : false;
  return (
    isPluralPronoun(previous) ||
    (previous.lower.endsWith('s') && !previous.lower.endsWith('ss')) ||
    /^(?:people|police)$/.test(previous.lower)
  );
}

function isPluralPronoun(token: Token): boolean {
  return /^(?:they|we|i|you|who|many|some|others|both|most|people|police)$/.test(token.lower);
}

/** Whether a word that may be a plural noun has the neighbours of a verb: a name before it or an object after it. */
function hasVerbNeighbours(previous: Token, next: Token | undefined): boolean {
  if (!next || next.kind === 'punctuation') return next?.lower === ':';
  if (next.kind === 'quote' || next.lower === 'that') return true;
  if (previous.flags & Flag.capital)
    return !DEMONYM.test(previous.lower) && !(next.flags & (VERB_FORM | Flag.auxiliary));
  const isObject =
    (next.flags & (Flag.determiner | Flag.possessive | Flag.objectPronoun | Flag.subjectPronoun | Flag.capital)) !== 0;
  return isObject;
}

/**
 * Whether a word in -s that is on no list is a verb: it stands between a name and an object, `Mills forwards an email`.
 */
export function isUnlistedThirdPerson(tokens: readonly Token[], at: number): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.flags !== 0 || !/[a-z]{3}s$/.test(token.lower) || !previous || !(previous.flags & Flag.capital))
    return false;
  return (
    next?.kind === 'quote' || ((next?.flags ?? 0) & (Flag.determiner | Flag.possessive | Flag.objectPronoun)) !== 0
  );
}

/** Whether a word ends the noun phrase that began at `from` because it is the verb. */
export function endsNounPhraseAsVerb(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (!token || !previous) return false;
  if (!(token.flags & VERB_FORM)) return isUnlistedThirdPerson(tokens, at);
  const { flags } = token;
  const next = tokens[at + 1];
  if (flags & (Flag.past | Flag.ing)) return true;
  if (flags & Flag.participle) return true;
  const determined = (previous.flags & (Flag.determiner | Flag.possessive)) !== 0 && !NUMERAL.test(previous.lower);
  if (flags & Flag.third) {
    if (
      determined ||
      ADJECTIVE.test(previous.lower) ||
      (next?.lower === 'of' && !/^(?:says|tells)$/.test(token.lower)) ||
      previous.flags & Flag.number
    )
      return false;
    if (NOUN_THIRDS.test(token.lower)) return hasVerbNeighbours(previous, next);
    return flags & (Flag.speech | Flag.stance)
      ? true
      : next === undefined ||
          next.kind !== 'word' ||
          isClosedClass(next.flags) ||
          (next.flags & (Flag.determiner | Flag.capital)) !== 0;
  }
  if (NOUN_BASES.test(token.lower) && (previous.flags & Flag.capital || !hasVerbNeighbours(previous, next)))
    return false;
  return takesBaseForm(previous, flags) && ((tokens[from]?.flags ?? 0) & Flag.possessive) === 0;
}

/** Whether a word belongs to a closed class that cannot continue a noun phrase. */
export function isClosedClass(flags: number): boolean {
  return (
    (flags &
      (Flag.preposition |
        Flag.coordinator |
        Flag.subordinator |
        Flag.relative |
        Flag.auxiliary |
        Flag.adverb |
        Flag.subjectPronoun |
        Flag.objectPronoun |
        Flag.possessive)) !==
    0
  );
}
