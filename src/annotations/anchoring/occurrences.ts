// Finds all occurrences of a string in time linear in both lengths: `indexOf` alone takes their product on texts like "aaaa…".

/** Below this product of the two lengths `indexOf` is faster on prose, and takes about 0.7 s at worst. */
const SMALL = 1e9;

/**
 * Units at the end of a pattern that decide the speed of `indexOf`: engines skip by them. If they do not repeat
 * themselves, places that end in them are at least half their length apart, and few units are compared twice.
 */
const TAIL = 250;

/** Longest pattern for which that is true enough: all of it is compared at each such place. */
const LONGEST = 2000;

/** The starts of at most `most` occurrences at or after `from`, in order, overlapping ones too. [] for an empty string. */
export function occurrencesOf(text: string, exact: string, most: number, from = 0): number[] {
  if (exact === '' || exact.length > text.length) return [];
  if (exact.length * text.length > SMALL && repeatsItself(exact)) return longOccurrences(text, exact, most, from);
  const starts: number[] = [];
  for (let at = text.indexOf(exact, from); at >= 0 && starts.length < most; at = text.indexOf(exact, at + 1))
    starts.push(at);
  return starts;
}

/** Whether `indexOf` may take the product of the lengths to find the string. */
function repeatsItself(exact: string): boolean {
  if (exact.length > LONGEST) return true;
  const borders = bordersOf(exact.slice(-TAIL));
  return 2 * (borders.at(-1) ?? 0) > borders.length;
}

/** Knuth, Morris and Pratt 1977: no unit of the text is compared more than twice. */
function longOccurrences(text: string, exact: string, most: number, from: number): number[] {
  const borders = bordersOf(exact);
  const starts: number[] = [];
  let matched = 0;
  for (let at = from; at < text.length && starts.length < most; at++) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && exact.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0;
    if (exact.charCodeAt(matched) === unit) matched++;
    if (matched < exact.length) continue;
    starts.push(at + 1 - matched);
    matched = borders[matched - 1] ?? 0;
  }
  return starts;
}

/** For each prefix of the string, the length of the longest shorter prefix that it ends with. */
function bordersOf(exact: string): Int32Array {
  const borders = new Int32Array(exact.length);
  let length = 0;
  for (let at = 1; at < exact.length; at++) {
    const unit = exact.charCodeAt(at);
    while (length > 0 && exact.charCodeAt(length) !== unit) length = borders[length - 1] ?? 0;
    if (exact.charCodeAt(length) === unit) length++;
    borders[at] = length;
  }
  return borders;
}
