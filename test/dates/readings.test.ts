import { deepEqual } from 'node:assert/strict';
import { findDates, resolveDates } from '../../src/dates';

/** The values of the dates in a text whose blocks are separated by a blank line. */
function valuesOf(text: string, published: string): string[] {
  let start = 0;
  const blocks = text.split('\n\n').map((block) => {
    const dated = { start, findings: findDates(block) };
    start += block.length + 2;
    return dated;
  });
  return resolveDates({ text, published }, blocks).map(({ value }) => value);
}

/** Texts with their day of publication and the values that a reader gives their dates. */
type Case = readonly [published: string, text: string, ...values: string[]];

function tryCases(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    for (const [published, text, ...values] of cases)
      it(`${text} (${published})`, () => deepEqual(valuesOf(text, published), values));
  });
}

tryCases('a month without a year follows the tense of its clause', [
  ['2022-11-20', 'The mayor quit in March, months after he was indicted in December.', '2022-03', 'PXM', '2021-12'],
  ['2022-11-20', 'In January the bank closed its last branch.', '2022-01'],
  ['2022-11-20', 'Her brother was arrested in February and freed in April.', '2022-02', '2022-04'],
  ['2022-11-20', 'The strike, which began in January, has spread.', '2022-01'],
  ['2022-11-20', 'A court jailed the editor on Dec. 28.', '2021-12-28'],
  ['2022-11-20', 'Tovar had joined the firm in December.', '2021-12'],
  ['2022-02-15', 'Rents will rise in November, the landlord said.', '2022-11'],
  ['2022-02-15', 'The airline must repay the loan by December.', '2022-12'],
  ['2022-02-15', 'She told the panel the state should act in December.', '2022-12'],
  ['2022-02-15', 'The minister said the plant should reopen in November.', '2022-11'],
  ['2022-02-15', 'The company said it must file accounts in December.', '2022-12'],
  ['2022-02-15', '“We’re going to open in December,” Mr. Rao said.', '2022-12'],
  ['2022-02-15', '“We opened in December,” Mr. Rao said.', '2021-12'],
  ['2022-02-15', `He said: "I'll run in November."`, '2022-11'],
  ['2016-01-31', '“She can win in November,” he said.', '2016-11'],
  ['2016-01-31', 'The party fears defeat in the November election.', '2016-11'],
  ['2016-03-15', 'Republicans hope to hold the Senate in November.', '2016-11'],
  ['2016-03-15', 'Whoever is nominated will face Clinton in November.', '2016-11'],
  ['2017-02-10', 'Trump won the November election.', '2016-11'],
  ['2017-03-01', 'Since the November election, hate crimes have risen.', '2016-11'],
  ['2022-05-18', 'The company plans to close the mine this fall.', '2022-FA'],
  ['2022-05-18', 'The class starts this fall.', '2022-FA'],
  ['2022-05-18', 'The mine will close this winter.', '2022-WI'],
  ['2022-01-18', 'The mine closed this winter.', '2021-WI'],
  ['2022-05-18', 'The troupe toured Europe this winter.', '2021-WI'],
  ['2022-10-18', 'The troupe toured Europe this summer.', '2022-SU'],
  ['2022-12-18', 'Prices fell this spring.', '2022-SP'],
  ['2022-05-18', 'The festival, which was cancelled last summer, returns this summer.', '2021-SU', '2022-SU'],
  ['2022-05-18', 'Wildfires burned the valley in the summer.', '2021-SU'],
  ['2022-05-18', 'Elections will be held in the autumn.', '2022-FA'],
  ['2022-05-18', 'Talks collapsed in the autumn.', '2021-FA'],
  ['2022-09-18', 'The trial is in June.', '2023-06'],
  ['2022-11-20', 'The minister could have resigned in January.', '2022-01'],
  ['2022-11-20', 'The child would have turned ten in January.', '2022-01'],
  ['2022-02-15', 'The bridge will have been rebuilt by December.', '2022-12'],
  ['2022-02-15', 'The deal has to be signed by December.', '2022-12'],
  ['2022-02-15', 'The firm needs to find a buyer by November.', '2022-11'],
  ['2022-05-18', 'In June the tower burned down.', '2021-06'],
  ['2022-05-18', 'By July the owner had fled.', '2021-07'],
  ['2022-05-18', 'In June, voters will choose a mayor.', '2022-06'],
  ['2022-05-18', 'In November, the minister said, voters will choose a mayor.', '2022-11'],
  ['2022-05-18', 'Wembo, who left the cabinet in June, denied it.', '2021-06'],
  ['2022-05-18', 'Wembo, who leaves the cabinet in June, denied it.', '2022-06'],
  ['2022-05-18', 'If the strike goes on in December, shops will close.', '2022-12'],
  ['2022-01-20', 'When voters go to the polls in December, turnout will matter.', '2022-12'],
  ['2022-01-20', 'The president is due to visit Oslo in November.', '2022-11'],
  ['2022-01-20', 'Ministers agreed to meet in November.', '2022-11'],
  ['2022-01-20', 'Ministers met in November.', '2021-11'],
  ['2022-01-20', 'The embassy is to close in October.', '2022-10'],
  ['2022-01-20', 'He was sworn in on Oct. 12.', '2021-10-12'],
  ['2022-01-20', 'He will be sworn in on Oct. 12.', '2022-10-12'],
  ['2022-11-20', 'The storm hit in January.', '2022-01'],
  ['2022-02-15', 'The ministry will cut fuel aid in December.', '2022-12'],
  ['2022-11-20', 'In December 2021 the firm failed, and in January its owner fled.', '2021-12', '2022-01'],
  ['2022-11-20', 'Prices peaked in January, officials said Friday.', '2022-01', '2022-11-18'],
  ['2022-02-15', 'Police said the trial would start in November.', '2022-11'],
  ['2022-02-15', 'A vote is planned for November.', '2022-11'],
  ['2022-02-15', 'The tariff takes effect in December.', '2022-12'],
  ['2022-11-20', 'The tariff took effect in January.', '2022-01'],
  ['2022-11-20', 'Officials confirmed in January that the well was dry.', '2022-01'],
  ['2022-11-20', 'The judge told jurors in January that the trial would be short.', '2022-01'],
  ['2022-11-20', "Turnout was low in January's by-election.", '2022-01'],
  ['2022-01-31', "Turnout will be high in November's election.", '2022-11'],
  ['2022-05-18', 'The senator urged her to seek office this autumn.', '2022-FA'],
  ['2022-11-20', 'The ship, lost in February, was found in March.', '2022-02', '2022-03'],
  ['2022-11-20', 'The ship sank in bad weather off the coast of Norway in February.', '2022-02'],
]);

