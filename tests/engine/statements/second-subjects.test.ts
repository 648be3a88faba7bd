/** A clause with words of saying beside another clause: whose subject says it. Half are look-alikes. */
import { says } from '../says.ts';

says('somebody by name behind a word of time, after a verb that could be a participle', [
  'The mayor left before {Ruiz} <said> [it was late].',
  'The mayor resigned after {Ana Ruiz} <claimed> [that the lift had failed].',
  'The club closed after {Tom Bell} <said> [it was unsafe].',
  '{A man} arrested after the march <said> [it was unfair].',
  '{Two tenants} evicted before Christmas <said> [it was unfair].',
  '{A man} arrested on Monday <said> [it was unfair].',
]);

says('a verb that agrees with one subject alone', [
  '{Some tenants} fear that Bell has already missed a chance and <warn> [that the lift will fail].',
  '{Ministers} think Ana Ruiz is late but <say> [that she will come].',
  '{Ana Ruiz} thinks that the nurses are late but <says> [that they will come].',
]);

says('a part of a quotation that the next paragraph goes on from', [
  '[“It shook,”] {Ana Ruiz} <said>. [“The lights went.]\n[“Nobody came for an hour.”]\nThe pier is shut.',
]);

says('a clause that tells of somebody without "who", with a subject of its own', [
  '{A friend} she spoke with <said> [the roof leaked].',
  '{A teacher} the paper spoke with <says> [the roof is old].',
  '{A driver} the Herald talked to on Monday <said> [the brakes had failed].',
  '{The board} <said> [the paper lied].',
  'A teacher the paper spoke with left the school in May.',
  'On the day the lift failed {Ruiz} <said> [it was safe].',
]);

says('who takes the floor behind “but”', [
  '{Rao} <said> [it was late], but {Bell} interrupted, <saying> [it was not].',
  '{Rao} <said> [it was late] but {Bell} objected, <saying> [it was not].',
  '{Rao} <said> [it was late] but {Bell} objected, <adding> [that it was dark].',
  '{Rao} <said> [it was late] but {Bell} quickly interrupted, <saying> [it was not].',
  'Rao spoke but {Bell} cut in, <saying> [she was late].',
  'Rao was speaking when {Bell} jumped in, <saying> [it was late].',
  '[“It was late,”] <said> {Rao}, before {Bell} interrupted, <saying> [it was not].',
  '{Police} <said> [Bell jumped], <saying> [it was late].',
  '{The lawyer} <said> [Bell protested], <saying> [it was late].',
  '{Police} had Bell cut off, <saying> [he was drunk].',
  '{Rao} <said> [the strike interrupted the work], <adding> [that it would go on].',
  '{Rao} <said> [the talks were interrupted], <saying> [that nobody came].',
]);

says('behind “who” without its second comma, not what its verb has for an object', [
  '{Ana Ruiz}, who filed a petition in the county court <said> [that it was late].',
  '{Ana Ruiz}, who arrested the suspect last week <said> [the man was late].',
  '{The nurse}, who saw the robber last week <said> [that he was late].',
  '{Ana Ruiz}, who runs a bakery in Leith <said> [it was late].',
  'Ana Ruiz praised Tom Bell, who {the mayor} <said> [was late].',
  'Police spoke to Ana Ruiz, who knew {the driver} <said> [it was late].',
]);

says('who before or after something says it', [
  'Ana Ruiz irked {the coach}, who before the game had <said> [that she was late].',
  'The hall was shut by {Tom Bell}, who after the vote had <said> [it was unsafe].',
  'Ana Ruiz left after {the mayor} <said> [it was unsafe].',
  'Ana Ruiz left after {the board} <said> [it was unsafe].',
  '{A report} issued after the board left <said> [it was unsafe].',
]);

says('who answers what was asked', [
  '{Ana Ruiz} <asked> [if Tom Bell felt that it was late] and {Bell} <replied> [he did not].',
  '{Ana Ruiz} <asked> [whether the lift was shut] and {Tom Bell} <replied> [that it was].',
  '{Ana Ruiz} <asked> [whether Tom Bell had replied].',
  '{Ana Ruiz} <asked> [what was written and who replied].',
]);

says('a name with a nickname in the middle is a part of who speaks', [
  '{A lawyer for Tom “Red” Bell} <said> [he was late].',
  '{Witnesses at the trial of Tom “Red” Bell} <testified> on Thursday [that they never came].',
  '{Tom “Red” Bell} <said> [he was late].',
]);

says('what somebody was, before their name', [
  '[“It is late,”] {retired Leith nurse Ana Ruiz} <said>.',
  '[“It is late,”] {retired nurse Ana Ruiz} <said>.',
]);

says('nobody says it', [
  'Counsel Ana Ruiz, who spoke for drug accused Tom Bell in the case of ten boats, left.',
  '{A nurse} <accused> [Tom Bell of lying].',
  '{The union} <accused> [Ana Ruiz, the mayor, of theft].',
  'They were there when {Tom Bell} <announced> [that he would stay].',
  'It was only after Ana Ruiz wrote to the mayor that the work was done.',
  'It was late when {Ana Ruiz} <said> [that the lift was shut].',
  'The court admitted the accused to bail.',
  '{Tom Bell} <admitted> [the theft].',
  '{Tom Bell} <denied> [ever yelling at her].',
]);
