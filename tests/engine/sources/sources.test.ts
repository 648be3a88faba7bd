import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { findMentions } from '../../../lib/engine/mentions/find-mentions.ts';
import { textOf } from '../../../lib/engine/model.ts';
import type { Statement } from '../../../lib/engine/reading.ts';
import { nameSources } from '../../../lib/engine/sources/name-sources.ts';
import { finished } from '../../../lib/engine/turn-by-turn.ts';
import { english } from '../english.ts';
import { named } from '../named.ts';
import { readText } from '../read-text.ts';

describe('a person is named in full, however the article calls them', () => {
  test.each([
    ['a surname', ['Ana Ruiz runs the ferry.', '{Ruiz} said [it was late].'], ['named: Ana Ruiz']],
    ['an honorific', ['Ana Ruiz runs the ferry.', '{Ms Ruiz} said [it was late].'], ['named: Ana Ruiz']],
    ['a headline has the surname alone', ['{Ruiz} says [ferry is late]', 'The ferryman Carl Ruiz lives in Leith.'], ['named: Carl Ruiz']],
    ['a role before the name', ['Defence secretary {Jane Roe} said [it was over].'], ['named: Jane Roe']],
    ['a middle initial', ['Jane M. Roe runs the port.', '{Jane Roe} said [it was over].'], ['named: Jane M. Roe']],
    ['a kept title', ['{Sir Tomas Bell} said [it was over].'], ['named: Sir Tomas Bell']],
    ['a surname that is also an office', ['Billie King won a race.', '{King} said [it was fun].'], ['named: Billie King']],
    ['a first name that is also a verb', ['{Will Adeyemi}, who leads the charity, said [it was fun].'], ['named: Will Adeyemi']],
    ['a role that he holds', ['Governor Tom Hale met farmers.', '{The governor} said [it would rain].'], ['resolved: Tom Hale']],
    [
      'an office, long after the name with it',
      [
        'Kenyan President Ana Hale met farmers.',
        ...Array.from({ length: 14 }, () => 'It rained.'),
        '{The Kenyan president} said [it would rain].',
      ],
      ['resolved: Ana Hale'],
    ],
    [
      'an office that two hold',
      [
        'President Ana Hale of Lurania met President Tom Roe of Bergia.',
        ...Array.from({ length: 14 }, () => 'It rained.'),
        '{The president} said [it would rain].',
      ],
      ['named: The president'],
    ],
    [
      'a body set apart from others of its kind',
      ['The Tide Party met.', '{The ruling party} said [it would rain].'],
      ['named: The ruling party'],
    ],
    [
      'those who made a study, by another word',
      [
        '[Many children need iron], {researchers} say.',
        'A new report was published in Leith.',
        '{The report’s authors} say [it is rare in the north].',
      ],
      ['resolved: The report’s authors', 'named: The report’s authors'],
    ],
    [
      'authors of a book, who are no researchers',
      ['Many children need iron, researchers say.', 'A new book came out in Leith.', '{The book’s authors} say [it is rare in the north].'],
      ['named: The book’s authors'],
    ],
    [
      'scientists of a firm, who are no others',
      ['Many children need iron, researchers say.', '{Acme’s scientists} say [it is rare in the north].'],
      ['named: Acme’s scientists'],
    ],
    ['a short form of a role', ['Gov. Tom Hale met farmers.', '{The governor} said [it would rain].'], ['resolved: Tom Hale']],
    [
      'a name after its role',
      ['The chief inspector, Ines Okafor, arrived.', '{The inspector} said [it was calm].'],
      ['resolved: Ines Okafor'],
    ],
    [
      'a surname that looks like a plural',
      ['Bernie Sanders won.', 'The Sanders speech was long.', 'Sanders spoke to Charles Koch in Leith.', '[“We won,”] {he} said.'],
      ['resolved: Bernie Sanders'],
    ],
    [
      'a nominee of another side',
      ['Democratic nominee Ana Hale met Tom Roe in Leith. Roe smiled, and Mr Roe left.', '{The Republican nominee} said [it was late].'],
      ['resolved: Tom Roe'],
    ],
    ['a paper, and no star', ['Tom Roe sang.', '[It was late], said {the Leith Star}.'], ['named: Leith Star']],
    ['who is an ally of another', ['Ana Ruiz lost.', '[“It was late,”] said {Ruiz ally Tom Bell}.'], ['named: Tom Bell']],
    [
      'somebody without a name who came after one with a name',
      ['{Ana Bell}, a waitress, said [it was late].', 'In a shop, a clerk was shaken. [“It is late,”] said {the woman}.'],
      ['named: Ana Bell', 'named: the woman'],
    ],
    [
      'who is spoken of beside the one who has the floor',
      ['Asked about Tom Hale, {who} has called [it late], and might be the next mayor, Joe Bell laughed.', '[“We will see,”] {he} said.'],
      ['named: Tom Hale', 'none'],
    ],
    ['a first name that is in no list', ['{Sioned Prys}, who lives in Leith, said [it rained].'], ['named: Sioned Prys']],
    [
      'what they are, with a participle after it',
      ['Ana Ruiz, {a chemist} called by the defence, said [it was cold].'],
      ['resolved: Ana Ruiz'],
    ],
    ['two first names and two surnames', ['{President Andrés Ignacio López Ruiz} said [it rained].'], ['named: Andrés Ignacio López Ruiz']],
    ['a first name in no list before one that is', ['{Chidera Maria Obi Eze} said [it rained].'], ['named: Chidera Maria Obi Eze']],
    ['an office with what it is for', ['{Secretary of State Ana Roe} said [it was over].'], ['named: Ana Roe']],
    ['an office for two things', ['{Minister for Trade and Industry Oyelaran Obi} said [it was over].'], ['named: Oyelaran Obi']],
    ['an office of an office', ['{Secretary of State for Health Ana Roe} said [it was over].'], ['named: Ana Roe']],
    ['the office of a body with "of" in its name', ['{Bank of Leith Governor Ana Roe} said [it was over].'], ['named: Ana Roe']],
    [
      'the subject, not whom a relative clause is of',
      ['{Ana Roe} wrote to tenants who work there, but also said [it was late].'],
      ['named: Ana Roe'],
    ],
    ['a rare first name after an honorific', ['{Dame Meg Hollis}, who leads the board, said [it rained].'], ['named: Dame Meg Hollis']],
    ['a number after the name', ['{Placido Rodrigo Alejandro IV} said [it rained].'], ['named: Placido Rodrigo Alejandro IV']],
    ['an epithet', ['Speaker Carl Ruiz met reporters.', '{The Kentucky Republican} said [it would pass].'], ['resolved: Carl Ruiz']],
  ])('%s', (_, lines, expected) => expect(named(...lines).said).toEqual(expected));
});

