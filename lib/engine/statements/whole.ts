/**
 * The last look at what was found, past which nothing is shown: no content begins inside a word or with a stray mark, ends in the middle of
 * a phrase or before its verb, is a name alone, or stands twice. What can be mended is; the rest goes.
 *
 *   told Tower TV['s “new boy” it was late]      begins inside a word: refused
 *   warned [tenants of the leak |in] December     the preposition is cut off
 *   praised [Ana Ruiz]                            a name alone: refused
 *   emailed us saying [that it is late]           of two cues that say it, the nearer has it
 */
import { isTimePhrase } from '../clauses/phrases.ts';
import { hasTag, isAdjective, isAdverb, isDeterminer, isFiniteVerb, isNameWord, isNoun, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Token } from '../reading.ts';
import { type InTurns, mapInTurns } from '../turn-by-turn.ts';
import { isHeadline } from './blocks.ts';
import { type Draft, isTurn } from './draft.ts';
import { hasWords } from './ranges.ts';

/** The drafts whose content is whole, in the same order, each token in one of them at most. */
export function* wholeDrafts(reading: Reading, drafts: readonly Draft[]): InTurns<Draft[]> {
  const contents = yield* mapInTurns(drafts, (draft) => wholeContent(reading, draft));
  yield;
  const kept = onceEach(drafts, contents, reading.tokens.length);
  const place: (number | null)[] = [];
  let next = 0;
  for (let i = 0; i < drafts.length; i++) place.push(kept.has(i) ? next++ : null);
  return [...kept].map((i) => goingOn(drafts, i, contents[i] ?? [], place));
}

/** The draft with its content, and led to the place of the one that it goes on from: where that is refused, to the one before it or to who spoke in it. */
function goingOn(drafts: readonly Draft[], index: number, content: readonly Range[], place: readonly (number | null)[]): Draft {
  const { of, shape, cue, speaker, label, via, continues } = drafts[index] as Draft;
  let from = continues;
  let spoke: Range | null = null;
  while (from !== null && place[from] === null) {
    spoke ??= drafts[from]?.speaker ?? null;
    from = drafts[from]?.continues ?? null;
  }
  const before = from === null ? null : (place[from] ?? null);
  const whose = before === null ? (speaker ?? spoke) : speaker;
  return { content, of, shape, cue, speaker: whose, label, via, continues: before };
}

/** Indexes of the drafts that have content, in order. Of two that share words the one with fewer has them, or the one whose cue is nearer. */
function onceEach(drafts: readonly Draft[], contents: readonly (readonly Range[])[], count: number): ReadonlySet<number> {
  const size = contents.map((content) => content.reduce((sum, { first, last }) => sum + last - first, 0));
  const away = drafts.map(({ cue }, i) => (cue ? Math.abs((contents[i]?.[0]?.first ?? 0) - cue.at) : count));
  const order = drafts.map((_, i) => i).filter((i) => size[i] !== 0);
  order.sort((a, b) => (size[a] ?? 0) - (size[b] ?? 0) || (away[a] ?? 0) - (away[b] ?? 0) || a - b);
  const taken = new Uint8Array(count);
  const kept = new Set<number>();
  for (const i of order) {
    const content = contents[i] ?? [];
    // a draft that shares words shares those at an edge of a range
    if (content.some(({ first, last }) => taken.subarray(first, last).includes(1))) continue;
    for (const { first, last } of content) taken.fill(1, first, last);
    kept.add(i);
  }
  return new Set([...kept].sort((a, b) => a - b));
}

/** What of the content is whole; empty: nothing that may be shown. */
function wholeContent({ document, tokens }: Reading, draft: Draft): Range[] {
  const content: Range[] = [];
  // somebody who speaks may be cut off: "I'd have to —"
  const spoken = isTurn(draft);
  for (const [i, range] of draft.content.entries()) {
    const words = wholeWords(tokens, range, spoken);
    const phrase = words && (spoken || i < draft.content.length - 1 ? words : wholePhrase(tokens, words, draft));
    if (phrase && hasWords(tokens, phrase)) content.push(phrase);
  }
  if (spoken) return content;
  const words = content.flatMap(({ first, last }) => tokens.slice(first, last)).filter(({ form }) => form.word);
  if (words.some(({ quoted }) => quoted !== -1)) return content;
  const headline = isHeadline(document.blocks[tokens[content[0]?.first ?? -1]?.block ?? -1]);
  return says(tokens, content, words, headline) && (headline || hasVerb(tokens, draft, words)) ? content : [];
}

/** Marks that no sentence begins with. */
const STRAY = /^[,;:.!?…)\]}–—-]+$/;
/** Marks that none ends with. */
const OPEN = /^[,;:–—-]+$/;

/** The range without stray marks at its edges, up to the end of its last word; null: it begins inside a word, or ends before what belongs to it. */
function wholeWords(tokens: readonly Token[], range: Range, spoken: boolean): Range | null {
  let { first, last } = range;
  while (first < last && !opensQuotation(tokens, first) && STRAY.test(tokens[first]?.text ?? '') && !signs(tokens, first)) first++;
  while (!spoken && last > first && tokens[last - 1]?.quoted === -1 && OPEN.test(tokens[last - 1]?.text ?? '')) last--;
  if (first === last || insideWord(tokens, first)) return null;
  while (insideWord(tokens, last))
    if (isClitic(tokens[last])) return null;
    else last++;
  return { first, last };
}

