// To Review with keys: a passage that may stand in several places is put on one, kept without a place, and taken back.

import { equal } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryWorkspace, temporaryWorkspace } from '../../scripts/host/workspace';
import {
  emptySidecar,
  newAnnotation,
  parseSidecar,
  passageTarget,
  reAnchor,
  serializeSidecar,
} from '../../src/annotations';
import { Workbench } from './support/workbench';

const LINE = 'The envoy said nothing. The crowd waited. ';
const BEFORE = ` date 2022-03-04 OSLO: ${LINE.repeat(6)}\n`;
const AFTER = ` date 2022-03-04 OSLO: New. ${LINE.repeat(4)}\n`;

describe('To Review', () => {
  let workspace: TemporaryWorkspace;
  let window: Workbench;
  let path = '';

  before(async () => {
    workspace = temporaryWorkspace('no samples: the article below is all');
    workspace.write('first.txt', AFTER);
    const start = BEFORE.indexOf('The crowd', 140);
    const by = { id: 'urn:uuid:1', now: '2022-03-04T08:00:00Z', creator: 'ana' };
    const target = passageTarget('first.txt', BEFORE, { start, end: start + 'The crowd waited'.length });
    const annotation = newAnnotation(by, target, { tags: ['claim'] });
    path = join(workspace.folder, 'first.txt.annotations.json');
    writeFileSync(path, serializeSidecar({ ...emptySidecar(), annotations: [annotation] }));
    window = await Workbench.open({ folder: workspace.folder });
    await window.openFile('first.txt');
    await window.hasRead();
    await window.run('Marginalia: Focus on To Review View');
  });

  after(async () => {
    await window?.close();
    workspace?.remove();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window?.picture(`out/failed-${this.currentTest.title}.png`);
  });

  const row = (text: string) => window.page.locator('.pane-body .monaco-list-row', { hasText: text });
  const status = () => {
    const parsed = parseSidecar(readFileSync(path));
    const [annotation] = parsed.ok ? parsed.value.sidecar.annotations : [];
    return annotation && (annotation.extra['marginalia:kept'] ? 'kept' : reAnchor(AFTER, annotation.target).status);
  };

  it('puts a passage on the place that is selected, with Enter, and takes it back', async () => {
    await row('…nothing.').nth(1).click();
    await window.keys('Enter');
    await row('…nothing.').first().waitFor({ state: 'detached' });
    equal(status(), 'exact');
    await window.run('Marginalia: Undo Annotation');
    await row('…nothing.').first().waitFor();
    equal(status(), 'ambiguous');
  });

  it('keeps a passage without a place, with Shift+Enter', async () => {
    await row('…nothing.').first().click();
    await window.keys('Shift+Enter');
    await row('…nothing.').first().waitFor({ state: 'detached' });
    equal(status(), 'kept');
  });
});
