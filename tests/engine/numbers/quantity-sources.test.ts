import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import type { Attribution } from '../../../lib/engine/model.ts';
import { assignQuantities } from '../../../lib/engine/numbers/assign-quantities.ts';
import { findQuantities } from '../../../lib/engine/numbers/find-quantities.ts';
import type { Statement } from '../../../lib/engine/reading.ts';
import { finished } from '../../../lib/engine/turn-by-turn.ts';
import { bareReading } from '../bare-reading.ts';
import { english } from '../english.ts';
import { readText } from '../read-text.ts';

const readingOf = (text: string) => {
  const document = documentFromText(text);
  return readText(document, english);
};

/** `[12] {homes}`: the number, and what it counts. */
describe('what is counted', () => {
  test.each([
    'The council will build [12] {affordable homes} in the town.',
    'Of the answers, [75%] of {the patients} were glad.',
    'Of the 48 {samples} tested, [31] contained lead.',
    'She has a [two]-{bedroom flat} by the pier.',
    'A [22]-strong {crew} sailed there.',
    '{Rents} rose to 12% in May from [9%] in June.',
    '{The wharf} is [9ft] deep there.',
    'A [fourfold] increase in {thefts} was seen.',
    'The sea has [2.5-3.5m] {whales} in it.',
    'They owe [£5m] being {the cost} of the roof.',
    'On Monday, [Two] {Scottish boats} sank.',
    '{Shares in Leith Boats} fell 12 to [345p] on Monday.',
    'The firm put [£4m] into {a new roof} and Tom Bell, the builder, left.',
    'The firm put [£4m] into {a new roof and two lines}.',
    'The firm put [£4m] into {a new roof} and the mayor left.',
    'Bell was at Leith Sheriff Court for {theft of goods} worth [£400].',
    '{The budget of the Department for Work} rose by [12%].',
    'The town has 6 million {registered voters}, [about half] of whom rent.',
    '{Fares} start at [£5] and rise to £9.',
    '{Rooms} cost from [£18] there.',
    '{Rents} had risen by [a quarter] since May.',
    'The firm has {a budget} of [£5m] for the work.',
    'The drug cut {the rate} by [12%] in a year.',
    'They counted [one in six] {children} in the region.',
    'The county closed a [$11.8 million] {gap} in June.',
    'The {storm} lasted [six weeks] in all.',
    'They lit strings of [eight] and 15 {lanterns} there.',
    'Diesel was sold at [£7,215] {a ton} in the port.',
    'It holds [twice] {as many books} as before.',
    'Most tenants there had {moved} [three times] since May.',
    'The council spent [two hours] tonight on {parking}.',
    'A {trench} [half a mile] wide was dug there.',
    'He was booed by {a crowd} that the club put at [27,000] on the night.',
    '{Closing the quarry} would cost the town [£14 million] at least.',
    'She tested 40 {packets} and kept [three] of them.',
    '{Sales of diesel} fell to 900 tonnes, [12%] below the level of May.',
    'The firm put [£3m] into {a depot} for buses.',
    'A tribunal had her {banned} for [four years] in May.',
    'He was {ill} for [at least four weeks] in spring.',
    'Bell was sentenced to [18 weeks] in {custody} over it.',
    'Police say that [three] were {arrested} at the gate.',
    'There are [90 million] {weekly active “wallets”} on it.',
    'The buoy had [six] "{warning lamps}" on it.',
    'There were 155 Finns and [three] {South Koreans} on board.',
    'Their duties are on [$360 billion] worth of {foreign goods} now.',
    'They paid [billions of dollars] in {tariff money} to them.',
    'They ran ferries with {weekly hire} [up to £2,415] each.',
    'The centre named 14 {boats}, and [three] are expected to sail.',
    '{His estimate} was [£4,300] for a winch on the pier.',
    'They paid [up to £60] an hour for {cleaning} there.',
    'It was {a company} apparently worth [$44bn] then.',
    // the whole compound
    'The port has [3,728] {measles cases} to report.',
    'The fire left [two] {police officers} ill.',
    'Bell sentenced [two] {people smugglers} to prison.',
    // verbs that the tagger takes for nouns
    'She expects {the global deficit} to reach [250,000 tons] soon.',
    'His [five-acre] {farm} lies near the river.',
    'It says three of its [14] {authors} hold shares in the firm.',
    // the whole subject
    '{Cocoa arriving at the ports} fell to [58,000 tons] in May.',
    'The number of {runners serving bans} rises to [63] now.',
    '{Fees from mooring yachts} declined to [£36m] in May.',
    '{The ratio of the first two}, the authors write, is [30 percent] lower.',
    // money: paid for, spent on, the noun after it
    'They bought {the old course} for [£3.3m] in May.',
    'The club spent [£6m] on {a boat} in May.',
    'They put [£25m] into {fixing up the old resort} there.',
    'The mine took [310 megalitres] {more groundwater} than it may.',
    'They pay [£60] an hour for {“high-end” lifts} there.',
    'The port spent [£6m] on 14 {cranes} in May.',
    // who has no noun, and what has a number of its own
    'They say [four] of the {dead} were sailors.',
    'The shop sold [400] {iPhone 15 handsets} in May.',
    'It has [12] {north coast villages} there.',
    // what was named before
    'It has {patients over 80}, of whom the trial had recruited only [412] then.',
    'The basin has 112 {gauges}. Ueda, who once skied to [31] of them, left.',
    '{Spring rain} has risen 6 percent, though [a tenth] of it is kept.',
    'The lake has {a diameter} of 32 miles ([51 km]) or so.',
    'Net income fell to £612m, or 74 cents {a share}, from £746m, or [89 cents], in May.',
    'The mine took 310 megalitres of {groundwater}. He doubts that figure. [310 megalitres] is what the pump can do.',
    'It sold 310 {lamps} in June, and [fewer than half] of the 700 that it had.',
    'About 40 per cent of {those asked} had moved, and [one in nine] had slept in a car.',
    'Bell employed 500 {people} at the time. Now the firm employs [30] in the north.',
    // subjects at a distance, and among others
    'The {output} could fall under its influence to [40 tons] by May.',
    'Shares in Tern lost 3 percent and {Harrow}, which reports later, slipped [1.2 percent] then.',
    'Kent was 7.2 percent below its record, {Devon} [3.6 percent] below.',
    '{The grain} came out at [four billion years] in the test.',
    'From the [11 percent] {jobless rate} Mr. Bell inherited, it fell.',
    // lengths of time and way
    'They were sent to {prison} for [nine years] in all.',
    // money
    '{The meadow} was bought in 2021 for [£96,000] then.',
    'Tern bought {the grocer} in June for [£13m] then.',
    'The group spent [over £2m] {targeting the voter} there.',
    'They pay a [£90] an hour {docking fee} there.',
    'Villagers win [£19m] {appeal} as judges find dam at fault.',
    'Harrow had paid [Sh2.4bn] for {ghost roads} by then.',
    'The council took the [£61,000] that had been {paid back} then.',
    'The {rooms} cost [£40]/night there.',
    '{Moving a truck} cost £1.4m in May, against [£600,000] a year earlier.',
    'The {typical novelist} earns [£6,080] a year from books.',
    'The figure given for {unpaid bills} was [£38m] then.',
    'He put {the cost} at £5m. Bell said it could be closer to [£6m] then.',
    'They were to cut {positive tests} by a third. They have risen by [a fifth] since.',
    'The number of {tenants} who have used it was [3.8 percent] in May.',
    'The share of {homes} that burn wood fell to [12 percent] there.',
    // who does and what is done
    'It found that {the barge} weighed [3.1 tonnes] then.',
    'Bell said {her journey to the port} still took [two hours] there.',
    'She said two {people} had been counted [twice] there.',
    'She has {lived on that street} for [50 years] now.',
    'The striker has 14 {goals} so far, [three times] as many as any other.',
    'It was [one] {goal} in six games.',
    'She sent it to four {laboratories}. [Three] agree with her.',
    'Just a [37%] plurality of {Islanders} back the toll.',
    // the noun's own words
    'The captains of [five] {cargo and passenger ferries} met there.',
    'They hold [40] {local and national records} there.',
    'Lifts are mended in five {blocks}, with [a dozen] more to come.',
    'On these [six] {piers} — in addition to small jetties — it was calm.',
    'Soreness came in one in eight patients, and {a raised enzyme} in [0.4 per cent].',
  ])('%s', (marked) => {
    const text = marked.replace(/[[\]{}]/g, '');
    const number = /\[(.+?)\]/.exec(marked)?.[1] ?? '';
    const thing = /\{(.+?)\}/.exec(marked)?.[1] ?? '';
    const found = finished(findQuantities(readingOf(text))).find(
      (quantity) => text.slice(quantity.span.start, quantity.span.end) === number,
    );
    const counted = found?.counted ? text.slice(found.counted.start, found.counted.end) : null;
    expect(thing.endsWith(counted ?? '?')).toBe(true);
  });
});

