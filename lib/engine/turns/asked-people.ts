/** Whether the lines above people's names say that people were asked, or that what comes is what they say. */
import { hasTag, isFiniteVerb, isNameWord, isPastForm, isPluralNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';

/** Most words between "what" and the verb of those who say it; most people who are asked one by one, and words up to what they are. */
const [BETWEEN, FEW, NOUN] = [6, 20, 3];

/** True at the last of the words "in their own words". */
const isOwnWords = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], 'sayings') && is(tokens[at - 1], 'otherOne') && hasTag(tokens[at - 2], 'PRP$');

/** True where a headline, or the line right above the token `until`, has a token of which `tells` is true. */
function isToldAbove({ document, tokens }: Reading, until: number, tells: (at: number) => boolean): boolean {
  const above = tokens[until]?.block ?? 0;
  return tokens.some(({ block }, i) => {
    const { kind } = document.blocks[block] ?? {};
    return i < until && (kind === 'title' || kind === 'heading' || block === above - 1) && tells(i);
  });
}

/** True where a headline or the line right above the token announces what people say. */
export const isAnnounced = (reading: Reading, until: number): boolean =>
  isToldAbove(reading, until, (i) => is(reading.tokens[i], 'reactions') || isOwnWords(reading.tokens, i));

/** True where a headline or the line right above the token says that a few people were asked: "We asked five bakers"; not "We asked 2,000 readers to vote". */
export function areAsked(reading: Reading, until: number): boolean {
  const { tokens, language } = reading;
  return isToldAbove(reading, until, (at) => {
    const [before, few] = [tokens[at - 1], tokens[at + 1]];
    const weAsk = is(tokens[at], 'questioned') && language.pronouns.get(before?.lower ?? '')?.plural === true && is(before, 'firstPerson');
    const isFew = few?.tag === 'CD' && (/^\d+$/.test(few.text) ? Number(few.text) <= FEW : few.form.small) && tokens[at + 2]?.tag !== 'CD';
    return weAsk && isFew && tokens.slice(at + 2, at + 2 + NOUN).some((token) => isPluralNoun(token));
  });
}

/** True where a headline or the line right above the token says that people told the outlet: "This is what we were told", "What they told us". */
export const wasTold = (reading: Reading, until: number): boolean =>
  isToldAbove(reading, until, (at) => {
    const [before, verb, next] = [reading.tokens[at - 1], reading.tokens[at], reading.tokens[at + 1]];
    if (!is(verb, 'telling') || !isPastForm(verb)) return false;
    const we = is(before, 'be') && is(reading.tokens[at - 2], 'firstPerson');
    return we || (is(next, 'firstPerson') && hasTag(next, 'PRP'));
  });

/** True where a headline or the line right above the token has what people say: "What the critics thought". */
export function isWhatTheySay(reading: Reading, until: number): boolean {
  return isToldAbove(reading, until, (at) => endsWhatTheySay(reading, at));
}

/** True where a headline or the line right above the token has what people say of somebody by name: "What they said about Ana Ruiz". */
export const isWhatTheySayOf = (reading: Reading, until: number): boolean =>
  isToldAbove(reading, until, (at) => {
    const [about, name] = [reading.tokens[at + 1], reading.tokens[at + 2]];
    return is(about, 'topical') && isNameWord(name) && endsWhatTheySay(reading, at);
  });

/** True at the verb of "What the critics thought". */
function endsWhatTheySay({ tokens, language }: Reading, at: number): boolean {
  const verb = tokens[at];
  if (!isFiniteVerb(verb) || !(language.cueVerbs.has(verb?.lower ?? '') || is(verb, 'thinkingAloud'))) return false;
  let what = at - 1;
  while (what > at - BETWEEN && !hasTag(tokens[what], 'WP') && tokens[what]?.block === verb?.block) what--;
  const opens = tokens[what - 1]?.block !== verb?.block || tokens[what - 1]?.text === ':';
  // "What we thought" is the author's
  if (tokens.slice(what + 1, at).some((token) => is(token, 'firstPerson'))) return false;
  return hasTag(tokens[what], 'WP') && what < at - 1 && opens;
}

/** True for a heading that announces what readers sent: "Your messages", "Readers’ letters"; what judges or testers say is of others. */
export function announcesReaders({ tokens }: Reading, { first, last }: Range): boolean {
  const isTheirs = (token: Token | undefined) => (is(token, 'secondPerson') && hasTag(token, 'PRP$')) || is(token, 'readers');
  for (let at = first + 1; at < last; at++) {
    const owner = tokens[at - 1]?.tag === 'POS' ? tokens[at - 2] : tokens[at - 1];
    const isWritten = is(tokens[at], 'writtenWords') || is(tokens[at], 'sentIn');
    if (isWritten && isPluralNoun(tokens[at]) && isTheirs(owner)) return true;
  }
  return false;
}
