/**
 * Phrases that belong together over a preposition or "and": one mention takes in the other, or an office finds its holder.
 *
 *   a spokesperson | for Sir Sadiq Khan        Office | for National Statistics        Governor of Kano | Ana Ruiz
 */

import { tellsWhenOrHow } from '../clauses/when-and-how.ts';
import { genderOfFirstName } from '../languages/nouns.ts';
import { isDeterminative } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { append } from '../text/append.ts';
import { type After, type Draft, type Joined, type Joining, type NewDraft, revised } from './drafts.ts';
import { isAcronym } from './letters.ts';
import { joinCampus, joinLists, joinSecond } from './longer-bodies.ts';
import { isNoPart } from './no-part.ts';
import { holderAfterField, holderAt, holderBehindBrackets, holderOf, holderOverBrackets } from './portfolios.ts';
import type { Words } from './word-kinds.ts';

/** The phrase up to `last`, with its role. */
const extended = (draft: Draft, last: number): Draft => revised(draft, { last, role: draft.role && [draft.role[0], last] });

/** Whom the right phrase names, of whom the left one says what they are. */
const held = (left: Draft, right: Draft, known: Partial<NewDraft>): Joining => ({
  joins: 2,
  top: [revised(right, { ...known, first: left.first })],
  inside: [],
});

/** Joins the phrases of one article's sentences. */
export class Links {
  constructor(private readonly words: Words) {}

  private get tokens(): readonly Token[] {
    return this.words.tokens;
  }

  private at(i: number): Token | undefined {
    return this.words.tokens[i];
  }

  /** Joins the phrases of a sentence, right to left, so that the inner ones are whole. */
  join(phrases: readonly Draft[]): Joined {
    /** Those that are joined already, the nearest last. */
    const rest: Draft[] = [];
    const inside: Draft[] = [];
    const after: After = (distance) => rest.at(-1 - distance);
    for (const phrase of joinLists(this.tokens, phrases).toReversed()) {
      const right = after(0);
      const left = right ? this.withTime(phrase, right) : phrase;
      const joining = right ? this.joining(left, right, after) : null;
      if (joining) {
        rest.length -= joining.joins - 1;
        append(rest, joining.top.toReversed());
        append(inside, joining.inside);
      } else rest.push(left);
    }
    return { top: rest.reverse(), inside };
  }

  /** What the left phrase and those after it become; null: it stays as it is. */
  private joining(left: Draft, right: Draft, after: After): Joining | null {
    return (
      this.takeNear(left, right) ??
      holderOf(this.tokens, left, after) ??
      holderBehindBrackets(this.tokens, left, after) ??
      holderOverBrackets(this.tokens, left, after) ??
      this.secondRole(left, right) ??
      this.office(left, right) ??
      (this.linked(left, right) ? this.over(left, right, after(1)) : null)
    );
  }

  /** A document with when it was made, where a link follows: "a report in June | by the council". */
  private withTime(left: Draft, right: Draft): Draft {
    if (left.name || left.kind !== 'document' || left.last + 3 !== right.first) return left;
    const dated =
      (is(this.at(left.last), 'datePreposition') || is(this.at(left.last), 'deictic')) && is(this.at(left.last + 1), 'timeNoun');
    return dated && is(this.at(left.last + 2), 'linkingPreposition') ? revised(left, { last: left.last + 2 }) : left;
  }

  /** Takes in what somebody is close to: "a source close to | the deal". */
  private takeNear(left: Draft, right: Draft): Joining | null {
    if (left.last + 2 !== right.first || left.name || right.form === 'pronoun' || !this.tiedOver(left.last)) return null;
    return left.kind === 'person' || left.kind === 'group' ? { joins: 1, top: [extended(left, right.last)], inside: [] } : null;
  }

  /** True for "close to", and for what a group has somebody at its head with: "led by". */
  private tiedOver(i: number): boolean {
    return this.words.closeTo(i) || (is(this.at(i), 'leading') && is(this.at(i + 1), 'agentive'));
  }

  /** One person's two roles, or both parts of one: "Acme co-founder and | chief executive Ana Ruiz". */
  private secondRole(left: Draft, right: Draft): Joining | null {
    if (!right.role) return null;
    const both =
      left.last + 1 === right.first &&
      is(this.at(left.last), 'additive') &&
      left.form === 'bare' &&
      left.kind === 'person' &&
      right.kind === 'person' &&
      right.name !== null &&
      right.role[0] === right.first &&
      this.holdsRole(right.role);
    return both ? held(left, right, { role: [left.first, right.role[1]], of: left.of }) : null;
  }

