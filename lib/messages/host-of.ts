/** The host of an address. */

/** Host of an http or https address, lower case and without its port; null for any other, as the browser's own pages, and for what is no address. */
export function hostOf(address: string | null): string | null {
  // the command line runs where there is no URL.parse
  const url = address !== null && URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) && url.hostname ? url.hostname : null;
}
