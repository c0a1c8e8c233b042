// How hostile articles and sidecars are shown in labels, cards and hints: on one line, without control characters and without
// anything that a renderer would take for a foreign link, an image, HTML or an icon.

import { deepEqual, doesNotMatch, equal, ok } from 'node:assert/strict';
import { type Correction, type Mention, withCorrections } from '../../src/analysis';
import {
  type Annotation,
  dateBody,
  newAnnotation,
  newReply,
  newWith,
  passagesOf,
  passageTarget,
  reAnchor,
  speakerBody,
} from '../../src/annotations';
import { CorpusIndex } from '../../src/corpus';
import { annotationCard } from '../../src/features/cards/annotation-card';
import { hoverAt } from '../../src/features/cards/hover-cards';
import { annotateActions } from '../../src/features/code-actions/annotation-code-actions';
import { hintsOf } from '../../src/features/editor/inlay-hint-labels';
import { listCorrections } from '../../src/features/pickers/corrections-list';
import { quotesByAt } from '../../src/features/pickers/quotes-by-speaker';
import { actorGroups } from '../../src/features/trees/actors-tree-model';
import { annotationGroups } from '../../src/features/trees/annotations-tree-model';
import { outlineOf } from '../../src/features/trees/outline-model';
import { candidatesOf, toReview } from '../../src/features/trees/review-tree-model';
import { snippetOf } from '../../src/features/trees/snippet';
import { tagOutline } from '../../src/features/trees/tag-outline-model';
import { CARD_COMMANDS, inertMarkdown } from '../../src/features/wording/markdown';
import { withoutIcons } from '../../src/features/wording/plain-text';
import { madeAnalysis } from '../support/made-analysis';

const NASTY = [
  '[x](command:workbench.action.quit)',
  '![x](https://example.org/x.png)',
  '<img src=x onerror=alert(1)>',
  '<https://example.org> https://example.org www.example.org',
  '$(trash) $(sync~spin)',
  '`a` ```b``` ~~~',
  '| a | b |',
  '&lt;b&gt; &#36;(x)',
  'a\u202Eb\u2066c',
  'a\u2028b\u2029c\u0085d',
  'a\u001B]0;x\u0007b\0c',
  'a\uD800b',
  '__proto__',
  'constructor',
  '\\](command:y)\\',
];