  /** "Secretary of | State Ana Ruiz", "Minister for Trade and | Industry Ana Ruiz". */
  private office(left: Draft, right: Draft): Joining | null {
    if (left.last + 1 !== right.first) return null;
    const link = is(this.at(left.last), 'additive') ? this.at(left.first - 1) : this.at(left.last);
    if (!is(link, 'genitive') && !is(link, 'for')) return null;
    const holder = holderAt(this.words, left, right);
    if (holder === null) return null;
    const gender = genderOfFirstName(this.at(holder)) ?? null;
    return held(left, right, { role: [left.first, holder], name: [holder, right.last], kind: 'person', gender, of: left.of });
  }

  private linked(left: Draft, right: Draft): boolean {
    // "prosecutors of | misleading the banks": what is done, and nobody
    if (this.at(right.first)?.tag === 'VBG' && right.last > right.first + 1) return false;
    // "the council in | an email", "tenants on | Friday night"
    if (left.kind !== 'document' && tellsWhenOrHow(this.tokens, left.last, right.last, this.words.language)) return false;
    if (isNoPart(this.words, left, right)) return false;
    const pronoun = left.form === 'pronoun' || right.form === 'pronoun';
    return !pronoun && left.last + 1 === right.first && is(this.at(left.last), 'linkingPreposition');
  }

  /** Joins two phrases over the preposition between them. `second` is the phrase after them. */
  private over(left: Draft, right: Draft, second: Draft | undefined): Joining | null {
    const link = this.at(left.last);
    if (this.isWholeName(left, right, link)) return this.wholeName(left, right, second);
    const body = this.takeBody(left, right, link);
    if (body) return body;
    if (this.isBodyOf(left, right, link)) return held(left, right, { role: [left.first, right.role?.[1] ?? right.last], of: null });
    if (!left.name && left.kind === 'person' && is(link, 'bodyPreposition')) {
      const holder = holderAfterField(this.words, left, right);
      if (holder) return holder;
    }
    if (this.isHolder(left, right, link)) return held(left, right, { role: [left.first, right.role?.[1] ?? right.last] });
    if (left.name || (!is(link, 'genitive') && left.kind === null)) return null;
    // "a group of residents": the people, not the group
    const people = left.kind === 'organisation' && right.kind === 'group' && is(link, 'genitive') && left.form === 'indefinite';
    const of = is(link, 'preposition') ? (left.of ?? right.id) : left.of;
    const whole = revised(extended(left, right.last), { of, kind: people ? 'group' : left.kind });
    // "people from Elan Fach"
    const place = left.kind === 'group' && right.name && right.kind === null && is(link, 'originPreposition');
    return { joins: 2, top: [whole, place ? revised(right, { kind: 'place' }) : right], inside: [] };
  }

  /** True where a capital follows the phrase's article, or opens it. */
  private opensWithName(draft: Draft): boolean {
    return this.words.isName(draft.first + (isDeterminative(this.at(draft.first)) ? 1 : 0));
  }

  /** True where both are one body's name: "Department for | Transport". */
  private isWholeName(left: Draft, right: Draft, link: Token | undefined): boolean {
    if (!left.name || left.kind === 'person' || this.words.isPersons(left)) return false;
    // "Office of the | Attorney General", "Board of | Deputies"
    const titled = !right.name && is(link, 'genitive') && this.words.isName(right.last - 1);
    if (!titled && (!right.name || right.kind === 'person')) return false;
    if (!is(link, 'bodyPreposition') || !this.words.isName(left.last - 1) || !this.opensWithName(right)) return false;
    const [ending, { singularOf, vocabulary }] = [this.at(left.last - 1), this.words.language];
    // "Code of | Ethics Bureau"; but "Zelka Orsolo of | Acme Securities"
    const code = left.last - left.first === 1 && is(link, 'genitive') && this.at(right.first)?.tag !== 'DT';
    const body = is(ending, 'institutionWord') || vocabulary.has(singularOf(ending?.lower ?? ''), 'institutionWord');
    if (code && is(this.at(right.last - 1), 'institutionWord')) return true;
    return body || is(ending, 'bodyBeforeOf') || this.namesByOf(left, right, link);
  }

