import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { type Analysis, type Correction, withCorrections } from '../../../src/analysis';
import { CorpusIndex } from '../../../src/corpus';
import { hoverAt } from '../../../src/features/cards/hover-cards';
import { hintsOf } from '../../../src/features/editor/inlay-hint-labels';
import { outlineOf } from '../../../src/features/trees/outline-model';
import { madeAnalysis, spansOf } from '../../support/made-analysis';
import { at } from '../../support/made-article';
import { correctedArticle, saying } from '../../support/made-corrections';

const QUOTE = '“It was a long and useful day for us on Thursday,”';

/** The innermost card as it looks: links without their targets. */
function card(context: ReturnType<typeof correctedArticle>, words: string): string {
  const [first = ''] = hoverAt(context, at(words))?.cards ?? [];
  const shown = first.replace(/\[([^\]]*)\]\([^)]*\)/g, '[$1]');
  return shown.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

describe('cards of corrected findings', () => {
  it('offer to correct and to reject what was detected', () => {
    match(card(correctedArticle(), 'Thursday.'), /\[Correct Date…\] · \[Not a Date\]$/);
    const quote = card(correctedArticle(), 'It was a long');
    match(quote, /\[Go to Speaker\] · \[All Quotes\] · \[Copy\] · \[Set Speaker…\] · \[Not a Quotation\]$/);
  });

  it('show the user’s date with the detected one', () => {
    const context = correctedArticle(saying('Thursday', { kind: 'date', value: '2022-01-20' }));
    const shown = card(context, 'Thursday.');
    match(shown, /^\$\(calendar\) \*\*Thursday, 20 January 2022\*\*/);
    match(shown, /\$\(edit\) \*Corrected by you\*; detected: Thursday, 27 January 2022 \(made for a test\)/);
    match(shown, /8 days before publication/);
    match(shown, /\[Restore Detected Value\]$/);
    doesNotMatch(shown, /\$\(info\)/);
  });

  it('name another who corrected, and show what cannot be applied', () => {
    const other = correctedArticle(saying('Thursday', { kind: 'date', value: '2022-01-20', by: 'Ben *' }));
    match(card(other, 'Thursday.'), /\*Corrected by Ben \*\*/);
    const wrong = correctedArticle(saying('Thursday', { kind: 'date', value: '2022-02-30' }));
    match(card(wrong, 'Thursday.'), /\*\*Thursday, 27 January 2022\*\*/);
    match(card(wrong, 'Thursday.'), /cannot be applied: “2022-02-30” is no date/);
  });

  it('show the user’s speaker with the detected one', () => {
    const context = correctedArticle(saying(QUOTE, { kind: 'speaker', actor: 'a1', name: 'World Bank' }));
    const shown = card(context, 'It was a long');
    match(shown, /^\$\(quote\) \*\*World Bank\*\*/);
    match(shown, /\*Corrected by you\*; detected: Ana Lopez \(the subject of “said”\)/);
    doesNotMatch(shown, /sure/);
  });

  it('offer to confirm what is in doubt, and say who confirmed', () => {
    const text = 'It ended last week. “We go,” the envoy said.';
    const span = spansOf(text, 'the envoy')[0] ?? { start: 0, end: 0 };
    const machine = madeAnalysis(text, {
      dates: [{ words: 'last week', interval: '2022-01-17/2022-01-23', certain: false }],
      quotes: [{ words: '“We go,”', speaker: { span, certainty: 0.5, reason: 'made' } }],
    });
    const made = (analysis: Analysis) => ({ uri: 'file:///c.txt', analysis, index: new CorpusIndex() });
    for (const words of ['last week', 'We go']) {
      const [card = ''] = hoverAt(made(machine), text.indexOf(words) + 1)?.cards ?? [];
      match(card, /\[Confirm\]/);
    }
    const [date, quote] = machine.mentions.map((mention) => mention.span);
    const passages: Correction[] = [
      { kind: 'date', id: 'a', span: date ?? span, value: '2022-01-17/2022-01-23' },
      { kind: 'speaker', id: 'b', span: quote ?? span, name: 'the envoy' },
    ];
    for (const words of ['last week', 'We go']) {
      const context = made(withCorrections(machine, { passages }));
      const [card = ''] = hoverAt(context, text.indexOf(words) + 1)?.cards ?? [];
      match(card, /\$\(check\) \*Confirmed by you\*/);
      doesNotMatch(card, /\[Confirm\]|\$\(question\)/);
    }
  });

  it('say that words were rejected as a date, and offer to restore the detected value', () => {
    const context = correctedArticle(saying('Thursday', { kind: 'rejection', finding: 'date' }));
    const shown = card(context, 'Thursday.');
    match(shown, /^\$\(circle-slash\) \*\*Rejected as a date\*\* by you · detected: Thursday, 27 January 2022/);
    match(shown, /\[Restore Detected Value\]$/);
  });

  it('count no rejected date among those of its day', () => {
    const context = correctedArticle(saying('Thursday', { kind: 'rejection', finding: 'date' }));
    match(card(context, 'Thursday,”'), /Named once here/);
  });
});

describe('hints and outline', () => {
  const context = correctedArticle(
    saying('Thursday', { kind: 'date', value: '2022-01-20' }),
    saying(QUOTE, { kind: 'speaker', name: 'a bystander' }),
  );

  it('have the corrected day and speaker', () => {
    const labels = hintsOf(context.analysis, { findings: true, references: true }).map(({ label }) => label);
    deepEqual([labels[0], labels.includes('a bystander')], ['2022-01-20', true]);
    const rows = outlineOf(context.analysis).flatMap(({ children }) => children.map(({ detail }) => detail));
    equal(rows.includes('2022-01-20') && rows.includes('a bystander'), true);
  });
});
