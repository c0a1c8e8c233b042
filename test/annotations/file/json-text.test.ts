import { deepEqual, equal, throws } from 'node:assert/strict';
import fc from 'fast-check';
import { parseSidecar, reAnchor, serializeSidecar } from '../../../src/annotations';
import { jsonText, parseJson } from '../../../src/annotations/file/json-text';
import { numberIn } from '../../../src/annotations/model/json';

const ODD = ['1e400', '9007199254740993', '-0', '1.0', '1E3', '0.10', '-1e-999', '123456789012345678901234567890'];

describe('JSON text', () => {
  it('keeps numbers as written if JavaScript cannot hold them', () => {
    for (const number of [...ODD, '0', '-1', '1.5', '1e+21'])
      for (const text of [number, `[${number},"${number}"]`, `{"a":{"b":[${number}]}}`])
        equal(jsonText(parseJson(text)), text);
    deepEqual(
      ODD.slice(3, 6).map((text) => numberIn(parseJson(text))),
      [1, 1000, 0.1],
    );
    equal(numberIn(parseJson('"1.0"')), undefined);
  });

  it('otherwise does what JSON.parse and JSON.stringify do', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        if (/-0|\d\.0\b|[eE]/.test(text.replace(/"(?:[^"\\]|\\.)*"/g, ''))) return;
        deepEqual(parseJson(text), JSON.parse(text));
        equal(jsonText(parseJson(text), indent), text);
      }),
    );
  });

  it('reports errors in the original text', () => {
    for (const text of [
      '{"a": 1.0, }',
      '[1.0',
      '[1.0.0]',
      '[01.0]',
      '[- 1.0]',
      '[1.0e]',
      '["a 1.0]',
      '{"\uFDD0": 1.0, }',
    ]) {
      let expected = '';
      try {
        JSON.parse(text);
      } catch (error) {
        expected = (error as Error).message;
      }
      throws(() => parseJson(text), { message: expected });
    }
  });

  it('leaves strings alone, whatever they contain', () => {
    const text = JSON.stringify(['at 1.0 \\" 2.0', '{"\uFDD0":"1.0"}', '\\', '[1.0]']);
    equal(jsonText(parseJson(text)), text);
  });
});

describe('numbers in sidecars', () => {
  it('survive in fields that other tools wrote, and are read in ours', () => {
    const text = `{ "type": "AnnotationPage", "items": [ { "id": "urn:x:1", "type": "Annotation", "score": [1e400, -0],
      "target": { "source": "a.txt", "rank": 9007199254740993,
        "selector": { "type": "TextPositionSelector", "start": 4.0, "end": 7e0 } } } ], "version": 1.0 }`;
    const parsed = parseSidecar(text);
    if (!parsed.ok) throw new Error(parsed.error.message);
    const written = serializeSidecar(parsed.value.sidecar);
    for (const number of ['1e400', '-0', '9007199254740993', '4.0', '7e0', '1.0'])
      equal(new RegExp(`[ :\\[]${number}[,\\n]`).test(written), true, number);
    const [first] = parsed.value.sidecar.annotations;
    deepEqual(first && reAnchor('one two', first.target, { sameText: true }), {
      status: 'exact',
      span: { start: 4, end: 7 },
      score: 1,
    });
  });
});
