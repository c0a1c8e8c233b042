import { equal } from 'node:assert/strict';
import { decodeBytes, encodingOf } from '../../src/text/decode-bytes';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decode bytes', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    equal(decodeBytes(bytes(0xef, 0xbb, 0xbf, 0x61)), 'a');
    equal(decodeBytes(bytes(0xe2, 0x80, 0x9c)), '“');
    equal(decodeBytes(bytes()), '');
  });

  it('reads UTF-16 of both orders, with a mark or by its zeros', () => {
    equal(decodeBytes(bytes(0xff, 0xfe, 0x61, 0, 0x1c, 0x20)), 'a“');
    equal(decodeBytes(bytes(0xfe, 0xff, 0, 0x61, 0x20, 0x1c)), 'a“');
    equal(decodeBytes(Buffer.from('ab', 'utf16le')), 'ab');
    equal(encodingOf(bytes(0, 0x61, 0, 0x62)), 'utf-16be');
  });

  it('keeps a stray zero and replaces what is no UTF-8', () => {
    equal(decodeBytes(bytes(0x61, 0, 0x62, 0x63)), 'a\0bc');
    equal(decodeBytes(bytes(0x61, 0xff, 0xe2, 0x82, 0x62)), 'a\uFFFD\uFFFDb');
  });
});
