/**
 * The referring expressions of an article: whom and what its sentences are about.
 *
 *   Scott Whiffen, a spokesman for the city, said he had seen the report by Acme Ltd.
 *   ^───────────^  ^──────────────────────^       ^^          ^────────────────────^
 *   name           description, in apposition     pronoun     document, of Acme Ltd
 *
 * From tags and word lists alone; one pass over the tokens.
 */
import { genderOfFirstName } from '../languages/first-names.ts';
import { fitsAnyBody, isInstitutionWord, PICTURE_CREDITS, typesOfNoun } from '../languages/institutions.ts';
import {
  COLLECTIVES,
  DOCUMENT_NOUNS,
  type Gender,
  genderOfNoun,
  HONORIFICS,
  isEpithet,
  isPersonNoun,
  PRONOUNS,
  ROLE_SHORT_FORMS,
  singularOf,
} from '../languages/people.ts';
import type { Span } from '../model.ts';
import type { Mention, MentionForm, MentionKind, Reading, Sentence, Token } from '../reading.ts';
import { isRoleWord, type NameParts, nameParts } from './mentions-names.ts';

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tonight|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|years?|months?|weeks?|days?|hours?|minutes?|morning|afternoon|evening|night|weekend|spring|summer|autumn|winter|time|moment)$/;
/** Adjectives that stand for people after "the". */
const ADJECTIVES = /^(?:accused|elderly|poor|injured|wounded|homeless|unemployed|rich|young|old|disabled|bereaved|sick)$/;
const PARTICLE = /^(?:de|del|della|di|da|du|van|von|der|den|bin|ibn|al|el|la|le|ul|y|and|&)$/;
/** What a body looks after, before "and" in its name: "Northmoor Fire and Rescue Service". */
const FIELD =
  /^(?:health|education|science|trade|revenue|food|fire|search|culture|media|sport|housing|energy|transport|industry|business|agriculture|technology|security|crime|water|justice)$/;
