/** Mentions while their sentence is read: values, of which what joins them makes new ones; and the final list of them. */

import type { Gender } from '../languages/language.ts';
import type { Span } from '../model.ts';
import type { Mention, MentionForm, MentionKind, Token } from '../reading.ts';
import { spanOf } from '../text/span-of.ts';

/** Whom others mean by it, whatever becomes of it. */
export type DraftId = number;

/** What is found of a mention at first. Ranges are indexes in `tokens`. */
export interface NewDraft {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly form: MentionForm;
  readonly kind: MentionKind | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly name: readonly [number, number] | null;
  readonly role: readonly [number, number] | null;
  readonly of: DraftId | null;
}

/** A mention while its sentence is read. */
export interface Draft extends NewDraft {
  readonly id: DraftId;
  readonly apposition: DraftId | null;
}

/** The same mention, of which more is known. Field by field, as all that is made for many mentions. */
export const revised = (draft: Draft, known: Partial<Omit<Draft, 'id'>>): Draft => ({
  id: draft.id,
  first: known.first ?? draft.first,
  last: known.last ?? draft.last,
  head: known.head ?? draft.head,
  form: known.form ?? draft.form,
  kind: known.kind === undefined ? draft.kind : known.kind,
  gender: known.gender === undefined ? draft.gender : known.gender,
  plural: known.plural ?? draft.plural,
  name: known.name === undefined ? draft.name : known.name,
  role: known.role === undefined ? draft.role : known.role,
  apposition: known.apposition === undefined ? draft.apposition : known.apposition,
  of: known.of === undefined ? draft.of : known.of,
});

/** What phrases that stand side by side have become. */
export interface Joined {
  /** Those that stand there now, in order. */
  readonly top: readonly Draft[];
  /** Those that have become a part of one of these, and are mentions still. */
  readonly inside: readonly Draft[];
}

/** What a phrase and those after it become. */
export interface Joining extends Joined {
  /** How many phrases it stands for, the first with them. */
  readonly joins: number;
}

/** A phrase that is more now, and its index. */
export type Change = readonly [number, Draft];

/** For a rule that finds nothing to change. */
export const NONE: readonly Change[] = [];

/** The phrase that stands so many after another; 0: the next one. */
export type After = (distance: number) => Draft | undefined;

/** All drafts of an article, each in its latest state. */
export class Drafts {
  /** By id; null: it has become a part of another, and is no mention. */
  private readonly list: (Draft | null)[] = [];

  constructor(private readonly tokens: readonly Token[]) {}

  /** Keeps what is found. */
  add(found: NewDraft): Draft {
    const draft: Draft = {
      id: this.list.length,
      first: found.first,
      last: found.last,
      head: found.head,
      form: found.form,
      kind: found.kind,
      gender: found.gender,
      plural: found.plural,
      name: found.name,
      role: found.role,
      apposition: null,
      of: found.of,
    };
    this.list.push(draft);
    return draft;
  }

  /** Puts what phrases have become in their place. */
  settle(before: readonly Draft[], { top, inside }: Joined): void {
    for (const { id } of before) this.list[id] = null;
    for (const draft of top) this.list[draft.id] = draft;
    for (const draft of inside) this.list[draft.id] = draft;
  }

  /** The final mentions, in the order of their starts, longer ones first where two start together. */
  mentions(): Mention[] {
    const { tokens } = this;
    const order = this.list.filter((draft) => draft !== null).sort((a, b) => a.first - b.first || b.last - a.last);
    const places = new Map(order.map(({ id }, place) => [id, place]));
    const placeOf = (id: DraftId | null): number | null => (id === null ? null : (places.get(id) ?? null));
    const span = ([first, last]: readonly [number, number]): Span => spanOf(tokens, { first, last });
    return order.map((draft) => ({
      // spelled out: a spread here took a tenth of the whole analysis
      start: tokens[draft.first]?.start ?? 0,
      end: tokens[draft.last - 1]?.end ?? 0,
      first: draft.first,
      last: draft.last,
      head: draft.head,
      form: draft.form,
      kind: draft.kind,
      gender: draft.gender,
      plural: draft.plural,
      name: draft.name ? span(draft.name) : null,
      role: draft.role ? span(draft.role) : null,
      apposition: placeOf(draft.apposition),
      of: placeOf(draft.of),
    }));
  }
}
