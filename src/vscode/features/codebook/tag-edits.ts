// What the reader does with one tag of a codebook: each act is one change of one file, and one step to take back.
import { l10n, type QuickPickItem, window } from 'vscode';
import {
  addExample,
  adoptTag,
  COLOURS,
  type Codebook,
  changeTag,
  mergeTag,
  placeTag,
  removeTag,
  restoreTag,
  stepTag,
  type Tag,
  tagAt,
  tagLabelled,
} from '../../../annotations';
import { useText } from '../../../features/cards/tag-card';
import { excerpt, oneLine, withoutIcons } from '../../../features/wording/plain-text';
import type { Parts } from '../../extension';
import { styleName, tagSwatch } from '../../ui/tag-icons';
import { askTag, type ChosenTag, readAll, usesIn } from './choose-tag';

/** How long a word about what was done stays in the status bar, in ms. */
const TOLD = 4000;

/** Longest name of a tag in a question, and longest example, in UTF-16 units. */
const NAME = 60;
const EXAMPLE = 1000;

/** The name of a tag in a question. */
export function nameOf({ book, slug }: ChosenTag): string {
  return excerpt(tagAt(book.codebook, slug)?.label ?? slug, NAME);
}

/** What is known of a tag; of one that the codebook lacks, its slug. */
export function tagOf({ book, slug }: ChosenTag): Tag {
  return tagAt(book.codebook, slug) ?? { slug, label: slug, examples: [], extra: {} };
}

/** Gives a tag another name; where another tag has that name, offers to merge the two. */
export async function rename(parts: Parts, tag: ChosenTag, given?: unknown): Promise<void> {
  const before = tagOf(tag).label;
  const title = l10n.t('Rename “{0}”', nameOf(tag));
  const typed = typeof given === 'string' ? given : await askText(title, before);
  const label = typed?.trim().replace(/\s+/g, ' ');
  if (!label || label === before) return;
  const other = tagLabelled(tag.book.codebook, label);
  if (other && other.slug !== tag.slug) return offerMerge(parts, tag, other);
  await change(parts, tag, { label: title, make: (codebook) => changeTag(codebook, tag.slug, { label }) });
}

/** Says when a tag is to be used; nothing takes the definition away. */
export async function define(parts: Parts, tag: ChosenTag, given?: unknown): Promise<void> {
  const title = l10n.t('Define “{0}”', nameOf(tag));
  const prompt = l10n.t('When is this tag to be used?');
  const typed = typeof given === 'string' ? given : await askText(title, tagOf(tag).definition ?? '', prompt);
  if (typed === undefined) return;
  const definition = typed.trim() || undefined;
  await change(parts, tag, { label: title, make: (codebook) => changeTag(codebook, tag.slug, { definition }) });
}

/** Gives a tag one of the eight colours. */
export async function recolour(parts: Parts, tag: ChosenTag, given?: unknown): Promise<void> {
  const title = l10n.t('Colour of “{0}”', nameOf(tag));
  const now = tagOf(tag).colour;
  const items = Array.from({ length: COLOURS }, (_, index) => ({
    label: styleName(index + 1),
    iconPath: tagSwatch(index + 1),
    ...(now === index + 1 ? { description: l10n.t('now') } : {}),
    colour: index + 1,
  }));
  const colour = typeof given === 'number' ? given : (await window.showQuickPick(items, { title }))?.colour;
  if (colour === undefined) return;
  await change(parts, tag, { label: title, make: (codebook) => changeTag(codebook, tag.slug, { colour }) });
}

/** Puts a tag under another, or under none. */
export async function nest(parts: Parts, tag: ChosenTag, given?: unknown): Promise<void> {
  const title = l10n.t('Put “{0}” under…', nameOf(tag));
  const none = { label: `$(dash) ${l10n.t('No other tag')}`, slug: '' as const };
  const asked = { title, except: tag.slug, first: [none] };
  const chosen = typeof given === 'string' ? given : await askTag(parts, tag.book, asked);
  if (chosen === undefined) return;
  const parent = chosen === '' ? undefined : chosen;
  const done = await change(parts, tag, {
    label: l10n.t('Move Tag “{0}”', nameOf(tag)),
    make: (codebook) => {
      const all = parent === undefined ? codebook : adoptTag(codebook, parent);
      return placeTag(all, tag.slug, { parent });
    },
  });
  if (!done) void window.showInformationMessage(l10n.t('A tag cannot stand under itself or what is below it.'));
}

