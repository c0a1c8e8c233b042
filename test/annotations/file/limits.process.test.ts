// What is too large to be read is not written: files of many megabytes.

import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  AnnotationStore,
  MAX_SIZE,
  mergeFiles,
  parseSidecar,
  saveAnnotations,
  serializeSidecar,
} from '../../../src/annotations';
import { madeAnnotation, madeSidecar } from '../../support/made-annotation';
import { MemoryFile } from '../../support/memory-file';

/** A sidecar's text of just so many bytes. */
function textOf(id: string, bytes: number, sign: string): string {
  const made = (note: string) => serializeSidecar(madeSidecar(madeAnnotation(id, { note })));
  const left = bytes - Buffer.byteLength(made(''));
  const width = Buffer.byteLength(sign);
  return made(sign.repeat(Math.floor(left / width)) + 'x'.repeat(left % width));
}

describe('the largest files', () => {
  it('take no note that would make them unreadable: bytes count, not letters', async () => {
    const file = new MemoryFile(textOf('a', MAX_SIZE - 10, 'é'));
    const before = file.text;
    const parsed = parseSidecar(Buffer.from(before ?? ''));
    ok(parsed.ok);
    const store = new AnnotationStore(parsed.value.sidecar);
    store.add([madeAnnotation('b')]);
    const saved = await saveAnnotations(store, file);
    deepEqual([!saved.ok && saved.error.code, store.isPending], ['too-large', true]);
    ok(file.text === before);
    store.remove(['urn:uuid:a']);
    equal((await saveAnnotations(store, file)).ok, true);
  });

  it('are not merged into one that is unreadable', () => {
    const half = MAX_SIZE / 2 + 1000;
    const done = mergeFiles({ base: undefined, ours: textOf('a', half, 'x'), theirs: textOf('b', half, 'x') });
    deepEqual(!done.ok && [done.error.code, done.error.side], ['too-large', undefined]);
  });
});
