// Reports about passages that other tools moved, lost or misread. README.md has their sources.
import { deepEqual, doesNotThrow, equal, ok } from 'node:assert/strict';
import { type Anchor, describeSpan, reAnchor } from '../../src/annotations';
import { spanOf } from '../support/made-passages';

/** Annotates words in one text, and returns their anchor in another. */
function anchorAfter(before: string, words: string, after: string): Anchor {
  return reAnchor(after, { source: 'a.txt', selector: describeSpan(before, spanOf(words, before)) });
}

function wordsAt(anchor: Anchor, text: string): string | undefined {
  return 'span' in anchor ? text.slice(anchor.span.start, anchor.span.end) : undefined;
}

describe('reports about passages', () => {
  it('hypothesis/client#7571: a deleted passage does not move to parallel wording', () => {
    const north = 'The northern office reported that the change had cut waiting times by nine days.';
    const south = 'The southern office reported that the change had cut waiting times by nine days.';
    const before = `Two offices answered.\n\n${north}\n\n${south}\n\nA third did not.\n`;
    const after = `Two offices answered.\n\n${south}\n\nA third did not.\n`;
    for (const words of ['cut waiting times by nine days', 'reported that the change had cut waiting times', north]) {
      equal(anchorAfter(before, words, after).status, 'orphan', words);
    }
  });

  it('hypothesis/h#4328: words that share letters only are not the passage', () => {
    const before = 'Open posts: Editor, Night Desk. Write to us by May, and name your languages.';
    const after =
      'We look for people who edit, and for reporters in night and day shifts. Languages help. Write to us.';
    equal(anchorAfter(before, 'Editor, Night Desk', after).status, 'orphan');
  });

  it('hypothesis/client#73: a passage that begins within a word is found there', () => {
    const before = 'What you hear on the phone simply isn’t as clear. She tried again.';
    const after = `A new opening.\n\n${before.replace('’', "'")}`;
    equal(
      wordsAt(anchorAfter(before, 'hat you hear on the phone simply isn’t as clear', after), after)?.slice(0, 12),
      'hat you hear',
    );
  });

  it('hypothesis/h#1088: a passage that lost two words is still found', () => {
    const before =
      'The panel met in June. The results are clearly and undeniably in favour of the second plan. It then rose.';
    const after = before.replace('clearly and ', '');
    const anchor = anchorAfter(before, 'The results are clearly and undeniably in favour of the second plan.', after);
    equal(wordsAt(anchor, after), 'The results are undeniably in favour of the second plan.');
  });

  it('recogito/recogito-js#49: where position and quotation disagree, the quotation wins', () => {
    const text = 'One ferry left at noon. The other ferry left at dusk, with the mail and two goats.';
    for (const offset of [-9, 7, 300]) {
      const { start, end } = spanOf('the mail', text);
      const position = { type: 'TextPositionSelector', start: Math.max(0, start + offset), end: end + offset };
      const selector = [
        position,
        { type: 'TextQuoteSelector', exact: 'the mail', prefix: 'dusk, with ', suffix: ' and two' },
      ];
      equal(wordsAt(reAnchor(text, { source: 'a.txt', selector }), text), 'the mail', `${offset}`);
    }
  });

  it('recogito/recogito-js#58: an annotation without a quotation is read', () => {
    const selector = { type: 'TextPositionSelector', start: 4, end: 9 };
    const text = 'One ferry left.';
    doesNotThrow(() => reAnchor('', { source: 'a.txt', selector }));
    const anchor = reAnchor(text, { source: 'a.txt', selector }, { sameText: true });
    deepEqual([anchor.status, wordsAt(anchor, text)], ['exact', 'ferry']);
  });

  it('HumanSignal/label-studio#1347: offsets after emoji count them as one', () => {
    const text = '🦭🧭 The ferry 🛳️ left.';
    const selectors = describeSpan(text, spanOf('ferry', text));
    const position = selectors.find(({ type }) => type === 'TextPositionSelector');
    deepEqual([position?.start, position?.end], [7, 12]);
    equal(wordsAt(reAnchor(text, { source: 'a.txt', selector: selectors }), text), 'ferry');
  });

  it('HumanSignal/label-studio#2007: the last word ends with the text', () => {
    for (const text of ['The ferry left', 'The ferry left 🛳️']) {
      const span = { start: text.lastIndexOf(' ') + 1, end: text.length };
      const anchor = reAnchor(text, { source: 'a.txt', selector: describeSpan(text, span) });
      ok('span' in anchor);
      deepEqual(anchor.span, span);
    }
  });
});
