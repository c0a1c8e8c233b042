// How far a person's name reaches: the second half of a given name, particles, initials, "Jr." and the Arabic article belong to it.
import { lexicon } from '../lexicon';
import {
  AMBIGUOUS_FIRST_NAMES,
  ARABIC_ARTICLES,
  EAST_ASIAN_SYLLABLE,
  FAMILY_FIRST,
  FAMILY_PARTICLES,
  INNER_PARTICLES,
  NAME_SUFFIXES,
} from '../lexicon/name-parts';
import type { TaggedName } from '../name-model/tag-names';
import type { NameToken } from '../name-tokens';
import { nameAt, PERSON } from './shown-names';

/** From this score on, a name is looked at as a person's. */
const MAYBE_PERSON = 0.3;
/** Particles that only people's names have inside. */
const SURE_PARTICLES = new Set(['bin', 'bint', 'ibn', 'binti', 'ould', 'wa']);
/** Most particles in a row: "de la", "van der", "von und zu" has an "and" of its own. */
const MOST_PARTICLES = 2;
/** Most parts that a name grows by on one side: "Tamim bin Hamad bin Khalifa al-Thani" has three. */
const MOST_GROWTH = 4;

/** The people's names that reach further than the tagger saw. Linear: every name looks at a few tokens on each side. */
export function wholePersonNames(tokens: readonly NameToken[], names: readonly TaggedName[]): TaggedName[] {
  const whole: TaggedName[] = [];
  for (const name of names) {
    if (name.scores.person < MAYBE_PERSON ? !isShown(tokens, name) : !mayGrow(tokens, name)) continue;
    const last = lastOf(tokens, names, name);
    const first = name.weak && last === name.last ? name.first : firstOf(tokens, names, name);
    if (first !== name.first || last !== name.last || isWithParticle(tokens, name))
      whole.push({ first, last, scores: PERSON });
  }
  return whole;
}

/** Nothing else has "wa" or "bin" inside: the words before them need no other evidence. */
function isShown(tokens: readonly NameToken[], name: TaggedName): boolean {
  const after = tokens[name.last + 1];
  if (after?.upper === false && after.text.length < 6 && SURE_PARTICLES.has(after.text))
    return isNameWord(tokens[name.last]);
  return isWithParticle(tokens, name);
}

/** A cheap look at what stands around a name: most names have nothing that could belong to them. */
function mayGrow(tokens: readonly NameToken[], { first, last }: TaggedName): boolean {
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  if (after && (after.kind === 'hyphen' || after.text === ',' || isShort(after))) return true;
  return last === first + 2 || (before !== undefined && (before.upper || isShort(before)));
}

/** No particle and no suffix is longer than "binti". */
function isShort({ text }: NameToken): boolean {
  return text.length < 6 && (INNER_PARTICLES.has(text) || NAME_SUFFIXES.has(text));
}

/** "Marine Le Pen": a first name and a surname with a particle, whatever else "Marine" means. */
function isWithParticle(tokens: readonly NameToken[], { first, last, scores }: TaggedName): boolean {
  if (last !== first + 2 || scores.person > PERSON.person) return false;
  const { firstNames, gazetteer, organizationHeads } = lexicon();
  const [given, particle, family] = [tokens[first], tokens[first + 1], tokens[last]];
  return (
    firstNames.has(given?.text ?? '') &&
    !gazetteer.has(given?.text ?? '') &&
    particle?.kind === 'word' &&
    particle.upper &&
    FAMILY_PARTICLES.has(particle.lower) &&
    isNameWord(family) &&
    !organizationHeads.has(family?.lower ?? '')
  );
}

function lastOf(tokens: readonly NameToken[], names: readonly TaggedName[], name: TaggedName): number {
  let last = name.last;
  for (let grown = 0; grown < MOST_GROWTH; grown++) {
    const next = givenNameEnd(tokens, name.first, last) || particleEnd(tokens, last) || suffixEnd(tokens, last);
    if (!next) break;
    last = Math.max(next, nameAt(names, next)?.last ?? 0);
  }
  return last;
}

/** "Yoon Suk" + "-yeol", where a family name stands before the first syllable; 0 if nothing follows. */
function givenNameEnd(tokens: readonly NameToken[], first: number, last: number): number {
  const [syllable, hyphen, second] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (hyphen?.kind !== 'hyphen' || !second?.glued || second.upper || second.kind !== 'word') return 0;
  if (last === first && !isFamilyName(tokens, first - 1)) return 0;
  // "Hong Kong-run": the only frequent second half of an adjective that is such a syllable.
  if (second.lower === 'run' || !EAST_ASIAN_SYLLABLE.test(second.lower)) return 0;
  return EAST_ASIAN_SYLLABLE.test(syllable?.text ?? '') ? last + 2 : 0;
}

function isFamilyName(tokens: readonly NameToken[], at: number): boolean {
  return FAMILY_FIRST.has(tokens[at]?.text ?? '') && tokens[at + 1]?.glued === false;
}