tryCases('hours keep their own day', [
  [
    '2023-01-02',
    'Shops shut from 10 p.m. on Dec. 24 to 7 a.m. on Dec. 27.',
    '2022-12-24T22:00',
    '2022-12-24',
    '2022-12-27T07:00',
    '2022-12-27',
  ],
  ['2023-01-02', 'He worked on Dec. 24 from 9 a.m. until 5 p.m.', '2022-12-24', '2022-12-24T09:00', '2022-12-24T17:00'],
  [
    '2023-01-02',
    'The talks ran from 10 a.m. until 6 p.m. on Friday.',
    '2022-12-30T10:00',
    '2022-12-30T18:00',
    '2022-12-30',
  ],
  [
    '2023-01-02',
    'Between 2:30 and 4 p.m. on Friday the line was down.',
    '2022-12-30T14:30',
    '2022-12-30T16:00',
    '2022-12-30',
  ],
  ['2023-01-05', 'Polls close on Jan. 9 at 8 p.m.', '2023-01-09', '2023-01-09T20:00'],
  ['2023-01-05', 'The doors open Jan. 9, 8 p.m., at the hall.', '2023-01-09T20:00'],
]);

tryCases('weekdays with a month at the end of the list', [
  [
    '2015-04-12',
    'Trains stop on Friday 17, Saturday 18 and Sunday 19 April.',
    '2015-04-17',
    '2015-04-18',
    '2015-04-19',
  ],
  ['2015-04-12', 'Trains stop from Friday 17 to Sunday 19 April.', '2015-04-17', '2015-04-19'],
  ['2015-04-12', 'Play begins on Saturday 2 and Sunday 3 May 2015.', '2015-05-02', '2015-05-03'],
]);

