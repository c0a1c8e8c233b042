// Recovers any damaged file of ours, told apart by its name: a sidecar, a codebook or decisions about actors. Merges the sides of one in
// which git left conflict markers.
import { decodeUtf8 } from '../file/read-json';
import { salvageSidecar } from '../file/salvage';
import { TAG_PREFIX } from '../model/bodies';
import type { Result } from '../model/result';
import { ACTOR_PREFIX, actorDecisionsFormat } from '../schemes/actor-decisions';
import { codebookFormat } from '../schemes/parse-codebook';
import { salvageScheme } from '../schemes/salvage-scheme';
import type { MergeNotice } from './merge-fields';
import { type Conflict, conflictIn, mergeFiles } from './merge-files';

/** The versions of a file in conflict. */
interface Versions {
  readonly base?: Uint8Array;
  readonly ours: Uint8Array;
  readonly theirs: Uint8Array;
}

/** What could be recovered of a file. */
export interface SalvagedFile {
  /** The text of a valid file with it. */
  readonly text: string;
  /** What it holds: annotations, tags or decisions about actors; `sides` if both sides of a conflict were merged. */
  readonly kind: 'annotations' | 'tags' | 'actors' | 'sides';
  /** Number of them. */
  readonly count: number;
  /** Number of those that were lost, as far as the file still shows. */
  readonly lost: number;
  /** The decisions of the merge. */
  readonly notices: readonly MergeNotice[];
}

/**
 * Recovers a file. `name` has no folder; `versions` are the sides of a conflict, if git has them: else they are taken from between the
 * markers. Fails if it is not damaged, holds nothing that is whole, or should be left alone.
 */
export function salvageFile(bytes: Uint8Array, name: string, versions?: Versions): Result<SalvagedFile> {
  const found = wholeIn(bytes, name);
  if (found.ok || found.error.code !== 'conflict-markers') return found;
  const sides = versions ?? markedSides(bytes);
  if (!sides) return found;
  const merged = mergeFiles({ base: sides.base, ours: sides.ours, theirs: sides.theirs });
  return merged.ok ? { ok: true, value: { ...merged.value, kind: 'sides', count: 2, lost: 0 } } : merged;
}

function wholeIn(bytes: Uint8Array, name: string): Result<SalvagedFile> {
  if (name === 'codebook.json' || name === 'actors.json') {
    const kind = name === 'actors.json' ? 'actors' : 'tags';
    const found =
      kind === 'actors'
        ? salvageScheme(bytes, actorDecisionsFormat, ACTOR_PREFIX)
        : salvageScheme(bytes, codebookFormat, TAG_PREFIX);
    return found.ok ? { ok: true, value: { ...found.value, kind, notices: [] } } : found;
  }
  const found = salvageSidecar(bytes);
  if (!found.ok) return found;
  const { sidecar, text, lost } = found.value;
  const count = sidecar.annotations.length;
  return { ok: true, value: { text, kind: 'annotations', count, lost, notices: [] } };
}

/** The sides between conflict markers; undefined if these do not match up. */
function markedSides(bytes: Uint8Array): Conflict | undefined {
  const text = decodeUtf8(bytes);
  return text.ok ? conflictIn(text.value) : undefined;
}
