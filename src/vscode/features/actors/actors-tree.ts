// The tree of actors: groups, actors, their articles, their mentions. Shows what the index says and keeps nothing but its filter.
import * as l10n from '@vscode/l10n';
import { EventEmitter, ThemeIcon, type TreeDataProvider, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { ActorType } from '../../../actors';
import type { ActorKey, CoreferenceLink, CorpusActor, Place, PlaceForm } from '../../../corpus';
import {
  type ActorGroup,
  actorGroups,
  describeActorRow,
  mentionsByArticle,
  type NameRow,
  nameRows,
  whyOf,
} from '../../../features/trees/actors-tree-model';
import { snippetOf } from '../../../features/trees/snippet';
import { type SourceRow, sourceRows } from '../../../features/trees/unnamed-sources';
import { ACTOR_ICONS } from '../../../features/wording/actor-types';
import { articleLabel } from '../../../features/wording/article-label';
import { FORM_NAMES } from '../../../features/wording/form-names';
import { excerpt, oneLine } from '../../../features/wording/plain-text';
import type { Corpus } from '../../services/corpus/corpus';
import { toUri } from '../../services/corpus/places';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import type { DocumentInView } from '../../ui/document-in-view';
import type { Guard } from '../../ui/guard';

/** Longest tooltip of a mention, in UTF-16 units: a paragraph of news. */
const TOOLTIP = 400;

/** The name of a group of actors. */
function groupName(type: ActorType): string {
  return { person: l10n.t('People'), organization: l10n.t('Organizations'), place: l10n.t('Places') }[type];
}

/** What stands in the tree. */
export type ActorNode =
  | ({ readonly kind: 'group' } & ActorGroup)
  | { readonly kind: 'actor'; readonly actor: CorpusActor }
  | { readonly kind: 'names'; readonly key: ActorKey; readonly rows: readonly NameRow[] }
  | ({ readonly kind: 'name'; readonly key: ActorKey; readonly own: boolean } & NameRow)
  | { readonly kind: 'suggestion'; readonly key: ActorKey; readonly other: CoreferenceLink }
  | {
      readonly kind: 'article';
      readonly key: ActorKey;
      readonly uri: string;
      readonly label: string;
      readonly places: readonly Place[];
      readonly day: string | undefined;
    }
  | { readonly kind: 'sources'; readonly uri: string; readonly rows: readonly SourceRow[] }
  | { readonly kind: 'source'; readonly uri: string; readonly row: SourceRow }
  | {
      readonly kind: 'mention';
      readonly uri: string;
      readonly place: Place & { readonly form?: PlaceForm };
      readonly text: string;
    };

interface TreeDependencies {
  readonly guard: Guard;
  readonly inView: DocumentInView;
  readonly readings: CorrectedReadings;
  readonly corpus: Corpus;
}

/** The tree of actors. */
export class ActorsTree implements TreeDataProvider<ActorNode> {
  readonly #guard: Guard;
  readonly #inView: DocumentInView;
  readonly #readings: CorrectedReadings;
  readonly #corpus: Corpus;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  /** Shows all articles, or the one in view. */
  everywhere = false;
  filter = '';

  constructor({ guard, inView, readings, corpus }: TreeDependencies) {
    this.#guard = guard;
    this.#inView = inView;
    this.#readings = readings;
    this.#corpus = corpus;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  groups(): ActorGroup[] {
    const uri = this.everywhere ? undefined : this.uri();
    return this.everywhere || uri !== undefined ? actorGroups(this.#corpus.index, uri, this.filter) : [];
  }

  /** The key that an actor has among all articles. */
  leading(key: ActorKey): ActorKey {
    return this.#corpus.index.actor(key)?.key ?? key;
  }

  /** The article at hand. */
  uri(): string | undefined {
    const { document } = this.#inView;
    return document && this.#readings.of(document) ? document.uri.toString() : undefined;
  }

  getChildren(node?: ActorNode): Promise<ActorNode[]> {
    return this.#guard.provide('actors', [], async () => {
      if (!node) return [...this.groups().map((group): ActorNode => ({ kind: 'group', ...group })), ...this.#sources()];
      if (node.kind === 'sources') return node.rows.map((row): ActorNode => ({ kind: 'source', uri: node.uri, row }));
      if (node.kind === 'source') return this.#mentions(node.uri, node.row.places);
      if (node.kind === 'group') return node.actors.map((actor): ActorNode => ({ kind: 'actor', actor }));
      if (node.kind === 'article') return this.#mentions(node.uri, node.places);
      if (node.kind === 'names') return this.#names(node);
      return node.kind === 'actor' ? [...this.#about(node.actor.key), ...(await this.#articles(node.actor.key))] : [];
    });
  }

  getTreeItem(node: ActorNode): TreeItem {
    if (node.kind === 'group') return groupItem(node);
    if (node.kind === 'actor') return actorItem(node.actor, this.everywhere);
    if (node.kind === 'names') return namesItem(node);
    if (node.kind === 'name') return nameItem(node);
    if (node.kind === 'suggestion') return suggestionItem(node);
    if (node.kind === 'sources') return sourcesItem(node);
    if (node.kind === 'source') return sourceItem(node);
    return node.kind === 'article' ? articleItem(node) : mentionItem(node);
  }

  getParent(node: ActorNode): ActorNode | undefined {
    if (node.kind !== 'actor') return undefined;
    const group = this.groups().find(({ type }) => type === node.actor.type);
    return group && { kind: 'group', ...group };
  }

  /** The unnamed sources of the article at hand. */
  #sources(): ActorNode[] {
    const { document } = this.#inView;
    const reading = this.everywhere || !document ? undefined : this.#readings.of(document);
    const rows = reading ? sourceRows(reading.analysis, this.filter) : [];
    return document && rows.length > 0 ? [{ kind: 'sources', uri: document.uri.toString(), rows }] : [];
  }

  /** Its names, where they are several, and who else it may be. */
  #about(key: ActorKey): ActorNode[] {
    const { index } = this.#corpus;
    const rows = nameRows(index, key);
    const suggestions = index.suggestionsFor(key).map((other): ActorNode => ({ kind: 'suggestion', key, other }));
    return [...(rows.length > 1 ? [{ kind: 'names', key, rows } as const] : []), ...suggestions];
  }

  #names({ key, rows }: Extract<ActorNode, { kind: 'names' }>): ActorNode[] {
    const actor = this.#corpus.index.actor(key);
    return rows.map((row): ActorNode => ({ kind: 'name', key, own: row.name === actor?.name, ...row }));
  }

  async #articles(key: ActorKey): Promise<ActorNode[]> {
    const articles = mentionsByArticle(this.#corpus.index, key, this.everywhere ? undefined : this.uri());
    const [only] = articles;
    if (only && !this.everywhere) return this.#mentions(only.article.uri, only.places);
    return articles.map(({ article, places }): ActorNode => {
      return { kind: 'article', key, uri: article.uri, label: articleLabel(article), places, day: article.published };
    });
  }

  async #mentions(uri: string, places: readonly Place[]): Promise<ActorNode[]> {
    const text = await this.#corpus.textOf(toUri(uri));
    return text === undefined ? [] : places.map((place): ActorNode => ({ kind: 'mention', uri, place, text }));
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function groupItem({ type, actors }: ActorGroup): TreeItem {
  const item = new TreeItem(groupName(type), TreeItemCollapsibleState.Expanded);
  item.id = type;
  item.description = `${actors.length}`;
  item.contextValue = 'group';
  return item;
}

