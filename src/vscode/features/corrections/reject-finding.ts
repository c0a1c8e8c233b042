// Rejecting a finding: no date, no name, no quotation. And restoring the detected value.

import * as l10n from '@vscode/l10n';
import { Disposable, type QuickPickItem, window } from 'vscode';
import type { Finding } from '../../../analysis';
import { verdictBody } from '../../../annotations';
import { findingsLike } from '../../../features/selection/similar-findings';
import { FINDING_LABELS } from '../../../features/wording/finding-labels';
import { withoutIcons } from '../../../features/wording/plain-text';
import { type FindingEditor, type PointedFinding, quotedWords } from '../../services/editing/finding-editor';
import type { Guard } from '../../ui/guard';
import { showStatus } from '../../ui/messages';

/** From the innermost to the outermost, as they stand in the text. */
const KINDS: readonly Finding['kind'][] = ['date', 'actor', 'reference', 'quote'];

/** `marginalia.rejectFinding` and `marginalia.putBack`; a keybinding or a card may give the kind, a card the place. */
export function registerRejectFinding({
  guard,
  findings,
}: {
  readonly guard: Guard;
  readonly findings: FindingEditor;
}): Disposable {
  return Disposable.from(
    guard.command('marginalia.rejectFinding', async (kind, ...place) => {
      const found = await findings.findingsAt(kindsOf(kind), place);
      if (!found) return;
      const choices = found.flatMap(choicesFor);
      if (choices.length === 0) return showStatus(l10n.t('Put the cursor on a date, a name or a quotation first.'));
      const choice = choices.length > 1 ? await choose(choices) : choices[0];
      if (choice) await reject(findings, choice);
    }),
    guard.command('marginalia.putBack', async (kind, ...place) => {
      const found = await findings.findingsAt(kindsOf(kind), place);
      if (!found) return;
      for (const pointed of found) {
        if (await findings.restore(pointed))
          return showStatus(l10n.t('The detected value counts again. “Undo Annotation” undoes that.'));
      }
      showStatus(l10n.t('Nothing was corrected here.'));
    }),
  );
}

/** What can be rejected: a finding, or all findings of the same words. */
interface Choice extends QuickPickItem {
  readonly mention: Finding;
  readonly findings: readonly [PointedFinding, ...PointedFinding[]];
}

function choicesFor(pointed: PointedFinding): Choice[] {
  const { mention, reading } = pointed;
  if (!mention) return [];
  const one = { ...pointed, span: mention.span };
  const label = FINDING_LABELS[mention.kind].reject();
  const description = withoutIcons(quotedWords(one));
  const others = findingsLike(reading.analysis, mention).filter((each) => each !== mention);
  const all = others.map((each): PointedFinding => ({ ...pointed, span: each.span, mention: each }));
  const everywhere = l10n.t('{0}, all {1} in this article', label, others.length + 1);
  return [
    { label, description, mention, findings: [one] },
    ...(others.length > 0
      ? [{ label: everywhere, description, mention, findings: [one, ...all] } satisfies Choice]
      : []),
  ];
}

/** Which of several: the name in a quotation or the quotation, here or everywhere. */
function choose(choices: readonly Choice[]): Thenable<Choice | undefined> {
  return window.showQuickPick(choices, { title: l10n.t('Reject which finding?') });
}

function reject(editor: FindingEditor, { mention, findings }: Choice): Promise<void> {
  const rule = ruleOf(mention);
  const label = FINDING_LABELS[mention.kind].reject();
  const verdict = { verdict: 'rejected', finding: mention.kind, ...(rule === undefined ? {} : { rule }) } as const;
  const message = findings.length > 1 ? `${label} ×${findings.length}.` : `${label}.`;
  return editor.correct(findings, { label, motivation: 'assessing', body: verdictBody(verdict), message });
}

function kindsOf(kind: unknown): readonly Finding['kind'][] {
  const wanted = KINDS.filter((each) => each === kind);
  return wanted.length > 0 ? wanted : KINDS;
}

/** What found it, for the record. */
function ruleOf(mention: Finding): string | undefined {
  if (mention.kind === 'date') return mention.rule;
  return mention.kind === 'quote' ? mention.speech : mention.form;
}
