// GAP (Webster et al. 2018): whether a pronoun means the first name, the second or neither. F1 over both names.
import { readFileSync } from 'node:fs';

/** F1 in percent over all examples of a file, those with a masculine and those with a feminine pronoun. */
export function scoreGap(file, extract) {
  const counts = { all: [0, 0, 0], masculine: [0, 0, 0], feminine: [0, 0, 0] };
  for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
    const [, text, pronoun, pronounAt, a, aAt, aTrue, b, bAt, bTrue] = line.split('\t');
    const characters = Array.from(text);
    const offset = (count) => characters.slice(0, Number(count)).join('').length;
    const system = extract(text);
    const found = system.find(({ form, start }) => form === 'pronoun' && start === offset(pronounAt));
    const gender = /^(?:he|him|his)$/i.test(pronoun) ? 'masculine' : 'feminine';
    for (const [name, at, isTrue] of [
      [a, aAt, aTrue],
      [b, bAt, bTrue],
    ]) {
      const start = offset(at);
      const isSame = ({ form, cluster, ...span }) =>
        form === 'name' && cluster === found?.cluster && span.start < start + name.length && start < span.end;
      const [said, gold] = [found !== undefined && system.some(isSame), /true/i.test(isTrue)];
      if (!said && !gold) continue;
      for (const key of ['all', gender]) counts[key][said && gold ? 0 : said ? 1 : 2]++;
    }
  }
  return Object.fromEntries(
    Object.entries(counts).map(([key, [right, wrong, missed]]) => [key, (200 * right) / (2 * right + wrong + missed)]),
  );
}
