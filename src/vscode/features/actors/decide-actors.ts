// The reader's decisions about actors: rename, merge, split a name off, change the type, no actor, keep apart, forget. Each is one
// deed of the folder; the articles themselves are never written.
import { Disposable, l10n, type QuickPickItem, ThemeIcon, window } from 'vscode';
import type { ActorType } from '../../../actors';
import {
  type ActorDecisions,
  forgetActor,
  mergeActors,
  rejectActor,
  renameActor,
  retypeActor,
  splitName,
} from '../../../annotations';
import { nameRows } from '../../../features/trees/actors-tree-model';
import { ACTOR_ICONS } from '../../../features/wording/actor-types';
import { oneLine, withoutIcons } from '../../../features/wording/plain-text';
import type { Parts } from '../../extension';
import { knownActor, type PointedActor, pointedActor, say } from '../../services/editing/actor-editor';
import { pickActor } from './pick-actor';

const TYPES: readonly ActorType[] = ['person', 'organization', 'place'];

/** What each type is called in a list. */
const TYPE_NAMES: Readonly<Record<ActorType, string>> = {
  person: l10n.t('Person'),
  organization: l10n.t('Organization'),
  place: l10n.t('Place'),
};

/** Registers the commands. The first arguments say who is meant (see `pointedActor`), the next, if given, what is decided. */
export function registerActorDecisions(parts: Parts): Disposable {
  const command = (id: string, decide: (actor: PointedActor, wanted: unknown) => Promise<void>) =>
    parts.guard.command(`marginalia.actors.${id}`, async (...args) => {
      const actor = pointedActor(parts, args);
      if (actor) await decide(actor, args[2]);
    });
  return Disposable.from(
    command('rename', (actor, name) => rename(parts, actor, name)),
    command('merge', (actor, other) => mergeInto(parts, actor, other)),
    command('splitName', (actor, name) => split(parts, actor, name)),
    command('changeType', (actor, type) => changeType(parts, actor, type)),
    command('reject', (actor) => reject(parts, actor)),
    command('keepApart', (actor, other) => keepApart(parts, actor, other)),
    command('forget', (actor) => forget(parts, actor)),
    parts.guard.command('marginalia.actors.decisions', () => chooseToForget(parts)),
  );
}

/** Gives an actor another name; asks for it where none is given. */
export async function rename(parts: Parts, actor: PointedActor, wanted?: unknown): Promise<void> {
  const options = {
    title: l10n.t('Rename “{0}”', oneLine(actor.name)),
    prompt: l10n.t('The articles are not changed: this is the name by which the actor goes in all of them.'),
    value: actor.name,
    validateInput: (name: string) => (name.trim() === '' ? l10n.t('A name is needed.') : undefined),
  };
  const name = typeof wanted === 'string' ? wanted : await window.showInputBox(options);
  if (name === undefined) return;
  const label = l10n.t('Rename “{0}”', oneLine(actor.name));
  await decide(parts, actor, label, (decisions) => renameActor(decisions, actor, oneLine(name)));
}

/** Makes an actor one with another; asks who where nobody is given. */
async function mergeInto(parts: Parts, actor: PointedActor, other: unknown): Promise<void> {
  const key = typeof other === 'string' ? other : await pickActor(parts, actor);
  const into = key === undefined ? undefined : knownActor(parts, key, actor.article.toString());
  if (!into) return;
  // Where it was only asked whether they are one, the better known name stays.
  const mentions = ({ key: of }: PointedActor) => parts.corpus.index.actor(of)?.mentions ?? 0;
  const swap = typeof other === 'string' && mentions(actor) > mentions(into);
  await (swap ? merge(parts, into, actor) : merge(parts, actor, into));
}

/** Makes an actor one with another. */
export async function merge(parts: Parts, actor: PointedActor, into: PointedActor): Promise<void> {
  if (actor.key === into.key) return;
  const label = l10n.t('Merge “{0}” into “{1}”', oneLine(actor.name), oneLine(into.name));
  await decide(parts, into, label, (decisions) => mergeActors(decisions, actor, into));
}

/** Takes a name from an actor; asks which where none is at hand. */
async function split(parts: Parts, actor: PointedActor, wanted: unknown): Promise<void> {
  const at = actor.written !== undefined && actor.written !== actor.name ? actor.written : undefined;
  const name = typeof wanted === 'string' ? wanted : (at ?? (await pickName(parts, actor)));
  if (name === undefined) return;
  const label = l10n.t('Split “{0}” off “{1}”', oneLine(name), oneLine(actor.name));
  await decide(parts, actor, label, (decisions) => splitName(decisions, actor, name));
}

