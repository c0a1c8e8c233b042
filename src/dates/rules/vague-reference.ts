// Rules for vague references: now, currently, recently, the future, the past. TIMEX3 has PRESENT_REF, PAST_REF and FUTURE_REF for them.
import { isCompound, wordAfter, wordBefore } from './neighbouring-words';
import type { Match, Rule, RuleOutput } from './rule';

function reference(value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): RuleOutput {
  return { timex: 'DATE', meaning: { kind: 'plain', value } };
}

/** `now`, `right now`, `currently`, `these days`, `at the moment`, `at present`. */
export const PRESENT: Rule = {
  name: 'present',
  pattern:
    '((right|just)? now | present | current | these units | this? moment | the moment | this time | at presentadjective | the presentadjective | to date)',
  read(match) {
    if (match.has('now') && isCompound(match)) return undefined;
    if (match.has('date'))
      return /^to (?:date)$/i.test(match.text.slice(match.start, match.end)) &&
        !/^\s(?:back|from|the|a|an|to|him|her|it)\b/.test(match.after)
        ? { ...reference('PRESENT_REF'), start: match.find('date')?.start ?? match.start }
        : undefined;
    if (match.has('presentadjective')) {
      if (wordAfter(match) !== '' || isCompound(match)) return undefined;
      return { ...reference('PRESENT_REF'), ...(match.has('at') ? { start: match.end - 'present'.length } : {}) };
    }
    if (match.has('these')) {
      return match.word('units')?.code === 'D' && /^these/i.test(match.text.slice(match.start))
        ? reference('PRESENT_REF')
        : undefined;
    }
    if (match.has('moment'))
      return match.has('the') && wordBefore(match) !== 'at' && wordBefore(match) !== 'for'
        ? undefined
        : match.has('this', 'the')
          ? reference('PRESENT_REF')
          : undefined;
    if (match.has('time')) return wordBefore(match) === 'at' ? reference('PRESENT_REF') : undefined;
    if (match.has('current') && /^(?:affairs|events|account|accounts)$/.test(wordAfter(match))) return undefined;
    return reference('PRESENT_REF');
  },
};

/** `recently`, `the past`, `at the time`, `by that time`. In `recent talks` it is no time. */
export const PAST: Rule = {
  name: 'past',
  pattern: '(more? pastadverb | the recent? past | at the time | (at|by) that time)',
  read(match) {
    if (isCompound(match)) return undefined;
    if (match.has('pastadverb') && wordAfter(match) === 'as') return undefined;
    if (match.has('past'))
      return /^(?:in|of|from|into|for|with|than|about|to)$/.test(wordBefore(match)) &&
        !/^\s+(?:\d|two|three|four|five|six|seven|eight|nine|ten|several|few|couple)/.test(match.after)
        ? reference('PAST_REF')
        : undefined;
    if (match.has('that')) return { ...reference('PAST_REF'), start: match.find('that')?.start ?? match.start };
    if (match.has('at')) return { ...reference('PAST_REF'), start: match.tokens[1]?.start ?? match.start };
    return reference('PAST_REF');
  },
};

/** `the future`, `soon`, `the near future`. */
export const FUTURE: Rule = {
  name: 'future',
  pattern: '((the distant? future) | future | futureadverb)',
  read(match) {
    if (isCompound(match)) return undefined;
    if (match.has('futureadverb') && !isFutureSoon(match)) return undefined;
    // "future payments": an adjective, as opposed to present payments; no time is meant
    if (match.has('future') && !match.has('the') && !AFTER_NOUN.test(wordAfter(match))) return undefined;
    return reference('FUTURE_REF');
  },
};

/** What may follow `future` where it is a noun: nothing, or a word that starts another phrase. */
const AFTER_NOUN = /^(?:|of|in|for|to|and|or|but|as|by|with|when|where|that|is|was|will|would|if|than|at|on)$/;

/** Whether `soon` refers to the future: after `will` or `to`, or at the end of a clause. In the past (`he soon escaped`) it names no time. */
function isFutureSoon(match: Match): boolean {
  if (/^(?:as|after|before|enough|afterwards?|thereafter)$/.test(wordAfter(match)) || wordBefore(match) === 'as') {
    return false;
  }
  const beforeFuture = /\b(?:will|would|could|may|might|can|shall|to|be|very|pretty|anytime|again|coming)\s$|['’]ll\s$/;
  return beforeFuture.test(match.before) || /^[.,;]/.test(match.after);
}