tryCases('the period before last, the one after next', [
  ['2013-08-27', 'The court sits the Thursday after next.', '2013-09-05'],
  ['2013-08-27', 'She resigned the week before last.', '2013-W33'],
  ['2013-08-27', 'Growth slowed the quarter before last.', '2013-Q1'],
  ['2013-08-27', 'The fire broke out the night before last.', '2013-08-25TNI'],
  ['2013-08-27', 'He won the title the year before last.', '2011'],
  ['2013-08-27', 'The derby is the weekend after next.', '2013-W36-WE'],
  ['2013-08-27', 'They had met the Monday before last.', '2013-08-19'],
  ['2013-08-27', 'The mine shut the winter before last.', '2011-WI'],
]);

tryCases('counted weeks and years', [
  ['2026-06-24', 'Results are due a week on Thursday.', '2026-07-02'],
  ['2026-06-24', 'The strike starts a week from Monday.', '2026-07-06'],
  ['2026-06-24', 'Three weeks from Saturday she turns 90.', '2026-07-18'],
  ['2026-06-24', 'The tribunal meets two weeks on Tuesday.', '2026-07-14'],
  ['2026-06-24', 'The firm will report a fortnight from tomorrow.', '2026-07-09'],
  ['2026-06-24', 'A month from today the lease ends.', '2026-07-24'],
  ['2026-06-24', 'They play on Sunday in two weeks.', '2026-07-12'],
  ['2026-06-24', 'The inquest opens Monday week.', '2026-07-06'],
  ['2026-06-24', 'A week today the tolls rise.', '2026-07-01'],
  ['2026-06-24', 'Ten years ago this month Britain voted.', '2016-06'],
  ['2026-06-24', 'Five years ago last week the tower fell.', '2021-W24'],
  ['2026-06-24', 'A year ago tomorrow the bridge opened.', '2025-06-25'],
  ['2026-06-24', 'Fifty years ago tonight the lights went out.', '1976-06-24TNI'],
  ['2026-06-24', 'Three years ago next week he was freed.', '2023-W26'],
]);

tryCases('what repeats is no single day', [
  ['2025-02-08', 'The choir sings on the last Sunday of each month.', 'XXXX-WXX-7'],
  ['2025-02-08', 'The market opens every second Saturday.', 'XXXX-WXX-6'],
  ['2025-02-08', 'Clinics run every Monday and Thursday.', 'XXXX-WXX-1', 'XXXX-WXX-4'],
  ['2025-02-08', 'They vote on the first Tuesday in November.', '2025-11-04'],
  ['2025-02-08', 'Bins are emptied every other week.', 'P2W'],
  ['2025-02-08', 'Bins are emptied every third Wednesday.', 'XXXX-WXX-3'],
  ['2025-02-08', 'The parade is held every July 4.', 'XXXX-07-04'],
  ['2025-02-08', 'The second and fourth Fridays of each month are free.', 'XXXX-WXX-5'],
]);

tryCases('a season or month after a date', [
  [
    '2022-05-18',
    'In the autumn of 1962 the dam burst. That winter the village moved. The following summer it returned.',
    '1962-FA',
    '1962-WI',
    '1963-SU',
  ],
  ['2022-05-18', 'He was born in March 1931. The following January his father died.', '1931-03', '1932-01'],
  ['2022-05-18', 'The war began in 1914. That autumn he enlisted.', '1914', '1914-FA'],
  ['2022-05-18', 'In July 2003 she sued. The previous spring she had lost her job.', '2003-07', '2003-SP'],
]);

