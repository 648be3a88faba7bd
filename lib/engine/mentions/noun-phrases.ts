/**
 * The mentions that one noun phrase holds: a name with its role, or a description, and whose or of what body they are.
 *
 *   Kenya's acting health minister Ana Ruiz        the Environment Canada spokeswoman
 *   ^───^                          ^──────^            ^────────────────^
 */

import { genderOfFirstName } from '../languages/en/first-names.ts';
import { fitsAnyBody, isCommonBodyWord, isInstitutionWord, typesOfNoun } from '../languages/en/institutions.ts';
import { COLLECTIVES, DOCUMENT_NOUNS, isDemonym, isEpithet, isPaper, singularOf } from '../languages/en/people.ts';
import { genderOfNoun, isListedPerson, isPersonNoun, isSpokesNoun } from '../languages/en/person-nouns.ts';
import { HONORIFICS, isPortfolio, ROLE_SHORT_FORMS } from '../languages/en/titles.ts';
import { isAdjective, isCommonNoun, isNoun, isPluralNoun, opensNounPhrase } from '../languages/tags.ts';
import type { MentionForm, Token } from '../reading.ts';
import type { Draft, Drafts } from './drafts.ts';
import { isRoleWord, type NameParts, nameParts } from './name-parts.ts';
import { TIME } from './name-words.ts';
import { DETERMINER, PARTICLE, type Words } from './word-kinds.ts';

/** Adjectives that stand for people after "the". */
const ADJECTIVES = /^(?:accused|elderly|poor|injured|wounded|homeless|unemployed|rich|young|old|disabled|bereaved|sick)$/;

/** Endings of those who do something. */
const TRADE = /(?:er|or|ist|ian)$/;

const THE = /^(?:the|this|that|these|those)$/;
const SOME =
  /^(?:a|an|one|another|some|several|many|two|three|four|five|six|seven|eight|nine|ten|few|most|all|both|each|every|no|any|other|more)$/;
/** Nouns that stand before the name of what they are. */
const BEFORE_NAMES = /^(?:north|south|east|west|town|city|village|state|country|region|province|site|website|vice)$/;

