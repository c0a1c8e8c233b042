// Names of treaties, talks, wars and prizes: no actors, but the tagger takes many of them for some. Judges by the head word of the name.
import { lexicon } from '../lexicon';
import type { TaggedName } from '../name-model/tag-names';
import type { NameToken } from '../name-tokens';

/** Last words of such names. A word that often ends the name of an organization (conference, movement, programme, project) is left out. */
const HEADS = new Set(
  (
    'treaty dialogue dialog agreement agreements accord accords pact act declaration summit talks negotiations war crisis games olympics cup ' +
    'championship championships award awards prize prizes medal festival revolution uprising rebellion amendment code constitution charter ' +
    'protocol memorandum law bill deal plan attack attacks bombing bombings massacre affair scandal tournament marathon ceasefire truce ' +
    'election elections referendum anniversary sanctions exercises era doctrine theory'
  ).split(' '),
);

/** First words of such names. */
const OPENERS = new Set('operation battle treaty hurricane typhoon cyclone'.split(' '));

/** Words after an acronym that make it the name of an agreement: "the INF treaty". */
const AGREEMENTS = new Set('treaty treaties pact accord accords'.split(' '));

/** The name with type `other` if its words show that it names no actor; names in the gazetteer keep their type. */
export function markNonActor(block: string, tokens: readonly NameToken[], name: TaggedName): TaggedName {
  const { first, last, scores } = name;
  if (scores.other === 1 || !isNonActor(tokens, name)) return name;
  if (lexicon().gazetteer.has(block.slice(tokens[first]?.start, tokens[last]?.end))) return name;
  return { first, last, scores: { person: 0, organization: 0, place: 0, other: 1 } };
}

function isNonActor(tokens: readonly NameToken[], { first, last }: TaggedName): boolean {
  const head = tokens[last];
  if (first === last) return head?.caps === true && AGREEMENTS.has(tokens[last + 1]?.lower ?? '');
  if (OPENERS.has(tokens[first]?.lower ?? '') && tokens[first]?.upper === true) return true;
  return head?.upper === true && HEADS.has(head.lower);
}