tryCases('other spellings', [
  ['2022-05-18', 'The letter is dated May. 3, 2011.', '2011-05-03'],
  ['2022-05-18', 'He saw it in May. 9 people died.', '2022-05'],
  ['2022-05-18', 'The log opens on 1999 June 4 and ends in 2001 October.', '1999-06-04', '2001-10'],
  ['2022-05-18', 'In 2012 April Jones vanished.', '2012'],
  ['2023-01-01', 'Rents rose in the last fortnight.', 'P2W'],
  ['2023-01-01', 'The next fortnight is crucial.', 'P2W'],
  ['2023-01-01', 'He returned a fortnight ago.', '2022-W51'],
  ['2022-05-18', 'He died on Friday, Jan. 1.', '2021-01-01'],
  ['2022-05-18', 'The suit was brought by June Kerr and written by April Webb.'],
  ['2022-05-18', 'In June Britain voted; by August France had too.', '2021-06', '2021-08'],
]);

tryCases('a day between telling and what was told', [
  ['2022-01-25', 'Officials ordered residents on Monday to leave their homes.', '2022-01-24'],
  ['2022-01-25', 'The judge urged both sides on Friday to settle.', '2022-01-21'],
  ['2022-01-25', 'He asked the court last Thursday to drop the case.', '2022-01-20'],
  ['2022-01-25', 'The minister is on Thursday to open the dam.', '2022-01-27'],
]);

tryCases('numbers that are no dates', [
  ['2022-05-18', 'The council passed Resolution 2118 and cited Resolution 1973.'],
  ['2022-05-18', 'The clinic at 2020 Ocean Avenue shut in 2020.', '2020'],
  ['2022-05-18', 'A blaze hit 1847 N. Halsted St. and the 2000 block of Pine Road.'],
  ['2022-05-18', 'Highs will be in the 80s, lows in the 60s.'],
  ['2022-05-18', 'It was in the mid-90s and humid, the heat broke records.'],
  ['2022-05-18', 'Music of the 90s is back.', '199'],
  ['2022-05-18', 'He shot in the 70s on Friday.', '2022-05-13'],
  ['2022-05-18', 'In the ’90s the temperature record fell.', '199'],
  ['2022-05-18', 'Report of 2019 day one: rain.', '2019'],
  ['2022-05-18', 'Boeing 1900 and Flight 1549 landed in room 1812 in 2009.', '2009'],
]);

