// Pairs of texts before and after an edit, with passages and where they truly went.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { diffArrays, diffLines } from 'diff';

const require = createRequire(import.meta.url);
const { EDITS, edited, samplePassages, randomFrom } = require('../../out/test/support/edited-text.js');
const { realSeeds, sampleSeeds } = require('../../out/test/support/real-seeds.js');
const { canonicalText } = require('../../out/src/text/canonical-text.js');

/** Longest text of a history that is compared, so that one file does not outweigh all others. */
const LONGEST = 60_000;

/** Revisions apart. */
const GAPS = [1, 5];

/** Most pairs of one file and gap. */
const MOST_PAIRS = 20;

/** Every kind of edit on every sample. */
export function* generatedPairs(seed, most) {
  const texts = [...sampleSeeds(), ...realSeeds()].map(({ text }) => canonicalText(text));
  for (const [at, before] of texts.entries())
    for (const [index, kind] of Object.keys(EDITS).entries()) {
      const random = randomFrom(seed * 1_000_003 + at * 1009 + index);
      const edit = edited(before, [kind], random);
      const passages = samplePassages(before, most, random).map((span) => ({ span, fate: edit.fate(span) }));
      yield { before, after: edit.text, passages };
    }
}

/** Revisions of the prose files of a git repository. */
export function* historyPairs(folder, seed, most) {
  const git = (...args) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  const files = git('ls-tree', '-r', '--name-only', 'HEAD')
    .split('\n')
    .filter((name) => /\.(md|txt|adoc|rst)$/.test(name));
  for (const file of files) {
    const shas = git('log', '--format=%H', '--', file).trim().split('\n').reverse();
    for (const gap of GAPS)
      for (let at = 0; at + gap < shas.length; at += Math.max(1, Math.ceil(shas.length / MOST_PAIRS))) {
        const [before, after] = [shas[at], shas[at + gap]].map((sha) => textAt(git, sha, file));
        if (before.length < 500 || after.length < 100 || before === after) continue;
        const kept = keptUnits(before, after);
        const random = randomFrom(seed + at);
        const passages = samplePassages(before, most, random).map((span) => ({
          span,
          fate: fateOf(span, before, after, kept),
        }));
        yield { before, after, passages };
      }
  }
}

function textAt(git, sha, file) {
  try {
    return canonicalText(git('show', `${sha}:${file}`)).slice(0, LONGEST);
  } catch {
    return '';
  }
}

/** For each unit of `before` its place in `after`, or -1: by lines first, then by words within changed lines. */
function keptUnits(before, after) {
  const kept = new Int32Array(before.length).fill(-1);
  let [from, to] = [0, 0];
  const keep = (length) => {
    for (let unit = 0; unit < length; unit++) kept[from + unit] = to + unit;
    from += length;
    to += length;
  };
  let [removed, added] = ['', ''];
  const words = (text) => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
  const flush = () => {
    for (const part of diffArrays(words(removed), words(added))) {
      const { length } = part.value.join('');
      if (part.removed) from += length;
      else if (part.added) to += length;
      else keep(length);
    }
    [removed, added] = ['', ''];
  };
  for (const part of diffLines(before, after)) {
    if (part.removed) removed += part.value;
    else if (part.added) added += part.value;
    else {
      flush();
      keep(part.value.length);
    }
  }
  flush();
  return kept;
}

/** A diff does not see moves: only where nothing of the passage's surroundings is left anywhere does it count as deleted. */
function fateOf({ start, end }, before, after, kept) {
  const places = [...kept.subarray(start, end)].filter((place) => place >= 0);
  const length = end - start;
  if (places.length <= length * 0.1) {
    for (let at = Math.max(0, start - 60); at + 15 <= end + 60; at += 5)
      if (after.includes(before.slice(at, at + 15))) return 'torn';
    return 'deleted';
  }
  const span = { start: Math.min(...places), end: Math.max(...places) + 1 };
  if (places.length < length * 0.7 || span.end - span.start > length * 1.5 + 20) return 'torn';
  return span;
}
