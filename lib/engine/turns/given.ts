/**
 * Whose statement the lines after this one give in full, or the end of the line does, and by what channel.
 *
 *   Ana Ruiz’s full statement:      Her letter reads: “It was late.”      Ana Ruiz sent a statement. In full, it reads:
 *   ^──────^   (announced)          ^^^       (on the same line)          ^──────^        ^───────^    (issued before)
 *   She issued this statement:
 *   ^^^             (issued)
 */
import { hasTag, isAdverb, isFiniteVerb, isParticiple, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { beginningAt, canSpeak, comesFrom, type Given, isOwnWords, issuedBefore, issuedThere, saysAgain } from './issued.ts';
import type { Places } from './places.ts';

/** Longest sentence that announces a statement, in tokens, and heading that does. */
const [LONGEST, HEADING] = [32, 24];

/** Whose the words are that come after the colon, a token's index, or after a sentence that says that they follow; null: it does not tell. */
export function givenInFull(reading: Reading, colon: number, places: Places): Given | null {
  const { tokens, sentences } = reading;
  const at = tokens[colon]?.sentence ?? -1;
  const sentence = sentences[at];
  if (!sentence || colon - sentence.first > LONGEST) return null;
  // "The full text of the letter from Ana Ruiz follows."
  const follows = tokens[colon]?.text === '.' && is(tokens[colon - 1], 'comingNext');
  if (follows) return announced(reading, { first: sentence.first, last: colon - 1 }, places);
  if (tokens[colon]?.text === '.') return comesFrom(reading, sentence, places);
  if (tokens[colon]?.text !== ':') return null;
  // "Here is the response in full from Ana Ruiz:"
  const isShown = hasTag(tokens[sentence.first], 'RB') && is(tokens[sentence.first + 1], 'be');
  const announcing = { first: isShown ? sentence.first + 2 : sentence.first, last: colon };
  // "issued a statement that it was late: “…”" tells what is said; but "a statement that reads:"
  for (let i = sentence.first; i < colon; i++) if (is(tokens[i], 'complementizer') && !isFiniteVerb(tokens[i + 1])) return null;
  const given = announced(reading, announcing, places) ?? issuedThere(reading, announcing, places);
  return given ?? (saysAgain(reading, announcing, places) ? (issuedBefore(reading, at, places) ?? hadBefore(reading, at, places)) : null);
}

/** Whose words the sentence before says have come: "We have had this from Ana Ruiz. It reads:"; null: it does not. */
function hadBefore(reading: Reading, at: number, places: Places): Given | null {
  const before = reading.sentences[at - 1];
  return before && before.last - before.first <= LONGEST ? announced(reading, before, places) : null;
}

/**
 * Whose words the sentence at the end of the line gives to read in what stands under it, a block quotation or lines in italics: "This is
 * Ana Ruiz’s letter in full." null: it does not.
 */
export function givenBelow(reading: Reading, line: Range, places: Places): Given | null {
  const { tokens, sentences } = reading;
  const sentence = sentences[tokens[line.last - 1]?.sentence ?? -1];
  if (!sentence || tokens[line.last - 1]?.text !== '.' || sentence.last - sentence.first > LONGEST) return null;
  const first = Math.max(sentence.first, line.first);
  const points = is(tokens[first], 'demonstrative') || hasTag(tokens[first], 'RB');
  return points && is(tokens[first + 1], 'be') ? announced(reading, { first: first + 2, last: sentence.last }, places) : null;
}

/** Whose words a heading or the words before a colon announce: "Ana Ruiz’s full statement", "Statement from Ana Ruiz", "The company’s letter". null: nobody’s. */
export function announced(reading: Reading, { first, last }: Range, { named, all }: Places): Given | null {
  const { tokens } = reading;
  // "Re: False statement made by Ana Ruiz" is what a letter of somebody else's is about
  if (is(tokens[first], 'subjectField') && tokens[first + 1]?.text === ':') return null;
  let speaker: Mention | null = null;
  let via: Range | null = null;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    // "Ana Ruiz answers your letters"
    if (isOwnWords(token) && is(tokens[i - 1], 'secondPerson')) return null;
    // "Read Ana Ruiz’s letter in full"
    if (i === first && is(token, 'reading')) continue;
    // "Her letter reads", "The statement made by Ana Ruiz"; "We have had a statement from Ana Ruiz"
    const isGoing = via ? is(token, 'reading') || is(tokens[i + 1], 'agentive') || hasCome(tokens, i) : isHad(tokens, i);
    // "Ana Ruiz’s statement on why she goes" says no more of it
    if (isFiniteVerb(token) && !isGoing) {
      // "Statement from the mayor, Ana Ruiz, sent to all papers:"
      if (speaker && via && speaker.first > via.first && tokens[i - 1]?.text === ',' && is(token, 'issuing')) break;
      if (speaker && via && tokens.slice(via.last, i).some(isWhWord)) break;
      // "the letter that Ana Ruiz has sent to the board"
      const sends = is(token, 'have') ? tokens[i + 1] : token;
      const sender = via && !speaker && is(sends, 'issuing') ? senderBefore(tokens, { first: via.last, last: i }, named) : null;
      if (sender) {
        speaker = sender;
        break;
      }
      return null;
    }
    // "from Ana Ruiz of the Boatmen's Union": what comes after who made it says what they are
    if (speaker && via && speaker.first > via.first) continue;
    const here = beginningAt(all, i).filter((mention) => canSpeak(reading, mention));
    const owner = here.find(
      (mention) => (tokens[mention.last]?.tag === 'POS' || token.tag === 'PRP$') && ownsWords(tokens, mention.last, last),
    );
    // "His letter, seen by the Observer": who came by it
    const isSeen = is(tokens[i - 1], 'agentive') && is(tokens[i - 2], 'comingBy');
    // "The letter, confirmed by the board": who wrote it is another
    const isMade = !isParticiple(tokens[i - 2]) || is(tokens[i - 2], 'issuing') || is(tokens[i - 2], 'signing');
    const isBy = is(tokens[i - 1], 'agentive') && isMade;
    // "Statement: Ana Ruiz"
    const isOver = via !== null && tokens[i - 1]?.text === ':' && via.first === first && via.last === i - 1 && named.get(i)?.last === last;
    const isFrom = is(tokens[i - 1], 'from') || isBy || isOver || is(tokens[i - 1], 'genitive');
    const [from] = via && isFrom && !isSeen ? here.filter(({ last: end }) => tokens[end]?.tag !== 'POS') : [];
    if (owner && from) return null;
    speaker = owner ?? from ?? speaker;
    const passed = owner ?? from ?? named.get(i);
    if (passed) i = passed.last - 1;
    // "the reply to a letter from Ana Ruiz" is not hers
    else if (via && !speaker && isOwnWords(token) && tokens.slice(via.last, i).some((word) => is(word, 'infinitive'))) return null;
    else if (isOwnWords(token) || isThisFrom(tokens, first, i)) via = via ? { first: via.first, last: i + 1 } : { first: i, last: i + 1 };
  }
  return speaker && via ? { speaker: { first: speaker.first, last: speaker.last }, via } : null;
}

