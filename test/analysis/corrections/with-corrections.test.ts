import { deepEqual, equal, ok } from 'node:assert/strict';
import type { ActorMention } from '../../../src/actors';
import {
  type Analysis,
  type Correction,
  correctionOf,
  type Mention,
  reanalyze,
  speakerName,
  withCorrections,
} from '../../../src/analysis';
import type { DateMention } from '../../../src/dates';
import type { QuoteMention } from '../../../src/quotes';
import { madeAnalysis, spansOf } from '../../support/made-analysis';

const TEXT =
  ' date 2022-01-28 OSLO: “We are ready,” Ana Lopez said on Thursday. Ben Moe of Acme may not be.\n\n“So what,” he said.\n';

function machine(): Analysis {
  return madeAnalysis(TEXT, {
    actors: [
      { name: 'Ana Lopez', type: 'person', aliases: ['Lopez'] },
      { name: 'Ben Moe', type: 'person' },
      { name: 'Acme', type: 'organization' },
    ],
    dates: [
      { words: 'Thursday', interval: '2022-01-27' },
      { words: 'may', interval: '2022-05-01/2022-05-31' },
    ],
    quotes: [{ words: '“We are ready,”', by: 'Ana Lopez' }, { words: '“So what,”' }],
  });
}

/** A correction of the first occurrence of words. */
function on<C extends Omit<Correction, 'id' | 'span'>>(
  words: string,
  correction: C,
  id = words,
): C & Pick<Correction, 'id' | 'span'> {
  const [span] = spansOf(TEXT, words);
  ok(span, words);
  return { ...correction, id, span };
}

function read(...passages: unknown[]): Analysis {
  return withCorrections(machine(), { passages: passages as Correction[] });
}

function dates({ mentions }: Analysis): string[] {
  return mentions.flatMap((mention) =>
    mention.kind === 'date' ? `${TEXT.slice(mention.span.start, mention.span.end)} ${mention.interval}` : [],
  );
}

function quoteAt(analysis: Analysis, words: string): QuoteMention {
  const [span] = spansOf(TEXT, words);
  const found = analysis.mentions.find((mention) => mention.kind === 'quote' && mention.span.start === span?.start);
  ok(found?.kind === 'quote', words);
  return found;
}

