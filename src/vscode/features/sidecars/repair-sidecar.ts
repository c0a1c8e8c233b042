// Mends annotation files that are refused as a whole: one in conflict is merged by id, of a damaged one all that is whole is kept.
import { Disposable, l10n, Uri, window, workspace } from 'vscode';
import {
  bytesHash,
  conflictIn,
  decodeUtf8,
  type MergedFile,
  type MergeNotice,
  mergeFiles,
  salvageSidecar,
} from '../../../annotations';
import type { Parts } from '../../extension';
import { articleOf, isFile, isSidecar, nameOf, readOrNothing, sidecarOf } from '../../services/storage/sidecar-uris';

/** Names tried for the copy of a damaged file; more copies than that nobody keeps. */
const MOST_COPIES = 1000;

/** Registers the commands. */
export function registerMending(parts: Parts): Disposable {
  const { guard } = parts;
  return Disposable.from(
    guard.command('marginalia.mergeSidecar', (item) => mend(item, (file) => mergeConflict(parts, file))),
    guard.command('marginalia.salvageSidecar', (item) => mend(item, (file) => salvage(parts, file))),
  );
}

async function mend(item: unknown, act: (file: Uri) => Promise<void>): Promise<void> {
  const file = fileOf(item);
  if (file && (await isFile(file))) await act(file);
  else void window.showInformationMessage(l10n.t('Open an article, or the file with its annotations, first.'));
}

/** The annotation file that is meant: that of an item of To Review, a file itself, or that of the article at hand. */
function fileOf(item: unknown): Uri | undefined {
  const row = typeof item === 'object' && item !== null && 'article' in item ? item : undefined;
  const named = row ? row.article : item;
  const uri = typeof named === 'string' ? Uri.parse(named, true) : named instanceof Uri ? named : atHand();
  if (uri && row && 'file' in row && typeof row.file === 'string') return Uri.joinPath(uri, '..', row.file);
  return uri && (uri.path.endsWith('.json') ? uri : sidecarOf(uri));
}

function atHand(): Uri | undefined {
  return window.activeTextEditor?.document.uri;
}

async function mergeConflict(parts: Parts, file: Uri): Promise<void> {
  const bytes = await readOrNothing(file);
  if (!bytes) return;
  const sides = (await stagesOf(parts, file)) ?? markedSides(bytes);
  if (!sides) {
    void window.showInformationMessage(l10n.t('{0} is not in conflict.', nameOf(file)));
    return;
  }
  const merged = mergeFiles(sides);
  if (!merged.ok) {
    const { side, message } = merged.error;
    const whose = { base: l10n.t('their common base'), ours: l10n.t('our version'), theirs: l10n.t('their version') }[
      side
    ];
    void window.showErrorMessage(l10n.t('{0} was not merged: {1}: {2}', nameOf(file), whose, message));
    return;
  }
  if (await replaced(parts, file, merged.value.text, bytes))
    void parts.guard.run('merge', () => tellMerged(parts, file, merged.value));
}

/** What git keeps of the versions; git is started in trusted folders alone. */
async function stagesOf({ platform }: Parts, file: Uri) {
  const stages = workspace.isTrusted ? await platform.unmergedVersions?.(file) : undefined;
  return stages && { base: stages.base, ours: stages.ours, theirs: stages.theirs };
}

function markedSides(bytes: Uint8Array) {
  const text = decodeUtf8(bytes);
  const sides = text.ok ? conflictIn(text.value) : undefined;
  return sides && { base: sides.base, ours: sides.ours, theirs: sides.theirs };
}

async function tellMerged({ log }: Parts, file: Uri, { notices }: MergedFile): Promise<void> {
  const say = ({ id, message }: MergeNotice) => log.warn(`${nameOf(file)} ${id}: ${message}`);
  notices.forEach(say);
  const done = l10n.t(
    '{0}: both sides were merged by id. Git still has to be told that the conflict is resolved.',
    nameOf(file),
  );
  if (notices.length === 0) {
    void window.showInformationMessage(done);
    return;
  }
  const decided =
    notices.length === 1 ? (notices[0]?.message ?? '') : l10n.t('{0} decisions are in the log.', notices.length);
  const show = l10n.t('Show Log');
  if ((await window.showWarningMessage(`${done} ${decided}`, show)) === show) log.show();
}

async function salvage(parts: Parts, file: Uri): Promise<void> {
  const bytes = await readOrNothing(file);
  if (!bytes) return;
  const found = salvageSidecar(bytes);
  if (!found.ok) {
    void window.showInformationMessage(`${nameOf(file)}: ${found.error.message}`);
    return;
  }
  const copy = await copied(file);
  if (!copy || !(await replaced(parts, file, found.value.text, bytes))) return;
  const { sidecar, lost } = found.value;
  const told = l10n.t(
    '{0}: {1} annotations recovered, {2} lost. The damaged file is kept as {3}.',
    nameOf(file),
    sidecar.annotations.length,
    lost,
    nameOf(copy),
  );
  void window.showInformationMessage(told);
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

/** Writes the file as a whole, unless another hand changed it since; then what is open reads it again. */
async function replaced({ platform, annotations }: Parts, file: Uri, text: string, seen: Uint8Array): Promise<boolean> {
  const folder = workspace.getWorkspaceFolder(file)?.uri ?? Uri.joinPath(file, '..');
  const done = await platform.openSidecar(file, folder).replace(text, bytesHash(seen));
  if (done.ok && done.value === 'written') {
    if (isSidecar(file)) await annotations.at(articleOf(file))?.load();
    return true;
  }
  const why = done.ok ? l10n.t('It was changed meanwhile; try again.') : done.error.message;
  void window.showErrorMessage(`${nameOf(file)}: ${why}`);
  return false;
}
