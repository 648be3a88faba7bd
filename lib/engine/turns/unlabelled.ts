/**
 * The turns of an interview without labels: questions that are set apart, or are paragraphs of their own, and under each what the one who
 * was asked says. Who that is, the lines above tell.
 *
 *   Ana Ruiz retires in May.      **When did you know?**      In Leith, last winter. I was tired.
 *   ^──────^                      (question)                  ^──────────────────────────────────^
 */
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token, Turn } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import { answeringIn } from './answering.ts';
import { stylesOf } from './apart.ts';
import { askerBefore } from './asker.ts';
import { comingAgain, keyOf } from './coming-again.ts';
import { type Exchange, exchangesOf, FEWEST, isAnsweredBySomebody, isPutToSomebody, isToldBefore, type Question } from './exchanges.ts';
import { isClosing, namesSpeaker } from './floor.ts';
import { isOthers } from './labelled.ts';
import type { Label } from './labels.ts';
import { boxOf, isQuotation, type Line, partOf } from './lines.ts';
import { alike, isOwn, type Names, ownNames, rangeOf, wordsOf } from './people.ts';
import { inPlain, inTurn, underPlain } from './plain.ts';
import { sectionsOf } from './sections.ts';
import { signedLetters, withoutSigners } from './signers.ts';

/** Longest question, in tokens. */
const QUESTION = 120;
/** Longest words before a colon that are the name of an entry, and no question, in tokens. */
const ENTRY = 4;

/**
 * The turns, in text order; empty where the article is no such interview, or does not tell whose.
 * @param labels what labels there are: of who asks alone, or of who answers
 * @param namesIn those of the article
 */
export function unlabelledTurns(reading: Reading, lines: readonly Line[], labels: readonly Label[], namesIn: () => Names): readonly Turn[] {
  const again = recurring(reading, labels);
  // several speak, and who does is not told
  if (new Set([...again].map(({ key }) => key)).size > 1) return [];
  // where some questions are paragraphs among others, those that are headings are not all of them
  const [find, otherwise] = isMixed(lines) ? [inPlain, exchangesApart] : [exchangesApart, inPlain];
  const found = find(reading, lines) ?? otherwise(reading, lines) ?? underPlain(reading, lines);
  const exchanges = found ?? inTurn(reading, lines);
  const [first] = exchanges ?? [];
  if (!exchanges || !first) return [];
  const names = namesIn();
  const speaker = answeringIn(reading, names, exchanges, labels);
  const sections = sectionsOf(reading, names, withoutSigners(reading, lines));
  if (!speaker && !sections && (exchanges.length < FEWEST || !isAnsweredBySomebody(reading, exchanges))) return [];
  // where nothing else tells that the lines under the questions are answers, none of them may speak of who answers
  const isTold = ({ line }: { readonly line: Line }) => namesSpeaker(reading, names, line, speaker);
  if (!found && exchanges.some(({ under }) => under.some(isTold))) return [];
  if (speaker && answersElse(reading, names, lines, exchanges, speaker)) return [];
  const asker = askerBefore(reading, names, first.question.first);
  const asks = asker && rangeOf(reading, asker).first !== speaker?.first ? rangeOf(reading, asker) : null;
  const own = ownNames(reading);
  const labelled = new Map(
    labels.filter((label) => again.has(label) || isName(reading, label, speaker, own)).map((label) => [label.line.block, label]),
  );
  const turnOf = (content: Range, line: Line, asks: boolean, speaker: Range | null): Turn => {
    const label = labelled.get(line.block);
    if (!label || label.range.first < content.first || label.content.first >= content.last)
      return { label: null, speaker, asks, content, block: line.block };
    const isOther = asks && !is(reading.tokens[label.range.first], 'questionLabel');
    // "Jo: …" is Jo Pole, who wrote this, and not the outlet that the lines above name
    const isAuthor = isOther && own.some((name) => alike(name, wordsOf(reading, label.range)));
    const said = { first: label.content.first, last: content.last };
    return {
      label: null,
      speaker: isAuthor ? label.range : (speaker ?? (isOther ? label.range : null)),
      asks,
      content: said,
      block: line.block,
    };
  };
  const byBlock = new Map(labels.map((label) => [label.line.block, label]));
  return exchanges.flatMap(({ question, signed, line, under }, i) => {
    const section = sections?.guestAt(line.block);
    const guest = section === undefined ? speaker : section;
    // "**Bass bar:** the strip under the strings" in the middle of an answer is nobody's
    const isEntry = (line: Line) => isOthers(reading.tokens, line) && !labelled.has(line.block);
    const isSaid = (line: Line) => !isEntry(line) && !sections?.isCredit(line.block);
    const own = under.filter(({ line }) => isSaid(line) && !isElses(reading, names, byBlock.get(line.block), guest));
    const answers = answersOf(own, i === exchanges.length - 1, (line) => namesSpeaker(reading, names, line, guest));
    return [turnOf(question, line, true, signed ?? asks), ...answers.map(({ range, line }) => turnOf(range, line, false, guest))];
  });
}

