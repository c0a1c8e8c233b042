// The light bulb at the name of an actor: who it may be, and every decision about it.
import { CodeAction, CodeActionKind, type Disposable, languages } from 'vscode';
import { actorActions } from '../../../features/code-actions/actor-code-actions';
import { type Corpus, offsetAt } from '../../services/corpus/corpus';
import { ARTICLE } from '../../services/documents/article-documents';
import type { ActorEditor } from '../../services/editing/actor-editor';
import type { Guard } from '../../ui/guard';

/** Under Refactor, so that the bulb lights and nothing counts as a mistake of the text. */
const KIND = CodeActionKind.Refactor.append('actor');

interface ActionDependencies {
  readonly guard: Guard;
  readonly corpus: Corpus;
  readonly actors: ActorEditor;
}

/** Registers the code actions. */
export function registerActorCodeActions({ guard, corpus, actors }: ActionDependencies): Disposable {
  return languages.registerCodeActionsProvider(
    ARTICLE,
    {
      provideCodeActions: (document, range) =>
        guard.provide('code actions', [], () => {
          const article = corpus.articleOf(document);
          if (!article || !actors.canDecide(document.uri)) return [];
          return actorActions(article.context, offsetAt(article, range.start)).map(({ title, command, args }) => {
            const action = new CodeAction(title, KIND);
            action.command = { title, command, arguments: [...args] };
            return action;
          });
        }),
    },
    { providedCodeActionKinds: [KIND] },
  );
}
