// The rule of the floors as ARCHITECTURE.md has it: which room lies where, how the folders of a room are layered, and which imports
// are forbidden.

/** Each room's floor. */
export const floors: Readonly<Record<string, number>> = {
  ...{ text: 0, article: 0 },
  ...{ dates: 1, actors: 1, quotes: 1, coreference: 1 },
  ...{ analysis: 2 },
  ...{ annotations: 3, corpus: 3 },
  ...{ features: 4 },
  ...{ vscode: 5, cli: 5, node: 5, worker: 5, library: 5 },
};

/** The imports between rooms of one floor that are meant: who may see whom. */
const neighbours = ['article -> text', 'vscode -> worker', 'vscode -> node', 'cli -> node', 'cli -> worker'];

/**
 * The layers of each room, lowest first: a file imports from its own layer and from those before it. A layer is a folder, or a file
 * beside the folders; files that are not named here come last.
 */
export const layers: Readonly<Record<string, readonly string[]>> = {
  quotes: ['types', 'lexicon', 'marks', 'syntax', 'cues', 'reports', 'speakers'],
  dates: [
    'quotation-marks',
    'calendar',
    'meaning',
    'types',
    'lexicon',
    'edtf',
    'tokens',
    'tense',
    'resolve',
    'merges',
    'rules',
  ],
  actors: ['types', 'lexicon', 'name-tokens', 'name-model', 'names', 'linking'],
  coreference: ['types', 'lexicon', 'syntax', 'expressions', 'entities', 'ranking', 'linking'],
  analysis: ['corrections/correction', 'types', 'speaker-name', 'written-names', 'corrections'],
  annotations: ['model', 'anchoring', 'file', 'schemes', 'merge', 'store'],
  corpus: ['fold-name', 'facts', 'corpus-actor', 'coreference'],
  features: [
    'certainty',
    'context',
    'statistics',
    'wording',
    'selection',
    'trees',
    'cards',
    'editor',
    'pickers',
    'code-actions',
  ],
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
    'features/reading-mode',
    'features/articles',
    'features/actors',
    'features/quotations-view',
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
  articles: ['reading'],
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

/** The layer of a source within its room. */
function layerOf(path: string): number {
  const inRoom = path.replace(`src/${room(path)}/`, '').replace(/\.ts$/, '');
  const names = layers[room(path)] ?? [];
  const at = names.findIndex((name) => inRoom === name || inRoom.startsWith(`${name}/`));
  return at < 0 ? names.length : at;
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
