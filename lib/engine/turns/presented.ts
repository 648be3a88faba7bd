/**
 * Whom a sentence with a colon presents right before a block quotation: no more than who they are, or what they speak of.
 *
 *   This is Ana Ruiz, who has kept the lock since May:      From Commander Tom Bell, on the rescue at Leith:
 *           ^──────^                                             ^────────────────^
 *   This is from its director, Ana Ruiz:                      One of them is Ana Ruiz, of Leith, who sent us this:
 *                              ^──────^                                      ^──────^
 *   We asked Fire Chief Tom Bell to go through it with us:
 *                       ^──────^
 */
import { nounAs, nounOf } from '../languages/nouns.ts';
import { hasTag, isAdverb, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import type { Line } from './lines.ts';
import { type Places, somebodyAt } from './places.ts';

/** Longest sentence that presents somebody, in tokens. */
const LONGEST = 32;
/** Most words that say that somebody sent it, and of an office before a name. */
const [SENDING, OFFICE] = [4, 4];

/** Whom the last sentence of the line presents; null: nobody, or it tells of them. */
export function presentedBefore(reading: Reading, line: Line, places: Places): { readonly speaker: Range; readonly via: null } | null {
  const { tokens, sentences } = reading;
  const sentence = sentences[tokens[line.last - 1]?.sentence ?? -1];
  if (!sentence || tokens[line.last - 1]?.text !== ':' || sentence.last - sentence.first > LONGEST) return null;
  // "And here is"
  const opening = Math.max(sentence.first, line.first);
  const first = hasTag(tokens[opening], 'CC') ? opening + 1 : opening;
  const isShown = (is(tokens[first], 'demonstrative') || hasTag(tokens[first], 'RB')) && is(tokens[first + 1], 'be');
  // "A short word from Ana Ruiz, the keeper:"
  let from = first;
  while (from < sentence.last && !is(tokens[from], 'from') && tokens[from]?.text !== ',') from++;
  const shown = isShown
    ? (somebodyAt(places, first + 2) ?? afterRole(reading, { first: first + 2, last: sentence.last - 1 }, places))
    : null;
  // "Here is the latest from Ana Ruiz", "the message to parents from", and not "Here is the reply to a letter from Ana Ruiz"
  const isPlain = !isShown || tokens.slice(first + 2, from).every((word, i, words) => isPlainWord(reading, word, words[i + 1]));
  const words = { first, last: sentence.last - 1 };
  const sender = senderBefore(tokens, words, places) ?? askedIn(tokens, words, places) ?? sendingIn(tokens, words, places);
  if (sender) return { speaker: { first: sender.first, last: sender.last }, via: null };
  const named = somebodyAt(places, from + 1) ?? afterRole(reading, { first: from + 1, last: sentence.last - 1 }, places);
  const mention = shown ?? (isPlain && is(tokens[from], 'from') ? named : null);
  if (!mention || !/^[,:(]$/.test(tokens[mention.last]?.text ?? '')) return null;
  const rest = { first: mention.last, last: sentence.last - 1 };
  const owns = tokens.slice(rest.first, rest.last).some((word) => word.tag === 'POS');
  if (owns || namesAnother(places, rest)) return null;
  const isOne =
    (isShown && presentsAlone(reading, rest)) || (!shown && !tellsMore(tokens.slice(isShown ? first + 2 : first, sentence.last)));
  return isOne ? { speaker: { first: mention.first, last: mention.last }, via: null } : null;
}

/** True for a word of what somebody sends, or one for whom it is sent to. */
const isPlainWord = ({ language }: Reading, word: Token, next: Token | undefined): boolean =>
  hasTag(word, 'DT', 'JJ', 'JJS', 'NN', 'NNS') ||
  (hasTag(word, 'TO', 'IN') && hasTag(next, 'NNS') && nounOf(language, next?.lower ?? '').role);

/** "Its operations director, Ana Ruiz", "the county’s director of education, Ana Ruiz": who has the office before a comma; null: nobody. */
function afterRole({ tokens, language }: Reading, { first, last }: Range, places: Places): Mention | null {
  let comma = first;
  while (comma < last && (tokens[comma]?.form.letter || tokens[comma]?.tag === 'POS')) comma++;
  const of = tokens.slice(first, comma).findIndex((token) => is(token, 'genitive'));
  const noun = of > 0 ? first + of - 1 : comma - 1;
  const isOffice = hasTag(tokens[first], 'DT', 'PRP$') && nounAs(language, tokens[noun]?.lower ?? '').role;
  const isOpen = !tokens
    .slice(first, comma)
    .some((token) => isFiniteVerb(token) || hasTag(token, 'CC') || (token.tag === 'IN' && !is(token, 'genitive')));
  const mention = isOffice && isOpen && tokens[comma]?.text === ',' ? somebodyAt(places, comma + 1) : null;
  return mention?.kind === 'person' && (mention.last === last || tokens[mention.last]?.text === ',') ? mention : null;
}

/** The one person of the sentence where it ends with "who" and that they sent what comes: "…, of Leith, who sent us this:"; null: it does not. */
function senderBefore(tokens: readonly Token[], { first, last }: Range, { named }: Places): Mention | null {
  let who = last - 1;
  while (who > first && !is(tokens[who], 'personalRelative')) who--;
  const words = tokens.slice(who + 1, last).filter((token) => !isAdverb(token) && !hasTag(token, 'PRP'));
  const [verb, what] = is(words[0], 'have') ? words.slice(1) : words;
  // "who sent us this", "who wrote these words"
  const sends = (is(verb, 'issuing') || is(verb, 'saying')) && is(what, 'demonstrative');
  if (who === first || !sends || words.length > SENDING || tokens[who - 1]?.text !== ',') return null;
  const people: Mention[] = [];
  for (let at = first; at < who; at++) {
    const mention = named.get(at);
    if (mention?.kind === 'person') people.push(mention);
  }
  const [person] = people;
  if (!person || people.length > 1 || tokens[person.last]?.text !== ',') return null;
  const between = tokens.slice(person.last + 1, who - 1);
  return between.some((token) => isFiniteVerb(token) || hasTag(token, 'WP', 'WP$', 'WDT')) ? null : person;
}

/** The one person of the sentence, where it tells no more than that "we" asked them, and to do what: "We asked Ana Ruiz to go through it with us:"; null: it does not. */
function askedIn(tokens: readonly Token[], { first, last }: Range, places: Places): Mention | null {
  let verb = first + 1;
  if (is(tokens[verb], 'have')) verb++;
  const asks = is(tokens[first], 'firstPerson') && is(tokens[verb], 'interviewing');
  let name = verb + 1;
  // "Fire Chief Tom Bell"
  while (tokens[name]?.form.upper && name - verb <= OFFICE && !somebodyAt(places, name)) name++;
  const mention = asks ? somebodyAt(places, name) : null;
  if (!mention || namesAnother(places, { first: mention.last, last })) return null;
  const isAlone = mention.last === last || is(tokens[mention.last], 'infinitive');
  return isAlone && !tokens.slice(mention.last, last).some((token) => isFiniteVerb(token) && !hasTag(token, 'VB', 'VBP')) ? mention : null;
}

/** Who opens the sentence and does no more in it than send what comes: "Leith Ferries has sent us the following:"; null: nobody does. */
function sendingIn(tokens: readonly Token[], { first, last }: Range, places: Places): Mention | null {
  const mention = somebodyAt(places, is(tokens[first], 'definiteArticle') ? first + 1 : first);
  if (!mention) return null;
  const words = tokens.slice(mention.last, last).filter((token) => !isAdverb(token) && !hasTag(token, 'PRP'));
  const [verb, ...what] = is(words[0], 'have') ? words.slice(1) : words;
  const isWhat =
    what.length === 1 ? is(what[0], 'demonstrative') : what.length === 2 && is(what[0], 'definiteArticle') && is(what[1], 'sequential');
  return is(verb, 'issuing') && isWhat ? mention : null;
}

const namesAnother = ({ named }: Places, { first, last }: Range): boolean => {
  for (let at = first; at < last; at++) if (named.get(at)?.kind === 'person') return true;
  return false;
};

/**
 * True for nothing behind the name, or for who that is or does: ", who has kept the lock since May". Not for what others do, ", who the judge
 * sentenced", ", who was told by the board", and for no word or letter of theirs, which may be answered.
 */
function presentsAlone(reading: Reading, { first, last }: Range): boolean {
  const { tokens, language } = reading;
  if (first >= last) return true;
  // ", replying in the chamber"
  const answers = tokens[first]?.text === ',' && is(language.cueVerbs.get(tokens[first + 1]?.lower ?? ''), 'replying');
  if (answers && !tokens.slice(first + 2, last).some((word) => isFiniteVerb(word) || is(word, 'agentive'))) return true;
  if (tokens[first]?.text !== ',' || tokens[first + 1]?.tag !== 'WP' || !isFiniteVerb(tokens[first + 2])) return false;
  return !tokens
    .slice(first + 2, last)
    .some((word) => is(word, 'agentive') || language.cueVerbs.get(word.lower)?.takes === 'clause' || is(word, 'issuing'));
}

/** True for words with a verb of their own: not in "on the coach that stopped". */
function tellsMore(words: readonly Token[]): boolean {
  let clause = -1;
  for (const [i, word] of words.entries()) {
    if (hasTag(word, 'WP')) return true;
    if (hasTag(word, 'WDT')) clause = i;
    else if (word.text === ',') clause = -1;
    else if (isFiniteVerb(word) && clause < 0) return true;
  }
  return false;
}
