/** The article in one paragraph of counts, which is also the way to its parts. Parts that are nought are left out. */
import { isAsked } from '../../lib/engine/formats/asked.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import type { Part } from '../../lib/messages/protocol.ts';
import { speakersOf } from '../../lib/messages/spoken.ts';
import { SORTS, sortOf } from '../shared/source-sort.ts';
import { useWords, type Words } from '../shared/words.ts';

/** That nobody is quoted, as far as was read: nothing is said of words in quotation marks that nobody has read. */
function nobody(part: Part | null, words: Words): string {
  if (!part) return `${words.nobody} `;
  return part.why === 'unread' ? '' : `${words.part.nobody[part.why]} `;
}

/** @param part why it is not the whole page; null: it is */
export function Summary({ analysis, part }: { readonly analysis: Analysis; readonly part: Part | null }) {
  const words = useWords();
  const statements = analysis.attributions.filter((attribution) => !isAsked(attribution));
  const sorts = Array.from(speakersOf(analysis), (source) => sortOf(analysis, source));
  const parts = SORTS.flatMap((sort) => {
    const count = sorts.filter((other) => other === sort).length;
    return count > 0 ? [words.sortCounts[sort](count)] : [];
  });
  const lost = statements.filter(({ source }) => source === null);
  const lostQuotations = lost.filter(({ kind }) => kind === 'direct').length;
  const lostReported = lost.length - lostQuotations;
  const lostParts = [lostQuotations && words.quotations(lostQuotations), lostReported && words.reportedStatements(lostReported)].filter(
    Boolean,
  );
  const numbersLost = analysis.quantities.filter(({ source }) => source === null).length;
  return (
    <p class="summary">
      {statements.length === 0 && nobody(part, words)}
      {sorts.length > 0 && `${words.sources(sorts.length)}: ${words.list(parts)}. `}
      {lost.length > 0 && (
        <>
          <a href="#source-none">{lostParts.join(', ')}</a> {words.withoutSource}.{' '}
        </>
      )}
      {analysis.reports.length > 0 && (
        <>
          <a href="#reports">{words.reportCount(analysis.reports.length)}</a>.{' '}
        </>
      )}
      {analysis.quantities.length > 0 && (
        <>
          <a href="#numbers">{words.numberCount(analysis.quantities.length)}</a>
          {numbersLost > 0 && `, ${words.numbersWithout(numbersLost, analysis.quantities.length)}`}.
        </>
      )}
    </p>
  );
}
