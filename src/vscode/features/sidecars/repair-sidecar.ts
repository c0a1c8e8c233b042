// Repairs files of ours that cannot be used as a whole: one in conflict is merged by id, of a damaged one all that is intact is kept.

import * as l10n from '@vscode/l10n';
import { Disposable, type LogOutputChannel, Uri, window, workspace } from 'vscode';
import {
  bytesHash,
  conflictIn,
  decodeUtf8,
  type MergedFile,
  type MergeNotice,
  mergeFiles,
  type SalvagedFile,
  salvageFile,
} from '../../../annotations';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import { folderOf } from '../../services/storage/annotation-files';
import { isFile, type OpenFile, readIfPresent } from '../../services/storage/editor-file';
import type { ReadUnmerged } from '../../services/storage/platform';
import { articleOf, isSidecar, nameOf, sidecarOf } from '../../services/storage/sidecar-uris';
import type { Guard } from '../../ui/guard';
import { askWarning, showError, showInfo } from '../../ui/messages';

/** Names tried for the copy of a damaged file; more copies than that nobody keeps. */
const MOST_COPIES = 1000;

interface RepairDependencies {
  readonly guard: Guard;
  readonly log: LogOutputChannel;
  readonly annotations: AnnotationRegistry;
  readonly openFile: OpenFile;
  readonly readUnmerged: ReadUnmerged | undefined;
}

/** Registers the commands. */
export function registerRepairSidecar(deps: RepairDependencies): Disposable {
  const { guard } = deps;
  return Disposable.from(
    guard.command('marginalia.mergeSidecar', (item) => repair(item, (file) => mergeConflict(deps, file))),
    guard.command('marginalia.salvageSidecar', (item) => repair(item, (file) => salvage(deps, file))),
  );
}

async function repair(item: unknown, run: (file: Uri) => Promise<void>): Promise<void> {
  const file = fileOf(item);
  if (file && (await isFile(file))) await run(file);
  else showInfo(l10n.t('Open an article, or the file with its annotations, first.'));
}

/** The sidecar that is meant: that of a row of To Review, a file itself, or that of the active article. */
function fileOf(item: unknown): Uri | undefined {
  const row = typeof item === 'object' && item !== null && 'article' in item ? item : undefined;
  const named = row ? row.article : item;
  const uri = typeof named === 'string' ? Uri.parse(named, true) : named instanceof Uri ? named : activeFile();
  if (uri && row && 'file' in row && typeof row.file === 'string') return Uri.joinPath(uri, '..', row.file);
  return uri && (uri.path.endsWith('.json') ? uri : sidecarOf(uri));
}

function activeFile(): Uri | undefined {
  return window.activeTextEditor?.document.uri;
}

async function mergeConflict(deps: RepairDependencies, file: Uri): Promise<void> {
  const bytes = await readIfPresent(file);
  if (!bytes) return;
  const sides = (await versionsInGit(deps.readUnmerged, file)) ?? markedSides(bytes);
  if (!sides) {
    showInfo(l10n.t('{0} is not in conflict.', nameOf(file)));
    return;
  }
  const merged = mergeFiles(sides);
  if (!merged.ok) {
    const { side, message } = merged.error;
    const names = { base: l10n.t('their common base'), ours: l10n.t('our version'), theirs: l10n.t('their version') };
    const whose = side === undefined ? l10n.t('the merge') : names[side];
    showError(l10n.t('{0} was not merged: {1}: {2}', nameOf(file), whose, message));
    return;
  }
  if (await replaced(deps, file, merged.value.text, bytes))
    void deps.guard.run('merge', () => reportMerged(deps.log, file, merged.value));
}

/** The versions that git keeps; git is started in trusted folders only. */
async function versionsInGit(readUnmerged: ReadUnmerged | undefined, file: Uri) {
  const versions = workspace.isTrusted ? await readUnmerged?.(file) : undefined;
  return versions && { base: versions.base, ours: versions.ours, theirs: versions.theirs };
}

function markedSides(bytes: Uint8Array) {
  const text = decodeUtf8(bytes);
  const sides = text.ok ? conflictIn(text.value) : undefined;
  return sides && { base: sides.base, ours: sides.ours, theirs: sides.theirs };
}

async function reportMerged(log: LogOutputChannel, file: Uri, { notices }: MergedFile): Promise<void> {
  const write = ({ id, message }: MergeNotice) => log.warn(`${nameOf(file)} ${id}: ${message}`);
  notices.forEach(write);
  const done = l10n.t(
    '{0}: both sides were merged by id. Git still has to be told that the conflict is resolved.',
    nameOf(file),
  );
  if (notices.length === 0) {
    showInfo(done);
    return;
  }
  const decided =
    notices.length === 1 ? (notices[0]?.message ?? '') : l10n.t('{0} decisions are in the log.', notices.length);
  const show = l10n.t('Show Log');
  if ((await askWarning(`${done} ${decided}`, show)) === show) log.show();
}

async function salvage(deps: RepairDependencies, file: Uri): Promise<void> {
  const bytes = await readIfPresent(file);
  if (!bytes) return;
  const found = salvageFile(bytes, nameOf(file));
  if (!found.ok) {
    showInfo(`${nameOf(file)}: ${found.error.message}`);
    return;
  }
  const copy = await copied(file);
  if (!copy || !(await replaced(deps, file, found.value.text, bytes))) return;
  showInfo(
    l10n.t('{0}: {1} The damaged file is kept as {2}.', nameOf(file), recoveredInWords(found.value), nameOf(copy)),
  );
}

function recoveredInWords({ kind, count, lost }: SalvagedFile): string {
  if (kind === 'sides') return l10n.t('Both sides were merged.');
  if (kind === 'tags') return l10n.t('{0} tags recovered, {1} lost.', count, lost);
  if (kind === 'actors') return l10n.t('{0} decisions about actors recovered, {1} lost.', count, lost);
  return l10n.t('{0} annotations recovered, {1} lost.', count, lost);
}

/** Copies a file to a name that is free; undefined where there are too many already. */
async function copied(file: Uri): Promise<Uri | undefined> {
  for (let n = 1; n <= MOST_COPIES; n++) {
    const copy = file.with({ path: `${file.path}.damaged${n === 1 ? '' : `-${n}`}` });
    if (await isFile(copy)) continue;
    await workspace.fs.copy(file, copy, { overwrite: false });
    return copy;
  }
  return undefined;
}

/** Writes the file as a whole, unless another program changed it since; then what is open reads it again. */
async function replaced(
  { openFile, annotations }: RepairDependencies,
  file: Uri,
  text: string,
  seen: Uint8Array,
): Promise<boolean> {
  const done = await openFile(file, folderOf(file)).replace(text, bytesHash(seen));
  if (done.ok && done.value === 'written') {
    if (isSidecar(file)) await annotations.at(articleOf(file))?.load();
    return true;
  }
  const why = done.ok ? l10n.t('It was changed meanwhile; try again.') : done.error.message;
  showError(`${nameOf(file)}: ${why}`);
  return false;
}
