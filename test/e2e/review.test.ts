// The To Review view with keys: an ambiguous passage is attached to a place, kept without one, and that is undone.
import { equal } from 'node:assert/strict';
import type { TemporaryWorkspace } from '../../scripts/host/workspace';
import { newAnnotation, passageTarget, reAnchor, serializeSidecar } from '../../src/annotations';
import { madeSidecar } from '../support/made-annotation';
import { sidecarOf } from './support/on-disk';
import { useWindow } from './support/use-window';
import type { Workbench } from './support/workbench';

const LINE = 'The envoy said nothing. The crowd waited. ';
const BEFORE = ` date 2022-03-04 OSLO: ${LINE.repeat(6)}\n`;
const AFTER = ` date 2022-03-04 OSLO: New. ${LINE.repeat(4)}\n`;

/** A sidecar that was written for the text before: in the one after, the tagged passage is in several places. */
function sidecarBefore(): string {
  const start = BEFORE.indexOf('The crowd', 140);
  const by = { id: 'urn:uuid:1', now: '2022-03-04T08:00:00Z', creator: 'ana' };
  const target = passageTarget('first.txt', BEFORE, { start, end: start + 'The crowd waited'.length });
  return serializeSidecar(madeSidecar(newAnnotation(by, target, { tags: ['claim'] })));
}

describe('the To Review view', () => {
  let workspace: TemporaryWorkspace;
  let window: Workbench;
  const files = { 'first.txt': AFTER, 'first.txt.annotations.json': sidecarBefore() };
  useWindow({ files, withoutSamples: true }, async (opened) => {
    ({ window, workspace } = opened);
    await window.run('Marginalia: Focus on To Review View');
  });

  const row = (text: string) => window.viewRows(text);
  const status = () => {
    const [annotation] = sidecarOf(workspace, 'first.txt').annotations;
    return annotation && (annotation.extra['marginalia:kept'] ? 'kept' : reAnchor(AFTER, annotation.target).status);
  };
  const fileSays = (wanted: string) => window.eventually(`it is ${wanted}`, async () => equal(status(), wanted));

  it('attaches a passage to the selected place with Enter, and undoes it', async () => {
    await row('…nothing.').nth(1).click();
    await window.keys('Enter');
    await row('…nothing.').first().waitFor({ state: 'detached' });
    await fileSays('exact');
    await window.run('Marginalia: Undo Annotation');
    await row('…nothing.').first().waitFor();
    await fileSays('ambiguous');
  });

  it('keeps a passage without a place, with Shift+Enter', async () => {
    await row('…nothing.').first().click();
    await window.keys('Shift+Enter');
    await row('…nothing.').first().waitFor({ state: 'detached' });
    await fileSays('kept');
  });
});
