import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import {
  articleTarget,
  type Body,
  emptySidecar,
  LiveAnchors,
  mergeSidecars,
  newAnnotation,
  parseSidecar,
  passagesOf,
  refreshSelectors,
  type Sidecar,
  serializeSidecar,
  tagBody,
} from '../../src/annotations';
import { isOnArticle } from '../../src/annotations/model/passages';
import { EDITS, edited, randomFrom } from '../support/edited-text';

const TEXT =
  ' date 2022-01-28 OSLO: Norway said it was ready.\n\nDenmark was not. Sweden said nothing.\n\nIt went on.\n';
const BY = { id: 'urn:uuid:1', now: '2022-02-01T08:00:00Z', creator: 'ana' };
const NOTE = newAnnotation(BY, articleTarget('a b.txt'), { note: 'Compare.', tags: ['claim'] });

function withBodies(...bodies: readonly Body[]): Sidecar {
  const annotation = { ...NOTE, bodies: [...NOTE.bodies, ...bodies] };
  return { ...emptySidecar(), annotations: [annotation] };
}

describe('an annotation on the whole article', () => {
  it('has the article alone as its target, in the file too', () => {
    const text = serializeSidecar(withBodies());
    deepEqual(JSON.parse(text).items[0].target, 'a%20b.txt');
    const read = parseSidecar(text);
    deepEqual(read.ok && read.value.sidecar.annotations, [NOTE]);
    const named = text.replace('"target": "a%20b.txt"', '"target": { "source": "a%20b.txt" }');
    const other = parseSidecar(named);
    deepEqual(other.ok && other.value.sidecar.annotations.map(({ target }) => target), [NOTE.target]);
    equal(
      other.ok && serializeSidecar(other.value.sidecar),
      named.replace('{ "source"', '{\n        "source"').replace('txt" }', 'txt"\n      }'),
    );
  });

  it('gets no place by any edit, and no selector by a save', () => {
    const kinds = fc.array(fc.constantFrom(...Object.keys(EDITS)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(kinds, fc.nat(), (edits, seed) => {
        const { text } = edited(TEXT, edits, randomFrom(seed));
        const anchors = new LiveAnchors(TEXT);
        anchors.place([NOTE], true);
        anchors.follow(text);
        anchors.settle();
        const [passage] = passagesOf([NOTE], (id) => anchors.of(id));
        equal(passage && isOnArticle(passage), true);
        deepEqual(refreshSelectors([NOTE], { file: 'a b.txt', text }), []);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('keeps its target in a merge of any changes', () => {
    const bodies = fc.array(fc.constantFrom('x', 'y', 'z').map(tagBody), { maxLength: 3 });
    fc.assert(
      fc.property(bodies, bodies, (ours, theirs) => {
        const { sidecar, notices } = mergeSidecars(withBodies(), withBodies(...ours), withBodies(...theirs));
        deepEqual([sidecar.annotations.map(({ target }) => target), notices], [[NOTE.target], []]);
      }),
      { numRuns: 80, seed: 1 },
    );
  });
});
