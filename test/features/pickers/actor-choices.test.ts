import { deepEqual } from 'node:assert/strict';
import { actorChoices } from '../../../src/features/pickers/actor-choices';
import { at } from '../../support/made-article';
import { correctedArticle } from '../../support/made-corrections';

describe('actorChoices', () => {
  it('puts first whom the machine thought of, then those of the paragraph, people before bodies', () => {
    const { analysis } = correctedArticle();
    const quote = analysis.mentions.find((mention) => mention.kind === 'quote');
    const choices = actorChoices(analysis, quote?.span ?? { start: 0, end: 0 }, quote);
    deepEqual(
      choices.map(({ actor, detail, current }) => `${actor.name}: ${detail}${current ? ' !' : ''}`),
      [
        'Ana Lopez: person · envoy · 3 mentions · 95 %: the subject of “said” !',
        'World Bank: organization · 2 mentions',
      ],
    );
  });

  it('needs no quotation', () => {
    const { analysis } = correctedArticle();
    const start = at('It will meet', 0);
    deepEqual(
      actorChoices(analysis, { start, end: start + 5 }).map(({ actor }) => actor.name),
      ['Ana Lopez', 'World Bank'],
    );
  });
});
