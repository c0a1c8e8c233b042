// Our files with a wrong value in every field, of every size and depth, and selectors that are costly on purpose. Good items
// work, bad items stay in the file, nothing throws and nothing takes the product of two lengths.

import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  AnnotationStore,
  commentsOf,
  dateOf,
  describeSpan,
  isObject,
  type Json,
  mergeSidecars,
  newWith,
  parseActorDecisions,
  parseCodebook,
  parseSidecar,
  type Result,
  reAnchor,
  type SelectorTarget,
  type Sidecar,
  salvageSidecar,
  serializeActorDecisions,
  serializeCodebook,
  serializeSidecar,
  speakerOf,
  tagsOf,
  verdictOf,
} from '../../src/annotations';
import { staysLinear } from '../support/linear';

/** Values that no field expects, and some that look like other fields' values. */
const WRONG: readonly (Json | undefined)[] = [
  ...[undefined, null, true, 0, -1, 1.5, 1e308, '', '\0\u202E\u001B[31m', '\uD800', '__proto__', '../../etc/passwd'],
  ...[[], [null], [[]], {}, { id: 'x' }, { source: {} }, [{}], ['x', 1, null, {}]],
];

type Path = readonly string[];

/** The path of every value inside a value, that of the value itself first. */
function pathsOf(value: Json | undefined, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

/** The value with another one at a path; undefined removes the field. */
function spoilt(value: Json | undefined, [key, ...rest]: Path, wrong: Json | undefined): Json | undefined {
  if (key === undefined) return wrong;
  if (Array.isArray(value)) return value.map((item, index) => (`${index}` === key ? spoilt(item, rest, wrong) : item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === key ? spoilt(inner, rest, wrong) : inner]),
  );
}

/** Calls `check` with the file's text for every field and every wrong value. */
function withEveryFieldSpoilt(file: Json, check: (text: string, told: string) => void): void {
  for (const path of pathsOf(file)) {
    for (const wrong of WRONG) {
      const text = JSON.stringify(spoilt(file, path, wrong));
      if (text !== undefined) check(text, `${path.join('.')} = ${JSON.stringify(wrong)}`);
    }
  }
}

/** All strings, numbers and names of non-empty fields in a file: they must not get lost when it is rewritten. */
function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  JSON.parse(text, (key, value: unknown) => {
    if (value !== null && !(Array.isArray(value) && value.length === 0)) words.add(key);
    if (typeof value === 'string' || typeof value === 'number') words.add(`${value}`);
    return value;
  });
  return words;
}

