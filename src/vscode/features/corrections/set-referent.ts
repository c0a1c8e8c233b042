// Setting whom words mean that name nobody: `he`, `the ministry`, or any words that are selected.

import * as l10n from '@vscode/l10n';
import type { Disposable } from 'vscode';
import { referentBody } from '../../../annotations';
import { oneLine } from '../../../features/wording/plain-text';
import { type FindingEditor, type PointedFinding, quotedWords } from '../../services/editing/finding-editor';
import type { Guard } from '../../ui/guard';
import { showStatus } from '../../ui/messages';
import { showQuickPick } from '../../ui/quick-pick';
import { type ActorItem, actorItems } from './actor-items';

/** `marginalia.setReferent`; a keybinding may give the actor's name, a card the place. */
export function registerSetReferent({
  guard,
  findings,
}: {
  readonly guard: Guard;
  readonly findings: FindingEditor;
}): Disposable {
  return guard.command('marginalia.setReferent', async (given, ...place) => {
    const found = await findings.findingsAt(['reference'], place);
    if (!found) return;
    const [pointed] = found;
    if (!pointed) return showStatus(l10n.t('Select the words that mean someone, as “he” or “the ministry”.'));
    if (pointed.reading.analysis.actors.length === 0) return showStatus(l10n.t('The article names nobody.'));
    const answer = typeof given === 'string' ? named(pointed, given) : await askActor(pointed);
    if (!answer) return;
    await findings.correct([pointed], {
      label: l10n.t('Set Who Is Meant'),
      motivation: 'linking',
      body: referentBody(answer),
      message: l10n.t('{0} means {1}.', quotedWords(pointed), oneLine(answer.name)),
    });
  });
}

function named(pointed: PointedFinding, name: string): ActorItem['answer'] | undefined {
  const wanted = oneLine(name).trim().toLowerCase();
  const actor = pointed.reading.analysis.actors.find((each) => each.name.toLowerCase() === wanted);
  return actor && { actor: actor.id, name: actor.name };
}

function askActor(pointed: PointedFinding): Promise<ActorItem['answer'] | undefined> {
  return showQuickPick<ActorItem, ActorItem['answer']>((list, close) => {
    list.title = l10n.t('Whom does {0} mean?', quotedWords(pointed));
    list.placeholder = l10n.t('Pick an actor of the article');
    list.matchOnDescription = true;
    list.items = actorItems(pointed);
    list.onDidAccept(() => close(list.selectedItems[0]?.answer));
    return undefined;
  });
}
