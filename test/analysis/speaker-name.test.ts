import { equal } from 'node:assert/strict';
import { analyze, speakerName } from '../../src/analysis';

describe('names of speakers', () => {
  it('end before the comma that closes an apposition', () => {
    const analysis = analyze('A nurse, who lives here, said the road was “lost” in May.');
    const quote = analysis.mentions.find((mention) => mention.kind === 'quote');
    equal(quote?.speaker && speakerName(analysis, quote.speaker), 'A nurse, who lives here');
  });
});
