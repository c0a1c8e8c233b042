import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  AnnotationStore,
  emptySidecar,
  parseSidecar,
  saveAnnotations,
  serializeSidecar,
} from '../../../src/annotations';
import { madeAnnotation, madeSidecar } from '../../support/made-annotation';
import { MemoryFile } from '../../support/memory-file';

const idsIn = (file: MemoryFile) => {
  const parsed = parseSidecar(file.text ?? '');
  ok(parsed.ok);
  return parsed.value.sidecar.annotations.map(({ id }) => id);
};

describe('saving', () => {
  const pending = () => {
    const store = new AnnotationStore(emptySidecar());
    store.add([madeAnnotation('mine')]);
    return store;
  };

  it('writes what is pending, and nothing where the bytes would be the same', async () => {
    const file = new MemoryFile();
    const store = pending();
    deepEqual(await saveAnnotations(store, file), { ok: true, value: { written: true, notices: [] } });
    equal(store.isPending, false);
    deepEqual(await saveAnnotations(store, file), { ok: true, value: { written: false, notices: [] } });
    deepEqual(await saveAnnotations(pending(), file), { ok: true, value: { written: false, notices: [] } });
    equal(file.writes, 1);
  });

  it('makes no file for no annotations', async () => {
    const file = new MemoryFile();
    const store = new AnnotationStore(madeSidecar(madeAnnotation('a')));
    store.remove(['urn:uuid:a']);
    ok((await saveAnnotations(store, file)).ok);
    equal(file.text, undefined);
  });

  it('merges with what another program wrote since, even between reading and writing', async () => {
    const file = new MemoryFile(serializeSidecar(madeSidecar(madeAnnotation('theirs'))));
    const store = pending();
    let others = 0;
    file.before = () => {
      if (others++ < 3)
        file.text = serializeSidecar(madeSidecar(madeAnnotation('theirs'), madeAnnotation(`late${others}`)));
    };
    const saved = await saveAnnotations(store, file);
    ok(saved.ok && saved.value.written);
    deepEqual(idsIn(file), ['urn:uuid:late3', 'urn:uuid:mine', 'urn:uuid:theirs']);
    equal(store.isPending, false);
  });

  it('keeps pending what the user does while the file is being written', async () => {
    const file = new MemoryFile();
    const store = pending();
    file.before = () => {
      file.before = undefined;
      store.add([madeAnnotation('while')]);
    };
    await saveAnnotations(store, file);
    equal(store.isPending, true);
    file.before = undefined;
    await saveAnnotations(store, file);
    deepEqual(idsIn(file), ['urn:uuid:mine', 'urn:uuid:while']);
  });

  it('gives up against a file that changes without end, and keeps all pending', async () => {
    const file = new MemoryFile('{"items":[]}');
    let n = 0;
    file.before = () => {
      file.text = `{"items":[],"n":${n++}}`;
    };
    const store = pending();
    const saved = await saveAnnotations(store, file);
    deepEqual([saved.ok, !saved.ok && saved.error.code, store.isPending], [false, 'changed', true]);
  });

  it('leaves a file alone that could not be read again after the write', async () => {
    const nested = `${'{"x":'.repeat(62)}1${'}'.repeat(62)}`;
    const file = new MemoryFile(`{"type":"Annotation","id":"urn:x:1","target":"a.txt","nested":${nested}}`);
    const text = file.text;
    const store = pending();
    const saved = await saveAnnotations(store, file);
    deepEqual([!saved.ok && saved.error.code, file.text, store.isPending], ['too-deep', text, true]);
  });

  it('reads again whatever a note says', async () => {
    const note = ['<<<<<<< ours', '=======', '>>>>>>> theirs'].join('\u2028');
    const store = new AnnotationStore(emptySidecar());
    store.add([madeAnnotation('a', { note }), madeAnnotation('b', { note: `\u2029${note}\u2028` })]);
    const file = new MemoryFile();
    ok((await saveAnnotations(store, file)).ok);
    deepEqual(idsIn(file), ['urn:uuid:a', 'urn:uuid:b']);
  });

  for (const [what, text, code] of [
    ['damaged', '{"items": [', 'not-json'],
    ['empty', '', 'empty'],
    ['foreign', '{"name": "x"}', 'not-annotations'],
    ['conflicted', '<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n', 'conflict-markers'],
    ['newer', '{"items": [], "marginalia:format": 9}', 'newer-format'],
  ] as const)
    it(`leaves a ${what} file alone, says why, and keeps all pending`, async () => {
      const file = new MemoryFile(text);
      const store = pending();
      const saved = await saveAnnotations(store, file);
      deepEqual([saved.ok, !saved.ok && saved.error.code], [false, code]);
      match(saved.ok ? '' : saved.error.message, /^(The file|Line 1) .*\.$/s);
      deepEqual([file.text, file.writes, store.isPending, store.annotations.length], [text, 0, true, 1]);
    });
});
