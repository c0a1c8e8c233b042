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
