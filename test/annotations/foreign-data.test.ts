import { deepEqual, equal } from 'node:assert/strict';
import {
  commentsOf,
  parseSidecar,
  quoteOf,
  reAnchor,
  serializeSidecar,
  tagsOf,
  withTagInstead,
} from '../../src/annotations';
import { describeForeignData } from '../support/foreign-data';
import { FOREIGN_TEXT } from '../support/foreign-pages';

function read(file: unknown) {
  const parsed = parseSidecar(JSON.stringify(file));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

/** The first annotation of a file with this item. */
function first(item: object) {
  const [annotation] = read({ type: 'AnnotationPage', items: [item] }).sidecar.annotations;
  if (!annotation) throw new Error('The item is not read.');
  return annotation;
}

const target = { source: 'a.txt', selector: [{ type: 'TextQuoteSelector', exact: 'talks' }] };

describe('data of other tools', () => {
  // A first look; the tests of processes try hundreds.
  describeForeignData(12);

  it('names authors that are objects', () => {
    const named = (creator: unknown) => first({ id: 'a', target, creator }).creator;
    equal(named({ type: 'Person', name: 'Ana', nickname: 'a' }), 'Ana');
    equal(named({ nickname: 'a', email: 'mailto:a@example.org' }), 'a');
    equal(named({ id: 'https://example.org/ana' }), 'https://example.org/ana');
    equal(named(['ana', { name: 'Bo' }]), 'ana, Bo');
    equal(named({ type: 'Person' }), undefined);
  });

  it('shows short notes and purposes in lists', () => {
    deepEqual(commentsOf(first({ id: 'a', target, bodyValue: 'Which?' })), ['Which?']);
    const body = { value: 'Claim', purpose: ['tagging', 'classifying'] };
    deepEqual(tagsOf(first({ id: 'a', target, body })), ['claim']);
  });

  it('finds passages by fragments of plain text, and without a source', () => {
    const placed = (item: object) => reAnchor(FOREIGN_TEXT, first({ id: 'a', ...item }).target, { sameText: true });
    const fragment = { type: 'FragmentSelector', value: 'char=4,9' };
    for (const given of ['a.txt#char=4,9', { source: 'a.txt', selector: fragment }, { selector: target.selector[0] }]) {
      const anchor = placed({ target: given });
      deepEqual('span' in anchor && anchor.span, { start: 4, end: 9 });
    }
  });

  it('reads annotations of Recogito, old and new', () => {
    const old = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      body: [{ type: 'TextualBody', purpose: 'tagging', value: 'Claim' }],
      target: {
        selector: [
          { type: 'TextQuoteSelector', exact: 'talks' },
          { type: 'TextPositionSelector', start: 4, end: 9 },
        ],
      },
      id: '#f1',
    };
    const recent = {
      id: 'f2',
      bodies: [{ id: 'b', annotation: 'f2', purpose: 'commenting', value: 'Hm.' }],
      target: { annotation: 'f2', selector: [{ start: 4, end: 9, quote: 'talks' }], creator: { id: 'u', name: 'Ana' } },
    };
    const { sidecar, problems } = read([old, recent]);
    deepEqual(
      problems.map(({ code }) => code),
      ['other-shape'],
    );
    const [one, two] = sidecar.annotations;
    deepEqual(one && [tagsOf(one), quoteOf(one.target)], [['claim'], 'talks']);
    deepEqual(two && [commentsOf(two), quoteOf(two.target), two.creator], [['Hm.'], 'talks', 'Ana']);
    deepEqual(two?.extra['marginalia:original'], recent);
  });

  it('reads an export of the Hypothesis client', () => {
    const row = { id: 'h', uri: 'file:a.txt', text: 'Hm.', tags: [], references: ['f', 'g'], target: [target] };
    const { sidecar } = read({ export_date: '2024-05-02', client_version: '1', annotations: [row] });
    const [reply] = sidecar.annotations;
    deepEqual(reply && [reply.motivation, reply.target.source, commentsOf(reply)], ['replying', 'g', ['Hm.']]);
    deepEqual(reply?.extra['marginalia:original'], row);
    equal(sidecar.extra.export_date, '2024-05-02');
  });

  it('names what it does not show', () => {
    const body = ['https://example.org/b', { type: 'Image', id: 'urn:i' }, { type: 'TextualBody', value: 'Hm.' }];
    const items = [{ id: 'a', type: 'Annotation', body, target: [target, 'b.txt'] }];
    const page = { type: 'AnnotationPage', id: 'urn:p1', next: 'urn:p2', target: 'a.txt', items };
    deepEqual(
      read(page).problems.map(({ message }) => message),
      [
        'The field "next" names another page of annotations, which is kept as it is and not shown.',
        'The page has a "target" of its own, which is kept and not shown.',
        'Kept but not shown: the body “https://example.org/b”; the body “urn:i”; the other target “b.txt”.',
      ],
    );
  });

  it('keeps what another tool wrote into a tag that is replaced', () => {
    const annotation = first({ id: 'a', target, body: { value: 'US', purpose: 'tagging', creator: 'bo' } });
    const change = { from: 'us', to: 'usa' };
    const { bodies } = withTagInstead(annotation, change, { currentOf: (slug) => slug, now: '' });
    deepEqual(bodies, [{ type: 'SpecificResource', source: 'marginalia:tag/usa', purpose: 'tagging', creator: 'bo' }]);
  });

  it('writes a new place for the first of several targets, and keeps the others', () => {
    const annotation = first({ id: 'a', type: 'Annotation', target: [target, 'b.txt'] });
    const moved = { ...annotation, target: { ...annotation.target, selector: [{ type: 'Odd' }] } };
    const written = JSON.parse(serializeSidecar({ ...read([]).sidecar, annotations: [moved] }));
    deepEqual(written.items[0].target, [{ source: 'a.txt', selector: [{ type: 'Odd' }] }, 'b.txt']);
  });
});
