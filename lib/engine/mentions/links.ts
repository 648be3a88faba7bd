/**
 * Phrases that belong together over a preposition or "and": one mention takes in the other, or an office finds its holder.
 *
 *   a spokesperson | for Sir Sadiq Khan        Office | for National Statistics        Governor of Kano | Ana Ruiz
 */

import { genderOfFirstName } from '../languages/nouns.ts';
import { isDeterminative } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { joinList, joinSecond } from './acronyms.ts';
import type { Draft, Drafts } from './drafts.ts';
import { holderAfterField, holderAt, holderOf } from './portfolios.ts';
import type { Words } from './word-kinds.ts';

/** Joins the phrases of one article's sentences. */
export class Links {
  constructor(
    private readonly words: Words,
    private readonly drafts: Drafts,
  ) {}

  private get tokens(): readonly Token[] {
    return this.words.tokens;
  }

  private at(i: number): Token | undefined {
    return this.words.tokens[i];
  }

  /** Joins the phrases of a sentence, right to left, so that the inner ones are whole. */
  join(top: Draft[]): void {
    for (let i = top.length - 1; i > 0; i--) joinList(this.tokens, top, i, this.drafts);
    for (let i = top.length - 2; i >= 0; i--) {
      const left = top[i] as Draft;
      const right = top[i + 1] as Draft;
      this.takeTime(left, right);
      if (this.takeNear(left, right)) continue;
      const holder = holderOf(this.tokens, left, top, i);
      if (holder > 0) {
        this.drafts.drop(left);
        top.splice(i, holder - i);
        continue;
      }
      const merged = this.secondRole(left, right) || this.office(left, right);
      if (merged || (this.linked(left, right) && this.over(left, right, top, i + 1))) {
        // what stood at the left is a part of the right now, unless it is whose the right is
        if (right.of !== left) this.drafts.drop(left);
        top.splice(i, 1);
      }
    }
  }

  /** Takes in when a document was made, where a link follows: "a report in June | by the council". */
  private takeTime(left: Draft, right: Draft): void {
    if (left.name || left.kind !== 'document' || left.last + 3 !== right.first) return;
    const dated =
      (is(this.at(left.last), 'datePreposition') || is(this.at(left.last), 'deictic')) && is(this.at(left.last + 1), 'timeNoun');
    if (dated && is(this.at(left.last + 2), 'linkingPreposition')) left.last += 2;
  }

  /** Takes in what somebody is close to: "a source close to | the deal". True where it did. */
  private takeNear(left: Draft, right: Draft): boolean {
    if (left.last + 2 !== right.first || left.name || right.form === 'pronoun' || !this.tiedOver(left.last)) return false;
    if (left.kind !== 'person' && left.kind !== 'group') return false;
    left.last = right.last;
    if (left.role) left.role = [left.role[0], right.last];
    return true;
  }

  /** True for "close to", and for what a group has somebody at its head with: "led by". */
  private tiedOver(i: number): boolean {
    return this.words.closeTo(i) || (is(this.at(i), 'leading') && is(this.at(i + 1), 'agentive'));
  }

  /** One person's two roles, or both parts of one: "Acme co-founder and | chief executive Ana Ruiz". */
  private secondRole(left: Draft, right: Draft): boolean {
    const both =
      left.last + 1 === right.first &&
      is(this.at(left.last), 'additive') &&
      left.form === 'bare' &&
      !left.name &&
      left.kind === 'person' &&
      right.kind === 'person' &&
      right.name !== null &&
      right.role !== null &&
      right.role[0] === right.first &&
      this.holdsRole(right.role);
    if (!both) return false;
    right.role = [left.first, right.role?.[1] ?? left.last];
    right.first = left.first;
    right.of = left.of;
    return true;
  }

  /** "Secretary of | State Ana Ruiz", "Minister for Trade and | Industry Ana Ruiz". */
  private office(left: Draft, right: Draft): boolean {
    if (left.last + 1 !== right.first) return false;
    const link = is(this.at(left.last), 'additive') ? this.at(left.first - 1) : this.at(left.last);
    if (!is(link, 'genitive') && !is(link, 'benefactive')) return false;
    const holder = holderAt(this.words, left, right);
    if (holder === null) return false;
    right.role = [left.first, holder];
    right.name = [holder, right.last];
    right.first = left.first;
    right.kind = 'person';
    right.gender = genderOfFirstName(this.at(holder)) ?? null;
    right.of = left.of;
    return true;
  }

