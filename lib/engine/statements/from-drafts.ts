/** Statements of drafts: in the order of the text, tokens as spans. */
import { is } from '../languages/vocabulary.ts';
import type { Reading, Statement } from '../reading.ts';
import { withEmphasis } from '../text/emphasis.ts';
import { spanOf } from '../text/span-of.ts';
import { actOf } from './act-of.ts';
import { type Draft, isTurn, ruleOf } from './draft.ts';
import { gapOf } from './gap-of.ts';

/** Sorts drafts by their place and keeps `continues` right. */
export function inOrder(drafts: readonly Draft[]): Draft[] {
  const order = drafts.map((_, i) => i).sort((a, b) => (drafts[a]?.content[0]?.first ?? 0) - (drafts[b]?.content[0]?.first ?? 0));
  const place = new Map(order.map((old, now) => [old, now]));
  return order.map((old) => {
    const draft = drafts[old] as Draft;
    return draft.continues === null ? draft : { ...draft, continues: place.get(draft.continues) ?? null };
  });
}

/** The statement that a draft makes; its kind is told by how many of its words stand in quotation marks. */
export function statementOf(reading: Reading, draft: Draft): Statement {
  let inside = 0;
  let outside = 0;
  for (const range of draft.content) {
    // "that" before a quotation stands in the content, and makes it no mixed one
    for (let i = range.first + (is(reading.tokens[range.first], 'complementizer') ? 1 : 0); i < range.last; i++) {
      const token = reading.tokens[i];
      if (!token?.form.word) continue;
      if (token.quoted === -1) outside++;
      else inside++;
    }
  }
  const { tokens } = reading;
  const { cue } = draft;
  const kind = outside === 0 || isTurn(draft) ? 'direct' : inside === 0 ? 'indirect' : 'mixed';
  return {
    kind,
    act: actOf(reading, draft, kind),
    content: draft.content.map((range) => withEmphasis(reading.document.text, spanOf(tokens, range))),
    of: draft.of ? spanOf(tokens, draft.of) : null,
    cue: cue
      ? spanOf(tokens, {
          first: cue.at,
          last: cue.last,
        })
      : null,
    mention: draft.speaker ? spanOf(tokens, draft.speaker) : null,
    rival: cue?.rival && draft.speaker ? spanOf(tokens, cue.rival) : undefined,
    label: draft.label && spanOf(tokens, draft.label),
    via: draft.via ? spanOf(tokens, draft.via) : null,
    continues: draft.continues,
    shape: draft.shape,
    verb: cue?.verb ?? null,
    gap: gapOf(reading, draft),
    rule: ruleOf(draft, reading.tokens[cue?.at ?? -1]?.lower ?? ''),
  };
}
