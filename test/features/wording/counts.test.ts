import { equal } from 'node:assert/strict';
import * as l10n from '@vscode/l10n';
import { count, percentOf, timesOf } from '../../../src/features/wording/counts';

describe('count', () => {
  it('has singular and plural, and separates thousands', () => {
    equal(count(1, 'other article'), '1 other article');
    equal(count(0, 'quote'), '0 quotes');
    equal(count(1234, 'word'), '1,234 words');
  });
});

describe('percentOf', () => {
  it('rounds', () => equal(percentOf(0.926), '93 %'));
});

describe('timesOf', () => {
  it('says nothing of once', () => equal(timesOf(1) + timesOf(3), ' ×3'));
});

describe('a translated sentence', () => {
  afterEach(() => l10n.config({ contents: {} }));

  it('takes text of an article literally', () => {
    for (const words of ['{0}', '{1}', '{length}', '$&', '$1', '{constructor}', '{', '}'])
      equal(l10n.t('The text says “{0}” at {1}.', words, 7), `The text says “${words}” at 7.`);
    equal(l10n.t('{day} of {month}', { day: '{month}', month: 'May' }), '{month} of May');
  });

  it('is that of the bundle, once one is loaded', () => {
    l10n.config({ contents: { '{0} words': '{0} Wörter' } });
    equal(count(2, 'word'), '2 Wörter');
    equal(count(2, 'quote'), '2 quotes');
  });
});