describe('a pronoun leads to whom the article spoke of', () => {
  test.each([
    ['she', ['Ana Ruiz runs the ferry.', '"[We are late,]" {she} said.'], ['resolved: Ana Ruiz']],
    [
      'he, past a woman',
      ['{Tom Hale} said [it rains].', 'Ana Ruiz was at sea.', '"[It pours,]" {he} added.'],
      ['named: Tom Hale', 'resolved: Tom Hale'],
    ],
    [
      'a new subject of the paragraph, past who spoke before it',
      ['Mr Carl Bell arrived.', '{He} said [it rains].', '{He} said [it pours].', 'Mr Tom Hale was less gloomy. "[It clears,]" {he} said.'],
      ['resolved: Carl Bell', 'resolved: Carl Bell', 'resolved: Tom Hale'],
    ],
    ['it, for a body', ['Acme Ltd closed a mill.', '{It} said [wages had risen].'], ['resolved: Acme Ltd']],
    ['they, for a group', ['Several residents met.', '{They} said [the road was closed].'], ['resolved: Several residents']],
    ['carried on without a mention', ['{Ana Ruiz} said [it was late].', '"[Very late.]"'], ['named: Ana Ruiz', 'carried: Ana Ruiz']],
    ['what the speaker speaks of is not the speaker', ['Tom Hale met Carl Bell.', '{He} said [Bell was late].'], ['resolved: Tom Hale']],
  ])('%s', (_, lines, expected) => expect(named(...lines).said).toEqual(expected));
});

test('a quotation after a sentence about somebody is theirs; after one about a firm it is nobody’s, and it is not what is looked at that shows', () => {
  const sourceIn = (text: string) => {
    const { attributions, sources } = analyse(documentFromText(text), languages);
    return attributions.map(({ source }) => (source === null ? null : sources[source]?.name));
  };
  expect(sourceIn('Mr Carl Bell was blunt. “Nobody came to look at the lift.”')).toEqual(['Carl Bell']);
  expect(sourceIn('The father of one of three boys hurt in a fall near Leith says the lift was late.')).not.toContain('Leith');
  expect(sourceIn('A glance at the council shows that the lift was late.')).not.toContain('the council');
  expect(sourceIn('Ana Ruiz, asked about the lift, told the Gazette she would not comment on it.')).toEqual(['Ana Ruiz']);
  expect(sourceIn('Ana Ruiz told the council’s newsletter: “Nobody came to look at the lift.”')).toEqual(['Ana Ruiz']);
  expect(sourceIn('Ana Ruiz told parliament the lift would close.')).toEqual(['Ana Ruiz']);
  expect(sourceIn('Acme Ltd tried a lift without a cable. “Nobody came to look at the lift.”')).toEqual([null]);
});

