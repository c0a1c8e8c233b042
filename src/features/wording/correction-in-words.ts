// What an annotation corrects, in a few words, for lists and cards.
import * as l10n from '@vscode/l10n';
import { type Annotation, dateOf, referentOf, speakerOf, verdictOf } from '../../annotations';
import { oneLine } from './plain-text';

/** What an annotation corrects, in a few words; undefined if it is no correction. */
export function correctionInWords(annotation: Annotation): string | undefined {
  const [date, speaker, verdict] = [dateOf(annotation), speakerOf(annotation), verdictOf(annotation)];
  const referent = referentOf(annotation);
  if (date) return l10n.t('date: {0}', oneLine(date.value));
  if (speaker) return l10n.t('speaker: {0}', oneLine(speaker.name));
  if (referent) return l10n.t('means {0}', oneLine(referent.name));
  if (!verdict) return undefined;
  const finding = oneLine(verdict.finding);
  return verdict.verdict === 'accepted' ? l10n.t('accepted as {0}', finding) : l10n.t('rejected as {0}', finding);
}
