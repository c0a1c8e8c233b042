// Whether two sets of corrections are equal. Compares fields, builds nothing, and stops at the first difference.
import type { ActorCorrection, Correction, Corrections } from './correction';

/**
 * Whether two sets of corrections give the same analysis: the same corrections in the same order. An absent list equals an empty
 * one. Linear in the number of corrections, constant where the lists differ in length or are the same object.
 */
export function sameCorrections(a: Corrections, b: Corrections): boolean {
  return (
    a === b ||
    (sameLists(a.passages ?? NONE, b.passages ?? NONE, samePassage) &&
      sameLists(a.actors ?? NONE, b.actors ?? NONE, sameActor))
  );
}

const NONE: readonly never[] = [];

function samePassage(a: Correction, b: Correction): boolean {
  if (a.id !== b.id || a.by !== b.by || a.span.start !== b.span.start || a.span.end !== b.span.end) return false;
  switch (a.kind) {
    case 'date':
      return b.kind === 'date' && a.value === b.value && a.mod === b.mod;
    case 'speaker':
      return b.kind === 'speaker' && a.actor === b.actor && a.name === b.name;
    case 'reference':
      return b.kind === 'reference' && a.actor === b.actor && a.name === b.name;
    case 'rejection':
      return b.kind === 'rejection' && a.finding === b.finding;
  }
}

function sameActor(a: ActorCorrection, b: ActorCorrection): boolean {
  return (
    a.slug === b.slug &&
    a.name === b.name &&
    a.type === b.type &&
    a.notAnActor === b.notAnActor &&
    sameLists(a.aliases, b.aliases, sameString) &&
    sameLists(a.notAliases, b.notAliases, sameString)
  );
}

function sameString(a: string, b: string): boolean {
  return a === b;
}

function sameLists<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((item, at) => item === b[at] || same(item, b[at] as T));
}
