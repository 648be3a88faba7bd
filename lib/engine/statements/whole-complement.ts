/** Where the complement of a cue ends: "vowed [to close it] and left", "praised [the plan] — a gain for nobody". */

import { clauseAhead } from '../clauses/ahead.ts';
import { isMonth } from '../clauses/date-numbers.ts';
import { isTime, longPhraseAfter, opensTime } from '../clauses/phrases.ts';
import { hasTag, isAdjective, isFiniteVerb, isPastForm } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { trimmed } from './ranges.ts';

/** How far the verb after a colon may stand, in tokens. */
const LISTED = 30;

/** The one dash of the words, after which the article goes on: "asked them to leave | — a wish that nobody heard"; null: there is none, or a pair. */
function singleDash(tokens: readonly Token[], first: number, end: number): number | null {
  let found: number | null = null;
  for (let i = first + 1; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.quoted !== -1 || !isDash(token) || (token.text === '-' && token.start === tokens[i - 1]?.end)) continue;
    if (found !== null) return null;
    found = i;
  }
  return found;
}

/** The comma that ends an aside from `from` on, before what it waits for: the verb of the `open` clause around it, or "to" or "of" with theirs; null: none does. */
function asideEnd(tokens: readonly Token[], from: number, end: number, open: boolean): number | null {
  for (let i = from; i < end; i++) {
    if (tokens[i]?.text !== ',') continue;
    const [next, then] = [tokens[i + 1], tokens[i + 2]];
    const linked = is(next, 'infinitive') ? then?.tag === 'VB' : is(next, 'genitive') && then?.tag === 'VBG';
    return linked || (open && isFiniteVerb(next)) ? i : null;
  }
  return null;
}

/** True for the "and" before the last of the qualities that "as" leads to, the others between commas: "as slow, unfair to tenants | and". */
function endsQualities(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i > first; i--) {
    const token = tokens[i];
    if (token?.quoted !== -1 || token.tag === 'CC' || isFiniteVerb(token)) return false;
    if (token.text === ',') return isAdjective(tokens[i + 1]) && tokens.slice(first, i).some((word) => is(word, 'comparative'));
  }
  return false;
}

/** True for a time at `at` that a clause comes after: "and | a week later it was in force", "and | ten minutes after that, the board left". */
function clauseBehindTime(tokens: readonly Token[], at: number, end: number): boolean {
  let [past, sure] = [is(tokens[at], 'datePreposition') ? at + 1 : at, false];
  for (; past < end; past++) {
    const token = tokens[past] as Token;
    const time =
      isTime(token) || isMonth(token) || is(token, 'timeUnit') || is(token, 'period') || is(token, 'deictic') || is(token, 'relativeTime');
    if (!time && !hasTag(token, 'CD') && !opensTime(token)) break;
    sure ||= time;
  }
  if (!sure) return false;
  // "ten minutes | after that announcement"
  if (is(tokens[past], 'temporalSubordinator')) past = longPhraseAfter(tokens, past + 1, end)?.last ?? past;
  return clauseAhead(tokens, tokens[past]?.text === ',' ? past + 1 : past, end, false);
}

/** From `first` to `end`, or to the conjunction that goes on with a verb of the clause around it: "to close it | and left the room". */
export function wholeComplement(tokens: readonly Token[], first: number, end: number): Range {
  let infinitive = false;
  let inner = false;
  // where a clause opens whose verb is still to come
  let open = -1;
  const dash = singleDash(tokens, first, end);
  for (let i = first; i < end; i++) {
    const { tag, lower } = tokens[i] as Token;
    if (tokens[i]?.quoted !== -1) continue;
    const next = tokens[i + 1];
    // "…, views that"
    if (lower === ',' && next?.tag === 'NNS' && is(tokens[i + 2], 'relativePronoun')) return { first, last: i };
    // "…, which was late", "…, though it was late", "…, following a fire"; but "denied knowing of it, but not signing it"
    const turned =
      is(next, 'adversative') &&
      (tokens[i + 2]?.tag === 'VBG' || is(tokens[i + 2], 'negation') || is(tokens[i + 2], 'focusAdverb')) &&
      !(isFiniteVerb(tokens[i + 3]) || isPastForm(tokens[i + 3]));
    const own = is(next, 'whRelative') || is(next, 'sequential') || is(next, 'concessive') || (is(next, 'adversative') && !turned);
    // "the fact that tenants, who are hit, | were not asked", "Bell, who is ill, | of lying"
    const close = lower === ',' && is(next, 'whRelative') ? asideEnd(tokens, i + 1, end, open !== -1) : null;
    if (close !== null) {
      i = close;
      continue;
    }
    if (i === dash) return { first, last: i };
    if (lower === ',' && own) return { first, last: trimmed(tokens, first, i) };
    if (open !== -1 && isFiniteVerb(tokens[i])) {
      inner = true;
      open = -1;
    }
    // "…, and it hopes to gain", "…, the union had no say": a clause of the article's own; not "the notion that rain, or the cold, delays it"
    const beyond = next?.tag === 'CC' ? i + 2 : i + 1;
    const clause = () =>
      clauseAhead(tokens, beyond, end, false) || hasTag(tokens[beyond], 'VBD', 'VBZ') || clauseBehindTime(tokens, beyond, end);
    if (lower === ',' && open === -1 && clause()) return { first, last: trimmed(tokens, first, i) };
    if (
      i > first &&
      (/^W/.test(tag) ||
        (is(tokens[i], 'complementizer') && tag !== 'DT') ||
        (is(tokens[i], 'subordinator') && clauseAhead(tokens, i + 1, end, false)))
    )
      open = i;
    // but "listed itself as a builder of ferries: the Gull, the Tern and the Kite are afloat"
    if (i > first && lower === ':' && next?.quoted === -1 && tokens.slice(i, Math.min(end, i + LISTED)).some(isFiniteVerb))
      return { first, last: i };
    // … whatever the tagger makes of it
    if (tag === 'TO' || (is(tokens[i], 'infinitive') && hasTag(next, 'NN', 'VB'))) infinitive = true;
    if (tag !== 'CC' || (inner && tokens[i - 1]?.text !== ',')) continue;
    let verb = i + 1;
    while (tokens[verb]?.tag === 'RB') verb++;
    // "to leave | and threatening to call", "denied lying | and let them in"
    const other = infinitive ? 'VBG' : 'VB';
    // "labelled him as a threat | and closed_VBN the hall": a participle with an object
    const deed = tokens[verb]?.tag === 'VBN' && hasTag(tokens[verb + 1], 'DT', 'NNP', 'NNS', 'PRP', 'PRP$');
    // "as slow, unfair to tenants and misguided_VBD for tying up land"
    const quality = isPastForm(tokens[verb]) && endsQualities(tokens, first, i);
    if (!quality && (hasTag(tokens[verb], 'VBD', 'VBZ') || tokens[verb]?.tag === other || deed))
      return { first, last: trimmed(tokens, first, i) };
  }
  return { first, last: end };
}
