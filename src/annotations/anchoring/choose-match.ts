// Decides which match is the passage, if any. Every threshold is measured (bench/anchoring). A match is accepted only above
// its threshold and clearly better than the second best, because nothing is worse than a note that silently moves to other words.
import { overlaps } from '../../text/span';
import type { Anchor, Candidate } from '../model/anchor';
import type { AnchorText } from './anchor-text';
import { approximateMatches } from './approximate-matches';
import { contextScoreAt } from './context-score';
import { type ExactMatches, exactMatches, withFoldedContextScores } from './exact-matches';
import { compareSentence, isNeighbour, isOwnSentence, keepsValues, ownSentences } from './own-sentence';
import { type QuoteMatch, type QuoteToFind, scoreOf } from './quote-match';

/** Context score that is enough alone: the same words in a context that is hardly changed. */
const CERTAIN = 0.9;

/** Context score that the same words need if their number has changed: one may have been deleted, and this may be another. */
const SURE = 0.6;

/** The same for a passage whose near context was repeated elsewhere in the text. */
const SURE_OF_TWIN = 0.85;
const LONG_CONTEXT = 200;

/** Context score that is enough for the same words if their number is unchanged. */
const LIKELY = 0.4;

/** Words of this many units, including identical context around them, are distinctive enough by themselves. */
const DISTINCTIVE = 16;

/** The same if the number of occurrences has changed, and the context score that is needed too. */
const DISTINCTIVE_ALONE = 28;
const SOME = 0.45;

/**
 * What changed words need by length: least units, quote score and context score. One matching row is enough. The longer
 * the words are, the less of them must be left, because no other words share so much. Short ones are names and numbers, and
 * a few changed letters make them different ones. On development data no deleted passage came near a row.
 */
const THRESHOLDS: readonly (readonly [length: number, quoteScore: number, contextScore: number])[] = [
  [100, 0.5, 0],
  [40, 0.58, 0],
  [20, 0.9, 0.4],
  [20, 0.7, 0.5],
  [20, 0.5, 0.8],
  [12, 0.8, 0.5],
  [12, 0.6, 0.7],
  [12, 0.45, 0.9],
  [6, 0.7, 0.65],
  [1, 0.9, 0.8],
];

/** How much better than the second match the best must be. */
const MARGIN = 0.04;

/** If words and context are almost unchanged, a smaller difference is enough: the other place was never this passage. */
const NEARLY_UNCHANGED = 0.97;
const FINE_MARGIN = 0.01;

/** Of equally good matches, one wins by its identical context if it has this factor and this many units more than any other. */
const MUCH_MORE = 1.5;
const UNITS_MORE = 16;

/** If the number of occurrences is unchanged, the match with the passage's ordinal may score this much less than the best. */
const ORDINAL_BONUS = 0.08;

/** Candidates below this score would only mislead. */
const WORTH_SHOWING = 0.5;
const SHOWN = 5;

/** The best matches, whose sentences are compared. */
const COMPARED = 6;

/** The anchor of a quote that is not unchanged at its old position. */
export function chooseMatch(into: AnchorText, quote: QuoteToFind): Anchor {
  const found = exactMatches(into, quote);
  const home = inOwnSentence(into, quote, found);
  if (home) return anchored(home, quote);
  const [first, next] = byScore(found.matches);
  if (first && first.contextScore >= CERTAIN && found.sameCount && isClear(first, next)) return anchored(first, quote);
  const exact = { ...found, matches: withFoldedContextScores(into, quote, found.matches) };
  const approximate = approximateMatches(into, quote).filter(
    ({ span }) => !found.matches.some((match) => overlaps(match.span, span)),
  );
  const all = byScore([...exact.matches, ...approximate]);
  const matches = all
    .slice(0, COMPARED)
    .filter((match) => !isLookalike({ into, quote, exact, found: all.length }, match));
  const [best, second] = matches;
  if (!best) return unsure(all, quote, exact);
  const counted = exact.matches.find(({ span }) => span.start === found.ordinalStart);
  if (counted && scoreOf(best) - scoreOf(counted) < ORDINAL_BONUS && isAccepted(counted, quote, exact))
    return anchored(counted, quote);
  if (!isAccepted(best, quote, exact)) return orphan(all);
  const refused = all.slice(0, COMPARED).filter((match) => !matches.includes(match) && !isClear(best, match));
  if (exact.count < quote.occurrences && refused.length > 0) return ambiguous([best, ...refused], quote);
  if (isClear(best, second)) return anchored(best, quote);
  const tied = matches.filter((match) => !isClear(best, match));
  const chosen = tied.find(({ span }) => span.start === quote.oldSpan?.start) ?? mostIdenticalContext(tied);
  return chosen ? anchored(chosen, quote) : ambiguous(tied, quote);
}

/** The passage in its own unchanged sentence, wherever that is now; undefined if the text does not have it exactly once. */
function inOwnSentence(into: AnchorText, quote: QuoteToFind, { count }: ExactMatches): QuoteMatch | undefined {
  const { text } = into;
  if (hasTwin(quote)) return undefined;
  const fewer = count < quote.occurrences;
  for (const { words, offset } of ownSentences(quote)) {
    const [at, another] = into.occurrencesOf(words, 2);
    if (at === undefined || another !== undefined) continue;
    const span = { start: at + offset, end: at + offset + quote.exact.length };
    const { left, right, kept } = compareSentence(into, quote, span);
    if (fewer && kept === undefined && Math.max(left ?? 0, right ?? 0) < BESIDE) return undefined;
    return { span, quoteScore: 1, contextScore: contextScoreAt(text, quote, span), identicalContext: 0 };
  }
  return undefined;
}

