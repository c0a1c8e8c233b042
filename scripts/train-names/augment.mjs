// Data augmentation: blocks with their names replaced by others of the same type, so that the model learns the context and not the
// names; and headlines made of sentences, since news has headlines and the data have few.
import { createRandom } from './random.mjs';
import { labelWords, TYPES } from './read-documents.mjs';

/** Tweets write names in ways that no article does. */
const NO_SOURCE = 'wnut17';

/** The names of a block by its labels. */
function namesOf({ labels, words }) {
  const names = [];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] === 0 || labels[at] % 2 === 0) continue;
    let last = at;
    while (labels[last + 1] === labels[at] + 1) last++;
    names.push({ start: words[at].start, end: words[last].end, type: TYPES[(labels[at] - 1) >> 1] });
  }
  return names;
}

/** Copies of a share of the blocks with most names replaced by others of the same type; one name has one replacement in a block. */
export function swapNames(blocks, { share, seed }) {
  const random = createRandom(seed);
  const pool = poolOf(blocks);
  const copies = [];
  for (const block of blocks) {
    if (random() > share) continue;
    const names = namesOf(block);
    if (!names.some(({ type }) => type !== 'other')) continue;
    let [text, at] = ['', 0];
    const others = new Map();
    const swapped = names.map(({ start, end, type }) => {
      const old = block.text.slice(start, end);
      const known = others.get(old);
      const other = known ?? (type !== 'other' && random() < 0.7 ? pickLike(old, pool[type], random) : old);
      others.set(old, other);
      text += block.text.slice(at, start);
      const begin = text.length;
      text += other;
      at = end;
      return { start: begin, end: text.length, type };
    });
    copies.push({ ...labelWords(text + block.text.slice(at), swapped), source: block.source, genre: block.genre });
  }
  return copies;
}

/** All capitalised names of the blocks, by type. */
function poolOf(blocks) {
  const pool = Object.fromEntries(TYPES.map((type) => [type, []]));
  for (const block of blocks) {
    if (block.source === NO_SOURCE) continue;
    for (const { start, end, type } of namesOf(block)) {
      const name = block.text.slice(start, end);
      if (/^\p{Lu}/u.test(name)) pool[type].push(name);
    }
  }
  return pool;
}

/** Another name; if possible of one word where the old one is, else of several. */
function pickLike(old, names, random) {
  let name = old;
  for (let tries = 0; tries < 6; tries++) {
    name = names[Math.floor(random() * names.length)] ?? old;
    if (name.includes(' ') === old.includes(' ')) break;
  }
  return name;
}

/** A share of the shorter blocks as headlines: half in capitals, half with the longer words capitalised. */
export function makeHeadlines(blocks, { share, seed }) {
  const random = createRandom(seed);
  const copies = [];
  for (const block of blocks) {
    if (block.words.length < 4 || block.words.length > 60 || random() > share) continue;
    const text = random() < 0.5 ? block.text.toUpperCase() : titleCase(block.text);
    // A letter that becomes longer in upper case would shift the names.
    if (text.length === block.text.length)
      copies.push({ ...labelWords(text, namesOf(block)), source: block.source, genre: block.genre });
  }
  return copies;
}

function titleCase(text) {
  return text.replace(/\p{L}[\p{L}’']*/gu, (word, at) =>
    word.length > 3 || at === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  );
}
