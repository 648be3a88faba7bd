/** Links that lead to a document over somebody who counts the click. */

/** Hosts that only lead on: shorteners, and the counters of social networks, mail and shops. */
const COUNTERS =
  /^(?:t\.co|bit\.ly|bitly\.com|ow\.ly|buff\.ly|dlvr\.it|tinyurl\.com|goo\.gl|lnkd\.in|trib\.al|is\.gd|fb\.me|amzn\.to|ift\.tt|l\.facebook\.com|lm\.facebook\.com|l\.instagram\.com|out\.reddit\.com|feedproxy\.google\.com|feeds\.feedburner\.com|go\.redirectingat\.com|go\.skimresources\.com|prf\.hn|shareasale\.com|anrdoezrs\.net|awin1\.com|(?:[a-z0-9-]+\.)?safelinks\.protection\.outlook\.com|(?:[a-z0-9-]+\.)*list-manage\.com|(?:[a-z0-9-]+\.)*hubspotlinks\.com)$/u;

const hostOf = (url: URL): string => url.hostname.toLowerCase().replace(/^www\./u, '');

/**
 * Where a link leads, by its host; `through`: the host that leads on to it, null for a plain link. A counter that does not say
 * where it leads is shown for itself: `to` is then null.
 */
export function leadsTo(href: string): { readonly to: string | null; readonly through: string | null } {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return { to: href, through: null };
  }
  const host = hostOf(url);
  for (const value of url.searchParams.values()) {
    if (!/^https?:\/\//iu.test(value)) continue;
    try {
      const other = hostOf(new URL(value));
      if (other !== host && LEADING.test(url.pathname + url.search)) return { to: other, through: host };
    } catch {}
  }
  return COUNTERS.test(host) ? { to: null, through: host } : { to: host, through: null };
}

/** An address in a parameter of this name, or after a path of this name, is where the link leads; one in another may be whence it comes. */
const LEADING = /[?&](?:u|url|q|to|target|dest|destination|redirect|redirect_url|goto|link|r|out|murl|ued|p)=https?(?::|%3a)/iu;