const SMALL_IN_TITLE = /^(?:of|on|into|for|in|and|the|to|by|a|&|-|['’]s?)$/;
const DETERMINER = /^(?:DT|PDT|PRP\$|WP\$)$/;
const LINKS = new Set(['of', 'for', 'at', 'from', 'in', 'with', 'on', 'by', 'into', 'behind', 'to', 'against']);

interface Draft {
  first: number;
  last: number;
  head: number;
  form: MentionForm;
  kind: MentionKind | null;
  gender: Gender | null;
  plural: boolean;
  name: readonly [number, number] | null;
  role: readonly [number, number] | null;
  apposition: Draft | null;
  of: Draft | null;
}

/** All mentions in the order of their starts, longer ones first where two start together. */
export function findMentions(reading: Reading): Mention[] {
  const finder = new Finder(reading);
  for (const sentence of reading.sentences) finder.read(sentence);
  return finder.mentions();
}

class Finder {
  private readonly tokens: readonly Token[];
  private readonly drafts: Draft[] = [];
  /** Words that the article writes with a small letter somewhere: a capital at a sentence's start says nothing of them. */
  private readonly common = new Set<string>();
  /** Words that stand after a first name: "King" in "Billie King". */
  private readonly surnames = new Set<string>();
  /** Words that it writes with a capital inside a sentence. */
  private readonly proper = new Set<string>();

  constructor(private readonly reading: Reading) {
    this.tokens = reading.tokens;
    this.tokens.forEach((token, i) => {
      if (
        /^\p{Lu}/u.test(token.text) &&
        /^\p{Lu}/u.test(this.at(i - 1)?.text ?? '') &&
        genderOfFirstName(this.at(i - 1)?.lower ?? '') !== undefined
      )
        this.surnames.add(token.lower);
      if (/^\p{Ll}/u.test(token.text)) this.common.add(token.lower);
      else if (/^\p{Lu}/u.test(token.text) && !this.opens(i) && this.kindOfBlock(token) === 'paragraph') this.proper.add(token.lower);
    });
  }

  private kindOfBlock(token: Token) {
    return this.reading.document.blocks[token.block]?.kind;
  }

  private at(i: number): Token | undefined {
    return this.tokens[i];
  }

  /** True where a capital letter is a matter of place: after the start of a sentence or quotation. */
  private opens(i: number): boolean {
    const before = this.at(i - 1);
    const token = this.at(i);
    // "Employers' Association"
    const apostrophe =
      before !== undefined && /^['’]$/.test(before.text) && /s$/i.test(this.at(i - 2)?.text ?? '') && this.at(i - 2)?.end === before.start;
    return !before || !token || before.sentence !== token.sentence || (!apostrophe && /^(?:["“”‘’'`«»:•–—-]+|``|'')$/.test(before.text));
  }

  private isName(i: number): boolean {
    const token = this.at(i);
    if (!token) return false;
    // "Article 5", "Channel 4"
    if (/^\d{1,3}$/.test(token.text))
      return (
        /^NNP$/.test(this.at(i - 1)?.tag ?? '') &&
        this.isName(i - 1) &&
        !/^NN/.test(this.at(i + 1)?.tag ?? '') &&
        this.at(i - 1)?.sentence === token.sentence
      );
    if (!/^[\p{Lu}@#]/u.test(token.text)) return false;
    if (/^\p{Lu}{2,}$/u.test(token.text) && /^(?:WHO|IT|US|OR)$/.test(token.text) && !this.shouts(i)) return true;
    // "Will Moy", "Mark Bell", "Charles Grant": first names that are other words too
    if (this.nameFollows(i) && (ROLE_SHORT_FORMS.has(token.lower) || HONORIFICS.has(token.lower))) return true;
    if (genderOfFirstName(token.lower) !== undefined && token.tag === 'MD' && this.nameFollows(i) && this.at(i + 2)?.tag !== 'VB')
      return true;
    if (genderOfFirstName(token.lower) !== undefined && /^(?:NNS|NN|JJ|FW)$/.test(token.tag) && this.nameFollows(i)) return true;
    if (this.opens(i) && /^(?:UH|FW|NN|NNS)$/.test(token.tag) && !this.common.has(token.lower) && this.nameFollows(i)) return true;
    // "Sioned Prys, who": a first name that is in no list
    if (this.opens(i) && this.nameFollows(i) && this.at(i + 2)?.text === ',' && this.at(i + 3)?.lower === 'who') return true;
    if (
      i > 0 &&
      this.at(i - 1)?.sentence === token.sentence &&
      /^(?:MD|VB|VBP|VBD|IN|RB)$/.test(token.tag) &&
      genderOfFirstName(token.lower) !== undefined &&
      this.nameFollows(i)
    )
      return true;
    if (TIME.test(token.lower) || /^(?:PRP|DT|IN|CC|MD|WP|WDT|WRB|UH|TO|EX|PRP\$)$/.test(token.tag)) return false;
    if (/^NNPS?$/.test(token.tag))
      return !this.opens(i) || !this.common.has(token.lower) || this.proper.has(token.lower) || this.nameFollows(i);
    if (this.opens(i)) return this.proper.has(token.lower) && !this.common.has(token.lower);
    if (/^(?:RB|VB[DPZ]?)$/.test(token.tag)) return this.kindOfBlock(token) === 'paragraph' && !this.common.has(token.lower);
    return true;
  }

  private verbAfterNoun(i: number): boolean {
    const token = this.at(i) as Token;
    const before = this.at(i - 1);
    if (!before || !/^\p{Ll}/u.test(token.text)) return false;
    if (token.tag === 'NNP')
      return (
        this.isName(i - 1) &&
        !isRoleWord(token.lower) &&
        !DOCUMENT_NOUNS.has(token.lower) &&
        typesOfNoun(token.lower).length === 0 &&
        !PARTICLE.test(token.lower)
      );
    return (
      /^(?:says|finds|suggests|shows|claims|argues|warns|reveals|adds|predicts|vows)$/.test(token.lower) &&
      /^NN/.test(before.tag) &&
      !/^(?:VB[DZP]|MD)$/.test(this.at(i + 1)?.tag ?? '')
    );
  }

  /** True for "'s" and for the bare mark after a plural: "Employers' Association". */
  private possessive(i: number): boolean {
    const token = this.at(i);
    if (!token || token.tag === 'POS') return token !== undefined;
    const before = this.at(i - 1);
    const next = this.at(i + 1);
    const attached = before?.end === token.start && /s$/i.test(before.text) && next !== undefined && next.start > token.end;
    return (
      attached && /^['’]$/.test(token.text) && (this.isName(i - 1) || before.tag === 'NNS') && (this.isName(i + 1) || /^NN/.test(next.tag))
    );
  }

  /** True for an adjective's form that is a noun here: "Israel's military said". */
  private nounish(i: number): boolean {
    const token = this.at(i);
    if (!token || !/^(?:JJ|VBG|VB|VBP|VBZ)$/.test(token.tag) || !/^(?:DT|POS|PRP\$|NN|NNP|JJ)$/.test(this.at(i - 1)?.tag ?? ''))
      return false;
    if (token.tag.startsWith('VB') && token.tag !== 'VBG')
      return /(?:ists?|[eo]rs?|ians?|[a-z]m[ae]n)$/.test(token.lower) && isPersonNoun(singularOf(token.lower));
    if (/^(?:NN|JJ|CD)/.test(this.at(i + 1)?.tag ?? '')) return false;
    return typesOfNoun(token.lower).length > 0 || isPersonNoun(token.lower) || DOCUMENT_NOUNS.has(token.lower);
  }

  /** True where the words around are all in capitals. */
  private shouts(i: number): boolean {
    return [i - 1, i + 1].some((j) => /^\p{Lu}{2,}$/u.test(this.at(j)?.text ?? '') && this.at(j)?.sentence === this.at(i)?.sentence);
  }

  private nameFollows(i: number): boolean {
    const next = this.at(i + 1);
    return next !== undefined && next.sentence === this.at(i)?.sentence && /^NNPS?$/.test(next.tag) && /^\p{Lu}/u.test(next.text);
  }

  read(sentence: Sentence): void {
    const top: Draft[] = [];
    for (let i = sentence.first; i < sentence.last; ) {
      const token = this.tokens[i] as Token;
      const pronoun = PRONOUNS.get(token.lower);
      if (pronoun && /^(?:PRP|PRP\$)$/.test(token.tag)) {
        const draft = this.draft(i, i + 1, i, 'pronoun');
        draft.gender = pronoun.gender;
        draft.plural = pronoun.plural;
        draft.kind = pronoun.thing || pronoun.plural ? null : 'person';
        this.drafts.push(draft);
        if (token.tag === 'PRP') top.push(draft);
        if (token.tag === 'PRP') {
          i++;
          continue;
        }
      }
      const end = this.phraseEnd(i, sentence.last);
      if (end <= i) {
        i++;
        continue;
      }
      const draft = this.phrase(i, end);
      if (draft) top.push(draft);
      i = draft?.kind === 'document' && draft.name ? this.title(draft, sentence.last) : end;
    }
    this.link(top);
    this.appose(top);
  }

  /** True for the credit of a picture that runs into its caption. */
  private isCredit(i: number): boolean {
    const token = this.tokens[i] as Token;
    return (
      PICTURE_CREDITS.has(token.lower) &&
      this.kindOfBlock(token) === 'caption' &&
      this.at(i - 1)?.block !== token.block &&
      this.nameFollows(i)
    );
  }

  /** Where the noun phrase that begins at `start` ends; `start` where none begins. */
  private phraseEnd(start: number, limit: number): number {
    let i = start;
    let noun = false;
    if (this.isCredit(start)) return start;
    for (; i < limit; i++) {
      const token = this.tokens[i] as Token;
      const { tag } = token;
      if (DETERMINER.test(tag)) {
        if (i > start && !/^(?:PDT)$/.test(this.at(i - 1)?.tag ?? '') && !/^(?:all|both|half|such)$/.test(this.at(i - 1)?.lower ?? ''))
          break;
        continue;
      }
      if (noun && TIME.test(token.lower) && !/^(?:NN|JJ|CD)$/.test(this.at(i - 1)?.tag ?? '')) break;
      if (i > start && TIME.test(this.at(i - 1)?.lower ?? '') && this.isName(i)) break;
      // "a person familiar with the plan"
      if (noun && /^(?:familiar|close|responsible)$/.test(token.lower) && /^(?:with|to|for)$/.test(this.at(i + 1)?.lower ?? '')) break;
      // "Bruce Ueda argue", "survey finds": verbs that were taken for nouns
      if (noun && this.verbAfterNoun(i)) break;
      if (/^(?:NN|NNS|NNP|NNPS|FW|ADD)$/.test(tag) || this.isName(i) || this.nounish(i)) {
        noun = true;
        continue;
      }
      if (/^(?:JJ|JJR|JJS|CD|\$|AFX|HYPH)$/.test(tag) || (this.possessive(i) && noun)) continue;
      if (noun && PARTICLE.test(token.lower) && this.joins(i, start, limit)) continue;
      if (
        /^(?:VBN|VBG|RB|RBS|RBR)$/.test(tag) &&
        i + 1 < limit &&
        (i > start || this.at(i - 1)?.tag === 'IN') &&
        !noun &&
        /^(?:NN|JJ|VB[NG])/.test(this.at(i + 1)?.tag ?? '')
      )
        continue;
      break;
    }
    while (
      i > start &&
      /^(?:JJ|JJR|JJS|RB|VBG|VBN|POS|\$|IN|CC)$/.test(this.at(i - 1)?.tag ?? '') &&
      !this.isName(i - 1) &&
      !this.nounish(i - 1)
    ) {
      if (/^JJ/.test(this.at(i - 1)?.tag ?? '') && i - 1 > start && /^(?:the|some|many|those)$/.test(this.at(i - 2)?.lower ?? '')) return i;
      i--;
    }
    return noun ? i : start;
  }

  /** Takes in what a document's title goes on with, "the National Audit | on Harbour and Ferry Safety"; where it ends. */
  private title(draft: Draft, limit: number): number {
    let { last } = draft;
    if (!/^(?:of|on|into|for)$/.test(this.at(last)?.lower ?? '')) return last;
    for (let i = last; i < limit; i++) {
      const token = this.tokens[i] as Token;
      if (/^\p{Lu}/u.test(token.text) && !TIME.test(token.lower)) last = i + 1;
      else if (!SMALL_IN_TITLE.test(token.text) || i - last > 1) break;
    }
    draft.last = last;
    if (draft.name) draft.name = [draft.name[0], last];
    return last;
  }

  /** True where the particle or "and" at `i` is inside a name: "Ursula von der Leyen", "Universities and Colleges Employers' Association". */
  private joins(i: number, start: number, limit: number): boolean {
    const particle = (this.at(i)?.lower ?? '') as string;
    if (!this.isName(i - 1)) return /^(?:de|van|von|der|den|bin|al|el|la|le)$/.test(this.at(i - 1)?.lower ?? '') && this.isName(i + 1);
    if (particle === '&') return this.isName(i + 1);
    if (particle !== 'and') return this.isName(i + 1) || (PARTICLE.test(this.at(i + 1)?.lower ?? '') && this.isName(i + 2));
    // "and" joins only the words of one body's name
    if (!this.isName(i + 1) || i + 1 >= limit || i - 1 > start + 1) return false;
    let last = i + 1;
    while (last + 1 < limit && (this.isName(last + 1) || this.possessive(last + 1))) last++;
    const before = this.at(i - 1)?.lower ?? '';
    return (
      isInstitutionWord(this.at(last)?.lower ?? '') &&
      last > i + 1 &&
      (FIELD.test(before) || (/s$/.test(before) && !isInstitutionWord(before)) || this.at(i - 2)?.lower === 'the')
    );
  }

  private draft(first: number, last: number, head: number, form: MentionForm): Draft {
    return { first, last, head, form, kind: null, gender: null, plural: false, name: null, role: null, apposition: null, of: null };
  }

  /** The mention that the tokens `first` to `last` are, with those inside it. */
  private phrase(first: number, last: number): Draft | null {
    let begin = first;
    let of: Draft | null = null;
    for (let i = last - 2; i > first; i--) {
      if (!this.possessive(i)) continue;
      // "Women's Hospital", "Employers' Association": the possessive belongs to the name
      const inName =
        this.isName(i - 1) &&
        this.isName(i + 1) &&
        isInstitutionWord(this.at(last - 1)?.lower ?? '') &&
        /(?:s|men|children)$/.test(this.at(i - 1)?.lower ?? '') &&
        !/^NNP$/.test(this.at(i - 1)?.tag ?? '');
      if (inName) continue;
      of = this.phrase(first, i);
      begin = i + 1;
      break;
    }
    if (!of && this.at(first)?.tag === 'PRP$')
      of = this.drafts.findLast((draft) => draft.first === first && draft.form === 'pronoun') ?? null;
    const determiner = this.at(begin);
    let start = begin;
    while (start < last - 1 && DETERMINER.test(this.at(start)?.tag ?? '')) start++;
    let run = last;
    while (
      run > start &&
      (this.isName(run - 1) ||
        (run < last && PARTICLE.test(this.at(run - 1)?.lower ?? '') && this.isName(run - 2)) ||
        (run < last && this.possessive(run - 1)))
    )
      run--;
    const definite = /^(?:the|this|that|these|those)$/.test(determiner?.lower ?? '');
    const indefinite =
      /^(?:a|an|one|another|some|several|many|two|three|four|five|six|seven|eight|nine|ten|few|most|all|both|each|every|no|any|other|more)$/.test(
        determiner?.lower ?? '',
      ) || determiner?.tag === 'CD';
    const form: MentionForm =
      of && begin > first
        ? 'possessive'
        : this.at(first)?.tag === 'PRP$'
          ? 'possessive'
          : definite
            ? 'definite'
            : indefinite
              ? 'indefinite'
              : 'bare';
    if (run < last) {
      const before = this.at(run - 1);
      const roleBefore = run > start && before !== undefined && isPersonNoun(singularOf(before.lower));
      // "a decision Clinton made": the noun before has no part in the name
      const noun = before ? singularOf(before.lower) : '';
      if (
        run > start &&
        before &&
        /^NNS?$/.test(before.tag) &&
        !roleBefore &&
        !of &&
        typesOfNoun(noun).length === 0 &&
        !DOCUMENT_NOUNS.has(noun) &&
        !isRoleWord(noun) &&
        !fitsAnyBody(noun) &&
        !/^(?:town|city|village|state|country|region|province|site|website)$/.test(noun) &&
        !before.text.includes('-')
      ) {
        this.description(first, start, run, form, of);
        return this.phrase(run, last);
      }
      const surname =
        run === last - 1 &&
        start === run &&
        !definite &&
        !indefinite &&
        isRoleWord(this.at(run)?.lower ?? '') &&
        this.surnames.has(this.at(run)?.lower ?? '');
      const parts: NameParts = surname
        ? { first: run, last, role: false, kind: 'person', gender: null }
        : nameParts(this.tokens, run, last, definite || indefinite, roleBefore);
      if (parts.first < parts.last) {
        const draft = this.draft(first, last, last - 1, 'name');
        draft.name = [parts.first, parts.last];
        draft.kind = parts.kind;
        draft.gender = parts.gender;
        if ((parts.role || roleBefore || of) && parts.first > first) {
          let from = first;
          while (from < parts.first && /^(?:DT|PDT|PRP\$)$/.test(this.at(from)?.tag ?? '')) from++;
          let until = parts.first;
          while (until > from && !/\p{L}/u.test(this.at(until - 1)?.text ?? '')) until--;
          if (from < until) draft.role = [from, until];
          if (draft.kind === null) draft.kind = 'person';
          if (draft.gender === null && draft.kind === 'person')
            for (let i = from; i < until; i++) draft.gender ??= genderOfNoun(this.at(i)?.lower ?? '');
          of ??= this.bodyInside(from, until);
        } else if (/^NNPS$/.test(this.at(last - 1)?.tag ?? '') && draft.kind === null && definite) {
          draft.kind = 'group';
          draft.plural = true;
        }
        draft.of = of;
        this.drafts.push(draft);
        return draft;
      }
    }
    return this.description(first, start, last, form, of);
  }

  private description(first: number, start: number, last: number, form: MentionForm, possessor: Draft | null): Draft | null {
    const head = last - 1;
    const token = this.at(head);
    if (!token || TIME.test(token.lower)) return null;
    const draft = this.draft(first, last, head, form);
    const noun = ROLE_SHORT_FORMS.get(token.lower) ?? singularOf(token.lower);
    const plural = /^(?:NNS|NNPS)$/.test(token.tag) || token.lower === 'people' || (ADJECTIVES.test(token.lower) && form === 'definite');
    draft.plural = plural;
    if (isRoleWord(noun) || (isEpithet(noun) && form !== 'bare')) {
      draft.kind = plural ? 'group' : 'person';
      draft.gender = plural ? null : genderOfNoun(noun);
      draft.role = [first, last];
    } else if (COLLECTIVES.has(token.lower)) draft.kind = typesOfNoun(noun).length > 0 ? 'organisation' : 'group';
    else if (DOCUMENT_NOUNS.has(noun)) draft.kind = 'document';
    else if (typesOfNoun(noun).length > 0 || fitsAnyBody(noun)) draft.kind = plural ? 'group' : 'organisation';
    else if (ADJECTIVES.test(token.lower) && form === 'definite') draft.kind = 'group';
    draft.of = possessor ?? this.bodyInside(start, head);
    this.drafts.push(draft);
    return draft;
  }

  /** The body or person named among the words before a head: "Environment Canada" in "Environment Canada spokeswoman". */
  private bodyInside(first: number, last: number): Draft | null {
    let from = first;
    while (from < last && !this.isName(from)) from++;
    let until = from;
    while (until < last && this.isName(until) && !isRoleWord(this.at(until)?.lower ?? '')) until++;
    if (from >= until) return null;
    const parts = nameParts(this.tokens, from, until, false, false);
    if (parts.first >= parts.last || this.at(until - 1)?.tag.startsWith('JJ')) return null;
    const draft = this.draft(from, until, until - 1, 'name');
    draft.name = [parts.first, parts.last];
    draft.kind = parts.kind;
    draft.gender = parts.gender;
    this.drafts.push(draft);
    return draft;
  }

  /** Joins phrases over prepositions: "a spokesperson for Sir Sadiq Khan", "Office for National Statistics". Right to left, so that the inner ones are whole. */
  private link(top: Draft[]): void {
    for (let i = top.length - 2; i >= 0; i--) {
      const left = top[i] as Draft;
      const right = top[i + 1] as Draft;
      // "a report in June by the council": when it was stands between
      const time = this.at(left.last + 1);
      if (
        !left.name &&
        left.kind === 'document' &&
        /^(?:in|on|last|this)$/.test(this.at(left.last)?.lower ?? '') &&
        TIME.test(time?.lower ?? '') &&
        LINKS.has(this.at(left.last + 2)?.lower ?? '') &&
        left.last + 3 === right.first
      )
        left.last += 2;
      const link = this.at(left.last);
      if (left.last + 1 !== right.first || !link || !LINKS.has(link.lower) || left.form === 'pronoun' || right.form === 'pronoun') continue;
      const named = left.name !== null;
      // "people from Elan Fach"
      if (left.kind === 'group' && !named && right.name && right.kind === null && /^(?:from|in)$/.test(link.lower)) right.kind = 'place';
      const capitalised =
        this.isName(left.last - 1) && this.isName(right.first + (DETERMINER.test(this.at(right.first)?.tag ?? '') ? 1 : 0));
      const institution =
        isInstitutionWord(this.at(left.last - 1)?.lower ?? '') || isInstitutionWord(singularOf(this.at(left.last - 1)?.lower ?? ''));
      if (
        named &&
        left.kind !== 'person' &&
        capitalised &&
        institution &&
        right.name &&
        /^(?:of|for|on|to|in|against)$/.test(link.lower) &&
        right.kind !== 'person'
      ) {
        left.last = right.last;
        left.name = [left.name?.[0] ?? left.first, right.name[1]];
        left.head = (left.name?.[1] ?? right.last) - 1;
        left.kind = 'organisation';
        continue;
      }
      // "University of Texas Student Association president Sehar Memon"
      if (
        named &&
        left.kind === 'organisation' &&
        link.lower === 'of' &&
        right.kind === 'person' &&
        right.name &&
        right.role &&
        this.isName(right.first)
      ) {
        right.role = [left.first, right.role[1]];
        right.first = left.first;
        right.of = null;
        this.drop(left);
        top.splice(i, 1);
        continue;
      }
      // "Governor of Washington Chris Gregoire": role, then the person in the phrase after it
      if (
        !named &&
        left.kind === 'person' &&
        right.kind === 'person' &&
        right.name &&
        right.role &&
        this.isName(right.first + (DETERMINER.test(this.at(right.first)?.tag ?? '') ? 1 : 0)) &&
        link.lower !== 'for'
      ) {
        right.role = [left.first, right.role[1]];
        right.first = left.first;
        this.drop(left);
        top.splice(i, 1);
        continue;
      }
      const takesAny = left.kind !== null && left.kind !== 'place' && !named;
      const takesOf = link.lower === 'of' && !named;
      if (!takesAny && !takesOf) continue;
      left.last = right.last;
      if (left.role) left.role = [left.role[0], right.last];
      if (/^(?:of|for|at|from|by|in|with)$/.test(link.lower)) left.of ??= right;
      // "a group of residents": the people, not the group
      if (left.kind === 'organisation' && right.kind === 'group' && link.lower === 'of' && left.form === 'indefinite') left.kind = 'group';
    }
  }

  private drop(draft: Draft): void {
    const at = this.drafts.indexOf(draft);
    if (at >= 0) this.drafts.splice(at, 1);
  }

  /** Ties a phrase between commas to the one before it. */
  private appose(top: readonly Draft[]): void {
    for (let i = 0; i + 1 < top.length; i++) {
      const left = top[i] as Draft;
      const next = top[i + 1] as Draft;
      // "Vatican spokesman the Rev. Federico Lombardi"
      if (left.last === next.first && !left.name && left.kind === 'person' && next.name && next.kind === 'person') {
        next.role ??= left.role;
        next.of ??= left.of;
        next.apposition = left;
        continue;
      }
      let at = left.last;
      const person = this.at(at)?.text === ',' ? this.at(at + 1) : this.at(at);
      if (left.name && left.kind === null && person?.tag === 'WP' && person.lower === 'who') left.kind = 'person';
      // "Ines Okafor (Lab), 38, a teacher"
      if (this.at(at)?.text === '(') {
        let close = at;
        while (close < at + 6 && this.at(close)?.text !== ')') close++;
        if (this.at(close)?.text === ')') at = close + 1;
      }
      if (this.at(at)?.lower === 'at' && this.at(at + 1)?.lower === 'the' && this.at(at + 2)?.lower === 'time') at += 3;
      if (this.at(at)?.text !== ',' || left.form === 'pronoun') continue;
      at++;
      if (/^\d{1,3}$/.test(this.at(at)?.text ?? '') && this.at(at + 1)?.text === ',') {
        if (left.kind === null && left.name) left.kind = 'person';
        at += 2;
      }
      const right = top.slice(i + 1, i + 3).find((draft) => draft.first === at);
      if (!right || right.form === 'pronoun') continue;
      const after = this.at(right.last);
      const closed =
        after === undefined ||
        (after.tag === 'CC' && left.kind === 'person' && left.name !== null && right.kind === 'person' && right.name === null) ||
        /^[,.;:)–—-]+$/.test(after.text) ||
        after.tag === 'WP' ||
        // "Ana Ruiz, a chemist called by the court, said"
        ((after.tag === 'VBN' || (after.tag === 'VBD' && this.at(right.last + 1)?.lower === 'by')) &&
          left.name !== null &&
          right.name === null &&
          right.kind === 'person' &&
          right.form !== 'bare');
      if (!closed) continue;
      const nameLeft = left.name !== null && right.name === null;
      const nameRight = left.name === null && right.name !== null && left.form !== 'indefinite' && left.kind === 'person';
      const nameRightNew =
        left.name === null && right.name !== null && left.form === 'indefinite' && left.kind === 'person' && after?.text === ',';
      if (nameLeft && right.kind === 'person' && left.kind !== 'place' && left.kind !== 'organisation') {
        left.kind ??= 'person';
        left.gender ??= right.gender;
        left.role ??= right.role;
        right.apposition = left;
        left.of ??= right.of;
      } else if (
        nameLeft &&
        (right.kind === 'organisation' || right.kind === 'document') &&
        right.form !== 'bare' &&
        left.kind !== 'person'
      ) {
        left.kind ??= right.kind;
        right.apposition = left;
      } else if (
        left.name === null &&
        right.name !== null &&
        left.kind === 'document' &&
        right.kind !== 'person' &&
        right.kind !== 'place' &&
        after?.text === ','
      ) {
        right.kind = 'document';
        right.apposition = left;
      } else if ((nameRight || nameRightNew) && right.kind !== 'organisation' && right.kind !== 'place') {
        right.kind ??= 'person';
        right.gender ??= left.gender;
        right.role ??= left.role;
        right.apposition = left;
        right.of ??= left.of;
      }
    }
  }

  mentions(): Mention[] {
    const { tokens } = this;
    const order = [...this.drafts].sort((a, b) => a.first - b.first || b.last - a.last);
    const place = new Map(order.map((draft, i) => [draft, i]));
    const span = ([first, last]: readonly [number, number]): Span => ({
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
    });
    return order.map((draft) => ({
      ...span([draft.first, draft.last]),
      first: draft.first,
      last: draft.last,
      head: draft.head,
      form: draft.form,
      kind: draft.kind,
      gender: draft.gender,
      plural: draft.plural,
      name: draft.name ? span(draft.name) : null,
      role: draft.role ? span(draft.role) : null,
      apposition: draft.apposition ? (place.get(draft.apposition) ?? null) : null,
      of: draft.of ? (place.get(draft.of) ?? null) : null,
    }));
  }
}
