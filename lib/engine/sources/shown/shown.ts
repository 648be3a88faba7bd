/** What the panel shows of a source: the fullest name that the article gives, its other names, its role and its kind. */

import type { Language } from '../../languages/language.ts';
import { is } from '../../languages/vocabulary.ts';
import { type Source, type SourceKind, type Span, textOf } from '../../model.ts';
import type { Mention, Reading, Token } from '../../reading.ts';
import { formality } from '../entities/bodies.ts';
import { type Entity, speaksForAnother } from '../entities/entity.ts';
import { wordBeforeName } from '../entities/role-heads.ts';
import { isOfName, wholeRole } from './whole-role.ts';

/** Longer descriptions are cut to their own phrase. */
const LONGEST_NAME = 18;
const MOST_ALIASES = 12;
/** So often an article writes a short name that it knows a body by. */
const LEAST_SHORT = 3;

/** A phrase in lower case without its article. */
const withoutArticle = ({ vocabulary }: Language, phrase: string): string => {
  const space = phrase.indexOf(' ');
  return space > 0 && vocabulary.has(phrase.slice(0, space), 'definiteArticle') ? phrase.slice(space + 1) : phrase;
};
/** "M.K.Stalin" is two words. */
const wordCount = (words: string) => words.split(/\s+|(?<=\p{Lu}\.)(?=\p{Lu}\p{Ll})/u).length;

/** Words that an entity is known by beside its mentions. */
export interface Worded {
  /** The words at a cue, where nothing else tells who it is. */
  readonly own: readonly Span[];
  /** Descriptions with their "who": "a woman who lives nearby". */
  readonly fuller: readonly Span[];
  /** One person: they say "I" in words of their own. */
  readonly isOne: boolean;
}

/** The source that an entity is. `index`: places in the list of sources. */
export function sourceOf(
  reading: Reading,
  mentions: readonly Mention[],
  entity: Entity,
  { own, fuller, isOne }: Worded,
  index: ReadonlyMap<Entity, number>,
): Source {
  const { language } = reading;
  const { document } = reading;
  const order = [...new Set(entity.mentions)].sort((a, b) => a - b);
  const list = order.map((m) => mentions[m] as Mention);
  const named = list.flatMap((mention) =>
    mention.name ? [{ mention, name: fullName(reading, mentions, mention, mention.name, entity) }] : [],
  );
  // headlines have capitals that are no part of a name: "FDA Backs Acme Labs" holds the "Acme Labs" of the text
  const ofText = named.filter(({ mention }) => isTold(reading, mention)).map(({ name }) => textOf(document, name));
  const holds = (name: string) => entity.kind === 'organisation' && ofText.some((own) => own !== name && name.endsWith(` ${own}`));
  // … and "Acme Denies Report on Lifts" is not what "the report" is called
  const described = entity.kind === 'document' && list.some((mention) => !mention.name && isTold(reading, mention));
  const isOwn = ({ mention, name }: (typeof named)[number]) => isTold(reading, mention) || !(described || holds(textOf(document, name)));
  const names = named.filter(isOwn).map(({ name }) => name);
  // … "Ana Ruiz Calls Bell"; but "Dr Bell" in the text is no name in full
  const told = named
    .filter(({ mention }) => entity.kind === 'person' && wordCount(textOf(document, mention.name as Span)) > 1 && isTold(reading, mention))
    .map(({ name }) => name);
  const descriptions = list.filter((mention) => !mention.name && mention.form !== 'pronoun');
  const span =
    introduced(reading, mentions, order) ??
    formal(reading, names) ??
    fullest(reading, plain(reading, told)) ??
    fullest(reading, plain(reading, names)) ??
    fullest(reading, [...own, ...fuller, ...descriptions]) ??
    (list[0] as Span);
  const name = textOf(document, span);
  const aliases: string[] = [];
  const heard = new Set([name.toLowerCase()]);
  for (const mention of [...own, ...names, ...list.filter((m) => m.form !== 'pronoun')]) {
    const alias = textOf(document, wholeRole(reading, mention));
    const key = withoutArticle(language, alias.toLowerCase());
    if (heard.has(key) || heard.has(alias.toLowerCase()) || wordCount(alias) > LONGEST_NAME) continue;
    heard.add(key);
    if (aliases.length < MOST_ALIASES) aliases.push(alias);
  }
  const role =
    // "Tenants Slam Ana Ruiz"
    list.find((mention) => mention.name && mention.role && isTold(reading, mention))?.role ??
    (names.length > 0 ? descriptions.find((description) => description.kind === 'person') : null) ??
    null;
  const mentioned = own.length > 0 ? own : list.map(({ start, end }) => ({ start, end }));
  return {
    name,
    aliases,
    kind: kindOf(reading, entity, { named: names.length > 0, isOne }, list),
    role: role ? textOf(document, wholeRole(reading, role)) : null,
    reason: null,
    speaksFor: entity.of && speaksForAnother(language, entity) ? (index.get(entity.of) ?? null) : null,
    mentions: mentioned,
  };
}

/** True for a mention in a paragraph, or in the credit of a block quotation. */
function isTold({ document, tokens }: Reading, { first, start, end }: Mention): boolean {
  const block = document.blocks[tokens[first]?.block ?? 0];
  return block?.kind === 'paragraph' || (block?.credit !== undefined && block.credit.start <= start && end <= block.credit.end);
}

