// Reports about notes that other tools did not show, did not save or wrote over. README.md has their sources.
import { deepEqual, equal, match, notEqual } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GitRepository } from '../support/git-repository';
import { marginalia } from '../support/run-cli';

const ARTICLE =
  ' date 2023-05-04 BERGEN: The ferry left at noon.\n\nThe mayor called it late. Nobody was hurt, she said.\n';
const SIDECAR = 'a.txt.annotations.json';

interface Note {
  readonly id: string;
  readonly status: string;
  readonly text?: string;
  readonly quote?: string;
  readonly note?: string;
  readonly tags: readonly string[];
}

describe('reports about notes', () => {
  let repository: GitRepository;
  beforeEach(() => {
    repository = new GitRepository();
    repository.write('a.txt', ARTICLE);
  });
  afterEach(() => repository.remove());

  /** Runs a command on files of the repository: what ends like a file's name is one. */
  const run = (...args: readonly string[]) =>
    marginalia(args.map((each) => (/\.(txt|json)$/.test(each) ? join(repository.folder, each) : each)));

  async function succeed(...args: readonly string[]): Promise<string> {
    const { code, out, err } = await run(...args);
    equal(code, 0, err);
    return out;
  }

  async function listed(): Promise<readonly Note[]> {
    const { out } = await run('notes', 'a.txt', '--json');
    return out
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  }

  it('HumanSignal/label-studio#539: line breaks of Windows do not shift a passage', async () => {
    await succeed('note', 'a.txt', '--quote', 'Nobody was hurt', 'By whom?');
    for (const article of [ARTICLE.replace(/\n/g, '\r\n'), `\uFEFF${ARTICLE}`]) {
      repository.write('a.txt', article);
      deepEqual(
        (await listed()).map(({ status, text }) => [status, text]),
        [['exact', 'Nobody was hurt']],
      );
    }
  });

  it('hypothesis/h#2187, hypothesis/product-backlog#954: every lost passage is listed and named as lost', async () => {
    const passages = ['left at noon', 'called it late', 'Nobody was hurt'];
    for (const words of passages) await succeed('note', 'a.txt', '--quote', words, `On “${words}”.`);
    repository.write('a.txt', ' date 2023-05-04 BERGEN: All else is gone.\n');
    const notes = await listed();
    deepEqual(
      notes.map(({ quote, status }) => `${quote}: ${status}`).sort(),
      passages.map((each) => `${each}: orphan`).sort(),
    );
    const { code, out, err } = await run('check', 'a.txt');
    equal(code, 1);
    for (const words of passages) match(out + err, new RegExp(words));
  });

  it('alefragnani/vscode-bookmarks#578: notes are there again after another branch was checked out and left', async () => {
    repository.commit({ 'a.txt': ' date 2023-05-04 BERGEN: A first draft.\n' });
    repository.git('checkout', '-qb', 'long');
    repository.commit({ 'a.txt': ARTICLE });
    await succeed('note', 'a.txt', '--quote', 'called it late', 'How late?');
    const saved = repository.read(SIDECAR);
    // The sidecar is not tracked, so that it stays where it is in each branch.
    repository.git('checkout', '-q', 'main');
    deepEqual(
      (await listed()).map(({ status }) => status),
      ['orphan'],
    );
    repository.git('checkout', '-q', 'long');
    deepEqual(
      (await listed()).map(({ status, text }) => [status, text]),
      [['exact', 'called it late']],
    );
    equal(repository.read(SIDECAR), saved);
  });

  it('recogito/recogito2#297, recogito/recogito-js#76: every layer on the same words is saved and listed', async () => {
    for (const words of ['The mayor called it late.', 'mayor', 'mayor called it']) {
      for (const who of ['ana', 'ben'])
        await succeed('note', 'a.txt', '--quote', words, `${who} on it`, '--author', who);
    }
    equal((await listed()).length, 6);
    deepEqual([...new Set((await listed()).map(({ status }) => status))], ['exact']);
  });

  for (const [report, damage] of [
    ['vippsas/manifold#525: a file that was cut short', (text: string) => text.slice(0, text.length / 2)],
    ['openai/codex#29593: a file of NUL bytes', (text: string) => '\0'.repeat(text.length)],
    ['a file of no bytes', () => ''],
  ] as const) {
    it(`${report} is not read as an empty one, and not written over`, async () => {
      await succeed('note', 'a.txt', '--quote', 'called it late', 'How late?');
      const damaged = damage(repository.read(SIDECAR));
      repository.write(SIDECAR, damaged);
      notEqual((await run('note', 'a.txt', '--quote', 'Nobody', 'Who?')).code, 0);
      notEqual((await run('notes', 'a.txt')).code, 0);
      notEqual((await run('check', 'a.txt')).code, 0);
      equal(repository.read(SIDECAR), damaged);
      equal(existsSync(`${repository.folder}/a.txt.annotations.me.json`), false);
    });
  }
});
