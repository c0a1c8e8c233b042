// TempEval-3 scores of a temporal tagger (UzZaman et al. 2013, 4.1), and its speed.

/** Gold documents of a JSON Lines text. */
export function readGold(text) {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Kinds of expression by their words, first match. */
const KINDS = [
  [
    'vague',
    /^(?:(?:right |the |near )*(?:now|currently|current|recently|recent|lately|previously|past|future|soon|present|time|moment))$/i,
  ],
  ['day word', /\b(?:today|yesterday|tomorrow|tonight)\b/i],
  ['weekday', /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/i],
  ['ago, later', /\b(?:ago|later|earlier|before|after)$/i],
  ['quarter, fiscal', /\b(?:quarter|fiscal|half of|q[1-4])\b/i],
  ['month, with or without day or year', /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i],
  ['year', /^(?:(?:early|late|the|end|of|mid)[\s-]*)*['’]?\d{2,4}$/i],
  ['decade, century', /\d0s\b|ties\b|century|decade/i],
  ['season', /\b(?:spring|summer|autumn|fall|winter)\b/i],
  [
    'this, last, next unit',
    /\b(?:this|last|next|that|same|coming|following|previous)\b.*\b(?:year|month|week|day|weekend)$/i,
  ],
  ['length', /\b(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)\b/i],
];

/** The kind of an expression. */
export function kindOf(words) {
  return KINDS.find(([, pattern]) => pattern.test(words.replace(/\s+/g, ' ')))?.[0] ?? 'other';
}

/** Strict, relaxed, type and value F1 in percent, and relaxed recall and value accuracy by kind. */
export function score(gold, extract) {
  const count = { gold: 0, system: 0, strict: 0, relaxed: 0, type: 0, value: 0 };
  const kinds = new Map();
  for (const doc of gold) {
    const system = extract(doc.text, doc.dct);
    count.gold += doc.timexes.length;
    count.system += system.length;
    const pairs = align(doc.timexes, system);
    for (const expected of doc.timexes) {
      const kind = kindOf(doc.text.slice(expected.start, expected.end));
      const row = kinds.get(kind) ?? { gold: 0, found: 0, value: 0 };
      kinds.set(kind, row);
      row.gold++;
      const found = pairs.get(expected);
      if (!found) continue;
      const same = found.value === expected.value;
      row.found++;
      row.value += same ? 1 : 0;
      count.relaxed++;
      count.strict += found.start === expected.start && found.end === expected.end ? 1 : 0;
      count.type += found.type === expected.type ? 1 : 0;
      count.value += same ? 1 : 0;
    }
  }
  const f1 = (hits) => (200 * hits) / (count.gold + count.system || 1);
  return {
    ...count,
    kinds,
    f1: { strict: f1(count.strict), relaxed: f1(count.relaxed), type: f1(count.type), value: f1(count.value) },
  };
}

/** Each gold expression with at most one of the system's: the exact one first, then the longest overlap. */
function align(gold, system) {
  const candidates = gold.flatMap((g) =>
    system
      .map((s) => ({ g, s, shared: Math.min(g.end, s.end) - Math.max(g.start, s.start) }))
      .filter(({ shared }) => shared > 0),
  );
  const weight = ({ g, s, shared }) => (g.start === s.start && g.end === s.end ? Number.POSITIVE_INFINITY : shared);
  candidates.sort((a, b) => weight(b) - weight(a) || a.g.start - b.g.start);
  const pairs = new Map();
  const taken = new Set();
  for (const { g, s } of candidates) {
    if (pairs.has(g) || taken.has(s)) continue;
    pairs.set(g, s);
    taken.add(s);
  }
  return pairs;
}

/** Processor time to spend on measuring one system, in seconds, and the passes that this needs at least. */
const [SPEND, PASSES] = [2, 6];

/** Megabytes (UTF-8) a second of processor time, warmed up: median of the later half of the passes. */
export function measure(gold, extract) {
  const bytes = gold.reduce((sum, doc) => sum + Buffer.byteLength(doc.text), 0);
  const seconds = [];
  for (let spent = 0; seconds.length === 0 || spent < SPEND || (seconds.length < PASSES && spent < 4 * SPEND); ) {
    const before = process.cpuUsage();
    for (const doc of gold) extract(doc.text, doc.dct);
    const { user, system } = process.cpuUsage(before);
    seconds.push((user + system) / 1e6);
    spent += (user + system) / 1e6;
  }
  const late = seconds.slice(seconds.length >> 1).sort((a, b) => a - b);
  return bytes / 1e6 / late[late.length >> 1];
}
