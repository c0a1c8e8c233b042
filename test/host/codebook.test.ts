import { deepEqual, equal, fail, ok } from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { type Hover, MarkdownString, type TextEditor, Uri } from 'vscode';
import {
  type Annotation,
  type Codebook,
  parseCodebook,
  parseSidecar,
  quoteOf,
  type Tag,
  tagAt,
  tagsOf,
} from '../../src/annotations';
import { closeAll, eventually, execute, openArticle, select, within, workspaceFolder, writeText } from './support';

const TEXT = ' date 2022-03-04 OSLO: Norway said it was ready. Denmark was not.\n\nSweden said it was, too.\n';

const bookPath = () => Uri.joinPath(workspaceFolder(), '.marginalia/codebook.json').fsPath;

function codebook(): Codebook {
  const parsed = parseCodebook(readFileSync(bookPath()));
  return parsed.ok ? parsed.value.scheme : fail(parsed.error.message);
}

function tagNow(slug: string): Tag {
  return tagAt(codebook(), slug) ?? fail(`no tag ${slug}`);
}

function sidecar(article: Uri): string {
  const path = `${article.fsPath}.annotations.json`;
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function annotationsOf(article: Uri): readonly Annotation[] {
  const parsed = parseSidecar(sidecar(article));
  return parsed.ok ? parsed.value.sidecar.annotations : [];
}

async function tag(editor: TextEditor, text: string, ...labels: string[]): Promise<void> {
  select(editor, text);
  await execute('marginalia.tagSelection', labels);
}

async function hover(editor: TextEditor, text: string): Promise<string> {
  const hovers = await execute<Hover[]>(
    'vscode.executeHoverProvider',
    editor.document.uri,
    within(editor.document, text),
  );
  const cards = hovers.flatMap(({ contents }) => contents).filter((content) => content instanceof MarkdownString);
  return cards.map(({ value }) => value).join('\n');
}

/** Two articles whose passages have a tag that no other test uses. */
let tests = 0;
async function tagged(): Promise<{ label: string; slug: string; first: Uri; second: Uri; editor: TextEditor }> {
  const label = `Subject ${++tests}`;
  const one = await openArticle(`codes/first-${tests}.txt`, TEXT);
  await tag(one, 'Norway', label);
  const editor = await openArticle(`codes/second-${tests}.txt`, TEXT);
  await tag(editor, 'Denmark', label);
  await tag(editor, 'Sweden', label);
  return { label, slug: `subject-${tests}`, first: one.document.uri, second: editor.document.uri, editor };
}

describe('the codebook', () => {
  afterEach(closeAll);

  it('renames a tag everywhere by one file, and back', async () => {
    const { slug, label, first, second, editor } = await tagged();
    const before = [sidecar(first), sidecar(second)];
    await execute('marginalia.tags.rename', slug, 'Countries');
    equal(tagNow(slug).label, 'Countries');
    ok((await hover(editor, 'Denmark')).includes('Countries'));
    deepEqual([sidecar(first), sidecar(second)], before);
    await execute('marginalia.undoAnnotation');
    equal(tagNow(slug).label, label);
    await execute('marginalia.redoAnnotation');
    equal(tagNow(slug).label, 'Countries');
  });

  it('sets definition, colour, place and examples', async () => {
    const { slug, editor } = await tagged();
    const other = await tagged();
    await execute('marginalia.tags.define', slug, 'States of the North.');
    await execute('marginalia.tags.colour', slug, 7);
    await execute('marginalia.tags.nest', slug, other.slug);
    select(editor, 'Denmark was not');
    await execute('marginalia.tags.addExample', slug, 'Denmark was not');
    const { definition, colour, parent, examples } = tagNow(slug);
    deepEqual([definition, colour, parent, examples], ['States of the North.', 7, other.slug, ['Denmark was not']]);
    await execute('marginalia.tags.nest', slug, '');
    equal(tagNow(slug).parent, undefined);
    await execute('marginalia.tags.moveUp', slug);
    const order = codebook().concepts.map((each) => each.slug);
    equal(order.indexOf(slug) + 1, order.indexOf(other.slug));
  });

  it('merges a tag into another without touching a sidecar, and takes that back', async () => {
    const { slug, first, editor } = await tagged();
    const other = await tagged();
    const before = sidecar(first);
    await execute('marginalia.tags.merge', slug, other.slug);
    equal(tagNow(slug).slug, other.slug);
    ok((await hover(other.editor, 'Denmark')).includes(other.label));
    equal(sidecar(first), before);
    await execute('marginalia.undoAnnotation');
    equal(tagNow(slug).slug, slug);
    await closeAll();
    ok(editor);
  });

  it('shows passages without a deleted tag, keeps them, and brings it back', async () => {
    const { slug, label, second, editor } = await tagged();
    await execute('marginalia.tags.delete', slug, true);
    equal(tagNow(slug).deprecated, true);
    ok(!(await hover(editor, 'Denmark')).includes(label));
    equal(annotationsOf(second).length, 2);
    await execute('marginalia.undoAnnotation');
    ok((await hover(editor, 'Denmark')).includes(label));
  });

  it('splits a tag over several files, closed ones too, as one act', async () => {
    const { slug, label, first, second } = await tagged();
    await execute('marginalia.tags.split', slug, `${label} part`);
    const tagsNow = () => [first, second].map((uri) => annotationsOf(uri).map(tagsOf));
    deepEqual(tagsNow(), [[[`${slug}-part`]], [[`${slug}-part`], [`${slug}-part`]]]);
    await closeAll();
    await execute('marginalia.undoAnnotation');
    deepEqual(tagsNow(), [[[slug]], [[slug], [slug]]]);
    equal(tagAt(codebook(), `${slug}-part`), undefined);
    await execute('marginalia.redoAnnotation');
    deepEqual(tagsNow(), [[[`${slug}-part`]], [[`${slug}-part`], [`${slug}-part`]]]);
  });

  it('gives what it exported when that is imported', async () => {
    const { slug } = await tagged();
    await execute('marginalia.tags.define', slug, '=1+1, "quoted"');
    for (const name of ['out.csv', 'out.json']) {
      const file = Uri.joinPath(workspaceFolder(), name);
      await execute('marginalia.tags.export', file);
      const before = readFileSync(bookPath(), 'utf8');
      await execute('marginalia.tags.define', slug, 'Changed.');
      await execute('marginalia.tags.import', file);
      equal(readFileSync(bookPath(), 'utf8'), before);
    }
    const bad = await writeText('bad.csv', 'a,b\n1,2\n');
    const before = readFileSync(bookPath(), 'utf8');
    await execute('marginalia.tags.import', bad);
    equal(readFileSync(bookPath(), 'utf8'), before);
  });

  it('takes in what another hand wrote meanwhile, and takes back its own part alone', async () => {
    const { slug, label } = await tagged();
    const theirs = readFileSync(bookPath(), 'utf8').replace(`"skos:prefLabel": "${label}",`, (line) => {
      return `${line}\n      "skos:definition": "Theirs.",`;
    });
    writeFileSync(bookPath(), theirs);
    await execute('marginalia.tags.rename', slug, `Ours ${slug}`);
    deepEqual([tagNow(slug).label, tagNow(slug).definition], [`Ours ${slug}`, 'Theirs.']);
    await execute('marginalia.undoAnnotation');
    deepEqual([tagNow(slug).label, tagNow(slug).definition], [label, 'Theirs.']);
  });

  it('shows the tags of a newer format and never writes it', async () => {
    const { slug, label, editor } = await tagged();
    const ours = readFileSync(bookPath(), 'utf8');
    const newer = ours.replace('"marginalia:format": 1', '"marginalia:format": 99').replace(label, 'Renamed there');
    writeFileSync(bookPath(), newer);
    try {
      await eventually('it is shown', async () => (await hover(editor, 'Denmark')).includes('Renamed') || undefined);
      await execute('marginalia.tags.rename', slug, 'Not written');
      equal(readFileSync(bookPath(), 'utf8'), newer);
    } finally {
      writeFileSync(bookPath(), ours);
      await eventually('ours is shown', async () => (await hover(editor, 'Denmark')).includes(label) || undefined);
    }
  });

  it('puts a tag that only passages have into the codebook when it is changed', async () => {
    const editor = await openArticle('codes/loose.txt', TEXT);
    await tag(editor, 'Norway', 'Stray');
    const without = { ...JSON.parse(readFileSync(bookPath(), 'utf8')) };
    without.concepts = without.concepts.filter(({ id }: { id: string }) => id !== 'marginalia:tag/stray');
    writeFileSync(bookPath(), JSON.stringify(without));
    await execute('marginalia.tags.rename', 'stray', 'Caught');
    equal(tagNow('stray').label, 'Caught');
    equal(quoteOf(annotationsOf(editor.document.uri)[0]?.target ?? fail()), 'Norway');
  });

  it('repeats the last tagging with all its tags', async () => {
    const editor = await openArticle('codes/repeat.txt', TEXT);
    await tag(editor, 'Norway', 'Said', 'Ready');
    select(editor, 'Sweden');
    await execute('marginalia.tagWithLast');
    deepEqual(
      annotationsOf(editor.document.uri).map((each) => tagsOf(each).sort()),
      [
        ['ready', 'said'],
        ['ready', 'said'],
      ],
    );
  });

  it('is put back with all files where the reader stops a split halfway', async () => {
    const { slug, label, first } = await tagged();
    const articles = [first];
    for (let n = 0; n < 12; n++) {
      const article = await writeText(`codes/stopped-${n}.txt`, TEXT);
      await writeText(`codes/stopped-${n}.txt.annotations.json`, sidecar(first).replace(/first-\d+/g, `stopped-${n}`));
      articles.push(article);
    }
    const all = () => articles.map(sidecar);
    const before = [...all(), readFileSync(bookPath(), 'utf8')];
    // Another writer holds the last file, so that the work is not done when it is stopped.
    const held = `${articles.at(-1)?.fsPath}.annotations.json.lock`;
    writeFileSync(held, `${process.pid} ${hostname()} 00\n`);
    await execute('notifications.clearAll');
    const split = execute('marginalia.tags.split', slug, `${label} part`);
    await eventually('some files are written', () => all().some((text, n) => text !== before[n]) || undefined);
    // The notification with its Cancel is shown only once the work takes long; until then there is nothing to accept.
    const stopping = setInterval(() => void execute('notification.acceptPrimaryAction'), 100);
    setTimeout(() => rmSync(held), 2000);
    await split;
    clearInterval(stopping);
    deepEqual([...all(), readFileSync(bookPath(), 'utf8')], before);
    equal(tagAt(codebook(), `${slug}-part`), undefined);
  });
});
