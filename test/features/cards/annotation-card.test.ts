import { doesNotMatch, match } from 'node:assert/strict';
import { type Annotation, RESOLVED } from '../../../src/annotations';
import { annotationCard } from '../../../src/features/cards/annotation-card';
import { on, passagesIn, replyTo, TEXT } from '../../support/made-passages';

function card(...annotations: readonly Annotation[]): string {
  const [passage] = passagesIn(TEXT, annotations);
  return passage ? annotationCard(passage, (tag) => tag) : '';
}

describe('annotationCard', () => {
  it('tells tags, who, when, the note and the replies', () => {
    const note = on('Norway', { tags: ['claim', 'nordic'], note: 'Who?' });
    const text = card(note, replyTo(note, 'The minister'));
    match(text, /^\$\(tag\) \*\*claim\*\*, \*\*nordic\*\* — \*ana, 2022/);
    match(text, /\n\nWho&#63;\n\n\*ben:\* The minister$/);
  });

  it('says when tags are to be used, by name where there are several', () => {
    const define = (tag: string) => (tag === 'claim' ? 'Said as *a fact*.' : undefined);
    const told = (...tags: string[]) => {
      const [passage] = passagesIn(TEXT, [on('Norway', { tags })]);
      return passage ? annotationCard(passage, (tag) => tag, define) : '';
    };
    match(told('claim'), /\n\n\*Said as &#42;a fact&#42;&#46;\*$/);
    match(told('claim', 'nordic'), /\n\n\*claim: Said as /);
    doesNotMatch(told('nordic'), /\n/);
  });

  it('says that a note is resolved', () => {
    match(card({ ...on('Norway', { note: 'Who' }), extra: { [RESOLVED]: true } }), /\$\(check\) Resolved/);
  });

  it('lets nothing that anyone wrote act', () => {
    const sly = '[x](command:a) <b> ![i](u) $(bug) `c`';
    const text = card(on('Norway', { tags: [sly], note: sly, by: sly }));
    doesNotMatch(text.replace('$(tag)', ''), /\]\(|<|!\[|\$\(|`/);
  });
});
