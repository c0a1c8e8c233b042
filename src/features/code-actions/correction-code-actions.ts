// The code actions about findings: confirm, correct, reject, and take the detected value again.
import * as l10n from '@vscode/l10n';
import { type Analysis, correctionsOn, type Finding } from '../../analysis';
import type { Span } from '../../text/span';
import { isDoubtful } from '../certainty';
import { type FindingAt, findingAt } from '../selection/finding-at';
import { FINDING_LABELS } from '../wording/finding-labels';
import type { SuggestedAction } from './suggested-action';

/** The kinds of findings that have code actions here. */
type CorrectableKind = Exclude<Finding['kind'], 'actor'>;

const KINDS: readonly CorrectableKind[] = ['date', 'reference', 'quote'];

const COMMANDS: Readonly<
  Record<CorrectableKind, { readonly command: string; readonly correct: () => string; readonly set: () => string }>
> = {
  date: {
    command: 'marginalia.correctDate',
    correct: () => l10n.t('Correct Date…'),
    set: () => l10n.t('Set Date…'),
  },
  reference: {
    command: 'marginalia.setReferent',
    correct: () => l10n.t('Correct Who Is Meant…'),
    set: () => l10n.t('Set Who Is Meant…'),
  },
  quote: {
    command: 'marginalia.setSpeaker',
    correct: () => l10n.t('Correct Speaker…'),
    set: () => l10n.t('Set Speaker…'),
  },
};

/** The code actions at a selection or caret, about the date and about the quotation there. */
export function correctionActions(analysis: Analysis, selection: Span): SuggestedAction[] {
  return KINDS.flatMap((kind) => {
    const found = findingAt(analysis, selection, kind);
    // Any words may be a date or a quotation; for a reference there is the command.
    const isOffered = found && (kind !== 'reference' || found.mention || correctionsOn(analysis, found).length > 0);
    return isOffered ? actionsOn(analysis, kind, found) : [];
  });
}

function actionsOn(analysis: Analysis, kind: CorrectableKind, { span, mention }: FindingAt): SuggestedAction[] {
  const { command, correct, set } = COMMANDS[kind];
  const hasValue = mention?.kind === 'quote' ? mention.speaker !== undefined : mention !== undefined;
  const labels = FINDING_LABELS[kind];
  const action = (title: string, id: string): SuggestedAction => ({ title, command: id, args: [kind] });
  return [
    ...(mention && isDoubtful(mention) ? [action(labels.confirm(), 'marginalia.confirmFinding')] : []),
    { title: hasValue ? correct() : set(), command, args: [] },
    ...(mention ? [action(labels.reject(), 'marginalia.rejectFinding')] : []),
    ...(correctionsOn(analysis, { kind, span }).length > 0 ? [action(labels.restore(), 'marginalia.putBack')] : []),
  ];
}
