import { equal } from 'node:assert/strict';
import { type Cited, cite } from '../../../src/features/wording/citation';

const TEXT = 'Roe was calm. “We wait,” she said, “as long as it takes.” It was *late*. She would stay, she said.';
const TEMPLATE = '{quote} {speaker}, {outlet}, {day}';
const article = {
  uri: 'file:///a%20b.txt',
  title: 'Envoys [meet]',
  outlet: 'The Harbour Post',
  published: '2022-01-28',
};

const partsOf = (...words: string[]) =>
  words.map((each) => ({ start: TEXT.indexOf(each), end: TEXT.indexOf(each) + each.length }));
const cited = (change: Partial<Cited> = {}): Cited => ({
  text: TEXT,
  parts: partsOf('“We wait,”'),
  speech: 'direct',
  speaker: 'Jo Roe',
  article,
  ...change,
});

describe('a citation', () => {
  it('has the words in quotation marks, who said them, where and when', () => {
    equal(cite(cited(), TEMPLATE, 'text'), '“We wait,” Jo Roe, The Harbour Post, 28 January 2022');
    equal(
      cite(cited({ parts: partsOf('“We wait,”', '“as long as it takes.”') }), TEMPLATE, 'text'),
      '“We wait … as long as it takes,” Jo Roe, The Harbour Post, 28 January 2022',
    );
  });

  it('leaves out what is not known, with what would follow it', () => {
    const { outlet: _, published: __, ...bare } = article;
    const { speaker: ___, ...nobody } = cited();
    equal(cite(nobody, TEMPLATE, 'text'), '“We wait,” The Harbour Post, 28 January 2022');
    equal(
      cite(cited({ article: { ...bare, published: '2022-01-28' } }), TEMPLATE, 'text'),
      '“We wait,” Jo Roe, 28 January 2022',
    );
    equal(cite(cited({ article: bare }), TEMPLATE, 'text'), '“We wait,” Jo Roe');
    equal(cite(cited({ article: bare }), '{quote} ({outlet}, {speaker})', 'text'), '“We wait,” (Jo Roe)');
  });

  it('puts no marks around reported speech, and says what is in doubt', () => {
    equal(
      cite(cited({ parts: partsOf('She would stay'), speech: 'indirect' }), TEMPLATE, 'text'),
      'She would stay, Jo Roe (reported), The Harbour Post, 28 January 2022',
    );
    equal(cite(cited({ doubtful: true }), '{quote} {speaker}', 'text'), '“We wait,” Jo Roe (?)');
  });

  it('quotes words of the article itself', () => {
    const { speaker: _, speech: __, ...own } = cited({ parts: partsOf('It was *late*.') });
    equal(cite(own, TEMPLATE, 'text'), '“It was *late*,” The Harbour Post, 28 January 2022');
  });

  it('makes Markdown whose text shows exactly these words', () => {
    const template = '> {quote}\n>\n> {speaker}, {headline}, {file}';
    equal(
      cite(cited({ parts: partsOf('It was *late*.') }), template, 'markdown'),
      '> “It was \\*late\\*,”\n>\n> Jo Roe, *Envoys \\[meet\\]*, a b.txt',
    );
  });

  it('fills in nothing that the article wrote into a field', () => {
    equal(cite(cited({ speaker: '{day}' }), '{speaker} {day}', 'text'), '{day} 28 January 2022');
  });
});