  /** True for one word with "the" before and a name behind "of": "the Registry of | Deeds", "the Friends of | Leith Park"; not "the CIA of". */
  private namesByOf(left: Draft, right: Draft, link: Token | undefined): boolean {
    const word = this.at(left.last - 1);
    const alone = left.last - left.first === 2 && is(this.at(left.first), 'definiteArticle');
    return (
      alone &&
      is(link, 'genitive') &&
      !isAcronym(word?.text ?? '') &&
      !is(word, 'demonym') &&
      !is(word, 'partyName') &&
      !isDeterminative(this.at(right.first))
    );
  }

  /** One body's name over a preposition, with what "and" adds to it. */
  private wholeName(left: Draft, right: Draft, second: Draft | undefined): Joining {
    const name = [left.name?.[0] ?? left.first, right.name?.[1] ?? right.last] as const;
    const body = revised(left, { last: right.last, name, head: name[1] - 1, kind: 'organisation' });
    const longer = joinSecond(this.tokens, body, second) ?? joinCampus(this.words, left, body, second);
    return { joins: longer ? 3 : 2, top: [longer ?? body, right], inside: [] };
  }

  /** "the Department of | Transport complaint", "Department for | Transport data": the body's name ends inside the right phrase, which is its. */
  private takeBody(left: Draft, right: Draft, link: Token | undefined): Joining | null {
    const inside =
      left.name !== null &&
      left.kind === 'organisation' &&
      (is(link, 'genitive') || (is(link, 'domainPreposition') && is(this.at(left.last - 1), 'strongInstitutionWord'))) &&
      !right.name &&
      right.form === 'bare' &&
      right.kind !== null &&
      this.words.isName(right.first);
    if (!inside) return null;
    let until = right.first;
    while (until < right.last && this.words.isName(until)) until++;
    const body = revised(left, { last: until, head: until - 1, name: [left.name?.[0] ?? left.first, until] });
    const form = left.form === 'name' && is(this.at(left.first), 'definiteArticle') ? 'definite' : right.form;
    const whole = revised(right, { first: left.first, form, role: right.role && [left.first, right.last], of: left.id });
    return { joins: 2, top: [whole], inside: [body] };
  }

  /** "University of | Texas Student Association president Sehar Memon", "Bank of | Ghana Governor Esi Boateng". */
  private isBodyOf(left: Draft, right: Draft, link: Token | undefined): boolean {
    return (
      (left.name !== null || (left.kind === 'organisation' && left.form === 'bare' && this.at(left.last - 1)?.form.upper === true)) &&
      left.kind !== 'person' &&
      right.kind === 'person' &&
      right.name !== null &&
      right.role !== null &&
      (is(link, 'genitive')
        ? this.words.isName(right.first)
        : is(link, 'bodyPreposition') && this.opensWithName(right) && this.titlesFirst(right))
    );
  }

  /** "Governor of | Washington Chris Gregoire": a role, and who has it in the phrase after it. */
  private isHolder(left: Draft, right: Draft, link: Token | undefined): boolean {
    return (
      !left.name &&
      left.kind === 'person' &&
      right.kind === 'person' &&
      right.name !== null &&
      right.role !== null &&
      this.opensWithName(right) &&
      (!this.holdsRole(right.role) || this.isOffice(left, link))
    );
  }

  /** True for "Chief of | Staff General Ruiz": a bare office; but "a spokesman for President Ruiz", "the wife of President Ruiz" is not the president. */
  private isOffice({ form, last }: Draft, link: Token | undefined): boolean {
    return form === 'bare' && is(link, 'genitive') && !is(this.at(last - 1), 'kin');
  }

  /** True where the role before a name opens with what is none: "Liberal Party for the | Islanders leader Ana Ruiz". */
  private titlesFirst({ first, role }: Draft): boolean {
    const open = first + (isDeterminative(this.at(first)) ? 1 : 0);
    return role !== null && role[1] - role[0] > 1 && !this.words.isRole(open);
  }

  private holdsRole([first, last]: readonly [number, number]): boolean {
    for (let i = first; i < last; i++) if (this.words.isRole(i)) return true;
    return false;
  }
}
