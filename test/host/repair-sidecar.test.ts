import { deepEqual, equal, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Uri, workspace } from 'vscode';
import {
  type Annotation,
  EMPTY_CODEBOOK,
  newAnnotation,
  passageTarget,
  serializeCodebook,
  serializeSidecar,
  withTag,
} from '../../src/annotations';
import { eventually } from '../support/eventually';
import { madeSidecar } from '../support/made-annotation';
import { readSidecar } from '../support/read-files';
import { execute } from './support/commands';
import { closeAll, open } from './support/editors';
import { codebook, codebookPath } from './support/on-disk';
import { acceptNotification } from './support/user-interface';
import { writeText } from './support/workspace';

const TEXT =
  ' date 2022-03-04 OSLO: Norway said on Thursday it was ready. Denmark was not.\n\nSweden said it was, too.\n';
let files = 0;

/** A note on words of the text. The words are its id. */
function on(words: string, note: string): Annotation {
  const start = TEXT.indexOf(words);
  const by = { id: `urn:uuid:${words}`, now: '2022-03-04T08:00:00Z', creator: 'ana' };
  return newAnnotation(by, passageTarget('a.txt', TEXT, { start, end: start + words.length }), { note });
}

const fileOf = (...annotations: readonly Annotation[]) => serializeSidecar(madeSidecar(...annotations));

/** The words that the annotations of a sidecar are on. */
function wordsIn(path: string): readonly string[] {
  return readSidecar(path).annotations.map(({ id }) => id.slice('urn:uuid:'.length));
}

async function article(sidecar: string): Promise<{ readonly uri: Uri; readonly path: string }> {
  const name = `repaired/${++files}/article.txt`;
  const uri = await writeText(name, TEXT);
  const path = (await writeText(`${name}.annotations.json`, sidecar)).fsPath;
  return { uri, path };
}

describe('sidecars that need repair', () => {
  afterEach(closeAll);

  it('with conflict markers are merged by id', async () => {
    const [base, ours, theirs] = [fileOf(), fileOf(on('Norway', 'Ours.')), fileOf(on('Sweden', 'Theirs.'))];
    const marked = `<<<<<<< HEAD\n${ours}||||||| 12\n${base}=======\n${theirs}>>>>>>> side\n`;
    const { uri, path } = await article(marked);
    await open(uri);
    await execute('marginalia.mergeSidecar');
    deepEqual(wordsIn(path), ['Norway', 'Sweden']);
    await eventually('they are read again', async () => {
      await execute('marginalia.retrySave');
      return readFileSync(path, 'utf8').includes('Theirs.');
    });
  });

  it('in a stopped git merge are merged with their common base', async () => {
    const { uri, path } = await article(fileOf(on('Norway', 'One.'), on('Denmark', 'Two.')));
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-C', dirname(path), '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
        stdio: 'pipe',
      });
    const commit = (text: string) => {
      writeFileSync(path, text);
      git('add', '-A');
      git('commit', '-qm', 'x');
    };
    git('init', '-qb', 'main');
    commit(readFileSync(path, 'utf8'));
    git('checkout', '-qb', 'side');
    commit(fileOf(on('Norway', 'Theirs.'), on('Denmark', 'Two.')));
    git('checkout', '-q', 'main');
    commit(fileOf(on('Norway', 'Ours.'), on('Sweden', 'New.')));
    try {
      git('merge', 'side');
    } catch {
      ok(readFileSync(path, 'utf8').includes('<<<<<<<'));
    }
    await open(uri);
    await execute('marginalia.mergeSidecar');
    deepEqual(wordsIn(path), workspace.isTrusted ? ['Norway', 'Sweden'] : ['Denmark', 'Norway', 'Sweden']);
    ok(/Ours\.[\s\S]*Theirs\./.test(readFileSync(path, 'utf8')), 'both texts are kept');
    rmSync(dirname(path), { recursive: true, force: true });
  });

  it('that were cut short are recovered as far as they are complete, and their old bytes are kept', async () => {
    const damaged = fileOf(on('Denmark', 'One.'), on('Norway', 'Two.')).slice(0, -120);
    const { uri, path } = await article(damaged);
    await open(uri);
    await execute('marginalia.salvageSidecar');
    deepEqual(wordsIn(path), ['Denmark']);
    equal(readFileSync(`${path}.damaged`, 'utf8'), damaged);
  });

  it('may be another author’s, as the To Review view lists them', async () => {
    const { uri, path } = await article(fileOf(on('Norway', 'One.')));
    const name = 'article.txt.annotations.ben.json';
    const bens = path.replace('article.txt.annotations.json', name);
    writeFileSync(bens, fileOf(on('Denmark', 'One.'), on('Sweden', 'Two.')).slice(0, -120));
    await open(uri);
    await execute('marginalia.salvageSidecar', { article: uri.toString(), file: name });
    deepEqual([wordsIn(bens), wordsIn(path)], [['Denmark'], ['Norway']]);
  });

  it('may be a codebook: the message about it offers to recover what is intact', async () => {
    const before = readFileSync(codebookPath());
    const labels = ['Whole', 'Cut off'];
    const book = labels.reduce((made, label) => withTag(made, label).codebook, EMPTY_CODEBOOK);
    await execute('notifications.clearAll');
    const damaged = serializeCodebook(book).slice(0, -60);
    writeFileSync(codebookPath(), damaged);
    await acceptNotification('it is recovered', () => existsSync(`${codebookPath()}.damaged`));
    await eventually('it is written', () => readFileSync(codebookPath(), 'utf8') !== damaged || undefined);
    deepEqual(
      codebook().concepts.map(({ label }) => label),
      ['Whole'],
    );
    rmSync(`${codebookPath()}.damaged`);
    writeFileSync(codebookPath(), before);
  });

  it('are not touched if they are valid', async () => {
    const whole = fileOf(on('Norway', 'One.'));
    const { uri, path } = await article(whole);
    await open(uri);
    for (const command of ['mergeSidecar', 'salvageSidecar']) await execute(`marginalia.${command}`);
    equal(readFileSync(path, 'utf8'), whole);
    ok(!existsSync(`${path}.damaged`));
  });
});
