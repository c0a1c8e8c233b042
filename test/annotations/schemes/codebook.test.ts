import { deepEqual, equal, fail, ok } from 'node:assert/strict';
import {
  ancestorsOf,
  type Codebook,
  changeTag,
  currentTags,
  EMPTY_CODEBOOK,
  listedTags,
  mergeCodebooks,
  mergeTag,
  NO_DECISIONS,
  parseActorDecisions,
  parseCodebook,
  placeTag,
  removeTag,
  restoreTag,
  serializeActorDecisions,
  serializeCodebook,
  stepTag,
  tagAt,
  withTag,
} from '../../../src/annotations';

function codebookOf(...labels: string[]): Codebook {
  return labels.reduce((codebook, label) => withTag(codebook, label).codebook, EMPTY_CODEBOOK);
}

function parsed(text: string) {
  const result = parseCodebook(text);
  ok(result.ok);
  return result.value;
}

const slugs = ({ concepts }: Codebook) => concepts.map(({ slug }) => slug);

describe('a codebook', () => {
  it('gives the same bytes after a round trip, tags in the user’s order', () => {
    let codebook = codebookOf('Claim', 'Big claim', 'Ääkkösiä');
    codebook = changeTag(codebook, 'big-claim', {
      parent: 'claim',
      definition: 'Said as a fact.',
      examples: ['“It is so.”'],
    });
    const text = serializeCodebook(codebook);
    deepEqual(slugs(parsed(text).scheme), ['claim', 'big-claim', 'ääkkösiä']);
    equal(serializeCodebook(parsed(text).scheme), text);
  });

  it('gives new tags a slug and a colour of their own, and finds known ones ignoring case', () => {
    const { codebook, tag } = withTag(codebookOf('Claim', 'claim!'), ' CLAIM ');
    deepEqual([tag.slug, slugs(codebook)], ['claim', ['claim', 'claim-9b16683f']]);
    deepEqual(
      codebook.concepts.map(({ colour }) => colour),
      [1, 2],
    );
    equal(withTag(codebook, '!!!').tag.slug, 'tag-e84c538e');
  });

  it('renames without touching the slug', () => {
    const tag = tagAt(changeTag(codebookOf('Claim'), 'claim', { label: 'Assertion' }), 'claim');
    deepEqual([tag?.slug, tag?.label], ['claim', 'Assertion']);
  });

  it('refuses a parent that is its own child, and a colour out of range', () => {
    const codebook = changeTag(codebookOf('a', 'b'), 'b', { parent: 'a' });
    equal(changeTag(codebook, 'a', { parent: 'b' }), codebook);
    equal(changeTag(codebook, 'a', { colour: 9 }), codebook);
    deepEqual(ancestorsOf(codebook, 'b'), ['b', 'a']);
  });

  it('merges tags so that the old slug stands for the new tag', () => {
    const codebook = mergeTag(mergeTag(codebookOf('a', 'b', 'c'), 'a', 'b'), 'b', 'c');
    equal(tagAt(codebook, 'a')?.slug, 'c');
    equal(mergeTag(codebook, 'c', 'a'), codebook);
    equal(withTag(codebook, 'a').tag.slug, 'a-ca978112');
    equal(tagAt(parsed(serializeCodebook(codebook)).scheme, 'a')?.slug, 'c');
  });

  it('deletes a tag, which stays in the file, and moves those below it up', () => {
    let codebook = codebookOf('a', 'b', 'c');
    codebook = changeTag(changeTag(codebook, 'b', { parent: 'a' }), 'c', { parent: 'b' });
    deepEqual(
      listedTags(removeTag(codebook, 'b')).map(({ slug, parent }) => [slug, parent]),
      [
        ['a', undefined],
        ['c', 'a'],
      ],
    );
    equal(tagAt(removeTag(removeTag(codebook, 'b'), 'a'), 'c')?.parent, undefined);
  });

  it('shows passages without a deleted tag until it is restored, and gives its label to another tag meanwhile', () => {
    const codebook = parsed(serializeCodebook(removeTag(mergeTag(codebookOf('a', 'b', 'c'), 'a', 'b'), 'b'))).scheme;
    deepEqual(currentTags(codebook, ['a', 'b', 'c', 'loose', 'c']), ['c', 'loose']);
    const again = withTag(codebook, 'B');
    equal(again.tag.slug, 'b-3e23e816');
    const restored = restoreTag(again.codebook, 'b');
    deepEqual(currentTags(restored, ['a']), ['b']);
    equal(tagAt(restored, 'b')?.label, 'b (2)');
    equal(restoreTag(restored, 'b'), restored);
  });

  it('gives a tag that another is merged into its examples and the tags below it, and makes no circle', () => {
    let codebook = codebookOf('top', 'mid', 'low', 'other');
    codebook = changeTag(changeTag(codebook, 'mid', { parent: 'top' }), 'low', { parent: 'mid' });
    codebook = changeTag(changeTag(codebook, 'other', { parent: 'top' }), 'top', { examples: ['One.'] });
    codebook = mergeTag(codebook, 'top', 'low');
    deepEqual(
      listedTags(codebook).map(({ slug, parent }) => [slug, parent]),
      [
        ['mid', 'low'],
        ['low', undefined],
        ['other', 'low'],
      ],
    );
    deepEqual([tagAt(codebook, 'top')?.slug, tagAt(codebook, 'low')?.examples], ['low', ['One.']]);
  });

  it('puts tags in the user’s order, among those of one parent', () => {
    let codebook = codebookOf('a', 'b', 'c', 'd');
    codebook = changeTag(codebook, 'b', { parent: 'a' });
    deepEqual(slugs(stepTag(codebook, 'c', -1)), ['c', 'a', 'b', 'd']);
    equal(stepTag(codebook, 'd', 1), codebook);
    equal(stepTag(codebook, 'b', -1), codebook);
    const placed = placeTag(codebook, 'd', { before: 'b' });
    deepEqual([slugs(placed), tagAt(placed, 'd')?.parent], [['a', 'd', 'b', 'c'], 'a']);
    const out = placeTag(placed, 'd', { parent: undefined });
    deepEqual([slugs(out), tagAt(out, 'd')?.parent], [['a', 'b', 'c', 'd'], undefined]);
    equal(placeTag(codebook, 'a', { parent: 'b' }), codebook);
  });

  it('merges what two people did to it, and undoes one’s edits alone', () => {
    const base = codebookOf('a', 'b', 'c');
    const ours = stepTag(changeTag(removeTag(base, 'b'), 'a', { label: 'Ours', examples: ['1'] }), 'c', -1);
    const added = withTag(changeTag(base, 'a', { definition: 'Theirs.', examples: ['2'] }), 'd').codebook;
    const theirs = changeTag(added, 'b', { colour: 7 });
    const scheme = mergeCodebooks({ base, ours, theirs });
    deepEqual(slugs(scheme), ['c', 'a', 'b', 'd']);
    const { label, definition, examples } = tagAt(scheme, 'a') ?? fail();
    deepEqual([label, definition, [...examples].sort()], ['Ours', 'Theirs.', ['1', '2']]);
    deepEqual([tagAt(scheme, 'b')?.deprecated, tagAt(scheme, 'b')?.colour], [true, 7]);
    const back = mergeCodebooks({ base: ours, ours: base, theirs: scheme });
    const a = tagAt(back, 'a') ?? fail();
    deepEqual([a.label, a.definition, a.examples, tagAt(back, 'b')?.deprecated], ['a', 'Theirs.', ['2'], undefined]);
    deepEqual(slugs(back), ['a', 'b', 'c', 'd']);
  });

  it('keeps what it cannot read, reports it, and accepts circles', () => {
    const tag = (slug: string, fields: object = {}) => ({
      id: `marginalia:tag/${slug}`,
      'skos:prefLabel': slug,
      ...fields,
    });
    const bad = [
      5,
      { id: 'x' },
      { id: 'marginalia:tag/q' },
      tag('r', { 'marginalia:colour': 0 }),
      tag('s', { 'skos:broader': 'urn:x' }),
      tag('t', { 'skos:example': [1] }),
    ];
    const circle = [tag('a', { 'skos:broader': 'marginalia:tag/b' }), tag('b', { 'skos:broader': 'marginalia:tag/a' })];
    const knot = [
      tag('c', { 'marginalia:mergedInto': 'marginalia:tag/d' }),
      tag('d', { 'marginalia:mergedInto': 'marginalia:tag/c' }),
    ];
    const { scheme, problems } = parsed(
      JSON.stringify({ concepts: [...circle, ...bad, ...knot, tag('a')], note: { x: 1 } }),
    );
    deepEqual(slugs(scheme), ['a', 'b', 'c', 'd']);
    equal(problems.length, bad.length + 1);
    deepEqual(ancestorsOf(scheme, 'a'), ['a', 'b']);
    ok(tagAt(scheme, 'c'));
    const again = JSON.parse(serializeCodebook(scheme));
    deepEqual([again.concepts.length, again.note], [4 + bad.length + 1, { x: 1 }]);
  });

  it('says what is wrong with a file as a whole, and opens a newer one read-only', () => {
    for (const text of ['', '[]', '5', '{"concepts": 5}', '{"concepts": [], "marginalia:format": 0}', '{'])
      equal(parseCodebook(text).ok, false, text);
    equal(parsed('{"concepts": [], "marginalia:format": 2}').readOnly?.code, 'newer-format');
  });
});

