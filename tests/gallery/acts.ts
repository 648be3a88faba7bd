/** An article of denials, requests and questions, as the engine reads it. Written for Whosaid. */
import { analyse } from '../../lib/engine/analyse.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import { Marked } from './marked.ts';

const marked = new Marked([
  ['title', 'Harbour board denies that crane was unsafe'],
  ['paragraph', 'Ines Okafor, the harbour master, has repeatedly denied that the crane which fell on Tuesday was unsafe.'],
  [
    'paragraph',
    'In a letter to the Leith Gazette, she denied “knowing anything about a crack”, and said the crane had been looked at in May.',
  ],
  ['paragraph', 'Okafor also denied that 40 dockers had been told to stay away from it. She said 12 of them were working that day.'],
  [
    'paragraph',
    'Tom Bell, who speaks for the dockers, asked the court on Friday to order an inquiry. Bell called for a ban on cranes of its age.',
  ],
  ['paragraph', 'Bell asked whether anyone had read the log. It had been empty since March, he said.'],
  ['paragraph', 'The Board of Trade rejected the claim that it had been warned. “We heard of it on the radio,” the board said.'],
]);

const { document } = marked.analysis(
  { url: 'https://leith-gazette.example/news/crane', title: 'Harbour board denies that crane was unsafe', site: 'Leith Gazette' },
  { attributions: [], sources: [] },
);

export const acts: Analysis = analyse(document, languages);
