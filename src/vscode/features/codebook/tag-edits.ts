// Changes of one tag of a codebook: each changes one file, and is one step of undo.

import * as l10n from '@vscode/l10n';
import { window } from 'vscode';
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
import { excerpt, oneLine } from '../../../features/wording/plain-text';
import type { Codebooks } from '../../services/folder/codebooks';
import { confirm, showInfo, showStatus } from '../../ui/messages';
import { styleName, tagSwatch } from '../../ui/tag-icons';
import { askTag, type ChosenTag, readAll, type TagLookup, useOf } from './choose-tag';

/** Longest name of a tag in a question, and longest example, in UTF-16 units. */
const NAME = 60;
const EXAMPLE = 1000;

/** The name of a tag in a question. */
export function tagName({ book, slug }: ChosenTag): string {
  return excerpt(tagAt(book.codebook, slug)?.label ?? slug, NAME);
}

/** What is known of a tag; of one that the codebook lacks, its slug. */
export function tagOf({ book, slug }: ChosenTag): Tag {
  return tagAt(book.codebook, slug) ?? { slug, label: slug, examples: [], extra: {} };
}

/** Gives a tag another name; if another tag has that name, suggests to merge the two. */
export async function rename(lookup: TagLookup, tag: ChosenTag, given?: unknown): Promise<void> {
  const before = tagOf(tag).label;
  const title = l10n.t('Rename “{0}”', tagName(tag));
  const typed = typeof given === 'string' ? given : await askText(title, before);
  const label = typed?.trim().replace(/\s+/g, ' ');
  if (!label || label === before) return;
  const other = tagLabelled(tag.book.codebook, label);
  if (other && other.slug !== tag.slug) return suggestMerge(lookup, tag, other);
  await change(lookup.codebooks, tag, { label: title, make: (codebook) => changeTag(codebook, tag.slug, { label }) });
}

/** Sets when a tag is to be used; an empty text removes the definition. */
export async function define(lookup: TagLookup, tag: ChosenTag, given?: unknown): Promise<void> {
  const title = l10n.t('Define “{0}”', tagName(tag));
  const prompt = l10n.t('When is this tag to be used?');
  const typed = typeof given === 'string' ? given : await askText(title, tagOf(tag).definition ?? '', prompt);
  if (typed === undefined) return;
  const definition = typed.trim() || undefined;
  await change(lookup.codebooks, tag, {
    label: title,
    make: (codebook) => changeTag(codebook, tag.slug, { definition }),
  });
}

/** Gives a tag one of the eight colours. */
export async function recolour(lookup: TagLookup, tag: ChosenTag, given?: unknown): Promise<void> {
  const title = l10n.t('Colour of “{0}”', tagName(tag));
  const now = tagOf(tag).colour;
  const items = Array.from({ length: COLOURS }, (_, index) => ({
    label: styleName(index + 1),
    iconPath: tagSwatch(index + 1),
    ...(now === index + 1 ? { description: l10n.t('now') } : {}),
    colour: index + 1,
  }));
  const colour = typeof given === 'number' ? given : (await window.showQuickPick(items, { title }))?.colour;
  if (colour === undefined) return;
  await change(lookup.codebooks, tag, { label: title, make: (codebook) => changeTag(codebook, tag.slug, { colour }) });
}

/** Puts a tag under another, or under none. */
export async function nest(lookup: TagLookup, tag: ChosenTag, given?: unknown): Promise<void> {
  const title = l10n.t('Put “{0}” under…', tagName(tag));
  const none = { label: `$(dash) ${l10n.t('No other tag')}`, slug: '' as const };
  const asked = { title, except: tag.slug, first: [none] };
  const chosen = typeof given === 'string' ? given : await askTag(lookup, tag.book, asked);
  if (chosen === undefined) return;
  const parent = chosen === '' ? undefined : chosen;
  const done = await change(lookup.codebooks, tag, {
    label: l10n.t('Move Tag “{0}”', tagName(tag)),
    make: (codebook) => {
      const all = parent === undefined ? codebook : adoptTag(codebook, parent);
      return placeTag(all, tag.slug, { parent });
    },
  });
  if (!done) showInfo(l10n.t('A tag cannot be put under itself or under its own subtags.'));
}

