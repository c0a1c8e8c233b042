// `I` and `we` in a quotation: the speaker, who may be known by a pronoun only (`she said`). `we` of a person may be anyone and is left out.
import type { Span } from '../../text/span';
import type { KnownArticle, Reference } from '../types';
import type { Item } from './items';
import { speakerReferences } from './speaker-references';

/** How often `I` is the speaker where the speaker is right; `we` of a body is mostly that body. */
const OWN_WORDS = 0.98;
const OF_A_BODY = 0.8;

/** The references of the first person. `others`: those of the third person, by which speakers are known; sorted by start, the longer first. */
export function firstPersonReferences(
  items: readonly Item[],
  { actors, passages }: KnownArticle,
  others: readonly Reference[],
  firstNames: ReadonlyMap<string, Span>,
): Reference[] {
  const own = items.filter(
    ({ place, expression }) =>
      place.quote >= 0 && expression?.form === 'pronoun' && /^(?:I|we)$/.test(expression.pronoun),
  );
  if (own.length === 0) return [];
  const types = new Map(actors.map(({ id, type }) => [id, type]));
  const referenceFor = speakerReferences(others);
  return own.flatMap(({ expression, place }): Reference[] => {
    const speaker = passages[place.quote]?.speaker;
    if (!speaker || expression?.form !== 'pronoun') return [];
    const found = referenceFor(speaker.span);
    const [only = speaker.actor] = found?.actors.length === 1 ? found.actors : [];
    const type = only === undefined ? undefined : types.get(only);
    const isOne = expression.pronoun === 'I';
    if (only === undefined || type === undefined || (type === 'person') !== isOne) return [];
    const name = firstNames.get(only);
    const certainty = speaker.certainty * (found?.certainty ?? 1) * (isOne ? OWN_WORDS : OF_A_BODY);
    return [
      {
        kind: 'reference',
        span: { start: place.start, end: place.end },
        form: 'pronoun',
        actors: [only],
        antecedents: name ? [{ start: name.start, end: name.end }] : [],
        certainty: Math.round(certainty * 100) / 100,
        reason: isOne ? 'speaker of the quotation' : 'the quotation speaks for it',
      },
    ];
  });
}
