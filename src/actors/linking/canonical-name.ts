// Any spelling of a name that the lists know -> the name it usually goes by.
import { lexicon } from '../lexicon';
import { surfaceKey } from './name-keys';

/** A name's usual name, where the lists know it under that or another spelling: `U.S` -> `United States`. */
export function usualNameOf(name: string): string | undefined {
  return usualNames().get(surfaceKey(name));
}

let byKey: ReadonlyMap<string, string> | undefined;
function usualNames(): ReadonlyMap<string, string> {
  byKey ??= new Map([...lexicon().usualName].map(([name, usual]) => [surfaceKey(name), usual]));
  return byKey;
}
