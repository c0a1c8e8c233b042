// What the reader decided about actors, in the file of each workspace folder. Changes go to the file at once; whoever shows actors
// hears of them with the names that they are about.
import { Disposable, EventEmitter, l10n, RelativePattern, type Uri, window, workspace } from 'vscode';
import type { Corrections } from '../analysis';
import {
  type ActorDecision,
  type ActorDecisions,
  mergeActorDecisions,
  NO_DECISIONS,
  parseActorDecisions,
  serializeActorDecisions,
} from '../annotations';
import type { Guard } from './guard';
import type { ActHistory, ActorsShare } from './history';
import { SchemeFile } from './scheme-file';
import type { OpenSidecar } from './sidecar-files';

/** Where a folder's decisions lie. */
export const ACTORS = '.marginalia/actors.json';

const KIND = { path: ACTORS, empty: NO_DECISIONS, parse: parseActorDecisions, serialize: serializeActorDecisions };

/** A change of one folder's decisions. */
export interface DecisionsChange {
  /** The folder's URI. */
  readonly folder: string;
  /** Names that are somebody else's now, or nobody's. */
  readonly names: readonly string[];
}

/** What the decisions need. */
interface Needs {
  readonly guard: Guard;
  readonly openSidecar: OpenSidecar;
  readonly history: ActHistory;
}

/** The decisions of all folders. */
export class DecidedActors {
  readonly #needs: Needs;
  readonly #files = new Map<string, SchemeFile<ActorDecision>>();
  readonly #changed = new EventEmitter<DecisionsChange>();
  readonly #folders: Disposable;
  #watchers: Disposable[] = [];
  #told = '';

  /** A folder's decisions changed. */
  readonly onDidChange = this.#changed.event;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#folders = workspace.onDidChangeWorkspaceFolders(() => this.#open());
    this.#open();
  }

  /** The decisions that count for an article; none for one outside of all folders. */
  of(article: Uri): ActorDecisions {
    return this.#fileOf(article)?.scheme ?? NO_DECISIONS;
  }

  /** The decisions that count for an article, as its reading takes them. */
  correctionsFor(article: Uri): Pick<Corrections, 'actors'> {
    const { concepts } = this.of(article);
    return concepts.length === 0 ? {} : { actors: concepts };
  }

  /** The decisions of each folder, with a place in it. */
  all(): readonly { readonly article: Uri; readonly decisions: ActorDecisions }[] {
    return [...this.#files.values()].map(({ uri, scheme }) => ({ article: uri, decisions: scheme }));
  }

  /** Whether an article lies in a folder that can keep decisions. */
  canDecide(article: Uri): boolean {
    return this.#fileOf(article) !== undefined;
  }

  /** Changes the decisions that count for an article, as one deed; says whether anything changed. Throws what the reader should hear. */
  async change(article: Uri, label: string, change: (decisions: ActorDecisions) => ActorDecisions): Promise<boolean> {
    const share = await this.#write(this.#fileOf(article), change);
    if (share) this.#needs.history.add(label, share);
    return share !== undefined;
  }

  /** Takes a change back, or brings it back; what was changed since stays. */
  async restore({ where, before, after }: ActorsShare, way: 'undo' | 'redo'): Promise<void> {
    const [base, ours] = way === 'undo' ? [after, before] : [before, after];
    await this.#write(this.#files.get(where), (theirs) => mergeActorDecisions({ base, ours, theirs }));
  }

  dispose(): void {
    this.#folders.dispose();
    Disposable.from(...this.#watchers).dispose();
    this.#changed.dispose();
  }

  #fileOf(article: Uri): SchemeFile<ActorDecision> | undefined {
    const folder = workspace.getWorkspaceFolder(article);
    return folder && this.#files.get(folder.uri.toString());
  }

  async #write(
    file: SchemeFile<ActorDecision> | undefined,
    change: (decisions: ActorDecisions) => ActorDecisions,
  ): Promise<ActorsShare | undefined> {
    const known = file?.scheme ?? NO_DECISIONS;
    const done = await file?.change(change);
    if (done) this.#tell(done.where, known, done.after);
    return done && { of: 'actors', ...done };
  }

  #open(): void {
    Disposable.from(...this.#watchers).dispose();
    this.#files.clear();
    this.#watchers = (workspace.workspaceFolders ?? []).map((folder) => {
      const file = new SchemeFile(folder, KIND, this.#needs.openSidecar);
      this.#files.set(folder.uri.toString(), file);
      const read = () => void this.#needs.guard.run('decisions about actors', () => this.#read(file));
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, ACTORS));
      read();
      return Disposable.from(watcher, watcher.onDidCreate(read), watcher.onDidChange(read), watcher.onDidDelete(read));
    });
  }

  async #read(file: SchemeFile<ActorDecision>): Promise<void> {
    const known = file.scheme;
    await file.read();
    this.#tell(file.folder.uri.toString(), known, file.scheme);
    const problems = file.problems.map(({ item = '', message }) => `${item}: ${message}`).join('\n');
    const isNews = problems !== '' && problems !== this.#told;
    this.#told = problems;
    if (isNews) void this.#warn(file);
  }

  async #warn({ uri, problems }: SchemeFile<ActorDecision>): Promise<void> {
    const open = l10n.t('Open File');
    const [first] = problems;
    const message = l10n.t('{0}: {1} entries cannot be used. {2}', ACTORS, problems.length, first?.message ?? '');
    if ((await window.showWarningMessage(message, open)) === open) await window.showTextDocument(uri);
  }

  #tell(folder: string, before: ActorDecisions, after: ActorDecisions): void {
    const names = changedNames(before, after);
    if (names.length > 0) this.#changed.fire({ folder, names });
  }
}

/** The names of all decisions that are not the same on both sides. */
function changedNames(before: ActorDecisions, after: ActorDecisions): string[] {
  const text = (decision: ActorDecision) => JSON.stringify(decision);
  const [was, is] = [before, after].map(({ concepts }) => new Set(concepts.map(text)));
  const changed = [
    ...before.concepts.filter((decision) => !is?.has(text(decision))),
    ...after.concepts.filter((decision) => !was?.has(text(decision))),
  ];
  return [...new Set(changed.flatMap(({ name, aliases, notAliases }) => [name, ...aliases, ...notAliases]))];
}
