import { equal } from 'node:assert/strict';
import { annotateActions } from '../../../src/features/code-actions/annotation-code-actions';
import { on, passagesIn, TEXT } from '../../support/made-passages';

describe('annotateActions', () => {
  it('offers the three tags used last by name, and changes where something is annotated', () => {
    const recent = ['a', 'b', 'c', 'd'].map((slug) => ({ slug, label: slug }));
    const titles = (...args: Parameters<typeof annotateActions>) => annotateActions(...args).map(({ title }) => title);
    equal(titles(true, [], recent).join(), 'Tag “a”,Tag “b”,Tag “c”,Tag…,Tag All Occurrences…,Add Note');
    equal(titles(false, passagesIn(TEXT, [on('Norway')]), recent).join(), 'Change Tags…,Remove Annotation');
    equal(titles(false, [], recent).length, 0);
  });
});
