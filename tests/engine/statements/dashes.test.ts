/** Who says it between dashes, and more quotations behind who said the first. Half are look-alikes. */
import { says } from '../says.ts';

says('a cue between dashes, and what is said around it', [
  '[The pier] – {Ruiz} <said> – [was held together by paint].',
  '[The fire] – {the board} <said> on Monday – [had burned for days].',
  'The lift – {Ruiz} <said> [it was old] – had failed in May.',
  'The plan – which {Ruiz} <said> [was old] – had failed.',
  'The board left – {Ruiz} <said> [the lift – all of it – was old].',
  'The pier – Ruiz said so – was shut.',
  'The pier – as Ruiz noted – was shut.',
  'The pier – Ruiz knew – was shut.',
]);

says('a second quotation behind who said the first', [
  '[“This plan needs checks,”] {Ana Ruiz} <said>, and [“clear costs for any breach.”]',
  '{Ruiz} <said> [“yes”], then [“no”], then [“maybe”].',
  '[“This plan needs checks,”] {Ana Ruiz} <said>, and “Wear a Hat” was sung in the hall.',
]);
