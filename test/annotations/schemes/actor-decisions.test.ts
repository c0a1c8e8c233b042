import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  type ActorDecisions,
  forgetActor,
  mergeActorDecisions,
  mergeActors,
  NO_DECISIONS,
  parseActorDecisions,
  rejectActor,
  renameActor,
  retypeActor,
  serializeActorDecisions,
  splitName,
} from '../../../src/annotations';

const hale = { name: 'Bill Hale', type: 'person', names: ['Bill Hale', 'Hale'] } as const;
const rosa = { name: 'Rosa Hale', type: 'person', names: ['Rosa Hale'] } as const;
const summary = ({ concepts }: ActorDecisions) =>
  concepts.map(({ slug, name, aliases, notAliases }) => [slug, name, aliases.join('|'), notAliases.join('|')]);

describe('making decisions about actors', () => {
  const renamed = renameActor(NO_DECISIONS, hale, 'William Hale');

  it('renames: the names that articles write stay the actor’s', () => {
    deepEqual(summary(renamed), [['bill-hale', 'William Hale', 'Bill Hale|Hale', '']]);
    equal(renameActor(NO_DECISIONS, hale, ' '), NO_DECISIONS);
    equal(renameActor(NO_DECISIONS, hale, 'Bill Hale'), NO_DECISIONS);
  });

  it('changes a decision', () => {
    const again = retypeActor(renamed, { ...hale, slug: 'bill-hale', name: 'William Hale' }, 'organization');
    deepEqual(
      again.concepts.map(({ slug, type }) => [slug, type]),
      [['bill-hale', 'organization']],
    );
  });

  it('merges: all names are the other’s, and the decision on the one is gone', () => {
    const merged = mergeActors(renamed, { ...hale, slug: 'bill-hale', name: 'William Hale' }, rosa);
    deepEqual(summary(merged), [['rosa-hale', 'Rosa Hale', 'William Hale|Bill Hale|Hale', '']]);
  });

  it('splits a name off, which a later merge may undo', () => {
    const split = splitName(NO_DECISIONS, hale, 'Hale');
    deepEqual(summary(split), [['bill-hale', 'Bill Hale', '', 'Hale']]);
    equal(splitName(NO_DECISIONS, hale, 'bill hale'), NO_DECISIONS);
    const back = mergeActors(
      split,
      { name: 'Hale', type: 'person', names: ['Hale'] },
      { ...hale, slug: 'bill-hale', names: [] },
    );
    deepEqual(summary(back), [['bill-hale', 'Bill Hale', 'Hale', '']]);
  });

  it('gives a name to one actor at most', () => {
    const claimed = mergeActors(renamed, { name: 'Hale', type: 'person', names: ['Hale'] }, rosa);
    deepEqual(summary(claimed), [
      ['bill-hale', 'William Hale', 'Bill Hale', ''],
      ['rosa-hale', 'Rosa Hale', 'Hale', ''],
    ]);
  });

  it('rejects, and forgets', () => {
    const rejected = rejectActor(NO_DECISIONS, rosa);
    equal(rejected.concepts[0]?.notAnActor, true);
    deepEqual(forgetActor(rejected, 'rosa-hale'), NO_DECISIONS);
    equal(forgetActor(rejected, 'nobody'), rejected);
  });

  it('takes no slug that an unreadable entry has', () => {
    const kept = { ...NO_DECISIONS, kept: [{ id: 'marginalia:actor/bill-hale' }] };
    equal(rejectActor(kept, hale).concepts[0]?.slug, 'bill-hale-61441e30');
  });
});

describe('the file of decisions', () => {
  const some = rejectActor(splitName(NO_DECISIONS, hale, 'Hale'), rosa);

  it('comes back as it was written', () => {
    const parsed = parseActorDecisions(serializeActorDecisions(some));
    ok(parsed.ok);
    deepEqual(parsed.value.scheme, some);
    deepEqual(parsed.value.problems, []);
  });

  it('keeps and reports what it cannot use, and opens a newer format read-only', () => {
    const page = JSON.parse(serializeActorDecisions(some));
    const bad = { id: 'marginalia:actor/x', 'skos:prefLabel': 'X', 'marginalia:notAnActor': 'perhaps' };
    const parsed = parseActorDecisions(
      JSON.stringify({ ...page, 'marginalia:format': 9, concepts: [...page.concepts, bad] }),
    );
    ok(parsed.ok);
    deepEqual(
      [parsed.value.scheme.kept, parsed.value.problems.length, parsed.value.readOnly?.code],
      [[bad], 1, 'newer-format'],
    );
  });

  it('merges what two users did, and undoes one edit without the other', () => {
    const theirs = renameActor(some, { name: 'Acme', type: 'organization', names: ['Acme'] }, 'Acme Group');
    const ours = retypeActor(some, { ...hale, slug: 'bill-hale' }, 'place');
    const both = mergeActorDecisions({ base: some, ours, theirs });
    deepEqual(
      both.concepts.map(({ slug, type }) => `${slug} ${type}`),
      ['bill-hale place', 'rosa-hale person', 'acme organization'],
    );
    deepEqual(mergeActorDecisions({ base: ours, ours: some, theirs: both }), theirs);
  });
});
