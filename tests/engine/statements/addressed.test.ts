/** Whom something was said to stands behind the verb: what was said stands before it or behind them, and they are no part of it. Half are look-alikes. */
import { describe, expect, test } from 'vitest';
import { found, says } from '../says.ts';

/** As `says`, where the channel begins at the cue, whose marks cross. */
const tells = (title: string, sentences: readonly string[]) =>
  describe(title, () => {
    test.each(sentences)('%s', (sentence) => expect(found(sentence.replace(/[[\]{}<>|]/g, ''))).toBe(sentence));
  });

tells('what was said before its verb, with whom it was said to behind it', [
  '[The lift was late], {Ruiz} <reminded> an audience.',
  '[The lift was late], {Ruiz} <warned> tenants.',
  '[Rents will rise], {the council} <warned> tenants in a letter on Monday.',
  '[There will be no lift], {the firm} <replied>.',
  '[After he left, she cried], {Ruiz} <|told> tenants|.',
]);

tells('all of a sentence is told to those in whom it ends', [
  '[Footage will show Hale entered the flat at noon], {Reed} <|told> the jury|.',
  '[Jurors will hear from an officer who will testify Hale has no licence and another who will explain the lock], {Green} <|told> the jury|.',
]);

says('that somebody was told is no statement', [
  'After he left, Ruiz told tenants.',
  'Before the vote, Ruiz warned tenants.',
  'If it rains, Ruiz will warn tenants.',
  'Ruiz warned her staff in a letter.',
  'While Ruiz spoke, tenants protested.',
  'It was late, as some had complained.',
  'By the time police came, Bell had warned the crowd.',
  'The day she left, Bell warned the crowd.',
  'The council warned tenants of the block.',
  'Ruiz warned residents of Leith.',
  'Police warned owners of dogs.',
]);

tells('what was said behind those whom it was said to', [
  '{Ruiz} <|assured> residents| [nobody would lose a lift].',
  '{Ruiz} <|warned> a crowd| [two lifts would close].',
  '{Ruiz} <|informed> the board| [two lifts had failed].',
  '{The council} <|warned> her staff in a letter| [that rents would rise].',
  '{The council} <|informed> people| [it was late].',
  '{Ruiz} <warned> [police officers would strike].',
  '{Ruiz} <warned> [tenants of a strike].',
  '{Ruiz} <warned> [residents of the danger].',
  '{Ruiz} <warned> [people about the lift].',
]);

says('how somebody says it: with “that”, and before it', [
  '{A tenant} <shouted> [that the hall was on fire].',
  '[The lift was late], {Ruiz} <muttered>.',
  'Ruiz shouted at a dog that had bitten him.',
  'As the boat sank, Ruiz screamed.',
  'Ruiz threatened them with a fine should they leave.',
]);

says('who speaks after a measure of something', [
  '[The lift had lost half its tenants], {Ana Ruiz}, the mayor, <said>.',
  '[The hall had hired more people], {Ana Ruiz}, the mayor, <said> on Friday.',
]);
