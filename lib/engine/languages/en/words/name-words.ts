/** Words in and before names: given names, honorifics, offices, particles. */
import { unfoldWords } from '../../packed/unfold-words.ts';
import { BOTH, FAMILY_NAMES, FEMALE, MALE, PLACES } from '../folded-lists.ts';

/** The words, each with a full stop after it too. */
const stopped = (words: string): string => words.replace(/\S+/g, '$& $&.');

const [male, female, both] = [unfoldWords(MALE), unfoldWords(FEMALE), unfoldWords(BOTH)];

const maleHonorifics = stopped(
  'mr sir lord fr msgr mgr monsignor father brother monsieur señor signor herr sheikh sheik seri shri imam count duke prince king datuk dato tun alhaji haji malam mallam mazi otunba oba emir igwe encik thiru ustaz ustad ayatollah mullah maulana mufti',
);
const femaleHonorifics = stopped(
  'mrs ms miss dame lady baroness sister mother madame mme señora signora frau smt hajia hajiya datin puan cik countess duchess princess queen',
);

export const nameWords = {
  /** A first name, as listed in lib/tasks/word-lists … */
  firstName: [...male, ...female, ...both],
  /** … of men; one that women bear too is in both classes. */
  maleName: [...male, ...both],
  femaleName: [...female, ...both],
  /** A family name that stands before the given names: "Park" in "Park Geun-hye". */
  familyNameFirst: unfoldWords(FAMILY_NAMES),
  /** The name of a country, state, province or large city, without "the". A place may speak as a body: "Israel said". */
  placeName: unfoldWords(PLACES),
  /** Stands before a name and says no more than that a person is meant. */
  honorific: `${maleHonorifics} ${femaleHonorifics} ${stopped(
    'dr prof professor doctor mx hon judge justice recorder saint st eng engr barr surv barrister comrade pandit swami pope cardinal archbishop bishop rev reverend canon pastor rabbi',
  )}`,
  maleHonorific: maleHonorifics,
  femaleHonorific: femaleHonorifics,
  /** The honorific of everybody. */
  civilTitle: 'mr mrs ms miss mx mr. mrs. ms. miss. mx.',
  /** An honorific that readers take for a part of the full name. */
  keptTitle: 'sir dame lord lady baroness dr dr. prof prof. pope prince princess king queen duke duchess',
  /** A part of a rank for short that is a word or a name too, beside another: "Det *Con* Dana Price", "*Ch.* Insp. Price". */
  shortRank: stopped('con cons ch sub dep'),
  /** An office by which its holder is addressed; never a surname. */
  formOfAddress:
    'president speaker chair chairman chairwoman chancellor mayor secretary minister ambassador justice governor general judge',
  /** Before the name of a saint, of whom a place has its own: "*St* Paul's in Leith". */
  saint: 'st st. saint',
  /** A title, or people, with which names of bodies begin as well: "*Justice* Department", "*King's* College", "*Republican* Party". */
  opensBodyName:
    'justice garda general king queen prince princess duke duchess st st. saint bishop brother republican democrat student tenant',
  /** An office that one person holds at a time. */
  singleOffice: 'president premier mayor governor chancellor minister pope taoiseach',
  /** An office that stands with what it is for before a name: "director of research Ana Ruiz". */
  fieldOffice:
    'minister secretary director head chief president vice-president manager dean professor editor officer commissioner inspector',
  /** What an office or a body is for: "Secretary of Defence", "Northmoor Fire and Rescue Service". */
  portfolio:
    'affairs agriculture arts business commerce cooperation communication communications crime culture defence defense development economic education energy environment external finance fire fisheries food foreign gender health home housing human immigration industry information interior internal justice labor labour media opposition petroleum planning police prisons prosecutions public resources revenue science search security services social sport sports staff state technology tourism trade transport transportation treasury veterans water women works youth',
  /** What else a body is there for, and no office: "Public *Safety* Canada". */
  fieldNoun: 'safety government rights',
  /** Who has this before an office is the first of its holders: "the *prime* minister". */
  primacy: 'prime',
  /** … above others of the same office: "the *chief* justice". */
  topRank: 'chief',
  /** Whoever has this before an office has another office. */
  deputy: 'vice deputy assistant shadow',
  /** An adjective in names of bodies that is a person elsewhere: "the Independent Schools Council". */
  independentBody: 'independent',
  /** A member of parliament, after the name: "Pearse Daly TD". */
  memberSuffix: 'mp td msp mep mla mpp ms',
  /** Tells a child from a parent of the same name. */
  generationSuffix: 'ii iii iv jr jr. sr sr.',
  /** … in full. */
  generationWord: 'junior senior younger elder',
  /** An honour or degree after the name. */
  postnominal: 'cbe kc mbe md obe phd qc sc',
  /** Stands with a hyphen before a name that is known without it too: "al-Masri". */
  namePrefix: 'al el ul',
  /** With a hyphen before a role that several hold: "co-founder". */
  jointly: 'co',
  /** A small word inside a name. */
  nameParticle:
    'de del della dela di da do dos das du van von der den ter ten zu zum zur af ap arap ole wa bin bint binti ibn al el la le ul y e and &',
  /** … that begins a surname after a first name that is in no list. */
  surnameParticle: 'de van von der den bin al el la le',
  /** A word of a title that tells it from no other, and is mostly written small. */
  smallTitleWord: "of on into for in and the to by a de from with how new & - 's ’s ' ’",
  /** Leads to what a document is about: "the National Audit on Harbour Safety". */
  topicPreposition: 'of on into for',
  /** Stands inside the name of a body: "Campaign against Noise". */
  bodyPreposition: 'of for on to in against',
  /** Leads to what an office or a body is for: "Minister for Trade". */
  domainPreposition: 'of for',
  /** Opens the name of a campaign: "Save the Children". */
  campaignVerb: 'save stop keep free protect defend feed reclaim end',
  /** First word of a place’s name in two words: "the South African". */
  regionPrefix: 'north south east west costa',
  /** A noun for a place that may stand before its name. */
  territory: 'town city village state country region province',
  /** A noun that stands before the name of what it is: "the website Acme". */
  classifier: 'site website vice',
  /** Says whom or where a body belongs to; no part of its name: "Amazon-owned". */
  belonging: '*-owned *-based *-backed *-led *-run *-born *-listed *-funded *-controlled',
  /** The letters of a name where they are capitals: "the WHO". */
  initialism: 'who it us or',
  /** Opens a sentence with a capital and is no part of the name after it: "Neither Ruiz nor Bell". */
  neverName: 'neither like unlike but meanwhile',
  /** Ends surnames as well as trades: "Wegman". */
  surnameEnding: '*man *men *ist *taker',
  /** May open a headline before a name: "Celebrating Ana Ruiz". */
  gerund: '*ing',
  /** Leads to a name: "a barber named Ana". */
  naming: 'named called nicknamed known',
  /** … and of itself: "*calling* itself the Nightjars". */
  selfNaming: 'calling styling',
  /** … that somebody gave: "who gave her name as Ana". */
  nameGiven: 'name identified',
  /** Stands between somebody and the name that they gave. */
  nameGiving: 'who gave giving would give only just his her their first name himself herself identified asked wanted to be is was by',
  /** Leads to who is at the head of a group: "a team led by Ana Ruiz". */
  leading: 'led headed',
  /** Tells one of a family from another. */
  ageComparative: 'younger older elder',
  /** Before the name of the dead: "the late Carl Ruiz". */
  deceased: 'late',
  /** Whose end it is: "the *death* of Carl Ruiz". */
  deathNoun: 'death deaths murder murders killing killings funeral body bodies loss memory suicide',
} as const;
