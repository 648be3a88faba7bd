/** Match patterns of sites, as the browser's permissions write them: what they name and what they cover. */

export const allSites = '*://*/*';

/** The pattern that "Always on this site" grants: both schemes, the site and every path. */
export function sitePattern(host: string): string {
  return `*://${host}/*`;
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
