// The extension under test, and the files and settings of the open workspace.
import { readdirSync } from 'node:fs';
import { ConfigurationTarget, type Extension, extensions, Uri, workspace } from 'vscode';

/** The extension under test. */
export function marginalia(): Extension<unknown> {
  const extension = extensions.getExtension('marginalia.marginalia');
  if (!extension) throw new Error('the extension is not installed here');
  return extension;
}

/** The open folder: a copy of the sample articles that tests may write into. */
export function workspaceFolder(): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return folder.uri;
}

/** The sample articles, sorted by name. */
export function seeds(): readonly Uri[] {
  const folder = workspaceFolder();
  const names = readdirSync(folder.fsPath).filter((name) => /^\d{3}_.*\.txt$/.test(name));
  return names.sort().map((name) => Uri.joinPath(folder, name));
}

/** Writes a file into the open folder. */
export async function writeText(name: string, text: string | Uint8Array): Promise<Uri> {
  const uri = Uri.joinPath(workspaceFolder(), name);
  await workspace.fs.writeFile(uri, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return uri;
}

/** Runs `work` while a setting (by its full name, as `marginalia.inlayHints`) has a value; then the old value returns. */
export async function withSetting<T>(name: string, value: unknown, work: () => Promise<T>): Promise<T> {
  const configuration = () => workspace.getConfiguration();
  const before = configuration().inspect(name)?.globalValue;
  await configuration().update(name, value, ConfigurationTarget.Global);
  try {
    return await work();
  } finally {
    await configuration().update(name, before, ConfigurationTarget.Global);
  }
}
