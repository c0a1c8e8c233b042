// The rule of the floors as ARCHITECTURE.md has it: which room lies where, how the folders of a room are layered, and which imports
// are forbidden.

/** Each room's floor. */
export const floors: Readonly<Record<string, number>> = {
  ...{ text: 0, article: 0 },
  ...{ dates: 1, actors: 1, quotes: 1 },
  ...{ analysis: 2 },
  ...{ annotations: 3, corpus: 3 },
  ...{ features: 4 },
  ...{ vscode: 5, cli: 5, node: 5, worker: 5, library: 5 },
};

/** The imports between rooms of one floor that are meant: who may see whom. */
const neighbours = ['article -> text', 'vscode -> worker', 'vscode -> node', 'cli -> node'];

/** The folders of each layered room, lowest first: a file imports from its own folder and from those before it. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  vscode: [
    'ui',
    'services/storage',
    'services/documents',
    'services/annotations',
    'services/folder',
    'services/readings',
    'services/corpus',
    'services/editing',
    'features/reading',
    'features/actors',
    'features/corrections',
    'features/tagging',
    'features/codebook',
    'features/notes',
    'features/review',
    'features/sidecars',
    'features/annotations-view',
  ],
};

/** The features that a feature may use; every other is closed to it. */
const usableFeatures: Readonly<Record<string, readonly string[]>> = {
  corrections: ['reading'],
  tagging: ['reading'],
  codebook: ['reading', 'tagging'],
  notes: ['reading', 'tagging'],
  review: ['reading', 'tagging'],
  'annotations-view': ['reading', 'tagging', 'codebook'],
};

/** One import; both ends are paths from the project's top, or `to` is a package. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** The room of a source. */
export const room = (path: string) => path.split('/')[1] ?? '';

/** True where an import goes up, or sideways between rooms that do not see each other. */
export function isForbidden({ from, to }: Import): boolean {
  const [above, below] = [floors[room(from)], floors[room(to)]];
  if (above === undefined || below === undefined) return true;
  if (room(from) === room(to)) return goesUpInside({ from, to });
  return below >= above && !neighbours.includes(`${room(from)} -> ${room(to)}`);
}

/** The layer of a source within its room; files beside the folders see all of them. */
function layerOf(path: string): number {
  const folders = layers[room(path)] ?? [];
  const at = folders.findIndex(
    (folder) => path.startsWith(`src/${room(path)}/${folder}/`) || path === `src/${room(path)}/${folder}`,
  );
  return at < 0 ? folders.length : at;
}

function goesUpInside({ from, to }: Import): boolean {
  if (!layers[room(from)]) return false;
  const [user, used] = [featureOf(from), featureOf(to)];
  if (user !== undefined && used !== undefined && user !== used) return !usableFeatures[user]?.includes(used);
  return layerOf(to) > layerOf(from);
}

function featureOf(path: string): string | undefined {
  return /^src\/vscode\/features\/(?<feature>[^/]+)/.exec(path)?.groups?.feature;
}

/** An import in a message. */
export const shown = ({ from, to }: Import) => `${from} -> ${to}`;
