/** "According to" at the beginning, at the end and in the middle: what is said, whole. */
import { says } from '../says.ts';

says('after the name and what tells more of it', [
  '<According to> {the Office for Health} (OH), [care before the row began covered only about 31 percent of them].',
  '<According to> {a survey} based on rents from the north, [tenants who are new skew young].',
  '<According to> {the Office for Health in the north}, [one out of every ten children who get the flu develop a cough, which can last a month].',
  '(<According to> {the Leith Police Department}, [it does not keep counts related to boats.])',
]);

says('around the name', [
  '[As a result of the row], <according to> {a report} citing the office, [twenty people were held].',
  '[Local officials], <according to> {the Herald}, [have noted other odd data].',
  '[Absent from the talks], <according to> {members} who spoke afterwards, [was any word of the pier].',
  '[At the heart of the row], <according to> {Ana Ruiz}, another former mayor, [was a plan to close the pier].',
  '[The march was], <according to> {the Herald}, [the largest held in Leith].',
  '[While it is old], <according to> {Bell}, [it is safe].',
]);

says('before the name, and no more', [
  '[It is late], <according to> {Ruiz}, head of the school.',
  '[The rent rose by a third], <according to> {Bell}, a tenant who lives there.',
  '[Although it is old, the lift is safe], <according to> {a survey} by the council, a body of nine.',
  '[The pier is shut], <according to> {Bell}, although the crew came.',
  '[The pier is shut], <according to> {Bell}, even as the crew came.',
]);

says('after what somebody else says, or the article', [
  'His family gave no cause, but, <according to> {his agent}, [Hunter had been ill].',
  '{Bell} <said> [she would sell the boat], [which is old], <according to> {the Herald}.',
  'The town has an old pier ([it was built in 1910], <according to> {Ruiz}), and left.',
  'The town has a pier, a boat and a shop.',
]);
