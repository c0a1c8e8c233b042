// Setting the speaker of a quotation: one of the article's actors, someone by name, or nobody.

import * as l10n from '@vscode/l10n';
import { type Disposable, type QuickPickItem, QuickPickItemKind } from 'vscode';
import { speakerBody, verdictBody } from '../../../annotations';
import { oneLine, withoutIcons } from '../../../features/wording/plain-text';
import { type FindingEditor, type PointedFinding, quotedWords } from '../../services/editing/finding-editor';
import type { Guard } from '../../ui/guard';
import { showStatus } from '../../ui/messages';
import { showQuickPick } from '../../ui/quick-pick';
import { actorItems } from './actor-items';

/** What was chosen: an actor, a name, or that nobody speaks. */
interface Answer {
  readonly actor?: string;
  /** Empty: nobody. */
  readonly name: string;
}

interface Item extends QuickPickItem {
  readonly answer?: Answer;
}

/** `marginalia.setSpeaker`; a keybinding may give the name, a card the place. */
export function registerSetSpeaker({
  guard,
  findings,
}: {
  readonly guard: Guard;
  readonly findings: FindingEditor;
}): Disposable {
  return guard.command('marginalia.setSpeaker', async (given, ...place) => {
    const found = await findings.findingsAt(['quote'], place);
    if (!found) return;
    const [pointed] = found;
    if (!pointed) return showStatus(l10n.t('Put the cursor on a quotation, or select the words that someone says.'));
    const answer = typeof given === 'string' ? named(pointed, given) : await askSpeaker(pointed);
    if (!answer) return;
    if (answer.name === '') await reject(findings, pointed);
    else
      await findings.correct([pointed], {
        label: l10n.t('Set Speaker'),
        motivation: 'linking',
        body: speakerBody(answer),
        message: l10n.t('Speaker: {0}.', oneLine(answer.name)),
      });
  });
}

function reject(findings: FindingEditor, pointed: PointedFinding): Promise<void> {
  const label = l10n.t('Not a Quotation');
  const body = verdictBody({ verdict: 'rejected', finding: 'quote' });
  return findings.correct([pointed], { label, motivation: 'assessing', body, message: `${label}.` });
}

/** An actor of the article where the name is one's, else someone by that name. */
function named({ reading }: PointedFinding, name: string): Answer {
  const wanted = oneLine(name).trim();
  const actor = reading.analysis.actors.find((each) => each.name.toLowerCase() === wanted.toLowerCase());
  return actor ? { actor: actor.id, name: actor.name } : { name: wanted };
}

function askSpeaker(pointed: PointedFinding): Promise<Answer | undefined> {
  const actors = actorItems(pointed);
  const nobody: Item = {
    label: `$(circle-slash) ${l10n.t('Nobody')}`,
    description: l10n.t('this is not a quotation'),
    alwaysShow: true,
    answer: { name: '' },
  };
  const separator: Item = { label: l10n.t('others'), kind: QuickPickItemKind.Separator };
  return showQuickPick<Item, Answer>((list, close) => {
    list.title = l10n.t('Who says {0}?', quotedWords(pointed));
    list.placeholder = l10n.t('Pick an actor, or type someone else, as “a senior official”');
    list.matchOnDescription = true;
    const show = (typed: string) => {
      list.items = [...actors, separator, ...someoneElse(pointed, typed), nobody];
    };
    show('');
    list.onDidChangeValue((value) => show(value.trim()));
    list.onDidAccept(() => close(list.selectedItems[0]?.answer));
    return undefined;
  });
}

function someoneElse(pointed: PointedFinding, typed: string): Item[] {
  if (typed === '') return [];
  const answer = named(pointed, typed);
  if (answer.actor !== undefined) return [];
  const description = l10n.t('someone else');
  return [{ label: `$(person-add) ${withoutIcons(answer.name)}`, description, alwaysShow: true, answer }];
}
