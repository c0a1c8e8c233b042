export type { TextEdit } from '../text/text-edit';
export { analyze, reanalyze } from './analyze';
export type {
  ActorCorrection,
  Correction,
  Corrections,
  DateCorrection,
  ReferenceCorrection,
  Rejection,
  SpeakerCorrection,
} from './corrections/correction';
export { correctionOf, correctionsOn, findingOf } from './corrections/corrections-on';
export { sameCorrections } from './corrections/same-corrections';
export { withCorrections } from './corrections/with-corrections';
export { speakerName, speakerNames } from './speaker-name';
export type { Analysis, AnalyzeOptions, Corrected, Finding, Mention } from './types';
export { writtenNames } from './written-names';