/** True where lines right below the questions name somebody else, as over what they answer: "**Ana Ruiz, 5 May**". */
function answersElse(reading: Reading, names: Names, lines: readonly Line[], exchanges: readonly Exchange[], guest: Range): boolean {
  const asking = new Set(exchanges.map(({ line }) => line.block));
  const over = withoutSigners(reading, lines).filter((line, i, all) => line.apart && !line.asks && asking.has(all[i - 1]?.block ?? -1));
  const own = wordsOf(reading, guest);
  const isOther = (range: Range) => !alike(wordsOf(reading, range), own);
  const others = over.filter(({ first }) => {
    const named = names.personAt(first);
    return named && isOther(rangeOf(reading, named));
  });
  // below most questions, though nothing tells what "Rhoswen Tidewell (Leith)" and "Ana Ruiz – Labour" are
  const called = over.flatMap((line) => nameAtFront(reading, line) ?? []).filter(isOther);
  return others.length > 1 || called.length * 2 > exchanges.length || howOftenAgain(reading, over) * 2 > exchanges.length;
}

/** How many of the lines have the words of another of them: "**Labour**" below each question. */
function howOftenAgain(reading: Reading, lines: readonly Line[]): number {
  const keys = lines.map((line) => keyOf(reading.tokens, line));
  const again = comingAgain(keys);
  return new Set(keys).size > 1 ? keys.filter((key) => again.has(key)).length : 0;
}

/** Words with capitals, two or more, that are all of the line or stand before a mark; null: it opens otherwise. */
function nameAtFront({ tokens }: Reading, { first, last }: Line): Range | null {
  let end = first;
  while (end < last && isNamePart(tokens[end] as Token)) end++;
  return end - first > 1 && (end === last || /^[,(–—-]$/.test(tokens[end]?.text ?? '')) ? { first, last: end } : null;
}

/** The labels with a colon or in brackets that come again, and "Q" and "A". */
function recurring({ tokens }: Reading, labels: readonly Label[]): ReadonlySet<Label> {
  const ends = labels.filter(({ range, line }) => /^[:)\]]$/.test(tokens[range.last]?.text ?? '') && range.first >= line.first);
  const counts = new Map<string, number>();
  for (const { key } of ends) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set(ends.filter(({ key }) => (counts.get(key) ?? 0) > 1));
}

/** True for a label with a colon that is the name of who answers, or of the author or outlet. */
function isName(reading: Reading, { range }: Label, guest: Range | null, own: readonly (readonly string[])[]): boolean {
  const words = wordsOf(reading, range);
  return (
    reading.tokens[range.last]?.text === ':' && words.length > 0 && ((guest && alike(words, wordsOf(reading, guest))) || isOwn(own, words))
  );
}

/** True for the label with a colon of a person who is not the one who answers: "Tom Bell: …". */
function isElses(reading: Reading, names: Names, label: Label | undefined, guest: Range | null): boolean {
  if (!label || !guest || reading.tokens[label.range.last]?.text !== ':') return false;
  const words = wordsOf(reading, label.range);
  return !alike(words, wordsOf(reading, guest)) && names.called(words).some(({ person }) => person);
}

/** The lines that are not told of who answers; after the last question such a line ends the answers. */
function answersOf<T extends { readonly line: Line }>(under: readonly T[], isLast: boolean, isTold: (line: Line) => boolean): readonly T[] {
  const end = isLast ? under.findIndex(({ line }) => isTold(line)) : -1;
  return end < 0 ? under.filter(({ line }) => !isTold(line)) : under.slice(0, end);
}

/** True where nothing is set in bold or italics, and a paragraph asks somebody. */
const isMixed = (lines: readonly Line[]): boolean =>
  !lines.some(({ lead, first }) => lead > first) && lines.some(({ apart, asks, spokenTo }) => !apart && asks && spokenTo);

/** The exchanges of an interview whose questions are set apart; null: it is none. */
export function exchangesApart(reading: Reading, lines: readonly Line[]): readonly Exchange[] | null {
  const questions = apartQuestions(reading, lines);
  // "You look well rested." may come before the first question mark
  const opening = lines.findIndex((line) => questions(line) !== null && (line.asks || line.leadAsks || (line.spokenTo && !line.alone)));
  if (opening < 0) return null;
  const found = asking(reading, exchangesOf(reading, lines.slice(firstStated(lines, opening, questions)), questions));
  const isEnough = found.length >= FEWEST || (found.length === FEWEST - 1 && found.every(isTalk));
  return isEnough && isPutToSomebody(found, isToldBefore(reading, found[0]?.question.first ?? 0)) ? answersIn(reading, found) : null;
}

