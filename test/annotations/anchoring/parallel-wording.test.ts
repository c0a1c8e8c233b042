import { equal, ok } from 'node:assert/strict';
import { type Anchor, describeSpan, reAnchor } from '../../../src/annotations';

/** The anchor in `after` of the passage between « and ». */
function found(marked: string, after: string): Anchor {
  const [start, end] = [marked.indexOf('«'), marked.indexOf('»') - 1];
  return reAnchor(after, { selector: describeSpan(marked.replace(/[«»]/g, ''), { start, end }) });
}

function placed(anchor: Anchor): boolean {
  return anchor.status !== 'orphan' && anchor.status !== 'ambiguous';
}

describe('parallel wording', () => {
  const head = 'The clerk called.\n\n';
  const others = 'Berit Holm of Southgate: Aye.\nCarl Weiss of Eastfield: No.\n';

  it('does not put a vote on the next one when its line is deleted', () => {
    ok(!placed(found(`${head}Ana Lopez of Northgate: «Aye».\n${others}`, head + others)));
  });

  it('does not put a sentence on its neighbour that differs in name and number', () => {
    const [alpha, beta] = ['Alpha reported a loss of 12 percent.', 'Beta reported a loss of 14 percent.'];
    const anchor = found(`Head\n\n«Team ${alpha}»\n\nTeam ${beta}\n`, `Head\n\nTeam ${beta}\n`);
    ok(!placed(anchor));
    ok('candidates' in anchor && anchor.candidates?.length);
  });

  it('finds a line that was pasted behind its neighbour', () => {
    const after = `${head}Berit Holm of Southgate: Aye.\nAna Lopez of Northgate: Aye.\nCarl Weiss of Eastfield: No.\n`;
    const anchor = found(`${head}Ana Lopez of Northgate: «Aye».\n${others}`, after);
    equal('span' in anchor && anchor.span.start, after.indexOf('Aye', after.indexOf('Ana')));
  });

  it('finds words whose signs were written as entities', () => {
    const after = 'Kerr &amp; Sons &ldquo;won&rdquo; the bid, it said.\n';
    const anchor = found('«Kerr & Sons “won”» the bid, it said.\n', after);
    equal('span' in anchor && after.slice(anchor.span.start, anchor.span.end), 'Kerr &amp; Sons &ldquo;won&rdquo;');
  });
});
