import { describe, expect, test } from 'vitest';
import { sumOf } from '../../benchmark/counts.ts';
import { scoredNow } from '../../benchmark/engine.ts';
import floor from '../../benchmark/figures.json' with { type: 'json' };
import { figures, figuresOf } from '../../benchmark/figures.ts';
import { lossOf } from '../../benchmark/floor.ts';
import { splitArticles } from './split-articles.ts';

/** What the floor is and how it is moved: CONTRIBUTING.md. */
test('the dev split loses no more than half a point of content and speaker F1, and gains no more of wrong names', () => {
  const articles = splitArticles('dev');
  expect(articles).toHaveLength(floor.articles);
  expect(Object.keys(floor.figures)).toEqual(figures.map(({ key }) => key));
  const loss = lossOf(floor, figuresOf(sumOf(scoredNow(articles).map(({ counts }) => counts))));
  if (loss !== null) throw new Error(loss);
});

describe('the floor', () => {
  const kept = { ...floor, figures: { 'contentAndSpeaker.f1': 70.8, 'speaker.wrong': 4.5, 'content.found.f1': 77.4 } };
  test.each([
    ['the same', {}, null],
    ['half a point lost', { 'contentAndSpeaker.f1': 70.3, 'speaker.wrong': 5 }, null],
    ['gained', { 'contentAndSpeaker.f1': 90, 'speaker.wrong': 0 }, null],
    ['other figures lost', { 'content.found.f1': 50 }, null],
    ['more than half a point of both lost', { 'contentAndSpeaker.f1': 70.2 }, 'content and speaker F1: 70.2, and the floor is 70.8'],
    ['more than half a point of wrong names gained', { 'speaker.wrong': 5.1 }, "speaker's name wrong, of found: 5.1, and the floor is 4.5"],
    ['no figure', { 'speaker.wrong': null }, "speaker's name wrong, of found: there is no figure to compare"],
  ])('%s', (_, now, message) => {
    const loss = lossOf(kept, { ...kept.figures, ...now });
    if (message === null) expect(loss).toBeNull();
    else expect(loss).toContain(message);
  });

  test('says what moved, and where to look', () => {
    const loss = lossOf(kept, { ...kept.figures, 'contentAndSpeaker.f1': 60, 'content.found.f1': 70 });
    expect(loss).toContain('content and speaker F1: 70.8 → 60\n  content F1, half of the letters: 77.4 → 70\n');
    expect(loss).toContain(`npm run compare -- ${floor.commit}`);
  });
});
