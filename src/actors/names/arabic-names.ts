// Names with the Arabic article and a hyphen: "al-Rashed", "El-Sisi", "Deir al-Zor". No other word is written so.
import { lexicon } from '../lexicon';
import { ARABIC_ARTICLES, ARABIC_PLACES } from '../lexicon/name-parts';
import { HONORIFICS } from '../lexicon/role-words';
import type { TaggedName } from '../name-model/tag-names';
import type { NameToken } from '../name-tokens';
import type { TypeScores } from '../types';
import { isNameWord } from './person-extent';
import { nameAt, ORGANIZATION, PERSON, PLACE } from './shown-names';

/** From this probability on, the tagger knows no type. */
const UNSURE = 0.4;

/** The names with the Arabic article. Their type is the tagger's, if it saw one. Linear. */
export function arabicNames(tokens: readonly NameToken[], names: readonly TaggedName[]): TaggedName[] {
  const found: TaggedName[] = [];
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (tokens[at + 1]?.kind !== 'hyphen' || !ARABIC_ARTICLES.has(tokens[at]?.lower ?? '')) continue;
    if (tokens[at]?.glued || tokens[at]?.caps || !isNameWord(tokens[at + 2])) continue;
    const known = nameAt(names, at + 2);
    const first = known && known.first <= at ? known.first : startOf(tokens, names, at);
    const isTown = ARABIC_PLACES.has(tokens[first]?.lower ?? '');
    if (known && !known.weak && known.first <= at && known.scores.other < UNSURE && !isTown) continue;
    const scores = scoresOf(tokens, names, first, at + 2);
    found.push({ first, last: Math.max(at + 2, known?.last ?? 0), scores });
  }
  return found;
}

/** The name before the article belongs to it: "Abdul Rahman al-Rashed". */
function startOf(tokens: readonly NameToken[], names: readonly TaggedName[], at: number): number {
  const before = tokens[at - 1];
  if (!before || tokens[at]?.upper || !isNameWord(before) || lexicon().gazetteer.has(before.text)) return at;
  if (lexicon().roleNouns.has(before.lower) || Object.hasOwn(HONORIFICS, before.lower)) return at;
  return nameAt(names, at - 1)?.first ?? at - 1;
}

/** Nouns after a name that show what it is: "Al-Raqqa province", "al-Ikhbariya television". */
const PLACE_NOUN =
  /^(?:provinces?|city|cities|towns?|villages?|districts?|neighbou?rhood|areas?|regions?|camps?|governorates?|suburbs?|valley|crossing|border|bridge|street|square|island|peninsula|air|airport|dam|oilfield|prison|hospital|mosque)$/;
const ORGANIZATION_NOUN =
  /^(?:groups?|clan|clans|tribes?|brigades?|newspaper|daily|television|tv|channel|network|radio|party|movement|front|militants?|militia|fighters|university|club)$/;

function scoresOf(tokens: readonly NameToken[], names: readonly TaggedName[], first: number, last: number): TypeScores {
  if (first < last - 2 && ARABIC_PLACES.has(tokens[first]?.lower ?? '')) return PLACE;
  const noun = tokens[last + 1]?.text ?? '';
  if (PLACE_NOUN.test(noun)) return PLACE;
  if (ORGANIZATION_NOUN.test(noun)) return ORGANIZATION;
  const strong = [nameAt(names, first), nameAt(names, last)].find((name) => name && !name.weak);
  if (strong && strong.scores.other < UNSURE) return strong.scores;
  return PERSON;
}
