import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Uri } from 'vscode';
import { largestArticle } from '../../../../src/vscode/services/documents/article-size';
import { withFiles } from '../../../support/fake-workspace';

const FOLDER = Uri.parse('file:///folder');

/** What a value of the setting means. */
const largestWith = (value: unknown) =>
  withFiles(FOLDER, new Map(), { 'marginalia.article.maxSize': value }, async () => largestArticle(FOLDER));

describe('the size of articles', () => {
  it('is the one that is set, within what the manifest documents', async () => {
    const manifest = JSON.parse(readFileSync(join(__dirname, '../../../../../package.json'), 'utf8'));
    const { minimum, maximum } = manifest.contributes.configuration.properties['marginalia.article.maxSize'];
    const values = [5, 0, -1, 50, 51, 1e9, Number.NaN, '9'];
    const sizes: number[] = [];
    for (const value of values) sizes.push(await largestWith(value));
    deepEqual(sizes, [5, minimum, minimum, 50, maximum, maximum, maximum, maximum]);
  });
});
