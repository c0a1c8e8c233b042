// Confirming a doubtful finding: its value becomes a user correction, and stays whatever a later version detects.

import * as l10n from '@vscode/l10n';
import type { Disposable } from 'vscode';
import { speakerName } from '../../../analysis';
import { dateBody, referentBody, speakerBody } from '../../../annotations';
import { readDateInput, sureValue } from '../../../features/pickers/date-input';
import {
  type FindingCorrection,
  type FindingEditor,
  type PointedFinding,
  quotedWords,
} from '../../services/editing/finding-editor';
import type { Guard } from '../../ui/guard';
import { showStatus } from '../../ui/messages';

/** `marginalia.confirmFinding`; a keybinding or a card may give the kind, a card the place. */
export function registerConfirmFinding({
  guard,
  findings,
}: {
  readonly guard: Guard;
  readonly findings: FindingEditor;
}): Disposable {
  return guard.command('marginalia.confirmFinding', async (kind, ...place) => {
    const found = await findings.findingsAt(
      kind === 'quote' || kind === 'reference' ? [kind] : ['date', 'reference', 'quote'],
      place,
    );
    if (!found) return;
    for (const pointed of found) {
      const confirmation = confirmationOf(pointed);
      if (confirmation) return findings.correct([pointed], { label: l10n.t('Confirm Finding'), ...confirmation });
    }
    showStatus(l10n.t('Put the cursor on a date that has a day, or on a quotation that has a speaker.'));
  });
}

function confirmationOf(pointed: PointedFinding): Omit<FindingCorrection, 'label'> | undefined {
  const { mention, reading } = pointed;
  if (mention?.kind === 'date') {
    const value = sureValue(mention);
    const read = value && readDateInput(value);
    if (!read || typeof read === 'string') return undefined;
    const mod = mention.mod === undefined || mention.mod === 'APPROX' ? {} : { mod: mention.mod };
    const body = dateBody({ value: read.value, ...mod });
    return { motivation: 'identifying', body, message: l10n.t('{0} is {1}.', quotedWords(pointed), read.meaning) };
  }
  if (mention?.kind === 'reference') {
    const [id] = mention.actors;
    const actor = mention.actors.length === 1 && reading.analysis.actors.find((each) => each.id === id);
    if (!actor) return undefined;
    const body = referentBody({ actor: actor.id, name: actor.name });
    return { motivation: 'linking', body, message: l10n.t('{0} means {1}.', quotedWords(pointed), actor.name) };
  }
  if (mention?.kind !== 'quote' || !mention.speaker) return undefined;
  const { actor } = mention.speaker;
  const name = speakerName(reading.analysis, mention.speaker);
  const body = speakerBody({ name, ...(actor === undefined ? {} : { actor }) });
  return { motivation: 'linking', body, message: l10n.t('Speaker: {0}.', name) };
}
