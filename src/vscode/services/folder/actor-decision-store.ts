// What the reader decided about actors, in the file of each workspace folder. Changes go to the file at once; whoever shows actors
// hears of them with the names that they are about.
import { EventEmitter, type Uri, type WorkspaceFolder } from 'vscode';
import type { Corrections } from '../../../analysis';
import {
  type ActorDecision,
  type ActorDecisions,
  mergeActorDecisions,
  NO_DECISIONS,
  parseActorDecisions,
  serializeActorDecisions,
} from '../../../annotations';
import type { Guard } from '../../ui/guard';
import { ConceptSchemeFile } from '../storage/concept-scheme-file';
import { FolderFiles } from '../storage/folder-files';
import type { OpenSidecar } from '../storage/sidecar-uris';
import type { ActHistory, ActorsShare } from '../storage/undo-steps';

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
export class ActorDecisionStore {
  readonly #needs: Needs;
  readonly #files: FolderFiles<ConceptSchemeFile<ActorDecision>>;
  readonly #changed = new EventEmitter<DecisionsChange>();

  /** A folder's decisions changed. */
  readonly onDidChange = this.#changed.event;

  constructor(needs: Needs) {
    this.#needs = needs;
    const open = (folder: WorkspaceFolder) => new ConceptSchemeFile(folder, KIND, needs.openSidecar);
    const kind = { path: ACTORS, name: 'decisions about actors', open, read: this.#read.bind(this) };
    this.#files = new FolderFiles(kind, needs.guard);
  }

  /** The decisions that count for an article; none for one outside of all folders. */
  of(article: Uri): ActorDecisions {
    return this.#files.of(article)?.scheme ?? NO_DECISIONS;
  }

  /** The decisions that count for an article, as its reading takes them. */
  correctionsFor(article: Uri): Pick<Corrections, 'actors'> {
    const { concepts } = this.of(article);
    return concepts.length === 0 ? {} : { actors: concepts };
  }

  /** The decisions of each folder, with a place in it. */
  all(): readonly { readonly article: Uri; readonly decisions: ActorDecisions }[] {
    return this.#files.all().map(({ uri, scheme }) => ({ article: uri, decisions: scheme }));
  }

  /** Whether an article lies in a folder that can keep decisions. */
  canDecide(article: Uri): boolean {
    return this.#files.of(article) !== undefined;
  }

  /** Changes the decisions that count for an article, as one deed; says whether anything changed. Throws what the reader should hear. */
  async change(article: Uri, label: string, change: (decisions: ActorDecisions) => ActorDecisions): Promise<boolean> {
    const share = await this.#write(this.#files.of(article), change);
    if (share) this.#needs.history.add(label, share);
    return share !== undefined;
  }

  /** Takes a change back, or brings it back; what was changed since stays. False where the folder is no more open. */
  async restore({ where, before, after }: ActorsShare, way: 'undo' | 'redo'): Promise<boolean> {
    const [base, ours] = way === 'undo' ? [after, before] : [before, after];
    const file = this.#files.at(where);
    if (file) await this.#write(file, (theirs) => mergeActorDecisions({ base, ours, theirs }));
    return file !== undefined;
  }

  dispose(): void {
    this.#files.dispose();
    this.#changed.dispose();
  }

  async #write(
    file: ConceptSchemeFile<ActorDecision> | undefined,
    change: (decisions: ActorDecisions) => ActorDecisions,
  ): Promise<ActorsShare | undefined> {
    const known = file?.scheme ?? NO_DECISIONS;
    const done = await file?.change(change);
    if (done) this.#tell(done.where, known, done.after);
    return done && { of: 'actors', ...done };
  }

  async #read(file: ConceptSchemeFile<ActorDecision>): Promise<void> {
    const known = file.scheme;
    await file.read();
    this.#tell(file.folder.uri.toString(), known, file.scheme);
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
