/**
 * Whose words are "it" where a document stands in the sentence before that nobody spoke of till then:
 *
 *   The case leans on a report by Fenwick Partners. It traces £11m through five accounts.
 *                     ^──────────────────────────^  ^^
 */

import { firstWhere } from '../first-where.ts';
import { is } from '../languages/vocabulary.ts';
import { type Attribution, type Report, type Source, type Span, textOf } from '../model.ts';
import type { Reading, Sentence } from '../reading.ts';

interface Sorted {
  readonly reports: readonly Report[];
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
}

/** The same with statements of "it" given to the one report that the sentence before mentions; a report that was no source becomes one. */
export function resumeReports(reading: Reading, { reports, sources, attributions }: Sorted): Sorted {
  const { sentences, tokens } = reading;
  const sentenceAt = (offset: number) => firstWhere(sentences, ({ end }) => end > offset);
  const mentioned = reportsBySentence(reports, sentenceAt);
  const found = new Map<Attribution, { readonly report: number; readonly antecedent: Span }>();
  const open = attributions.filter(({ source, mention }) => source === null && mention !== null);
  for (const attribution of [...open].sort((a, b) => (a.mention?.start ?? 0) - (b.mention?.start ?? 0))) {
    const at = sentenceAt(attribution.mention?.start ?? 0);
    const [here, before] = [sentences[at], sentences[at - 1]];
    if (!here || !before || here.block !== before.block || !opensWithIt(reading, here, attribution)) continue;
    const only = resumed(mentioned.get(at - 1) ?? []);
    if (!only) continue;
    found.set(attribution, { report: only.report, antecedent: only.span });
    mentioned.set(at, [only]);
  }
  if (found.size === 0) return { reports, sources, attributions };
  return withSources({ reports, sources, attributions }, found);

  /** "It found", "It also says": the sentence opens with "it" and a verb that documents speak with. */
  function opensWithIt({ language }: Reading, { first }: Sentence, { mention, cue }: Attribution): boolean {
    const it = tokens[first];
    if (!mention || !cue || it?.start !== mention.start || !is(it, 'impersonal')) return false;
    const verb = textOf(reading.document, cue).toLowerCase().split(' ').at(-1) ?? '';
    return language.reports.says.has(verb) || language.giving.get(language.cueVerbs.get(verb)?.lemma ?? '') === 'study';
  }
}

interface Mentioned {
  readonly report: number;
  readonly span: Span;
  /** It is spoken of here for the first time. */
  readonly opens: boolean;
}

/** The one report that a sentence brings up, else the one that it mentions; null: there are several. */
function resumed(mentions: readonly Mentioned[]): Mentioned | null {
  const brought = mentions.filter(({ opens }) => opens);
  const [only, ...others] = brought.length > 0 ? brought : mentions;
  return only && others.length === 0 ? only : null;
}

/** The last mention of each report in each sentence; outlets are none that "it" leads to. */
function reportsBySentence(reports: readonly Report[], sentenceAt: (offset: number) => number): Map<number, Mentioned[]> {
  const bySentence = new Map<number, Mentioned[]>();
  reports.forEach(({ kind, mentions }, report) => {
    if (kind === 'outlet') return;
    for (const span of mentions) {
      const at = sentenceAt(span.start);
      const known = bySentence.get(at) ?? [];
      bySentence.set(at, [...known.filter((other) => other.report !== report), { report, span, opens: span === mentions[0] }]);
    }
  });
  return bySentence;
}

function withSources(
  { reports, sources, attributions }: Sorted,
  found: ReadonlyMap<Attribution, { readonly report: number; readonly antecedent: Span }>,
): Sorted {
  const made: Source[] = [];
  const sourceOf = new Map<number, number>();
  for (const { report } of found.values()) {
    const { name, aliases, mentions, source } = reports[report] as Report;
    if (sourceOf.has(report)) continue;
    sourceOf.set(report, source ?? sources.length + made.length);
    if (source === null) made.push({ name, aliases, kind: 'document', role: null, reason: null, speaksFor: null, mentions });
  }
  return {
    reports: reports.map((report, index) => ({ ...report, source: sourceOf.get(index) ?? report.source })),
    sources: [...sources, ...made],
    attributions: attributions.map((attribution) => {
      const resumed = found.get(attribution);
      if (!resumed) return attribution;
      return { ...attribution, source: sourceOf.get(resumed.report) ?? null, basis: 'resolved', antecedent: resumed.antecedent };
    }),
  };
}
