/** An article that does not tell which of two people says something, as the engine reads it. Written for Whosaid. */
import { analyse } from '../../lib/engine/analyse.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import { Marked } from './marked.ts';

const marked = new Marked([
  ['title', 'The Lunds of Skarra will sell the boatyard'],
  ['paragraph', 'Tom Lund and his cousin Erik Lund have run the yard at Skarra since the ferry was built there. It is for sale.'],
  ['paragraph', '“We have both had offers, and we have both said no to them,” Lund said.'],
  ['paragraph', 'The council wants the slip kept open. “A harbour without a slip is a car park,” said Ada Brook, who leads it.'],
]);

const { document } = marked.analysis(
  { url: 'https://sound-gazette.example/news/boatyard', title: 'The Lunds of Skarra will sell the boatyard', site: 'Sound Gazette' },
  { attributions: [], sources: [] },
);

export const two: Analysis = analyse(document, languages);
