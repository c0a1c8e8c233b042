import { deepEqual, equal } from 'node:assert/strict';
import { EventEmitter, Uri, workspace } from 'vscode';
import { type Analysis, analyze } from '../../../../src/analysis';
import { Corpus } from '../../../../src/vscode/services/corpus/corpus';
import { CorpusLoader } from '../../../../src/vscode/services/corpus/corpus-loader';
import { followWorkspace } from '../../../../src/vscode/services/corpus/workspace-follower';
import type { PublicationDays } from '../../../../src/vscode/services/documents/publication-days';
import type { ActorDecisionStore } from '../../../../src/vscode/services/folder/actor-decision-store';
import type { CorrectedReadings, Reading } from '../../../../src/vscode/services/readings/corrected-readings';
import { editorHead, HEAD_BYTES, headsBy, type ReadHead } from '../../../../src/vscode/services/storage/file-head';
import type { Guard } from '../../../../src/vscode/ui/guard';
import type { Analyzer } from '../../../../src/worker/analyzer';
import { eventually } from '../../../support/eventually';
import { fake } from '../../../support/fake-vscode';
import { type Reads, type SettingValues, withFiles } from '../../../support/fake-workspace';

const FOLDER = Uri.parse('file:///folder');
const ARTICLE = ' date 2022-03-04 OSLO: “We wait,” said Marta Lindqvist on Wednesday.\n';
const LOG = '12:00:01 started\n'.repeat(12_000);

/** Three articles among twenty logs, and two in folders that nobody wants read. */
const FILES = new Map([
  ['/folder/a.txt', ARTICLE.replace('Marta', 'Anton')],
  ...['/folder/sub/b.text', '/folder/c.article'].map((path) => [path, ARTICLE] as const),
  ...Array.from({ length: 20 }, (_, n) => [`/folder/logs/${n}.txt`, LOG] as const),
  ['/folder/node_modules/x/readme.txt', ARTICLE],
  ['/folder/old/d.txt', ARTICLE],
]);

/** The reading of every article here: what it holds is of no concern. */
const READ = analyze(ARTICLE);

/** What the user excludes. */
const EXCLUDED = {
  'search.exclude': { '**/{old,gone}': true, '**/*.text': { when: '$(basename).txt' }, 'b.text': false },
};

/** Reads starts as the desktop does, and counts what it reads. */
function desktopHead(reads: Reads): ReadHead {
  return headsBy(async ({ path }, most) => {
    const bytes = Buffer.from(FILES.get(path) ?? '').subarray(0, most);
    reads.bytes.set(path, (reads.bytes.get(path) ?? 0) + bytes.length);
    return bytes;
  });
}

function setUp(readHead: ReadHead, analyzed: (text: string) => Promise<Analysis> = async () => READ) {
  const failures: string[] = [];
  const opened = new EventEmitter<Reading>();
  const guard = fake<Guard>({
    run: async (_, work) => work(),
    provide: async (what, otherwise, work) => {
      try {
        return await work();
      } catch (error) {
        failures.push(`${what}: ${(error as Error).message}`);
        return otherwise;
      }
    },
  });
  const readings = fake<CorrectedReadings>({
    at: () => undefined,
    onDidRead: opened.event,
    onDidClose: new EventEmitter<Uri>().event,
    closedInput: async () => ({ published: undefined, corrections: {} }),
  });
  const analyzer: Analyzer = { analyze: analyzed, dispose: () => undefined };
  const days = fake<PublicationDays>({ all: () => [], isReadAsArticle: () => false });
  const corpus = new Corpus(readings);
  const loader = new CorpusLoader({ guard, analyzer, readHead, days, readings, corpus });
  const actorDecisions = fake<ActorDecisionStore>({ onDidChange: new EventEmitter<never>().event });
  const follow = (start = 60_000) => followWorkspace({ guard, readings, actorDecisions, corpus, loader, start });
  const names = () => corpus.index.articles().map(({ uri }) => Uri.parse(uri).path);
  return {
    corpus,
    loader,
    follow,
    failures,
    names,
    open: () => opened.fire({ document: { uri: Uri.parse('git:/x') } } as Reading),
  };
}

