/** Nouns for a person by work, office, kin or part played; regular endings (-ist, -man, -ologist …) need no entry. Written for this project. */
export const PERSON_NOUNS = `
  abbot abuser academic accomplice accountant acolyte activist actor actress actuary addict administrator admiral adolescent
  adviser advisor advocate agent aide ally alumna alumnus ambassador analyst anchor angler announcer appellant applicant
  appraiser apprentice arbitrator archaeologist archbishop archdeacon architect artist aspirant assailant assessor assistant
  associate astronaut astronomer athlete attache attacker attendee attorney auditor aunt author babysitter backbencher backer
  bailiff baker ballerina bank-manager banker barber barista baroness barrister bartender batsman batter biker billionaire
  biographer biologist birder bishop blogger bookseller borrower boss bowler boxer boy boyfriend breeder brewer bride brigadier
  broker brother builder burglar bursar businessman businesswoman busker butcher buyer bystander cabbie cadet campaigner camper
  candidate canvasser captain cardinal caregiver carer caretaker carpenter cashier celebrity centenarian centre-back ceo cfo
  chair chairman chairperson chairwoman challenger champion chancellor chaplain chef chief chieftain child chronicler citizen
  claimant classmate cleaner clergyman cleric clerk client climber clinician co-author co-defendant co-founder co-ordinator
  co-owner co-star co-worker coach coauthor coder cofounder colleague collector colonel columnist comedian comic commandant
  commander commentator commenter commissioner commuter companion competitor complainant composer comptroller conductor
  confidant confidante congregant congressman congresswoman conscript conservationist conservative conspirator constable
  constituent consul consultant consumer contender contestant contractor convener convenor cook coordinator coroner corporal
  correspondent councillor councilman councilor councilwoman counsel counsellor counselor counterpart courier cousin coworker
  craftsman creator cricketer critic crusader culprit curate curator custodian customer cyclist dad dairyman dancer daughter
  deacon dealer dean debtor defector defenceman defendant defender defenseman delegate democrat demonstrator dentist deportee
  deputy descendant deserter designer detainee detective developer dietitian diplomat director dissident distiller doctor donor
  driver drummer economist editor editor-in-chief educator elder electrician emigrant emir emissary employee employer engineer
  entrepreneur envoy epidemiologist evacuee executive exile expat expatriate expert eyewitness fan farmer farmhand father fellow
  fiance fiancee fiancé fiancée fighter film-maker filmmaker finalist financier firefighter fisherman flatmate fly-half
  footballer forecaster foreman forester forward founder friend front-runner frontbencher frontrunner fugitive full-back gaffer
  gamer gardener general geologist girl girlfriend goalie goalkeeper goaltender godfather godmother golfer governor graduate
  granddaughter grandfather grandmother grandparent grandson grocer groom grower guard guardian guest guide guitarist hacker
  hairdresser hawker head headmaster headmistress headteacher heir helper herder hero hiker historian homeowner hopeful host
  hostage hostess housekeeper housemate housewife hunter husband illustrator imam immigrant impostor incumbent independent
  influencer informant informer inmate innkeeper insider inspector instructor insurgent intern interpreter inventor investigator
  investor islander janitor jockey jogger journalist judge juror justice keeper king kingpin laborer labourer landlady landlord
  lawmaker lawyer leader lecturer legend legislator lender liaison liberal librarian lieutenant lifeguard linebacker litigant
  lobbyist lodger looter lord maestro magistrate magnate major maker man manager marcher marshal martyr mastermind mate
  mathematician matron mayor md mechanic medalist medallist mediator medic member mentor mep merchant messenger meteorologist
  midfielder midwife migrant militant millionaire miner minister missionary mla mobster model moderator mogul mom monarch monk
  mother motorist mountaineer mourner mp mpp msp mufti mum musician nanny narrator nationalist native naturalist navigator
  negotiator neighbor neighbour nephew newcomer newscaster newsreader niece nomad nominee notary novelist nun nurse nutritionist
  oba observer offender officeholder officer official oligarch olympian ombudsman onlooker operative operator opponent optician
  organiser organizer orphan outsider owner paediatrician painter paralegal paralympian paramedic paratrooper parent parishioner
  parliamentarian participant partner passenger passer-by passerby pastor patient patriarch patron peacekeeper peddler
  pedestrian pediatrician peer pensioner performer perpetrator person petitioner pharmacist philosopher photographer physician
  physicist pianist pilot pioneer pitcher plaintiff planner planter player playmaker playwright plumber poacher podcaster poet
  policeman policewoman policymaker politician pollster pope porter postman practitioner predecessor premier presenter president
  pretender priest prime-minister prince princess principal prisoner producer prof professional professor programmer promoter proofreader
  proprietor prosecutor protester protestor protégé provost psychiatrist psychologist publican publisher pundit pupil
  quarterback quartermaster queen rabbi racer rancher ranger rapper rapporteur reader realtor rebel receptionist recruit
  recruiter rector referee refugee regent registrar relative renter reporter representative republican rescuer researcher
  resident respondent restaurateur retiree reverend reviewer rider rioter rival robber roofer rookie roommate rower ruler runner
  sailor salesman sarpanch scholar schoolboy schoolgirl scientist scout screenwriter scrum-half sculptor seafarer secretary
  secretary-general senator sergeant servant settler shareholder shepherd sheriff shooter shopkeeper shopper sibling singer
  sister skier skipper sleuth smuggler sniper socialist socialite sociologist soldier solicitor somebody someone son songstress
  songwriter sophomore source speaker specialist spectator spokesman spokesperson spokeswoman spouse sprinter spy squatter
  staffer stakeholder star starlet statesman statesperson statistician stepbrother stepdaughter stepfather stepmother stepsister
  stepson steward stewardess stranger strategist streamer striker stringer student subcontractor subscriber successor sultan
  superdelegate superintendent superstar supervisor supplier supporter supremo surgeon surrogate surveyor survivor suspect
  swimmer tailor taoiseach teacher team-mate teammate technician teen teenager tenant theologian therapist thespian thief
  toddler tory tourist trader trafficker trainee trainer translator trapper traveler traveller treasurer trooper trucker trustee
  tutor twin tycoon tánaiste umpire uncle under-secretary undergraduate undersecretary user vendor vet veteran veterinarian
  vicar vice-chancellor vice-president victim viewer vigilante villager virologist visitor vlogger volunteer voter waiter
  waitress walker warden warlord warrior welder well-wisher whip whistle-blower whistleblower widow widower wife winegrower
  winemaker winger winner witness woman worker wrestler writer youngster youth youtuber zookeeper zoologist
`
  .trim()
  .split(/\s+/);
