/** Clauses whose cue is no plain verb of saying with "that", and what looks like them. */
import { describe, expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { found, says } from '../says.ts';

says('words of viewpoint with an owner, and “per”', [
  'In {his} <opinion>, [a docker has hardly any time to eat].',
  'In {Ruiz}’s <view>, [the harbour is as deep as any on the coast].',
  'From {their} point of <view> [the lift was safe].',
  'By {the council}’s own <count>, [the lift failed nine times in May].',
  'In the <opinion of> {the board}, [the lift should be closed].',
  '[The lift failed nine times], by {her} <account>.',
  '[The lift], in {her} <view>, [was never safe].',
  '<Per> {the order} signed by the mayor, [owners are bound to mend it].',
  '<Per> {the rules}, [three keys are needed].',
  '[The lift will close in May], <per> {the Herald}.',
  'In her account, {Ruiz} <wrote> [that the lift was late].',
]);

says('no viewpoint of anybody', [
  'In my opinion, the lift is late.',
  'By one count, the lift failed nine times.',
  'The board had no place in her view of the town.',
  'Per Lind, a docker, was born in Wick.',
  'Per person, the fee is £3.',
  'In view of the rain, the match was put off.',
  'In her room with a view, Ana Ruiz slept.',
  'By his account at the bank, he was a rich man.',
  'In her opinion piece, Ruiz was harsh.',
  'She was out of his view, and he left.',
]);

says('small clauses, and “as”', [
  '{The court} <found> [it to be unlawful].',
  '{The report} <found> [the bridge unsafe].',
  'The bridge, which {the court} <ruled> [to be unsafe], was shut.',
  '{The register} <lists> [the tug as a barge].',
  '{The café} <billed> itself as [the smallest on the coast].',
  '{The town} has <designated> [the quay as a market], and closed the street.',
  '{The council} <declared> [the flood a disaster].',
  '{The board} <deemed> [that the plan was too costly].',
  '{The minister} <referred to> [the strike as a mistake].',
  '{Police} <identified> [the man as Tom Bell].',
  '{The council} <labelled> [her as a nuisance] and sold her boat.',
  'The man was <identified by {police}> as [Tom Bell].',
]);

says('things done to things', [
  'Ruiz found the door open.',
  'The jury found him guilty.',
  'Police found two men dead.',
  'The shop lists 40 boats.',
  'The government declared war on its neighbour.',
  'She declared bankruptcy last week.',
  'He declared a state of emergency the same day.',
  'She referred him to a nurse as soon as she could.',
  'The board listed its shares in May as prices rose.',
  'He identified with the tenants as a boy.',
  'Larsen, often referred to as “The Lion”, slept.',
]);

says('infinitives and gerunds', [
  'Tenants were <reported by {the Herald}> [to have left in May].',
  '{The researchers} <reported> [seeing the bird in three places].',
  '{The firm} <announced> [moving to Leith], following a fire.',
  '{He} <mentioned> [building a second lift].',
]);

says('infinitives that nobody says', ['The town was said to be quiet.', 'The hall was found by a nurse to be locked.']);

says('a clause without “that”, whatever the tagger makes of its verb', [
  '{He} <said> [this applied to lifts in Leith].',
  '{The mayor} <said> [the fire involved old wires].',
  '{The Herald} <reported> [the failed mooring at Leith, which has a low quay, was a mistake].',
  '{One tenant} <said> [people changed their minds] and {several} <said> [they wanted a lift].',
  '{Divers} <found> [there can be mud beneath the pier].',
  '{The mayor} <noted> on Monday, [the lifts were all old].',
  '{The Herald} <reported> on Thursday, [rents had risen to £900].',
]);

says('no clause', [
  '{Ruiz} <said> on Monday, the day of the fire, [that it was late].',
  'Ruiz spoke on Monday, the day the lift failed.',
  'The mayor recalled the house fires on Sunday.',
  'The union said nothing about the money.',
  'There are 88 letters, most written from the front.',
  'Ruiz reported on Monday, and left on Tuesday.',
]);

/** A headline over a line of prose. */
const above = (headline: string) => `${headline}\nIt was raining in the town, and there was nothing at all to do on the pier.`;

describe('headlines', () => {
  test.each([
    '{Leith county judge} <says> [charging only tenants violates Housing Act]',
    '{Welsh first minister} <reaffirms> [NorthSea tunnel project is open]',
    '{Judge} <says> [fee unlawful after long trial]',
    '[Sale of pier unlawful], {judge} <rules>',
    '{Report} <indicates> [gull numbers at nine-year low, cause unknown]',
    '{Scientists} <report> [connection between tides and noise]',
    '{Judge} <rules> [sale of pier is unlawful]',
    '{Police} <confirm> [two men held over fire]',
    '{Astronomers} <find> [ring of dust round small moon]',
    '{Study} <finds> [link between rain and late lifts]',
    'Fire safety claims under scrutiny again',
    'Parking rules change in the town centre',
    'Baby finds illegal drugs in playground',
    'Firm reports loss',
    'Insurance claims rise sharply in May',
    'Police reports and claims of the year',
    'Ruiz shows new lift to tenants of house',
    'Weather warnings for the north of the county',
    'State budget estimates for next year',
    'Tenants find body in lift at house in Leith',
  ])('%s', (headline) => expect(found(above(marked(headline).text))).toBe(above(headline)));
});

says('“as per” those who say so, and a name behind “by”', [
  'As <per> {police}, [the man fled].',
  '[The man fled at noon], as <per> {the report}.',
  'The men had their letter, which was printed in May, <described by {Judge Anna Smith}> as [“weak”].',
  'Work went on as per the rules.',
  'As per the plan the man paid.',
  'As per usual, the man fled.',
]);

says('what a body, an officer or somebody named believes now', [
  '{Police} <believe> [the man hid on the boat].',
  'Mr Bell believes the lift is too old.',
  '{The union} <believes> [that the plan will fail].',
  'Two men left, and {police} <believe> [they fled to Leith].',
  'Few officials believe the lift is too old.',
  'Many tenants believe the lift is too old.',
  'If police believe a driver is late, they can stop him.',
  'Police do not believe the man hid there.',
  'Ana Bell believed the lift was open and went in.',
]);
