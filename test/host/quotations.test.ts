// Copying quotations with their source: from the cursor, a selection, a card, and a row of the Quotations view.
import { equal, match } from 'node:assert/strict';
import { env } from 'vscode';
import { eventually } from '../support/eventually';
import { execute } from './support/commands';
import { closeAll, openArticle, placeCursor, select } from './support/editors';
import { hoverHas, hoverText } from './support/providers';
import { withSetting } from './support/workspace';

const TEXT =
  ' date 2022-03-04 OSLO: “We wait for an answer,” Foreign Minister Signe Halvorsen said on Thursday.\n\nThe road was closed.\n\n© The Harbour Post\n';
const SOURCE = 'Signe Halvorsen, The Harbour Post, 4 March 2022';

describe('copying with the source', () => {
  afterEach(closeAll);

  const copied = async (command: string, ...args: readonly unknown[]) => {
    await env.clipboard.writeText('');
    await execute(command, ...args);
    return eventually('something is copied', async () => (await env.clipboard.readText()) || undefined);
  };

  it('takes the quotation at the cursor, or the selected words', async () => {
    const editor = await openArticle('copied.txt', TEXT);
    await hoverHas(editor, 'We wait', 'Signe Halvorsen');
    placeCursor(editor, 'an answer');
    equal(await copied('marginalia.copyWithSource'), `“We wait for an answer,” ${SOURCE}`);
    select(editor, 'The road was closed.');
    equal(await copied('marginalia.copyWithSource'), '“The road was closed,” The Harbour Post, 4 March 2022');
    equal(
      await copied('marginalia.copyWithSourceAsMarkdown'),
      '> “The road was closed,”\n>\n> The Harbour Post, 4 March 2022',
    );
  });

  it('is offered on the card, in the form that the user set', () =>
    withSetting('marginalia.copyWithSource.text', '{words} / {speaker}', async () => {
      const editor = await openArticle('copied-card.txt', TEXT);
      await hoverHas(editor, 'We wait', 'marginalia.copyWithSource');
      const link = /command:marginalia\.copyWithSource\?(?<args>[^ )]+)/.exec(await hoverText(editor, 'We wait'));
      const args = JSON.parse(decodeURIComponent(link?.groups?.args ?? '[]')) as unknown[];
      equal(await copied('marginalia.copyWithSource', ...args), 'We wait for an answer / Signe Halvorsen');
    }));

  it('takes the rows of the view, also of articles that are closed', async () => {
    const { document } = await openArticle('copied-row.txt', TEXT);
    await closeAll();
    const row = {
      article: { uri: document.uri.toString(), outlet: 'The Harbour Post', published: '2022-03-04' },
      quote: { place: { start: 23, end: 47 }, speech: 'direct', words: '', speakerName: 'Signe Halvorsen' },
    };
    match(
      await copied('marginalia.copyWithSource', row, [row, row]),
      new RegExp(`^“We wait.*,” ${SOURCE}\n\n“We wait`),
    );
  });
});
