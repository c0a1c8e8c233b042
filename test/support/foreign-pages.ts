// Files with annotations as other tools write them, made at random out of the parts of the W3C Web Annotation Data Model, valid
// and half-valid, and of the exports of Hypothesis and Recogito. About a short text.

import fc from 'fast-check';
import type { Json, JsonObject } from '../../src/annotations';

export const FOREIGN_TEXT = 'The talks will go on in Vienna, the envoy said on Monday.\nThe talks went on.\n';

/** Any of these values. */
const one = <T extends Json>(...values: readonly T[]): fc.Arbitrary<Json> => fc.constantFrom<Json>(...values);

/** An object with some of these fields. */
const some = (fields: Record<string, fc.Arbitrary<Json>>): fc.Arbitrary<JsonObject> =>
  fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<JsonObject>;

/** A value alone, or a list of some: as JSON-LD writes sets. */
const set = (value: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc.oneof({ weight: 3, arbitrary: value }, fc.array(value, { maxLength: 3 }));

/** What stands where something else should. */
const WRONG = one<Json>(null, 7, '', true, {}, []);
const often = (value: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc.oneof({ weight: 12, arbitrary: value }, { weight: 1, arbitrary: WRONG });

const AGENT = often(
  one<Json>(
    'ana',
    'https://example.org/ana',
    { type: 'Person', name: 'Ana', nickname: 'a', email: 'mailto:a@example.org', id: 'urn:ana' },
    { type: 'Software', id: 'urn:tool', homepage: 'https://example.org' },
    { type: 'Audience', 'schema:audienceType': 'teacher' },
  ),
);

const POSITION: Json = { type: 'TextPositionSelector', start: 4, end: 9, note: 'p' };
const QUOTE: Json = { type: 'TextQuoteSelector', exact: 'talks', prefix: 'The ', suffix: ' will', x: 1 };

const SELECTOR = often(
  one<Json>(
    POSITION,
    QUOTE,
    { ...QUOTE, refinedBy: { type: 'TextPositionSelector', start: 0, end: 1 } },
    { type: 'FragmentSelector', value: 'char=4,9', conformsTo: 'http://tools.ietf.org/rfc/rfc5147' },
    { type: 'XPathSelector', value: '/html/p[1]' },
    { type: 'CssSelector', value: 'p > b', refinedBy: QUOTE },
    { type: 'SvgSelector', value: '<svg/>' },
    { type: 'DataPositionSelector', start: 1, end: 2 },
    { type: 'RangeSelector', startSelector: { type: 'XPathSelector', value: '/p' }, endSelector: POSITION },
    { quote: 'talks', start: 4, end: 9, id: 'r1', offsetReference: 'p1' },
  ),
);

const TARGET = often(
  fc.oneof(
    one<Json>('a.txt', 'a.txt#char=4,9', 'https://example.org/a', { type: 'Choice', items: ['a', 'b'] }),
    some({
      source: often(one<Json>('a.txt', 'https://example.org/a#char=4,9', { id: 'urn:s', format: 'text/plain' })),
      id: one('urn:t', 'a.txt'),
      type: set(one('SpecificResource', 'Text')),
      selector: often(set(SELECTOR)),
      scope: one('https://example.org/page'),
      state: set(one<Json>({ type: 'TimeState', sourceDate: '2022-01-01T00:00:00Z' })),
      styleClass: set(one('red')),
      renderedVia: AGENT,
    }),
  ),
);

const BODY = often(
  fc.oneof(
    one<Json>('https://example.org/b', { type: 'Choice', items: [{ type: 'TextualBody', value: 'x' }, 'urn:y'] }),
    some({
      type: set(one('TextualBody', 'SpecificResource', 'Image', 'Dataset')),
      value: often(set(one('Which?', '<b>bold</b>', 'claim'))),
      purpose: often(set(one('tagging', 'commenting', 'describing', 'classifying', 'identifying', 'replying'))),
      format: set(one('text/html', 'text/plain')),
      language: set(one('en', 'de')),
      source: often(one<Json>('https://example.org/tag', 'marginalia:tag/claim', { id: 'urn:s' })),
      id: one('urn:body'),
      creator: set(AGENT),
      selector: set(SELECTOR),
    }),
  ),
);

const ITEM = fc.oneof(
  {
    weight: 12,
    arbitrary: some({
      '@context': one('http://www.w3.org/ns/anno.jsonld'),
      id: often(one('urn:1', 'urn:2', 'urn:3', 'urn:4', '#5')),
      type: often(set(one('Annotation', 'urn:Other'))),
      motivation: often(set(one('tagging', 'commenting', 'replying', 'highlighting', 'urn:odd'))),
      created: often(one('2022-01-01T00:00:00Z')),
      modified: often(one('2022-01-02T00:00:00Z')),
      creator: set(AGENT),
      generator: set(AGENT),
      rights: set(one('https://example.org/cc')),
      audience: AGENT,
      canonical: one('urn:canonical'),
      via: set(one('urn:via')),
      bodyValue: often(one('A short note')),
      body: often(set(BODY)),
      target: often(set(TARGET)),
      stylesheet: one<Json>({ type: 'CssStylesheet', value: '.red { color: red }' }),
    }).chain((item) =>
      fc.boolean().map((plain): JsonObject => (plain ? { ...item, type: 'Annotation', target: target(item) } : item)),
    ),
  },
  { weight: 1, arbitrary: WRONG },
);

/** A target that can be read, for items that would seldom have one by chance. */
function target({ target: made }: JsonObject): Json {
  return made ?? { source: 'a.txt', selector: [POSITION, QUOTE] };
}

const HYPOTHESIS = some({
  id: one('h1', 'h2', 'h3'),
  created: one('2022-01-01T00:00:00Z'),
  updated: one('2022-01-02T00:00:00Z'),
  user: one('acct:ana@hypothes.is'),
  text: often(one('Hm.', '')),
  tags: often(set(one('Claim', 'US'))),
  group: one('__world__'),
  permissions: one<Json>({ read: ['group:__world__'], update: ['acct:ana@hypothes.is'] }),
  target: often(set(one<Json>({ source: 'file:a.txt', selector: [{ type: 'RangeSelector' }, POSITION, QUOTE] }))),
  document: one<Json>({ title: ['A title'] }),
  references: set(one('h1', 'h2')),
  user_info: one<Json>({ display_name: 'Ana' }),
}).map((row): JsonObject => ({ ...row, uri: 'file:a.txt' }));

const RECOGITO = some({
  id: one('r1', 'r2'),
  bodies: set(
    one<Json>(
      { id: 'b1', annotation: 'r1', purpose: 'commenting', value: 'Hm.', creator: { id: 'ana', name: 'Ana' } },
      { id: 'b2', annotation: 'r1', purpose: 'tagging', value: 'Claim' },
    ),
  ).map((made) => (Array.isArray(made) ? made : [made])),
  target: set(SELECTOR).map((selector): Json => {
    return { annotation: 'r1', selector, creator: { id: 'ana' }, created: '2022-01-01T00:00:00.000Z', updated: 'x' };
  }),
});

const ITEMS = fc.array(fc.oneof({ weight: 6, arbitrary: ITEM }, HYPOTHESIS, RECOGITO), { maxLength: 5 });

const FRAME = some({
  '@context': one<Json>('http://www.w3.org/ns/anno.jsonld', ['http://www.w3.org/ns/anno.jsonld', { o: 'urn:o#' }]),
  id: one('https://example.org/page1'),
  label: one<Json>('Notes', { en: 'Notes' }),
  creator: set(AGENT),
  partOf: one<Json>('urn:all', { id: 'urn:all', label: 'All', total: 42 }),
  next: one<Json>('urn:page2', { id: 'urn:page2', items: [{ type: 'Annotation' }] }),
  prev: one('urn:page0'),
  last: one('urn:page9'),
  startIndex: one(0, 20),
  total: one(5, 42),
  target: one('a.txt'),
});

/** The JSON of a file beside an article. */
export const foreignFiles: fc.Arbitrary<Json> = fc
  .oneof(
    fc.tuple(FRAME, ITEMS).map(([frame, items]): Json => ({ ...frame, type: 'AnnotationPage', items })),
    fc.tuple(FRAME, FRAME, ITEMS).map(([frame, first, items]): Json => {
      return { ...frame, type: 'AnnotationCollection', first: { ...first, type: 'AnnotationPage', items } };
    }),
    fc
      .tuple(FRAME, ITEMS)
      .map(([frame, items]): Json => ({ ...frame, type: ['AnnotationCollection', 'urn:x'], items })),
    ITEMS.map((items): Json => items),
    ITEMS.map((rows): Json => ({ total: 7, rows })),
    ITEMS.map((annotations): Json => ({ export_date: '2022-01-01', client_version: '1.2', annotations })),
  )
  // As JSON.parse makes it: fast-check's objects have no prototype.
  .map((file): Json => JSON.parse(JSON.stringify(file)));
