/**
 * The referring expressions of an article: whom and what its sentences are about.
 *
 *   Scott Whiffen, a spokesman for the city, said he had seen the report by Acme Ltd.
 *   ^───────────^  ^──────────────────────^       ^^          ^────────────────────^
 *   name           description, in apposition     pronoun     document, of Acme Ltd
 *
 * From tags and word lists alone; one pass over the tokens.
 */

import { isAdjective, isNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Reading, Sentence, Token } from '../reading.ts';
import { appose } from './appositions.ts';
import { wholeTitle } from './document-titles.ts';
import { type Draft, Drafts } from './drafts.ts';
import { isAcronym } from './letters.ts';
import { Links } from './links.ts';
import { joinNicknames } from './nicknames.ts';
import { Phrases } from './noun-phrases.ts';
import { Words } from './word-kinds.ts';

/** All mentions in the order of their starts, longer ones first where two start together. */
export function findMentions(reading: Reading): Mention[] {
  const { tokens } = reading;
  const drafts = new Drafts(tokens);
  const words = new Words(reading);
  const phrases = new Phrases(words, drafts);
  const links = new Links(words, drafts);
  for (const sentence of reading.sentences) {
    const top = phrasesOf(sentence, words, phrases, drafts);
    joinNicknames(tokens, top, drafts);
    links.join(top);
    appose(tokens, top);
  }
  return drafts.mentions();
}

/** Takes in how many children somebody has: "a mother | of three". */
function withChildren(tokens: readonly Token[], draft: Draft, end: number): void {
  const counted =
    is(tokens[end], 'genitive') && tokens[end + 1]?.tag === 'CD' && !(isAdjective(tokens[end + 2]) || isNoun(tokens[end + 2]));
  if (!counted || !is(tokens[end - 1], 'parent')) return;
  draft.last = end + 2;
  if (draft.role) draft.role = [draft.role[0], end + 2];
}

/** The pronouns and noun phrases of a sentence that are no part of another one, in order. */
function phrasesOf(sentence: Sentence, words: Words, phrases: Phrases, drafts: Drafts): Draft[] {
  const { tokens } = words;
  const top: Draft[] = [];
  for (let i = sentence.first; i < sentence.last; ) {
    const token = tokens[i] as Token;
    // "US President" is no "us"
    const pronoun = token.tag.startsWith('PRP') && !isAcronym(token.text) ? words.language.pronouns.get(token.lower) : undefined;
    if (pronoun) {
      const draft = drafts.make(i, i + 1, i, 'pronoun');
      draft.gender = pronoun.gender;
      draft.plural = pronoun.plural;
      draft.kind = pronoun.thing || pronoun.plural ? null : 'person';
      drafts.add(draft);
      if (token.tag === 'PRP') {
        top.push(draft);
        i++;
        continue;
      }
    }
    // "at | least half of the tenants"
    const end = is(token, 'bound') && is(tokens[i - 1], 'adessive') ? i : words.phraseEnd(i, sentence.last);
    if (end <= i) {
      i++;
      continue;
    }
    const draft = phrases.read(i, end);
    if (draft) top.push(draft);
    if (draft && !draft.name && draft.kind === 'person') withChildren(tokens, draft, end);
    i = draft?.kind === 'document' && draft.name ? wholeTitle(tokens, draft, sentence.last) : end;
    // "a source close to the deal": not a phrase that begins with "close"
    if (words.closeTo(i) && i > sentence.first) i++;
  }
  return top;
}
