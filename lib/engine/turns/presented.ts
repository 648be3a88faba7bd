/**
 * Whom a sentence with a colon presents right before a block quotation: no more than who they are, or what they speak of.
 *
 *   This is Ana Ruiz, who has kept the lock since May:      From Commander Tom Bell, on the rescue at Leith:
 *           ^──────^                                             ^────────────────^
 */
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { type Places, somebodyAt } from './given.ts';
import type { Line } from './lines.ts';

/** Longest sentence that presents somebody, in tokens. */
const LONGEST = 32;

/** Whom the last sentence of the line presents; null: nobody, or it tells of them. */
export function presentedBefore(
  { tokens, sentences }: Reading,
  line: Line,
  places: Places,
): { readonly speaker: Range; readonly via: null } | null {
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
  const mention = shown ?? (isPlain && is(tokens[from], 'from') ? somebodyAt(places, from + 1) : null);
  if (!mention || !/^[,:(]$/.test(tokens[mention.last]?.text ?? '')) return null;
  const rest = { first: mention.last, last: sentence.last - 1 };
  const owns = tokens.slice(rest.first, rest.last).some((word) => word.tag === 'POS');
  if (owns || namesAnother(places, rest)) return null;
  const isOne =
    (isShown && presentsAlone(tokens, rest)) || (!shown && !tellsMore(tokens.slice(isShown ? first + 2 : first, sentence.last)));
  return isOne ? { speaker: { first: mention.first, last: mention.last }, via: null } : null;
}

const namesAnother = ({ named }: Places, { first, last }: Range): boolean => {
  for (let at = first; at < last; at++) if (named.get(at)?.kind === 'person') return true;
  return false;
};

/** True for nothing behind the name, or for who that is or does: ", who has kept the lock since May". */
const presentsAlone = (tokens: readonly Token[], { first, last }: Range): boolean =>
  first >= last || (tokens[first]?.text === ',' && tokens[first + 1]?.tag === 'WP');

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