describe('corrections of passages', () => {
  it('change nothing if there are none', () => {
    const analysis = machine();
    equal(withCorrections(analysis, {}), analysis);
    equal(withCorrections(analysis, { passages: [] }), analysis);
  });

  it('replace the value of a date and keep the machine’s beside it', () => {
    const analysis = read(on('Thursday', { kind: 'date', value: '2022-01-20' }));
    deepEqual(dates(analysis), ['Thursday 2022-01-20', 'may 2022-05-01/2022-05-31']);
    const date = analysis.mentions.find((mention): mention is DateMention => mention.kind === 'date');
    ok(date);
    deepEqual([date.anchor, date.rule, date.certain], ['reader', 'reader', true]);
    const { machine: before } = correctionOf(analysis, date) ?? {};
    equal(before?.kind === 'date' && before.interval, '2022-01-27');
  });

  it('do not change the machine’s analysis', () => {
    const analysis = machine();
    const before = JSON.stringify(analysis);
    withCorrections(analysis, { passages: [on('Thursday', { kind: 'date', value: '2022-01-20' })] });
    equal(JSON.stringify(analysis), before);
  });

  it('take the words that the user marked; dates do not overlap', () => {
    const analysis = read(on('on Thursday', { kind: 'date', value: '2022-01~' }));
    deepEqual(dates(analysis), ['on Thursday 2022-01-01/2022-01-31', 'may 2022-05-01/2022-05-31']);
  });

  it('add a date that the machine did not find, sorted by its place in the text', () => {
    const analysis = read(on('ready', { kind: 'date', value: '2022' }));
    deepEqual(dates(analysis).slice(0, 1), ['ready 2022-01-01/2022-12-31']);
    deepEqual(
      analysis.mentions.map(({ span }) => span.start),
      [...analysis.mentions.map(({ span }) => span.start)].sort((a, b) => a - b),
    );
  });

  it('keep the machine’s date, with a problem, if the value cannot be read', () => {
    const analysis = read(on('Thursday', { kind: 'date', value: '2022-02-30' }));
    deepEqual(dates(analysis)[0], 'Thursday 2022-01-27');
    ok(analysis.corrected?.[0]?.problem?.includes('2022-02-30'));
  });

  it('give precedence to the later of two', () => {
    const analysis = read(
      on('Thursday', { kind: 'date', value: '2022-01-20' }, 'a'),
      on('Thursday', { kind: 'date', value: '2022-01-13' }, 'b'),
    );
    equal(dates(analysis)[0], 'Thursday 2022-01-13');
    equal(correctionOf(analysis, analysis.mentions.find(({ kind }) => kind === 'date') as Mention)?.correction.id, 'b');
    const rejected = read(
      on('Thursday', { kind: 'date', value: '2022-01-20' }, 'a'),
      on('Thursday', { kind: 'rejection', finding: 'date' }, 'b'),
    );
    deepEqual(dates(rejected), ['may 2022-05-01/2022-05-31']);
  });

  it('remove what is not a date', () => {
    const analysis = read(on('may', { kind: 'rejection', finding: 'date' }));
    deepEqual(dates(analysis), ['Thursday 2022-01-27']);
    equal(analysis.corrected?.[0]?.machine?.kind, 'date');
  });

  it('remove what is not a quotation, and only that', () => {
    const analysis = read(on('“So what,”', { kind: 'rejection', finding: 'quote' }));
    equal(analysis.mentions.filter(({ kind }) => kind === 'quote').length, 1);
    equal(analysis.mentions.filter(({ kind }) => kind === 'date').length, 2);
  });

  it('remove a mention, and an actor without other mentions, also as speaker', () => {
    const analysis = read(on('Ana Lopez', { kind: 'rejection', finding: 'actor' }));
    deepEqual(
      analysis.actors.map(({ name }) => name),
      ['Ben Moe', 'Acme'],
    );
    const { speaker } = quoteAt(analysis, '“We are ready,”');
    ok(speaker && speaker.actor === undefined);
    equal(speakerName(analysis, speaker), 'Ana Lopez');
  });

  it('set the speaker of a quotation, in the nearest mention', () => {
    const analysis = read(on('“So what,”', { kind: 'speaker', actor: 'a1', name: 'Ben Moe' }));
    const { speaker, also } = quoteAt(analysis, '“So what,”');
    ok(speaker);
    deepEqual([speakerName(analysis, speaker), speaker.certainty, also], ['Ben Moe', 1, undefined]);
    equal(TEXT.slice(speaker.span.start, speaker.span.end), 'Ben Moe');
  });

  it('find the actor by an alias if its id changed', () => {
    const analysis = read(on('“So what,”', { kind: 'speaker', actor: 'person-lopez', name: 'Lopez' }));
    equal(quoteAt(analysis, '“So what,”').speaker?.actor, 'a0');
  });

  it('find the actor by a name that was made from an id', () => {
    const analysis = read(on('“So what,”', { kind: 'speaker', actor: 'ana-lopez', name: 'ana lopez' }));
    equal(quoteAt(analysis, '“So what,”').speaker?.actor, 'a0');
  });

  it('prefer the name to an id that is another actor’s now', () => {
    const analysis = read(on('“So what,”', { kind: 'speaker', actor: 'a2', name: 'Ben Moe' }));
    equal(quoteAt(analysis, '“So what,”').speaker?.actor, 'a1');
  });

  it('name a speaker who is no actor of the article, at the words of that name if there are any', () => {
    const analysis = read(
      on('“So what,”', { kind: 'speaker', name: 'The Neighbour' }),
      on('“We are ready,”', { kind: 'speaker', actor: 'person-x', name: 'oslo' }),
    );
    const [gone, words] = ['“So what,”', '“We are ready,”'].map((quote) => quoteAt(analysis, quote).speaker);
    ok(gone && words);
    equal(speakerName(analysis, gone), 'The Neighbour');
    equal(gone.span.start, gone.span.end);
    equal(speakerName(analysis, words), 'oslo');
    equal(TEXT.slice(words.span.start, words.span.end), 'OSLO');
  });

  it('add a quotation that the machine did not find', () => {
    const analysis = read(on('may not be', { kind: 'speaker', actor: 'a1', name: 'Ben Moe' }));
    const { parts, speech, span } = quoteAt(analysis, 'may not be');
    deepEqual([parts, speech], [[span], 'indirect']);
  });

  it('survive JSON; reanalyze starts from the machine’s analysis', () => {
    const analysis = read(on('Thursday', { kind: 'date', value: '2022-01-20' }));
    deepEqual(JSON.parse(JSON.stringify(analysis)), analysis);
    equal(reanalyze(analysis, []).corrected, undefined);
  });

  it('do not confuse a mention with a date at the same words', () => {
    const analysis = read(on('Ben Moe', { kind: 'date', value: '2022' }));
    equal(analysis.mentions.filter((mention): mention is ActorMention => mention.kind === 'actor').length, 3);
  });
});
