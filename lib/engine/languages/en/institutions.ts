/**
 * Organisations: the words that make a name an organisation's, the nouns that stand for it later ("the force"), and
 * the other names of well-known institutions. All lower case.
 */

export type OrganisationType =
  | 'police'
  | 'fire'
  | 'military'
  | 'government'
  | 'parliament'
  | 'court'
  | 'council'
  | 'regulator'
  | 'party'
  | 'union'
  | 'association'
  | 'charity'
  | 'company'
  | 'bank'
  | 'outlet'
  | 'school'
  | 'hospital'
  | 'institute'
  | 'club'
  | 'church'
  | 'museum'
  | 'bloc';

const words = (text: string): string[] => text.split(' ');

/** Words inside a name that say what kind of body it names: "Police" in "West Mercia Police". */
const NAME_WORDS: Readonly<Record<OrganisationType, string[]>> = {
  police: words('police constabulary sheriff garda gardaí rcmp nypd lapd psni policing'),
  fire: words('fire rescue brigade firefighters'),
  military: words('army navy force forces military militia guard corps nato command pentagon idf marines raf'),
  government: words(
    'ministry department office government administration bureau cabinet treasury whitehall kremlin agency service services secretariat embassy directorate hmrc revenue customs',
  ),
  parliament: words('parliament senate congress assembly commons lords dáil knesset duma legislature house sabha seanad'),
  court: words('court tribunal judiciary'),
  council: words('council borough county municipality city'),
  regulator: words('authority commission regulator ombudsman watchdog inspectorate ofcom ofsted ofgem ofwat commissioner fda sec'),
  party: words('party labour conservatives democrats republicans tories greens bjp anc gop caucus coalition'),
  union: words('union unison unite guild tuc gmb brotherhood'),
  association: words(
    'association federation society alliance confederation league network group chamber institution forum campaign movement coalition conference committee',
  ),
  charity: words('charity foundation trust fund relief aid unicef shelter hospice watch'),
  company: words(
    'inc ltd plc llc corp corporation company co gmbh limited group holdings industries airlines airways motors energy partners technologies systems pharmaceuticals studios records media stores supermarkets brothers enterprises ventures solutions electric railways rail water foods brewery hotels telecom',
  ),
  bank: words('bank banking securities capital bancorp'),
  outlet: words(
    'times post news herald guardian argus courier daily weekly monthly examiner inquirer sentinel bloomberg france-presse telegraph tribune journal gazette chronicle reuters bbc cnn afp press magazine radio television tv mail mirror independent broadcasting cbc abc nbc cbs itv',
  ),
  school: words('university college school academy polytechnic faculty'),
  hospital: words('hospital clinic nhs infirmary hospitals'),
  institute: words(
    'institute laboratory laboratories centre center observatory organisation organization council panel programme nasa esa survey',
  ),
  club: words('club fc afc united city rovers wanderers cricket rugby football athletic team'),
  church: words('church diocese cathedral vatican synod mosque synagogue'),
  museum: words('museum gallery theatre theater library opera orchestra festival'),
  bloc: words('nations eu un nato opec asean organization organisation bloc alliance imf g7 g20'),
};

/** Nouns that stand for a body of a kind: "the force" for a police force or an army. */
const NOUNS: Readonly<Record<OrganisationType, string[]>> = {
  police: words('police force department constabulary service authorities'),
  fire: words('service brigade department'),
  military: words('force forces army military navy alliance'),
  government: words(
    'government ministry department agency administration office cabinet authorities bureau service state regime embassy watchdog body',
  ),
  parliament: words('parliament house assembly senate legislature chamber congress'),
  court: words('court tribunal'),
  council: words('council authority city county borough corporation municipality'),
  regulator: words('regulator watchdog authority commission agency body ombudsman inspectorate'),
  party: words('party coalition'),
  union: words('union guild'),
  association: words(
    'association federation group organisation organization body society alliance league network coalition confederation chamber union movement lobby committee',
  ),
  charity: words('charity foundation trust fund group organisation organization nonprofit campaign'),
  company: words(
    'company firm business group corporation manufacturer maker carmaker automaker retailer supermarket chain giant operator developer supplier provider airline carrier publisher start-up startup conglomerate contractor producer grocer wholesaler exporter importer refiner exchange service major shipbuilder builder housebuilder brewer miner insurer utility platform employer bakery brand studio label restaurant hotel shop store factory supplier agency outfit consultancy multinational',
  ),
  bank: words('bank lender group firm company'),
  outlet: words('newspaper paper broadcaster network outlet magazine site website station publication broadsheet tabloid channel'),
  school: words('university college school institution academy'),
  hospital: words('hospital trust clinic'),
  institute: words('institute centre center laboratory lab organisation organization agency body think-tank institution panel group'),
  club: words('club team side franchise squad'),
  church: words('church diocese'),
  museum: words('museum gallery theatre theater library institution orchestra festival'),
  bloc: words('bloc alliance body organisation organization union'),
};

