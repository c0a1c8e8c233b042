import { deepEqual, ok } from 'node:assert/strict';
import { CorpusIndex } from '../../../src/corpus';
import { type OutlineNode, outlineOf } from '../../../src/features/trees/outline-model';
import { madeAnalysis } from '../../support/made-analysis';
import { madeArticle } from '../../support/made-article';

describe('outlineOf', () => {
  const nodes = outlineOf(madeArticle().analysis);

  it('has sections first, then actors, dates and quotes', () => {
    deepEqual(
      nodes.map(({ name, detail }) => [name, detail]),
      [
        ['Ana Lopez met the World Bank on Thursday.', ''],
        ['WHAT COMES NEXT', ''],
        ['Actors', '2'],
        ['Dates', '2'],
        ['Quotes', '1'],
      ],
    );
    deepEqual(
      nodes[2]?.children.map(({ name, detail }) => [name, detail]),
      [
        ['Ana Lopez', 'envoy · 3 mentions'],
        ['World Bank', '2 mentions'],
      ],
    );
    deepEqual(
      nodes[4]?.children.map(({ detail }) => detail),
      ['Ana Lopez'],
    );
  });

  it('selects within what it covers, and names everything', () => {
    const empty = outlineOf(madeAnalysis(' date 2022-01-28 \u0000', { actors: [{ type: 'person', name: ' ' }] }));
    const check = ({ span, selection, name, children }: OutlineNode): void => {
      ok(span.start <= selection.start && selection.end <= span.end && name !== '');
      children.forEach(check);
    };
    [...nodes, ...empty].forEach(check);
    deepEqual(outlineOf(madeAnalysis('', {})), []);
    ok(new CorpusIndex().size === 0);
  });
});
