/** Mentions while their sentence is read: what grows, is joined and is taken out again before the list is final. */

import type { Gender } from '../languages/language.ts';
import type { Span } from '../model.ts';
import type { Mention, MentionForm, MentionKind, Token } from '../reading.ts';

/** A mention while its sentence is read. Ranges are indexes in `tokens`. */
export interface Draft {
  first: number;
  last: number;
  head: number;
  form: MentionForm;
  kind: MentionKind | null;
  gender: Gender | null;
  plural: boolean;
  name: readonly [number, number] | null;
  role: readonly [number, number] | null;
  apposition: Draft | null;
  of: Draft | null;
}

/** All drafts of an article. */
export class Drafts {
  private readonly list: Draft[] = [];

  constructor(private readonly tokens: readonly Token[]) {}

  /** A draft that says nothing yet; it is not in the list before it is added. */
  make(first: number, last: number, head: number, form: MentionForm): Draft {
    return { first, last, head, form, kind: null, gender: null, plural: false, name: null, role: null, apposition: null, of: null };
  }

  add(draft: Draft): void {
    this.list.push(draft);
  }

  /** Takes out one that has become a part of another. */
  drop(draft: Draft): void {
    const at = this.list.lastIndexOf(draft);
    if (at >= 0) this.list.splice(at, 1);
  }

  /** The pronoun that begins at a token: "her" of "her lawyer". */
  pronounAt(first: number): Draft | null {
    return this.list.findLast((draft) => draft.first === first && draft.form === 'pronoun') ?? null;
  }

  /** The final mentions, in the order of their starts, longer ones first where two start together. */
  mentions(): Mention[] {
    const { tokens } = this;
    const order = [...this.list].sort((a, b) => a.first - b.first || b.last - a.last);
    const place = new Map(order.map((draft, i) => [draft, i]));
    const span = ([first, last]: readonly [number, number]): Span => ({
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
    });
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
      apposition: draft.apposition ? (place.get(draft.apposition) ?? null) : null,
      of: draft.of ? (place.get(draft.of) ?? null) : null,
    }));
  }
}
