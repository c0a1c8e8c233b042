import assert from 'node:assert/strict';
import { findNames, type NameFinding } from '../../../src/actors';

function typeOf({ scores, weak }: NameFinding): string {
  if (weak) return 'weak';
  const [best] = (['person', 'organization', 'place', 'other'] as const).toSorted((a, b) => scores[b] - scores[a]);
  return best ?? '';
}

/** The names of a block that it shows by itself, each with its type. */
function namesIn(block: string): string[] {
  return findNames(block).flatMap((finding) => {
    const type = typeOf(finding);
    return type === 'weak' || type === 'other' ? [] : [`${type} ${finding.name}`];
  });
}

const PEOPLE: readonly (readonly [rule: string, block: string, ...names: string[]])[] = [
  ['a given name goes on after a hyphen', 'Lee Hsien-loong and Park Geun-hye met.', 'Lee Hsien-loong', 'Park Geun-hye'],
  ['so before a possessive', 'Roh Moo-hyun’s aides and Chen Shui-bian spoke.', 'Roh Moo-hyun', 'Chen Shui-bian'],
  ['an adjective with a hyphen does not', 'The Donald Trump-era rules failed.', 'Donald Trump'],
  ['a family name stands first', 'The lawyers of Ng Kah Wee and Tan Chee Hoe agreed.', 'Ng Kah Wee', 'Tan Chee Hoe'],
  ['particles join', 'They saw Raila wa Odinga and Fernando dos Santos.', 'Raila wa Odinga', 'Fernando dos Santos'],
  ['a particle opens', 'On Monday bin Rashid left; he and van der Merwe agreed.', 'bin Rashid', 'van der Merwe'],
  [
    'the Arabic article',
    'El-Baradei spoke, and later al-Maliki did, with Nouri al-Kabir.',
    'El-Baradei',
    'al-Maliki',
    'Nouri al-Kabir',
  ],
  ['initials', 'It was read by R. Osborne and by T.S. Whitman.', 'R. Osborne', 'T.S. Whitman'],
  [
    'suffixes',
    'Robert Downey Jr. met Henry Ford III and Martin King, Sr., there.',
    'Robert Downey Jr.',
    'Henry Ford III',
    'Martin King, Sr.',
  ],
  ['curly nicknames', 'Police held Anthony “Fat Tony” Salerno on Friday.', 'Anthony “Fat Tony” Salerno'],
  [
    'straight nicknames',
    'Police held Earvin "Magic" Johnson, and later Maria \'Mimi\' Lopez.',
    'Earvin "Magic" Johnson',
    "Maria 'Mimi' Lopez",
  ],
  ['nicknames in brackets', 'Thomas (Tommy) Walsh paid.', 'Thomas (Tommy) Walsh'],
  ['months and modals', 'April Jones, a nurse, and Will Hutton agreed.', 'April Jones', 'Will Hutton'],
  ['no modal in a question', 'Will Macron agree? In April Merkel came.', 'Macron', 'Merkel'],
  ['a title of a judge', 'The ruling by Mr Justice Holgate and Mrs Justice Lang stood.', 'Holgate', 'Lang'],
  ['the other titles of a judge', 'Lord Justice Leveson ruled; Will Hutton agreed.', 'Leveson', 'Will Hutton'],
  ['before a relative clause', 'Truss, who resigned, met Scholz, whose party lost.', 'Truss', 'Scholz'],
  ['in a question', 'Did Truss know?', 'Truss'],
  ['a first name with another meaning', 'Marine Le Pen leads it.', 'Marine Le Pen'],
  ['a former name is none', 'Anna Kowal (née Nowak) and Ruth Berg, née Stein, spoke.', 'Anna Kowal', 'Ruth Berg'],
  ['degrees are none', 'Lena Ortiz, M.D., and Paul Grant, Ph.D., agreed.', 'Lena Ortiz', 'Paul Grant'],
  [
    'two people with a hyphen',
    'The Macron-Scholz talks and a Biden-Putin summit failed.',
    'Macron',
    'Scholz',
    'Biden',
    'Putin',
  ],
];

const ORGANIZATIONS: readonly (readonly [rule: string, block: string, ...names: string[]])[] = [
  ['an ampersand', 'Hale & Dorr sued Brandt & Sons Ltd. on Monday.', 'Hale & Dorr', 'Brandt & Sons Ltd.'],
  ['with initials', 'Shares were sold through J.B. Hartley & Co. in May.', 'J.B. Hartley & Co.'],
  ['not of two people', 'Nick & Tom went.'],
  ['not of a citation', 'This was shown before (Harmsen & Kestrel, 2010).'],
  ['a possessive before a verb', 'Hobson’s would not comment, and yet Pringle’s said no.', 'Hobson’s', 'Pringle’s'],
  ['a possessive after "at"', "Analysts at Brewin's and at Tilney's, a broker, agreed.", "Brewin's", "Tilney's"],
  ['a possessive of a place', 'He insured it with Lloyd’s of London.', 'Lloyd’s of London'],
  ['listed ones', "McDonald's shares and Sainsbury’s profits fell.", "McDonald's", 'Sainsbury’s'],
  ['a group’s own', 'She works for Women’s Aid.', 'Women’s Aid'],
  [
    'with a preposition',
    'Reporters Without Borders and Save the Children protested.',
    'Reporters Without Borders',
    'Save the Children',
  ],
];

const PLACES: readonly (readonly [rule: string, block: string, ...names: string[]])[] = [
  [
    'a town with its state',
    'A man from Gary, Indiana, and one from Jackson, Tenn., were held.',
    'Gary',
    'Indiana',
    'Jackson',
  ],
  ['an Arabic town', 'They fled to Deir ez-Zor and Tel al-Sultan.', 'Deir ez-Zor', 'Tel al-Sultan'],
  ['a currency is none', 'She paid US$300 on Jan. 5 for a coin of 44 BC.'],
];

function describeKind(kind: string, rows: typeof PEOPLE): void {
  describe(`the extent of ${kind}s' names`, () => {
    for (const [rule, block, ...names] of rows) {
      it(rule, () => {
        const found = namesIn(block).filter((name) => name.startsWith(kind));
        assert.deepEqual(
          found,
          names.map((name) => `${kind} ${name}`),
        );
      });
    }
  });
}

describeKind('person', PEOPLE);
describeKind('organization', ORGANIZATIONS);
describeKind('place', PLACES);

describe('title-case lines', () => {
  for (const line of [
    'Putin Meets Macron as Talks Stall',
    'Scholz Rejects Merkel Plan for Energy',
    'Starmer Beats Sunak in Landslide Vote',
    'Jacinda Ardern Quits Over Coronavirus Fatigue',
  ]) {
    it(`hold no person of more than a name: ${line}`, () => {
      assert.deepEqual(
        namesIn(line).filter((name) => name.startsWith('person')),
        [],
      );
    });
  }

  it('keep a listed first name with a surname between small words', () => {
    assert.deepEqual(namesIn('Talks with Angela Dorfmann on Energy Prices'), ['person Angela Dorfmann']);
  });
});
