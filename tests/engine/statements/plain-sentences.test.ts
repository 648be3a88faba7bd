/** Plain sentences as editors write them, one thing varied at a time: who stands at the verb, when and where it was said, and in which form. */
import { says } from '../says.ts';

says('people and bodies whose words look like verbs', [
  '[The pier will shut], {fishing groups} <say>.',
  '[“It is late,”] {nursing unions} <said>.',
  'But {economists in Leith} <said> [rates would fall].',
  '{City analysts} <warned> [it was late].',
  '[The plan], {airline bosses} <warned>, [would fail].',
  '[The plan], {bank experts} <warned>, [would fail].',
  'He left, leaving friends to say goodbye.',
  'She assists pianists in Leith.',
]);

says('forms of saying that look like nouns and adjectives', [
  '{Bell} <swore> [that it was late].',
  '{Ruiz} <forecast> [that it would fall].',
  '{Ruiz} <points out> [that it is late].',
  '{Bell} <confessed> to police [that he was late].',
  '[“It is late,”] <observed> {Bell}.',
  '[“It is late,”] {residents} <stress>.',
  '{Bell} <said> [more needed to be done].',
  "{Bell}'s <warning> [that it was late] was ignored.",
  'He swore at the driver.',
  'The man confessed his love.',
  'The forecast that day was grim.',
  'Bell had the points out of the way.',
  'Bell observed the bird.',
]);

says('a verb after a comma, with who says it behind', [
  '[The dam could fail], <warns> {Bell}.',
  '[The dam could fail], <insisted> {Ana Ruiz}, who built it.',
  'It covers profits, claims and tax.',
]);
