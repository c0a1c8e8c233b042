// The sources that an article describes and does not name, as rows of a tree.
import type { ActorType } from '../../actors';
import type { Analysis } from '../../analysis';
import type { UnnamedSource } from '../../coreference';
import { type Place, placeOf } from '../../corpus';
import { LineMap } from '../../text/line-map';
import { typeName } from '../wording/actor-types';
import { count } from '../wording/counts';
import { line } from '../wording/plain-text';

/** A source with the places where it is described and quoted. */
export interface SourceRow {
  readonly id: string;
  readonly type: ActorType;
  readonly label: string;
  /** `person · Pentagon · 2 quotes`. */
  readonly detail: string;
  readonly places: readonly Place[];
}

/** The rows of an article, in the order of the sources' first quotations. */
export function sourceRows(analysis: Analysis, filter = ''): SourceRow[] {
  const lines = new LineMap(analysis.article.text);
  const wanted = filter.toLowerCase();
  return analysis.unnamedSources
    .filter(({ description }) => description.toLowerCase().includes(wanted))
    .map((source) => ({
      id: source.id,
      type: source.type,
      label: source.description,
      detail: detailOf(analysis, source),
      places: [...source.mentions, ...source.quotes]
        .sort((a, b) => a.start - b.start)
        .map((span) => placeOf(lines, span)),
    }));
}

/** The type of a source, the body it belongs to, and how often it is quoted. */
export function detailOf({ actors }: Analysis, { type, body, quotes }: UnnamedSource): string {
  const bodyName = actors.find(({ id }) => id === body)?.name;
  return line(typeName(type), bodyName, quotes.length > 0 && count(quotes.length, 'quote'));
}
