import { equal } from 'node:assert/strict';
import { checkSync } from 'recheck';
import { RULES } from '../../../src/dates/rules';

describe('every form is linear', () => {
  for (const { name: rule, expression } of RULES) {
    it(rule, () => {
      equal(checkSync(expression.source, '').status, 'safe');
    });
  }
});
