// One key for one actor over all articles: type and name, folded. Two people of one full name share it.
import type { ActorType } from '../actors';

/** The key of an actor across articles. */
export type ActorKey = string;

/** The key of an actor; equal for spellings that differ in case, accents, dots and blanks only. */
export function actorKey({ type, name }: { readonly type: ActorType; readonly name: string }): ActorKey {
  return `${type}:${foldName(name)}`;
}

/** A name without case, accents, dots and the like: what a reader types to find it. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
