// `marginalia merge` called directly and as git's merge driver, with a real git.

import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Annotation,
  EMPTY_CODEBOOK,
  NO_DECISIONS,
  parseCodebook,
  parseSidecar,
  serializeActorDecisions,
  serializeCodebook,
  serializeSidecar,
  withTag,
} from '../../src/annotations';
import { madeAnnotation, madeSidecar } from '../support/made-annotation';
import { main, marginalia, marginaliaProcess } from '../support/run-cli';

const text = (...annotations: readonly Annotation[]) => serializeSidecar(madeSidecar(...annotations));

function idsIn(source: string): readonly string[] {
  const parsed = parseSidecar(source);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.sidecar.annotations.map(({ id }) => id.slice('urn:uuid:'.length));
}

describe('marginalia merge', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);
  const write = (name: string, content: string) => writeFileSync(at(name), content);
  const read = (name: string) => readFileSync(at(name), 'utf8');
  const merge = (...args: readonly string[]) => marginalia(['merge', at('base'), at('ours'), at('theirs'), ...args]);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'marginalia merge '));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('writes the merge over OURS and reports its decisions', async () => {
    const [a, b, c] = [madeAnnotation('a', { note: 'One.' }), madeAnnotation('b'), madeAnnotation('c')];
    write('base', text(a));
    write('ours', text({ ...a, modified: '2022-03-01T00:00:00Z' }, b));
    write('theirs', text(c));
    const ended = await merge('--path', 'x.txt.annotations.json');
    deepEqual([ended.code, ended.out], [0, '']);
    match(ended.err, /^marginalia merge: x\.txt\.annotations\.json: urn:uuid:a: Changed on one side and deleted/);
    deepEqual(idsIn(read('ours')), ['a', 'b', 'c']);
    deepEqual(readdirSync(folder).sort(), ['base', 'ours', 'theirs']);
    write('ours', text({ ...a, modified: '2022-03-01T00:00:00Z' }));
    const told = JSON.parse((await merge('--json')).out);
    deepEqual([told.file, told.id, told.kind], [at('ours'), 'urn:uuid:a', 'kept-deleted']);
  });

  it('takes an empty base or none as one without annotations', async () => {
    write('base', '');
    write('ours', text(madeAnnotation('a')));
    write('theirs', text(madeAnnotation('b')));
    equal((await merge()).code, 0);
    equal((await marginalia(['merge', '/dev/null', at('ours'), at('theirs')])).code, 0);
    deepEqual(idsIn(read('ours')), ['a', 'b']);
  });

  it('leaves OURS as it is if a version cannot be read, and names which', async () => {
    const good = text(madeAnnotation('a'));
    const newer = good.replace('"marginalia:format": 1', '"marginalia:format": 99');
    for (const [side, content] of [
      ['ours', '{'],
      ['theirs', ''],
      ['theirs', newer],
      ['base', '[['],
    ] as const) {
      for (const name of ['base', 'ours', 'theirs']) write(name, good);
      write(side, content);
      const ours = read('ours');
      const ended = await merge();
      equal(ended.code, 1, side);
      match(ended.err, new RegExp(`not merged: ${side.toUpperCase()}: `));
      equal(read('ours'), ours);
    }
    equal((await marginalia(['merge', at('none'), at('ours'), at('theirs')])).code, 1);
    equal((await marginalia(['merge', at('base')])).code, 2);
  });
});