/** True for "this" in "And this from Ana Ruiz:" and "We have had this from Ana Ruiz."; not in "Ana Ruiz has this from Leith", who tells it herself. */
function isThisFrom(tokens: readonly Token[], first: number, at: number): boolean {
  if (!is(tokens[at], 'demonstrative') || !is(tokens[at + 1], 'from')) return false;
  const areWe = is(tokens[first], 'firstPerson') && hasTag(tokens[first], 'PRP');
  return areWe || !tokens.slice(first, at).some(isFiniteVerb);
}

/** Who is named right before the verb of a clause on somebody's words: "that | Ana Ruiz |"; null: nobody, or more stands there. */
function senderBefore(tokens: readonly Token[], { first, last }: Range, named: Places['named']): Mention | null {
  const mention = named.get(isWhWord(tokens[first]) || is(tokens[first], 'complementizer') ? first + 1 : first);
  return mention?.last === last && mention.kind !== 'place' && mention.kind !== 'document' ? mention : null;
}

/** Most words between an owner and what they own: "her full and final statement". */
const OWNED = 5;

/** True where somebody's own words come next behind the owner that ends before `from`; not in "the board's chair sent a letter". */
function ownsWords(tokens: readonly Token[], from: number, end: number): boolean {
  const words = tokens.slice(from, Math.min(end, from + OWNED));
  const noun = words.findIndex((word) => isOwnWords(word));
  return noun >= 0 && !words.slice(0, noun).some((word) => isFiniteVerb(word) || word.text === ',');
}

/** True for a verb of having something or of getting it: "have", "has received", "have just had"; not "has sent". */
function isHad(tokens: readonly Token[], at: number): boolean {
  if (!is(tokens[at], 'have')) return is(tokens[at], 'receiving');
  let verb = at + 1;
  while (isAdverb(tokens[verb])) verb++;
  return !isParticiple(tokens[verb]) || is(tokens[verb], 'have') || is(tokens[verb], 'receiving');
}

/** True where a statement comes: "comes from", "is from", "has just come in". */
function hasCome(tokens: readonly Token[], at: number): boolean {
  if (is(tokens[at], 'coming') || (is(tokens[at], 'be') && is(tokens[at + 1], 'from'))) return true;
  let verb = at + 1;
  while (isAdverb(tokens[verb])) verb++;
  return is(tokens[at], 'have') && is(tokens[verb], 'coming');
}

/** Whose words a headline or heading announces by name: "Ana Ruiz’s letter in full". null: it announces none. */
export function announcedOver(reading: Reading, heading: Range | null, places: Places): Given | null {
  const given = heading && heading.last - heading.first <= HEADING ? announced(reading, heading, places) : null;
  // "Acme chief executive’s statement" gives no name of who made it
  return given && places.named.get(given.speaker.first)?.last === given.speaker.last ? given : null;
}

/** The same by the headline of the article. */
export function announcedByTitle(reading: Reading, places: Places): Given | null {
  const { document, tokens } = reading;
  const first = tokens.findIndex(({ block }) => document.blocks[block]?.kind === 'title');
  let last = first;
  while (last >= 0 && tokens[last]?.block === tokens[first]?.block) last++;
  return first < 0 ? null : announcedOver(reading, { first, last }, places);
}
