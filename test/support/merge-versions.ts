// Three versions of one article and its annotations, made in random steps: a common base, and what two branches did with it.
// The text repeats itself, as roll calls do, and differs between the branches; every branch describes its own text.

import fc from 'fast-check';
import {
  type Annotation,
  type ArticleRef,
  articleRefOf,
  type Body,
  commentBody,
  type Json,
  type JsonObject,
  newAnnotation,
  newReply,
  passageTarget,
  type Sidecar,
  tagBody,
} from '../../src/annotations';

/** One step: what is done, and two numbers that say where. */
export interface Step {
  readonly what: (typeof STEPS)[number];
  readonly a: number;
  readonly b: number;
}

const STEPS = [
  'delete line',
  'insert line',
  'add',
  'add',
  'reply',
  'remove',
  'add body',
  'add body',
  'remove body',
  'edit body',
  'narrow',
  'attach',
  'creator',
  'field',
  'page field',
  'published',
] as const;

const steps = (maxLength: number) =>
  fc.array(fc.record({ what: fc.constantFrom(...STEPS), a: fc.nat(9999), b: fc.nat(9999) }), { maxLength });

/** The steps of the base, of our branch and of theirs. */
export const histories: fc.Arbitrary<readonly [readonly Step[], readonly Step[], readonly Step[]]> = fc.tuple(
  steps(10),
  steps(7),
  steps(7),
);

/** A line of the text; the id is the same in every version that has it. */
export interface Line {
  readonly id: string;
  readonly text: string;
}

/** Words of a line: what an annotation is about in truth, whatever its selectors say. */
export interface Words {
  readonly line: string;
  readonly start: number;
  readonly end: number;
}

/** What an annotation can have as a body. Pairs of them have one slug, or the letters of another's. */
const BODIES: readonly Body[] = [
  ...['❓', '✅', 'C++', 'C#', 'US', 'us'].map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
  ...['claim', 'denial', 'c'].map(tagBody),
  { ...tagBody('claim'), confidence: 0.5 },
  ...['Which?', 'No.', 'No.'].map((text) => commentBody(text)),
  'https://example.org/a',
  { type: 'Image', id: 'https://example.org/b' },
];
const VALUES: readonly (Json | undefined)[] = [null, 1, 'x', ['p'], ['q', 'r'], undefined];

/** The n-th of a list that goes round. */
export function pick<T>(list: readonly T[], n: number): T {
  return list[n % list.length] as T;
}

const two = (n: number) => String(n).padStart(2, '0');
const START: readonly Line[] = Array.from({ length: 12 }, (_, n) => ({
  id: `${n}`,
  text: `Member ${two(n + 1)} of ward ${two(n + 1)}: Aye.`,
}));

/** The text of lines. */
export function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => `${text}\n`).join('');
}

/** One version of the article and of its annotations. */
export class Version {
  lines: readonly Line[] = START;
  #annotations = new Map<string, Annotation>();
  /** The words that each annotation is about. */
  readonly words = new Map<string, Words>();
  #extra: JsonObject = {};
  #published: string | undefined;
  #article: ArticleRef | undefined;
  #made = 0;

  constructor(readonly name: string) {}

  /** What a branch starts from. */
  branch(name: string): Version {
    const made = new Version(name);
    made.lines = this.lines;
    made.#annotations = new Map(this.#annotations);
    for (const [id, words] of this.words) made.words.set(id, words);
    made.#extra = this.#extra;
    made.#published = this.#published;
    made.#article = this.#article;
    return made;
  }

  /** Lives the steps, and saves. */
  live(history: readonly Step[]): this {
    for (const step of history) this.#step(step);
    if (history.some(({ what }) => !what.endsWith('line'))) this.#refresh();
    return this;
  }

