import type { Span } from '../model.ts';

/** A number before anyone is asked whose it is. Fields as in `Quantity`. */
export interface FoundQuantity {
  readonly span: Span;
  readonly value: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly approximate: boolean;
  readonly counted: Span | null;
}
