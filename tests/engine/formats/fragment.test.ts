import { describe, expect, it } from 'vitest';
import { directivesIn, linksIn } from '../../../lib/engine/formats/fragment.ts';
import type { Document } from '../../../lib/engine/model.ts';

const documentOf = (text: string, url = 'https://a.example/x'): Document => ({
  url,
  title: null,
  byline: null,
  site: null,
  published: null,
  lang: 'en',
  text,
  blocks: [],
  links: [],
});

/** The words between square brackets are the statement. */
function directive(sentence: string): string | null {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  return directivesIn(documentOf(sentence.replace(/[[\]]/gu, '')))({ start, end });
}

describe.each([
  ['[“We are ready,”] Ana Ruiz said.', null],
  ['She said [it was time-barred, and over].', 'text=it%20was%20time%2Dbarred%2C%20and%20over'],
  [
    '[“One two three four five six seven eight nine ten.”] he said.',
    'text=One%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten',
  ],
  ['“Yes,” said Ana. Then Bo said: [“Yes.”]', 'text=Bo%20said%3A%20%E2%80%9C-,Yes'],
  ['“Yes.” Bo said: “Yes.” Bo said: [“Yes.”]', null],
  ['[“…”]', null],
  ['[“We are all ready now,”] Ana Ruiz said.', 'text=We%20are%20all%20ready%20now'],
  ['[“We saw \u202Enothing,”] he said.', null],
])('the way to the words in %s', (sentence, expected) => {
  it('leads to them and to no other', () => expect(directive(sentence)).toBe(expected));
});

describe('what the page does not show', () => {
  const lines = [
    'Ana Ruiz said the lift in Harbour Street was late.',
    'Tom Bell said the lock in Quay Lane was shut.',
    'Nobody said why it was late.',
  ];
  const text = lines.join('\n');
  const blocks = lines.map((line, at) => {
    const start = text.indexOf(line);
    return { kind: 'paragraph', span: { start, end: start + line.length }, ...(at === 1 && { unseen: true as const }) } as const;
  });
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const shown = linksIn({ ...documentOf(text), blocks });

  it.each([
    ['the lift in Harbour Street was late', true],
    ['the lock in Quay Lane was shut', false],
    ['Nobody said why it was late', true],
  ])('has no link to its words: %s', (words, isLinked) => {
    expect(shown(spanOf(words))?.includes(':~:')).toBe(isLinked);
    expect(linksIn(documentOf(text))(spanOf(words))).toContain(':~:');
  });
});

describe('the address', () => {
  it('keeps its own hash and query', () => {
    expect(linksIn(documentOf('We go there now.', 'https://a.example/x?y=1#part'))({ start: 0, end: 16 })).toBe(
      'https://a.example/x?y=1#part:~:text=We%20go%20there%20now',
    );
  });

  it('that has a directive already stays as it is', () => {
    expect(linksIn(documentOf('We go there now.', 'https://a.example/#:~:text=x'))({ start: 0, end: 16 })).toBe(
      'https://a.example/#:~:text=x',
    );
  });

  it('of no kind that can be followed is none', () => {
    expect(linksIn(documentOf('We go there now.', 'javascript:x'))({ start: 0, end: 16 })).toBeNull();
  });
});
