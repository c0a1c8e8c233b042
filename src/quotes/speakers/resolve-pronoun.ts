// Leads pronouns and nominals ("he", "the official", "the ministry") to a name by gender, number, place and nearness.
// Never takes a name inside a quotation, and says nothing where nobody fits.
import { overlaps, type Span } from '../../text/span';
import { flagsOf, VERB, Word } from '../lexicon/word-flags';
import { type NamedSpan, namesBefore } from './names';

/** Where a referring expression stands and what may be looked at. */
export interface Reference {
  readonly text: string;
  /** The words that refer. */
  readonly span: Span;
  /** Names outside of quotations, in order. */
  readonly names: readonly NamedSpan[];
  /** What names do in their clauses, remembered from one reference to the next. */
  readonly roles: Map<NamedSpan, Role>;
  /** Stretches whose names are not meant. */
  readonly except?: readonly Span[];
  /** The actor who spoke last, and where that was said. */
  readonly lastSpeaker?: { readonly actor: string; readonly at: number };
}

const PRONOUN = /^(?:he|she|they|it|him|her|them|his|their|its)$/i;

const PERSONAL = /^(?:he|she|him|her|his)$/;

/** Whether the words are a third-person pronoun. */
export function isPronoun(words: string): boolean {
  return PRONOUN.test(words);
}

/** How far back a pronoun's name is looked for, in names and in characters: about five paragraphs. */
const MOST_NAMES = 40;
const FARTHEST = 2500;

/** The name that a pronoun stands for, or nothing. */
export function resolvePronoun(reference: Reference): NamedSpan | undefined {
  const { text, span, names, except = [] } = reference;
  const word = text.slice(span.start, span.end).toLowerCase();
  const last = namesBefore(names, span.start);
  let best: NamedSpan | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  let gap = { sentences: 0, paragraphs: 0 };
  let right = span.start;
  for (let i = last - 1; i >= Math.max(0, last - MOST_NAMES); i--) {
    const name = names[i];
    if (!name || span.start - name.span.end > FARTHEST) break;
    gap = addGap(text, name.span.end, right, gap);
    right = name.span.end;
    if (!fits(word, name) || except.some((part) => overlaps(part, name.span))) continue;
    const score = salienceOf(reference, name, gap, word);
    if (score === undefined) continue;
    if (score > bestScore) [best, bestScore] = [name, score];
  }
  return best;
}

interface Gap {
  readonly sentences: number;
  readonly paragraphs: number;
}

/** Adds the sentence and paragraph ends of [start, end). */
function addGap(text: string, start: number, end: number, gap: Gap): Gap {
  let { sentences, paragraphs } = gap;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 && text.charCodeAt(i - 1) !== 10) {
      paragraphs++;
      sentences++;
    } else if ((code === 46 || code === 63 || code === 33) && endsSentence(text, i)) sentences++;
  }
  return { sentences, paragraphs };
}

/** Whether the stop at `at` ends a sentence: a blank or a mark follows, then a capital, and no short abbreviation stands before. */
function endsSentence(text: string, at: number): boolean {
  if (!/^["”’'“)\]]*[ \u00A0]["“‘'([]*[\p{Lu}\d]/u.test(text.slice(at + 1, at + 6))) return false;
  return !/(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr)$/u.test(text.slice(Math.max(0, at - 4), at));
}

/**
 * How present a name is where the pronoun stands. Weights set by hand: nearness first, then being the subject, being who
 * spoke last, and a gender that the text or a list tells.
 */
function salienceOf(
  { text, lastSpeaker, span, roles }: Reference,
  name: NamedSpan,
  gap: Gap,
  word: string,
): number | undefined {
  const role = roles.get(name) ?? roleOf(text, name.span);
  roles.set(name, role);
  if (!PERSONAL.test(word) && ((role !== 'subject' && role !== 'topic') || gap.paragraphs > 1)) return undefined;
  let score = -0.8 * Math.min(gap.sentences, 6) - 0.5 * gap.paragraphs;
  score += { subject: 1.6, topic: 0.8, object: 0, oblique: -0.7, owner: -0.4 }[role];
  if (role === 'subject' && gap.sentences === 0) score += 0.7;
  if (lastSpeaker?.actor === name.actor && span.start - lastSpeaker.at < FARTHEST) score += 1.2;
  if (PERSONAL.test(word) && name.gender) score += 0.8;
  return score;
}

/** What a name does in its clause. */
export type Role = 'subject' | 'topic' | 'object' | 'oblique' | 'owner';

/** Characters looked at on either side of a name for its role: a title before, an adverb and a verb behind. */
const ROLE_REACH = 60;
const OWNER = /^['’]s?(?![\p{L}\p{N}])/u;
const BRACKET = /^ \([^)]{1,40}\)/;
const NEXT_WORD = /^(?<comma>,)? ?(?<first>[\p{L}’']{1,30}) ?(?<second>\p{L}{1,30})?/u;

/** What a name does in its clause, by its neighbours. */
function roleOf(text: string, span: Span): Role {
  const behind = text.slice(span.end, span.end + ROLE_REACH);
  if (OWNER.test(behind)) return 'owner';
  const { comma, first = '', second = '' } = NEXT_WORD.exec(behind.replace(BRACKET, ''))?.groups ?? {};
  const flags = flagsOf(first.toLowerCase());
  const isAdverbial = (flags & Word.adverb) !== 0 && (flagsOf(second.toLowerCase()) & (VERB | Word.auxiliary)) !== 0;
  const before = wordBefore(text.slice(Math.max(0, span.start - ROLE_REACH), span.start));
  if (before && flagsOf(before) & Word.preposition) return 'oblique';
  if ((flags & (VERB | Word.auxiliary) || isAdverbial) && !comma) return 'subject';
  return comma || before === '' ? 'topic' : 'object';
}

/** The word before a name and its titles, in lower case; empty where a sentence or clause begins. */
function wordBefore(text: string): string {
  const words = text.split(/\s+/);
  if (words.at(-1) === '') words.pop();
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    if (/^\p{Lu}/u.test(word) && !/[,;:.]$/.test(word.replace(/^\p{Lu}\p{L}{0,4}\.$/u, ''))) continue;
    if (/^(?:the|former|then|a|an)$/.test(word)) continue;
    return /[\p{L}]$/u.test(word) ? word.toLowerCase() : '';
  }
  return '';
}

function fits(pronoun: string, name: NamedSpan): boolean {
  if (/^(?:he|him|his)$/.test(pronoun)) return name.type === 'person' && name.gender !== 'female';
  if (/^(?:she|her)$/.test(pronoun)) return name.type === 'person' && name.gender !== 'male';
  return name.type !== 'person';
}
