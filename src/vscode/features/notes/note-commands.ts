// Replying to a note, editing and resolving it by command: on a thread, on an item of a view, else on the note at the caret.
import { type CommentThread, Disposable, l10n, window } from 'vscode';
import { newReply, type Passage, placeOf, RESOLVED, remarksOf } from '../../../annotations';
import { LineMap } from '../../../text/line-map';
import type { Parts } from '../../extension';
import type { ArticleAnnotations } from '../../services/annotations/article-annotations';
import { authorOf, now, sign } from '../../services/storage/author';
import { toRange } from '../../ui/convert';
import { goTo } from '../reading/navigation';
import { type Chosen, chosenBy } from '../tagging/edit-annotations';
import { NoteComment, type NoteThreads } from './note-threads';

/** How often, and with how long a pause in ms, the thread of a note is looked for after its article was opened. */
const TRIES = 40;
const WAIT = 50;

/** What the commands need besides: threads and a way into a thread's box. */
export interface NoteParts {
  readonly threads: NoteThreads;
  readonly focus: (thread: CommentThread) => Promise<void>;
}

/** Registers the commands. */
export function registerNoteActs(parts: Parts, noteParts: NoteParts): Disposable {
  const { guard } = parts;
  return Disposable.from(
    guard.command('marginalia.resolveNote', (item) => resolve(parts, noteParts, { item, resolved: true })),
    guard.command('marginalia.reopenNote', (item) => resolve(parts, noteParts, { item, resolved: false })),
    guard.command('marginalia.replyToNote', (item, text) => reply(parts, noteParts, { item, text })),
    guard.command('marginalia.editNote', (item) => edit(parts, noteParts, item)),
  );
}

/** The note that is meant; where there is none the reader is told. */
async function noteBy(parts: Parts, { threads }: NoteParts, item: unknown): Promise<Chosen | undefined> {
  const subject = threads.subjectOf(item as CommentThread);
  const passage = subject?.id === undefined ? undefined : passageOf(parts, subject.notes, subject.id);
  if (subject && passage) return { notes: subject.notes, passage };
  const chosen = await chosenBy(parts, item, (each) => remarksOf(each).length > 0);
  return chosen && parts.annotations.mayWrite(chosen.notes) ? chosen : undefined;
}

function passageOf({ codebooks }: Parts, notes: ArticleAnnotations, id: string): Passage | undefined {
  return codebooks.passagesOf(notes).find(({ annotation }) => annotation.id === id);
}

async function resolve(
  parts: Parts,
  noteParts: NoteParts,
  { item, resolved }: { readonly item: unknown; readonly resolved: boolean },
): Promise<void> {
  const chosen = await noteBy(parts, noteParts, item);
  if (!chosen) return;
  const { notes, passage } = chosen;
  const { [RESOLVED]: _, ...rest } = passage.annotation.extra;
  const extra = resolved ? { ...rest, [RESOLVED]: true } : rest;
  const label = resolved ? l10n.t('Resolve Note') : l10n.t('Reopen Note');
  notes.act(label, [], { update: [{ ...passage.annotation, extra, modified: now() }] });
  await parts.annotations.save(notes);
}

/** Opens the reply box of a note; a keybinding may bring the words. */
async function reply(
  parts: Parts,
  noteParts: NoteParts,
  { item, text }: { readonly item: unknown; readonly text: unknown },
): Promise<void> {
  const chosen = await noteBy(parts, noteParts, item);
  if (!chosen) return;
  const { notes, passage } = chosen;
  if (typeof text === 'string' && text.trim() !== '') {
    const annotation = newReply(sign(notes.uri), passage.annotation.id, text);
    notes.act(l10n.t('Reply'), [{ annotation }]);
    await parts.annotations.save(notes);
    return;
  }
  const thread = await shownThread(noteParts, chosen);
  if (thread) await noteParts.focus(thread);
}

/** Opens a note's last words for editing: the reader's own, where there are some. */
async function edit(parts: Parts, noteParts: NoteParts, item: unknown): Promise<void> {
  const chosen = await noteBy(parts, noteParts, item);
  const thread = chosen && (await shownThread(noteParts, chosen));
  if (!thread) return;
  const comments = thread.comments.filter((comment) => comment instanceof NoteComment);
  const author = authorOf(chosen.notes.uri);
  const own = comments.findLast(({ remark }) => remark.author === author);
  (own ?? comments.at(-1))?.edit();
}

/** The thread of a note, its article opened where it is not. */
async function shownThread({ threads }: NoteParts, { notes, passage }: Chosen): Promise<CommentThread | undefined> {
  const span = placeOf(passage);
  if (span && window.activeTextEditor?.document.uri.toString() !== notes.uri.toString())
    await goTo(notes.uri, toRange(new LineMap(notes.text), span));
  for (let tries = 0; tries < TRIES; tries++) {
    const thread = threads.open(notes, passage.annotation.id);
    if (thread) return thread;
    await new Promise((done) => setTimeout(done, WAIT));
  }
  void window.showInformationMessage(l10n.t('This note has no place in the text: review it first.'));
  return undefined;
}