async function pickName({ corpus }: Parts, actor: PointedActor): Promise<string | undefined> {
  const rows = nameRows(corpus.index, actor.key).filter(({ name }) => name !== actor.name);
  if (rows.length === 0) return void say(l10n.t('“{0}” goes by one name only.', oneLine(actor.name)));
  const items = rows.map(({ name, count, why }): QuickPickItem & { name: string } => {
    return { label: withoutIcons(oneLine(name)), description: `×${count}`, detail: withoutIcons(why ?? ''), name };
  });
  const title = l10n.t('Which name is not “{0}”?', oneLine(actor.name));
  return (await window.showQuickPick(items, { title }))?.name;
}

async function changeType(parts: Parts, actor: PointedActor, wanted: unknown): Promise<void> {
  const type = TYPES.find((each) => each === wanted) ?? (await pickType(actor));
  if (type) await retype(parts, actor, type);
}

/** Says what an actor is. */
export async function retype(parts: Parts, actor: PointedActor, type: ActorType): Promise<void> {
  const label = l10n.t('Make “{0}” a {1}', oneLine(actor.name), TYPE_NAMES[type]);
  await decide(parts, actor, label, (decisions) => retypeActor(decisions, actor, type));
}

async function pickType(actor: PointedActor): Promise<ActorType | undefined> {
  const items = TYPES.map((type): QuickPickItem & { type: ActorType } => ({
    label: TYPE_NAMES[type],
    iconPath: new ThemeIcon(ACTOR_ICONS[type]),
    type,
    ...(type === actor.type ? { description: l10n.t('as it is now') } : {}),
  }));
  return (await window.showQuickPick(items, { title: l10n.t('What is “{0}”?', oneLine(actor.name)) }))?.type;
}

async function reject(parts: Parts, actor: PointedActor): Promise<void> {
  const label = l10n.t('“{0}” Is Not an Actor', oneLine(actor.name));
  await decide(parts, actor, label, (decisions) => rejectActor(decisions, actor));
}

/** Says that two are not one: none of the other's full names is this actor's. */
async function keepApart(parts: Parts, actor: PointedActor, other: unknown): Promise<void> {
  const from = typeof other === 'string' ? knownActor(parts, other, actor.article.toString()) : undefined;
  if (!from) return;
  const label = l10n.t('Keep “{0}” and “{1}” Apart', oneLine(actor.name), oneLine(from.name));
  const names = [from.name, ...from.names];
  await decide(parts, actor, label, (decisions) =>
    names.reduce((now, name) => splitName(now, slugged(now, decisions, actor), name), decisions),
  );
}

/** The actor with the slug that the first of several steps gave it. */
function slugged(now: ActorDecisions, before: ActorDecisions, actor: PointedActor): PointedActor {
  const made = now.concepts.find(({ slug }) => !before.concepts.some((known) => known.slug === slug));
  return made && actor.slug === undefined ? { ...actor, slug: made.slug } : actor;
}

async function forget(parts: Parts, actor: PointedActor): Promise<void> {
  const { slug } = actor;
  if (slug === undefined) return say(l10n.t('Nothing was decided on “{0}”.', oneLine(actor.name)));
  const label = l10n.t('Forget Decisions on “{0}”', oneLine(actor.name));
  await decide(parts, actor, label, (decisions) => forgetActor(decisions, slug));
}

/** Lists all decisions, those on rejected actors among them, which stand nowhere else; the chosen one is forgotten. */
async function chooseToForget(parts: Parts): Promise<void> {
  const items = parts.decidedActors.all().flatMap(({ article, decisions }) =>
    decisions.concepts.map(({ slug, name, type, aliases, notAliases, notAnActor }) => ({
      label: withoutIcons(oneLine(name)),
      description: notAnActor ? l10n.t('not an actor') : type ? TYPE_NAMES[type] : '',
      detail: withoutIcons(
        [aliases.join(', '), notAliases.length > 0 && l10n.t('not {0}', notAliases.join(', '))]
          .filter(Boolean)
          .join(' · '),
      ),
      slug,
      article,
    })),
  );
  if (items.length === 0) return say(l10n.t('Nothing was decided about actors yet.'));
  const title = l10n.t('Decisions about actors: choose one to forget');
  const chosen = await window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
  if (!chosen) return;
  const label = l10n.t('Forget Decisions on “{0}”', chosen.label);
  const done = await parts.decidedActors.change(chosen.article, label, (decisions) =>
    forgetActor(decisions, chosen.slug),
  );
  if (done) say(l10n.t('{0}. “Undo Annotation” takes that back.', label));
}

async function decide(
  parts: Parts,
  { article }: PointedActor,
  label: string,
  change: (decisions: ActorDecisions) => ActorDecisions,
): Promise<void> {
  const done = await parts.decidedActors.change(article, label, change);
  say(done ? l10n.t('{0}. “Undo Annotation” takes that back.', label) : l10n.t('Nothing to change.'));
}