/** Agreement of a neighbour that a sentence needs if the number of identical passages has changed. */
const BESIDE = 0.6;

/** What was looked for, and what was found. */
interface Search {
  readonly into: AnchorText;
  readonly quote: QuoteToFind;
  readonly exact: ExactMatches;
  /** Number of matches, exact and approximate. */
  readonly found: number;
}

/** Whether a match is in another sentence that only resembles the passage's. */
function isLookalike({ into, quote, exact, found }: Search, match: QuoteMatch): boolean {
  const { matches, sameCount, count } = exact;
  if (quote.prefix === '' && quote.suffix === '') return false;
  if (matches.includes(match) && sameCount) return false;
  if (isNeighbour(into.text, quote, match)) return true;
  const parallel = found > 1 || quote.occurrences > 1;
  const words = into.text.slice(match.span.start, match.span.end);
  if (!parallel && keepsValues(quote.exact, words)) return false;
  return !isOwnSentence(compareSentence(into, quote, match.span), count < quote.occurrences);
}

/** Among matches with the same quote score, the one with far more identical context than any other; undefined if there is none. */
function mostIdenticalContext(tied: readonly QuoteMatch[]): QuoteMatch | undefined {
  const [first, next] = [...tied].sort((a, b) => b.identicalContext - a.identicalContext);
  if (!first || tied.some(({ quoteScore }) => quoteScore !== first.quoteScore)) return undefined;
  const other = next?.identicalContext ?? 0;
  return first.identicalContext >= Math.max(MUCH_MORE * other, other + UNITS_MORE) ? first : undefined;
}

function byScore(matches: readonly QuoteMatch[]): readonly QuoteMatch[] {
  return [...matches].sort((a, b) => scoreOf(b) - scoreOf(a));
}

/** Whether the best match is clearly better than the second. */
function isClear(best: QuoteMatch, second: QuoteMatch | undefined): boolean {
  if (!second) return true;
  const score = scoreOf(best);
  return score - scoreOf(second) >= (score >= NEARLY_UNCHANGED ? FINE_MARGIN : MARGIN);
}

function isAccepted(match: QuoteMatch, quote: QuoteToFind, { matches, sameCount }: ExactMatches): boolean {
  const { quoteScore, contextScore, identicalContext } = match;
  const { length } = quote.exact;
  if (!matches.includes(match))
    return THRESHOLDS.some(
      ([least, words, context]) => length >= least && quoteScore >= words && contextScore >= context,
    );
  if (quote.prefix === '' && quote.suffix === '') return true;
  const distinctive = length + identicalContext;
  if (sameCount) return contextScore >= LIKELY || distinctive >= DISTINCTIVE;
  if (hasTwin(quote)) return contextScore >= SURE_OF_TWIN;
  return contextScore >= SURE || (contextScore >= SOME && distinctive >= DISTINCTIVE_ALONE);
}

/** Whether the passage was in a stretch of text that was there twice: only then is this much context stored on a side. */
function hasTwin({ prefix, suffix }: QuoteToFind): boolean {
  return Math.max(prefix.length, suffix.length) > LONG_CONTEXT;
}

function anchored(match: QuoteMatch, { oldSpan, exact }: QuoteToFind): Anchor {
  const { span, quoteScore } = match;
  const score = scoreOf(match);
  if (quoteScore < 1) return { status: 'approximate', span, score };
  const unmoved = oldSpan?.start === span.start && oldSpan.end - oldSpan.start === exact.length;
  return { status: unmoved ? 'exact' : 'moved', span, score };
}

function ambiguous(tied: readonly QuoteMatch[], { oldSpan }: QuoteToFind): Anchor {
  const distance = ({ span }: Candidate) => Math.abs(span.start - (oldSpan?.start ?? 0));
  const candidates = tied.map(toCandidate).sort((a, b) => distance(a) - distance(b));
  const [best = { span: { start: 0, end: 0 }, score: 0 }] = candidates;
  return { status: 'ambiguous', ...best, candidates };
}

/** The anchor if every match may be a lookalike: ambiguous if several would do equally well. */
function unsure(matches: readonly QuoteMatch[], quote: QuoteToFind, exact: ExactMatches): Anchor {
  const [best] = matches;
  const tied = matches.filter((match) => best && !isClear(best, match));
  return best && tied.length > 1 && isAccepted(best, quote, exact) ? ambiguous(tied, quote) : orphan(matches);
}

function orphan(matches: readonly QuoteMatch[]): Anchor {
  const candidates = matches.map(toCandidate).filter(({ score }) => score >= WORTH_SHOWING);
  return candidates.length === 0 ? { status: 'orphan' } : { status: 'orphan', candidates: candidates.slice(0, SHOWN) };
}

function toCandidate(match: QuoteMatch): Candidate {
  return { span: match.span, score: scoreOf(match) };
}
