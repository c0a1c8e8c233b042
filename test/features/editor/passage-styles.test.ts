import { equal } from 'node:assert/strict';
import { decorationsOf } from '../../../src/features/editor/passage-styles';
import { on, passagesIn, spanOf, TEXT } from '../../support/made-passages';

describe('decorationsOf', () => {
  it('gives a passage the style of its first tag, a note its own, a lost passage none', () => {
    const annotations = [on('Norway', { tags: ['a', 'b'] }), on('Sweden', { note: 'Who?' }), on('on Monday')];
    const styles = decorationsOf(passagesIn(TEXT.replace('on Monday', 'then'), annotations), (tag) =>
      tag === 'a' ? 3 : 99,
    );
    equal(styles.get('tag3')?.[0]?.start, spanOf('Norway').start);
    equal(styles.get('note')?.[0]?.start, spanOf('Sweden').start);
    equal([...styles.values()].flat().length, 2);
  });
});
