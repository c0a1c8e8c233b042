// `marginalia read`: prints the findings in an article, as text or JSON.

import { type ArticleReading, readingOf } from '../../features/article-reading';
import { oneLine } from '../../features/wording/plain-text';
import { isCalendarDay } from '../../text/calendar-day';
import { LineMap } from '../../text/line-map';
import { type Command, CommandError, UsageError } from '../command';
import { type InputText, readArticle } from '../input';
import { shownPath } from '../terminal';

export const read: Command = {
  name: 'read',
  usage: 'read FILE… [--json] [--published YYYY-MM-DD]',
  summary: 'Lists the dates, actors and quotes of articles.',
  help: `  --json                   one line of JSON a file; offsets count UTF-16 units of the canonical text
  --published YYYY-MM-DD   the day of publication, where the file does not say it

  Dates and speakers that the reader corrected in the sidecar beside an article count.

  marginalia read seeds/*.txt
  pbpaste | marginalia read - --published 2022-01-28 --json`,
  options: { json: { type: 'boolean' }, published: { type: 'string' } },

  async run({ operands, options, terminal }) {
    if (operands.length === 0) throw new UsageError('no FILE given');
    const { published } = options;
    if (typeof published === 'string' && !isCalendarDay(published)) throw new UsageError(`${published} is no day`);
    let ok = true;
    for (const file of operands) {
      try {
        const input = await readArticle(file, terminal, typeof published === 'string' ? published : undefined);
        const reading = readingOf(input.analysis);
        if (options.json) terminal.printJson({ file, ...reading });
        else terminal.print(textOf(input, reading));
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        terminal.warn(`marginalia read: ${error.message}`);
        ok = false;
      }
    }
    return ok;
  },
};

function textOf({ file, text }: InputText, reading: ArticleReading): string {
  const { published, dates, actors, quotes, rejected = [] } = reading;
  const lines = new LineMap(text);
  const at = (offset: number) => {
    const { line, character } = lines.positionAt(offset);
    return `${line + 1}:${character + 1}`.padEnd(8);
  };
  return [
    `${shownPath(file)}  ${published === undefined ? 'day of publication unknown' : `published ${published}`}`,
    `\nDates (${dates.length})`,
    ...dates.map(
      ({ start, text: words, value, certain, rule, corrected }) =>
        `  ${at(start)}${words}  →  ${value}${certain ? '' : ' ?'}  (${corrected ? by(corrected) : rule})`,
    ),
    `\nActors (${actors.length})`,
    ...actors.map(({ type, name, aliases, roles, mentions }) => {
      const also = aliases.length ? `, also ${aliases.join(', ')}` : '';
      return `  ${type.padEnd(13)}${name} ×${mentions.length}${also}${roles.length ? ` (${roles.join('; ')})` : ''}`;
    }),
    `\nQuotes (${quotes.length})`,
    ...quotes.map(({ start, text: words, speech, speaker, corrected }) => {
      const sure = `${speaker && speaker.certainty < 0.7 ? ' ?' : ''}${corrected ? ` (${by(corrected)})` : ''}`;
      const who = speaker ? `  — ${speaker.name}${sure}` : '';
      return `  ${at(start)}${speech.padEnd(9)}${words.replace(/\s+/g, ' ')}${who}`;
    }),
    ...(rejected.length > 0 ? [`\nRejected (${rejected.length})`] : []),
    ...rejected.map(
      (each) => `  ${at(each.start)}${each.text.replace(/\s+/g, ' ')}  is no ${each.finding}  (${by(each)})`,
    ),
    '',
  ].join('\n');
}

function by({ by: author }: { readonly by?: string }): string {
  return author === undefined ? 'by the reader' : `by ${oneLine(author)}`;
}
