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
import { isTimePhrase } from '../clauses/phrases.ts';
import type { Language } from '../languages/language.ts';
import { hasTag, isVerb, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Statement, Token, Turn } from '../reading.ts';
import { wordsQuoted } from '../text/quoted.ts';
import { accordingTo, leadingChannel } from './according.ts';
import { addEchoes } from './add-echoes.ts';
import { contentAfter } from './after.ts';
import { isWork } from './after-words.ts';
import { afterSemicolon, commaAround, contentBefore, goesAround, mayGoAround, subordinate } from './before.ts';
import type { Draft } from './draft.ts';
import { contentEnd, nounClauseEnd } from './ends.ts';
import { inOrder, statementOf } from './from-drafts.ts';
import { addLeftover, previous } from './leftover-quotations.ts';
import { afterDateline, coordinated, hasWords, quotationRange, trimmed, wholeQuotations } from './ranges.ts';
import { canSpeak, describedAs } from './requests.ts';

/** Fewest tokens of a sentence that a cue ends and that is said whatever its tags: "To win, it needs a third of the vote, she said". */
const SENTENCE = 5;

/** The statements of the article in text order. */
export function findStatements(reading: Reading, cues: readonly Cue[], turns: readonly Turn[]): Statement[] {
  const { language } = reading;
  const claimed = new Uint8Array(reading.tokens.length);
  const drafts: Draft[] = [];
  const spoken = new Set(turns.map((turn) => turn.block));
  for (const turn of turns) {
    claimed.fill(1, turn.content.first, turn.content.last);
    const rule = reading.tokens[turn.label.first]?.block === turn.block ? 'turn' : 'interview';
    drafts.push({ content: [turn.content], cue: null, speaker: turn.label, via: null, continues: null, rule, confidence: 0.9 });
  }
  let next = 0;
  reading.sentences.forEach((sentence, index) => {
    const own: Cue[] = [];
    while (next < cues.length && (cues[next] as Cue).sentence === index) own.push(cues[next++] as Cue);
    if (spoken.has(sentence.block)) return;
    const around = outermost(reading.tokens, sentence, own);
    for (const cue of around ? [around, ...own] : own) {
      if (claimed[cue.at] || drafts.at(-1)?.cue === cue) continue;
      const draft = draftFor(reading, sentence, index, cue, own.slice(own.indexOf(cue)), claimed, language);
      if (!draft) continue;
      const content = draft.content
        .filter((range) => hasWords(reading.tokens, range))
        .flatMap((range) => wholeQuotations(reading, range, claimed));
      if (content.length === 0) continue;
      for (const range of content) claimed.fill(1, range.first, range.last);
      // "But added: “It failed.”": whoever spoke before
      const bare = draft.speaker === null && cue.order === 'none' && cue.group === cue.at && cue.at === sentence.first + 1;
      const continues = bare && reading.tokens[sentence.first]?.tag === 'CC' ? previous(reading, drafts, cue.at) : draft.continues;
      drafts.push({ ...draft, content, continues });
    }
    addLeftover(reading, sentence, index, claimed, own.length === 0, cues, drafts, language);
  });
  addEchoes(reading, claimed, drafts);
  return inOrder(drafts).map((draft) => statementOf(reading, draft));
}

/** True where the quotation before a cue with content of its own is no speech: "On “Sunday Morning,” Bell said it was late", "“Heron” star asked them to". */
function titled(tokens: readonly Token[], sentence: Sentence, left: Range, rule: string): boolean {
  // "While calling it “a mess,” Bell wondered why"
  if (rule === 'question' && tokens[left.first]?.quoted === -1 && [left.first, left.first + 1].some((at) => tokens[at]?.tag === 'VBG'))
    return true;
  let open = left.last - 1;
  while (open > left.first && tokens[open - 1]?.quoted === tokens[left.last - 1]?.quoted) open--;
  const parted = tokens[left.last]?.text === ',' || /[,.?!…]$/.test(tokens[left.last - 2]?.text ?? '');
  if (parted ? rule !== 'clause-after' && isWork(tokens, open) : wordsQuoted(tokens, open).title) return true;
  return rule === 'clause-after' && open > sentence.first && !/^[,:]$/.test(tokens[open - 1]?.text ?? '');
}

/** Most tokens after a cue that ends its sentence: "officials said earlier on Friday." */
const ENDING = 5;
const ends = (token: Token) => hasTag(token, 'CD', 'IN', 'NNP', 'RB', 'RBR', '.');

