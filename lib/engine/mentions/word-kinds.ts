/** What single words of an article are: possessives, nouns; and where the noun phrase ends that a word begins. */

import { joinsAdjectives, partsAdjectives } from '../clauses/parts-adjectives.ts';
import { isTime } from '../clauses/phrases.ts';
import { isTimeMeasure } from '../clauses/time-measure.ts';
import {
  hasTag,
  isAdjective,
  isAdverb,
  isCommonNoun,
  isDeterminative,
  isFiniteVerb,
  isNoun,
  isParticiple,
  isPlainForm,
  isPossessive,
  isVerb,
} from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { nounAt, singularAt } from '../text/word-forms.ts';
import { isInitial } from './letters.ts';
import { NameWords } from './name-words.ts';

/** Tags that a noun phrase can begin with; with any other its first word has to be a name. */
const OPENS = new Set('DT PDT PRP$ WP$ NN NNS NNP NNPS FW ADD JJ JJR JJS CD $ VBN VBG RB RBS RBR VB VBP VBZ'.split(' '));
/** The words of one article, and the noun phrases that they begin. All numbers are indexes in `tokens`. */
export class Words extends NameWords {
  /** True for what stands after a person and before whom or what they know: "familiar | with", "briefed | on". */
  closeTo(i: number): boolean {
    return is(this.at(i), 'acquainted') && is(this.at(i + 1), 'preposition');
  }

  /** True for a verb that was taken for the head of the phrase before it. */
  private verbAfterNoun(i: number): boolean {
    const token = this.at(i) as Token;
    const before = this.at(i - 1);
    if (!before || !token.form.small) return false;
    if (token.tag === 'NNP')
      return (
        this.isName(i - 1) &&
        !this.isRole(i) &&
        !is(token, 'documentNoun') &&
        nounAt(token, this.language).kinds.length === 0 &&
        !is(token, 'nameParticle')
      );
    return is(token, 'headlineVerb') && isNoun(before) && !isFiniteVerb(this.at(i + 1));
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
    // "the team insists": who ends like a person may be a verb of saying
    if (isVerb(token) && token.tag !== 'VBG')
      return is(token, 'agentNoun') && is(singularAt(token, this.language), 'personNoun') && !this.language.cueVerbs.has(token.lower);
    if ((isAdjective(this.at(i + 1)) || isNoun(this.at(i + 1)) || hasTag(this.at(i + 1), 'CD')) && !this.closeTo(i + 1)) return false;
    return nounAt(token, this.language).kinds.length > 0 || is(token, 'personNoun') || is(token, 'documentNoun');
  }

  /** True for the credit of a picture that runs into its caption. */
  private isCredit(i: number): boolean {
    const token = this.tokens[i] as Token;
    return (
      is(token, 'pictureCredit') && this.kindOfBlock(token) === 'caption' && this.at(i - 1)?.block !== token.block && this.nameFollows(i)
    );
  }

