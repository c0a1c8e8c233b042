export { analyze, reanalyze } from './analyze';
export { applyEdits } from './apply-edits';
export type { Analysis, AnalyzeOptions, Mention, TextEdit } from './types';
