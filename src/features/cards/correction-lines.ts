// What the cards say about user corrections: who corrected, what was detected before, and the links to correct.
import * as l10n from '@vscode/l10n';
import { type Analysis, type Corrected, correctionOf, type Finding, speakerName } from '../../analysis';
import { isDoubtful } from '../certainty';
import type { ArticleContext } from '../context';
import { actorNames } from '../wording/actor-names';
import { detectedInWords } from '../wording/detected-value';
import { FINDING_LABELS } from '../wording/finding-labels';
import { type CardCommand, commandLink, escapeMarkdown } from '../wording/markdown';
import { line } from '../wording/plain-text';
import { card, doubtLine } from './card-lines';

/** That a user corrected or confirmed a finding, with the detected value; undefined if no user did. */
export function correctionLine(context: ArticleContext, mention: Finding): string | undefined {
  const corrected = correctionOf(context.analysis, mention);
  if (!corrected) return undefined;
  const { correction, machine, problem } = corrected;
  if (problem !== undefined)
    return doubtLine(l10n.t('the correction by {0} cannot be applied: {1}', userOf(corrected), problem));
  if (correction.kind === 'rejection') return undefined;
  const user = escapeMarkdown(userOf(corrected));
  if (!machine) return `$(edit) *${l10n.t('Set by {0}', user)}*; ${FINDING_LABELS[mention.kind].notDetected()}`;
  if (isSameValue(context.analysis, mention, machine)) return `$(check) *${l10n.t('Confirmed by {0}', user)}*`;
  return `$(edit) *${l10n.t('Corrected by {0}', user)}*; ${detectedText(context, machine)}`;
}

/** The links to confirm, correct or reject a finding, and to take a correction back. */
export function correctionLinks(context: ArticleContext, mention: Finding): string {
  const { kind, span } = mention;
  const at = [context.uri, span.start, span.end];
  const link = (label: string, command: CardCommand, title: string) =>
    commandLink(label, command, [null, ...at], title);
  return line(
    isDoubtful(mention) &&
      commandLink(l10n.t('Confirm'), 'marginalia.confirmFinding', [kind, ...at], l10n.t('Confirm the detected value')),
    kind === 'date' &&
      link(l10n.t('Correct Date…'), 'marginalia.correctDate', l10n.t('Enter the day or interval that is meant')),
    kind === 'quote' && link(l10n.t('Set Speaker…'), 'marginalia.setSpeaker', l10n.t('Choose who speaks')),
    kind === 'reference' &&
      link(l10n.t('Set Who Is Meant…'), 'marginalia.setReferent', l10n.t('Choose the actor that these words mean')),
    kind !== 'actor' && commandLink(FINDING_LABELS[kind].reject(), 'marginalia.rejectFinding', [kind, ...at]),
    correctionOf(context.analysis, mention) && restoreLink([kind, ...at]),
  );
}

/** The card of words that a user has rejected as a finding. */
export function rejectedCard(context: ArticleContext, corrected: Corrected): string {
  const { correction, machine } = corrected;
  const kind = correction.kind === 'rejection' ? correction.finding : 'quote';
  const rejected = l10n.t('{0} by {1}', `**${FINDING_LABELS[kind].rejected()}**`, escapeMarkdown(userOf(corrected)));
  return card([
    line(`$(circle-slash) ${rejected}`, machine && detectedText(context, machine)),
    restoreLink([kind, context.uri, correction.span.start, correction.span.end]),
  ]);
}

function restoreLink(args: readonly unknown[]): string {
  return commandLink(l10n.t('Restore Detected Value'), 'marginalia.putBack', args, l10n.t('Remove the correction'));
}

function detectedText({ analysis }: ArticleContext, detected: Finding): string {
  return l10n.t('detected: {0}', escapeMarkdown(detectedInWords(analysis, detected)));
}

/** Whether the user's value of a finding is the detected one. */
function isSameValue(analysis: Analysis, mention: Finding, detected: Finding): boolean {
  if (mention.kind === 'date' && detected.kind === 'date')
    return mention.interval === detected.interval && mention.mod === detected.mod;
  if (mention.kind === 'reference' && detected.kind === 'reference')
    return actorNames(analysis, mention) === actorNames(analysis, detected);
  if (mention.kind !== 'quote' || detected.kind !== 'quote' || !mention.speaker || !detected.speaker) return false;
  return speakerName(analysis, mention.speaker) === speakerName(analysis, detected.speaker);
}

function userOf({ correction }: Corrected): string {
  return correction.by ?? l10n.t('you');
}
