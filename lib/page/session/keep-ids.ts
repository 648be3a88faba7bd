/**
 * Statements that were edited keep their identifiers: an open card, the panel's chosen entry and the place of the keys hold on to
 * these. A statement whose words stand unchanged keeps its own anyway, since it is made of them.
 */
import { isEdited } from '../../corrections/edited.ts';
import type { Analysis, Attribution } from '../../engine/model.ts';

/** More pairs than this are no edit, but another article. */
const MOST_PAIRS = 900;
/** Longer statements are compared by their beginnings. */
const LONGEST = 600;

interface Statement {
  readonly attribution: Attribution;
  readonly words: string;
  readonly source: string | null;
}

function statementsOf({ attributions, document, sources }: Analysis, other: Analysis): Statement[] {
  const known = new Set(other.attributions.map(({ id }) => id));
  return attributions
    .filter(({ id }) => !known.has(id))
    .map((attribution) => ({
      attribution,
      words: attribution.content
        .map(({ start, end }) => document.text.slice(start, end))
        .join(' ')
        .slice(0, LONGEST),
      source: attribution.source === null ? null : (sources[attribution.source]?.name ?? null),
    }));
}

/** True where the one is the other with a few letters changed, and said by the same source. */
const isSameEdited = (one: Statement, other: Statement): boolean => one.source === other.source && isEdited(one.words, other.words);

/** The later analysis, with the identifiers of the earlier one where a statement was edited. Refused where two fit. */
export function keepIds(earlier: Analysis, later: Analysis): Analysis {
  const gone = statementsOf(earlier, later);
  const come = statementsOf(later, earlier);
  if (gone.length === 0 || come.length === 0 || gone.length * come.length > MOST_PAIRS) return later;
  const pairs = gone.flatMap((before) => come.filter((after) => isSameEdited(before, after)).map((after) => ({ before, after })));
  const kept = new Map<Attribution, string>();
  for (const { before, after } of pairs) {
    const rivals = pairs.filter((pair) => pair.before === before || pair.after === after);
    if (rivals.length === 1) kept.set(after.attribution, before.attribution.id);
  }
  if (kept.size === 0) return later;
  return {
    ...later,
    attributions: later.attributions.map((attribution) => {
      const id = kept.get(attribution);
      return id === undefined ? attribution : { ...attribution, id };
    }),
  };
}
