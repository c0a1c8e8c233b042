// How right speakers are beside their stated certainty: for each bin of certainty the mean that is stated and the share that is right. A
// pronoun counts where the gold says whom it means, and is right if the actor is; a name is right if its words and its actor are. A surname
// that several bear does not count: the gold does not say who of them is meant.
import { createRequire } from 'node:module';
import { keyOf, namesSame, piecesOf, shared } from './score.mjs';

const require = createRequire(import.meta.url);
const { analyze } = require('../../out/src/analysis/index.js');

/** Lower bounds of the bins. */
const BINS = [0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.4, 0];

/** `{from, count, stated, right}` of each bin that is not empty, in percent. */
export function calibrate(gold) {
  const judged = gold.flatMap(judgementsOf);
  return BINS.flatMap((from, i) => {
    const within = judged.filter(({ certainty }) => certainty >= from && certainty < (BINS[i - 1] ?? 2));
    if (within.length === 0) return [];
    const mean = (read) => (100 * within.reduce((sum, item) => sum + read(item), 0)) / within.length;
    return [
      { from, count: within.length, stated: mean(({ certainty }) => certainty), right: mean(({ right }) => right) },
    ];
  });
}

/** The speakers of a document that the gold can judge: `{certainty, right}`. */
function judgementsOf({ text, quotes }) {
  const { actors, mentions } = analyze(text);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const found = new Map();
  for (const { kind, speech, parts, speaker } of mentions) {
    if (kind !== 'quote' || speech === 'scare' || speech === 'indirect' || !speaker) continue;
    for (const part of parts) for (const { key } of piecesOf(text, part)) found.set(key, speaker);
  }
  return quotes.flatMap((quote) => {
    const speaker = quote.speaker && found.get(keyOf(text, quote));
    if (!speaker || quote.kind === 'indirect' || (quote.speaker.type === 'pronoun' && !quote.speaker.name)) return [];
    const { certainty, reason } = speaker;
    const { name, doubt } = byId.get(speaker.actor) ?? {};
    if (doubt !== undefined && reason.endsWith(doubt)) return [];
    return [{ certainty, right: isRight(text, quote.speaker, speaker, name) ? 1 : 0 }];
  });
}

function isRight(text, gold, { span }, name) {
  const words = { ...span, text: text.slice(span.start, span.end) };
  if (gold.type === 'pronoun') return namesSame({ ...gold, start: 0, end: 0 }, { ...words, name });
  if (gold.type === 'name' && name && shared(gold, span) > 0)
    return namesSame({ ...gold, start: 0, end: 0 }, { start: 0, end: 0, name });
  return namesSame(gold, { ...words, name });
}
