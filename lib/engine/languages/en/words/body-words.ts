/** Words for bodies: what makes a name an organisation's, and the nouns that stand for it later ("the force"). */
import { wordSet } from '../../word-list.ts';
import { bodyKinds, outletNouns } from '../bodies.ts';

const nameWords = Object.values(bodyKinds.nameWords).join(' ');

/** Common words of names that do not make a name an organisation's by themselves: "Fire", "Post". */
const weak = wordSet(
  'fire rescue watch city county house post mail times mirror independent force command group co media energy water capital cricket football rugby united fund aid relief shelter guard sec office service services state team court records rail',
);

const crafts =
  'filmmaker policymaker lawmaker dressmaker watchmaker shoemaker winemaker matchmaker kingmaker peacemaker playmaker homemaker troublemaker decisionmaker';

export const bodyWords = {
  /** Makes a name an organisation's wherever it stands last: "Police" in "West Mercia Police". */
  institutionWord: nameWords,
  /** … and wherever else it stands. */
  strongInstitutionWord: nameWords.split(' ').filter((word) => !weak.has(word)),
  /** A word in the names of bodies that many countries and towns have: "Supreme Court". */
  commonBodyWord: `${nameWords} supreme high appeal appeals constitutional criminal prime central reserve national federal state air armed foreign interior electoral election elections human rights public general revenue competition communications meteorological weather civil aviation the of for and house representatives lords commons parliament senate congress assembly knesset security secret intelligence emergency disaster anti-corruption corruption statistics`,
  /** Stands for a body later: "the force". */
  bodyNoun: Object.values(bodyKinds.nouns).join(' '),
  /** What is left of somebody, where nothing says that it is one of those who sit: "found the *body* of a man", but "an advisory *body*". */
  corpse: 'body remains corpse',
  /** Fits every kind of body. */
  anyBody: 'organisation organization body group institution board panel',
  /** … of a few who sit together: "the *panel*" may be a committee, and is no firm. */
  sittingBody: 'board panel',
  /** Says of a body what it is, behind its name: "the Avon Herald *newspaper*". */
  afterOwnName: `${outletNouns.alone} company firm airline charity website`,
  /** Says of a firm what it is, in front of its name: "*Retailer* Acme said". */
  firmTitle:
    'retailer airline supermarket manufacturer insurer carrier broadcaster importer exporter refiner wholesaler grocer housebuilder outfitter conglomerate startup start-up',
  /** Stands for people and for firms alike: "Acme's *rival* Skua". */
  partyNoun: 'rival owner partner competitor buyer seller client customer backer donor investor shareholder',
  /** What one may have in a firm: "a *stake* in Acme". */
  inFirm:
    'stake stakes share shares stock holding holdings interest interests investor investors investment investments shareholder shareholders confidence trust faith role job invest invested invests believe believed believes',
  /** A firm by what it makes: "drugmaker" … */
  maker: '*maker *-maker',
  /** … but a person: "filmmaker". */
  craftsperson: `${crafts} ${crafts.replaceAll('maker', '-maker')}`,
  /** Goes on with a body’s short name to make the formal one: "Microsoft Corp". */
  corporateSuffix:
    'inc ltd plc llc corp corporation company co limited group holdings party airlines airways bank association organisation organization industries energy technologies motors records fc united',
  /** The kind of a body, and nobody’s name: "Police say". */
  kindAlone:
    'police government council court parliament congress senate university church hospital bank army navy ministry party union company',
  /** Says the kind of a body only where its name ends: "Leith City Police" is no city. */
  finalKind: 'city county borough united house',
  /** A body for a region, which two may share: "Avon and Somerset Police". */
  regionalBody: 'police council constabulary trust',
  /** Makes a body of what "of" follows: "Joint Chiefs of Staff". */
  bodyBeforeOf: 'chiefs republic kingdom board order division community',
  /** A party, or its adjective. */
  partyName: `${bodyKinds.nameWords.party} democratic republican conservative tory green liberal`,
  /** Sets one body apart from others of its kind: "the ruling party". */
  rival: 'ruling governing opposition rival breakaway',
  /** Who pictures are credited to, often right before a caption without a stop: "EPA New Scotland Yard’s sign". */
  pictureCredit: 'epa getty reuters ap pa afp alamy shutterstock xinhua aap tass sipa',
  /** Ends the name of a corps, and is a person elsewhere: "the Coast *Guard*". */
  corpsWord: 'guard guards',
  /** A paper that is called as people are: "the Guardian" … */
  paperName: 'australian citizen economist examiner guardian independent namibian observer scotsman spectator star',
  /** … with a place before it alone: "the Leith Star". */
  placedPaper: 'star',
} as const;
