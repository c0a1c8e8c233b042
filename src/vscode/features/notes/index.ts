// Notes as comment threads in the margin: written, replied to, edited, deleted and resolved there. Those on the whole article are at
// its head line.

import * as l10n from '@vscode/l10n';
import { CommentMode, type CommentReply, type CommentThread, Disposable, Range, workspace } from 'vscode';
import {
  type Annotation,
  newAnnotation,
  newReply,
  type Passage,
  passagesOf,
  spanOf,
  withNote,
  withoutConversation,
  withoutRemark,
  withText,
} from '../../../annotations';
import type { Span } from '../../../text/span';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { ArticleAnnotations, NewAnnotation } from '../../services/annotations/article-annotations';
import type { AnnotationEditor } from '../../services/editing/annotation-editor';
import type { Codebooks } from '../../services/folder/codebooks';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import { now, sign } from '../../services/storage/author';
import { toRange } from '../../ui/convert';
import { debounceEach } from '../../ui/debounce';
import type { Guard } from '../../ui/guard';
import { showWarning } from '../../ui/messages';
import { goTo } from '../reading/go-to';
import { chosenArticle } from '../tagging/tag-article';
import { selectedPassages } from '../tagging/tag-passages';
import { focusThread } from './focus-thread';
import { registerNoteCommands } from './note-commands';
import { headRange, NoteComment, NoteThreads } from './note-threads';

/** A pause in ms after the last change before threads are moved: the editor moves them with the text by itself. */
const PAUSE = 150;

interface NotesDependencies {
  readonly guard: Guard;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
  readonly readings: CorrectedReadings;
  readonly editor: AnnotationEditor;
}

/** Registers notes in the margin. */
export function registerNotes({ guard, annotations, codebooks, readings, editor }: NotesDependencies): Disposable {
  const threads = new NoteThreads({ annotations, codebooks, readings });
  const deps = { codebooks, readings, editor, threads };
  return Disposable.from(
    threads,
    followAnnotations({ guard, annotations, codebooks }, threads),
    guard.command('marginalia.addNote', (text) => addNote(deps, text)),
    guard.command('marginalia.addArticleNote', (row, text) => addArticleNote(deps, row, text ?? row)),
    guard.command('marginalia.saveNote', (reply) => saveReply(deps, reply as CommentReply)),
    guard.command('marginalia.cancelNote', (reply) => threads.cancel((reply as CommentReply).thread)),
    guard.command('marginalia.editRemark', (comment) => comment instanceof NoteComment && comment.edit()),
    guard.command('marginalia.cancelRemark', (comment) => comment instanceof NoteComment && comment.cancel()),
    guard.command('marginalia.saveRemark', (comment) => saveRemark(deps, comment)),
    guard.command('marginalia.deleteRemark', (comment) => deleteRemark(deps, comment)),
    guard.command('marginalia.deleteConversation', (thread) => deleteConversation(deps, thread as CommentThread)),
    registerNoteCommands({ guard, annotations, codebooks, editor, threads }),
  );
}

/** Shows threads after each change, once per article and pause. */
function followAnnotations(
  { guard, annotations, codebooks }: Pick<NotesDependencies, 'guard' | 'annotations' | 'codebooks'>,
  threads: NoteThreads,
): Disposable {
  const shown = debounceEach<ArticleAnnotations>((article) => {
    void guard.run('notes', () => {
      const uri = article.uri.toString();
      const document = workspace.textDocuments.find((each) => each.uri.toString() === uri);
      if (document) threads.show(article, document);
      else if (annotations.at(article.uri) === article) threads.showClosed(article);
    });
  }, PAUSE);
  return Disposable.from(
    shown,
    annotations.onDidOpen((article) => {
      for (const draft of threads.draftsOf(article)) article.followDraft(draft);
    }),
    annotations.onDidChange(shown.schedule),
    codebooks.onDidChange(() => annotations.all().forEach(shown.schedule)),
    workspace.onDidDeleteFiles(({ files }) => {
      for (const file of files) threads.hide(file);
    }),
  );
}

interface ThreadDependencies extends Pick<NotesDependencies, 'codebooks' | 'readings' | 'editor'> {
  readonly threads: NoteThreads;
}

/** Opens a thread on the selected passage; a keybinding may bring the text. */
async function addNote(deps: ThreadDependencies, text: unknown): Promise<void> {
  const selected = await selectedPassages(deps.readings, deps.editor);
  const [span] = selected?.spans ?? [];
  if (!selected || !span) return;
  const thread = threadOn(deps, selected.article, { span, range: toRange(selected.reading.lines, span) });
  if (typeof text === 'string') await saveReply(deps, { thread, text });
  else await focusThread(thread);
}

