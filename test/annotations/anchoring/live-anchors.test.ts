import { deepEqual, equal, ok } from 'node:assert/strict';
import { LiveAnchors } from '../../../src/annotations';
import { replacementOf } from '../../../src/annotations/anchoring/live-anchors';
import { passageTarget } from '../../../src/annotations/anchoring/passage-target';
import { spanOf as anchorSpan } from '../../../src/annotations/model/anchor';
import { on, spanOf, TEXT } from '../../support/made-passages';

/** The words at an annotation's present place. */
function words(anchors: LiveAnchors, id: string): string | undefined {
  const span = anchorSpan(anchors.of(`urn:uuid:${id}`));
  return span && anchors.text.slice(span.start, span.end);
}

/** Replaces words of the present text, as one edit. */
function replace(anchors: LiveAnchors, from: string, to: string): void {
  const { start, end } = spanOf(from, anchors.text);
  const next = anchors.text.slice(0, start) + to + anchors.text.slice(end);
  anchors.follow(next, [{ start, end, text: to }]);
}

function anchorsOf(...ids: readonly string[]): LiveAnchors {
  const anchors = new LiveAnchors(TEXT);
  anchors.place(
    ids.map((id) => on(id)),
    true,
  );
  return anchors;
}

describe('LiveAnchors', () => {
  it('follows typing before, inside and after a passage', () => {
    const anchors = anchorsOf('it was ready');
    replace(anchors, 'Norway', 'The Kingdom of Norway');
    equal(words(anchors, 'it was ready'), 'it was ready');
    replace(anchors, 'was', 'was not');
    equal(words(anchors, 'it was ready'), 'it was not ready');
    replace(anchors, 'Denmark', 'Finland');
    equal(words(anchors, 'it was ready'), 'it was not ready');
  });

  it('applies edits made together, whose offsets all refer to the text before them', () => {
    const anchors = anchorsOf('Denmark was not');
    const [first, last] = [spanOf('Norway'), spanOf('not.')];
    const next = TEXT.replace('Norway', 'Iceland').replace('not.', 'unready.');
    anchors.follow(next, [
      { ...first, text: 'Iceland' },
      { ...last, text: 'unready.' },
    ]);
    ok(words(anchors, 'Denmark was not')?.startsWith('Denmark was'));
  });

  it('loses a deleted passage and finds it again after an undo, letter by letter or at once', () => {
    const anchors = anchorsOf('ready');
    const { start, end } = spanOf('ready');
    for (let at = end; at > start; at--) {
      const next = anchors.text.slice(0, at - 1) + anchors.text.slice(at);
      anchors.follow(next, [{ start: at - 1, end: at, text: '' }]);
    }
    equal(anchors.of('urn:uuid:ready')?.status, 'orphan');
    replace(anchors, 'was .', 'was ready.');
    equal(anchors.text, TEXT);
    equal(words(anchors, 'ready'), 'ready');
    deepEqual(anchorSpan(anchors.of('urn:uuid:ready')), spanOf('ready'));
  });

  it('restores a passage’s old ends when an edit that cut into it is undone', () => {
    const anchors = anchorsOf('said on Monday');
    replace(anchors, ' Monday that', '');
    equal(words(anchors, 'said on Monday'), 'said on');
    anchors.follow(TEXT);
    equal(words(anchors, 'said on Monday'), 'said on Monday');
  });

  it('finds a passage again that was cut here and pasted there', () => {
    const anchors = anchorsOf('Norway said it was ready.');
    replace(anchors, 'Norway said it was ready.', '');
    equal(anchors.of('urn:uuid:Norway said it was ready.')?.status, 'orphan');
    const at = anchors.text.length;
    anchors.follow(`${anchors.text}Norway said it was ready.\n`, [
      { start: at, end: at, text: 'Norway said it was ready.\n' },
    ]);
    ok(anchors.settle());
    equal(words(anchors, 'Norway said it was ready.'), 'Norway said it was ready.');
  });

  it('looks for the words when the whole text is replaced, and never takes another passage for a deleted one', () => {
    const anchors = anchorsOf('Denmark', 'on Monday');
    const next = `Before all this:\n\n${TEXT.replace('Denmark was not.', 'The others kept silent.')}`;
    anchors.follow(next, [{ start: 0, end: TEXT.length, text: next }]);
    equal(words(anchors, 'on Monday'), 'on Monday');
    equal(words(anchors, 'Denmark'), undefined);
  });

  it('keeps the place that the user chose, also after an undo', () => {
    const anchors = anchorsOf('Norway');
    replace(anchors, 'Norway', 'Finland');
    const { target } = on('Norway');
    anchors.fix('urn:uuid:Norway', spanOf('Finland', anchors.text), target);
    replace(anchors, 'Sweden', 'Estonia');
    equal(words(anchors, 'Norway'), 'Finland');
  });

  it('anchors again what another program moved, and nothing else', () => {
    const anchors = anchorsOf('Norway', 'Sweden');
    replace(anchors, 'Norway', 'Norway, too,');
    const moved = { ...on('Norway'), target: on('Denmark').target };
    anchors.place([moved], false);
    equal(words(anchors, 'Norway'), 'Denmark');
    equal(words(anchors, 'Sweden'), 'Sweden');
  });
});

