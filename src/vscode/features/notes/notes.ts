// Notes as comment threads: writes, replies, edits, deletes and resolves, and keeps the threads as the annotations are.
import {
  CommentMode,
  type CommentReply,
  type CommentThread,
  commands,
  Disposable,
  l10n,
  Position,
  Selection,
  window,
  workspace,
} from 'vscode';
import {
  newAnnotation,
  newReply,
  type Passage,
  passagesOf,
  placeOf,
  withNote,
  withoutConversation,
  withoutRemark,
  withText,
} from '../../../annotations';
import type { Parts } from '../../extension';
import type { ArticleAnnotations } from '../../services/annotations/article-annotations';
import { now, sign } from '../../services/storage/author';
import { toRange } from '../../ui/convert';
import { type ActParts, pointedAt } from '../tagging/tag-passages';
import { registerNoteActs } from './note-commands';
import { isOf, NoteComment, NoteThreads } from './note-threads';

/** Milliseconds after the last change before threads are moved: the editor moves them with the text by itself. */
const CALM = 150;

/** How often, and with how long a pause in ms, a new thread's box is looked for: the editor draws it in some 50 ms. */
const FOCUS_TRIES = 10;
const FOCUS_WAIT = 40;

/** Registers notes in the margin. */
export function registerNotes(parts: Parts): Disposable {
  const { guard } = parts;
  const threads = new NoteThreads(parts);
  return Disposable.from(
    threads,
    followNotes(parts, threads),
    guard.command('marginalia.addNote', (text) => addNote(parts, threads, text)),
    guard.command('marginalia.saveNote', (reply) => saveReply(parts, threads, reply as CommentReply)),
    guard.command('marginalia.cancelNote', (reply) => threads.cancel((reply as CommentReply).thread)),
    guard.command('marginalia.editRemark', (comment) => comment instanceof NoteComment && comment.edit()),
    guard.command('marginalia.cancelRemark', (comment) => comment instanceof NoteComment && comment.cancel()),
    guard.command('marginalia.saveRemark', (comment) => saveRemark(parts, threads, comment)),
    guard.command('marginalia.deleteRemark', (comment) => deleteRemark(parts, threads, comment)),
    guard.command('marginalia.deleteConversation', (thread) => deleteConversation(parts, threads, thread)),
    registerNoteActs(parts, { threads, focus: focusThread }),
  );
}

/** Shows threads after each change, once per article and pause. */
function followNotes({ annotations, codebooks, guard }: ActParts, threads: NoteThreads): Disposable {
  const waiting = new Map<ArticleAnnotations, ReturnType<typeof setTimeout>>();
  const show = (notes: ArticleAnnotations) =>
    void guard.run('notes', () => {
      waiting.delete(notes);
      const document = workspace.textDocuments.find((each) => isOf(each, notes.uri));
      if (document) threads.show(notes, document);
      else threads.hide(notes);
    });
  const later = (notes: ArticleAnnotations) => {
    clearTimeout(waiting.get(notes));
    waiting.set(
      notes,
      setTimeout(() => show(notes), CALM),
    );
  };
  return Disposable.from(
    annotations.onDidChange(later),
    codebooks.onDidChange(() => annotations.all().forEach(later)),
    { dispose: () => waiting.forEach(clearTimeout) },
  );
}

async function addNote(parts: ActParts, threads: NoteThreads, text: unknown): Promise<void> {
  const pointed = await pointedAt(parts);
  const [span] = pointed?.spans ?? [];
  if (!pointed || !span) return;
  const { notes, reading } = pointed;
  const known = passagesOf(notes.annotations, (id) => notes.anchorOf(id)).find((passage) => {
    const place = placeOf(passage);
    return place?.start === span.start && place.end === span.end;
  })?.annotation.id;
  const thread = threads.start({ notes, span, ...(known ? { id: known } : {}) }, toRange(reading.lines, span));
  if (typeof text === 'string') await saveReply(parts, threads, { thread, text });
  else await focusThread(thread);
}