const sum = ({ bytes }: Reads) => [...bytes.values()].reduce((all, each) => all + each, 0);
const load = (settings: SettingValues, work: (reads: Reads) => Promise<void>) =>
  withFiles(FOLDER, FILES, settings, work);

describe('the corpus loader', () => {
  it('reads of a file that is no article its start only', () =>
    load(EXCLUDED, async (reads) => {
      const { loader, names } = setUp(desktopHead(reads));
      await loader.load([FOLDER]);
      deepEqual(names().sort(), ['/folder/a.txt', '/folder/c.article', '/folder/sub/b.text']);
      deepEqual(
        [reads.bytes.get('/folder/logs/7.txt'), reads.bytes.get('/folder/a.txt')],
        [HEAD_BYTES, Buffer.byteLength(ARTICLE)],
      );
      equal(sum(reads) < 20 * HEAD_BYTES + 2 * FILES.size * ARTICLE.length, true, `${sum(reads)} bytes`);
    }));

  it('reads whole files one at a time, and once, where there is no other way', () =>
    load(EXCLUDED, async (reads) => {
      const { loader, names } = setUp(editorHead);
      await loader.load([FOLDER]);
      equal(names().length, 3);
      deepEqual(
        [reads.bytes.get('/folder/logs/7.txt'), reads.bytes.get('/folder/a.txt')],
        [LOG.length, Buffer.byteLength(ARTICLE)],
      );
      equal(reads.most <= 2, true, 'one that may be an article, beside one that is');
    }));

  it('reads nothing of a file over the limit', () =>
    load({ ...EXCLUDED, 'marginalia.article.maxSize': 0.1 }, async (reads) => {
      const { loader } = setUp(editorHead);
      await loader.load([FOLDER]);
      equal(reads.bytes.has('/folder/logs/7.txt'), false);
    }));

  it('reads nothing that the user excludes, nor what tools installed, also when it changes later', () =>
    load(EXCLUDED, async (reads) => {
      const { loader, names } = setUp(desktopHead(reads));
      await loader.load([FOLDER]);
      for (const path of ['/folder/old/d.txt', '/folder/node_modules/x/readme.txt']) {
        await loader.add(FOLDER.with({ path }));
        equal(reads.bytes.has(path), false, path);
      }
      equal(names().length, 3);
    }));

  it('passes over an article whose analysis fails, and names it', () =>
    load(EXCLUDED, async (reads) => {
      const { loader, names, failures } = setUp(desktopHead(reads), async (text) => {
        if (text.includes('Anton')) throw new Error('it breaks');
        return READ;
      });
      await loader.load([FOLDER]);
      deepEqual(failures, ['reading file:///folder/a.txt: it breaks']);
      deepEqual(names().sort(), ['/folder/c.article', '/folder/sub/b.text']);
    }));
});

describe('the folder', () => {
  it('waits at the start, but not where an article is open', () =>
    load(EXCLUDED, async (reads) => {
      let searches = 0;
      const { findFiles } = workspace;
      Object.assign(workspace, {
        findFiles: (...args: Parameters<typeof findFiles>) => ++searches && findFiles(...args),
      });
      const { open, follow, names } = setUp(desktopHead(reads));
      const following = follow();
      await new Promise(setImmediate);
      deepEqual([searches, reads.bytes.size], [0, 0]);
      open();
      await eventually('the folder is read', () => names().length === 3);
      equal(searches, 1);
      following.dispose();
    }));

  it('is read some time after the start, although nobody asks', () =>
    load(EXCLUDED, async (reads) => {
      const { follow, names } = setUp(desktopHead(reads));
      const following = follow(1);
      await eventually('the folder is read', () => names().length === 3);
      following.dispose();
    }));

  it('is read when someone asks for the index', () =>
    load(EXCLUDED, async (reads) => {
      const { corpus, follow, names } = setUp(desktopHead(reads));
      const following = follow();
      equal(corpus.index.articles().length, 0);
      await eventually('the folder is read', () => names().length === 3);
      following.dispose();
    }));
});
