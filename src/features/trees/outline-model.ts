// The outline of an article: its sections, then all actors, dates and quotations, each group in text order.
import * as l10n from '@vscode/l10n';
import type { ActorType } from '../../actors';
import { type Analysis, type Mention, speakerNames } from '../../analysis';
import type { Article } from '../../article';
import type { Span } from '../../text/span';
import { count } from '../wording/counts';
import { shortInterval } from '../wording/intervals';
import { excerpt, oneLine } from '../wording/plain-text';
import { detailOf } from './unnamed-sources';

/** What a node stands for; the host has an icon for each. */
export type OutlineKind = 'section' | 'group' | 'date' | 'quote' | 'tag' | ActorType;

/** A node of the outline. */
export interface OutlineNode {
  readonly kind: OutlineKind;
  readonly name: string;
  readonly detail: string;
  /** What the node covers; a group covers nothing, so that a caret belongs to its section. */
  readonly span: Span;
  /** What is selected when the node is opened; within `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

/** Longest name of a node, in UTF-16 units: what a side bar shows. */
const NAME_LENGTH = 60;

/** The outline, in a stable order. */
export function outlineOf(analysis: Analysis): OutlineNode[] {
  const groups: readonly (readonly [string, readonly OutlineNode[]])[] = [
    [l10n.t('Actors'), actorNodes(analysis)],
    [l10n.t('Unnamed Sources'), sourceNodes(analysis)],
    [l10n.t('Dates'), dateNodes(analysis)],
    [l10n.t('Quotes'), quoteNodes(analysis)],
  ];
  return [
    ...sectionNodes(analysis),
    ...groups.flatMap(([name, children]) => groupNode(name, children, analysis.article.text.length)),
  ];
}

/** A group of nodes, as a list of one; no group if there are no nodes. `end` is that of the text. */
export function groupNode(name: string, children: readonly OutlineNode[], end: number): readonly OutlineNode[] {
  if (children.length === 0) return [];
  const nowhere = { start: end, end };
  return [{ kind: 'group', name, detail: `${children.length}`, span: nowhere, selection: nowhere, children }];
}

/** One node a section. The text before the first heading is named by its first words. */
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

/** How often an actor is named and, where it is also mentioned in other words, how often it is mentioned at all. */
function actorCounts(named: number, inOtherWords: number): string {
  if (inOtherWords === 0) return count(named, 'mention');
  return [count(named, 'name'), count(named + inOtherWords, 'mention')].join(' · ');
}

function sourceNodes(analysis: Analysis): OutlineNode[] {
  return analysis.unnamedSources.flatMap((source) => {
    const span = source.mentions[0] ?? source.quotes[0];
    if (!span) return [];
    return [node({ kind: source.type, name: source.description, detail: detailOf(analysis, source), span })];
  });
}

function actorNodes({ actors, mentions, references }: Analysis): OutlineNode[] {
  const inOtherWords = new Map<string, number>();
  for (const { actors: meant } of references)
    for (const id of meant) inOtherWords.set(id, (inOtherWords.get(id) ?? 0) + 1);
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
    const counts = actorCounts(first.times, inOtherWords.get(actor.id) ?? 0);
    const detail = [actor.roles[0], counts].filter(Boolean).join(' · ');
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
    const detail = [speaker && nameOf(speaker), speech === 'indirect' && l10n.t('reported')]
      .filter(Boolean)
      .join(' · ');
    return [node({ kind: 'quote', name: wordsOf(analysis, mention), detail, span })];
  });
}

function wordsOf({ article }: Analysis, { span }: Mention): string {
  return article.text.slice(span.start, span.end);
}

/** A node without children. Its name is never empty, as editors refuse that. */
export function node(given: Pick<OutlineNode, 'kind' | 'name' | 'span'> & Partial<OutlineNode>): OutlineNode {
  const { detail = '', selection = given.span } = given;
  return { ...given, name: excerpt(given.name, NAME_LENGTH) || '—', detail: oneLine(detail), selection, children: [] };
}
