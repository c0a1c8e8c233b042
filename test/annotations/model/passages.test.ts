import { deepEqual, equal } from 'node:assert/strict';
import {
  commentBody,
  dateBody,
  KEPT,
  needsReview,
  passagesAt,
  passagesOf,
  RESOLVED,
  statusOf,
  verdictBody,
} from '../../../src/annotations';
import { on, passagesIn, replyTo, spanOf, TEXT } from '../../support/made-passages';

describe('passagesOf', () => {
  it('lists passages in the order of the text, those without a place last', () => {
    const gone = { ...on('Sweden'), id: 'urn:uuid:gone' };
    const annotations = [gone, on('on Monday'), on('Norway')];
    const text = TEXT.replace('Sweden said', 'They wrote');
    deepEqual(
      passagesIn(text, annotations).map(({ words }) => words),
      ['Norway', 'on Monday', 'Sweden'],
    );
  });

  it('puts replies, and replies to replies, under their note by time', () => {
    const note = on('Norway', { note: 'Who?' });
    const first = replyTo(note, 'The minister.', 2);
    const second = replyTo(first, 'Which?', 3);
    const [passage] = passagesIn(TEXT, [second, note, first]);
    deepEqual(
      passage?.replies.map(({ id }) => id),
      [first.id, second.id],
    );
  });

  it('shows a reply whose note is gone, and replies in a circle, rather than dropping them', () => {
    const lost = replyTo({ id: 'urn:uuid:nobody' }, 'Still here.');
    const one = { ...replyTo({ id: 'urn:uuid:reply-two' }, 'one') };
    const two = { ...replyTo({ id: 'urn:uuid:reply-one' }, 'two') };
    const passages = passagesIn(TEXT, [lost, one, two]);
    deepEqual(passages.map(({ annotation }) => annotation.id).sort(), [one.id, two.id, lost.id].sort());
  });

  it('leaves out verdicts on findings, unless they have a note', () => {
    const verdict = verdictBody({ verdict: 'rejected', finding: 'date' });
    const bare = { ...on('Norway'), bodies: [verdict] };
    const noted = { ...on('Sweden'), bodies: [verdict, commentBody('Not a date.')] };
    deepEqual(
      passagesIn(TEXT, [bare, noted]).map(({ words }) => words),
      ['Sweden'],
    );
  });

  it('leaves out corrections whose words are in place, and lists those whose words are lost', () => {
    const date = { ...on('Sweden'), motivation: 'identifying', bodies: [dateBody({ value: '2022' })] };
    deepEqual(passagesIn(TEXT, [date]), []);
    const [lost] = passagesIn(TEXT.replace('Sweden said', 'They wrote'), [date]);
    equal(lost && needsReview(lost), true);
  });

  it('has no anchor for a note on the whole article, and calls no such note lost', () => {
    const whole = {
      ...on('Norway', { note: 'Compare the others.' }),
      target: { ...on('Norway').target, selector: [] },
    };
    const [passage] = passagesOf([whole], () => undefined);
    equal(passage?.anchor, undefined);
    equal(passage && needsReview(passage), false);
  });

  it('takes only true for resolved', () => {
    const resolved = { ...on('Norway'), extra: { [RESOLVED]: true } };
    const odd = { ...on('Sweden'), extra: { [RESOLVED]: 'yes' } };
    deepEqual(
      passagesIn(TEXT, [resolved, odd]).map((passage) => passage.resolved),
      [true, false],
    );
  });
});

describe('needsReview', () => {
  it('is true for a lost passage until the user keeps it so', () => {
    const text = TEXT.replace('Sweden said on Monday', 'They wrote');
    const [lost] = passagesIn(text, [on('Sweden said on Monday')]);
    equal(lost && statusOf(lost), 'orphan');
    equal(lost && needsReview(lost), true);
    const [kept] = passagesIn(text, [{ ...on('Sweden said on Monday'), extra: { [KEPT]: true } }]);
    equal(kept && needsReview(kept), false);
  });
});

describe('passagesAt', () => {
  it('gives the innermost first, also right after its last letter', () => {
    const passages = passagesIn(TEXT, [on('Denmark was not'), on('Denmark')]);
    const { start, end } = spanOf('Denmark');
    for (const offset of [start, end])
      deepEqual(
        passagesAt(passages, offset).map(({ words }) => words),
        ['Denmark', 'Denmark was not'],
      );
    deepEqual(passagesAt(passages, spanOf('Norway').start), []);
  });
});
