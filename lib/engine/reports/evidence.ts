/** What stands beside a mention of a document and says that the article leans on it. */

import type { ReportWords } from '../languages/language.ts';
import { hasTag, isNoun, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';

/** Words between a subject and its verb, or before a participle. */
const SKIPPED =
  /^(?:has|had|have|also|does|did|do|not|n’t|n't|only|even|itself|further|then|later|previously|recently|clearly|repeatedly|merely|simply|explicitly|specifically|being)$/;
/** Verbs that are nouns as often. */
export const NOUN_TOO =
  /^(?:claims|calls|notes|names|links|rates|ranks|points|lists|counts|covers|ends|states|put|show|find|call|name|note)$/;
const FOUND_AT = /^(?:on|in|at|by|near|inside|under|among|outside)$/;
/** "…, said Ms Ray": somebody else's verb. */
const INVERTED = /^(?:said|says|added|adds|noted|notes|told|explained|warned|claimed|argued)$/;
const PASSIVE = /^(?:was|were|is|are|has|had|have|been|be)$/;
/** Longest aside between commas, in tokens. */
const ASIDE = 26;

/** The token after a group of auxiliaries and adverbs. */
function skipAuxiliaries(tokens: readonly Token[], at: number, last: number): number {
  let i = at;
  while (i < last && i < at + 4 && (SKIPPED.test(tokens[i]?.lower ?? '') || (tokens[i]?.tag === 'RB' && tokens[i]?.lower.endsWith('ly'))))
    i++;
  return i;
}

/** True where a verb that documents speak with begins at `at`. `words.says` holds nouns too: "the report notes", not "the report notes on". */
function speaksAt(tokens: readonly Token[], at: number, last: number, words: ReportWords): boolean {
  const verb = skipAuxiliaries(tokens, at, last);
  const token = tokens[verb];
  if (!token || verb >= last || token.block !== tokens[at - 1]?.block) return false;
  if (token.lower === 'has' || token.lower === 'had') return false;
  if (/^(?:is|are)$/.test(token.lower)) return words.saying.has(tokens[verb + 1]?.lower ?? '');
  if (words.says.has(token.text)) {
    const after = tokens[verb + 1]?.lower ?? '';
    // "census records show": the noun, not the verb; "a survey of voter lists."
    if (words.says.has(after) && words.nouns.has(token.text)) return false;
    // "a document found on the street"
    if (token.text === 'found' && FOUND_AT.test(after) && !tokens.slice(verb + 2, verb + 9).some((word) => is(word, 'complementizer')))
      return false;
    return tokens[verb + 1]?.tag !== '.' || token.text === 'show' || !NOUN_TOO.test(token.text);
  }
  return false;
}

/** What the words after the mention say: it speaks, or it was made. */
export function evidenceAfter(
  tokens: readonly Token[],
  at: number,
  last: number,
  words: ReportWords,
): { readonly says: boolean; readonly made: boolean } {
  const nothing = { says: false, made: false };
  let i = at;
  let made = false;
  if (/^[”"’']$/.test(tokens[i]?.text ?? '') && speaksAt(tokens, i + 1, last, words)) return { says: true, made: false };
  if (speaksAt(tokens, i, last, words)) return { says: true, made: false };
  if (isGivenOut(tokens, i, last)) return { says: false, made: true };
  // "has it at $585"
  if (/^(?:has|had)$/.test(tokens[i]?.lower ?? '') && tokens.slice(i + 1, i + 5).some((token) => token.lower === 'at'))
    return { says: true, made };
  const comma = /^[,(–—-]$/.test(tokens[i]?.text ?? '');
  if (comma) i++;
  if (/^(?:which|that|whose)$/.test(tokens[i]?.lower ?? '')) {
    if (speaksAt(tokens, i + 1, last, words)) return { says: true, made: false };
    let verb = i + 1;
    while (verb < Math.min(last, i + 6) && !words.made.has(tokens[verb]?.lower ?? '')) verb++;
    made = words.made.has(tokens[verb]?.lower ?? '') && PASSIVE.test(tokens[verb - 1]?.lower ?? '');
  }
  if (!comma) return made ? { says: false, made } : nothing;
  for (let end = i; end < Math.min(last, i + ASIDE); end++) {
    if (!/^[,)–—-]$/.test(tokens[end]?.text ?? '')) continue;
    if (INVERTED.test(tokens[end + 1]?.lower ?? '') && (isNoun(tokens[end + 2]) || hasTag(tokens[end + 2], 'DT', 'PRP', 'PRP$'))) break;
    if (speaksAt(tokens, end + 1, last, words)) return { says: true, made };
  }
  return { says: false, made };
}

/** What the words before the mention say of it. */
export function evidenceBefore(
  tokens: readonly Token[],
  first: number,
  last: number,
  floor: number,
  end: number,
  words: ReportWords,
): { readonly evidence: 'said' | 'channel' | 'cited' | null; readonly awaited: boolean } {
  const word = (back: number) => (first - back >= floor ? (tokens[first - back]?.lower ?? '') : '');
  const is = (evidence: 'said' | 'channel' | 'cited' | null, awaited = false) => ({ evidence, awaited });
  if (word(1) === 'to' && word(2) === 'according') return is('said');
  // "…, says a report"
  if (/^(?:says|said|warns|warned|suggests|concludes|claims)$/.test(word(1)) && (first - 2 < floor || /^[,”"’']$/.test(word(2))))
    return is('said');
  if (word(1) === 'by' && words.says.has(word(2))) return is('channel');
  if (
    /^(?:in|from)$/.test(word(1)) &&
    (words.says.has(word(2)) || /^(?:out|wrote|written|learned|contained|published|laid|set)$/.test(word(2)))
  )
    return is('channel');
  if (word(1) === 'to' && /^(?:pointed|points|pointing|point|referred|refers|referring|refer|alluding)$/.test(word(2))) return is('cited');
  if (word(1) === 'to' && /^(?:instead|also)$/.test(word(2)) && /^point/.test(word(3))) return is('cited');
  if (word(1) === 'in' && saidBefore(tokens, first - 2, floor)) return is('channel');
  if (word(1) === 'in' && first - 2 < floor && opensClause(tokens, last, end, words)) return is('channel');
  if (word(1) === 'on' && word(2) === 'based') return is('cited');
  if (words.citing.has(word(1))) return is('cited');
  if (word(1) === 'for' && /^(?:call|ask|press|push|appeal|demand|wait|prepar|plead)/.test(word(2))) return is(null, true);
  if (words.awaited.has(word(1)) || (/^(?:an?|the|for|up|out|on|to)$/.test(word(1)) && words.awaited.has(word(2)))) return is(null, true);
  return is(null);
}

/** "In a memo, | Mr Lind put …": a comma, and a verb of saying in the clause after it. */
function opensClause(tokens: readonly Token[], at: number, end: number, words: ReportWords): boolean {
  if (tokens[at]?.text !== ',') return false;
  return tokens.slice(at + 1, Math.min(end, at + ASIDE)).some((token) => words.says.has(token.text) && isVerb(token));
}

/** "were published on Tuesday", "has been released". */
function isGivenOut(tokens: readonly Token[], at: number, last: number): boolean {
  let verb = skipAuxiliaries(tokens, at, last);
  if (!/^(?:was|were|is|are|been)$/.test(tokens[verb]?.lower ?? '')) return false;
  verb = skipAuxiliaries(tokens, verb + 1, last);
  if (tokens[verb]?.lower === 'been') verb++;
  return (
    verb < last &&
    /^(?:published|released|posted|presented|conducted|carried|commissioned|written|funded|obtained)$/.test(tokens[verb]?.lower ?? '')
  );
}

/** "write the researchers in | their paper", "told MPs in | a letter": a verb of saying a few words before, with no mark between. */
function saidBefore(tokens: readonly Token[], at: number, floor: number): boolean {
  for (let i = at; i >= Math.max(floor, at - 5); i--) {
    const token = tokens[i] as Token;
    if (hasTag(token, ',', '.', ':', '``', "''")) return false;
    if (
      /^(?:said|says|say|wrote|writes|write|told|tells|argued|argues|warned|warns|claimed|stated|explained|explains|revealed)$/.test(
        token.lower,
      )
    )
      return true;
  }
  return false;
}
