// What must hold for a file of another tool, whatever is in it and whatever we do to it: no value is lost, every item is shown or named.

import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Annotation,
  AnnotationStore,
  commentsOf,
  hashOf,
  isCorrection,
  isObject,
  type Json,
  type JsonObject,
  mergeFiles,
  newAnnotation,
  newReply,
  parseSidecar,
  passageTarget,
  refreshSelectors,
  type Sidecar,
  salvageSidecar,
  serializeSidecar,
  tagsOf,
  withNote,
  withTags,
} from '../../src/annotations';
import { asList, canonicalJson } from '../../src/annotations/model/json';
import { FOREIGN_TEXT, foreignFiles } from './foreign-pages';

const by = (id: string) => ({ id: `urn:uuid:${id}`, now: '2024-05-02T08:00:00Z', creator: 'me' });
const retagging = { currentOf: (slug: string) => slug, now: by('').now };
const span = { start: 4, end: 9 };
const own = newAnnotation(by('own'), passageTarget('a.txt', FOREIGN_TEXT, span), { note: 'Mine.' });

function read(text: string) {
  const parsed = parseSidecar(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

/** What is done to the file, each with a number that says where. */
const ACTS: Readonly<Record<string, (sidecar: Sidecar, at: number) => Sidecar>> = {
  tag: (sidecar, at) => changed(sidecar, at, (each) => withTags(each, ['claim', 'own', ...tagsOf(each)], retagging)),
  note: (sidecar, at) => changed(sidecar, at, (each) => withNote(each, 'Mine, too.', by('').now)),
  reply: (sidecar, at) => {
    const to = pick(sidecar.annotations, at);
    return to ? added(sidecar, newReply(by(`reply-${at}`), to.id, 'Yes.')) : sidecar;
  },
  'add and delete': (sidecar) => {
    const store = new AnnotationStore(sidecar);
    store.add([{ ...own, id: 'urn:uuid:gone' }]);
    store.remove(['urn:uuid:gone']);
    return store.sidecar;
  },
  refresh: (sidecar) => {
    const fresh = new Map(sidecar.annotations.map((each) => [each.id, each]));
    for (const each of refreshSelectors(sidecar.annotations, { file: 'a.txt', text: FOREIGN_TEXT }))
      fresh.set(each.id, each);
    const article = { file: 'a.txt', sha256: hashOf(FOREIGN_TEXT), length: FOREIGN_TEXT.length, extra: {} };
    return { ...sidecar, article: sidecar.article ?? article, annotations: [...fresh.values()] };
  },
  merge: (sidecar, at) => {
    const base = serializeSidecar(sidecar);
    const theirs = serializeSidecar(added(sidecar, { ...own, id: `urn:uuid:theirs-${at}` }));
    const ours = serializeSidecar(changed(sidecar, at, (each) => withNote(each, 'Ours.', by('').now)));
    const merged = mergeFiles({ base, ours, theirs });
    if (!merged.ok) throw new Error(merged.error.message);
    return read(merged.value.text).sidecar;
  },
  salvage: (sidecar) => {
    const salvaged = salvageSidecar(new TextEncoder().encode(`${serializeSidecar(sidecar)}\0`));
    return salvaged.ok ? salvaged.value.sidecar : sidecar;
  },
};

const acts = fc.array(fc.tuple(fc.constantFrom(...Object.keys(ACTS)), fc.nat(99)), { maxLength: 6 });

function changed(sidecar: Sidecar, at: number, change: (each: Annotation) => Annotation): Sidecar {
  const chosen = pick(sidecar.annotations, at);
  return { ...sidecar, annotations: sidecar.annotations.map((each) => (each === chosen ? change(each) : each)) };
}

function added(sidecar: Sidecar, annotation: Annotation): Sidecar {
  const store = new AnnotationStore(sidecar);
  store.add([annotation]);
  return store.sidecar;
}

/** A file's items, and what is around them. */
function partsOf(file: Json): { readonly items: readonly Json[]; readonly frame: JsonObject } {
  if (Array.isArray(file)) return { items: file, frame: {} };
  const { rows, annotations, items = rows ?? annotations, ...frame } = file as JsonObject;
  if (items !== undefined) return { items: asList(items), frame };
  const { items: inside, ...first } = frame.first as JsonObject;
  return { items: asList(inside), frame: { ...frame, first } };
}

/** Every value with the fields that lead to it, as often as it is there. Lists and single values count alike. */
function leavesOf(value: Json | undefined, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => leavesOf(each, path));
  if (!isObject(value)) return [`${path} = ${JSON.stringify(value)}`];
  const within = (key: string) => (key === 'marginalia:original' ? path : `${path}.${key}`);
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, within(key)));
}

function leavesIn(file: Json): string[] {
  const { items, frame } = partsOf(file);
  return [...leavesOf(frame, 'page'), ...items.flatMap((item) => leavesOf(item, 'item'))];
}

