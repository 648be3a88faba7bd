/** What is said after a cue. A part of the statements stage. */
import { type Adjuncts, clauseAhead } from '../clauses.ts';
import type { Language } from '../languages/language.ts';
import { longPhraseAfter, type Range } from '../phrases.ts';
import type { Quoted } from '../quoted.ts';
import type { Cue, Reading, Sentence, Token } from '../reading.ts';
import { afterQuotation, contentEnd, quotationAfterAside, quotationRange, saysIn, trimmed } from './statements-ranges.ts';

interface After {
  readonly range: Range;
  readonly rule: 'colon' | 'quotation-after' | 'that' | 'clause-after' | 'question' | 'words-quoted' | 'request' | 'gap' | 'rest';
}

/** What is said after the cue. */
export function contentAfter(
  reading: Reading,
  quoted: Quoted,
  sentence: Sentence,
  index: number,
  cue: Cue,
  adjuncts: Adjuncts,
  later: readonly Cue[],
  language: Language,
): After | null {
  const { tokens } = reading;
  const { over } = quoted;
  const verb = cue.verb;
  if (!verb) return null;
  const { at } = adjuncts;
  const first = tokens[at];
  if (!first || at >= sentence.last) return cue.subject && endsOpen(tokens, sentence) ? nextBlock(reading, quoted, sentence, index) : null;
  const end = contentEnd(tokens, over, sentence, at, later);
  if (first.text === ':') {
    const rest = { first: at + 1, last: trimmed(tokens, over, at + 1, sentence.last) };
    if (rest.first < rest.last) return over[rest.first] !== -1 || verb.takes === 'clause' ? { range: rest, rule: 'colon' } : null;
    return nextBlock(reading, quoted, sentence, index);
  }
  if (over[at] !== -1) return { range: quotationRange(tokens, over, at, end), rule: 'quotation-after' };
  if (first.text === ',') {
    if (over[at + 1] !== undefined && over[at + 1] !== -1 && at + 1 < sentence.last)
      return { range: quotationRange(tokens, over, at + 1, end), rule: 'quotation-after' };
    const aside = cue.order === 'after' ? quotationAfterAside(tokens, over, at + 1, end) : null;
    if (aside) return { range: quotationRange(tokens, over, aside, end), rule: 'quotation-after' };
    const rest = { first: at + 1, last: end };
    const goesOn =
      rest.first < rest.last &&
      !/^(?:VBG|WP|WDT|WRB)$/.test(tokens[rest.first]?.tag ?? '') &&
      (/^(?:because|but|and|or|than|compared|even|especially|including|not|more|less)$/.test(tokens[rest.first]?.lower ?? '') ||
        clauseAhead(tokens, over, rest.first, rest.last, true));
    return goesOn && cue.order === 'before' ? { range: rest, rule: 'rest' } : null;
  }
  const range = { first: at, last: end };
  if (range.first >= range.last) return null;
  const thought = language.thought.has(verb.lemma);
  const hasQuote = saysIn(tokens, over, range);
  if (cue.order === 'after') return null;
  if (first.lower === 'that' && adjuncts.via && /^(?:VBD|VBZ|VBP|MD)$/.test(tokens[at + 1]?.tag ?? '')) {
    // "said in a letter that was read to the court | that it was late"
    for (let i = at + 2; i < end; i++)
      if (tokens[i]?.lower === 'that' && over[i] === -1) return { range: { first: i, last: end }, rule: 'that' };
    return null;
  }
  if (first.lower === 'that' && /^(?:clause|that)$/.test(verb.takes)) return thought && !hasQuote ? null : { range, rule: 'that' };
  if (verb.takes === 'clause' && (!thought || hasQuote)) {
    const lenient = !language.finding.has(verb.lemma) && !language.loose.has(verb.lemma);
    if (clauseAhead(tokens, over, at, end, lenient)) return { range, rule: 'clause-after' };
    // "Mourners say the death tough to take": whatever the tags, where a noun phrase begins
    const opens =
      /^(?:DT|PDT|PRP|PRP\$|NNPS?|NNS?|CD|EX|CC|JJ)$/.test(first.tag) || /^(?:if|when|while|although|because|since)$/.test(first.lower);
    if (verb.lemma === 'say' && cue.subject && opens && end - at >= 6) return { range, rule: 'clause-after' };
  }
  // "which the Met said was the same"
  const gap =
    cue.order === 'before' &&
    cue.subject &&
    verb.takes === 'clause' &&
    /^(?:which|who|that|what|whom)$/.test(tokens[cue.subject.first - 1]?.lower ?? '');
  if (gap && !thought && /^(?:VBD|VBZ|VBP|MD)$/.test(first.tag)) return { range, rule: 'gap' };
  if (verb.takes === 'question' && /^(?:whether|if|why|how|what|who|when|where)$/.test(first.lower)) return { range, rule: 'question' };
  if (hasQuote && cue.order !== 'none') return { range: { first: at, last: afterQuotation(tokens, over, range) }, rule: 'words-quoted' };
  return cue.subject && requests(tokens, verb.lemma, cue, at, end, language) ? { range, rule: 'request' } : null;
}

/** True for "vowed to close it", "urged the mayor to close it", "called for a ban", "accused her of lying", "described it as unsafe". */
function requests(tokens: readonly Token[], lemma: string, cue: Cue, at: number, end: number, language: Language): boolean {
  const pattern = language.requests[lemma];
  if (!pattern) return false;
  const particle = cue.after > cue.at + 1 ? tokens[cue.after - 1]?.lower : undefined;
  if (pattern.takes === 'phrase') return particle === pattern.link || (particle === 'on' && linkedBy(tokens, at, end, 'to'));
  if (pattern.takes === 'infinitive') return tokens[at]?.tag === 'TO' && tokens[at + 1]?.tag === 'VB';
  return linkedBy(tokens, at, end, pattern.link);
}

/** How far a link may stand after the phrase before it, in tokens: "called on the council, the owner, to act". */
const LINKED = 14;

/** True where the link stands at `at`, or soon after the phrase that begins there. */
function linkedBy(tokens: readonly Token[], at: number, end: number, link: string): boolean {
  if (tokens[at]?.lower === link) return true;
  const whom = longPhraseAfter(tokens, at, end);
  if (!whom) return false;
  for (let i = at + 1; i < Math.min(end, whom.last + LINKED); i++) {
    if (tokens[i]?.lower === link) return link !== 'to' || tokens[i + 1]?.tag === 'VB';
    if (i >= whom.last && /^(?:VBD|VBZ|VBP|MD)$/.test(tokens[i]?.tag ?? '')) return false;
  }
  return false;
}

const endsOpen = (tokens: readonly Token[], sentence: Sentence) => tokens[sentence.last - 1]?.text === ':';

/** Where a colon ends the block: the quotation that the next block opens. */
function nextBlock(reading: Reading, quoted: Quoted, sentence: Sentence, index: number): After | null {
  const next = reading.sentences[index + 1];
  if (!next || !endsOpen(reading.tokens, sentence) || quoted.over[next.first] === -1) return null;
  let last = next.first;
  while (last < next.last && quoted.over[last] === quoted.over[next.first]) last++;
  return { range: { first: next.first, last }, rule: 'colon' };
}
