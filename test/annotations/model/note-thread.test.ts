import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import {
  type Annotation,
  commentBody,
  commentsOf,
  dateBody,
  type Passage,
  remarksOf,
  tagBody,
  tagsOf,
  withNote,
  withoutConversation,
  withoutRemark,
  withText,
} from '../../../src/annotations';
import { inertMarkdown } from '../../../src/features/wording/markdown';
import { on, passagesIn, replyTo, TEXT } from '../../support/made-passages';

const NOW = '2022-02-09T12:00:00Z';

function passage(...annotations: readonly Annotation[]): Passage {
  const [found] = passagesIn(TEXT, annotations);
  if (!found) throw new Error('no passage');
  return found;
}

describe('remarksOf', () => {
  it('gives the notes, then the replies, with who wrote them', () => {
    const note = on('Norway', { tags: ['claim'], note: 'Who?' });
    const remarks = remarksOf(passage(note, replyTo(note, 'The minister.')));
    deepEqual(
      remarks.map(({ author, text, body }) => [author, text, body]),
      [
        ['ana', 'Who?', 1],
        ['ben', 'The minister.', 0],
      ],
    );
  });

  it('gives both texts if a merge kept two', () => {
    const note = on('Norway', { note: 'Who?' });
    const both = { ...note, bodies: [...note.bodies, commentBody('When?')] };
    deepEqual(
      remarksOf(passage(both)).map(({ text }) => text),
      ['Who?', 'When?'],
    );
  });
});

describe('changing a conversation', () => {
  it('edits one text and keeps the body’s other fields', () => {
    const note = on('Norway', { note: 'Who?' });
    const withLanguage = { ...note, bodies: note.bodies.map((body) => ({ ...(body as object), language: 'en' })) };
    const edited = withText(withLanguage, 0, 'Who said so?', NOW);
    deepEqual(commentsOf(edited), ['Who said so?']);
    equal((edited.bodies[0] as { language?: string }).language, 'en');
    equal(edited.modified, NOW);
  });

  it('adds a note beside tags', () => {
    const noted = withNote(on('Norway', { tags: ['claim'] }), 'Who?', NOW);
    deepEqual([tagsOf(noted), commentsOf(noted)], [['claim'], ['Who?']]);
  });

  it('keeps what is no text when the conversation is deleted: a hidden tag, a date', () => {
    const note = on('Norway', { note: 'Who?' });
    const date = dateBody({ value: '2022-01-27' });
    const hidden = { ...passage({ ...note, bodies: [...note.bodies, tagBody('gone'), date] }), tags: [] };
    deepEqual(withoutConversation(hidden, NOW).update?.[0]?.bodies, [tagBody('gone'), date]);
    deepEqual(withoutConversation(passage(note), NOW), { remove: [note.id] });
  });

  it('keeps an answered reply, without its text', () => {
    const note = on('Norway', { note: 'Who?' });
    const first = replyTo(note, 'Ben.');
    const thread = passage(note, first, replyTo(first, 'No.'));
    const { update = [], remove } = withoutRemark(thread, { id: first.id, body: 0 }, NOW);
    deepEqual([update.map(({ id, bodies }) => [id, bodies]), remove], [[[first.id, []]], undefined]);
  });

  it('removes an annotation with its only note, but not one that has a tag or a reply', () => {
    const note = on('Norway', { note: 'Who?' });
    deepEqual(withoutRemark(passage(note), { id: note.id, body: 0 }, NOW), { remove: [note.id] });
    const tagged = on('Norway', { tags: ['claim'], note: 'Who?' });
    const { update = [] } = withoutRemark(passage(tagged), { id: tagged.id, body: 1 }, NOW);
    deepEqual(update.map(tagsOf), [['claim']]);
    const answered = withoutRemark(passage(note, replyTo(note, 'Ben.')), { id: note.id, body: 0 }, NOW);
    equal(answered.remove, undefined);
    deepEqual(answered.update?.map(commentsOf), [[]]);
  });

  it('removes the empty place of a note along with its last reply', () => {
    const note = on('Norway', { note: 'Who?' });
    const reply = replyTo(note, 'Ben.');
    const emptied = { ...note, bodies: [] };
    deepEqual(withoutRemark(passage(emptied, reply), { id: reply.id, body: 0 }, NOW), { remove: [reply.id, note.id] });
    deepEqual(withoutRemark(passage(note, reply), { id: reply.id, body: 0 }, NOW), { remove: [reply.id] });
  });

  it('removes a whole conversation and leaves the tags', () => {
    const tagged = on('Norway', { tags: ['claim'], note: 'Who?' });
    const reply = replyTo(tagged, 'Ben.');
    const { update = [], remove } = withoutConversation(passage(tagged, reply), NOW);
    deepEqual([update.map(tagsOf), update.map(commentsOf), remove], [[['claim']], [[]], [reply.id]]);
  });
});

describe('inertMarkdown', () => {
  it('lets no image load and no tag act, in code spans and references too', () => {
    for (const note of [
      '![a](https://x.org/a.png)',
      '`![a](https://x.org/a.png)`',
      '![a][b]\n\n[b]: https://x.org/a.png',
    ])
      doesNotMatch(inertMarkdown(note), /!\[/, note);
    doesNotMatch(inertMarkdown('<img src=x> </b> <!-- --> <?php <https://x.org>'), /<[A-Za-z/!?]/);
  });

  it('keeps emphasis, lists and indentation', () => {
    equal(inertMarkdown('- *one*\r\n  - **two**\r\n\r\n> three < four'), '- *one*\n  - **two**\n\n> three < four');
  });

  it('writes out what is invisible', () => {
    match(inertMarkdown('pay\u202Eload\u0007'), /pay⟨U\+202E⟩load⟨U\+0007⟩/);
  });
});
