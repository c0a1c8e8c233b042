import { deepEqual, equal } from 'node:assert/strict';
import { EventEmitter, type TextDocument, Uri } from 'vscode';
import { analyze } from '../../../../src/analysis';
import { dateBody, emptySidecar, newWith, passageTarget, type Sidecar } from '../../../../src/annotations';
import { publishedInHead } from '../../../../src/article';
import { LineMap } from '../../../../src/text/line-map';
import type { AnnotationRegistry } from '../../../../src/vscode/services/annotations/annotation-registry';
import type { ArticleAnnotations } from '../../../../src/vscode/services/annotations/article-annotations';
import type { ArticleDocument, ArticleDocuments } from '../../../../src/vscode/services/documents/article-documents';
import type { PublicationDays } from '../../../../src/vscode/services/documents/publication-days';
import type { ActorDecisionStore } from '../../../../src/vscode/services/folder/actor-decision-store';
import { CorrectedReadings } from '../../../../src/vscode/services/readings/corrected-readings';
import type { Guard } from '../../../../src/vscode/ui/guard';
import { fake } from '../../../support/fake-vscode';

const URI = Uri.parse('file:///folder/a.txt');
const HEADED = ' date 2022-03-04 OSLO: Norway said on Thursday it was ready.\n';
const BARE = 'Norway said on Thursday it was ready.\n';

/** Readings of one article, with the text, the annotations and the day as a test sets them. */
function setUp(text: string, analyzed: typeof analyze = analyze) {
  const [opened, settled, edited] = [
    new EventEmitter<ArticleDocument>(),
    new EventEmitter<ArticleDocument>(),
    new EventEmitter<never>(),
  ];
  const [closed, changed, decided] = [
    new EventEmitter<Uri>(),
    new EventEmitter<ArticleAnnotations>(),
    new EventEmitter<never>(),
  ];
  let article: ArticleDocument | undefined;
  let annotations: ArticleAnnotations | undefined;
  let sidecar: Sidecar | undefined;
  let events: string[] = [];
  const failures: string[] = [];
  const document = (version: number) => ({ uri: URI, version }) as TextDocument;
  const set = (next: string, version: number) => {
    const published = publishedInHead(next);
    article = { document: document(version), version, text: next, lines: new LineMap(next), published };
    return article;
  };
  const readings = new CorrectedReadings({
    guard: fake<Guard>({
      run: async (what, work) => {
        try {
          return await work();
        } catch (error) {
          failures.push(`${what}: ${(error as Error).message}`);
          return undefined;
        }
      },
    }),
    analyze: analyzed,
    days: fake<PublicationDays>({ of: () => undefined }),
    documents: fake<ArticleDocuments>({
      at: () => article,
      onDidOpen: opened.event,
      onDidEdit: edited.event,
      onDidSettle: settled.event,
      onDidClose: closed.event,
    }),
    annotations: fake<AnnotationRegistry>({
      at: () => annotations,
      contentOf: async () => sidecar,
      onDidChange: changed.event,
    }),
    actorDecisions: fake<ActorDecisionStore>({ correctionsFor: () => ({}), onDidChange: decided.event }),
  });
  readings.onDidRead(() => events.push('read'));
  readings.onDidCorrect(() => events.push('corrected'));
  readings.onDidClose(() => events.push('closed'));
  opened.fire(set(text, 1));
  return {
    readings,
    failures,
    type: set,
    settle: () => article && settled.fire(article),
    close: () => {
      article = undefined;
      closed.fire(URI);
    },
    annotate: (next: Partial<ArticleAnnotations>) => {
      annotations = {
        uri: URI,
        text: article?.text,
        annotations: [],
        anchorOf: () => undefined,
        ...next,
      } as ArticleAnnotations;
      changed.fire(annotations);
    },
    keep: (next: Sidecar) => {
      sidecar = next;
    },
    events: () => {
      const seen = events;
      events = [];
      return seen;
    },
    date: () => readings.at(URI)?.analysis.mentions.find((mention) => mention.kind === 'date')?.value,
  };
}

