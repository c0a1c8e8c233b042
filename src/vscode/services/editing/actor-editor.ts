// Which actor a command is about: a node of the tree, a card's or a light bulb's arguments, else the name at the caret.
import { l10n, Uri, window } from 'vscode';
import type { DecidedActor } from '../../../annotations';
import type { ActorKey } from '../../../corpus';
import { actorAt } from '../../../features/selection/actor-at';
import type { Parts } from '../../extension';
import { articleOf, offsetAt } from '../corpus/article-context';
import { toUri } from '../corpus/corpus';

/** How long a word that needs no answer stays in the status bar, in ms. */
const TOLD = 4000;

/** An actor to decide on. */
export interface PointedActor extends DecidedActor {
  readonly key: ActorKey;
  /** An article of the folder whose decisions these are. */
  readonly article: Uri;
  /** The name at hand as it is written there. */
  readonly written?: string;
}

/** The actor that a command's arguments mean; without any, the one at the caret. Says so where there is none. */
export function pointedActor(parts: Parts, args: readonly unknown[]): PointedActor | undefined {
  const given = givenKey(args);
  const pointed = given ? knownActor(parts, given.key, given.uri, given.written) : actorAtCaret(parts);
  if (!pointed) return void say(l10n.t('Put the cursor on the name of an actor first.'));
  if (parts.decidedActors.canDecide(pointed.article)) return pointed;
  void window.showInformationMessage(
    l10n.t('Open the folder of the article first: decisions about actors are kept in it, in .marginalia/actors.json.'),
  );
  return undefined;
}

/** An actor by any of its keys; undefined where no article has it. Decisions go to the folder of `uri`, else of its first article. */
export function knownActor(parts: Parts, key: ActorKey, uri?: string, written?: string): PointedActor | undefined {
  const { index } = parts.corpus;
  const actor = index.actor(key);
  const articles = index.articlesOf(`actor:${key}`).map((article) => article.uri);
  const at = uri !== undefined && articles.includes(uri) ? uri : articles[0];
  if (!actor || at === undefined) return undefined;
  const { decided: slug, name, type } = actor;
  const names = index.fullNamesOf(key);
  return {
    key: actor.key,
    article: toUri(at),
    name,
    type,
    names,
    ...(slug === undefined ? {} : { slug }),
    ...(written === undefined ? {} : { written }),
  };
}

/** Says something that needs no answer. */
export function say(words: string): void {
  window.setStatusBarMessage(words, TOLD);
}

function actorAtCaret(parts: Parts): PointedActor | undefined {
  const editor = window.activeTextEditor;
  const article = editor && articleOf(parts, editor.document);
  if (!editor || !article) return undefined;
  const { context } = article;
  const found = actorAt(context, offsetAt(article, editor.selection.active));
  if (!found) return undefined;
  const { start, end } = found.mention.span;
  const written = context.analysis.article.text.slice(start, end);
  return knownActor(parts, context.index.keyIn(context.uri, found.actor), context.uri, written);
}

/** A node of the tree, or a key and an article as cards and light bulbs give them. */
function givenKey([first, uri]: readonly unknown[]): { key: ActorKey; uri?: string; written?: string } | undefined {
  const at = typeof uri === 'string' ? { uri } : {};
  if (typeof first === 'string') return { key: first, ...at };
  if (typeof first !== 'object' || first === null || first instanceof Uri) return undefined;
  const { actor, key, name } = first as { actor?: { key?: unknown }; key?: unknown; name?: unknown };
  const found = actor?.key ?? key;
  if (typeof found !== 'string') return undefined;
  const here = window.activeTextEditor?.document.uri.toString();
  return { key: found, ...(here ? { uri: here } : {}), ...(typeof name === 'string' ? { written: name } : {}) };
}