function actorItem(actor: CorpusActor, everywhere: boolean): TreeItem {
  const item = new TreeItem(oneLine(actor.name), TreeItemCollapsibleState.Collapsed);
  item.id = actor.key;
  const figures = everywhere ? describeActorRow(actor) : `${actor.mentions}`;
  item.description = actor.decided === undefined ? figures : l10n.t('{0} · by you', figures);
  item.iconPath = new ThemeIcon(ACTOR_ICONS[actor.type]);
  item.contextValue = actor.decided === undefined ? 'actor' : 'actor decided';
  item.tooltip = actor.names.map(([name, times]) => `${oneLine(name)} ×${times}`).join('\n');
  return item;
}

function namesItem({ key, rows }: Extract<ActorNode, { kind: 'names' }>): TreeItem {
  const item = new TreeItem(l10n.t('Names'), TreeItemCollapsibleState.Collapsed);
  item.id = `${key} names`;
  item.description = `${rows.length}`;
  item.iconPath = new ThemeIcon('list-unordered');
  item.contextValue = 'names';
  return item;
}

function nameItem({ key, own, name, count, why }: Extract<ActorNode, { kind: 'name' }>): TreeItem {
  const item = new TreeItem(oneLine(name));
  item.id = `${key} name ${name}`;
  item.description = [`×${count}`, why && oneLine(why)].filter(Boolean).join(' · ');
  item.tooltip = [oneLine(name), why && oneLine(why)].filter(Boolean).join('\n');
  item.iconPath = new ThemeIcon(why ? 'link' : 'symbol-string');
  item.contextValue = own ? 'name own' : 'name';
  return item;
}

