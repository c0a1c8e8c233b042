import { describeForeignData } from '../support/foreign-data';

describe('data of other tools in many files', () => {
  // Rare combinations, as an odd item that is repeated, come up once in two thousand: a wider search meets each of them.
  describeForeignData(Number(process.env.MARGINALIA_TEST_PAGES ?? 800));
});
