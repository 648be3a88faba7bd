/** Nouns for a person by work, office, kin or part played; regular endings (-ist, -man, -ologist …) need no entry. Written for this project. */
export const PERSON_NOUNS = `
  academic accountant activist actor actress administrator admiral adviser advisor advocate agent aide ally ambassador analyst anchor
  angler announcer applicant apprentice archaeologist architect artist aspirant assistant associate astronaut athlete attendee
  attorney auditor aunt author backbencher bailiff baker bank-manager banker barber barista baroness barrister bartender batsman
  batter billionaire biographer biologist bishop blogger boss bowler boxer boy boyfriend breeder brewer bride brigadier broker
  brother builder businessman businesswoman busker butcher buyer bystander cabbie campaigner candidate captain cardinal carer
  caretaker carpenter cashier celebrity centre-back ceo cfo chair chairman chairperson chairwoman champion chancellor chaplain chef
  chief child chronicler citizen cleaner clergyman cleric clerk client climber co-author co-founder co-ordinator co-owner co-star
  coach coauthor cofounder colleague collector colonel columnist comedian comic commander commentator commissioner commuter companion
  competitor composer conductor congressman congresswoman conservationist conservative constable consul consultant consumer contender
  contestant contractor convener convenor cook coordinator coroner corporal correspondent councillor councilman councilor
  councilwoman counsel counsellor counselor counterpart cousin craftsman creator cricketer critic curator custodian customer cyclist
  dad dairyman dancer daughter dealer dean defector defenceman defendant defender defenseman delegate democrat demonstrator dentist
  deputy designer detainee detective developer dietitian diplomat director dissident distiller doctor donor driver economist editor
  editor-in-chief educator elder electrician emir emissary employee employer engineer entrepreneur envoy epidemiologist executive
  exile expert fan farmer father fellow fiancé fiancée fighter film-maker filmmaker finalist financier firefighter fisherman fly-half
  footballer foreman forward founder friend front-runner frontbencher frontrunner full-back gamer gardener general geologist girl
  girlfriend goalie goalkeeper goaltender golfer governor graduate granddaughter grandfather grandmother grandparent grandson groom
  grower guard guardian guest guide guitarist hairdresser hawker head headmaster headmistress headteacher heir helper herder hero
  hiker historian homeowner hopeful host hostess housewife hunter husband imam immigrant incumbent independent inmate insider
  inspector instructor intern interpreter investigator investor janitor jockey journalist judge juror justice keeper king laborer
  labourer landlady landlord lawmaker lawyer leader lecturer legend legislator lender liaison liberal librarian lieutenant lifeguard
  lobbyist lodger lord magistrate major maker man manager marshal martyr mastermind mate mathematician mayor md mechanic medalist
  medallist mediator member mentor mep merchant meteorologist midfielder midwife migrant militant millionaire miner minister mla
  model moderator mogul mom monarch monk mother motorist mountaineer mp mpp msp mum musician nanny narrator nationalist native
  naturalist neighbor neighbour nephew newcomer niece nomad nominee novelist nun nurse nutritionist oba observer officer official
  olympian ombudsman onlooker operator opponent organiser organizer orphan owner paediatrician painter paralympian paramedic parent
  parliamentarian participant partner passenger passer-by pastor patient patriarch patron pediatrician peer pensioner performer
  person pharmacist philosopher photographer physician physicist pianist pilot pioneer pitcher planner planter player playmaker
  playwright plumber poacher poet policeman policewoman politician pollster pope porter postman practitioner predecessor premier
  presenter president pretender priest prime-minister prince princess principal prisoner producer prof professor programmer promoter
  proprietor prosecutor protester protestor provost psychiatrist psychologist publican publisher pundit pupil quarterback
  quartermaster queen rabbi racer rancher ranger rapper reader realtor receptionist recruiter rector referee refugee regent registrar
  relative reporter representative republican rescuer researcher resident respondent restaurateur retiree reverend reviewer rider
  rival rookie roommate rower ruler runner sailor salesman scholar schoolboy schoolgirl scientist scout screenwriter scrum-half
  sculptor secretary secretary-general senator sergeant servant shareholder shepherd sheriff shopkeeper shopper singer sister skier
  skipper smuggler socialist sociologist soldier solicitor somebody someone son songwriter source speaker specialist spectator
  spokesman spokesperson spokeswoman spouse sprinter spy staffer stakeholder star statesman statesperson statistician stepdaughter
  stepfather stepmother stepson steward stewardess strategist striker student subscriber successor superintendent supervisor supplier
  supporter surgeon surveyor survivor suspect swimmer tailor taoiseach teacher team-mate teammate technician teenager tenant
  therapist toddler tory tourist trader trainee trainer trapper traveler traveller treasurer trooper trucker trustee tutor twin
  tycoon tánaiste umpire uncle under-secretary undersecretary user vendor vet veteran veterinarian vicar vice-chancellor
  vice-president victim viewer villager virologist visitor volunteer voter waiter waitress walker warden warrior whistle-blower
  whistleblower widow widower wife winegrower winemaker winger winner witness woman worker writer youngster youth zoologist
`
  .trim()
  .split(/\s+/);
