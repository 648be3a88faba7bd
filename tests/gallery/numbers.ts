/** An article of numbers: counts by the way, which the panel folds, and numbers that it links, as the engine reads it. Written for Whosaid. */
import { analyse } from '../../lib/engine/analyse.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import { Marked } from './marked.ts';

const marked = new Marked([
  ['title', 'Ferry carried 4,800 people in May'],
  ['paragraph', 'The Leith ferry carried 4,800 people in May, the harbour office said, up from 4,100 a year before.'],
  ['paragraph', 'Some 310 boats have been let since the spring, and 27 were lost in the storm of last week.'],
  ['paragraph', 'Ana Ruiz, who came with two cousins and a dog, waited beside three tents. “I counted 40 people,” she said.'],
]);

const { document } = marked.analysis(
  { url: 'https://leith-gazette.example/news/ferry-in-may', title: 'Ferry carried 4,800 people in May', site: 'Leith Gazette' },
  { attributions: [], sources: [] },
);

const links = [
  { span: marked.span('310 boats'), href: 'https://boats.example/lets/2026' },
  { span: marked.span('27 were lost'), href: 'https://t.example/?url=https%3A%2F%2Fstorms.example%2Flosses' },
];

export const numbers: Analysis = analyse({ ...document, links }, languages);
