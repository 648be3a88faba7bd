/** Who gives a number that another passes on. `{Ana Ruiz}`: whose `[40]` is; without braces, the article gives nobody. */
import { test } from 'vitest';
import { expectWhose } from './whose-numbers.ts';

test.each([
  'Tern News reported that {officials} said [150] people had died.',
  'According to Tern News, the mayor, {Ana Ruiz}, said the [36] must leave.',
  'According to Tern News, the mayor of Leith, {Ana Ruiz}, said the [36] were “thieves”.',
  'The report notes that the {Harbour Board} found [82%] of boats were dull.',
  'Bell said {Ruiz} told him that [40] boats sank.',
  'Ana Ruiz said that {a commission} estimated in May that it would add [40] boats.',
  '{Ruiz} said she went out to meet her brother, with [four] oars, Inspector Tom Bell wrote in court papers.',
  'Tern News reported the worst storm since May, with {officials} saying then [150] sailors had died.',
  'Tom Bell criticised {a report} that found [16] faults.',
  'Tom Bell said {the audit} had found [16] faults.',
  'Tom Bell said {a report by the council} puts the cost at [£4m].',
  '{Tom Bell} criticised a plan that costs [£4m].',
  '{Tom Bell} said the report found nothing and that he had lost [£4m].',
  '{Tom Bell} said the study took [two years].',
  // whose work it is
  "{Cole's team} found [12] craters in May.",
  'The team found [12] sailors in May.',
  "Cole's daughter found [12] craters in May.",
  // who says nothing of it
  '{Tom Bell} said that the port had accepted [40] boats, which was late.',
  '{Tom Bell} said France boasted only [one] mended pier.',
  '{Tom Bell} said that tenants believe [40] boats sank.',
  '{Tom Bell} said that officials would say [40] boats sank.',
  '{Tom Bell} said that officials had not said that [40] boats sank.',
  '{Tom Bell} said that he said [40] boats sank.',
  '{Tom Bell} said that the clerk who said it was late sank [40] boats.',
  '“Officials say [40] boats sank,” {Tom Bell} said.',
  'Polls show that tenants are glad, with [56 per cent] of them dancing, according to {a Tern poll in May}.',
  '{Tern Ltd} said that it sold [40] boats, below what was foreseen, according to Fenwick Data.',
  // what others had foreseen
  'Tern Ltd said on Monday that profit rose, above the [£5m] that {analysts} had expected.',
  'Sales fell, Tern Ltd said, against a forecast of [£5m] by {economists}.',
  'Sales fell, compared with the [£5m] forecast by analysts, {Tern Ltd} said.',
  '{Tern Ltd} said it sold boats to [50] clerks that analysts had met.',
  // who is made to say it
  'Ana Ruiz had {Bell} confirm that he owed [£50m] to the bank.',
  'Wallace had {Bell} confirm that he signed it, and acknowledge that he owed [£50m] to the bank.',
  'Ana Ruiz made {the board} admit that it lost [40] boats.',
  '{Ana Ruiz} asked Bell to confirm that he owed [£50m].',
])('%s', expectWhose);
