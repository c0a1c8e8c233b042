// Any spelling of a name in the lexicon -> its canonical name.
import { lexicon } from '../lexicon';
import { surfaceKey } from './name-keys';

/** The canonical name of an actor in the lexicon, whichever of its names or spellings is given: `U.S` -> `United States`; else undefined. */
export function canonicalNameOf(name: string): string | undefined {
  return canonicalNames().get(surfaceKey(name));
}

let byKey: ReadonlyMap<string, string> | undefined;
function canonicalNames(): ReadonlyMap<string, string> {
  byKey ??= new Map([...lexicon().canonicalNames].map(([name, canonical]) => [surfaceKey(name), canonical]));
  return byKey;
}
