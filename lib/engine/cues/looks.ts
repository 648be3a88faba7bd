import { clauseAhead, leadsClause } from '../clauses/ahead.ts';
import type { HeadKind } from '../clauses/heads.ts';
import { isTime } from '../clauses/phrases.ts';
import { hasTag, isFiniteVerb, isNameWord, isNoun, isVerb, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { isSingularOf } from '../text/word-forms.ts';
import { gerund } from './asked-verb.ts';
import { lastSpeaker } from './lead.ts';
import type { Seen } from './seen.ts';
import { standsAlone } from './verbs.ts';

/** What stands between the phrase and the verb; a comma before a participle closes no aside. */
export function spans(seen: Seen): string {
  const { kind } = seen.candidate.between;
  if (seen.shared) return kind === 'aside-verb' && !gerund(seen.verb) ? kind : 'clause';
  if (kind === 'comma' && isSlip(seen)) return 'slip';
  if ((kind === 'aside' || kind === 'aside-more') && isListed(seen)) return 'other';
  return gerund(seen.verb) && kind === 'aside' ? 'ing-aside' : kind;
}

/** True for one of the names of a list that is over before who speaks: "in Avon, | Leith|, Hale and Kane, the board says". */
function isListed({ verb: { reading, group }, candidate: { subject } }: Seen): boolean {
  const { tokens } = reading;
  if (tokens[subject.first - 1]?.text !== ',' || !isNameWord(tokens[subject.first - 2])) return false;
  let at = subject.last;
  while (isNameWord(tokens[at]) || tokens[at]?.text === ',') at++;
  if (!is(tokens[at], 'additive') || !isNameWord(tokens[at + 1])) return false;
  for (at++; isNameWord(tokens[at]); ) at++;
  return tokens[at]?.text === ',' && at + 1 < group;
}

/** True for a comma too many between who speaks and the verb, right after a quotation and with nobody behind the verb: "“It was late,” Ruiz|, said." */
function isSlip({ verb: { reading, at }, candidate: { subject } }: Seen): boolean {
  const { tokens } = reading;
  const [mark, next] = [tokens[subject.first - 1], tokens[at + 1]];
  const closed = mark !== undefined && mark.quoted !== -1 && /^[,?!]$/.test(tokens[subject.first - 2]?.text ?? '');
  return closed && tokens[subject.last]?.text === ',' && subject.last + 1 === at && (hasTag(next, '.', 'IN') || isTime(next));
}

/** "says" and a plural, "say" and a singular; with the subject of a verb before "and" or "but" too: "Tenants fear that Bell has left and | warn". */
export function disagrees({ verb: { reading, group }, joined: { joint }, candidate, head, shared }: Seen): string | null {
  if (shared && joint !== 'and' && joint !== 'but') return null;
  const { tokens } = reading;
  const [noun, first] = [tokens[head] as Token, tokens[group] as Token];
  if (first.tag === 'VBZ') return noun.tag === 'NNS' ? 'disagrees' : null;
  if (first.tag !== 'VBP' || !hasTag(noun, 'NN', 'NNP') || is(noun, 'collective')) return null;
  for (let i = candidate.subject.first; i < candidate.subject.last; i++) if (tokens[i]?.tag === 'CC') return null;
  return 'disagrees';
}

/** How far after a verb the comma may stand behind which the clause around it goes on, in tokens: over when and to whom it was said. */
const NEAR = 8;

/** Whether the sentence, which opens with the phrase, goes on after the verb with another: "The lift, Ana Ruiz, the mayor, said, | was late" is about the lift. */
export function goesAround({ verb: { reading, sentence, at }, candidate: { subject, between }, shared }: Seen): string | null {
  if (shared || between.kind !== 'aside' || subject.first !== sentence.first) return null;
  const { tokens } = reading;
  // "said goodbye, hugged his players", but "told reporters, was late"
  const lemma = reading.language.cueVerbs.get(tokens[at]?.lower ?? '')?.lemma;
  const told = lemma !== undefined && reading.language.addressed.has(lemma);
  if (!told && (isNoun(tokens[at + 1]) || opensNounPhrase(tokens[at + 1]))) return null;
  for (let i = at + 1; i < Math.min(sentence.last, at + NEAR) && tokens[i]?.quoted === -1 && !isFiniteVerb(tokens[i]); i++)
    if (tokens[i]?.text === ',') return isFiniteVerb(tokens[i + 1]) ? 'around' : null;
  return null;
}

/** Whether "who" would tell of a time, a place or an age: "Ana Ruiz, 24, a nurse from Leith, Nova Scotia, who said". */
export function whoIsNobody({ verb: { reading }, candidate: { subject, between } }: Seen): string | null {
  const { tokens, language } = reading;
  if (between.kind !== 'comma-who' && between.kind !== 'who') return null;
  // "a report, published in May, which said"
  const last = tokens[subject.last - 1];
  if ((isTime(last) || is(last, 'calendarName')) && is(tokens[subject.first - 1], 'datePreposition')) return 'nobody';
  // "the man who found her, who said"
  if (subject.last === subject.first + 1 && hasTag(last, 'PRP') && !is(last, 'subjectPronoun')) return 'nobody';
  const who = between.kind === 'comma-who' ? subject.last + 1 : subject.last;
  if (!is(tokens[who], 'personalRelative')) return null;
  // "tenants at Leith College who say": the tenants
  if (between.kind === 'who' && is(last, 'institutionWord') && is(tokens[subject.first - 1], 'at')) return 'nobody';
  const words = tokens.slice(subject.first, subject.last).map(({ lower }) => lower);
  const age = words.length === 1 && tokens[subject.first]?.tag === 'CD' && /^\d/.test(words[0] ?? '');
  return age || language.vocabulary.listed('placeName').has(words.join(' ')) ? 'nobody' : null;
}

/** Whether the phrase is the subject of a clause before the main one, which has come after it: "When Ruiz asked, she declined, | citing". */
export function openerDone({ verb: { reading, sentence, group }, candidate: { subject }, shared }: Seen): string | null {
  const { tokens } = reading;
  const lead = subject.first - 1;
  if (!shared || lead < sentence.first || !leadsClause(tokens[lead])) return null;
  // "Even before Ruiz asked, …"
  const opens = lead === sentence.first || (lead === sentence.first + 1 && is(tokens[sentence.first], 'scalarAdverb'));
  if (!opens && !hasTag(tokens[lead - 1], 'CC', ',')) return null;
  for (let i = subject.last; i < group - 2; i++)
    if (tokens[i]?.text === ',' && tokens[i]?.quoted === -1) return clauseAhead(tokens, i + 1, group, true) ? 'done' : null;
  return null;
}

/** Where the phrase has a verb of its own: whether that stands right after it, and in the tense of the one asked for. */
export function ownVerb({ verb: { reading, at, group }, candidate: { subject }, shared }: Seen): string | null {
  if (!shared) return null;
  const { tokens } = reading;
  const next = tokens[subject.last];
  const own = isFiniteVerb(next) ? next : hasTag(next, 'RB') ? tokens[subject.last + 1] : undefined;
  if (!isFiniteVerb(own)) return next?.text === ',' ? 'after-comma' : 'far';
  if (group !== at || tokens[at]?.tag === 'VBG') return 'beside';
  // "said tenants had objected, and | praised" goes on with who said it; "said tenants had come and | asked"
  const earlier = is(own, 'have') && tokens[at]?.tag === 'VBD' && tokens[group - 2]?.text === ',';
  return earlier ? 'earlier' : own?.tag === tokens[at]?.tag ? 'same-tense' : 'other-tense';
}

/** Whether a clause of which the phrase is the subject hangs on another one, which goes on with the verb that is asked for. */
export function inner(seen: Seen): string | null {
  if (!seen.shared) return null;
  const opening = seen.lead;
  if (opening === 'subordinator' || opening === 'question-word') return seen.joined.clause;
  const { before } = seen.verb;
  return before && seen.candidate.subject.first >= before.after ? seen.joined.said : null;
}

/** For a phrase right before a participle: what it is, and whether it tells things by itself: "research showing", "rumours saying". */
export function besideGerund(seen: Seen): string | null {
  if (!gerund(seen.verb)) return null;
  // "the study draws on letters showing": the study shows it; not "sent letters, hired a lawyer and placed ads | calling"
  if (seen.shared)
    return seen.kind === 'document' && seen.joined.joint === 'free' && !/^(?:verb|finite|cue)$/.test(seen.lead) ? 'shown' : null;
  if (seen.candidate.between.kind !== 'nothing') return null;
  const { tokens, language } = seen.verb.reading;
  if (isSender(seen)) return 'sender';
  // "received a letter saying": what is received says it
  const { first } = seen.candidate.subject;
  if (is(tokens[first - 1], 'receiving')) return 'received';
  // "a speech that included Ruiz vowing", "remembers her saying"
  const shows = is(tokens[first - 1], 'portraying') || (is(tokens[first - 1], 'witnessing') && !endsInWriting(seen));
  if (shows && (seen.kind === 'name' || seen.kind === 'person' || seen.kind === 'object')) return 'portrayed';
  // "says a report highlighting"
  if (lastSpeaker(seen) === 'near') return 'speaker';
  const head = tokens[seen.head] as Token;
  const near = language.singularOf(head.lower);
  // "over his past, including letters saying"
  const writes = language.channels.has(near) || language.documents.has(near);
  if (writes && is(tokens[first - 1], 'participlePreposition')) return 'received';
  if (language.channels.has(near)) return 'channel';
  // "there was a sign at the door saying": so does what there is
  if (isFiniteVerb(tokens[first - 1]) && hasTag(tokens[first - 2], 'EX') && seen.kind !== 'name') return 'received';
  if (language.documents.has(near) || is(head, 'hearsay')) return 'document';
  return seen.kind === 'document' ? null : seen.kind;
}

/** True for those whom words come from: "was flooded with letters from | tenants | saying", "has had complaints from | tenants | saying". */
function isSender({ verb: { reading }, joined, candidate: { subject }, kind }: Seen): boolean {
  const { tokens, language } = reading;
  const what = tokens[subject.first - 2];
  const isSaid = language.channels.has(language.singularOf(what?.lower ?? '')) || is(what, 'hearing');
  return joined.joint === 'free' && (kind === 'people' || kind === 'person') && is(tokens[subject.first - 1], 'from') && isSaid;
}

/** True where the phrase ends in what may say it, or mourns its person with a deed of others: "saw | Ruiz with a banner | saying", "remembered | Ruiz in a speech | saying". */
function endsInWriting({ verb: { reading }, candidate: { subject }, head }: Seen): boolean {
  const { tokens, language } = reading;
  const more = tokens.slice(head + 1, subject.last);
  if (!more.some((token) => hasTag(token, 'IN') && !is(token, 'genitive'))) return false;
  const near = language.singularOf(tokens[subject.last - 1]?.lower ?? '');
  const mourns = is(tokens[subject.first - 1], 'grasping');
  return (
    mourns || language.documents.has(near) || language.channels.has(near) || isSingularOf(tokens[subject.last - 1], language, 'inscribable')
  );
}

const BLAMABLE: ReadonlySet<HeadKind> = new Set(['name', 'person', 'body', 'people', 'object']);

/** For whom a verb takes as its object: whether it is for what they said, "criticized | Bell | for saying that". */
export function blamed({ verb: { reading, group, at }, candidate: { subject }, shared, kind }: Seen): string | null {
  const { tokens, language } = reading;
  if (shared || subject.last !== group - 1 || !is(tokens[group - 1], 'for')) return null;
  const lead = tokens[subject.first - 1];
  const says = language.cueVerbs.has(tokens[at]?.lower ?? '');
  return says && (isVerb(lead) || isFiniteVerb(lead)) && BLAMABLE.has(kind) ? 'blamed' : null;
}

/** Whether the name speaks elsewhere in the article. */
export function elsewhere({ verb: { reading, speakers, at }, head, candidate }: Seen): string | null {
  const name = reading.tokens[head] as Token;
  if (!isNameWord(name)) return null;
  const beside = candidate.subject.last === at || candidate.subject.first === at + 1 ? 1 : 0;
  return (speakers.get(name.lower) ?? 0) > beside ? 'speaks' : null;
}

/** For a phrase after its verb: what stands before the verb; or that a verb of its own comes after it. */
export function inversion({ verb: { reading, sentence, at }, candidate }: Seen): string {
  const { tokens } = reading;
  const before = tokens[at - 1];
  if (at === sentence.first || !before) return 'start';
  // ", says | Bell | lied": Bell is whom it is said of
  if (isFiniteVerb(tokens[candidate.subject.last])) return 'clause';
  if (before.quoted !== -1 || (before.text === ',' && tokens[at - 2]?.quoted !== -1)) return 'quotation';
  if (before.text !== ',') return 'mark';
  return standsAlone(tokens, candidate.subject) && !opensWithName(tokens, sentence.first, at - 1) ? 'comma-alone' : 'comma';
}

/** True for a name in full with an aside and no verb up to the comma at `end`: "| Ana Ruiz, prosecuting|, said Bell, of Leith, had lied"; not "The lift, said Bell, of Leith, was late". */
function opensWithName(tokens: readonly Token[], first: number, end: number): boolean {
  let comma = first;
  while (comma < end && tokens[comma]?.text !== ',') comma++;
  const isFull = comma - first > 1 && isNameWord(tokens[comma - 1]) && isNameWord(tokens[comma - 2]);
  return isFull && comma < end && !tokens.slice(first, end).some(isFiniteVerb);
}
