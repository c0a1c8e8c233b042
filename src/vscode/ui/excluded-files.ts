// Which files the user wants no program to look at: those of `files.exclude` and `search.exclude`, and what tools keep in folders of
// their own. Reads settings only, no file.
import { type Uri, workspace } from 'vscode';

/** Folders of tools: an installation has thousands of files there, and no article. */
export const TOOL_FOLDERS = ['node_modules', '.git'] as const;

/** Says of the files of the workspace folder that `place` lies in, or of `place` itself, whether they are excluded. */
export function exclusionsAt(place: Uri): (file: Uri) => boolean {
  const top = workspace.getWorkspaceFolder(place)?.uri ?? place;
  const start = `${top.path.replace(/\/$/, '')}/`;
  const patterns = [
    ...TOOL_FOLDERS.map((name) => `**/${name}`),
    ...excludedIn('files', top),
    ...excludedIn('search', top),
  ];
  const excluded = patterns.flatMap((pattern) => matcherOf(pattern) ?? []);
  return ({ path }) => path.startsWith(start) && excluded.some((each) => each.test(path.slice(start.length)));
}

/** The patterns that are on. One with a condition on files beside it is not: it is for what a compiler made. */
function excludedIn(section: 'files' | 'search', folder: Uri): string[] {
  const patterns = workspace.getConfiguration(section, folder).get<Record<string, unknown>>('exclude') ?? {};
  return Object.keys(patterns).filter((pattern) => patterns[pattern] === true);
}

/** The pieces of a pattern that are no letters of their own. */
const PIECES = /\*\*\/|\*+|\?|\[[^\]/]+\]|[{},]|[^*?[{},]+|\[/g;

/** Matches a path within the folder that the pattern names, and all below it. Undefined for what is no pattern. */
function matcherOf(pattern: string): RegExp | undefined {
  let depth = 0;
  const source = pattern.replace(/\/(?:\*\*)?$/, '').replace(PIECES, (piece) => {
    if (piece === '**/') return '(?:.*/)?';
    if (piece.startsWith('*')) return piece === '*' ? '[^/]*' : '.*';
    if (piece === '?') return '[^/]';
    if (piece.startsWith('[') && piece.endsWith(']')) return piece.replace(/^\[!/, '[^').replaceAll('\\', '\\\\');
    if (piece === '{' && ++depth) return '(?:';
    if (piece === '}' && depth > 0 && depth--) return ')';
    if (piece === ',' && depth > 0) return '|';
    return piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  });
  try {
    return new RegExp(`^(?:${source})(?:/|$)`, 'u');
  } catch {
    return undefined;
  }
}
