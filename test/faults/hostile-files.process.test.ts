// The command line on paths that are no files, damaged files, links to elsewhere and hostile names. Nothing hangs, nothing
// shows a stack, the message names the file, and existing files stay as they are.

import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
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
import { analyze } from '../../src/analysis';
import { parseSidecar } from '../../src/annotations';
import { decodeBytes } from '../../src/text/decode-bytes';
import { encodedForms, writeEncodedForms } from '../support/encoded-forms';
import { type Ended, marginalia, marginaliaProcess } from '../support/run-cli';

const article =
  ' date 2022-03-04 OSLO: Envoy Maria Lopez said on Thursday the talks “were useful”.\n\n' +
  '“We meet again,” Lopez said. The 😀 talks go on.\n';

/** Characters that control a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose
const RAW = /[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/;

/** Checks that a message has no stack, no internal values and no characters that control a terminal. */
function isCivil({ out, err }: Ended): void {
  doesNotMatch(err, / {4}at |undefined|\[object /);
  doesNotMatch(out + err, RAW);
}

describe('hostile files', () => {
  let folder: string;
  let file: string;
  const place = (name: string) => join(folder, name);
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'marginalia-faults-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => {
    for (const name of readdirSync(folder)) rmSync(place(name), { recursive: true });
    file = place('a.txt');
    writeFileSync(file, article);
  });

  it('are rejected by name if they are missing, a folder, an endless pipe, a device', async () => {
    mkdirSync(place('folder'));
    if (process.platform !== 'win32') execFileSync('mkfifo', [place('pipe')]);
    const wrong = ['missing', 'folder', 'a.txt/inside', ...(existsSync(place('pipe')) ? ['pipe'] : [])].map(place);
    if (existsSync('/dev/zero')) wrong.push('/dev/zero', '/dev/null');
    const read = await marginaliaProcess(['read', ...wrong]);
    deepEqual([read.code, read.out], [1, '']);
    isCivil(read);
    for (const path of wrong) ok(read.err.includes(path), read.err);
    const tagged = await marginalia(['tag', wrong.at(-1) ?? '', '--quote', 'x', 'y']);
    equal(tagged.code, 1);
    isCivil(tagged);
  });

  it('give the offsets of the library, in any encoding', async () => {
    const forms = encodedForms(article);
    const paths = writeEncodedForms(folder, article);
    const ended = await marginaliaProcess(['read', '--json', ...paths]);
    equal(ended.code, 0, ended.err);
    const lines = ended.out.trim().split('\n');
    equal(lines.length, paths.length);
    for (const [index, [name, bytes]] of Object.entries(forms).entries()) {
      const reading = JSON.parse(lines[index] ?? '');
      const { article: read, mentions } = analyze(decodeBytes(bytes));
      equal(reading.length, read.text.length, name);
      const spans = (kind: string) => mentions.filter((mention) => mention.kind === kind).map(({ span }) => span);
      const told = (list: readonly { start: number; end: number }[]) => list.map(({ start, end }) => ({ start, end }));
      deepEqual(told(reading.dates), spans('date'), name);
      deepEqual(told(reading.quotes), spans('quote'), name);
      deepEqual(readFileSync(paths[index] ?? ''), bytes, `${name} was rewritten`);
    }
  });

  it('may have any name: line breaks, escapes, directions, dashes', async () => {
    const names = ['two\nlines\u001b[31m\u202E.txt', '-dash.txt', 'a "b" \'c\' %41 $(x) `y`.txt'];
    const paths = names.map(place);
    for (const path of paths) writeFileSync(path, article);
    const missing = paths.map((path) => `${path}missing`);
    const runs = await Promise.all([
      ...paths.map((path) => marginalia(['tag', '--quote', 'OSLO', '--', path, 'x'])),
      ...['notes', 'check'].map((command) => marginalia([command, '--', ...paths])),
      marginaliaProcess(['read', '--', ...paths]),
      marginaliaProcess(['read', '--', ...missing]),
    ]);
    deepEqual(
      runs.map(({ code }) => code),
      [0, 0, 0, 0, 0, 0, 1],
    );
    for (const ended of runs) {
      isCivil(ended);
      doesNotMatch(ended.out + ended.err, /^lines/m);
    }
  });

  it('may have other line breaks than the quote from the shell', async () => {
    const windows = place('w.txt');
    writeFileSync(windows, article.replaceAll('\n', '\r\n'));
    for (const path of [file, windows])
      for (const quote of ['useful”.\n\n“We', 'useful”.\r\n\r\n“We']) {
        const ended = await marginalia(['tag', path, '--quote', quote, 'x', '--json']);
        equal(ended.code, 0, ended.err);
        equal(JSON.parse(ended.out).text, 'useful”.\n\n“We');
      }
  });

  it('keep surrogate pairs whole, and tags tags', async () => {
    const pair = article.indexOf('😀');
    const half = await marginalia(['tag', file, '--start', `${pair + 1}`, '--end', `${pair + 2}`, 'A', 'a', '--json']);
    deepEqual([JSON.parse(half.out).text, JSON.parse(half.out).tags], ['😀', ['a']]);
    for (const args of [
      ['--quote', 'OSLO', '!!!'],
      ['--quote', 'talks', '--nth', '0', 'x'],
      ['--quote', 'talks', '--nth', '9'.repeat(20), 'x'],
      ['--quote', 'talks', '--nth', 'NaN', 'x'],
      ['--quote', '', 'x'],
    ])
      equal((await marginalia(['tag', file, ...args])).code, 2, args.join(' '));
  });

  it('whose sidecar is a link to elsewhere are read without it, and not annotated', async () => {
    const secret = place('secret');
    const inner = join(place('inner'), 'b.txt');
    const beside = `${inner}.annotations.json`;
    mkdirSync(place('inner'));
    writeFileSync(inner, 'No head here. Lopez said so on Monday.');
    const theirs = '{"items":[],"marginalia:article":{"file":"b.txt","sha256":"","length":1,"published":"2001-01-01"}}';
    writeFileSync(secret, theirs);
    // What would wait for ever at a pipe must be a process that can be killed.
    const made: readonly (readonly [() => unknown, (args: readonly string[]) => Promise<Ended>])[] = [
      [() => symlinkSync('../secret', beside), marginalia],
      [() => symlinkSync('../nowhere', beside), marginalia],
      [() => symlinkSync('b.txt.annotations.json', beside), marginalia],
      [() => mkdirSync(beside), marginalia],
      ...(process.platform === 'win32' ? [] : [[() => execFileSync('mkfifo', [beside]), marginaliaProcess] as const]),
    ];
    for (const [make, run] of made) {
      make();
      const read = await run(['read', inner, '--json']);
      deepEqual([read.code, JSON.parse(read.out).published], [0, undefined]);
      const tagged = await run(['tag', inner, '--quote', 'Lopez', 'x']);
      equal(tagged.code, 1);
      isCivil(tagged);
      match(tagged.err, /b\.txt\.annotations\.json/);
      rmSync(beside, { recursive: true });
    }
    deepEqual([readFileSync(secret, 'utf8'), existsSync(place('nowhere'))], [theirs, false]);
  });

  it('take the notes of many writers at once, each of them', async () => {
    const writers = Array.from({ length: 4 }, (_, index) => `writer-${index}`);
    const ended = await Promise.all(writers.map((tag) => marginaliaProcess(['tag', file, '--quote', 'OSLO', tag])));
    deepEqual(
      ended.map(({ code, err }) => [code, err]),
      writers.map(() => [0, '']),
    );
    const parsed = parseSidecar(readFileSync(`${file}.annotations.json`));
    equal(parsed.ok && parsed.value.sidecar.annotations.length, writers.length);
    deepEqual(readdirSync(folder).sort(), ['a.txt', 'a.txt.annotations.json']);
  });

  it('with a sidecar full of rubbish take a note and keep the rubbish', async () => {
    const rubbish = Array.from({ length: 20_000 }, (_, index) => index);
    writeFileSync(`${file}.annotations.json`, JSON.stringify({ type: 'AnnotationPage', items: rubbish }));
    equal((await marginalia(['tag', file, '--quote', 'OSLO', 'x'])).code, 0);
    const { items } = JSON.parse(readFileSync(`${file}.annotations.json`, 'utf8'));
    equal(items.length, rubbish.length + 1);
  });

  it('are read only up to the limit, and only while the output is read', async () => {
    const long = place('long.txt');
    writeFileSync(long, article.repeat(3000));
    const heard = await new Promise<number | null>((resolve) => {
      const child = spawn(process.execPath, [join(__dirname, '../../src/cli/main.js'), 'read', long]);
      child.stdout.once('data', () => child.stdout.destroy());
      child.on('close', resolve);
    });
    equal(heard, 0);
    const endless = await marginaliaProcess(['read', '-'], Buffer.alloc(65e6, 'a b '));
    equal(endless.code, 1);
    match(endless.err, /-: over the limit of 64 MB/);
    isCivil(endless);
  });

  it('report that the results cannot be written', async function () {
    if (!existsSync('/dev/full')) this.skip();
    const main = join(__dirname, '../../src/cli/main.js');
    const ended = await new Promise<Ended>((resolve) => {
      const child = spawn('sh', ['-c', `"$0" "$1" read "$2" > /dev/full`, process.execPath, main, file]);
      let err = '';
      child.stderr.on('data', (data) => {
        err += data;
      });
      child.on('close', (code) => resolve({ code: code ?? -1, out: '', err }));
    });
    equal(ended.code, 1);
    match(ended.err, /the disk is full/);
    isCivil(ended);
  });
});
