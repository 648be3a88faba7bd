/** Other outlets that the article leans on: "The Bridgetown Herald reported that …", "…, according to the Herald". */
import { typesOfNameWord } from '../languages/en/institutions.ts';
import type { Attribution, Report, Source, Span } from '../model.ts';

/** What an outlet does as an outlet; a broadcaster that "said it would cut jobs" speaks for itself. */
const REPORTS = /^(?:according|report|wrote|write|reveal|found|note|observe|call|describe)/i;

/** One entry for each outlet that is cited by name, save those whose own report is an entry already. */
export function findOutlets(
  text: string,
  attributions: readonly Attribution[],
  sources: readonly Source[],
  known: readonly Report[],
): Report[] {
  const authors = new Set(known.map(({ author }) => author));
  const cited = new Map<string, { source: number; aliases: readonly string[]; mentions: Span[] }>();
  for (const { source, mention, cue } of attributions) {
    if (source === null || !mention || !cue || !REPORTS.test(text.slice(cue.start, cue.end))) continue;
    const { name, aliases, kind } = sources[source] as Source;
    // "as both the Herald and the Argus have reported"
    const both = name.startsWith('both ') ? name.slice(5).split(' and ') : null;
    for (const one of both ?? [name]) {
      if (/^(?:person|document)$/.test(kind) || (kind === 'group' && !both) || authors.has(one) || !isOutletName(one)) continue;
      const start = both ? text.indexOf(one, mention.start) : -1;
      const entry = cited.get(one) ?? { source, aliases: both ? [] : aliases, mentions: [] };
      entry.mentions.push(start < 0 ? mention : { start, end: start + one.length });
      cited.set(one, entry);
    }
  }
  return [...cited].map(([name, entry]) => ({ name, kind: 'outlet', author: null, published: null, href: null, ...entry }));
}

/** "The Argus Leader", "Chip Monthly"; not "Independent Schools Board", whose other words are of another kind, and not the post. */
function isOutletName(name: string): boolean {
  // "two Herald sources"
  if (/^(?!the )\p{Ll}/u.test(name)) return false;
  const types = name.toLowerCase().split(' ').flatMap(typesOfNameWord);
  return types.length > 0 && types.every((type) => type === 'outlet') && !/^royal|office$/i.test(name);
}
