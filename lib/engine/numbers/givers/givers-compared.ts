/** Who gives a number that somebody's own is compared with. */
import { isTimePhrase, longPhraseAfter } from '../../clauses/phrases.ts';
import { hasTag, isFiniteVerb, isNoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Range, Statement, Token } from '../../reading.ts';
import { knownAt } from '../../text/word-forms.ts';
import { accordingTo } from './givers-according.ts';
import type { Given, Line } from './givers-line.ts';
import { byEstimate } from './givers-nouns.ts';
import { isGiver } from './givers-subjects.ts';

/** "The firm said it sold 40, below | analysts' estimate of 50, according to Tern": not the firm's, though it stands in what the firm says; null: nobody else's. */
export function comparedIn(line: Line, number: Range, { kind, content, cue }: Statement): Given | null {
  const { tokens, sentence } = line;
  const [start, cued] = [content[0]?.start ?? 0, cue?.start ?? 0];
  // "…, below analysts' estimate of 50, Tern said": that is what Tern says
  if (kind !== 'indirect' || cued > (tokens[number.first]?.start ?? 0)) return null;
  const estimate = byEstimate(line, number.first);
  const compared = estimate ?? foreseenBy(line, number);
  if (!compared || tokens[compared.giver.first]?.tag === 'PRP$') return null;
  let comma = Math.min(number.first, compared.giver.first) - 1;
  while (comma > sentence.first && tokens[comma]?.text !== ',') {
    if (isFiniteVerb(tokens[comma])) return null;
    comma--;
  }
  if (tokens[comma]?.text !== ',' || (tokens[comma]?.start ?? 0) < start) return null;
  const later = { ...line, cues: line.cues.filter(({ at }) => at > number.last) };
  return (estimate && accordingTo(later, number, true)) ?? compared;
}

/** Most tokens of what is counted, after its number: "40 | more boats". */
const FEW = 2;

/** "the 40 | (that) analysts had expected", "40 boats | foreseen by the port", "a forecast of 40 | from the port": who foresaw the number; null: nobody. */
export function foreseenBy(line: Line, { first, last }: Range): Given | null {
  const { tokens, sentence, cues } = line;
  let after = last;
  while (after < last + FEW && (isNoun(tokens[after]) || hasTag(tokens[after], 'JJ', 'JJR')) && !expects(line, tokens[after])) after++;
  const subject = is(tokens[after], 'relativePronoun') || is(tokens[after], 'complementizer') ? after + 1 : after;
  for (const cue of cues) {
    if (cue.subject?.first !== subject || !cue.verb || !is(cue.verb, 'expecting') || !isGiver(line, cue.subject)) continue;
    return { giver: cue.subject, cue: { first: cue.at, last: cue.at + 1 }, alone: true, rule: 'number-foreseen' };
  }
  // "40 guests expected by the hotel": whom it waits for
  const participle = hasTag(tokens[after], 'VBN', 'VBD') && expects(line, tokens[after], after > last ? 'estimating' : 'expecting');
  const by = participle ? after + 1 : after;
  const estimated = is(tokens[first - 1], 'genitive') && isNoun(tokens[first - 2]) && is(tokens[first - 2], 'reckonedNoun');
  if (!(is(tokens[by], 'agentive') || (!participle && is(tokens[by], 'from'))) || !(participle || estimated)) return null;
  const giver = longPhraseAfter(tokens, by + 1, sentence.last);
  return giver && isGiver(line, giver) && !isTimePhrase(tokens, giver)
    ? { giver, cue: { first: by, last: by + 1 }, alone: true, rule: 'number-foreseen' }
    : null;
}

const expects = ({ language }: Line, token: Token | undefined, how: 'expecting' | 'estimating' = 'expecting'): boolean =>
  token !== undefined && is(knownAt(token.form, language).verb, how);
