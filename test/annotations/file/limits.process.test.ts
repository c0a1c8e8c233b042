// What is too large to be read is not written: files of many megabytes.

import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  AnnotationStore,
  joinedFile,
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

  it('of several authors are read and written together, and one too many is named', async () => {
    // Two are together larger than one file may be, and all three than twice that, the limit for all authors.
    const sizes = { bo: 0.52, cy: 0.52, di: 0.98 };
    const files = new Map(
      Object.entries(sizes).map(([id, size]) => [id, new MemoryFile(textOf(id, Math.floor(size * MAX_SIZE), 'x'))]),
    );
    const common = new MemoryFile();
    const of = (author: string) => files.get(author) ?? new MemoryFile();
    const read = async (authors: readonly string[]) => {
      const file = joinedFile({ common, authors: async () => authors, of, own: () => undefined });
      const bytes = await file.read();
      const parsed = bytes.ok && bytes.value ? parseSidecar(bytes.value, file.maxSize) : undefined;
      if (!parsed?.ok) throw new Error('The files are not read.');
      return { file, sidecar: parsed.value.sidecar };
    };
    const { file, sidecar } = await read(['bo', 'cy']);
    deepEqual([sidecar.annotations.length, file.problems], [2, []]);
    const store = new AnnotationStore(sidecar);
    store.add([madeAnnotation('a')]);
    equal((await saveAnnotations(store, file)).ok, true);
    equal(files.get('bo')?.writes, 0);
    ok(common.text?.includes('urn:uuid:a'));
    const all = await read(['bo', 'cy', 'di']);
    deepEqual(
      all.sidecar.annotations.map(({ id }) => id),
      ['urn:uuid:a', 'urn:uuid:bo', 'urn:uuid:cy'],
    );
    deepEqual(
      all.file.problems.map(({ code }) => code),
      ['too-large'],
    );
    ok(all.file.problems[0]?.message.includes('is passed over: the files of all authors have more than'));
  });

  it('are not merged into one that is unreadable', () => {
    const half = MAX_SIZE / 2 + 1000;
    const done = mergeFiles({ base: undefined, ours: textOf('a', half, 'x'), theirs: textOf('b', half, 'x') });
    deepEqual(!done.ok && [done.error.code, done.error.side], ['too-large', undefined]);
  });
});
