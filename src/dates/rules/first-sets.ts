// The first two letters that a pattern's matches can have. With them only the few rules are tried at a word that can match
// there. Computes the position, first, last and follow sets of Glushkov ("The abstract theory of automata", 1961).

/** For each letter that a match can start with, the letters that can come second; `` where the match may end after one. */
export type FirstSets = ReadonlyMap<string, ReadonlySet<string>>;

/** A part of a pattern: whether it can match nothing, and the positions it can start and end with. */
interface Part {
  readonly empty: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const NOTHING: Part = { empty: true, first: [], last: [] };

/** The first sets of a rule's pattern; `letters` gives the letter of each class name. */
export function firstSetsOf(pattern: string, letters: ReadonlyMap<string, string>): FirstSets {
  const symbols = pattern.match(/[a-z-]+|\{\d+,\d+\}|[()|?*+]/g) ?? [];
  const positions: string[] = [];
  const follow: Set<number>[] = [];
  let at = 0;

  function alternatives(): Part {
    let part = sequence();
    while (symbols[at] === '|') {
      at++;
      const other = sequence();
      part = {
        empty: part.empty || other.empty,
        first: [...part.first, ...other.first],
        last: [...part.last, ...other.last],
      };
    }
    return part;
  }

  function sequence(): Part {
    let part = NOTHING;
    while (at < symbols.length && symbols[at] !== '|' && symbols[at] !== ')') {
      const next = repeated(atom());
      link(part.last, next.first);
      part = {
        empty: part.empty && next.empty,
        first: part.empty ? [...part.first, ...next.first] : part.first,
        last: next.empty ? [...part.last, ...next.last] : next.last,
      };
    }
    return part;
  }

  function atom(): Part {
    const symbol = symbols[at++] ?? '';
    if (symbol !== '(') {
      follow.push(new Set());
      const position = positions.push(letters.get(symbol) ?? '') - 1;
      return { empty: false, first: [position], last: [position] };
    }
    const part = alternatives();
    at++;
    return part;
  }

  function repeated(part: Part): Part {
    const symbol = symbols[at] ?? '';
    if (!/^[?*+{]/.test(symbol)) return part;
    at++;
    if (symbol !== '?') link(part.last, part.first);
    return symbol === '+' || symbol.startsWith('{1') ? part : { ...part, empty: true };
  }

  function link(from: readonly number[], to: readonly number[]): void {
    for (const position of from) for (const next of to) follow[position]?.add(next);
  }

  const whole = alternatives();
  const firstSets = new Map<string, Set<string>>();
  for (const position of whole.first) {
    const seconds = firstSets.get(positions[position] ?? '') ?? new Set<string>();
    firstSets.set(positions[position] ?? '', seconds);
    for (const next of follow[position] ?? []) seconds.add(positions[next] ?? '');
    if (whole.last.includes(position)) seconds.add('');
  }
  return firstSets;
}
