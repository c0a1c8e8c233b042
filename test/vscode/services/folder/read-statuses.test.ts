import { deepEqual, equal } from 'node:assert/strict';
import { type Memento, Uri } from 'vscode';
import { ReadStatuses } from '../../../../src/vscode/services/folder/read-statuses';

/** The workspace's memory, which outlives a window. */
function memory(): Memento {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: (key: string, otherwise?: unknown) => values.get(key) ?? otherwise,
    update: async (key: string, value: unknown) => void values.set(key, JSON.parse(JSON.stringify(value))),
  } as Memento;
}

describe('how far articles were read', () => {
  it('is remembered by the next window, also after a folder was renamed', () => {
    const kept = memory();
    const statuses = new ReadStatuses(kept);
    statuses.set(['file:///x/a.txt', 'file:///x/b.txt'], 'read');
    statuses.set(['file:///x/b.txt'], 'done');
    statuses.move(Uri.parse('file:///x'), Uri.parse('file:///y'));
    const next = new ReadStatuses(kept);
    deepEqual(
      ['file:///y/a.txt', 'file:///y/b.txt', 'file:///x/a.txt'].map((uri) => next.of(uri)),
      ['read', 'done', 'unread'],
    );
  });

  it('says what a change replaced, so that it can be undone', () => {
    const statuses = new ReadStatuses(memory());
    const changes: (readonly string[])[] = [];
    statuses.onDidChange((uris) => changes.push(uris));
    statuses.set(['a'], 'read');
    const before = statuses.set(['a', 'b'], 'done');
    deepEqual(
      [...before],
      [
        ['a', 'read'],
        ['b', 'unread'],
      ],
    );
    statuses.restore(before);
    deepEqual([statuses.of('a'), statuses.of('b')], ['read', 'unread']);
    equal(statuses.set(['a'], 'read').size, 0);
    deepEqual(changes, [['a'], ['a', 'b'], ['a', 'b']], 'what is so already changes nothing');
  });
});
