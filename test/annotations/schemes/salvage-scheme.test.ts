import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  type ActorDecisions,
  type Codebook,
  parseActorDecisions,
  parseCodebook,
  salvageFile,
  serializeActorDecisions,
  serializeCodebook,
} from '../../../src/annotations';
import { canonicalJson } from '../../../src/annotations/model/json';

const codebook: Codebook = {
  format: 1,
  concepts: ['Claim', 'Denial {', 'Says “] } "no"', 'Très'].map((label, index) => {
    return { slug: `tag-${index}`, label, definition: 'Says\nso.', examples: ['“{”'], extra: { x: { y: [index] } } };
  }),
  kept: [],
  extra: { label: 'Ours', creator: { name: 'Ana' } },
};
const decisions: ActorDecisions = {
  format: 1,
  concepts: ['Ana', 'Bo', 'Cy'].map((name) => {
    return { slug: name.toLowerCase(), name, type: 'person', aliases: [`${name}}`], notAliases: [], extra: {} };
  }),
  kept: [],
  extra: {},
};
const FILES = [
  { name: 'codebook.json', text: serializeCodebook(codebook), parse: parseCodebook },
  { name: 'actors.json', text: serializeActorDecisions(decisions), parse: parseActorDecisions },
] as const;

/** Every concept of a file's text, as it is written there. */
function conceptsIn(text: string): readonly string[] {
  return JSON.parse(text).concepts.map(canonicalJson);
}

/** The concepts that are whole in a damaged text, in either layout. */
function wholeIn(damaged: Buffer, text: string): readonly string[] {
  const has = (written: string) => damaged.includes(Buffer.from(written));
  return JSON.parse(text)
    .concepts.filter((concept: object) => {
      const lines = JSON.stringify(concept, null, 2).replace(/\n/g, '\n    ');
      return has(JSON.stringify(concept)) || has(lines);
    })
    .map(canonicalJson);
}

describe('salvaging a codebook or decisions about actors', () => {
  it('never throws, and recovers every concept that is whole, wherever the damage is', () => {
    const damage = fc.record({
      file: fc.constantFrom(...FILES),
      isCompact: fc.boolean(),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      how: fc.constantFrom('cut', 'overwrite', 'zero', 'insert', 'remove'),
      bytes: fc.oneof(
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        fc.constantFrom('"', '{', '}', ']', '\\').map(bytesOf),
      ),
    });
    fc.assert(
      fc.property(damage, ({ file, isCompact, at, how, bytes }) => {
        const { name, text, parse } = file;
        const whole = Buffer.from(isCompact ? JSON.stringify(JSON.parse(text)) : text);
        const offset = Math.floor(at * whole.length);
        const rest = whole.subarray(how === 'insert' ? offset : offset + bytes.length);
        const put =
          how === 'cut' || how === 'remove' ? Buffer.alloc(0) : how === 'zero' ? Buffer.alloc(bytes.length) : bytes;
        const damaged = Buffer.concat([whole.subarray(0, offset), put, ...(how === 'cut' ? [] : [rest])]);
        const found = salvageFile(damaged, name);
        // A digit after the version makes the file a newer one.
        if (!found.ok && (found.error.code === 'not-damaged' || found.error.code === 'newer-format')) return;
        const expected = wholeIn(damaged, text);
        if (!found.ok) return deepEqual([expected.length, found.error.code], [0, 'not-annotations']);
        ok(parse(found.value.text).ok);
        const left = conceptsIn(found.value.text);
        deepEqual(
          expected.filter((concept) => !left.includes(concept)),
          [],
        );
        equal(found.value.count, left.length);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('keeps the fields of a file that was cut short', () => {
    const [file] = FILES;
    const found = salvageFile(Buffer.from(file.text.slice(0, -30)), 'codebook.json');
    ok(found.ok);
    deepEqual([found.value.kind, found.value.count, found.value.lost], ['tags', 3, 1]);
    const { label, creator } = JSON.parse(found.value.text);
    deepEqual([label, creator], ['Ours', { name: 'Ana' }]);
  });

  it('recovers concepts that are no list, and merges both sides of a conflict', () => {
    const [concept] = JSON.parse(FILES[0].text).concepts;
    const strange = salvageFile(Buffer.from(JSON.stringify({ concepts: { a: concept } })), 'codebook.json');
    deepEqual(strange.ok && conceptsIn(strange.value.text), [canonicalJson(concept)]);
    for (const { name, text } of FILES) {
      const other = text.replace('"skos:prefLabel": "', '"skos:prefLabel": "New ');
      const conflict = `<<<<<<< ours\n${text}||||||| base\n${text}=======\n${other}>>>>>>> theirs\n`;
      const merged = salvageFile(Buffer.from(conflict), name);
      deepEqual(merged.ok && [merged.value.kind, merged.value.text], ['sides', other]);
    }
  });

  it('leaves alone what is newer, not damaged, or holds nothing that is whole', () => {
    const { text } = FILES[0];
    const codeOf = (damaged: string) => {
      const found = salvageFile(Buffer.from(damaged), 'codebook.json');
      return found.ok ? found.value.kind : found.error.code;
    };
    equal(codeOf(text), 'not-damaged');
    equal(codeOf(`${text.replace('"marginalia:format": 1', '"marginalia:format": 2')}x`), 'newer-format');
    equal(codeOf('{"concepts": "none"}'), 'not-annotations');
    equal(codeOf(`<<<<<<< ours\n${text}`), 'conflict-markers');
    equal(codeOf(''), 'not-annotations');
  });
});

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text);
}
