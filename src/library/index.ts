// The analysis as a library: `require('marginalia')`. Public and stable.
export { type Analysis, type AnalyzeOptions, analyze, type Mention, reanalyze, type TextEdit } from '../analysis';
