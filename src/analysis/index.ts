export { analyze, reanalyze } from './analyze';
export { applyEdits } from './apply-edits';
export type {
  ActorCorrection,
  Correction,
  Corrections,
  DateCorrection,
  Rejection,
  SpeakerCorrection,
} from './correction';
export { speakerName, speakerNames } from './speaker-name';
export type { Analysis, AnalyzeOptions, Corrected, Mention, TextEdit } from './types';
export { correctionOf, correctionsOn, findingOf, withCorrections } from './with-corrections';
