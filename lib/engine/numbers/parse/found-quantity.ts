import type { Quantity } from '../../model.ts';

/** A number before anyone is asked whose it is. */
export type FoundQuantity = Pick<Quantity, 'span' | 'value' | 'high' | 'unit' | 'approximate' | 'counted'>;