/** Moves a tag one place up or down among those of its parent. */
export async function step(lookup: TagLookup, tag: ChosenTag, by: -1 | 1): Promise<void> {
  const label = l10n.t('Move Tag “{0}”', tagName(tag));
  await change(lookup.codebooks, tag, { label, make: (codebook) => stepTag(codebook, tag.slug, by) });
}

/** Merges a tag into another: all its passages, in all files, count as the other's. */
export async function merge(lookup: TagLookup, tag: ChosenTag, given?: unknown): Promise<void> {
  const use = useText(useOf(lookup, tag));
  const title = l10n.t('Merge “{0}” ({1}) into…', tagName(tag), use);
  const into = typeof given === 'string' ? given : await askTag(lookup, tag.book, { title, except: tag.slug });
  if (into === undefined) return;
  const other = tagName({ book: tag.book, slug: into });
  await change(lookup.codebooks, tag, {
    label: l10n.t('Merge “{0}” into “{1}”', tagName(tag), other),
    make: (codebook) => mergeTag(adoptTag(codebook, into), tag.slug, into),
  });
}

/** Deletes a tag once the user knows how many passages have it; `given` is `true` if the user was asked before. */
export async function remove(lookup: TagLookup, tag: ChosenTag, given?: unknown): Promise<void> {
  if (given !== true && !(await isSure(lookup, tag))) return;
  const label = l10n.t('Delete Tag “{0}”', tagName(tag));
  await change(lookup.codebooks, tag, { label, make: (codebook) => removeTag(codebook, tag.slug) });
}

/** Restores a deleted tag; passages that had it show it again. */
export async function restore(lookup: TagLookup, tag: ChosenTag): Promise<void> {
  const label = l10n.t('Restore Tag “{0}”', tagName(tag));
  await change(lookup.codebooks, tag, { label, make: (codebook) => restoreTag(codebook, tag.slug) });
}

/** Adds words to the examples of a tag. */
export async function addExampleTo(lookup: TagLookup, tag: ChosenTag, words: string): Promise<void> {
  const example = excerpt(words, EXAMPLE);
  const label = l10n.t('Add Example to “{0}”', tagName(tag));
  const done = await change(lookup.codebooks, tag, {
    label,
    make: (codebook) => addExample(codebook, tag.slug, example),
  });
  if (!done) showStatus(l10n.t('“{0}” has this example already.', tagName(tag)));
}

/** Asks for one line. */
export async function askText(title: string, value: string, prompt?: string): Promise<string | undefined> {
  const validateInput = (typed: string) => (oneLine(typed) === '' && value === '' ? '' : undefined);
  return window.showInputBox({ title, value, validateInput, ...(prompt ? { prompt } : {}) });
}

/** Changes the codebook as one step of undo, and says so. A tag that only passages have is added to the codebook first. */
async function change(
  codebooks: Codebooks,
  { book, slug }: ChosenTag,
  { label, make }: { label: string; make: (codebook: Codebook) => Codebook },
): Promise<boolean> {
  const done = await codebooks.change(book, label, (codebook) => {
    const adopted = adoptTag(codebook, slug);
    const made = make(adopted);
    return sameConcepts(made, adopted) ? codebook : made;
  });
  if (done) showStatus(l10n.t('Done: {0}', label));
  return done;
}

function sameConcepts(a: Codebook, b: Codebook): boolean {
  return a === b || JSON.stringify(a.concepts) === JSON.stringify(b.concepts);
}

async function isSure(lookup: TagLookup, tag: ChosenTag): Promise<boolean> {
  if (!(await readAll(lookup.annotations))) return false;
  const use = useOf(lookup, tag);
  if (use.passages === 0) return true;
  const remove = l10n.t('Delete');
  const detail = l10n.t(
    '{0} have it. They stay, with their notes and their other tags, and show without this one. “Undo Annotation” restores it.',
    useText(use),
  );
  const question = l10n.t('Delete the tag “{0}”?', tagName(tag));
  return confirm(question, remove, detail);
}

async function suggestMerge(lookup: TagLookup, tag: ChosenTag, other: Tag): Promise<void> {
  const yes = l10n.t('Merge');
  const question = l10n.t('There is a tag “{0}” already. Merge “{1}” into it?', oneLine(other.label), tagName(tag));
  if (await confirm(question, yes)) await merge(lookup, tag, other.slug);
}
