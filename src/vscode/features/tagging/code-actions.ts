// The light bulb: tag and note what is selected, change what is annotated at the caret, correct what is found there.
import { CodeAction, CodeActionKind, type Disposable, languages } from 'vscode';
import { passagesAt } from '../../../annotations';
import { annotateActions } from '../../../features/code-actions/annotation-code-actions';
import { correctionActions } from '../../../features/code-actions/correction-code-actions';
import { orderTags } from '../../../features/pickers/tag-choices';
import type { Parts } from '../../extension';
import { ARTICLE } from '../../services/documents/article-documents';
import { toSpan } from '../../ui/convert';

/** Under Refactor, so that the bulb lights and nothing counts as a mistake of the text. */
const KIND = CodeActionKind.Refactor.append('annotate');

/** Registers the offers. */
export function registerAnnotateActions({ guard, sessions, annotations, codebooks }: Parts): Disposable {
  return languages.registerCodeActionsProvider(
    ARTICLE,
    {
      provideCodeActions: (document, range) =>
        guard.provide('code actions', [], () => {
          const reading = sessions.of(document);
          const notes = annotations.of(document);
          if (!reading || !notes || notes.isReadOnly) return [];
          const passages = codebooks.passagesOf(notes);
          const here = passagesAt(passages, reading.lines.offsetAt(range.start));
          const known = orderTags(codebooks.tagsFor(notes), codebooks.recent.all);
          const recent = known.filter(({ slug }) => codebooks.recent.all.includes(slug));
          const offered = [
            ...annotateActions(!range.isEmpty, here, recent),
            ...correctionActions(reading.analysis, toSpan(reading.lines, range)),
          ];
          return offered.map(({ title, command, args }) => {
            const action = new CodeAction(title, KIND);
            action.command = { title, command, arguments: [...args] };
            return action;
          });
        }),
    },
    { providedCodeActionKinds: [KIND] },
  );
}
