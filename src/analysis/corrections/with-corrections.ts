// User corrections applied to the machine's analysis: first actors, then single passages. Finds nothing itself; knows no file and no
// annotation.
import type { Analysis } from '../types';
import { correctActors } from './correct-actors';
import { correctPassages } from './correct-passages';
import type { Corrections } from './correction';

/**
 * Returns the analysis as the user corrected it; `machine` is not changed. Without corrections, the same object.
 * A correction replaces the findings of its kind that it is about; on a passage without a finding it adds one.
 */
export function withCorrections(machine: Analysis, corrections: Corrections): Analysis {
  return correctPassages(correctActors(machine, corrections), corrections);
}
