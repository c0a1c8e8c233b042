import { deepEqual, equal, ok } from 'node:assert/strict';
import { describeSpan } from '../../../src/annotations';

describe('a described span', () => {
  it('counts code points, and quotes the words with their context', () => {
    const [position, quote] = describeSpan('😀 The talks go on.', { start: 7, end: 12 });
    deepEqual(position, { type: 'TextPositionSelector', start: 6, end: 11 });
    deepEqual(quote, { type: 'TextQuoteSelector', exact: 'talks', prefix: '😀 The ', suffix: ' go on.' });
  });

  it('has at least 64 units of context, whole words where they are short', () => {
    const text = `${'alpha beta gamma delta '.repeat(20)}HERE${' epsilon zeta'.repeat(20)}`;
    const start = text.indexOf('HERE');
    const [, quote] = describeSpan(text, { start, end: start + 4 });
    const { prefix = '', suffix = '' } = quote;
    ok(prefix.length >= 64 && prefix.length < 80 && /^ ?(alpha|beta|gamma|delta)/.test(prefix), prefix);
    ok(suffix.length >= 64 && suffix.length < 80 && /(epsilon|zeta) ?$/.test(suffix), suffix);
  });

  it('says which of several identical passages it is, overlapping ones counted', () => {
    const [, quote] = describeSpan('so so so', { start: 3, end: 5 });
    deepEqual([quote['marginalia:ordinal'], quote['marginalia:occurrences']], [1, 3]);
    equal(describeSpan('aaaa', { start: 1, end: 3 })[1]['marginalia:ordinal'], 1);
    equal(describeSpan('once', { start: 0, end: 4 })[1]['marginalia:occurrences'], undefined);
  });

  it('has more context if a stretch of text is there twice', () => {
    const twice =
      'The ministers met for an hour. The envoys agreed on nothing but the next date. So it went on until noon. ';
    const text = `One. ${twice}Between the two, something else was said. ${twice}Last.`;
    const start = text.lastIndexOf('agreed');
    const [, quote] = describeSpan(text, { start, end: start + 6 });
    ok((quote.prefix ?? '').includes('something else'));
  });

  it('corrects ends that are outside the text, in wrong order, or inside a surrogate pair', () => {
    const text = 'a😀b';
    equal(describeSpan(text, { start: -5, end: 99 })[1].exact, text);
    equal(describeSpan(text, { start: 4, end: 3 })[1].exact, 'b');
    equal(describeSpan(text, { start: 2, end: 3 })[1].exact, '😀');
    equal(describeSpan(text, { start: 2, end: 2 })[0].start, 1);
    deepEqual(describeSpan(text, { start: Number.NaN, end: 1 })[0], { type: 'TextPositionSelector', start: 0, end: 1 });
    deepEqual(describeSpan('', { start: 0, end: 0 })[1], {
      type: 'TextQuoteSelector',
      exact: '',
      prefix: '',
      suffix: '',
    });
  });
});