/** Characters that no label may have: line breaks, controls, direction marks, lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose
const STEERING = /[\0-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]|\p{Cs}/u;

function isLabel(label: string | undefined, told: string): void {
  doesNotMatch(label ?? '', STEERING, told);
}

/** Checks that a card has no Markdown but our own. */
function isCard(markdown: string, told: string): void {
  doesNotMatch(markdown.replaceAll('\n', ' '), STEERING, told);
  doesNotMatch(markdown, /[<>`|~]|!\[|https?:/, told);
  for (const [, to] of markdown.matchAll(/\]\((?<to>[^)\s]*)/g))
    ok(
      CARD_COMMANDS.some((command) => to?.startsWith(`command:${command}?`)),
      `${told}: ${to}`,
    );
  for (const [icon] of markdown.matchAll(/\$\([^)]*\)/g)) doesNotMatch(icon, /trash|sync|\$\(x/, told);
}

function hostileArticle(nasty: string) {
  const name = `Aa ${nasty}`;
  const text = `${name} said “${nasty}” on Friday.\n\nHe said “so ${nasty}”.`;
  const analysis = madeAnalysis(text, {
    actors: [{ type: 'person', name, roles: [nasty], doubt: nasty }],
    quotes: [
      { words: `“${nasty}”`, by: name },
      { words: `“so ${nasty}”`, by: name },
    ],
    dates: [{ words: 'Friday', certain: false }],
  });
  const index = new CorpusIndex();
  index.update('file:///x', analysis);
  index.update(`file:///${encodeURIComponent(nasty.replace(/\p{Cs}/u, ''))}`, analysis);
  return { uri: 'file:///x', analysis, index };
}

describe('hostile words', () => {
  for (const nasty of NASTY) {
    const told = JSON.stringify(nasty);
    it(`of an article are shown as text: ${told}`, () => {
      const context = hostileArticle(nasty);
      const { analysis, index } = context;
      ok(hoverAt(context, 1)?.cards.length, told);
      for (const { span } of analysis.mentions) {
        for (const card of hoverAt(context, span.start)?.cards ?? []) isCard(card, told);
        isLabel(snippetOf(analysis.article.text, span).label, told);
      }
      const nodes = outlineOf(analysis);
      for (const { name, detail } of [...nodes, ...nodes.flatMap(({ children }) => children)]) {
        isLabel(name, told);
        isLabel(detail, told);
        ok(name !== '', told);
      }
      for (const { label, reason } of hintsOf(analysis, { findings: true, references: true })) {
        isLabel(label, told);
        isLabel(reason, told);
      }
      equal(actorGroups(index, undefined).length, 1);
    });

    it(`of a correction are shown as text: ${told}`, () => {
      const made = hostileArticle('Monday');
      const [quote, date] = ['quote', 'date'].map((kind) => made.analysis.mentions.find((each) => each.kind === kind));
      const on = (mention: Mention | undefined, id: string) => ({
        id,
        by: nasty,
        span: mention?.span ?? { start: 0, end: 1 },
      });
      const passages: Correction[] = [
        { kind: 'speaker', ...on(quote, 'a'), actor: nasty, name: nasty },
        { kind: 'date', ...on(date, 'b'), value: nasty, mod: nasty },
        { kind: 'date', ...on(made.analysis.mentions[0], 'c'), value: '2022', mod: nasty },
        { kind: 'rejection', ...on(made.analysis.mentions.at(-1), 'd'), finding: 'quote' },
      ];
      const analysis = withCorrections(made.analysis, { passages });
      const context = { ...made, analysis };
      for (const { span } of [...analysis.mentions, ...passages])
        for (const card of hoverAt(context, span.start)?.cards ?? []) isCard(card, told);
      for (const { label, reason } of hintsOf(analysis, { findings: true, references: true }))
        isLabel(label + reason, told);
      for (const { children } of outlineOf(analysis))
        for (const { name, detail } of children) isLabel(name + detail, told);
      const { name, summary } = quotesByAt(context, quote?.span ?? { start: 0, end: 0 }) ?? {};
      ok(name !== undefined, told);
      isLabel(summary, told);
      const by = { id: 'a', now: '2022-01-28T00:00:00Z', creator: nasty };
      const target = passageTarget(nasty, analysis.article.text, quote?.span ?? { start: 0, end: 1 });
      const bodies = [speakerBody({ actor: nasty, name: nasty }), dateBody({ value: nasty })];
      const annotation = newWith(by, target, { motivation: 'linking', bodies });
      for (const { label, detail } of listCorrections(analysis, [annotation])) isLabel(label + detail, told);
      for (const entry of toReview(
        [
          {
            uri: '',
            name: '',
            text: '',
            missing: false,
            passages: passagesOf([annotation], () => ({ status: 'orphan' })),
          },
        ],
        String,
      ))
        isLabel(entry.label + entry.detail, told);
    });

    it(`of a note, a tag or an author are shown as text: ${told}`, () => {
      const text = 'The talks go on, and the talks go on.';
      const by = { id: 'urn:uuid:1', now: nasty, creator: nasty };
      const target = passageTarget(nasty, text, { start: 4, end: 9 });
      const note = newAnnotation(by, target, { tags: [nasty], note: nasty });
      const reply = newReply({ ...by, id: 'urn:uuid:2' }, note.id, nasty);
      const passages = passagesOf([note, reply], () => reAnchor(text, target));
      equal(passages.length, 1);
      const lost = passagesOf([note], () => ({
        status: 'ambiguous',
        span: { start: 4, end: 9 },
        score: 1,
        candidates: [{ span: { start: 4, end: 9 }, score: 1 }],
      }));
      const labelOf = (tag: string) => tag;
      const article = (list: typeof passages) => ({
        uri: 'file:///x',
        name: nasty,
        text,
        passages: list,
        missing: false,
      });
      for (const passage of passages) isCard(annotationCard(passage, labelOf, labelOf), told);
      for (const by of ['tag', 'article', 'author', 'status'] as const)
        for (const { label, entries } of annotationGroups([article(passages)], { by, labelOf })) {
          isLabel(label, told);
          for (const entry of entries) isLabel(entry.label, told);
        }
      for (const entry of toReview([article(lost)], labelOf))
        for (const { label, detail } of candidatesOf(entry)) isLabel(label + detail, told);
      for (const { children } of tagOutline(text, passages, labelOf))
        for (const { name, detail } of children) isLabel(name + detail, told);
      for (const { title } of annotateActions(true, passages, [{ slug: 'x', label: nasty }])) isLabel(title, told);
      const inert = inertMarkdown(nasty);
      isLabel(inert, told);
      doesNotMatch(inert, /!\[|<[A-Za-z/!?]/, told);
      doesNotMatch(withoutIcons(nasty), /(?<!\\)\$\(/, told);
    });
  }

  it('that reply to each other in circles and chains are read once each', () => {
    const by = (id: string) => ({ id, now: '2022-01-28T00:00:00Z', creator: 'a' });
    const circle = [newReply(by('a'), 'b', 'x'), newReply(by('b'), 'a', 'x'), newReply(by('c'), 'c', 'x')];
    deepEqual(
      passagesOf(circle, () => undefined).map(({ annotation }) => annotation.id),
      ['a', 'b', 'c'],
    );
    const chain: Annotation[] = [
      newAnnotation(by('0'), passageTarget('a', 'text', { start: 0, end: 4 }), { note: 'n' }),
    ];
    for (let index = 1; index < 5000; index++) chain.push(newReply(by(`${index}`), `${index - 1}`, 'x'));
    const [passage, ...others] = passagesOf(chain.reverse(), () => undefined);
    deepEqual([others.length, passage?.replies.length], [0, 4999]);
  });
});