describe('marginalia git-setup', () => {
  let folder = '';
  const env = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const setup = (...args: readonly string[]) => marginalia(['git-setup', ...args], '', { env, program: main });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const commit = (message: string) => {
    git('add', '-A');
    git('commit', '-qm', message);
  };
  const attributes = () => (existsSync(join(folder, '.gitattributes')) ? read('.gitattributes') : '');
  const driver = () =>
    spawnSync('git', ['-C', folder, 'config', 'merge.marginalia.driver'], { encoding: 'utf8' }).stdout;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "marginalia's git "));
    git('init', '-qb', 'main');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('asks before it writes, shows all beforehand, and does it once', async () => {
    const no = await marginaliaProcess(['git-setup', folder], '', env);
    deepEqual([no.code, attributes(), driver()], [1, '', '']);
    match(no.err, /nothing was changed/);
    const shown = await setup(folder, '--dry-run');
    deepEqual([shown.code, attributes(), driver()], [0, '', '']);
    match(shown.out, /\*\.annotations\.json merge=marginalia[\s\S]*merge\.marginalia\.driver/);
    equal((await marginaliaProcess(['git-setup', folder], 'yes\n', env)).code, 0);
    const [written, command] = [attributes(), driver()];
    match(written, /\*\.annotations\.json merge=marginalia\n/);
    match(command, / merge --path=%P -- %O %A %B && exit; /);
    match((await setup(folder, '--yes')).out, /set up already/);
    deepEqual([attributes(), driver()], [written, command]);
  });

  it('keeps what .gitattributes had, and removes only its own lines', async () => {
    write('.gitattributes', '*.png binary\r\n*.md text');
    await setup(folder, '--yes');
    match(attributes(), /^\*\.png binary\r\n\*\.md text\r\n# Marginalia/);
    equal((await setup(folder, '--remove', '--yes')).code, 0);
    deepEqual([attributes(), driver()], ['*.png binary\r\n*.md text\r\n', '']);
    match((await setup(folder, '--remove', '--yes')).out, /nothing to take back/);
    rmSync(join(folder, '.gitattributes'));
    await setup(folder, '--yes');
    await setup(folder, '--remove', '--yes');
    ok(!existsSync(join(folder, '.gitattributes')));
  });

  it('finds the repository from a folder within and from a worktree, and refuses outside of one', async () => {
    mkdirSync(join(folder, 'articles/deep'), { recursive: true });
    equal((await setup(join(folder, 'articles/deep'), '--yes')).code, 0);
    match(attributes(), /marginalia/);
    commit('attributes');
    const tree = mkdtempSync(join(tmpdir(), 'marginalia-tree-'));
    git('worktree', 'add', '-q', '-b', 'side', join(tree, 'w'));
    match((await setup(join(tree, 'w'), '--yes')).out, /set up already/);
    const outside = await setup(tree, '--yes');
    deepEqual([outside.code, outside.err.includes('not in a git repository')], [1, true]);
    git('init', '-q', '--bare', join(tree, 'bare'));
    match((await setup(join(tree, 'bare'), '--yes')).err, /bare repository/);
    symlinkSync(join(tree, 'x'), join(tree, 'w', 'link'));
    rmSync(join(tree, 'w', '.gitattributes'));
    symlinkSync(join(tree, 'x'), join(tree, 'w', '.gitattributes'));
    match((await setup(join(tree, 'w'), '--yes')).err, /no regular file/);
    rmSync(tree, { recursive: true, force: true });
  });

  it('makes git merge what two branches wrote: sidecars, also of one author, and the codebook', async () => {
    await setup(folder, '--yes');
    mkdirSync(join(folder, 'a b/.marginalia'), { recursive: true });
    const files = ["a b/it's.txt.annotations.json", 'a b/x.txt.annotations.ana.json'];
    const book = 'a b/.marginalia/codebook.json';
    const { codebook } = withTag(EMPTY_CODEBOOK, 'Claim');
    const put = (annotations: readonly Annotation[], label: string) => {
      for (const file of files) write(file, text(...annotations));
      write(book, serializeCodebook(withTag(codebook, label).codebook));
      commit(label);
    };
    const [a, b, c] = [madeAnnotation('a', { tags: ['claim'] }), madeAnnotation('b'), madeAnnotation('c')];
    put([a], 'Claim');
    git('checkout', '-qb', 'side');
    put([madeAnnotation('a', { tags: ['claim', 'theirs'] }), b], 'Theirs');
    git('checkout', '-q', 'main');
    put([madeAnnotation('a', { tags: ['claim', 'ours'] }), c], 'Ours');
    git('merge', '-q', '-m', 'merge', 'side');
    for (const file of files) {
      deepEqual(idsIn(read(file)), ['a', 'b', 'c']);
      match(read(file), /tag\/ours[\s\S]*tag\/theirs/);
    }
    const merged = parseCodebook(read(book));
    deepEqual(merged.ok && merged.value.scheme.concepts.map(({ label }) => label), ['Claim', 'Ours', 'Theirs']);
    equal(git('status', '--porcelain'), '');
  });

  it('leaves a conflict to the user if a version is damaged', async () => {
    await setup(folder, '--yes');
    const put = (content: string, message: string) => {
      write('x.txt.annotations.json', content);
      commit(message);
    };
    put(text(madeAnnotation('a')), 'base');
    git('checkout', '-qb', 'side');
    put('{ "items": [', 'damaged');
    git('checkout', '-q', 'main');
    const ours = text(madeAnnotation('a'), madeAnnotation('b'));
    put(ours, 'ours');
    const ended = spawnSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', 'merge', 'side'], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    equal(ended.status, 1);
    match(ended.stdout + ended.stderr, /x\.txt\.annotations\.json: not merged: THEIRS: The file is not valid JSON/);
    equal(read('x.txt.annotations.json'), `<<<<<<< ours\n${ours}=======\n{ "items": [\n>>>>>>> theirs\n`);
    match(git('status', '--porcelain'), /^UU x\.txt/);
  });
});

