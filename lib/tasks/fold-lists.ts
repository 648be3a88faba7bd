/** Writes lib/engine/languages/en/folded-lists.ts from the lists of lib/tasks/word-lists: `npm run lists`. */
import { writeFileSync } from 'node:fs';
import { foldWords } from './fold-words.ts';
import { FAMILY_NAMES } from './word-lists/family-names.ts';
import { BOTH, FEMALE, MALE } from './word-lists/first-names.ts';
import { PERSON_NOUNS } from './word-lists/person-nouns.ts';
import { PLACES } from './word-lists/places.ts';

const head = '// Made by lib/tasks/fold-lists.ts from lib/tasks/word-lists; do not edit.\n';
const body = Object.entries({ MALE, FEMALE, BOTH, FAMILY_NAMES, PERSON_NOUNS, PLACES })
  .map(([name, words]) => `export const ${name} = \`${foldWords(words)}\`;\n`)
  .join('');
writeFileSync(new URL('../engine/languages/en/folded-lists.ts', import.meta.url), head + body);
