// The merge driver when it cannot run, refuses, or has a hostile path; with a real git. THEIRS is never lost.

import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import {
  type Annotation,
  EMPTY_CODEBOOK,
  parseSidecar,
  serializeCodebook,
  serializeSidecar,
} from '../../src/annotations';
import { env, GitRepository } from '../support/git-repository';
import { madeAnnotation, madeSidecar } from '../support/made-annotation';
import { marginalia } from '../support/run-cli';

const text = (...annotations: readonly Annotation[]) => serializeSidecar(madeSidecar(...annotations));
const [a, b, c] = ['a', 'b', 'c'].map((id) => madeAnnotation(id)) as [Annotation, Annotation, Annotation];
function idsIn(source: string): readonly string[] {
  const parsed = parseSidecar(source);
  return parsed.ok ? parsed.value.sidecar.annotations.map(({ id }) => id.slice('urn:uuid:'.length)) : [];
}

const article = ' date 2022-03-04 VIENNA: The talks will go on in Vienna, the envoy said on Monday.\n';
const sidecar = 'x.txt.annotations.json';

/** Whether the bytes have conflict markers once, with both sides between them. */
function holdsBoth(content: string, ours: string, theirs: string): boolean {
  const sides = /^<<<<<<< ours\n([\s\S]*)\n=======\n([\s\S]*)\n>>>>>>> theirs\n$/.exec(content);
  return sides?.[1]?.trimEnd() === ours.trimEnd() && sides[2]?.trimEnd() === theirs.trimEnd();
}

describe('marginalia merge, as git calls it', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);
  const merge = () => marginalia(['merge', '--path=--x.json', '--', at('base'), at('ours'), at('theirs')]);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'marginalia merge '));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves both sides between conflict markers if it refuses, byte by byte', async () => {
    const good = Buffer.from(text(a));
    const cases: Readonly<Record<string, Partial<Record<'base' | 'ours' | 'theirs', Buffer>>>> = {
      'OURS is cut': { ours: good.subarray(0, 70) },
      'THEIRS is cut': { theirs: good.subarray(0, 70) },
      'THEIRS is empty': { theirs: Buffer.alloc(0) },
      'BASE is no JSON': { base: Buffer.from('[[') },
      'THEIRS is newer': { theirs: Buffer.from(text(b).replace('"marginalia:format": 1', '"marginalia:format": 99')) },
      'THEIRS is Latin-1 without a line end': { theirs: Buffer.from('{"caf\xe9"', 'latin1') },
      'THEIRS has zeros': { theirs: Buffer.from(text(b), 'utf16le') },
      'OURS has conflict markers already': { ours: Buffer.from('<<<<<<< x\n{}\n=======\n{ }\n>>>>>>> y\n') },
    };
    for (const [name, versions] of Object.entries(cases)) {
      const sides = { base: good, ours: Buffer.from(text(a, c)), theirs: Buffer.from(text(a, b)), ...versions };
      for (const [side, bytes] of Object.entries(sides)) writeFileSync(at(side), bytes);
      const ended = await merge();
      equal(ended.code, 1, name);
      match(ended.err, /^marginalia merge: --x\.json: not merged: /);
      const whole = ({ ours, theirs } = sides) =>
        [ours, theirs].map((bytes) => bytes.toString('latin1').replace(/([^\n])$/, '$1\n'));
      const [ours, theirs] = whole();
      equal(readFileSync(at('ours'), 'latin1'), `<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n`, name);
    }
  });

  it('does so too if BASE cannot be read, and names what it cannot do', async () => {
    writeFileSync(at('ours'), text(a));
    writeFileSync(at('theirs'), text(b));
    equal((await merge()).code, 1);
    ok(holdsBoth(readFileSync(at('ours'), 'utf8'), text(a), text(b)));
    rmSync(at('theirs'));
    match((await merge()).err, /conflict markers could not be written: there is no such file/);
  });
});