/** The cue that ends the sentence and reports all of it, other statements too: "He said it was late, | court papers say". */
function outermost(tokens: readonly Token[], sentence: Sentence, own: readonly Cue[]): Cue | null {
  const last = own.at(-1);
  if (!last?.subject || own.length < 2 || !(last.form === 'according' || (last.order === 'before' && last.verb?.takes === 'clause')))
    return null;
  const start = last.form === 'according' ? last.at : last.subject.first;
  if (tokens[start - 1]?.text !== ',' || sentence.last - last.after > ENDING || !tokens.slice(last.after, sentence.last).every(ends))
    return null;
  // a quotation beside its cue is not taken from it
  const quotes = own.some((cue) => {
    const from = cue.order === 'before' ? (cue.subject?.first ?? cue.group) : cue.group;
    return cue !== last && tokens.slice(Math.max(sentence.first, from - 1), cue.after + 3).some(({ quoted }) => quoted !== -1);
  });
  return quotes || tokens[start - 2]?.quoted !== -1 ? null : last;
}

function draftFor(
  reading: Reading,
  sentence: Sentence,
  index: number,
  cue: Cue,
  later: readonly Cue[],
  claimed: Uint8Array,
  language: Language,
): Draft | null {
  const { tokens } = reading;
  if (cue.form === 'colon') {
    const after = { first: cue.after, last: trimmed(tokens, cue.after, sentence.last) };
    const content = cue.order === 'before' ? after : { first: sentence.first, last: cue.at };
    return { content: [content], cue, speaker: cue.subject, via: null, continues: null, rule: 'headline', confidence: 0.7 };
  }
  if (cue.form === 'noun') {
    const end = nounClauseEnd(tokens, cue.after, contentEnd(tokens, sentence, cue.after, later, language));
    const quotes = tokens[cue.after]?.quoted !== -1;
    const content = quotes ? quotationRange(tokens, cue.after, end) : { first: cue.after, last: end };
    if (!quotes && is(tokens[cue.after], 'complementizer') && !clauseAhead(tokens, cue.after + 1, end, false)) return null;
    return {
      content: [content],
      cue,
      speaker: cue.subject,
      via: null,
      continues: null,
      rule: `noun:${tokens[cue.at]?.lower}`,
      confidence: 0.75,
    };
  }
  if (cue.form === 'according') return accordingTo(tokens, sentence, cue, later, claimed, language);
  const verb = cue.verb;
  if (!verb) return null;
  const adjuncts = skipAdjuncts(tokens, cue, sentence, language);
  const channel = adjuncts.via ?? leadingChannel(tokens, sentence, cue, language);
  const draft = (content: Range[], rule: string, confidence: number): Draft => ({
    content,
    cue,
    speaker: cue.subject,
    via: channel,
    continues: null,
    rule: `${rule}:${verb.lemma}`,
    confidence,
  });
  const right = contentAfter(reading, sentence, index, cue, adjuncts, later, language);
  if (cue.order === 'none' && verb.takes === 'quotation' && right?.rule !== 'request') {
    const described = describedAs(tokens, cue, sentence, language);
    return described && { ...draft([described.content], 'described', 0.7), speaker: described.by };
  }
  // "there is added noise in the hall"
  if (cue.order === 'none' && verb.lemma === 'add' && right?.rule === 'clause-after') return null;
  const before = contentBefore(tokens, sentence, cue, claimed);
  const bare = before !== null && tokens[before.last - 1]?.quoted === -1;
  // "gases found in fridges", "She hosts a show, writes a column": a deed
  const deed =
    bare &&
    ((verb.lemma === 'find' && tokens[cue.after]?.tag === 'IN') ||
      (cue.order === 'after' && verb.lemma !== 'say' && cue.subject !== null && !canSpeak(tokens, cue.subject)));
  const left = deed ? null : before;
  // "The mayor, who is ill, indicated as much"
  if (left && is(tokens[adjuncts.at], 'comparative') && tokens[adjuncts.at + 1]?.lower === 'much') return null;
  // "Alarm was silenced, inquest told"
  if (left && verb.lemma === 'tell' && tokens[left.last - 1]?.quoted === -1 && cue.after >= sentence.last - 1) return null;
  const quotes = left !== null && tokens[left.last - 1]?.quoted !== -1;
  if (
    left &&
    (!right ||
      /^(?:quotation-after|rest)$/.test(right.rule) ||
      (quotes && /^(?:clause-after|words-quoted|question|request)$/.test(right.rule) && !titled(tokens, sentence, left, right.rule)))
  ) {
    const comma = commaAround(tokens, adjuncts.at, sentence.last);
    const around =
      verb.takes === 'clause' && !language.thought.has(verb.lemma) && mayGoAround(tokens, left, cue, comma, sentence)
        ? goesAround(tokens, sentence, left, comma, later, language)
        : null;
    if (around) {
      const own = afterSemicolon(tokens, left);
      // "and, he said, …", "a hall which, he said, …"
      const none = tokens.slice(own.first, own.last).every((token) => hasTag(token, 'CC', 'IN', 'RB', 'UH', ','));
      const when =
        !clauseAhead(tokens, own.first, own.last, true) &&
        clauseAhead(tokens, around.first, around.last, false) &&
        isTimePhrase(tokens, own);
      const relative =
        when ||
        isWhWord(tokens[left.last - 1]) ||
        hasTag(tokens[left.last - 1], 'CC') ||
        /^(?:that|because|if)$/.test(tokens[left.last - 1]?.lower ?? '');
      return draft(none || relative ? [around] : [own, around], 'around', 0.85);
    }
    const empty =
      /^(?:[,.;)]|[-–—]+)$/.test(tokens[adjuncts.at]?.text ?? '.') ||
      adjuncts.at >= sentence.last ||
      hasTag(tokens[adjuncts.at], 'IN', 'RB', 'TO', 'WRB') ||
      cue.order === 'after';
    if (!quotes && (!empty || language.thought.has(verb.lemma) || verb.takes !== 'clause' || cue.order === 'none'))
      return right && right.rule !== 'rest' ? draft([right.range], right.rule, 0.8) : null;
    const headline = /^(?:title|heading)$/.test(reading.document.blocks[sentence.block]?.kind ?? '');
    if (!quotes && adjuncts.at < sentence.last - 1 && subordinate(tokens, left))
      return right && right.rule !== 'rest' ? draft([right.range], right.rule, 0.8) : null;
    const whole =
      left.first <= afterDateline(tokens, sentence, left.last) &&
      left.last - left.first >= SENTENCE &&
      tokens[left.first]?.tag !== 'IN' &&
      (cue.order === 'before' || tokens.slice(left.first, left.last).some((token) => isVerb(token) || hasTag(token, 'MD')));
    if (!quotes && !headline && !whole && !clauseAhead(tokens, left.first, left.last, true))
      return right && right.rule !== 'rest' ? draft([right.range], right.rule, 0.8) : null;
    if (
      quotes &&
      cue.order === 'none' &&
      (verb.takes === 'quotation' || language.thought.has(verb.lemma) || language.finding.has(verb.lemma))
    )
      return null;
    // "In her only answer, he said, “…”", "In May, as she left, he said, “It …”"
    const capital = right && /^\p{Lu}\p{Ll}/u.test(tokens[right.range.first + 1]?.text ?? '');
    const leads = hasTag(tokens[left.first], 'IN', 'WRB') && capital;
    if (!quotes && right?.rule === 'quotation-after' && (leads || !clauseAhead(tokens, left.first, left.last, true)))
      return draft([right.range], right.rule, 0.85);
    const split = right && (right.rule === 'quotation-after' || (!quotes && right.rule === 'rest')) ? [left, right.range] : [left];
    return draft(split, cue.order === 'after' ? 'before-inverted' : 'before', 0.9);
  }
  if (!right) return null;
  if (right.rule === 'rest') {
    // "Bell told the tenants, it was late", "He said, that it was late"
    const that = is(tokens[right.range.first], 'complementizer');
    const told = verb.lemma === 'tell' && adjuncts.via !== null && clauseAhead(tokens, right.range.first, right.range.last, false);
    // "But, he said, it was late"
    const joins =
      tokens[sentence.first]?.tag === 'CC' &&
      cue.subject?.first === sentence.first + 2 &&
      verb.takes === 'clause' &&
      !language.thought.has(verb.lemma);
    if (left !== null || !(that || told || joins)) return null;
    return draft([right.range], joins ? 'around' : that ? 'that' : 'clause-after', 0.8);
  }
  return draft([right.range, ...coordinated(tokens, right.range.last, sentence.last)], right.rule, 0.85);
}
