/**
 * Who answers in an interview without labels: whom the first answer is labelled with, or who says who they are, else whom the lines above speak of and the questions do not.
 *
 *   Ana Ruiz runs the lock.      **Forrester: When did you come?**      Ruiz: In May.      **And now?**      I keep bees.
 *   ^──────^                                                            ^──^
 */
import { firstWhere } from '../first-where.ts';
import { genderOfFirstName } from '../languages/nouns.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading } from '../reading.ts';
import { addressedIn } from './addressed.ts';
import type { Exchange } from './exchanges.ts';
import { guestBefore } from './guest.ts';
import { guestInHeadline } from './headline-guest.ts';
import type { Label } from './labels.ts';
import { isOwn, type Named, type Names, ownNames, rangeOf, wordsOf } from './people.ts';

/** Who answers; null: that is not told. */
export function answeringIn(reading: Reading, names: Names, exchanges: readonly Exchange[], labels: readonly Label[]): Range | null {
  const [first] = exchanges;
  if (!first) return null;
  const until = first.question.first;
  const told = labelledIn(reading, names, first, labels) ?? introducedIn(reading, names, exchanges);
  const headline = guestInHeadline(reading);
  // a talk may be with somebody, and the lines above speak of whose chair they hold
  if (!told && headline && isPerson(reading, names, headline)) return headline;
  const guest =
    told ??
    guestBefore(reading, names, until, spokenOf(reading, names, exchanges), first.line.style !== null) ??
    addressedIn(reading, names, exchanges);
  if (!guest) return headline;
  const range = rangeOf(reading, guest);
  // "Meet Ana Ruiz" has capitals beside the name
  return headline && headline.first >= range.first && headline.last <= range.last ? headline : range;
}

const isPerson = (reading: Reading, names: Names, range: Range): boolean =>
  genderOfFirstName(reading.tokens[range.first]) !== undefined || names.called(wordsOf(reading, range)).some(({ person }) => person);

/** Whom the first answer's label names, and the lines above, where the question's label is the author's. */
function labelledIn(reading: Reading, names: Names, { question, line, under }: Exchange, labels: readonly Label[]): Mention | null {
  const labelOf = (block: number | undefined): readonly string[] => {
    const label = labels.find((one) => one.line.block === block && reading.tokens[one.range.last]?.text === ':');
    return label ? wordsOf(reading, label.range) : [];
  };
  const [asks, answers] = [labelOf(line.block), labelOf(under[0]?.line.block)];
  if (!isOwn(ownNames(reading), asks) || answers.length === 0) return null;
  const above = names.called(answers).flatMap(({ mentions }) => mentions.filter((mention) => mention.first < question.first));
  return above[0] ?? null;
}

/** Who answers a question with who they are, "I’m Ana Ruiz, a baker": null: nobody does, or several. */
function introducedIn({ tokens }: Reading, names: Names, exchanges: readonly Exchange[]): Mention | null {
  const found = exchanges.flatMap(({ under: [answer] }) => {
    const { first = 0, last = 0 } = answer?.range ?? {};
    const at = first + 2;
    const isSaid = at < last && is(tokens[first], 'firstPerson') && is(tokens[first + 1], 'be') && tokens[first]?.quoted === -1;
    return (isSaid && names.personAt(at)) || [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Those that may be no person and of which the questions speak, as "What can Misty do?" does, and to whom they are not put: "Tom, what can you do?" */
function spokenOf(reading: Reading, names: Names, exchanges: readonly Exchange[]): ReadonlySet<Named> {
  const isSpokenOf = ({ mentions }: Named): boolean =>
    exchanges.some(({ question: { first, last } }) => {
      const from = firstWhere(mentions, (mention) => mention.first >= first);
      const to = firstWhere(mentions, (mention) => mention.first >= last);
      return mentions.slice(from, to).some((mention) => isInClause(reading, mention));
    });
  const spoken = names.all.filter((named) => !named.person && isSpokenOf(named)).flatMap(({ words }) => names.called(words));
  return new Set(spoken.filter(({ person }) => !person));
}

/** True where no comma or colon stands beside the name, nor quotation marks around it. */
function isInClause({ tokens }: Reading, { first, last }: Mention): boolean {
  const isBeside = (at: number) => tokens[at]?.sentence === tokens[first]?.sentence && /^[,:]$/.test(tokens[at]?.text ?? '');
  return tokens[first]?.quoted === -1 && !isBeside(first - 1) && !isBeside(last);
}
