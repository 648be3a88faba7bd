/** What somebody did to say something: "went on the radio to say that". Half are deeds that say nothing. */
import { says } from '../says.ts';

says('what was done to say it', [
  '{Ruiz} went on the radio to <say> [that the hall was safe].',
  '{Ruiz} later went out of her way to <criticise> [the board].',
  '{Tenants} gathered in Leith to <demand> [that the mayor resign].',
  '{Several teachers} surrounded the hall on Tuesday to <call for> [better pay].',
  '{A caller} contacted the police to <complain> [that a book was on sale].',
  '{The union} held a meeting to <warn> [that the lift was old].',
  '{Bell} issued a paper to <claim> [the hall was late].',
  '{The mayor} appeared on a show to <defend> [the closure of the pier].',
  '{Ruiz and Bell} appeared on Sunday shows to <tout> [their plan].',
  '{Nurses} marched through Leith to <denounce> [the cuts].',
  '{Tom Hale} stood at an event to <say> [he was leaving].',
  '{The minister} flew to Leith to <warn> [that the lift was old].',
  '{A guard} interrupted the play to <say> [that the hall was on fire].',
  '{Ruiz} did go out of her way to <criticise> [the board].',
  '{Ruiz} used much of her time to <criticise> [the board].',
  '{A tenant} wrote to <say> [that the lift was late].',
]);

says('and what was not, or was done for something else', [
  'Ruiz refused to say that the hall was safe.',
  'Ruiz was too ill to say that the hall was safe.',
  'Ruiz may go on the radio to say that the hall is safe.',
  'Ruiz went home to rest, and the hall was late.',
  'Tenants gathered in Leith to hear the band.',
  'The board held a vote, which failed to say that it was late.',
  'It is hard to say that the hall was late.',
  'Nobody went on the radio to say that the hall was safe.',
  'Ruiz did not go on the radio to say that the hall was safe.',
  'Ruiz spoke of the need to say that the hall was late.',
  'Ruiz came under pressure to say that the hall was late.',
  'Ruiz waited for Bell to say that the hall was late.',
  'Ruiz will stand in the hall to say that it is late.',
  'Ruiz forgot to write to say that the hall was late.',
  'Prices rose to record levels that nobody had seen.',
  'Ruiz met a man, who was about to say that it was late.',
]);
