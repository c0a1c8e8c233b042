// Which command repairs a file of ours that cannot be read.
import * as l10n from '@vscode/l10n';
import type { Problem } from '../../../annotations';
import type { Remedy } from '../../ui/guard';

/** The command for a file with such a problem, to be called with the file's URI; undefined where none helps. */
export function repairFor({ code }: Problem): Remedy | undefined {
  if (code === 'conflict-markers') return { title: l10n.t('Merge Both Sides'), command: 'marginalia.mergeSidecar' };
  if (code !== 'not-json' && code !== 'not-utf8') return undefined;
  return { title: l10n.t('Recover What Is Intact'), command: 'marginalia.salvageSidecar' };
}