  private linked(left: Draft, right: Draft): boolean {
    return (
      left.last + 1 === right.first && left.form !== 'pronoun' && right.form !== 'pronoun' && is(this.at(left.last), 'linkingPreposition')
    );
  }

  /** Joins two phrases over the preposition between them. True where the left one is now a part of the right one. */
  private over(left: Draft, right: Draft, top: Draft[], at: number): boolean {
    const link = this.at(left.last);
    // "people from Elan Fach"
    if (left.kind === 'group' && !left.name && right.name && right.kind === null && is(link, 'originPreposition')) right.kind = 'place';
    if (this.isWholeName(left, right, link)) {
      left.last = right.last;
      left.name = [left.name?.[0] ?? left.first, right.name?.[1] ?? right.last];
      left.head = left.name[1] - 1;
      left.kind = 'organisation';
      joinSecond(this.tokens, left, top, at + 1, this.drafts);
      return false;
    }
    if (this.takesBody(left, right, link)) return true;
    if (this.isBodyOf(left, right, link)) {
      right.role = [left.first, right.role?.[1] ?? right.last];
      right.first = left.first;
      right.of = null;
      return true;
    }
    if (!left.name && left.kind === 'person' && is(link, 'domainPreposition')) {
      if (holderAfterField(this.words, left, top, at, this.drafts)) return true;
    }
    if (this.isHolder(left, right, link)) {
      right.role = [left.first, right.role?.[1] ?? right.last];
      right.first = left.first;
      return true;
    }
    if (left.name || (!is(link, 'genitive') && (left.kind === null || left.kind === 'place'))) return false;
    left.last = right.last;
    if (left.role) left.role = [left.role[0], right.last];
    if (is(link, 'preposition')) left.of ??= right;
    // "a group of residents": the people, not the group
    if (left.kind === 'organisation' && right.kind === 'group' && is(link, 'genitive') && left.form === 'indefinite') left.kind = 'group';
    return false;
  }

  /** True where a capital follows the phrase's article, or opens it. */
  private opensWithName(draft: Draft): boolean {
    return this.words.isName(draft.first + (isDeterminative(this.at(draft.first)) ? 1 : 0));
  }

  /** True where both are one body's name: "Department for | Transport". */
  private isWholeName(left: Draft, right: Draft, link: Token | undefined): boolean {
    if (!left.name || left.kind === 'person' || !right.name || right.kind === 'person') return false;
    if (!is(link, 'bodyPreposition') || !this.words.isName(left.last - 1) || !this.opensWithName(right)) return false;
    const ending = this.at(left.last - 1);
    const { singularOf, vocabulary } = this.words.language;
    // "Code of | Ethics Bureau"
    const ends = is(link, 'genitive') && this.at(right.first)?.tag !== 'DT' && is(this.at(right.last - 1), 'institutionWord');
    const body = is(ending, 'institutionWord') || vocabulary.has(singularOf(ending?.lower ?? ''), 'institutionWord');
    return ends || body || is(ending, 'bodyBeforeOf');
  }

  /** "the Department of | Justice complaint", "Ministry of | Health officials": the body's name ends inside the right phrase, which is its. */
  private takesBody(left: Draft, right: Draft, link: Token | undefined): boolean {
    const inside =
      left.name !== null &&
      left.kind === 'organisation' &&
      is(link, 'genitive') &&
      !right.name &&
      right.form === 'bare' &&
      right.kind !== null &&
      this.words.isName(right.first);
    if (!inside) return false;
    let until = right.first;
    while (until < right.last && this.words.isName(until)) until++;
    right.first = left.first;
    right.form = left.form === 'name' && is(this.at(left.first), 'definiteArticle') ? 'definite' : right.form;
    if (right.role) right.role = [left.first, right.last];
    right.of = left;
    left.last = until;
    left.head = until - 1;
    left.name = [left.name?.[0] ?? left.first, until];
    return true;
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
      // "a spokesman for President Ruiz" is not the president
      (!is(link, 'benefactive') || !this.holdsRole(right.role))
    );
  }

  /** True where the role before a name opens with what is none: "Democratic Party for the | People leader Ana Ruiz". */
  private titlesFirst({ first, role }: Draft): boolean {
    const open = first + (isDeterminative(this.at(first)) ? 1 : 0);
    return role !== null && role[1] - role[0] > 1 && !this.words.isRole(open);
  }

  private holdsRole([first, last]: readonly [number, number]): boolean {
    for (let i = first; i < last; i++) if (this.words.isRole(i)) return true;
    return false;
  }
}
