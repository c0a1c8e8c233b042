import { equal } from 'node:assert/strict';
import { emptySidecar, newAnnotation, parseSidecar, passageTarget, serializeSidecar } from '../../src/annotations';

describe('sidecar', () => {
  it('gives the same bytes after a round trip', () => {
    const by = { id: 'urn:uuid:1', now: '2022-02-01T08:00:00Z', creator: 'ana' };
    const target = passageTarget('a.txt', 'The talks go on.', { start: 4, end: 9 });
    const note = newAnnotation(by, target, { tags: ['claim'], note: 'Which talks?' });
    const text = serializeSidecar({ ...emptySidecar(), annotations: [note] });
    const parsed = parseSidecar(text);
    equal(parsed.ok && serializeSidecar(parsed.value.sidecar), text);
  });
});
