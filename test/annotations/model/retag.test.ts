import { deepEqual, equal } from 'node:assert/strict';
import { tagBody, tagsOf, withTagInstead, withTags } from '../../../src/annotations';
import { madeAnnotation } from '../../support/made-annotation';

/** `old` was merged into `new`, `gone` is deleted. */
const retagging = {
  currentOf: (slug: string) => (slug === 'old' ? 'new' : slug === 'gone' ? undefined : slug),
  now: '2022-03-01T00:00:00Z',
};

describe('changing the tags of an annotation', () => {
  const annotation = madeAnnotation('a', { tags: ['old', 'gone', 'x'], note: 'N' });

  it('keeps deleted tags and notes, and gives merged ones their new slug', () => {
    const changed = withTags(annotation, ['new', 'y'], retagging);
    deepEqual([tagsOf(changed), changed.bodies.length], [['gone', 'new', 'y'], 4]);
    equal(changed.modified, retagging.now);
    const same = madeAnnotation('a', { tags: ['gone', 'x'] });
    equal(withTags(same, ['x'], retagging), same);
  });

  it('makes a tagging of a bare highlight', () => {
    equal(withTags(madeAnnotation('a'), ['x'], retagging).motivation, 'tagging');
    equal(withTags(annotation, ['x'], retagging).motivation, 'commenting');
  });

  it('puts one tag in the place of another, once', () => {
    deepEqual(tagsOf(withTagInstead(annotation, { from: 'new', to: 'z' }, retagging)), ['z', 'gone', 'x']);
    deepEqual(tagsOf(withTagInstead(annotation, { from: 'new', to: 'x' }, retagging)), ['gone', 'x']);
    equal(withTagInstead(annotation, { from: 'other', to: 'z' }, retagging), annotation);
    const twice = { ...annotation, bodies: [tagBody('old'), tagBody('new')] };
    deepEqual(tagsOf(withTagInstead(twice, { from: 'new', to: 'z' }, retagging)), ['z']);
  });
});