/** Opens a thread at the head line for a note on the whole article, that of a view's row or the active one. A keybinding may bring the text. */
async function addArticleNote(deps: ThreadDependencies, row: unknown, text: unknown): Promise<void> {
  const article = await chosenArticle(deps.editor, row);
  if (!article) return;
  const draft = newAnnotation(sign(article.uri), article.ownTarget, { note: '' });
  const open = deps.threads.draftsOf(article).find(({ target }) => target.selector.length === 0);
  const thread =
    (open && deps.threads.open(article, open.id)) ??
    deps.threads.start({ article, id: draft.id, draft }, headRange(article));
  if (typeof text === 'string') return saveReply(deps, { thread, text });
  await goTo(article.uri, new Range(0, 0, 0, 0));
  await focusThread(thread);
}

/** The thread of a passage: the one that its note or draft has, or an empty one. */
function threadOn(
  { codebooks, threads }: ThreadDependencies,
  article: ArticleAnnotations,
  { span, range }: { readonly span: Span; readonly range: Range },
): CommentThread {
  const saved = codebooks.passagesOf(article).map(({ annotation }) => annotation);
  const known = [...saved, ...threads.draftsOf(article)].find(({ id }) => {
    const place = spanOf(article.anchorOf(id));
    return place?.start === span.start && place.end === span.end;
  });
  if (known) return threads.open(article, known.id) ?? threads.start({ article, id: known.id }, range);
  const draft = newAnnotation(sign(article.uri), article.targetOf(span), { note: '' });
  article.followDraft(draft, span);
  return threads.start({ article, id: draft.id, draft }, range);
}

/** Saves what was written in a thread's reply box: a first note, or a reply. */
async function saveReply(deps: ThreadDependencies, { thread, text }: CommentReply): Promise<void> {
  const subject = deps.threads.subjectOf(thread);
  if (!subject || text.trim() === '') return;
  const { article, id, draft } = subject;
  const passage = passageOf(article, id);
  if (passage && (passage.notes.length > 0 || passage.replies.length > 0)) {
    const reply = newReply(sign(article.uri), id, text);
    return deps.editor.commit(article, l10n.t('Reply'), { add: [{ annotation: reply }] });
  }
  const changes = passage
    ? { update: [withNote(passage.annotation, text, now())] }
    : draft && { add: [noteOf(article, draft, text)] };
  if (!changes) return;
  deps.threads.adopt(thread, article, id);
  await deps.editor.commit(article, l10n.t('Add Note'), changes);
}

/** The annotation of a draft. A passage that is gone keeps the selectors of its last words, so that it can be reviewed. */
function noteOf(article: ArticleAnnotations, draft: Annotation, text: string): NewAnnotation {
  const span = spanOf(article.anchorOf(draft.id));
  const isLost = !span && draft.target.selector.length > 0;
  if (isLost)
    showWarning(l10n.t('The passage of this note is no longer in the text. The note is kept: review its place.'));
  const target = span ? article.targetOf(span) : draft.target;
  const annotation = { ...newAnnotation(sign(article.uri), target, { note: text }), id: draft.id };
  return { annotation, ...(span ? { span } : {}) };
}

async function saveRemark({ editor, threads }: ThreadDependencies, comment: unknown): Promise<void> {
  if (!(comment instanceof NoteComment)) return;
  const { remark, body } = comment;
  const article = threads.subjectOf(comment.thread)?.article;
  const annotation = article?.store.get(remark.id);
  const text = typeof body === 'string' ? body : body.value;
  if (!article || !annotation || text.trim() === '' || text === remark.text) return comment.cancel();
  comment.mode = CommentMode.Preview;
  await editor.commit(article, l10n.t('Edit Note'), { update: [withText(annotation, remark.body, text, now())] });
}

async function deleteRemark(deps: ThreadDependencies, comment: unknown): Promise<void> {
  if (!(comment instanceof NoteComment)) return;
  const found = passageOfThread(deps, comment.thread);
  if (found)
    await deps.editor.commit(found.article, l10n.t('Delete Note'), withoutRemark(found.passage, comment.remark, now()));
}

async function deleteConversation(deps: ThreadDependencies, thread: CommentThread): Promise<void> {
  const found = passageOfThread(deps, thread);
  if (!found) return deps.threads.cancel(thread);
  await deps.editor.commit(found.article, l10n.t('Delete Note'), withoutConversation(found.passage, now()));
}

function passageOfThread(
  { threads }: ThreadDependencies,
  thread: CommentThread,
): { readonly article: ArticleAnnotations; readonly passage: Passage } | undefined {
  const subject = threads.subjectOf(thread);
  const passage = subject && passageOf(subject.article, subject.id);
  return passage && { article: subject.article, passage };
}

/** The passage of an annotation with all its tags, also deleted ones. */
function passageOf(article: ArticleAnnotations, id: string): Passage | undefined {
  return passagesOf(article.annotations, (each) => article.anchorOf(each)).find(
    ({ annotation }) => annotation.id === id,
  );
}
