/** Words for people: honorifics, ranks, roles, groups, and the documents that speak in their place. All lower case. */

import { remembered } from '../remembered.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

export type Gender = 'male' | 'female';

/** Titles that stand before a name and say no more than that a person is meant; with the gender that they tell. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words(
    'mr mr. sir lord fr fr. father brother rev rev. monsieur señor signor herr sheikh sheik sri seri shri imam rabbi count duke prince king datuk dato tun alhaji haji encik thiru ustaz ustad ayatollah mullah maulana mufti',
  ).map((w): [string, Gender] => [w, 'male']),
  ...words(
    'mrs mrs. ms ms. miss dame lady baroness sister mother madame mme señora signora frau smt hajia hajiya datin puan cik countess duchess princess queen',
  ).map((w): [string, Gender] => [w, 'female']),
  ...words(
    'dr dr. prof prof. professor doctor mx mx. hon hon. judge justice saint st st. engr engr. barrister comrade pandit swami pope cardinal archbishop bishop reverend canon pastor',
  ).map((w): [string, null] => [w, null]),
]);

/** Honorifics that say what somebody is, and the noun by which an article calls them later: "the judge", "the doctor". */
export const HONORIFIC_NOUNS: ReadonlyMap<string, string> = new Map(
  words(
    'judge:judge justice:judge dr:doctor dr.:doctor doctor:doctor prof:professor prof.:professor professor:professor bishop:bishop archbishop:archbishop cardinal:cardinal pope:pope rabbi:rabbi imam:imam pastor:pastor king:king queen:queen prince:prince princess:princess',
  ).map((pair): [string, string] => pair.split(':') as [string, string]),
);

/** Honorifics that readers take for a part of the full name. */
export const TITLES_KEPT = new Set(words('sir dame lord lady baroness dr dr. prof prof. pope prince princess king queen duke duchess'));

/** Words for what an office or a body is for: "Secretary of Defence", "Minister for Foreign Affairs", "Northmoor Fire and Rescue Service". */
const PORTFOLIOS = new Set(
  words(
    'affairs agriculture arts business commerce communication communications crime culture defence defense development education energy environment external finance fire fisheries food foreign health home housing human immigration industry information interior internal justice labor labour media opposition planning police prisons prosecutions resources revenue science search security services sport sports staff state technology tourism trade transport transportation treasury veterans water women works youth',
  ),
);
export const isPortfolio = (lower: string): boolean => PORTFOLIOS.has(lower);

/** Short forms of roles before a name, and the noun that they stand for. */
export const ROLE_SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'gov.': 'governor',
    gov: 'governor',
    'sen.': 'senator',
    sen: 'senator',
    'sens.': 'senator',
    'rep.': 'representative',
    rep: 'representative',
    'reps.': 'representative',
    'pres.': 'president',
    'lt.': 'lieutenant',
    lt: 'lieutenant',
    'gen.': 'general',
    gen: 'general',
    'col.': 'colonel',
    col: 'colonel',
    'capt.': 'captain',
    capt: 'captain',
    'sgt.': 'sergeant',
    sgt: 'sergeant',
    'cpl.': 'corporal',
    cpl: 'corporal',
    'const.': 'constable',
    const: 'constable',
    'cst.': 'constable',
    'insp.': 'inspector',
    insp: 'inspector',
    'supt.': 'superintendent',
    supt: 'superintendent',
    'det.': 'detective',
    det: 'detective',
    dc: 'constable',
    pc: 'constable',
    ds: 'sergeant',
    di: 'inspector',
    dci: 'inspector',
    dcs: 'superintendent',
    'cllr.': 'councillor',
    cllr: 'councillor',
    'coun.': 'councillor',
    coun: 'councillor',
    clr: 'councillor',
    cr: 'councillor',
    'cr.': 'councillor',
    'maj.': 'major',
    maj: 'major',
    'adm.': 'admiral',
    adm: 'admiral',
    'cmdr.': 'commander',
    cmdr: 'commander',
    'cmsr.': 'commissioner',
    'atty.': 'attorney',
    mp: 'mp',
    mec: 'mec',
    mps: 'mp',
    pm: 'minister',
    cm: 'minister',
    td: 'td',
    msp: 'msp',
    mep: 'mep',
    mla: 'mla',
    mpp: 'mpp',
    ceo: 'ceo',
    cfo: 'cfo',
    vp: 'vice-president',
    cs: 'secretary',
    ps: 'secretary',
  }),
);

