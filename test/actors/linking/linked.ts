import { type Actor, findNames, linkActors } from '../../../src/actors';

/** Reads paragraphs and links their names: their text, the actors and their mentions. */
export function linkedActors(...paragraphs: readonly string[]) {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((words) => {
    const block = { start, findings: findNames(words) };
    start += words.length + 2;
    return block;
  });
  return { text, ...linkActors({ text }, blocks) };
}

/** Reads paragraphs and links their names: who is meant by the nth mention of a name (`Clinton`, `Clinton#2`). */
export function linked(...paragraphs: readonly string[]): (name: string) => Actor | undefined {
  const { text, actors, mentions } = linkedActors(...paragraphs);
  return (name) => {
    const [words, nth = '1'] = name.split('#');
    const all = mentions.filter(({ span }) => text.slice(span.start, span.end) === words);
    return actors.find(({ id }) => id === all[Number(nth) - 1]?.actor);
  };
}
