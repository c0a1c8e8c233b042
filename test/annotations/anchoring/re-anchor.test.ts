import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { type Anchor, describeSpan, reAnchor } from '../../../src/annotations';
import type { Span } from '../../../src/text/span';

/** Describes the passage between « and », and returns its anchor in `after`. */
function found(marked: string, after: string): Anchor {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const before = marked.replace(/[«»]/g, '');
  return reAnchor(after, { source: 'a.txt', selector: describeSpan(before, { start, end }) });
}

function wordsOf(anchor: Anchor, text: string): string | undefined {
  return 'span' in anchor ? text.slice(anchor.span.start, anchor.span.end) : undefined;
}

const talks = 'The envoys met in Vienna on Monday. «The talks lasted six hours.» No date was set for the next round.';

describe('re-anchoring', () => {
  it('finds an unchanged passage at its old place', () => {
    const text = talks.replace(/[«»]/g, '');
    const anchor = found(talks, text);
    deepEqual([anchor.status, wordsOf(anchor, text)], ['exact', 'The talks lasted six hours.']);
  });

  it('finds a passage that moved along with the text before it', () => {
    const text = `A new first line.\n\n${talks.replace(/[«»]/g, '')}`;
    const anchor = found(talks, text);
    deepEqual([anchor.status, wordsOf(anchor, text)], ['moved', 'The talks lasted six hours.']);
  });

  it('finds a passage whose words changed a little, as approximate', () => {
    const text =
      'The envoys met in Vienna on Monday. The talks lasted nearly seven hours. No date was set for the next round.';
    const anchor = found(talks, text);
    deepEqual([anchor.status, wordsOf(anchor, text)], ['approximate', 'The talks lasted nearly seven hours.']);
  });

  it('finds a passage with other quotes, dashes, blanks and composition', () => {
    const text = 'He said: "It\'s a long - very long - cafe\u0301 talk",\nshe heard.';
    const anchor = found('He said: «“It’s a long – very long – café talk”», she heard.', text);
    deepEqual([anchor.status, wordsOf(anchor, text)], ['approximate', '"It\'s a long - very long - cafe\u0301 talk"']);
  });

  it('calls a deleted passage an orphan', () => {
    equal(found(talks, 'The envoys met in Vienna on Monday. No date was set for the next round.').status, 'orphan');
    equal(found(talks, '').status, 'orphan');
  });

  it('does not jump to another mention of a deleted name', () => {
    const before =
      'Lund spoke first, and at length, of the harbour and its debts. Later in the week «Lund» flew to Oslo for a rest.';
    const after =
      'Lund spoke first, and at length, of the harbour and its debts. Nothing else is known of the whole affair.';
    equal(found(before, after).status, 'orphan');
  });

  it('does not take another name in the same place for it', () => {
    equal(
      found('On Monday «Lund» flew to Oslo for a rest.', 'On Monday Meyer flew to Oslo for a rest.').status,
      'orphan',
    );
  });

  it('tells repeated words apart by their context', () => {
    const before = 'Yes, said the first. Then came a pause. «Yes», said the second. Then they left.';
    const after = 'Then came a pause. Yes, said the second. Then they left. Yes, said the first.';
    const anchor = found(before, after);
    ok('span' in anchor);
    equal(anchor.span.start, after.indexOf('Yes, said the second'));
  });

  it('tells them apart by their order if their contexts are the same', () => {
    const line = 'Question. Answer. ';
    const before = `${line.repeat(10)}Question. «Answer.» ${line.repeat(9)}`;
    const after = `New. ${line.repeat(20)}`;
    const anchor = found(before, after);
    deepEqual([anchor.status, 'span' in anchor && anchor.span.start], ['moved', 5 + 18 * 10 + 10]);
  });

  it('is ambiguous if nothing can tell them apart', () => {
    const line = 'Question. Answer. ';
    const anchor = found(`${line.repeat(10)}Question. «Answer.» ${line.repeat(9)}`, `New. ${line.repeat(15)}`);
    equal(anchor.status, 'ambiguous');
    ok(anchor.status === 'ambiguous' && anchor.candidates.length > 1);
  });

  it('puts an empty passage back between its words', () => {
    const before = 'The envoys met «»in Vienna on Monday, and left on Tuesday.';
    const after = `First. ${before.replace('«»', '')}`;
    const anchor = found(before, after);
    const at = after.indexOf('in Vienna');
    deepEqual('span' in anchor && anchor.span, { start: at, end: at });
    equal(found(before, 'Nothing of that is left in this text.').status, 'orphan');
  });
});

describe('targets of other tools', () => {
  const text = '😀 The talks will go on in Vienna.';
  it('may have one selector, several, or none', () => {
    const quote = { type: 'TextQuoteSelector', exact: 'talks' };
    deepEqual(reAnchor(text, { selector: quote }), { status: 'moved', span: { start: 7, end: 12 }, score: 0.75 });
    equal(reAnchor(text, { selector: [{ type: 'RangeSelector' }, quote] }).status, 'moved');
    equal(reAnchor(text, {}).status, 'orphan');
    equal(reAnchor(text, { selector: [] }).status, 'orphan');
    equal(reAnchor('talks, talks', { selector: quote }).status, 'ambiguous');
  });

  it('may have a position alone: certain only if the text is known to be the same', () => {
    const selector = { type: 'TextPositionSelector', start: 6, end: 11 };
    deepEqual(reAnchor(text, { selector }), { status: 'approximate', span: { start: 7, end: 12 }, score: 0.5 });
    equal(reAnchor(text, { selector }, { sameText: true }).status, 'exact');
    equal(reAnchor('short', { selector }).status, 'orphan');
  });

  it('may have fields of wrong types, which count as absent', () => {
    for (const start of [-1, 1.5, '3', null, Number.NaN, 2 ** 60])
      equal(reAnchor(text, { selector: { type: 'TextPositionSelector', start, end: 9 } }).status, 'orphan');
    equal(reAnchor(text, { selector: { type: 'TextQuoteSelector', exact: 5 } }).status, 'orphan');
    equal(
      reAnchor(text, { selector: { type: 'TextQuoteSelector', exact: 'talks', prefix: 5, suffix: [] } }).status,
      'moved',
    );
  });
});

describe('re-anchoring properties', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\n', '“', 'é', '😀', '\uD800', '\0'),
    maxLength: 60,
  });
  const span = (text: string, a: number, b: number): Span => {
    const [low = 0, high = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
    return { start: low, end: high };
  };

  it('an unchanged text gives back every span, except halves of pairs', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const wanted = span(text, a, b);
        const selector = describeSpan(text, wanted);
        const anchor = reAnchor(text, { selector });
        ok(anchor.status === 'exact' && anchor.score === 1);
        ok(anchor.span.start <= wanted.start && anchor.span.start >= wanted.start - 1);
        equal(text.slice(anchor.span.start, anchor.span.end), selector[1].exact);
      }),
      { numRuns: 80 },
    );
  });

  it('never throws, and gives spans within the text', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), (before, after, a, b) => {
        const anchor = reAnchor(after, { selector: describeSpan(before, span(before, a, b)) });
        if (anchor.status === 'orphan') return;
        ok(0 <= anchor.span.start && anchor.span.start <= anchor.span.end && anchor.span.end <= after.length);
        ok(anchor.score >= 0 && anchor.score <= 1);
      }),
      { numRuns: 80 },
    );
  });
});
