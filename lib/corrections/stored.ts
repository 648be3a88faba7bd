/**
 * What is stored of the corrections: by article, those changed last at the end. Whatever cannot be read falls out alone, and is told of, so that
 * it can be kept aside before the store is written over.
 */
import * as z from 'zod/mini';
import type { Correction } from '../engine/model.ts';
import { correctionSchema } from '../messages/correction-schema.ts';
import type { CorrectionChange } from '../messages/protocol.ts';
import { LONGEST_ADDRESS } from './address.ts';
import { changedCorrections } from './changed.ts';
import { MOST_CORRECTIONS } from './limits.ts';

export interface CorrectedArticle {
  /** As `articleAddress` has it. */
  readonly address: string;
  readonly title: string | null;
  readonly corrections: readonly Correction[];
}

export interface StoredCorrections {
  /** Raised when a field changes its meaning. */
  readonly version: 1;
  readonly articles: readonly CorrectedArticle[];
}

const LONGEST_TITLE = 300;

const NONE: StoredCorrections = { version: 1, articles: [] };

const store = z.object({ version: z.literal(1), articles: z.array(z.unknown()) });
const article = z.object({
  address: z.string().check(z.minLength(1), z.maxLength(LONGEST_ADDRESS)),
  title: z.nullable(z.string()),
  corrections: z.array(z.unknown()),
});

/** Corrections from whatever was stored, and what of it cannot be read, as it was stored. */
export function readCorrections(stored: unknown): { readonly read: StoredCorrections; readonly unreadable: readonly unknown[] } {
  if (stored === undefined) return { read: NONE, unreadable: [] };
  const parsed = store.safeParse(stored);
  if (!parsed.success) return { read: NONE, unreadable: [stored] };
  const unreadable: unknown[] = [];
  const articles = parsed.data.articles.flatMap((each): CorrectedArticle[] => {
    const found = article.safeParse(each);
    if (!found.success) {
      unreadable.push(each);
      return [];
    }
    const { address, title } = found.data;
    const read = found.data.corrections.map((one) => ({ one, parsed: correctionSchema.safeParse(one) }));
    const lost = read.flatMap(({ one, parsed }) => (parsed.success ? [] : [one]));
    if (lost.length > 0) unreadable.push({ address, title, corrections: lost });
    const corrections = read.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : []));
    return corrections.length > 0 ? [{ address, title, corrections }] : [];
  });
  return { read: { version: 1, articles }, unreadable };
}

/** What is stored after a change of one article; its corrections become the youngest. `gone`: how many of the oldest had no room. */
export function withArticle(
  { articles }: StoredCorrections,
  address: string,
  title: string | null,
  change: CorrectionChange,
): { readonly stored: StoredCorrections; readonly gone: number } {
  const before = articles.find((each) => each.address === address);
  const corrections = changedCorrections(before?.corrections ?? [], change);
  const changed = { address, title: title?.slice(0, LONGEST_TITLE) ?? null, corrections };
  const others = articles.filter((each) => each.address !== address);
  return bounded(corrections.length > 0 ? [...others, changed] : others);
}

function bounded(articles: readonly CorrectedArticle[]): { readonly stored: StoredCorrections; readonly gone: number } {
  const total = articles.reduce((sum, { corrections }) => sum + corrections.length, 0);
  let gone = Math.max(0, total - MOST_CORRECTIONS);
  const [kept, over] = [[] as CorrectedArticle[], gone];
  for (const each of articles) {
    const corrections = each.corrections.slice(gone);
    gone -= each.corrections.length - corrections.length;
    if (corrections.length > 0) kept.push({ ...each, corrections });
  }
  return { stored: { version: 1, articles: kept }, gone: over };
}

/** Without one article; null: without any. */
export function withoutArticle({ articles }: StoredCorrections, address: string | null): StoredCorrections {
  return { version: 1, articles: address === null ? [] : articles.filter((each) => each.address !== address) };
}

/** Those of one article; none where it has no address. */
export function correctionsOf({ articles }: StoredCorrections, address: string | null): readonly Correction[] {
  return articles.find((each) => each.address === address)?.corrections ?? [];
}
