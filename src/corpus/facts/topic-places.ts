// The topics of an article's mentions with their places, and the fingerprints of its quotations.
import type { Analysis, Finding, Mention } from '../../analysis';
import type { QuoteFingerprint, QuoteMention } from '../../quotes';
import { LineMap } from '../../text/line-map';
import { PlaceTable, placeOf, type TopicPlace } from './place-table';
import type { StringInterner } from './string-interner';
import { keyOf, quoteFingerprint, type Topic, topicOfFinding, topicOfFingerprint } from './topic';

/** Where the topics of an article are. */
export interface TopicPlaces {
  readonly places: PlaceTable;
  /** The fingerprints of its quotations, each once. */
  readonly fingerprints: readonly QuoteFingerprint[];
}

/** The topics of an analysis. Linear in its mentions. */
export function topicPlacesOf(analysis: Analysis, strings: StringInterner): TopicPlaces {
  const { text, blocks } = analysis.article;
  const found: TopicPlace[] = [];
  const lines = new LineMap(text);
  const fingerprints = new Map<string, QuoteFingerprint>();
  const topicsOf = topicReader(analysis, fingerprints);
  let block: number;
  // Both lists are sorted; the places of one topic come from one of them.
  for (const findings of [analysis.mentions, analysis.references]) {
    block = 0;
    for (const finding of findings) {
      while (finding.span.start >= (blocks[block]?.span.end ?? text.length + 1)) block++;
      const place = { ...placeOf(lines, finding.span), block };
      for (const topic of topicsOf(finding)) found.push({ topic: strings.intern(topic), place });
    }
  }
  return { places: new PlaceTable(found), fingerprints: [...fingerprints.values()] };
}

/** Returns the topics of a finding; an actor's key is made once. Adds the fingerprints of quotations to `fingerprints`. */
function topicReader(analysis: Analysis, fingerprints: Map<string, QuoteFingerprint>): (finding: Finding) => Topic[] {
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const topicOf = (mention: Mention) => topicOfFinding(mention, (id) => actors.get(id));
  const cache = new Map<string, Topic | undefined>();
  const cached = (id: string, mention: Mention): Topic | undefined => {
    if (!cache.has(id)) cache.set(id, topicOf(mention));
    return cache.get(id);
  };
  const wordsOf = (quote: QuoteMention) => {
    const fingerprint = quoteFingerprint(analysis.article.text, quote);
    if (fingerprint) fingerprints.set(fingerprint.key, fingerprint);
    return fingerprint && topicOfFingerprint(fingerprint);
  };
  return (mention) => {
    if (mention.kind === 'reference') {
      return mention.actors.flatMap((id): Topic[] => {
        const actor = actors.get(id);
        return actor ? [`${mention.form}:${keyOf(actor)}`] : [];
      });
    }
    const found =
      mention.kind === 'date'
        ? [topicOf(mention)]
        : mention.kind === 'actor'
          ? [cached(`actor ${mention.actor}`, mention)]
          : [mention.speaker && cached(`speaker ${mention.speaker.actor}`, mention), wordsOf(mention)];
    return found.filter((topic) => topic !== undefined);
  };
}