describe("git's merge driver", () => {
  let repository: GitRepository;
  const check = (more = {}) =>
    marginalia(['check', join(repository.folder, 'x.txt')], '', { env: { ...env, ...more } }).then(({ code, out }) => ({
      code,
      out,
    }));
  const branch = (theirs = text(a, b)) =>
    repository.branch({ 'x.txt': article, [sidecar]: text(a) }, { [sidecar]: text(a, c) }, { [sidecar]: theirs });
  /** Merges; the sidecar must hold both sides, and git must not let it be committed. */
  const conflicts = (name: string, theirs = text(a, b)) => {
    const merged = repository.try('merge', 'side');
    equal(merged.code, 1, name);
    ok(holdsBoth(repository.read(sidecar), text(a, c), theirs), `${name}: ${repository.read(sidecar)}`);
    match(repository.git('status', '--porcelain'), /^UU x\.txt\.annotations\.json\n$/, name);
  };
  const checkNamesIt = async () => {
    const checked = await check();
    equal(checked.code, 1);
    match(checked.out, /conflict marker[\s\S]*x\.txt\.annotations\.json: git has not merged it/);
  };
  beforeEach(() => {
    repository = new GitRepository();
  });
  afterEach(() => repository.remove());

  it('leaves both sides if its program is gone, broken, killed, or an earlier one that refuses', async () => {
    const program = repository.program();
    await repository.setup(program);
    branch();
    const broken: Readonly<Record<string, () => void>> = {
      killed: () => writeFileSync(program, 'process.kill(process.pid, "SIGKILL"); setTimeout(() => {}, 1e4);'),
      broken: () => writeFileSync(program, 'require("./gone.js");'),
      'no JavaScript': () => writeFileSync(program, '{{'),
      refusing: () => writeFileSync(program, 'process.exit(1);'),
      'of other usage': () => writeFileSync(program, 'process.exit(2);'),
      gone: () => rmSync(program),
    };
    for (const [name, breaks] of Object.entries(broken)) {
      breaks();
      conflicts(name);
      repository.git('merge', '--abort');
    }
    repository.git('config', 'merge.marginalia.driver', repository.driver().replace(process.execPath, '/gone/node'));
    conflicts('no node');
    await checkNamesIt();
  });

  it('leaves its own answer alone if it refuses', async () => {
    await repository.setup(repository.program());
    const damaged = text(a, b).slice(0, -30);
    branch(damaged);
    conflicts('refused', damaged);
    await checkNamesIt();
  });

  it('is named by check if it cannot run, and repaired by another git-setup', async () => {
    const program = repository.program('dist/cli.js');
    await repository.setup(program);
    branch();
    deepEqual(await check(), { code: 0, out: '' });
    rmSync(program);
    const gone = await check();
    equal(gone.code, 1);
    equal(gone.out, `git's merge driver cannot run: ${program} is missing; marginalia git-setup repairs it\n`);
    // As an earlier version wrote it.
    const before = `'${process.execPath}' '${program}' merge %O %A %B --path %P`;
    repository.git('config', 'merge.marginalia.driver', before);
    deepEqual(await check(), gone);
    repository.git('config', '--add', 'merge.marginalia.driver', `'/gone' '${program}' merge %O %A %B`);
    match((await check()).out, /cannot run: \/gone is missing/);
    equal((await repository.setup(repository.program('new/cli.js'))).code, 0);
    deepEqual(await check(), { code: 0, out: '' });
    equal(repository.try('merge', 'side').code, 0);
    // What someone else wrote is their own.
    repository.git('config', 'merge.marginalia.driver', 'my-own-tool merge %A');
    deepEqual(await check(), { code: 0, out: '' });
  });

  it('is silent in check without git', async () => {
    const program = repository.program();
    await repository.setup(program);
    branch();
    rmSync(program);
    deepEqual(await check({ PATH: '/gone' }), { code: 0, out: '' });
    rmSync(join(repository.folder, '.git'), { recursive: true });
    deepEqual(await check(), { code: 0, out: '' });
  });

  it('lets check name each unmerged file of the article, also when the markers are gone, and no others', async () => {
    const book = '.marginalia/codebook.json';
    const names = ['deep/x.txt', 'deep/x.txt.annotations.json', 'deep/x.txt.annotations.ana.json', book, 'deep/y.txt'];
    const all = (content: string) => Object.fromEntries(names.map((name) => [name, content]));
    repository.branch(all('base\n'), all('ours\n'), all('theirs\n'));
    equal(repository.try('merge', 'side').code, 1);
    const files = { 'deep/x.txt': article, 'deep/y.txt': article, [book]: serializeCodebook(EMPTY_CODEBOOK) };
    for (const [name, content] of Object.entries({ ...all(text(a)), ...files })) repository.write(name, content);
    const run = (...args: string[]) => marginalia(['check', ...args], '', { env, cwd: repository.folder });
    const why = 'git has not merged it: resolve the conflict, then git add';
    const named = names.slice(0, 4).map((name) => `${name}: ${why}\n`);
    const checked = await run('deep/x.txt');
    deepEqual([checked.code, checked.out.split(/(?<=\n)/).sort()], [1, named.sort()]);
    const both = await run('deep/x.txt', 'deep/y.txt', 'deep/x.txt');
    deepEqual(both.out.split(/(?<=\n)/).sort(), [...named, `deep/y.txt: ${why}\n`].sort());
    repository.git('add', '-A');
    deepEqual((await run('deep/x.txt')).code, 0);
  });

  it('is not called for several branches at once: check names the way out', async () => {
    await repository.setup(repository.program());
    repository.branch({ 'x.txt': article, [sidecar]: text(a) }, { 'y.txt': 'y' }, { [sidecar]: text(a, b) });
    repository.git('checkout', '-qb', 'other', 'main');
    repository.commit({ [sidecar]: text(a, c) });
    repository.git('checkout', '-q', 'main');
    equal(repository.try('merge', 'side', 'other').code, 1);
    match((await check()).out, /json: git has not merged it: git merge --abort, then merge one branch after another/);
    repository.git('merge', '--abort');
    for (const name of ['side', 'other']) repository.git('merge', '-q', '-m', name, name);
    deepEqual(idsIn(repository.read(sidecar)), ['a', 'b', 'c']);
    deepEqual(await check(), { code: 0, out: '' });
  });

  it('runs from a path with every character that git or a shell could take for its own', async () => {
    const words = [
      '%A',
      '%%',
      '%',
      ' ',
      "'",
      '"',
      '$HOME',
      '`x`',
      '\\',
      ';',
      '&',
      '(',
      '*',
      '#',
      '\n',
      '--',
      '!',
      'é',
      '~',
    ];
    // Every word, and every pair of neighbours in a turned order: the seams matter.
    const turned = words.map((_, index) => words[(index * 7) % words.length]);
    const hostile = [`-${words.join('')}`, `${turned.join('')} merge `, `a '%' merge ; 'b`];
    for (const name of hostile) {
      repository.remove();
      repository = new GitRepository();
      const program = repository.program(`${name}/cli.js`);
      equal((await repository.setupBy(program)).code, 0);
      match((await repository.setup(program)).out, /set up already/);
      branch();
      equal(repository.try('merge', 'side').code, 0, name);
      deepEqual(idsIn(repository.read(sidecar)), ['a', 'b', 'c']);
      deepEqual(await check(), { code: 0, out: '' });
      rmSync(program);
      ok((await check()).out.includes(`: ${program.replace(/\n/g, '\\n')} is missing`), name);
    }
  });

  it('is called by its name if that is on the path, which an upgrade of node or of the package does not change', async () => {
    const program = repository.program('v1/cli.js');
    const bin = repository.beside('bin');
    mkdirSync(bin);
    const link = join(bin, 'marginalia');
    symlinkSync(program, link);
    const path = { PATH: [bin, process.env.PATH].join(delimiter) };
    await repository.setup(program, path);
    match(repository.driver(), /; marginalia merge --path=/);
    branch();
    rmSync(link);
    symlinkSync(repository.program('v2/cli.js'), link);
    rmSync(program);
    deepEqual(await check(path), { code: 0, out: '' });
    match((await check()).out, /cannot run: marginalia is missing/);
    equal(repository.try('merge', 'side').code, 1);
    repository.git('merge', '--abort');
    equal(repository.tryWith(path, 'merge', 'side').code, 0);
    deepEqual(idsIn(repository.read(sidecar)), ['a', 'b', 'c']);
  });

  it('is called by its path if the name leads to another program, or only npm puts it on the path', async () => {
    const program = repository.program('v1/cli.js');
    for (const [bin, target] of [
      ['bin', repository.program('v2/cli.js')],
      ['node_modules/.bin', program],
    ] as const) {
      mkdirSync(repository.beside(bin), { recursive: true });
      symlinkSync(target, join(repository.beside(bin), 'marginalia'));
      await repository.setup(program, { PATH: [repository.beside(bin), process.env.PATH].join(delimiter) });
      ok(repository.driver().includes(` '${program}' merge `), bin);
    }
    // A link that an upgrade sets anew is kept as it is.
    const link = repository.beside('current.js');
    symlinkSync(program, link);
    await repository.setup(link);
    ok(repository.driver().includes(` '${link}' merge `));
  });

  it('merges the annotations of articles whose names look like options', async () => {
    await repository.setup(repository.program());
    const names = ['--json.txt', '-x.txt', '--.txt', '--path=%A.txt', '-h'];
    const all = (...annotations: Annotation[]) =>
      Object.fromEntries(
        names.flatMap((name) => [
          [name, article],
          [`${name}.annotations.json`, text(...annotations)],
        ]),
      );
    repository.branch(all(a), all(a, c), all(a, b));
    equal(repository.try('merge', 'side').code, 0);
    for (const name of names) deepEqual(idsIn(repository.read(`${name}.annotations.json`)), ['a', 'b', 'c']);
    const run = (...args: string[]) => marginalia(args, '', { env, cwd: repository.folder });
    deepEqual((await run('check', '--', ...names)).out, '');
    for (const name of names) {
      const listed = (await run('notes', '--json', '--', name)).out.trim().split('\n');
      deepEqual(
        listed.map((line) => JSON.parse(line).file),
        [name, name, name],
      );
    }
    match((await run('notes', '-h', '--', '-x.txt')).out, /^usage: marginalia notes/);
  });
});

