// The real terminal. Article text is data: characters that could control a terminal or change the text direction are escaped.
import { createInterface } from 'node:readline';
import type { Terminal } from './command';
import { reasonOf } from './file-error';

/** Control characters except tab and newline, Unicode's bidirectional controls and its line separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose
const CONTROLS = /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** The text with control characters escaped as in JSON: `\u001b`. Newlines and tabs stay. */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A path without line breaks and tabs: a line break in a file name must not look like another result. */
export function shownPath(path: string): string {
  return path.replace(/[\n\t]/g, (character) => (character === '\n' ? '\\n' : '\\t'));
}

/** The streams of this process. A closed pipe (`| head`) ends the process silently, a full disk with a message. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`marginalia: the results could not be written: ${reasonOf(error)}\n`);
    process.exit(1);
  });
  // If standard error is closed, there is nobody to tell.
  process.stderr.on('error', () => undefined);
  return {
    print: (text) => void process.stdout.write(`${escapeControls(text)}\n`),
    printJson: (value) => void process.stdout.write(`${escapeControls(JSON.stringify(value))}\n`),
    warn: (text) => void process.stderr.write(`${escapeControls(text)}\n`),
    input: async (most) => {
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of process.stdin) {
        chunks.push(Buffer.from(chunk as Uint8Array));
        size += (chunk as Uint8Array).length;
        if (size > most) break;
      }
      return Buffer.concat(chunks);
    },
    confirm: async (question) => {
      process.stderr.write(`${escapeControls(question)} [y/N] `);
      const lines = createInterface({ input: process.stdin });
      const answer = await new Promise<string>((resolve) => {
        lines.once('line', resolve);
        lines.once('close', () => resolve(''));
      });
      lines.close();
      return /^\s*y/i.test(answer);
    },
  };
}
