// The Quotations view with keys and mouse: speakers, what they said, the same words elsewhere, and copying with the source.
import { match } from 'node:assert/strict';
import { useWindow } from './support/use-window';
import type { Workbench } from './support/workbench';

const FIRST =
  ' date 2022-03-04 Envoys meet\n\nOSLO: “We will wait for an answer to all our questions,” Foreign Minister Wilhelmina Brask said on Thursday. She would fly home on Friday, she said.\n';
const SECOND =
  ' date 2022-03-08 Envoys part\n\nLISBON: “We will wait for an answer to all our questions,” Brask had said, a spokesman recalled.\n';

describe('the Quotations view', () => {
  let window: Workbench;
  useWindow({ files: { 'first.txt': FIRST, 'second.txt': SECOND }, withoutSamples: true }, async (opened) => {
    ({ window } = opened);
    await window.run('Marginalia: Focus on Quotations View');
  });

  const row = (text: string | RegExp) => window.viewRow(text);

  it('lists who says what in the article, reported speech told apart, and goes there', async () => {
    await row('Wilhelmina Brask2').click();
    await row('She would fly home').and(row('reported · line 3')).waitFor();
    match(
      (await row('We will wait').getAttribute('aria-label')) ?? '',
      /Wilhelmina Brask, direct speech, .*4 March 2022/,
    );
    await row('We will wait').click();
    await window.statusItem(/\(\d+ selected\)/).waitFor();
  });

  it('shows the same words in other articles, with what differs', async () => {
    await row('We will wait').and(row('1 same')).waitFor();
    await window.run('Marginalia: Focus on Quotations View');
    await window.keys('ArrowRight');
    await row('4 days later').waitFor();
  });

  it('searches, and says what to do where nothing matches', async () => {
    await window.run('Marginalia: Quotations: Search');
    await window.answer('no such words');
    await window.page.getByText('No quotation matches.').waitFor();
    await window.page.getByRole('button', { name: 'Clear Search' }).click();
    await row('Wilhelmina Brask').first().waitFor();
  });

  it('keeps what it showed while a page of another kind is in front', async () => {
    await window.run('Help: Welcome');
    await window.page.locator('.tab.active', { hasText: 'Welcome' }).waitFor();
    await window.run('Marginalia: Focus on Quotations View');
    await row('Wilhelmina Brask').first().waitFor();
    await window.page.getByText('No tags or notes here yet').waitFor();
  });
});
