// Opening the file with an article's annotations.
import * as l10n from '@vscode/l10n';
import { type Uri, window, workspace } from 'vscode';
import { isFile } from '../../services/storage/editor-file';
import { sidecarOf } from '../../services/storage/sidecar-uris';
import { showInfo } from '../../ui/messages';

/** Opens the sidecar of an article, or a sidecar itself; tells the user if there is none yet. */
export async function showSidecar(file: Uri): Promise<void> {
  const sidecar = file.path.endsWith('.json') ? file : sidecarOf(file);
  if (await isFile(sidecar)) await window.showTextDocument(await workspace.openTextDocument(sidecar));
  else showInfo(l10n.t('This article has no annotations yet.'));
}
