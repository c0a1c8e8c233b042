// F2 on the name of an actor: the new name is the actor's, in all articles. No text is edited, so the edit is empty.
import { type Disposable, l10n, languages, type Position, type TextDocument, WorkspaceEdit } from 'vscode';
import { actorAt } from '../../../features/selection/actor-at';
import { oneLine } from '../../../features/wording/plain-text';
import type { Parts } from '../../extension';
import { articleOf, offsetAt } from '../../services/corpus/article-context';
import { ARTICLE } from '../../services/documents/article-documents';
import { knownActor } from '../../services/editing/actor-editor';
import { toRange } from '../../ui/convert';
import { rename } from './decide-actors';

/** Registers the renaming. */
export function registerActorRename(parts: Parts): Disposable {
  return languages.registerRenameProvider(ARTICLE, {
    prepareRename: (document, position) => {
      const { range, actor } = namedAt(parts, document, position);
      return { range, placeholder: oneLine(actor.name) };
    },
    provideRenameEdits: async (document, position, name) => {
      const { actor } = namedAt(parts, document, position);
      await parts.guard.run('rename', () => rename(parts, actor, name));
      return new WorkspaceEdit();
    },
  });
}

/** The actor named at a place; throws what the editor shows where there is none, or no folder that keeps decisions. */
function namedAt(parts: Parts, document: TextDocument, position: Position) {
  const article = articleOf(parts, document);
  const found = article && actorAt(article.context, offsetAt(article, position));
  if (!article || !found) throw new Error(l10n.t('There is no name of an actor here.'));
  const { context, reading } = article;
  const actor = knownActor(parts, context.index.keyIn(context.uri, found.actor), context.uri);
  if (!actor || !parts.decidedActors.canDecide(actor.article))
    throw new Error(l10n.t('Open the folder of the article first: names of actors are kept in it.'));
  return { actor, range: toRange(reading.lines, found.mention.span) };
}
