// The temporal expressions of one block. At each word the rule with the longest accepted match wins; then the merges join
// what belongs together. Looks at nothing outside of the block.
import type { Meaning } from './meaning';
import { MERGES } from './merges';
import type { Candidate, ScannedBlock } from './merges/candidate';
import { quotationTracker } from './quotation-marks';
import { RULES } from './rules';
import { type CompiledRule, Match, type RuleOutput } from './rules/rule';
import { namesElection, tenseEvidenceAt } from './tense/clause-tense';
import { scan } from './tokens/scan';
import type { DateFinding, TenseEvidence } from './types';

/** The rules that can match at a pair of letters; filled as pairs turn up. */
const rulesByPair = new Map<number, readonly CompiledRule[]>();

function rulesAt(letters: string, at: number): readonly CompiledRule[] {
  // ten bits hold a letter; after the last there is none (NaN, which becomes 0)
  const pair = letters.charCodeAt(at) * 0x400 + (letters.charCodeAt(at + 1) || 0);
  const known = rulesByPair.get(pair);
  if (known) return known;
  const rules = RULES.filter(({ firstSets }) => {
    const seconds = firstSets.get(letters.charAt(at));
    return seconds !== undefined && (seconds.has('') || seconds.has(letters.charAt(at + 1)));
  });
  rulesByPair.set(pair, rules);
  return rules;
}

/** Finds temporal expressions in one block of text, unresolved; sorted by start, none overlap. Linear; never throws. */
export function findDates(block: string): DateFinding[] {
  const tokens = scan(block);
  if (tokens.length === 0) return [];
  let letters = '';
  for (const { word } of tokens) letters += word.letter;
  const scannedBlock = { text: block, tokens, letters };
  let candidates: readonly Candidate[] = matchRules(scannedBlock);
  if (candidates.length === 0) return [];
  for (const merge of MERGES) candidates = merge(candidates, scannedBlock);
  const isQuoted = quotationTracker(block);
  return candidates.map((candidate) => toFinding(block, candidate, isQuoted(candidate.start)));
}

function matchRules(block: ScannedBlock): Candidate[] {
  const candidates: Candidate[] = [];
  let at = 0;
  while (at < block.tokens.length) {
    const accepted = matchAt(block, at);
    for (const candidate of accepted?.candidates ?? []) candidates.push(candidate);
    at = accepted?.to ?? at + 1;
  }
  return candidates;
}

/** The candidates that a rule made of the words from a token on, and the index of the token after these words. */
interface Accepted {
  readonly candidates: Candidate[];
  readonly to: number;
}

/** Applies the rule with the longest accepted match at a token. It may give no candidate: an impossible date is no month either. */
function matchAt(block: ScannedBlock, at: number): Accepted | undefined {
  let longest: CompiledRule | undefined;
  let to = at;
  for (const rule of rulesAt(block.letters, at)) {
    const end = endOf(rule, block, at);
    if (end > to) {
      longest = rule;
      to = end;
    }
  }
  if (!longest) return undefined;
  return applyRule(longest, block, [at, to]) ?? matchShorter(longest, block, at);
}

/** When the rule with the longest match refuses: tries the others, longer matches first. */
function matchShorter(refused: CompiledRule, block: ScannedBlock, at: number): Accepted | undefined {
  const others = rulesAt(block.letters, at)
    .filter((rule) => rule !== refused)
    .map((rule) => ({ rule, to: endOf(rule, block, at) }))
    .filter(({ to }) => to > at)
    .sort((a, b) => b.to - a.to);
  for (const { rule, to } of others) {
    const accepted = applyRule(rule, block, [at, to]);
    if (accepted) return accepted;
  }
  return undefined;
}

/** Where a rule's match at a token ends; -1 where there is none. */
function endOf({ expression }: CompiledRule, block: ScannedBlock, at: number): number {
  expression.lastIndex = at;
  return expression.test(block.letters) ? expression.lastIndex : -1;
}

function applyRule(rule: CompiledRule, block: ScannedBlock, [at, to]: readonly [number, number]): Accepted | undefined {
  const match = new Match(block.text, block.tokens.slice(at, to));
  const read = rule.read(match);
  if (!read) return undefined;
  const candidates = asList(read).map((output) => toCandidate(match, output, rule.name, at));
  // words after the last output are free for another rule: the hour of `Dec. 31 to 1 a.m.`
  return { candidates, to: Math.max(at + 1, candidates.at(-1)?.to ?? to) };
}

function asList(read: RuleOutput | readonly RuleOutput[]): readonly RuleOutput[] {
  return 'timex' in read ? [read] : read;
}

/** A candidate with the tokens of its own span: of `January 9 and 10` the second has only one. */
function toCandidate(match: Match, output: RuleOutput, rule: string, at: number): Candidate {
  const { timex, meaning, mod, doubtful } = output;
  const { start = match.start, end = match.end } = output;
  let from = at;
  let to = at + match.tokens.length;
  if (output.start !== undefined) from += match.tokens.filter((token) => token.end <= start).length;
  if (output.end !== undefined) to -= match.tokens.filter((token) => token.start >= end).length;
  return { start, end, timex, meaning, mod, doubtful, rule, from, to };
}

function toFinding(text: string, candidate: Candidate, quoted: boolean): DateFinding {
  const { start, end, timex, meaning, rule, mod, doubtful } = candidate;
  const evidence = needsEvidence(meaning) ? evidenceOf(text, candidate) : undefined;
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

/** November of an even year is the month of America's general elections (2 U.S.C. § 7). */
const ELECTION_MONTH = 11;

function evidenceOf(text: string, { start, end, meaning }: Candidate): TenseEvidence {
  const evidence = tenseEvidenceAt(text, start, end);
  const mayBeElection = meaning.kind === 'calendar' && meaning.month === ELECTION_MONTH && meaning.which === undefined;
  if (meaning.kind === 'calendar' && meaning.holiday === 'election') return { ...evidence, election: true };
  return mayBeElection && namesElection(text, start, end) ? { ...evidence, election: true } : evidence;
}

/** Tense matters only where the choice between a date before and after publication is open. */
function needsEvidence(meaning: Meaning): boolean {
  return meaning.kind === 'calendar' && meaning.year === undefined && meaning.yearShift === undefined;
}