/** Who pictures are credited to, often right before a caption without a stop: "EPA New Scotland Yard's sign". */
export const PICTURE_CREDITS: ReadonlySet<string> = new Set(words('epa getty reuters ap pa afp alamy shutterstock xinhua aap tass sipa'));

/** Nouns that fit every kind of body. */
const ANY = new Set(words('organisation organization body group institution'));

const index = (table: Readonly<Record<OrganisationType, string[]>>): ReadonlyMap<string, readonly OrganisationType[]> => {
  const map = new Map<string, OrganisationType[]>();
  for (const [type, list] of Object.entries(table) as [OrganisationType, string[]][]) {
    for (const word of list) map.set(word, [...(map.get(word) ?? []), type]);
  }
  return map;
};

const typesByNameWord = index(NAME_WORDS);
const typesByNoun = index(NOUNS);

/** Common words of names that do not make a name an organisation's by themselves. */
const WEAK = new Set(
  words(
    'fire rescue watch city county house post mail times mirror independent force command group co media energy water capital cricket football rugby united fund aid relief shelter guard sec office service services state team court records electric rail',
  ),
);

/** Words that, besides those for kinds of body and for offices, make a body's name one that many countries and towns have: "Supreme Court". */
const COMMON = new Set(
  words(
    'supreme high appeal appeals constitutional criminal prime central reserve national federal state air armed foreign interior electoral election elections human rights public general revenue competition communications meteorological weather civil aviation the of for and house representatives lords commons parliament senate congress assembly knesset security secret intelligence emergency disaster anti-corruption corruption statistics',
  ),
);

/** True for a word that tells one body from another of its kind in no way. */
export const isCommonBodyWord = (word: string): boolean => COMMON.has(word) || typesByNameWord.has(word);

/** The kinds of body that a word of a name speaks for; empty for most words. */
export const typesOfNameWord = (word: string): readonly OrganisationType[] => typesByNameWord.get(word) ?? [];

/** Who makes these is a person; "chipmaker" and "drugmaker" are companies. */
const CRAFTS = new Set(
  words(
    'filmmaker policymaker lawmaker dressmaker watchmaker shoemaker winemaker matchmaker kingmaker peacemaker playmaker homemaker troublemaker decisionmaker',
  ),
);
const NO_TYPES: readonly OrganisationType[] = [];
const COMPANY: readonly OrganisationType[] = ['company'];

/** The kinds of body that a noun can stand for ("force": police, military); empty where it stands for none. */
export const typesOfNoun = (noun: string): readonly OrganisationType[] =>
  typesByNoun.get(noun) ?? (noun.length > 5 && noun.endsWith('maker') && !CRAFTS.has(noun.replace('-', '')) ? COMPANY : NO_TYPES);

/** True where the noun fits every kind of body: "the organisation". */
export const fitsAnyBody = (noun: string): boolean => ANY.has(noun);

/** True for a word that makes a name an organisation's wherever it stands last. */
export const isInstitutionWord = (word: string): boolean => typesByNameWord.has(word);

/** True for a word that makes a name an organisation's wherever it stands. */
export const isStrongInstitutionWord = (word: string): boolean => typesByNameWord.has(word) && !WEAK.has(word);

/**
 * Well-known institutions and the names that newspapers use for them: the first is the formal one. The comment before each says where
 * that can be read. A place name stands here only where it is used for one body.
 */
