/** Whose figures are that go on from a bulletin, in several sentences; `|` parts paragraphs. */
import { test } from 'vitest';
import { expectWhose } from './whose-numbers.ts';

/** `[12] {the port}`: the numbers, and whose they are; no `{}`: the article's own. */
test.each([
  // how things moved, as the data had it that went before
  'Rents rose 4 per cent in May, {port data} showed on Monday. | Lamps were up [6 per cent], while oars fell [2 per cent].',
  'Rents rose 4 per cent in May, according to the {Tide Office}. It was late. | Fares edged up by [6 per cent] in the month.',
  'Rents rose in May, {port data} showed. | The cost of lamps climbed [6 per cent] from April and that of oars by [a tenth].',
  '{The agency} said there were declines in all ports. | Leaks fell by [43 per cent] in Leith and by [a fifth] elsewhere.',
  'Tern Ltd said its profit rose 4 per cent. | Its costs were up [6 per cent] in the year.',
  'Burglary rose 4 per cent in May, {port data} showed. | Leith has seen the biggest rise – [6 per cent].',
  'Police are recording more thefts, according to {port figures}. | Theft rose by [6 per cent] in May.',
  // the results of whoever told the last ones, and of nobody else
  '{Bolt Corp} said it earned £4m in May. That was up from [£3m] a year ago. Revenue rose [6 per cent] to [£40m].',
  'Bolt Corp said it earned £4m in May. | Tern had a good year. Revenue rose [6 per cent].',
  "Bolt Corp said it earned £4m in May. Tern's revenue rose [6 per cent].",
  'Bolt Corp said it earned £4m in May. Rain rose [6 per cent].',
  'Ana Ruiz said she earned £4m in May. Revenue rose [6 per cent].',
  '{Bolt Corp} reported a profit of £4m. Revenue was [£40m], a rise of [6 per cent].',
  '{Bolt Corp} posted revenue of [£40m] in May. Sales of lamps were higher, up by [6 per cent].',
  'Bolt Corp posted [40] clerks at the door.',
  '{Bolt Group} reported a profit of £4m for the six months to May, down 12 per cent. Revenue rose [6 per cent].',
  'The group reported a profit of £4m. Revenue rose [6 per cent].',
  '{Tolland Foods} reported a profit of £4m. Net income fell to [£3m].',
  'Leith City Council reported a profit of £4m. Net income fell to [£3m].',
  'The drug worked in 81 per cent of trials, Bolt Corp said. Bolt shares jumped [6 per cent].',
  // what there is of the same, and what there is of it in all
  '{Leith Police} said the number of burglaries had dropped by a third. | So far there have been [40] burglaries, compared with [60] last year.',
  'Leith Police said the number of burglaries had dropped by a third. | There were [40] boats in the bay.',
  'The {Tide Office} reported 40 new leaks, bringing the number of those who were hurt to [60]. The total number of leaks stands at [90].',
  'The {Tide Office} reported 40 new leaks, raising the total in the bay to [60]. | This has brought the number of leaks to [90].',
  'There were 818 thefts, {port data} shows. | That means [nine] a week. | Boat thefts rose by [four], and the number of fires fell by [6 per cent].',
  'The {Tide Office} said leaks were at their lowest since May. Leaks fell by [6 per cent].',
  'The Tide Office reported 40 new leaks. The club grew to [90] clerks.',
  'The Tide Office reported 40 new leaks. | The total number of boats stands at [90].',
  // what a bulletin goes on measuring
  'The {Tide Office} said the storm was [75 miles] off Leith. It had winds of [120 mph] and was moving north at [20 mph].',
  'The Tide Office said the storm was 75 miles off Leith. Carts had cleared [90 miles] of road.',
  'Ana Ruiz said the storm was 75 miles off Leith. It had winds of [120 mph].',
  'The Tide Office said the storm was 75 miles off Leith. | It had winds of [120 mph].',
  // a rate beside what was counted
  'Firms added 400 jobs in May, the {Tide Office} reported on Friday. The unemployment rate fell to [3.5 per cent] from [3.6 per cent].',
  'Firms added 400 jobs in May, the Tide Office reported on Friday. The pier grew by [3.5 per cent].',
  'Firms added 400 jobs in May, the Tide Office reported on Friday. | The unemployment rate fell to [3.5 per cent].',
  // what forecasters expect is theirs, and the bulletin goes on after it
  'Rents rose 4 per cent in May, port data showed. | {Economists} had anticipated a rise of [3 per cent].',
  'Rents rose 4 per cent in May, {port data} showed. | Economists had expected 3 per cent. | Fares grew [6 per cent].',
  // what moved nothing, or might, or is no share
  'Rents rose 4 per cent in May, the Tide Office said. | The pier covers [6 per cent] of the bay.',
  'Rents rose 4 per cent in May, the Tide Office said. | Fares would rise [6 per cent] if it rained.',
  'Rents rose 4 per cent in May, port data showed. | The club grew to [40] clerks.',
  'Rents rose 4 per cent in May, the Tide Office said. | In all she was up [6 per cent] on the night.',
  // markets, people who say it, and what stands far off
  'Rents rose 4 per cent in May, port data showed. | Shares of the firm fell [6 per cent].',
  'Rents rose 4 per cent in May, port data showed. Shares of the firm fell [6 per cent].',
  'Rents rose 4 per cent in May, Ana Ruiz said. | Fares rose [6 per cent] in June.',
  'Rents rose 4 per cent in May, a ministry spokesman said. | Fares rose [6 per cent] in June.',
  'The port opened a pier, data showed. | Fares rose [6 per cent] in June.',
  'Rents rose 4 per cent, port data showed. | It rained. | It was dull. | It was late. | Fares rose [6 per cent] in June.',
  'Tern forecasts projected 4 per cent. | Fares rose [6 per cent] in June.',
  'Analysts on average had expected £40m, according to port data. | Profit fell [6 per cent] in June.',
  'Analysts had expected fares to rise, according to port data. | Profit fell [6 per cent] in June.',
  // how people in a poll stand to somebody
  '{A Tern poll} found that 40 per cent felt poor. | Satisfaction with Ruiz was up [three] points from [30 per cent].',
  '{A Tern poll} found that 40 per cent felt poor. | [A fifth] of tenants, however, want to leave.',
  'Nearly half of tenants, {a Tern poll} found, felt poor ([46%]). This included those who left ([11%]).',
  '{A Tern poll} found that 40 per cent felt poor. | And 20 per cent of them say they want a bridge, while [35 per cent] favour a pier.',
  'A Tern poll found that many felt poor. | The firm kept its share (of the pier) at [11%].',
  'A Tern poll found that 40 per cent felt poor. | The firm kept [a fifth] of the plan.',
  'A Tern poll found that 40 per cent felt poor. | The club won by [three] points.',
  // a margin of error is the poll's
  '{A Tern poll} found that 40 per cent felt poor. | It was taken in May and has a margin of error of [3] points.',
  '{A Tern poll} found that 40 per cent felt poor. The margin of error is [plus or minus 3 percentage points].',
  '{The poll of 900 tenants} found that a third felt poor. It has a margin of error of [3 percentage points].',
  '{The poll} has a margin of error of [3 percentage points].',
  'Ruiz leads, according to the results of {the latest Tern poll}. The poll has a margin of error of [3 percentage points].',
  'The polls have a margin of error of [3 percentage points].',
  // where it has somebody, and what the figure is
  '{A Tern poll last week} had Ruiz ahead by [48 per cent] to [46 per cent].',
  '{The Tern poll} has Bell [four] points ahead.',
  '{The Tern poll} put Bell [four] points behind.',
  '{A poll by Tern in May} had put Ruiz ahead by [nine] points.',
  'The Tern poll put a price of [four] points on it.',
  'The Tern poll had a rate of answers of [48 per cent].',
  '{The poll} found that 40 per cent felt poor. | Among tenants under 30 the figure was [57 per cent].',
  'The poll found that 40 per cent felt poor. | In the Leith poll the figure was [57 per cent].',
  // what is only said to be so
  'At least 20 died, according to port data, leaving reportedly [40] stranded.',
  'Two Tern polls found that many felt poor. | The margin of error for all [two] was small.',
  'A Tern poll found that many felt poor. | The margin was [3] votes in the end.',
])('%s', expectWhose);
