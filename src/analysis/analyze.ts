// Runs dates, actors, quotes and coreference over an article: local findings block by block, then resolution once over the whole article.
// Local findings are a pure function of a block's text and are cached by that text, so an edit costs one block.
import { type Actor, type ActorMention, findNames, linkActors, type NameFinding, roleNouns } from '../actors';
import { type Article, type BlockKind, parseArticle } from '../article';
import { type BlockExpressions, findExpressions } from '../coreference';
import { type DateFinding, findDates, resolveDates } from '../dates';
import { attributeQuotes, type BlockSpeech, findQuotes, type NamedSpan } from '../quotes';
import { canonicalText } from '../text/canonical-text';
import { splitText } from '../text/sentences';
import { bySpan } from '../text/span';
import { applyEdits, type TextEdit } from '../text/text-edit';
import { linkArticleReferences } from './link-article-references';
import type { Analysis, AnalyzeOptions, Mention } from './types';

/** What was found in one block's text, without looking at anything outside of the block. */
interface LocalFindings {
  readonly dates: readonly DateFinding[];
  readonly names: readonly NameFinding[];
  readonly quotes: BlockSpeech;
  readonly expressions: BlockExpressions;
}

/** What is kept with an analysis so that the next one is cheap; freed together with it. */
interface Cache {
  readonly options: AnalyzeOptions;
  /** By the block's text. */
  readonly local: ReadonlyMap<string, LocalFindings>;
}
const caches = new WeakMap<Analysis, Cache>();

/** Analyses a text. The text is made canonical first. Never throws on any text. Linear in its length. */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return analyzeText(canonicalText(text), options, new Map());
}

/**
 * Analyses the previous text with `edits` applied; equals `analyze` of that text, at the cost of the changed blocks.
 * Edits are applied together: their offsets all count in the previous canonical text, and they must not overlap.
 */
export function reanalyze(previous: Analysis, edits: TextEdit | readonly TextEdit[]): Analysis {
  const cache = caches.get(previous);
  const text = applyEdits(previous.article.text, [edits].flat());
  return analyzeText(canonicalText(text), cache?.options ?? publishedOf(previous), cache?.local ?? new Map());
}

/** Options for an analysis that came through JSON and has no cache: its publication day counts, unless the head line states it. */
function publishedOf(previous: Analysis): AnalyzeOptions {
  const { published, head } = previous.article;
  return published === undefined || head ? {} : { published };
}

function analyzeText(text: string, options: AnalyzeOptions, known: ReadonlyMap<string, LocalFindings>): Analysis {
  const article = parseArticle(text, options.published);
  const local = new Map<string, LocalFindings>();
  const blocks = article.blocks.map(({ kind, span }) => {
    const words = text.slice(span.start, span.end);
    const found = local.get(words) ?? known.get(words) ?? findLocally(words);
    local.set(words, found);
    return { kind, start: span.start, end: span.end, found };
  });
  const analysis = resolve(article, blocks);
  caches.set(analysis, { options, local });
  return analysis;
}

function findLocally(words: string): LocalFindings {
  const split = splitText(words);
  return {
    dates: findDates(words),
    names: findNames(words, split),
    quotes: findQuotes(words),
    expressions: findExpressions(words, roleNouns(), split),
  };
}

interface AnalysedBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly found: LocalFindings;
}

function resolve(article: Article, blocks: readonly AnalysedBlock[]): Analysis {
  const { actors, mentions: named } = linkActors(
    article,
    blocks.map(({ start, found }) => ({ start, findings: found.names })),
  );
  const attributed = attributeQuotes(
    article,
    blocks.map(({ kind, start, end, found }) => ({ kind, start, end, findings: found.quotes })),
    namedSpans(actors, named),
  );
  const dates = resolveDates(
    article,
    blocks.map(({ start, found }) => ({ start, findings: found.dates })),
  );
  const { quotes, references, unnamedSources } = linkArticleReferences(
    article,
    blocks.map(({ kind, start, end, found }) => ({ kind, start, end, findings: found.expressions })),
    { actors, named, quotes: attributed },
  );
  const mentions: Mention[] = [...dates, ...named, ...quotes];
  mentions.sort((a, b) => bySpan(a.span, b.span));
  return { article, mentions, actors, references, unnamedSources };
}

function namedSpans(actors: readonly Actor[], mentions: readonly ActorMention[]): NamedSpan[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return mentions.flatMap(({ span, form, actor: id }) => {
    const actor = byId.get(id);
    if (!actor) return [];
    const { name, type, roles, gender } = actor;
    // A full name means its actor; a surname may mean another.
    const doubt = form === 'surname' ? actor.doubt : undefined;
    return [{ span, actor: id, name, type, roles, ...(gender ? { gender } : {}), ...(doubt ? { doubt } : {}) }];
  });
}
