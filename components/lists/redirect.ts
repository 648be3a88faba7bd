/** Links that lead to a document over somebody who counts the click. */

/** Hosts that only lead on: shorteners, and the counters of social networks, mail and shops. */
const COUNTERS =
  /^(?:t\.co|bit\.ly|bitly\.com|ow\.ly|buff\.ly|dlvr\.it|tinyurl\.com|goo\.gl|lnkd\.in|trib\.al|is\.gd|fb\.me|amzn\.to|ift\.tt|l\.facebook\.com|lm\.facebook\.com|l\.instagram\.com|out\.reddit\.com|feedproxy\.google\.com|feeds\.feedburner\.com|go\.redirectingat\.com|go\.skimresources\.com|prf\.hn|shareasale\.com|anrdoezrs\.net|awin1\.com|(?:[a-z0-9-]+\.)?safelinks\.protection\.outlook\.com|(?:[a-z0-9-]+\.)*list-manage\.com|(?:[a-z0-9-]+\.)*hubspotlinks\.com)$/u;

const hostOf = (url: URL): string => url.hostname.toLowerCase().replace(/^www\./u, '');

/** An address in a parameter of this name is where the link leads; one in another may be whence it comes. */
const LEADING = new Set('u url q to target dest destination redirect redirect_url goto link r out murl ued p'.split(' '));

/**
 * Where a link leads, by its host; `through`: the host that leads on to it, null for a plain link. A counter that does not say
 * where it leads is shown for itself: `to` is then null. What is no address comes back as it is.
 */
export function leadsTo(href: string): { readonly to: string | null; readonly through: string | null } {
  if (!URL.canParse(href)) return { to: href, through: null };
  const url = new URL(href);
  const host = hostOf(url);
  for (const [name, value] of url.searchParams) {
    if (!LEADING.has(name.toLowerCase()) || !/^https?:\/\//iu.test(value) || !URL.canParse(value)) continue;
    const other = hostOf(new URL(value));
    if (other !== host) return { to: other, through: host };
  }
  return COUNTERS.test(host) ? { to: null, through: host } : { to: host, through: null };
}
