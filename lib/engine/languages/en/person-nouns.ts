/** Nouns for one person by work, office, kin or part played. All lower case. */
import { unfoldWords } from '../packed/unfold-words.ts';
import { remembered } from '../remembered.ts';
import { wordSet } from '../word-list.ts';
import { PERSON_NOUNS as FOLDED } from './folded-lists.ts';
import type { Gender } from './people.ts';

/** Those listed in lib/tasks/word-lists; regular endings need no entry. */
const PERSON_NOUNS: ReadonlySet<string> = new Set(unfoldWords(FOLDED));

const PERSON_ENDING =
  /(?:ist|ologist|man|woman|person|ician|grapher|maker|keeper|seeker|holder|owner|worker|goer|player|leader|seller|driver|writer|teller|fighter|founder|officer|officeholder)$/u;

const FEMALE = wordSet(
  'girl mother mum mom wife widow daughter sister aunt niece grandmother girlfriend actress waitress queen princess baroness duchess lady hostess headmistress landlady housewife nun heroine stewardess goddess empress countess mum-of-two mother-of-two mother-of-three',
);
const MALE = wordSet(
  'man boy father dad husband widower son brother uncle nephew grandfather boyfriend actor waiter king prince duke spokesman chairman congressman councilman policeman businessman host headmaster landlord monk priest salesman foreman fisherman defenceman defenseman craftsman statesman clergyman postman dairyman pope batsman assemblyman alderman sportsman cameraman tradesman frontman gunman serviceman father-of-two father-of-three',
);

/** Heads that speak for somebody else. */
export const isSpokesNoun = (noun: string): boolean => /^spokes(?:man|men|woman|women|person|persons|people)$/u.test(noun);

/** True for a singular noun that names a person by what they are or do. */
export const isPersonNoun = remembered((noun: string): boolean => {
  if (PERSON_NOUNS.has(noun)) return true;
  return noun !== 'holder' && noun.length > 5 && PERSON_ENDING.test(noun);
});

/** True for a noun that the list holds; those with a regular ending alone may be surnames. */
export const isListedPerson = (noun: string): boolean => PERSON_NOUNS.has(noun);

/** The gender that a noun tells: "spokeswoman". */
export function genderOfNoun(noun: string): Gender | null {
  if (FEMALE.has(noun) || noun.endsWith('woman')) return 'female';
  return MALE.has(noun) ? 'male' : null;
}
