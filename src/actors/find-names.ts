// One block's words -> names, each with what the block alone tells of it. Sees nothing of other blocks.
import { lexicon } from './lexicon';
import { type TaggedName, tagNames } from './name-model/tag-names';
import { honorificBefore, rolesAround } from './roles';
import type { NameFinding, TypeScores } from './types';
import { type Word, wordsOf } from './words';

/** Finds the names in one block. Linear; never throws. Sorted by start, none overlap. */
export function findNames(block: string, _kind: string): NameFinding[] {
  const words = wordsOf(block);
  return tagNames(words)
    .flatMap((tagged) => apart(block, words, tagged))
    .map((tagged) => describe(block, words, withAdministration(words, withoutHonorific(words, tagged))));
}

/** "Nato for Ukraine", "China and Russia": two known names with a small word between are two. */
function apart(block: string, words: readonly Word[], name: TaggedName): TaggedName[] {
  for (let at = name.first + 1; at < name.last; at++) {
    if (!/^(?:and|for|in|on|at|with|or|to)$/.test(words[at]?.text ?? '')) continue;
    const left = { ...name, last: at - 1 };
    const right = { ...name, first: at + 1 };
    const [a, b] = [knownScores(textOf(block, words, left)), knownScores(textOf(block, words, right))];
    if (a && b && !knownScores(textOf(block, words, name)))
      return [
        { ...left, scores: a },
        { ...right, scores: b },
      ];
  }
  return [name];
}

function textOf(block: string, words: readonly Word[], { first, last }: TaggedName): string {
  return block.slice(words[first]?.start, words[last]?.end);
}

/** What the lists say of a name, as scores as sure as the tagger's usual ones. */
function knownScores(name: string): TypeScores | undefined {
  const kind = lexicon().known.get(name);
  if (!kind) return undefined;
  return kind === 'organization'
    ? { person: 0, organization: 0.9, place: 0.05, other: 0.05 }
    : { person: 0, organization: 0.05, place: 0.9, other: 0.05 };
}

/** Honorifics that no name begins with. */
const HONORIFIC = /^(?:mr|mrs|ms|dr|prof)\.?$/;

function withoutHonorific(words: readonly Word[], name: TaggedName): TaggedName {
  const opens = name.first < name.last && HONORIFIC.test(words[name.first]?.lower ?? '');
  return opens ? { ...name, first: name.first + 1 } : name;
}

/** "Biden administration" is a body of its own, not Biden. */
function withAdministration(words: readonly Word[], name: TaggedName): TaggedName {
  const next = words[name.last + 1];
  const single = name.first === name.last && words[name.first]?.kind === 'word';
  if (!single || next?.lower !== 'administration' || next.glued || lexicon().known.has(words[name.first]?.text ?? '')) {
    return name;
  }
  return { first: name.first, last: name.last + 1, scores: { person: 0, organization: 1, place: 0, other: 0 } };
}

function describe(block: string, words: readonly Word[], { first, last, scores, weak }: TaggedName): NameFinding {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? start;
  const maybePerson = scores.person >= 0.2;
  const honorific = maybePerson ? honorificBefore(words, first) : undefined;
  const roles = maybePerson ? rolesAround(block, words, first, last) : [];
  const acronym = acronymBehind(words, last);
  return {
    start,
    end,
    name: block.slice(start, end),
    scores,
    ...(weak ? { weak } : {}),
    ...(honorific === undefined ? {} : { honorific }),
    ...(roles.length ? { roles } : {}),
    ...(acronym === undefined || first === last ? {} : { acronym }),
    ...(words[first]?.initial ? { initial: true as const } : {}),
  };
}

/** "North Atlantic Treaty Organization (NATO)". */
function acronymBehind(words: readonly Word[], last: number): string | undefined {
  const [open, acronym, close] = [words[last + 1], words[last + 2], words[last + 3]];
  return open?.text === '(' && close?.text === ')' && acronym?.caps ? acronym.text : undefined;
}