describe('marginalia salvage', () => {
  it('recovers what is complete, keeps the old bytes in a copy, and does nothing twice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'marginalia-'));
    const path = join(folder, 'a.txt.annotations.json');
    const damaged = text(madeAnnotation('a'), madeAnnotation('b'), madeAnnotation('c')).slice(0, -200);
    writeFileSync(path, damaged);
    const dry = await marginalia(['salvage', join(folder, 'a.txt'), '--dry-run']);
    deepEqual([dry.code, readdirSync(folder)], [0, ['a.txt.annotations.json']]);
    match(dry.out, /2 annotations, 1 cut and lost, can be recovered/);
    match((await marginalia(['salvage', path])).out, /2 annotations.* recovered; the old bytes are in .*\.damaged\n/);
    deepEqual(idsIn(readFileSync(path, 'utf8')), ['a', 'b']);
    equal(readFileSync(`${path}.damaged`, 'utf8'), damaged);
    match((await marginalia(['salvage', path])).out, /is not damaged/);
    writeFileSync(path, '{');
    const none = await marginalia(['salvage', path, join(folder, 'none')]);
    equal(none.code, 1);
    match(none.err, /no whole annotation[\s\S]*there is no such file/);
    deepEqual([readFileSync(path, 'utf8'), readdirSync(folder).length], ['{', 2]);
    rmSync(folder, { recursive: true });
  });

  it('recovers a codebook and decisions about actors, and merges sides of a conflict; check names all three', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'marginalia-'));
    const scheme = (name: string) => join(folder, '.marginalia', name);
    mkdirSync(join(folder, '.marginalia'));
    writeFileSync(join(folder, 'a.txt'), ' date 2022-03-04 OSLO: It was cold.\n');
    const { codebook } = withTag(withTag(EMPTY_CODEBOOK, 'Claim').codebook, 'Denial');
    writeFileSync(scheme('codebook.json'), serializeCodebook(codebook).slice(0, -20));
    const side = (name: string) =>
      serializeActorDecisions({
        ...NO_DECISIONS,
        concepts: [{ slug: 'a', name, aliases: [], notAliases: [], extra: {} }],
      });
    writeFileSync(scheme('actors.json'), `<<<<<<< ours\n${side('A')}=======\n${side('B')}>>>>>>> theirs\n`);
    const sidecar = join(folder, 'a.txt.annotations.json');
    const note = text(madeAnnotation('a'));
    writeFileSync(sidecar, `<<<<<<< ours\n${note}=======\n${text(madeAnnotation('b'))}>>>>>>> theirs\n`);
    const check = await marginalia(['check', join(folder, 'a.txt')]);
    equal(check.code, 1);
    match(check.out, /annotations\.json: Line 1 is a merge conflict marker/);
    match(check.out, /codebook\.json: The file is not valid JSON/);
    match(check.out, /actors\.json: Line 1 is a merge conflict marker/);
    const done = await marginalia(['salvage', join(folder, 'a.txt'), scheme('codebook.json'), scheme('actors.json')]);
    equal(done.code, 0);
    match(done.out, /annotations\.json: both sides merged; the old bytes are in .*\.damaged\n/);
    match(done.out, /codebook\.json: 1 tag, 1 cut and lost, recovered; the old bytes/);
    match(done.out, /actors\.json: both sides merged/);
    match(done.err, /actors\.json: marginalia:actor\/a: Both sides changed "skos:prefLabel": theirs was "B"\./);
    deepEqual(idsIn(readFileSync(sidecar, 'utf8')), ['a', 'b']);
    equal(readFileSync(scheme('actors.json'), 'utf8'), side('A'));
    deepEqual(readdirSync(join(folder, '.marginalia')).length, 4);
    rmSync(folder, { recursive: true });
  });

  it('of an article recovers the files of single authors too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'marginalia-'));
    const path = join(folder, 'a.txt.annotations.ana.json');
    writeFileSync(path, text(madeAnnotation('a'), madeAnnotation('b')).slice(0, -200));
    match(
      (await marginalia(['salvage', join(folder, 'a.txt')])).out,
      /ana\.json: 1 annotation, 1 cut and lost, recovered/,
    );
    deepEqual(idsIn(readFileSync(path, 'utf8')), ['a']);
    rmSync(folder, { recursive: true });
  });
});
