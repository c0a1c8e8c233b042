// The list in which the reader chooses an actor: first who it may be, then all of its type, then the others.
import { l10n, type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import type { ActorKey } from '../../../corpus';
import { ACTOR_ICONS } from '../../../features/actor-card';
import { describeActorRow, whyOf } from '../../../features/actors-tree-model';
import { oneLine, withoutIcons } from '../../../features/plain-text';
import type { Parts } from '../../extension';
import type { PointedActor } from '../../services/editing/actor-editor';

interface ActorItem extends QuickPickItem {
  readonly key?: ActorKey;
}

/** Who an actor is, as the reader says; undefined where the list was closed. */
export async function pickActor({ corpus }: Parts, actor: PointedActor): Promise<ActorKey | undefined> {
  const { index } = corpus;
  const offers = index.suggestionsFor(actor.key);
  const offered = new Set(offers.map(({ key }) => key));
  const others = index.actors().filter(({ key }) => key !== actor.key && !offered.has(key));
  const itemOf = (key: ActorKey, detail?: string): ActorItem[] => {
    const known = index.actor(key);
    if (!known) return [];
    const names = known.names.slice(0, 4).map(([name]) => oneLine(name));
    return [
      {
        label: withoutIcons(oneLine(known.name)),
        description: withoutIcons([describeActorRow(known), names.join(', ')].join(' · ')),
        iconPath: new ThemeIcon(ACTOR_ICONS[known.type]),
        ...(detail === undefined ? {} : { detail: withoutIcons(detail) }),
        key,
      },
    ];
  };
  const group = (label: string, items: readonly ActorItem[]): ActorItem[] =>
    items.length > 0 ? [{ label, kind: QuickPickItemKind.Separator }, ...items] : [];
  const items = [
    ...group(
      l10n.t('may be the same'),
      offers.flatMap((offer) => itemOf(offer.key, whyOf(offer))),
    ),
    ...group(
      l10n.t('alike'),
      others.filter(({ type }) => type === actor.type).flatMap(({ key }) => itemOf(key)),
    ),
    ...group(
      l10n.t('others'),
      others.filter(({ type }) => type !== actor.type).flatMap(({ key }) => itemOf(key)),
    ),
  ];
  const options = { title: l10n.t('Who is “{0}”?', oneLine(actor.name)), matchOnDescription: true };
  return (await window.showQuickPick(items, options))?.key;
}
