/** An interview with initials, as the engine reads it. Written for Whosaid. */
import { analyse } from '../../lib/engine/analyse.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import { Marked } from './marked.ts';

const marked = new Marked([
  ['title', 'The woman who winds the town clock'],
  ['paragraph', 'Ines Okafor has wound the clock of Skarra for 26 years. Tom Bell went up the tower with her.'],
  ['paragraph', 'TB: Has it ever stopped?'],
  ['paragraph', 'IO: Twice, and both times it was a pigeon.'],
  ['paragraph', 'The second one lived. It sat on the hour hand until noon, and people set their watches by it.'],
  ['paragraph', 'TB: You could have an engine do it.'],
  ['paragraph', 'IO: The council has had that on its list since 2009. I wind, and they write lists.'],
  ['paragraph', 'TB: Who winds it when you are ill?'],
  ['paragraph', 'IO: I am not ill on Mondays.'],
]);

const { document } = marked.analysis(
  { url: 'https://sound-gazette.example/people/clock', title: 'The woman who winds the town clock', site: 'Sound Gazette' },
  { attributions: [], sources: [] },
);

export const interview: Analysis = analyse(document, languages);
