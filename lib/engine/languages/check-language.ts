/** Looks whether a value is a language's data: what is missing, or is of another shape, is told by its name. */
import { BODY_KINDS } from './language.ts';
import type { LanguageData, TaggerData } from './language-data.ts';
import type { NumberData } from './number-words.ts';
import { wordList } from './word-list.ts';

/** What is wrong with the value at a place, as a sentence says it; null: nothing. */
type Check = (value: unknown, at: string) => string | null;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kind =
  (what: string, is: (value: unknown) => boolean): Check =>
  (value, at) =>
    is(value) ? null : `has a “${at}” that is no ${what}`;

function firstOf(checks: Iterable<string | null>): string | null {
  for (const wrong of checks) if (wrong !== null) return wrong;
  return null;
}

const text = kind('text', (value) => typeof value === 'string');
const number = kind('number', (value) => typeof value === 'number' && Number.isFinite(value));
const truth = kind('true or false', (value) => typeof value === 'boolean');
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value, at) =>
    values.includes(value) ? null : `has a “${at}” that is none of ${values.map(String).join(', ')}`;
const words = kind(
  'list of words',
  (value) => typeof value === 'string' || (Array.isArray(value) && value.every((word) => typeof word === 'string')),
);
const pattern = kind('regular expression', (value) => {
  if (!isRecord(value) || typeof value.source !== 'string' || typeof value.flags !== 'string') return false;
  try {
    return new RegExp(value.source, value.flags) instanceof RegExp;
  } catch {
    return false;
  }
});

const listOf =
  (check: Check): Check =>
  (value, at) =>
    Array.isArray(value) ? firstOf(value.map((one, i) => check(one, `${at}.${i}`))) : `has a “${at}” that is no list`;

/** Of a list that has these first; what may be left out is not looked for. */
const row =
  (needed: readonly Check[], optional: readonly Check[] = []): Check =>
  (value, at) =>
    Array.isArray(value) && value.length >= needed.length && value.length <= needed.length + optional.length
      ? firstOf(value.map((one, i) => [...needed, ...optional][i]?.(one, `${at}.${i}`) ?? null))
      : `has a “${at}” that is no list of ${needed.length}`;

const recordOf =
  (check: Check): Check =>
  (value, at) =>
    isRecord(value) ? firstOf(Object.entries(value).map(([key, one]) => check(one, `${at}.${key}`))) : `has a “${at}” that is no record`;

/** Of a record with these parts and no others. */
const parts =
  (needed: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value, at) => {
    if (!isRecord(value)) return at === '' ? 'is no record' : `has a “${at}” that is no record`;
    const path = (key: string) => (at === '' ? key : `${at}.${key}`);
    const lacking = Object.keys(needed).find((key) => value[key] === undefined);
    if (lacking !== undefined) return `lacks “${path(lacking)}”`;
    const checks = { ...needed, ...optional };
    return firstOf(
      Object.entries(value).map(([key, one]) => {
        if (!Object.hasOwn(checks, key)) return `has a “${path(key)}”, which no language has`;
        return one === undefined ? null : (checks[key]?.(one, path(key)) ?? null);
      }),
    );
  };

const each = <Key extends string>(check: Check, ...keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, check])) as Record<Key, Check>;

const values = recordOf(number);
const texts = recordOf(text);
const units = listOf(row([text, text], [number]));

const numbers: Readonly<Record<keyof NumberData, Check>> = {
  ...each(values, 'cardinals', 'ordinals', 'scales', 'suffixes', 'denominators', 'pluralDenominators', 'multiples', 'bareMultiples'),
  ...each(units, 'units', 'unitLetters', 'spacedLetters', 'currencies', 'currenciesAfterScale'),
  ...each(texts, 'nations', 'prefixes', 'cased', 'particles', 'ledParticles'),
  ...each(listOf(text), 'approximators', 'approximatorsAfter', 'sumPrefixes'),
  unitPhrases: recordOf(listOf(text)),
};

const taggerShape = parts(
  { tags: words },
  {
    ...each(recordOf(words), 'known', 'closed'),
    endings: recordOf(pattern),
    trained: parts(each(text, 'features', 'counts', 'rowTags', 'rowWeights')),
  },
);

/** … whose words have tags that it has. */
const tagger: Check = (value, at) => {
  const wrong = taggerShape(value, at);
  if (wrong !== null) return wrong;
  const { tags, ...byTag } = value as TaggerData;
  const all = wordList(tags);
  return firstOf(
    (['known', 'closed', 'endings'] as const).map((name) => {
      const other = Object.keys(byTag[name] ?? {}).find((tag) => !all.includes(tag));
      return other === undefined ? null : `has a “${at}.${name}.${other}”, which is none of its tags`;
    }),
  );
};

const bodies = parts({}, each(words, ...BODY_KINDS));
const REPORT_LISTS = ['vague', 'mass', 'says', 'saying', 'made', 'citing', 'awaited'] as const;

const NUMBER_PATTERNS = [
  ...(['list', 'against', 'againstFar', 'figure', 'compared', 'resumed'] as const),
  ...(['part', 'ofIt', 'many', 'smallMoney', 'furniture'] as const),
];

const needed = {
  tags: listOf(text),
  words: recordOf(words),
  tagger,
  cueVerbs: parts({}, each(recordOf(words), 'clause', 'that', 'question', 'particle', 'quotation', 'number')),
};

const optional = {
  ...each(words, 'quotingForms', 'addressed', 'thought', 'finding', 'loose', 'documents', 'channels', 'cueNouns', 'headlineSpeakers'),
  starters: words,
  ...each(recordOf(words), 'particles', 'numberNames'),
  ...each(texts, 'requests', 'roleShortForms', 'honorificNouns', 'sides'),
  rows: recordOf(listOf(parts(each(text, 'name', 'pattern', 'does', 'example', 'counter')))),
  phrases: parts({}, each(words, 'any', 'document')),
  giving: parts({}, each(words, 'any', 'study')),
  reports: parts({}, { nouns: recordOf(words), families: listOf(words), ...each(words, ...REPORT_LISTS) }),
  numberPatterns: parts({}, each(pattern, ...NUMBER_PATTERNS)),
  numbers: parts({}, numbers),
  plurals: listOf(row([text, text])),
  pronouns: recordOf(parts({ gender: oneOf('male', 'female', null), plural: truth, thing: truth, person: oneOf(1, 2, 3) })),
  bodyKinds: parts({}, { nameWords: bodies, nouns: bodies }),
  institutions: listOf(parts({ names: listOf(text), kind: oneOf(...BODY_KINDS) })),
  sameDocuments: listOf(words),
  widerNouns: listOf(words),
  anonymity: parts({}, each(pattern, 'hint', 'stated', 'because', 'inWho')),
  documentPatterns: parts({}, each(pattern, 'date', 'label', 'identified', 'authors')),
};

const language = parts(needed, optional satisfies Record<Exclude<keyof LanguageData, keyof typeof needed>, Check>);

/**
 * The value, as the data of a language.
 * @throws with the name of the language and of the part that it lacks, or that is not as {@link LanguageData} has it
 */
export function checkedLanguage(value: unknown): LanguageData {
  const wrong = language(value, '');
  const tags = isRecord(value) && Array.isArray(value.tags) ? value.tags.join(', ') : '?';
  if (wrong !== null) throw new Error(`The language “${tags}” ${wrong}.`);
  return value as LanguageData;
}
