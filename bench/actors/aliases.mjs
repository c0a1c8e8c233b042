// Who is who, on names alone: DWIE's gold names of actors go into our linking, and its groups are compared with ours.
// B³ (Bagga and Baldwin 1998) over mentions, F1 over pairs of mentions.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { linkActors } = require('../../out/src/actors/index.js');

/** Percentages over the training documents of the folder. */
export async function scoreAliases(folder) {
  const sums = { documents: 0, mentions: 0, precision: 0, recall: 0, both: 0, ours: 0, theirs: 0 };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const document = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (document.tags.includes('train')) add(sums, itemsOf(document));
  }
  const { precision: p, recall: r, both, ours, theirs, mentions, documents } = sums;
  return { documents, b3: (200 * p * r) / (p + r) / mentions, pairs: (200 * both) / (ours + theirs) };
}

/** The type of actor that a concept of DWIE is; undefined where it is none. */
export function typeOf(tags) {
  if (tags.includes('type::person')) return 'person';
  if (['type::location', 'type::gpe', 'type::facility'].some((tag) => tags.includes(tag))) return 'place';
  return tags.includes('type::organization') ? 'organization' : undefined;
}

function itemsOf({ mentions, concepts }) {
  const types = new Map(concepts.map(({ concept, tags }) => [concept, typeOf(tags)]));
  const names = mentions.filter(({ concept, text }) => types.get(concept) && /\p{Lu}/u.test(text));
  const findings = names.map(({ begin, end, text, concept }) => ({
    start: begin,
    end,
    name: text,
    scores: { person: 0, organization: 0, place: 0, other: 0, [types.get(concept)]: 1 },
  }));
  const linked = linkActors({ text: '' }, [{ start: 0, kind: 'paragraph', findings }]);
  const actors = new Map(linked.mentions.map(({ span, actor }) => [`${span.start},${span.end}`, actor]));
  return names.map(({ begin, end, concept }) => ({ gold: concept, own: actors.get(`${begin},${end}`) ?? `${begin}` }));
}

function add(sums, items) {
  sums.documents++;
  sums.mentions += items.length;
  items.forEach((a, at) => {
    const same = { both: 0, gold: 0, own: 0 };
    items.forEach((b, other) => {
      const [gold, own] = [a.gold === b.gold, a.own === b.own];
      same.gold += gold;
      same.own += own;
      same.both += gold && own;
      if (other <= at) return;
      sums.theirs += gold;
      sums.ours += own;
      sums.both += gold && own;
    });
    sums.precision += same.both / same.own;
    sums.recall += same.both / same.gold;
  });
}
