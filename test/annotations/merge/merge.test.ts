import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Annotation,
  articleRefOf,
  commentBody,
  commentsOf,
  hashOf,
  mergeSidecars,
  newReply,
  passageTarget,
  quoteOf,
  type Sidecar,
  serializeSidecar,
  tagBody,
  tagsOf,
} from '../../../src/annotations';
import { madeAnnotation, madeSidecar } from '../../support/made-annotation';

const plain = madeAnnotation('1', { tags: ['claim'], note: 'Which?' });
const tagged = (annotation: Annotation, ...slugs: string[]) => ({
  ...annotation,
  bodies: [...annotation.bodies, ...slugs.map(tagBody)],
});
const noted = (annotation: Annotation, text: string) => ({
  ...annotation,
  bodies: [tagBody('claim'), commentBody(text)],
});
const only = (sidecar: Sidecar): Annotation => {
  equal(sidecar.annotations.length, 1);
  return sidecar.annotations[0] as Annotation;
};

describe('a three-way merge', () => {
  const base = madeSidecar(plain);

  it('takes what either side added, and deletes what either side deleted', () => {
    const ours = madeSidecar(plain, madeAnnotation('2'));
    const { sidecar, notices } = mergeSidecars(base, ours, madeSidecar(madeAnnotation('3')));
    deepEqual(sidecar.annotations.map(({ id }) => id).sort(), ['urn:uuid:2', 'urn:uuid:3']);
    deepEqual(notices, []);
  });

  it('joins tags as a set', () => {
    const { sidecar, notices } = mergeSidecars(
      base,
      madeSidecar(tagged(plain, 'denial', 'x')),
      madeSidecar(tagged(plain, 'x', 'deadline')),
    );
    deepEqual(tagsOf(only(sidecar)), ['claim', 'deadline', 'denial', 'x']);
    deepEqual(notices, []);
    const removed = { ...plain, bodies: [commentBody('Which?')] };
    deepEqual(tagsOf(only(mergeSidecars(base, madeSidecar(removed), madeSidecar(tagged(plain, 'y'))).sidecar)), ['y']);
  });

  it('keeps both texts if both sides rewrote a note, and reports it', () => {
    const { sidecar, notices } = mergeSidecars(
      base,
      madeSidecar(noted(plain, 'Ours.')),
      madeSidecar(noted(plain, 'Theirs.')),
    );
    deepEqual(commentsOf(only(sidecar)), ['Ours.', 'Theirs.']);
    deepEqual(
      notices.map(({ kind, id }) => [kind, id]),
      [['both-kept', 'urn:uuid:1']],
    );
  });

  it('keeps an edited annotation that the other side deleted, and reports it', () => {
    for (const [ours, theirs] of [
      [madeSidecar(noted(plain, 'New.')), madeSidecar()],
      [madeSidecar(), madeSidecar(noted(plain, 'New.'))],
    ] as const) {
      const { sidecar, notices } = mergeSidecars(base, ours, theirs);
      deepEqual(commentsOf(only(sidecar)), ['New.']);
      deepEqual(
        notices.map(({ kind }) => kind),
        ['kept-deleted'],
      );
    }
  });

  it('does not count refreshed selectors as an edit that wins over a deletion', () => {
    const anew = { ...plain, target: { ...plain.target, selector: [] } };
    deepEqual(mergeSidecars(base, madeSidecar(), madeSidecar(anew)).sidecar.annotations, []);
  });

  it('keeps ours if both changed another field, and reports theirs', () => {
    const change = (creator: string) => madeSidecar({ ...plain, creator });
    const { sidecar, notices } = mergeSidecars(base, change('bo'), change('cy'));
    equal(only(sidecar).creator, 'bo');
    deepEqual(
      notices.map(({ kind, message }) => [kind, message]),
      [['ours-kept', 'Both sides changed "creator": theirs was "cy".']],
    );
  });

  it('merges unknown fields of the page and of the annotation one by one', () => {
    const side = (extra: object) => ({ ...madeSidecar({ ...plain, extra: { ...extra } }), extra: { ...extra } });
    const { sidecar, notices } = mergeSidecars(side({ a: 1, b: 1 }), side({ a: 2, b: 1 }), side({ a: 1, c: 3 }));
    deepEqual(
      [sidecar.extra, only(sidecar).extra],
      [
        { a: 2, c: 3 },
        { a: 2, c: 3 },
      ],
    );
    deepEqual(notices, []);
  });

  it('keeps the later time of modification', () => {
    const ours = madeSidecar({ ...tagged(plain, 'x'), modified: '2022-02-03T00:00:00Z' });
    const theirs = madeSidecar({ ...tagged(plain, 'y'), modified: '2022-02-02T00:00:00Z' });
    equal(only(mergeSidecars(base, ours, theirs).sidecar).modified, '2022-02-03T00:00:00Z');
  });

  it('keeps items that neither side could read', () => {
    const odd = (...kept: number[]) => ({ ...madeSidecar(), kept });
    deepEqual(mergeSidecars(odd(1, 2), odd(1, 2, 3), odd(2, 4)).sidecar.kept, [2, 3, 4]);
  });
});

