/** The rows of the tagger's model as text: a character for a tag, and one for a weight. */

/** The characters of the first tag, and of the weight of nought: neither these nor those reach a quotation mark or a backslash, which data escape. */
export const [TAG, NOUGHT] = [36, 59] as const;
