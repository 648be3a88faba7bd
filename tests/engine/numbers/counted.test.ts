/** What numbers count that come after a verb, "by", "at" or "Of them"; `[12] {homes}`; no `{}`: nothing that can be told. */
import { expect, test } from 'vitest';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { findQuantities } from '../../../lib/engine/numbers/find-quantities.ts';
import { finished } from '../../../lib/engine/turn-by-turn.ts';
import { english } from '../english.ts';
import { readText } from '../read-text.ts';

test.each([
  // what came to so many
  'The {population of Leith} has reached [540,000].',
  'The number of {boats in the bay} is [8,912].',
  'The number of {boats} rose by [12] in May.',
  'The {crowd} was [8,912] on Monday.',
  'The {death toll} stands at [40].',
  '{Membership} topped [40,000].',
  'The number of {dead in Leith} had reached [15].',
  'The number of {injured at hospitals} stands at [387].',
  '{Rents in Leith} hit a record [£900] in May.',
  'Leith {reached} [91] by tea.',
  'She dropped out of the top [three] of them.',
  'It was a big jump from the [£12m] of May.',
  'Officials put the number of {missing} at [43].',
  'The agency gave the {magnitude} as [6.6].',
  'The council gave the number of {dead} as [12].',
  'The quake killed some. The agency had it as [6.6].',
  // … and not when it was so
  '{Sales} in the third quarter fell [3 per cent].',
  'The {total costs} for the year rose [3 per cent].',
  '{Takings} over the past three months reached [£4,200].',
  '{Daily users} during the third-quarter reached [36 million].',
  'The {price of a month} rose [3 per cent].',
  'The {cost of the day shift} rose [3 per cent].',
  '{Costs} rose [3 per cent] year-on-year.',
  'They have [five years]’ {experience}.',
  // how large each is
  'The depot holds [130,000] {90kg bags} of maize.',
  'They bought [12] {40-seat buses} in May.',
  // what was counted before, and not where it was
  'They pulled 61 {people} from the water, [12] of whom were hurt.',
  'The firm runs 30 {ships} from the port, [nine] of which are old.',
  'It owns 900 {flats}, [40] of which are empty.',
  'They followed 900 {adults}. Of those, [210] slept badly.',
  // of two sums, what changed
  'The bank cut {its target} to £3 from [£5].',
  // … with what it is of
  'The number of {people over 65} rose by [22 per cent].',
  'The {average cost per pupil} is [£5,000].',
  'The {average debt per adult} was [£900].',
  '{Its range} is [250 miles].',
  'The {gap} has widened by [two months].',
  'Bell told reporters that {wages} had grown by [5 per cent].',
  'A {fire in the Leith hills} has spread by [5 per cent].',
  'The {boats} will last [five years].',
  // nouns that are verbs elsewhere
  'Acme said {profit} fell [12 per cent].',
  'Acme said quarterly {revenue} rose [12 per cent].',
  'The council said {unemployment} jumped [5 per cent].',
  'Data showed {spending} had risen [5 per cent].',
  'It said that {support} dropped [5 per cent].',
  'The firm has cut {sugar} by [40 per cent].',
  'She expected a [5%] {rise} next year.',
  // whom somebody leads is not counted alone, nor where money is
  'Ruiz {leads Bell} by [45 per cent] in the poll.',
  'Rents rose at three firms: Tern by 4 per cent and {Bolt} by [6 per cent].',
  'She {raised} [£3m] in the third quarter.',
  'The club has [£3m] in the bank.',
  'The club invested [£3m] in a {new pier}.',
  'They won [£5m] in {damages}.',
  '{Damage to crops} was put at [40,000] pesos.',
  // what was named before
  'At least 30 {boats} came. At least [50] were needed.',
  'Some 1,300 {people} came. Some [600] have left.',
  'They looked at 2,600 {pupils} at 18 schools. Of them, [600] had a phone.',
  'They looked at 2,600 {pupils} at 18 schools. Of those, [71 per cent] had a phone.',
  'It carried 40 {sailors} last year, [5 per cent] more than in May.',
  'Bell said 200 boats sank and [12] had {died}.',
  // what is so much more or less, what moved so far and came to so much, and what hangs on a time
  'The {population} was [800,000] lower than in May.',
  'The {index} rose 46 points to [8,214].',
  'The future of [60-day] {scripts} is unclear.',
  'The end of [24-hour] {trading} came.',
  'The {effect} lasts [two hours].',
  'The {ruling} runs to [140 pages].',
  'They sold [200] {Series 5 sets}.',
  'They sold 40 games. The {gate} was [4,211].',
  'They fly [400] {737 Max jets}.',
  // how far from where, and how long until what
  'Bell ran [half a mile] {from the gate}.',
  'The tree stood [a metre] (about 3.3 feet) {from the gate}.',
  'The tree stood a metre (about [3.3 feet]) {from the gate}.',
  'It sold 40 west bank homes and [5] {north London flats}.',
  'It sold 40 west bank homes and [5] north London flats there.',
  'The farm has [80 hectares] northwest of the airport.',
  'The grains were [nine centimetres] apart.',
  'Ruiz, who has [seven days] {to appeal}, wept.',
  'They {asked} for [£2m] to fight floods in May.',
  'It sold {bonds} worth [£6m] to bolster its cash.',
  'He scored in the space of [four minutes].',
  'They say that [40] of the {injured} came.',
  'They fired [two] {120 mm rounds}.',
  'The port is [40 miles] {from Leith}.',
  'It {took} [a third] of the global total.',
  // from the noun on, and to its end
  'The survey also found that {support for Ruiz} rose from [11 percent] to 19 percent.',
  'The virus has reached [46] {Latin American and Caribbean countries} since May.',
  'She met voters in the [four] {early voting states}.',
  'The club has a {net worth} estimated at [£100,000].',
  'The council made available [£622 million] for {flood defences}.',
  'He {took in} [£4 million] last month.',
  'He {raised} [£20 million] in January alone.',
  'She brought that down to [£42,000] in five years.',
  'She owed £90,000. She brought that down to [£42,000], but wept.',
  'They {pay} the [£5,000] a year people would save.',
  'The law pays for [40] {total seats}.',
  'The strike of [40] {Leith and port workers} goes on.',
  'A poll has Ruiz at the top with 36 percent, {followed by Bell} at [14 percent].',
  'The farm lies [80 miles] {north of Leith}.',
  'She fell [ten minutes] {after the gate was shut}.',
  'For [four years] {as mayor}, she slept well.',
  'There are [50 days] {until the vote}.',
  // where or on what a time was spent
  'He spent [32 years] {with the agency}.',
  'After spending [eight years] {at the mill}, she left.',
  'She spent [two years] {working on the lock}.',
  'There were [five days] {remaining until the vote}.',
  '[Thirteen months] passed before a judge saw it.',
  // what comes so often, and is nobody
  'There is a {ferry} every [two hours].',
  'We {do not nominate a Ruiz} every [four years].',
  'Your mother was {deported} [twice].',
  'She {was not deported} [twice].',
  'She {never sailed} [twice].',
  'Two {people} had been counted [twice].',
  // what was done so much or so long, where no noun tells it
  'She {accepted} [£200] from the bank.',
  'They {did not accept} the [£200].',
  'Bell {will owe} [£90,000] by May.',
  'They {agreed to pay} [£40].',
  'The club {paid Bell} [£40].',
  'The firm {pledged} $50m ([£44m]).',
  'She {worked at the mill} in Leith for [13 years].',
  'It was the {dominant club} for [well over a year].',
  'The {song} was played over [400 times].',
  'A flood {killed} [40].',
  'The march was {attended} by [thousands].',
  'They split. Now [two] {are now feuding} there.',
  'The only [one] {punished} was Bell.',
  '[Four] {stabbed} at the pier.',
  'She brought that down to [£42,000].',
  'She is held in lieu of [£900] there.',
  'She put a combined [£20m] there.',
  'I think [£20m].',
  'They expect [£20m].',
  'Bell has [£20m].',
  'The bank claimed [190] {were dead}.',
  'The peace between the [two] turned sour.',
  'A sum that covers [four-year] {courses} helps.',
  'The port {will return} [£1.7bn] this year.',
  'She {weighed} [3.1 tonnes] then.',
  'Bell {drilled} [2.8km] on Monday.',
  'The flat {went on the market} at [£425,000] there.',
  'The firm {earned} [£64m] in the year to April.',
  // … with what turns it round
  'He {denied stealing} [£5m].',
  'She is {accused of stealing} [£5m].',
  'Bell {never paid} [£5m].',
  'Bell {has not paid any taxes} for [nine years].',
  'Bell {may not have paid taxes} for [nine years].',
  'Bell has been plotting to be mayor for [nine years].',
  // … so that nothing of an earlier sum is said of it
  'The club spent [£5m] on a {pier}. It {accepted} £6m from the bank.',
  // points: what is so much
  'Bell {trailed} by [50] points.',
  'Bell {trailed Ruiz} by [nine] points.',
  'Ruiz is [50] {points ahead}.',
  'Ruiz {is up} [15.6] points in Leith.',
  'It has a {margin of error} of [plus or minus 3.5] points.',
  'The {index} fell [46] points to 8,214.',
  'Bell scored [22] {points}.',
  // with the noun of the word that the number is a part of
  'The [300]-{person delegation} left.',
  'A [12]-{member panel} of judges sat.',
  'It is a [two]-{storey}, four-room house.',
  // to the end of the phrase, whatever its last noun is elsewhere
  'They read [20,000] {Harrow National Committee emails} that leaked.',
  'Bell got [18] {first-place votes} this week.',
  'Bell got 18 {votes} and Ruiz got [three].',
  'Last summer, [two] {middle-aged white men} left.',
  'His [32%] {support} gives him a lead.',
  'Bell won [six] of the past seven {contests}.',
  'Bell has [2.5 million] {more votes} than Ruiz.',
  'It has [400] {members of a crew} there.',
  // which people and things, where their noun says nothing alone
  'Only [436] {people who came out} on Monday.',
  'Here are [five] {things to watch} tonight.',
  'He said [two] {things I was fond of}, but left.',
  'About [four million] {people of Leith descent} live there.',
  'They saw [40] {other people} there.',
  'They asked [five] {people} to leave.',
  'They met [40] {voters} who came.',
  'She is a {mother of} [four].',
  'It can hold [twice] {as many guests}.',
  'The pier was less liked than {Leith House} in 1996 ([38%]).',
])('%s', (marked) => {
  const text = marked.replace(/[[\]{}]/g, '');
  const [, number = ''] = /\[(.+?)\]/.exec(marked) ?? [];
  const thing = /\{(.+?)\}/.exec(marked)?.[1] ?? null;
  const reading = readText(documentFromText(text), english);
  const found = finished(findQuantities(reading)).find(({ span }) => text.slice(span.start, span.end).endsWith(number));
  expect(found, number).toBeDefined();
  expect(found?.counted ? text.slice(found.counted.start, found.counted.end) : null).toBe(thing);
});

test('who stands third in a list is not counted', () => {
  const numbersIn = (text: string) => finished(findQuantities(readText(documentFromText(text), english)));
  expect(numbersIn('3 Ana Ruiz.')).toEqual([]);
  expect(numbersIn('3 Mark Webb fans left.')).toHaveLength(1);
});