/** A statement, and whose it is. */
function statement(text: string, content: string, index: number | null): Statement & Attribution {
  const start = text.indexOf(content);
  const base = {
    id: content,
    kind: 'indirect',
    act: 'statement',
    of: null,
    cue: null,
    mention: null,
    via: null,
    basis: 'named',
    antecedent: null,
  } as const;
  const stands = { continues: null, shape: 'that', verb: null, echo: false, rule: 'test' } as const;
  return { ...base, ...stands, content: [{ start, end: start + content.length }], source: index };
}

/** Better none than a wrong one. */
describe('what is not counted', () => {
  test.each([
    'They sang in front of [8,340] on the night.',
    'She is held in lieu of [£900] there.',
    'The figure is [17 per cent] now.',
    'You could not see it [twice] there.',
    'It lies in a town of [1,900] there.',
  ])('%s', (marked) => {
    const text = marked.replace(/[[\]]/g, '');
    expect(finished(findQuantities(readingOf(text))).map(({ counted }) => counted)).toEqual([null]);
  });
});

/** Which one of a kind, and how many. */
describe('figures after a noun', () => {
  test.each([
    ['He waited at berth 12 and left.', []],
    ['The virus was called coronavirus 2.', []],
    ['Acme (9984.T) sank.', []],
    ['Acme sold many boats (40 in May).', [40]],
    ['By that time 40 had left.', [40]],
    ['The town has a population 900 above the limit.', [900]],
    ['He waited at the berth for 12 hours.', [12]],
  ])('%s', (text, values) => {
    expect(finished(findQuantities(readingOf(text))).map(({ value }) => value)).toEqual(values);
  });
});

