import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  type Annotation,
  commentsOf,
  emptySidecar,
  type JoinedFile,
  joinedFile,
  newReply,
  parseSidecar,
  saveAnnotations,
  serializeSidecar,
  sidecarName,
  sidecarNamed,
  tagBody,
} from '../../../src/annotations';
import { madeAnnotation, madeSidecar } from '../../support/made-annotation';
import { MemoryFile } from '../../support/memory-file';
import { UndoableStore } from '../../support/undoable-store';

const text = (...annotations: readonly Annotation[]) => serializeSidecar(madeSidecar(...annotations));
const idsIn = (file: MemoryFile | undefined) => {
  if (file?.text === undefined) return undefined;
  const parsed = parseSidecar(file.text);
  return parsed.ok ? parsed.value.sidecar.annotations.map(({ id }) => id.slice(9)).join('') : parsed.error.code;
};

describe('the files of several authors', () => {
  let common = new MemoryFile();
  let files = new Map<string, MemoryFile>();
  const at = (author: string) => {
    const file = files.get(author) ?? new MemoryFile();
    files.set(author, file);
    return file;
  };
  const joined = (own?: string) =>
    joinedFile({
      common,
      authors: async () => [...files].flatMap(([author, { text: held }]) => (held === undefined ? [] : [author])),
      of: at,
      own: () => own,
    });
  const opened = async (file: JoinedFile) => {
    const read = await file.read();
    if (!read.ok) throw new Error(read.error.message);
    const parsed = read.value ? parseSidecar(read.value) : undefined;
    return new UndoableStore(parsed?.ok ? parsed.value.sidecar : emptySidecar());
  };
  const save = async (store: UndoableStore, file: JoinedFile) => {
    const saved = await saveAnnotations(store, file);
    if (!saved.ok) throw new Error(saved.error.message);
    equal(store.isPending, false);
  };
  const tagged = (each: Annotation) => ({ ...each, bodies: [...each.bodies, tagBody('new')] });
  beforeEach(() => {
    common = new MemoryFile();
    files = new Map();
  });

  it('have names that tell the article and the author', () => {
    for (const author of [undefined, 'ana', 'ana-lópez'])
      deepEqual(sidecarNamed(sidecarName('a b.txt', author)), { article: 'a b.txt', ...(author ? { author } : {}) });
    for (const name of [
      'a.txt',
      'annotations.json',
      '.annotations.json',
      'a.annotations.json.damaged',
      'a.annotations.b.c.json',
    ])
      equal(sidecarNamed(name), undefined, name);
  });

  it('are the common file alone if no author has a file', async () => {
    common.text = text(madeAnnotation('a')).replace('\n', ' \n');
    const read = await joined().read();
    equal(read.ok && Buffer.from(read.value ?? []).toString(), common.text);
    common.text = undefined;
    const store = await opened(joined());
    store.add([madeAnnotation('a')]);
    await save(store, joined());
    deepEqual([idsIn(common), files.size], ['a', 0]);
  });

  it('are read together; what is new goes to the own file, a change to the file that has the annotation', async () => {
    common.text = text(madeAnnotation('c'));
    at('ben').text = text(madeAnnotation('b'), madeAnnotation('d'));
    const file = joined('ana');
    const store = await opened(file);
    const by = { id: 'urn:uuid:r', now: '2022-02-02T00:00:00Z', creator: 'ana' };
    store.add([madeAnnotation('a'), newReply(by, 'urn:uuid:b', 'Yes.')]);
    const ben = at('ben').text;
    await save(store, file);
    deepEqual([idsIn(common), idsIn(at('ben')), idsIn(at('ana'))], ['c', 'bd', 'ar']);
    equal(at('ben').text, ben);
    store.update(store.annotations.filter(({ id }) => id.endsWith(':b')).map(tagged));
    store.remove(['urn:uuid:c', 'urn:uuid:d']);
    await save(store, file);
    deepEqual([idsIn(common), idsIn(at('ben')), idsIn(at('ana'))], ['', 'b', 'ar']);
    ok(at('ben').text?.includes('tag/new'));
    store.undo();
    store.undo();
    await save(store, file);
    equal(idsIn(at('ben')), 'b');
    equal((await opened(file)).annotations.length, 5);
  });

  it('of others are not written if only selectors were refreshed', async () => {
    at('ben').text = text(madeAnnotation('b'));
    const before = at('ben').text;
    const file = joined('ana');
    const store = await opened(file);
    store.add([madeAnnotation('a')]);
    const article = { file: 'a.txt', sha256: '1'.repeat(64), length: 9, extra: {} };
    store.refresh(
      article,
      store.annotations.map((each) => ({
        ...each,
        target: { ...each.target, selector: each.target.selector.slice(1) },
      })),
    );
    await save(store, file);
    equal(at('ben').text, before);
    ok(at('ana').text?.includes('1'.repeat(64)));
  });

  it('do not count as the same text if they describe different ones', async () => {
    const described = (sha: string, id: string) =>
      serializeSidecar({
        ...madeSidecar(madeAnnotation(id)),
        article: { file: 'a.txt', sha256: sha, length: 9, extra: {} },
      });
    at('ben').text = described('1'.repeat(64), 'b');
    at('ana').text = described('1'.repeat(64), 'a');
    equal((await opened(joined('ana'))).sidecar.article?.sha256, '1'.repeat(64));
    at('ben').text = described('2'.repeat(64), 'b');
    equal((await opened(joined('ana'))).sidecar.article?.sha256, '');
  });

  it('lose nothing when two authors write at once, or one annotation is in two files', async () => {
    at('ben').text = text(madeAnnotation('b'));
    const [ana, ben] = [joined('ana'), joined('ben')];
    const [hers, his] = [await opened(ana), await opened(ben)];
    hers.add([madeAnnotation('a')]);
    his.add([madeAnnotation('c')]);
    his.update(his.annotations.filter(({ id }) => id.endsWith(':b')).map(tagged));
    at('ana').before = () => {
      at('ana').before = undefined;
      at('ben').text = text(madeAnnotation('b'), madeAnnotation('x'));
    };
    await save(hers, ana);
    await save(his, ben);
    deepEqual([idsIn(at('ana')), idsIn(at('ben'))], ['a', 'bcx']);
    common.text = text({ ...madeAnnotation('a', { note: 'Old.' }), modified: '2021-01-01T00:00:00Z' });
    const both = await opened(ana);
    deepEqual(commentsOf(both.annotations[0] ?? madeAnnotation('')), []);
    both.remove(['urn:uuid:a']);
    await save(both, ana);
    deepEqual([idsIn(common), idsIn(at('ana'))], ['', '']);
  });

  it('that are damaged or newer hide nothing of the others, and are left alone', async () => {
    at('ben').text = '{';
    at('eve').text = text(madeAnnotation('e')).replace('"marginalia:format": 1', '"marginalia:format": 99');
    const file = joined('ana');
    const store = await opened(file);
    deepEqual([store.annotations.length, file.problems.map(({ code }) => code)], [1, ['not-json']]);
    store.add([madeAnnotation('a')]);
    await save(store, file);
    deepEqual([idsIn(at('ana')), at('ben').text], ['a', '{']);
    store.remove(['urn:uuid:e']);
    const refused = await saveAnnotations(store, file);
    equal(!refused.ok && refused.error.code, 'newer-format');
    at('ana').text = '{';
    equal((await file.read()).ok, false);
  });
});
