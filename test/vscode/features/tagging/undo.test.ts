import { deepEqual } from 'node:assert/strict';
import { Disposable, EventEmitter, workspace } from 'vscode';
import { registerUndo } from '../../../../src/vscode/features/tagging/undo';
import type { AnnotationRegistry } from '../../../../src/vscode/services/annotations/annotation-registry';
import type { AnnotationEditor, UndoResult } from '../../../../src/vscode/services/editing/annotation-editor';
import type { Guard } from '../../../../src/vscode/ui/guard';
import { fake, takeMessages } from '../../../support/fake-vscode';

describe('undo by command', () => {
  const run = new Map<string, () => unknown>();
  let result: UndoResult | undefined;

  before(() => {
    Object.assign(workspace, { onDidRenameFiles: new EventEmitter().event });
    registerUndo({
      guard: fake<Guard>({
        command: (id, work) => {
          run.set(id, work);
          return new Disposable(() => undefined);
        },
      }),
      annotations: fake<AnnotationRegistry>({ at: () => undefined }),
      editor: fake<AnnotationEditor>({ undo: async () => result, redo: async () => result }),
    });
  });

  async function messagesOf(command: string, next: UndoResult | undefined): Promise<string[]> {
    result = next;
    await run.get(`marginalia.${command}`)?.();
    return takeMessages();
  }

  it('says what was undone and redone', async () => {
    const done = { label: 'Tag Passage', failed: [] };
    deepEqual(await messagesOf('undoAnnotation', done), ['Undone: Tag Passage']);
    deepEqual(await messagesOf('redoAnnotation', done), ['Redone: Tag Passage']);
  });

  it('says when there is nothing to do', async () => {
    deepEqual(await messagesOf('undoAnnotation', undefined), ['Nothing to undo here.']);
    deepEqual(await messagesOf('redoAnnotation', undefined), ['Nothing to redo here.']);
  });

  it('names the files that could not be changed', async () => {
    deepEqual(await messagesOf('undoAnnotation', { label: 'Split', failed: ['a.txt', 'b.txt'] }), [
      'Undone: Split',
      'Undone: Split: not in a.txt, b.txt, which could not be changed.',
    ]);
  });
});
