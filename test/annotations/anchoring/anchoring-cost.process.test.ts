import { equal, ok } from 'node:assert/strict';
import {
  AnchorText,
  type Annotation,
  describeSpan,
  LiveAnchors,
  reAnchor,
  refreshSelectors,
} from '../../../src/annotations';
import { StringIndex } from '../../../src/annotations/anchoring/string-index';
import { randomFrom } from '../../support/edited-text';
import { staysLinear } from '../../support/linear';
import { sampleSeeds } from '../../support/real-seeds';

const WORDS = [...new Set(sampleSeeds().flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []))];

function prose(units: number, random: () => number): string {
  let text = '';
  while (text.length < units) {
    const words = Array.from({ length: 12 }, () => WORDS[Math.floor(WORDS.length * random())]);
    text += `${words.join(' ')}.${random() < 0.1 ? '\n\n' : ' '}`;
  }
  return text;
}

function annotationsIn(text: string, count: number, random: () => number): Annotation[] {
  const into = new AnchorText(text);
  return Array.from({ length: count }, (_, at) => {
    const start = text.indexOf(' ', Math.floor(random() * (text.length - 300))) + 1;
    const end = text.indexOf(' ', start + 2 + Math.floor(random() * 80));
    const target = { source: 'a.txt', selector: describeSpan(into, { start, end }), extra: {} };
    return { id: `urn:uuid:${at}`, target } as unknown as Annotation;
  });
}

/** Milliseconds of the processor. */
function cost(run: () => void): number {
  const { user, system } = process.cpuUsage();
  run();
  const after = process.cpuUsage();
  return (after.user + after.system - user - system) / 1000;
}

describe('cost of anchoring', () => {
  it('finds and describes twice the passages of one text in at most 2.5 times the time', () => {
    const random = randomFrom(3);
    const text = prose(200_000, random);
    const after = `A new line.\n\n${text}`;
    const all = annotationsIn(text, 4000, random);
    const run = (annotations: readonly Annotation[]) => () => {
      const into = new AnchorText(after);
      const anchors = new Map(annotations.map(({ id, target }) => [id, reAnchor(into, target)]));
      const fresh = refreshSelectors(annotations, { file: 'a.txt', text: after }, ({ id }) => anchors.get(id));
      ok(fresh.length > 0.99 * annotations.length);
    };
    const half = all.slice(0, 2000);
    run(half)();
    const [once, twice] = [0, 1, 2].reduce(
      ([one, two]) => [Math.min(one, cost(run(half))), Math.min(two, cost(run(all)))] as const,
      [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as const,
    );
    ok(twice <= 2.5 * once, `${once.toFixed(0)} and ${twice.toFixed(0)} ms`);
  });

  it('does not search for lost passages while too little is typed to hold them', () => {
    const random = randomFrom(4);
    const [text, other] = [prose(300_000, random), prose(300_000, random)];
    const lost = annotationsIn(other, 300, random).filter(({ target }) => String(target.selector[1]?.exact).length > 8);
    const live = new LiveAnchors(text);
    const placing = cost(() => live.place(lost, false));
    live.follow(`x${text}`, [{ start: 0, end: 0, text: 'x' }]);
    const settling = cost(() => equal(live.settle(), false));
    ok(settling < placing / 5, `${placing.toFixed(0)} and ${settling.toFixed(0)} ms`);
  });

  it('grows with the length of a text that repeats itself, and no faster', () => {
    staysLinear(
      (text) => {
        const all = annotationsIn(text, 20, randomFrom(5));
        const into = new AnchorText(`New. ${text}`);
        for (const { target } of all) reAnchor(into, target);
      },
      'ha ha ha ',
      60_000,
    );
  });
});

describe('an index of a text', () => {
  it('finds what a scan finds', () => {
    const random = randomFrom(6);
    for (const text of [prose(5000, random), 'ha ha ha '.repeat(300), 'a'.repeat(400), '']) {
      const index = new StringIndex(text);
      for (let at = 0; at < 300; at++) {
        const start = Math.floor(random() * text.length);
        const words = text.slice(start, start + 1 + Math.floor(random() * 30)) + (random() < 0.2 ? '#' : '');
        const most = 1 + Math.floor(random() * 20);
        const expected: number[] = [];
        for (
          let from = words ? text.indexOf(words) : -1;
          from >= 0 && expected.length < most;
          from = text.indexOf(words, from + 1)
        )
          expected.push(from);
        equal(index.occurrencesOf(words, most).join(), expected.join());
      }
    }
  });
});
