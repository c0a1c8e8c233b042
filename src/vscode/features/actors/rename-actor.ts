// F2 on the name of an actor: the new name is the actor's, in all articles. No text is edited, so the edit is empty.
import * as l10n from '@vscode/l10n';
import { type Disposable, languages, type Position, type TextDocument, WorkspaceEdit } from 'vscode';
import { actorAt } from '../../../features/selection/actor-at';
import { oneLine } from '../../../features/wording/plain-text';
import { type Corpus, offsetAt } from '../../services/corpus/corpus';
import { ARTICLE } from '../../services/documents/article-documents';
import type { ActorEditor } from '../../services/editing/actor-editor';
import { toRange } from '../../ui/convert';
import type { Guard } from '../../ui/guard';

interface RenameDependencies {
  readonly guard: Guard;
  readonly corpus: Corpus;
  readonly actors: ActorEditor;
}

/** Registers the rename provider. */
export function registerActorRename({ guard, corpus, actors }: RenameDependencies): Disposable {
  return languages.registerRenameProvider(ARTICLE, {
    prepareRename: (document, position) => {
      const { range, actor } = namedAt({ corpus, actors }, document, position);
      return { range, placeholder: oneLine(actor.name) };
    },
    provideRenameEdits: async (document, position, name) => {
      const { actor } = namedAt({ corpus, actors }, document, position);
      await guard.run('rename', () => actors.rename(actor, name));
      return new WorkspaceEdit();
    },
  });
}

/** The actor named at a place; throws what the editor shows where there is none, or no folder that keeps decisions. */
function namedAt({ corpus, actors }: Omit<RenameDependencies, 'guard'>, document: TextDocument, position: Position) {
  const article = corpus.articleOf(document);
  const found = article && actorAt(article.context, offsetAt(article, position));
  if (!article || !found) throw new Error(l10n.t('There is no name of an actor here.'));
  const { context, reading } = article;
  const actor = actors.actorOf(context.index.keyIn(context.uri, found.actor), context.uri);
  if (!actor || !actors.canDecide(actor.article))
    throw new Error(l10n.t('Open the folder of the article first: names of actors are kept in it.'));
  return { actor, range: toRange(reading.lines, found.mention.span) };
}
