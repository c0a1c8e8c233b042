import { analyze } from '../../src/analysis';
import { describeFixture } from '../support/caret-fixture';

describeFixture('actors.fixture', (text, published) => {
  const { actors, mentions } = analyze(text, published === undefined ? {} : { published });
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  return mentions.flatMap((mention) => {
    const actor = mention.kind === 'actor' ? known.get(mention.actor) : undefined;
    return actor ? [{ span: mention.span, words: `${actor.type} ${actor.name}` }] : [];
  });
});
