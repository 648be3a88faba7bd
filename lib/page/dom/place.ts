/** Where something stands on the screen. */

/** A place in the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The first and the last line of a target's words, in the viewport. */
export interface Place {
  readonly first: DOMRect;
  readonly last: DOMRect;
}
