/** Marks of punctuation that are written in more than one way, and how short names of zones are. */

/** A dash, be it a hyphen, two of them, or a real one. */
export const isDash = (token: { readonly text: string } | undefined): boolean => /^[-–—]+$/.test(token?.text ?? '');

/** What may be the zone of the time before it: "ET", "BST". */
export const mayBeZone = (token: { readonly form: { readonly plain: string } } | undefined): boolean =>
  /^[A-Z]{2,4}$/.test(token?.form.plain ?? '');
