// Our own engine, from the compiled sources: the whole analysis, so that the speed is that of dates, actors and quotes.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { analyze } = require('../../out/src/analysis/index.js');

/** Quoted stretches of a text with their speakers; words that nobody says are left out. */
export function extract(text) {
  const { actors, mentions } = analyze(text);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return mentions
    .filter(({ kind, speech }) => kind === 'quote' && speech !== 'scare' && speech !== 'indirect')
    .flatMap(({ parts, speaker }) => parts.map((part) => ({ ...part, ...speakerOf(text, speaker, names) })));
}

function speakerOf(text, speaker, names) {
  if (!speaker) return {};
  const { start, end } = speaker.span;
  return { speaker: { start, end, text: text.slice(start, end), name: names.get(speaker.actor) } };
}

/** Speech reported without marks, with who is said to speak. */
export function reports(text) {
  return analyze(text).mentions.flatMap(({ kind, speech, parts, speaker }) =>
    kind === 'quote' && speech === 'indirect' ? [{ parts, speaker: speaker.span }] : [],
  );
}
