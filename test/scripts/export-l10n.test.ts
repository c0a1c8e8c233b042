import { deepEqual, throws } from 'node:assert/strict';
import { sentencesIn } from '../../scripts/export-l10n';

const found = (source: string) => [...sentencesIn(source, 'a.ts')];

describe('sentencesIn', () => {
  it('finds texts in either quotation marks and in templates, on the next line too', () => {
    deepEqual(found(`import { l10n } from 'vscode'; l10n.t('One {0}', 1); l10n.t("It's"); l10n.t(\`Two\`);`), [
      ['One {0}', 'One {0}'],
      ["It's", "It's"],
      ['Two', 'Two'],
    ]);
    deepEqual(found(`const a = l10n.t(\n  'They’re “{name}”',\n  { name },\n);`), [
      ['They’re “{name}”', 'They’re “{name}”'],
    ]);
  });

  it('reads escapes', () => {
    deepEqual(
      found(String.raw`l10n.t('a\'b\n\u00e9'); l10n.t(${'`'}costs $5 \${x}${'`'})`).map(([key]) => key),
      ["a'b\né", `costs $5 \${x}`],
    );
  });

  it('finds comments for translators', () => {
    deepEqual(found(`l10n.t({ message: 'Mark', comment: ['a verb', ', not a noun'], args: [] })`), [
      ['Mark/a verb, not a noun', { message: 'Mark', comment: ['a verb', ', not a noun'] }],
    ]);
    deepEqual(found(`l10n.t({ message: 'Mark', comment: 'a verb' })`), [
      ['Mark/a verb', { message: 'Mark', comment: ['a verb'] }],
    ]);
  });

  it('refuses what is not written out, and says where', () => {
    for (const call of [
      'l10n.t(label)',
      `l10n.t(\`a \${b}\`)`,
      'l10n.t`a`',
      "l10n.t(a ? 'b' : 'c')",
      "l10n.t('a' + b)",
      'list.map(l10n.t)',
    ])
      throws(() => found(`\n\n${call}`), /a\.ts:3: /, call);
  });
});