/** The user says that the Thursday is another day. */
function correctedThursday(text: string): Partial<ArticleAnnotations> {
  const start = text.indexOf('Thursday');
  const span = { start, end: start + 'Thursday'.length };
  const by = { id: 'urn:uuid:1', now: '2022-03-04T08:00:00Z', creator: 'me' };
  const content = { motivation: 'identifying', bodies: [dateBody({ value: '2022-01-27' })] };
  const annotation = newWith(by, passageTarget('a.txt', text, span), content);
  return { text, annotations: [annotation], anchorOf: () => ({ status: 'exact', span, score: 1 }) };
}

describe('corrected readings', () => {
  it('read an article when it is opened, and again when its text settles', () => {
    const { readings, type, settle, close, events } = setUp(HEADED);
    deepEqual(events(), ['read']);
    type(HEADED.replace('ready', 'willing'), 2);
    deepEqual(events(), [], 'a key costs no reading');
    settle();
    deepEqual(events(), ['read']);
    equal(readings.at(URI)?.analysis.article.text.includes('willing'), true);
    deepEqual(events(), [], 'the same version is read once');
    close();
    deepEqual([events(), readings.at(URI), readings.all()], [['closed'], undefined, []]);
  });

  it('read at once when someone asks between two keys', () => {
    const { readings, type, events } = setUp(HEADED);
    events();
    type(HEADED.replace('ready', 'willing'), 2);
    equal(readings.at(URI)?.version, 2);
    deepEqual(events(), ['read']);
  });

  it('apply corrections when they change, and only then', () => {
    const { annotate, date, events } = setUp(HEADED);
    equal(date(), '2022-03-03');
    events();
    annotate({});
    deepEqual(events(), [], 'annotations that correct nothing change no reading');
    annotate(correctedThursday(HEADED));
    deepEqual(events(), ['read', 'corrected']);
    equal(date(), '2022-01-27');
    annotate(correctedThursday(HEADED));
    deepEqual(events(), [], 'the same corrections change no reading');
  });

  it('wait with corrections until a text that is being typed settles', () => {
    const { annotate, type, settle, events } = setUp(HEADED);
    events();
    const next = type(`${HEADED}More.\n`, 2).text;
    annotate(correctedThursday(next));
    deepEqual(events(), []);
    settle();
    deepEqual(events(), ['read']);
  });

  it('take the day of publication from the sidecar where neither text nor user gives one', () => {
    const { annotate, date, readings } = setUp(BARE);
    equal(readings.at(URI)?.analysis.article.published, undefined);
    annotate({ publishedInFile: '2022-02-30' });
    equal(readings.at(URI)?.analysis.article.published, undefined, 'no day of the calendar');
    annotate({ publishedInFile: '2022-03-04' });
    equal(date(), '2022-03-03');
  });

  it('tell what the user said of an article that is not open', async () => {
    const { readings, keep } = setUp(BARE);
    deepEqual(await readings.closedInput(URI, HEADED), { published: '2022-03-04', corrections: {} });
    const article = { file: 'a.txt', sha256: '', length: 1, published: '2022-03-05', extra: {} };
    keep({ ...emptySidecar(article), annotations: correctedThursday(BARE).annotations ?? [] });
    const { published, corrections } = await readings.closedInput(URI, BARE);
    deepEqual([published, corrections.passages?.length], ['2022-03-05', 1]);
  });

  it('have none of an article whose analysis fails: it is named once, and no caller is stopped', () => {
    let tries = 0;
    const { readings, failures, type, settle, events } = setUp(HEADED, (text, options) => {
      tries++;
      if (!text.includes('willing')) throw new Error('it breaks');
      return analyze(text, options);
    });
    deepEqual([readings.at(URI), readings.at(URI), readings.all(), events(), tries], [undefined, undefined, [], [], 1]);
    deepEqual(failures, ['reading file:///folder/a.txt: a.txt could not be analysed: Error: it breaks']);
    type(HEADED.replace('ready', 'willing'), 2);
    settle();
    deepEqual([readings.at(URI)?.version, events()], [2, ['read']]);
  });
});