/** What an act changes itself: the time, a note's purpose, a body that is none, and where a renewed passage is. */
const CHANGED =
  /^item(?:\.modified|\.body = null|\.motivation = "highlighting"|\.target = "a\.txt|\.target\.(?:source|selector\.(?:start|end|prefix|suffix)) = )/;

/** The values of the first file that the second does not have. */
function lost(before: Json, after: Json): readonly string[] {
  const left = new Map<string, number>();
  for (const leaf of leavesIn(after)) left.set(leaf, (left.get(leaf) ?? 0) + 1);
  return leavesIn(before).filter((leaf) => {
    const here = [leaf, leaf.replace('item.bodyValue = ', 'item.body.value = ')].find(
      (each) => (left.get(each) ?? 0) > 0,
    );
    if (here !== undefined) left.set(here, (left.get(here) ?? 0) - 1);
    return here === undefined && !CHANGED.test(leaf) && !/\.total = /.test(leaf);
  });
}

/** Every total in a page or collection. */
function totalsIn({ frame }: ReturnType<typeof partsOf>): readonly number[] {
  const { first, partOf } = frame;
  const inner = [first, partOf, isObject(first) ? first.partOf : undefined].filter(isObject);
  return [frame, ...inner].flatMap(({ total }) => (typeof total === 'number' ? [total] : []));
}

/** The tests, each with this number of files. */
export function describeForeignData(runs: number): void {
  it('is written as it was read: every field of an item, in its shape, and of the page; a page of theirs in its order', () => {
    fc.assert(
      fc.property(foreignFiles, (file) => {
        const { sidecar } = read(JSON.stringify(file));
        const after = partsOf(JSON.parse(serializeSidecar(sidecar)));
        const before = partsOf(file);
        const isTheirs = before.frame.id !== undefined || asList(before.frame.type).includes('AnnotationCollection');
        const found = after.items.map((item) => asRead(item, before.items));
        if (isTheirs) deepEqual(found, before.items);
        const sorted = (items: readonly Json[]) => items.map(canonicalJson).sort();
        deepEqual(sorted(found), sorted(before.items));
        const { '@context': _, 'marginalia:format': __, ...frame } = after.frame;
        const { '@context': ___, ...was } = before.frame;
        deepEqual(frame, { type: 'AnnotationPage', ...was });
        equal(serializeSidecar(read(serializeSidecar(sidecar)).sidecar), serializeSidecar(sidecar));
      }),
      { numRuns: runs, seed: 1 },
    );
  });

  it('survives whatever we do to the file, and totals stay true', () => {
    fc.assert(
      fc.property(foreignFiles, acts, (file, done) => {
        let sidecar = read(JSON.stringify(file)).sidecar;
        for (const [act, at] of done) sidecar = ACTS[act]?.(read(serializeSidecar(sidecar)).sidecar, at) ?? sidecar;
        const after: Json = JSON.parse(serializeSidecar(sidecar));
        deepEqual(lost(file, after), []);
        const [was, now] = [partsOf(file), partsOf(after)];
        const more = now.items.length - was.items.length;
        ok(more >= 0);
        deepEqual(
          totalsIn(now),
          totalsIn(was).map((total) => total + more),
        );
      }),
      { numRuns: runs, seed: 1 },
    );
  });

  it('is shown or named', () => {
    fc.assert(
      fc.property(foreignFiles, (file) => {
        const { sidecar, problems } = read(JSON.stringify(file));
        const { items } = partsOf(file);
        equal(sidecar.annotations.length + sidecar.kept.length, items.length);
        const whole = problems.filter(({ code }) => code === 'bad-item' || code === 'duplicate-id');
        equal(whole.length, sidecar.kept.length);
        const named = problems.filter(({ code }) => code === 'not-shown').length;
        equal(named, sidecar.annotations.filter(isPartlyHidden).length);
      }),
      { numRuns: runs, seed: 1 },
    );
  });
}

/** The item as it was before our id and type were added, or as another tool exported it. */
function asRead(item: Json, before: readonly Json[]): Json {
  if (!isObject(item)) return item;
  if (item['marginalia:original'] !== undefined) return item['marginalia:original'];
  const { id, type, ...fields } = item;
  const forms = [item, { id, ...fields }, { type, ...fields }, fields].map((each) => JSON.parse(JSON.stringify(each)));
  const all = new Set(before.map(canonicalJson));
  return forms.find((form) => all.has(canonicalJson(form))) ?? item;
}

function isPartlyHidden(annotation: Annotation): boolean {
  const { bodies, target, extra } = annotation;
  const isShown = (bodies: Annotation['bodies']) => {
    const alone = { ...annotation, bodies };
    return tagsOf(alone).length + commentsOf(alone).length > 0 || isCorrection(alone);
  };
  const ranges = target.selector.filter((each) => each.quote !== undefined);
  return (
    bodies.some((body) => !isShown([body])) ||
    (extra.bodyValue !== undefined && typeof extra.bodyValue !== 'string') ||
    (Array.isArray(extra.target) && extra.target.length > 1) ||
    ranges.length > 1 ||
    target.selector.some((each) => each.refinedBy !== undefined)
  );
}
