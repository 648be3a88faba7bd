/** The kinds of mark, in the order in which they are listed everywhere. */
export const MARK_KINDS = ['quotation', 'reported', 'number', 'report'] as const;
