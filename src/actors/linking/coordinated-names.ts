// First names that share the surname of the name after them: "David and Ruth Lowell" are David Lowell and Ruth Lowell.
import { lexicon } from '../lexicon';
import type { NameGroup } from './name-groups';
import { personWords } from './person-names';

/** First name alone -> the folded surname that it shares; of the first place where it does. Linear in the number of mentions. */
export function sharedSurnames(people: readonly NameGroup[], text: string): ReadonlyMap<NameGroup, string> {
  const { firstNames } = lexicon();
  const mentions = people.flatMap((group) => group.mentions.map((mention) => ({ group, mention })));
  mentions.sort((a, b) => a.mention.start - b.mention.start);
  const shared = new Map<NameGroup, string>();
  mentions.forEach(({ group, mention }, at) => {
    const next = mentions[at + 1];
    if (!next || shared.has(group) || !firstNames.has(mention.finding.name)) return;
    const [first = ''] = next.mention.finding.name.split(' ');
    const words = personWords(next.mention.finding.name);
    if (words.length < 2 || !firstNames.has(first) || next.mention.start - mention.end > LONGEST_AND) return;
    if (/^ (?:and|&) $/.test(text.slice(mention.end, next.mention.start))) shared.set(group, words.at(-1) ?? '');
  });
  return shared;
}

/** Length of " and ". */
const LONGEST_AND = 5;