  /** The annotations as they are saved. */
  get sidecar(): Sidecar {
    const article = this.#article;
    return {
      format: 1,
      ...(article ? { article } : {}),
      annotations: [...this.#annotations.values()],
      kept: [],
      extra: this.#extra,
    };
  }

  #step({ what, a, b }: Step): void {
    const some = [...this.#annotations.values()][a % Math.max(1, this.#annotations.size)];
    if (what === 'delete line' && this.lines.length > 2) this.#deleteLine(a % this.lines.length);
    else if (what === 'insert line') this.#insertLine(a % (this.lines.length + 1), b);
    else if (what === 'add') this.#add(a, b);
    else if (what === 'page field') this.#extra = withField(this.#extra, 'x', pick(VALUES, b));
    else if (what === 'published') this.#published = `2022-01-${two(1 + (b % 3))}`;
    else if (some) this.#change(some, what, b);
  }

  #change(some: Annotation, what: Step['what'], b: number): void {
    const at = b % Math.max(1, some.bodies.length);
    const edited = (change: Partial<Annotation>) =>
      this.#annotations.set(some.id, { ...some, ...change, modified: this.#now() });
    if (what === 'reply') this.#put(newReply(this.#by(), some.id, `Reply ${b % 4}.`));
    else if (what === 'remove') this.#annotations.delete(some.id);
    else if (what === 'add body') edited({ bodies: [...some.bodies, pick(BODIES, b)] });
    else if (what === 'remove body') edited({ bodies: some.bodies.filter((_, index) => index !== at) });
    else if (what === 'edit body')
      edited({ bodies: some.bodies.map((each, n) => (n === at ? pick(BODIES, b) : each)) });
    else if (what === 'creator') edited({ creator: pick(['bo', 'cy'], b) });
    else if (what === 'field') edited({ extra: withField(some.extra, 'y', pick(VALUES, b)) });
    else if (what === 'narrow') this.#attach(some, this.words.get(some.id)?.line, b);
    else if (what === 'attach') this.#attach(some, pick(this.lines, b).id, b);
  }

  #deleteLine(at: number): void {
    this.lines = this.lines.filter((_, index) => index !== at);
  }

  #insertLine(at: number, b: number): void {
    const line = { id: `${this.name}${this.#made++}`, text: pick(['Not voting.', 'Member 13 of ward 13: Aye.'], b) };
    this.lines = [...this.lines.slice(0, at), line, ...this.lines.slice(at)];
  }

  #add(a: number, b: number): void {
    const words = wordsIn(pick(this.lines, a), b);
    const made = newAnnotation(this.#by(), this.#target(words), { note: `Note ${b % 5}.` });
    this.words.set(made.id, words);
    this.#put(made);
  }

  /** Moves an annotation to other words of its line, or to those of another line. */
  #attach(some: Annotation, line: string | undefined, b: number): void {
    const found = this.lines.find(({ id }) => id === line);
    if (!found || some.target.selector.length === 0) return;
    const words = wordsIn(found, b);
    this.words.set(some.id, words);
    this.#put({ ...some, target: this.#target(words), modified: this.#now() });
  }

  #put(annotation: Annotation): void {
    this.#annotations.set(annotation.id, annotation);
  }

  #target({ line, start, end }: Words) {
    const at = textOf(
      this.lines.slice(
        0,
        this.lines.findIndex(({ id }) => id === line),
      ),
    ).length;
    return passageTarget('a.txt', textOf(this.lines), { start: at + start, end: at + end });
  }

  /** Renews the selectors, as every save does. Those of words that are gone stay as they were. */
  #refresh(): void {
    for (const each of this.#annotations.values()) {
      const words = this.words.get(each.id);
      if (words && this.lines.some(({ id }) => id === words.line)) this.#put({ ...each, target: this.#target(words) });
    }
    this.#article = articleRefOf({ file: 'a.txt', text: textOf(this.lines), published: this.#published }, undefined);
  }

  #now(): string {
    return `2022-02-0${this.name.length}T08:00:${two(this.#made++ % 60)}Z`;
  }

  #by() {
    return { id: `urn:uuid:${this.name}${this.#made}`, now: this.#now(), creator: 'ana' };
  }
}

/** The last word of a line, its first two, or the whole line. */
function wordsIn({ id, text }: Line, b: number): Words {
  const last = text.lastIndexOf(' ') + 1;
  return {
    line: id,
    ...pick(
      [
        { start: last, end: text.length - 1 },
        { start: 0, end: 9 },
        { start: 0, end: text.length },
      ],
      b,
    ),
  };
}

function withField(fields: JsonObject, key: string, value: Json | undefined): JsonObject {
  const { [key]: _, ...rest } = fields;
  return value === undefined ? rest : { ...rest, [key]: value };
}
