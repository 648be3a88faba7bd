/** Where what is said ends, beside other verbs and what the article goes on with. A part of the statements stage. */
import { clauseAhead } from '../clauses.ts';
import type { Language } from '../languages/language.ts';
import type { Cue, Sentence, Token } from '../reading.ts';
import { trimmed } from './statements-ranges.ts';

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
    // "… to close it – a plan that failed", "…, a plan that failed": what the article says of it
    else if ((next?.lower === 'a' || next?.lower === 'an') && judges(tokens, over, i, end)) end = i;
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

/** True for a dash, or a comma after no name, with "a" after it, and no other mark up to the end. */
function judges(tokens: readonly Token[], over: Int32Array, at: number, end: number): boolean {
  const dash = /^[-–—]+$/.test(tokens[at]?.text ?? '');
  if (!dash && (tokens[at]?.text !== ',' || /^(?:NNPS?|CD|JJ)$/.test(tokens[at - 1]?.tag ?? ''))) return false;
  for (let i = at + 1; i < end; i++) if (over[i] !== -1 || /^(?:[,;]|[-–—]+|and|or)$/.test(tokens[i]?.lower ?? '')) return false;
  return true;
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
