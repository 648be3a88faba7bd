/** Where what is said ends, beside other verbs and what the article goes on with. */

import { clauseAhead } from '../clauses/ahead.ts';
import type { Language } from '../languages/language.ts';
import { hasTag, isAdjective, isCommonNoun, isFiniteVerb, isNameWord, isNoun, isPastForm } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Sentence, Token } from '../reading.ts';
import { trimmed } from './ranges.ts';
import { separates } from './separating-cues.ts';

/**
 * Where content that begins at `from` ends: before a later cue with its own clause, a semicolon, a participle after a comma
 * ("…, sending shares down"), or the main clause where the cue's is subordinate; else with the sentence.
 */
export function contentEnd(
  tokens: readonly Token[],
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
    // … but not "In a letter, Ruiz said that it was closed, Bell …"
    ((/^(?:whil(?:e|st)|whereas|although|though|if|when|as|after|since|because|before|despite|in|by|even)$/.test(
      tokens[sentence.first]?.lower ?? '',
    ) ||
      (tokens[sentence.first]?.tag === 'VBG' && tokens[sentence.first]?.lower !== 'according')) &&
      !mainBegun(tokens, sentence.first, from));
  const [main] = cues;
  for (const cue of cues) {
    if (cue.at < from) continue;
    let start = cue.group;
    if (cue.order === 'before' && cue.subject) start = cue.subject.first;
    if (cue.order === 'relative' || !separates(tokens, cue, main, language)) continue;
    // "said the rules, the cost and the rain made clear that": the verb of what is said
    if (cue.order === 'before' && cue.subject && isCommonNoun(tokens[cue.subject.last - 1]) && bare(tokens, from, cue.subject.first))
      continue;
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
      tokens[stop - 1]?.quoted === -1 &&
      (hasTag(tokens[stop - 1], 'CC', ',', ':') ||
        /^(?:while|although|though|when|because|after|before|as|which|with)$/.test(tokens[stop - 1]?.lower ?? ''))
    )
      stop--;
    // "said it was “shut,” adding that": the comma stands inside the quotation
    const closed = tokens[stop - 1]?.quoted !== -1 && tokens[stop - 2]?.text === ',';
    const separate =
      (stop < start ||
        (closed && (cue.order === 'shared' || (cue.order === 'after' && tokens[from + 1]?.quoted === tokens[stop - 1]?.quoted)))) &&
      (cue.order !== 'before' ||
        closed ||
        // "he wrote that it was late and she replied that"
        (stop === start - 1 &&
          hasTag(tokens[stop], 'CC', ',') &&
          (cue.verb?.lemma === 'say' ||
            // "said it was late, CNN reported"
            cue.after >= sentence.last - 1 ||
            // "said it was late and Bell accused her of lying"
            (tokens[stop]?.tag === 'CC' &&
              tokens[cue.subject?.first ?? 0]?.form.upper &&
              language.requests[cue.verb?.lemma ?? ''] !== undefined) ||
            is(tokens[cue.after], 'complementizer') ||
            tokens[cue.after + (tokens[cue.after]?.text === ',' ? 1 : 0)]?.quoted !== -1)) ||
        tokens[from]?.quoted !== -1 ||
        stop < start - 1 ||
        /^(?:;|while|[-–—]+)$/.test(tokens[start - 1]?.lower ?? ''));
    // "said that the memo, which some have argued was late, was a mess": it has no verb yet
    if (waits(tokens, from, stop)) continue;
    if (separate || cue.form === 'according') {
      end = Math.min(end, stop);
      break;
    }
  }
  let open = 0;
  for (let i = from + 1; i < end; i++) {
    // "While she says it is “late,” he is early"
    if (
      led &&
      tokens[i]?.quoted !== -1 &&
      tokens[i + 1]?.quoted === -1 &&
      tokens[i - 1]?.text === ',' &&
      clauseAhead(tokens, i + 1, end, false)
    )
      end = i + 1;
    if (tokens[i]?.quoted !== -1) continue;
    const next = tokens[i + 1];
    if (waits(tokens, from, i)) continue;
    // "(she says it was late), and left": the cue stands in the brackets too
    if (tokens[i]?.text === '(') open++;
    else if (tokens[i]?.text === ')' && --open < 0) return i;
    // "suggested that it was late – “we shall see,” she said – and left"
    if (tokens[i]?.tag === ':' && (tokens[i + 1]?.quoted ?? -1) !== -1) {
      let close = i + 1;
      while (tokens[close]?.quoted === tokens[i + 1]?.quoted) close++;
      if (cues.some((cue) => cue.order !== 'none' && (cue.subject?.first === close || cue.at === close))) end = i;
    }
    // "they had spoken out; helped the tenants; and": a list of deeds
    if (tokens[i]?.text === ';' && !is(next, 'complementizer') && !isPastForm(tokens[next?.tag === 'CC' ? i + 2 : i + 1])) end = i;
    // "…, compared with a third", "…, as has Bell": what the article sets beside it
    else if (tokens[i]?.text === ',' && next?.lower === 'compared') end = i;
    else if (
      tokens[i]?.text === ',' &&
      is(next, 'comparative') &&
      /^(?:was|were|has|have|had|did|does|do)$/.test(tokens[i + 2]?.lower ?? '')
    )
      end = i;
    // "…, even as he has called it late", "…, while stressing that", "…, and when asked whether it was"
    else if (
      tokens[i]?.text === ',' &&
      ((next?.lower === 'even' && is(tokens[i + 2], 'comparative') && clauseAhead(tokens, i + 3, end, false)) ||
        (next?.lower === 'while' && tokens[i + 2]?.tag === 'VBG' && language.cueVerbs.has(tokens[i + 2]?.lower ?? '')) ||
        (next?.tag === 'CC' && /^(?:when|if)$/.test(tokens[i + 2]?.lower ?? '') && isPastForm(tokens[i + 3])))
    )
      end = i;
    // "… to close it – a plan that failed", "…, a plan that failed": what the article says of it
    else if ((next?.lower === 'a' || next?.lower === 'an') && judges(tokens, i, end)) end = i;
    // "… in their release – but nobody knows", "… by May – though it is unclear how"
    else if (
      /^[-–—]+$/.test(tokens[i]?.text ?? '') &&
      /^(?:but|so|though|although)$/.test(tokens[i + 1]?.lower ?? '') &&
      clauseAhead(tokens, i + 2, end, false)
    )
      end = i;
    else if (
      tokens[i]?.text === ',' &&
      next?.tag === 'VBG' &&
      // "schools, housing and the courts"
      tokens[i + 2]?.tag !== 'CC' &&
      i + 2 < end &&
      !goesOnAfter(tokens, i + 2, end) &&
      // "says that, having come late, she"
      !/^(?:that|and|but|because|if|when)$/.test(tokens[i - 1]?.lower ?? '') &&
      !/^(?:including|according|regarding|concerning|following|depending|making|representing|accounting|totalling|totaling)$/.test(
        next.lower,
      )
    )
      end = i;
    // "…, but the council has no plan": the clause that the article sets against it, unless its speaker was in mid-sentence
    else if (
      tokens[i]?.text === ',' &&
      AGAINST.test(next?.lower ?? '') &&
      tokens[from - 1]?.text !== ',' &&
      clauseAhead(tokens, i + 2, end, false)
    )
      end = i;
    // "would close the hall, which opens in May"
    else if (tokens[i]?.text === ',' && /^(?:which|who)$/.test(next?.lower ?? '') && otherTense(tokens, from, i, i + 2)) end = i;
    else if (led && tokens[i]?.text === ',' && clauseAhead(tokens, i + 1, end, false)) end = i;
  }
  return trimmed(tokens, from, end);
}

