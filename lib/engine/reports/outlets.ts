/** Other outlets that the article leans on: "The Bridgetown Herald reported that …", "…, according to the Herald". */
import { typesOfNameWord } from '../languages/institutions.ts';
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
  const cited = new Map<number, Span[]>();
  for (const { source, mention, cue } of attributions) {
    if (source === null || !mention || !cue || !REPORTS.test(text.slice(cue.start, cue.end))) continue;
    const { name, kind } = sources[source] as Source;
    if (/^(?:person|group|document)$/.test(kind) || authors.has(name) || !isOutletName(name)) continue;
    cited.set(source, [...(cited.get(source) ?? []), mention]);
  }
  return [...cited].map(([source, mentions]) => {
    const { name, aliases } = sources[source] as Source;
    return { name, aliases, kind: 'outlet', author: null, published: null, href: null, mentions, source };
  });
}

/** "The Argus Leader", "Chip Monthly"; not "Independent Schools Board", whose other words are of another kind, and not the post. */
function isOutletName(name: string): boolean {
  const types = name.toLowerCase().split(' ').flatMap(typesOfNameWord);
  return types.length > 0 && types.every((type) => type === 'outlet') && !/^royal|office$/i.test(name);
}
