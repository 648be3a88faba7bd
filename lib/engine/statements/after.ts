/** What is said after a cue. */

import type { Adjuncts } from '../clauses/adjuncts.ts';
import { clauseAhead, FINITE } from '../clauses/ahead.ts';
import { longPhraseAfter } from '../clauses/phrases.ts';
import type { Language } from '../languages/language.ts';
import { hasTag, isAdjective, isCommonNoun, isFiniteVerb, isNoun, isPresent, isWhPronoun, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { circumstance, contact, idiom, isWork, names, quotationAhead, reaches, resulting } from './after-words.ts';
import { contentEnd } from './ends.ts';
import { afterQuotation, quotationAfterAside, quotationRange, saysIn, trimmed } from './ranges.ts';
import { requestAfter } from './requests.ts';

interface After {
  readonly range: Range;
  readonly rule: 'colon' | 'quotation-after' | 'that' | 'clause-after' | 'question' | 'words-quoted' | 'request' | 'gap' | 'as' | 'rest';
}

/** What makes the clause of a cue a subordinate one: "while he said it was safe, …". */
const LEADS = /^(?:while|although|though|whereas|after|before|when|as|if|because|since|once)$/;

/** What is said after the cue. */
export function contentAfter(
  reading: Reading,
  sentence: Sentence,
  index: number,
  cue: Cue,
  adjuncts: Adjuncts,
  later: readonly Cue[],
  language: Language,
): After | null {
  const { tokens } = reading;
  const verb = cue.verb;
  if (!verb) return null;
  const { at } = adjuncts;
  const first = tokens[at];
  if (!first || at >= sentence.last) return cue.subject && endsOpen(tokens, sentence) ? nextBlock(reading, sentence, index) : null;
  if (idiom(tokens, sentence, cue, at)) return null;
  // "Asked why, Bell said", "asked why, “…”": the question ends where the answer begins
  const asked = verb.takes === 'question' && cue.order === 'none';
  const led = asked || LEADS.test(tokens[(cue.subject?.first ?? 0) - 1]?.lower ?? '');
  let end = contentEnd(tokens, sentence, at, later, language, led);
  const which = cue.subject && tokens[cue.subject.first - 1];
  // "has denied him access"
  if (verb.lemma === 'deny' && /^(?:him|them|us|me)$/.test(first.lower)) return null;
  const gap =
    cue.order === 'before' &&
    verb.takes === 'clause' &&
    /^(?:which|who|that|what|whom)$/.test(which?.lower ?? '') &&
    // "the case on which the court ruled"
    !(tokens[(cue.subject?.first ?? 0) - 2]?.tag === 'IN' && which?.lower !== 'what');
  if (cue.order === 'relative' || gap || asked) end = goesOnAt(tokens, at, end, asked);
  const thought = language.thought.has(verb.lemma);
  if (first.text === ':') {
    // "said: “It is late,” adding that"
    const next = later.find((other) => other.at > at && tokens[other.at - 1]?.quoted !== -1 && other.order === 'shared');
    let rest = { first: at + 1, last: trimmed(tokens, at + 1, next?.at ?? sentence.last) };
    // "said: “It was late,” but nobody had waited"
    const said = tokens[rest.first]?.quoted === -1 ? rest : quotationRange(tokens, rest.first, rest.last);
    if (tokens[said.last - 2]?.text === ',') rest = said;
    if (rest.first < rest.last) return tokens[rest.first]?.quoted !== -1 || verb.takes === 'clause' ? { range: rest, rule: 'colon' } : null;
    return nextBlock(reading, sentence, index);
  }
  if (tokens[at]?.quoted !== -1) {
    // "told “Morning Call” it was late"
    if (verb.lemma === 'call' ? names(tokens, cue) : isWork(tokens, at)) return null;
    const range = quotationRange(tokens, at, end);
    const last = verb.takes === 'quotation' ? afterQuotation(tokens, range, true, language) : range.last;
    return { range: { first: at, last }, rule: 'quotation-after' };
  }
  if (first.text === ',') {
    if (tokens[at + 1]?.quoted !== undefined && tokens[at + 1]?.quoted !== -1 && at + 1 < sentence.last)
      return { range: quotationRange(tokens, at + 1, end), rule: 'quotation-after' };
    const aside = cue.order === 'after' ? quotationAfterAside(tokens, at + 1, end) : null;
    if (aside) return { range: quotationRange(tokens, aside, end), rule: 'quotation-after' };
    // "joked, in a low voice, “…”"; but "asked about it, Bell said: “…”"
    const far = cue.verb?.lemma === 'go' || asked ? null : quotationAhead(tokens, at + 1, end);
    if (far) return { range: far, rule: 'quotation-after' };
    const rest = { first: at + 1, last: end };
    // "As the council has said, the lift is safe"
    // … and "As first told by the council, the lift is safe"
    const start = cue.order === 'none' ? cue.group : (cue.subject?.first ?? 0);
    const leads =
      cue.subject !== null && is(tokens[start - 1], 'comparative') && (start - 1 <= sentence.first + 1 || tokens[start - 2]?.text === ',');
    if (leads && verb.takes !== 'quotation' && !thought && clauseAhead(tokens, rest.first, rest.last, true))
      return { range: rest, rule: 'as' };
    const goesOn =
      rest.first < rest.last &&
      !(isWhPronoun(tokens[rest.first]) || hasTag(tokens[rest.first], 'VBG', 'WRB')) &&
      (/^(?:because|but|and|or|than|compared|even|especially|including|not|more|less)$/.test(tokens[rest.first]?.lower ?? '') ||
        clauseAhead(tokens, rest.first, rest.last, true));
    return goesOn && cue.order === 'before' ? { range: rest, rule: 'rest' } : null;
  }
  const range = { first: at, last: end };
  if (range.first >= range.last) return null;
  const hasQuote = saysIn(tokens, range);
  if (cue.order === 'after') return null;
  if (!hasQuote && circumstance(tokens, cue, { first: at, last: end })) return null;
  // "that risks had risen": a plural may look like a verb, unless it is one that stands before others
  const relative =
    is(first, 'complementizer') &&
    (hasTag(tokens[at + 1], 'MD', 'VBD') ||
      // "believes in a lift that “takes sides”"
      (tokens[at + 1]?.quoted !== -1 && isPresent(tokens[at + 2]) && isNoun(tokens[at - 1])) ||
      /^(?:is|are|was|were|has|have|does|do)$/.test(tokens[at + 1]?.lower ?? ''));
  // "remarks that were heard in the hall"
  if (relative && !language.quotingForms.has(tokens[cue.at]?.lower ?? '')) return null;
  if (relative && adjuncts.via) return null;
  const far = hasQuote && verb.takes !== 'quotation' && !is(first, 'complementizer') ? quotationAhead(tokens, at, end) : null;
  if (far) return { range: far, rule: 'quotation-after' };
  // "said as much that night"
  const says =
    hasQuote ||
    // "claimed that the videos exist", whatever is made of the verb
    (is(first, 'complementizer') && hasTag(tokens[at + 1], 'DT', 'PRP', 'PRP$')) ||
    tokens.slice(at + 1, end).some(({ tag, lower }) => /^(?:VB|MD)/.test(tag) || (tag === 'JJ' && lower.endsWith('ed')));
  // "so well with what they determined that": what came of it
  if (is(first, 'complementizer') && verb.takes === 'that' && resulting(tokens, sentence, at)) return null;
  if (is(first, 'complementizer') && /^(?:clause|that)$/.test(verb.takes))
    // "the court held that"
    return !says || (thought && !hasQuote && verb.lemma !== 'hold') ? null : { range, rule: 'that' };
  if (verb.takes === 'clause' && (!thought || hasQuote)) {
    // "said nothing as he left"
    if (/^(?:nothing|little)$/.test(first.lower) && !FINITE.test(tokens[at + 1]?.tag ?? '')) return null;
    // "as he said he would,"
    if (first.tag === 'PRP' && tokens[at + 1]?.tag === 'MD' && /^[,.]$/.test(tokens[at + 2]?.text ?? '.')) return null;
    const lenient = !language.finding.has(verb.lemma) && !language.loose.has(verb.lemma);
    const where = /^(?:before|after|on|with|against|in|at|to|for|of|about|under|during|from)$/.test(first.lower);
    const amount = hasTag(tokens[at + 1], 'CD', 'JJS') || /^(?:half|a)$/.test(tokens[at + 1]?.lower ?? '');
    const phrase = where && !(amount && /^(?:at|about)$/.test(first.lower)) ? longPhraseAfter(tokens, at + 1, end) : null;
    if (phrase) {
      // "said before the vote the bridge was closed"
      const from = tokens[phrase.last]?.text === ',' ? phrase.last + 1 : phrase.last;
      if (lenient && clauseAhead(tokens, from, end, false)) return { range: { first: at, last: end }, rule: 'clause-after' };
    } else if (clauseAhead(tokens, at, end, lenient)) return { range, rule: 'clause-after' };
    // "Mourners say the death tough to take": whatever the tags, where a noun phrase begins
    const opens =
      isNoun(first) ||
      opensNounPhrase(first) ||
      hasTag(first, 'CC', 'CD', 'EX', 'JJ', 'PRP') ||
      /^(?:if|when|while|although|because|since)$/.test(first.lower);
    if (verb.lemma === 'say' && cue.subject && opens && tokens[at + 1]?.tag !== 'VBG' && end - at >= 6)
      return { range, rule: 'clause-after' };
  }
  // "which the Met said was the same"
  // "has signalled it will stay": only a whole clause, and only where it begins as one
  const bare = verb.takes === 'that' && !thought && cue.subject !== null && hasTag(first, 'DT', 'EX', 'NNP', 'PRP');
  if (bare && !/^(?:this|that|these|those)$/.test(first.lower) && clauseAhead(tokens, at, end, false))
    return { range, rule: 'clause-after' };
  // "What she found surprised her" tells of nothing that she said
  const thing = which?.lower === 'what' && language.finding.has(verb.lemma);
  // "which he argued | seeks to help": a verb that the tagger takes for a noun
  const verbal =
    isFiniteVerb(first) ||
    hasTag(first, 'VBN') ||
    ((isCommonNoun(first) || hasTag(first, 'VB')) &&
      (isAdjective(tokens[at + 1]) || isNoun(tokens[at + 1]) || hasTag(tokens[at + 1], 'DT', 'PRP', 'PRP$', 'TO')));
  if ((gap && !thing && !thought && verbal) || contact(tokens, cue, first)) return { range, rule: 'gap' };
  if (verb.takes === 'question' && /^(?:whether|if|why|how|what|who|when|where)$/.test(first.lower)) return { range, rule: 'question' };
  if (hasQuote && cue.order !== 'none' && verb.takes !== 'particle' && reaches(tokens, at, end, verb, language)) {
    // "replied with a shrug: “Fine”": how it was said, not what
    let open = at;
    while (tokens[open]?.quoted === -1) open++;
    if (tokens[open - 1]?.text === ':') return { range: quotationRange(tokens, open, end), rule: 'quotation-after' };
    // "what tenants call a “mess” | took a turn"
    let close = open;
    while (close < end && tokens[close]?.quoted === tokens[open]?.quoted) close++;
    const called = which?.lower === 'what' && FINITE.test(tokens[close]?.tag ?? '');
    const last = called ? close : afterQuotation(tokens, range, verb.takes === 'quotation', language);
    return { range: { first: at, last }, rule: 'words-quoted' };
  }
  const request = requestAfter(tokens, cue, at, end, language);
  return request ? { range: request, rule: 'request' } : null;
}

/** Where the clause around a relative one goes on, or an answer begins: "…, which she said was late, | would cost more". */
function goesOnAt(tokens: readonly Token[], from: number, end: number, asked: boolean): number {
  let finite = !is(tokens[from], 'complementizer');
  for (let i = from; i + 1 < end; i++) {
    // "who said that it was “not needed,” | said"
    if (tokens[i]?.quoted !== -1 && !(finite && tokens[i]?.text === ',' && tokens[i + 2]?.quoted === -1)) continue;
    // "said that the lift, a new one, was late": the clause has a verb of its own first
    if (isFiniteVerb(tokens[i]) || hasTag(tokens[i], 'VBN')) finite = true;
    if (!finite || tokens[i]?.text !== ',') continue;
    const last = tokens[i]?.quoted === -1 ? i : i + 2;
    const next = last === i ? i + 1 : last;
    if (asked ? tokens[i + 1]?.quoted !== -1 : isFiniteVerb(tokens[tokens[next]?.tag === 'RB' ? next + 1 : next])) return last;
  }
  return end;
}

const endsOpen = (tokens: readonly Token[], sentence: Sentence) => tokens[sentence.last - 1]?.text === ':';

/** Where a colon ends the block: the quotation that the next block opens. */
function nextBlock(reading: Reading, sentence: Sentence, index: number): After | null {
  const next = reading.sentences[index + 1];
  if (!next || !endsOpen(reading.tokens, sentence)) return null;
  const items = list(reading, next);
  if (items) return { range: items, rule: 'colon' };
  if (reading.tokens[next.first]?.quoted === -1) return null;
  let last = next.first;
  while (last < next.last && reading.tokens[last]?.quoted === reading.tokens[next.first]?.quoted) last++;
  return { range: { first: next.first, last }, rule: 'colon' };
}

/** The items of a list from its first sentence on: items by their mark, or two lines or more without an end mark; null: it is none. */
function list({ document, tokens }: Reading, { first }: Sentence): Range | null {
  const kindAt = (at: number) => document.blocks[tokens[at]?.block ?? -1]?.kind;
  const plain = kindAt(first) === 'heading' || kindAt(first) === 'caption';
  if (!plain && kindAt(first) !== 'item') return null;
  let last = first;
  while (plain ? kindAt(last) === 'heading' || kindAt(last) === 'caption' : kindAt(last) === 'item') last++;
  return plain && tokens[last - 1]?.block === tokens[first]?.block ? null : { first, last };
}
