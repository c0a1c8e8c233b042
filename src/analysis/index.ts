export { analyze, reanalyze } from './analyze';
export type { Analysis, AnalyzeOptions, Mention, TextEdit } from './types';
