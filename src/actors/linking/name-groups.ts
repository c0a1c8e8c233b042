// What linking works on: the findings of all blocks in the article's order, and groups of those that are written alike.
import type { Span } from '../../text/span';
import { type KnownAs, lexicon } from '../lexicon';
import type { ActorType, NamedBlock, NameFinding } from '../types';
import { usualNameOf } from './canonical-name';
import { surfaceKey } from './name-keys';

/** One finding at its place in the article. */
export interface Naming extends Span {
  readonly finding: NameFinding;
}

/** All findings of the article that are written alike but for case, dots and marks. */
export interface NameGroup {
  readonly key: string;
  readonly namings: Naming[];
  /** Sums of the findings' scores. */
  readonly scores: Record<ActorType | 'other', number>;
  /** What the lists know it as. */
  readonly listed?: KnownAs;
  /** Whether some block takes it for a name by itself. */
  strong: boolean;
}

/** The findings, grouped by how they are written; groups in order of first appearance. */
export function groupNames(blocks: readonly NamedBlock[]): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  // Most names come again letter by letter: their keys are made once.
  const spelled = new Map<string, NameGroup>();
  for (const block of blocks) {
    for (const finding of block.findings) {
      let group = spelled.get(finding.name);
      if (!group) {
        const key = surfaceKey(finding.name);
        group = groups.get(key) ?? createGroup(key, finding.name);
        groups.set(key, group);
        spelled.set(finding.name, group);
      }
      addNaming(group, { start: block.start + finding.start, end: block.start + finding.end, finding });
    }
  }
  return [...groups.values()];
}

function createGroup(key: string, name: string): NameGroup {
  const listed = lexicon().known.get(usualNameOf(name) ?? name);
  const scores = { person: 0, organization: 0, place: 0, other: 0 };
  return { key, namings: [], scores, strong: false, ...(listed ? { listed } : {}) };
}

/** What the lists say of a name counts like so many findings; less for towns, which many people are named after. */
const LISTED = { country: 1, organization: 1, place: 0.5 } as const;

/** Of weak findings, those at least so likely to be some actor become names when the lists know them: "Kremlin". */
const LIKELY = 0.2;

function addListed(group: NameGroup, listed: KnownAs, { scores }: NameFinding): void {
  group.strong ||= listed !== 'place' && 1 - scores.other >= LIKELY;
  // A listed name of several words is hardly ever someone else's: it counts again at each naming.
  if (group.namings.length > 0 && !group.key.includes(' ')) return;
  group.scores[listed === 'organization' ? 'organization' : 'place'] += LISTED[listed];
}

/** A weak finding tells less of the type than one that its block is sure of. */
const WEAK = 0.3;

function addNaming(group: NameGroup, naming: Naming): void {
  const { scores, weak } = naming.finding;
  const weight = weak ? WEAK : 1;
  if (group.listed) addListed(group, group.listed, naming.finding);
  group.namings.push(naming);
  group.strong ||= !weak;
  group.scores.person += weight * scores.person;
  group.scores.organization += weight * scores.organization;
  group.scores.place += weight * scores.place;
  group.scores.other += weight * scores.other;
}

/** The kind that most of the evidence speaks for; `other` when it is none of an actor. */
export function bestType(scores: Readonly<Record<ActorType | 'other', number>>): ActorType | 'other' {
  let best: ActorType | 'other' = 'person';
  for (const type of ['organization', 'place', 'other'] as const) if (scores[type] > scores[best]) best = type;
  return best;
}