describe('merge properties', () => {
  const IDS = ['a', 'b', 'c', 'd'];
  const side = fc.dictionary(
    fc.constantFrom(...IDS),
    fc.record({ tags: fc.subarray(['p', 'q', 'r']), note: fc.constantFrom('x', 'y', 'z') }),
  );
  const toSidecar = (content: Record<string, { tags: string[]; note: string }>) =>
    madeSidecar(...Object.entries(content).map(([id, made]) => madeAnnotation(id, made)));
  const ids = (sidecar: Sidecar) => new Set(sidecar.annotations.map(({ id }) => id));

  it('loses no id that either side added or edited, and no note of either side', () => {
    fc.assert(
      fc.property(side, side, side, (base, ours, theirs) => {
        const merged = mergeSidecars(toSidecar(base), toSidecar(ours), toSidecar(theirs)).sidecar;
        for (const [mine, other] of [
          [ours, theirs],
          [theirs, ours],
        ] as const)
          for (const [id, made] of Object.entries(mine)) {
            const [was, beside] = [base[id], other[id]];
            if (was && JSON.stringify(was) === JSON.stringify(made)) continue;
            const found = merged.annotations.find((annotation) => annotation.id === `urn:uuid:${id}`);
            ok(found);
            if (was?.note !== made.note && beside?.note !== made.note) ok(commentsOf(found).includes(made.note));
          }
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the side if they changed different annotations', () => {
    fc.assert(
      fc.property(side, side, side, (base, ours, theirs) => {
        const half = (changed: typeof base, own: (id: string) => boolean) =>
          toSidecar(
            Object.fromEntries(
              IDS.flatMap((id) => {
                const made = own(id) ? changed[id] : base[id];
                return made ? [[id, made] as const] : [];
              }),
            ),
          );
        const [a, b] = [half(ours, (id) => id < 'c'), half(theirs, (id) => id >= 'c')];
        const [one, other] = [mergeSidecars(toSidecar(base), a, b), mergeSidecars(toSidecar(base), b, a)];
        equal(serializeSidecar(one.sidecar), serializeSidecar(other.sidecar));
        deepEqual([one.notices, other.notices], [[], []]);
      }),
      { numRuns: 30 },
    );
  });

  it('returns one side if the other did nothing', () => {
    fc.assert(
      fc.property(side, side, (base, ours) => {
        const [was, mine] = [toSidecar(base), toSidecar(ours)];
        equal(serializeSidecar(mergeSidecars(was, mine, was).sidecar), serializeSidecar(mine));
        equal(serializeSidecar(mergeSidecars(was, was, mine).sidecar), serializeSidecar(mine));
        deepEqual(ids(mergeSidecars(undefined, mine, was).sidecar), new Set([...ids(mine), ...ids(was)]));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a merge of different texts', () => {
  const members = Array.from({ length: 12 }, (_, n) => String(n + 1).padStart(2, '0'));
  const lines = members.map((n) => `Member ${n} of ward ${n}: Aye.\n`);
  const [before, after] = [lines.join(''), lines.filter((_, n) => n !== 6).join('')];
  const ayeOf = (text: string, member: string) => {
    const start = text.indexOf('Aye', text.indexOf(`Member ${member}`));
    return passageTarget('a.txt', text, { start, end: start + 3 });
  };
  const described = (text: string, ...annotations: readonly Annotation[]): Sidecar => {
    return { ...madeSidecar(...annotations), article: articleRefOf({ file: 'a.txt', text }, undefined) };
  };

  it('does not say that selectors of one text describe the other', () => {
    const ours = described(after, { ...madeAnnotation('1'), target: ayeOf(after, '01') });
    const theirs = described(before, { ...madeAnnotation('7'), target: ayeOf(before, '07') });
    const { sidecar, notices } = mergeSidecars(described(before), ours, theirs);
    deepEqual([sidecar.article?.sha256, notices], ['', []]);
    const same = mergeSidecars(described(before), described(after), theirs).sidecar;
    equal(same.article?.sha256, hashOf(before));
  });

  it('keeps a narrowed passage against selectors that were only renewed', () => {
    const whole = { ...madeAnnotation('3'), target: passageTarget('a.txt', before, { start: 0, end: 26 }) };
    const narrowed = { ...whole, target: ayeOf(before, '01'), modified: '2022-02-02T00:00:00Z' };
    const renewed = { ...whole, target: passageTarget('a.txt', `Vote\n${before}`, { start: 5, end: 31 }) };
    const tags = tagged({ ...renewed, modified: '2022-02-03T00:00:00Z' }, 'x');
    for (const other of [renewed, tags])
      for (const [ours, theirs] of [
        [narrowed, other],
        [other, narrowed],
      ] as const) {
        const { sidecar, notices } = mergeSidecars(madeSidecar(whole), madeSidecar(ours), madeSidecar(theirs));
        deepEqual([quoteOf(only(sidecar).target), notices], ['Aye', []]);
      }
  });

  it('reports the passage that it does not take if both sides moved one, and both days of publication', () => {
    const whole = { ...madeAnnotation('3'), target: ayeOf(before, '03') };
    const side = (member: string, published: string): Sidecar => {
      const moved = { ...whole, target: ayeOf(before, member), modified: `2022-02-${member}` };
      const article = articleRefOf({ file: 'a.txt', text: before, published }, undefined);
      return { ...madeSidecar(moved), article };
    };
    const { sidecar, notices } = mergeSidecars(madeSidecar(whole), side('08', '2022-01-01'), side('12', '2022-01-02'));
    deepEqual(only(sidecar).target, ayeOf(before, '08'));
    deepEqual(
      notices.map(({ id, message }) => [id, message]),
      [
        ['urn:uuid:3', 'Both sides changed the passage: theirs was "Aye" at 319.'],
        ['published', 'Both sides changed "published": theirs was "2022-01-02".'],
      ],
    );
  });
});

describe('a merge of replies and bodies', () => {
  const base = madeSidecar(plain);
  const reply = (id: string, to: string) =>
    newReply({ id: `urn:uuid:${id}`, now: '2022-02-02T00:00:00Z', creator: 'bo' }, `urn:uuid:${to}`, 'Sure?');

  it('keeps what was deleted on one side and answered on the other', () => {
    const answered = madeSidecar(plain, reply('2', '1'));
    for (const [ours, theirs] of [
      [madeSidecar(), answered],
      [answered, madeSidecar()],
    ] as const) {
      const { sidecar, notices } = mergeSidecars(base, ours, theirs);
      deepEqual(sidecar.annotations.map(({ id }) => id).sort(), ['urn:uuid:1', 'urn:uuid:2']);
      deepEqual(
        notices.map(({ id, kind }) => [id, kind]),
        [['urn:uuid:1', 'kept-deleted']],
      );
    }
    const thread = madeSidecar(plain, reply('2', '1'));
    const longer = mergeSidecars(thread, madeSidecar(), madeSidecar(...thread.annotations, reply('3', '2')));
    deepEqual([longer.sidecar.annotations.length, longer.notices.length], [3, 2]);
    deepEqual(mergeSidecars(thread, madeSidecar(), thread).sidecar.annotations, []);
  });

  it('compares whole bodies, not slugs', () => {
    const labels = ['❓', '✅', 'C++', 'C#', 'US', 'us'];
    const bodies = labels.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' }));
    const side = (...more: readonly string[]) => madeSidecar(tagged({ ...plain, bodies }, ...more));
    const { bodies: merged } = only(mergeSidecars(side(), side('a'), side('b')).sidecar);
    deepEqual(merged, [...bodies, tagBody('a'), tagBody('b')]);
  });

  it('keeps a field that ours set to null', () => {
    const side = (x: number | null) => ({ ...madeSidecar(), extra: { x } });
    deepEqual(mergeSidecars(side(1), side(null), side(1)).sidecar.extra, { x: null });
    deepEqual(mergeSidecars(side(1), side(null), side(2)).sidecar.extra, { x: null });
  });
});
