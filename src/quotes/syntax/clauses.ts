// Whether phrases form a clause.
import type { Sentence } from './sentence';

/** Whether phrases [from, to) have a finite verb before the first relative pronoun. */
export function hasFiniteVerb({ phrases }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const phrase = phrases[i];
    if (phrase?.kind === 'relative') return false;
    if (phrase?.kind === 'verb' && (phrase.form === 'finite' || phrase.form === 'passive')) return true;
  }
  return false;
}

/** Whether phrases [from, to) are a clause: more than one phrase, and a finite verb among them. */
export function hasPredicate({ phrases }: Sentence, from: number, to: number): boolean {
  if (to <= from + 1) return false;
  return phrases.slice(from, to).some(({ kind, form }) => kind === 'verb' && (form === 'finite' || form === 'passive'));
}
