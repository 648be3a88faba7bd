/** The mentions of documents in text order, from their head nouns. */

import { isTime } from '../clauses/phrases.ts';
import type { ReportWords } from '../languages/language.ts';
import { hasTag, isNoun, isPluralNoun, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Attribution, ReportKind, Span } from '../model.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { CLOSED_TAGS } from '../tags/closed-tags.ts';
import { walkSpans } from '../text/walk-spans.ts';
import { authorOf, isOutlet, speakerBeside } from './author.ts';
import { dateIn } from './date-in.ts';
import type { Evidence, Place } from './document-mention.ts';
import { evidenceAfter, evidenceBefore } from './evidence.ts';
import { extentAfter } from './extent.ts';
import { isHead, isOffice, leftOf, withPart, withPossessor } from './head-noun.ts';
import { titleFrom } from './title-from.ts';

/** Longest mention, in tokens. */
const LONGEST = 26;
const OTHER = /^(?:another|other|separate|second|third|earlier|previous|different|own)$/;
const INDEFINITE = /^(?:a|an|one|another|two|three|four|several|some|many|multiple)$/;
const DEFINITE = /^(?:the|this|that|these|those|both)$/;

/** True where what follows "report of" is a thing that happened: "a blocked stair", "shots". */
function isWordOf(tokens: readonly Token[], at: number): boolean {
  return /^an?$/.test(tokens[at]?.lower ?? '') || hasTag(tokens[at], 'JJ', 'NNS', 'VBG');
}

