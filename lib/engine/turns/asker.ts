/** Who asks in an interview, by the lines above it: "The Herald spoke to Ana Ruiz", "Interviewer: Tom Bell". */
import { hasTag, isParticiple, isPlainForm, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Reading } from '../reading.ts';
import { creditedAsker, isOwn, type Names, ownNames } from './people.ts';

/** Most words between the verb and whom it asks: "sat *down with* Ana Ruiz". */
const NEAR = 3;

/** Who asks, where an entry before the token `until` says so, or a sentence there names the author, or the outlet and whom it asked; null: it names neither, or the readers ask. */
export function askerBefore(reading: Reading, names: Names, until: number): Mention | null {
  const told = creditedAsker(reading, names, until);
  if (told || areReaders(reading, until)) return told;
  const own = ownNames(reading);
  for (const named of names.all) {
    const { words, mentions, body } = named;
    const isAuthor = isOwn(own, words);
    const before = mentions.find(
      (mention) =>
        mention.first < until &&
        !isCaption(reading, mention) &&
        (isAuthor ? !isMade(reading, mention) : (body && asks(reading, names, mention)) || (named.person && isTold(reading, mention))),
    );
    if (before) return before;
  }
  return null;
}

/** True where the heading right above the token says that the readers ask: "Your questions answered". */
function areReaders({ document, tokens }: Reading, until: number): boolean {
  let at = until - 1;
  const isHeading = (i: number) => /^(?:title|heading)$/.test(document.blocks[tokens[i]?.block ?? -1]?.kind ?? '');
  while (at >= 0 && !isHeading(at)) at--;
  for (; at > 0 && isHeading(at); at--) if (is(tokens[at], 'questions') && is(tokens[at - 1], 'secondPerson')) return true;
  return false;
}

/** True where a verb of asking stands after the name, and whom it asks after that: not "asked Ana Ruiz to leave", which puts no question. */
function asks({ tokens }: Reading, names: Names, { first, last }: Mention): boolean {
  const verb = tokens[last];
  // "the head of the observatory speaks": the observatory asks nobody
  if (!is(verb, 'questioning') || isInside(tokens, first)) return false;
  for (let i = last + 1; i <= last + 1 + NEAR && tokens[i]?.sentence === verb?.sentence; i++) {
    const asked = names.personAt(i);
    if (asked) return !(tokens[asked.last]?.tag === 'TO' && isPlainForm(tokens[asked.last + 1]));
    if (isVerb(tokens[i])) return false;
  }
  return false;
}

/** True for who is told something by "she" and no name, "She told Tom Bell how it grew", or speaks to her: "Tom Bell spoke to her on the quay". */
function isTold({ tokens, language: { pronouns } }: Reading, { first, last }: Mention): boolean {
  const isSomebody = (at: number) => {
    const pronoun = pronouns.get(tokens[at]?.lower ?? '');
    return pronoun?.person === 3 && !pronoun.plural && !pronoun.thing && tokens[at]?.sentence === tokens[first]?.sentence;
  };
  // "She told Tom Bell, her coach, that she was done"
  const tells = is(tokens[first - 1], 'toldTo') && isSomebody(first - 2) && hasTag(tokens[last], 'WRB', 'WP');
  const speaks =
    is(tokens[last], 'questioning') && isSomebody(last + 2) && (is(tokens[last + 1], 'infinitive') || is(tokens[last + 1], 'comitative'));
  return tells || speaks;
}

/** True for a name below a picture: who took it for whom asks nothing. */
const isCaption = ({ document, tokens }: Reading, { first }: Mention): boolean =>
  document.blocks[tokens[first]?.block ?? -1]?.kind === 'caption';

/** True for what somebody else is told by, "the people building the Herald", and whose a picture is, "Tom Bell / Leith Herald": they ask nothing. */
const isMade = ({ tokens }: Reading, { first }: Mention): boolean => isParticiple(tokens[first - 1]) || tokens[first - 1]?.text === '/';

/** True where the name at the token stands after a preposition, articles left out. */
function isInside(tokens: Reading['tokens'], first: number): boolean {
  const before = is(tokens[first - 1], 'definiteArticle') ? first - 2 : first - 1;
  return tokens[before]?.sentence === tokens[first]?.sentence && is(tokens[before], 'preposition');
}
