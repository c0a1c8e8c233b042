import { deepEqual, equal } from 'node:assert/strict';
import {
  type Codebook,
  changeTag,
  conflictIn,
  EMPTY_CODEBOOK,
  listedTags,
  mergeFiles,
  mergeTag,
  parseCodebook,
  serializeActorDecisions,
  serializeCodebook,
  serializeSidecar,
  withTag,
} from '../../../src/annotations';
import { madeAnnotation, madeSidecar } from '../../support/made-annotation';

const book = (...labels: readonly string[]) =>
  labels.reduce((made: Codebook, label) => withTag(made, label).codebook, EMPTY_CODEBOOK);

function merged(base: Codebook | undefined, ours: Codebook, theirs: Codebook) {
  const texts = {
    base: base && serializeCodebook(base),
    ours: serializeCodebook(ours),
    theirs: serializeCodebook(theirs),
  };
  const done = mergeFiles(texts);
  if (!done.ok) throw new Error(done.error.message);
  const parsed = parseCodebook(done.value.text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return { book: parsed.value.scheme, notices: done.value.notices };
}

const labels = ({ concepts }: Codebook) => concepts.map(({ label }) => label);

describe('merging codebooks', () => {
  const base = book('Claim', 'Denial', 'Threat');

  it('takes what either side added, each before what it preceded', () => {
    const { book: both, notices } = merged(
      base,
      book('Claim', 'Mine', 'Denial', 'Threat'),
      book('Claim', 'Denial', 'Theirs', 'Threat'),
    );
    deepEqual(labels(both), ['Claim', 'Mine', 'Denial', 'Theirs', 'Threat']);
    deepEqual(labels(merged(undefined, book('A'), book('B')).book), ['A', 'B']);
    deepEqual(notices, []);
  });

  it('merges fields, examples as sets, and reports two values for one', () => {
    const ours = changeTag(changeTag(base, 'claim', { examples: ['a', 'b'] }), 'denial', { label: 'Denials' });
    const theirs = changeTag(changeTag(base, 'claim', { examples: ['c'], definition: 'Said.' }), 'denial', {
      label: 'No',
    });
    const { book: both, notices } = merged(base, ours, theirs);
    const claim = both.concepts.find(({ slug }) => slug === 'claim');
    deepEqual([claim?.examples, claim?.definition], [['a', 'b', 'c'], 'Said.']);
    deepEqual(labels(both), ['Claim', 'Denials', 'Threat']);
    deepEqual(
      notices.map(({ id, kind }) => [id, kind]),
      [['marginalia:tag/denial', 'ours-kept']],
    );
  });

  it('lets an edit beat a deletion, and a deletion an untouched tag', () => {
    const theirs = changeTag(base, 'denial', { definition: 'Says no.' });
    const { book: both, notices } = merged(base, book('Claim'), theirs);
    deepEqual(labels(both), ['Claim', 'Denial']);
    deepEqual(
      notices.map(({ kind }) => kind),
      ['kept-deleted'],
    );
  });

  it('takes the order of the side that changed it', () => {
    const turned = { ...base, concepts: [...base.concepts].reverse() };
    deepEqual(labels(merged(base, base, turned).book), ['Threat', 'Denial', 'Claim']);
    deepEqual(labels(merged(base, turned, base).book), ['Threat', 'Denial', 'Claim']);
  });

  it('reports that one of two tags merged into each other stays', () => {
    const [ours, theirs] = [mergeTag(base, 'claim', 'denial'), mergeTag(base, 'denial', 'claim')];
    const { book: both, notices } = merged(base, ours, theirs);
    deepEqual(
      listedTags(both).map(({ label }) => label),
      ['Claim', 'Threat'],
    );
    deepEqual(
      notices.map(({ id, kind }) => [id, kind]),
      [['marginalia:tag/claim', 'both-kept']],
    );
  });

  it('keeps what it cannot read, of both sides', () => {
    const [one, other] = [
      { id: 'x', odd: 1 },
      { id: 'marginalia:tag/claim', 'skos:prefLabel': 'Again' },
    ];
    const both = merged(base, { ...base, kept: [one] }, { ...base, kept: [other] }).book;
    deepEqual([...both.kept].sort(), [one, other].sort());
    equal(labels(both).length, 3);
  });
});

describe('merging files', () => {
  it('knows decisions about actors, and names the side that cannot be read', () => {
    const decision = (name: string, aliases: string[]) => ({ slug: name, name, aliases, notAliases: [], extra: {} });
    const file = (aliases: string[]) =>
      serializeActorDecisions({ format: 1, concepts: [decision('lund', aliases)], kept: [], extra: {} });
    const done = mergeFiles({ base: file(['A']), ours: file(['A', 'B']), theirs: file(['C']) });
    equal(done.ok && done.value.text, file(['B', 'C']));
    const bad = mergeFiles({ base: undefined, ours: file([]), theirs: '{' });
    deepEqual(!bad.ok && [bad.error.side, bad.error.code], ['theirs', 'not-json']);
  });

  it('refuses versions of different kinds, and names the one that differs', () => {
    const files = {
      page: serializeSidecar(madeSidecar(madeAnnotation('1'))),
      book: serializeCodebook(book('Claim')),
      actors: serializeActorDecisions({ format: 1, concepts: [], kept: [], extra: {} }),
      other: '{"name": "x"}',
    };
    for (const [one, ours] of Object.entries(files))
      for (const [other, theirs] of Object.entries(files)) {
        if (one === other) continue;
        equal(mergeFiles({ base: undefined, ours, theirs }).ok, false, `${one} with ${other}`);
        if (one !== 'other') equal(mergeFiles({ base: theirs, ours, theirs: ours }).ok, false, `${one} from ${other}`);
      }
    const bad = mergeFiles({ base: undefined, ours: files.page, theirs: files.book });
    deepEqual(!bad.ok && [bad.error.side, bad.error.code], ['theirs', 'not-annotations']);
  });

  it('takes a file with conflict markers apart, with its base or without', () => {
    const [ours, theirs, base] = ['b', 'c', 'a'].map((id) => serializeSidecar(madeSidecar(madeAnnotation(id))));
    const marked = `<<<<<<< HEAD\n${ours}||||||| 1234\n${base}=======\n${theirs}>>>>>>> side\n`;
    deepEqual(conflictIn(marked), { ours, base, theirs });
    deepEqual(conflictIn(marked.replace(/\|{7}[^=]*/, '').replace(/\n/g, '\r\n')), { ours, theirs });
    deepEqual(conflictIn('a\n<<<<<<< x\nb\n=======\nc\n>>>>>>> y\nd'), { ours: 'a\nb\nd', theirs: 'a\nc\nd' });
    for (const text of [
      '',
      ours ?? '',
      '=======\n',
      '<<<<<<< x\n',
      '<<<<<<< x\n>>>>>>> y\n',
      '<<<<<<< x\n=======\n<<<<<<<\n',
    ])
      equal(conflictIn(text), undefined);
  });
});
