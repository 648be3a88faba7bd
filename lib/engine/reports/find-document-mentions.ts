/** The mentions of documents in text order, from their head nouns. */

import { isTime } from '../clauses/phrases.ts';
import { nounAs } from '../languages/nouns.ts';
import { hasTag, isNoun, isPluralNoun, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Attribution, Document, ReportKind, Span } from '../model.ts';
import type { Range, Reading, Sentence, Token } from '../reading.ts';
import { CLOSED_TAGS } from '../tags/closed-tags.ts';
import { spanOf } from '../text/span-of.ts';
import { walkSpans } from '../text/walk-spans.ts';
import { type InTurns, MANY_WORDS } from '../turn-by-turn.ts';
import { authorOf, isOutlet, speakerBeside } from './author.ts';
import { dateIn } from './date-in.ts';
import type { Place } from './document-mention.ts';
import { evidenceAfter, evidenceBefore } from './evidence.ts';
import { extentAfter } from './extent.ts';
import { isHead, isOffice, leftOf, withPart, withPossessor } from './head-noun.ts';
import { titleFrom } from './title-from.ts';

/** Longest mention, in tokens. */
const LONGEST = 26;

/** All mentions, those that the article leans on and those that it only names. */
export function* findPlaces(reading: Reading, attributions: readonly Attribution[]): InTurns<Place[]> {
  const { tokens, sentences, document, language } = reading;
  const beside: Beside = {
    said: walkSpans(attributions, (attribution) => attribution.mention),
    via: walkSpans(attributions, (attribution) => attribution.via),
    linked: walkSpans(document.links, (link) => link.span),
  };
  // "The trial heard that it was late" is no study, where there are judges
  const inCourt = tokens.some((token) => is(token, 'courtNoun'));
  const places: Place[] = [];
  let turn = MANY_WORDS;
  for (let at = 0; at < tokens.length; at++) {
    if (at >= turn) {
      turn += MANY_WORDS;
      yield;
    }
    const head = tokens[at] as Token;
    const kind = CLOSED_TAGS.has(head.tag) ? undefined : language.reports.nouns.get(head.lower);
    const sentence = sentences[head.sentence];
    if (!kind || !sentence || !isHead(reading, at, sentence)) continue;
    const left = leftOf(tokens, at, sentence.first);
    const first = withPossessor(tokens, left, sentence.first);
    if (inCourt && left >= at - 1 && is(head, 'trialNoun') && !is(tokens[at + 1], 'genitive')) continue;
    if (first === at - 1 && is(tokens[first - 1], 'in') && isComplaint(tokens, at)) continue;
    if (isOffice(tokens, left, head) || (kind === 'outlet' && is(tokens[first], 'proximal'))) continue;
    const place = placeAt(reading, first, at, kind, beside);
    places.push(place);
    at = Math.max(at, place.last - 1);
    const title = tokens[place.last]?.text === ',' ? titleFrom(tokens, place.last + 1, sentence.last) : null;
    if (title && /^[,.”"’]$/.test(tokens[title.last]?.text ?? '.')) {
      places.push(titlePlace(reading, place, title));
      at = title.last - 1;
    }
  }
  return places;
}

/** How far before "the report" the deed is looked for that it is of, and how far behind that whom it was made to, in tokens. */
const [DEED, ADDRESSEE] = [120, 12];

/** "reported it to the police … in | the report": what somebody told the police, and nothing that the article leans on. */
function isComplaint(tokens: readonly Token[], at: number): boolean {
  if (!is(tokens[at], 'deedReport') || !is(tokens[at - 1], 'definiteArticle')) return false;
  // "in the report of the inspectors", "in the report, by the auditors"
  const by = tokens[tokens[at + 1]?.text === ',' ? at + 2 : at + 1];
  if (is(by, 'genitive') || is(by, 'agentive')) return false;
  let told: boolean | null = null;
  for (let i = at - 2; i >= Math.max(0, at - DEED); i--) {
    // a report that the article has named before
    if (is(tokens[i], 'deedReport') && !isVerb(tokens[i]) && !is(tokens[i - 1], 'definiteArticle')) return false;
    if (told !== null || !is(tokens[i], 'reportingTo') || !isVerb(tokens[i])) continue;
    const after = tokens.slice(i + 1, Math.min(at, i + ADDRESSEE));
    told = after.some((token, on) => is(token, 'infinitive') && after.slice(on + 1, on + 3).some((one) => is(one, 'inquirer')));
  }
  return told === true;
}

/** What stands over a span, asked for from left to right: attributions by their mention and by their channel, links. */
interface Beside {
  readonly said: (span: Span) => readonly Attribution[];
  readonly via: (span: Span) => readonly Attribution[];
  readonly linked: (span: Span) => readonly Document['links'][number][];
}

/** The mention whose phrase begins at `first` and whose noun stands at `at`. */
function placeAt(reading: Reading, first: number, at: number, nounKind: ReportKind, beside: Beside): Place {
  const { tokens, document, language } = reading;
  const words = language.reports;
  const head = tokens[at] as Token;
  const sentence = reading.sentences[head.sentence] as Sentence;
  // its capitals make no title: "Acme Denies Report on Lifts"
  const headline = document.blocks[head.block]?.kind === 'title';
  const extent = extentAfter(reading, at + 1, Math.min(sentence.last, Math.max(at + 1, first + LONGEST)));
  const span = { start: tokens[first]?.start ?? head.start, end: tokens[extent.last - 1]?.end ?? head.end };
  const over = (one: Span | null): one is Span => one !== null && one.start <= head.start && head.end <= one.end;
  const subject = beside.said(span).find(({ mention }) => over(mention) && span.start - 1 <= mention.start);
  const channel = beside.via(span).find(({ via }) => over(via));
  // "In a statement, the bishop, who was ill, said": he speaks, and not the statement
  const opens = first - 1 === sentence.first && is(tokens[first - 1], 'in');
  const after = evidenceAfter(tokens, extent.last, sentence.last, { words, aside: !opens });
  const noun = nounAs(language, words.families.get(head.lower) ?? head.lower);
  const before = evidenceBefore(reading, sentence, { first: withPart(tokens, first, sentence.first), last: extent.last }, noun);
  // "told the Ledger": whom it was told is nothing that it stands in
  const told = language.addressed.has(language.cueVerbs.get(tokens[first - 1]?.lower ?? '')?.lemma ?? '');
  const vague = words.vague.has(head.lower);
  const mass = words.mass.has(head.lower);
  // "explores data showing that": whoever explores them speaks
  const object = vague && first > sentence.first && isVerb(tokens[first - 1]) && before.evidence === null;
  const says = (subject !== undefined && !object) || after.says || (extent.says && !vague);
  const possessed = possessiveMark(tokens, first, at);
  const speaker =
    possessed < 0 ? (speakerBeside(tokens, first, extent.last, sentence, words) ?? speakerIn(channel, tokens[first], document.text)) : null;
  return {
    start: span.start,
    end: span.end,
    first,
    last: extent.last,
    noun,
    kind: kindOf(reading, nounKind, { first, last: at }, extent.by),
    article: articleOf(tokens, first, possessed),
    plural: isPluralNoun(head) && !mass,
    other: tokens.slice(first, at).some((token) => is(token, 'otherOne')),
    author: authorOf(reading, first, at, possessed, extent.by) ?? speaker,
    published: extent.published ?? yearIn(reading, first, at),
    titled: extent.title !== null || (!headline && isTitle(tokens, first, at, extent.last)),
    headline,
    topic: topicOf(reading, tokens.slice(first, extent.last), at - first),
    evidence: says ? 'said' : told ? null : (before.evidence ?? (channel ? 'channel' : null)),
    made: extent.made || after.made,
    awaited: before.awaited,
    vague,
    mass,
    source: subject?.source ?? null,
    href: beside.linked({ start: span.start, end: span.end + 2 })[0]?.href ?? null,
  };
}

/** "the bank wrote in | a note": whoever says so in it made it, by the name that they go by. */
function speakerIn(channel: Attribution | undefined, article: Token | undefined, text: string): Span | null {
  const speaker = channel && (channel.antecedent ?? channel.mention);
  if (!speaker || channel.basis === 'none' || !(is(article, 'indefiniteDeterminer') || article?.tag === 'PRP$')) return null;
  return /^\p{Lu}\p{Ll}+$|(?!^)\p{Lu}/u.test(text.slice(speaker.start, speaker.end)) ? speaker : null;
}

/** "a report, Facing the Flood, …": the title is a mention of its own. */
function titlePlace(reading: Reading, place: Place, title: Range): Place {
  const { tokens } = reading;
  const span = spanOf(tokens, title);
  return {
    ...place,
    ...span,
    ...title,
    article: 'bare',
    titled: true,
    headline: false,
    author: null,
    published: yearIn(reading, title.first, title.last) ?? place.published,
    source: null,
    topic: topicOf(reading, tokens.slice(title.first, title.last), -1),
  };
}

function possessiveMark(tokens: readonly Token[], first: number, head: number): number {
  for (let i = head - 1; i > first; i--) if (/^['’]s?$/.test(tokens[i]?.text ?? '')) return i;
  return -1;
}

function articleOf(tokens: readonly Token[], first: number, possessed: number): Place['article'] {
  if (possessed >= 0 || tokens[first]?.tag === 'PRP$') return 'possessive';
  if (is(tokens[first], 'indefiniteDeterminer')) return 'indefinite';
  return is(tokens[first], 'definiteDeterminer') ? 'definite' : 'bare';
}

/** At least three capitalised words, and a phrase that no body is named by: "Review of …", or the name of whom it is by. */
function isTitle(tokens: readonly Token[], first: number, head: number, last: number): boolean {
  if (!tokens[head]?.form.upper) return false;
  const capitals = tokens.slice(first, last).filter((token) => /^\p{Lu}\p{Ll}/u.test(token.text) && !is(token, 'article'));
  return capitals.length >= 3 && (is(tokens[head + 1], 'titleLink') || is(tokens[head], 'titleEnd'));
}

/** "A 2021 state audit". */
function yearIn({ document, language, tokens }: Reading, first: number, head: number): Span | null {
  const year = tokens.slice(first, head).find((token) => /^(?:19|20)\d\d$/.test(token.text));
  return year ? dateIn(document.text, year, language.documentPatterns) : null;
}

/** Another outlet's investigation is told from a body's. */
function kindOf(reading: Reading, kind: ReportKind, before: Range, by: Range | null): ReportKind {
  const { tokens } = reading;
  if (kind !== 'report' && kind !== 'review' && kind !== 'study' && kind !== 'data') return kind;
  // "the Independent Review" is a title; "a Reuters investigation" an outlet's
  const title = tokens[before.last]?.form.upper && tokens[before.last - 1]?.form.upper;
  if (title && !by) return kind;
  return isOutlet(reading, before) || (by && isOutlet(reading, by)) ? 'outlet' : kind;
}

/** The words that say what a document is about; not that it was "published" or "conducted", as all are. */
function topicOf({ language }: Reading, inside: readonly Token[], head: number): ReadonlySet<string> {
  const tells = (token: Token) =>
    isNoun(token) || hasTag(token, 'JJ', 'VB') || (token.tag === 'VBN' && !language.reports.made.has(token.lower));
  return new Set(
    inside
      .filter((token, i) => i !== head && tells(token) && !isTime(token) && !is(token, 'otherOne'))
      .map((token) => token.lower.replace(/([^s])s$/, '$1')),
  );
}
