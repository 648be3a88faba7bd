/** Whose numbers are by the sentence before or after them; `|` parts paragraphs. */
import { test } from 'vitest';
import { expectWhose } from './whose-numbers.ts';

/** `[12] {the port}`: the numbers, and whose they are; no `{}`: the article's own. */
test.each([
  // what a body goes on counting, behind whose name the sentence before ended
  'Fires destroyed [40] barns in May, the {Tide Office} said on Monday. [Nine] people were hurt.',
  'Fares fell to 5.2 per cent, the council said. [188,000] people were late, [7,000] fewer than in May.',
  'Fires destroyed 40 barns, {officials} said. [Two] roads were closed by Friday.',
  'Solar parks met 24 per cent of demand, {the ministry} said. Wind met [19 per cent].',
  'Fires destroyed 40 barns in May, Ana Ruiz said on Monday. [Nine] people were hurt.',
  'The Tide Office said fires destroyed 40 barns. [Nine] people were hurt.',
  'Fires destroyed 40 barns, the Tide Office said. | [Nine] people were hurt.',
  'Fires destroyed 40 barns, the Tide Office said. The village has [nine] barns left.',
  'Fires destroyed 40 barns, the Tide Office said. Reportedly, [12] buses ran.',
  'Solar parks met 24 per cent of demand, the ministry said. Shares in Bolt rose [3 per cent].',
  'Solar parks met 24 per cent of demand, the ministry said. Ana Ruiz won [61 per cent] of the vote.',
  // some of what it counted
  'The strike closed 40 schools, {the council} said. Of the schools, [12] have opened again.',
  'The strike closed 40 schools, the council said. Of the bus lines, [12] ran.',
  // who told the figures that went before
  'The dam would cost [£900m] to mend. {The ministry} released the estimate on Monday.',
  'Up to 2,300 people marched. That is late. [Some 40] boats were lost. {Organisers} gave that figure.',
  'Sales fell [4 per cent]. The drop was reported by the council.',
  '[Some 40] boats were lost. The findings are in a report that the court sent to Leith.',
  '[Some 40] boats were lost. The figures appear in {an audit by the Tide Office}.',
  '[Some 40] boats were lost. The figures were published in May.',
  'Rents rose [4 per cent]. The rise was driven by Leith.',
  '[Up to 900] people marched. Police gave the number of arrests on Monday.',
  'The firm has [900] clerks. The mayor announced the closure on Monday.',
  // what a study found, some sentences on
  '{The study} followed [900] women. Half of them lived alone. They slept little. Of the [290] who slept least, [88] fell ill.',
  '{The study by Ruiz} looked at [900] schools. The pupils were poor. Pupils in Leith, on average, missed [30 per cent] of the books.',
  'The hall seats 900. Of the [290] who came, [88] fell ill.',
  'The study followed 900 women. Leith is poor. Of the [40] beds, [12] are empty.',
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
  // what a body has, in its own words
  '{The party} claims [40,000] members.',
  'The storm claims [40] boats.',
  '{The port} credits itself with [40] rescues.',
  // what could be seen, and what somebody's study found
  '{Video} captured [two] men on the pier.',
  'Guards captured [two] men on the pier.',
  'In her experiments, {Ruiz} observed [eleven] proteins.',
  'In her boat, Ruiz observed [eleven] whales.',
  // the cases in which it is so
  'Inspectors visited the boats. On [nine] of them, {inspectors} found that the lamp was broken.',
  'On [nine] of the boats, sailors found oars.',
  // what a bulletin alone can know, and part of what it counted
  'Rents rose 9 per cent, the Tide Office said. An average driver now owes [£900] a month.',
  'Rents rose 9 per cent, the Tide Office said. Ruiz has an average flat at [£900] a month.',
  'There were [900] fires, according to {port data}. Half the town fled.',
  'There were 900 fires, according to port data. [A third] of the town has no gas.',
  'Floods killed 64 people, {the ministry} said. [Ninety] were missing, and [30] of the dead were old.',
  'Floods killed 64 people, the ministry said. Ninety were missing, and [30] of the buses were late.',
  'It is worth £20m, by the reckoning of Bell. Another [12] boats are for sale.',
  'In the trial, Bell faces [nine] charges.',
  // what another body did, and what is set
  'The ministry reported 48 new cases, bringing the total to 613. The Red Cross sent [three] tents.',
  '{The ministry} reported 48 new cases, bringing the total to 613. Leith had [three] more.',
  'The van was doing 90 mph, police said. The speed limit there is [50 mph].',
  // what is told of something else
  'Some 50 million boats are lost, according to {the ministry}. [About 40 million] are found.',
  'Some 50 million boats are lost, according to the ministry. Meanwhile, in Leith, [about 40 million] have no dock.',
])('%s', expectWhose);
