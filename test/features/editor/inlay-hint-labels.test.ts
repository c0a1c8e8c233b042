import { deepEqual } from 'node:assert/strict';
import { hintsOf } from '../../../src/features/editor/inlay-hint-labels';
import { madeAnalysis, spansOf } from '../../support/made-analysis';

const lopez = { type: 'person', name: 'Ana Lopez', aliases: ['Lopez'] } as const;

function hints(text: string, findings: Parameters<typeof madeAnalysis>[1]): string[] {
  return hintsOf(madeAnalysis(text, findings), { findings: true, references: true }).map(
    ({ at, label }) => `${text.slice(at - 6, at)}|${label}`,
  );
}

describe('hintsOf', () => {
  it('gives the day that a relative date means, and no other', () => {
    const dates = [
      { words: 'Thursday', interval: '2022-01-27' },
      { words: 'last week', interval: '2022-01-17/2022-01-23', certain: false },
      { words: '2 May 2021', interval: '2021-05-02', anchor: 'text' as const },
      { words: 'recently' },
    ];
    deepEqual(hints('on Thursday, last week, 2 May 2021, recently', { dates }), [
      'ursday|2022-01-27',
      't week|2022-01-17…23?',
    ]);
  });

  it('names whom “she” means', () => {
    const text = 'Ana Lopez left. “We go,” she said.';
    const speaker = {
      span: spansOf(text, 'she')[0] ?? { start: 0, end: 0 },
      actor: 'a0',
      certainty: 0.7,
      reason: 'last woman',
    };
    deepEqual(hints(text, { actors: [lopez], quotes: [{ words: '“We go,”', speaker }] }), [',” she|Ana Lopez?']);
  });

  it('names the speaker of two quotations around one “he said” once', () => {
    const text = 'Ana Lopez left. “We go,” she said. “Now.”';
    const span = spansOf(text, 'she')[0] ?? { start: 0, end: 0 };
    const speaker = { span, actor: 'a0', certainty: 0.95, reason: 'last woman' };
    const quotes = ['“We go,”', '“Now.”'].map((words) => ({ words, speaker }));
    deepEqual(hints(text, { actors: [lopez], quotes }), [',” she|Ana Lopez']);
  });

  it('names the speaker of a quotation in a paragraph without one', () => {
    const text = 'Lopez spoke.\n\n“We go.”';
    deepEqual(hints(text, { actors: [lopez], quotes: [{ words: '“We go.”', by: 'Lopez' }] }), ['e go.”|Ana Lopez']);
  });

  it('says nothing where the name stands beside the quotation', () => {
    deepEqual(hints('“We go,” Lopez said.', { actors: [lopez], quotes: [{ words: '“We go,”', by: 'Lopez' }] }), []);
  });
});
