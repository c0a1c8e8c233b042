// User decisions about actors: which actor a command is about, and each decision as one step of undo. The articles themselves are
// never written.

import * as l10n from '@vscode/l10n';
import { Uri, window } from 'vscode';
import type { ActorType } from '../../../actors';
import {
  type ActorDecisions,
  type DecidedActor,
  forgetActor,
  mergeActors,
  rejectActor,
  renameActor,
  retypeActor,
  splitName,
} from '../../../annotations';
import type { ActorKey } from '../../../corpus';
import { actorAt } from '../../../features/selection/actor-at';
import { oneLine } from '../../../features/wording/plain-text';
import { showInfo, showStatus } from '../../ui/messages';
import { type Corpus, offsetAt } from '../corpus/corpus';
import { toUri } from '../corpus/places';
import type { ActorDecisionStore } from '../folder/actor-decision-store';

/** An actor to decide on. */
export interface PointedActor extends DecidedActor {
  readonly key: ActorKey;
  /** An article of the folder that keeps the decisions. */
  readonly article: Uri;
  /** The name at hand as it is written there. */
  readonly written?: string;
}

/** Decides about actors. */
export class ActorEditor {
  readonly #corpus: Corpus;
  readonly #decisions: ActorDecisionStore;

  constructor({ corpus, actorDecisions }: { readonly corpus: Corpus; readonly actorDecisions: ActorDecisionStore }) {
    this.#corpus = corpus;
    this.#decisions = actorDecisions;
  }

  /** The actor that a command's arguments mean; without any, the one at the cursor. Tells the user where there is none. */
  pointedActor(args: readonly unknown[]): PointedActor | undefined {
    const given = keyIn(args);
    const pointed = given ? this.actorOf(given.key, given.uri, given.written) : this.#actorAtCursor();
    if (!pointed) showStatus(l10n.t('Put the cursor on the name of an actor first.'));
    else if (this.canDecide(pointed.article)) return pointed;
    else
      showInfo(
        l10n.t(
          'Open the folder of the article first: decisions about actors are kept in it, in .marginalia/actors.json.',
        ),
      );
    return undefined;
  }

  /** An actor by any of its keys; undefined where no article has it. Decisions go to the folder of `uri`, else of its first article. */
  actorOf(key: ActorKey, uri?: string, written?: string): PointedActor | undefined {
    const { index } = this.#corpus;
    const actor = index.actor(key);
    const articles = index.articlesOf(`actor:${key}`).map((article) => article.uri);
    const at = uri !== undefined && articles.includes(uri) ? uri : articles[0];
    if (!actor || at === undefined) return undefined;
    const { decided: slug, name, type } = actor;
    return {
      key: actor.key,
      article: toUri(at),
      name,
      type,
      names: index.fullNamesOf(key),
      ...(slug === undefined ? {} : { slug }),
      ...(written === undefined ? {} : { written }),
    };
  }

  /** Whether an article lies in a folder that can keep decisions. */
  canDecide(article: Uri): boolean {
    return this.#decisions.canDecide(article);
  }

  /** The decisions of each folder, with a URI in it. */
  decisions(): ReturnType<ActorDecisionStore['all']> {
    return this.#decisions.all();
  }

  /** Gives an actor another name. */
  rename(actor: PointedActor, name: string): Promise<void> {
    const label = l10n.t('Rename “{0}”', oneLine(actor.name));
    return this.#decide(actor.article, label, (decisions) => renameActor(decisions, actor, oneLine(name)));
  }

  /** Makes an actor the same as another. */
  async merge(actor: PointedActor, into: PointedActor): Promise<void> {
    if (actor.key === into.key) return;
    const label = l10n.t('Merge “{0}” into “{1}”', oneLine(actor.name), oneLine(into.name));
    await this.#decide(into.article, label, (decisions) => mergeActors(decisions, actor, into));
  }

  /** Splits a name off an actor. */
  split(actor: PointedActor, name: string): Promise<void> {
    const label = l10n.t('Split “{0}” off “{1}”', oneLine(name), oneLine(actor.name));
    return this.#decide(actor.article, label, (decisions) => splitName(decisions, actor, name));
  }

  /** Changes an actor's type; `typeName` is the type in words. */
  retype(actor: PointedActor, type: ActorType, typeName: string): Promise<void> {
    const label = l10n.t('Make “{0}” a {1}', oneLine(actor.name), typeName);
    return this.#decide(actor.article, label, (decisions) => retypeActor(decisions, actor, type));
  }

  /** Says that a name is not that of an actor. */
  reject(actor: PointedActor): Promise<void> {
    const label = l10n.t('“{0}” Is Not an Actor', oneLine(actor.name));
    return this.#decide(actor.article, label, (decisions) => rejectActor(decisions, actor));
  }

  /** Says that two actors are different: none of the other's full names is this actor's. */
  keepApart(actor: PointedActor, other: PointedActor): Promise<void> {
    const label = l10n.t('Keep “{0}” and “{1}” Apart', oneLine(actor.name), oneLine(other.name));
    const names = [other.name, ...other.names];
    return this.#decide(actor.article, label, (decisions) =>
      names.reduce((now, name) => splitName(now, withNewSlug(actor, now, decisions), name), decisions),
    );
  }

  /** Removes all decisions about an actor. */
  async forget({ name, article, slug }: Pick<PointedActor, 'name' | 'article' | 'slug'>): Promise<void> {
    if (slug === undefined) return showStatus(l10n.t('Nothing was decided about “{0}”.', oneLine(name)));
    const label = l10n.t('Forget Decisions about “{0}”', oneLine(name));
    await this.#decide(article, label, (decisions) => forgetActor(decisions, slug));
  }

  async #decide(article: Uri, label: string, change: (decisions: ActorDecisions) => ActorDecisions): Promise<void> {
    const done = await this.#decisions.change(article, label, change);
    showStatus(done ? l10n.t('{0}. “Undo Annotation” undoes it.', label) : l10n.t('Nothing to change.'));
  }

  #actorAtCursor(): PointedActor | undefined {
    const editor = window.activeTextEditor;
    const article = editor && this.#corpus.articleOf(editor.document);
    if (!editor || !article) return undefined;
    const { context } = article;
    const found = actorAt(context, offsetAt(article, editor.selection.active));
    if (!found) return undefined;
    const { start, end } = found.mention.span;
    const written = context.analysis.article.text.slice(start, end);
    return this.actorOf(context.index.keyIn(context.uri, found.actor), context.uri, written);
  }
}

/** The actor with the slug that the first of several steps gave it. */
function withNewSlug(actor: PointedActor, now: ActorDecisions, before: ActorDecisions): PointedActor {
  const made = now.concepts.find(({ slug }) => !before.concepts.some((known) => known.slug === slug));
  return made && actor.slug === undefined ? { ...actor, slug: made.slug } : actor;
}

/** The key in a row of the Actors view, or a key and an article as cards and light bulbs give them. */
function keyIn([first, uri]: readonly unknown[]): { key: ActorKey; uri?: string; written?: string } | undefined {
  const at = typeof uri === 'string' ? { uri } : {};
  if (typeof first === 'string') return { key: first, ...at };
  if (typeof first !== 'object' || first === null || first instanceof Uri) return undefined;
  const { actor, key, name } = first as { actor?: { key?: unknown }; key?: unknown; name?: unknown };
  const found = actor?.key ?? key;
  if (typeof found !== 'string') return undefined;
  const here = window.activeTextEditor?.document.uri.toString();
  return { key: found, ...(here ? { uri: here } : {}), ...(typeof name === 'string' ? { written: name } : {}) };
}
