// The list in which the user chooses an actor: first who it may be, then all of its type, then the others.
import * as l10n from '@vscode/l10n';
import { type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import type { ActorKey } from '../../../corpus';
import { describeActorRow, whyOf } from '../../../features/trees/actors-tree-model';
import { ACTOR_ICONS } from '../../../features/wording/actor-types';
import { oneLine, withoutIcons } from '../../../features/wording/plain-text';
import type { Corpus } from '../../services/corpus/corpus';
import type { PointedActor } from '../../services/editing/actor-editor';

interface ActorItem extends QuickPickItem {
  readonly key?: ActorKey;
}

/** The actor that another one is, as the user says; undefined where the list was closed. */
export async function pickActor(corpus: Corpus, actor: PointedActor): Promise<ActorKey | undefined> {
  const { index } = corpus;
  const suggestions = index.suggestionsFor(actor.key);
  const suggested = new Set(suggestions.map(({ key }) => key));
  const others = index.actors().filter(({ key }) => key !== actor.key && !suggested.has(key));
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
      suggestions.flatMap((each) => itemOf(each.key, whyOf(each))),
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
