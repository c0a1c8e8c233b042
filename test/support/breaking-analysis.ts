// Loaded into a process before its program: makes the analysis of texts with BREAKS in them throw, as a fault of ours would.
import type { Analysis, AnalyzeOptions } from '../../src/analysis';

type Analyze = (text: string, options?: AnalyzeOptions) => Analysis;

/** The module as it is in memory, whose exports can be replaced. */
const loaded = require('../../src/analysis/analyze') as { analyze: Analyze };
const { analyze } = loaded;
loaded.analyze = (text, options) => {
  if (text.includes('BREAKS')) throw new Error('it breaks');
  return analyze(text, options);
};
