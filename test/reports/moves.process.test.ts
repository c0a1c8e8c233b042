// Reports about notes that did not come along when their file was moved. README.md has their sources.
import { deepEqual, equal, match, notEqual } from 'node:assert/strict';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { GitRepository } from '../support/git-repository';
import { marginalia } from '../support/run-cli';

const ARTICLE =
  ' date 2023-05-04 BERGEN: The ferry left at noon.\n\nThe mayor called it late. Nobody was hurt, she said.\n';

describe('reports about moved files', () => {
  let repository: GitRepository;
  beforeEach(async () => {
    repository = new GitRepository();
    repository.write('a.txt', ARTICLE);
    for (const words of ['left at noon', 'called it late', 'Nobody was hurt']) {
      equal((await run('note', 'a.txt', '--quote', words, 'A note.')).code, 0);
    }
  });
  afterEach(() => repository.remove());

  /** Runs a command on files of the repository: what ends like a file's name is one. */
  const run = (...args: readonly string[]) =>
    marginalia(args.map((each) => (/\.(txt|json)$/.test(each) ? join(repository.folder, each) : each)));
  const move = (from: string, to: string) => renameSync(join(repository.folder, from), join(repository.folder, to));

  it('jlegewie/zotfile#593: under a new name all annotations are found, not only the first', async () => {
    move('a.txt', 'b.txt');
    const { code, err } = await run('notes', 'b.txt');
    notEqual(code, 0);
    match(err, /a\.txt\.annotations\.json.*rename the file to.*b\.txt\.annotations\.json/);
    move('a.txt.annotations.json', 'b.txt.annotations.json');
    const { out } = await run('notes', 'b.txt', '--json');
    const notes = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    deepEqual(
      notes.map(({ status }) => status),
      ['exact', 'exact', 'exact'],
    );
    equal((await run('check', 'b.txt')).code, 0);
  });

  it('elias-sundqvist/obsidian-annotator#117: in another folder all annotations are as they were', async () => {
    mkdirSync(join(repository.folder, 'old'));
    for (const name of ['a.txt', 'a.txt.annotations.json']) move(name, `old/${name}`);
    const { code, out } = await run('notes', 'old/a.txt', '--json');
    equal(code, 0);
    deepEqual(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).status),
      ['exact', 'exact', 'exact'],
    );
  });

  it('elias-sundqvist/obsidian-annotator#117: annotations that were left behind are named', async () => {
    mkdirSync(join(repository.folder, 'old'));
    move('a.txt', 'old/a.txt');
    repository.write('c.txt', ARTICLE.replace('ferry', 'train'));
    const { code, out, err } = await run('check', 'c.txt');
    equal(code, 1);
    match(out + err, /a\.txt\.annotations\.json: there is no article/);
  });
});
