import { equal } from 'node:assert/strict';
import { tagOutline } from '../../../src/features/trees/tag-outline-model';
import { on, passagesIn, TEXT } from '../../support/made-passages';

describe('tagOutline', () => {
  it('is one group of tagged passages in text order, or none', () => {
    const [group] = tagOutline(
      TEXT,
      passagesIn(TEXT, [on('Sweden', { tags: ['b'] }), on('Norway', { tags: ['a'] })]),
      (tag) => tag,
    );
    equal(group?.children.map(({ name, detail }) => `${name}: ${detail}`).join(), 'Norway: a,Sweden: b');
    const sweden = on('Sweden', { tags: ['c'] });
    const whole = { ...sweden, target: { ...sweden.target, selector: [] } };
    const [both] = tagOutline(TEXT, passagesIn(TEXT, [on('Norway', { tags: ['a'] }), whole]), (tag) => tag);
    equal(both?.children.map(({ name, detail }) => `${name}: ${detail}`).join(), 'Whole article: c,Norway: a');
    equal(tagOutline(TEXT, passagesIn(TEXT, [on('Norway', { note: 'Who?' })]), (tag) => tag).length, 0);
  });
});
