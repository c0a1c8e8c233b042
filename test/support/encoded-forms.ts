// One article in all the bytes that it may lie on a disk in, sound and damaged: every host must count the same offsets in them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes by the name of what is odd about them. */
export function encodedForms(article: string): Readonly<Record<string, Buffer>> {
  const utf16 = Buffer.from(article, 'utf16le');
  return {
    bom: Buffer.from(`\uFEFF${article}`),
    cr: Buffer.from(article.replaceAll('\n', '\r')),
    mixed: Buffer.from(`${article.replace('\n\n', '\r\n\r')}x\r\ny\rz\n`),
    'utf-16le': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
    'utf-16be': Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
    'utf-16le without a mark': Buffer.from(article.replace(/[^\0-\x7F]/g, '-'), 'utf16le'),
    nul: Buffer.from(article.replace('useful', 'use\0ful')),
    'invalid utf-8': Buffer.from(article, 'latin1'),
    'cut utf-8': Buffer.from(article).subarray(0, article.indexOf('“') + 2),
    'lone surrogate': Buffer.from([...Buffer.from(article), 0xed, 0xa0, 0x80]),
    binary: Buffer.from(Array.from({ length: 999 }, (_, index) => (index * 7919) % 256)),
    'only a head': Buffer.from(' date 2022-03-04 '),
    empty: Buffer.alloc(0),
  };
}

/** Writes the forms into a folder, one `.txt` each; answers their paths. */
export function writeEncodedForms(folder: string, article: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(encodedForms(article)).map(([name, bytes]) => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.txt`);
    writeFileSync(path, bytes);
    return path;
  });
}