describe('replacementOf', () => {
  it('is the smallest edit between two texts', () => {
    deepEqual(replacementOf('abcdef', 'abXdef'), { start: 2, end: 3, text: 'X' });
    deepEqual(replacementOf('aaa', 'aaaa'), { start: 3, end: 3, text: 'a' });
    deepEqual(replacementOf('abc', ''), { start: 0, end: 3, text: '' });
    deepEqual(replacementOf('same', 'same'), { start: 4, end: 4, text: '' });
  });
});

describe('LiveAnchors in parallel wording', () => {
  const rolls = 'Ana Lopez of Northgate: Aye.\nBerit Holm of Southgate: Aye.\nCarl Weiss of Eastfield: No.\n';
  const onVote = (): LiveAnchors => {
    const anchors = new LiveAnchors(rolls);
    const start = rolls.indexOf('Aye');
    const target = passageTarget('a.txt', rolls, { start, end: start + 3 });
    anchors.place([{ ...on('Norway'), target }], true);
    return anchors;
  };
  const id = on('Norway').id;
  const line = 'Ana Lopez of Northgate: Aye.\n';

  it('leaves a deleted passage lost, with its lookalike as first candidate', () => {
    const anchors = onVote();
    anchors.follow(rolls.slice(line.length), [{ start: 0, end: line.length, text: '' }]);
    anchors.settle();
    equal(anchors.of(id)?.status, 'orphan');
    anchors.follow(`${anchors.text}The end.\n`);
    anchors.settle();
    equal(anchors.of(id)?.status, 'orphan');
  });

  it('finds it where its line is pasted', () => {
    const anchors = onVote();
    anchors.follow(rolls.slice(line.length), [{ start: 0, end: line.length, text: '' }]);
    anchors.settle();
    anchors.follow(anchors.text + line);
    ok(anchors.settle());
    equal(anchorSpan(anchors.of(id))?.start, anchors.text.lastIndexOf('Aye'));
  });

  it('does not take the same name elsewhere for a corrected one', () => {
    const text = 'The prize went to Robin Hale, and Robin thanked Elisa.\n';
    const anchors = new LiveAnchors(text);
    const start = text.lastIndexOf('Robin');
    const target = passageTarget('a.txt', text, { start, end: start + 5 });
    anchors.place([{ ...on('Norway'), target }], true);
    replace(anchors, 'Robin thanked', 'Elisa thanked');
    anchors.settle();
    equal(anchors.of(id)?.status, 'orphan');
  });
});