describe('.gitattributes', () => {
  let repository: GitRepository;
  const path = () => join(repository.folder, '.gitattributes');
  beforeEach(() => {
    repository = new GitRepository();
  });
  afterEach(() => repository.remove());

  it('keeps every other byte and its mode, whatever its encoding', async () => {
    const program = repository.program();
    const every = Buffer.from([...Array(256).keys()].filter((byte) => byte !== 0x0a && byte !== 0x0d));
    const contents = [
      Buffer.from('# caf\xe9\n*.png binary\n\xa0\n', 'latin1'),
      Buffer.from('\ufeff# é\n*.txt text\n'),
      Buffer.concat([every, Buffer.from('\r\n')]),
      Buffer.from('\xa0*.annotations.json merge=marginalia\xa0\n', 'latin1'),
    ];
    const modes = [0o600, 0o644, 0o664, 0o755];
    for (const [index, content] of contents.entries()) {
      const mode = modes[index];
      writeFileSync(path(), content);
      chmodSync(path(), mode ?? 0);
      equal((await repository.setup(program)).code, 0);
      const written = readFileSync(path());
      deepEqual(written.subarray(0, content.length), content);
      match(
        written.subarray(content.length).toString(),
        /^# Marginalia[\s\S]*\*\.annotations\.json merge=marginalia\r?\n/,
      );
      equal(statSync(path()).mode & 0o777, mode);
      equal((await marginalia(['git-setup', repository.folder, '--yes', '--remove'], '', { env })).code, 0);
      deepEqual(readFileSync(path()), content);
      equal(statSync(path()).mode & 0o777, mode);
    }
  });
});