tryCases('in other words', [
  ['2022-05-18', 'He was held on Friday.', '2022-05-13'],
  [
    '2023-01-02',
    'The strike runs from midnight on Jan. 3 to midnight on Jan. 5.',
    '2023-01-03T24:00',
    '2023-01-03',
    '2023-01-05T24:00',
    '2023-01-05',
  ],
  ['2023-01-02', 'Gates open from 8 a.m. to noon on Saturday.', '2023-01-07T08:00', '2023-01-07T12:00', '2023-01-07'],
  [
    '2015-04-12',
    'Concerts are on Thursday, 16, Friday, 17 and Saturday, 18 April.',
    '2015-04-16',
    '2015-04-17',
    '2015-04-18',
  ],
  ['2015-04-12', 'Hearings are set for April 20, 21 and 22.', '2015-04-20', '2015-04-21', '2015-04-22'],
  ['2015-04-12', 'Hearings are set for Monday, April 20, and Tuesday, April 21.', '2015-04-20', '2015-04-21'],
  ['2015-04-12', 'Hearings are set for Monday the 20th and Tuesday the 21st of April.', '2015-04-20', '2015-04-21'],
  ['2013-08-27', 'He was hurt in the match before last, the one the weekend before last.', '2013-W33-WE'],
  ['2013-08-27', 'Two weeks from this Saturday she leaves.', '2013-09-14'],
  ['2013-08-27', 'They return the Tuesday after next.', '2013-09-10'],
  ['2013-08-27', 'In the month before last, sales fell.', '2013-06'],
  ['2013-08-27', 'The decade before last was worse.', '199'],
  ['2026-06-24', 'It opens a week on Saturday and shuts two weeks on Sunday.', '2026-07-04', '2026-07-12'],
  ['2026-06-24', 'A fortnight on Monday, the school closes.', '2026-07-13'],
  ['2026-06-24', 'The trial starts Tuesday in two weeks.', '2026-07-14'],
  ['2026-06-24', 'The exam is two weeks from today.', '2026-07-08'],
  ['2026-06-24', 'Thirty years ago last month the ferry sank.', '1996-05'],
  ['2026-06-24', 'Ten years ago yesterday Britain voted.', '2016-06-23'],
  ['2026-06-24', 'A century ago this year the mill opened.', '1926'],
  ['2026-06-24', 'It was ten years ago this summer that he left.', '2016-SU'],
  ['2025-02-08', 'Rent is due on the first of every month.', 'P1M'],
  ['2025-02-08', 'The club meets the first and third Thursday of each month.', 'XXXX-WXX-4'],
  ['2025-02-08', 'The club meets on alternate Tuesdays.', 'XXXX-WXX-2'],
  ['2025-02-08', 'Every other Tuesday, and every Friday, they sing.', 'XXXX-WXX-2', 'XXXX-WXX-5'],
  ['2025-02-08', 'The panel sits on the second Wednesday of the month.', 'XXXX-WXX-3'],
  ['2025-02-08', 'The fair is held on the last weekend of every August.', 'P1Y'],
  ['2022-05-18', 'In the winter of 1978 it snowed. The following autumn he came back.', '1978-WI', '1979-FA'],
  ['2022-05-18', 'In April 1945 he fell ill. That summer he left.', '1945-04', '1945-SU'],
  ['2022-05-18', 'In the fall of 1989 the wall fell. The next spring she moved.', '1989-FA', '1990-SP'],
  ['2022-05-18', 'They wed in 1950. The next summer a son was born.', '1950', '1951-SU'],
  ['2022-05-18', 'It was signed on May. 12th, 2020.', '2020-05-12'],
  ['2022-05-18', 'The file is dated 2021 November 3 and 2022 Feb. 4.', '2021-11-03', '2022-02-04'],
  ['2023-01-01', 'Over the last fortnight, and the past two fortnights, it rained.', 'P2W', 'P4W'],
  ['2022-01-25', 'The governor told teachers on Tuesday to return to class.', '2022-01-25'],
  ['2022-01-25', 'Police warned drivers on Saturday to stay at home.', '2022-01-22'],
  ['2022-01-25', 'The court on Friday ordered him to pay.', '2022-01-21'],
  ['2022-01-25', 'The UN called on both armies on Sunday to stop firing.', '2022-01-23'],
  ['2022-05-18', 'The office at 1600 Pennsylvania Avenue and the shop at 1920 Second Street closed in 1999.', '1999'],
  ['2022-05-18', 'The school at 2015 South Park Drive burned.'],
  ['2022-05-18', 'Under U.N. Resolution 1701 and Resolution 1559 it is banned.'],
  ['2022-05-18', 'House Bill 2018 and Room 1984 and Box 1812 and Flight 1990.'],
  ['2022-05-18', 'Temperatures will climb into the 90s on Sunday.', '2022-05-22'],
  ['2022-05-18', 'Winds in the 60s and temperatures in the upper 70s are expected.'],
  ['2022-05-18', 'He grew up in the 60s, and in the 70s he left.', '196', '197'],
  ['2022-05-18', 'The final of the World Cup 2018 day by day.', '2018'],
  ['2022-05-18', 'He spent 2 hours there and left in 10 minutes.', 'PT2H', 'PT10M'],
  ['2022-05-18', 'The results for 2021 week one are out.', '2021'],
  ['2022-05-18', 'In 2020 Ocean Avenue was closed.', '2020'],
]);

tryCases('what a verb nearby does not govern', [
  ['2016-05-27', 'She drew large crowds ahead of the June 7 primary.', '2016-06-07'],
  ['2016-03-30', 'Police gave him papers ordering him to appear in court May 4.', '2016-05-04'],
  ['2016-04-05', 'The rival agreed to debate her on April 14.', '2016-04-14'],
  ['2016-05-19', 'Some threatened to disrupt the convention in July.', '2016-07'],
  ['2016-06-03', 'He has no real rival in the primary on June 7.', '2016-06-07'],
  ['2016-07-27', 'He noted her remarks to a radio show host in April.', '2016-04'],
  ['2015-12-29', 'The general revised his withdrawal plans in October.', '2015-10'],
  ['2015-12-10', 'A deal reached with Peru in July could fail.', '2015-07'],
  ['2016-03-24', 'Two of the three states that voted Tuesday are large.', '2016-03-22'],
  ['2016-04-27', 'He needs all the votes that are counted Tuesday.', '2016-04-26'],
  ['2015-12-23', 'The debate was held the Saturday before Christmas.', '2015-12-19', '2015-12-25'],
]);

