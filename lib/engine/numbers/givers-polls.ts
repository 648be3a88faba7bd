/** The shares that go on from a poll. */
import { isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Reading, Sentence, Token } from '../reading.ts';
import type { FoundQuantity } from './found-quantity.ts';
import type { Given, Place } from './givers-line.ts';
import { isShare } from './unit-kinds.ts';

/** How far the verb may stand after its share, in tokens, and the share after its poll, in sentences and paragraphs. */
const NEAR = 7;
const SENTENCES = 6;
const BLOCKS = 2;

/** "…, according to the poll. Some 40% said no. About a third trust neither.": the poll that shares go on from. */
export class Polls {
  private at = 0;
  private last: Pick<Cue, 'subject' | 'sentence' | 'at'> | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly cues: readonly Cue[],
  ) {}

  /** The poll that gives the share; null: none. Asked in text order. */
  giverOf({ sentence, first, last }: Place, { unit }: FoundQuantity): Given | null {
    const { sentences } = this.reading;
    while (this.at < this.cues.length && (this.cues[this.at] as Cue).sentence < sentence) {
      const cue = this.cues[this.at++] as Cue;
      if (cue.subject && this.isPoll(cue)) this.last = cue;
    }
    const cue = this.last;
    if (!cue?.subject || !isShare(unit)) return null;
    const [here, there] = [sentences[sentence] as Sentence, sentences[cue.sentence] as Sentence];
    const opens = sentence - cue.sentence === 1 && here.block === there.block && first - here.first <= 2;
    if (!opens && (sentence - cue.sentence > SENTENCES || here.block - there.block > BLOCKS || !this.holds(last, here.last))) return null;
    return { giver: cue.subject, cue: { first: cue.at, last: cue.at + 1 }, rule: 'number-polled' };
  }

  /** "In a poll for the union, 40 per cent …": shares go on from that poll. */
  note({ giver, cue }: Given, sentence: number): void {
    const poll = { subject: giver, sentence, at: cue.first };
    if (this.isPoll(poll)) this.last = poll;
  }

  private isPoll({ subject }: Pick<Cue, 'subject'>): boolean {
    const { tokens, language } = this.reading;
    for (let i = subject?.first ?? 0; i < (subject?.last ?? 0); i++)
      if (language.reports.nouns.get(tokens[i]?.lower ?? '') === 'survey') return true;
    return false;
  }

  /** True where the share is of people who hold something: "a third of voters trust", "3 in 20 tenants say". */
  private holds(from: number, end: number): boolean {
    const { tokens, language } = this.reading;
    for (let i = from; i < Math.min(end, from + NEAR) && tokens[i]?.text !== ','; i++) {
      const token = tokens[i] as Token;
      if (is(token, 'opining') || (isVerb(token) && language.cueVerbs.has(token.lower))) return true;
    }
    return false;
  }
}
