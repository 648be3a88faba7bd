/** The rooms of ARCHITECTURE.md, held over the table of all imports. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { files, imports, shown } from './import-table.ts';

const sentence = ['languages', 'patterns', 'text', 'tags', 'clauses'];
const shared = ['model.ts', 'reading.ts', 'turn-by-turn.ts', 'first-where.ts'];

/**
 * The rooms of the folders that have some, and the files that stand beside them, from the lowest on, with what each may import
 * of them beside itself. Those of the engine come in the order of the pipeline: a stage imports no other stage, it is handed what was
 * found. What all of them share (`shared`) is types, and a search by halves.
 */
const roomsOf: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'lib/engine': {
    languages: [],
    text: ['languages'],
    patterns: ['languages', 'text'],
    tags: ['languages', 'patterns', 'text'],
    clauses: ['languages', 'text', 'tags'],
    turns: sentence,
    cues: sentence,
    statements: sentence,
    mentions: sentence,
    sources: sentence,
    numbers: sentence,
    reports: sentence,
    formats: [],
    'document-from-text.ts': ['languages', 'text'],
    'read-text.ts': ['languages', 'text', 'tags'],
    'analyse.ts': [...sentence, 'turns', 'cues', 'statements', 'mentions', 'sources', 'numbers', 'reports', 'read-text.ts'],
  },
  'lib/engine/numbers': {
    parse: [],
    counted: ['parse'],
    refuse: ['parse', 'counted'],
    'find-quantities.ts': ['parse', 'counted', 'refuse'],
    givers: ['parse'],
    'places.ts': ['parse', 'givers'],
    'statements-of.ts': [],
    'find-givers.ts': ['parse', 'givers', 'places.ts', 'statements-of.ts'],
    relate: ['parse'],
    'minor.ts': ['parse', 'givers'],
    'assign-quantities.ts': ['parse', 'relate', 'minor.ts', 'places.ts', 'statements-of.ts'],
  },
  'lib/engine/sources': {
    entities: [],
    'at-cues': ['entities'],
    discourse: ['entities', 'at-cues'],
    described: ['entities', 'discourse'],
    'shared-names.ts': ['entities', 'discourse'],
    'before-mentions.ts': ['entities', 'at-cues', 'discourse', 'described', 'shared-names.ts'],
    'also-called.ts': ['entities'],
    'misspelt.ts': ['entities', 'discourse'],
    'resolve-mentions.ts': ['entities', 'discourse', 'described', 'shared-names.ts', 'before-mentions.ts', 'also-called.ts', 'misspelt.ts'],
    shown: ['entities'],
    'speakers.ts': ['entities', 'at-cues', 'discourse', 'resolve-mentions.ts', 'shown'],
    'name-sources.ts': ['entities', 'resolve-mentions.ts', 'shown', 'speakers.ts'],
  },
  'lib/page': {
    dom: [],
    about: ['dom'],
    detect: ['dom', 'about'],
    choose: ['dom'],
    story: ['dom', 'about', 'choose'],
    reading: ['dom', 'about', 'detect', 'choose', 'story'],
    paint: ['dom'],
    watch: ['dom', 'about', 'story', 'paint'],
    card: ['dom'],
    'page-parts.ts': ['dom', 'about', 'detect', 'choose', 'reading', 'paint'],
    session: ['dom', 'about', 'detect', 'choose', 'reading', 'paint', 'watch', 'page-parts.ts'],
  },
  components: {
    shared: [],
    correcting: ['shared'],
    lists: ['shared', 'correcting'],
    copying: ['shared', 'lists'],
    card: ['shared', 'lists', 'copying'],
    panel: ['shared', 'correcting', 'lists', 'copying'],
    pages: ['shared', 'correcting', 'lists', 'copying'],
  },
};

describe.each(Object.entries(roomsOf))('the rooms of %s', (folder, rooms) => {
  const ofAll = folder === 'lib/engine' ? shared : [];
  const inside = (file: string) => file.startsWith(`${folder}/`);
  const own = imports.filter(({ from, to }) => inside(from) && inside(to));
  /** The room of a file, or the file itself where it stands beside them. */
  const roomOf = (file: string) => file.slice(folder.length + 1).split('/')[0] ?? '';

  test('are these, and no others', () => {
    expect(new Set(files.filter(inside).map(roomOf))).toEqual(new Set([...Object.keys(rooms), ...ofAll]));
  });

  test('form no circle: each imports only those before it', () => {
    const order = Object.keys(rooms);
    expect(Object.entries(rooms).filter(([room, may]) => may.some((one) => order.indexOf(one) >= order.indexOf(room)))).toEqual([]);
  });

  test.each(Object.entries(rooms))('%s imports only its rooms', (room, may) => {
    const across = own.filter(({ from }) => roomOf(from) === room);
    expect(shown(across.filter(({ to }) => ![room, ...ofAll, ...may].includes(roomOf(to))))).toEqual([]);
  });
});

describe('the engine', () => {
  test('holds the words of a language apart: what names them gets the data, and its classes get their names', () => {
    const ofOne = (file: string) => /^lib\/engine\/languages\/[a-z]{2}\//.test(file);
    const across = imports.filter(({ from, to }) => from.startsWith('lib/engine/') && ofOne(to) && !ofOne(from));
    const may = ['lib/engine/languages/every-language.ts', 'lib/engine/languages/vocabulary.ts'];
    expect(shown(across.filter(({ from }) => !may.includes(from)))).toEqual([]);
    expect(readFileSync('lib/engine/languages/vocabulary.ts', 'utf8')).not.toMatch(/^import (?!type ).*'\.\/[a-z]{2}\//m);
  });

  test('what all rooms share imports types alone, of the lowest rooms', () => {
    const values = shared.flatMap((name) => readFileSync(`lib/engine/${name}`, 'utf8').match(/^import (?!type ).*/gm) ?? []);
    expect(values).toEqual([]);
    const across = imports.filter(({ from }) => shared.some((name) => from === `lib/engine/${name}`));
    expect(
      shown(
        across.filter(({ to }) => !/^lib\/engine\/(?:languages|text)\//.test(to) && !shared.some((name) => to === `lib/engine/${name}`)),
      ),
    ).toEqual([]);
  });
});
