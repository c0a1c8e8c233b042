// Corrections: the user says what a date means, who speaks, or that a finding is none.
import { Disposable } from 'vscode';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { AnnotationEditor } from '../../services/editing/annotation-editor';
import type { FindingEditor } from '../../services/editing/finding-editor';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import type { Guard } from '../../ui/guard';
import { registerConfirmFinding } from './confirm-finding';
import { registerCorrectDate } from './correct-date';
import { registerRejectFinding } from './reject-finding';
import { registerSetReferent } from './set-referent';
import { registerSetSpeaker } from './set-speaker';
import { registerShowCorrections } from './show-corrections';

interface CorrectionsDependencies {
  readonly guard: Guard;
  readonly annotations: AnnotationRegistry;
  readonly readings: CorrectedReadings;
  readonly editor: AnnotationEditor;
  readonly findings: FindingEditor;
}

/** Registers the commands that correct findings. */
export function registerCorrections({
  guard,
  annotations,
  readings,
  editor,
  findings,
}: CorrectionsDependencies): Disposable {
  return Disposable.from(
    registerCorrectDate({ guard, findings }),
    registerSetSpeaker({ guard, findings }),
    registerSetReferent({ guard, findings }),
    registerConfirmFinding({ guard, findings }),
    registerRejectFinding({ guard, findings }),
    registerShowCorrections({ guard, annotations, readings, editor, findings }),
  );
}
