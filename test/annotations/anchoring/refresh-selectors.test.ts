import { deepEqual } from 'node:assert/strict';
import { describeSpan, type JsonObject, refreshSelectors } from '../../../src/annotations';
import { on, replyTo, spanOf, TEXT } from '../../support/made-passages';

const idsOf = (annotations: readonly { readonly id: string }[]) => annotations.map(({ id }) => id);

describe('refreshSelectors', () => {
  const text = `First.\n\n${TEXT.replace('Sweden said on', 'They wrote on')}`;

  it('describes passages in the new text, and leaves out those whose words are gone or that have none', () => {
    const norway = on('Norway said it was ready');
    const refreshed = refreshSelectors([norway, on('Sweden'), replyTo(norway, 'Yes.')], { file: 'b.txt', text });
    deepEqual(idsOf(refreshed), [norway.id]);
    deepEqual(refreshed[0]?.target, {
      source: 'b.txt',
      selector: describeSpan(text, spanOf('Norway said it was ready', text)),
      extra: {},
    });
  });

  it('keeps selectors of other types', () => {
    const range = { type: 'RangeSelector', startSelector: 1 };
    const norway = on('Norway said it was ready');
    const annotation = { ...norway, target: { ...norway.target, selector: [range, ...norway.target.selector] } };
    const [refreshed] = refreshSelectors([annotation], { file: 'a.txt', text });
    deepEqual(refreshed?.target.selector.slice(2), [range]);
  });

  it('takes the places that it is given: certain ones only', () => {
    const [norway, denmark] = [on('Norway'), on('Denmark')];
    const span = spanOf('Sweden');
    const refreshed = refreshSelectors([norway, denmark, on('Sweden')], { file: 'a.txt', text: TEXT }, ({ id }) =>
      id === norway.id
        ? { status: 'moved', span, score: 1 }
        : id === denmark.id
          ? { status: 'approximate', span, score: 1 }
          : undefined,
    );
    deepEqual(idsOf(refreshed), [norway.id]);
    deepEqual(refreshed[0]?.target.selector, describeSpan(TEXT, span));
  });

  it('keeps what other tools wrote: a source on the web, unknown fields, a quotation that needs nothing new', () => {
    const norway = on('Norway said it was ready');
    const [position, quote] = describeSpan(text, spanOf('Norway said it was ready', text));
    const source = 'https://example.org/article';
    const short = { ...quote, prefix: quote.prefix?.slice(-8) ?? '', suffix: quote.suffix?.slice(0, 8) ?? '' };
    const foreign = { ...norway, target: { source, selector: [short, position], extra: { state: 1 } } };
    deepEqual(refreshSelectors([foreign], { file: 'a.txt', text }), [foreign]);
    const moved = {
      ...norway,
      target: {
        ...foreign.target,
        selector: [
          { ...short, lang: 'en' },
          { ...position, start: 0 },
        ],
      },
    };
    deepEqual(refreshSelectors([moved], { file: 'a.txt', text })[0]?.target, {
      source,
      selector: [position, { ...quote, lang: 'en' }],
      extra: { state: 1 },
    });
  });

  it('leaves selectors that are refined by others', () => {
    const norway = on('Norway said it was ready');
    const [first, ...rest] = norway.target.selector;
    const selector = [
      { ...first, refinedBy: { type: 'TextPositionSelector', start: 0, end: 6 } } as JsonObject,
      ...rest,
    ];
    deepEqual(refreshSelectors([{ ...norway, target: { ...norway.target, selector } }], { file: 'a.txt', text }), []);
  });
});
