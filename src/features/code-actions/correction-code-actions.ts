// The code actions about findings: confirm, correct, reject, and take the detected value again.
import * as l10n from '@vscode/l10n';
import { type Analysis, correctionsOn, type Mention } from '../../analysis';
import type { Span } from '../../text/span';
import { isDoubtful } from '../certainty';
import { type FindingAt, findingAt } from '../selection/finding-at';
import { FINDING_LABELS } from '../wording/finding-labels';
import type { SuggestedAction } from './suggested-action';

/** The kinds of findings that have code actions here. */
type CorrectableKind = Exclude<Mention['kind'], 'actor'>;

const KINDS: readonly CorrectableKind[] = ['date', 'quote'];

const COMMANDS: Readonly<
  Record<CorrectableKind, { readonly command: string; readonly correct: () => string; readonly set: () => string }>
> = {
  date: {
    command: 'marginalia.correctDate',
    correct: () => l10n.t('Correct Date…'),
    set: () => l10n.t('Set Date…'),
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
    return found ? actionsOn(analysis, kind, found) : [];
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
