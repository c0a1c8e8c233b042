// Names that open a sentence, where every word has a capital: the words after them show that they are someone's.
import { lexicon } from '../lexicon';
import type { TaggedName } from '../name-model/tag-names';
import type { NameToken } from '../name-tokens';
import { isNameWord } from './person-extent';
import { PERSON } from './shown-names';

/** Below this probability of an actor a word is hardly a name at all: "Farmers, who". */
const LEAST = 0.1;
/** A plural is a name only from here on. */
const LEAST_PLURAL = 0.3;

/** From here on a first word, or one that is a first name, is a person's. */
const LIKELY = 0.4;

/** The people whom the words after a name show, where the tagger was not certain: "Truss, who resigned", "Did Truss know?" */
export function openingNames(tokens: readonly NameToken[], names: readonly TaggedName[]): TaggedName[] {
  const shown: TaggedName[] = [];
  for (const name of names) {
    // Hardly a name, as most words with a sentence's first capital.
    if (name.weak && name.scores.other > 1 - LEAST) continue;
    if (isShownPerson(tokens, name)) shown.push({ first: name.first, last: name.last, scores: PERSON });
  }
  return shown;
}

function isShownPerson(tokens: readonly NameToken[], { first, last, scores, weak }: TaggedName): boolean {
  const { person, organization, place, other } = scores;
  if (!weak && (other < person || other < organization || other < place)) return false;
  if (Math.max(organization, place) > person || !isNameWord(tokens[first])) return false;
  if (other > 1 - LEAST_PLURAL && /[^s]s$/.test(tokens[last]?.text ?? '')) return false;
  if (person >= LIKELY && (weak ? tokens[first]?.initial : lexicon().firstNames.has(tokens[first]?.text ?? '')))
    return true;
  const [comma, next] = [tokens[last + 1], tokens[last + 2]];
  if (comma?.text === ',' && /^(?:who|whom|whose)$/.test(next?.text ?? '')) return true;
  if (first < last) return comma?.text === ',' && isRole(tokens, last + 2);
  return tokens[first - 1]?.initial === true && AUXILIARY.test(tokens[first - 1]?.text ?? '') && isLowerWord(comma);
}

/** "Did Truss know?" */
const AUXILIARY = /^(?:Did|Does|Has|Had|Is|Was|Will|Would|Can|Could|Should|Must)$/;

function isLowerWord(token: NameToken | undefined): boolean {
  return token?.kind === 'word' && !token.upper;
}

/** "owner of", "a former minister", within three words. */
function isRole(tokens: readonly NameToken[], from: number): boolean {
  const { roleNouns } = lexicon();
  for (let at = from; at < from + 3; at++) if (roleNouns.has(tokens[at]?.text ?? '')) return true;
  return false;
}
