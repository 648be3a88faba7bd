/** The verb that says how a figure moved, before its number. */
import { hasTag, isFiniteVerb, isNoun, isPluralNoun, isVerb } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Range, Reading, Sentence, Token } from '../../reading.ts';
import { isDash } from '../../text/marks.ts';
import type { Place } from './givers-line.ts';

/** How far a figure may stand after its verb, in tokens. */
const NEAR = 16;

/**
 * The verb before the number that says how something moved: "rose by", "was up", "saw a fall of", "brought the total to"; null:
 * another stands there, or it may be or will be so.
 */
export function movedBefore({ tokens, sentences }: Reading, { first, sentence }: Place): Range | null {
  const floor = Math.max((sentences[sentence] as Sentence).first, first - NEAR);
  let [aside, change, figure] = [false, false, false];
  for (let at = beforePause(tokens, first); at >= floor; at--) {
    const token = tokens[at] as Token;
    if (hasTag(token, ':', ',', "''", '``') && !is(tokens[at + 1], 'bringing')) return null;
    if (is(token, 'upOrDown')) aside = true;
    if (isNoun(token) && is(token, 'changeNoun')) change = true;
    if (is(token, 'figureNoun')) figure = true;
    if (!isVerb(token)) continue;
    if (figure && is(token, 'bringing')) return { first: at, last: at + 1 };
    // "all offences | recorded by police"
    if (hasTag(token, 'VBG') || (is(tokens[at + 1], 'agentive') && isNoun(tokens[at - 1]) && !is(token, 'movingVerb'))) continue;
    if (!(is(token, 'movingVerb') || (aside && is(token, 'finiteBe')) || (change && is(token, 'undergoing')))) return null;
    const open = tokens.slice(Math.max(floor, at - 2), at).some((before) => hasTag(before, 'MD', 'TO'));
    return open || !(isFiniteVerb(token) || token.tag === 'VBN') ? null : { first: at, last: at + 1 };
  }
  return null;
}

/** Where what leads to the number ends, before a pause: "saw a fall in rents, | down 4 points", "strongly higher, | up by 4%", "the biggest fall – | 4 per cent". */
function beforePause(tokens: readonly Token[], first: number): number {
  const by = is(tokens[first - 1], 'agentive') ? first - 2 : first - 1;
  const led = is(tokens[by], 'upOrDown') ? by - 1 : first - 1;
  const paused = isDash(tokens[led]) || (led < first - 1 && tokens[led]?.text === ',');
  return paused ? led - 1 : first - 1;
}

/** "Revenue was | £4m": the verb right before the number; null: none. */
export function standsBefore(tokens: readonly Token[], { first }: Place): Range | null {
  return is(tokens[first - 1], 'finiteBe') ? { first: first - 1, last: first } : null;
}

/** "the number of boats rose to | 40", "The toll stands at | 9", "bringing the total to | 90"; of `many` things, "thefts rose by | 4". */
export function isTotal({ tokens, sentences }: Reading, { first, sentence }: Place, verb: Range, many: boolean): boolean {
  const lead = tokens[first - 1];
  const reaches = first === verb.last || is(lead, 'infinitive') || is(lead, 'at') || (is(lead, 'agentive') && first - 1 === verb.last);
  if (is(tokens[verb.first], 'bringing')) return is(lead, 'infinitive');
  // "The clerks numbered | 40"
  if (is(tokens[verb.first], 'amounting') && first === verb.last) return true;
  return (
    reaches &&
    tokens.slice(sentences[sentence]?.first, verb.first).some((token) => is(token, 'figureNoun') || (many && isPluralNoun(token)))
  );
}
