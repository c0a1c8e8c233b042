// Saying that the machine is right where it was in doubt: its value becomes the reader's own, and stays whatever it reads later.
import { type Disposable, l10n } from 'vscode';
import { speakerName } from '../../../analysis';
import { type Body, dateBody, speakerBody } from '../../../annotations';
import { readDateInput, sureValue } from '../../../features/pickers/date-input';
import type { Parts } from '../../extension';
import {
  correct,
  findingsPointedAt,
  type PointedFinding,
  pointedWords,
  tell,
} from '../../services/editing/finding-editor';

/** `marginalia.confirmFinding`; a keybinding or a card may give the kind, a card the place. */
export function registerConfirmFinding(parts: Parts): Disposable {
  return parts.guard.command('marginalia.confirmFinding', async (kind, ...place) => {
    const found = await findingsPointedAt(parts, kind === 'quote' ? ['quote'] : ['date', 'quote'], place);
    if (!found) return;
    for (const pointed of found) {
      const word = wordOn(pointed);
      if (word) return correct(parts, [pointed], { label: l10n.t('Confirm Finding'), ...word });
    }
    tell(l10n.t('Put the cursor on a date that has a day, or on a quotation that has a speaker.'));
  });
}

function wordOn(pointed: PointedFinding): { motivation: string; body: Body; told: string } | undefined {
  const { mention, reading } = pointed;
  if (mention?.kind === 'date') {
    const value = sureValue(mention);
    const read = value && readDateInput(value);
    if (!read || typeof read === 'string') return undefined;
    const mod = mention.mod === undefined || mention.mod === 'APPROX' ? {} : { mod: mention.mod };
    const body = dateBody({ value: read.value, ...mod });
    return { motivation: 'identifying', body, told: l10n.t('{0} is {1}.', pointedWords(pointed), read.meaning) };
  }
  if (mention?.kind !== 'quote' || !mention.speaker) return undefined;
  const { actor } = mention.speaker;
  const name = speakerName(reading.analysis, mention.speaker);
  const body = speakerBody({ name, ...(actor === undefined ? {} : { actor }) });
  return { motivation: 'linking', body, told: l10n.t('Speaker: {0}.', name) };
}