/** Reads the noun phrases of one article; what it finds goes to its drafts. */
export class Phrases {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly words: Words,
    private readonly drafts: Drafts,
  ) {}

  private at(i: number): Token | undefined {
    return this.tokens[i];
  }

  /** The mention that the tokens `first` to `last` are, with those inside it. */
  read(first: number, last: number): Draft | null {
    const mark = this.possessiveInside(first, last);
    const begin = mark < 0 ? first : mark + 1;
    let of = mark < 0 ? null : this.spokenFor(first, begin, last, this.read(first, mark));
    const own = this.at(first)?.tag === 'PRP$';
    if (!of && own) of = this.drafts.pronounAt(first);
    let start = begin;
    while (start < last - 1 && DETERMINER.test(this.at(start)?.tag ?? '')) start++;
    const determiner = this.at(begin);
    const definite = THE.test(determiner?.lower ?? '');
    const indefinite = determiner?.tag === 'CD' || SOME.test(determiner?.lower ?? '');
    const form = (of && begin > first) || own ? 'possessive' : definite ? 'definite' : indefinite ? 'indefinite' : 'bare';
    const run = this.nameStart(start, last);
    if (run === last) return this.description(first, start, last, form, of);
    const before = run > start ? this.at(run - 1) : undefined;
    // "drummer Ana Ruiz": a trade by its ending
    const roleBefore =
      before !== undefined &&
      (isPersonNoun(singularOf(before.lower)) ||
        (run === first + 1 && TRADE.test(before.lower) && genderOfFirstName(this.at(run)?.lower ?? '') !== undefined));
    if (before && !roleBefore && !of && this.standsApart(before, run)) {
      this.description(first, start, run, form, of);
      return this.read(run, last);
    }
    // "the Guardian said", "the Leith Star said"
    const paper = this.at(last - 1)?.lower ?? '';
    if (definite && start === run && !of && isPaper(paper) && (run === last - 1 ? paper !== 'star' : this.at(last - 1)?.form.upper))
      return this.named(first, last, { first: run, last, role: false, kind: 'organisation', gender: null }, false, definite, of);
    const surname = run === last - 1 && start === run && form === 'bare' && this.isSurname(run);
    const parts: NameParts = surname
      ? { first: run, last, role: false, kind: 'person', gender: null }
      : nameParts(this.tokens, run, last, definite || indefinite, roleBefore, this.words.surnames);
    // "another Muslim", "several Democrats": people of a kind, and nobody's name
    if (indefinite && !of && parts.kind === null && start === run && run === last - 1 && !/^\p{Lu}{2}/u.test(this.at(run)?.text ?? '')) {
      const draft = this.description(first, start, last, form, of);
      if (draft?.kind === null) draft.kind = draft.plural ? 'group' : 'person';
      return draft;
    }
    // "the Spaniard said"
    const alone = run === last - 1 || (run === last - 2 && /^(?:south|north|costa)$/.test(this.at(run)?.lower ?? ''));
    if (definite && parts.kind === null && start === run && alone && isDemonym(this.at(last - 1)?.lower ?? ''))
      return this.description(first, start, last, form, of);
    if (parts.first >= parts.last) return this.description(first, start, last, form, of);
    return this.named(first, last, parts, roleBefore, definite, of);
  }

  /** The last possessive mark inside the phrase that belongs to no name; −1: none. */
  private possessiveInside(first: number, last: number): number {
    for (let i = last - 2; i > first; i--) {
      if (!this.words.possessive(i)) continue;
      // "Women's Hospital", "Employers' Association": the possessive belongs to the name
      const inName =
        this.words.isName(i - 1) &&
        this.words.isName(i + 1) &&
        isInstitutionWord(this.at(last - 1)?.lower ?? '') &&
        /(?:s|men|children)$/.test(this.at(i - 1)?.lower ?? '') &&
        this.at(i - 1)?.tag !== 'NNP';
      if (!inName) return i;
    }
    return -1;
  }

  /** Whose the phrase is: of "China's foreign ministry spokesman" it is the ministry, since that is whom he speaks for. */
  private spokenFor(first: number, begin: number, last: number, owner: Draft | null): Draft | null {
    if (!owner) return null;
    for (let i = begin; i + 1 < last; i++) {
      if (isSpokesNoun(this.at(i + 1)?.lower ?? '') && typesOfNoun(this.at(i)?.lower ?? '').length > 0)
        return this.description(first, begin, i + 1, 'possessive', owner);
    }
    return owner;
  }

  /** Where the run of capitals begins that ends at `last`; `last` where there is none. */
  private nameStart(start: number, last: number): number {
    let run = last;
    while (
      run > start &&
      (this.words.isName(run - 1) ||
        (run < last && PARTICLE.test(this.at(run - 1)?.lower ?? '') && this.nameBefore(run - 1)) ||
        (run < last && this.words.possessive(run - 1)))
    )
      run--;
    return run;
  }

  /** True for a noun that has no part in the name after it: "a decision | Clinton made". */
  private standsApart(before: Token, run: number): boolean {
    if (!isCommonNoun(before) || HONORIFICS.has(before.lower) || before.text.includes('-')) return false;
    const noun = singularOf(before.lower);
    return (
      !isRoleWord(this.at(run)?.lower ?? '') &&
      !isRoleWord(noun) &&
      typesOfNoun(noun).length === 0 &&
      !DOCUMENT_NOUNS.has(noun) &&
      !fitsAnyBody(noun) &&
      !BEFORE_NAMES.test(noun)
    );
  }

  /** True for a role's word that is a surname in this article: "Cook said". */
  private isSurname(i: number): boolean {
    const lower = this.at(i)?.lower ?? '';
    return isRoleWord(lower) && this.words.surnames.has(lower);
  }

  /** The mention of a name, with the role before it. */
  private named(first: number, last: number, parts: NameParts, roleBefore: boolean, definite: boolean, owner: Draft | null): Draft {
    let of = owner;
    const draft = this.drafts.make(first, last, last - 1, 'name');
    draft.name = [this.owned(parts, of, first), parts.last];
    draft.kind = parts.kind;
    draft.gender = parts.gender;
    if ((parts.role || roleBefore || (of && parts.kind === 'person')) && parts.first > first) {
      let from = first;
      while (from < parts.first && opensNounPhrase(this.at(from))) from++;
      let until = parts.first;
      while (until > from && !/\p{L}/u.test(this.at(until - 1)?.text ?? '')) until--;
      if (from < until) draft.role = [from, until];
      draft.kind ??= 'person';
      if (draft.kind === 'person') for (let i = from; i < until; i++) draft.gender ??= genderOfNoun(this.at(i)?.lower ?? '');
      of ??= this.bodyInside(from, until);
    } else if (this.at(last - 1)?.tag === 'NNPS' && draft.kind === null && definite) {
      draft.kind = 'group';
      draft.plural = true;
    }
    draft.of = of;
    this.drafts.add(draft);
    return draft;
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
    const draft = this.drafts.make(first, last, head, form);
    const noun = ROLE_SHORT_FORMS.get(token.lower) ?? singularOf(token.lower);
    const plural = isPluralNoun(token) || token.lower === 'people' || (ADJECTIVES.test(token.lower) && form === 'definite');
    draft.plural = plural;
    const body = typesOfNoun(noun).length > 0;
    // "the supplier", "the developer": a firm; "a developer": who knows
    const firm = body && (!isListedPerson(noun) || (form === 'definite' && !plural && !/^(?:ombudsman|producer|builder)$/.test(noun)));
    // "the harbour master"
    const master = noun === 'master' && isNoun(this.at(head - 1));
    if (master || (isRoleWord(noun) && !firm) || (isEpithet(noun) && form !== 'bare')) {
      draft.kind = plural ? 'group' : 'person';
      draft.gender = plural ? null : genderOfNoun(noun);
      draft.role = [first, last];
    } else if (COLLECTIVES.has(token.lower)) draft.kind = typesOfNoun(noun).length > 0 ? 'organisation' : 'group';
    else if (DOCUMENT_NOUNS.has(noun)) draft.kind = 'document';
    else if (body || fitsAnyBody(noun)) draft.kind = plural ? 'group' : 'organisation';
    else if (ADJECTIVES.test(token.lower) && form === 'definite') draft.kind = 'group';
    draft.of = possessor ?? this.bodyInside(start, head);
    this.drafts.add(draft);
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
    if (parts.first >= parts.last || isAdjective(this.at(until - 1))) return null;
    const draft = this.drafts.make(from, until, until - 1, 'name');
    draft.name = [parts.first, parts.last];
    draft.kind = parts.kind;
    draft.gender = parts.gender;
    this.drafts.add(draft);
    return draft;
  }
}
