import { deepEqual, equal } from 'node:assert/strict';
import { History, type Share } from '../../../src/annotations';

interface Named extends Share {
  readonly what: string;
}

const share = (where: string, what: string): Named => ({ where, what });

describe('the history of what the reader did', () => {
  it('takes back the last deed that touched a place, and brings it back', () => {
    const history = new History<Named>();
    history.add('one', share('a', '1'));
    history.add('two', share('b', '2'));
    equal(history.takeBack(['a'])?.label, 'one');
    equal(history.takeBack(['a']), undefined);
    equal(history.takeBack()?.label, 'two');
    equal(history.bringBack(['a'])?.label, 'one');
    equal(history.bringBack()?.label, 'two');
    equal(history.takeBack()?.label, 'two');
  });

  it('makes one deed of what is done together, in as many places as it has', () => {
    const history = new History<Named>();
    history.together(
      'all',
      () => {
        history.add('x', share('a', '1'));
        history.add('y', share('b', '2'));
      },
      { shares: [share('folder', '0')] },
    );
    deepEqual(
      history.takeBack(['b'])?.shares.map(({ what }) => what),
      ['0', '1', '2'],
    );
    history.together('nothing', () => undefined);
    equal(history.takeBack(), undefined);
  });

  it('joins steps of one act that follow each other', () => {
    const history = new History<Named>();
    const step = (what: string) => history.together('grow', () => history.add('', share('a', what)), { joins: 'id' });
    step('1');
    step('2');
    history.add('other', share('b', '3'));
    step('4');
    const taken = () => history.takeBack()?.shares.map(({ what }) => what);
    deepEqual([taken(), taken(), taken()], [['4'], ['3'], ['1', '2']]);
  });

  it('forgets what was taken back in a place once something else is done there', () => {
    const history = new History<Named>();
    history.add('one', share('a', '1'));
    history.add('two', share('b', '2'));
    history.takeBack();
    history.takeBack();
    history.add('three', share('a', '3'));
    equal(history.bringBack(['a']), undefined);
    equal(history.bringBack(['b'])?.label, 'two');
  });

  it('follows files and folders to their new names', () => {
    const history = new History<Named>();
    history.add('one', share('x/a', '1'));
    history.moved('x', 'y');
    equal(history.takeBack(['x/a']), undefined);
    equal(history.takeBack(['y/a'])?.shares[0]?.where, 'y/a');
  });
});