describe('whose number it is', () => {
  const given = (text: string, statements: readonly (Statement & Attribution)[] = []) => {
    const reading = readingOf(text);
    return finished(
      assignQuantities(finished(findQuantities(reading)), reading, { attributions: statements, sources: [] }, statements, []),
    ).map((quantity) => quantity.source);
  };

  test('the source of the statement that it stands in', () => {
    const text = 'Ana Ruiz said 40 homes were lost. The town has 300 homes.';
    expect(given(text, [statement(text, '40 homes were lost', 0)])).toEqual([0, null]);
  });

  test('the narrowest statement, where one stands in another', () => {
    const text = 'Ana Ruiz said the analysts had told her 40 homes were lost.';
    expect(
      given(text, [statement(text, 'the analysts had told her 40 homes were lost', 0), statement(text, '40 homes were lost', 1)]),
    ).toEqual([1]);
  });

  test('who gives a number and says nothing has no statement', () => {
    const text = 'Analysts at Corvane expect about £2,900 a year.';
    const reading = readingOf(text);
    const given = [statement(text, 'about £2,900', 1)];
    const [quantity] = finished(assignQuantities(finished(findQuantities(reading)), reading, { attributions: given, sources: [] }, [], []));
    expect(quantity).toMatchObject({ source: 1, attribution: null });
  });
});

