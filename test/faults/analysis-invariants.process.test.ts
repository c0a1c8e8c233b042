// The invariants of every analysis, on text that looks like news and is broken in many ways: cut, repeated, without quotation marks.
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { type Analysis, analyze, reanalyze, type TextEdit } from '../../src/analysis';
import { realSeeds, sampleSeeds } from '../support/real-seeds';
import { marginaliaProcess } from '../support/run-cli';

const names = [
  'Maria Lopez',
  'Lopez',
  'Mr. Lopez',
  'U.S. President Joe Doe',
  'the United Nations (UN)',
  'UN',
  'O’Hara-Smith',
  'İpek Yıldız',
  'ZELENIN',
  'Kyiv',
  '😀 Ann',
];
const times = [
  'on Thursday',
  'two years ago',
  'Jan. 9 and 10',
  'in 2009-2010',
  'at 5 p.m. Monday',
  'next week',
  '30 February 2022',
  'the 1990s',
  'the past two decades',
  'May',
  '999999999999',
];
const marks = ['“', '”', '"', '‘', '’', "'", '«', '»', '(', ')', '[', ',', '.', '?', '…', '—', ':', '\u00A0', ' '];
const breaks = ['\n\n', '\n', '\r\n', '\r', '\u2028', '\t', '\0', '\uFEFF', '\u202E', '\uD83D', '\uDE00', '\u0301'];
const forms = [
  ' date 2022-01-28 ',
  'KYIV/MOSCOW: ',
  ' said ',
  ' told ',
  ' according to ',
  'who, ',
  'WHAT COMES NEXT\n\n',
  '(© The Post)',
  'By Ann Roe',
  '__proto__ ',
  'constructor said ',
  'words of the kind that fill a line',
];
const word = fc.oneof(
  ...[names, times, marks, breaks, forms].map((list) => fc.constantFrom(...list)),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const made = fc
  .array(fc.tuple(word, fc.constantFrom('', ' ', ' ', ', ')), { maxLength: 60 })
  .map((list) => list.flat().join(''));

/** A fixed seed, so that failures can be repeated. */
const runs = (numRuns: number) => ({ numRuns, seed: 20220128 });

const isPair = (text: string) => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text);

/** Everything that the types and the architecture promise of an analysis. */
function holds(analysis: Analysis): void {
  const { article, mentions, actors } = analysis;
  const { text, blocks } = article;
  deepEqual(JSON.parse(JSON.stringify(analysis)), analysis);
  equal(new Set(actors.map(({ id }) => id)).size, actors.length, 'ids are unique');
  for (const { name, aliases } of actors) {
    ok(name.trim() === name && name !== '', `name ${JSON.stringify(name)}`);
    ok(!aliases.includes(name), `${name} is its own alias`);
    equal(new Set(aliases).size, aliases.length, `aliases of ${name}`);
  }
  const last = { date: 0, actor: 0, quote: 0 };
  let start = 0;
  for (const mention of mentions) {
    const { kind, span } = mention;
    const words = text.slice(span.start, span.end);
    const told = `${kind} ${JSON.stringify(words)}`;
    ok(span.start >= start && span.start < span.end && span.end <= text.length, told);
    start = span.start;
    if (kind !== 'quote') {
      ok(span.start >= last[kind], `${told} overlaps its like`);
      equal(words.trim(), words, told);
      ok(
        blocks.some((block) => block.span.start <= span.start && span.end <= block.span.end),
        `${told} leaves its block`,
      );
    }
    last[kind] = span.end;
    for (const edge of [span.start, span.end]) ok(!isPair(text.slice(edge - 1, edge + 1)), `${told} cuts a pair`);
    if (kind === 'actor')
      ok(
        actors.some(({ id }) => id === mention.actor),
        told,
      );
    if (kind === 'quote')
      for (const part of mention.parts)
        ok(
          blocks.some((block) => block.span.start <= part.start && part.end <= block.span.end),
          `${told} has a part in no block`,
        );
  }
}

function edited(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);
}

describe('the invariants of an analysis', () => {
  it('hold for broken news', () => {
    fc.assert(
      fc.property(made, (text) => holds(analyze(text, { published: '2022-01-28' }))),
      runs(800),
    );
  });

  it('hold for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => holds(analyze(text))),
      runs(300),
    );
  });

  it('hold for articles, also cut, doubled and without quotation marks', () => {
    for (const { text } of [...sampleSeeds(), ...realSeeds().slice(0, 12)]) {
      for (const version of [
        text,
        text.slice(text.length / 3),
        text.repeat(2),
        text.replace(/[“”"]/g, ''),
        text.replace(/”/g, ''),
        text.replace(/[.,]/g, ''),
        text.toUpperCase(),
        text.replace(/\n/g, ' '),
      ])
        holds(analyze(version));
    }
  });

  it('include that a reanalysis after any edit equals a new analysis', () => {
    const texts = [...sampleSeeds(), ...realSeeds().slice(0, 6)].map(({ text }) => text);
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...texts), place, fc.nat(300), made, (source, at, length, put) => {
        const before = analyze(source);
        const { text } = before.article;
        const start = Math.floor(at * text.length);
        const edits = [{ start, end: Math.min(text.length, start + length), text: put.slice(0, 80) }];
        deepEqual(reanalyze(before, edits), analyze(edited(text, edits)));
      }),
      runs(80),
    );
  });

  it('hold with nesting a hundred thousand deep and a line of a megabyte', () => {
    for (const text of [
      `${'“'.repeat(100_000)}a${'”'.repeat(100_000)}`,
      `${'([{“‘'.repeat(20_000)}Aa said.`,
      `${'Maria Lopez said “so” on Monday, and ordinary words without a name in them went on and on, '.repeat(11_000)}.`,
      'Aa said “no” on Monday.\n\n'.repeat(10_000),
    ]) {
      const { mentions } = analyze(text, { published: '2022-01-28' });
      ok(mentions.every(({ span }) => span.end <= text.length));
    }
  });
});

describe('an analysis', () => {
  it('is the same in every time zone, language and locale', async () => {
    const text = sampleSeeds()
      .slice(0, 3)
      .map((sample) => sample.text)
      .join('\n\nİSTANBUL — “Iı,” İpek Yıldız said at noon on Sunday, 27 March.\n\n');
    const places = [
      { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
    ];
    const readings = await Promise.all(places.map((env) => marginaliaProcess(['read', '-', '--json'], text, env)));
    for (const { code, out } of readings) {
      equal(code, 0);
      equal(out, readings[0]?.out);
    }
  });
});
