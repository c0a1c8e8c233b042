// The tree of the Quotations view: speakers, what each said, and the same words in other articles.
import * as l10n from '@vscode/l10n';
import { EventEmitter, ThemeIcon, type TreeDataProvider, TreeItem, TreeItemCollapsibleState } from 'vscode';
import {
  isDoubtfulSpeaker,
  type QuotationList,
  quoteDetail,
  quoteInWords,
  type SpeakerGroup,
  type SpokenQuote,
  speakerGroups,
} from '../../../features/trees/quotations-tree-model';
import { sameWordsElsewhere } from '../../../features/trees/same-words';
import { ACTOR_ICONS } from '../../../features/wording/actor-types';
import { articleLabel } from '../../../features/wording/article-label';
import { count } from '../../../features/wording/counts';
import { excerpt, line } from '../../../features/wording/plain-text';
import type { Corpus } from '../../services/corpus/corpus';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import type { DocumentInView } from '../../ui/document-in-view';
import type { Guard } from '../../ui/guard';
import { type MoreNode, moreItem, Pages } from '../../ui/pages';

/** An item of the tree. */
export type QuotationNode =
  | { readonly kind: 'speaker'; readonly group: SpeakerGroup }
  | ({ readonly kind: 'quote'; readonly group: SpeakerGroup } & SpokenQuote)
  | ({ readonly kind: 'same'; readonly differences: string } & SpokenQuote)
  | MoreNode;

/** Rows below one item that are shown at once. */
const PAGE = 300;

/** The key of the list of speakers, of whom there may be thousands too. */
const ALL = ' all';

/** Longest label of a quotation, in UTF-16 units: what a side bar shows. */
const LABEL = 110;

interface TreeDependencies {
  readonly guard: Guard;
  readonly inView: DocumentInView;
  readonly readings: CorrectedReadings;
  readonly corpus: Corpus;
}

/** The tree of quotations. */
export class QuotationsTree implements TreeDataProvider<QuotationNode> {
  readonly #deps: TreeDependencies;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #pages = new Pages(PAGE);
  #groups: readonly SpeakerGroup[] | undefined;
  /** Shows all articles, or the one in view. */
  everywhere = false;
  options: Omit<QuotationList, 'uri'> = { filter: '', withoutReported: false };

  constructor(deps: TreeDependencies) {
    this.#deps = deps;
  }

  refresh(): void {
    this.#groups = undefined;
    this.#changed.fire(undefined);
  }

  /** Shows one page more. */
  showMore(key: string): void {
    this.#pages.showMore(key);
    this.#changed.fire(undefined);
  }

  groups(): readonly SpeakerGroup[] {
    this.#groups ??= this.#read();
    return this.#groups;
  }

  getChildren(node?: QuotationNode): Promise<QuotationNode[]> {
    return this.#deps.guard.provide('quotations', [], () => {
      if (!node) return this.#pages.of(ALL, this.groups(), (group): QuotationNode => ({ kind: 'speaker', group }));
      if (node.kind === 'quote') return this.#sameWords(node).map((same) => ({ kind: 'same', ...same }));
      if (node.kind !== 'speaker') return [];
      const { group } = node;
      return this.#pages.of(group.key, group.quotes, (quote): QuotationNode => ({ kind: 'quote', group, ...quote }));
    });
  }

  getTreeItem(node: QuotationNode): TreeItem {
    if (node.kind === 'speaker') return speakerItem(node.group);
    if (node.kind === 'more') return moreItem(node, 'marginalia.quotations.showMore');
    return node.kind === 'quote' ? this.#quoteItem(node) : sameItem(node);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #read(): readonly SpeakerGroup[] {
    const { inView, readings, corpus } = this.#deps;
    if (this.everywhere) return speakerGroups(corpus.index, this.options);
    const { document } = inView;
    if (!document || !readings.of(document)) return [];
    return speakerGroups(corpus.index, { ...this.options, uri: document.uri.toString() });
  }

  #sameWords(own: SpokenQuote) {
    return sameWordsElsewhere(this.#deps.corpus.index, own);
  }

  #quoteItem(node: QuotationNode & { kind: 'quote' }): TreeItem {
    const { article, quote, group } = node;
    const same = this.#sameWords(node).length;
    const item = new TreeItem(
      excerpt(quote.words, LABEL),
      same > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
    );
    item.id = idOf(node);
    item.description = line(quoteDetail(node, group, !this.everywhere), same > 0 && l10n.t('{0} same', same));
    const spoken = quote.speech === 'indirect' ? 'comment' : 'quote';
    item.iconPath = new ThemeIcon(isDoubtfulSpeaker(quote) ? 'question' : spoken);
    return describeQuote(item, { article, quote });
  }
}

function speakerItem({ key, speaker, name, quotes }: SpeakerGroup): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.id = `speaker ${key}`;
  const articles = new Set(quotes.map(({ article }) => article.uri)).size;
  item.description = articles > 1 ? l10n.t('{0} in {1} articles', quotes.length, articles) : `${quotes.length}`;
  item.iconPath = new ThemeIcon(
    speaker === 'unnamed' ? 'account' : speaker === 'unknown' ? 'circle-slash' : ACTOR_ICONS[speaker],
  );
  item.contextValue = 'speaker';
  item.accessibilityInformation = { label: `${name}, ${count(quotes.length, 'quote')}` };
  return item;
}

function sameItem({ article, quote, differences }: QuotationNode & { kind: 'same' }): TreeItem {
  const item = new TreeItem(excerpt(quote.words, LABEL));
  item.description = line(differences || l10n.t('the same'), articleLabel(article));
  item.iconPath = new ThemeIcon('copy');
  return describeQuote(item, { article, quote });
}

/** What all rows of quotations have: the pop-up, the words for screen readers, and the way to the place. */
function describeQuote(item: TreeItem, spoken: SpokenQuote): TreeItem {
  const { line: from, character, endLine, endCharacter } = spoken.quote.place;
  item.contextValue = 'quote';
  item.tooltip = quoteInWords(spoken).join('\n');
  item.accessibilityInformation = { label: [...quoteInWords(spoken), item.description].join(', ') };
  const at = [spoken.article.uri, from, character, endLine, endCharacter];
  item.command = { command: 'marginalia.goTo', title: l10n.t('Go to Quotation'), arguments: at };
  return item;
}

function idOf({ group, article, quote }: QuotationNode & { kind: 'quote' }): string {
  return `${group.key} ${article.uri} ${quote.place.start}`;
}