tryCases('tense and sequence in further words', [
  ['2019-10-12', 'The chairman stepped down in December after a row over pay.', '2018-12'],
  ['2019-10-12', 'A judge sentenced the banker to six years in November.', 'P6Y', '2018-11'],
  ['2019-10-12', 'The couple had separated in November.', '2018-11'],
  ['2019-03-12', '"We will reopen in December," the curator said.', '2019-12'],
  ['2019-03-12', 'The board says the bridge must close by November.', '2019-11'],
  ['2019-03-12', 'Voters should get their cards in October, officials said.', '2019-10'],
  ['2019-03-12', 'The union is planning a strike for October.', '2019-10'],
  ['2019-03-12', 'Parliament is expected to debate the bill in December.', '2019-12'],
  ['2018-02-12', 'Democrats hope to retake the House in November.', '2018-11'],
  ['2018-02-12', 'The midterm elections are in November.', '2018-11'],
  ['2019-03-12', 'The course begins this autumn.', '2019-FA'],
  ['2019-11-12', 'Floods ruined the crop this spring.', '2019-SP'],
  ['2019-11-12', 'He told the court he had met her in January.', '2019-01'],
  ['2019-11-12', 'He said he would sell the house in January.', '2020-01'],
  ['2019-11-12', 'The firm, founded in January, makes bikes.', '2019-01'],
  ['2019-11-12', 'Sales slid in February and March.', '2019-02', '2019-03'],
  ['2019-11-12', 'Since January, rents have doubled.', '2019-01'],
  ['2019-11-12', 'Until January, the mill had run day and night.', '2019-01'],
  ['2019-11-12', 'The treaty, which was signed on January 8, lapsed.', '2019-01-08'],
  ['2019-02-12', 'The treaty, which will be signed on December 8, is short.', '2019-12-08'],
  ['2019-02-12', 'He is to be tried in November.', '2019-11'],
  ['2019-02-12', '“I was fired in November,” she said.', '2018-11'],
  ['2019-02-12', '“I want to retire in November,” she said.', '2019-11'],
  ['2019-02-12', 'In November the pair will wed.', '2019-11'],
  ['2019-02-12', 'In November the pair wed.', '2018-11'],
  ['2019-02-12', 'He should have left in November.', '2018-11'],
  ['2019-02-12', 'She may have lost her seat in November.', '2018-11'],
  ['2019-02-12', 'The vote, due in November, will be close.', '2019-11'],
  ['2019-02-12', 'The road will be closed from November to January.', '2019-11', '2020-01'],
  ['2019-02-12', 'Every Wednesday and on the first Sunday of the month there is a fair.', 'XXXX-WXX-3', 'XXXX-WXX-7'],
  ['2019-02-12', 'They return a week on Wednesday and play two weeks on Sunday.', '2019-02-20', '2019-03-03'],
  ['2019-02-12', 'The army ordered troops on Sunday to hold fire.', '2019-02-10'],
  ['2019-02-12', 'The ministry advised tourists on Friday to leave.', '2019-02-08'],
  ['2019-02-12', 'The shop at 1920 W. Broadway and the 2100 block of Elm were hit.'],
  ['2019-02-12', 'It was signed in the autumn of 1931; the next winter he fled.', '1931-FA', '1931-WI'],
]);

tryCases('a day that an event names counts from the date before it', [
  ['2013-08-27', 'She was last seen on Aug. 3, the day before police sought her.', '2013-08-03', '2013-08-03'],
  ['2013-08-27', 'He was shot on Aug. 3. The men had come the day after his speech.', '2013-08-03', '2013-08-04'],
]);

tryCases('the same period last year is the quarter spoken of, a year before', [
  ['2013-08-27', 'Profit fell in the second quarter from the same period last year.', '2013-Q2', '2012-Q2'],
  ['2013-08-27', 'Exports fell from the same period last year.', '2012'],
]);