const good = {
  id: 'urn:uuid:2',
  type: 'Annotation',
  body: [{ type: 'TextualBody', value: 'good' }],
  target: { source: 'a.txt', selector: [{ type: 'TextPositionSelector', start: 0, end: 4 }] },
};
const item = {
  ...good,
  id: 'urn:uuid:1',
  motivation: 'tagging',
  created: '2022-01-01T00:00:00Z',
  modified: '2022-01-02T00:00:00Z',
  creator: 'ana',
  unknown: { x: [1] },
  body: [
    { type: 'SpecificResource', source: 'marginalia:tag/claim', purpose: 'tagging' },
    {
      type: 'TextualBody',
      value: 'accepted',
      purpose: 'assessing',
      'marginalia:finding': 'date',
      'marginalia:rule': 'r',
    },
    { type: 'SpecificResource', source: 'marginalia:actor/x', purpose: 'linking', 'marginalia:role': 'speaker' },
    { type: 'TextualBody', value: '2022', purpose: 'identifying', 'marginalia:datatype': 'edtf' },
  ],
  target: {
    source: 'a.txt',
    selector: [
      { type: 'TextPositionSelector', start: 1, end: 3 },
      {
        ...{ type: 'TextQuoteSelector', exact: 'ou', prefix: 'w', suffix: 'nd' },
        ...{ 'marginalia:ordinal': 0, 'marginalia:occurrences': 2 },
      },
    ],
  },
};
const page = {
  ...{ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', 'marginalia:format': 1 },
  'marginalia:article': { file: 'a.txt', sha256: '0'.repeat(64), length: 9, published: '2022-01-28', more: 1 },
  foreign: { deep: ['x'] },
  items: [item, good],
};

function parsed(text: string): Sidecar {
  const result = parseSidecar(text);
  ok(result.ok, text);
  return result.value.sidecar;
}

describe('hostile sidecars', () => {
  it('accept any wrong value in any field: nothing throws, nothing is lost, the good note works', () => {
    withEveryFieldSpoilt(page, (text, told) => {
      const result = parseSidecar(text);
      if (!result.ok) return;
      const { sidecar } = result.value;
      const written = serializeSidecar(sidecar);
      equal(serializeSidecar(parsed(written)), written, told);
      if (/^items\.0/.test(told))
        ok(
          sidecar.annotations.some(({ id }) => id === good.id),
          told,
        );
      const kept = wordsOf(written);
      // The page's own fields are ours to write.
      if (!told.startsWith('type =')) for (const word of wordsOf(text)) ok(kept.has(word), `${told} loses ${word}`);
      for (const annotation of sidecar.annotations) {
        for (const question of [tagsOf, commentsOf, speakerOf, dateOf, verdictOf]) question(annotation);
        reAnchor('wound and wound', annotation.target);
      }
      deepEqual(mergeSidecars(sidecar, sidecar, sidecar).notices, [], told);
    });
  });

  it('accept the same in the codebook and in actor decisions', () => {
    const concept = (prefix: string, slug: string, fields: Json) => ({
      ...{ id: `marginalia:${prefix}/${slug}`, type: 'skos:Concept', 'skos:prefLabel': slug, unknown: [1] },
      ...(fields as object),
    });
    const tags = [
      concept('tag', 'a', {
        ...{ 'skos:definition': 'd', 'skos:broader': 'marginalia:tag/b', 'marginalia:colour': 3 },
        ...{ 'marginalia:mergedInto': 'marginalia:tag/b', 'skos:example': ['e'] },
      }),
      concept('tag', 'good', {}),
    ];
    const actors = [
      concept('actor', 'a', { 'marginalia:type': 'person', 'skos:altLabel': ['b'], 'skos:note': 'why' }),
      concept('actor', 'good', { 'marginalia:type': 'place' }),
    ];
    const kinds: readonly (readonly [readonly Json[], (text: string) => string | undefined])[] = [
      [tags, (text) => rewritten(parseCodebook(text), serializeCodebook)],
      [actors, (text) => rewritten(parseActorDecisions(text), serializeActorDecisions)],
    ];
    for (const [concepts, again] of kinds) {
      withEveryFieldSpoilt({ type: 'skos:ConceptScheme', 'marginalia:format': 1, concepts }, (text, told) => {
        const written = again(text);
        if (written === undefined) return;
        equal(again(written), written, told);
        const kept = wordsOf(written);
        // A tag merged into a missing one is restored, so the missing one's name may be lost.
        const may = new Set(['marginalia:mergedInto', 'marginalia:tag/b']);
        // The file's own fields are ours to write.
        if (!/^(?:type)? =/.test(told))
          for (const word of wordsOf(text)) ok(kept.has(word) || may.has(word), `${told} loses ${word}`);
      });
    }
  });

  it('are reported as conflicts wherever a conflict marker is', () => {
    const lines = JSON.stringify(page, null, 2).split('\n');
    for (const at of lines.keys())
      for (const marker of ['<<<<<<< HEAD', '=======', '>>>>>>> theirs', '||||||| base'])
        for (const end of ['\n', '\r\n']) {
          const result = parseSidecar([...lines.slice(0, at), marker, ...lines.slice(at)].join(end));
          equal(!result.ok && result.error.code, 'conflict-markers', `${marker} at ${at}`);
        }
  });

  it('pollute nothing by the names of their keys', () => {
    const evil = '{"polluted":1}';
    const text =
      `{"__proto__":${evil},"constructor":{"prototype":${evil}},"items":[{"id":"a","__proto__":${evil},` +
      `"target":{"source":"x","__proto__":${evil}},"body":[{"__proto__":${evil},"value":"v"}]}]}`;
    const sidecar = parsed(text);
    equal(serializeSidecar(sidecar).match(/"polluted": 1/g)?.length, 5);
    mergeSidecars(sidecar, { ...sidecar, extra: {} }, sidecar);
    equal(({} as { polluted?: number }).polluted, undefined);
  });

  it('of any size and depth are read or rejected with a message', () => {
    const codes: readonly (readonly [string, string | Uint8Array])[] = [
      ['too-deep', '['.repeat(100_000)],
      ['too-deep', '{"a":'.repeat(100_000)],
      ['too-deep', `{"items":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`],
      ['too-large', new Uint8Array(100e6)],
      ['not-utf8', Buffer.from('\uFEFF{"items":[]}', 'utf16le')],
      ['not-json', new Uint8Array(4096)],
      ['not-json', '{"items":[NaN]}'],
      ['not-json', '{"items":[]} x'],
      ['not-json', '{"items":[]}\0'],
    ];
    for (const [code, source] of codes) {
      const result = parseSidecar(source);
      equal(!result.ok && result.error.code, code);
    }
    equal(parsed(JSON.stringify({ items: Array(300_000).fill(1) })).kept.length, 300_000);
  });

  it('merge in linear time, however many items cannot be read', () => {
    staysLinear(
      (text) => {
        const sidecar = parsed(`{"items":[${text}0]}`);
        const store = new AnnotationStore(sidecar);
        store.add([
          newWith(
            { id: 'n', now: '', creator: '' },
            { source: 'a', selector: [], extra: {} },
            { motivation: 'm', bodies: [] },
          ),
        ]);
        store.reload({ ...sidecar, kept: [...sidecar.kept, 'theirs'] });
        equal(store.annotations.length, 1);
      },
      '1,[2],{"x":3},',
      40_000,
    );
  });
});

describe('damaged sidecars', () => {
  it('are salvaged in linear time', () => {
    for (const part of ['{', '{"', '{"a":{', '{]', '{"id":"x","target":"y"},', '"{', '{[1,2],', '{"a\\n'])
      staysLinear((text) => salvageSidecar(new TextEncoder().encode(text)), part, 20_000);
  });
});

function rewritten<T>(result: Result<{ scheme: T }>, serialize: (scheme: T) => string): string | undefined {
  return result.ok ? serialize(result.value.scheme) : undefined;
}

describe('hostile selectors', () => {
  const quote = (exact: string, around: object = {}) => ({ selector: { type: 'TextQuoteSelector', exact, ...around } });

  it('of no shape at all are orphans', () => {
    const shapes = [
      null,
      'x',
      1,
      [],
      {},
      [null],
      ['x'],
      [[]],
      { selector: null },
      { selector: [null, 1, 'x', [], {}] },
    ];
    for (const target of shapes) equal(reAnchor('some text', target as SelectorTarget).status, 'orphan');
    const cyclic: { type: string; exact: string; self?: unknown } = { type: 'TextQuoteSelector', exact: 'text' };
    cyclic.self = cyclic;
    equal(reAnchor('some text', { selector: cyclic } as unknown as SelectorTarget).status, 'moved');
  });

  it('take linear time: a quote that nearly repeats itself, contexts as long as the text', () => {
    const costly: readonly ((text: string) => SelectorTarget)[] = [
      (text) => quote(`ab${text.slice(0, text.length / 4)}`),
      (text) => quote(text.slice(0, text.length / 4), { prefix: 'b', suffix: 'c' }),
      (text) => quote('b', { prefix: text, suffix: text }),
      (text) => quote('a', { prefix: `${text}x`, suffix: `y${text}` }),
      (text) => quote(`${text.slice(0, text.length / 3)}x${text.slice(0, text.length / 3)}`),
    ];
    for (const target of costly) staysLinear((text) => reAnchor(text, target(text)), 'a', 200_000);
    staysLinear((text) => describeSpan(text, { start: 5, end: text.length / 2 }), 'a', 400_000);
  });
});
