/** Ranges of content: where what is said begins and ends, and which quotations belong to it. A part of the statements stage. */
import { clauseAhead } from '../clauses.ts';
import type { Language } from '../languages/language.ts';
import { isTime, longPhraseAfter, type Range } from '../phrases.ts';
import type { Quoted } from '../quoted.ts';
import type { Cue, Reading, Sentence, Token } from '../reading.ts';

/** A range that takes in one part of a quotation takes in the others. */
export function wholeQuotations(reading: Reading, quoted: Quoted, range: Range): Range[] {
  const last = quoted.over[range.last - 1] ?? -1;
  const ranges = [range];
  if (last === -1) return ranges;
  const quotation = quoted.parts[last]?.quotation;
  let at = range.last;
  for (let part = last + 1; quoted.parts[part]?.quotation === quotation; part++) {
    while (at < reading.tokens.length && quoted.over[at] !== part) at++;
    const first = at;
    while (at < reading.tokens.length && quoted.over[at] === part) at++;
    if (first < at) ranges.push({ first, last: at });
  }
  return ranges;
}

/** Quotations that "and" or a comma joins to one that ends at `from`: "chanted “Go,” and “Stay,”". */
export function coordinated(tokens: readonly Token[], over: Int32Array, from: number, last: number): Range[] {
  const more: Range[] = [];
  let at = from;
  while (over[at - 1] !== -1) {
    const end = at;
    while (at < last && over[at] === -1 && /^(?:,|CC)$/.test(tokens[at]?.tag ?? '')) at++;
    if (at === end || at >= last || over[at] === -1) break;
    const first = at;
    while (at < last && over[at] === over[first]) at++;
    more.push({ first, last: at });
  }
  return more;
}

