// Replying to a note, editing and resolving it by command: in a thread, on a row of a view, else on the note at the cursor.

import * as l10n from '@vscode/l10n';
import { type CommentThread, Disposable, window } from 'vscode';
import { newReply, placeOf, RESOLVED, remarksOf } from '../../../annotations';
import { LineMap } from '../../../text/line-map';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { AnnotationEditor } from '../../services/editing/annotation-editor';
import type { Codebooks } from '../../services/folder/codebooks';
import { authorOf, now, sign } from '../../services/storage/author';
import { toRange } from '../../ui/convert';
import type { Guard } from '../../ui/guard';
import { showInfo } from '../../ui/messages';
import { goTo } from '../reading/go-to';
import { type ChosenAnnotation, chosenAnnotation } from '../tagging/chosen-annotations';
import { focusThread } from './focus-thread';
import { headRange, NoteComment, type NoteThreads } from './note-threads';

/** How often, and with how long a pause in ms, the thread of a note is looked for after its article was opened. */
const TRIES = 40;
const WAIT = 50;

interface NoteCommandDependencies {
  readonly guard: Guard;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
  readonly editor: AnnotationEditor;
  readonly threads: NoteThreads;
}

/** Registers the commands. */
export function registerNoteCommands(deps: NoteCommandDependencies): Disposable {
  const { guard, editor, threads } = deps;
  return Disposable.from(
    guard.command('marginalia.resolveNote', async (row) => resolve(editor, await chosenNote(deps, row), true)),
    guard.command('marginalia.reopenNote', async (row) => resolve(editor, await chosenNote(deps, row), false)),
    guard.command('marginalia.replyToNote', async (row, text) => {
      const note = await chosenNote(deps, row);
      if (note) await reply(deps, note, text);
    }),
    guard.command('marginalia.editNote', async (row) => {
      const note = await chosenNote(deps, row);
      if (note) await edit(threads, note);
    }),
  );
}

/** The note that is meant; where there is none the user is told. */
async function chosenNote(deps: NoteCommandDependencies, row: unknown): Promise<ChosenAnnotation | undefined> {
  const { article, id } = deps.threads.subjectOf(row as CommentThread) ?? {};
  const passage = article && deps.codebooks.passagesOf(article).find(({ annotation }) => annotation.id === id);
  if (article && passage) return { article, passage };
  const chosen = await chosenAnnotation(deps, row, (each) => remarksOf(each).length > 0);
  return chosen && deps.editor.mayEdit(chosen.article) ? chosen : undefined;
}

async function resolve(editor: AnnotationEditor, note: ChosenAnnotation | undefined, resolved: boolean): Promise<void> {
  if (!note) return;
  const { article, passage } = note;
  const { [RESOLVED]: _, ...rest } = passage.annotation.extra;
  const extra = resolved ? { ...rest, [RESOLVED]: true } : rest;
  const label = resolved ? l10n.t('Resolve Note') : l10n.t('Reopen Note');
  await editor.commit(article, label, { update: [{ ...passage.annotation, extra, modified: now() }] });
}

/** Opens the reply box of a note; a keybinding may bring the text. */
async function reply(
  { editor, threads }: NoteCommandDependencies,
  note: ChosenAnnotation,
  text: unknown,
): Promise<void> {
  const { article, passage } = note;
  if (typeof text === 'string' && text.trim() !== '') {
    const annotation = newReply(sign(article.uri), passage.annotation.id, text);
    await editor.commit(article, l10n.t('Reply'), { add: [{ annotation }] });
    return;
  }
  const thread = await shownThread(threads, note);
  if (thread) await focusThread(thread);
}

/** Opens a note's last remark for editing: the user's own last one, where there is one. */
async function edit(threads: NoteThreads, note: ChosenAnnotation): Promise<void> {
  const thread = await shownThread(threads, note);
  if (!thread) return;
  const comments = thread.comments.filter((comment) => comment instanceof NoteComment);
  const author = authorOf(note.article.uri);
  const own = comments.findLast(({ remark }) => remark.author === author);
  (own ?? comments.at(-1))?.edit();
}

/** The thread of a note; its article is opened if it is not. */
async function shownThread(
  threads: NoteThreads,
  { article, passage }: ChosenAnnotation,
): Promise<CommentThread | undefined> {
  const span = placeOf(passage);
  const range = span ? toRange(new LineMap(article.text), span) : passage.anchor ? undefined : headRange(article);
  if (range && window.activeTextEditor?.document.uri.toString() !== article.uri.toString())
    await goTo(article.uri, range);
  for (let tries = 0; tries < TRIES; tries++) {
    const thread = threads.open(article, passage.annotation.id);
    if (thread) return thread;
    await new Promise((done) => setTimeout(done, WAIT));
  }
  showInfo(l10n.t('This note has no place in the text: review it first.'));
  return undefined;
}
