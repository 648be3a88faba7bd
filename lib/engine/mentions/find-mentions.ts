/**
 * The referring expressions of an article: whom and what its sentences are about.
 *
 *   Scott Whiffen, a spokesman for the city, said he had seen the report by Acme Ltd.
 *   ^───────────^  ^──────────────────────^       ^^          ^────────────────────^
 *   name           description, in apposition     pronoun     document, of Acme Ltd
 *
 * From tags and word lists alone; one pass over the tokens.
 */

import { isCharge } from '../clauses/charge.ts';
import { heldByBody } from '../clauses/held-by-body.ts';
import { hasTag, isAdjective, isNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Reading, Sentence, Token } from '../reading.ts';
import { isDateline } from '../text/dateline.ts';
import { isQuestionNumber } from '../text/question-numbers.ts';
import { eachInTurns, type InTurns } from '../turn-by-turn.ts';
import { apposed } from './appositions.ts';
import { withWholeTitle } from './document-titles.ts';
import { type Draft, Drafts, revised } from './drafts.ts';
import { isAcronym } from './letters.ts';
import { Links } from './links.ts';
import { joinNicknames } from './nicknames.ts';
import { Phrases } from './noun-phrases.ts';
import { Words } from './word-kinds.ts';

/** All mentions in the order of their starts, longer ones first where two start together. */
export function* findMentions(reading: Reading): InTurns<Mention[]> {
  const { tokens } = reading;
  const drafts = new Drafts(tokens);
  const words = new Words(reading);
  const phrases = new Phrases(words, drafts);
  const links = new Links(words);
  yield* eachInTurns(reading.sentences, (sentence) => {
    // the place and the agency of a dateline are nobody that the article speaks of
    if (isDateline(tokens, sentence)) return;
    const found = phrasesOf(sentence, words, phrases, drafts);
    const { top, inside } = links.join(joinNicknames(tokens, found));
    drafts.settle(found, { top: apposed(tokens, top), inside });
  });
  return drafts.mentions();
}

/** Somebody with how many children they have: "a mother | of three". */
function withChildren(tokens: readonly Token[], draft: Draft, end: number): Draft {
  const counted =
    is(tokens[end], 'genitive') && tokens[end + 1]?.tag === 'CD' && !(isAdjective(tokens[end + 2]) || isNoun(tokens[end + 2]));
  if (!counted || !is(tokens[end - 1], 'parent')) return draft;
  const last = end + 2;
  return revised(draft, { last, role: draft.role && [draft.role[0], last] });
}

/** Somebody with what they have the charge of: "the head | of planning | at the council", not "… of planning it". */
function withCharge(tokens: readonly Token[], draft: Draft, end: number): Draft {
  const ends = hasTag(tokens[end + 2], 'IN', ',', '.', 'VBD', 'VBZ', 'MD');
  return draft.form === 'definite' && isCharge(tokens, end + 1) && ends ? revised(draft, { last: end + 2 }) : draft;
}

/** A phrase that ends at `end`, with what follows it and is a part of it. */
function completed(tokens: readonly Token[], draft: Draft, end: number, limit: number): Draft {
  if (!draft.name && draft.kind === 'person') return withCharge(tokens, withChildren(tokens, draft, end), end);
  return draft.kind === 'document' ? withWholeTitle(tokens, draft, limit) : draft;
}

/** The pronouns and noun phrases of a sentence that are no part of another one, in order. */
function phrasesOf(sentence: Sentence, words: Words, phrases: Phrases, drafts: Drafts): Draft[] {
  const { tokens } = words;
  const top: Draft[] = [];
  for (let i = sentence.first; i < sentence.last; ) {
    const token = tokens[i] as Token;
    // "Q31 Chair: Is it safe?", "Dear Ana, it is late."
    if (i === sentence.first && (isQuestionNumber(token) || (is(token, 'greeting') && tokens[i + 1]?.form.upper))) {
      i++;
      continue;
    }
    let own: Draft | null = null;
    // "US President" is no "us"
    const pronoun = token.tag.startsWith('PRP') && !isAcronym(token.text) ? words.language.pronouns.get(token.lower) : undefined;
    if (pronoun) {
      const { gender, plural } = pronoun;
      const kind = pronoun.thing || plural ? null : 'person';
      own = drafts.add({ first: i, last: i + 1, head: i, form: 'pronoun', kind, gender, plural, name: null, role: null, of: null });
      if (token.tag === 'PRP') {
        top.push(own);
        i++;
        continue;
      }
    }
    // "at | least half of the tenants"
    const end = is(token, 'bound') && is(tokens[i - 1], 'at') ? i : words.phraseEnd(i, sentence.last);
    if (end <= i) {
      i++;
      continue;
    }
    // "The police | theory is that": they hold it
    if ((is(tokens[end], 'be') || is(tokens[end], 'have')) && heldByBody(words, i, end - 1)) phrases.read(i, end - 1, null);
    const phrase = phrases.read(i, end, own);
    const whole = phrase && completed(tokens, phrase, end, sentence.last);
    if (whole) top.push(whole);
    i = whole?.kind === 'document' && whole.name ? whole.last : end;
    // "a source close to the deal": not a phrase that begins with "close"
    if (words.closeTo(i) && i > sentence.first) i++;
  }
  return top;
}
