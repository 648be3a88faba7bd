/** Who gives a number, in sentences made of parts: each giver in each frame. `G`: who it is; `[40]`: the number. */
import { expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';

const GIVERS = [
  'the Tide Office',
  'local media',
  'the ministry',
  'a Leith coroner',
  'Ana Ruiz',
  'officials',
  'Harbour News',
  'the charity',
];

const GIVES = [
  'G has put the toll at [40].',
  'Bo Lind said it was late, but G put the toll across the three ports at [40].',
  'G placed the toll in the [hundreds].',
  'G placed the count of boats at [40] on Monday.',
  'G valued the hall at [£18m].',
  'The toll was put at [40] by G.',
  'The hall was valued at [£18m] by G.',
  'G revised the estimate from [30] to [40] boats.',
  'G ordered [three days] of mourning.',
  'G declared [seven days] of mourning.',
  'G ordered the closure of [40] shops.',
  'The highest toll noted by G was in Leith, with [40] boats.',
  'Per numbers released by G, [40] boats were lost.',
  'Figures from G show [40] boats were lost.',
  'Figures from G show debts of [£5m].',
  'In a survey by G, [40 per cent] of tenants said no.',
  'The wave was [40 feet] high, as measured by G.',
  'The cost could run to [£5m] a year under estimates by G.',
  'Under G’s estimates, the cost would be [£5m] a year.',
  'By estimates from G the cost would be [£5m] a year.',
  'G puts the toll at [between 40 and 50] boats.',
  'G counted [40] boats in May.',
  '[Up to 40] boats were lost. The figures come from G.',
  'G measured the wave at [40 feet].',
  'G pegged losses at [£40m].',
  'The losses were assessed by G at [£40m].',
  'G raised the toll to [40] on Monday.',
  'The toll was raised to [40] by G.',
  'The hall is believed by G to hold [40] lamps.',
  'G’s tally stood at [40].',
  'The toll could reach [40], G believes.',
  'G fears [40] boats were lost.',
  'The union said 12 were late; G said [40].',
  'G placed the storm [40 miles] south of Leith.',
  'By the council’s count 12 were late; G put it at [40].',
  'G talked of [40] boats.',
  'G spoke about raising the fare to [£5].',
  'G had hoped for [40] boats.',
  'G aimed to sell [40] boats.',
  'G floated a [5 per cent] levy.',
  'G raised the prospect of a [5 per cent] levy.',
  'G gave the port a [5 per cent] chance.',
  'Sales were below the [£5m] that G had forecast.',
  'Sales missed the forecast of [£5m] from G.',
  'Tern Ltd posted sales of £4m, against the [£5m] predicted by G.',
  'On G’s figures, [40] boats were lost.',
];

/** The same words, and nobody gives a number. */
const GIVES_NONE = [
  'G placed [40] boats at the pier.',
  'G placed orders at [40] shops.',
  'G placed the toll keeper at [40] piers.',
  'G talked to [40] tenants.',
  'G spoke about the end of [40] boats.',
  'G hoped for an end to [40] strikes.',
  'G aimed at [40] boats.',
  'G floated [40] boats.',
  'G raised the question with [40] tenants.',
  'G gave the port a [5 per cent] discount.',
  'On G’s boats, [40] oars were lost.',
  'Sales missed the sum of [£5m] from G.',
  'G put lamps in the [hundreds] of boats.',
  'G slept in the hundreds of [40] tents.',
  'G valued the help of [40] clerks.',
  'The ferry was valued by G for its [40] berths.',
  'The lamps were put at [40] doors by G.',
  'G revised the rules of [40] ports.',
  'G revised its rules at [40] ports.',
  'G ordered [40] boats.',
  'G ordered lamps for [40] boats.',
  'G ordered the painting of [40] boats.',
  'G declared the game over after [three days].',
  'The rate clerk noted by G had [40] boats.',
  'The boats noted by G were at [40] piers.',
  'Per boat, G paid [£40] in May.',
  'In a hall by G, [40] boats were lost.',
  'The pier measured [40 feet], and G slept.',
  'Shares fell [40%] on forecasts of rain, and G slept.',
  'G stood by estimates and sold [40] boats.',
  'A shop run by G sold [40] lamps.',
  'G placed its data in vaults at [40] sites.',
  'G placed a note on the toll in shops at [40] piers.',
  'G revised its count with data from [40] towns.',
  'The child was placed at [12] by G.',
  'Shares fell [4%] on forecasts by G.',
  'The stock jumped [7%] on a forecast from G.',
  'G suggested [40] names.',
  'G measured doors at [40] schools.',
  'G clocked in at [40 stone].',
  'G raised [£40m] for the hall.',
  'The hall needs the [£40m] that G raised.',
  'G raised the rent to [£40].',
  'The rent was raised to [£40] by G.',
  'The lamp was believed by G, and [40] boats left.',
  'G placed boats [40 miles] south of Leith.',
  'G thinks of the [40] boats.',
  'If [40] boats leave, as G fears the worst, it will close.',
  'G does not believe [40] boats were lost.',
];

/** The sentence of a frame: who it is opens it with a capital. */
function made(frame: string, giver: string): { readonly text: string; readonly numbers: readonly string[] } {
  const marked = frame.replace(/\bG\b/, giver);
  const opened = marked.charAt(0).toUpperCase() + marked.slice(1);
  return { text: opened.replace(/[[\]]/g, ''), numbers: [...opened.matchAll(/\[(.+?)\]/g)].map(([, number = '']) => number) };
}

/** Whose the numbers are, in lower case and without an article; null: nobody's. */
function whose(frame: string, giver: string): readonly (string | null)[] {
  const { text, numbers } = made(frame, giver);
  const { quantities, sources } = analyse(documentFromText(text), languages);
  return numbers.map((number) => {
    const quantity = quantities.find(({ span }) => text.slice(span.start, span.end) === number);
    expect(quantity, `${number} in “${text}”`).toBeDefined();
    return quantity?.source == null ? null : bare(sources[quantity.source]?.name ?? '');
  });
}

const bare = (name: string): string => name.toLowerCase().replace(/^(the|a) /, '');

/** A document is a source under its own name, which holds who made it. */
const isOf = (name: string | null, giver: string): boolean => name?.includes(bare(giver)) === true;

test.each(GIVES)('%s', (frame) => {
  expect(GIVERS.filter((giver) => !whose(frame, giver).every((name) => isOf(name, giver)))).toEqual([]);
});

test.each(GIVES_NONE)('nobody’s: %s', (frame) => {
  expect(GIVERS.filter((giver) => whose(frame, giver).some((name) => name !== null))).toEqual([]);
});
