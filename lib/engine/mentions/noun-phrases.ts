/**
 * The mentions that one noun phrase holds: a name with its role, or a description, and whose or of what body they are.
 *
 *   Kenya's acting health minister Ana Ruiz        the Environment Canada spokeswoman
 *   ^───^                          ^──────^            ^────────────────^
 */

import { afterDate } from '../clauses/date-numbers.ts';
import type { Language } from '../languages/language.ts';
import { genderOfNoun } from '../languages/nouns.ts';
import { isAdjective, isCommonNoun, isDeterminative, isNoun, isPluralNoun, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { MentionForm, MentionKind, Token } from '../reading.ts';
import { nounAt, singularAt } from '../text/word-forms.ts';
import type { Draft, Drafts, NewDraft } from './drafts.ts';
import { isAcronym } from './letters.ts';
import { type NameParts, nameParts } from './name-parts.ts';
import { oneOf } from './one-of.ts';
import { isLeft } from './what-is-left.ts';
import type { Words } from './word-kinds.ts';

/** Reads the noun phrases of one article; what it finds goes to its drafts. */
export class Phrases {
  constructor(
    private readonly words: Words,
    private readonly drafts: Drafts,
  ) {}

  private at(i: number): Token | undefined {
    return this.words.at(i);
  }

  private get language(): Language {
    return this.words.language;
  }

  private isPlural(word: Token | undefined): boolean {
    return word !== undefined && this.language.singularOf(word.lower) !== word.lower;
  }

  /**
   * The mention that the tokens `first` to `last` are; it and those inside it go to the drafts.
   *
   * @param pronoun - the draft of "her" where the phrase begins with it
   */
  read(from: number, last: number, pronoun: Draft | null): Draft | null {
    // "On March 6 | police said"
    const first = afterDate(this.words.tokens, { first: from, last });
    const mark = this.possessiveInside(first, last);
    const begin = mark < 0 ? first : mark + 1;
    let of = mark < 0 ? null : this.spokenFor(first, begin, last, this.read(first, mark, pronoun));
    const own = this.at(first)?.tag === 'PRP$';
    if (own) of ??= pronoun;
    let start = begin;
    while (start < last - 1 && isDeterminative(this.at(start))) start++;
    const determiner = this.at(begin);
    const definite = is(determiner, 'definiteArticle') || is(determiner, 'demonstrative');
    const indefinite = determiner?.tag === 'CD' || is(determiner, 'indefiniteDeterminer');
    const form = (of && begin > first) || own ? 'possessive' : definite ? 'definite' : indefinite ? 'indefinite' : 'bare';
    const run = this.nameStart(start, last);
    if (run === last) return this.description(first, start, last, form, of);
    const before = run > start ? this.at(run - 1) : undefined;
    // "drummer Ana Ruiz": a trade by its ending
    const roleBefore =
      before !== undefined &&
      (is(singularAt(before, this.language), 'personNoun') ||
        (run === first + 1 && is(before, 'agentNoun') && is(this.at(run), 'firstName')));
    if (before && !roleBefore && !of && this.standsApart(before, run, last)) {
      this.description(first, start, run, form, of);
      return this.read(run, last, null);
    }
    // "the Guardian said", "the Leith Star said"
    const ending = this.at(last - 1);
    if (definite && start === run && !of && is(ending, 'paperName') && (run === last - 1 ? !is(ending, 'placedPaper') : ending?.form.upper))
      return this.named(first, last, { first: run, last, role: false, kind: 'organisation', gender: null }, definite, of);
    const surname = run === last - 1 && start === run && form === 'bare' && this.isSurname(run);
    const found: NameParts = surname
      ? { first: run, last, role: false, kind: 'person', gender: null }
      : nameParts(this.words, { first: run, last }, definite || indefinite, roleBefore);
    // "65-year-old Hung Shih"
    const aged = /^\d/.test(before?.text ?? '') && is(before, 'epithet');
    const parts: NameParts = aged ? { ...found, kind: found.kind ?? 'person' } : found;
    // "another Muslim", "several Democrats": people of a kind, and nobody's name
    if (indefinite && !of && parts.kind === null && start === run && run === last - 1) {
      const people = this.described(first, start, last, form, of);
      return people && this.drafts.add(people.kind === null ? { ...people, kind: people.plural ? 'group' : 'person' } : people);
    }
    // "the Spaniard said"
    const alone = run === last - 1 || (run === last - 2 && is(this.at(run), 'regionPrefix'));
    if (definite && parts.kind === null && start === run && alone && is(ending, 'demonym'))
      return this.description(first, start, last, form, of);
    if (parts.first >= parts.last) return this.description(first, start, last, form, of);
    return this.named(first, last, parts, definite, of);
  }

  /** The last possessive mark inside the phrase that belongs to no name; −1: none. */
  private possessiveInside(first: number, last: number): number {
    for (let i = last - 2; i > first; i--) {
      if (!this.words.possessive(i)) continue;
      // "Women's Hospital", "Employers' Association": the possessive belongs to the name
      const inName =
        this.words.isName(i - 1) &&
        this.words.isName(i + 1) &&
        is(this.at(last - 1), 'institutionWord') &&
        this.isPlural(this.at(i - 1)) &&
        this.at(i - 1)?.tag !== 'NNP';
      // "King's College London", "St George's Hospital": so does that of a title
      const titled = [i - 1, i - 2].some((at) => at >= first && is(this.at(at), 'honorific') && this.words.isName(at));
      if (!inName && !(titled && is(this.at(i + 1), 'strongInstitutionWord') && this.words.isName(i + 1))) return i;
    }
    return -1;
  }

  /** Whose the phrase is: of "China's foreign ministry spokesman" it is the ministry, since that is whom he speaks for. */
  private spokenFor(first: number, begin: number, last: number, owner: Draft | null): Draft | null {
    if (!owner) return null;
    for (let i = begin; i + 1 < last; i++) {
      if (is(this.at(i + 1), 'spokesperson') && nounAt(this.at(i) as Token, this.language).kinds.length > 0)
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
        (run < last && is(this.at(run - 1), 'nameParticle') && this.nameBefore(run - 1)) ||
        (run < last && this.words.possessive(run - 1)))
    )
      run--;
    return run;
  }

  /** True for a noun that has no part in the name after it: "a decision | Clinton made". */
  private standsApart(before: Token, run: number, last: number): boolean {
    if (!isCommonNoun(before) || is(before, 'honorific') || before.text.includes('-')) return false;
    const noun = singularAt(before, this.language);
    const classifies = is(noun, 'classifier') || is(noun, 'territory') || is(noun, 'regionPrefix');
    const namesKind = noun.role || noun.kinds.length > 0 || is(noun, 'documentNoun');
    // "the district GOP chairman Ana Ruiz"
    for (let i = run; i + 1 < last; i++) if (this.words.isRole(i)) return false;
    // "told the court | Mr Bell was late"
    return (!noun.role && is(this.at(run), 'honorific')) || (!namesKind && !classifies && !this.words.isRole(run));
  }

  /** True for a role's word that is a surname in this article: "Cook said". */
  private isSurname(i: number): boolean {
    return this.words.isRole(i) && this.words.surnames.has(this.at(i)?.lower ?? '');
  }

  /** The mention of a name, with the role before it. */
  private named(first: number, last: number, parts: NameParts, definite: boolean, owner: Draft | null): Draft {
    let { kind, gender } = parts;
    let role: readonly [number, number] | null = null;
    let of = owner;
    let plural = false;
    if ((parts.role || (owner && kind === 'person')) && parts.first > first) {
      let from = first;
      while (from < parts.first && opensNounPhrase(this.at(from))) from++;
      let until = parts.first;
      while (until > from && !/\p{L}/u.test(this.at(until - 1)?.text ?? '')) until--;
      if (from < until) role = [from, until];
      if (kind === 'person' && this.mayBeFirm(until - 1, parts)) kind = null;
      else kind ??= 'person';
      if (kind === 'person') for (let i = from; i < until; i++) gender ??= genderOfNoun(this.at(i));
      of ??= this.bodyInside(from, until);
    } else if (this.at(last - 1)?.tag === 'NNPS' && kind === null && definite) {
      // "the Wolves", but "the Harbour Operations (HO)"
      plural = !(this.at(last)?.text === '(' && isAcronym(this.at(last + 1)?.text ?? ''));
      kind = plural ? 'group' : 'organisation';
    }
    const name = [this.owned(parts, owner), parts.last] as const;
    return this.drafts.add({ first, last, head: last - 1, form: 'name', kind, gender, plural, name, role, of: of?.id ?? null });
  }

  /** True for one word behind a noun that stands for people and for bodies: "Acme's rival Skua", "supplier Skua"; but "owner Ana". */
  private mayBeFirm(role: number, { first, last }: NameParts): boolean {
    const noun = nounAt(this.at(role) as Token, this.language);
    return last - first === 1 && !is(this.at(first), 'firstName') && (noun.kinds.length > 0 || is(noun, 'partyNoun'));
  }

  /** Where a body's name begins: whose it is belongs to a name that others have too, "Kenya's Supreme Court". */
  private owned({ first, last, kind }: NameParts, of: Draft | null): number {
    if (kind !== 'organisation' || !of) return first;
    const common = this.words.tokens.slice(first, last).every((token) => is(token, 'commonBodyWord') || is(token, 'portfolio'));
    if (!common) return first;
    // … "the Attorney General's Office"
    let own = of.name?.[0] ?? of.first;
    while (own < first && isDeterminative(this.at(own))) own++;
    return this.words.isName(own) ? own : first;
  }

  /** True where a name stands before the particle at `i`, over another one: "Ursula | von der Weyden". */
  private nameBefore(i: number): boolean {
    return this.words.isName(i - 1) || (is(this.at(i - 1), 'nameParticle') && this.words.isName(i - 2));
  }

  /** The mention of a phrase without a name at its head. */
  private description(first: number, start: number, last: number, form: MentionForm, possessor: Draft | null): Draft | null {
    const found = this.described(first, start, last, form, possessor);
    const some = found && this.drafts.add(found);
    const one = found && oneOf(this.words, found);
    return one ? this.drafts.add(one) : some;
  }

  private described(first: number, start: number, last: number, form: MentionForm, possessor: Draft | null): NewDraft | null {
    const head = last - 1;
    const token = this.at(head);
    if (!token || is(token, 'timeNoun')) return null;
    const noun = singularAt(token, this.language);
    // "the accused | was", "the accused | were"
    const party = is(token, 'partyAtLaw') && form === 'definite';
    const many = party ? is(this.at(last), 'pluralVerb') : is(token, 'nominalAdjective') && form === 'definite';
    const plural = isPluralNoun(token) || many;
    const body = noun.kinds.length > 0 && !(head === start && isLeft(this.words, noun, head));
    // "the supplier", "the developer": a firm; "a developer": who knows
    const firm = body && (!is(noun, 'knownPersonNoun') || (form === 'definite' && !plural && !is(noun, 'certainPerson')));
    // "the harbour master"
    const master = is(noun, 'tradeHead') && isNoun(this.at(head - 1));
    const person = party || master || (noun.role && !firm) || (is(noun, 'epithet') && form !== 'bare');
    let kind: MentionKind | null = null;
    if (person) kind = plural ? 'group' : 'person';
    else if (is(token, 'collective')) kind = body ? 'organisation' : 'group';
    else if (is(noun, 'documentNoun')) kind = 'document';
    else if (body) kind = plural ? 'group' : 'organisation';
    else if (many) kind = 'group';
    const gender = person && !plural ? genderOfNoun(noun) : null;
    const of = (possessor ?? this.bodyInside(start, head))?.id ?? null;
    return { first, last, head, form, kind, gender, plural, name: null, role: person ? [first, last] : null, of };
  }

  /** The body or person named among the words before a head: "Environment Canada" in "Environment Canada spokeswoman". */
  private bodyInside(first: number, last: number): Draft | null {
    let from = first;
    while (from < last && !this.words.isName(from)) from++;
    let until = from;
    while (until < last && this.words.isName(until) && !this.words.isRole(until)) until++;
    // "economist Dr | Ana Ruiz": a title alone names nobody
    if (from >= until || is(this.at(until - 1), 'honorific')) return null;
    const parts = nameParts(this.words, { first: from, last: until }, false, false);
    if (parts.first >= parts.last || isAdjective(this.at(until - 1))) return null;
    const { kind, gender } = parts;
    return this.drafts.add({
      first: from,
      last: until,
      head: until - 1,
      form: 'name',
      kind,
      gender,
      plural: false,
      name: [parts.first, parts.last],
      role: null,
      of: null,
    });
  }
}
