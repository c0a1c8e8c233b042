// Actors: the view, and every decision about who is who.
import { Disposable } from 'vscode';
import type { Corpus } from '../../services/corpus/corpus';
import type { ActorEditor } from '../../services/editing/actor-editor';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import type { DocumentInView } from '../../ui/document-in-view';
import type { Guard } from '../../ui/guard';
import { registerActorCodeActions } from './actor-actions';
import { registerActorsView } from './actors-view';
import { registerActorDecisions } from './decide-actors';
import { registerActorRename } from './rename-actor';

interface ActorsDependencies {
  readonly guard: Guard;
  readonly inView: DocumentInView;
  readonly readings: CorrectedReadings;
  readonly corpus: Corpus;
  readonly actors: ActorEditor;
}

/** Registers the Actors view and the commands for decisions about actors. */
export function registerActors({ guard, inView, readings, corpus, actors }: ActorsDependencies): Disposable {
  return Disposable.from(
    registerActorsView({ guard, inView, readings, corpus, actors }),
    registerActorDecisions({ guard, corpus, actors }),
    registerActorRename({ guard, corpus, actors }),
    registerActorCodeActions({ guard, corpus, actors }),
  );
}
