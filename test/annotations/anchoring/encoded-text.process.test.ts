import { ok } from 'node:assert/strict';
import { type Anchor, describeSpan, reAnchor } from '../../../src/annotations';
import { plainText } from '../../../src/annotations/anchoring/plain-text';
import { canonicalText } from '../../../src/text/canonical-text';
import type { Span } from '../../../src/text/span';
import { EditedText, randomFrom, samplePassages } from '../../support/edited-text';
import { ENCODINGS, encoded, encodedAs } from '../../support/encoded-text';
import { RUNS, staysLinear } from '../../support/linear';
import { realSeeds, sampleSeeds } from '../../support/real-seeds';

/** Passages looked for, and how many were found on exactly the same words. */
class Count {
  all = 0;
  right = 0;

  add(before: string, span: Span, after: string, wanted: Span): void {
    const place = placeOf(reAnchor(after, { selector: describeSpan(before, span) }));
    this.all++;
    if (place?.start === wanted.start && place.end === wanted.end) this.right++;
  }

  isAtLeast(share: number): boolean {
    return this.all > 400 && this.right / this.all >= share;
  }
}

function placeOf(anchor: Anchor): Span | undefined {
  return anchor.status === 'orphan' || anchor.status === 'ambiguous' ? undefined : anchor.span;
}

describe('encoded text measured', () => {
  const texts = [...sampleSeeds(), ...realSeeds()].map(({ text }) => canonicalText(text));

  it('finds 99 of 100 passages on the same words in other encodings, on the way back, and between two', () => {
    const [there, back, across] = [new Count(), new Count(), new Count()];
    for (const [at, text] of texts.entries())
      for (let turn = 0; turn < 3; turn++) {
        const random = randomFrom(at * 101 + turn);
        const [one, other] = [encoded(new EditedText(text), random), encoded(new EditedText(text), random)];
        const [oneText, otherText] = [one.text, other.text];
        for (const span of samplePassages(text, 4, random)) {
          const [inOne, inOther] = [one.fate(span), other.fate(span)];
          if (typeof inOne === 'string' || typeof inOther === 'string') continue;
          there.add(text, span, oneText, inOne);
          back.add(oneText, inOne, text, span);
          across.add(oneText, inOne, otherText, inOther);
        }
      }
    const counts = JSON.stringify({ there, back, across });
    ok(there.isAtLeast(0.99) && back.isAtLeast(0.99) && across.isAtLeast(0.99), counts);
  });

  for (const name of Object.keys(ENCODINGS))
    it(`finds 99 of 100 passages in a text with ${name}`, () => {
      const count = new Count();
      for (const [at, text] of texts.entries())
        for (let turn = 0; turn < 2; turn++) {
          const random = randomFrom(at * 103 + turn);
          const edit = encodedAs(text, [name], random);
          const after = edit.text;
          for (const span of samplePassages(text, 4, random)) {
            const fate = edit.fate(span);
            if (typeof fate !== 'string') count.add(text, span, after, fate);
          }
        }
      ok(count.isAtLeast(0.99), JSON.stringify(count));
    });

  it('places no more deleted passages in an encoded text than in a plain one, but for 1 of 100', () => {
    const placed = { all: 0, plain: 0, encoded: 0 };
    for (const [at, text] of texts.entries())
      for (let turn = 0; turn < 4; turn++) {
        const random = randomFrom(at * 107 + turn);
        for (const span of samplePassages(text, 2, random)) {
          const edit = new EditedText(text);
          const from = text.lastIndexOf('\n', span.start) + 1;
          const to = text.indexOf('\n', span.end);
          edit.replace(from, to < 0 ? text.length : to, '');
          if (edit.fate(span) !== 'deleted') continue;
          const target = { selector: describeSpan(text, span) };
          placed.all++;
          if (placeOf(reAnchor(edit.text, target))) placed.plain++;
          if (placeOf(reAnchor(encoded(edit, random).text, target))) placed.encoded++;
        }
      }
    ok(placed.all > 300 && placed.encoded - placed.plain <= 0.01 * placed.all, JSON.stringify(placed));
  });
});

describe('plain text measured', () => {
  const MARKS = [
    '[',
    '](',
    '[a](',
    '][',
    '*a',
    '_',
    '`',
    '<',
    '<a ',
    '<b c="',
    '<!--',
    '&',
    '&#',
    '\\',
    '-\n',
    'a-\n',
    '\u00AD',
    '\u0301',
    'a\u0301',
    '[^',
    '*a*b ',
    '«  ',
  ];
  for (const run of [...RUNS, ...MARKS])
    it(`takes linear time on ${JSON.stringify(run)}`, () => staysLinear(plainText, run, 100_000));
});
