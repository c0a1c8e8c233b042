// Composes the senses: block by block what is local, then once over the whole article what is not.
// Local findings are a pure function of a block's words, so they are remembered by those words: an edit costs one block.
import { type Actor, type ActorMention, findNames, linkActors, type NameFinding } from '../actors';
import { type Article, type BlockKind, parseArticle } from '../article';
import { type DateFinding, findDates, resolveDates } from '../dates';
import { attributeQuotes, type BlockSpeech, findQuotes, type NamedSpan } from '../quotes';
import { canonicalText } from '../text/canonical-text';
import { bySpan } from '../text/span';
import { applyEdits, type TextEdit } from '../text/text-edit';
import type { Analysis, AnalyzeOptions, Mention } from './types';

/** What the senses found in one block's words, before anything outside of the block is looked at. */
interface LocalFindings {
  readonly dates: readonly DateFinding[];
  readonly names: readonly NameFinding[];
  readonly quotes: BlockSpeech;
}

/** What is kept beside an analysis so that the next one is cheap; gone with the analysis. */
interface Memory {
  readonly options: AnalyzeOptions;
  readonly local: ReadonlyMap<string, LocalFindings>;
}
const memories = new WeakMap<Analysis, Memory>();

/** Reads a text from nothing. The text is made canonical first; any text is read, none throws. Linear in its length. */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return read(canonicalText(text), options, new Map());
}

/**
 * Reads the text that `edits` make of the previous one; equals `analyze` of that text, at the cost of the changed blocks.
 * Edits are applied together: their offsets all count in the previous canonical text, and they do not overlap.
 */
export function reanalyze(previous: Analysis, edits: TextEdit | readonly TextEdit[]): Analysis {
  const memory = memories.get(previous);
  const text = applyEdits(previous.article.text, [edits].flat());
  return read(canonicalText(text), memory?.options ?? publishedOf(previous), memory?.local ?? new Map());
}

/** An analysis that came through JSON has no memory: its day still counts, unless the head line says it. */
function publishedOf(previous: Analysis): AnalyzeOptions {
  const { published, head } = previous.article;
  return published === undefined || head ? {} : { published };
}

function read(text: string, options: AnalyzeOptions, known: ReadonlyMap<string, LocalFindings>): Analysis {
  const article = parseArticle(text, options.published);
  const local = new Map<string, LocalFindings>();
  const blocks = article.blocks.map(({ kind, span }) => {
    const words = text.slice(span.start, span.end);
    const key = `${kind}\n${words}`;
    const found = local.get(key) ?? known.get(key) ?? findLocally(words, kind);
    local.set(key, found);
    return { kind, start: span.start, end: span.end, found };
  });
  const analysis = resolve(article, blocks);
  memories.set(analysis, { options, local });
  return analysis;
}

function findLocally(words: string, kind: BlockKind): LocalFindings {
  return { dates: findDates(words), names: findNames(words, kind), quotes: findQuotes(words) };
}

interface ReadBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly found: LocalFindings;
}

function resolve(article: Article, blocks: readonly ReadBlock[]): Analysis {
  const { actors, mentions: named } = linkActors(
    article,
    blocks.map(({ kind, start, found }) => ({ kind, start, findings: found.names })),
  );
  const quotes = attributeQuotes(
    article,
    blocks.map(({ kind, start, end, found }) => ({ kind, start, end, findings: found.quotes })),
    namedSpans(actors, named),
  );
  const dates = resolveDates(
    article,
    blocks.map(({ start, found }) => ({ start, findings: found.dates })),
  );
  const mentions: Mention[] = [...dates, ...named, ...quotes];
  mentions.sort((a, b) => bySpan(a.span, b.span));
  return { article, mentions, actors };
}

function namedSpans(actors: readonly Actor[], mentions: readonly ActorMention[]): NamedSpan[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return mentions.flatMap(({ span, actor: id }) => {
    const actor = byId.get(id);
    if (!actor) return [];
    const { name, type, roles, gender } = actor;
    return [{ span, actor: id, name, type, roles, ...(gender ? { gender } : {}) }];
  });
}
