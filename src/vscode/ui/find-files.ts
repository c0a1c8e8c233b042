// Finds files of a folder by the ends of their names: with the editor's search, which knows what the user excludes; where a file
// system has no search (some virtual ones), by walking through its folders.
import { type CancellationToken, FileType, RelativePattern, Uri, workspace } from 'vscode';

/** Folders deep that are walked: a cycle of links must end. */
const DEPTH = 16;

/** Entries that are looked at in a walk: a whole drive must not be read. */
const MOST = 50_000;

/** The files below `folder` whose names end in one of `endings`, without those of `files.exclude`. */
export async function findFiles(folder: Uri, endings: readonly string[], token: CancellationToken): Promise<Uri[]> {
  const pattern = new RelativePattern(folder, `**/*{${endings.join(',')}}`);
  // No exclude pattern means those of `files.exclude`.
  const found = await workspace.findFiles(pattern, undefined, undefined, token);
  const searched = found.length > 0 || folder.scheme === 'file' || folder.scheme === 'vscode-remote';
  return searched ? found : walk(folder, endings, token);
}

async function walk(top: Uri, endings: readonly string[], token: CancellationToken): Promise<Uri[]> {
  const excluded = excludedNames(top);
  const found: Uri[] = [];
  let folders = [top];
  let left = MOST;
  for (let depth = 0; depth < DEPTH && folders.length > 0; depth++) {
    const below: Uri[] = [];
    for (const folder of folders) {
      if (token.isCancellationRequested || left <= 0) return found;
      for (const [name, type] of await entriesOf(folder)) {
        left--;
        if (excluded.has(name)) continue;
        if (type & FileType.Directory) below.push(Uri.joinPath(folder, name));
        else if (endings.some((ending) => name.endsWith(ending))) found.push(Uri.joinPath(folder, name));
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

/** Those of `files.exclude` that are plain names, as all of its defaults are: `**\/.git`. */
function excludedNames(folder: Uri): ReadonlySet<string> {
  const patterns = workspace.getConfiguration('files', folder).get<Record<string, boolean>>('exclude', {});
  const on = Object.entries(patterns).filter(([, excluded]) => excluded);
  return new Set(on.flatMap(([pattern]) => /^(?:\*\*\/)?(?<name>[^*?{[/]+)$/.exec(pattern)?.groups?.name ?? []));
}
