/** What single words of an article are: possessives, nouns; and where the noun phrase ends that a word begins. */

import { isTime } from '../clauses/phrases.ts';
import { isInstitutionWord, PICTURE_CREDITS, typesOfNoun } from '../languages/en/institutions.ts';
import { COLLECTIVES, DOCUMENT_NOUNS, singularOf } from '../languages/en/people.ts';
import { isPersonNoun } from '../languages/en/person-nouns.ts';
import { isPortfolio } from '../languages/en/titles.ts';
import {
  hasTag,
  isAdjective,
  isCommonNoun,
  isFiniteVerb,
  isNoun,
  isParticiple,
  isPlainForm,
  isPossessive,
  isVerb,
} from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { isRoleWord } from './name-parts.ts';
import { NameWords, TIME } from './name-words.ts';

/** Words that a time begins with. */
const NEAR = /^(?:last|this|next|late|early|earlier)$/;
/** Small words inside names. */
export const PARTICLE = /^(?:de|del|della|dela|di|da|do|dos|das|du|van|von|der|den|ter|zu|af|bin|bint|ibn|al|el|la|le|ul|y|e|and|&)$/;
/** Tags of determiners, possessives with them. */
export const DETERMINER = /^(?:DT|PDT|PRP\$|WP\$)$/;
/** Tags that a noun phrase can begin with; with any other its first word has to be a name. */
const OPENS = new Set('DT PDT PRP$ WP$ NN NNS NNP NNPS FW ADD JJ JJR JJS CD $ AFX HYPH VBN VBG RB RBS RBR VB VBP VBZ'.split(' '));
/** The words of one article, and the noun phrases that they begin. All numbers are indexes in `tokens`. */
export class Words extends NameWords {
  /** True for what stands after a person and before whom or what they know: "familiar | with", "briefed | on". */
  closeTo(i: number): boolean {
    return (
      /^(?:familiar|close|responsible|briefed|involved)$/.test(this.at(i)?.lower ?? '') &&
      /^(?:with|to|for|on|in)$/.test(this.at(i + 1)?.lower ?? '')
    );
  }

