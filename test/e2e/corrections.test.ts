// Correcting findings as a user does: with keys, an input box that answers while one types, a picker, and the links of a card.
import { doesNotMatch, equal, match } from 'node:assert/strict';
import type { TemporaryWorkspace } from '../../scripts/host/workspace';
import { dateOf, speakerOf } from '../../src/annotations';
import { sidecarOf } from './support/on-disk';
import { useWindow } from './support/use-window';
import type { Workbench } from './support/workbench';

const article = ` date 2022-03-04 OSLO: Foreign Minister Wilhelmina Brask met diplomats on Thursday.

“We will keep the door open for everyone,” Brask said. Trade envoy Jonas Lindqvist was there.
`;

describe('corrections in the window', () => {
  let workspace: TemporaryWorkspace;
  let window: Workbench;
  useWindow({ files: { 'talks.txt': article } }, (opened) => {
    ({ window, workspace } = opened);
  });

  const message = () => window.page.locator('.quick-input-message');

  const saved = () => sidecarOf(workspace, 'talks.txt').annotations;

  it('reads a date while it is typed, refuses what is not a date, and accepts with Enter', async () => {
    await window.click('Thursday');
    await window.keys('Control+K D');
    const input = window.quickInput();
    await input.waitFor();
    equal(await input.inputValue(), '2022-03-03');
    await input.fill('2022-02-30');
    await window.eventually('it refuses', async () => match(await message().innerText(), /no such day/));
    await input.fill('24 February');
    await window.eventually('it shows the day', async () =>
      match(await message().innerText(), /Thursday, 24 February 2022/),
    );
    await window.keys('Enter');
    await workspace.eventually('talks.txt.annotations.json');
    await window.eventually('it is saved', async () => equal(saved().map(dateOf)[0]?.value, '2022-02-24'));
    await window.hoverShows('Thursday', /24 February 2022[\s\S]*Corrected by you/);
  });

  it('restores the detected value by the card’s link', async () => {
    await window.hoverShows('Thursday', /Restore Detected Value/);
    await window.hoverCard().getByText('Restore Detected Value').click();
    await window.eventually('it is gone', async () => equal(saved().length, 0));
    await window.keys('Escape');
    await window.hoverShows('Thursday', /3 March 2022/);
  });

  it('sets the speaker from the picker', async () => {
    await window.click('keep the door');
    await window.keys('Control+K Q');
    await window.answer('Jonas Lindqvist');
    await window.eventually('it is saved', async () => equal(saved().map(speakerOf)[0]?.name, 'Jonas Lindqvist'));
    const card = await window.hoverShows('keep the door', /Jonas Lindqvist[\s\S]*Corrected by you/);
    doesNotMatch(card, /sure/);
  });
});
