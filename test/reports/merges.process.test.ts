// Reports about what was lost when the work of two was joined. README.md has their sources.
import { deepEqual, equal, match } from 'node:assert/strict';
import { join } from 'node:path';
import { EMPTY_CODEBOOK, mergeTag, serializeCodebook, withTag } from '../../src/annotations';
import { GitRepository } from '../support/git-repository';
import { marginalia } from '../support/run-cli';

const ARTICLE =
  ' date 2023-05-04 BERGEN: The ferry left at noon.\n\nThe mayor called it late. Nobody was hurt, she said.\n';
const SIDECAR = 'a.txt.annotations.json';

interface Note {
  readonly text?: string;
  readonly note?: string;
  readonly creator?: string;
  readonly tags: readonly string[];
}

describe('reports about merges', () => {
  let repository: GitRepository;
  beforeEach(async () => {
    repository = new GitRepository();
    repository.write('a.txt', ARTICLE);
    await tag('called it late', 'claim', 'First words.', 'ana');
  });
  afterEach(() => repository.remove());

  /** Runs a command on files of the repository: what ends like a file's name is one. */
  const run = (...args: readonly string[]) =>
    marginalia(args.map((each) => (/\.(txt|json)$/.test(each) ? join(repository.folder, each) : each)));

  async function tag(words: string, label: string, note: string, author: string): Promise<void> {
    const { code, err } = await run('tag', 'a.txt', '--quote', words, label, '--note', note, '--author', author);
    equal(code, 0, err);
  }

  async function listed(): Promise<readonly Note[]> {
    const { code, out, err } = await run('notes', 'a.txt', '--json');
    equal(code, 0, err);
    return out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  }

  /** Merges a copy of the sidecar that another machine changed, with or without the version that both began with. */
  async function merge(base: string, theirs: string): Promise<void> {
    repository.write('base.json', base);
    repository.write('theirs.json', theirs);
    const { code, err } = await run('merge', 'base.json', SIDECAR, 'theirs.json');
    equal(code, 0, err);
  }

  /** The note's text changed as by an editor on a machine of its own. */
  const said = (text: string, words: string, minute: number) =>
    text
      .replace('First words.', words)
      .replace(/"created": "([^"]*)"/, `"created": "$1",\n      "modified": "2023-05-04T08:0${minute}:00Z"`);

  it('laurent22/joplin#13531: of two texts for one note both stay', async () => {
    const base = repository.read(SIDECAR);
    repository.write(SIDECAR, said(base, 'Words from home.', 1));
    await merge(base, said(base, 'Words from the office.', 2));
    const [{ note } = { note: '' }, ...more] = await listed();
    equal(more.length, 0);
    match(note ?? '', /Words from home\./);
    match(note ?? '', /Words from the office\./);
  });

  it('standardnotes/forum#1943: a copy without a common version keeps its tags', async () => {
    const before = repository.read(SIDECAR);
    await tag('called it late', 'rumour', 'More.', 'ben');
    const copy = repository.read(SIDECAR);
    repository.write(SIDECAR, before);
    await tag('Nobody was hurt', 'fact', 'Good.', 'ana');
    await merge('', copy);
    deepEqual([...new Set((await listed()).flatMap(({ tags }) => tags))].sort(), ['claim', 'fact', 'rumour']);
  });

  it('standardnotes/forum#678: copies merged in any order, and twice, hold every note', async () => {
    const base = repository.read(SIDECAR);
    const copies: string[] = [];
    for (const [words, note] of [
      ['left at noon', 'One.'],
      ['Nobody', 'Two.'],
      ['she said', 'Three.'],
    ] as const) {
      repository.write(SIDECAR, base);
      await tag(words, 'claim', note, 'ana');
      copies.push(repository.read(SIDECAR));
    }
    for (const order of [
      [0, 1, 2, 0],
      [2, 1, 0, 1],
    ]) {
      repository.write(SIDECAR, base);
      for (const index of order) await merge('', copies[index] ?? '');
      deepEqual((await listed()).map(({ note }) => note).sort(), ['First words.', 'One.', 'Three.', 'Two.']);
    }
  });

  it('ccbogel/QualCoder#823: a passage that had both of two merged tags has one', async () => {
    const { code, err } = await run('tag', 'a.txt', '--quote', 'at noon', 'claim', 'assertion');
    equal(code, 0, err);
    const both = ['claim', 'assertion'].reduce((codebook, label) => withTag(codebook, label).codebook, EMPTY_CODEBOOK);
    repository.write('.marginalia/codebook.json', serializeCodebook(mergeTag(both, 'assertion', 'claim')));
    const notes = await listed();
    deepEqual(
      notes.filter(({ text }) => text === 'at noon').map(({ tags }) => tags),
      [['claim']],
    );
  });

  it('ccbogel/QualCoder#1115: the annotations of another author arrive, whatever the name', async () => {
    const base = repository.read(SIDECAR);
    for (const author of ['Ben O’Neil', '李雷', '../x', 'default']) {
      repository.write('b.txt', ARTICLE);
      const { code } = await run('note', 'b.txt', '--quote', 'she said', `By ${author}.`, '--author', author);
      equal(code, 0);
      await merge('', repository.read('b.txt.annotations.json'));
    }
    const notes = (await listed()).map(({ creator, note }) => [creator, note]);
    for (const author of ['Ben O’Neil', '李雷', '../x', 'default']) {
      equal(
        notes.some(([by, note]) => by === author && note === `By ${author}.`),
        true,
        author,
      );
    }
    equal(notes.length, 5, base);
  });
});
