// Loaded into a process and its threads before their programs: makes the analysis of texts with BREAKS in them throw, as a fault of ours
// would, and that of texts with DIES end the thread, as a lack of memory does.
import type { Analysis, AnalyzeOptions } from '../../src/analysis';

type Analyze = (text: string, options?: AnalyzeOptions) => Analysis;

/** The module as it is in memory, whose exports can be replaced. */
const loaded = require('../../src/analysis/analyze') as { analyze: Analyze };
const { analyze } = loaded;
loaded.analyze = (text, options) => {
  if (text.includes('BREAKS')) throw new Error('it breaks');
  if (text.includes('DIES')) process.exit(3);
  return analyze(text, options);
};
