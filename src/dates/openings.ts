// The first two letters that a pattern's matches can have, so that at a word only the few forms are tried that can match
// there. Positions, first, last and follow sets as Glushkov builds them ("The abstract theory of automata", 1961).

/** For each letter that a match can start with, the letters that can come second; `` where the match may end. */
export type Openings = ReadonlyMap<string, ReadonlySet<string>>;

/** A part of a pattern: whether it matches nothing, and the positions it can start and end with. */
interface Part {
  readonly empty: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const NOTHING: Part = { empty: true, first: [], last: [] };

/** The openings of a pattern in the notation of forms; `letters` gives each name's letter. */
export function openingsOf(pattern: string, letters: ReadonlyMap<string, string>): Openings {
  const marks = pattern.match(/[a-z-]+|\{\d+,\d+\}|[()|?*+]/g) ?? [];
  const positions: string[] = [];
  const follow: Set<number>[] = [];
  let at = 0;

  function alternatives(): Part {
    let part = sequence();
    while (marks[at] === '|') {
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
    while (at < marks.length && marks[at] !== '|' && marks[at] !== ')') {
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
    const mark = marks[at++] ?? '';
    if (mark !== '(') {
      follow.push(new Set());
      const position = positions.push(letters.get(mark) ?? '') - 1;
      return { empty: false, first: [position], last: [position] };
    }
    const part = alternatives();
    at++;
    return part;
  }

  function repeated(part: Part): Part {
    const mark = marks[at] ?? '';
    if (!/^[?*+{]/.test(mark)) return part;
    at++;
    if (mark !== '?') link(part.last, part.first);
    return mark === '+' || mark.startsWith('{1') ? part : { ...part, empty: true };
  }

  function link(from: readonly number[], to: readonly number[]): void {
    for (const position of from) for (const next of to) follow[position]?.add(next);
  }

  const whole = alternatives();
  const openings = new Map<string, Set<string>>();
  for (const position of whole.first) {
    const seconds = openings.get(positions[position] ?? '') ?? new Set<string>();
    openings.set(positions[position] ?? '', seconds);
    for (const next of follow[position] ?? []) seconds.add(positions[next] ?? '');
    if (whole.last.includes(position)) seconds.add('');
  }
  return openings;
}
