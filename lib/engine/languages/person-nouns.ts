/** Nouns for one person by work, office, kin or part played. All lower case. */
import { remembered } from '../remembered.ts';
import { wordSet } from '../word-list.ts';
import type { Gender } from './people.ts';

/** Nouns for a person by work, office, kin or part played; regular endings (-ist, -man, -ologist …) need no entry. */
const PERSON_NOUNS = wordSet(`
    academic accountant activist actor actress administrator admiral adviser advisor advocate agent aide ally ambassador analyst anchor announcer applicant apprentice archaeologist architect artist assistant
    associate astronaut athlete attendee attorney auditor aunt author baker bank-manager banker baroness barrister barista biologist biographer bishop blogger boss boxer boy boyfriend brigadier broker brother builder businessman
    businesswoman buyer bystander campaigner candidate captain cardinal caretaker carer cashier ceo celebrity cfo chair chairman chairperson chairwoman chancellor chaplain chef chief child chronicler citizen clergyman cleric clerk client climber coach
    coauthor co-author co-founder cofounder co-owner co-star colleague collector colonel columnist comedian comic commander commentator commissioner commuter companion competitor composer conductor congressman congresswoman conservationist
    constable consul consultant consumer contestant contractor convener convenor cook coordinator co-ordinator coroner corporal correspondent councillor councilman councilwoman councilor counsel counsellor counselor cousin craftsman creator critic curator customer cyclist
    dad dancer daughter dealer dean defector defenceman defendant defender defenseman delegate demonstrator dentist deputy designer detainee detective developer dietitian diplomat director dissident doctor donor driver economist editor editor-in-chief
    educator electrician elder emissary employee employer engineer entrepreneur envoy epidemiologist executive exile expert farmer fan father fellow fighter filmmaker film-maker finalist financier firefighter fisherman footballer founder foreman forward friend
    gardener general geologist girl girlfriend goalkeeper goalie goaltender governor grandfather grandmother graduate guard guardian guest guide guitarist head headmaster headmistress headteacher heir helper hero historian homeowner host hostess housewife hunter husband imam
    immigrant inmate insider inspector instructor interpreter intern investigator investor jockey journalist judge juror justice keeper king laborer labourer landlady landlord lawmaker lawyer leader lecturer legend lender legislator liaison librarian lieutenant
    lifeguard lobbyist lord major maker magistrate man manager marshal martyr mate mathematician mayor mechanic mediator member mentor merchant meteorologist midfielder midwife migrant miner minister mla model moderator monk mother motorist
    mountaineer mp mpp msp mep mum mom musician nanny narrator native naturalist neighbor neighbour nephew niece nominee nomad novelist nun nurse nutritionist observer officer official ombudsman onlooker operator opponent organiser organizer orphan owner painter
    paramedic parent parliamentarian participant partner passenger passer-by pastor patient patriarch patron paediatrician pediatrician pensioner performer person pharmacist philosopher photographer physician physicist pianist pilot pioneer pitcher planner player playwright plumber
    poet policeman policewoman politician pollster pope postman practitioner premier presenter president pretender priest prime-minister prince princess principal prisoner producer prof professor programmer promoter proprietor prosecutor protester protestor provost psychiatrist
    psychologist publican publisher pundit pupil quarterback queen rabbi racer rancher ranger rapper reader realtor receptionist recruiter referee refugee regent registrar relative reporter representative rescuer researcher resident respondent retiree reverend reviewer
    rider rival roommate runner sailor salesman scholar scientist scout screenwriter sculptor secretary secretary-general senator sergeant servant sheriff shareholder shepherd shopkeeper shopper singer sister skier skipper smuggler sociologist soldier solicitor someone somebody son songwriter
    source speaker specialist spectator spokesman spokesperson spokeswoman spouse spy staffer stakeholder star statistician statesman strategist striker student subscriber successor supervisor superintendent supplier supporter surgeon surveyor survivor suspect swimmer
    tailor taoiseach tánaiste teacher teammate team-mate technician teenager tenant therapist toddler tourist trader trainee trainer traveller traveler treasurer trooper trustee tutor tycoon umpire uncle undersecretary under-secretary user veteran vet veterinarian vendor vice-chancellor vice-president vicar victim
    viewer villager virologist visitor volunteer voter waiter waitress walker warden warrior widow widower wife winemaker winger winner witness woman worker writer youngster youth zoologist md quartermaster whistleblower whistle-blower newcomer rookie centre-back batsman batter bowler
    billionaire millionaire democrat republican conservative liberal tory socialist nationalist independent incumbent contender frontrunner front-runner hopeful backbencher frontbencher peer statesperson mogul mastermind
    predecessor counterpart hawker cabbie barber hairdresser carpenter butcher trucker busker poacher hiker angler gamer rower sprinter golfer cricketer schoolgirl schoolboy lodger bailiff bartender
    grandson granddaughter grandparent stepfather stepmother stepson stepdaughter fiancé fiancée bride groom twin rector fly-half scrum-half full-back
    playmaker medalist medallist champion olympian paralympian breeder grower brewer distiller restaurateur winegrower planter herder trapper dairyman custodian janitor cleaner porter steward stewardess
  `);

const PERSON_ENDING =
  /(?:ist|ologist|man|woman|person|ician|grapher|maker|keeper|seeker|holder|owner|worker|goer|player|leader|seller|driver|writer|teller|fighter|founder|officer|officeholder)$/u;

const FEMALE = wordSet(
  'woman girl mother mum mom wife widow daughter sister aunt niece grandmother girlfriend actress waitress queen princess baroness duchess lady spokeswoman chairwoman congresswoman councilwoman policewoman businesswoman hostess headmistress landlady housewife nun heroine businesswoman saleswoman forewoman stewardess goddess empress countess mum-of-two mother-of-two mother-of-three assemblywoman alderwoman sportswoman cameraswoman',
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