/** True where a quotation begins: its own first mark belongs to it, but not one in the middle, where a stray quotation mark led there. */
const opensQuotation = (tokens: readonly Token[], at: number) => tokens[at]?.quoted !== -1 && tokens[at - 1]?.quoted !== tokens[at]?.quoted;

/** True for the sign of a number: "−5", "-5". */
const signs = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === '-' && tokens[at]?.end === tokens[at + 1]?.start && /^\p{N}/u.test(tokens[at + 1]?.text ?? '');

/** "'s", "n't": no word of its own. */
const isClitic = (token: Token | undefined) => token?.tag === 'POS' || /^n?['’][a-z]{1,2}$/i.test(token?.form.plain ?? '');

/** True where the token at `at` goes on with the word before it: "tenants|'s", "anti|-lift", "anti-|lift". */
function insideWord(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || before.end !== token.start) return false;
  const word = /[A-Za-z\d]$/;
  if (token.text === '-') return word.test(before.form.plain) && token.end === next?.start && /^[A-Za-z\d]/.test(next.form.plain);
  if (before.text === '-') return insideWord(tokens, at - 1);
  return word.test(before.form.plain) && (/^[A-Za-z\d]/.test(token.form.plain) || isClitic(token));
}

/** The range without the words at its end that wait for what comes after it; null: its verb does. */
function wholePhrase(tokens: readonly Token[], { first, last: end }: Range, { cue, speaker }: Draft): Range | null {
  let last = end;
  const own = (at: number) => at === cue?.group || at === speaker?.first;
  while (last > first && leadsOn(tokens, last) && !own(last)) last--;
  if (last === first) return null;
  const [word, next] = [tokens[last - 1], tokens[last]];
  const verb = word?.quoted === -1 && next?.quoted === -1 && next.sentence === word.sentence && !own(last);
  return verb && (is(word, 'finiteAuxiliary') || is(word, 'modal')) && isVerb(next) ? null : { first, last };
}

/** True where the word before `at` leads to the one there: "a", "of", "that", "and", a comma before them. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at - 1], tokens[at]];
  if (word?.quoted !== -1 || !next || next.sentence !== word.sentence) return false;
  if (OPEN.test(word.text) || (word.tag === 'CC' && is(word, 'coordinator'))) return true;
  if (!next.form.letter && !/^\p{N}/u.test(next.text) && next.quoted === -1) return false;
  if (is(word, 'article') || word.tag === 'PRP$') return true;
  if (word.tag === 'IN' && (is(word, 'complementizer') || is(word, 'genitive'))) return true;
  const phrase = isNoun(next) || isAdjective(next) || isDeterminer(next) || hasTag(next, 'CD', 'PRP$', '$') || next.quoted !== -1;
  if (word.tag === 'TO' || is(word, 'infinitive')) return phrase || next.tag === 'VB';
  return word.tag === 'IN' && phrase && !is(next, 'deictic');
}

/** True for content without quotation marks, with these words, that says more than a name or a time, or than words that lead to others. */
function says(tokens: readonly Token[], content: readonly Range[], words: readonly Token[], headline: boolean): boolean {
  // "Ana Ruiz’ plan": a mark alone may make it more than a name
  const owns = content.some(({ first, last }) => tokens.slice(first, last - 1).some(({ tag }) => tag === 'POS'));
  // "was identified as | Ana Bell"
  const named = is(tokens[(content[0]?.first ?? 0) - 1], 'comparative');
  // "lauded | Pochettino_NN", "praised | Bell again"; a headline has other words in capitals too
  const isOfName = (word: Token) =>
    isNameWord(word) || is(word, 'additive') || isAdverb(word) || (!headline && word.form.upper && isNoun(word));
  if (!owns && !named && words.every(isOfName)) return false;
  // "a claim that the board rejected | last May"
  if (content.every((range) => isTimePhrase(tokens, range))) return false;
  return !words.every((word) => hasTag(word, 'CC', 'IN', 'TO', 'POS', 'MD') || is(word, 'preposition'));
}

/** False for what stands before a cue, and has its verb after it or none: "In the hall, she said", "The mayor – as she noted – left". */
function hasVerb(tokens: readonly Token[], { shape, cue }: Draft, words: readonly Token[]): boolean {
  const before = shape === 'before' || shape === 'according';
  if (!before || !cue || words.some((word) => isVerb(word) || word.tag === 'MD')) return true;
  const amount = is(words[0], 'approximator') || (is(words[0], 'boundLead') && (is(words[1], 'bound') || is(words[1], 'than')));
  return !(hasTag(words[0], 'IN', 'TO') && !amount) && !verbAfter(tokens, cue);
}

/** True where a finite verb comes after the words of the cue, in its sentence. */
function verbAfter(tokens: readonly Token[], { after, sentence }: Cue): boolean {
  for (let i = after; tokens[i]?.sentence === sentence; i++) if (isFiniteVerb(tokens[i])) return true;
  return false;
}
