// What the analysis itself found, before any user correction, in words.
import * as l10n from '@vscode/l10n';
import { type Analysis, type Finding, speakerName } from '../../analysis';
import { actorNames } from './actor-names';
import { SPEECH_NAMES } from './speech-names';
import { dateInWords } from './timex-values';

/** What a finding says, with the reason, in plain text: `Ana Lopez (the subject of “said”)`. */
export function detectedInWords(analysis: Analysis, detected: Finding): string {
  if (detected.kind === 'date') {
    const words = dateInWords(detected);
    return detected.reading.startsWith(words) ? detected.reading : l10n.t('{0} ({1})', words, detected.reading);
  }
  if (detected.kind === 'actor') return l10n.t('a name');
  if (detected.kind === 'reference') return l10n.t('{0} ({1})', actorNames(analysis, detected), detected.reason);
  const { speaker } = detected;
  if (speaker) return l10n.t('{0} ({1})', speakerName(analysis, speaker), speaker.reason);
  return detected.speech === 'scare' ? SPEECH_NAMES.scare() : l10n.t('a quotation without a speaker');
}
