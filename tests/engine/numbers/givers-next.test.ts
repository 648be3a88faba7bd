/** Whose numbers are by the sentence before or after them; `|` parts paragraphs. */
import { expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';

/** `[12] {the port}`: the numbers, and whose they are; no `{}`: the article's own. */
test.each([
  // some of what it counted
  'The strike closed 40 schools, {the council} said. Of the schools, [12] have opened again.',
  'The strike closed 40 schools, the council said. Of the bus lines, [12] ran.',
  // who told the figures that went before
  'The dam would cost [£900m] to mend. {The ministry} released the estimate on Monday.',
  'Up to 2,300 people marched. That is late. [Some 40] boats were lost. {Organisers} gave that figure.',
  'Sales fell [4 per cent]. The drop was reported by {the council}.',
  '[Some 40] boats were lost. The findings are in {a report} that the court sent to Leith.',
  '[Some 40] boats were lost. The figures appear in {an audit by the Tide Office}.',
  '[Some 40] boats were lost. The figures were published in May.',
  'Rents rose [4 per cent]. The rise was driven by Leith.',
  '[Up to 900] people marched. Police gave the number of arrests on Monday.',
  'The firm has [900] clerks. The mayor announced the closure on Monday.',
  // who studies for a living
  '{A team from the University of Leith} looked at [900] scans.',
  '{A team of scientists} examined [40] whales.',
  'A team of lawyers examined [40] files.',
  'In a new paper, [two] economists said it was late.',
  // of whom somebody spoke
  '{Organisers} spoke of [40] boats.',
  'The mayor spoke of his [40] boats.',
  // by whom, and when
  'The hall was valued at [40 million] pesos by {the council}.',
  '[Up to 40] boats had been counted by Friday.',
  'The {Tide Office} counts [40] such boats and [90] boat sheds.',
  // a list with one verb at its end
  '{Officials} reported [150] guards, [95] clerks and [hundreds] of sailors killed.',
])('%s', (marked) => {
  const text = marked.replaceAll(' | ', '\n').replace(/[[\]{}]/g, '');
  const name = /\{(.+?)\}/.exec(marked)?.[1] ?? null;
  const { quantities, sources } = analyse(documentFromText(text), languages);
  for (const [, number] of marked.matchAll(/\[(.+?)\]/g)) {
    const quantity = quantities.find(({ span }) => text.slice(span.start, span.end) === number);
    expect(quantity, number).toBeDefined();
    expect(quantity?.source == null ? null : sources[quantity.source]?.name.toLowerCase(), number).toBe(name?.toLowerCase() ?? null);
  }
});
