// What the light bulb offers about the machine's findings: correct, reject, put back.
import { type Analysis, correctionsOn, type Mention } from '../../analysis';
import type { Span } from '../../text/span';
import { FINDINGS, isDoubtful, NOT_A } from '../cards/correction-lines';
import { findingAt } from '../selection/finding-at';
import type { AnnotateAction } from './annotation-code-actions';

const KINDS: readonly Mention['kind'][] = ['date', 'quote'];

const COMMANDS = {
  date: { command: 'marginalia.correctDate', found: 'Correct Date…', unfound: 'Set Date…' },
  quote: { command: 'marginalia.setSpeaker', found: 'Correct Speaker…', unfound: 'Set Speaker…' },
} as const;

/** The offers at a selection or caret: about the date and about the quotation there. */
export function correctionActions(analysis: Analysis, selection: Span): AnnotateAction[] {
  return KINDS.flatMap((kind) => {
    const pointed = findingAt(analysis, selection, kind);
    return pointed ? offers(analysis, pointed) : [];
  });
}

function offers(
  analysis: Analysis,
  { kind, span, mention }: NonNullable<ReturnType<typeof findingAt>>,
): AnnotateAction[] {
  if (kind === 'actor') return [];
  const { command, found, unfound } = COMMANDS[kind];
  const known = mention?.kind === 'quote' ? mention.speaker : mention;
  const reject = { title: NOT_A[kind], command: 'marginalia.rejectFinding', args: [kind] };
  const putBack = {
    title: `Put Back the Machine’s Reading of the ${FINDINGS[kind]}`,
    command: 'marginalia.putBack',
    args: [kind],
  };
  const confirm = { title: `Confirm the ${FINDINGS[kind]}`, command: 'marginalia.confirmFinding', args: [kind] };
  return [
    ...(mention && isDoubtful(mention) ? [confirm] : []),
    { title: known ? found : unfound, command, args: [] },
    ...(mention ? [reject] : []),
    ...(correctionsOn(analysis, { kind, span }).length > 0 ? [putBack] : []),
  ];
}
