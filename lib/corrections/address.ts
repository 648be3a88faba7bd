/** What an article is known by: its address, without what differs from visit to visit. */

/** Parameters that tell a site where a reader came from, and nothing of the article. */
const VISIT = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref|ref_src|smid|ns_\w+|at_\w+|CMP|cmpid)$/i;

/** Longer ones are no addresses of articles. */
export const LONGEST_ADDRESS = 4000;

/** Null where it is no address of the web or of a file. */
export function articleAddress(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url);
  if (!parsed || !/^(?:https?|file):$/.test(parsed.protocol)) return null;
  // by hand: what a script of a page has of the browser in Firefox gives it no iterator
  const kept = parsed.search
    .slice(1)
    .split('&')
    .filter((part) => !VISIT.test(part.replace(/=.*$/s, '')));
  parsed.search = kept.join('&');
  [parsed.hash, parsed.username, parsed.password] = ['', '', ''];
  return parsed.href.length > LONGEST_ADDRESS ? null : parsed.href;
}
