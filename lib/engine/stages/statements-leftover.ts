/** Quotations without a cue of their own. A part of the statements stage. */
import type { Language } from '../languages/language.ts';
import { headOf, longPhraseBefore, phraseBefore, type Range } from '../phrases.ts';
import type { Quoted } from '../quoted.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { Draft } from './statements-draft.ts';

/** Fewest words of a quotation that is speech by itself. */
const SPEECH = 4;

/** Most words before one that goes on from the sentence before: "“It failed,” she said. Now “there is a sizeable crack”." */
const LEAD = 8;
/** Fewest words of one that a colon leads to. */
const SHORT = 2;

/** Quotations of the sentence that no cue has taken, and that read as speech. */
export function leftover(reading: Reading, quoted: Quoted, sentence: Sentence, claimed: Uint8Array, goesOn: boolean): Range[] {
  const found: Range[] = [];
  const kind = reading.document.blocks[sentence.block]?.kind;
  if (kind === 'title' || kind === 'heading' || kind === 'caption') return found;
  for (let i = sentence.first; i < sentence.last; i++) {
    const part = quoted.over[i] as number;
    if (part === -1) continue;
    const first = i;
    while (i + 1 < sentence.last && quoted.over[i + 1] === part) i++;
    if (claimed[first]) continue;
    const words = reading.tokens.slice(first, i + 1).filter((token) => /[\p{L}\p{N}]/u.test(token.text)).length;
    const colon = first > sentence.first && reading.tokens[first - 1]?.text === ':';
    const opens = first === sentence.first || claimed[first - 1] === 1 || colon;
    const inner = reading.tokens[i - 1]?.text ?? '';
    const stops = /^(?:[.?!…,]|\.{2,})$/.test(inner);
    const ends = stops || i + 1 >= sentence.last - 1;
    if (opens && ends && words >= (colon && stops ? SHORT : SPEECH)) found.push({ first, last: i + 1 });
    else if (
      ends &&
      words >= SPEECH &&
      goesOn &&
      first - sentence.first <= LEAD &&
      i + 1 >= sentence.last - 1 &&
      !claimed.subarray(sentence.first, i).includes(1)
    )
      found.push({ first: sentence.first, last: i + 1 });
  }
  return found;
}

/**
 * Who a quotation without a cue belongs to by the sentence before it in its paragraph, where that holds no statement and its
 * subject is a person by name or pronoun: "Ruiz was blunt. “It failed.”"
 */
export function besideSubject(reading: Reading, quoted: Quoted, index: number, range: Range): Range | null {
  const { tokens, sentences } = reading;
  const [before, own] = [sentences[index - 1], sentences[index]];
  if (!before || !own || before.block !== own.block || range.first !== own.first) return null;
  for (let i = before.first; i < before.last; i++) {
    if (quoted.over[i] !== -1) return null;
    if (!/^(?:VBD|VBZ|VBP|MD)$/.test(tokens[i]?.tag ?? '')) continue;
    const subject = phraseBefore(tokens, i, before.first);
    const head = tokens[(subject?.last ?? 0) - 1];
    if (!subject || subject.first !== before.first || !head) return null;
    return head.tag === 'NNP' || /^(?:he|she)$/.test(head.lower) ? subject : null;
  }
  return null;
}

/**
 * Who a colon leads from to the quotation at `at`: "Ana Ruiz: “…”", "She turned to the tenants again: “…”", "The memo ends:
 * “…”". undefined: no colon stands there; null: its sentence does not say who speaks.
 */
export function beforeColon(reading: Reading, sentence: Sentence, at: number, language: Language): Range | null | undefined {
  const { tokens } = reading;
  const colon = at - 1;
  if (colon <= sentence.first || tokens[colon]?.text !== ':') return undefined;
  let verb = sentence.first;
  while (verb < colon && !/^(?:VBD|VBZ|VBP|MD)$/.test(tokens[verb]?.tag ?? '')) verb++;
  const subject = longPhraseBefore(tokens, verb, sentence.first);
  const head = subject && tokens[headOf(tokens, subject)];
  if (!head) return null;
  const speaks =
    /^NNP/.test(head.tag) || /^(?:he|she)$/.test(head.lower) || language.documents.has(head.lower) || language.channels.has(head.lower);
  return speaks ? subject : null;
}

/** The statement that a quotation without a cue goes on from: in the same block or the one before. */
export function previous(reading: Reading, drafts: readonly Draft[], first: number): number | null {
  const block = reading.tokens[first]?.block ?? 0;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i] as Draft;
    const last = reading.tokens[(draft.content.at(-1)?.last ?? 1) - 1]?.block ?? 0;
    const at = Math.max(last, reading.tokens[draft.cue?.at ?? 0]?.block ?? 0);
    if (at > block) continue;
    return block - at <= 1 && (draft.cue !== null || draft.continues !== null) ? i : null;
  }
  return null;
}