/** Nouns for a person by work, office, kin or part played; regular endings (-ist, -man, -ologist …) need no entry. */
const PERSON_NOUNS = new Set(
  words(`
    academic accountant activist actor actress administrator admiral adviser advisor advocate agent aide ally ambassador analyst anchor announcer applicant apprentice archaeologist architect artist assistant
    associate astronaut athlete attendee attorney auditor aunt author baker bank-manager banker baroness barrister barista biologist biographer bishop blogger boss boxer boy boyfriend brigadier broker brother builder businessman
    businesswoman buyer bystander campaigner candidate captain cardinal caretaker carer cashier ceo celebrity cfo chair chairman chairperson chairwoman chancellor chaplain chef chief child chronicler citizen clergyman cleric clerk client climber coach
    coauthor co-author co-founder cofounder co-owner co-star colleague collector colonel columnist comedian comic commander commentator commissioner commuter companion competitor composer conductor congressman congresswoman conservationist
    constable consul consultant consumer contestant contractor convener convenor cook coordinator co-ordinator coroner corporal correspondent councillor councilman councilwoman councilor counsel counsellor counselor cousin craftsman creator critic curator customer cyclist
    dad dancer daughter dealer dean defector defenceman defendant defender defenseman delegate demonstrator dentist deputy designer detainee detective developer dietitian diplomat director dissident doctor donor driver economist editor editor-in-chief
    educator electrician elder emissary employee employer engineer entrepreneur envoy epidemiologist executive exile expert farmer fan father fellow fighter filmmaker film-maker finalist financier firefighter fisherman footballer founder foreman forward friend
    gardener general geologist girl girlfriend goalkeeper goalie goaltender governor grandfather grandmother graduate guard guardian guest guide guitarist head headmaster headmistress headteacher heir helper hero historian homeowner host hostess housewife hunter husband imam
    immigrant inmate insider inspector instructor interpreter intern investigator investor jockey journalist judge juror justice keeper king laborer labourer landlady landlord lawmaker lawyer leader lecturer legend lender legislator liaison librarian lieutenant
    lifeguard lobbyist lord major maker magistrate man manager marshal martyr mate mathematician mayor mechanic mediator member mentor merchant meteorologist midfielder midwife migrant miner minister minister mla model moderator monk mother motorist
    mountaineer mp mpp msp mep mum mom musician nanny narrator native naturalist neighbor neighbour nephew niece nominee nomad novelist nun nurse nutritionist observer officer official ombudsman onlooker operator opponent organiser organizer orphan owner painter
    paramedic parent parliamentarian participant partner passenger passer-by pastor patient patriarch patron paediatrician pediatrician pensioner performer person pharmacist philosopher photographer physician physicist pianist pilot pioneer pitcher planner player playwright plumber
    poet policeman policewoman politician pollster pope postman practitioner premier presenter president pretender priest prime-minister prince princess principal prisoner producer prof professor programmer promoter proprietor prosecutor protester protestor provost psychiatrist
    psychologist publican publisher pundit pupil quarterback queen rabbi racer rancher ranger rapper reader realtor receptionist recruiter referee refugee regent registrar relative reporter representative rescuer researcher resident respondent retiree reverend reviewer
    rider rival roommate runner sailor salesman scholar scientist scout screenwriter sculptor secretary secretary-general senator sergeant servant sheriff shareholder shepherd shopkeeper shopper singer sister skier skipper smuggler sociologist soldier solicitor someone somebody son songwriter
    source speaker specialist spectator spokesman spokesperson spokeswoman spouse spy staffer stakeholder star statistician statesman strategist striker student subscriber successor supervisor superintendent supplier supporter surgeon surveyor survivor suspect swimmer
    tailor taoiseach tánaiste teacher teammate team-mate technician teenager tenant therapist toddler tourist trader trainee trainer traveller traveler treasurer trooper trustee tutor tycoon umpire uncle undersecretary under-secretary user veteran vet veterinarian vendor vice-chancellor vice-president vicar victim
    viewer villager virologist visitor volunteer voter waiter waitress walker warden warrior widow widower wife winemaker winger winner witness woman worker writer youngster youth zoologist md quartermaster whistleblower whistle-blower newcomer rookie striker centre-back winger batsman batter bowler
    billionaire millionaire democrat republican conservative liberal tory socialist nationalist independent incumbent contender frontrunner front-runner hopeful backbencher frontbencher peer statesperson taoiseach statesman mogul mastermind
    predecessor counterpart hawker cabbie barber hairdresser carpenter butcher trucker busker poacher hiker angler gamer rower sprinter golfer cricketer schoolgirl schoolboy lodger bailiff bartender
    grandson granddaughter grandparent stepfather stepmother stepson stepdaughter fiancé fiancée bride groom twin rector fly-half scrum-half full-back
    pollster skipper novelist playmaker medalist medallist champion olympian paralympian breeder grower brewer distiller restaurateur winegrower planter herder trapper dairyman custodian janitor cleaner porter steward stewardess
  `),
);

