/** Marks of punctuation that are written in more than one way. */

/** A dash, be it a hyphen, two of them, or a real one. */
export const isDash = (token: { readonly text: string } | undefined): boolean => /^[-–—]+$/.test(token?.text ?? '');