/**
 * Puts the cursor into a thread's reply box. No command does that for a thread of ours, so it goes by the caret: from
 * right behind the thread's start to the previous thread, which is this one, and on into its box.
 */
async function focusThread({ range }: CommentThread): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !range) return;
  const { start } = range;
  const behind = new Position(start.line, start.character + 1);
  for (let tries = 0; tries < FOCUS_TRIES; tries++) {
    await new Promise((done) => setTimeout(done, FOCUS_WAIT));
    editor.selection = new Selection(behind, behind);
    await commands.executeCommand('editor.action.previousCommentThreadAction');
    await new Promise((done) => setTimeout(done, FOCUS_WAIT));
    if (!editor.selection.isEqual(range)) continue;
    await commands.executeCommand('widgetNavigation.focusNext');
    return;
  }
}

async function saveReply(parts: ActParts, threads: NoteThreads, { thread, text }: CommentReply): Promise<void> {
  const subject = threads.subjectOf(thread);
  if (!subject || text.trim() === '') return;
  const { notes, id, span } = subject;
  const root = id === undefined ? undefined : notes.store.get(id);
  if (root) {
    const passage = passageOf(notes, root.id);
    const first = passage?.notes.length === 0 && passage.replies.length === 0;
    if (first) {
      threads.adopt(thread, notes, root.id);
      notes.act(l10n.t('Add Note'), [], { update: [withNote(root, text, now())] });
    } else notes.act(l10n.t('Reply'), [{ annotation: newReply(sign(notes.uri), root.id, text) }]);
  } else if (span) {
    const annotation = newAnnotation(sign(notes.uri), notes.targetOf(span), { note: text });
    threads.adopt(thread, notes, annotation.id);
    notes.act(l10n.t('Add Note'), [{ span, annotation }]);
  }
  await parts.annotations.save(notes);
}

async function saveRemark(parts: ActParts, threads: NoteThreads, comment: unknown): Promise<void> {
  if (!(comment instanceof NoteComment)) return;
  const notes = threads.subjectOf(comment.thread)?.notes;
  const annotation = notes?.store.get(comment.remark.id);
  const text = typeof comment.body === 'string' ? comment.body : comment.body.value;
  if (!notes || !annotation || text.trim() === '' || text === comment.remark.text) return comment.cancel();
  comment.mode = CommentMode.Preview;
  notes.act(l10n.t('Edit Note'), [], { update: [withText(annotation, comment.remark.body, text, now())] });
  await parts.annotations.save(notes);
}

async function deleteRemark(parts: ActParts, threads: NoteThreads, comment: unknown): Promise<void> {
  if (!(comment instanceof NoteComment)) return;
  const [notes, passage] = passageOfThread(threads, comment.thread);
  if (!notes || !passage) return;
  notes.act(l10n.t('Delete Note'), [], withoutRemark(passage, comment.remark, now()));
  await parts.annotations.save(notes);
}

async function deleteConversation(parts: ActParts, threads: NoteThreads, thread: unknown): Promise<void> {
  const [notes, passage] = passageOfThread(threads, thread as CommentThread);
  if (!notes || !passage) return threads.cancel(thread as CommentThread);
  notes.act(l10n.t('Delete Note'), [], withoutConversation(passage, now()));
  await parts.annotations.save(notes);
}

function passageOfThread(
  threads: NoteThreads,
  thread: CommentThread,
): readonly [ArticleAnnotations | undefined, Passage | undefined] {
  const subject = threads.subjectOf(thread);
  if (!subject?.id) return [undefined, undefined];
  return [subject.notes, passageOf(subject.notes, subject.id)];
}

function passageOf(notes: ArticleAnnotations, id: string): Passage | undefined {
  return passagesOf(notes.annotations, (each) => notes.anchorOf(each)).find(({ annotation }) => annotation.id === id);
}
