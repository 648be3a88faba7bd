/** Match patterns of sites, as the browser's permissions write them: what they name and what they cover. */

export const allSites = '*://*/*';

/** The pattern that "Always on this site" grants: both schemes, the site and every path. */
export function sitePattern(host: string): string {
  return `*://${host}/*`;
}

/** Host of a page that a permission can be asked for; null for the browser's own pages. */
export function siteOf(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address);
  return url && /^https?:$/.test(url.protocol) && url.hostname ? url.hostname : null;
}

/** What the reader granted for this host: a grant for a parent domain ("*.example.org") counts. */
export function grantedFor(host: string | null, origins: readonly string[]): 'none' | 'site' | 'all' {
  if (origins.some((origin) => /^(\*|https?):\/\/\*\/\*?$/.test(origin))) return 'all';
  if (host === null) return 'none';
  const covers = (origin: string) => {
    const pattern = origin.replace(/^[^/]*:\/\//, '').replace(/[/:].*/s, '');
    return pattern.startsWith('*.') ? host === pattern.slice(2) || host.endsWith(pattern.slice(1)) : host === pattern;
  };
  return origins.some(covers) ? 'site' : 'none';
}

/** Host names of patterns that name one ("*://example.org/*"), without repeats; those for all sites have none. */
export function hostsOf(origins: readonly string[]): string[] {
  const hosts = origins.map((origin) => origin.replace(/^[^/]*:\/\//, '').replace(/[/:].*/s, ''));
  return [...new Set(hosts.filter((host) => host !== '*' && host !== ''))];
}
