// Scores of one system over gold documents: F1 of names with the same start, end and type; `span` without the type.

const TYPES = ['person', 'organization', 'place'];
/** Milliseconds of processor time that a speed is measured over. */
const SPEED_RUN = 1000;

/** Percentages of one system: micro, by type, and of spans alone. */
export function score(gold, extract) {
  const sums = Object.fromEntries([...TYPES, 'micro', 'span'].map((name) => [name, { right: 0, all: 0 }]));
  for (const { text, entities } of gold) {
    const wanted = entities.filter(({ type }) => TYPES.includes(type));
    const found = extract(text).filter(({ type }) => TYPES.includes(type));
    const typed = new Set(wanted.map(({ start, end, type }) => `${start},${end},${type}`));
    const spans = new Set(wanted.map(({ start, end }) => `${start},${end}`));
    for (const { type } of [...wanted, ...found]) for (const name of [type, 'micro', 'span']) sums[name].all++;
    for (const { start, end, type } of found) {
      if (spans.delete(`${start},${end}`)) sums.span.right++;
      if (typed.delete(`${start},${end},${type}`)) for (const name of [type, 'micro']) sums[name].right++;
    }
  }
  return Object.fromEntries(
    Object.entries(sums).map(([name, { right, all }]) => [name, (200 * right) / Math.max(1, all)]),
  );
}

/** Megabytes of UTF-8 a second of processor time, after one pass to warm up. */
export function measure(gold, extract) {
  for (const { text } of gold) extract(text);
  let bytes = 0;
  const start = process.cpuUsage();
  for (let at = 0; ; at = (at + 1) % gold.length) {
    extract(gold[at].text);
    bytes += Buffer.byteLength(gold[at].text);
    const { user, system } = process.cpuUsage(start);
    if ((user + system) / 1000 > SPEED_RUN) return bytes / (user + system);
  }
}
