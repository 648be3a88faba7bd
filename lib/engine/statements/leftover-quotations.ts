/** Quotations without a cue of their own. */

import { headOf, longPhraseAfter } from '../clauses/phrases.ts';
import { firstWhere } from '../first-where.ts';
import { hasTag, isAdjective, isFiniteVerb, isNameWord, isNoun, isPossessive, isWhWord, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { wordsQuoted } from '../text/quoted.ts';
import { beforeColon, isOfWriting, overBlock } from './before-colon.ts';
import { besideSubject } from './beside-subject.ts';
import { isDisplay } from './blocks.ts';
import type { Draft } from './draft.ts';
import type { Drafts } from './drafts.ts';
import { opensAlike, wholeQuotations } from './ranges.ts';

/** Fewest words of a quotation that is speech by itself. */
const SPEECH = 4;

/** Most words before one that goes on from the sentence before: "“It failed,” she said. Now “there is a sizeable crack”." */
const LEAD = 8;
/** Fewest words of one that a colon leads to. */
const SHORT = 2;

/** Fewest words of one that stands in the middle of a sentence: with a verb of its own, and without. */
const [CLAUSE, LONG] = [5, 8];

/** A quotation that no cue has taken. */
interface Unclaimed extends Range {
  /**
   * whole: it stands for itself; short: the whole of its sentence, of few words;
   * ending: the end of a sentence of few words more; within: in the middle of one.
   */
  readonly place: 'whole' | 'short' | 'within' | 'ending';
}

/** Quotations of the sentence that no cue has taken, and that read as speech. */
function unclaimed({ document, tokens }: Reading, sentence: Sentence, drafts: Drafts, goesOn: boolean): Unclaimed[] {
  const found: Unclaimed[] = [];
  if (isDisplay(document.blocks[sentence.block])) return found;
  let bare = goesOn;
  for (let first = sentence.first; first < sentence.last; first++) {
    if (drafts.isTaken(first)) bare = false;
    if (tokens[first]?.quoted === -1) continue;
    const words = wordsQuoted(tokens, first);
    const last = Math.min(words.last, sentence.last);
    const range = { first, last };
    const lead = tokens[first - 1];
    first = last - 1;
    if (drafts.isTaken(range.first)) continue;
    // "“The lift that could,” by Ana Ruiz": the title of a piece
    if (last < sentence.last && words.stops && is(tokens[last], 'agentive') && tokens[last + 1]?.tag === 'NNP') continue;
    const opens = range.first === sentence.first;
    const colon = !opens && lead?.text === ':';
    const ends = words.stops || last >= sentence.last - 1;
    if ((opens || colon) && ends && words.count >= (colon && words.stops ? SHORT : SPEECH)) found.push({ ...range, place: 'whole' });
    else if (bare && ends && last >= sentence.last - 1 && words.count >= SPEECH && range.first - sentence.first <= LEAD)
      found.push({ first: sentence.first, last, place: 'ending' });
    else if (opens && last === sentence.last && words.stops && words.count > 0) found.push({ ...range, place: 'short' });
    else if (!words.title && words.count >= (words.clause ? CLAUSE : LONG) && !is(lead, 'designating') && !isLabel(tokens, range))
      found.push({ ...range, place: 'within' });
  }
  return found;
}

/** True for words in marks that say which of something it is: "the “we are all doomed” mood", "its “Go home.” campaign". */
function isLabel(tokens: readonly Token[], { first, last }: Range): boolean {
  const [lead, next] = [tokens[first - 1], tokens[last]];
  // "called it a “mess,” Bell wrote"
  if (!isNoun(next) || next?.sentence !== tokens[first]?.sentence || tokens[last - 2]?.text === ',') return false;
  return opensNounPhrase(lead) || isAdjective(lead) || isPossessive(lead);
}

/** True where the sentence before, in the same paragraph, is a quotation with its cue after it. */
function justQuoted(reading: Reading, draft: Draft | undefined, index: number): boolean {
  const last = draft?.content.at(-1)?.last ?? 0;
  return (
    draft?.cue?.sentence === index - 1 &&
    reading.sentences[index - 1]?.block === reading.sentences[index]?.block &&
    draft.shape === 'before' &&
    reading.tokens[last - 1]?.quoted !== -1
  );
}

/**
 * The draft before one that a relative clause of its sentence made, or the question that it answers: "said a boy, whose mother asked
 * that …. “…”" goes on with the boy, and "“…,” Ruiz said when asked if it was late. “…”" with Ruiz; null: either may go on, "“…,” said Ruiz after
 * the mayor told tenants to leave. “…”"
 */
function aroundClause({ tokens }: Reading, { list }: Drafts, index: number | null): number | null {
  const draft = list[index ?? -1];
  const before = list[(index ?? 0) - 1];
  if (index === null || !draft?.cue || draft.cue.sentence !== before?.cue?.sentence) return index;
  const speaker = draft.speaker?.first ?? 0;
  const asked = draft.cue.verb?.takes === 'question' && draft.cue.at > before.cue.at && before.shape === 'before';
  const isQuoted = tokens[draft.content[0]?.first ?? -1]?.quoted !== -1;
  if (!asked && before.shape === 'before' && is(tokens[speaker - 1], 'temporalSubordinator') && !isQuoted) return null;
  return asked || draft.cue.order === 'relative' || isWhWord(tokens[speaker]) || isWhWord(tokens[speaker - 1]) ? index - 1 : index;
}

/** Adds the statements that quotations without a cue make, and whose they are as far as the sentences around them say. */
export function addLeftover(reading: Reading, index: number, drafts: Drafts, cues: readonly Cue[], uncued: boolean): void {
  const { tokens } = reading;
  const sentence = reading.sentences[index] as Sentence;
  const goesOn = uncued && justQuoted(reading, drafts.last, index);
  for (const { first, last, place } of unclaimed(reading, sentence, drafts, goesOn)) {
    const before = aroundClause(reading, drafts, drafts.previous(first));
    const earlier = drafts.list[before ?? -1];
    if (isHeading(reading, index, { first, last }, earlier)) continue;
    // "Which is it?" goes on from a statement of its paragraph alone
    if (place === 'short' && (!earlier || drafts.blockOf(earlier) !== sentence.block)) continue;
    const content = wholeQuotations(reading, { first, last });
    // "“It failed. ¶ “And nobody came,” Ruiz said.", with a mark at the second paragraph or without: whose it is stands where it ends
    const closing = content.at(-1) ?? { first, last };
    const told = /^[,?!]$/.test(tokens[closing.last - 2]?.text ?? '') && opensAlike(tokens[first], tokens[closing.first]);
    const where = told ? tokens[closing.last - 1]?.sentence : index;
    const beside = cues[firstWhere(cues, (cue) => cue.at >= closing.last)];
    if (beside && where !== index && beside.sentence === where && beside.order !== 'shared') continue;
    const own = { content, cue: null, speaker: null, via: null, of: null };
    if (place === 'within') {
      // "“It was late,” Ruiz said, but still “the best that we could do” for them"
      const same = earlier?.cue?.sentence === index && earlier.shape === 'before';
      drafts.add({ ...own, shape: 'within', continues: same ? before : null });
      continue;
    }
    if (isOfWriting(reading, first, cues)) {
      drafts.add({ ...own, shape: 'alone', speaker: null, continues: null });
      continue;
    }
    const inLine = beforeColon(reading, sentence, first, cues);
    const lead = inLine === undefined ? overBlock(reading, index, first, cues) : inLine;
    // “The lift that could,” a book, …: what ends with a comma, and no cue after it, is a title
    const bare = earlier?.cue?.sentence !== index - 1 && tokens[closing.last - 2]?.text !== ',';
    const speaker = lead === undefined && bare ? besideSubject(reading, index) : (lead ?? null);
    const answers = actsAfter(tokens, { first, last: closing.last }, earlier) || isAnswer(tokens, first, earlier);
    const continues = speaker || lead === null || answers ? null : before;
    const shape = lead !== undefined ? 'colon-quotation' : speaker ? 'beside' : continues === null ? 'alone' : 'carried';
    drafts.add({ ...own, shape, speaker, continues });
  }
}

/** True where somebody by name who did not speak before is the subject after a question or exclamation that opens its paragraph: "“Would it be late?” | Bell pressed." */
function actsAfter(tokens: readonly Token[], { first, last }: Range, before: Draft | undefined): boolean {
  const next = tokens[last];
  const opens = tokens[first - 1]?.block !== tokens[first]?.block && /^[?!]$/.test(tokens[last - 2]?.text ?? '');
  if (!opens || !isNameWord(next) || next?.block !== tokens[first]?.block) return false;
  const phrase = longPhraseAfter(tokens, last, tokens.length);
  if (!phrase || !isFiniteVerb(tokens[phrase.last])) return false;
  const name = tokens[headOf(tokens, phrase)]?.lower;
  const speaker = before?.speaker;
  return !speaker || !tokens.slice(speaker.first, speaker.last).some(({ lower }) => lower === name);
}

/** True for what opens a paragraph after somebody was asked something in the one before: "“Were you there?” he asked Ruiz. ¶ | “Nobody was.”" */
function isAnswer(tokens: readonly Token[], first: number, before: Draft | undefined): boolean {
  const { cue, content, speaker } = before ?? {};
  const [last, asked] = [tokens[(content?.at(-1)?.last ?? 0) - 2], tokens[cue?.after ?? -1]];
  const opens = tokens[first - 1]?.block !== tokens[first]?.block;
  if (!opens || last?.text !== '?' || cue?.verb?.takes !== 'question' || !asked || !speaker || speaker.first > cue.at) return false;
  return asked.sentence === cue.sentence && (is(asked, 'objectPronoun') || hasTag(asked, 'DT', 'NNP', 'PRP$'));
}

/** True for a block that is a quotation in single marks, where the statement before is in double ones: 'Nobody Came' over a part of an article. */
function isHeading({ sentences, tokens }: Reading, index: number, { first, last }: Range, before: Draft | undefined): boolean {
  const { block, first: opening, last: end } = sentences[index] as Sentence;
  if (sentences[index - 1]?.block === block || sentences[index + 1]?.block === block || first !== opening || last !== end) return false;
  return /^['‘]$/.test(tokens[first]?.text ?? '') && /^(?:["“]|'')$/.test(tokens[before?.content[0]?.first ?? 0]?.text ?? '');
}