/** True where a relative clause comes between "that" with its subject and their verb, or "that" leads what comes before the main clause. */
function waits(tokens: readonly Token[], from: number, comma: number): boolean {
  if (!is(tokens[from], 'complementizer') || tokens[comma]?.text !== ',') return false;
  // "said that when she came, | she found that it was late"
  if (/^(?:when|if|as|after|once|although)$/.test(tokens[from + 1]?.lower ?? ''))
    return !tokens.slice(from, comma).some(({ text }) => text === ',');
  if (!/^(?:which|who|whose)$/.test(tokens[comma + 1]?.lower ?? '')) return false;
  for (let i = from + 1; i < comma; i++) if (tokens[i]?.quoted !== -1 || isFiniteVerb(tokens[i])) return false;
  return comma > from + 1;
}

/** True where the next comma ends an aside: "those who leave, having paid, | must return". */
function goesOnAfter(tokens: readonly Token[], from: number, end: number): boolean {
  let comma = from;
  while (comma < end && tokens[comma]?.text !== ',') comma++;
  return comma < end && isFiniteVerb(tokens[comma + 1]);
}

/** True where a comma, and a finite verb after it, stand before content that no comma opens: the main clause is the cue's. */
function mainBegun(tokens: readonly Token[], first: number, from: number): boolean {
  if (tokens[from - 1]?.text === ',') return false;
  let parted = false;
  for (let i = first; i < from; i++) {
    if (tokens[i]?.text === ',') parted = true;
    else if (parted && isFiniteVerb(tokens[i])) return true;
  }
  return false;
}

