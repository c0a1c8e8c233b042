import { equal } from 'node:assert/strict';
import { checkSync } from 'recheck';
import { FORMS } from '../../src/dates/patterns';

describe('every form is linear', () => {
  for (const { rule, expression } of FORMS) {
    it(rule, () => {
      equal(checkSync(expression.source, '').status, 'safe');
    });
  }
});
