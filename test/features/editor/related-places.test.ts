import { deepEqual, equal } from 'node:assert/strict';
import {
  definitionAt,
  followedAt,
  highlightsAt,
  referencesAt,
  relatedPlace,
} from '../../../src/features/editor/related-places';
import { at, madeArticle, TEXT } from '../../support/made-article';

const context = madeArticle();
const words = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

describe('definitionAt', () => {
  it('leads from a surname to the full name', () => {
    const definition = definitionAt(context, at('Lopez spoke'));
    equal(definition && words(definition.place), 'Ana Lopez');
    equal(definition && words(definition.origin), 'Lopez');
  });

  it('leads from the first naming to the first of all articles', () => {
    equal(definitionAt(context, at('Ana Lopez'))?.place.uri, 'file:///a.txt');
    equal(definitionAt({ ...context, uri: 'file:///other' }, at('Ana Lopez'))?.place.uri, 'file:///a.txt');
  });

  it('leads from a quotation to its speaker, and from nothing nowhere', () => {
    const definition = definitionAt(context, at('useful'));
    equal(definition && words(definition.place), 'Lopez spoke');
    equal(definitionAt(context, at('WHAT')), undefined);
  });
});

describe('referencesAt', () => {
  it('gives all places in all articles', () => {
    deepEqual(
      referencesAt(context, at('Lopez spoke')).map(({ uri }) => uri.at(-5)),
      ['a', 'a', 'a', 'b', 'b'],
    );
  });
});

describe('highlightsAt', () => {
  it('gives the namings of an actor', () => {
    deepEqual(highlightsAt(context.analysis, at('Lopez spoke')).map(words), ['Ana Lopez', 'Lopez', 'Lopez']);
  });

  it('gives marks, cue and speaker of a quotation', () => {
    deepEqual(highlightsAt(context.analysis, at('useful')).map(words), ['“', '”', 'said', 'Lopez spoke']);
  });
});

describe('relatedPlace', () => {
  const followed = followedAt(context, at('Lopez again'));
  const step = (uri: string, start: number, by: 1 | -1) => {
    const found = followed && relatedPlace(context, followed.topic, { uri, start }, by);
    return found && [found.place.uri.at(-5), found.place.start, found.wrapped];
  };

  it('goes on to the next article, and round the end', () => {
    const here = followed?.mention.span.start ?? -1;
    const next = step('file:///a.txt', here, 1);
    deepEqual(next?.slice(0, 1), ['b']);
    deepEqual(step('file:///a.txt', at('Ana Lopez', 0), -1)?.slice(2), [true]);
    deepEqual(step('file:///a.txt', at('Ana Lopez', 0), 1), ['a', at('Lopez spoke', 0), false]);
  });

  it('starts at the first place from anywhere else', () => {
    deepEqual(step('file:///zzz', 3, 1), ['a', at('Ana Lopez', 0), false]);
  });
});
