/** "According to", wherever it stands: what is said, whole. */
import { says } from '../says.ts';

says('after the name and what tells more of it', [
  '<According to> {the Board of Harbours} (BH), [berths before the strike began were let to only a third of them].',
  '<According to> {a survey} based on letters from the coast, [owners who are old sail late].',
  '<According to> {the Board of Harbours in the west}, [two of nine boats that leave the coast lose an anchor, which can cost a week].',
  '<According to> {a nurse} who was on duty, [the lift was late].',
  '<According to> {Tom Bell}, 34, of Leith, [the lift was late].',
  '(<According to> {the Leith Fire Brigade}, [it has no list of old lifts.])',
]);

says('around the name', [
  '[In the wake of the flood], <according to> {a report} citing the board, [sixty boats were lost].',
  '[Older tenants], <according to> {the Herald}, [have kept other keys].',
  '[Missing from the list], <according to> {dockers} who read it, [was any sum for the pier].',
  '[Behind the strike], <according to> {Ana Ruiz}, a former docker, [was a plan to sell the pier].',
  '[The ferry is], <according to> {the Herald}, [the slowest built in Leith].',
  '[While it is old], <according to> {Bell}, [it is safe].',
  '[The lift] is old and, <according to> {Bell}, [will close].',
  'It sank and, <according to> {the crew}, [three more are missing].',
  'The lift is old and, according to Bell, unsafe.',
  'It was shut in May and later, according to Bell, sold.',
]);

says('before the name, and no more', [
  '[It is late], <according to> {Ruiz}, head of the school.',
  '[The rent rose by a third], <according to> {Bell}, a tenant who lives there.',
  '[Although it is old, the lift is safe], <according to> {a survey} by the council, a body of nine.',
  '[The pier is shut], <according to> {Bell}, although the crew came.',
  '[The pier is shut], <according to> {Bell}, even as the crew came.',
]);

says('after what somebody else says, or the article', [
  'The crew gave no reason, but, <according to> {the owner}, [Hale had been late].',
  '{Bell} <said> [she would sell the boat], [which is old], <according to> {the Herald}.',
  '{Bell} <called> it [“a mess”], but [the lift was shut], <according to> {Ruiz}. Hale said so.',
  '[The hall, “a mess”, and the lift were shut], <according to> {Ruiz}. {Hale} <said> [that it rained].',
  'The town has an old pier ([it was built in 1910], <according to> {Ruiz}), and left.',
  'The town has a pier, a boat and a shop.',
]);

says('"according to" after what it tells of, and before it', [
  'The council published {a plan}, <according to> which [the lift will close in May].',
  'The mayor cited {a report} <according to> which [the lift was late].',
  '[The rain had a big part in that] <according to> {Bell}.',
  '[The wind is much to blame for this] <according to> {Ana Ruiz}.',
  'The crews left in May, which was according to plan.',
  'It is sorted according to size, which is why the oldest came first.',
]);

says('a name with the apostrophe of a plural in it, and one without', [
  "[The lift was late], <according to> {the Tenants' Union of Leith}.",
  "<According to> {the Farmers' Market in Leith}, [rents will rise].",
  "{The Drivers' Guild} <said> [the bridge was shut].",
  "[The lift was late], {the Sailors' Club president} <said>.",
  "[The 'lift of the sailors' was late], {the club} <said>.",
  "[The sailors' lift], <said> {Bell}, [was late].",
  "{Bell} <said> [the 'hall of tears' was shut].",
  "[The bill for the tenants' was late], {Ruiz} <said>.",
]);

says('"according to" behind what somebody else says: it tells where that was said', [
  '[These deals are slow], {he} <said>, according to a transcript.',
  '[The lift was late], {the mayor} <said>, according to Bell.',
  '[“It is late,”] {Bell} <said>, according to the minutes.',
  '[Bell said the lift was late], <according to> {the file}.',
]);

says('a number that goes on behind the name', [
  '[The season opened badly], <according to> {the charity Sea Watch}, [with 40 seals found on the east coast].',
  '[Rents rose by a third], <according to> {the audit}, with the mayor due to speak on Monday.',
  '[Rents rose by a third], <according to> {the audit}, and 40 tenants marched.',
]);