function suggestionItem({ key, other }: Extract<ActorNode, { kind: 'suggestion' }>): TreeItem {
  const item = new TreeItem(l10n.t('Perhaps {0}', oneLine(other.name)));
  item.id = `${key} suggestion ${other.key}`;
  item.description = oneLine(whyOf(other));
  item.tooltip = `${oneLine(other.name)}\n${oneLine(whyOf(other))}`;
  item.iconPath = new ThemeIcon('question');
  item.contextValue = 'suggestion';
  return item;
}

function sourcesItem({ rows }: Extract<ActorNode, { kind: 'sources' }>): TreeItem {
  const item = new TreeItem(l10n.t('Unnamed Sources'), TreeItemCollapsibleState.Expanded);
  item.id = 'sources';
  item.description = `${rows.length}`;
  item.contextValue = 'sources';
  return item;
}

function sourceItem({ uri, row }: Extract<ActorNode, { kind: 'source' }>): TreeItem {
  const item = new TreeItem(oneLine(row.label), TreeItemCollapsibleState.Collapsed);
  item.id = `source ${uri} ${row.id}`;
  item.description = oneLine(row.detail);
  item.iconPath = new ThemeIcon('comment-unresolved');
  item.contextValue = 'source';
  return item;
}

function articleItem(node: Extract<ActorNode, { kind: 'article' }>): TreeItem {
  const item = new TreeItem(oneLine(node.label), TreeItemCollapsibleState.Collapsed);
  item.id = `${node.key} ${node.uri}`;
  item.description = [`${node.places.length}`, node.day].filter(Boolean).join(' · ');
  item.iconPath = ThemeIcon.File;
  item.contextValue = 'article';
  return item;
}

function mentionItem({ uri, place, text }: Extract<ActorNode, { kind: 'mention' }>): TreeItem {
  const { label, highlight } = snippetOf(text, place);
  const item = new TreeItem({ label, highlights: [[...highlight]] });
  item.contextValue = 'mention';
  if (place.form && place.form !== 'name') item.description = FORM_NAMES[place.form].one();
  item.tooltip = excerpt(text.slice(text.lastIndexOf('\n', place.start) + 1), TOOLTIP);
  const { line, character, endLine, endCharacter } = place;
  const at = [uri, line, character, endLine, endCharacter];
  item.command = { command: 'marginalia.goTo', title: l10n.t('Go to Mention'), arguments: at };
  return item;
}
