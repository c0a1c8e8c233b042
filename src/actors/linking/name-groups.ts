// The names that all blocks of an article found, in text order, grouped by spelling; and clusters of such groups that name one actor.
import type { Span } from '../../text/span';
import { type GazetteerType, lexicon } from '../lexicon';
import type { ActorType, NamedBlock, NameFinding } from '../types';
import { canonicalNameOf } from './canonical-name';
import { surfaceKey } from './name-keys';

/** A finding at its place in the article. */
export interface NameMention extends Span {
  readonly finding: NameFinding;
}

/** All mentions of an article with the same spelling, except for case, dots and diacritics. */
export interface NameGroup {
  readonly key: string;
  readonly mentions: NameMention[];
  /** Sums of the findings' scores. */
  readonly scores: Record<ActorType | 'other', number>;
  /** The gazetteer's type of the name. */
  readonly listed?: GazetteerType;
  /** Whether some block by itself shows that it is a name. */
  strong: boolean;
}

/** Groups and mentions that name one actor. */
export interface NameCluster {
  readonly groups: NameGroup[];
  /** Those of its groups; an ambiguous surname's mentions may go to several clusters. */
  readonly mentions: NameMention[];
  /** Why it is uncertain that all of them name one actor. */
  doubt?: string;
}

/** The findings grouped by spelling; groups in order of first mention. */
export function groupNames(blocks: readonly NamedBlock[]): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  // Most names occur again letter by letter: their keys are made once.
  const bySpelling = new Map<string, NameGroup>();
  for (const block of blocks) {
    for (const finding of block.findings) {
      let group = bySpelling.get(finding.name);
      if (!group) {
        const key = surfaceKey(finding.name);
        group = groups.get(key) ?? createGroup(key, finding.name);
        groups.set(key, group);
        bySpelling.set(finding.name, group);
      }
      addMention(group, { start: block.start + finding.start, end: block.start + finding.end, finding });
    }
  }
  return [...groups.values()];
}

function createGroup(key: string, name: string): NameGroup {
  const listed = lexicon().gazetteer.get(canonicalNameOf(name) ?? name);
  const scores = { person: 0, organization: 0, place: 0, other: 0 };
  return { key, mentions: [], scores, strong: false, ...(listed ? { listed } : {}) };
}

/** The gazetteer's type counts like this many findings; less for towns, which many people are named after. */
const LISTED = { country: 1, organization: 1, place: 0.5 } as const;

/** Weak findings become names if they are listed and at least this likely to be an actor: "Kremlin". */
const LIKELY = 0.2;

function addListed(group: NameGroup, listed: GazetteerType, { scores }: NameFinding): void {
  group.strong ||= listed !== 'place' && 1 - scores.other >= LIKELY;
  // A listed name of several words is hardly ever someone else's: it counts again at each mention.
  if (group.mentions.length > 0 && !group.key.includes(' ')) return;
  group.scores[listed === 'organization' ? 'organization' : 'place'] += LISTED[listed];
}

/** A weak finding counts less for the type than one that its block is certain of. */
const WEAK = 0.3;

function addMention(group: NameGroup, mention: NameMention): void {
  const { scores, weak } = mention.finding;
  const weight = weak ? WEAK : 1;
  if (group.listed) addListed(group, group.listed, mention.finding);
  group.mentions.push(mention);
  group.strong ||= !weak;
  group.scores.person += weight * scores.person;
  group.scores.organization += weight * scores.organization;
  group.scores.place += weight * scores.place;
  group.scores.other += weight * scores.other;
}

/** The type with the highest score; `other` if it is not an actor. Ties go to the first of person, organization, place, other. */
export function bestType(scores: Readonly<Record<ActorType | 'other', number>>): ActorType | 'other' {
  let best: ActorType | 'other' = 'person';
  for (const type of ['organization', 'place', 'other'] as const) if (scores[type] > scores[best]) best = type;
  return best;
}
