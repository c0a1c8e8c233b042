import { deepEqual, equal, match } from 'node:assert/strict';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Annotation,
  type Body,
  type Codebook,
  changeTag,
  dateBody,
  EMPTY_CODEBOOK,
  emptySidecar,
  mergeTag,
  newWith,
  passageTarget,
  removeTag,
  serializeCodebook,
  serializeSidecar,
  speakerBody,
  verdictBody,
  withTag,
} from '../../src/annotations';
import { marginalia, marginaliaProcess } from '../support/run-cli';

const article =
  ' date 2022-03-04 OSLO: Envoy Maria Lopez said on Thursday the talks “were useful”.\n\n' +
  '“We meet again,” Lopez said. The talks go on.\n';

describe('command line', () => {
  let folder: string;
  let file: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'marginalia-cli-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    file = join(folder, 'a.txt');
    writeFileSync(file, article);
  });

  it('reads files and standard input as one line of JSON each', async () => {
    const [fromFile, fromInput] = await Promise.all([
      marginalia(['read', file, '--json']),
      marginalia(['read', '-', '--json'], article),
    ]);
    equal(fromFile.code, 0, fromFile.err);
    const reading = JSON.parse(fromFile.out);
    deepEqual({ ...reading, file: '-' }, JSON.parse(fromInput.out));
    equal(reading.published, '2022-03-04');
    equal(reading.length, article.length);
    for (const { start, end, text } of [...reading.dates, ...reading.quotes]) equal(article.slice(start, end), text);
  });

  it('counts the same offsets with any line breaks and byte order mark', async () => {
    const windows = join(folder, 'w.txt');
    writeFileSync(windows, `\uFEFF${article.replace(/\n/g, '\r\n')}`);
    const [one, two] = await Promise.all([
      marginalia(['read', file, '--json']),
      marginalia(['read', windows, '--json']),
    ]);
    deepEqual({ ...JSON.parse(two.out), file }, JSON.parse(one.out));
  });

  it('names an article whose analysis fails, goes on with the others and ends with 1', async () => {
    const broken = join(folder, 'b.txt');
    const dead = join(folder, 'b2.txt');
    const last = join(folder, 'c.txt');
    writeFileSync(broken, article.replace('OSLO', 'BREAKS'));
    writeFileSync(dead, article.replace('OSLO', 'DIES'));
    writeFileSync(last, article);
    const env = { NODE_OPTIONS: `--require ${join(__dirname, '../support/breaking-analysis.js')}` };
    const [read, mentions, check] = await Promise.all([
      marginaliaProcess(['read', file, broken, dead, last, '--json'], '', env),
      marginaliaProcess(['mentions', 'Maria Lopez', folder, '--json'], '', env),
      marginaliaProcess(['check', file, broken, dead, last], '', env),
    ]);
    const reasons = [
      `${broken}: could not be analysed: it breaks\n`,
      `${dead}: could not be analysed: The analysis thread ended with 3.\n`,
    ];
    const named = (command: string) => reasons.map((reason) => `marginalia ${command}: ${reason}`).join('');
    const filesIn = (out: string) => [
      ...new Set(
        out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).file),
      ),
    ];
    deepEqual([filesIn(read.out), read.err, read.code], [[file, last], named('read'), 1]);
    deepEqual([filesIn(mentions.out), mentions.err, mentions.code], [[file, last], named('mentions'), 1]);
    deepEqual([check.out, check.code], [reasons.join(''), 1]);
  });

  it('names a file and a folder that cannot be read, goes on with the others and ends with 1', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    const large = join(folder, 'big.txt');
    writeFileSync(large, '');
    truncateSync(large, 65e6);
    chmodSync(closed, 0);
    const { out, err, code } = await marginalia(['mentions', 'Maria Lopez', folder, '--json']);
    chmodSync(closed, 0o700);
    equal(JSON.parse(out.split('\n')[0] ?? '').file, file);
    match(err, /^marginalia mentions: \S*big\.txt: 65\.0 MB, over the limit/);
    // The administrator may read every folder.
    if (process.getuid?.() !== 0) match(err, /\nmarginalia mentions: \S*closed: may not be read/);
    equal(code, 1);
  });

  it('names annotations of a renamed article, and starts no second file beside them', async () => {
    equal((await marginalia(['tag', file, '--quote', 'Maria Lopez', 'envoy'])).code, 0);
    const renamed = join(folder, 'b.txt');
    renameSync(file, renamed);
    const problem = `${file}.annotations.json: these are annotations of ${renamed}; rename the file to b.txt.annotations.json`;
    const [notes, check, tag] = await Promise.all([
      marginalia(['notes', renamed]),
      marginalia(['check', renamed]),
      marginalia(['tag', renamed, '--quote', 'Maria Lopez', 'envoy']),
    ]);
    deepEqual([notes.out, notes.err, notes.code], ['', `marginalia notes: ${problem}\n`, 1]);
    deepEqual([check.out, check.code], [`${problem}\n`, 1]);
    deepEqual([tag.err, tag.code], [`marginalia tag: ${problem}; nothing was written\n`, 1]);
    deepEqual(readdirSync(folder), ['a.txt.annotations.json', 'b.txt']);
    renameSync(`${file}.annotations.json`, `${renamed}.annotations.json`);
    deepEqual((await marginalia(['check', renamed])).code, 0);
  });

  it('reads an article with the corrections of its sidecar', async () => {
    const by = { now: '2022-03-05T08:00:00Z', creator: 'ana' };
    const on = (words: string, body: Body): Annotation => {
      const start = article.indexOf(words);
      const target = passageTarget('a.txt', article, { start, end: start + words.length });
      return newWith({ id: `urn:uuid:${words.length}`, ...by }, target, { motivation: 'assessing', bodies: [body] });
    };
    const annotations = [
      on('Thursday', dateBody({ value: '2022-02-24' })),
      on('“We meet again,”', speakerBody({ name: 'A Guest' })),
      on('“were useful”', verdictBody({ verdict: 'rejected', finding: 'quote' })),
    ];
    writeFileSync(`${file}.annotations.json`, serializeSidecar({ ...emptySidecar(), annotations }));
    const [json, words] = await Promise.all([marginalia(['read', file, '--json']), marginalia(['read', file])]);
    const { dates, quotes, rejected } = JSON.parse(json.out);
    deepEqual(
      [dates[0].value, dates[0].corrected.by, dates[0].corrected.machine.value],
      ['2022-02-24', 'ana', '2022-03-03'],
    );
    deepEqual(
      [quotes.length, quotes[0].speaker.name, quotes[0].corrected.machine.speaker.name],
      [1, 'A Guest', 'Maria Lopez'],
    );
    deepEqual([rejected.length, rejected[0].finding, rejected[0].text], [1, 'quote', '“were useful”']);
    match(words.out, /Thursday {2}→ {2}2022-02-24 {2}\(by ana\)/);
    match(words.out, /A Guest \(by ana\)/);
    match(words.out, /“were useful” {2}is no quote {2}\(by ana\)/);
    match((await marginalia(['notes', file])).out, /a\.txt:1:50: exact {2}“Thursday” {2}→ date: 2022-02-24 {2}— ana/);
  });

  it('gives and lists tags as the codebook has them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'marginalia-tags-'));
    const file = join(folder, 'sub', 'a.txt');
    mkdirSync(join(folder, 'sub'));
    mkdirSync(join(folder, '.marginalia'));
    writeFileSync(file, 'Norway said it was ready.\n');
    const inFolder = (...args: readonly string[]) => marginalia(args, '', { cwd: folder });
    const made = ['Claim', 'Old', 'Gone'].reduce((book, label) => withTag(book, label).codebook, EMPTY_CODEBOOK);
    const write = (book: Codebook) => writeFileSync(join(folder, '.marginalia/codebook.json'), serializeCodebook(book));
    write(changeTag(made, 'claim', { label: 'Assertion' }));
    for (const tag of ['Assertion', 'Old', 'Gone', 'New one'])
      equal((await inFolder('tag', file, '--quote', 'Norway', tag)).code, 0);
    write(removeTag(mergeTag(made, 'old', 'claim'), 'gone'));
    const { out } = await inFolder('notes', file, '--json');
    const tags = out
      .trim()
      .split('\n')
      .flatMap((line) => JSON.parse(line).tags as string[]);
    deepEqual(tags.sort(), ['claim', 'claim', 'new-one']);
    const refused = await inFolder('tag', file, '--quote', 'Norway', 'Gone');
    deepEqual([refused.code, /deleted from the codebook/.test(refused.err)], [2, true]);
    rmSync(folder, { recursive: true });
  });

  it('takes no codebook from above the repository or the working directory', async () => {
    const above = mkdtempSync(join(tmpdir(), 'marginalia-above-'));
    const own = join(above, 'own');
    const file = join(own, 'sub', 'a.txt');
    mkdirSync(join(own, 'sub'), { recursive: true });
    mkdirSync(join(above, '.marginalia'));
    writeFileSync(file, 'Norway said it was ready.\n');
    const planted = changeTag(withTag(EMPTY_CODEBOOK, 'Claim').codebook, 'claim', { label: 'Threat' });
    writeFileSync(join(above, '.marginalia/codebook.json'), serializeCodebook(planted));
    const slugOf = async (cwd?: string) => {
      const place = cwd ? { cwd } : {};
      equal((await marginalia(['tag', file, '--quote', 'Norway', 'Threat'], '', place)).code, 0);
      const { out } = await marginalia(['notes', file, '--json'], '', place);
      rmSync(`${file}.annotations.json`);
      return JSON.parse(out).tags[0];
    };
    deepEqual([await slugOf(), await slugOf(own), await slugOf(above)], ['threat', 'threat', 'claim']);
    mkdirSync(join(own, '.git'));
    equal(await slugOf(above), 'threat');
    mkdirSync(join(above, '.git'));
    rmSync(join(own, '.git'), { recursive: true });
    equal(await slugOf(), 'claim');
    rmSync(above, { recursive: true });
  });

  it('tags by words, notes by offsets, and lists both', async () => {
    const words = ['--quote', 'talks', '--nth', '2', 'Key claim', '--author', 'ana', '--note', 'so\u001b[31m?'];
    const tagged = await marginalia(['tag', file, ...words]);
    equal(tagged.code, 0, tagged.err);
    const noted = await marginalia(['note', file, '--start', '0', '--end', '5', 'the head']);
    equal(noted.code, 0, noted.err);
    const listed = await marginalia(['notes', file, '--json']);
    const rows = listed.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const second = article.lastIndexOf('talks');
    const row = rows.find(({ tags }) => tags.length);
    deepEqual([row.status, row.start, row.end, row.line, row.text], ['exact', second, second + 5, 3, 'talks']);
    deepEqual([row.tags, row.creator, row.note], [['key-claim'], 'ana', 'so\u001b[31m?']);
    equal(rows.length, 2);
    const shown = await marginalia(['notes', file]);
    equal(shown.out.includes('\u001b'), false);
    equal(readFileSync(file, 'utf8'), article);
  });

  it('writes notes and tags on the article as a whole, and lists them', async () => {
    const noted = await marginalia(['note', file, '--article', 'Compare the report.', '--author', 'ana']);
    match(noted.out, /a\.txt: urn:uuid:/);
    const tagged = await marginalia(['tag', file, '--article', 'Background', '--author', 'ana', '--json']);
    const { id, wholeArticle, tags } = JSON.parse(tagged.out);
    deepEqual([wholeArticle, tags], [true, ['background']]);
    const { items } = JSON.parse(readFileSync(`${file}.annotations.json`, 'utf8'));
    deepEqual(
      items.map(({ target }: { target: unknown }) => target),
      ['a.txt', 'a.txt'],
    );
    writeFileSync(file, ' date 2022-03-04 Nothing of it is left here at all.\n');
    await marginalia(['note', file, '--start', '0', '--end', '5', 'the head']);
    const rows = (await marginalia(['notes', file, '--json'])).out
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row));
    const whole = rows.filter((row) => row.wholeArticle);
    deepEqual([rows.length, whole.length, whole.find((row) => row.id === id)?.status], [3, 2, 'exact']);
    equal('start' in whole[0], false);
    match((await marginalia(['notes', file])).out, /a\.txt: whole article #background {2}— ana/);
    equal((await marginalia(['check', file])).code, 0);
    equal((await marginalia(['note', file, '--article', '--quote', 'left', 'What?'])).code, 2);
  });

  it('lists a passage that is gone as an orphan, and check names it', async () => {
    await marginalia(['tag', file, '--quote', 'Envoy Maria Lopez', 'person']);
    writeFileSync(file, ' date 2022-03-04 Nothing of it is left here at all.\n');
    const row = JSON.parse((await marginalia(['notes', file, '--json'])).out);
    deepEqual([row.status, row.quote, row.start], ['orphan', 'Envoy Maria Lopez', undefined]);
    const checked = await marginalia(['check', file]);
    equal(checked.code, 1);
    match(checked.out, /orphan/);
  });

  it('checks and lists replies to replies, notes on the article and passages kept without a place', async () => {
    await marginalia(['note', file, '--quote', 'Envoy Maria Lopez', 'Who?']);
    const sidecar = `${file}.annotations.json`;
    const page = JSON.parse(readFileSync(sidecar, 'utf8'));
    const [first] = page.items;
    const source = first.target.source;
    const reply = (id: string, to: string) => ({ ...first, id, motivation: 'replying', target: { source: to } });
    const quote = { type: 'TextQuoteSelector', exact: 'It is gone', prefix: 'All. ', suffix: ' now' };
    const kept = { ...first, id: 'urn:kept', target: { source, selector: [quote] }, 'marginalia:kept': true };
    const more = [
      reply('urn:one', first.id),
      reply('urn:two', 'urn:one'),
      { ...first, id: 'urn:page', target: { source } },
    ];
    writeFileSync(sidecar, JSON.stringify({ ...page, items: [first, ...more, kept] }));
    deepEqual(await marginalia(['check', file]).then(({ code, out }) => [code, out]), [0, '']);
    const rows = (await marginalia(['notes', file, '--json'])).out
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row));
    deepEqual(
      rows.map(({ status, line }) => [status, line]),
      [
        ['exact', rows[0].line],
        ['exact', rows[0].line],
        ['exact', rows[0].line],
        ['exact', undefined],
        ['orphan', undefined],
      ],
    );
    writeFileSync(sidecar, JSON.stringify({ ...page, items: [first, reply('urn:alone', 'urn:gone')] }));
    match((await marginalia(['check', file])).out, /urn:alone: a reply to a note that is not there/);
  });

  it('names what is wrong with an article', async () => {
    equal((await marginalia(['check', file])).code, 0);
    const bad = join(folder, 'b.txt');
    writeFileSync(bad, Buffer.from([...Buffer.from(' date 2022-02-30 Text '), 0xff]));
    const { code, out } = await marginalia(['check', bad, file]);
    equal(code, 1);
    match(out, /2022-02-30 is no day of the calendar/);
    match(out, /b\.txt:1:23: bytes that are no UTF-8/);
  });

  for (const [what, bytes] of [
    ['damaged', '{ "type": '],
    ['empty', ''],
    ['conflicted', '<<<<<<< ours\n'],
    ['newer', '{"type":"AnnotationPage","marginalia:format":99,"items":[]}'],
  ] as const) {
    it(`leaves a sidecar as it is that is ${what}, and says so`, async () => {
      const sidecar = `${file}.annotations.json`;
      writeFileSync(sidecar, bytes);
      const { code, err } = await marginalia(['tag', file, '--quote', 'Envoy', 'x']);
      equal(code, 1);
      match(err, /a\.txt\.annotations\.json/);
      equal(err.includes('    at '), false, err);
      equal(readFileSync(sidecar, 'utf8'), bytes);
    });
  }

  it('asks which passage is meant, and says if there is none', async () => {
    const twice = await marginalia(['tag', file, '--quote', 'talks', 'x']);
    equal(twice.code, 1);
    match(twice.err, /stand there 2 times; choose one with --nth/);
    match((await marginalia(['tag', file, '--quote', 'nobody', 'x'])).err, /stand there nowhere/);
    match((await marginalia(['tag', file, '--start', '5', '--end', '5000', 'x'])).err, /--end is 5000/);
    equal(existsSync(`${file}.annotations.json`), false);
  });

  it('ends with 2 for wrong arguments, with 1 for a bad file, and never with a stack', async () => {
    const calls: readonly (readonly [number, string[]])[] = [
      [2, []],
      [2, ['nonsense']],
      [2, ['read']],
      [2, ['read', file, '--no-such-flag']],
      [2, ['read', file, '--published', '2022-02-30']],
      [2, ['tag', file, '--quote', 'x', '--start', '1', 't']],
      [2, ['tag', file, '--start', '-1', '--end', '2', 't']],
      [2, ['tag', '-', '--quote', 'x', 't']],
      [2, ['mentions', 'Lopez']],
      [1, ['read', join(folder, 'missing.txt')]],
      [1, ['read', folder]],
      [1, ['mentions', 'Lopez', join(folder, 'missing')]],
      [0, ['--help']],
      [0, ['tag', '--help']],
      [0, ['--version']],
    ];
    for (const [expected, args] of calls) {
      const { code, out, err } = await marginalia(args);
      equal(code, expected, `${args.join(' ')}\n${out}${err}`);
      equal(err.includes('    at '), false, err);
    }
  });

  it('goes on after a file that cannot be read', async () => {
    const { code, out, err } = await marginalia(['read', join(folder, 'missing.txt'), file, '--json']);
    equal(code, 1);
    equal(JSON.parse(out).file, file);
    match(err, /missing\.txt: there is no such file/);
  });

  it('finds the mentions of an actor, folder by folder', async () => {
    copyFileSync(file, join(folder, 'b.article'));
    writeFileSync(join(folder, 'shopping.txt'), 'Maria Lopez buys milk.');
    const { code, out } = await marginalia(['mentions', 'maria lopez', folder]);
    equal(code, 0);
    const files = new Set(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    );
    deepEqual([...files], [file, join(folder, 'b.article')]);
    const pronouns = join(folder, 'pronouns');
    mkdirSync(pronouns);
    writeFileSync(join(pronouns, 'c.txt'), ' date 2022-01-28 Maria Lopez spoke on Monday. She left at noon.\n');
    const all = await marginalia(['mentions', 'Maria Lopez', pronouns, '--all-forms', '--json']);
    const forms = all.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; form: string });
    deepEqual(
      forms.map(({ text, form }) => [text, form]),
      [
        ['Maria Lopez', 'name'],
        ['She', 'pronoun'],
      ],
    );
    const none = await marginalia(['mentions', 'Nobody', folder]);
    deepEqual([none.code, none.out], [0, '']);
  });

  it('writes to an author’s own file, and reads those of all', async () => {
    const tag = (author: string, ...more: readonly string[]) =>
      marginalia(['tag', file, '--quote', 'Envoy', `by-${author}`, '--author', author, ...more]);
    equal((await tag('Ana', '--own-file')).code, 0);
    equal((await tag('ben')).code, 0);
    equal((await tag('ana')).code, 0);
    deepEqual(readdirSync(folder).sort(), ['a.txt', 'a.txt.annotations.ana.json', 'a.txt.annotations.json']);
    const tags = ({ out }: { readonly out: string }) => [...out.matchAll(/#by-\w+/g)].map(String).sort();
    deepEqual(tags(await marginalia(['notes', file])), ['#by-ana', '#by-ana', '#by-ben']);
    writeFileSync(join(folder, 'a.txt.annotations.eve.json'), '{');
    const listed = await marginalia(['notes', file]);
    deepEqual([listed.code, tags(listed).length], [1, 3]);
    match(listed.err, /^marginalia notes: \S*a\.txt\.annotations\.eve\.json: The file is not valid JSON/);
  });

  it('reads and finds actors with the decisions of the folder above', async () => {
    const inside = join(folder, 'inner');
    mkdirSync(inside);
    mkdirSync(join(folder, '.marginalia'));
    copyFileSync(file, join(inside, 'c.txt'));
    const decision = { id: 'marginalia:actor/lopez', 'skos:prefLabel': 'M. L.', 'skos:altLabel': ['Maria Lopez'] };
    const decisions = join(folder, '.marginalia', 'actors.json');
    writeFileSync(decisions, JSON.stringify({ concepts: [decision, { id: 'marginalia:actor/bad' }] }));
    const inFolder = (...args: readonly string[]) => marginalia(args, '', { cwd: folder });
    const read = await inFolder('read', join(inside, 'c.txt'), '--json');
    deepEqual(
      [read.code, JSON.parse(read.out).actors.some(({ name }: { name: string }) => name === 'M. L.')],
      [0, true],
    );
    match(read.err, /actors\.json: concepts\[1\]: /);
    const { out } = await inFolder('mentions', 'm. l.', inside, '--json');
    equal(JSON.parse(out.split('\n')[0] ?? '').name, 'M. L.');
    writeFileSync(decisions, '<<<<<<< ours');
    // The decisions of a folder are read once in a process.
    const broken = await marginaliaProcess(['read', join(inside, 'c.txt')], '', {}, { cwd: folder });
    equal(broken.code, 0);
    match(broken.err, /actors\.json: Line 1 is a merge conflict marker/);
  });

  it('stays in the folder with any author’s name and any link at an author’s file', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'marginalia-'));
    writeFileSync(join(outside, 'x.json'), '{}');
    symlinkSync(join(outside, 'x.json'), `${file}.annotations.eve.json`);
    const tag = (author: string) =>
      marginalia(['tag', file, '--quote', 'Envoy', 'x', '--author', author, '--own-file']);
    equal((await tag('../../Evil\\..\\x')).code, 0);
    deepEqual(readdirSync(folder).sort(), [
      'a.txt',
      'a.txt.annotations.eve.json',
      'a.txt.annotations.evil-x-a61aa2af.json',
    ]);
    const refused = await tag('eve');
    equal(refused.code, 1);
    match(refused.err, /leads out of its folder/);
    equal(readFileSync(join(outside, 'x.json'), 'utf8'), '{}');
    match((await marginalia(['notes', file])).err, /eve\.json leads out of its folder/);
    rmSync(outside, { recursive: true });
  });

  it('says so when the sidecar cannot be written', async () => {
    mkdirSync(`${file}.annotations.json`);
    const { code, err } = await marginalia(['tag', file, '--quote', 'Envoy', 'x']);
    equal(code, 1);
    match(err, /a\.txt\.annotations\.json/);
  });
});
