/**
 * Why an article leaves a source unnamed, in its own words.
 *
 *   An official, who asked not to be named because the talks are private, said …
 *                ^──────────────────────────────────────────────────────^
 */

import { firstWhere } from '../../first-where.ts';
import type { Reading } from '../../reading.ts';

const STOP = /[,.;:“”"()]|\s[–—-]\s/u;
/** The longest sentence that is searched, and the longest reason, in characters. */
const [SEARCHED, LONGEST] = [1_500, 220];

/** The reason in one of the sentences in which these spans stand, or in the next one where it has the same subject; null: none is given. `cues`: starts of verbs of saying, in order, which end it. */
export function reasonFor(reading: Reading, spans: readonly { readonly start: number }[], cues: readonly number[]): string | null {
  const { sentences, document, language } = reading;
  const { anonymity } = language;
  const seen = new Set<number>();
  for (const { start } of spans) {
    const at = sentenceAt(reading, start);
    if (at < 0 || seen.has(at)) continue;
    if (seen.size >= 6) break;
    seen.add(at);
    const sentence = sentences[at];
    const text = sentence ? document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + SEARCHED)) : '';
    const found = anonymity.hint.test(text) ? anonymity.stated.exec(text) : null;
    if (!found || !sentence) continue;
    const from = found.index;
    const cue = cues.find((offset) => offset > sentence.start + from + found[0].length);
    const limit = Math.min(text.length, from + LONGEST, cue === undefined ? Number.POSITIVE_INFINITY : cue - sentence.start);
    return text.slice(from, goesOn(anonymity.because, text, from + found[0].length, limit)).trim();
  }
  return null;
}

/** Where the words from `from` stop: at a mark, but not before a clause that says why (`because`). */
function goesOn(because: RegExp, text: string, from: number, limit: number): number {
  let end = from;
  for (;;) {
    const mark = STOP.exec(text.slice(end, limit));
    if (!mark) return limit;
    end += mark.index;
    if (!because.test(text.slice(end, end + 12))) return end;
    end++;
  }
}

/** Index of the sentence that an offset of the text stands in; -1 between two. */
export function sentenceAt({ sentences }: Reading, offset: number): number {
  const at = firstWhere(sentences, ({ end }) => end > offset);
  return (sentences[at]?.start ?? Number.POSITIVE_INFINITY) <= offset ? at : -1;
}
