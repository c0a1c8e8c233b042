// What users of other tools saw misread, in our own words. README.md says what happened there.

/** One report, and what a reader finds in our text. Words stand in the text as they are written here. */
export interface ReadingCase {
  readonly report: string;
  readonly text: string;
  /** The day of publication. */
  readonly published?: string;
  /** Words and their TIMEX3 value. */
  readonly dates?: readonly (readonly [words: string, value: string])[];
  /** Words in which no date is found. */
  readonly noDates?: readonly string[];
  readonly people?: readonly string[];
  readonly organizations?: readonly string[];
  readonly places?: readonly string[];
  /** Words that touch no actor. */
  readonly noActors?: readonly string[];
  /** Words of a quotation, and what the name of its speaker contains. */
  readonly quotes?: readonly (readonly [words: string, speaker: string])[];
  /** Names of two actors. */
  readonly apart?: readonly (readonly [string, string])[];
}

export const readingCases: readonly ReadingCase[] = [
  {
    report: 'wanasit/chrono#117',
    text: 'The ferry left on Sunday night, 7 June 2015, and came back on Monday.',
    published: '2015-06-10',
    dates: [['Monday', '2015-06-08']],
    noDates: ['ferry'],
  },
  {
    report: 'wanasit/chrono#200',
    text: 'The two sides would meet again this Friday, the office said, after they had met last Friday.',
    published: '2017-05-28',
    dates: [
      ['this Friday', '2017-06-02'],
      ['last Friday', '2017-05-26'],
    ],
  },
  {
    report: 'scrapinghub/dateparser#1177',
    text: 'The bridge was closed last Monday. It opens next Thursday.',
    published: '2023-08-16',
    dates: [['last Monday', '2023-08-14']],
  },
  {
    report: 'microsoft/Recognizers-Text#2073',
    text: 'At the beginning of 2000 the mill was sold. By the end of 2001 it was gone.',
    published: '2020-04-24',
    dates: [
      ['the beginning of 2000', '2000'],
      ['the end of 2001', '2001'],
    ],
  },
  {
    report: 'microsoft/Recognizers-Text#824',
    text: 'Sales have doubled this decade, the company said, as they did in the 1990s.',
    published: '2018-08-30',
    dates: [
      ['this decade', '201'],
      ['the 1990s', '199'],
    ],
  },
  {
    report: 'microsoft/Recognizers-Text#2860',
    text: 'The council will decide by the end of the month.',
    published: '2022-03-12',
    dates: [['the end of the month', '2022-03']],
  },
  {
    report: 'microsoft/Recognizers-Text#2416',
    text: 'The strike began in mid-February and ended in early March.',
    published: '2021-04-20',
    dates: [
      ['mid-February', '2021-02'],
      ['early March', '2021-03'],
    ],
  },
  {
    report: 'joestelmach/natty#191',
    text: 'Profits fell in the second quarter of 2016, and again in the middle of August.',
    published: '2016-10-01',
    dates: [
      ['the second quarter of 2016', '2016-Q2'],
      ['the middle of August', '2016-08'],
    ],
  },
  {
    report: 'facebook/duckling#364',
    text: 'The plant lost money in the first quarter of 2018.',
    published: '2019-04-29',
    dates: [['the first quarter of 2018', '2018-Q1']],
  },
  {
    report: 'facebook/duckling#275',
    text: 'They hope to vote before the end of December.',
    published: '2018-11-01',
    dates: [['the end of December', '2018-12']],
  },
  {
    report: 'HeidelTime/heideltime#14',
    text: 'The mill of the 12th century burned in the 1970s.',
    published: '2014-02-04',
    dates: [
      ['the 12th century', '11'],
      ['the 1970s', '197'],
    ],
  },
  {
    report: 'HeidelTime/heideltime#50',
    text: 'JAN. 27, 2017 was the last day. He left on Feb. 3.',
    published: '2017-03-07',
    dates: [
      ['JAN. 27, 2017', '2017-01-27'],
      ['Feb. 3', '2017-02-03'],
    ],
  },
  {
    report: 'HeidelTime/heideltime#73',
    text: 'She came home on May 20 of the year before last.',
    published: '2018-06-12',
    dates: [['May 20 of the year before last', '2016-05-20']],
  },
  {
    report: 'stanfordnlp/CoreNLP#605',
    text: 'Mrs May praised the harbour on Tuesday. Theresa May will leave in May.',
    published: '2018-01-19',
    dates: [
      ['Tuesday', '2018-01-16'],
      ['May.', '2018-05'],
    ],
    people: ['Theresa May'],
    noDates: ['Mrs May'],
  },
  {
    report: 'wit-ai/wit#1085',
    text: 'The club was founded in 1999 and moved in Feb. 2014. It has stood empty since 2015.',
    published: '2018-05-18',
    dates: [
      ['1999', '1999'],
      ['Feb. 2014', '2014-02'],
      ['2015', '2015'],
    ],
  },
  {
    report: 'flairNLP/flair#3666',
    text: 'The page said “We ♥️♥️ Lyra” when Anders Holm opened it in Bergen.',
    people: ['Anders Holm'],
    places: ['Bergen'],
  },
  {
    report: 'flairNLP/flair#2478',
    text: "Norway’s offer and Sweden's answer were read in Anna Berg’s office.",
    people: ['Anna Berg'],
    places: ['Norway', 'Sweden'],
  },
  {
    report: 'explosion/spaCy#169',
    text: 'He had never been to Denmark. His brother lives in Sweden. Anna Berg knows both.',
    people: ['Anna Berg'],
    places: ['Denmark', 'Sweden'],
  },
  {
    report: 'stanfordnlp/stanza#680',
    text: 'Those present:\n\nAnna Berg\n\nCarl Holm\n\nThe meeting ended at noon. Anna Berg and Carl Holm left.',
    people: ['Anna Berg', 'Carl Holm'],
    apart: [['Anna Berg', 'Carl Holm']],
  },
  {
    report: 'explosion/spaCy#12489',
    text: 'Dr. Alice Lund and John Holm led the first meeting of the board of Nordbank Ltd.',
    people: ['Alice Lund', 'John Holm'],
    apart: [['Alice Lund', 'John Holm']],
  },
  {
    report: 'stanfordnlp/stanza#1362',
    text: 'Does she have the map? No. Anna Berg has no map. Max Holm has none.',
    people: ['Anna Berg', 'Max Holm'],
    noActors: ['No.'],
  },
  {
    report: 'huggingface/neuralcoref#288',
    text: 'Alan Berg and Bruno Lund are friends with Chris Holm and Donald Vik. Berg and Lund went to Lebanon, Holm and Vik to Norway.',
    people: ['Alan Berg', 'Bruno Lund', 'Chris Holm', 'Donald Vik'],
    places: ['Lebanon', 'Norway'],
    apart: [
      ['Berg', 'Lund'],
      ['Holm', 'Vik'],
    ],
  },
  {
    report: 'TheGadflyProject/TheGadflyProject#44',
    text: 'A 7.6-magnitude quake was felt in Helmand. Her I.Q. is no secret, he wrote.',
    places: ['Helmand'],
    noActors: ['7.6-magnitude', 'I.Q.'],
  },
  {
    report: 'explosion/spaCy#3052',
    text: 'The fund paid £0.9mn and $1.5mn, or €2.1mn, for the land, Nordbank said.',
    noActors: ['£0.9mn', '$1.5mn', '€2.1mn'],
    noDates: ['0.9', '1.5'],
  },
  {
    report: 'explosion/spaCy#13734',
    text: 'She studied at the University of Washington and works for Colorado State University in Fort Collins.',
    organizations: ['University of Washington', 'Colorado State University'],
    places: ['Fort Collins'],
  },
  {
    report: 'kellym/smartquotes.js#21',
    text: '"He asked me, \'Do you like \'80s music?\'" Anna Berg said. "I did not."',
    quotes: [
      ["\"He asked me, 'Do you like '80s music?'\"", 'Anna Berg'],
      ['"I did not."', 'Anna Berg'],
    ],
  },
  {
    report: 'typst/typst#4835',
    text: '"The workers\' vote is final," Carl Holm said on Friday.',
    quotes: [['"The workers\' vote is final,"', 'Carl Holm']],
  },
  {
    report: 'typst/typst#5338',
    text: '‘It’s a good day,’ Anna Berg said. ‘We’ll take it.’',
    quotes: [['‘It’s a good day,’', 'Anna Berg']],
  },
  {
    report: 'typst/typst#1379',
    text: '"\'Never\' is the word he used," Anna Berg said.',
    quotes: [['"\'Never\' is the word he used,"', 'Anna Berg']],
  },
  {
    report: 'jonschlinkert/remarkable#442',
    text: 'Carl Holm wrote: "They call it \'the gap\'." Nobody answered.',
    quotes: [['"They call it \'the gap\'."', 'Carl Holm']],
  },
  {
    report: 'Zemke/instant-smart-quotes#9',
    text: 'The class of ’95 met “’cause we could,” Anna Berg said.',
    quotes: [['“’cause we could,”', 'Anna Berg']],
  },
  {
    report: 'chartbeat-labs/textacy#293',
    text: 'The ministry said that the road would stay closed. Anna Berg told the council she had not been asked.',
    quotes: [
      ['the road would stay closed', 'ministry'],
      ['she had not been asked', 'Anna Berg'],
    ],
  },
  {
    report: 'afriedman412/sayswho#3',
    text: 'Anna Berg turned to the mayor. “That is the last of it,” she said. The mayor nodded.',
    quotes: [['“That is the last of it,”', 'Anna Berg']],
  },
];
