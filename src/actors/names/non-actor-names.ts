// Names of what actors do and make: treaties, talks, wars, prizes. Judges by the word that heads the name; the tagger knows too few.
import { lexicon } from '../lexicon';
import type { TaggedName } from '../name-model/tag-names';
import type { Word } from '../name-tokens';

/** Words that end the names of things. Whatever is often a body too (conference, movement, programme, project) is none. */
const HEADS = new Set(
  (
    'treaty dialogue dialog agreement agreements accord accords pact act declaration summit talks negotiations war crisis games olympics cup ' +
    'championship championships award awards prize prizes medal festival revolution uprising rebellion amendment code constitution charter ' +
    'protocol memorandum law bill deal plan attack attacks bombing bombings massacre affair scandal tournament marathon ceasefire truce ' +
    'election elections referendum anniversary sanctions exercises era doctrine theory'
  ).split(' '),
);

/** Words that begin them. */
const OPENERS = new Set('operation battle treaty hurricane typhoon cyclone'.split(' '));

/** Behind an acronym they make it the name of what was agreed: "the INF treaty". */
const AGREED = new Set('treaty treaties pact accord accords'.split(' '));

/** The name, taken for that of a thing where its head says so; names on the lists stay what they are. */
export function asThing(block: string, words: readonly Word[], name: TaggedName): TaggedName {
  const { first, last, scores } = name;
  if (scores.other === 1 || !isThing(words, name)) return name;
  if (lexicon().known.has(block.slice(words[first]?.start, words[last]?.end))) return name;
  return { first, last, scores: { person: 0, organization: 0, place: 0, other: 1 } };
}

function isThing(words: readonly Word[], { first, last }: TaggedName): boolean {
  const head = words[last];
  if (first === last) return head?.caps === true && AGREED.has(words[last + 1]?.lower ?? '');
  if (OPENERS.has(words[first]?.lower ?? '') && words[first]?.upper === true) return true;
  return head?.upper === true && HEADS.has(head.lower);
}
