// Commands for decisions about actors: rename, merge, split a name off, change the type, not an actor, keep apart, forget. What a
// command is not given it asks for.
import * as l10n from '@vscode/l10n';
import { Disposable, type QuickPickItem, ThemeIcon, window } from 'vscode';
import type { ActorType } from '../../../actors';
import { nameRows } from '../../../features/trees/actors-tree-model';
import { ACTOR_ICONS } from '../../../features/wording/actor-types';
import { oneLine, withoutIcons } from '../../../features/wording/plain-text';
import type { Corpus } from '../../services/corpus/corpus';
import type { ActorEditor, PointedActor } from '../../services/editing/actor-editor';
import type { Guard } from '../../ui/guard';
import { showStatus } from '../../ui/messages';
import { pickActor } from './pick-actor';

interface DecisionDependencies {
  readonly guard: Guard;
  readonly corpus: Corpus;
  readonly actors: ActorEditor;
}

const TYPES: readonly ActorType[] = ['person', 'organization', 'place'];

/** What each type is called in a list. */
function typeName(type: ActorType): string {
  return { person: l10n.t('Person'), organization: l10n.t('Organization'), place: l10n.t('Place') }[type];
}

/** Registers the commands. The first arguments name the actor (see `pointedActor`), the next, if given, what is decided. */
export function registerActorDecisions({ guard, corpus, actors }: DecisionDependencies): Disposable {
  const command = (id: string, decide: (actor: PointedActor, given: unknown) => Promise<void>) =>
    guard.command(`marginalia.actors.${id}`, async (...args) => {
      const actor = actors.pointedActor(args);
      if (actor) await decide(actor, args[2]);
    });
  return Disposable.from(
    command('rename', async (actor, given) => {
      const name = typeof given === 'string' ? given : await askName(actor);
      if (name !== undefined) await actors.rename(actor, name);
    }),
    command('merge', async (actor, given) => {
      const key = typeof given === 'string' ? given : await pickActor(corpus, actor);
      const into = key === undefined ? undefined : actors.actorOf(key, actor.article.toString());
      if (!into) return;
      // Where a suggestion was accepted, the more frequent name stays.
      const mentions = (of: PointedActor) => corpus.index.actor(of.key)?.mentions ?? 0;
      const swap = typeof given === 'string' && mentions(actor) > mentions(into);
      await (swap ? actors.merge(into, actor) : actors.merge(actor, into));
    }),
    command('splitName', async (actor, given) => {
      const written = actor.written !== actor.name ? actor.written : undefined;
      const name = typeof given === 'string' ? given : (written ?? (await pickName(corpus, actor)));
      if (name !== undefined) await actors.split(actor, name);
    }),
    command('changeType', async (actor, given) => {
      const type = TYPES.find((each) => each === given) ?? (await pickType(actor));
      if (type) await retype(actors, actor, type);
    }),
    command('reject', (actor) => actors.reject(actor)),
    command('keepApart', async (actor, given) => {
      const other = typeof given === 'string' ? actors.actorOf(given, actor.article.toString()) : undefined;
      if (other) await actors.keepApart(actor, other);
    }),
    command('forget', (actor) => actors.forget(actor)),
    guard.command('marginalia.actors.decisions', () => chooseToForget(actors)),
  );
}

/** Changes an actor's type. */
export function retype(actors: ActorEditor, actor: PointedActor, type: ActorType): Promise<void> {
  return actors.retype(actor, type, typeName(type));
}

function askName(actor: PointedActor): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Rename “{0}”', oneLine(actor.name)),
    prompt: l10n.t('The actor gets this name in all articles. The articles themselves are not changed.'),
    value: actor.name,
    validateInput: (name: string) => (name.trim() === '' ? l10n.t('A name is needed.') : undefined),
  });
}

async function pickName(corpus: Corpus, actor: PointedActor): Promise<string | undefined> {
  const rows = nameRows(corpus.index, actor.key).filter(({ name }) => name !== actor.name);
  if (rows.length === 0) {
    showStatus(l10n.t('“{0}” has one name only.', oneLine(actor.name)));
    return undefined;
  }
  const items = rows.map(({ name, count, why }): QuickPickItem & { name: string } => {
    return { label: withoutIcons(oneLine(name)), description: `×${count}`, detail: withoutIcons(why ?? ''), name };
  });
  const title = l10n.t('Which name is not “{0}”?', oneLine(actor.name));
  return (await window.showQuickPick(items, { title }))?.name;
}

async function pickType(actor: PointedActor): Promise<ActorType | undefined> {
  const items = TYPES.map((type): QuickPickItem & { type: ActorType } => ({
    label: typeName(type),
    iconPath: new ThemeIcon(ACTOR_ICONS[type]),
    type,
    ...(type === actor.type ? { description: l10n.t('as it is now') } : {}),
  }));
  return (await window.showQuickPick(items, { title: l10n.t('What is “{0}”?', oneLine(actor.name)) }))?.type;
}

/** Lists all decisions, also those about rejected actors, which no view shows; the chosen one is forgotten. */
async function chooseToForget(actors: ActorEditor): Promise<void> {
  const items = actors.decisions().flatMap(({ article, decisions }) =>
    decisions.concepts.map(({ slug, name, type, aliases, notAliases, notAnActor }) => ({
      label: withoutIcons(oneLine(name)),
      description: notAnActor ? l10n.t('not an actor') : type ? typeName(type) : '',
      detail: withoutIcons(
        [aliases.join(', '), notAliases.length > 0 && l10n.t('not {0}', notAliases.join(', '))]
          .filter(Boolean)
          .join(' · '),
      ),
      slug,
      name,
      article,
    })),
  );
  if (items.length === 0) return showStatus(l10n.t('Nothing was decided about actors yet.'));
  const title = l10n.t('Decisions about actors: choose one to forget');
  const chosen = await window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
  if (chosen) await actors.forget(chosen);
}
