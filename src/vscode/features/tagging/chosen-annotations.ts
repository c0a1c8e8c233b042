// Which annotations a command is about: those of a view's rows, else the one at the cursor.

import * as l10n from '@vscode/l10n';
import { type QuickPickItem, Uri, window } from 'vscode';
import { isOnArticle, type Passage, passagesAt } from '../../../annotations';
import type { AnnotationEntry } from '../../../features/trees/annotation-entry';
import { excerpt, withoutIcons } from '../../../features/wording/plain-text';
import { LineMap } from '../../../text/line-map';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { ArticleAnnotations } from '../../services/annotations/article-annotations';
import type { AnnotationEditor } from '../../services/editing/annotation-editor';
import { activeArticle } from '../../services/folder/annotated-articles';
import type { Codebooks } from '../../services/folder/codebooks';
import { isEntry } from '../../ui/command-arguments';
import { showStatus } from '../../ui/messages';

/** Longest excerpt of a passage in a question, in UTF-16 units. */
export const EXCERPT = 60;

/** One annotation with the article that it belongs to. */
export interface ChosenAnnotation {
  readonly article: ArticleAnnotations;
  readonly passage: Passage;
}

/** Where annotations are looked for. */
export interface Lookup {
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
}

/** The annotation of a view's row, else the one at the cursor; where several there fit, the user chooses. */
export async function chosenAnnotation(
  lookup: Lookup,
  row: unknown,
  fits: (passage: Passage) => boolean = () => true,
): Promise<ChosenAnnotation | undefined> {
  const fromRow = isEntry(row) ? annotationOf(lookup, row) : undefined;
  if (fromRow) return fromRow;
  const article = activeArticle(lookup.annotations);
  const editor = window.activeTextEditor;
  if (!article || !editor) return undefined;
  const offset = new LineMap(article.text).offsetAt(editor.selection.active);
  const passages = lookup.codebooks.passagesOf(article);
  // At the head line, where their threads are, those on the whole article are meant too.
  const whole = editor.selection.active.line === 0 ? passages.filter(isOnArticle) : [];
  const found = [...passagesAt(passages, offset), ...whole].filter(fits);
  if (found.length === 0) showStatus(l10n.t('No annotation here.'));
  const passage = found.length > 1 ? await choose(lookup.codebooks, article, found) : found[0];
  return passage && { article, passage };
}

/** The annotations that are selected in a view, each once, where they are several; else the one of the row or at the cursor. */
export async function chosenAnnotations(
  lookup: Lookup,
  editor: AnnotationEditor,
  { row, selected }: { readonly row: unknown; readonly selected: unknown },
): Promise<readonly ChosenAnnotation[]> {
  const entries = Array.isArray(selected) && selected.length > 1 ? selected.filter(isEntry) : [];
  const one = entries.length > 1 ? undefined : await chosenAnnotation(lookup, entries[0] ?? row);
  const all = one ? [one] : entries.flatMap((entry) => annotationOf(lookup, entry) ?? []);
  const once = new Map(all.map((chosen) => [chosen.passage.annotation, chosen]));
  return [...once.values()].filter(({ article }) => editor.mayEdit(article));
}

/** The annotation of a view's row as it is now; undefined once it is gone. */
export function annotationOf(
  { annotations, codebooks }: Lookup,
  { article: { uri }, passage }: AnnotationEntry,
): ChosenAnnotation | undefined {
  const article = annotations.at(Uri.parse(uri, true));
  const now = article && codebooks.passagesOf(article).find((each) => each.annotation.id === passage.annotation.id);
  return now && { article, passage: now };
}

async function choose(
  codebooks: Codebooks,
  { uri }: ArticleAnnotations,
  found: readonly Passage[],
): Promise<Passage | undefined> {
  const items = found.map((passage): QuickPickItem & { passage: Passage } => ({
    label: isOnArticle(passage) ? l10n.t('Whole article') : withoutIcons(excerpt(passage.words, EXCERPT)),
    description: withoutIcons(passage.tags.map((tag) => codebooks.labelOf(uri, tag)).join(', ')),
    detail: withoutIcons(excerpt(passage.notes[0] ?? '', EXCERPT)),
    passage,
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Which annotation?') }))?.passage;
}