describe('a body is named by its name', () => {
  test.each([
    [
      'an acronym in brackets',
      ['The Office for Harbour Safety (OHS) met.', '{The OHS} said [it was safe].'],
      ['named: Office for Harbour Safety (OHS)'],
    ],
    ['an acronym by its initials', ['The National Ferry Union met.', '{The NFU} said [it would strike].'], ['named: National Ferry Union']],
    [
      'a name that bodies of two countries have',
      ["{Kenya's Supreme Court} said [it was late].", "{Ghana's Supreme Court} said [it was cold]."],
      ["named: Kenya's Supreme Court", "named: Ghana's Supreme Court"],
    ],
    ['a name that others have, alone', ["Kenya's Air Force met.", '{The Air Force} said [it was cold].'], ["named: Kenya's Air Force"]],
    ['a force', ['West Mercia Police searched a barn.', '{The force} said [it found a car].'], ['resolved: West Mercia Police']],
    [
      'a company whose name does not say so',
      ['On Monday Grindle closed a mill.', '{The company} said [looms sell].'],
      ['resolved: Grindle'],
    ],
    [
      'a union beside a company',
      ['Acme Ltd met the National Ferry Union.', '{The union} said [it would strike].'],
      ['resolved: National Ferry Union'],
    ],
    [
      'another name of a well-known body',
      ['The Metropolitan Police searched a barn.', '{Scotland Yard} said [it found a car].'],
      ['resolved: Metropolitan Police'],
    ],
    [
      '"and" inside a name',
      ['{The Schools and Colleges Staff Association} said [it was late].'],
      ['named: Schools and Colleges Staff Association'],
    ],
    [
      'a fire service, by the head of its name and by its kind',
      ['Leith Fire and Rescue Service checked a mill.', '{The service} said [it was dry].', '{The brigade} said [it was safe].'],
      ['resolved: Leith Fire and Rescue Service', 'resolved: Leith Fire and Rescue Service'],
    ],
    [
      'a police force that has "City" in its name is no city',
      ['Leith City Police met the mayor of Leith.', '{The city} said [it was dry].'],
      ['named: The city'],
    ],
    [
      'a name that it is known by',
      ['Leith City Police searched a barn.', '{Bridge House}, as the Leith force is known, said [it found a car].'],
      ['resolved: Leith City Police'],
    ],
    [
      'what "which" hangs on',
      ['Leith City Police is late.', 'Outside the headquarters of {the Leith force}, which says [it is early].'],
      ['resolved: Leith City Police'],
    ],
    ['a body on its own', ['{The ministry} said [it was late].'], ['named: The ministry']],
  ])('%s', (_, lines, expected) => expect(named(...lines).said).toEqual(expected));
});

describe('from the whole article', () => {
  test.each([
    ['one of several, with the name', 'About 60 people stayed. One of them, Ana Ruiz, said it was cold.', ['Ana Ruiz']],
    ['the younger of two', 'Ana Ruiz met Eva Ruiz.\n\nEva Ruiz left.\n\nThe younger Ms Ruiz said it was late.', [null]],
    [
      'a person with what they know after them',
      'It would be late, a person familiar with the plan said.',
      ['a person familiar with the plan'],
    ],
    ['a source with whom they know', 'It would be late, said a source close to one minister.', ['a source close to one minister']],
    ['a participle after the document', 'A study documenting decay in older mills found that walls were wet.', ['A study', 'A study']],
    [
      '"which", past people',
      'A report by Acme Ltd on older men, which found that walls were wet, is out.',
      ['A report by Acme Ltd on older men'],
    ],
    [
      'a caption above the text',
      'Image caption, The service says it is late\n\nLeith Fire Service checked a mill.',
      ['Leith Fire Service'],
    ],
  ])('%s', (_, text, expected) => {
    const { attributions, sources } = analyse(documentFromText(text), languages);
    expect(attributions.map(({ source }) => (source === null ? null : sources[source]?.name))).toEqual(expected);
  });
});

