// The light bulb: tag and note what is selected, change the annotation at the cursor, correct what was found there.

import { CodeAction, CodeActionKind, type Disposable, languages } from 'vscode';
import { passagesAt } from '../../../annotations';
import { annotateActions } from '../../../features/code-actions/annotation-code-actions';
import { correctionActions } from '../../../features/code-actions/correction-code-actions';
import { orderTags } from '../../../features/pickers/tag-choices';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import { ARTICLE } from '../../services/documents/article-documents';
import type { Codebooks } from '../../services/folder/codebooks';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import { toSpan } from '../../ui/convert';
import type { Guard } from '../../ui/guard';

/** Under Refactor, so that the bulb lights and nothing counts as a mistake of the text. */
const KIND = CodeActionKind.Refactor.append('annotate');

interface CodeActionDependencies {
  readonly guard: Guard;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
  readonly readings: CorrectedReadings;
}

/** Registers the code actions. */
export function registerCodeActions({ guard, annotations, codebooks, readings }: CodeActionDependencies): Disposable {
  return languages.registerCodeActionsProvider(
    ARTICLE,
    {
      provideCodeActions: (document, range) =>
        guard.provide('code actions', [], () => {
          const reading = readings.of(document);
          const article = annotations.at(document.uri);
          if (!reading || !article || article.isReadOnly) return [];
          const passages = codebooks.passagesOf(article);
          const here = passagesAt(passages, reading.lines.offsetAt(range.start));
          const known = orderTags(codebooks.tagsFor(article), codebooks.recent.all);
          const recent = known.filter(({ slug }) => codebooks.recent.all.includes(slug));
          const actions = [
            ...annotateActions(!range.isEmpty, here, recent),
            ...correctionActions(reading.analysis, toSpan(reading.lines, range)),
          ];
          return actions.map(({ title, command, args }) => {
            const action = new CodeAction(title, KIND);
            action.command = { title, command, arguments: [...args] };
            return action;
          });
        }),
    },
    { providedCodeActionKinds: [KIND] },
  );
}
