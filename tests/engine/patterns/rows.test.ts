/** Every row stands in its example, does there what it says, and leaves its counter-example alone; rows that mend tags have tests of their own. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import type { Row } from '../../../lib/engine/languages/rows.ts';
import type { Analysis, Span } from '../../../lib/engine/model.ts';

/** The analysis of a text in the language, and where a row stood in it. */
function read(text: string, lang: string, row: Row): { readonly analysis: Analysis; readonly places: readonly Span[] } {
  const places: Span[] = [];
  const analysis = analyse(documentFromText(text, { lang }), languages, (seen, { start, end }) => {
    if (seen === row) places.push({ start, end });
  });
  return { analysis, places };
}

const over = (place: Span, other: Span | null) => other !== null && place.start < other.end && other.start < place.end;

/** True where an entry has the words among its mentions. */
const reported = ({ reports }: Analysis, place: Span) => reports.some(({ mentions }) => mentions.some((mention) => over(place, mention)));

/** True where no number is found in the words. */
const uncounted = ({ quantities }: Analysis, place: Span) => !quantities.some(({ span }) => over(place, span));

/** What is true of an analysis in which a row did at a place what it does. */
const DONE: Readonly<Record<string, (analysis: Analysis, place: Span) => boolean>> = {
  'no cue': ({ attributions }, place) => !attributions.some(({ cue }) => over(place, cue)),
  'nothing said': ({ attributions }, place) => !attributions.some(({ cue }) => over(place, cue)),
  // a noun before the document's own is a part of the mention
  'no document': ({ reports }, { end }) => !reports.some(({ mentions }) => mentions.some((mention) => mention.end === end)),
  said: reported,
  channel: reported,
  cited: reported,
  examined: reported,
  window: uncounted,
  pronoun: uncounted,
  clock: uncounted,
  name: uncounted,
  word: uncounted,
  result: uncounted,
  awaited: (analysis, place) => !reported(analysis, place),
};

describe.each(languages)('the rows of $tags', ({ tags: [lang = ''], rows }) => {
  const { tags, ...others } = rows;

  // a language may have no rows
  describe.each(Object.entries(others).filter(([, { length }]) => length > 0))('%s', (_, list) => {
    test.each(list)('$name: $example', (row) => {
      const { analysis, places } = read(row.example, lang, row);
      expect(places.length).toBeGreaterThan(0);
      expect(Object.keys(DONE)).toContain(row.does);
      expect(places.filter((place) => !DONE[row.does]?.(analysis, place))).toEqual([]);
    });

    test.each(list)('$name, but not: $counter', (row) => {
      expect(read(row.counter, lang, row).places).toEqual([]);
    });
  });

  test('have names of their own', () => {
    const names = [...tags, ...Object.values(others).flat()].map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});
