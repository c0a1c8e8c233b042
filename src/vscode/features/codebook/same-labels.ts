// Two tags of one name, as after a merge of a tag renamed here and one made there under the new name: says so, and offers to merge them.

import * as l10n from '@vscode/l10n';
import { Disposable, type Memento } from 'vscode';
import { type Codebook, listedTags, type Tag } from '../../../annotations';
import { oneLine } from '../../../features/wording/plain-text';
import type { CodebookFile } from '../../services/folder/codebook-file';
import { debounce } from '../../ui/debounce';
import type { Guard } from '../../ui/guard';
import { askInfo } from '../../ui/messages';
import type { TagLookup } from './choose-tag';
import { merge } from './tag-edits';

/** Key of the pairs that the user keeps, in the workspace's memory. */
const KEPT = 'marginalia.sameLabels';

/** A pause in ms after which codebooks are looked at: a merge or an import writes more than once. */
const PAUSE = 500;

/** A tag, and the one of the same name that it would be merged into. */
export interface Namesakes {
  readonly tag: Tag;
  readonly into: Tag;
}

/** The listed tags that have the name of another, each once. The one with a definition is kept, else the earlier one. */
export function namesakesIn(codebook: Codebook): readonly Namesakes[] {
  const byLabel = new Map<string, Tag>();
  return listedTags(codebook).flatMap((tag): Namesakes[] => {
    const label = tag.label.normalize('NFC').trim().toLowerCase();
    const first = byLabel.get(label);
    const into = first && (tag.definition === undefined || first.definition !== undefined) ? first : tag;
    byLabel.set(label, into);
    return first ? [{ tag: into === first ? tag : first, into }] : [];
  });
}

/** Tells of each pair once in a window, and never again of one that the user keeps. */
export function registerSameLabels(deps: TagLookup & { readonly guard: Guard; readonly memory: Memento }): Disposable {
  const { guard, memory, codebooks } = deps;
  const asked = new Set(keptIn(memory));
  const look = debounce(() => {
    for (const book of codebooks.all()) {
      const pair = namesakesIn(book.codebook).find((each) => !asked.has(keyOf(book, each)));
      if (!pair) continue;
      asked.add(keyOf(book, pair));
      void guard.run('codebook', () => ask(deps, book, pair));
    }
  }, PAUSE);
  return Disposable.from(look, codebooks.onDidChange(look.schedule));
}

async function ask(deps: TagLookup & { readonly memory: Memento }, book: CodebookFile, pair: Namesakes): Promise<void> {
  const [yes, no] = [l10n.t('Merge'), l10n.t('Keep Both')];
  const answer = await askInfo(
    l10n.t('Two tags are called “{0}”. Merge them into one?', oneLine(pair.into.label)),
    yes,
    no,
  );
  if (answer === yes) await merge(deps, { book, slug: pair.tag.slug }, pair.into.slug);
  if (answer === no) await deps.memory.update(KEPT, [...keptIn(deps.memory), keyOf(book, pair)]);
}

function keptIn(memory: Memento): readonly string[] {
  const kept = memory.get<unknown>(KEPT);
  return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
}

function keyOf({ folder }: CodebookFile, { tag, into }: Namesakes): string {
  return `${folder.uri} ${[tag.slug, into.slug].sort().join(' ')}`;
}