export const INSTITUTIONS: readonly { readonly names: readonly string[]; readonly type: OrganisationType }[] = [
  // met.police.uk, About us; its headquarters is New Scotland Yard
  {
    names: ['metropolitan police service', 'metropolitan police', 'met police', 'met', 'scotland yard', 'new scotland yard'],
    type: 'police',
  },
  // gov.uk, Prime Minister’s Office, 10 Downing Street
  { names: ["prime minister's office", 'downing street', '10 downing street', 'number 10', 'no 10', 'no. 10'], type: 'government' },
  // whitehouse.gov
  { names: ['white house'], type: 'government' },
  // defense.gov; its headquarters is the Pentagon
  { names: ['us department of defense', 'department of defense', 'defense department', 'pentagon'], type: 'military' },
  // state.gov
  {
    names: ['us department of state', 'department of state', 'state department', 'us state department', 'foggy bottom'],
    type: 'government',
  },
  // justice.gov
  {
    names: ['us department of justice', 'department of justice', 'justice department', 'us justice department', 'doj'],
    type: 'government',
  },
  // federalreserve.gov
  { names: ['federal reserve', 'us federal reserve', 'fed'], type: 'bank' },
  // ecb.europa.eu
  { names: ['european central bank', 'ecb'], type: 'bank' },
  // kremlin.ru, site of the President of Russia
  { names: ['kremlin'], type: 'government' },
  // vatican.va
  { names: ['holy see', 'vatican'], type: 'church' },
  // elysee.fr
  { names: ['elysée', 'elysée palace', 'élysée', 'élysée palace'], type: 'government' },
  // royal.uk
  { names: ['buckingham palace', 'royal household'], type: 'government' },
  // gov.uk, HM Treasury
  { names: ['hm treasury', 'treasury'], type: 'government' },
  // gov.uk, HMRC
  { names: ['hm revenue and customs', 'hm revenue & customs', 'revenue and customs', 'hmrc'], type: 'government' },
  // gov.uk, FCDO
  { names: ['foreign, commonwealth and development office', 'foreign office', 'fcdo'], type: 'government' },
  // nhs.uk
  { names: ['national health service', 'nhs'], type: 'hospital' },
  // cps.gov.uk
  { names: ['crown prosecution service', 'cps'], type: 'government' },
  // idf.il
  { names: ['israel defense forces', 'israel defence forces', 'israeli military', 'israeli army', 'idf'], type: 'military' },
  // nato.int
  { names: ['north atlantic treaty organization', 'north atlantic treaty organisation', 'nato'], type: 'bloc' },
  // european-union.europa.eu
  { names: ['european union', 'eu'], type: 'bloc' },
  // un.org
  { names: ['united nations', 'un', 'u.n.'], type: 'bloc' },
  // rcmp-grc.gc.ca
  { names: ['royal canadian mounted police', 'rcmp', 'mounties'], type: 'police' },
  // psni.police.uk
  { names: ['police service of northern ireland', 'psni'], type: 'police' },
  // garda.ie
  { names: ['an garda síochána', 'garda síochána', 'gardaí', 'gardai', 'garda'], type: 'police' },
  // nyc.gov/nypd
  { names: ['new york police department', 'nypd'], type: 'police' },
  // lapdonline.org
  { names: ['los angeles police department', 'lapd'], type: 'police' },
  // bbc.co.uk, About the BBC
  { names: ['british broadcasting corporation', 'bbc'], type: 'outlet' },
  // cbc.radio-canada.ca
  { names: ['canadian broadcasting corporation', 'cbc'], type: 'outlet' },
  // ap.org
  { names: ['associated press', 'ap'], type: 'outlet' },
  // afp.com
  { names: ['agence france-presse', 'afp'], type: 'outlet' },
  // gop.com
  { names: ['republican party', 'republicans', 'gop'], type: 'party' },
  // democrats.org
  { names: ['democratic party', 'democrats'], type: 'party' },
  // conservatives.com
  { names: ['conservative party', 'conservatives', 'tories', 'tory party'], type: 'party' },
  // labour.org.uk
  { names: ['labour party', 'labour'], type: 'party' },
  // bjp.org
  { names: ['bharatiya janata party', 'bjp'], type: 'party' },
  // anc1912.org.za
  { names: ['african national congress', 'anc'], type: 'party' },
  // rbi.org.in
  { names: ['reserve bank of india', 'rbi'], type: 'bank' },
];