/** Moves a tag one place up or down among those of its parent. */
export async function step(parts: Parts, tag: ChosenTag, by: -1 | 1): Promise<void> {
  const label = l10n.t('Move Tag “{0}”', nameOf(tag));
  await change(parts, tag, { label, make: (codebook) => stepTag(codebook, tag.slug, by) });
}

/** Merges a tag into another: all its passages, in all files, count as the other's. */
export async function merge(parts: Parts, tag: ChosenTag, given?: unknown): Promise<void> {
  const use = useText(usesIn(parts, tag.book).get(tag.slug) ?? { passages: 0, articles: 0 });
  const title = l10n.t('Merge “{0}” ({1}) into…', nameOf(tag), use);
  const into = typeof given === 'string' ? given : await askTag(parts, tag.book, { title, except: tag.slug });
  if (into === undefined) return;
  const other = nameOf({ book: tag.book, slug: into });
  await change(parts, tag, {
    label: l10n.t('Merge “{0}” into “{1}”', nameOf(tag), other),
    make: (codebook) => mergeTag(adoptTag(codebook, into), tag.slug, into),
  });
}

/** Deletes a tag once the reader knows how many passages have it; `given` is `true` where the reader was asked before. */
export async function remove(parts: Parts, tag: ChosenTag, given?: unknown): Promise<void> {
  if (given !== true && !(await isSure(parts, tag))) return;
  const label = l10n.t('Delete Tag “{0}”', nameOf(tag));
  await change(parts, tag, { label, make: (codebook) => removeTag(codebook, tag.slug) });
}

/** Brings a deleted tag back; passages that had it show it again. */
export async function restore(parts: Parts, tag: ChosenTag): Promise<void> {
  const label = l10n.t('Restore Tag “{0}”', nameOf(tag));
  await change(parts, tag, { label, make: (codebook) => restoreTag(codebook, tag.slug) });
}

/** Adds words to the examples of a tag. */
export async function exemplify(parts: Parts, tag: ChosenTag, words: string): Promise<void> {
  const example = excerpt(words, EXAMPLE);
  const label = l10n.t('Add Example to “{0}”', nameOf(tag));
  const done = await change(parts, tag, { label, make: (codebook) => addExample(codebook, tag.slug, example) });
  if (!done) window.setStatusBarMessage(l10n.t('“{0}” has this example already.', withoutIcons(nameOf(tag))), TOLD);
}

/** Asks for one line. */
export async function askText(title: string, value: string, prompt?: string): Promise<string | undefined> {
  const validateInput = (typed: string) => (oneLine(typed) === '' && value === '' ? '' : undefined);
  return window.showInputBox({ title, value, validateInput, ...(prompt ? { prompt } : {}) });
}

/** Changes the codebook as one deed, and says so. A tag that only passages have enters the codebook first. */
async function change(
  { codebooks }: Parts,
  { book, slug }: ChosenTag,
  { label, make }: { label: string; make: (codebook: Codebook) => Codebook },
): Promise<boolean> {
  const done = await codebooks.change(book, label, (codebook) => {
    const adopted = adoptTag(codebook, slug);
    const made = make(adopted);
    return sameConcepts(made, adopted) ? codebook : made;
  });
  if (done) window.setStatusBarMessage(l10n.t('Done: {0}', withoutIcons(label)), TOLD);
  return done;
}

function sameConcepts(a: Codebook, b: Codebook): boolean {
  return a === b || JSON.stringify(a.concepts) === JSON.stringify(b.concepts);
}

async function isSure(parts: Parts, tag: ChosenTag): Promise<boolean> {
  if (!(await readAll(parts))) return false;
  const use = usesIn(parts, tag.book).get(tag.slug);
  if (!use) return true;
  const remove = l10n.t('Delete');
  const detail = l10n.t(
    '{0} have it. They stay, with their notes and their other tags, and show without this one. “Undo Annotation” brings it back.',
    useText(use),
  );
  const question = l10n.t('Delete the tag “{0}”?', nameOf(tag));
  return (await window.showWarningMessage(question, { modal: true, detail }, remove)) === remove;
}

async function offerMerge(parts: Parts, tag: ChosenTag, other: Tag): Promise<void> {
  const yes = l10n.t('Merge');
  const question = l10n.t('There is a tag “{0}” already. Merge “{1}” into it?', oneLine(other.label), nameOf(tag));
  if ((await window.showWarningMessage(question, { modal: true }, yes)) === yes) await merge(parts, tag, other.slug);
}

/** An item of a list that stands for an act. */
export interface ActItem extends QuickPickItem {
  readonly run: () => unknown;
}
