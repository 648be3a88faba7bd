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
import { fitsAnyBody, isCommonBodyWord, isInstitutionWord, typesOfNoun } from '../languages/institutions.ts';
import {
  COLLECTIVES,
  DOCUMENT_NOUNS,
  genderOfNoun,
  HONORIFICS,
  isEpithet,
  isListedPerson,
  isPersonNoun,
  isPortfolio,
  isSpokesNoun,
  PRONOUNS,
  ROLE_SHORT_FORMS,
  singularOf,
} from '../languages/people.ts';
import type { Span } from '../model.ts';
import type { Mention, MentionForm, Reading, Sentence, Token } from '../reading.ts';
import { appose, type Draft } from './mentions-appositions.ts';
import { isRoleWord, type NameParts, nameParts } from './mentions-names.ts';
import { holderAt } from './mentions-portfolios.ts';
import { DETERMINER, PARTICLE, TIME, Words } from './mentions-words.ts';

/** Adjectives that stand for people after "the". */
const ADJECTIVES = /^(?:accused|elderly|poor|injured|wounded|homeless|unemployed|rich|young|old|disabled|bereaved|sick)$/;
/** The longest nickname, in tokens, with the mark before it. */
const NICKNAME = 4;
/** What an office is for or of, before who holds it: "Inspector General of Police | Kayode Egbe". */
const PORTFOLIO =
  /^(?:police|health|education|finance|home|foreign|internal|external|affairs|defence|defense|state|staff|justice|trade|industry|commerce|agriculture|tourism|labour|labor|transport|energy|environment|interior|culture|arts|sports?|security|works|development|planning|communications?|housing|water|resources|information|technology|science|opposition|prisons|immigration|women|youth|and|&)$/;
