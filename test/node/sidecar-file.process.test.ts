// Two programs that write one sidecar, and programs killed during a save. Slow: every case starts processes.

import { deepEqual, equal, ok } from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { bytesHash, parseSidecar } from '../../src/annotations';
import { sidecarFile } from '../../src/node';

const WRITER = join(__dirname, 'sidecar-writer.js');

/** Milliseconds from a save to the kill at most: several saves of one program, so that every step of a save is hit. */
const LATEST_KILL = 23;
/** How often programs are killed during a save, by default once at each millisecond, and race; a thorough run does more. */
const KILLS = Number(process.env.MARGINALIA_TEST_KILLS ?? LATEST_KILL);
const RACES = Number(process.env.MARGINALIA_TEST_RACES ?? 30);

interface Writer {
  readonly process: ChildProcess;
  /** The ids that it reported as saved, once it has ended. */
  readonly saved: Promise<readonly string[]>;
}

function startWriter(path: string, name: string, count: number): Writer {
  const process = spawn('node', [WRITER, path, name, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  process.stdout?.on('data', (data) => {
    said += data;
  });
  const saved = new Promise<readonly string[]>((done) =>
    process.on('close', () => done(said.split('\n').slice(0, -1))),
  );
  return { process, saved };
}

function idsIn(path: string): readonly string[] {
  const parsed = parseSidecar(readFileSync(path));
  if (!parsed.ok) throw new Error(parsed.error.message);
  deepEqual(parsed.value.problems, []);
  return parsed.value.sidecar.annotations.map(({ id }) => id);
}

describe('programs at one sidecar', function () {
  this.timeout(240_000 + 4000 * KILLS);
  let folder = '';
  // It waits ten seconds: meanwhile the other tests run.
  const foreign = mkdtempSync(join(tmpdir(), 'marginalia-'));
  let waiting: Promise<unknown>;
  before(() => {
    const path = join(foreign, 'a.json');
    writeFileSync(`${path}.lock`, '1 elsewhere 00\n');
    const future = Date.now() / 1000 + 3600;
    utimesSync(`${path}.lock`, future, future);
    waiting = sidecarFile(path, foreign).replace('new', undefined);
  });
  after(() => rmSync(foreign, { recursive: true, force: true }));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'marginalia-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('wait for a lock of another machine whose clock is ahead', async () => {
    await sleep(1000);
    deepEqual(readdirSync(foreign), ['a.json.lock']);
  });

  it(`lose nothing in ${RACES} races of two`, async () => {
    const path = join(folder, 'a.json');
    const writers = [startWriter(path, 'one', RACES), startWriter(path, 'two', RACES)];
    const saved = (await Promise.all(writers.map((writer) => writer.saved))).flat();
    equal(saved.length, 2 * RACES);
    deepEqual([...idsIn(path)].sort(), [...saved].sort());
    deepEqual(readdirSync(folder), ['a.json']);
  });

  it(`killed ${KILLS} times leave complete files, with every note that was reported as saved`, async () => {
    const path = join(folder, 'a.json');
    let kills = 0;
    let promised: string[] = [];
    for (let round = 0; kills < KILLS; round++) {
      rmSync(path, { force: true });
      promised = [];
      for (let life = 0; life < 25 && kills < KILLS; life++) {
        const writer = startWriter(path, `w${round}-${life}`, 1000);
        await once(writer.process.stdout as Readable, 'data');
        await sleep((kills * 7) % LATEST_KILL);
        writer.process.kill('SIGKILL');
        kills++;
        promised.push(...(await writer.saved));
        const ids = new Set(readdirSync(folder).includes('a.json') ? idsIn(path) : []);
        for (const id of promised) ok(ids.has(id), `${id} was saved and is lost`);
      }
    }
    ok(promised.length >= Math.min(25, KILLS % 25 || 25));
    equal((await sidecarFile(path, folder).replace('{}', 'other')).ok, true);
    ok(!readdirSync(folder).includes('a.json.lock'));
  });

  it('that meet a full disk keep the old bytes and say so', function () {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk]).status !== 0) return this.skip();
    return fillDisk(disk).finally(() => spawnSync('umount', [disk]));
  });

  async function fillDisk(disk: string): Promise<void> {
    const path = join(disk, 'a.json');
    writeFileSync(path, '{"items":[]}');
    const file = sidecarFile(path, disk);
    const read = await file.read();
    ok(read.ok && read.value);
    const result = await file.replace('x'.repeat(50_000), bytesHash(read.value));
    ok(!result.ok);
    deepEqual([result.error.code, result.error.message.includes('the disk is full')], ['unwritable', true]);
    equal(readFileSync(path, 'utf8'), '{"items":[]}');
    deepEqual(readdirSync(disk), ['a.json']);
  }

  it('take over a lock of another machine whose clock is ahead, after ten seconds', async () => {
    deepEqual(await waiting, { ok: true, value: 'written' });
    deepEqual(readdirSync(foreign), ['a.json']);
  });
});
