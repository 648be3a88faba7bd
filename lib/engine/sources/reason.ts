/**
 * Why an article leaves a source unnamed, in its own words.
 *
 *   An official, who asked not to be named because the talks are private, said …
 *                ^──────────────────────────────────────────────────────^
 */
import type { Reading } from '../reading.ts';
import { firstWhere } from '../text/first-where.ts';

/** What the article says of it; how it goes on is read by {@link goesOn}. */
const ANONYMOUS =
  /\b(?:(?:who |and |were |was )?(?:speaking|spoke|talking|talked) )?(?:on|under) (?:the )?(?:strict )?condition (?:of (?:strict )?anonymity|that (?:he|she|they|their|his|her)\b)|(?:\bwho )?(?:was |were |is |are )?speaking (?:anonymously|on background)\b|\b(?:who |and )?spoke anonymously\b|\b(?:who |both |all )?(?:asked|asking|requested|requesting|declined|declining|wished|wishing|wanted|wanting|preferred|preferring|refused|insisted|did not want|did not wish|didn['’]t want|do not want|does not want|chose)(?: (?:for|to|not|that|on|have|be|remain|stay|give|use|provide|disclose|his|her|their|its|full|last|real|being|speaking|speak)){0,8} (?:names?|surnames?|identity|identities|named|identified|anonymous|anonymously|anonymity|unnamed)\b|\bwhose (?:(?:full|real|last) )?(?:names?|identity|identities) (?:is|are|has|have|was|were|cannot|could)\b|\bwho (?:cannot|could not|can['’]t|may not) be (?:named|identified)\b|\b(?:(?:because|as|since) (?:he|she|they|it) )?(?:who )?(?:is|are|was|were)(?:n['’]t| not) (?:authori[sz]ed|allowed|permitted) to (?:speak|comment|talk|discuss|brief)\b|\bnot (?:authori[sz]ed|allowed|permitted) to (?:speak|comment|talk|discuss|brief)\b|\b(?:for|out of) fear (?:of|that)\b/iu;

/** One of these stands in every reason: most sentences are told apart by it, at a small part of the cost. */
const HINT = /condition|anonym|background|name|identi|authori|allowed|permitted|fear/iu;

const STOP = /[,.;:“”"()]|\s[–—-]\s/u;
/** In which a reason goes on after a comma: "on condition of anonymity, because it was private". */
const WHY = /^, (?:because|citing|as (?:he|she|they) |due to|for fear|fearing|to (?:protect|avoid|discuss|speak))/u;
/** The longest sentence that is searched, and the longest reason, in characters. */
const [SEARCHED, LONGEST] = [1_500, 220];

/** The reason in one of the sentences in which these spans stand, or in the next one where it has the same subject; null: none is given. `cues`: starts of verbs of saying, in order, which end it. */
export function reasonFor(reading: Reading, spans: readonly { readonly start: number }[], cues: readonly number[]): string | null {
  const { sentences, document } = reading;
  const seen = new Set<number>();
  for (const { start } of spans) {
    const at = sentenceAt(reading, start);
    if (at < 0 || seen.has(at)) continue;
    if (seen.size >= 6) break;
    seen.add(at);
    const sentence = sentences[at];
    const text = sentence ? document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + SEARCHED)) : '';
    const found = HINT.test(text) ? ANONYMOUS.exec(text) : null;
    if (!found || !sentence) continue;
    const from = found.index;
    const cue = cues.find((offset) => offset > sentence.start + from + found[0].length);
    const limit = Math.min(text.length, from + LONGEST, cue === undefined ? Number.POSITIVE_INFINITY : cue - sentence.start);
    return text.slice(from, goesOn(text, from + found[0].length, limit)).trim();
  }
  return null;
}

/** Where the words from `from` stop: at a mark, but not before a clause that says why. */
function goesOn(text: string, from: number, limit: number): number {
  let end = from;
  for (;;) {
    const mark = STOP.exec(text.slice(end, limit));
    if (!mark) return limit;
    end += mark.index;
    if (!WHY.test(text.slice(end, end + 12))) return end;
    end++;
  }
}

export function sentenceAt({ sentences }: Reading, offset: number): number {
  const at = firstWhere(sentences, ({ end }) => end > offset);
  return (sentences[at]?.start ?? Number.POSITIVE_INFINITY) <= offset ? at : -1;
}
