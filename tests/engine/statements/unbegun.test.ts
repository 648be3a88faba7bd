/** Clauses whose verb is still to come where a comma stands in them, and where what is said ends; half are look-alikes. */
import { says } from '../says.ts';

says('a clause that waits for its verb', [
  '{Ruiz} <rejected> [the notion that rain, or the cold, had stopped the lift].',
  '{Ruiz} <said> [that despite the rain, the lift was open].',
  '{Bell} <asked> [whether the lift, which opened in May, was safe].',
  '[If found], {Ruiz} <said>, [“it will be shown to everyone in the town.”]',
  '[Even if broken], {she} <added>, [“it will be shown to everyone in the town.”]',
  '{Ruiz} <said> [Bell fought so bravely that he was given a boat].',
]);

says('what looks like them', [
  '{Ruiz} <rejected> [the notion that rain had stopped the lift], and nobody came.',
  'While {Ruiz} <said> [that the lift was open], it was shut.',
  '|In a letter|, {Ruiz} <said>, [“It will be shown to everyone in the town.”]',
  '{Ruiz} <said> in May [that it was late].',
  '{The council} <said> [the lift was safe], something that nobody has confirmed.',
  '{The council} <said> [something was wrong with the lift].',
  '{Ruiz} <vowed> [not to repeat that mistake] and closed the hall.',
  '{The board} <added> [that it does not lift boats or maintain logs of who came].',
]);
