// The actors of an article as rows of a list, the likeliest for some words first.
import type { QuickPickItem } from 'vscode';
import { actorChoices } from '../../../features/pickers/actor-choices';
import { ACTOR_ICONS } from '../../../features/wording/actor-types';
import { withoutIcons } from '../../../features/wording/plain-text';
import type { PointedFinding } from '../../services/editing/finding-editor';

/** A row with the actor that it stands for. */
export interface ActorItem extends QuickPickItem {
  readonly answer: { readonly actor: string; readonly name: string };
}

/** The rows for a quotation or reference, or for words that shall become one. */
export function actorItems({ reading, span, mention }: PointedFinding): ActorItem[] {
  const finding = mention?.kind === 'quote' || mention?.kind === 'reference' ? mention : undefined;
  return actorChoices(reading.analysis, span, finding).map(({ actor, detail, current }) => ({
    label: `$(${ACTOR_ICONS[actor.type]}) ${withoutIcons(actor.name)}${current ? ' $(check)' : ''}`,
    description: withoutIcons(detail),
    answer: { actor: actor.id, name: actor.name },
  }));
}
