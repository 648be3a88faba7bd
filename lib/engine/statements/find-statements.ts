/**
 * From cues to statements: what is said, beside each cue, and the quotations that have no cue of their own.
 *
 *   "We are late," said Ruiz. "We are sorry."
 *   ^────────────^ ~~~~ ····  ^─────────────^   quotation before the cue; quotation carried over
 *   In a letter, Bell warned that it was closed, adding that it leaks.
 *                ···· ~~~~~~ ^─────────────────^ ~~~~~~ ^───────────^
 */

import { skipAdjuncts } from '../clauses/adjuncts.ts';
import { clauseAhead } from '../clauses/ahead.ts';
import { isTold } from '../clauses/told.ts';
import { hasTag, isNoun, isWhWord, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Statement, Token, Turn } from '../reading.ts';
import { eachInTurns, type InTurns } from '../turn-by-turn.ts';
import { addEchoes } from './add-echoes.ts';
import { draftOf } from './draft-of-cue.ts';
import { Drafts } from './drafts.ts';
import { inOrder, statementOf } from './from-drafts.ts';
import { endsInChannel } from './later-cues.ts';
import { addLeftover } from './leftover-quotations.ts';
import { hasWords, trimmed, wholeQuotations } from './ranges.ts';
import { saidTwiceAt } from './said-twice.ts';
import { wholeDrafts } from './whole.ts';

/** The statements of the article in text order. */
export function* findStatements(reading: Reading, cues: readonly Cue[], turns: readonly Turn[]): InTurns<Statement[]> {
  const drafts = new Drafts(reading);
  const spoken = new Set(turns.flatMap((turn) => sentencesOf(reading, turn)));
  for (const turn of turns) addTurn(turn, drafts);
  let next = 0;
  yield* eachInTurns(reading.sentences, (sentence, index) => {
    const own: Cue[] = [];
    while (next < cues.length && (cues[next] as Cue).sentence === index) own.push(cues[next++] as Cue);
    if (spoken.has(index)) return;
    const twice = saidTwiceAt(reading, sentence, own);
    const told = twice === null ? sentence : { ...sentence, last: twice };
    addCued(reading, told, outsideCircumstances(reading, told, twice === null ? own : own.slice(0, -1)), drafts, spoken);
    addLeftover(reading, index, drafts, cues, own.length === 0);
  });
  addEchoes(reading, drafts);
  yield;
  const whole = yield* wholeDrafts(reading, drafts.list);
  yield;
  return inOrder(whole).map((draft) => statementOf(reading, draft));
}

/** The cues without those that tell when something was said: "said when she was | asked | about it: “…”". */
function outsideCircumstances({ tokens, language }: Reading, sentence: Sentence, cues: readonly Cue[]): readonly Cue[] {
  if (cues.length < 2) return cues;
  let colon = -1;
  return cues.filter((cue) => {
    if (cue.at < colon) return cue.subject !== null && !is(cue.verb, 'asking');
    const { at } = skipAdjuncts(tokens, cue, sentence, language);
    if (tokens[at]?.text === ':') colon = at;
    return true;
  });
}

/** The sentences that are somebody's by the layout: those of the whole block, or of its end where the quotation alone is. */
function sentencesOf({ tokens, sentences }: Reading, { label, content, block }: Turn): number[] {
  const from = tokens[label?.first ?? -1]?.block === block ? Math.min(label?.first ?? 0, content.first) : content.first;
  const found: number[] = [];
  let sentence = tokens[from]?.sentence ?? 0;
  const isWhole = tokens[from - 1]?.block !== block;
  const last = tokens[content.last - 1]?.sentence ?? 0;
  while (isWhole ? sentences[sentence]?.block === block : sentence <= last) found.push(sentence++);
  return found;
}

function addTurn({ label, speaker, asks, content, via = null }: Turn, drafts: Drafts): void {
  const shape = asks ? 'asked' : label ? 'turn' : 'interview';
  const isNamed = !speaker || label?.first === speaker.first;
  drafts.add({
    content: [content],
    shape,
    cue: null,
    speaker,
    label: isNamed ? undefined : label,
    via,
    of: null,
    continues: null,
  });
}

/** Adds what is said at the cues of the sentence, all of them; not what is somebody's by the layout, in the sentences that are `spoken`. */
function addCued(reading: Reading, sentence: Sentence, own: readonly Cue[], drafts: Drafts, spoken: ReadonlySet<number>): void {
  const { tokens } = reading;
  const around = outermost(reading, sentence, own);
  for (const cue of around ? [around, ...own] : own) {
    if (drafts.isTaken(cue.at) || drafts.last?.cue === cue) continue;
    const draft = draftOf(reading, sentence, cue, own.slice(own.indexOf(cue)), drafts);
    if (!draft) continue;
    const content = draft.content
      .map((range) => (around && cue !== around ? untaken(tokens, range, drafts) : range))
      .filter((range) => hasWords(tokens, range) && !spoken.has(tokens[range.first]?.sentence ?? -1))
      .flatMap((range) => wholeQuotations(reading, range, drafts));
    if (content.length === 0) continue;
    // "But added: “It failed.”": whoever spoke before
    const bare = draft.speaker === null && cue.order === 'none' && cue.group === cue.at && cue.at === sentence.first + 1;
    const continues = bare && tokens[sentence.first]?.tag === 'CC' ? drafts.previous(cue.at) : draft.continues;
    drafts.add({ ...draft, content, continues });
  }
}

