// What the references of a text mean, as short lines for tests.
import { analyze } from '../../src/analysis';

/** `he > Anna Berg` for each reference of a text, in order; several actors joined by `+`. */
export function referencesIn(text: string): string[] {
  const { article, actors, references } = analyze(text);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return references.map(
    ({ span, actors: meant }) =>
      `${article.text.slice(span.start, span.end)} > ${meant.map((id) => names.get(id)).join(' + ')}`,
  );
}
