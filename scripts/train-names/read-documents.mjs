// Documents of {text, entities} -> sequences of tokens with labels, in blocks like those of an article.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicon } from '../../out/src/actors/lexicon/index.js';
import { nameTokensOf } from '../../out/src/actors/name-tokens.js';

/** Label 0 is outside; then begin and inside of each type. */
export const TYPES = ['person', 'organization', 'place', 'other'];
export const LABELS = 1 + 2 * TYPES.length;
export const begin = (type) => 1 + 2 * TYPES.indexOf(type);

/** All documents of the folder's .jsonl files, sorted by file name; `source` is the file's name. */
export function readDocuments(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ ...JSON.parse(line), source: name.replace('.jsonl', '') })),
    );
}

/** "We" and "It" are names in some corpora; "US" and "WHO" are names in all. */
const PRONOUN = /^(?:I|We|Our|You|He|His|She|Her|It|Its|They|Their|The|My|Who)$/;

/**
 * The document with its names annotated in one way. Corpora differ: here pronouns, "the" and titles are not part of a name, "Syrians" names
 * no actor, and a country is a place even where it acts or plays.
 */
export function harmoniseNames(document) {
  const { gazetteer, demonyms, roleNouns } = lexicon();
  const entities = document.entities.flatMap((entity) => {
    let { start, type } = entity;
    let name = document.text.slice(start, entity.end);
    const skip = (length) => {
      start += length;
      name = name.slice(length);
    };
    if (PRONOUN.test(name)) return [];
    if (type !== 'other' && type !== 'place' && demonyms.has(name) && name.endsWith('s')) return [];
    if (type !== 'other') skip(/^(?:[Tt]he )?/.exec(name)[0].length);
    if (type === 'person') {
      const [first] = name.split(' ', 1);
      if (first.length < name.length && roleNouns.has(first.toLowerCase()) && !ROYAL.test(first))
        skip(first.length + 1);
    }
    if (type === 'organization' && gazetteer.get(name) === 'country') type = 'place';
    return name === '' ? [] : [{ ...entity, start, type }];
  });
  return { ...document, entities };
}

/** Roles that count as part of the name. */
const ROYAL = /^(?:king|queen|prince|princess|emperor|pope|sultan|emir|tsar|baron|dean|justice|chancellor)$/i;

/**
 * The document with names that its annotators missed: a string that is annotated once is annotated wherever it occurs, and countries are
 * places. Some corpora annotate a name in one sentence and not in the next, from which a tagger would learn doubt.
 */
export function repairNames(document) {
  const kinds = new Map();
  for (const { start, end, type } of document.entities) {
    const name = document.text.slice(start, end);
    if (!/^\p{Lu}.*\p{L}$/u.test(name) || name.length < 3) continue;
    const known = kinds.get(name);
    kinds.set(name, known === undefined || known === type ? type : null);
  }
  for (const [name, kind] of lexicon().gazetteer) {
    if (kind === 'country' && name.length > 3 && !kinds.has(name) && document.text.includes(name))
      kinds.set(name, 'place');
  }
  const entities = [...document.entities];
  for (const [name, type] of [...kinds].sort((a, b) => b[0].length - a[0].length)) {
    if (!type) continue;
    for (let at = document.text.indexOf(name); at >= 0; at = document.text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const free = !entities.some((e) => e.start < end && at < e.end);
      if (free && standsAlone(document.text, at, end)) entities.push({ start: at, end, type });
    }
  }
  return { ...document, entities };
}

/** Whether no letter, hyphen or capitalised word is next to it: "Iraq War" is not Iraq. */
function standsAlone(text, start, end) {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  return (
    !/[\p{L}\p{N}-]$/u.test(before) &&
    !/^[\p{L}\p{N}-]/u.test(after) &&
    !/\p{Lu}[\p{L}.]* $/u.test(before) &&
    !/^ \p{Lu}/u.test(after)
  );
}

/** GUM has the genre in its documents' ids: `GUM_news_expo`. */
function genreOf({ id }) {
  return /^GUM_(?<genre>[a-z]+)_/.exec(id)?.groups.genre ?? '';
}

/** The document's blocks: lines with their tokens and one label a token. */
export function labelBlocks(document) {
  const blocks = [];
  const entities = [...document.entities].sort((a, b) => a.start - b.start || b.end - a.end);
  const line = /[^\n]*\S[^\n]*/g;
  for (let m = line.exec(document.text); m; m = line.exec(document.text)) {
    const start = m.index + m[0].length - m[0].trimStart().length;
    const text = m[0].trim();
    const inside = entities.filter((e) => e.start >= start && e.end <= start + text.length);
    blocks.push({
      ...labelWords(
        text,
        inside.map((e) => ({ ...e, start: e.start - start, end: e.end - start })),
      ),
      source: document.source,
      genre: genreOf(document),
    });
  }
  return blocks;
}

const HONORIFIC = /^(?:Mr|Mrs|Ms|Dr|Prof)\.?$/;

/** One label a token; a token belongs to a name if more than half of it lies inside. */
export function labelWords(text, entities) {
  const words = nameTokensOf(text);
  const labels = new Uint8Array(words.length);
  for (const { start, end, type } of entities) {
    if (!TYPES.includes(type)) continue;
    let first = true;
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word.end <= start) continue;
      if (word.start >= end) break;
      const shared = Math.min(word.end, end) - Math.max(word.start, start);
      if (2 * shared <= word.end - word.start || labels[at]) continue;
      // No name begins with an honorific, even if it is annotated so.
      if (first && type === 'person' && HONORIFIC.test(word.text)) continue;
      labels[at] = begin(type) + (first ? 0 : 1);
      first = false;
    }
  }
  return { text, words, labels };
}
