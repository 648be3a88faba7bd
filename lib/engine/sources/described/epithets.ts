/** Whom an epithet stands for: "the striker", "the Spaniard", "the 58-year-old". */
import { nameWords } from '../../languages/compared-names.ts';
import type { Language } from '../../languages/language.ts';
import { isCommonNoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading, Token } from '../../reading.ts';
import { type Choice, type Discourse, type Place, SUBJECT } from '../discourse/discourse.ts';
import { type Entity, isAtLaw } from '../entities/entity.ts';
import { commentsOnly, sameSide } from '../entities/wordings.ts';
import type { Ages } from './ages.ts';

/** By so much has one to be ahead of the next. */
const LEAD = 0.7;
/** … where the description is no epithet. */
const AT_HAND = 1;

/** Mentions that somebody has of whom an article tells how they stand for office or for a prize. */
const PROMINENT = 3;

/** Asked in the order of the text: it leans on what the discourse knows by then. */
export class Epithets {
  constructor(
    private readonly reading: Reading,
    private readonly ages: Ages,
    private readonly discourse: Discourse,
  ) {}

  /** The person that is meant; null: the description is no epithet, or may be several people's. `noun`: its head, in lower case. */
  meant(mention: Mention, noun: string, place: Place): Entity | null {
    const { language, tokens } = this.reading;
    const { vocabulary } = language;
    const told = !vocabulary.has(noun, 'epithet');
    if (mention.kind !== 'person' || (told && !this.tells(mention, place))) return null;
    const [head, next] = [tokens[mention.head], tokens[mention.head + 1]];
    // "The Forward" is a paper
    const named =
      head?.form.upper &&
      tokens[mention.head - 1]?.sentence === head.sentence &&
      !vocabulary.has(noun, 'demonym') &&
      !language.sides.has(noun);
    if (named) return null;
    // "the mother of two of the rowers" is told who she is by what follows
    if (is(next, 'genitive') || is(next, 'personalRelative')) return null;
    const aged = this.ages.meant(mention);
    if (aged) return aged;
    // "the woman in the green hat" is nobody who was spoken of
    if (vocabulary.has(noun, 'genericPerson') && (mention.last > mention.head + 1 || is(next, 'preposition'))) return null;
    const words = wordsApart(this.reading, mention);
    const ofAge = this.ages.gives(mention);
    const of = tokens.slice(mention.first + 1, mention.head).filter(isCommonNoun);
    // "Ruiz leads Bell, | but the socialist vowed": not Ruiz
    const opposed = is(tokens[mention.first - 1], 'adversative');
    const isActor = (entity: Entity) => {
      const trace = opposed ? this.discourse.traceOf(entity) : undefined;
      return trace?.sentence === place.sentence && trace.weight >= SUBJECT;
    };
    const fits = (entity: Entity) =>
      // "the woman" may be the cashier who was spoken of last; "the candidate" is not the pollster
      entity.kind === 'person' &&
      !isActor(entity) &&
      !commentsOnly(language, entity) &&
      !(ofAge && isAtLaw(language, entity)) &&
      this.ages.mayBe(entity, mention) &&
      sameSide(language, words, entity) &&
      (entity.named || vocabulary.has(noun, 'genericPerson')) &&
      (!mention.gender || !entity.gender || entity.gender === mention.gender);
    const meant = this.discourse.choose(place, (entity) => (fits(entity) ? 1 : 0), LEAD);
    // an age is given of whom the article is about, and not of who speaks of them
    const better = (entity: Entity) =>
      fits(entity)
        ? entity.mentions.length > (meant?.entity.mentions.length ?? 0)
        : place.pleads !== null && entity.kind === 'person' && !entity.named && !entity.plural;
    if (ofAge && this.discourse.hasSpokenOf(better)) return null;
    if (meant && !sameTrade(language, noun, of, meant.entity)) return null;
    if (meant && told && !this.isAtHand(meant, place, noun)) return null;
    // "the candidate" is hardly who is named in passing
    if (meant && vocabulary.has(noun, 'contestant') && meant.entity.mentions.length < PROMINENT) return null;
    // "the Spaniard" may be either of two
    return meant && (!vocabulary.has(noun, 'demonym') || meant.lead === Number.POSITIVE_INFINITY) ? meant.entity : null;
  }

  /** True for a speaker who is told by where they are from or what they were: "the Ohio governor", "the 57-year-old scientist", "the retired baker". */
  private tells({ form, first, head }: Mention, { speaks }: Place): boolean {
    const { tokens } = this.reading;
    const noun = tokens[head];
    // "Bell scored. The Leeds manager said": somebody else
    const beside = is(noun, 'commentator') || is(noun, 'interviewer') || (is(noun, 'fieldOffice') && !is(noun, 'singleOffice'));
    if (form !== 'definite' || !speaks || beside) return false;
    return tokens
      .slice(first + 1, head)
      .some((token) => is(token, 'placeName') || is(token, 'demonym') || is(token, 'epithet') || is(token, 'formerly'));
  }

  /** True for who the sentence before is about, where the article gives them no other office. */
  private isAtHand({ entity, trace, lead }: Choice, { sentence }: Place, noun: string): boolean {
    const { vocabulary } = this.reading.language;
    const other = vocabulary.has(noun, 'singleOffice') && [...entity.heads].some((head) => vocabulary.has(head, 'singleOffice'));
    return entity.named && !other && trace.weight >= SUBJECT && sentence - trace.sentence === 1 && lead >= AT_HAND;
  }
}

/** The words of a description, those with hyphens taken apart. */
export function wordsApart({ language, document }: Reading, { start, end }: Mention): readonly string[] {
  return nameWords(language, document.text.slice(start, end).replaceAll('-', ' '));
}

const TRADES = ['athlete', 'performer'] as const;

/** False for "the singer" and who is a striker, as far as the article says: an epithet of one trade is not for who has another. `of`: what it is of, "the *zoo* director". */
function sameTrade({ vocabulary }: Language, noun: string, of: readonly Token[], { heads }: Entity): boolean {
  const trades = TRADES.filter((trade) => vocabulary.has(noun, trade));
  const leads = vocabulary.has(noun, 'atTheHead');
  if (trades.length === 0 && !leads) return true;
  const plies = (head: string, among: readonly (typeof TRADES)[number][]) => among.some((trade) => vocabulary.has(head, trade));
  const own = [...heads].filter(
    (head) =>
      plies(head, TRADES) ||
      vocabulary.has(head, 'atTheHead') ||
      (vocabulary.has(head, 'personNoun') && !vocabulary.has(head, 'epithet') && !vocabulary.has(head, 'kin')),
  );
  if (own.length === 0 || own.some((head) => plies(head, trades))) return true;
  return leads && own.some((head) => !plies(head, TRADES)) && of.every(({ lower }) => heads.has(lower));
}
