// One block -> findings. At each word the longest form that accepts its words wins; then the merges put together what
// belongs together. Sees nothing outside of the block.

import type { Candidate, ScannedBlock } from './candidate';
import { evidenceAt } from './evidence';
import { type CompiledForm, type Found, Match } from './forms';
import { MERGES } from './merges';
import { FORMS } from './patterns';
import { quotedBefore } from './quoted';
import { scan } from './scan';
import type { DateFinding, Meaning } from './types';

/** Forms by the two letters they are asked at, as one number; filled as pairs of words turn up. */
const byOpening = new Map<number, readonly CompiledForm[]>();

function formsAt(letters: string, at: number): readonly CompiledForm[] {
  // ten bits hold a letter; behind the last stands nothing (NaN, which becomes 0)
  const pair = letters.charCodeAt(at) * 0x400 + (letters.charCodeAt(at + 1) || 0);
  const known = byOpening.get(pair);
  if (known) return known;
  const forms = FORMS.filter(({ openings }) => {
    const seconds = openings.get(letters.charAt(at));
    return seconds !== undefined && (seconds.has('') || seconds.has(letters.charAt(at + 1)));
  });
  byOpening.set(pair, forms);
  return forms;
}

/** Finds temporal expressions in one block of text, unresolved; sorted by start, none overlap. Linear; never throws. */
export function findDates(block: string): DateFinding[] {
  const tokens = scan(block);
  if (tokens.length === 0) return [];
  let letters = '';
  for (const { word } of tokens) letters += word.letter;
  const scannedBlock = { text: block, tokens, letters };
  let candidates: readonly Candidate[] = matchForms(scannedBlock);
  if (candidates.length === 0) return [];
  for (const merge of MERGES) candidates = merge(candidates, scannedBlock);
  const quoted = quotedBefore(block);
  return candidates.map((candidate) => toFinding(block, candidate, quoted(candidate.start)));
}

function matchForms(block: ScannedBlock): Candidate[] {
  const candidates: Candidate[] = [];
  let at = 0;
  while (at < block.tokens.length) {
    const taken = matchAt(block, at);
    if (taken) candidates.push(...taken.found);
    at = taken?.to ?? at + 1;
  }
  return candidates;
}

/** What a form made of the words from a token on, and the token behind them. */
interface Taken {
  readonly found: Candidate[];
  readonly to: number;
}

/** The longest form that accepts the words at a token. What it takes may be nothing: an impossible date is no month either. */
function matchAt(block: ScannedBlock, at: number): Taken | undefined {
  let longest: CompiledForm | undefined;
  let to = at;
  for (const form of formsAt(block.letters, at)) {
    const end = endOf(form, block, at);
    if (end > to) {
      longest = form;
      to = end;
    }
  }
  if (!longest) return undefined;
  return take(longest, block, [at, to]) ?? matchShorter(longest, block, at);
}

/** When the longest refuses: the others, the longer first. */
function matchShorter(refused: CompiledForm, block: ScannedBlock, at: number): Taken | undefined {
  const others = formsAt(block.letters, at)
    .filter((form) => form !== refused)
    .map((form) => ({ form, to: endOf(form, block, at) }))
    .filter(({ to }) => to > at)
    .sort((a, b) => b.to - a.to);
  for (const { form, to } of others) {
    const taken = take(form, block, [at, to]);
    if (taken) return taken;
  }
  return undefined;
}

/** Where a form's match at a token ends; -1 where there is none. */
function endOf({ expression }: CompiledForm, block: ScannedBlock, at: number): number {
  expression.lastIndex = at;
  return expression.test(block.letters) ? expression.lastIndex : -1;
}

function take(form: CompiledForm, block: ScannedBlock, [at, to]: readonly [number, number]): Taken | undefined {
  const match = new Match(block.text, block.tokens.slice(at, to));
  const read = form.read(match);
  return read && { found: asList(read).map((one) => candidate(match, one, form.rule, at)), to };
}

function asList(read: Found | readonly Found[]): readonly Found[] {
  return 'timex' in read ? [read] : read;
}

/** A finding with the tokens of its own span: of `January 9 and 10` the second has but one. */
function candidate(match: Match, found: Found, rule: string, at: number): Candidate {
  const { timex, meaning, mod, doubtful } = found;
  const { start = match.start, end = match.end } = found;
  let from = at;
  let to = at + match.tokens.length;
  if (found.start !== undefined) from += match.tokens.filter((token) => token.end <= start).length;
  if (found.end !== undefined) to -= match.tokens.filter((token) => token.start >= end).length;
  return { start, end, timex, meaning, mod, doubtful, rule, from, to };
}

function toFinding(text: string, candidate: Candidate, quoted: boolean): DateFinding {
  const { start, end, timex, meaning, rule, mod, doubtful } = candidate;
  const evidence = needsEvidence(meaning) ? evidenceAt(text, start, end) : undefined;
  return {
    start,
    end,
    timex,
    meaning,
    rule,
    words: text.slice(start, end),
    ...(mod ? { mod } : {}),
    ...(evidence ? { evidence } : {}),
    ...(doubtful ? { doubtful } : {}),
    ...(quoted ? { quoted } : {}),
  };
}

/** Only what leaves a choice between before and after is worth a look at the clause. */
function needsEvidence(meaning: Meaning): boolean {
  return meaning.form === 'calendar' && meaning.year === undefined && meaning.yearShift === undefined;
}
