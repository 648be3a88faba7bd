/**
 * What single words of an article are: parts of a name, openings, possessives; and where the noun phrase ends that a
 * word begins.
 */
import { genderOfFirstName } from '../languages/first-names.ts';
import { isInstitutionWord, PICTURE_CREDITS, typesOfNameWord, typesOfNoun } from '../languages/institutions.ts';
import { COLLECTIVES, DOCUMENT_NOUNS, HONORIFICS, isPersonNoun, ROLE_SHORT_FORMS, singularOf } from '../languages/people.ts';
import { isPlace } from '../languages/places.ts';
import type { Reading, Token } from '../reading.ts';
import { isRoleWord } from './mentions-names.ts';

export const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tonight|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|years?|months?|weeks?|days?|hours?|minutes?|morning|afternoon|evening|night|weekend|spring|summer|autumn|winter|time|moment)$/;
/** Words that a time begins with. */
const NEAR = /^(?:last|this|next|late|early|earlier)$/;
export const PARTICLE = /^(?:de|del|della|dela|di|da|do|dos|das|du|van|von|der|den|ter|zu|af|bin|bint|ibn|al|el|la|le|ul|y|e|and|&)$/;
/** Ends an adjective of whom or where a body belongs to: "Amazon-owned". */
const JOINED_TO = /-(?:owned|based|backed|led|run|born|listed|funded|controlled)$/;
export const DETERMINER = /^(?:DT|PDT|PRP\$|WP\$)$/;
/** Tags that a noun phrase can begin with; with any other its first word has to be a name. */
const OPENS = new Set('DT PDT PRP$ WP$ NN NNS NNP NNPS FW ADD JJ JJR JJS CD $ AFX HYPH VBN VBG RB RBS RBR VB VBP VBZ'.split(' '));
/** What a body looks after, before "and" in its name: "Northmoor Fire and Rescue Service". */
const FIELD =
  /^(?:health|education|science|trade|revenue|food|fire|search|culture|media|sport|housing|energy|transport|industry|business|agriculture|technology|security|crime|water|justice)$/;

/** The words of one article. All numbers are indexes in `tokens`. */
export class Words {
  private readonly tokens: readonly Token[];
  /** Words that the article writes with a small letter somewhere: a capital at a sentence's start says nothing of them. */
  private readonly common = new Set<string>();
  /** Words that stand after a first name or an honorific: "King" in "Billie King". */
  readonly surnames = new Set<string>();
  /** Words that it writes with a capital inside a sentence. */
  private readonly proper = new Set<string>();