/** Words in -er, -or, -ian, -ant, -ee that are no persons. */
const NOT_PERSONS = new Set(
  words(`
    number paper letter order matter power river water computer september october november december summer winter corner center centre theater theatre newspaper chapter chamber charter cover danger daughter dinner disorder door floor
    error factor favor flavor honor labor color humor harbor terror mirror motor tractor sector vector tenor minor major horror tumor vapor weather whether quarter shelter shoulder silver sister sugar supper tower timber tiger trailer transfer twitter
    rather other another either never ever over under after later former latter better further longer larger smaller higher lower greater fewer older younger earlier easier proper super inner outer upper offer
    border burger butter cancer career carrier cluster container counter cylinder december discover encounter engineer fiber fibre filter finger flower folder gender hammer helicopter holder hunger inter layer ladder laser lumber manner master member
    meter metre monitor monster murder paper pepper platter poster printer prior procedure register remember reminder river rubber ruler rumor scanner semester sewer soccer spider spur starter sticker stranger thunder ticker tender tier timer toner trigger user
    wafer wonder barrier carrier premier pier tier interior exterior superior inferior behavior behaviour indicator elevator reactor generator detector sensor processor calculator corridor ambassador accelerator simulator refrigerator radiator indian asian
    plant grant restaurant important significant relevant elegant committee coffee employee fee degree guarantee knee tree three see agree free refugee bee referee pedigree trustee pollutant covenant warrant servant giant variant infant merchant peasant pageant hydrant
  `),
);

const PERSON_ENDING =
  /(?:ist|ologist|man|woman|person|ician|grapher|maker|keeper|seeker|holder|owner|worker|goer|player|leader|seller|driver|writer|teller|fighter|founder|officer|officeholder)$/u;

/** Nouns that name many people at once in the singular. */
export const COLLECTIVES = new Set(
  words(
    'family couple crowd jury bench staff public audience team crew group panel community public population electorate management opposition leadership duo pair trio youth press media prosecution defence defense police people',
  ),
);

const FEMALE = new Set(
  words(
    'woman girl mother mum mom wife widow daughter sister aunt niece grandmother girlfriend actress waitress queen princess baroness duchess lady spokeswoman chairwoman congresswoman councilwoman policewoman businesswoman hostess headmistress landlady housewife nun heroine businesswoman saleswoman forewoman stewardess goddess empress countess mum-of-two mother-of-two mother-of-three assemblywoman alderwoman sportswoman cameraswoman',
  ),
);
const MALE = new Set(
  words(
    'man boy father dad husband widower son brother uncle nephew grandfather boyfriend actor waiter king prince duke spokesman chairman congressman councilman policeman businessman host headmaster landlord monk priest salesman foreman fisherman defenceman defenseman craftsman statesman clergyman postman dairyman pope batsman assemblyman alderman sportsman cameraman tradesman frontman gunman serviceman father-of-two father-of-three',
  ),
);

