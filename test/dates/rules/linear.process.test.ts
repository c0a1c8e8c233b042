import { equal } from 'node:assert/strict';
import { checkSync } from 'recheck';
import { RULES } from '../../../src/dates/rules';

describe('every rule is linear', () => {
  for (const { name, expression } of RULES) {
    it(name, () => {
      equal(checkSync(expression.source, '', { randomSeed: 1, recallTimeout: 500 }).status, 'safe');
    });
  }
});
