// Splitting a tag: passages that the user picks get another tag instead, in all their files as one step of undo.

import * as l10n from '@vscode/l10n';
import { type QuickPickItem, window } from 'vscode';
import { type Annotation, type Passage, placeOf, tagAt, withTag, withTagInstead } from '../../../annotations';
import { excerpt, withoutIcons } from '../../../features/wording/plain-text';
import { LineMap } from '../../../text/line-map';
import type { ArticleAnnotations } from '../../services/annotations/article-annotations';
import type { AnnotationEditor, ArticleEdit } from '../../services/editing/annotation-editor';
import type { Codebooks } from '../../services/folder/codebooks';
import { displayName } from '../../services/storage/sidecar-uris';
import { showInfo } from '../../ui/messages';
import { pickTags } from '../tagging/pick-tags';
import { articlesIn, type ChosenTag, choicesOf, readAll, type TagLookup } from './choose-tag';
import { tagName } from './tag-edits';

/** Longest excerpt of a passage, and of its note, in the list. */
const EXCERPT = 100;

interface SplitDependencies extends TagLookup {
  readonly editor: AnnotationEditor;
}

/** An annotation of an article. */
interface TaggedAnnotation {
  readonly article: ArticleAnnotations;
  readonly annotation: Annotation;
}

type Item = QuickPickItem & TaggedAnnotation;

/** Asks which passages get which other tag; a keybinding may bring the tag's name, and then all passages get it. */
export async function split(deps: SplitDependencies, tag: ChosenTag, given?: unknown): Promise<void> {
  if (!(await readAll(deps.annotations))) return;
  const items = taggedWith(deps, tag);
  if (items.length === 0) return showInfo(l10n.t('No passage has the tag “{0}”.', tagName(tag)));
  const title = l10n.t('Which passages of “{0}” get another tag?', tagName(tag));
  const options = { title, canPickMany: true, matchOnDescription: true, matchOnDetail: true } as const;
  const picked = typeof given === 'string' ? items : await window.showQuickPick(items, options);
  if (!picked || picked.length === 0) return;
  const tags = choicesOf(deps.codebooks, tag.book).filter(({ slug }) => slug !== tag.slug);
  const question = { title: l10n.t('Which tag do the {0} passages get?', picked.length), tags };
  const [label] = typeof given === 'string' ? [given] : ((await pickTags(question)) ?? []);
  if (label !== undefined) await retag(deps, tag, { picked, label });
}

/** The changes that move annotations from one tag to another, by article. */
export function retagEdits(
  codebooks: Codebooks,
  tagged: readonly TaggedAnnotation[],
  change: { readonly from: string; readonly to: string },
): readonly ArticleEdit[] {
  const byArticle = new Map<ArticleAnnotations, Annotation[]>();
  for (const { article, annotation } of tagged) {
    const now = article.store.get(annotation.id) ?? annotation;
    const changed = withTagInstead(now, change, codebooks.retagging(article.uri));
    byArticle.set(article, [...(byArticle.get(article) ?? []), changed]);
  }
  return [...byArticle].map(([article, update]) => ({ article, update }));
}

async function retag(
  { codebooks, editor }: SplitDependencies,
  { book, slug }: ChosenTag,
  { picked, label }: { readonly picked: readonly TaggedAnnotation[]; readonly label: string },
): Promise<void> {
  const before = codebooks.labelOf(undefined, slug);
  let to = slug;
  const edit = await codebooks.write(book, (codebook) => {
    const made = withTag(codebook, label);
    to = made.tag.slug;
    // The new tag stands where the old one does.
    const parent = made.codebook === codebook ? undefined : tagAt(codebook, slug)?.parent;
    if (parent === undefined) return made.codebook;
    const concepts = made.codebook.concepts.map((each) => (each === made.tag ? { ...each, parent } : each));
    return { ...made.codebook, concepts };
  });
  if (to === slug) return;
  const edits = retagEdits(codebooks, picked, { from: slug, to });
  if (await editor.commitAll(l10n.t('Split “{0}”', before), edits, edit ? [edit] : []))
    await codebooks.recent.add([to]);
}

function taggedWith(lookup: TagLookup, { book, slug }: ChosenTag): readonly Item[] {
  return articlesIn(lookup, book).flatMap((article) => {
    if (article.isReadOnly) return [];
    const lines = new LineMap(article.text);
    const passages = lookup.codebooks.passagesOf(article).filter(({ tags }) => tags.includes(slug));
    return passages.map((passage) => itemOf(article, passage, lines));
  });
}

function itemOf(article: ArticleAnnotations, passage: Passage, lines: LineMap): Item {
  const span = placeOf(passage);
  const line = span ? l10n.t('line {0}', lines.positionAt(span.start).line + 1) : l10n.t('place unknown');
  const words = span ? article.text.slice(span.start, span.end) : passage.words;
  return {
    label: withoutIcons(excerpt(words, EXCERPT)) || '—',
    description: withoutIcons(`${displayName(article.uri)} · ${line}`),
    ...(passage.notes[0] === undefined ? {} : { detail: withoutIcons(excerpt(passage.notes[0], EXCERPT)) }),
    article,
    annotation: passage.annotation,
  };
}
