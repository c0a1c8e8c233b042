// Tells direct, mixed and scare apart. Marked words that nobody says: titles, terms, irony.
import type { Found } from './certainty';
import type { QuoteFinding } from './find-quotes';
import type { Speech } from './types';

/** What kind of quotation a finding is, given the speaker found for it. */
export function speechOf(finding: QuoteFinding, found: Found | undefined): Speech {
  if (finding.whole) return 'direct';
  if (!found) return finding.bare ? 'direct' : 'scare';
  return 'mixed';
}
