import { equal, notEqual } from 'node:assert/strict';
import { fingerprintOf } from '../../src/corpus/fingerprint';

describe('fingerprintOf', () => {
  it('is equal for the same words in other marks, case and spacing', () => {
    equal(
      fingerprintOf('“We won’t rush with our assessments.”'),
      fingerprintOf(`"we won't  rush with our assessments"`),
    );
  });

  it('differs for other words and is missing for few', () => {
    notEqual(fingerprintOf('one two three four five six'), fingerprintOf('one two three four five seven'));
    equal(fingerprintOf('“a good day”'), undefined);
  });
});