const SMALL_IN_TITLE = /^(?:of|on|into|for|in|and|the|to|by|a|&|-|['’]s?)$/;
const LINKS = new Set([
  'of',
  'for',
  'at',
  'from',
  'in',
  'with',
  'on',
  'by',
  'into',
  'behind',
  'to',
  'against',
  'across',
  'around',
  'inside',
  'outside',
  'near',
  'within',
  'throughout',
]);

/** All mentions in the order of their starts, longer ones first where two start together. */
export function findMentions(reading: Reading): Mention[] {
  const finder = new Finder(reading);
  for (const sentence of reading.sentences) finder.read(sentence);
  return finder.mentions();
}

class Finder {
  private readonly tokens: readonly Token[];
  private readonly drafts: Draft[] = [];
  private readonly words: Words;

  constructor(reading: Reading) {
    this.tokens = reading.tokens;
    this.words = new Words(reading);
  }

  private at(i: number): Token | undefined {
    return this.tokens[i];
  }

  read(sentence: Sentence): void {
    const top: Draft[] = [];
    for (let i = sentence.first; i < sentence.last; ) {
      const token = this.tokens[i] as Token;
      // "US President" is no "us"
      const pronoun = token.tag.startsWith('PRP') && token.text !== 'US' ? PRONOUNS.get(token.lower) : undefined;
      if (pronoun) {
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
      const end = this.words.phraseEnd(i, sentence.last);
      if (end <= i) {
        i++;
        continue;
      }
      const draft = this.phrase(i, end);
      if (draft) top.push(draft);
      i = draft?.kind === 'document' && draft.name ? this.title(draft, sentence.last) : end;
      // "a source close to the deal": not a phrase that begins with "close"
      if (this.words.closeTo(i) && i > sentence.first) i++;
    }
    this.joinNicknames(top);
    this.link(top);
    appose(this.tokens, top);
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

  /** Makes one name of 'Ferdinand "Bong" Reyes'. */
  private joinNicknames(top: Draft[]): void {
    for (let i = 0; i + 1 < top.length; i++) {
      const left = top[i] as Draft;
      if (left.name?.[1] !== left.last || !/^["“‘'`]+$/.test(this.at(left.last)?.text ?? '')) continue;
      if (left.kind !== null && left.kind !== 'person') continue;
      let close = left.last + 1;
      while (close < left.last + NICKNAME && /^\p{L}/u.test(this.at(close)?.text ?? '')) close++;
      if (close === left.last + 1 || !/^["”’']+$/.test(this.at(close)?.text ?? '')) continue;
      const at = top.findIndex((draft, k) => k > i && draft.first >= close);
      const right = top[at];
      if (right?.first !== close + 1 || right.name?.[0] !== right.first || (right.kind !== null && right.kind !== 'person')) continue;
      left.last = right.last;
      left.head = right.head;
      left.name = [left.name[0], right.last];
      left.kind = 'person';
      for (const draft of top.splice(i + 1, at - i)) this.drop(draft);
    }
  }

  private draft(first: number, last: number, head: number, form: MentionForm): Draft {
    return { first, last, head, form, kind: null, gender: null, plural: false, name: null, role: null, apposition: null, of: null };
  }

  /** The mention that the tokens `first` to `last` are, with those inside it. */
  private phrase(first: number, last: number): Draft | null {
    let begin = first;
    let of: Draft | null = null;
    for (let i = last - 2; i > first; i--) {
      if (!this.words.possessive(i)) continue;
      // "Women's Hospital", "Employers' Association": the possessive belongs to the name
      const inName =
        this.words.isName(i - 1) &&
        this.words.isName(i + 1) &&
        isInstitutionWord(this.at(last - 1)?.lower ?? '') &&
        /(?:s|men|children)$/.test(this.at(i - 1)?.lower ?? '') &&
        !/^NNP$/.test(this.at(i - 1)?.tag ?? '');
      if (inName) continue;
      of = this.phrase(first, i);
      begin = i + 1;
      break;
    }
    // "China's foreign ministry spokesman" speaks for the ministry
    if (of) {
      for (let i = begin; i + 1 < last && of; i++) {
        if (!isSpokesNoun(this.at(i + 1)?.lower ?? '') || typesOfNoun(this.at(i)?.lower ?? '').length === 0) continue;
        of = this.description(first, begin, i + 1, 'possessive', of);
        break;
      }
    }
    if (!of && this.at(first)?.tag === 'PRP$')
      of = this.drafts.findLast((draft) => draft.first === first && draft.form === 'pronoun') ?? null;
    const determiner = this.at(begin);
    let start = begin;
    while (start < last - 1 && DETERMINER.test(this.at(start)?.tag ?? '')) start++;
    let run = last;
    while (
      run > start &&
      (this.words.isName(run - 1) ||
        (run < last && PARTICLE.test(this.at(run - 1)?.lower ?? '') && this.nameBefore(run - 1)) ||
        (run < last && this.words.possessive(run - 1)))
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
        !HONORIFICS.has(before.lower) &&
        !isRoleWord(this.at(run)?.lower ?? '') &&
        !of &&
        typesOfNoun(noun).length === 0 &&
        !DOCUMENT_NOUNS.has(noun) &&
        !isRoleWord(noun) &&
        !fitsAnyBody(noun) &&
        !/^(?:town|city|village|state|country|region|province|site|website|vice)$/.test(noun) &&
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
        this.words.surnames.has(this.at(run)?.lower ?? '');
      const parts: NameParts = surname
        ? { first: run, last, role: false, kind: 'person', gender: null }
        : nameParts(this.tokens, run, last, definite || indefinite, roleBefore, this.words.surnames);
      // "another Muslim", "several Democrats": people of a kind, and nobody's name
      if (indefinite && !of && parts.kind === null && start === run && run === last - 1 && !/^\p{Lu}{2}/u.test(this.at(run)?.text ?? '')) {
        const draft = this.description(first, start, last, form, of);
        if (draft?.kind === null) draft.kind = draft.plural ? 'group' : 'person';
        return draft;
      }
      if (parts.first < parts.last) {
        const draft = this.draft(first, last, last - 1, 'name');
        draft.name = [this.owned(parts, of, first), parts.last];
        draft.kind = parts.kind;
        draft.gender = parts.gender;
        if ((parts.role || roleBefore || (of && parts.kind === 'person')) && parts.first > first) {
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

  /** Where a body's name begins: whose it is belongs to a name that others have too, "Kenya's Supreme Court". */
  private owned({ first, last, kind }: NameParts, of: Draft | null, start: number): number {
    if (kind !== 'organisation' || !of?.name || of.first < start || of.last >= first) return first;
    const common = this.tokens.slice(first, last).every(({ lower }) => isCommonBodyWord(lower) || isPortfolio(lower));
    return common ? of.name[0] : first;
  }

  /** True where a name stands before the particle at `i`, over another one: "Ursula | von der Weyden". */
  private nameBefore(i: number): boolean {
    return this.words.isName(i - 1) || (PARTICLE.test(this.at(i - 1)?.lower ?? '') && this.words.isName(i - 2));
  }

  private description(first: number, start: number, last: number, form: MentionForm, possessor: Draft | null): Draft | null {
    const head = last - 1;
    const token = this.at(head);
    if (!token || TIME.test(token.lower)) return null;
    const draft = this.draft(first, last, head, form);
    const noun = ROLE_SHORT_FORMS.get(token.lower) ?? singularOf(token.lower);
    const plural = /^(?:NNS|NNPS)$/.test(token.tag) || token.lower === 'people' || (ADJECTIVES.test(token.lower) && form === 'definite');
    draft.plural = plural;
    const body = typesOfNoun(noun).length > 0;
    // "the supplier", "the developer": a firm; "a developer": who knows
    const firm = body && (!isListedPerson(noun) || (form === 'definite' && !plural && !/^(?:ombudsman|producer|builder)$/.test(noun)));
    // "the harbour master"
    const master = noun === 'master' && /^NN/.test(this.at(head - 1)?.tag ?? '');
    if (master || (isRoleWord(noun) && !firm) || (isEpithet(noun) && form !== 'bare')) {
      draft.kind = plural ? 'group' : 'person';
      draft.gender = plural ? null : genderOfNoun(noun);
      draft.role = [first, last];
    } else if (COLLECTIVES.has(token.lower)) draft.kind = typesOfNoun(noun).length > 0 ? 'organisation' : 'group';
    else if (DOCUMENT_NOUNS.has(noun)) draft.kind = 'document';
    else if (body || fitsAnyBody(noun)) draft.kind = plural ? 'group' : 'organisation';
    else if (ADJECTIVES.test(token.lower) && form === 'definite') draft.kind = 'group';
    draft.of = possessor ?? this.bodyInside(start, head);
    this.drafts.push(draft);
    return draft;
  }

  /** The body or person named among the words before a head: "Environment Canada" in "Environment Canada spokeswoman". */
  private bodyInside(first: number, last: number): Draft | null {
    let from = first;
    while (from < last && !this.words.isName(from)) from++;
    let until = from;
    while (until < last && this.words.isName(until) && !isRoleWord(this.at(until)?.lower ?? '')) until++;
    if (from >= until) return null;
    const parts = nameParts(this.tokens, from, until, false, false, this.words.surnames);
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
      if (
        this.words.closeTo(left.last) &&
        left.last + 2 === right.first &&
        !left.name &&
        (left.kind === 'person' || left.kind === 'group') &&
        right.form !== 'pronoun'
      ) {
        left.last = right.last;
        if (left.role) left.role = [left.role[0], right.last];
        continue;
      }
      if (this.secondRole(left, right)) {
        right.role = [left.first, right.role?.[1] ?? left.last];
        right.first = left.first;
        right.of = left.of;
        this.drop(left);
        top.splice(i, 1);
        continue;
      }
      const link = this.at(left.last);
      // "Secretary of State Ana Ruiz", "Minister for | Trade and Industry Ana Ruiz"
      const office = /^(?:of|for)$/.test((link?.lower === 'and' ? this.at(left.first - 1) : link)?.lower ?? '');
      const holder = office && left.last + 1 === right.first ? holderAt(this.tokens, left, right) : null;
      if (holder !== null) {
        right.role = [left.first, holder];
        right.name = [holder, right.last];
        right.first = left.first;
        right.kind = 'person';
        right.gender = genderOfFirstName(this.at(holder)?.lower ?? '') ?? null;
        right.of = left.of;
        this.drop(left);
        top.splice(i, 1);
        continue;
      }
      if (left.last + 1 !== right.first || !link || !LINKS.has(link.lower) || left.form === 'pronoun' || right.form === 'pronoun') continue;
      const named = left.name !== null;
      // "people from Elan Fach"
      if (left.kind === 'group' && !named && right.name && right.kind === null && /^(?:from|in)$/.test(link.lower)) right.kind = 'place';
      const capitalised =
        this.words.isName(left.last - 1) && this.words.isName(right.first + (DETERMINER.test(this.at(right.first)?.tag ?? '') ? 1 : 0));
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
        this.joinSecond(left, top, i + 2);
        continue;
      }
      // "the Department of Justice complaint", "Ministry of Health officials"
      if (
        named &&
        left.kind === 'organisation' &&
        link.lower === 'of' &&
        !right.name &&
        right.form === 'bare' &&
        right.kind !== null &&
        this.words.isName(right.first)
      ) {
        let until = right.first;
        while (until < right.last && this.words.isName(until)) until++;
        right.first = left.first;
        right.form = left.form === 'name' && this.at(left.first)?.lower === 'the' ? 'definite' : right.form;
        if (right.role) right.role = [left.first, right.last];
        right.of = left;
        left.last = until;
        left.head = until - 1;
        left.name = [left.name?.[0] ?? left.first, until];
        top.splice(i, 1);
        continue;
      }
      // "University of Texas Student Association president Sehar Memon", "the District of Columbia Ana Ruiz", "Bank of Ghana Governor Esi Boateng"
      if (
        (named || (left.kind === 'organisation' && left.form === 'bare' && this.at(left.last - 1)?.form.upper)) &&
        left.kind !== 'person' &&
        link.lower === 'of' &&
        right.kind === 'person' &&
        right.name &&
        right.role &&
        this.words.isName(right.first)
      ) {
        right.role = [left.first, right.role[1]];
        right.first = left.first;
        right.of = null;
        this.drop(left);
        top.splice(i, 1);
        continue;
      }
      if (!named && left.kind === 'person' && /^(?:of|for)$/.test(link.lower) && this.holder(left, top, i + 1)) {
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
        this.words.isName(right.first + (DETERMINER.test(this.at(right.first)?.tag ?? '') ? 1 : 0)) &&
        // "a spokesman for President Ruiz" is not the president
        (link.lower !== 'for' || !this.holdsRole(right.role))
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

  /** Parts what an office is for from who holds it, and makes the office their role: "Leader of the Opposition | Peter Dunn". */
  private holder(office: Draft, top: Draft[], field: number): boolean {
    let right = top[field] as Draft;
    const second = top[field + 1];
    // "Minister of Trade | and Industry Wamkele Dube"
    if (
      second?.name &&
      this.at(right.last)?.lower === 'and' &&
      second.first === right.last + 1 &&
      PORTFOLIO.test(this.at(right.head)?.lower ?? '')
    )
      right = second;
    if (!right.name || right.role) return false;
    let [at, last] = right.name;
    while (at < last && PORTFOLIO.test(this.at(at)?.lower ?? '')) at++;
    const ending = this.at(last - 1)?.lower ?? '';
    if (at === right.name[0] || last - at < 2 || last - at > 4 || isInstitutionWord(ending) || isRoleWord(ending)) return false;
    right.name = [at, last];
    right.kind = 'person';
    right.form = 'name';
    right.gender = genderOfFirstName(this.at(at)?.lower ?? '') ?? null;
    right.role = [office.first, at];
    right.first = office.first;
    right.of = null;
    if (right === second) this.drop(top.splice(field, 1)[0] as Draft);
    return true;
  }

  /** Takes in what "and" adds to a body's name, where its letters follow: "Ministry of Ports | and Lighthouse Boards (MPLB)". */
  private joinSecond(body: Draft, top: Draft[], at: number): void {
    const second = top[at];
    if (!second?.name || this.at(body.last)?.lower !== 'and' || second.first !== body.last + 1 || second.kind === 'person') return;
    if (this.at(second.last)?.text !== '(' || !body.name) return;
    let letters = '';
    for (let i = body.name[0]; i < second.last; i++) if (this.at(i)?.form.upper) letters += this.at(i)?.text[0] ?? '';
    if (this.at(second.last + 1)?.text !== letters) return;
    body.last = second.last;
    body.head = second.head;
    body.name = [body.name[0], second.last];
    this.drop(second);
    top.splice(at, 1);
  }

  private holdsRole([first, last]: readonly [number, number]): boolean {
    for (let i = first; i < last; i++) if (isRoleWord(this.at(i)?.lower ?? '')) return true;
    return false;
  }

  /** True where one person has both roles, or both parts of one: "Acme co-founder and chief executive Ana Ruiz". */
  private secondRole(left: Draft, right: Draft): boolean {
    return (
      left.last + 1 === right.first &&
      this.at(left.last)?.lower === 'and' &&
      left.form === 'bare' &&
      !left.name &&
      left.kind === 'person' &&
      right.kind === 'person' &&
      right.name !== null &&
      right.role !== null &&
      right.role[0] === right.first &&
      this.holdsRole(right.role)
    );
  }

  private drop(draft: Draft): void {
    const at = this.drafts.indexOf(draft);
    if (at >= 0) this.drafts.splice(at, 1);
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
      // spelled out: a spread here took a tenth of the whole analysis
      start: tokens[draft.first]?.start ?? 0,
      end: tokens[draft.last - 1]?.end ?? 0,
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