/** The range up to what the outermost cue has said: "Bell said it was late, | which was wrong, according to Ruiz". */
function untaken(tokens: readonly Token[], { first, last }: Range, drafts: Drafts): Range {
  for (let i = first; i < last; i++) if (drafts.isTaken(i)) return { first, last: trimmed(tokens, first, i) };
  return { first, last };
}

/** Most tokens after a cue that ends its sentence: "officials said earlier on Friday." */
const ENDING = 5;
const ends = (token: Token) => hasTag(token, 'CD', 'IN', 'NNP', 'RB', 'RBR', '.');

/** The cue that ends the sentence and reports all of it, other statements too: "He said it was late, | court papers say". */
function outermost({ tokens, language }: Reading, sentence: Sentence, own: readonly Cue[]): Cue | null {
  const last = own.at(-1);
  if (!last?.subject || own.length < 2) return null;
  const inverted = endsInverted(tokens, sentence, last);
  if (!(last.form === 'according' || inverted || (last.order === 'before' && last.verb?.takes === 'clause'))) return null;
  const start = last.form === 'according' || inverted ? last.group : last.subject.first;
  // "…, a source has told | Reuters"
  const closes = (token: Token) => ends(token) || (last.form === 'verb' && (token.form.upper || is(token, 'definiteArticle')));
  const closed = closedInside(tokens, sentence, start);
  if (tokens[start - 1]?.text !== ',' && closed === null) return null;
  // "Tests show that “the lift is slow,” said Ruiz"
  if (inverted && closed !== null) return null;
  // "Bell said it was “a dream,” he said": one and the same
  const again = is(tokens[last.subject.first], 'personalPronoun') && own.some((cue) => cue !== last && cue.order === 'before');
  if (again && closed !== null) return null;
  const ended = sentence.last - last.after <= ENDING && tokens.slice(last.after, sentence.last).every(closes);
  // "…, Bell wrote in court documents."
  if (!ended && !inverted && !endsInChannel(tokens, last, sentence, language) && !isPutIn(tokens, sentence, last)) return null;
  // a quotation beside its cue is not taken from it
  const quotes = own.some((cue) => {
    const from = cue.order === 'before' ? (cue.subject?.first ?? cue.group) : cue.group;
    // "signed “certificates” attesting that": what is said comes after it
    const parted = tokens[from]?.tag !== 'VBG' || tokens[from - 2]?.text === ',';
    const beside = tokens.slice(Math.max(sentence.first, parted ? from - 1 : from), cue.after + 3);
    return cue !== last && !isTold(tokens, cue) && beside.some(({ quoted }) => quoted !== -1 && quoted !== closed);
  });
  return quotes || (closed === null && tokens[start - 2]?.quoted !== -1) ? null : last;
}

/**
 * True between what is said and "but" or "and" with what more is, of the same: "A check showed the lift was late, | Bell said, | but it was safe". With
 * another subject it may be what the article tells.
 */
const isPutIn = (tokens: readonly Token[], { last }: Sentence, { form, verb, after }: Cue): boolean =>
  form === 'verb' &&
  is(verb, 'saying') &&
  tokens[after]?.text === ',' &&
  tokens[after + 1]?.tag === 'CC' &&
  tokens[after + 2]?.tag === 'PRP' &&
  clauseAhead(tokens, after + 2, last, false);

/** True for a verb with who speaks behind it, and no more behind them than what is told of them, "It was late, | said Ana Bell, who runs the hall"; not where a semicolon parts it from others. */
function endsInverted(tokens: readonly Token[], { first, last }: Sentence, { form, order, after, group, verb }: Cue): boolean {
  if (form !== 'verb' || order !== 'after' || verb?.takes !== 'clause') return false;
  const next = tokens[after + 1];
  const told = tokens[after]?.text === ',' && (opensNounPhrase(next) || isWhWord(next) || isNoun(next));
  return (after >= last - 1 || told) && !tokens.slice(first, group).some(({ text }) => text === ';');
}

/** The quotation that ends before `start` with a comma in it, and is a part of the clause before: "She said it was “a dream,” | Bell wrote"; null: none does. */
function closedInside(tokens: readonly Token[], { first }: Sentence, start: number): number | null {
  const quotation = tokens[start - 1]?.quoted ?? -1;
  if (quotation === -1 || tokens[start - 2]?.text !== ',' || tokens[first]?.quoted !== -1) return null;
  let open = start - 1;
  while (open > first && tokens[open - 1]?.quoted === quotation) open--;
  return tokens[open - 1]?.form.letter ? quotation : null;
}
