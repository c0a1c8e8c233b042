// The rule of the floors as ARCHITECTURE.md has it: which room lies where, and which import is forbidden.

/** Each room's floor, as ARCHITECTURE.md has it. */
export const floors: Readonly<Record<string, number>> = {
  ...{ text: 0, article: 0 },
  ...{ dates: 1, actors: 1, quotes: 1 },
  ...{ analysis: 2 },
  ...{ annotations: 3, corpus: 3 },
  ...{ features: 4, exchange: 4 },
  ...{ vscode: 5, cli: 5, node: 5, worker: 5, library: 5 },
};

/** The imports between rooms of one floor that are meant: who may see whom. */
const neighbours = ['article -> text', 'vscode -> worker', 'vscode -> node', 'cli -> node'];

/** One import; both ends are paths from the project's top, or `to` is a package. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** The room of a source. */
export const room = (path: string) => path.split('/')[1] ?? '';

/** True where an import goes up, or sideways without leave. */
export function isForbidden({ from, to }: Import): boolean {
  const [above, below] = [floors[room(from)], floors[room(to)]];
  if (above === undefined || below === undefined) return true;
  if (room(from) === room(to) || below < above) return false;
  return !neighbours.includes(`${room(from)} -> ${room(to)}`);
}

/** An import in a message. */
export const shown = ({ from, to }: Import) => `${from} -> ${to}`;