/** Nouns for what is written and speaks: "the report found". */
export const DOCUMENT_NOUNS = new Set(
  words(`
    report study review survey poll audit inquiry enquiry investigation analysis paper statement letter memo memorandum document dossier filing lawsuit suit indictment complaint ruling judgment judgement verdict research finding census statistics
    statistic figure data assessment article book email e-mail tweet post website webpage message notice release transcript record affidavit bill treaty law constitution act charter manifesto plan policy strategy guidance guideline advisory bulletin
    briefing summary submission petition testimony evidence editorial column interview essay thesis brief chart graph index forecast projection estimate evaluation appraisal consultation sign poster banner placard label leaflet brochure
    list ranking table scorecard note diary memoir autobiography biography profile documentary film footage video recording image text caption headline blog statute code agreement contract deal resolution declaration communiqué communique white-paper
    ad advert advertisement leaflet proposal motion order warrant subpoena certificate prospectus accounts spreadsheet simulation trial experiment result
  `),
);

/** Those of them that end a title: "the National Audit". */
export const TITLE_NOUNS = new Set(
  words('report review audit inquiry enquiry study assessment evaluation census bulletin manifesto charter treaty act'),
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

/** Heads that speak for somebody else. */
export const isSpokesNoun = (noun: string): boolean => /^spokes(?:man|men|woman|women|person|persons|people)$/u.test(noun);

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

/** True for a singular noun that names a person by what they are or do. */
export const isPersonNoun = remembered((noun: string): boolean => {
  if (PERSON_NOUNS.has(noun)) return true;
  if (NOT_PERSONS.has(noun)) return false;
  return noun.length > 5 && PERSON_ENDING.test(noun);
});

/** True for a noun that the list holds; those with a regular ending alone may be surnames. */
export const isListedPerson = (noun: string): boolean => PERSON_NOUNS.has(noun);

/** The gender that a noun tells: "spokeswoman". */
export function genderOfNoun(noun: string): Gender | null {
  if (FEMALE.has(noun) || noun.endsWith('woman')) return 'female';
  return MALE.has(noun) ? 'male' : null;
}

/** Nouns that an article calls someone by whom it has named, for a change: "the Kentucky Republican", "the striker". */
const EPITHETS = new Set(
  words(
    'republican democrat conservative liberal tory socialist nationalist independent lawmaker politician congressman congresswoman legislator billionaire millionaire businessman businesswoman tycoon mogul magnate entrepreneur candidate nominee frontrunner front-runner contender incumbent striker midfielder defender defenceman defenseman goalkeeper goaltender forward winger quarterback pitcher batsman bowler rookie veteran skipper captain player star champion singer actor actress comedian novelist author filmmaker director rapper musician native man woman mother father teenager pensioner year-old',
  ),
);

/** Where somebody is from, as a noun: "the Spaniard". */
const FROM =
  /^(?:spaniard|briton|dane|swede|finn|pole|scot|turk|serb|croat|kiwi|(?:alger|argentin|armen|austr|belg|boliv|brazil|bulgar|canad|colomb|croat|egypt|eston|ethiop|georg|ghana|hungar|ind|iran|ital|jordan|latv|liber|lithuan|niger|norweg|palestin|peruv|roman|russ|serb|sloven|syr|tunis|ukrain|zamb)ian|(?:afric|americ|cub|germ|jamaic|keny|kore|mexic|moroc|rwand|ugand|venezuel)an|(?:dutch|english|french|irish|welsh)(?:m[ae]n|wom[ae]n))$/;
/** Papers that are called as people are: "the Guardian". */
const PAPERS = /^(?:australian|citizen|economist|examiner|guardian|independent|namibian|observer|scotsman|spectator)$/;
export const isPaper = (lower: string): boolean => PAPERS.test(lower);

/** True for a noun, written with a capital, that says where somebody is from. */
export const isDemonym = (lower: string): boolean => FROM.test(lower);

/** True for a noun that stands for someone named before: "the rookie". */
export const isEpithet = (noun: string): boolean => EPITHETS.has(noun) || noun.endsWith('-year-old') || isDemonym(noun);
