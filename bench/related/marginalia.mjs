// Our own engine, from the compiled sources: names and the words that mean actors without naming them. Sets are left out: gold has none.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { analyze } = require('../../out/src/analysis/index.js');

/** Every word for an actor; `cluster` is the actor's id. */
export function extract(text, published) {
  const { mentions, references } = analyze(text, published ? { published } : {});
  const names = mentions.filter(({ kind }) => kind === 'actor');
  return [
    ...names.map(({ span, actor }) => ({ ...span, form: 'name', cluster: actor })),
    ...references.flatMap(({ span, form, actors }) =>
      actors.length === 1 ? [{ ...span, form, cluster: actors[0] }] : [],
    ),
  ];
}
