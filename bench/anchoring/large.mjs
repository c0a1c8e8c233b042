// How long it takes to tell that a large text has lost a passage: prose, and repetition that has undone many a matcher.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { randomFrom } = require('../../out/test/support/edited-text.js');
const { sampleSeeds } = require('../../out/test/support/real-seeds.js');

const LOST =
  'The committee that had never met before agreed quietly to put off the vote on copper until Thursday week.';
const BEFORE = `Nobody who was there had heard of zebras. ${LOST} Xylophones were forbidden from that day on.`;

/** Prints the milliseconds for each kind of text of so many megabytes; what was lost must be told as lost. */
export function lostFromLarge({ describe, find }, megabytes) {
  const start = BEFORE.indexOf(LOST);
  const target = describe(BEFORE, { start, end: start + LOST.length });
  const units = megabytes * 1e6;
  const texts = { prose: prose(units), 'ha ha ha': 'ha '.repeat(units / 3), aaaa: 'a'.repeat(units) };
  console.log(`\n### a passage lost from ${megabytes} MB, in ms\n`);
  for (const [name, text] of Object.entries(texts)) {
    const from = performance.now();
    const found = find(text, target);
    console.log(`${name}: ${(performance.now() - from).toFixed(0)}${found ? ', misplaced' : ''}`);
  }
}

function prose(units) {
  const random = randomFrom(1);
  const sentences = sampleSeeds().flatMap(({ text }) => text.split(/(?<=[.!?]) /));
  const parts = [];
  for (let length = 0; length < units; length += parts.at(-1).length + 1)
    parts.push(sentences[Math.floor(random() * sentences.length)]);
  return parts.join(' ');
}