  constructor(private readonly reading: Reading) {
    this.tokens = reading.tokens;
    this.tokens.forEach((token, i) => {
      if (token.form.small) this.common.add(token.lower);
      if (!token.form.upper) return;
      const before = this.tokens[i - 1];
      if (before?.form.upper && (genderOfFirstName(before.lower) !== undefined || HONORIFICS.has(before.lower)))
        this.surnames.add(token.lower);
      if (!this.opens(i) && this.kindOfBlock(token) === 'paragraph') this.proper.add(token.lower);
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
    if (!before || !token || before.sentence !== token.sentence) return true;
    if (before.form.letter || !/^(?:["“”‘’'`«»:•–—-]+|``|'')$/.test(before.text)) return false;
    // "Employers' Association"
    return !(/^['’]$/.test(before.text) && /s$/i.test(this.at(i - 2)?.text ?? '') && this.at(i - 2)?.end === before.start);
  }

  /** True for a word of a name. */
  isName(i: number): boolean {
    const token = this.at(i);
    if (!token) return false;
    if (token.form.small) return token.lower === 'the' && this.campaigns(i - 1);
    if (this.campaigns(i)) return true;
    // "Article 5", "Channel 4"
    if (/^\d{1,3}$/.test(token.text))
      return (
        /^NNP$/.test(this.at(i - 1)?.tag ?? '') &&
        this.isName(i - 1) &&
        !/^NN/.test(this.at(i + 1)?.tag ?? '') &&
        this.at(i - 1)?.sentence === token.sentence
      );
    if (!token.form.upper && !/^[@#]/.test(token.text)) return false;
    if (/^(?:WHO|IT|US|OR)$/.test(token.text) && !this.shouts(i)) return true;
    // "Will Moy", "Mark Bell", "Charles Grant": first names that are other words too
    if (this.nameFollows(i) && (ROLE_SHORT_FORMS.has(token.lower) || HONORIFICS.has(token.lower))) return true;
    if (genderOfFirstName(token.lower) !== undefined && token.tag === 'MD' && this.nameFollows(i) && this.at(i + 2)?.tag !== 'VB')
      return true;
    if (genderOfFirstName(token.lower) !== undefined && /^(?:NN|JJ|FW|RB|UH|VB)/.test(token.tag) && this.nameFollows(i)) return true;
    // "Amazon-owned Foodstore", "the Leeds-based Bridge Foundation": what it belongs to is no part of its name
    if (JOINED_TO.test(token.lower)) return false;
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
    if (
      (TIME.test(token.lower) && !this.dayInName(i) && !this.isSurname(i)) ||
      /^(?:PRP|DT|IN|CC|MD|WP|WDT|WRB|UH|TO|EX|PRP\$)$/.test(token.tag)
    )
      return false;
    // "Words cannot say": a plural that opens a sentence
    if (token.tag === 'NNPS' && this.opens(i) && !this.proper.has(token.lower) && !this.nameFollows(i))
      return isPlace(token.lower) || isInstitutionWord(token.lower);
    if (/^NNPS?$/.test(token.tag))
      return !this.opens(i) || !this.common.has(token.lower) || this.proper.has(token.lower) || this.nameFollows(i);
    if (this.opens(i)) {
      if (this.common.has(token.lower)) return false;
      return this.proper.has(token.lower) || (token.tag === 'JJ' && this.bodyFollows(i));
    }
    if (/^(?:RB|VB[DPZ]?)$/.test(token.tag)) return this.kindOfBlock(token) === 'paragraph' && !this.common.has(token.lower);
    return true;
  }

  /** True for the first word of a name that tells what to do: "Save | the Children". */
  private campaigns(i: number): boolean {
    const token = this.at(i);
    return (
      token?.form.upper === true &&
      this.at(i + 1)?.lower === 'the' &&
      this.at(i + 2)?.form.upper === true &&
      /^(?:save|stop|keep|free|protect|defend|feed|reclaim|end)$/.test(token.lower)
    );
  }

  /** True for a surname that is a time elsewhere: "Day said" after "Kristen Day". */
  private isSurname(i: number): boolean {
    const [before, token, next] = [this.at(i - 1), this.at(i) as Token, this.at(i + 1)];
    if (!this.surnames.has(token.lower) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.lower)) return false;
    if (before?.form.upper) return true;
    const parted = this.opens(i) || !before?.form.letter || before.tag === 'CC';
    // "May said", "said May."
    return parted ? /^(?:VBD|VBZ|MD|,|POS)$/.test(next?.tag ?? '') : before.tag === 'VBD' && next?.form.letter !== true;
  }

  /** True for a time in a newspaper's name: "the Leith Morning Herald", "the Sunday Times". */
  private dayInName(i: number): boolean {
    const next = this.at(i + 1);
    return (
      this.at(i)?.form.upper === true &&
      next?.form.upper === true &&
      next.sentence === this.at(i)?.sentence &&
      typesOfNameWord(next.lower).includes('outlet')
    );
  }

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
      /^NN/.test(before.tag) &&
      !/^(?:VB[DZP]|MD)$/.test(this.at(i + 1)?.tag ?? '')
    );
  }

  /** True for "'s" and for the bare mark after a plural: "Employers' Association". */
  possessive(i: number): boolean {
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
    if (/^(?:NN|JJ|CD)/.test(this.at(i + 1)?.tag ?? '') && !this.closeTo(i + 1)) return false;
    return typesOfNoun(token.lower).length > 0 || isPersonNoun(token.lower) || DOCUMENT_NOUNS.has(token.lower);
  }

  /** True where the words around are all in capitals. */
  private shouts(i: number): boolean {
    return [i - 1, i + 1].some((j) => /^\p{Lu}{2,}$/u.test(this.at(j)?.text ?? '') && this.at(j)?.sentence === this.at(i)?.sentence);
  }

  private nameFollows(i: number): boolean {
    const next = this.at(i + 1);
    return next !== undefined && next.sentence === this.at(i)?.sentence && next.form.upper && /^NNPS?$/.test(next.tag);
  }

  /** True where the capitals after `i` end in a body's word: "Medical | Research Council". */
  private bodyFollows(i: number): boolean {
    let last = i;
    while (this.at(last + 1)?.form.upper && this.at(last + 1)?.sentence === this.at(i)?.sentence && last - i < 6) last++;
    return last > i + 1 && isInstitutionWord(this.at(last)?.lower ?? '');
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
    let i = start;
    let noun = false;
    for (; i < limit; i++) {
      const token = this.tokens[i] as Token;
      const { tag } = token;
      if (DETERMINER.test(tag)) {
        if (
          i > start &&
          !this.campaigns(i - 1) &&
          !/^(?:PDT)$/.test(this.at(i - 1)?.tag ?? '') &&
          !/^(?:all|both|half|such)$/.test(this.at(i - 1)?.lower ?? '')
        )
          break;
        continue;
      }
      if (noun && TIME.test(token.lower) && /^(?:last|next|past)$/.test(this.at(i - 1)?.lower ?? '')) break;
      if (noun && TIME.test(token.lower) && !/^(?:NN|JJ|CD)$/.test(this.at(i - 1)?.tag ?? '') && !this.dayInName(i) && !this.isSurname(i))
        break;
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
      // "four in 10 tenants"
      if (
        token.lower === 'in' &&
        i > start &&
        this.at(i - 1)?.tag === 'CD' &&
        this.at(i + 1)?.tag === 'CD' &&
        !/^\d{4}$/.test(this.at(i + 1)?.text ?? '')
      )
        continue;
      if (noun && PARTICLE.test(token.lower) && this.joins(i, start, limit)) continue;
      if (
        /^(?:VBN|VBG|RB|RBS|RBR)$/.test(tag) &&
        i + 1 < limit &&
        (i > start || this.at(i - 1)?.tag === 'IN') &&
        // "Acme's engineering team"
        (!noun || this.possessive(i - 1)) &&
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

  /** True for "and" between what a body or an office is for: "the search | and rescue agency". */
  private twoFields(i: number, start: number, limit: number): boolean {
    const [before, after, head] = [this.at(i - 1), this.at(i + 1), this.at(i + 2)];
    if (i - 2 > start || i + 2 >= limit || !before || !after?.form.small || !head?.form.small) return false;
    const field = ({ tag, lower }: Token) =>
      /^(?:NN|NNS|JJ)$/.test(tag) && !isRoleWord(singularOf(lower)) && typesOfNoun(lower).length === 0 && !COLLECTIVES.has(lower);
    const last = head.tag === 'NNS' ? singularOf(head.lower) : head.lower;
    return field(before) && field(after) && /^NNS?$/.test(head.tag) && (typesOfNoun(last).length > 0 || isPersonNoun(last));
  }

  /** True where the particle or "and" at `i` is inside a name: "Ursula von der Leyen", "Universities and Colleges Employers' Association". */
  private joins(i: number, start: number, limit: number): boolean {
    const particle = (this.at(i)?.lower ?? '') as string;
    if (particle === 'and' && this.at(i - 1)?.form.small) return this.twoFields(i, start, limit);
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
}
