/**
 * Whom a sentence with a colon presents right before a block quotation: no more than who they are, or what they speak of.
 *
 *   This is Ana Ruiz, who has kept the lock since May:      From Commander Tom Bell, on the rescue at Leith:
 *           ^──────^                                             ^────────────────^
 *   This is from its director, Ana Ruiz:                      One of them is Ana Ruiz, of Leith, who sent us this:
 *                              ^──────^                                      ^──────^
 */
import { nounAs } from '../languages/nouns.ts';
import { hasTag, isAdverb, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { type Places, somebodyAt } from './given.ts';
import type { Line } from './lines.ts';

/** Longest sentence that presents somebody, in tokens. */
const LONGEST = 32;
/** Most words that say that somebody sent it. */
const SENDING = 4;

/** Whom the last sentence of the line presents; null: nobody, or it tells of them. */
export function presentedBefore(reading: Reading, line: Line, places: Places): { readonly speaker: Range; readonly via: null } | null {
  const { tokens, sentences } = reading;
  const sentence = sentences[tokens[line.last - 1]?.sentence ?? -1];
  if (!sentence || tokens[line.last - 1]?.text !== ':' || sentence.last - sentence.first > LONGEST) return null;
  const first = Math.max(sentence.first, line.first);
  const isShown = (is(tokens[first], 'demonstrative') || hasTag(tokens[first], 'RB')) && is(tokens[first + 1], 'be');
  // "A short word from Ana Ruiz, the keeper:"
  let from = first;
  while (from < sentence.last && !is(tokens[from], 'from') && tokens[from]?.text !== ',') from++;
  const shown = isShown ? somebodyAt(places, first + 2) : null;
  // "Here is the latest from Ana Ruiz", and not "Here is the reply to a letter from Ana Ruiz"
  const isPlain = !isShown || tokens.slice(first + 2, from).every((word) => hasTag(word, 'DT', 'JJ', 'JJS', 'NN', 'NNS'));
  const sender = senderBefore(tokens, { first, last: sentence.last - 1 }, places);
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

/** "Its operations director, Ana Ruiz": who has the office before a comma, at the end of the range; null: nobody. */
function afterRole({ tokens, language }: Reading, { first, last }: Range, places: Places): Mention | null {
  let comma = first;
  while (comma < last && (tokens[comma]?.form.letter || tokens[comma]?.tag === 'POS')) comma++;
  const isOffice = hasTag(tokens[first], 'DT', 'PRP$') && nounAs(language, tokens[comma - 1]?.lower ?? '').role;
  const isOpen = !tokens.slice(first, comma).some((token) => isFiniteVerb(token) || hasTag(token, 'IN', 'CC'));
  const mention = isOffice && isOpen && tokens[comma]?.text === ',' ? somebodyAt(places, comma + 1) : null;
  return mention?.kind === 'person' && mention.last === last ? mention : null;
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
