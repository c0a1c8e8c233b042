import { deepEqual, equal, ok } from 'node:assert/strict';
import { RESOLVED } from '../../../src/annotations';
import {
  type AnnotationFilter,
  filterChoices,
  filterText,
  isEmptyFilter,
  matchesFilter,
  toFilter,
} from '../../../src/features/trees/annotation-filter';
import { on, passagesIn, replyTo, TEXT } from '../../support/made-passages';

const labelOf = (tag: string) => tag.toUpperCase();
const NORWAY = on('Norway', { tags: ['nordic'] });
const SAID = on('Sweden said', { tags: ['nordic', 'claim'], note: 'To whom?', by: 'ben' });
const DONE = { ...on('on Monday', { note: 'Which?' }), extra: { [RESOLVED]: true } };
const LOST = on('Norway', { note: 'Gone.' });
const passages = passagesIn(TEXT, [NORWAY, SAID, DONE, replyTo(DONE, 'The first one.')]);
const lost = passagesIn('Nothing alike.', [LOST]);

const shown = (filter: AnnotationFilter, of = passages) =>
  of.filter((passage) => matchesFilter({ name: 'a.txt' }, passage, filter, labelOf)).map(({ words }) => words);

describe('the filter of annotations', () => {
  it('takes any of one kind, and wants all kinds', () => {
    deepEqual(shown({ tags: ['claim', 'other'] }), ['Sweden said']);
    deepEqual(shown({ tags: ['nordic'], authors: ['ana'] }), ['Norway']);
    deepEqual(shown({ statuses: ['open'] }), ['Sweden said']);
    deepEqual(shown({ statuses: ['resolved', 'open'] }), ['Sweden said', 'on Monday']);
    deepEqual(shown({ statuses: ['anchored'], words: 'NORW' }), ['Norway']);
    deepEqual(shown({ statuses: ['orphan'] }, lost), ['Norway']);
    deepEqual(shown({ words: 'the first' }), ['on Monday']);
    equal(shown({}).length, 3);
  });

  it('offers what there is, with counts', () => {
    deepEqual(
      filterChoices(passages, labelOf).map(({ label, count }) => [label, count]),
      [
        ['CLAIM', 1],
        ['NORDIC', 2],
        ['ana', 2],
        ['ben', 2],
        ['In place', 3],
        ['With a note', 2],
        ['Open note', 1],
        ['Resolved note', 1],
      ],
    );
  });

  it('says what it leaves, in a few words', () => {
    equal(
      filterText({ tags: ['claim'], authors: ['ben'], statuses: ['open'], words: ' x ' }, labelOf),
      'CLAIM · by ben · open note · “x”',
    );
    equal(filterText({}, labelOf), '');
    ok(isEmptyFilter({ words: ' ', tags: [] }) && !isEmptyFilter({ authors: ['a'] }));
  });

  it('takes only what it knows of what a key or another version gives', () => {
    deepEqual(toFilter('x'), { words: 'x' });
    deepEqual(toFilter({ tags: ['a', 5], statuses: ['open', 'odd', '__proto__'], words: 5 }), {
      tags: ['a'],
      authors: [],
      statuses: ['open'],
    });
    for (const odd of [5, null, undefined]) ok(isEmptyFilter(toFilter(odd)));
  });
});
