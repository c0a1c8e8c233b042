import { deepEqual, equal } from 'node:assert/strict';
import { CorpusIndex } from '../../../src/corpus';
import { referencesAt, relatedPlace } from '../../../src/features/editor/related-places';
import { mentionInContext, mentionsList } from '../../../src/features/pickers/mentions-list';
import { madeAnalysis } from '../../support/made-analysis';

const actors = [{ type: 'person', name: 'Ana Lopez' }] as const;
const FIRST = ' date 2022-03-04 Ana Lopez spoke. She left, and the envoy did not return.';
const SECOND = ' date 2022-03-05 Ana Lopez came back. Her flight was late.';
const first = madeAnalysis(FIRST, {
  actors,
  references: [
    { words: 'She', means: ['Ana Lopez'] },
    { words: 'the envoy', means: ['Ana Lopez'], form: 'nominal' },
  ],
});
const second = madeAnalysis(SECOND, { actors, references: [{ words: 'Her', means: ['Ana Lopez'] }] });
const index = new CorpusIndex();
index.update('file:///1.txt', first);
index.update('file:///2.txt', second);

const TOPIC = 'actor:person:ana lopez';
const texts: Readonly<Record<string, string>> = { 'file:///1.txt': FIRST, 'file:///2.txt': SECOND };
const words = (place: { readonly uri: string; readonly start: number; readonly end: number }) =>
  texts[place.uri]?.slice(place.start, place.end) ?? '';

describe('all mentions of an actor', () => {
  it('are listed by article with their forms, the present article first', () => {
    const list = mentionsList(index, TOPIC, undefined, 'file:///2.txt');
    equal(list.summary, '5 mentions: 2 names, 2 pronouns, 1 description');
    deepEqual(
      list.articles.map(({ places }) => places.map((place) => `${place.form} ${words(place)}`)),
      [
        ['name Ana Lopez', 'pronoun Her'],
        ['name Ana Lopez', 'pronoun She', 'nominal the envoy'],
      ],
    );
  });

  it('can leave forms out; the summary counts them all the same', () => {
    const list = mentionsList(index, TOPIC, ['pronoun']);
    deepEqual(
      list.articles.flatMap(({ places }) => places.map(words)),
      ['She', 'Her'],
    );
    equal(list.summary, '5 mentions: 2 names, 2 pronouns, 1 description');
    deepEqual(list.forms, ['name', 'pronoun', 'nominal']);
  });

  it('are the references of each of them, and the next one follows in any form', () => {
    const context = { uri: 'file:///1.txt', analysis: first, index };
    const at = FIRST.indexOf('She') + 1;
    equal(referencesAt(context, at).length, 5);
    equal(referencesAt(context, at, ['name']).length, 2);
    const from = { uri: 'file:///1.txt', start: at - 1 };
    const next = (step: 1 | -1, forms?: readonly ['name']) => {
      const found = relatedPlace({ index, ...(forms ? { forms } : {}) }, TOPIC, from, step);
      return found && `${found.place.uri.at(-5)} ${words(found.place)}`;
    };
    equal(next(1), '1 the envoy');
    equal(next(-1), '1 Ana Lopez');
    equal(next(1, ['name']), '2 Ana Lopez');
    equal(next(-1, ['name']), '1 Ana Lopez');
  });

  it('are not counted as names', () => {
    equal(index.actor('person:ana lopez')?.mentions, 2);
    equal(index.placesOf(TOPIC).length, 2);
    equal(index.countMentions(TOPIC), 5);
  });
});

describe('mentionInContext', () => {
  it('shows the words around a mention on one line', () => {
    const text = `${'word '.repeat(30)}and he\nleft ${'word '.repeat(30)}`;
    const start = text.indexOf('he\n');
    equal(mentionInContext(text, { start, end: start + 2 }), '… word word word and [he]');
    equal(mentionInContext('He left.', { start: 0, end: 2 }), '[He] left.');
  });
});
