import { describeForeignData } from '../support/foreign-data';

describe('data of other tools in thousands of files', () => {
  // Ten seconds. Rare combinations, as an odd item that is repeated, come up once in two thousand.
  describeForeignData(2000);
});
