// Gold documents: GUM's coreference as JSON lines, and GAP's examples. Files and lines are read in a fixed order.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The documents of `open-*.jsonl` but the joint file: `{id, genre, text, published?, chains: [{mentions: [{start, end, head, form}]}]}`. Only
 * genres whose texts may be learned from.
 */
export function readRelated(folder) {
  return readdirSync(folder)
    .filter((name) => /^open-(?!other).*\.jsonl$/.test(name))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => ({ corpus: 'related', ...JSON.parse(line) }));
}

/** The examples of a part of GAP: a pronoun and two names, each with whether the pronoun means it. Offsets in UTF-16. */
export function readGap(folder, part) {
  const lines = readFileSync(join(folder, `gap-${part}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const [id, text, , pronoun, a, aAt, aTrue, b, bAt, bTrue] = line.split('\t');
    const characters = Array.from(text);
    const offset = (count) => characters.slice(0, Number(count)).join('').length;
    const names = [
      [a, aAt, aTrue],
      [b, bAt, bTrue],
    ].map(([name, at, isMeant]) => ({
      start: offset(at),
      end: offset(at) + name.length,
      isMeant: /true/i.test(isMeant),
    }));
    return { corpus: 'gap', id, text, pronoun: offset(pronoun), names };
  });
}
