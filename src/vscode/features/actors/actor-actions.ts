// The light bulb at the name of an actor: who it may be, and every decision about it.
import { CodeAction, CodeActionKind, type Disposable, languages } from 'vscode';
import { actorActions } from '../../../features/code-actions/actor-code-actions';
import type { Parts } from '../../extension';
import { articleOf, offsetAt } from '../../services/corpus/article-context';
import { ARTICLE } from '../../services/documents/article-documents';

/** Under Refactor, so that the bulb lights and nothing counts as a mistake of the text. */
const KIND = CodeActionKind.Refactor.append('actor');

/** Registers the offers. */
export function registerActorActions(parts: Parts): Disposable {
  return languages.registerCodeActionsProvider(
    ARTICLE,
    {
      provideCodeActions: (document, range) =>
        parts.guard.provide('code actions', [], () => {
          const article = articleOf(parts, document);
          if (!article || !parts.decidedActors.canDecide(document.uri)) return [];
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
