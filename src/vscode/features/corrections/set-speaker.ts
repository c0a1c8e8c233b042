// Saying who speaks a quotation: one of the article's actors, someone by name, or nobody.
import { type Disposable, l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { speakerBody, verdictBody } from '../../../annotations';
import { speakerChoices } from '../../../features/pickers/speaker-choices';
import { ACTOR_ICONS } from '../../../features/wording/actor-types';
import { oneLine, withoutIcons } from '../../../features/wording/plain-text';
import type { Parts } from '../../extension';
import {
  correct,
  findingsPointedAt,
  type PointedFinding,
  pointedWords,
  tell,
} from '../../services/editing/finding-editor';

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
export function registerSetSpeaker(parts: Parts): Disposable {
  return parts.guard.command('marginalia.setSpeaker', async (given, ...place) => {
    const found = await findingsPointedAt(parts, ['quote'], place);
    if (!found) return;
    const [pointed] = found;
    if (!pointed) return tell(l10n.t('Put the cursor on a quotation, or select the words that someone says.'));
    const answer = typeof given === 'string' ? named(pointed, given) : await askSpeaker(pointed);
    if (!answer) return;
    if (answer.name === '') await reject(parts, pointed);
    else
      await correct(parts, [pointed], {
        label: l10n.t('Set Speaker'),
        motivation: 'linking',
        body: speakerBody(answer),
        told: l10n.t('Speaker: {0}.', oneLine(answer.name)),
      });
  });
}

function reject(parts: Parts, pointed: PointedFinding): Promise<void> {
  const label = l10n.t('Not a Quotation');
  const body = verdictBody({ verdict: 'rejected', finding: 'quote' });
  return correct(parts, [pointed], { label, motivation: 'assessing', body, told: `${label}.` });
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
  const pick = window.createQuickPick<Item>();
  pick.title = l10n.t('Who says {0}?', pointedWords(pointed));
  pick.placeholder = l10n.t('Pick an actor, or type someone else, as “a senior official”');
  pick.matchOnDescription = true;
  const separator: Item = { label: l10n.t('others'), kind: QuickPickItemKind.Separator };
  const show = (typed: string) => {
    pick.items = [...actors, separator, ...someoneElse(pointed, typed), nobody];
  };
  show('');
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => show(value.trim()));
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.answer);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function actorItems({ reading, span, mention }: PointedFinding): Item[] {
  const quote = mention?.kind === 'quote' ? mention : undefined;
  return speakerChoices(reading.analysis, span, quote).map(({ actor, detail, current }) => ({
    label: `$(${ACTOR_ICONS[actor.type]}) ${withoutIcons(actor.name)}${current ? ' $(check)' : ''}`,
    description: withoutIcons(detail),
    answer: { actor: actor.id, name: actor.name },
  }));
}

function someoneElse(pointed: PointedFinding, typed: string): Item[] {
  if (typed === '') return [];
  const answer = named(pointed, typed);
  if (answer.actor !== undefined) return [];
  const description = l10n.t('someone else');
  return [{ label: `$(person-add) ${withoutIcons(answer.name)}`, description, alwaysShow: true, answer }];
}
