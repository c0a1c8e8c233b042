import { deepEqual, equal } from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { copiesAmong, emptySidecar, hashOf, serializeSidecar } from '../../src/annotations';

import { orphanSidecars, unreadNotes } from '../../src/cli/stray-sidecars';
import { authorsOf } from '../../src/node';

const TEXT = ' date 2022-03-04 OSLO: It was cold.\n';
const SIDECAR = serializeSidecar(emptySidecar({ file: 'a.txt', sha256: hashOf(TEXT), length: TEXT.length, extra: {} }));

describe('stray sidecars', () => {
  const folder = mkdtempSync(join(tmpdir(), 'marginalia-stray-'));
  after(() => rmSync(folder, { recursive: true }));
  const put = (...names: readonly string[]) => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    for (const name of names) writeFileSync(join(folder, name), name.endsWith('.json') ? SIDECAR : TEXT);
  };
  /** The names of the files that are not read with an article, and of those that have none. */
  const strays = async (article: string, exists: boolean, text = TEXT) => {
    const unread = await unreadNotes({ file: join(folder, article), text }, { exists });
    const orphans = await orphanSidecars(folder, unread);
    return [unread, orphans].map((lines) => lines.map((line) => line.slice(folder.length + 1).split(': ')[0]));
  };

  it('are none beside articles with their own', async () => {
    put('a.txt', 'a.txt.annotations.json', 'a.txt.annotations.ana-maria.json', 'b.txt', 'c.json');
    deepEqual(await strays('a.txt', true), [[], []]);
    deepEqual(await strays('b.txt', false), [[], []], 'the same text under another name is no move');
  });

  it('are those of an article of the same text that is gone, also of single authors', async () => {
    put('b.txt', 'a.txt.annotations.json', 'a.txt.annotations.ana.json');
    deepEqual(await strays('b.txt', false), [['a.txt.annotations.ana.json', 'a.txt.annotations.json'], []]);
    deepEqual(await strays('b.txt', true), [[], ['a.txt.annotations.ana.json', 'a.txt.annotations.json']]);
  });

  it('are those under the same name in other Unicode letters, whatever the text is now', async () => {
    const [nfc, nfd] = ['NFC', 'NFD'].map((form) => 'élan.txt'.normalize(form));
    put(`${nfc}`, `${nfd}.annotations.json`);
    // A file system that takes both for one name has the annotations beside the article.
    const isOne = readdirSync(folder).length < 2;
    deepEqual(await strays(`${nfc}`, false, `${TEXT}More.\n`), [isOne ? [] : [`${nfd}.annotations.json`], []]);
  });

  const copies = [
    'a.txt.annotations (Ana’s conflicted copy 2022-03-04).json',
    'a.txt.annotations (conflicted copy).json',
    'a.txt.annotations (1).json',
    'a.txt.annotations 2.json',
    'a.txt.annotations-DESKTOP-1.json',
    'a.txt.annotations-LAPTOP.json',
    'a.txt.annotations.ana (1).json',
    'a.txt.annotations.ana (Ana’s conflicted copy 2022-03-04).json',
    'a.txt.annotations.ana (conflicted copy).json',
    'a.txt.annotations.ana 2.json',
    'a.txt.annotations.ana-DESKTOP-1.json',
    'a.txt.annotations.ana.sync-conflict-20220304-101010-ABCDEFG.json',
    'a.txt.annotations.sync-conflict-20220304-101010-ABCDEFG.json',
    'a.txt.annotations_conf(1).json',
  ].sort();
  it('are the copies that synchronization services make', async () => {
    put('a.txt', 'a.txt.annotations.json', ...copies);
    deepEqual(await strays('a.txt', true), [copies, []]);
    put('b.txt', ...copies);
    deepEqual(await strays('b.txt', true), [[], copies]);
  });

  it('are no files of authors, and say how to merge them', async () => {
    put('a.txt', 'a.txt.annotations.ana-2.json', 'a.txt.annotations.c-cedb1bac.json', ...copies);
    deepEqual(await authorsOf(join(folder, 'a.txt')), ['ana-2', 'c-cedb1bac']);
    deepEqual(copiesAmong(readdirSync(folder), 'a.txt').toSorted(), copies);
    const lines = await unreadNotes({ file: join(folder, 'a.txt'), text: TEXT }, { exists: true });
    const merges = lines.map((line) => line.split('with: ')[1]?.replaceAll(`${folder}/`, ''));
    const of = (copy: string, original = 'a.txt.annotations.ana.json') => {
      const [line] = merges.filter((each) => each?.includes(copy));
      equal(line, `marginalia merge ${devNull} ${original} ${/[ ()]/.test(copy) ? `"${copy}"` : copy}`);
    };
    of('a.txt.annotations.ana 2.json');
    of('a.txt.annotations.ana-DESKTOP-1.json');
    of('a.txt.annotations.ana.sync-conflict-20220304-101010-ABCDEFG.json');
    of('a.txt.annotations (1).json', 'a.txt.annotations.json');
  });
});
