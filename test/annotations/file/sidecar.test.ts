import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  commentsOf,
  emptySidecar,
  MAX_SIZE,
  type ParsedSidecar,
  parseSidecar,
  serializeSidecar,
  sourceOf,
  tagsOf,
} from '../../../src/annotations';
import { madeAnnotation, madeSidecar } from '../../support/made-annotation';

function parsed(source: string | Uint8Array): ParsedSidecar {
  const result = parseSidecar(source);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function refusal(source: string | Uint8Array): string {
  const result = parseSidecar(source);
  ok(!result.ok);
  return result.error.code;
}

const page = (items: unknown, fields: object = {}) => JSON.stringify({ type: 'AnnotationPage', items, ...fields });
const good = { id: 'urn:uuid:1', type: 'Annotation', body: [], target: 'a.txt' };

describe('sidecar', () => {
  const article = { file: 'a.txt', sha256: '0'.repeat(64), length: 57, published: '2022-02-01', extra: {} };
  const full = {
    ...madeSidecar(madeAnnotation('2', { tags: ['claim'], note: 'Which?' }), madeAnnotation('1')),
    article,
  };

  it('gives the same bytes after a round trip', () => {
    const text = serializeSidecar(full);
    equal(serializeSidecar(parsed(text).sidecar), text);
    equal(serializeSidecar(parsed(Buffer.from(text)).sidecar), text);
    deepEqual(parsed(text).problems, []);
  });

  it('is laid out for git: sorted by id, one property per line, a line break at the end', () => {
    const text = serializeSidecar(full);
    ok(text.indexOf('urn:uuid:1') < text.indexOf('urn:uuid:2'));
    ok(text.endsWith('}\n'));
    ok(text.split('\n').every((line) => (line.match(/": /g) ?? []).length <= 1));
    equal(serializeSidecar({ ...full, annotations: [...full.annotations].reverse() }), text);
  });

  it('keeps unknown fields of every level, in their order', () => {
    const target = { source: 'a.txt', selector: [{ type: 'Odd', z: 1, a: 2 }], state: { q: 1 }, scope: 's' };
    const item = { ...good, target, body: [{ type: 'Odd', z: 1, a: [{}] }], zeta: [1], alpha: { b: 1, a: 2 } };
    const source = page([item], {
      zulu: 1,
      mike: 2,
      'marginalia:article': { file: 'a', sha256: 'b', length: 1, x: 9 },
    });
    const once = JSON.parse(serializeSidecar(parsed(source).sidecar));
    deepEqual(once.items[0], item);
    deepEqual(Object.keys(once.items[0].target), ['source', 'selector', 'state', 'scope']);
    deepEqual(Object.keys(once.items[0]).slice(-2), ['zeta', 'alpha']);
    deepEqual([once.zulu, once.mike, once['marginalia:article'].x], [1, 2, 9]);
  });

  it('keeps values of another allowed shape: agents, lists of motivations, several targets, typed targets', () => {
    const items = [
      { ...good, id: 'a', creator: { type: 'Person', name: 'Ana' }, motivation: ['tagging', 'linking'] },
      { ...good, id: 'b', target: [{ source: 'a.txt' }, { source: 'b.txt' }] },
      { ...good, id: 'c', target: { id: 'https://example.org/a', type: 'Text' } },
      {
        ...good,
        id: 'd',
        target: { source: { id: 'https://example.org/a', format: 'text/plain' }, selector: [{ type: 'X' }] },
      },
      { ...good, id: 'e', type: ['Annotation', 'Odd'] },
    ];
    const { sidecar, problems } = parsed(page(items));
    deepEqual(
      problems.map(({ item, message }) => [item, message]),
      [['b', 'Kept but not shown: the other target “b.txt”.']],
    );
    equal(sidecar.annotations.length, 5);
    equal(sidecar.annotations[0]?.creator, 'Ana');
    const again = JSON.parse(serializeSidecar(sidecar));
    deepEqual(again.items, items);
    equal(serializeSidecar(parsed(JSON.stringify(again)).sidecar), serializeSidecar(sidecar));
  });

  it('keeps the context of another tool and adds our terms', () => {
    const { sidecar } = parsed(page([good], { '@context': ['http://www.w3.org/ns/anno.jsonld', { other: 'urn:o#' }] }));
    const again = JSON.parse(serializeSidecar(sidecar));
    deepEqual(again['@context'][1], { other: 'urn:o#' });
    equal(again['@context'].length, 3);
  });

  it('keeps items that it cannot read and names them; good ones work', () => {
    const bad = [
      5,
      null,
      'x',
      [],
      { id: 7, target: 'a' },
      { ...good, id: 'k', created: 5 },
      { id: 'm' },
      { ...good, id: 'n', body: [1] },
    ];
    const worse = [
      { ...good, id: 'o', target: {} },
      { ...good, id: 'p', target: { source: 'a', selector: [5] } },
      { ...good, type: 'Note' },
    ];
    const { sidecar, problems } = parsed(page([...bad, good, ...worse]));
    deepEqual(
      sidecar.annotations.map(({ id }) => id),
      ['urn:uuid:1'],
    );
    equal(problems.length, bad.length + worse.length);
    deepEqual(problems.map(({ item }) => item).slice(3, 6), ['items[3]', 'items[4]', 'k']);
    const again: unknown[] = JSON.parse(serializeSidecar(sidecar)).items;
    for (const item of [...bad, ...worse]) ok(again.some((other) => JSON.stringify(other) === JSON.stringify(item)));
  });

  it('keeps an item that repeats an id, and reports it', () => {
    const { sidecar, problems } = parsed(page([good, { ...good, motivation: 'linking' }]));
    equal(sidecar.annotations.length, 1);
    deepEqual(
      problems.map(({ code, item }) => [code, item]),
      [['duplicate-id', 'urn:uuid:1']],
    );
    equal(JSON.parse(serializeSidecar(sidecar)).items.length, 2);
  });

  it('keeps an article field that it cannot read', () => {
    const { sidecar, problems } = parsed(page([], { 'marginalia:article': 'odd' }));
    equal(problems.length, 1);
    equal(JSON.parse(serializeSidecar(sidecar))['marginalia:article'], 'odd');
  });

  it('names what is wrong with a file as a whole', () => {
    equal(refusal(''), 'empty');
    equal(refusal(new Uint8Array()), 'empty');
    equal(refusal(' \n'), 'empty');
    equal(refusal('{"items": ['), 'not-json');
    equal(refusal('5'), 'not-annotations');
    equal(refusal('{"a": 1}'), 'not-annotations');
    equal(refusal('{"items": [], "marginalia:format": "1"}'), 'not-annotations');
    equal(refusal(Uint8Array.from([0x7b, 0xff, 0x7d])), 'not-utf8');
    equal(refusal(' '.repeat(MAX_SIZE + 1)), 'too-large');
    equal(refusal('['.repeat(100_000)), 'too-deep');
    equal(refusal(`{"items":${'[{"a":'.repeat(50_000)}`), 'too-deep');
    const text = serializeSidecar(full);
    const conflicted = text.replace('  "items"', '<<<<<<< ours\n  "items"').replace(/$/, '=======\n>>>>>>> theirs\n');
    const result = parseSidecar(conflicted);
    ok(!result.ok);
    equal(result.error.code, 'conflict-markers');
    const line = text.slice(0, text.indexOf('  "items"')).split('\n').length;
    ok(result.error.message.startsWith(`Line ${line} is `));
  });

  it('accepts a BOM, brackets and markers inside texts, and a __proto__ key', () => {
    equal(parsed(`\uFEFF${page([good])}`).sidecar.annotations.length, 1);
    const deep = { ...good, body: [{ type: 'TextualBody', value: `${'['.repeat(999)}"\\\n<<<<<<< ours` }] };
    equal(parsed(page([deep])).sidecar.annotations.length, 1);
    const poisoned = `{"items":[{"id":"a","target":"t","__proto__":{"polluted":1},"body":{"__proto__":{"x":1}}}],"__proto__":{"y":1}}`;
    const { sidecar } = parsed(poisoned);
    const again = serializeSidecar(sidecar);
    equal(again.match(/__proto__/g)?.length, 3);
    equal(Object.hasOwn(Object.prototype, 'polluted'), false);
    equal((sidecar.annotations[0] as object as { polluted?: number }).polluted, undefined);
  });

  it('opens a newer format read-only, with all that is in it', () => {
    const { sidecar, readOnly } = parsed(page([good], { 'marginalia:format': 2, later: true }));
    equal(readOnly?.code, 'newer-format');
    equal(sidecar.annotations.length, 1);
    const again = JSON.parse(serializeSidecar(sidecar));
    deepEqual([again['marginalia:format'], again.later], [2, true]);
  });
});

describe('annotations of other tools', () => {
  const selector = { type: 'TextQuoteSelector', exact: 'talks', prefix: 'The ', suffix: ' will' };
  const single = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://x/1',
    type: 'Annotation',
    body: 'https://x/b',
    target: { source: 'a.txt', selector },
  };

  it('open as single annotation, list, page, and collection', () => {
    const shapes = [
      single,
      [single],
      { type: 'AnnotationPage', items: [single] },
      { type: 'AnnotationCollection', total: 1, first: { type: 'AnnotationPage', items: [single] } },
      { type: ['AnnotationCollection'], first: { items: single } },
    ];
    const others = ['a single annotation', 'a plain list of annotations'];
    for (const [index, shape] of shapes.entries()) {
      const { sidecar, problems } = parsed(JSON.stringify(shape));
      const named = problems.map(({ message }) => message.replace(/^The file is |; the next change .*/g, ''));
      const list = index === 4 ? ['The field "items" is no list.'] : [];
      deepEqual(named, [...others.slice(index, index + 1), ...list, 'Kept but not shown: the body “https://x/b”.']);
      deepEqual(sidecar.annotations[0]?.target.selector, [selector]);
      deepEqual(sidecar.annotations[0]?.bodies, ['https://x/b']);
    }
    equal(refusal(JSON.stringify({ type: 'AnnotationCollection', first: 'https://x/page1' })), 'not-annotations');
  });

  it("open as Hypothesis' rows, with note, tags, author and replies", () => {
    const row = {
      id: 'Ab',
      created: '2022-01-01T00:00:00Z',
      updated: '2022-01-02T00:00:00Z',
      user: 'acct:ana@h',
      uri: 'file:a.txt',
      text: 'Hm.',
      tags: ['Big Claim'],
    };
    const rows = [
      { ...row, target: [{ source: 'file:a.txt', selector: [selector] }] },
      { ...row, id: 'Cd', references: ['Ab'], tags: [] },
    ];
    const { sidecar, problems } = parsed(JSON.stringify({ total: 2, rows }));
    deepEqual(
      problems.map(({ code }) => code),
      ['other-shape'],
    );
    const [first, reply] = sidecar.annotations;
    ok(first && reply);
    deepEqual(
      [tagsOf(first), commentsOf(first), first.creator, first.modified],
      [['big-claim'], ['Hm.'], 'acct:ana@h', '2022-01-02T00:00:00Z'],
    );
    deepEqual([reply.motivation, reply.target.source, commentsOf(reply)], ['replying', 'Ab', ['Hm.']]);
  });

  it('get an id made from their content if they have none: the same for the same file', () => {
    const { id: _, ...nameless } = single;
    const [a, b] = [parsed(JSON.stringify(nameless)), parsed(JSON.stringify([nameless]))];
    match(
      a.sidecar.annotations[0]?.id ?? '',
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    equal(a.sidecar.annotations[0]?.id, b.sidecar.annotations[0]?.id);
    const other = parsed(JSON.stringify({ ...nameless, body: 'https://x/c' }));
    notEqual(other.sidecar.annotations[0]?.id, a.sidecar.annotations[0]?.id);
  });
});

describe('sidecar properties', () => {
  it('any JSON: never throws, and what is written reads as the same', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 4 }), (items) => {
        const result = parseSidecar(JSON.stringify({ items }));
        ok(result.ok);
        const { annotations, kept } = result.value.sidecar;
        equal(annotations.length + kept.length, items.length);
        const text = serializeSidecar(result.value.sidecar);
        equal(serializeSidecar(parsed(text).sidecar), text);
      }),
      { numRuns: 60 },
    );
  });

  it('any text: never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
        (text) => typeof parseSidecar(text).ok === 'boolean',
      ),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => typeof parseSidecar(bytes).ok === 'boolean'),
      { numRuns: 60 },
    );
  });

  it('file names become IRI references that keep letters of any script', () => {
    equal(sourceOf('Статья 1#2.txt'), 'Статья%201%232.txt');
    equal(sourceOf('000_a.txt'), '000_a.txt');
    equal(serializeSidecar(emptySidecar()).includes('"items": []'), true);
  });
});
