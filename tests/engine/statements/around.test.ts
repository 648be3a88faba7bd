/** What is said around its cue, in two parts; and whom a quoted speaker is quoted by. */
import { says } from '../says.ts';

says('around the cue', [
  '[Boats that leak], {they} <reason>, [can be mended].',
  'The crew repaired a winch, which, {Bell} <explained>, [jammed at noon].',
  '[Because the pier is old], <says> {the study}, [it may fall].',
  '[In cases of theft], {it} <said>, [“the owner is a victim.”]',
]);

says('on one side of the cue alone', [
  '|In a statement|, {Ruiz} <said>, [“we wait for the next one.”]',
  'On Monday, {Ruiz} <said>, [“we wait for the next one.”]',
  'In cases of theft, {it} <said>, [“The owner is a victim.”]',
  '[Because the pier is old], <says> {the study}. It may fall.',
  'The crew, who reason well, could leave.',
  'The pier, they reason with the crew, and left.',
]);

says('somebody whom others quote', [
  '{The minister} was quoted as <saying> [the pier was shut].',
  '{The minister} was quoted by the Herald as <saying> [that the pier was shut].',
  'The Herald quoted {the minister} as <saying> [that the pier was shut].',
  'The minister was quoted by the Herald and the Mail.',
  'The price was quoted by the firm as a reason to leave.',
]);
