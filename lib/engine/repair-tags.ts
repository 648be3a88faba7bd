/** Mends what the tagger gets wrong where much hangs on it: verbs of saying, past forms, names. */
import { CLOSED_TAGS } from './closed-tags.ts';
import { genderOfFirstName } from './languages/first-names.ts';
import type { Language } from './languages/language.ts';
import { isPersonNoun, singularOf } from './languages/people.ts';
import type { RawToken } from './reading.ts';

/** Tags that a capital inside a sentence speaks against: rare names are often taken for verbs. */
const UNLIKELY = new Set('VB VBD VBG VBN VBP VBZ UH FW RB IN RP LS JJR JJS'.split(' '));
const SMALL =
  /^(?:i|in|on|at|by|for|from|with|after|before|during|since|as|if|that|when|while|because|than|not|no|yes|now|then|so|here|there|is|are|was|were|be|has|have|had|do|does|did|said|says)$/;

/** Adjectives that begin names of places and bodies: "West Mercia Police". */
const PLACED = /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|great|greater|new|old|royal)$/;

/** True where a capital in running text says that the word is a name. */
export function nameLike(words: readonly RawToken[], at: number, tag: string): boolean {
  const word = words[at] as RawToken;
  const before = words[at - 1];
  if (!word.form.upper) return false;
  // "McNally", "O’Dowd", "al-Burhan" at a sentence's start too
  if ((UNLIKELY.has(tag) || tag === 'JJ') && INNER_CAPITAL.test(word.text)) return true;
  if (PLACED.test(word.lower) && /^\p{Lu}\p{Ll}/u.test(word.text)) return /^\p{Lu}\p{Ll}/u.test(words[at + 1]?.text ?? '');
  // "Ana Strong"
  if (tag === 'JJ' && before?.form.upper && /^\p{Lu}\p{Ll}/u.test(word.text) && genderOfFirstName(before.lower) !== undefined) return true;
  // "the Tide Will Turn podcast", "the Tide Won't Turn podcast"
  const next = tag === 'MD' ? words[at + (/^n['’]t$/.test(words[at + 1]?.lower ?? '') ? 2 : 1)] : undefined;
  const modal = next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text);
  if (!before || !(modal || UNLIKELY.has(tag)) || !/^\p{Lu}[\p{Ll}’'-]/u.test(word.text)) return false;
  // "Global Justice Now published", but not "Ruiz Now Says"
  if (SMALL.test(word.lower) && !(word.lower === 'now' && /^\p{Lu}/u.test(before.text) && words[at + 1]?.form.small)) return false;
  const closing = /^[”"’'»]+$/.test(before.text) && before.start === words[at - 2]?.end;
  return closing || /[\p{L}\p{N},]$/u.test(before.text);
}

/** A capital inside a word of small letters. */
const INNER_CAPITAL = /^(?:\p{Ll}+[-’']|\p{Lu}\p{Ll}*['’]?)\p{Lu}\p{Ll}+$/u;

/** Forms in -s that open a question or a headline as verbs. */
const OPENING_VERB = /^(?:is|has|does|says|was|let's|’s|'s)$/;

const CRY =
  /^(?:yeah|well|hello|please|thanks|thank|sorry|okay|wow|welcome|bravo|congratulations|goodbye|damn|hell|like|amen|hooray|alas|oops|gosh|sure|right|look|listen|yep|nope|good|great|absolutely|exactly|indeed|happy|cheers)$/;

/** Adjectives that are as often the head of what somebody is: "its chief executive, Ana Ruiz, said". */
const OFFICES = new Set('executive constable representative general principal superintendent individual official'.split(' '));

/** Forms that can only be verbs in the past, whatever the tagger makes of them. */
const PAST = new Set(
  'fell rose grew wrote told said spoke fled arose shrank tore won urged vowed insisted argued replied complained'.split(' '),
);

/** Forms in the plural that are no nouns. */
const SAY = new Set('say suggest argue insist allege assert contend acknowledge concede admit maintain'.split(' '));

/** Forms that are no nouns. */
const SPEAKS = new Set(
  'alleges argues insists asserts contends acknowledges suggests concedes admits denies maintains adds tells puts speaks'.split(' '),
);

/** Trades that end as participles do. */
const TRADES = new Set(
  'banking engineering consulting accounting mining shipping publishing marketing advertising trading housing'.split(' '),
);

/** Forms that are verbs before "to 63" and "by 4%". */
const CHANGES = new Set('rises falls drops climbs jumps grows slips'.split(' '));

/** What a participle after a noun belongs to. */
const FIRMS = new Set('firm company group agency website service platform charity'.split(' '));

const DOES = new Set(['did', 'does', 'do']);
/** Verbs that are spoken to somebody. */
const TOLD = new Set(['told', 'urged', 'warned', 'reminded', 'informed', 'assured']);

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const PARTS = new Set([',', ':', 'CC', 'WDT', 'WP', 'WRB', "''"]);
const NOUN = /^(?:NN|NNS|NNP|NNPS|PRP|JJ|-RRB-)$/;

/** The tags of a sentence with its verbs mended. */
export function repairTags(words: readonly RawToken[], tags: string[], language: Language): void {
  words.forEach((word, at) => {
    // "“It is late,” Strong said", "Mrs May said": no adjective stands before a form of saying, no modal before one in the past
    if (word.form.upper && namedBeforeSaying(words, tags, at, language)) tags[at] = 'NNP';
    // "He Weimin, the director, said", "Mr He said"
    if (word.text === 'He' && (heIsName(words, tags, at) || /^(?:mr|ms|mrs|dr)\.?$/.test(words[at - 1]?.lower ?? ''))) tags[at] = 'NNP';
    // "which economists say": no number
    if (tags[at] === 'CD' && word.lower === 'say') tags[at] = 'VBP';
    // "an investment banking giant", "the nuclear engineering firm"
    if (tags[at] === 'VBG' && TRADES.has(word.lower) && /^(?:NN|JJ|NNP)$/.test(tags[at - 1] ?? '') && /^(?:NN|JJ)/.test(tags[at + 1] ?? ''))
      tags[at] = 'NN';
    // "Acme co-founder Ana Ruiz"
    if (tags[at]?.startsWith('VB') && word.lower.startsWith('co-') && isPersonNoun(word.lower.slice(3))) tags[at] = 'NN';
    // "But analysts warn that", "Many predict that"
    if (tags[at] === 'NN' && /^(?:that|it|they|he|she|there)$/.test(words[at + 1]?.lower ?? '') && language.cueVerbs.has(word.lower)) {
      const who = words[at - 1]?.lower ?? '';
      const people = /s$/.test(who) && isPersonNoun(singularOf(who));
      if (people && /^(?:VBZ|NNS)$/.test(tags[at - 1] ?? '')) tags[at - 1] = 'NNS';
      if (people || /^(?:many|some|others|most|few)$/.test(who)) tags[at] = 'VBP';
    }
    // "Figures published today show a record", "Results, published in May, show plants lose it"
    if (
      tags[at] === 'NN' &&
      /^(?:show|suggest|indicate|reveal)$/.test(word.lower) &&
      tags[0] === 'NNS' &&
      language.documents.has(words[0]?.lower ?? '') &&
      /^(?:,|NN|CD)$/.test(tags[at - 1] ?? '') &&
      /^(?:DT|PRP|NN|NNS|JJ|CD)$/.test(tags[at + 1] ?? '')
    )
      tags[at] = 'VBP';
    // "a person briefed on the plan"
    if (tags[at] === 'VBD' && word.lower === 'briefed' && words[at + 1]?.lower === 'on' && /^NNS?$/.test(tags[at - 1] ?? ''))
      tags[at] = 'VBN';
    // "experts we spoke to say"
    if (/^(?:spoke|talked)$/.test(words[at - 2]?.lower ?? '') && /^NNP?S$/.test(tags[at - 4] ?? '') && tags[at] === 'VB') {
      tags[at - 1] = 'IN';
      tags[at] = 'VBP';
    }
    // "have since confirmed"
    if (word.lower === 'since' && /^(?:has|have|had|'ve)$/.test(words[at - 1]?.lower ?? '') && /^VB[ND]$/.test(tags[at + 1] ?? ''))
      tags[at] = 'RB';
    // "failure that spring"
    if (
      tags[at] === 'WDT' &&
      word.lower === 'that' &&
      /^(?:year|spring|summer|autumn|winter|night|day|week|month|morning|time)$/.test(words[at + 1]?.lower ?? '')
    )
      tags[at] = 'DT';
    if (CLOSED_TAGS.has(tags[at] ?? '')) return;
    // "Detectives said", "Experts on rails told": no sentence of news begins with such a verb; two verbs in a row are a noun and its verb
    if (
      tags[at] === 'VBZ' &&
      word.lower.endsWith('s') &&
      ((at === 0 && word.form.upper && !OPENING_VERB.test(word.lower)) ||
        (/^(?:VBD|MD|VBP)$/.test(tags[at + 1] ?? '') && isPersonNoun(singularOf(word.lower))) ||
        // "text messages"
        (word.lower === 'messages' && words[at - 1]?.lower === 'text') ||
        // "those seven states"
        (tags[at - 1] === 'CD' && /^(?:DT|PRP\$)$/.test(tags[at - 2] ?? '')))
    )
      tags[at] = 'NNS';
    // "which critics said was late": no verb stands before one of saying
    if (tags[at - 1] === 'VBZ' && language.quotingForms.has(word.lower) && /\p{Ll}{4}s$/u.test(words[at - 1]?.lower ?? '')) {
      tags[at - 1] = 'NNS';
      if (!tags[at]?.startsWith('VB')) tags[at] = 'VBP';
    }
    // "the parents' defence"
    if (
      tags[at] === "''" &&
      /^['’]$/.test(word.text) &&
      /^NNP?S$/.test(tags[at - 1] ?? '') &&
      words[at - 1]?.end === word.start &&
      (words[at + 1]?.start ?? 0) > word.end &&
      (/^NNS?$/.test(tags[at + 1] ?? '') || (tags[at - 1] === 'NNPS' && tags[at + 1] === 'NNP'))
    )
      tags[at] = 'POS';
    // "Analysis by campaigners found"
    if (at === 0 && tags[at] === 'NNP' && language.documents.has(word.lower) && words[1]?.form.small)
      tags[at] = word.lower.endsWith('s') && word.lower !== 'analysis' ? 'NNS' : 'NN';
    // "Ostrander, a farmer, said" is no comparison
    if (
      at === 0 &&
      /^(?:JJR|RBR)$/.test(tags[at] ?? '') &&
      word.form.long &&
      tags[1] === ',' &&
      !/^(?:earl|lat|furth|bett|small|larg|high|low|great|old|young)/.test(word.lower)
    )
      tags[at] = 'NNP';
    // "Nefzi, a chemist, said": an unknown word that opens a sentence is rather a name than a cry
    if (at === 0 && tags[at] === 'UH' && word.form.upper && word.form.long && !CRY.test(word.lower)) tags[at] = 'NNP';
    if (tags[at] === 'NNS' && SPEAKS.has(word.lower)) tags[at] = 'VBZ';
    // "estimates suggest that"
    if ((tags[at] === 'JJ' || tags[at] === 'NN') && tags[at - 1] === 'NNS' && SAY.has(word.lower)) tags[at] = 'VBP';
    if (PAST.has(word.lower)) tags[at] = tags[at]?.startsWith('VB') ? (tags[at] as string) : 'VBD';
    // "Bell did claim that"
    else if (tags[at] === 'NN' && DOES.has(words[at - 1]?.lower ?? '') && language.cueVerbs.has(word.lower)) tags[at] = 'VB';
    // "claimed that and claim she has"
    else if (
      tags[at] === 'NN' &&
      tags[at - 1] === 'CC' &&
      /^(?:he|she|they|we|it)$/.test(words[at + 1]?.lower ?? '') &&
      language.cueVerbs.has(word.lower)
    )
      tags[at] = 'VBP';
    // "a statement warning that", "with one tenant chanting “…”"
    else if ((tags[at] === 'NN' || tags[at] === 'JJ') && reportsHere(words, tags, at, language)) tags[at] = 'VBG';
    // "a woman living in Leeds"
    else if (tags[at] === 'NN' && word.lower.endsWith('ing') && tags[at + 1] === 'IN' && afterPerson(words, tags, at)) tags[at] = 'VBG';
    // "told parliament the lift would close"
    else if (TOLD.has(words[at - 1]?.lower ?? '') && /^VB[PN]?$/.test(tags[at] ?? '')) tags[at] = 'NN';
    // "The Belgian added that", "One academic told her"
    else if (tags[at] === 'JJ' && /^(?:the|an?|one|another)$/.test(words[at - 1]?.lower ?? '') && saysNext(words, tags, at, language))
      tags[at] = 'NN';
    // "said in a news briefing that"
    else if ((word.lower === 'briefing' || word.lower === 'hearing') && /^(?:DT|JJ|NN|NNP|CD|PRP\$)$/.test(tags[at - 1] ?? ''))
      tags[at] = 'NN';
    // "Bridge House"
    else if (
      tags[at] === 'NN' &&
      tags[at - 1] === 'NN' &&
      word.form.upper &&
      /^\p{Lu}\p{Ll}/u.test(word.text) &&
      /^\p{Lu}\p{Ll}/u.test(words[at - 1]?.text ?? '')
    ) {
      tags[at - 1] = 'NNP';
      tags[at] = 'NNP';
    }
    // "declined to say"
    else if (tags[at] === 'IN' && word.lower === 'to' && tags[at + 1] === 'VB') tags[at] = 'TO';
    // "told them to “believe in it”"
    else if (tags[at] === 'IN' && word.lower === 'to' && tags[at + 1] === "''" && /^VBP?$/.test(tags[at + 2] ?? '')) {
      tags[at] = 'TO';
      tags[at + 2] = 'VB';
    }
    // "a tall ask for somebody new"
    else if (
      (tags[at] === 'VB' || tags[at] === 'VBP') &&
      /^(?:JJ|NN)$/.test(tags[at - 1] ?? '') &&
      /^an?$/.test(words[at - 2]?.lower ?? '')
    )
      tags[at] = 'NN';
    // "The accounts list £3m", "the report lists 40 sites": a form that gives numbers, and agrees with the noun before it
    else if (
      (tags[at] === 'NN' ? tags[at - 1] === 'NNS' : tags[at] === 'NNS' && tags[at - 1] === 'NN') &&
      /^(?:CD|\$)$/.test(tags[at + 1] ?? '') &&
      language.giving.has(language.cueVerbs.get(word.lower)?.lemma ?? '')
    )
      tags[at] = tags[at] === 'NN' ? 'VBP' : 'VBZ';
    // "Moving it cost £5m", "A clerk earns £900"
    else if (/^(?:cost|costs|earns|owes)$/.test(word.lower) && tags[at + 1] === '$' && NOUN.test(tags[at - 1] ?? ''))
      tags[at] = word.lower === 'cost' ? 'VBD' : 'VBZ';
    // "The number of visitors rises to 63"
    else if (tags[at] === 'NNS' && CHANGES.has(word.lower) && tags[at + 2] === 'CD' && /^(?:to|by)$/.test(words[at + 1]?.lower ?? ''))
      tags[at] = 'VBZ';
    // "the company notifies people"
    else if (tags[at] === 'NNS' && word.lower.endsWith('ifies')) tags[at] = 'VBZ';
    // "It was late, say the researchers"
    else if (tags[at] === 'VB' && word.lower === 'say' && words[at - 1]?.text === ',' && words[at + 1]?.lower !== 'that') tags[at] = 'VBP';
    // "“It failed,” admits Ruiz"
    else if (tags[at] === 'NNS' && quotesBefore(words, tags, at) && language.cueVerbs.has(word.lower)) tags[at] = 'VBZ';
    // "Pier Safety and Repair"
    else if (tags[at] === 'NN' && word.form.upper && tags[at - 2] === 'NNP' && /^(?:and|&)$/.test(words[at - 1]?.lower ?? ''))
      tags[at] = 'NNP';
    // "the media tracking firm AdCount"
    else if (tags[at] === 'VBG' && tags[at - 1] === 'NN' && FIRMS.has(words[at + 1]?.lower ?? '')) tags[at] = 'NN';
    // "An editorial published on Monday"
    else if (tags[at] === 'JJ' && language.documents.has(word.lower) && /^(?:VB[DN]|IN|MD)$/.test(tags[at + 1] ?? '')) tags[at] = 'NN';
    // "Tern employs about 450 people"
    else if (tags[at] === 'NNS' && tags[at - 1] === 'NNP' && word.form.small && figureAhead(tags, at + 1)) tags[at] = 'VBZ';
    // "The mobile carrier now expects"
    else if (tags[at] === 'JJR' && /^(?:NN|JJ)$/.test(tags[at - 1] ?? '') && /^(?:RB|VB[DZ]|MD)$/.test(tags[at + 1] ?? '')) tags[at] = 'NN';
    // "according to research"
    else if (tags[at] === 'VB' && words[at - 2]?.lower === 'according') tags[at] = 'NN';
    else if (tags[at] === 'JJ' || tags[at] === 'VB' || tags[at] === 'VBP') {
      const ends =
        tags[at] === 'JJ' &&
        (OFFICES.has(word.lower) || word.lower.endsWith('-general')) &&
        !/^(?:NN|JJ|POS|CD|VBG)/.test(tags[at + 1] ?? '.');
      if (ends || /^(?:\p{Ll}{3,}man|\p{Ll}*woman)$/u.test(word.text)) tags[at] = 'NN';
      else if (
        tags[at] === 'VBP' &&
        !/^(?:'ve|’ve|have|are|'re|’re|get|do)$/.test(word.lower) &&
        /^VB[DN]$/.test(tags[at + 1] ?? '') &&
        NOUN.test(tags[at - 1] ?? '')
      ) {
        // "a Fenwick Partners study found": no verb but an auxiliary stands before a past form
        tags[at] = 'NN';
        tags[at + 1] = 'VBD';
      }
    }
  });
  let start = 0;
  for (let i = 0; i <= words.length; i++) {
    const cut =
      i === words.length ||
      PARTS.has(tags[i] ?? '') ||
      (tags[i] === 'IN' && /^(?:that|if|whether|because|while|although|as)$/.test(words[i]?.lower ?? ''));
    if (!cut) continue;
    if (!mendSaying(words, tags, start, i, language) && !hasFinite(tags, start, i)) mendPast(words, tags, start, i);
    start = i + 1;
  }
}

/** True where a figure comes next, over an adverb: "about | 450". */
const figureAhead = (tags: readonly string[], at: number): boolean =>
  /^(?:CD|\$)$/.test((tags[at] === 'RB' || tags[at] === 'IN' ? tags[at + 1] : tags[at]) ?? '');

/** True right after a noun for a person: "a nurse | working". */
const afterPerson = (words: readonly RawToken[], tags: readonly string[], at: number): boolean =>
  /^NNS?$/.test(tags[at - 1] ?? '') && isPersonNoun(singularOf(words[at - 1]?.lower ?? ''));

/** True for a participle of saying after a noun, where "that" or a quotation follows. */
function reportsHere(words: readonly RawToken[], tags: readonly string[], at: number, language: Language): boolean {
  if (!words[at]?.lower.endsWith('ing') || !language.cueVerbs.has(words[at].lower)) return false;
  const [before, next] = [tags[at - 1] ?? '', words[at + 1]];
  // "and threatening to close it"
  if (before === 'CC' && tags[at + 1] === 'TO') return true;
  // "their preliminary finding that" is a noun
  return next?.lower === 'that' ? /^NNS?$/.test(before) : /^(?:NNS?|JJ|NNP)$/.test(before) && /^(?:["“«‘]|''|``)/.test(next?.text ?? '');
}

/** True after a quotation that a comma, a question or an exclamation ends, and before a name. */
function quotesBefore(words: readonly RawToken[], tags: readonly string[], at: number): boolean {
  const named = words[at + 1]?.form.upper || /^(?:PRP|DT)$/.test(tags[at + 1] ?? '');
  return tags[at - 1] === "''" && /^[,?!…]$/.test(words[at - 2]?.text ?? '') && named;
}

/** True for a capital that opens a sentence, ends a quotation's or follows a title, with a finite verb of saying after it. */
function namedBeforeSaying(words: readonly RawToken[], tags: readonly string[], at: number, language: Language): boolean {
  const tag = tags[at];
  if (tag !== 'JJ' && tag !== 'MD' && tag !== 'RB' && tag !== 'NNS') return false;
  const next = words[at + 1]?.lower ?? '';
  if (!language.cueVerbs.has(next) || !/^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? '')) return false;
  const quotes = tags[at - 1] === "''" && words[at - 1]?.start === words[at - 2]?.end;
  if (tag === 'MD') return /(?:ed|said|told|wrote|thought)$/.test(next);
  if (quotes && (tag === 'JJ' || words[at - 2]?.text === ','))
    return /^VB[DNZ]$/.test(tags[at + 1] ?? '') || language.quotingForms.has(next);
  return tag === 'JJ' && (at === 0 || tags[at - 1] === ',') && /^VB[DZ]$/.test(tags[at + 1] ?? '');
}

/** True for a family name: a capital that is no verb comes next, and the phrase ends there. */
function heIsName(words: readonly RawToken[], tags: string[], at: number): boolean {
  const given = /^\p{Lu}\p{Ll}/u.test(words[at + 1]?.text ?? '') && /^(?:NN|JJ|FW|UH|RB)/.test(tags[at + 1] ?? '');
  if (!given || !/^(?:,|VBD|VBZ|MD|POS)$/.test(tags[at + 2] ?? '')) return false;
  tags[at + 1] = 'NNP';
  return true;
}

/** True where a finite verb of saying comes next: "The Belgian | added". */
const saysNext = (words: readonly RawToken[], tags: readonly string[], at: number, language: Language): boolean =>
  /^VB[DZ]$/.test(tags[at + 1] ?? '') && language.cueVerbs.has(words[at + 1]?.lower ?? '');

function hasFinite(tags: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (FINITE.has(tags[i] ?? '')) return true;
  return false;
}

/**
 * "the study notes that", "Quispe counters,", "the authors write,", "his team insists she": a form of a verb of saying that
 * agrees with the noun before it is one, where its clause has no finite verb before it.
 */
function mendSaying(words: readonly RawToken[], tags: string[], start: number, end: number, language: Language): boolean {
  // "some who advocate it argue that": the verb of the relative clause is not the clause's
  let finite = /^(?:WP|WDT)$/.test(tags[start - 1] ?? '') ? -1 : 0;
  for (let at = Math.max(start, 1); at < end; at++) {
    // "according to prison records.", "based on tax records."
    if (
      words[at - 1]?.lower === (words[at - 2]?.lower === 'based' ? 'on' : 'to') &&
      /^(?:according|based)$/.test(words[at - 2]?.lower ?? '')
    )
      return false;
    const word = words[at] as RawToken;
    const verb = MENDED.has(tags[at] ?? '') && words[at - 1]?.lower !== 'text' ? language.cueVerbs.get(word.lower) : undefined;
    // "exit polls suggest that": of two verbs in a row that agree as noun and verb do, the first is a noun
    if (tags[at - 1] === 'VBZ' && at - 1 > start && verb && isBaseForm(word, tags[at] ?? '')) tags[at - 1] = 'NNS';
    if (at > start && FINITE.has(tags[at - 1] ?? '')) finite++;
    if (finite > 0) return false;
    if (!verb || verb.takes === 'number' || tags[at] === 'VBP') continue;
    const before = tags[at - 1] ?? '';
    const next = at + 1;
    const that =
      (words[end]?.lower === 'that' && (next === end || (language.addressed.has(verb.lemma) && end - next < 4))) ||
      // "Another wondered why"
      (verb.takes === 'question' && next === end && /^(?:why|how|what|whether|if)$/.test(words[end]?.lower ?? ''));
    // "Bell, who owns it, argues that"
    // "…, but argues that"
    const aside = at === start && that && (before === ',' || words[at - 1]?.lower === 'but') && tags[at] !== 'VBN';
    const named = before === 'JJ' && language.documents.has(words[at - 1]?.lower ?? '');
    const alone = before === 'DT' && /^(?:some|many|others|another|one)$/.test(words[at - 1]?.lower ?? '');
    if (!aside && !named && !((alone || NOUN.test(before)) && agrees(words, tags, start, at))) continue;
    const quotes =
      tags[next] === "''" &&
      tags[at] !== 'JJ' &&
      /^(?:clause|quotation)$/.test(verb.takes) &&
      (verb.lemma === 'read' || !language.finding.has(verb.lemma));
    const closes =
      quotes || (start > 0 && /^(?:,|\.)$/.test(tags[next] ?? '.')) || (words[next]?.text === ':' && next === words.length - 1);
    const opens =
      /^(?:DT|PRP|PRP\$|NNP|EX|VBG)$/.test(tags[next] ?? '') ||
      // "the report by the union claims tenants have"
      (tags[next] === 'NNS' && language.documents.has(words[start + 1]?.lower ?? ''));
    const clause = tags[at] !== 'VBN' && opens && hasFinite(tags, next, end);
    if (!that && !closes && !clause) continue;
    if (named) tags[at - 1] = 'NN';
    tags[at] = word.lower.endsWith('s') ? 'VBZ' : word.lower.endsWith('ed') ? 'VBD' : 'VBP';
    return true;
  }
  return false;
}

/** What the tagger takes verbs of saying for. */
const MENDED = new Set(['NN', 'NNS', 'JJ', 'VB', 'VBN', 'VBP']);

const isBaseForm = ({ lower }: RawToken, tag: string): boolean => /^(?:NN|VB|VBP)$/.test(tag) && !/(?:s|ed|ing)$/.test(lower);

/** True where the form has the number of a noun before it: "the study notes", "files from the bank note", "she and Bell argue". */
function agrees(words: readonly RawToken[], tags: readonly string[], start: number, at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (lower.endsWith('ed') || lower === 'read') return true;
  if (tags[at - 1] === 'JJ') return false;
  const plural = (k: number) => /^(?:NNS|NNPS)$/.test(tags[k] ?? '') || /^(?:they|we|i|you|data)$/.test(words[k]?.lower ?? '');
  if (lower.endsWith('s')) return !plural(at - 1);
  for (let k = start; k < at; k++) if (plural(k)) return true;
  return tags[start - 1] === 'CC';
}

/** "15,000 people registered": a form that could be finite after a noun or pronoun is, in a clause without another. */
function mendPast(words: readonly RawToken[], tags: string[], start: number, end: number): void {
  for (let k = start + 1; k < end; k++) {
    // "four in 10 lifts fail within a year": a plural that is counted does not stand before another noun
    // "said that three of its authors hold shares": what "that" leads has a verb
    const clause = words[start - 1]?.lower === 'that' && tags[k + 1] === 'NNS';
    if (
      tags[k] === 'NN' &&
      tags[k - 1] === 'NNS' &&
      (clause || (tags[k - 2] === 'CD' && /^(?:IN|RB|TO|DT|PRP\$)$/.test(tags[k + 1] ?? '')))
    ) {
      tags[k] = 'VBP';
      break;
    }
    const demonstrative = /^(?:this|that|these|those)$/.test(words[k - 1]?.lower ?? '');
    if (!/^(?:VBN|VB)$/.test(tags[k] ?? '') || !(demonstrative || /^(?:NN|NNS|NNP|NNPS|PRP|RB)$/.test(tags[k - 1] ?? ''))) continue;
    if (tags[k - 1] === 'RB' && !/^(?:NN|NNS|NNP|NNPS|PRP)$/.test(tags[k - 2] ?? '')) continue;
    tags[k] = tags[k] === 'VBN' ? 'VBD' : 'VBP';
    break;
  }
}
