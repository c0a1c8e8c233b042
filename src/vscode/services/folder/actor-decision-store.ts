// The user's decisions about actors, in one file of each workspace folder. Changes are written to the file at once; an event names
// the actors that they are about.

import { EventEmitter, type Uri } from 'vscode';
import type { Corrections } from '../../../analysis';
import {
  type ActorDecision,
  type ActorDecisions,
  mergeActorDecisions,
  NO_DECISIONS,
  parseActorDecisions,
  serializeActorDecisions,
  type UndoableEdit,
  type UndoHistory,
} from '../../../annotations';
import type { Guard } from '../../ui/guard';
import { ConceptSchemeFile, type SchemeChange } from '../storage/concept-scheme-file';
import type { OpenFile } from '../storage/editor-file';
import { FolderFiles } from '../storage/folder-files';

/** Where a folder's decisions lie. */
const ACTORS = '.marginalia/actors.json';

const KIND = { path: ACTORS, empty: NO_DECISIONS, parse: parseActorDecisions, serialize: serializeActorDecisions };

/** A change of one folder's decisions. */
export interface DecisionsChange {
  /** The folder's URI. */
  readonly folder: string;
  /** Names that are now those of another actor, or of none. */
  readonly names: readonly string[];
}

interface StoreDependencies {
  readonly guard: Guard;
  readonly openFile: OpenFile;
  readonly undoHistory: UndoHistory;
}

/** The decisions of all folders. */
export class ActorDecisionStore {
  readonly #undoHistory: UndoHistory;
  readonly #files: FolderFiles<ConceptSchemeFile<ActorDecision>>;
  readonly #changed = new EventEmitter<DecisionsChange>();

  /** A folder's decisions changed. */
  readonly onDidChange = this.#changed.event;

  constructor({ guard, openFile, undoHistory }: StoreDependencies) {
    this.#undoHistory = undoHistory;
    this.#files = new FolderFiles(
      {
        path: ACTORS,
        name: 'decisions about actors',
        open: (folder) => new ConceptSchemeFile(folder, KIND, openFile),
        read: (file) => this.#read(file),
      },
      guard,
    );
  }

  /** The decisions for an article, as its reading takes them; none for an article outside of all folders. */
  correctionsFor(article: Uri): Pick<Corrections, 'actors'> {
    const { concepts } = this.#files.of(article)?.scheme ?? NO_DECISIONS;
    return concepts.length === 0 ? {} : { actors: concepts };
  }

  /** The decisions of each folder, with a URI in it. */
  all(): readonly { readonly article: Uri; readonly decisions: ActorDecisions }[] {
    return this.#files.all().map(({ uri, scheme }) => ({ article: uri, decisions: scheme }));
  }

  /** Whether an article lies in a folder that can keep decisions. */
  canDecide(article: Uri): boolean {
    return this.#files.of(article) !== undefined;
  }

  /** Changes the decisions for an article as one step of undo; says whether anything changed. Throws a message for the user. */
  async change(article: Uri, label: string, change: (decisions: ActorDecisions) => ActorDecisions): Promise<boolean> {
    const file = this.#files.of(article);
    const done = file && (await this.#write(file, change));
    if (done) this.#undoHistory.add({ label, edits: [this.#undoable(done)] });
    return done !== undefined;
  }

  dispose(): void {
    this.#files.dispose();
    this.#changed.dispose();
  }

  /** What was changed since an edit stays when that is undone: the three versions are merged. */
  #undoable({ folder, before, after }: SchemeChange<ActorDecision>): UndoableEdit {
    const restore = async (place: string, base: ActorDecisions, ours: ActorDecisions) => {
      const file = this.#files.at(place);
      if (file) await this.#write(file, (theirs) => mergeActorDecisions({ base, ours, theirs }));
      return file !== undefined;
    };
    return {
      place: folder,
      nameAt: () => ACTORS,
      revert: (place) => restore(place, after, before),
      reapply: (place) => restore(place, before, after),
    };
  }

  async #write(
    file: ConceptSchemeFile<ActorDecision>,
    change: (decisions: ActorDecisions) => ActorDecisions,
  ): Promise<SchemeChange<ActorDecision> | undefined> {
    const known = file.scheme;
    const done = await file.change(change);
    if (done) this.#report(done.folder, known, done.after);
    return done;
  }

  async #read(file: ConceptSchemeFile<ActorDecision>): Promise<void> {
    const known = file.scheme;
    await file.read();
    this.#report(file.folder.uri.toString(), known, file.scheme);
  }

  #report(folder: string, before: ActorDecisions, after: ActorDecisions): void {
    const names = changedNames(before, after);
    if (names.length > 0) this.#changed.fire({ folder, names });
  }
}

/** The names of all decisions that differ between the two. */
function changedNames(before: ActorDecisions, after: ActorDecisions): string[] {
  const text = (decision: ActorDecision) => JSON.stringify(decision);
  const [was, is] = [before, after].map(({ concepts }) => new Set(concepts.map(text)));
  const changed = [
    ...before.concepts.filter((decision) => !is?.has(text(decision))),
    ...after.concepts.filter((decision) => !was?.has(text(decision))),
  ];
  return [...new Set(changed.flatMap(({ name, aliases, notAliases }) => [name, ...aliases, ...notAliases]))];
}
