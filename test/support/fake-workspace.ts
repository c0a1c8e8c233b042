// A workspace of files in memory for unit tests of the extension: what code reads of it is counted.
import { type Uri, workspace } from 'vscode';

/** What was read: bytes of each file, by its path, and how many at once at most. */
export interface Reads {
  readonly bytes: Map<string, number>;
  most: number;
}

/** Values of settings by their full names, as `files.exclude`. */
export type SettingValues = Readonly<Record<string, unknown>>;

/** Puts a folder of files, by their paths, in the place of `vscode.workspace` while `work` runs. */
export async function withFiles<T>(
  folder: Uri,
  files: ReadonlyMap<string, string>,
  settings: SettingValues,
  work: (reads: Reads) => Promise<T>,
): Promise<T> {
  const reads: Reads = { bytes: new Map(), most: 0 };
  const before = { ...workspace };
  let now = 0;
  const bytesOf = ({ path }: Uri) => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`no file ${path}`);
    return Buffer.from(text);
  };
  const listener = () => ({ dispose: () => undefined });
  Object.assign(workspace, {
    workspaceFolders: [{ uri: folder }],
    getWorkspaceFolder: () => ({ uri: folder }),
    getConfiguration: (section: string) => ({
      get: (name: string) =>
        settings[`${section}.${name}`] ??
        (section === 'marginalia' ? before.getConfiguration(section).get(name) : undefined),
    }),
    decode: async (bytes: Uint8Array) => Buffer.from(bytes).toString(),
    findFiles: async () => [...files.keys()].map((path) => folder.with({ path })),
    createFileSystemWatcher: () => ({
      onDidCreate: listener,
      onDidChange: listener,
      onDidDelete: listener,
      ...listener(),
    }),
    onDidChangeWorkspaceFolders: listener,
    onDidChangeConfiguration: listener,
    fs: {
      isWritableFileSystem: () => undefined,
      stat: async (uri: Uri) => ({ type: 1, size: bytesOf(uri).length }),
      readDirectory: async () => [],
      readFile: async (uri: Uri) => {
        const bytes = bytesOf(uri);
        reads.most = Math.max(reads.most, ++now);
        reads.bytes.set(uri.path, (reads.bytes.get(uri.path) ?? 0) + bytes.length);
        await new Promise(setImmediate);
        now--;
        return bytes;
      },
    },
  });
  try {
    return await work(reads);
  } finally {
    for (const key of Object.keys(workspace)) Reflect.deleteProperty(workspace, key);
    Object.assign(workspace, before);
  }
}