/** True for words of when, where and by what channel something was said: "on her radio show", "on Tuesday". */
export function isOccasion(tokens: readonly Token[], at: number, end: number, language: Language): boolean {
  if (!/^(?:in|on|at|during|via|through)$/.test(tokens[at]?.lower ?? '')) return false;
  const phrase = longPhraseAfter(tokens, at + 1, end);
  if (!phrase) return false;
  const opening = tokens[phrase.first];
  if (isTime(opening) && opening?.lower.endsWith('day')) return true;
  for (let i = phrase.first; i < phrase.last; i++) if (language.channels.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** What may stand between quoted words that belong together: "called it a “mess,” a “sham” and a “disgrace”". */
const BETWEEN = 3;

/**
 * The end of the range, or of a quotation in it with which it ends: a mark inside it closes the part of the sentence, or a
 * comma or a conjunction follows the last one; where something is `called` so, words of where and when too.
 */
export function afterQuotation(tokens: readonly Token[], over: Int32Array, range: Range, called: boolean, language: Language): number {
  let last = range.last;
  for (let i = range.first; i < range.last; ) {
    if (over[i] === -1) {
      i++;
      continue;
    }
    const part = over[i];
    while (i < range.last && over[i] === part) i++;
    last = i;
    while (i < Math.min(range.last, last + BETWEEN) && over[i] === -1 && /^(?:,|CC|DT|IN|RB|TO)$/.test(tokens[i]?.tag ?? '')) i++;
    const joined = i < range.last && over[i] !== -1;
    const inner = tokens[last - 2]?.text ?? '';
    if (!joined && (/^[.?!…]$/.test(inner) || (inner === ',' && /^(?:DT|CC|PRP|NNP|IN|RB|VB.?|W.*)$/.test(tokens[last]?.tag ?? '.'))))
      return last;
  }
  const next = tokens[last];
  const ends =
    next &&
    (/^(?:,|CC|:)$/.test(next.tag) ||
      (called &&
        (isTime(next) ||
          isOccasion(tokens, last, range.last, language) ||
          /^(?:before|after|when|while|since|although|though|amid|despite|instead|-lrb-|\()$/.test(next.lower))));
  return ends ? last : range.last;
}

/** Where an aside about the speaker ends in a comma and a quotation: "said Ruiz, the manager, “but …”". */
export function quotationAfterAside(tokens: readonly Token[], over: Int32Array, from: number, end: number): number | null {
  for (let i = from; i < end; i++) if (over[i] !== -1) return tokens[i - 1]?.text === ',' ? i : null;
  return null;
}

/** Content that begins with a quotation ends with it, unless the sentence goes on with the words of the speaker. */
export function quotationRange(tokens: readonly Token[], over: Int32Array, at: number, end: number): Range {
  let last = at;
  while (last < end && over[last] === over[at]) last++;
  const inner = tokens[last - 2]?.text ?? '';
  if (/^(?:[.,?!…]|\.{2,})$/.test(inner) || last >= end) return { first: at, last };
  const goesOn = !/^(?:,|\.|:|WP|WDT|WRB|VBG)$/.test(tokens[last]?.tag ?? '');
  return { first: at, last: goesOn ? end : last };
}

export const hasWords = (tokens: readonly Token[], range: Range) =>
  tokens.slice(range.first, range.last).some((token) => /[\p{L}\p{N}]/u.test(token.text));

/** True where words are quoted in the range that are no nickname: “Lift” in "They call him “Lift” Larsen". */
export function saysIn(tokens: readonly Token[], over: Int32Array, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) {
    if (over[i] === -1) continue;
    const first = i;
    while (i + 1 < range.last && over[i + 1] === over[first]) i++;
    const nickname =
      i - first <= 3 && /^\p{Lu}/u.test(tokens[first + 1]?.text ?? '') && /^NNP/.test(tokens[i + 1]?.tag ?? '') && over[i + 1] === -1;
    if (!nickname) return true;
  }
  return false;
}

export const quoteIn = (over: Int32Array, range: Range) => {
  for (let i = range.first; i < range.last; i++) if (over[i] !== -1) return true;
  return false;
};

/**
 * Where content that begins at `from` ends: before a later cue with its own clause, a semicolon, a participle after a comma
 * ("…, sending shares down"), or the main clause where the cue's is subordinate; else with the sentence.
 */
export function contentEnd(
  tokens: readonly Token[],
  over: Int32Array,
  sentence: Sentence,
  from: number,
  cues: readonly Cue[],
  language: Language,
  subordinate = false,
): number {
  let end = sentence.last;
  // "While Ruiz said that it was closed, Bell walked in"
  const led =
    subordinate ||
    /^(?:while|although|though|if|when|as|after|since|because|before|despite|in|by|even)$/.test(tokens[sentence.first]?.lower ?? '') ||
    (tokens[sentence.first]?.tag === 'VBG' && tokens[sentence.first]?.lower !== 'according');
  const [main] = cues;
  for (const cue of cues) {
    if (cue.at < from) continue;
    let start = cue.group;
    if (cue.order === 'before' && cue.subject) start = cue.subject.first;
    if (cue.order === 'relative' || !separates(tokens, over, cue, main, language)) continue;
    // "An engineer, who asked not to be named, | said": the verb of the clause around this one
    if (cue.order === 'before' && cue.subject && cue.subject.last <= from) {
      end = Math.min(end, cue.group);
      break;
    }
    // "while about 2 in 10 say"
    while (
      start > from &&
      /^(?:about|around|nearly|almost|just|only|over|under|more|less|fewer|than|roughly|at|least|most)$/.test(
        tokens[start - 1]?.lower ?? '',
      )
    )
      start--;
    let stop = start;
    while (
      stop > from &&
      over[stop - 1] === -1 &&
      (/^(?:CC|,|:)$/.test(tokens[stop - 1]?.tag ?? '') ||
        /^(?:while|although|though|when|because|after|before|as|which|with)$/.test(tokens[stop - 1]?.lower ?? ''))
    )
      stop--;
    // "said it was “shut,” adding that": the comma stands inside the quotation
    const closed = over[stop - 1] !== -1 && tokens[stop - 2]?.text === ',';
    const separate =
      (stop < start || (closed && cue.order === 'shared')) &&
      (cue.order !== 'before' ||
        closed ||
        // "he wrote that it was late and she replied that"
        (stop === start - 1 &&
          /^(?:CC|,)$/.test(tokens[stop]?.tag ?? '') &&
          (cue.verb?.lemma === 'say' ||
            tokens[cue.after]?.lower === 'that' ||
            over[cue.after + (tokens[cue.after]?.text === ',' ? 1 : 0)] !== -1)) ||
        over[from] !== -1 ||
        stop < start - 1 ||
        /^(?:;|while|[-–—]+)$/.test(tokens[start - 1]?.lower ?? ''));
    if (separate || cue.form === 'according') {
      end = Math.min(end, stop);
      break;
    }
  }
  let open = 0;
  for (let i = from + 1; i < end; i++) {
    if (over[i] !== -1) continue;
    const next = tokens[i + 1];
    // "(she says it was late), and left": the cue stands in the brackets too
    if (tokens[i]?.text === '(') open++;
    else if (tokens[i]?.text === ')' && --open < 0) return i;
    // "they had spoken out; helped the tenants; and": a list of deeds
    if (tokens[i]?.text === ';' && next?.lower !== 'that' && !/^VB[DN]$/.test(tokens[next?.tag === 'CC' ? i + 2 : i + 1]?.tag ?? ''))
      end = i;
    // "…, compared with a third", "…, as has Bell": what the article sets beside it
    else if (tokens[i]?.text === ',' && next?.lower === 'compared') end = i;
    else if (tokens[i]?.text === ',' && next?.lower === 'as' && /^(?:was|were|has|had|did|does|do)$/.test(tokens[i + 2]?.lower ?? ''))
      end = i;
    // "… in their release – but nobody knows"
    else if (
      /^[-–—]+$/.test(tokens[i]?.text ?? '') &&
      /^(?:but|so)$/.test(tokens[i + 1]?.lower ?? '') &&
      clauseAhead(tokens, over, i + 2, end, false)
    )
      end = i;
    else if (
      tokens[i]?.text === ',' &&
      next?.tag === 'VBG' &&
      // "schools, housing and the courts"
      tokens[i + 2]?.tag !== 'CC' &&
      i + 2 < end &&
      // "says that, having come late, she"
      !/^(?:that|and|but|because|if|when)$/.test(tokens[i - 1]?.lower ?? '') &&
      !/^(?:including|according|regarding|concerning|following|depending|making|representing|accounting|totalling|totaling)$/.test(
        next.lower,
      )
    )
      end = i;
    else if (led && tokens[i]?.text === ',' && clauseAhead(tokens, over, i + 1, end, false)) end = i;
  }
  return trimmed(tokens, over, from, end);
}

/** Where the clause of a noun ends, which the article goes on from: "his claim that it was late | – and hers". */
export function nounClauseEnd(tokens: readonly Token[], over: Int32Array, from: number, end: number): number {
  let finite = false;
  for (let i = from; i < end; i++) {
    if (over[i] !== -1) continue;
    const { tag, text } = tokens[i] as Token;
    if (/^(?:VB[DZP]?|MD)$/.test(tag)) finite = true;
    else if (finite && (text === ',' || /^[-–—]+$/.test(text))) return i;
  }
  return end;
}

/** How far quoted words may stand after their cue, in tokens: "called her first idea for it “shameful”". */
const QUOTED = 10;

/** True where the cue has content of its own, so that content before it ends there: not "held a gun", "they heard a shot". */
function separates(tokens: readonly Token[], over: Int32Array, cue: Cue, main: Cue | undefined, language: Language): boolean {
  if (!cue.verb) return true;
  // "was shut and has been told to wait"
  if (cue.order === 'none' && tokens[cue.group - 1]?.tag === 'CC' && /^(?:was|were|been|is|are)$/.test(tokens[cue.at - 1]?.lower ?? ''))
    return false;
  const quotes = over.subarray(cue.after, cue.after + QUOTED).some((part) => part !== -1);
  // "when she heard the lift", "when it began", "the cost meant that": no speech without quotation marks
  const silent = language.thought.has(cue.verb.lemma) || (cue.verb.takes === 'quotation' && !language.requests[cue.verb.lemma]);
  const before = tokens[(cue.subject?.first ?? 0) - 1];
  if (cue.order === 'before') return quotes || !silent || before?.tag === 'CC' || /^(?:although|though|while)$/.test(before?.lower ?? '');
  const joined = cue.order === 'shared' && tokens[cue.group - 1]?.tag === 'CC';
  const tag = tokens[cue.at]?.tag;
  // "said he would sit down and tell her that", "says she is late and showing it": no form of the verb that reports
  if (joined && main && /^VBG?$/.test(tag ?? '') && tokens[main.at]?.tag !== tag && !(tag === 'VB' && tokens[main.at]?.tag === 'VBP'))
    return false;
  // "saying it was late and calling it unsafe", "said it was late and pointed to the cable"
  if (joined && (tag === 'VBG' || (cue.verb.takes === 'particle' && tokens[cue.after]?.tag !== 'IN'))) return true;
  const next = tokens[cue.after];
  if (next?.lower === 'that' || /^[,.:]$/.test(next?.text ?? '.') || (cue.order !== 'none' && /^(?:clause|question)$/.test(cue.verb.takes)))
    return true;
  return quotes;
}

/** Without the marks that end a sentence. */
export function trimmed(tokens: readonly Token[], over: Int32Array, first: number, last: number): number {
  let end = last;
  while (end > first && over[end - 1] === -1 && /^(?:[.,;:]|[-–—]+)$/.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}

/** Longest dateline, in tokens. */
const DATELINE = 14;

/** The place after a dateline: "TAKORADI, Ghana, Nov 3 (GGNA) – |". */
export function afterDateline(tokens: readonly Token[], sentence: Sentence, last: number): number {
  const opening = tokens[sentence.first]?.text ?? '';
  if (!/^\p{Lu}{3,}$|^\($/u.test(opening)) return sentence.first;
  for (let i = sentence.first + 1; i < Math.min(last, sentence.first + DATELINE); i++) {
    if (/^(?:[-–—]+|-RRB-)$/.test(tokens[i]?.text ?? '') || (opening === '(' && tokens[i]?.text === ')')) return i + 1;
    if (/^VB/.test(tokens[i]?.tag ?? '')) return sentence.first;
  }
  return sentence.first;
}
