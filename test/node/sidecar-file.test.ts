import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bytesHash, MAX_SIZE } from '../../src/annotations';
import { sidecarFile } from '../../src/node';

describe('a sidecar file on disk', () => {
  let folder = '';
  let path = '';
  /** A process id that no process has: the largest of Linux is 2^22. */
  const GONE = 2 ** 22 + 1;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'marginalia-'));
    path = join(folder, 'a.txt.annotations.json');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const hash = () => bytesHash(readFileSync(path));
  const problem = async (doing: Promise<{ ok: boolean; error?: unknown }>) => {
    const result = await doing;
    ok(!result.ok);
    return result.error as { code: string; message: string };
  };

  it('is absent, then written, then replaced, and leaves nothing else behind', async () => {
    const file = sidecarFile(path, folder);
    deepEqual(await file.read(), { ok: true, value: undefined });
    deepEqual(await file.replace('one', undefined), { ok: true, value: 'written' });
    deepEqual(await file.replace('two', hash()), { ok: true, value: 'written' });
    equal(readFileSync(path, 'utf8'), 'two');
    deepEqual(readdirSync(folder), ['a.txt.annotations.json']);
  });

  it('is left alone when it holds other bytes than those seen', async () => {
    const file = sidecarFile(path, folder);
    writeFileSync(path, 'theirs');
    deepEqual(await file.replace('ours', undefined), { ok: true, value: 'changed' });
    deepEqual(await file.replace('ours', bytesHash(Buffer.from('old'))), { ok: true, value: 'changed' });
    equal(readFileSync(path, 'utf8'), 'theirs');
  });

  it('keeps its mode, and is not written if its mode is read-only', async () => {
    writeFileSync(path, 'old');
    chmodSync(path, 0o664);
    equal((await sidecarFile(path, folder).replace('new', hash())).ok, true);
    equal(statSync(path).mode & 0o777, 0o664);
    chmodSync(path, 0o444);
    match(
      (await problem(sidecarFile(path, folder).replace('newer', hash()))).message,
      /annotations\.json is read-only/,
    );
    equal(readFileSync(path, 'utf8'), 'new');
    deepEqual(readdirSync(folder), ['a.txt.annotations.json']);
  });

  it('is rejected if a link or a path leads out of its folder', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'marginalia-'));
    const secret = join(outside, 'secret');
    writeFileSync(secret, 'theirs');
    symlinkSync(secret, path);
    const dangling = join(folder, 'b.json');
    symlinkSync(join(outside, 'none'), dangling);
    const linked = join(folder, 'linked');
    symlinkSync(outside, linked);
    for (const place of [path, dangling, join(linked, 'secret'), join(folder, '../secret')]) {
      equal((await problem(sidecarFile(place, folder).read())).code, 'outside', place);
      equal(
        (await problem(sidecarFile(place, folder).replace('ours', bytesHash(Buffer.from('theirs'))))).code,
        'outside',
      );
    }
    equal(readFileSync(secret, 'utf8'), 'theirs');
    deepEqual(readdirSync(outside), ['secret']);
    rmSync(outside, { recursive: true });
  });

  it('follows a link within its folder and keeps the link', async () => {
    mkdirSync(join(folder, 'notes'));
    writeFileSync(join(folder, 'notes/real'), 'old');
    symlinkSync('notes/real', path);
    equal((await sidecarFile(path, folder).replace('new', hash())).ok, true);
    equal(readFileSync(join(folder, 'notes/real'), 'utf8'), 'new');
    ok(statSync(path).isFile());
  });

  it('reports a folder in its place, a missing folder, and a huge file', async () => {
    mkdirSync(path);
    match((await problem(sidecarFile(path, folder).read())).message, /annotations\.json is no file/);
    equal((await problem(sidecarFile(path, folder).replace('x', undefined))).code, 'unreadable');
    equal((await problem(sidecarFile(join(folder, 'none/a'), folder).replace('x', undefined))).code, 'unwritable');
    const huge = join(folder, 'huge');
    writeFileSync(huge, '');
    truncateSync(huge, MAX_SIZE + 1);
    equal((await problem(sidecarFile(huge, folder).read())).code, 'too-large');
  });

  it('takes over the lock of a process that has ended and removes its temporary files', async () => {
    writeFileSync(`${path}.lock`, `${GONE} ${hostname()} 00\n`);
    const temp = join(folder, `.marginalia-${GONE}-0123456789ab.tmp`);
    writeFileSync(temp, 'half');
    utimesSync(temp, 0, 0);
    deepEqual(await sidecarFile(path, folder).replace('new', undefined), { ok: true, value: 'written' });
    deepEqual(readdirSync(folder), ['a.txt.annotations.json']);
  });

  it('takes over an old lock whose process id is another process now, and leaves a fresh one to its holder', async () => {
    const held = `${path}.lock`;
    writeFileSync(held, `${process.pid} ${hostname()} 00\n`);
    const waiting = sidecarFile(path, folder).replace('new', undefined);
    await sleep(50);
    deepEqual(readdirSync(folder), ['a.txt.annotations.json.lock']);
    utimesSync(held, 0, 0);
    deepEqual(await waiting, { ok: true, value: 'written' });
    deepEqual(readdirSync(folder), ['a.txt.annotations.json']);
  });

  it('takes over a lock from the future whose process id is another process now', async () => {
    writeFileSync(`${path}.lock`, `${process.pid} ${hostname()} 00\n`);
    const future = Date.now() / 1000 + 3600;
    utimesSync(`${path}.lock`, future, future);
    deepEqual(await sidecarFile(path, folder).replace('new', undefined), { ok: true, value: 'written' });
  });

  it('is not stopped by a pipe, a link or an empty folder in the place of the lock, and names one with files', async () => {
    const held = `${path}.lock`;
    const places = [() => execFileSync('mkfifo', [held]), () => symlinkSync('nowhere', held), () => mkdirSync(held)];
    for (const [index, make] of places.entries()) {
      make();
      const file = sidecarFile(path, folder);
      deepEqual(await file.replace(`${index}`, index > 0 ? hash() : undefined), { ok: true, value: 'written' });
      deepEqual(readdirSync(folder), ['a.txt.annotations.json']);
    }
    mkdirSync(join(held, 'mine'), { recursive: true });
    const refused = await problem(sidecarFile(path, folder).replace('x', hash()));
    match(refused.message, /remove the folder .*annotations\.json\.lock/);
    deepEqual(readdirSync(held), ['mine']);
  });

  it('keeps its owner and group when it is replaced', async () => {
    writeFileSync(path, 'old');
    // Only the administrator may give files to others.
    if (process.getuid?.() === 0) chownSync(path, 1234, 2345);
    chmodSync(path, 0o640);
    const belongsTo = () => [statSync(path).uid, statSync(path).gid, statSync(path).mode & 0o777];
    const before = belongsTo();
    deepEqual(await sidecarFile(path, folder).replace('new', hash()), { ok: true, value: 'written' });
    deepEqual(belongsTo(), before);
  });
});
