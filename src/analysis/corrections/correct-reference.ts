// Whom words mean that name nobody, as the user corrected it: an actor of the article.
import type { Actor } from '../../actors';
import type { Reference } from '../../coreference';
import type { Span } from '../../text/span';
import type { Analysis } from '../types';
import { chosenActor } from './chosen-actor';
import type { ReferenceCorrection } from './correction';

/** The corrected reference, a new one if the machine found none; or why the correction cannot be applied. */
export function correctReference(
  analysis: Analysis,
  correction: ReferenceCorrection,
  machine?: Reference,
): Reference | string {
  const actor = chosenActor(analysis.actors, correction);
  if (!actor) return 'the article names no such actor';
  const name = nearestName(analysis, actor, correction.span);
  const found = machine ?? { kind: 'reference', span: correction.span, form: formOf(analysis, correction.span) };
  return {
    ...found,
    actors: [actor.id],
    antecedents: name ? [name] : [],
    certainty: 1,
    reason: 'set by the reader',
  };
}

/** Short words of one piece are taken for a pronoun: `he`, `their`. */
function formOf({ article: { text } }: Analysis, { start, end }: Span): Reference['form'] {
  return /^\p{L}{1,10}$/u.test(text.slice(start, end)) ? 'pronoun' : 'nominal';
}

/** The last name of the actor before the words, else the first one after them. */
function nearestName({ mentions }: Analysis, { id }: Actor, { start }: Span): Span | undefined {
  const names = mentions.flatMap((mention) => (mention.kind === 'actor' && mention.actor === id ? mention.span : []));
  return names.findLast((name) => name.end <= start) ?? names.find((name) => name.start >= start);
}