/** "Kalonzo" + "wa Musyoka", "Bashar" + "al-Assad"; 0 if no particle and name follow. */
function particleEnd(tokens: readonly NameToken[], last: number): number {
  let at = last + 1;
  while (at - last <= MOST_PARTICLES && INNER_PARTICLES.has(tokens[at]?.text ?? '') && tokens[at]?.glued === false)
    at++;
  if (at === last + 1) return 0;
  const isArticle = ARABIC_ARTICLES.has(tokens[at - 1]?.text ?? '');
  if (isArticle && tokens[at]?.kind === 'hyphen') at++;
  else if (tokens[at]?.glued) return 0;
  return isNameWord(tokens[at]) ? at : 0;
}

/** "Renner" + "Sr.", "King" + ", Jr."; 0 if no suffix follows. */
function suffixEnd(tokens: readonly NameToken[], last: number): number {
  const at = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const suffix = tokens[at];
  if (!suffix || !NAME_SUFFIXES.has(suffix.text)) return 0;
  // ", II" begins a list more often than it ends a name.
  return at === last + 1 || suffix.lower.startsWith('jr') || suffix.lower.startsWith('sr') ? at : 0;
}

function firstOf(tokens: readonly NameToken[], names: readonly TaggedName[], name: TaggedName): number {
  let { first } = name;
  for (let grown = 0; grown < MOST_GROWTH; grown++) {
    if (tokens[first]?.initial) break;
    const before = tokens[first - 1];
    if (!before || tokens[first]?.glued || isStrongAt(names, first - 1)) break;
    if (isInitial(before) && !isLabelBefore(tokens, first - 1)) first--;
    else if (!before.upper && FAMILY_PARTICLES.has(before.text) && !isNameWord(tokens[first - 2])) first--;
    else if (isFirstWord(tokens, first - 1, name) || isFamilyFirst(tokens, first - 1, name)) {
      first--;
      break;
    } else break;
  }
  return first;
}

/** Whether the token belongs to another name already. */
function isStrongAt(names: readonly TaggedName[], at: number): boolean {
  const name = nameAt(names, at);
  return name !== undefined && !name.weak;
}

/** "A.", "J.", "J.D.", but not "I." and not the end of a sentence. */
function isInitial({ kind, text }: NameToken): boolean {
  return kind === 'abbreviation' && /^(?:\p{Lu}\.)+$/u.test(text) && !NO_INITIALS.test(text);
}

/** Letters that stand for places and phrases. */
const NO_INITIALS = /^(?:U\.S|U\.K|E\.U|U\.N|D\.C|L\.A|N\.Y|P\.S|N\.B)\./;

/** "Plan B. Macron": the letter belongs to the word before, and ends a sentence. */
function isLabelBefore(tokens: readonly NameToken[], at: number): boolean {
  return /^(?:plan|vitamin|hepatitis|group|division|class|section|grade|type|area|zone|block|exhibit|schedule|model)$/.test(
    tokens[at - 1]?.lower ?? '',
  );
}

/** "Will Kerr, director, agreed." and "April Summers": a name, if it opens no question. In "In April Macron" it does not open the sentence. */
function isFirstWord(tokens: readonly NameToken[], at: number, { first, last }: TaggedName): boolean {
  const word = tokens[at];
  if (!word || !AMBIGUOUS_FIRST_NAMES.has(word.text) || first !== last) return false;
  if (!word.initial && /^(?:Will|May)$/.test(word.text)) return true;
  if (word.text === 'Will') return !isQuestion(tokens, last + 1);
  // "May God bless us": the wish has no question mark.
  if (word.text === 'May') return /^[,)]?$/.test(tokens[last + 1]?.text ?? '');
  return word.initial || tokens[at - 1]?.kind === 'punctuation';
}

/** Whether the sentence goes on to a question mark, as far as forty tokens; longer questions are rare. */
function isQuestion(tokens: readonly NameToken[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 40); at++) {
    if (tokens[at]?.text === '?') return true;
    if (tokens[at]?.text === '.') return false;
  }
  return false;
}

/** "Ng" + "Kok Wei": a family name before a given name of two syllables. */
function isFamilyFirst(tokens: readonly NameToken[], at: number, { first, last }: TaggedName): boolean {
  if (!FAMILY_FIRST.has(tokens[at]?.text ?? '') || first === last) return false;
  for (let i = first; i <= last; i++) if (!EAST_ASIAN_SYLLABLE.test(tokens[i]?.text ?? '')) return false;
  return true;
}

/** Whether a token can be a word of a name: capitalised and no word that begins sentences. */
export function isNameWord(token: NameToken | undefined): boolean {
  if (!token?.upper || token.kind !== 'word') return false;
  const { commonWords, demonyms } = lexicon();
  return !commonWords.has(token.lower) && !demonyms.has(token.text);
}
