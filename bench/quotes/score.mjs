// Scores of one system over gold documents.
//   strict   the same first and last letter once marks and blanks are trimmed; F1
//   name     of matched quotations whose speaker the gold knows: the speaker's words touch the gold's, or share a name
//   exact    the same, and the speaker's words have the same start and end
//   joint    F1 over quotations that have their bounds and their speaker's name right
//   taken    share of marked words nobody says that were taken for quotations

const MARK = /["“”„«»'‘’`\s]/;
const LETTER = /[\p{L}\p{N}]/u;
const SPEED_RUN = 1000;

/** Percentages of one system. */
export function score(gold, extract) {
  const sums = { gold: 0, found: 0, strict: 0, known: 0, name: 0, exact: 0, joint: 0, other: 0, taken: 0 };
  for (const document of gold) count(document, extract(document.text), sums);
  const f1 = (right) => (200 * right) / (sums.gold + sums.found);
  return {
    strict: f1(sums.strict),
    speaker: (100 * sums.name) / sums.known,
    exact: (100 * sums.exact) / sums.known,
    joint: f1(sums.joint),
    taken: (100 * sums.taken) / Math.max(1, sums.other),
  };
}

function count({ text, quotes, other = [], ignore = [] }, found, sums) {
  const wanted = quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map((quote) => ({ ...quote, key: keyOf(text, quote) }));
  const pieces = found.flatMap((item) => piecesOf(text, item));
  const byKey = new Map(pieces.map((piece) => [piece.key, piece]));
  const keys = new Set(wanted.map(({ key }) => key));
  const skipped = (piece) =>
    !keys.has(piece.key) && ignore.some((area) => shared(area, piece) >= 0.8 * (piece.end - piece.start));
  sums.gold += wanted.length;
  sums.found += pieces.filter((piece) => !skipped(piece)).length;
  sums.other += other.length;
  sums.taken += other.filter((item) => byKey.has(keyOf(text, item))).length;
  for (const { key, speaker } of wanted) {
    const match = byKey.get(key);
    if (!match) continue;
    sums.strict++;
    const isRight = speaker ? namesSame(speaker, match.speaker) : true;
    sums.joint += isRight ? 1 : 0;
    if (!speaker) continue;
    sums.known++;
    sums.name += isRight ? 1 : 0;
    sums.exact += match.speaker?.start === speaker.start && match.speaker?.end === speaker.end ? 1 : 0;
  }
}

/** A quotation over several paragraphs counts paragraph by paragraph, as in the gold. */
export function piecesOf(text, { start, end, speaker }) {
  const pieces = [];
  for (const m of text.slice(start, end).matchAll(/[^\n]+/g)) {
    const piece = { start: start + m.index, end: start + m.index + m[0].length, speaker };
    if (LETTER.test(m[0])) pieces.push({ ...piece, key: keyOf(text, piece) });
  }
  return pieces;
}

export function keyOf(text, { start, end }) {
  let [from, to] = [start, end];
  while (from < to && MARK.test(text[from])) from++;
  while (to > from && MARK.test(text[to - 1])) to--;
  return `${from}-${to}`;
}

export function shared(a, b) {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

export function namesSame(gold, found) {
  if (!found) return false;
  if (shared(gold, found) > 0) return true;
  const known = [gold.name, gold.type === 'pronoun' ? undefined : gold.text].flatMap(wordsOf);
  const given = new Set([found.name, found.text].flatMap(wordsOf));
  return known.some((word) => given.has(word));
}

const COMMON = new Set(
  'the and of in on at for or to by with from mr mrs ms dr sen rep gov president senator who as his her its their'.split(
    ' ',
  ),
);

function wordsOf(name = '') {
  const words =
    name
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1 && !COMMON.has(word));
}

/** Megabytes a second, over at least a second. */
export function measure(gold, extract) {
  const bytes = gold.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const start = performance.now();
  let runs = 0;
  do {
    for (const { text } of gold) extract(text);
    runs++;
  } while (performance.now() - start < SPEED_RUN);
  return (bytes * runs) / 1000 / (performance.now() - start);
}