/** Where the questions begin, the one that asks at `opening` left out: "**It was a long night.**" before "You had to begin with that." may stand above it. */
function firstStated(lines: readonly Line[], opening: number, questions: Question): number {
  let first = opening;
  for (let i = opening - 1; i >= 0; i--) {
    const [line, next] = [lines[i] as Line, lines[i + 1] as Line];
    if (!line.apart || line.kind === 'heading' || questions(line) === null) continue;
    if (!line.states || next.apart || !(next.alone || next.spokenTo)) break;
    first = i;
  }
  return first;
}

/** True for a question that somebody signs, or that is put to somebody who answers for themselves. */
const isTalk = ({ line, signed, under: [first] }: Exchange): boolean =>
  line.asks && (signed !== null || (line.spokenTo && (first?.line.alone || first?.line.quotes) === true));

/**
 * The exchanges without those at the end that ask nothing, "About the prize", or stand over boxes of which each may be somebody else's;
 * and those in between over a list, a table or entries: "The park in figures".
 */
function asking(reading: Reading, exchanges: readonly Exchange[]): readonly Exchange[] {
  const { tokens } = reading;
  const areBoxes = ({ under }: Exchange) => new Set(under.flatMap(({ line }) => boxOf(reading, line) ?? [])).size > 1;
  const asks = (exchange: Exchange) => {
    const { line, question, under } = exchange;
    // "Ana Ruiz gives a talk in May.", which nothing comes after
    if (under.length === 0 && exchange === exchanges.at(-1) && !line.asks && !line.bids) return false;
    const isPut = line.spokenTo || line.own || tokens[question.last - 1]?.form.letter !== true;
    return isPut || (under.some(({ line }) => line.alone) && !areBoxes(exchange));
  };
  const until = exchanges.findLastIndex(asks) + 1;
  return exchanges
    .slice(0, until)
    .filter((each) => asks(each) || each.under.some(({ line }) => line.kind !== 'item' && !isOthers(tokens, line)));
}

/** How the article sets its questions apart: whole lines in one way, or what lines open with. */
function apartQuestions(reading: Reading, lines: readonly Line[]): Question {
  const { tokens } = reading;
  // "**Name:** Ana Ruiz"
  const isEntry = ({ first, lead }: Line) => lead > first && lead - first <= ENTRY && tokens[lead - 1]?.text === ':';
  const signed = signedLetters(reading, lines);
  const styles = stylesOf(
    withoutSigners(reading, lines).flatMap((line) => (line.apart ? [{ ...line, asks: line.asks || signed.has(line) }] : [])),
    FEWEST - 1,
  );
  const leads = stylesOf(
    lines.flatMap((line) =>
      line.apart || isEntry(line) ? [] : [{ ...partOf(reading, line, { first: line.first, last: line.lead }), asks: line.leadAsks }],
    ),
    FEWEST - 1,
  );
  return (line) => {
    const { style, apart, first, last, lead } = line;
    const end = apart ? last : lead;
    if (isEntry(line)) return null;
    // "Tell me about the lock." has no question mark that would make a heading of it
    if (style === null && line.bids && styles.has('heading')) return { first, last };
    return style !== null && (apart ? styles : leads).has(style) && end - first <= QUESTION
      ? { first, last: Math.min(end, line.end) }
      : null;
  };
}

/** What of the lines under the questions is said: whole quotations, where most answers stand in quotation marks, else all of them. */
function answersIn(reading: Reading, exchanges: readonly Exchange[]): readonly Exchange[] {
  const quoting = exchanges.filter(({ under: [first] }) => first && (first.line.quotes || first.line.kind === 'quote')).length;
  const quoted = quoting * 2 >= exchanges.length;
  return exchanges.map(({ under, ...exchange }, i) => {
    // "“It was late,” she says": whose it is stands there
    const own = under.filter(
      ({ range, line }) => (quoted && line.kind === 'quote') || (line.quotes || quoted ? isQuotation(reading.tokens, range) : true),
    );
    // after the last question the article may have taken the floor again
    const end = i < exchanges.length - 1 ? -1 : own.findIndex(({ line }, at) => at > 0 && isClosing(reading, line) && !quoted);
    const answers = end < 0 ? own : own.slice(0, end);
    return { ...exchange, under: quoted || exchange.line.style !== 'heading' ? answers : answers.filter((_, at) => !mayAsk(answers, at)) };
  });
}

/** Longest line that may ask without a question mark, in tokens. */
const SHORT = 12;

/** True for a short line in the middle of an answer in which nobody says "I": where headings ask, "So no soup." may be put to somebody too. */
const mayAsk = (under: Exchange['under'], at: number): boolean => {
  const { line, range } = under[at] as Exchange['under'][number];
  return at > 0 && at < under.length - 1 && !line.own && range.last - range.first <= SHORT;
};