describe('decisions about actors', () => {
  it('give the same bytes after a round trip, bad ones kept', () => {
    const decision = {
      slug: 'kofi-annan',
      name: 'Kofi Annan',
      type: 'person' as const,
      aliases: ['Annan'],
      notAliases: ['Kojo Annan'],
      extra: { x: 1 },
    };
    const text = serializeActorDecisions({
      format: 1,
      concepts: [decision],
      kept: [{ id: 'marginalia:actor/x', 'skos:prefLabel': 'X', 'marginalia:type': 'car' }],
      extra: {},
    });
    const result = parseActorDecisions(text);
    ok(result.ok);
    deepEqual(result.value.scheme.concepts, [decision]);
    equal(result.value.problems.length, 1);
    equal(serializeActorDecisions(result.value.scheme), text);
  });

  it('is no codebook without its list, or with the id of another list', () => {
    for (const text of ['{}', '{"items":[]}', '{"id":"marginalia:codebook"}', '{"concepts":{}}', '{"concepts":null}'])
      equal(parseCodebook(text).ok, false, text);
    equal(parseCodebook(serializeActorDecisions(NO_DECISIONS)).ok, false);
    equal(parseActorDecisions(serializeCodebook(EMPTY_CODEBOOK)).ok, false);
    equal(parseCodebook('{"concepts":[]}').ok, true);
  });
});