/** The name with the title that belongs to it: "Sir Sadiq Khan", "Dr Okafor". */
function fullName(reading: Reading, mentions: readonly Mention[], mention: Mention, name: Span, entity: Entity): Span {
  const { tokens } = reading;
  if (entity.kind !== 'person') {
    // "Office for National Statistics (ONS)"
    const [open, acronym, close] = [tokens[mention.last], tokens[mention.last + 1], tokens[mention.last + 2]];
    const bracketed = name.end === mention.end && open?.text === '(' && close?.text === ')' && /^\p{Lu}\p{L}+$/u.test(acronym?.text ?? '');
    return bracketed && close && entity.mentions.some((m) => mentions[m]?.first === mention.last + 1)
      ? { start: name.start, end: close.end }
      : name;
  }
  const before = wordBeforeName(reading, mention);
  if (!before || before.end + 1 !== name.start) return name;
  // "Ms Ruiz", "Ms de Souza"
  const opening = tokens.slice(mention.first, mention.last).find(({ start }) => start === name.start);
  const single = !/\s/u.test(textOf(reading.document, name)) || is(opening, 'nameParticle');
  // "Witness B": a letter alone is no name
  const letter = name.end - name.start === 1 && before.form.upper;
  const kept = isKept(reading, mention, before) || (single && is(before, 'civilTitle')) || letter;
  return kept ? { start: before.start, end: name.end } : name;
}

/** True for a title before the name of the mention that is a part of it. */
function isKept({ tokens }: Reading, mention: Mention, title: Token): boolean {
  let at = mention.first;
  while (tokens[at] !== title) at++;
  return isOfName(tokens, at);
}

/**
 * The short name of a body that the article knows by it: its paragraphs begin with "Nato", and write once what it is short for. Null where
 * they begin with the long one: "the Office for National Statistics (ONS)".
 */
function introduced(reading: Reading, mentions: readonly Mention[], order: readonly number[]): Span | null {
  const { document } = reading;
  const names = order
    .map((m) => mentions[m] as Mention)
    .flatMap((mention) => (mention.name && isTold(reading, mention) ? [mention.name] : []));
  const words = names.map((name) => textOf(document, name));
  const [short] = words;
  const long = new Set(words.filter((name) => name.includes(' ')));
  if (!short || short.includes(' ') || long.size !== 1 || words.filter((name) => long.has(name)).length > 1) return null;
  const known = /^\p{Lu}{2,}s?$/u.test(short) || (formality(reading.language, short) ?? 0) > 0;
  return known && words.filter((name) => name === short).length >= LEAST_SHORT ? (names[0] ?? null) : null;
}

/** The most formal of the names of a well-known institution; null where it has none. */
function formal({ document, language }: Reading, spans: readonly Span[]): Span | null {
  let best: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const span of spans) {
    const rank = formality(language, textOf(document, span).replace(/ \([^()]*\)$/u, ''));
    if (rank !== null && rank < least) {
      least = rank;
      best = span;
    }
  }
  return best;
}

/** The names without those that only put a word before another of them that a first name begins: "Crooked Ana Ruiz" beside "Ana Ruiz". */
function plain({ document, language: { vocabulary } }: Reading, spans: readonly Span[]): readonly Span[] {
  const names = new Set(spans.map((span) => textOf(document, span)));
  return spans.filter((span) => {
    const [first = '', ...rest] = textOf(document, span).split(' ');
    const has = (word: string, sort: 'firstName' | 'keptTitle') => vocabulary.has(word.toLowerCase(), sort);
    const begun = rest.length > 1 && has(rest[0] ?? '', 'firstName') && names.has(rest.join(' '));
    return !begun || has(first, 'firstName') || has(first, 'keptTitle');
  });
}

/** The span of most words, the first of them; acronyms only where there is nothing longer. */
function fullest({ document, language: { vocabulary } }: Reading, spans: readonly Span[]): Span | null {
  let best: Span | null = null;
  let most = 0;
  for (const span of spans) {
    const words = textOf(document, span);
    const count = wordCount(words);
    if (count > LONGEST_NAME && best) continue;
    const opening = vocabulary.classesOf(words.toLowerCase().split(/\s/u, 1)[0] ?? '');
    const worth =
      count +
      (count === 1 && /^\p{Lu}+$/u.test(words) ? 0 : 0.5) +
      (opening.has('possessiveDeterminer') ? -0.5 : 0) +
      (opening.has('civilTitle') ? -0.9 : 0);
    if (worth > most) {
      most = worth;
      best = span;
    }
  }
  return best ? { start: best.start, end: best.end } : null;
}

/** "Twenty-four percent", "half of the tenants", "everyone": people, and no document. */
function isSomeOf({ tokens }: Reading, mention: Mention | undefined): boolean {
  const head = tokens[mention?.head ?? -1];
  return is(head, 'percent') || is(head, 'indefinitePronoun') || is(head, 'fraction');
}

interface Shown extends Pick<Worded, 'isOne'> {
  readonly named: boolean;
}

function kindOf(reading: Reading, entity: Entity, { named, isOne }: Shown, list: readonly Mention[]): SourceKind {
  if (entity.kind === 'document') return 'document';
  if (entity.kind === 'group') return list.length > 0 && entity.heads.has('source') ? 'unnamed' : 'group';
  if (entity.kind === 'person') return named ? 'person' : 'unnamed';
  // a reader who signs as "Adrift" is no institution
  if (entity.kind === null && named && isOne) return 'person';
  if (entity.kind !== null || named) return 'organisation';
  if (entity.plural || isSomeOf(reading, list[0])) return 'group';
  const at = list[0]?.head ?? -1;
  const head = reading.tokens[at];
  // "a heckler", "an interviewee"; not "a number of tenants"
  if (is(head, 'agentNoun') && !is(head, 'thingInEr') && !is(reading.tokens[at + 1], 'genitive')) return 'unnamed';
  // "the board" says of no kind of body that it is one
  return is(head, 'anyBody') ? 'organisation' : 'document';
}