describe('those who are not named keep the words of the article', () => {
  test('a spokesperson is a source of their own, tied to the body', () => {
    const { said, sources } = named('{A spokesperson for Acme Ltd} said [it was late].', '{The spokesperson} said [it was sorry].');
    expect(said).toEqual(['named: A spokesperson for Acme Ltd', 'resolved: A spokesperson for Acme Ltd']);
    expect(sources[sources.findIndex((source) => source.kind === 'unnamed')]?.speaksFor).toBe(
      sources.findIndex((source) => source.name === 'Acme Ltd'),
    );
  });
  test('a named spokesman has his role, and the body', () => {
    const { sources } = named('{Scott Whiffen}, a spokesman for Acme Ltd, said [it was late].');
    expect(sources.map(({ name, role, kind }) => ({ name, role, kind }))).toEqual([
      { name: 'Scott Whiffen', role: 'a spokesman for Acme Ltd', kind: 'person' },
      { name: 'Acme Ltd', role: null, kind: 'organisation' },
    ]);
    expect(sources[0]?.speaksFor).toBe(1);
  });
  test('why an official is not named', () => {
    const { sources } = named('{A senior official}, who asked not to be named, said [talks had failed].');
    expect(sources[0]).toMatchObject({ name: 'A senior official', kind: 'unnamed', reason: 'who asked not to be named' });
  });
  test.each([
    ['groups', ['{Two nurses} said [it was full].'], ['named: Two nurses']],
    ['two joined by "and"', ['{Ruiz and Bell} said [it was full].'], ['named: Ruiz and Bell']],
    [
      'a document, and "it"',
      ['{A report by the audit office} found [mould].', '{It} said [walls were wet].'],
      ['named: A report by the audit office', 'resolved: A report by the audit office'],
    ],
    [
      'a document by its title, whichever words it had before',
      [
        '{A national review of harbour safety} found [mould].',
        "{Dame Ana Ruiz's report}, the National Audit on Harbour and Ferry Safety, found [rust].",
        '{It} said [walls were wet].',
      ],
      [
        'resolved: National Audit on Harbour and Ferry Safety',
        'resolved: National Audit on Harbour and Ferry Safety',
        'resolved: National Audit on Harbour and Ferry Safety',
      ],
    ],
  ])('%s', (_, lines, expected) => expect(named(...lines).said).toEqual(expected));
});

describe('where the evidence is thin, no one is named', () => {
  test.each([
    ['two people of one surname, both near', ['Ana Ruiz met Eva Ruiz.', '{Ruiz} said [it was late].'], ['none']],
    ['two women alike near', ['Ana Hale and Eva Bell met.', '{She} said [it was late].'], ['none']],
    ['no one yet', ['{She} said [it was late].'], ['none']],
    ['nothing at the cue', ['"[It was late.]"'], ['none']],
  ])('%s', (_, lines, expected) => expect(named(...lines).said).toEqual(expected));
  test('two people of one surname stay two', () => {
    const { said } = named('{Ana Ruiz} said [it was late].', '{Carl Ruiz} said [it was early].', '{Mr Ruiz} said [it was noon].');
    expect(said).toEqual(['named: Ana Ruiz', 'named: Carl Ruiz', 'named: Carl Ruiz']);
  });
});

describe('what is given can be relied on', () => {
  const lines = [
    'Governor Tom Hale met Acme Ltd today.',
    '{He} said [it rains].',
    '{The company} said [looms sell].',
    '{A spokesman} said [no].',
  ];
  test('names, aliases and roles stand in the text, and no alias is a pronoun', () => {
    const { document, sources, attributions } = named(...lines);
    for (const { name, aliases, role } of sources)
      for (const words of [name, ...aliases, ...(role ? [role] : [])]) expect(document.text).toContain(words);
    expect(sources.flatMap(({ aliases }) => aliases)).not.toContain('He');
    expect(attributions.map(({ antecedent }) => antecedent && textOf(document, antecedent))).toEqual([
      'Governor Tom Hale',
      'Acme Ltd',
      null,
    ]);
  });
  test('ids stay while the words stay', () => {
    const before = named(...lines).attributions.map(({ id }) => id);
    const after = named('{Ana Ruiz} said [something else].', ...lines).attributions.map(({ id }) => id);
    expect(after.slice(1)).toEqual(before);
    expect(new Set(after).size).toBe(after.length);
  });
  test('on any text: spans inside it, names from it, the same answer twice', () => {
    const word = fc.constantFrom(
      'Ana',
      'Ruiz',
      'Mr',
      'the',
      'force',
      'Police',
      'of',
      ',',
      '(',
      ')',
      'ABC',
      'she',
      'said',
      '"',
      '’',
      'and',
      'report',
      '\u200b',
      '.',
      '5',
      "'s",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const document = documentFromText(words.join(' '));
        const reading = readText(document, english);
        const statements: Statement[] = reading.sentences.map((sentence, i) => ({
          kind: 'direct',
          act: 'statement',
          of: null,
          content: [{ start: sentence.start, end: sentence.end }],
          cue: null,
          mention: i % 2 === 0 ? { start: sentence.start, end: sentence.end } : null,
          via: null,
          continues: i % 2 === 0 ? null : i - 1,
          shape: 'that',
          verb: null,
          rule: 'test',
        }));
        const first = finished(nameSources(reading, finished(findMentions(reading)), statements));
        for (const { name, mentions } of first.sources) {
          expect(document.text).toContain(name);
          for (const { start, end } of mentions) expect(start >= 0 && start < end && end <= document.text.length).toBe(true);
        }
        expect(finished(nameSources(reading, finished(findMentions(reading)), statements))).toEqual(first);
      }),
    );
  });
});
