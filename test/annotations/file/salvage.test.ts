import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { parseSidecar, salvageSidecar, serializeSidecar } from '../../../src/annotations';
import { madeAnnotation, madeSidecar } from '../../support/made-annotation';

const bytes = (text: string) => new TextEncoder().encode(text);
const article = { file: 'a.txt', sha256: '0'.repeat(64), length: 8, extra: {} };
const made = ['a', 'b', 'c'].map((id) => madeAnnotation(id, { tags: ['claim'], note: 'Says “{ [ \\" } no.' }));
const whole = serializeSidecar({ ...madeSidecar(...made), article });

function salvaged(text: string) {
  const found = salvageSidecar(bytes(text));
  if (!found.ok) return found.error.code;
  const { sidecar, lost } = found.value;
  const parsed = parseSidecar(found.value.text);
  deepEqual(parsed.ok && parsed.value, { sidecar, problems: [] });
  return { ids: sidecar.annotations.map(({ id }) => id.slice(9)).join(''), file: sidecar.article?.file, lost };
}

describe('salvaging a damaged sidecar', () => {
  it('recovers every complete annotation of a file that was cut short, wherever that was', () => {
    const ends = made.map(({ id }) => whole.indexOf('\n    }', whole.indexOf(`"${id}"`)) + '\n    }'.length);
    for (let cut = 1; cut < whole.length - 1; cut += 83) {
      const count = ends.filter((end) => end <= cut).length;
      const found = salvaged(whole.slice(0, cut));
      if (cut >= whole.length - 2) continue;
      equal(typeof found === 'string' ? '' : found.ids, 'abc'.slice(0, count), `cut at ${cut}`);
      if (typeof found !== 'string') equal(found.file, 'a.txt');
    }
    deepEqual(salvaged(whole.slice(0, (ends[1] ?? 0) + 90)), { ids: 'ab', file: 'a.txt', lost: 1 });
    deepEqual(salvaged(JSON.stringify(JSON.parse(whole)).slice(0, -40)), { ids: 'ab', file: 'a.txt', lost: 1 });
  });

  it('recovers what is before and after damage in the middle', () => {
    const at = whole.indexOf('urn:uuid:b');
    deepEqual(salvaged(`${whole.slice(0, at)}\n!!\0${whole.slice(at + 10)}`), { ids: 'ac', file: 'a.txt', lost: 1 });
    deepEqual(salvaged(`${whole}more`), { ids: 'abc', file: 'a.txt', lost: 0 });
    const broken = bytes(whole);
    broken[whole.indexOf('urn:uuid:b') + 4] = 0xff;
    equal(salvageSidecar(broken).ok, true);
  });

  it('leaves alone what is not damaged, newer, in conflict, or has no annotation', () => {
    equal(salvaged(whole), 'not-damaged');
    equal(salvaged(`${whole.replace('"marginalia:format": 1', '"marginalia:format": 2')}x`), 'newer-format');
    equal(salvaged(`<<<<<<< a\n${whole}`), 'conflict-markers');
    for (const text of ['', '{', 'not JSON at all', '{ "items": [', '\0'.repeat(100)])
      equal(salvaged(text), 'not-annotations');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => ok('ok' in salvageSidecar(noise))));
  });
});
