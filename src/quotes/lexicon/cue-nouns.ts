// Nouns that name an utterance, so that their possessor is the speaker: `Berg’s claim`. Data.

/** Singular and plural forms. */
export const CUE_NOUNS = new Set(
  `claim claims charge charges boast boasts threat threats assertion assertions argument arguments statement statements remark remarks comment comments promise promises pledge
  pledges vow call calls demand demands question questions answer answers response reply tweet tweets line slogan motto refrain mantra words phrase phrases
  warning warnings accusation accusations allegation allegations suggestion admission declaration announcement insistence
  contention description characterization attack attacks criticism quip joke message speech cry cries chant chants shouts assessment
  prediction complaint rebuttal broadside rhetoric appeal plea rallying-cry observation conclusion conclusions insistence belief quote quotation criticisms invitation`.split(
    /\s+/,
  ),
);