  /** Where the noun phrase that begins at `start` ends; `start` where none begins. */
  phraseEnd(start: number, limit: number): number {
    const { tag, text, form } = this.tokens[start] as Token;
    if (!OPENS.has(tag) && !form.upper && !/^[@#\d]/.test(text)) return start;
    if (this.isCredit(start)) return start;
    // "on Wednesday | city officials said"
    if (is(this.at(start - 1), 'datePreposition') && isTime(this.at(start)) && !this.isName(start)) return start;
    let i = start;
    let noun = false;
    for (; i < limit; i++) {
      const token = this.tokens[i] as Token;
      if (isDeterminative(token)) {
        if (i > start && !this.campaigns(i - 1) && !hasTag(this.at(i - 1), 'PDT') && !is(this.at(i - 1), 'predeterminer')) break;
        continue;
      }
      // "Ana Ruiz | @anaruiz"
      if (noun && token.text.startsWith('@')) break;
      if (noun && is(token, 'timeNoun') && is(this.at(i - 1), 'deictic')) break;
      if (noun && is(token, 'timeNoun') && !hasTag(this.at(i - 1), 'CD', 'JJ', 'NN') && !this.dayInName(i) && !this.isSurname(i)) break;
      // "the council | three times in 2019"
      if (noun && isTimeMeasure(this.tokens, i, i + 2)) break;
      // "a group of lawmakers | late last month"
      if (noun && is(token, 'deictic') && [i + 1, i + 2].some((at) => is(this.at(at), 'timeNoun'))) break;
      if (i > start && is(this.at(i - 1), 'timeNoun') && this.isName(i) && !this.dayInName(i - 1)) break;
      // "a person familiar with the plan"
      if ((noun || is(this.at(i - 1), 'antecedent')) && this.closeTo(i)) break;
      // "Bruce Ueda argue", "survey finds": verbs that were taken for nouns
      if (noun && this.verbAfterNoun(i)) break;
      if (isNoun(token) || hasTag(token, 'FW', 'ADD') || this.isName(i) || this.nounish(i)) {
        noun = true;
        continue;
      }
      if (isAdjective(token) || hasTag(token, 'CD', '$') || (this.possessive(i) && noun)) continue;
      // "four in 10 tenants", "four out of 10 tenants"
      const out = is(token, 'ratio') && is(this.at(i + 1), 'genitive');
      if (
        (out || is(token, 'in')) &&
        i > start &&
        this.at(i - 1)?.tag === 'CD' &&
        this.at(out ? i + 2 : i + 1)?.tag === 'CD' &&
        !/^\d{4}$/.test(this.at(i + 1)?.text ?? '')
      ) {
        if (out) i++;
        continue;
      }
      if (noun && is(token, 'nameParticle') && this.joins(i, start, limit)) continue;
      if (!noun && i > start && i + 2 < limit && (partsAdjectives(this.tokens, i) || joinsAdjectives(this.tokens, i))) continue;
      if (
        (isParticiple(token) || isAdverb(token)) &&
        i + 1 < limit &&
        (i > start || this.at(i - 1)?.tag === 'IN') &&
        // "Acme's engineering team"
        (!noun || this.possessive(i - 1)) &&
        (isAdjective(this.at(i + 1)) ||
          isNoun(this.at(i + 1)) ||
          hasTag(this.at(i + 1), 'VBG', 'VBN') ||
          partsAdjectives(this.tokens, i + 1))
      )
        continue;
      break;
    }
    while (
      i > start &&
      (isAdjective(this.at(i - 1)) || isParticiple(this.at(i - 1)) || hasTag(this.at(i - 1), 'POS', 'RB')) &&
      !this.isName(i - 1) &&
      !this.nounish(i - 1)
    ) {
      if (isAdjective(this.at(i - 1)) && i - 1 > start && is(this.at(i - 2), 'nominalizing')) return i;
      i--;
    }
    return noun ? i : start;
  }

  /** True for "and" between what a body or an office is for: "the search | and rescue agency". */
  private twoFields(i: number, start: number, limit: number): boolean {
    const [before, after, head] = [this.at(i - 1), this.at(i + 1), this.at(i + 2)];
    if (i - 2 > start || i + 2 >= limit || !before || !after?.form.small || !head?.form.small) return false;
    const field = (word: Token) =>
      hasTag(word, 'NN', 'NNS', 'JJ') &&
      !singularAt(word, this.language).role &&
      nounAt(word, this.language).kinds.length === 0 &&
      !is(word, 'collective');
    const last = head.tag === 'NNS' ? singularAt(head, this.language) : nounAt(head, this.language);
    return field(before) && field(after) && isCommonNoun(head) && (last.kinds.length > 0 || is(last, 'personNoun'));
  }

  /** True where a comma that belongs to a name stands before the words of a name that end at `i`. */
  private afterField(i: number, start: number): boolean {
    for (let at = i - 1; at > start && this.isName(at); at--) if (this.at(at)?.text === ',') return true;
    return false;
  }

  /** True where the particle or "and" at `i` is inside a name: "Ursula von der Leyen", "Harbours and Ferries Owners' Association". */
  private joins(i: number, start: number, limit: number): boolean {
    const particle = this.at(i);
    const ampersand = particle?.text === '&';
    const and = is(particle, 'additive') && !ampersand;
    if (and && (this.at(i - 1)?.form.small || !this.isName(i - 1))) return this.twoFields(i, start, limit);
    if (!this.isName(i - 1)) return is(this.at(i - 1), 'surnameParticle') && this.isName(i + 1);
    if (ampersand) return this.isName(i + 1);
    if (!and) return this.isName(i + 1) || (is(this.at(i + 1), 'nameParticle') && this.isName(i + 2));
    // "Department for Environment, Food | and Rural Affairs"
    if (this.afterField(i, start)) return this.isName(i + 1);
    // "and" joins only the words of one body's name
    // … after whose it is, "the U.S. Food | and Drug Administration"
    const open = i - 2 >= start && isInitial(this.at(i - 2)?.text ?? '') ? i - 2 : i - 1;
    if (!this.isName(i + 1) || i + 1 >= limit || open > start + 1) return false;
    let last = i + 1;
    while (last + 1 < limit && (this.isName(last + 1) || this.possessive(last + 1))) last++;
    const before = this.at(i - 1);
    return (
      is(this.at(last), 'institutionWord') &&
      last > i + 1 &&
      (is(before, 'portfolio') ||
        // "Avon and Somerset Police"
        (i - 1 === start && is(this.at(last), 'regionalBody') && !is(before, 'institutionWord')) ||
        (before?.lower.endsWith('s') && !is(before, 'institutionWord')) ||
        is(this.at(open - 1), 'definiteArticle'))
    );
  }
}