/** `[12] {Ana Ruiz}`: the numbers, and whose they are; no `{}`: the article's own. */
describe('who gives a number outside of statements', () => {
  test.each([
    // the subject of a verb that gives numbers
    '{Analysts at Corvane} expect [about £2,900] a year in Britain.',
    '{Exporters}, however, estimated the month’s total at [50,000 tons].',
    '{The last census} found [4,312] people in the whole ward.',
    '{The 64-page document} puts the median rent for a [two]-bedroom unit at [$620] a week.',
    'Earlier on Monday {the county’s emergency management office} had put the toll at [seven].',
    'He was booed off by a crowd that {the association} put at [27,400] on the night.',
    '{Ana Ruiz} said the market was weak. She expects the gap to reach [250,000 tonnes].',
    '{A Tern poll} out Monday showed Bell with a lead, earning [51 per cent] of the support of voters.',
    '{The newest Tern poll published Tuesday} shows that, so far, Bell leads Ross by [46 per cent] to [41 per cent].',
    'An average of {spring polls} shows Bell winning by [3.4 per cent] over Ross.',
    // who only does something with it does not give it
    'The council covered [400] holes.',
    'Police interviewed [400] nurses.',
    'Police found [40] guns in the house on Monday.',
    'The team has put on [174] runs for the wicket.',
    'She expects the gap to reach [250,000 tonnes].',
    'Prices show [12] gains in a row.',
    'The debate had a [40-minute] part in which the leaders asked for reports.',
    // "according to", where no clause stands beside it
    '[More than 60] lifeboats and [1,500] hands on the quay, according to {the harbour’s memo}.',
    'They had [£37 million] for the repairs, according to {Adflow}. The rival port, by contrast, has [£19 million].',
    '[Some 55 per cent] of voters said they felt poor, according to {a poll by the Tern Institute}.',
    'Only one boat sank in May, according to the {Tern Institute}, and there were [eight] calls for help.',
    // by whose count
    'The old bridge has [40] spans, by {the council}’s count.',
    'The vote is close given that [about 6 in 10] tenants feel cold, based on {a poll by the Tern Institute}.',
    // what goes on from a number that somebody gave
    '{The agency} found that farms kept [72 per cent] of the water, while towns took [20 per cent].',
    'Ten of the 18 clerks worked late, according to {prison records}. On the other shift, [six] of the [20] did.',
    'They sold 40 boats, according to {Adflow}. Another [12] were lent.',
    'They sold 40 boats, according to Adflow. Sales rose by [a third] in May.',
    'It sold 40 boats, according to {Adflow}. New York, for instance, had [4 per cent] more then.',
    'Most want it, according to {a poll by the Tern Institute}. [Some 72 per cent] would pay.',
    'The town has [300] homes and [two] ports. That is according to {the county register}.',
    'Leith gained [34,185] posts. Yet that does not replace the [174,429] that it lost, according to {data compiled by the Harbour Council}.',
    '[Half] of the tenants surveyed in {a Tide Centre study} would leave.',
    'They sold 40 boats. She has sold [30] more, according to the {Harbour Council}.',
    'They sold 40 boats. That year [30] boats sank, according to the {Harbour Council}.',
    'Bookings have [trebled] since May. The number comes from the {Harbour Council}.',
    '[Some 40] sailors died. The toll comes from two days of storms.',
    '{The poll} put the Harbour Party on [38%] in May.',
    'An average of {recent polls by Adflow} shows Bell leads Ruiz by [13] points.',
    '{The Harbour Desk average of polls} shows Ruiz leading by [2.2 per cent] over Bell.',
    '{The Harbour Desk’s ward average} shows Ruiz ahead by [3.7] points.',
    'The average age shows in [40] boats.',
    'Talk shows Ruiz hosts are heard in [40] towns.',
    // nouns that the tagger takes for verbs
    'The sums, which could run to [£1tn] under {some estimates}, are due.',
    'The piers, which could hold up [40] boats under some tides, are shut.',
    'That is why Bell had to lend his club [£4,000] in May, {fundraising documents} show.',
    'Bell was fundraising for [40] boats with documents that show nothing.',
    'An average of [40] boats sank.',
    'The average boat shows [40] leaks.',
    'The club put its boats on [40] piers.',
    '{Ana Ruiz} said 40 boats sank, while the number of leaks rose to [300].',
    '{Ana Ruiz} said 40 boats sank, while Bell lost [300].',
    'Ana Ruiz said the pier was shut, while the number of leaks rose to [300].',
    'Ana Ruiz said 40 boats sank, while the port, which has [300], was shut.',
    'Ana Ruiz said 40 boats sank. While it rained, she lost [300].',
    // what somebody seeks, offers or orders to be paid
    '{The union} is seeking a rise of [8%] in May.',
    'The union wants 8%; {ministers} have offered [3.5%] so far.',
    'Bolt offers [40] boats.',
    'Those who seek to stay for [12 weeks] may.',
    '{The court} ordered the firm to pay [£3m] in damages.',
    '{The judge} ordered Bell to pay back [£900] at once.',
    'The mayor ordered [40] tenants to leave.',
    // some of what was counted
    '{Ana Ruiz} said 40 boats sank. [Twelve] of them were new.',
    '“We lost 40 boats,” said {Ana Ruiz}. Of those, [12] were new.',
    '{The council} put the number of boats at 40. Among them were [12] ferries.',
    'Ana Ruiz said 40 boats sank. [Twelve] of those ferries were new.',
    'Ana Ruiz denied that 40 boats sank. [Twelve] of them were new.',
    'Ana Ruiz said 40 boats sank.\n[Twelve] of them were new.',
    // … in the next paragraph
    'Trade grew by 4 per cent, according to {figures from the Tide Office}.\nSales of rope rose by [9 per cent].',
    'Trade grew by 4 per cent, according to Bell.\nSales of rope rose by [9 per cent].',
    'Trade grew by 4 per cent, according to figures from the Tide Office.\nSales of rope reportedly rose by [9 per cent].',
    'Trade grew by 4 per cent, according to figures from the Tide Office.\nLeith has [12] ports and had them for [4 years].',
    // what goes on after "according to"
    'Homes sold well, according to the agency {Rix}, with [140] in the north and [51] on the islands.',
    'Homes sold well, according to Rix, but the town has [51] ports.',
    '{Ana Ruiz} said sales rose to 60, up from [40] in May.',
    'Ana Ruiz said the firm would close 60 shops, sending its shares down [11 per cent] in a day.',
    'The {Care Office} reported that the share was [3.8 per cent], compared to an average of [3 per cent].',
    '{Ana Ruiz} described the effects as “dull”: soreness in [one in eight] patients, and fever in [0.4 per cent].',
    '{Ana Ruiz} said Tern employs [about 450] nurses, and left.',
    '{An editorial published alongside the trial} notes that [three] of its [14] authors hold shares.',
    // who foresaw it, in a relative clause
    'The firm gained clerks, many more than the [66,000] that {the union’s survey} had pointed to.',
    // whoever is charged has not counted the charges
    'Dominic Bell had denied [six] counts of fraud.',
    'Dominic Bell pleaded guilty to [three] charges.',
    '{She and her friend Bo Lind} say the gap comes down to [112] gauges in the hills.',
    '{Harrow Mobile} is large. The mobile carrier now expects a loss of [£43m] in June.',
    '{Mr. Pickens} put the chance of failure that spring at better than [one in three].',
    'The number of bans rises to [63], the {Athletes’ Integrity Office} says.',
    '{A report published alongside the trial} said that [three] of its [14] authors hold shares.',
    // a document that opens the sentence, or that a figure is based on
    'In {a Harrow study}, Lind followed [265] pupils.',
    'In a letter, Lind followed [265] pupils.',
    'The hall was worth [£18m], a number based on {the port’s ledger}.',
    // verbs that report a figure
    '{Ministers} agreed a spending target of [5%] in May.',
    'Ministers agreed to pay [£5m] in May.',
    '{The mayor} announced [three days] of fireworks.',
    '{The ministry} reported [at least 20] cases in May.',
    '{Ana Ruiz} promised to cut waste by [40 per cent] in May.',
    '{The Harrow study} examined a plan with [270] pupils.',
    '{A court expert} determined the group saved [£168 million] then.',
    'On Monday Brazil recorded [3,780] deaths in a day.',
    'He announced a plan, which cost [£5m] in all.',
    // an estimate, a view
    '{Bell}’s estimate of [£5m] was low.',
    'Further up the coast, {the agency}’s Tuesday announcement to raise by [three] the fleet of tugs was welcome.',
    'The one to watch is the [one in nine], in {Bell}’s view.',
    'Bell’s budget of [£5m] was low.',
    '{The report} explores logs showing that 40 divers left. A further [70] were moved.',
    'It fell by a third, according to a survey of [2,016] tenants.',
    'Ana Ruiz said they sold 40 boats. Later [three] doctors came.',
    // data at the end of a sentence, a verb that the tagger takes for a noun
    'House prices fell [2 per cent] in June, {Land Office data} show.',
    '{The accounts} list [£3m] of debts.',
    'The {Election Office} puts turnout at [34 per cent] now.',
    '{The quarterly digest of the Fuel Board}, published on Monday, attributes [two-thirds] of the rise to freight.',
    '{The inquiry} traced [£4m] of grants to one bank.',
    '{Ministers} committed to cutting waste by [half] in May.',
    'Ministers had committed [40] offences in May.',
    '{The Harrow study} looked at [88] cases, and at a plan that served [900] pupils.',
    'Our reporters counted [90] people in the queue.',
    'Homes sold well, with [40] in May, according to the freight auditing firm {Adflow}.',
    // shares of people, after a poll
    'Most want it, according to {a poll by the Tern Institute}.\n\nIn the north, [four in 10] tenants say it is late, while [a quarter] of owners trust him.',
    'Most want it, according to a poll by the Tern Institute.\n\nIn the north, [four in 10] trains run late.',
    '[About 6 in 10] tenants say it is cold, based on {a poll by the Tern Institute}.',
    'Respondents to {the Tern poll} were split on it. [Some 40 per cent] want the lift shut, while [a third] are worried.',
    'Those in the poll booths were cold. [Some 40 per cent] of lifts are late.',
    'Most want it, according to {a poll by the Tern Institute}. A majority of tenants, [58 per cent], fear that it is late.',
    'Most want it, according to a poll by the Tern Institute.\n\nIn the north, most trains, [58 per cent], run late.',
    '{The Tern survey} suggests that few trust her, though [58 per cent] of tenants still fear him.',
    '{The Tern survey} polled [1,640] tenants in May.',
    'The owners polled [1,640] tenants in May.',
    'Most want it, according to {a poll by the Tern Institute}.\n\nIt is old.\n\nIt is grey.\n\nIn the north, [four in 10] tenants say it is late.',
    'Most want it, according to a poll by the Tern Institute.\n\nIt is old.\n\nIt is grey.\n\nIt is wet.\n\nIn the north, [four in 10] tenants say it is late.',
    '{A Fenwick poll} found that few trust her. Many other polls say that they do.\n\n[Some 28 per cent] of tenants like her and trust him.',
    '{A Fenwick poll} found that few trust her, two days after a Leith Mail poll showed that they did.\n\n[Some 28 per cent] of tenants trust him.',
    'A Fenwick poll found that few trust her. Two days later {a Leith Mail poll} showed that they did.\n\n[Some 28 per cent] of tenants trust him.',
    // a share of people has counted nothing
    'Some 40 per cent of tenants said they pay [£30] a week.',
    '{Owners of 40 flats} said they pay [£30] a week.',
    // what a number that somebody gave came to
    '{The firm} said it sold [40] boats, a rise of [5 per cent] on May.',
    '{New harbour data} showed that there were [40] leaks – a rise of [42 per cent] from the figure of [31] in May.',
    'The firm said it was late, a delay of [40 minutes].',
    'The firm said it sold 40 boats. A rise of [5 per cent] had been hoped for.',
    '{The Harrow survey} asked [2,000] nurses about it. [A third] of them had no break.',
    '{The study} followed [900] pupils. Those who read were [14 per cent] less likely to leave.',
    // a place after a preposition is no subject
    '{The bulletin of the Price Board} shows that prices rose.\n\nMoving a truck to Leeds cost [£1.4m] in June, it says.',
    // whoever the tagger takes for an adjective
    '{One academic} told the auditors how he was left with a [nine-week] grant.',
    'In {a survey conducted by the Tern Institute and Harbour News}, only [19 percent] of tenants said they trust her, compared with [27 percent] last spring. Asked if the lift was safe, [52 percent] of tenants said no.',
    '[Some 14 percent] of tenants in {a new Tern poll} said they fear it; [31 percent] said so of her.',
    'She leads by [6] points, [44%] to [38%], in {the Tern survey}, made in March.',
    '{The current Tern count} gives him [730] votes and [215] proxies.',
    '{Fenwick Data} tallies [585] boats in Leith.',
    '{A Harbour Times analysis of records} identified [£130m] of fees.',
    'Ana Ruiz identified [two] men in a boat.',
    // what somebody's own number is compared with
    'Tern Ltd said that it sold 40 boats, below {the owners}’ forecast of [50].',
    'Tern Ltd said that it sold 40 boats, below the owners’ early forecast of [50], according to {Fenwick Data}.',
    'According to the Tide Office, rents rose to £40 in May, beating {the owners}’ expectations of [£38].',
    '{Tern Ltd} said that it sold [40] boats, below its own forecast of [50].',
    '{Tern Ltd} said that the owners’ forecast of [50] was low.',
    'The report beat the owners’ expectations, with [271] new boats.',
    '{Tern Ltd} said revenue will be [£40m] in May.',
    '{The owners}’ first estimate of [40] boats was low.',
    'They met ‘the owners’ first in [40] boats.',
    // what something else was done by is not where the number is from
    'There are [2,610] berths allotted based on results of the regatta.',
    '{A Harrow Post/Leith News poll in March} showed that [62 percent] of tenants like her.',
    // figures that the next sentence points to
    'Deaths have fallen by [a fifth] since May. The figures, compiled by the {Harbour Council}, leave out divers.',
    'Deaths have fallen by [a fifth] since May. The figures surprised divers.',
    // who is quoted says it
    'The paper quoted the coroner, {Imre Salo}, as saying [17] miners had died.',
    // by a participle
    'There were [40] leaks reported by {the harbour ministry}.',
    '[Nine hundred] calls were recorded by the {Leith Coastguard} in May.',
    'The highest rate recorded by {port surveyors} was [15] leaks in Leith.',
    'Some tolls, provided quietly by {port officials}, passed [100].',
    'The estimate, published on Thursday by the {Tide Office}, is [40 per cent] higher than the last.',
    'A novel published by Harrow Press sold [40,000] copies.',
    'The [40] boats built by the Leith Yard are old.',
    'A plan presented by Ana Ruiz would close [nine] schools.',
    'The rate was seen by Ana Ruiz on [40] screens.',
    'There were [40] clerks on the pier, watched by Ana Ruiz.',
    // an estimate by somebody, a figure that is given, a count that the tagger takes for a verb
    'Estimates by the {Tide Office} ranging from [45%] of the homes were low.',
    '{The council} gave a figure of [90] on Monday.',
    '{A council spokesman} gave the number of boats as [90] on Monday.',
    'By noon [290] boats had sunk, or [310] by the {Tide Office}’s reckoning.',
    'Homes were lost, with estimates by the {Red Cross} and port officials ranging from [45% to 60%] of them.',
    '[More than 95%] of the participants in {her study} say the pier is dull.',
    '[More than 95%] of the children in her street say the pier is dull.',
    'The boats and the estimates were [45%] wrong.',
    'The council gave [90] boats to the port.',
    'The council provided [90] beds for them.',
    // the figure is what is given, and leads to the number
    '{The council} gave a toll of [40] on Monday.',
    '{The council} gave the toll as [40] on Monday.',
    '{The council} gave the count of boats at [90] on Monday.',
    '{The council} gave divers an estimate of [90] on Monday.',
    '{The council} provided figures of [60%] for the pier.',
    'The council gave its share of [40] boats.',
    'The council provided a total of [90] beds.',
    'The school gave out a number of prizes, and [40] books.',
    'The club provided data cables for [40] homes.',
    'The club gave the average tenant [40] lamps.',
    'The club gave a prize to the rate clerk at [40] piers.',
    'The council gave the toll to Bell, and lamps of [40] kinds.',
    'Estimates of [45%] were read out by Ana Ruiz.',
    'The boats sank by the Tide Office’s pier, [90] in all.',
    // what goes on: after when it was said, by "that"
    '{The ministry} reported [40] new cases on Monday, bringing the total to [900].',
    'There were [170] leaks in May, according to {the port}. That was a rise of [93%] in a year.',
    '{Ana Ruiz} said that a guild had formed, numbering [about 400] clerks.',
    'There were 170 leaks in May, according to the port. That pier is [93%] rust.',
    'There were 170 leaks in May, according to the port. It had reportedly mended [40] leaks.',
    'The ministry reported 40 new cases on Monday, and the club sold [900] tickets.',
    // where shares of the speaker are sold ends no sentence
    '{Cask Ltd} (0700.HK) said it sold [42] boats.',
    // what a town had there, and a dividend
    'Through Tuesday, the town recorded [245] thefts.',
    '{Directors of the club} declared a dividend of [£7] a share.',
    // what a study looks at, and what forecasters expect
    'Bell won. {The poll} sampled [937] tenants on Monday.',
    '{Economists} had anticipated a [4 per cent] rise.',
    'The bill was foreseen by [40] clerks.',
    // data with when they came out, and figures that the tagger takes for a verb
    '{Data from the Tide Office released earlier this week} showed that [45] boats sank.',
    '{Data published earlier this month} showed that [45] boats sank.',
    '{Consensus forecasts compiled by Fenwick} projected that its profit would be [£4m].',
    // "it" after a document
    'The inquest was shown {a report by the Tide Office}, dated last May. It found that the boat had taken on [nine tonnes] of water.',
    'The case leans on {a report by Fenwick Partners}. It traces [£11.2m] from a trust through [five] accounts.',
    'There is a report by Fenwick Partners, and there is a survey by the Tide Office. It traces [£11.2m] to Leith.',
    'The case leans on a report by Fenwick Partners. It cost [£11.2m] in all.',
    'The case leans on a report by Fenwick Partners.\nIt traces [£11.2m] to Leith.',
    // some of those that were counted in the sentence before
    'Ruiz left. {The port} said [40] boats sank. [Two] were new. Only [three] had lamps. [Nine out of ten] were late.',
    '{The port} said [40] boats sank. [Two] of the boats were new.',
    '{Ana Ruiz} said [18] people died. [149] of the survivors were at the pier.',
    'The port said 40 boats sank. [Two] clerks were late.',
    'The port said 40 boats sank. [Two] of the lifts at the pier were late.',
    '“We lost 40 boats,” Bell said. [Two] were new.',
    'Bell told 40 clerks that it was late. [Three] left.',
    // a list that "and" ends, where the last of it stands outside of what is said
    '{Officials} reported [150] clerks dead, [95] hurt and [hundreds] missing.',
    '“We sold 40 boats,” Ruiz said, and 12 cars stood outside.',
    'The club, with 40 members and 12 boats, said it was late.',
    // one number, told twice
    'The {Tide Office} placed the storm [75 miles] ([121 km]) north of Leith.',
    // another tells what comes after the semicolon
    'According to {the port}, [40] boats sank; the club says 12.',
    'According to the port, 40 boats sank; {the club} says [12].',
    'As of Monday, per {the port}, there were [40] boats in Leith.',
    // who made a figure, by a mere word before it
    '{Police estimates of the crowd} range from [5,000 to 8,000].',
    'Insurance claims of [£40m] were late.',
    // who asked a share of people
    '[A third] of those asked by {Fenwick} said no.',
    '[Forty] of those asked by Fenwick said no.',
    // a paper that has heard so now
    'The {Herald} has learned that the club paid [£3m].',
    'Ana Ruiz learned that the club paid [£3m].',
    '{Documents seen by the Guardian} show the club paid [£3m].',
    // a list under a sentence
    '{The study} estimates:\n[One in seven] people is ill for [four weeks]\n[One in 20] people is ill for [eight weeks]\nThe town has shops.',
  ])('%s', (marked) => {
    const text = marked.replace(/[[\]{}]/g, '');
    const name = /\{(.+?)\}/.exec(marked)?.[1] ?? null;
    const numbers = [...marked.matchAll(/\[(.+?)\]/g)].map(([, number]) => number);
    const { quantities, sources } = analyse(documentFromText(text), languages);
    for (const number of numbers) {
      const quantity = quantities.find(({ span }) => text.slice(span.start, span.end) === number);
      expect(quantity, number).toBeDefined();
      expect(quantity?.source == null ? null : sources[quantity.source]?.name, number).toBe(name);
    }
  });

  test('sources that only give numbers have no statement', () => {
    const { attributions, sources } = analyse(documentFromText('Analysts at Corvane expect about £2,900 a year in Britain.'), languages);
    expect([attributions.length, sources.map(({ name }) => name)]).toEqual([0, ['Analysts at Corvane']]);
  });
});

