// Reports about dates, actors and quotations that other tools misread. README.md has their sources.
import { deepEqual, equal } from 'node:assert/strict';
import { type Analysis, analyze } from '../../src/analysis';
import { type ReadingCase, readingCases } from './reading-cases';

const HEAD = / date \d{4}-\d\d-\d\d /;

/** What a case wants and the analysis has not, a line each. */
function missing(wanted: ReadingCase): readonly string[] {
  const { published = '2022-05-18' } = wanted;
  const analysis = analyze(` date ${published} ${wanted.text}`);
  const { text } = analysis.article;
  const body = HEAD.exec(text)?.[0].length ?? 0;
  const mentions = analysis.mentions.filter(({ span }) => span.start >= body);
  const wordsOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const touches = (words: string, { start, end }: { start: number; end: number }) => {
    const at = text.indexOf(words, body);
    return start < at + words.length && end > at;
  };
  const dates = mentions.flatMap((each) => (each.kind === 'date' ? [each] : []));
  const actors = mentions.flatMap((each) => (each.kind === 'actor' ? [each] : []));
  const quotes = mentions.flatMap((each) => (each.kind === 'quote' ? [each] : []));
  const actorOf = (words: string) => actors.find(({ span }) => wordsOf(span) === words)?.actor;
  const isOf = (type: string) => (words: string) =>
    analysis.actors.some(({ id, type: own }) => id === actorOf(words) && own === type);
  return [
    ...(wanted.dates ?? []).flatMap(([words, value]) => {
      const found = dates
        .filter(({ span }) => touches(words, span))
        .map((each) => `${wordsOf(each.span)} = ${each.value}`);
      const right = `${words.replace(/\.$/, '')} = ${value}`;
      return found.some((each) => withoutThe(each) === withoutThe(right))
        ? []
        : [`${right}, not ${found.join('; ') || 'nothing'}`];
    }),
    ...(wanted.noDates ?? [])
      .filter((words) => dates.some(({ span }) => touches(words, span)))
      .map((words) => `“${words}” is no date`),
    ...(wanted.noActors ?? [])
      .filter((words) => actors.some(({ span }) => touches(words, span)))
      .map((words) => `“${words}” is no actor`),
    ...(wanted.people ?? []).filter((words) => !isOf('person')(words)).map((words) => `“${words}” is a person`),
    ...(wanted.organizations ?? [])
      .filter((words) => !isOf('organization')(words))
      .map((words) => `“${words}” is an organization`),
    ...(wanted.places ?? []).filter((words) => !isOf('place')(words)).map((words) => `“${words}” is a place`),
    ...(wanted.apart ?? [])
      .filter(([one, other]) => actorOf(one) === actorOf(other))
      .map((pair) => `${pair.join(' and ')} are two`),
    ...(wanted.quotes ?? []).flatMap(([words, speaker]) => {
      const found = quotes.find(({ parts }) => parts.some((part) => wordsOf(part).includes(words)));
      const name = found && speakerIn(analysis, found.speaker, text);
      return name?.includes(speaker)
        ? []
        : [`“${words}” is said by ${speaker}, not ${name ?? (found ? 'nobody' : 'found')}`];
    }),
  ];
}

function speakerIn({ actors }: Analysis, speaker: Speaker, text: string): string | undefined {
  if (!speaker) return undefined;
  const actor = actors.find(({ id }) => id === speaker.actor);
  return actor?.name ?? (speaker.span ? text.slice(speaker.span.start, speaker.span.end) : speaker.name);
}

type Speaker = Extract<Analysis['mentions'][number], { kind: 'quote' }>['speaker'];

function withoutThe(words: string): string {
  return words.replace(/^the /i, '');
}

describe('reports about readings', () => {
  for (const each of readingCases) it(each.report, () => deepEqual(missing(each), []));

  it('are thirty at least, each of its own', () => {
    const reports = new Set(readingCases.map(({ report }) => report));
    equal(reports.size, readingCases.length);
    equal(reports.size >= 30, true);
  });
});
