/** What watching an article and waiting for one have in common. */

/** Milliseconds without a change after which the page is at rest. */
export const REST = 400;
/** A look is followed by so many times its own length of rest. */
export const SHARE = 15;
/** Milliseconds between two looks at the page's address. */
export const TICK = 1000;

/** Without the place in the page; what begins with `#!` or `#/` is a page of its own. */
export function addressOf({ location }: Window): string {
  const { href } = location;
  const hash = href.indexOf('#');
  return hash < 0 || /^#[!/]/.test(href.slice(hash, hash + 2)) ? href : href.slice(0, hash);
}
