/** How English verbs are inflected. */

/** Verbs with their irregular forms, the regular ones in -s and -ing left out. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  'say said|tell told|write wrote written|find found|show showed shown|swear swore sworn|forecast forecast forecasted|mean meant|think thought|hear heard|hold held|speak spoke spoken|read read|sing sang sung|begin began begun beginning|have has had|go goes went gone|put put putting|shoot shot|hit hit hitting|make made|feel felt|see saw seen seeing|seek sought|pay paid|understand understood|learn learned learnt|label labeled labelled labelling|signal signaled signalled signalling|beseech besought beseeched|fall fell fallen|rise rose risen|grow grew grown|slide slid|sink sank sunk|shrink shrank shrunk|lose lost|spend spent|give gave given|win won winning|buy bought|sell sold|get got gotten getting|take took taken|run ran running|drive drove driven|stand stood|come came|swell swelled swollen|set setting|cost|cut cutting|total totaled totalled totalling|lead led|draw drew drawn|become became|send sent|keep kept|break broke broken|bring brought|fly flew flown|ring rang rung|travel traveled travelled travelling'
    .split('|')
    .map((line): [string, string[]] => {
      const [lemma = '', ...forms] = line.split(' ');
      return [lemma, forms];
    }),
);

const DOUBLED =
  /^(?:admit|submit|prefer|commit|quip|chat|dub|rebut|refer|snap|beg|peg|nod|grin|sob|concur|allot|slam|brag|blog|span|drop|slip|dip|top|swap|step)$/;

/** The forms of a verb, the lemma among them. */
export function formsOf(lemma: string): string[] {
  const stem = lemma.replace(/e$/, '');
  if (DOUBLED.test(lemma)) return [lemma, `${lemma}s`, `${lemma}${lemma.at(-1)}ed`, `${lemma}${lemma.at(-1)}ing`];
  if (/[^aeiou]y$/.test(lemma))
    return [lemma, `${lemma.slice(0, -1)}ies`, ...(IRREGULAR.get(lemma) ?? [`${lemma.slice(0, -1)}ied`]), `${lemma}ing`];
  const plural = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [lemma, plural, ...(IRREGULAR.get(lemma) ?? [`${stem}ed`]), `${stem}ing`];
}

/** The forms of several verbs, parted by spaces: as a class of words takes them. */
export const verbForms = (lemmas: string): string => lemmas.split(' ').flatMap(formsOf).join(' ');
