// Finds files of a folder by the ends of their names: with the editor's search, where a file system has one; else (some virtual ones)
// by walking through its folders. Leaves out what the user excludes.
import { type CancellationToken, FileType, RelativePattern, Uri, workspace } from 'vscode';
import { exclusionsAt, TOOL_FOLDERS } from './excluded-files';

/** Folders deep that are walked: a cycle of links must end. */
const DEPTH = 16;

/** Entries that are looked at in a walk: a whole drive must not be read. */
const MOST = 50_000;

/** The search need not go into these folders. Those of `files.exclude` it leaves out by itself. */
const SKIPPED = `**/{${TOOL_FOLDERS.join(',')}}/**`;

/** The files below `folder` whose names end in one of `endings`, without those that are excluded. */
export async function findFiles(folder: Uri, endings: readonly string[], token: CancellationToken): Promise<Uri[]> {
  const isExcluded = exclusionsAt(folder);
  const pattern = new RelativePattern(folder, `**/*{${endings.join(',')}}`);
  const found = await workspace.findFiles(pattern, SKIPPED, undefined, token);
  const searched = found.length > 0 || folder.scheme === 'file' || folder.scheme === 'vscode-remote';
  return searched ? found.filter((file) => !isExcluded(file)) : walk(folder, { endings, isExcluded, token });
}

interface Walk {
  readonly endings: readonly string[];
  readonly isExcluded: (file: Uri) => boolean;
  readonly token: CancellationToken;
}

async function walk(top: Uri, { endings, isExcluded, token }: Walk): Promise<Uri[]> {
  const found: Uri[] = [];
  let folders = [top];
  let left = MOST;
  for (let depth = 0; depth < DEPTH && folders.length > 0; depth++) {
    const below: Uri[] = [];
    for (const folder of folders) {
      if (token.isCancellationRequested || left <= 0) return found;
      for (const [name, type] of await entriesOf(folder)) {
        left--;
        const entry = Uri.joinPath(folder, name);
        if (isExcluded(entry)) continue;
        if (type & FileType.Directory) below.push(entry);
        else if (endings.some((ending) => name.endsWith(ending))) found.push(entry);
      }
    }
    folders = below;
  }
  return found;
}

/** A folder that cannot be read has nothing for us. */
async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