/** Numbers in brackets count; the others are none. */
describe('the number of a house', () => {
  test.each([
    'The office at 180 Kent is let, while 300 Slater stands empty.',
    'Bell sold 11 Wharfside in May.',
    'They beat [12] Tory councillors and [nine] Greens in May.',
    'Bell sold [11] Fords in May.',
    'Rents rose by [12] Monday in Leith.',
    'The [12] members of Acme met at [40] piers.',
  ])('%s', (marked) => {
    const text = marked.replace(/[[\]]/g, '');
    const { quantities } = analyse(documentFromText(text), languages);
    expect(quantities.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      [...marked.matchAll(/\[(.+?)\]/g)].map(([, words]) => words),
    );
  });

  test('nothing is counted by the last word of the headline', () => {
    const { quantities } = analyse(
      documentFromText('Four questions remain unanswered\n\nFor nearly two decades, clerks have asked them.'),
      languages,
    );
    expect(quantities.map(({ counted }) => counted && 'given')).toEqual(['given', null]);
  });
});

describe('bad input', () => {
  const number = (text: string) => finished(findQuantities(bareReading(text)));

  test.each(['', '9'.repeat(1000), '$'.repeat(300), '£ € $', '1,2,3,4', '-', '%', 'and a half', 'between and', '٣٤'])('%j', (text) => {
    expect(number(text)).toEqual([]);
  });

  // digits of two scripts, a range backwards, a size, an unknown currency, a point that may part thousands, a needless zero
  test.each(['1٣ homes', '٣1 homes', '10-5 homes', '₲500 for it', '1.234 homes', '007 homes', '12,34 homes', '1e5 homes'])(
    '%j has no value that is sure',
    (text) => {
      expect(number(text)).toEqual([]);
    },
  );

  test.each([
    ['１２３４ homes', 1234],
    ['12４5 homes', 1245],
    ['1\u00AD000 homes', 1000],
    ['12\u2009000 homes', 12_000],
    ['11\u00A0000 homes', 11_000],
    ['1\u202F234 homes', 1234],
    ['€1.234,56 for it', 1234.56],
    ['between 16 and 10 homes', 10],
    ['1,00,000 rupees', 100_000],
    ['GH₵5 for it', 5],
  ])('%j is %d', (text, value) => {
    expect(number(text).map((quantity) => quantity.value)).toEqual([value]);
  });

  // Processor time, since a busy machine takes any time by the clock; the shortest of three, since others run at the same time.
  test('time grows with the length and no faster', { timeout: 120_000 }, () => {
    const time = (text: string) => {
      const runs = [1, 2, 3].map(() => {
        const from = process.cpuUsage();
        number(text);
        const { user, system } = process.cpuUsage(from);
        return (user + system) / 1000;
      });
      return Math.min(...runs);
    };
    for (const piece of ['123 ', 'a', '5m5m', "1's", '1-', 'one hundred and ', '5% to ', '1/2/']) {
      const short = Math.max(20, time(piece.repeat(10_000 / piece.length)));
      expect(time(piece.repeat(80_000 / piece.length)), piece).toBeLessThan(40 * short);
    }
  });
});