/** All mentions, those that the article leans on and those that it only names. */
export function findPlaces(reading: Reading, attributions: readonly Attribution[], words: ReportWords): Place[] {
  const { tokens, sentences, document } = reading;
  const said = walkSpans(attributions, (attribution) => attribution.mention);
  const via = walkSpans(attributions, (attribution) => attribution.via);
  const linked = walkSpans(document.links, (link) => link.span);
  const places: Place[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const head = tokens[at] as Token;
    if (CLOSED_TAGS.has(head.tag)) continue;
    const kind = words.nouns.get(head.lower);
    const sentence = sentences[head.sentence];
    if (!kind || !sentence || !isHead(tokens, at, sentence, words)) continue;
    // "every report of a blocked stair": word of something, no document
    if (/^reports?$/.test(head.text) && is(tokens[at + 1], 'genitive') && isWordOf(tokens, at + 2)) continue;
    const first = withPossessor(tokens, leftOf(tokens, at, sentence.first), sentence.first);
    if (isOffice(tokens, first, head) || (kind === 'outlet' && tokens[first]?.lower === 'this')) continue;
    const extent = extentAfter(tokens, document.text, at + 1, Math.min(sentence.last, Math.max(at + 1, first + LONGEST)), words);
    const span = { start: tokens[first]?.start ?? head.start, end: tokens[extent.last - 1]?.end ?? head.end };
    const subject = said(span).find(
      ({ mention }) => mention && span.start - 1 <= mention.start && mention.start <= head.start && head.end <= mention.end,
    );
    const channel = via(span).find(
      (attribution) => attribution.via && attribution.via.start <= head.start && head.end <= attribution.via.end,
    );
    const after = evidenceAfter(tokens, extent.last, sentence.last, words);
    const before = evidenceBefore(tokens, withPart(tokens, first, sentence.first), extent.last, sentence.first, sentence.last, words);
    // "explores data showing that": whoever explores them speaks
    const object = words.vague.has(head.lower) && first > sentence.first && isVerb(tokens[first - 1]) && before.evidence === null;
    const possessed = possessiveMark(tokens, first, at);
    const author = authorOf(tokens, first, at, possessed, extent.by);
    const inside = tokens.slice(first, extent.last);
    places.push({
      start: span.start,
      end: span.end,
      first,
      last: extent.last,
      noun: words.families.get(head.lower) ?? head.lower,
      kind: kindOf(tokens, kind, first, at, extent.by),
      article: articleOf(tokens, first, possessed),
      plural: isPluralNoun(head) && !words.mass.has(head.lower),
      other: tokens.slice(first, at).some((token) => OTHER.test(token.lower)),
      author:
        author ??
        (possessed < 0
          ? (speakerBeside(tokens, first, extent.last, sentence, words) ?? speakerIn(channel, tokens[first], document.text))
          : null),
      published: extent.published ?? yearIn(document.text, tokens, first, at),
      titled: extent.title !== null || isTitle(tokens, first, at, extent.last),
      topic: topicOf(inside, at - first),
      evidence: evidence(
        (subject !== undefined && !object) || after.says || (extent.says && !words.vague.has(head.lower)),
        before.evidence,
        channel !== undefined,
      ),
      made: extent.made || after.made,
      awaited: before.awaited,
      vague: words.vague.has(head.lower),
      mass: words.mass.has(head.lower),
      source: subject?.source ?? null,
      href: linked({ start: span.start, end: span.end + 2 })[0]?.href ?? null,
    });
    at = Math.max(at, extent.last - 1);
    const title = tokens[extent.last]?.text === ',' ? titleFrom(tokens, extent.last + 1, sentence.last) : null;
    if (title && /^[,.”"’]$/.test(tokens[title.last]?.text ?? '.')) {
      places.push(titlePlace(document.text, tokens, places.at(-1) as Place, title));
      at = title.last - 1;
    }
  }
  return places;
}

/** "the bank said in | a note": whoever says so in it made it, by the name that they go by. */
function speakerIn(channel: Attribution | undefined, article: Token | undefined, text: string): Span | null {
  const speaker = channel && (channel.antecedent ?? channel.mention);
  if (!speaker || channel.basis === 'none' || !(INDEFINITE.test(article?.lower ?? '') || article?.tag === 'PRP$')) return null;
  return /^\p{Lu}\p{Ll}+$|(?!^)\p{Lu}/u.test(text.slice(speaker.start, speaker.end)) ? speaker : null;
}

/** "a report, Facing the Flood, …": the title is a mention of its own. */
function titlePlace(text: string, tokens: readonly Token[], place: Place, title: Range): Place {
  const span = { start: tokens[title.first]?.start ?? 0, end: tokens[title.last - 1]?.end ?? 0 };
  return {
    ...place,
    ...span,
    ...title,
    article: 'bare',
    titled: true,
    author: null,
    published: yearIn(text, tokens, title.first, title.last) ?? place.published,
    source: null,
    topic: topicOf(tokens.slice(title.first, title.last), -1),
  };
}

function evidence(says: boolean, before: Evidence, channel: boolean): Evidence {
  return says ? 'said' : (before ?? (channel ? 'channel' : null));
}

function possessiveMark(tokens: readonly Token[], first: number, head: number): number {
  for (let i = head - 1; i > first; i--) if (/^['’]s?$/.test(tokens[i]?.text ?? '')) return i;
  return -1;
}

function articleOf(tokens: readonly Token[], first: number, possessed: number): Place['article'] {
  const word = tokens[first]?.lower ?? '';
  if (possessed >= 0 || tokens[first]?.tag === 'PRP$') return 'possessive';
  if (INDEFINITE.test(word)) return 'indefinite';
  return DEFINITE.test(word) ? 'definite' : 'bare';
}

/** At least three capitalised words, and a phrase that no body is named by: "Review of …", or the name of whom it is by. */
function isTitle(tokens: readonly Token[], first: number, head: number, last: number): boolean {
  if (!/^\p{Lu}/u.test(tokens[head]?.text ?? '')) return false;
  const capitals = tokens.slice(first, last).filter((token) => /^\p{Lu}\p{Ll}/u.test(token.text) && !/^(?:the|a|an)$/i.test(token.text));
  return (
    capitals.length >= 3 &&
    (/^(?:of|into|on)$/.test(tokens[head + 1]?.lower ?? '') || /^(?:report|bill|study)$/.test(tokens[head]?.lower ?? ''))
  );
}

/** "A 2021 state audit". */
function yearIn(text: string, tokens: readonly Token[], first: number, head: number): Span | null {
  const year = tokens.slice(first, head).find((token) => /^(?:19|20)\d\d$/.test(token.text));
  return year ? dateIn(text, year) : null;
}

/** Another outlet's investigation is told from a body's. */
function kindOf(
  tokens: readonly Token[],
  kind: ReportKind,
  first: number,
  head: number,
  by: { first: number; last: number } | null,
): ReportKind {
  if (!/^(?:report|review|study|data)$/.test(kind)) return kind;
  // "the Independent Review" is a title; "a Reuters investigation" an outlet's
  const title = /^\p{Lu}/u.test(tokens[head]?.text ?? '') && /^\p{Lu}/u.test(tokens[head - 1]?.text ?? '');
  if (title && !by) return kind;
  return isOutlet(tokens, first, head) || (by && isOutlet(tokens, by.first, by.last)) ? 'outlet' : kind;
}

function topicOf(inside: readonly Token[], head: number): ReadonlySet<string> {
  return new Set(
    inside
      .filter((token, i) => i !== head && (isNoun(token) || hasTag(token, 'JJ', 'VB', 'VBN')) && !isTime(token) && !OTHER.test(token.lower))
      .map((token) => token.lower.replace(/([^s])s$/, '$1')),
  );
}
