// Saying which day or interval a passage means.

import * as l10n from '@vscode/l10n';
import { type Disposable, InputBoxValidationSeverity, window } from 'vscode';
import { correctionOf } from '../../../analysis';
import { dateBody } from '../../../annotations';
import { DATE_EXAMPLES, type DateInput, presentValue, readDateInput } from '../../../features/pickers/date-input';
import { type FindingEditor, type PointedFinding, quotedWords } from '../../services/editing/finding-editor';
import type { Guard } from '../../ui/guard';
import { showStatus } from '../../ui/messages';

/** `marginalia.correctDate`; a keybinding may give the value, a card the place. */
export function registerCorrectDate({
  guard,
  findings,
}: {
  readonly guard: Guard;
  readonly findings: FindingEditor;
}): Disposable {
  return guard.command('marginalia.correctDate', async (given, ...place) => {
    const found = await findings.findingsAt(['date'], place);
    if (!found) return;
    const [pointed] = found;
    if (!pointed) return showStatus(l10n.t('Put the cursor on a date, or select the words that mean one.'));
    const typed = typeof given === 'string' ? given : await askDate(pointed);
    if (typed === undefined) return;
    const read = readDateInput(typed, pointed.reading.analysis.article.published);
    if (typeof read === 'string') return showStatus(read);
    await findings.correct([pointed], {
      label: l10n.t('Correct Date'),
      motivation: 'identifying',
      body: dateBody(read),
      message: l10n.t('{0} is {1}.', quotedWords(pointed), read.meaning),
    });
  });
}

/** Asks for the value; while the user types, the box shows what it means, or why it is no date. */
function askDate(pointed: PointedFinding): Thenable<string | undefined> {
  const { article } = pointed.reading.analysis;
  const validate = (typed: string) => {
    const read = readDateInput(typed, article.published);
    const severity = typeof read === 'string' ? InputBoxValidationSeverity.Error : InputBoxValidationSeverity.Info;
    return { message: typeof read === 'string' ? read : meaningOf(read), severity };
  };
  return window.showInputBox({
    title: l10n.t('Which day is {0}?', quotedWords(pointed)),
    prompt: l10n.t('A day or an interval, as {0}', DATE_EXAMPLES),
    value: startingValue(pointed),
    validateInput: validate,
    ignoreFocusOut: true,
  });
}

function meaningOf({ meaning, value, mod }: DateInput): string {
  return `${meaning} · ${value}${mod === undefined ? '' : ` (${mod})`}`;
}

function startingValue({ mention, reading }: PointedFinding): string {
  const said = mention && correctionOf(reading.analysis, mention)?.correction;
  if (said?.kind === 'date') return said.value;
  return mention?.kind === 'date' ? presentValue(mention) : '';
}
