/** Figures that tell which one of a kind, "berth 12", "coronavirus 2": known by the noun in the singular right before them, whatever the noun. */
import { firstWhere } from '../../first-where.ts';
import { hasTag, isFiniteVerb, isNameWord, isNoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Reading, Token } from '../../reading.ts';
import { isPluralForm } from '../../text/word-forms.ts';
import { tellsWhenOrWhere } from '../counted/counted-phrases.ts';
import type { Lexeme } from '../parse/lexemes.ts';
import type { Amount } from '../parse/parse-amount.ts';

/** Most lexemes between brackets. */
const BRACKETED = 40;

/** True for bare figures after a noun in the singular with nothing after them that they could count. */
export function isLabel({ document, tokens }: Reading, lexemes: readonly Lexeme[], amount: Amount): boolean {
  const figure = lexemes[amount.first] as Lexeme;
  // "Acme (9984.T)": where its shares are sold
  if (document.text[figure.start - 1] === '(' && /^\d?\.[A-Z]{1,2}\)/.test(document.text.slice(figure.end - 1, figure.end + 4)))
    return true;
  if (amount.unit !== null || amount.last !== amount.first + 1 || !/^[1-9]\d{0,3}$/.test(figure.text)) return false;
  const at = firstWhere(tokens, ({ end }) => end > figure.start);
  if (isOfList(lexemes, amount.first) || ranks(tokens, at) || namesPlace(tokens, at)) return true;
  const [noun, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!noun || !token || noun.sentence !== token.sentence || noun.tag !== 'NN' || !noun.form.small) return false;
  if (isPluralForm(noun) || MAY_LEAD.some((name) => is(noun, name))) return false;
  // "by noon 40 had left", "put the average 9 higher"
  const ends = next === undefined || next.sentence !== token.sentence || hasTag(next, '.', ',', ':', "''", '-RRB-', 'IN', 'CC', 'WDT');
  return ends && !isNoun(next) && !is(next, 'perPreposition');
}

/** Nouns that have their amount right after them, or that the tagger takes verbs for. */
const MAY_LEAD = [
  'sumNoun',
  'totalNoun',
  'statistic',
  'changeVerb',
  'sizeVerb',
  'owningVerb',
  'changeNoun',
  'sizedNoun',
  'timeNoun',
  'countedInMillions',
] as const;

/** "180 Kent is let": where something is, a name in the singular right after its number, and no noun after it. */
function namesPlace(tokens: readonly Token[], at: number): boolean {
  const [name, next] = [tokens[at + 1], tokens[at + 2]];
  if (!isNameWord(name) || name?.form.small !== false || !/^[A-Z][a-z]+$/.test(name.text) || isPluralForm(name)) return false;
  return !tellsWhenOrWhere(name) && !is(name, 'month') && (hasTag(next, 'IN', 'MD', 'TO') || isFiniteVerb(next));
}

/** "so 1) it is late, and 2) it is dear": a figure before a bracket that nothing opens. */
function isOfList(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at + 1]?.text !== ')' || !lexemes[at + 1]?.glued) return false;
  for (let i = at - 1; i >= 0 && i > at - BRACKETED; i--) {
    if (lexemes[i]?.text === '(') return false;
    if (lexemes[i]?.text === ')' || lexemes[i]?.kind === 'break') return true;
  }
  return true;
}

/** "3 Ana Ruiz.": where somebody stands in a list, all that a sentence says; not "3 Mark Webb fans". */
function ranks(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.sentence === tokens[at]?.sentence || !is(tokens[at + 1], 'firstName') || !isNameWord(tokens[at + 1])) return false;
  let next = at + 2;
  while (isNameWord(tokens[next]) && tokens[next]?.sentence === tokens[at]?.sentence) next++;
  return next > at + 2 && (tokens[next]?.sentence !== tokens[at]?.sentence || hasTag(tokens[next], '.', ',', ':'));
}