  private verbAfterNoun(i: number): boolean {
    const token = this.at(i) as Token;
    const before = this.at(i - 1);
    if (!before || !token.form.small) return false;
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
      isNoun(before) &&
      !isFiniteVerb(this.at(i + 1))
    );
  }

  /** True for "'s" and for the bare mark after a plural: "Employers' Association". */
  possessive(i: number): boolean {
    const token = this.at(i);
    if (!token || token.tag === 'POS') return token !== undefined;
    const before = this.at(i - 1);
    const next = this.at(i + 1);
    const attached = before?.end === token.start && /s$/i.test(before.text) && next !== undefined && next.start > token.end;
    return attached && /^['’]$/.test(token.text) && (this.isName(i - 1) || before.tag === 'NNS') && (this.isName(i + 1) || isNoun(next));
  }

  /** True for an adjective's form that is a noun here: "Israel's military said". */
  private nounish(i: number): boolean {
    const token = this.at(i);
    if (
      !token ||
      !(isPlainForm(token) || hasTag(token, 'JJ', 'VBG', 'VBZ')) ||
      !(isPossessive(this.at(i - 1)) || hasTag(this.at(i - 1), 'DT', 'JJ', 'NN', 'NNP'))
    )
      return false;
    if (isVerb(token) && token.tag !== 'VBG')
      return /(?:ists?|[eo]rs?|ians?|[a-z]m[ae]n)$/.test(token.lower) && isPersonNoun(singularOf(token.lower));
    if ((isAdjective(this.at(i + 1)) || isNoun(this.at(i + 1)) || hasTag(this.at(i + 1), 'CD')) && !this.closeTo(i + 1)) return false;
    return typesOfNoun(token.lower).length > 0 || isPersonNoun(token.lower) || DOCUMENT_NOUNS.has(token.lower);
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
  phraseEnd(start: number, limit: number): number {
    const { tag, text, form } = this.tokens[start] as Token;
    if (!OPENS.has(tag) && !form.upper && !/^[@#\d]/.test(text)) return start;
    if (this.isCredit(start)) return start;
    // "on Wednesday | city officials said"
    if (/^(?:on|in)$/.test(this.at(start - 1)?.lower ?? '') && isTime(this.at(start)) && !this.isName(start)) return start;
    let i = start;
    let noun = false;
    for (; i < limit; i++) {
      const token = this.tokens[i] as Token;
      const { tag } = token;
      if (DETERMINER.test(tag)) {
        if (
          i > start &&
          !this.campaigns(i - 1) &&
          !hasTag(this.at(i - 1), 'PDT') &&
          !/^(?:all|both|half|such)$/.test(this.at(i - 1)?.lower ?? '')
        )
          break;
        continue;
      }
      if (noun && TIME.test(token.lower) && /^(?:last|next|past)$/.test(this.at(i - 1)?.lower ?? '')) break;
      if (noun && TIME.test(token.lower) && !hasTag(this.at(i - 1), 'CD', 'JJ', 'NN') && !this.dayInName(i) && !this.isSurname(i)) break;
      // "a group of lawmakers | late last month"
      if (noun && NEAR.test(token.lower) && [i + 1, i + 2].some((at) => TIME.test(this.at(at)?.lower ?? ''))) break;
      if (i > start && TIME.test(this.at(i - 1)?.lower ?? '') && this.isName(i) && !this.dayInName(i - 1)) break;
      // "a person familiar with the plan"
      if (noun && this.closeTo(i)) break;
      // "Bruce Ueda argue", "survey finds": verbs that were taken for nouns
      if (noun && this.verbAfterNoun(i)) break;
      if (/^(?:NN|NNS|NNP|NNPS|FW|ADD)$/.test(tag) || this.isName(i) || this.nounish(i)) {
        noun = true;
        continue;
      }
      if (/^(?:JJ|JJR|JJS|CD|\$|AFX|HYPH)$/.test(tag) || (this.possessive(i) && noun)) continue;
      // "four in 10 tenants", "four out of 10 tenants"
      const out = token.lower === 'out' && is(this.at(i + 1), 'genitive');
      if (
        (out || token.lower === 'in') &&
        i > start &&
        this.at(i - 1)?.tag === 'CD' &&
        this.at(out ? i + 2 : i + 1)?.tag === 'CD' &&
        !/^\d{4}$/.test(this.at(i + 1)?.text ?? '')
      ) {
        if (out) i++;
        continue;
      }
      if (noun && PARTICLE.test(token.lower) && this.joins(i, start, limit)) continue;
      if (
        /^(?:VBN|VBG|RB|RBS|RBR)$/.test(tag) &&
        i + 1 < limit &&
        (i > start || this.at(i - 1)?.tag === 'IN') &&
        // "Acme's engineering team"
        (!noun || this.possessive(i - 1)) &&
        (isAdjective(this.at(i + 1)) || isNoun(this.at(i + 1)) || hasTag(this.at(i + 1), 'VBG', 'VBN'))
      )
        continue;
      break;
    }
    while (
      i > start &&
      (isAdjective(this.at(i - 1)) || isParticiple(this.at(i - 1)) || hasTag(this.at(i - 1), 'CC', 'IN', 'POS', 'RB', '$')) &&
      !this.isName(i - 1) &&
      !this.nounish(i - 1)
    ) {
      if (isAdjective(this.at(i - 1)) && i - 1 > start && /^(?:the|some|many|those)$/.test(this.at(i - 2)?.lower ?? '')) return i;
      i--;
    }
    return noun ? i : start;
  }

  /** True for "and" between what a body or an office is for: "the search | and rescue agency". */
  private twoFields(i: number, start: number, limit: number): boolean {
    const [before, after, head] = [this.at(i - 1), this.at(i + 1), this.at(i + 2)];
    if (i - 2 > start || i + 2 >= limit || !before || !after?.form.small || !head?.form.small) return false;
    const field = ({ tag, lower }: Token) =>
      /^(?:NN|NNS|JJ)$/.test(tag) && !isRoleWord(singularOf(lower)) && typesOfNoun(lower).length === 0 && !COLLECTIVES.has(lower);
    const last = head.tag === 'NNS' ? singularOf(head.lower) : head.lower;
    return field(before) && field(after) && isCommonNoun(head) && (typesOfNoun(last).length > 0 || isPersonNoun(last));
  }

  /** True where the particle or "and" at `i` is inside a name: "Ursula von der Leyen", "Universities and Colleges Employers' Association". */
  private joins(i: number, start: number, limit: number): boolean {
    const particle = (this.at(i)?.lower ?? '') as string;
    if (particle === 'and' && (this.at(i - 1)?.form.small || !this.isName(i - 1))) return this.twoFields(i, start, limit);
    if (!this.isName(i - 1)) return /^(?:de|van|von|der|den|bin|al|el|la|le)$/.test(this.at(i - 1)?.lower ?? '') && this.isName(i + 1);
    if (particle === '&') return this.isName(i + 1);
    if (particle !== 'and') return this.isName(i + 1) || (PARTICLE.test(this.at(i + 1)?.lower ?? '') && this.isName(i + 2));
    // "Department for Environment, Food | and Rural Affairs"
    if (this.at(i - 2)?.tag === 'NNP' && this.at(i - 2)?.text === ',') return this.isName(i + 1);
    // "and" joins only the words of one body's name
    if (!this.isName(i + 1) || i + 1 >= limit || i - 1 > start + 1) return false;
    let last = i + 1;
    while (last + 1 < limit && (this.isName(last + 1) || this.possessive(last + 1))) last++;
    const before = this.at(i - 1)?.lower ?? '';
    return (
      isInstitutionWord(this.at(last)?.lower ?? '') &&
      last > i + 1 &&
      (isPortfolio(before) ||
        // "Avon and Somerset Police"
        (i - 1 === start && /^(?:police|council|constabulary|trust)$/.test(this.at(last)?.lower ?? '') && !isInstitutionWord(before)) ||
        (/s$/.test(before) && !isInstitutionWord(before)) ||
        is(this.at(i - 2), 'definiteArticle'))
    );
  }
}
