/** Other outlets that the article leans on: "The Bridgetown Herald reported that …", "…, according to the Herald". */
import type { Language } from '../languages/language.ts';
import { kindsOfNameWord } from '../languages/nouns.ts';
import type { Attribution, Report, Source, Span } from '../model.ts';
import type { Reading } from '../reading.ts';

/** One entry for each outlet that is cited by name, save those whose own report is an entry already. */
export function findOutlets(
  { document: { text }, language }: Reading,
  attributions: readonly Attribution[],
  sources: readonly Source[],
  known: readonly Report[],
): Report[] {
  const authors = new Set(known.map(({ author }) => author));
  // a broadcaster that "said it would cut jobs" speaks for itself
  const asOutlet = (cue: string) => language.vocabulary.has(cue.toLowerCase().split(' ', 1)[0] as string, 'outletReporting');
  const cited = new Map<string, { source: number; aliases: readonly string[]; mentions: Span[] }>();
  for (const { source, mention, cue } of attributions) {
    if (source === null || !mention || !cue || !asOutlet(text.slice(cue.start, cue.end))) continue;
    const { name, aliases, kind } = sources[source] as Source;
    // "as both the Herald and the Argus have reported"
    const both = name.startsWith('both ') ? name.slice(5).split(' and ') : null;
    for (const one of both ?? [name]) {
      if (kind === 'person' || kind === 'document' || (kind === 'group' && !both) || authors.has(one) || !isOutletName(one, language))
        continue;
      const start = both ? text.indexOf(one, mention.start) : -1;
      const entry = cited.get(one) ?? { source, aliases: both ? [] : aliases, mentions: [] };
      entry.mentions.push(start < 0 ? mention : { start, end: start + one.length });
      cited.set(one, entry);
    }
  }
  return [...cited].map(([name, entry]) => ({ name, kind: 'outlet', author: null, published: null, href: null, ...entry }));
}

/** "The Argus Leader", "Chip Monthly"; not "Independent Schools Board", whose other words are of another kind, and not the post. */
function isOutletName(name: string, language: Language): boolean {
  // "two Herald sources"
  const words = name.toLowerCase().split(' ');
  if (/^\p{Ll}/u.test(name) && !language.vocabulary.has(words[0] as string, 'definiteArticle')) return false;
  const types = words.flatMap((word) => kindsOfNameWord(language, word));
  return types.length > 0 && types.every((type) => type === 'outlet') && !words.some((word) => language.vocabulary.has(word, 'postal'));
}
