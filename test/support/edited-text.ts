// Texts edited in many ways, with a record of where every unit went: the ground truth that anchoring is measured against.
import type { Span } from '../../src/text/span';

/** Random numbers in [0, 1) from a seed, the same on every machine (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A text under edit. Every unit has its offset in the original text, or -1 if it is new. */
export class EditedText {
  #units: string[];
  #origins: number[];

  constructor(readonly before: string) {
    this.#units = before.split('');
    this.#origins = this.#units.map((_, index) => index);
  }

  get text(): string {
    return this.#units.join('');
  }

  /** Replaces [start, end) by new units. */
  replace(start: number, end: number, by: string): void {
    this.#units.splice(start, end - start, ...by.split(''));
    this.#origins.splice(start, end - start, ...by.split('').map(() => -1));
  }

  /** Rewrites [start, end) in another notation: the units keep their origin. */
  respell(start: number, end: number, by: string): void {
    const origin = this.#origins[start] ?? -1;
    const units = by.split('');
    this.#units.splice(start, end - start, ...units);
    this.#origins.splice(start, end - start, ...units.map(() => origin));
  }

  /** Whether all units of [start, end) come from the original text, and are written as there. */
  isOld(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.before[this.#origins[at] ?? -1] !== this.#units[at]) return false;
    return true;
  }

  /** Moves [start, end) to before `to`, which is outside of it. */
  move(start: number, end: number, to: number): void {
    const units = this.#units.splice(start, end - start);
    const origins = this.#origins.splice(start, end - start);
    const at = to > start ? to - (end - start) : to;
    this.#units.splice(at, 0, ...units);
    this.#origins.splice(at, 0, ...origins);
  }

  /** Applies `change` to every match of `pattern`, last first. */
  each(pattern: RegExp, change: (match: RegExpExecArray) => void): void {
    const matches = [...this.text.matchAll(pattern)];
    for (const match of matches.reverse()) change(match);
  }

  /** Where a span of the original text is now: `deleted`, `torn` if too little of it is left to say, or a span. */
  fate(span: Span): Span | 'deleted' | 'torn' {
    let first = -1;
    let last = -1;
    const left = new Set<number>();
    for (const [at, origin] of this.#origins.entries()) {
      if (origin < span.start || origin >= span.end) continue;
      if (first < 0) first = at;
      last = at;
      left.add(origin);
    }
    const length = span.end - span.start;
    if (left.size <= length * 0.1) return 'deleted';
    if (left.size < length * 0.7 || last + 1 - first > length * 1.5 + 20) return 'torn';
    return { start: first, end: last + 1 };
  }
}

type Edit = (text: EditedText, random: () => number) => void;

const WORDS = 'river window quietly seven letter gather morning copper answer beneath table walked yellow often'.split(
  ' ',
);

function words(random: () => number, count: number): string {
  return Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)] ?? '').join(' ');
}

