/** Whom an epithet stands for: "the striker", "the Spaniard", "the 58-year-old". */
import { nameWords } from '../languages/compared-names.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Reading } from '../reading.ts';
import type { Ages } from './ages.ts';
import type { Discourse, Place } from './discourse.ts';
import type { Entity } from './entity.ts';
import { commentsOnly, sameSide } from './wordings.ts';

/** By so much has one to be ahead of the next. */
const LEAD = 0.7;

/** Mentions that somebody has of whom an article tells how they stand for office or for a prize. */
const PROMINENT = 3;

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
    if (mention.kind !== 'person' || !vocabulary.has(noun, 'epithet')) return null;
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
    const words = wordsApart(this.reading, mention);
    const fits = (entity: Entity) =>
      // "the woman" may be the cashier who was spoken of last; "the candidate" is not the pollster
      entity.kind === 'person' &&
      !commentsOnly(language, entity) &&
      this.ages.mayBe(entity, mention) &&
      sameSide(language, words, entity) &&
      (entity.named || vocabulary.has(noun, 'genericPerson')) &&
      (!mention.gender || !entity.gender || entity.gender === mention.gender);
    const meant = this.discourse.choose(place, (entity) => (fits(entity) ? 1 : 0), LEAD);
    // "the candidate" is hardly who is named in passing
    if (meant && vocabulary.has(noun, 'contestant') && meant.entity.mentions.length < PROMINENT) return null;
    // "the Spaniard" may be either of two
    return meant && (!vocabulary.has(noun, 'demonym') || meant.lead === Number.POSITIVE_INFINITY) ? meant.entity : null;
  }
}

/** The words of a description, those with hyphens taken apart. */
export function wordsApart({ language, document }: Reading, { start, end }: Mention): readonly string[] {
  return nameWords(language, document.text.slice(start, end).replaceAll('-', ' '));
}
