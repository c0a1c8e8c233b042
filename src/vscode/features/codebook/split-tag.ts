// Splitting a tag: passages that the reader picks get another tag in its place, in all their files as one act.
import { l10n, type QuickPickItem, window } from 'vscode';
import { type Annotation, type Passage, placeOf, tagAt, withTag, withTagInstead } from '../../../annotations';
import { excerpt, withoutIcons } from '../../../features/wording/plain-text';
import { LineMap } from '../../../text/line-map';
import type { Parts } from '../../extension';
import type { ArticleAnnotations } from '../../services/annotations/article-annotations';
import { type ArticleAct, actOnMany } from '../../services/editing/annotation-editor';
import { nameIn } from '../../services/folder/annotated-articles';
import { pickTags } from '../tagging/pick-tags';
import { type ChosenTag, choicesOf, notesIn, readAll } from './choose-tag';
import { nameOf } from './tag-edits';

/** Longest words of a passage, and of its note, in the list. */
const WORDS = 100;

interface Tagged extends QuickPickItem {
  readonly notes: ArticleAnnotations;
  readonly annotation: Annotation;
}

/** Asks which passages get which other tag; a keybinding may bring the tag's name, and then all passages get it. */
export async function split(parts: Parts, tag: ChosenTag, given?: unknown): Promise<void> {
  if (!(await readAll(parts))) return;
  const items = taggedWith(parts, tag);
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t('No passage has the tag “{0}”.', nameOf(tag)));
    return;
  }
  const title = l10n.t('Which passages of “{0}” get another tag?', nameOf(tag));
  const asked = { title, canPickMany: true, matchOnDescription: true, matchOnDetail: true } as const;
  const picked = typeof given === 'string' ? items : await window.showQuickPick(items, asked);
  if (!picked || picked.length === 0) return;
  const tags = choicesOf(parts, tag.book).filter(({ slug }) => slug !== tag.slug);
  const question = { title: l10n.t('Which tag do the {0} passages get?', picked.length), tags };
  const [label] = typeof given === 'string' ? [given] : ((await pickTags(question)) ?? []);
  if (label !== undefined) await retag(parts, tag, { picked, label });
}

/** Puts the tag of a label in the place of another, on some of its passages. */
async function retag(
  parts: Parts,
  { book, slug }: ChosenTag,
  { picked, label }: { readonly picked: readonly Tagged[]; readonly label: string },
): Promise<void> {
  const before = parts.codebooks.labelOf(undefined, slug);
  let to = slug;
  const share = await parts.codebooks.write(book, (codebook) => {
    const made = withTag(codebook, label);
    to = made.tag.slug;
    // A part of a tag belongs where the tag stood.
    const parent = made.codebook === codebook ? undefined : tagAt(codebook, slug)?.parent;
    if (parent === undefined) return made.codebook;
    const concepts = made.codebook.concepts.map((each) => (each === made.tag ? { ...each, parent } : each));
    return { ...made.codebook, concepts };
  });
  if (to === slug) return;
  const done = await actOnMany(
    parts,
    l10n.t('Split “{0}”', before),
    articleActs(parts, picked, { from: slug, to }),
    share ? [share] : [],
  );
  if (done) await parts.codebooks.recent.add([to]);
}

/** Moves passages from one tag to another, grouped by article. */
export function articleActs(
  { codebooks }: Parts,
  picked: readonly Pick<Tagged, 'notes' | 'annotation'>[],
  change: { readonly from: string; readonly to: string },
): readonly ArticleAct[] {
  const byArticle = new Map<ArticleAnnotations, Annotation[]>();
  for (const { notes, annotation } of picked) {
    const now = notes.store.get(annotation.id) ?? annotation;
    const changed = withTagInstead(now, change, codebooks.retagging(notes.uri));
    byArticle.set(notes, [...(byArticle.get(notes) ?? []), changed]);
  }
  return [...byArticle].map(([notes, update]) => ({ notes, update }));
}

function taggedWith(parts: Parts, { book, slug }: ChosenTag): readonly Tagged[] {
  return notesIn(parts, book).flatMap((notes) => {
    if (notes.isReadOnly) return [];
    const lines = new LineMap(notes.text);
    const passages = parts.codebooks.passagesOf(notes).filter(({ tags }) => tags.includes(slug));
    return passages.map((passage) => itemOf(notes, passage, lines));
  });
}

function itemOf(notes: ArticleAnnotations, passage: Passage, lines: LineMap): Tagged {
  const span = placeOf(passage);
  const line = span ? l10n.t('line {0}', lines.positionAt(span.start).line + 1) : l10n.t('place unknown');
  const words = span ? notes.text.slice(span.start, span.end) : passage.words;
  return {
    label: withoutIcons(excerpt(words, WORDS)) || '—',
    description: withoutIcons(`${nameIn(notes.uri)} · ${line}`),
    ...(passage.notes[0] === undefined ? {} : { detail: withoutIcons(excerpt(passage.notes[0], WORDS)) }),
    notes,
    annotation: passage.annotation,
  };
}
