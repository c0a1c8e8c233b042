// The outline of an article: its sections, then all actors, dates and quotes, each group in text order.
import type { ActorType } from '../../actors';
import { type Analysis, type Mention, speakerNames } from '../../analysis';
import type { Article } from '../../article';
import type { Span } from '../../text/span';
import { count } from '../cards/card-lines';
import { shortInterval } from '../wording/days';
import { excerpt, oneLine } from '../wording/plain-text';

/** What an entry is; a host gives each its icon. */
export type OutlineKind = 'section' | 'group' | 'date' | 'quote' | 'tag' | ActorType;

/** An entry of the outline. */
export interface OutlineNode {
  readonly kind: OutlineKind;
  readonly name: string;
  readonly detail: string;
  /** What the entry covers; a group covers nothing, so that a caret belongs to its section. */
  readonly span: Span;
  /** What is selected when the entry is opened; within `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

/** Longest name of an entry, in UTF-16 units: what a side bar shows. */
const NAME_LENGTH = 60;

/** The outline, in a stable order. */
export function outlineOf(analysis: Analysis): OutlineNode[] {
  const groups: readonly (readonly [string, readonly OutlineNode[]])[] = [
    ['Actors', actorNodes(analysis)],
    ['Dates', dateNodes(analysis)],
    ['Quotes', quoteNodes(analysis)],
  ];
  const end = analysis.article.text.length;
  const nowhere = { start: end, end };
  return [
    ...sectionNodes(analysis),
    ...groups
      .filter(([, children]) => children.length > 0)
      .map(([name, children]): OutlineNode => {
        return { kind: 'group', name, detail: `${children.length}`, span: nowhere, selection: nowhere, children };
      }),
  ];
}

/** The text before the first heading goes by its first words. */
function sectionNodes({ article }: Analysis): OutlineNode[] {
  return article.sections
    .filter(({ span }) => span.end > span.start)
    .map(({ heading, span: { start, end } }, index): OutlineNode => {
      const selection = heading ?? { start, end: start };
      // A caret in the head line is in the first section.
      const span = { start: index === 0 ? 0 : start, end };
      const words = heading
        ? article.text.slice(heading.start, heading.end)
        : firstWords(article, selection.start, end);
      return node({ kind: 'section', name: words, span, selection });
    });
}

function firstWords({ text, dateline }: Article, start: number, end: number): string {
  const from = dateline?.span.start === start ? dateline.span.end : start;
  const stop = text.indexOf('\n', from);
  return text.slice(from, stop < 0 ? end : Math.min(stop, end));
}

function actorNodes({ actors, mentions }: Analysis): OutlineNode[] {
  const firsts = new Map<string, { span: Span; times: number }>();
  for (const mention of mentions) {
    if (mention.kind !== 'actor') continue;
    const known = firsts.get(mention.actor);
    if (known) known.times++;
    else firsts.set(mention.actor, { span: mention.span, times: 1 });
  }
  return actors.flatMap((actor) => {
    const first = firsts.get(actor.id);
    if (!first) return [];
    const detail = [actor.roles[0], count(first.times, 'mention')].filter(Boolean).join(' · ');
    return [node({ kind: actor.type, name: actor.name, detail, span: first.span })];
  });
}

function dateNodes(analysis: Analysis): OutlineNode[] {
  return analysis.mentions.flatMap((mention) =>
    mention.kind === 'date'
      ? [
          node({
            kind: 'date',
            name: wordsOf(analysis, mention),
            detail: mention.interval === undefined ? mention.value : shortInterval(mention.interval),
            span: mention.span,
          }),
        ]
      : [],
  );
}

function quoteNodes(analysis: Analysis): OutlineNode[] {
  const nameOf = speakerNames(analysis);
  return analysis.mentions.flatMap((mention) => {
    if (mention.kind !== 'quote' || mention.speech === 'scare') return [];
    const { speaker, span, speech } = mention;
    const detail = [speaker && nameOf(speaker), speech === 'indirect' && 'reported'].filter(Boolean).join(' · ');
    return [node({ kind: 'quote', name: wordsOf(analysis, mention), detail, span })];
  });
}

function wordsOf({ article }: Analysis, { span }: Mention): string {
  return article.text.slice(span.start, span.end);
}

/** An entry without an empty name, which editors refuse. */
function node(given: Pick<OutlineNode, 'kind' | 'name' | 'span'> & Partial<OutlineNode>): OutlineNode {
  const { detail = '', selection = given.span } = given;
  return { ...given, name: excerpt(given.name, NAME_LENGTH) || '—', detail: oneLine(detail), selection, children: [] };
}
