// Surnames that are also months: "Mrs May", "Theresa May", "Bob March".
import { lexicon } from '../lexicon';
import type { TaggedName } from '../name-model/tag-names';
import type { NameToken } from '../name-tokens';
import { nameAt, PERSON } from './shown-names';

/** The months that people are called by in English. */
const SURNAMES = /^(?:January|March|April|May|June|August)$/;
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|prof)\.?$/;

/** The people whom an honorific or a first name before a month shows: not "Theresa May 5", where the month has a day. */
export function monthSurnames(tokens: readonly NameToken[], names: readonly TaggedName[]): TaggedName[] {
  const shown: TaggedName[] = [];
  for (const [at, { text }] of tokens.entries()) {
    const before = tokens[at - 1];
    if (!before?.upper || !SURNAMES.test(text) || tokens[at + 1]?.kind === 'number') continue;
    if (HONORIFIC.test(before.lower)) shown.push({ first: at, last: at, scores: PERSON });
    else if (isFirstName(before)) {
      const given = nameAt(names, at - 1);
      if (!given || given.last <= at) shown.push({ first: given?.first ?? at - 1, last: at, scores: PERSON });
    }
  }
  return shown;
}

function isFirstName({ kind, text }: NameToken): boolean {
  const { firstNames, gazetteer } = lexicon();
  return kind === 'word' && firstNames.has(text) && !gazetteer.has(text);
}