function sentence(random: () => number): string {
  const made = words(random, 8 + Math.floor(random() * 8));
  return `${made.charAt(0).toUpperCase()}${made.slice(1)}.`;
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const paragraphs = (text: string) => spansOf(text, /[^\n]+\n*/g);
const sentences = (text: string) => spansOf(text, /[^\n.!?]+[.!?]+[”"’']* ?/g);

function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** Does something to one randomly chosen span of a kind. */
function toOne(
  kind: (text: string) => Span[],
  act: (text: EditedText, span: Span, random: () => number) => void,
): Edit {
  return (text, random) => {
    const span = pick(kind(text.text), random);
    if (span) act(text, span, random);
  };
}

/** Does something to each match with some probability. */
function toSome(
  pattern: RegExp,
  share: number,
  act: (text: EditedText, span: Span, random: () => number) => void,
): Edit {
  return (text, random) =>
    text.each(pattern, (match) => {
      if (random() < share) act(text, { start: match.index, end: match.index + match[0].length }, random);
    });
}

function respelled(pattern: RegExp, by: string | ((found: string) => string)): Edit {
  return (text) =>
    text.each(pattern, (match) => {
      const spelled = typeof by === 'string' ? by : by(match[0]);
      text.respell(match.index, match.index + match[0].length, spelled);
    });
}

const remove = (text: EditedText, { start, end }: Span) => text.replace(start, end, '');
const inFront =
  (make: (random: () => number) => string) =>
  (text: EditedText, { start }: Span, random: () => number) =>
    text.replace(start, start, make(random));
const NAME = /\b\p{Lu}\p{Ll}{2,}\b/gu;

/** Every kind of edit by name. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'insert paragraph in front': (text, random) => text.replace(0, 0, `${sentence(random)} ${sentence(random)}\n\n`),
  'insert paragraph': toOne(
    paragraphs,
    inFront((random) => `${sentence(random)} ${sentence(random)}\n\n`),
  ),
  'append paragraph': (text, random) => text.replace(text.text.length, text.text.length, `\n\n${sentence(random)}`),
  'delete paragraph': toOne(paragraphs, remove),
  'delete first half': (text) => text.replace(0, text.text.length >> 1, ''),
  'delete second half': (text) => text.replace(text.text.length >> 1, text.text.length, ''),
  'delete a third of the sentences': toSome(/[^\n.!?]+[.!?]+[”"’']* ?/g, 0.33, remove),
  'delete some sentences': toSome(/[^\n.!?]+[.!?]+[”"’']* ?/g, 0.1, remove),
  'delete some words': toSome(/\b\p{L}+ /gu, 0.03, remove),
  'delete some names': toSome(NAME, 0.2, remove),
  'delete half of each paragraph': (text) => {
    for (const span of paragraphs(text.text).reverse())
      remove(text, { start: span.start, end: (span.start + span.end) >> 1 });
  },
  'move paragraph': (text, random) => {
    const [one, other] = [pick(paragraphs(text.text), random), pick(paragraphs(text.text), random)];
    if (one && other && one.start !== other.start) text.move(one.start, one.end, other.start);
  },
  'shuffle paragraphs': (text, random) => {
    for (let i = 0; i < 6; i++) EDITS['move paragraph']?.(text, random);
  },
  'move sentence': (text, random) => {
    const [one, other] = [pick(sentences(text.text), random), pick(sentences(text.text), random)];
    if (one && other && one.start !== other.start) text.move(one.start, one.end, other.start);
  },
  'repeat paragraph behind itself': toOne(paragraphs, (text, { start, end }) => {
    text.replace(end, end, `\n\n${text.text.slice(start, end)}`);
  }),
  'repeat sentence elsewhere': (text, random) => {
    const [one, other] = [pick(sentences(text.text), random), pick(sentences(text.text), random)];
    if (one && other) text.replace(other.start, other.start, text.text.slice(one.start, one.end));
  },
  'start every paragraph anew': (text, random) => {
    for (const { start } of paragraphs(text.text).reverse()) text.replace(start, start, `${sentence(random)} `);
  },
  'insert sentences': toSome(/[.!?] /g, 0.2, (text, { end }, random) => text.replace(end, end, `${sentence(random)} `)),
  'insert words': toSome(
    / /g,
    0.04,
    inFront((random) => ` ${words(random, 2)}`),
  ),
  'insert words before names': toSome(
    NAME,
    0.5,
    inFront((random) => `${words(random, 2)} `),
  ),
  'insert words after names': toSome(NAME, 0.5, (text, { end }, random) =>
    text.replace(end, end, ` ${words(random, 1)}`),
  ),
  'replace some words': toSome(/\b\p{Ll}{3,}\b/gu, 0.06, (text, { start, end }, random) =>
    text.replace(start, end, words(random, 1)),
  ),
  'replace many words': toSome(/\b\p{Ll}{3,}\b/gu, 0.2, (text, { start, end }, random) =>
    text.replace(start, end, words(random, 1)),
  ),
  'rewrite sentences': toSome(/[^\n.!?]+[.!?]+[”"’']* ?/g, 0.2, (text, { start, end }, random) =>
    text.replace(start, end, ` ${sentence(random)}`),
  ),
  'rewrite paragraph': toOne(paragraphs, (text, { start, end }, random) =>
    text.replace(start, end, `${sentence(random)} ${sentence(random)}\n\n`),
  ),
  'rename someone': (text, random) => {
    const name = pick([...text.text.matchAll(NAME)], random)?.[0];
    if (name)
      text.each(new RegExp(`\\b${name}\\b`, 'g'), ({ index }) => text.replace(index, index + name.length, 'Quillon'));
  },
  'change numbers': toSome(/\d+/g, 0.7, (text, { start, end }, random) =>
    text.replace(start, end, String(Math.floor(random() * 900))),
  ),
  'mistype letters': toSome(/\p{Ll}/gu, 0.01, (text, { start, end }) => text.respell(start, end, 'x')),
  'straighten quotes': respelled(/[‘’“”]/g, (mark) => ('‘’'.includes(mark) ? "'" : '"')),
  'curl quotes': respelled(/["']/g, (mark) => (mark === '"' ? '”' : '’')),
  'change dashes': respelled(/[-–—]/g, (mark) => (mark === '-' ? '–' : '--')),
  'double blanks': respelled(/ /g, '  '),
  'hard blanks': respelled(/ (?=\p{Lu})/gu, '\u00A0'),
  'wrap lines': respelled(/ (?=\w{5,})/g, '\n'),
  'unwrap lines': respelled(/\n+/g, ' '),
  'quote lines': toSome(/^/gm, 1, (text, { start }) => text.replace(start, start, '> ')),
  'decompose letters': respelled(/[^\0-\x7F]/g, (letter) => letter.normalize('NFD')),
  'shout first paragraph': (text) => {
    const [first] = paragraphs(text.text);
    if (first) text.respell(first.start, first.start + 1, text.text.slice(first.start, first.start + 1).toUpperCase());
  },
  'shorten names of countries': respelled(/United States/g, 'US'),
  'mark names': toSome(NAME, 0.5, (text, { start, end }) => {
    text.replace(end, end, '*');
    text.replace(start, start, '*');
  }),
  'swap neighbouring sentences': (text, random) => {
    for (let i = 0; i < 8; i++) {
      const all = sentences(text.text);
      const at = Math.floor(random() * (all.length - 1));
      const [one, other] = [all[at], all[at + 1]];
      if (one && other) text.move(other.start, other.end, one.start);
    }
  },
  'split paragraphs': toSome(/(?<=[.!?]) /g, 0.3, (text, { start, end }) => text.replace(start, end, '\n\n')),
  'join paragraphs': toSome(/\n\n/g, 0.5, (text, { start, end }) => text.replace(start, end, ' ')),
  'link names': toSome(NAME, 0.4, (text, { start, end }) => {
    text.replace(end, end, '](https://example.org/who)');
    text.replace(start, start, '[');
  }),
  'number the notes': toSome(/[.,] /g, 0.2, (text, { end }, random) =>
    text.replace(end - 1, end - 1, `[${1 + Math.floor(random() * 40)}]`),
  ),
  'drop commas': toSome(/,/g, 0.7, remove),
  'expand contractions': respelled(/n[’']t\b/g, ' not'),
  'put into the past': toSome(/\b(?:is|are|has|have|says)\b/g, 0.8, (text, { start, end }) =>
    text.replace(start, end, 'had'),
  ),
  'cut what stands between commas': toSome(/, [^,.\n]{5,60},/g, 0.5, remove),
  'delete every fourth paragraph': (text) => {
    for (const [index, span] of [...paragraphs(text.text).entries()].reverse()) if (index % 4 === 3) remove(text, span);
  },
  'print the text twice': (text) => text.replace(text.text.length, text.text.length, `\n\n${text.text}`),
  'print a new version below': (text, random) => {
    const first = text.text;
    text.replace(first.length, first.length, `\n\n${edited(first, ['replace many words'], random).text}`);
  },
  'indent lines': toSome(/^(?=.)/gm, 1, (text, { start }) => text.replace(start, start, '    ')),
  'write all in capitals': respelled(/\p{Ll}/gu, (letter) => letter.toUpperCase()),
  'mistype many letters': toSome(/\p{Ll}/gu, 0.04, (text, { start, end }) => text.respell(start, end, 'x')),
  'write signs as entities': respelled(/[&“”’—]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  'put headings between': toSome(/\n\n/g, 0.5, (text, { end }, random) =>
    text.replace(end, end, `## ${words(random, 3)}\n\n`),
  ),
  'correct and move': (text, random) => {
    for (const kind of ['replace some words', 'shuffle paragraphs', 'insert sentences', 'delete some sentences'])
      EDITS[kind]?.(text, random);
  },
};

/** The text after the named kinds of edit. */
export function edited(before: string, kinds: readonly string[], random: () => number): EditedText {
  const text = new EditedText(before);
  for (const kind of kinds) EDITS[kind]?.(text, random);
  return text;
}

/** Passages that a user might annotate: names, quotes, sentences, runs of words, whole paragraphs; at most `most` of each. */
export function samplePassages(text: string, most: number, random: () => number): Span[] {
  const runs = () => {
    const all = spansOf(text, /[\p{L}\p{N}]+/gu);
    return Array.from({ length: most }, () => Math.floor(random() * all.length)).flatMap((index) => {
      const [first, last] = [all[index], all[Math.min(all.length - 1, index + 1 + Math.floor(random() * 6))]];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    });
  };
  const some = (spans: Span[]) => {
    const left = [...spans];
    while (left.length > most) left.splice(Math.floor(random() * left.length), 1);
    return left;
  };
  const trimmed = ({ start, end }: Span) => {
    const words = text.slice(start, end);
    return {
      start: start + words.length - words.trimStart().length,
      end: end - (words.length - words.trimEnd().length),
    };
  };
  const kinds = [spansOf(text, NAME), spansOf(text, /“[^“”\n]+”/g), sentences(text), paragraphs(text)];
  return [...kinds.flatMap(some), ...runs()].map(trimmed).filter(({ start, end }) => end > start);
}
