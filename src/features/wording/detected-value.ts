// What the analysis itself found, before any user correction, in words.
import * as l10n from '@vscode/l10n';
import { type Analysis, type Mention, speakerName } from '../../analysis';
import { dateInWords } from './timex-values';

/** What a finding says, with the reason, in plain text: `Thursday, 27 January 2022: the Thursday before publication`. */
export function detectedInWords(analysis: Analysis, detected: Mention): string {
  if (detected.kind === 'date') {
    const words = dateInWords(detected);
    return detected.reading.startsWith(words) ? detected.reading : `${words}: ${detected.reading}`;
  }
  if (detected.kind === 'actor') return l10n.t('a name');
  const { speaker } = detected;
  if (speaker) return `${speakerName(analysis, speaker)}: ${speaker.reason}`;
  return detected.speech === 'scare' ? l10n.t('a term that nobody says') : l10n.t('a quotation without a speaker');
}
