// Who is who across articles: DWIE's gold names, linked per article by our own rules, then joined by the index of the folder; compared
// with the gold's entity links. Beside it "the same name": actors are one where type and fullest name are equal letter by letter.
// The annotations hold names, roles and peoples without the words between; the text is rebuilt of them, blanks for what is missing.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { typeOf } from './aliases.mjs';

const require = createRequire(import.meta.url);
const { actorKey, linkActors } = require('../../out/src/actors/index.js');
const { rolesAround } = require('../../out/src/actors/names/roles.js');
const { nameTokensOf } = require('../../out/src/actors/name-tokens.js');
const { CorpusIndex } = require('../../out/src/corpus/index.js');

/** So many characters stand for a paragraph, as the annotations do not tell: the mean of the news at hand. */
const PARAGRAPH = 300;

/** The training documents of a folder, in two halves by turns: one to choose on, one to confirm. */
export function halvesOf(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const documents = files.sort().map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const train = documents.filter(({ tags }) => tags.includes('train'));
  return [train.filter((_, at) => at % 2 === 0), train.filter((_, at) => at % 2 === 1)];
}

/** Every join of the index and every doubtful one that it offers, with whether most of their articles mean the same by the gold. */
export function judgedJoins(documents) {
  const { index, links } = indexOf(documents);
  const linkOf = (key) => mostOf(links.get(key) ?? []);
  const judge = (key, joined) => (join) => ({
    ...join,
    joined,
    into: key,
    right: linkOf(key) === linkOf(join.key),
    known: linkOf(key) && linkOf(join.key),
  });
  const all = index
    .actors()
    .flatMap(({ key }) => [
      ...index.linksOf(key).map(judge(key, true)),
      ...index.suggestionsFor(key).map(judge(key, false)),
    ]);
  return all.filter(({ known }) => known);
}

/** Actors of all documents with the gold's link and the clusters of each system. */
export function itemsOf(documents) {
  const { index, analyses } = indexOf(documents);
  return analyses.flatMap(({ uri, analysis, links }) =>
    analysis.actors.flatMap((actor) => {
      const link = links.get(actor.id);
      if (!link) return [];
      const { type, name } = actor;
      return [{ uri, type, name, link, own: index.keyIn(uri, actor), same: `${type} ${name}` }];
    }),
  );
}

/** The index of all documents; the gold's links by our keys. */
function indexOf(documents) {
  const index = new CorpusIndex();
  const analyses = documents.map((document) => ({ uri: `${document.id}`, ...analysisOf(document) }));
  const links = new Map();
  for (const { uri, analysis, links: byId } of analyses) {
    index.update(uri, analysis);
    for (const actor of analysis.actors) {
      const key = actorKey(actor);
      links.set(key, [...(links.get(key) ?? []), byId.get(actor.id)].filter(Boolean));
    }
  }
  return { index, analyses, links };
}

/** An analysis as ours of names that are known, and the gold's link of each actor: that of most of its mentions. */
function analysisOf({ mentions, concepts }) {
  const byConcept = new Map(concepts.map((concept) => [concept.concept, concept]));
  const text = sparseText(mentions);
  const names = mentions.filter(
    ({ concept, text: name }) => typeOf(byConcept.get(concept)?.tags ?? []) && /\p{Lu}/u.test(name),
  );
  const words = nameTokensOf(text);
  const findings = names.map(({ begin: start, end, text: name, concept }) => {
    const scores = { person: 0, organization: 0, place: 0, other: 0, [typeOf(byConcept.get(concept).tags)]: 1 };
    const first = words.findIndex((word) => word.start >= start);
    const last = words.findLastIndex((word) => word.end <= end);
    const roles = scores.person && first >= 0 && last >= first ? rolesAround(text, words, first, last) : [];
    return { start, end, name, scores, ...(roles.length ? { roles } : {}) };
  });
  const { actors, mentions: named } = linkActors({ text }, [{ start: 0, kind: 'paragraph', findings }]);
  const linkAt = new Map(names.map(({ begin, concept }) => [begin, byConcept.get(concept).link]));
  const blocks = [];
  for (let start = 0; start < text.length; start += PARAGRAPH) {
    blocks.push({ kind: 'paragraph', span: { start, end: Math.min(text.length, start + PARAGRAPH) } });
  }
  const links = new Map(
    actors.map(({ id }) => [
      id,
      mostOf(named.filter(({ actor }) => actor === id).map(({ span }) => linkAt.get(span.start))),
    ]),
  );
  return {
    analysis: { article: { text, blocks }, actors, mentions: named, references: [], unnamedSources: [] },
    links,
  };
}

function sparseText(mentions) {
  let text = '';
  for (const { begin, end, text: words } of [...mentions].sort((a, b) => a.begin - b.begin || b.end - a.end)) {
    if (begin < text.length) continue;
    // A gap of one or two is a blank or a comma and a blank; what is longer separates.
    const gap = begin - text.length;
    text += gap === 2 ? ', ' : gap > 2 ? `.${' '.repeat(gap - 1)}` : ' '.repeat(gap);
    text += words.padEnd(end - begin).slice(0, end - begin);
  }
  return text;
}

function mostOf(links) {
  const counts = new Map();
  for (const link of links) counts.set(link, (counts.get(link) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Pairs of actors in different articles, and B³ over actors; percentages. */
export function scoreAcross(items, system) {
  const [gold, own, both] = [
    pairsBy(items, ({ link }) => link),
    pairsBy(items, (i) => i[system]),
    pairsBy(items, (i) => `${i.link} ${i[system]}`),
  ];
  const [sizes, golds, owns] = [
    countBy(items, (i) => `${i.link} ${i[system]}`),
    countBy(items, ({ link }) => link),
    countBy(items, (i) => i[system]),
  ];
  let [p, r] = [0, 0];
  for (const item of items) {
    const size = sizes.get(`${item.link} ${item[system]}`);
    p += size / owns.get(item[system]);
    r += size / golds.get(item.link);
  }
  [p, r] = [p / items.length, r / items.length];
  const [precision, recall] = [both / own, both / gold];
  return {
    precision: 100 * precision,
    recall: 100 * recall,
    f1: (200 * precision * recall) / (precision + recall),
    b3p: 100 * p,
    b3r: 100 * r,
    b3: (200 * p * r) / (p + r),
  };
}

/** How many pairs in different articles agree in a key. */
function pairsBy(items, keyOf) {
  let pairs = 0;
  const groups = Map.groupBy ? Map.groupBy(items, keyOf) : groupBy(items, keyOf);
  for (const group of groups.values()) {
    const inside = [...countBy(group, ({ uri }) => uri).values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
    pairs += (group.length * (group.length - 1)) / 2 - inside;
  }
  return pairs;
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function countBy(items, keyOf) {
  return new Map([...groupBy(items, keyOf)].map(([key, group]) => [key, group.length]));
}