/** True where a noun phrase begins at `first`, and no word is quoted nor a finite verb before `last`. */
function bare(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]?.quoted !== -1 || isFiniteVerb(tokens[i])) return false;
  return (
    first < last &&
    (isAdjective(tokens[tokens[first]?.text === ',' ? first + 1 : first]) ||
      isNoun(tokens[tokens[first]?.text === ',' ? first + 1 : first]) ||
      hasTag(tokens[tokens[first]?.text === ',' ? first + 1 : first], 'CD', 'DT', 'PRP$'))
  );
}

const AGAINST = /^(?:but|although|though|while|whereas)$/;

/** Words after "which" or "who" in which its verb stands. */
const NEAR = 3;

/** The tense of the first finite verb in a range; null for none, and for the forms that reported speech turns either tense into. */
function tenseOf(tokens: readonly Token[], first: number, last: number): 'past' | 'present' | null {
  for (let i = first; i < last; i++) {
    const { tag, lower } = tokens[i] as Token;
    if (/^(?:would|could|might|should|had)$/.test(lower)) return null;
    if (/^(?:VBZ|VBP|MD)$/.test(tag)) return 'present';
    if (tag === 'VBD') return 'past';
  }
  return null;
}

/** True where the relative clause with its verb at `at` is in another tense than what stands before it: the article's own words. */
function otherTense(tokens: readonly Token[], first: number, last: number, at: number): boolean {
  const [said, own] = [tenseOf(tokens, first, last), tenseOf(tokens, at, Math.min(at + NEAR, tokens.length))];
  return said !== null && own !== null && said !== own;
}

/** True for a dash, or a comma after no name, with "a" after it, and no other mark up to the end. */
function judges(tokens: readonly Token[], at: number, end: number): boolean {
  const dash = /^[-–—]+$/.test(tokens[at]?.text ?? '');
  if (!dash && (tokens[at]?.text !== ',' || isNameWord(tokens[at - 1]) || hasTag(tokens[at - 1], 'CD', 'JJ'))) return false;
  for (let i = at + 1; i < end; i++) if (tokens[i]?.quoted !== -1 || /^(?:[,;]|[-–—]+|and|or)$/.test(tokens[i]?.lower ?? '')) return false;
  return true;
}

/** Where the clause of a noun ends, which the article goes on from: "his claim that it was late | – and hers". */
export function nounClauseEnd(tokens: readonly Token[], from: number, end: number): number {
  let finite = false;
  for (let i = from; i < end; i++) {
    if (tokens[i]?.quoted !== -1) continue;
    const { tag, text } = tokens[i] as Token;
    if (/^(?:VB[DZP]?|MD)$/.test(tag)) finite = true;
    else if (finite && (text === ',' || /^[-–—]+$/.test(text))) return i;
  }
  return end;
}
