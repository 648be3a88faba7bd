/** Words for people: groups, pronouns, other names for someone, and the documents that speak in their place. All lower case. */
import { remembered } from '../remembered.ts';
import { wordSet } from '../word-list.ts';

export type Gender = 'male' | 'female';

/** Nouns that name many people at once in the singular. */
export const COLLECTIVES = wordSet(
  'family couple crowd jury bench staff public audience team crew group panel community public population electorate management opposition leadership duo pair trio youth press media prosecution defence defense police people',
);

/** Nouns for what is written and speaks: "the report found". */
export const DOCUMENT_NOUNS = wordSet(`
    report study review survey poll audit inquiry enquiry investigation analysis paper statement letter memo memorandum document dossier filing lawsuit suit indictment complaint ruling judgment judgement verdict research finding census statistics
    statistic figure data assessment article book email e-mail tweet post website webpage message notice release transcript record affidavit bill treaty law constitution act charter manifesto plan policy strategy guidance guideline advisory bulletin
    briefing summary submission petition testimony evidence editorial column interview essay thesis brief chart graph index forecast projection estimate evaluation appraisal consultation sign poster banner placard label leaflet brochure
    list ranking table scorecard note diary memoir autobiography biography profile documentary film footage video recording image text caption headline blog statute code agreement contract deal resolution declaration communiqué communique white-paper
    ad advert advertisement leaflet proposal motion order warrant subpoena certificate prospectus accounts spreadsheet simulation trial experiment result
  `);

/** Those of them that end a title: "the National Audit". */
export const TITLE_NOUNS = wordSet(
  'report review audit inquiry enquiry study assessment evaluation census bulletin manifesto charter treaty act',
);

/** Pronouns that can stand for a source: person, number, gender. */
export const PRONOUNS: ReadonlyMap<
  string,
  { readonly gender: Gender | null; readonly plural: boolean; readonly thing: boolean; readonly person: 1 | 2 | 3 }
> = new Map(
  Object.entries({
    he: { gender: 'male', plural: false, thing: false, person: 3 },
    him: { gender: 'male', plural: false, thing: false, person: 3 },
    his: { gender: 'male', plural: false, thing: false, person: 3 },
    himself: { gender: 'male', plural: false, thing: false, person: 3 },
    she: { gender: 'female', plural: false, thing: false, person: 3 },
    her: { gender: 'female', plural: false, thing: false, person: 3 },
    hers: { gender: 'female', plural: false, thing: false, person: 3 },
    herself: { gender: 'female', plural: false, thing: false, person: 3 },
    it: { gender: null, plural: false, thing: true, person: 3 },
    its: { gender: null, plural: false, thing: true, person: 3 },
    itself: { gender: null, plural: false, thing: true, person: 3 },
    they: { gender: null, plural: true, thing: false, person: 3 },
    them: { gender: null, plural: true, thing: false, person: 3 },
    their: { gender: null, plural: true, thing: false, person: 3 },
    themselves: { gender: null, plural: true, thing: false, person: 3 },
    i: { gender: null, plural: false, thing: false, person: 1 },
    me: { gender: null, plural: false, thing: false, person: 1 },
    my: { gender: null, plural: false, thing: false, person: 1 },
    we: { gender: null, plural: true, thing: false, person: 1 },
    us: { gender: null, plural: true, thing: false, person: 1 },
    our: { gender: null, plural: true, thing: false, person: 1 },
    who: { gender: null, plural: false, thing: false, person: 3 },
    which: { gender: null, plural: false, thing: true, person: 3 },
  } as const),
);

/** "officials" → "official"; good enough for looking a noun up. */
export const singularOf = remembered((noun: string): string => {
  if (/(?:men|women)$/u.test(noun)) return noun.replace(/men$/u, 'man');
  if (noun === 'people') return 'person';
  if (noun === 'children') return 'child';
  if (noun === 'wives') return 'wife';
  if (noun.endsWith('people')) return `${noun.slice(0, -6)}person`;
  if (/(?:ss|us|is)$/u.test(noun)) return noun;
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss)es$/u.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
});

/** Nouns that an article calls someone by whom it has named, for a change: "the Kentucky Republican", "the striker". */
const EPITHETS = wordSet(
  'republican democrat conservative liberal tory socialist nationalist independent lawmaker politician congressman congresswoman legislator billionaire millionaire businessman businesswoman tycoon mogul magnate entrepreneur candidate nominee frontrunner front-runner contender incumbent striker midfielder defender defenceman defenseman goalkeeper goaltender forward winger quarterback pitcher batsman bowler rookie veteran boss skipper captain player star champion singer actor actress comedian novelist author filmmaker director rapper musician native man woman mother father teenager pensioner year-old',
);

/** Where somebody is from, as a noun: "the Spaniard". */
const FROM =
  /^(?:spaniard|briton|dane|swede|finn|pole|scot|turk|serb|croat|kiwi|(?:alger|argentin|armen|austr|belg|boliv|brazil|bulgar|canad|colomb|croat|egypt|eston|ethiop|georg|ghana|hungar|ind|iran|ital|jordan|latv|liber|lithuan|niger|norweg|palestin|peruv|roman|russ|serb|sloven|syr|tunis|ukrain|zamb)ian|(?:afric|americ|cub|germ|jamaic|keny|kore|mexic|moroc|rwand|ugand|venezuel)an|(?:dutch|english|french|irish|welsh)(?:m[ae]n|wom[ae]n))$/;
/** Papers that are called as people are: "the Guardian". */
const PAPERS = /^(?:australian|citizen|economist|examiner|guardian|independent|namibian|observer|scotsman|spectator|star)$/;
export const isPaper = (lower: string): boolean => PAPERS.test(lower);

/** True for a noun, written with a capital, that says where somebody is from. */
export const isDemonym = (lower: string): boolean => FROM.test(lower);

/** True for a noun that stands for someone named before: "the rookie". */
export const isEpithet = (noun: string): boolean =>
  EPITHETS.has(noun) || /-(?:year-old|of-(?:two|three|four))$/.test(noun) || isDemonym(noun);
