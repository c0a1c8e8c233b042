import { deepEqual, equal, fail, ok } from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { type TextEditor, Uri } from 'vscode';
import { type Tag, tagAt, tagsOf } from '../../src/annotations';
import { eventually } from '../support/eventually';
import { execute, tag } from './support/commands';
import { closeAll, openArticle, select } from './support/editors';
import { annotationsOf, codebook, codebookPath, quotesOf, sidecarPath, sidecarText } from './support/on-disk';
import { hoverHas, hoverText } from './support/providers';
import { withProgressShown } from './support/user-interface';
import { workspaceFolder, writeText } from './support/workspace';

const TEXT = ' date 2022-03-04 OSLO: Norway said it was ready. Denmark was not.\n\nSweden said it was, too.\n';

function tagNow(slug: string): Tag {
  return tagAt(codebook(), slug) ?? fail(`no tag ${slug}`);
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
    const before = [sidecarText(first), sidecarText(second)];
    await execute('marginalia.tags.rename', slug, 'Countries');
    equal(tagNow(slug).label, 'Countries');
    ok((await hoverText(editor, 'Denmark')).includes('Countries'));
    deepEqual([sidecarText(first), sidecarText(second)], before);
    await execute('marginalia.undoAnnotation');
    equal(tagNow(slug).label, label);
    await execute('marginalia.redoAnnotation');
    equal(tagNow(slug).label, 'Countries');
  });

  it('loses a new tag when its first use is undone, unless something uses it, and has it again when that is redone', async () => {
    const label = `Only ${++tests}`;
    const has = () => codebook().concepts.some((each) => each.label === label);
    const editor = await openArticle(`codes/only-${tests}.txt`, TEXT);
    await tag(editor, 'Norway', label);
    const made = tagNow(`only-${tests}`);
    await execute('marginalia.undoAnnotation');
    deepEqual([has(), annotationsOf(editor).length], [false, 0]);
    await execute('marginalia.redoAnnotation');
    deepEqual([tagNow(made.slug), annotationsOf(editor).length], [made, 1]);
    const other = await openArticle(`codes/only-${tests}-other.txt`, TEXT);
    await tag(other, 'Sweden', label);
    await openArticle(`codes/only-${tests}.txt`, TEXT);
    await execute('marginalia.undoAnnotation');
    deepEqual([annotationsOf(editor).length, annotationsOf(other).length, has()], [0, 1, true]);
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

  it('merges a tag into another without touching a sidecar, and undoes that', async () => {
    const { slug, first } = await tagged();
    const other = await tagged();
    const before = sidecarText(first);
    await execute('marginalia.tags.merge', slug, other.slug);
    equal(tagNow(slug).slug, other.slug);
    ok((await hoverText(other.editor, 'Denmark')).includes(other.label));
    equal(sidecarText(first), before);
    await execute('marginalia.undoAnnotation');
    equal(tagNow(slug).slug, slug);
  });

  it('shows passages without a deleted tag, keeps them, and undoes the deletion', async () => {
    const { slug, label, second, editor } = await tagged();
    await execute('marginalia.tags.delete', slug, true);
    equal(tagNow(slug).deprecated, true);
    ok(!(await hoverText(editor, 'Denmark')).includes(label));
    equal(annotationsOf(second).length, 2);
    await execute('marginalia.undoAnnotation');
    ok((await hoverText(editor, 'Denmark')).includes(label));
  });

  it('splits a tag over several files, closed ones too, as one step', async () => {
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

  it('is the same after what it exported is imported', async () => {
    const { slug } = await tagged();
    await execute('marginalia.tags.define', slug, '=1+1, "quoted"');
    for (const name of ['out.csv', 'out.json']) {
      const file = Uri.joinPath(workspaceFolder(), name);
      await execute('marginalia.tags.export', file);
      const before = readFileSync(codebookPath(), 'utf8');
      await execute('marginalia.tags.define', slug, 'Changed.');
      await execute('marginalia.tags.import', file);
      equal(readFileSync(codebookPath(), 'utf8'), before);
    }
    const bad = await writeText('bad.csv', 'a,b\n1,2\n');
    const before = readFileSync(codebookPath(), 'utf8');
    await execute('marginalia.tags.import', bad);
    equal(readFileSync(codebookPath(), 'utf8'), before);
  });

  it('merges what another program wrote meanwhile, and undoes its own part alone', async () => {
    const { slug, label } = await tagged();
    const theirs = readFileSync(codebookPath(), 'utf8').replace(`"skos:prefLabel": "${label}",`, (line) => {
      return `${line}\n      "skos:definition": "Theirs.",`;
    });
    writeFileSync(codebookPath(), theirs);
    await execute('marginalia.tags.rename', slug, `Ours ${slug}`);
    deepEqual([tagNow(slug).label, tagNow(slug).definition], [`Ours ${slug}`, 'Theirs.']);
    await execute('marginalia.undoAnnotation');
    deepEqual([tagNow(slug).label, tagNow(slug).definition], [label, 'Theirs.']);
  });

  it('shows the tags of a newer format and never writes it', async () => {
    const { slug, label, editor } = await tagged();
    const ours = readFileSync(codebookPath(), 'utf8');
    const newer = ours.replace('"marginalia:format": 1', '"marginalia:format": 99').replace(label, 'Renamed there');
    writeFileSync(codebookPath(), newer);
    try {
      await hoverHas(editor, 'Denmark', 'Renamed');
      await execute('marginalia.tags.rename', slug, 'Not written');
      equal(readFileSync(codebookPath(), 'utf8'), newer);
    } finally {
      writeFileSync(codebookPath(), ours);
      await hoverHas(editor, 'Denmark', label);
    }
  });

  it('puts a tag that only passages have into the codebook when it is changed', async () => {
    const editor = await openArticle('codes/loose.txt', TEXT);
    await tag(editor, 'Norway', 'Stray');
    const without = { ...JSON.parse(readFileSync(codebookPath(), 'utf8')) };
    without.concepts = without.concepts.filter(({ id }: { id: string }) => id !== 'marginalia:tag/stray');
    writeFileSync(codebookPath(), JSON.stringify(without));
    await execute('marginalia.tags.rename', 'stray', 'Caught');
    equal(tagNow('stray').label, 'Caught');
    deepEqual(quotesOf(editor), ['Norway']);
  });

  it('repeats the last tagging with all its tags', async () => {
    const editor = await openArticle('codes/repeat.txt', TEXT);
    await tag(editor, 'Norway', 'Said', 'Ready');
    select(editor, 'Sweden');
    await execute('marginalia.tagWithLast');
    deepEqual(
      annotationsOf(editor).map((each) => tagsOf(each).sort()),
      [
        ['ready', 'said'],
        ['ready', 'said'],
      ],
    );
  });

  it('is restored with all files if the user stops a split halfway', async () => {
    const { slug, label, first } = await tagged();
    const articles = [first];
    for (let n = 0; n < 12; n++) {
      const article = await writeText(`codes/stopped-${n}.txt`, TEXT);
      const sidecar = sidecarText(first).replace(/first-\d+/g, `stopped-${n}`);
      await writeText(`codes/stopped-${n}.txt.annotations.json`, sidecar);
      articles.push(article);
    }
    const allFiles = () => [...articles.map(sidecarText), readFileSync(codebookPath(), 'utf8')];
    const before = allFiles();
    // Another writer holds the last file, so that the work goes on until it is stopped.
    const lock = `${sidecarPath(articles.at(-1) ?? fail())}.lock`;
    writeFileSync(lock, `${process.pid} ${hostname()} 00\n`);
    await execute('notifications.clearAll');
    await withProgressShown(async (progress) => {
      const split = execute('marginalia.tags.split', slug, `${label} part`);
      await eventually('some files are written', () => articles.map(sidecarText).some((text, n) => text !== before[n]));
      await progress.cancel();
      rmSync(lock);
      await split;
    });
    deepEqual(allFiles(), before);
    equal(tagAt(codebook(), `${slug}-part`), undefined);
  });
});
