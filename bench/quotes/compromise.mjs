// compromise (MIT): `quotations()`.
import nlp from 'compromise';

/** Quoted stretches of a text. */
export function extract(text) {
  const found = nlp(text).quotations().json({ offset: true, terms: false });
  return found.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }));
}
