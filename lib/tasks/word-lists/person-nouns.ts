/** Nouns for a person by work, office, kin or part played; regular endings (-ist, -man, -ologist …) need no entry. Written for this project. */
export const PERSON_NOUNS = `
  abbess abbot absconder abseiler abuser academic accomplice accountant acolyte acrobat activist actor actress actuary addict
  adjudicator administrator admiral adolescent adviser advisor advocate agent aide alcoholic all-rounder ally alumna alumnus
  ambassador amputee analyst anchor angler announcer appellant applicant appraiser apprentice arbitrator archaeologist
  archbishop archdeacon architect aristocrat artist aspirant assailant assemblymember assessor assistant associate asthmatic
  astrologer astronaut astronomer athlete attache attacker attendee attorney auctioneer auditor aunt au-pair author aviator
  ayatollah babysitter backbencher backer bailiff baker ballerina bandmate bandmember banker bank-manager bantamweight barber
  barista baritone barmaid baroness barrister bartender bather batsman batter bellboy bellhop bellringer benefactor biker
  billionaire biographer biologist birder birdwatcher bishop blogger bobsledder bookseller borrower boss bosun bowler boxer boy
  boyfriend breadwinner breeder brewer bricklayer bride bridegroom bridesmaid brigadier broker brother builder burglar bursar
  busboy businessman businesswoman busker butcher buyer bystander cabbie caddie cadet campaigner camper candidate canvasser
  captain captor cardinal caregiver carer caretaker carpenter cashier castmate caterer caver celebrity cellmate centenarian
  centre-back ceo cfo chair chairman chairperson chairwoman challenger chambermaid champion chancellor chaplain chauffeur chef
  chief chieftain child childminder chiropractor chocolatier chorister chronicler churchwarden cio citizen claimant classmate
  cleaner clergyman cleric clerk client climber clinician coach co-author coauthor cobbler co-defendant coder co-founder
  cofounder colleague collector colonel columnist comedian comic commandant commander commentator commenter commissioner
  commuter companion competitor complainant composer comptroller concierge conductor confectioner confidant confidante
  congregant congressman congresswoman conscript conservationist conservative conspirator constable constituent consul
  consultant consumer contender contestant contractor convener convenor conveyancer convict coo cook co-ordinator coordinator
  co-owner co-pilot coppersmith cornerback coroner corporal correspondent cosmonaut co-star costumier councillor councilman
  councilmember councilor councilwoman counsel counsellor counselor counterfeiter counterpart courier cousin cowherd co-worker
  coworker coxswain craftsman creator crewmember cricketer critic crofter croupier crusader cto culprit curate curator custodian
  customer cyclist dad dairymaid dairyman dancer daughter deacon deaconess dealer dean debtor deckhand decorator deejay defector
  defenceman defendant defender defenseman delegate democrat demonstrator dentist deportee deputy descendant deserter designer
  detainee detective developer diabetic dieter dietitian diplomat director dispatcher dissenter dissident distiller diver
  divorcee docent docker doctor donor drinker driver dropout drover drummer economist editor editor-in-chief educator elder
  electrician embalmer emigrant emir emissary emperor employee employer empress enforcer engineer entrepreneur enumerator envoy
  epidemiologist epileptic escapee evacuee eventer evictee executive exhibitor exile expat expatriate expert eyewitness falconer
  fan farmer farmhand farrier father featherweight fellow fellwalker fencer fiance fiancee fiancé fiancée fighter film-maker
  filmmaker finalist financier firefighter fisherman fishmonger flanker flatmate fly-half footballer forager forecaster foreman
  forester forger forward foster-mother founder franchisee fraudster freediver freelancer friend frontbencher front-runner
  frontrunner fugitive full-back fullback gaffer gamer gangster gardener gasfitter general geologist ghillie girl girlfriend
  glazier goalie goalkeeper goalscorer goaltender goatherd goddaughter godfather godmother godparent godson goldsmith golfer
  gondolier governor graduate gran grandad grandchild granddad granddaughter grandfather grandma grandmother grandpa grandparent
  grandson granny greengrocer grocer groom grower guard guardian guest guide guitarist gunsmith guru gymnast hacker hairdresser
  handler haulier hawker head headmaster headmistress headteacher heavyweight heir heiress helper herder hero hiker hillwalker
  historian homeowner hopeful host hostage hostess hotelier househusband housekeeper housemate housewife hunter hurdler husband
  illustrator imam immigrant impostor incumbent independent infielder influencer informant informer inmate innkeeper insider
  insomniac inspector instagrammer instructor insurgent intern interpreter inventor investigator investor ironmonger islander
  jailer janitor jeweler jeweller jockey jogger joiner journalist judge judoka juggler juror justice kayaker keeper kidnapper
  killer king kingpin kitesurfer laborer labourer landlady landlord landscaper latecomer launderer laundress laureate lawmaker
  lawyer leader leaker learner lecturer legatee legend legislator lender lessee liaison liberal librarian licensee lieutenant
  lifeguard linebacker litigant lobbyist lodger logger looter lord lumberjack maestro magistrate magnate major maker man manager
  marcher marquess marshal martyr masseur mastermind mate mathematician matriarch matron mayor mayoress md mechanic medalist
  medallist mediator medic member mentor mep merchant messenger meteorologist mezzo-soprano middleweight midfielder midwife
  migrant militant milkmaid milliner millionaire miner minister missionary mla mobster model moderator moderniser mogul molester
  mom monarch monk mother motorist mountaineer mourner mp mpp msp mufti mugger mum murderer musician nanny narrator nationalist
  native naturalist navigator negotiator neighbor neighbour nephew newcomer newlywed newsagent newscaster newsreader niece nomad
  nominee nonagenarian notary novelist nun nurse nutritionist oba objector observer occupant occupier octogenarian offender
  officeholder officer official oligarch olympian ombudsman onlooker operative operator opponent optician organiser organizer
  orphan osteopath outfielder outsider overseer owner paddleboarder paddler paediatrician paedophile painter pallbearer
  paraglider paralegal paralympian paramedic paratrooper parent parishioner parliamentarian parolee participant partner
  passenger passer-by passerby pastor patient patriarch patron payee peacekeeper peddler pedestrian pediatrician pedlar
  pedophile peer penfriend pensioner performer perjurer perpetrator person pervert petitioner pharmacist philosopher
  photographer physician physicist pianist picketer pilgrim pilot pimp pioneer pitcher plaintiff planner planter plasterer
  player playmaker playwright plumber poacher podcaster poet policeman policewoman policymaker politician pollster pope porter
  postdoc postie postman postmistress potholer practitioner preacher predecessor premier presenter president pretender priest
  prime-minister prince princess principal prisoner probationer procurator producer prof professional professor programmer
  promoter proofreader proprietor prosecutor prospector prostitute protester protestor protégé provost psychiatrist psychologist
  publican publisher pundit pupil puppeteer purchaser purser pursuer quarterback quartermaster queen rabbi racer rambler rancher
  ranger rapper rapporteur ratepayer reader realtor rebel receptionist recipient recruit recruiter rector referee refugee regent
  registrar relative renter reoffender reporter representative republican rescuer researcher resident respondent restaurateur
  retiree returnee reverend reviewer rider rioter rival roadie roadsweeper robber roofer rookie roommate roughneck roustabout
  rower ruler runner sailor salesman sarpanch scaffolder scammer scaremonger scholar schoolboy schoolgirl schoolmate scientist
  scout screenwriter scrum-half sculler sculptor seafarer seamstress secretary secretary-general senator septuagenarian sergeant
  servant settler shareholder shepherd shepherdess sheriff shipmate shipwright shooter shopkeeper shoplifter shopper shortstop
  shot-putter showjumper sibling signaller signatory silversmith singer sister skateboarder skater skier skipper skydiver sleuth
  slimmer smoker smuggler sniper snorkeller snowboarder socialist socialite sociologist soldier solicitor somebody someone
  sommelier son songstress songwriter sophomore soprano source speaker specialist spectator spokesman spokesperson spokeswoman
  spouse sprinter spy squatter stablehand staffer stakeholder stalker star stargazer starlet statesman statesperson statistician
  steeplejack stepbrother stepdad stepdaughter stepfather stepmom stepmother stepmum stepparent stepsibling stepsister stepson
  stevedore steward stewardess stonemason stowaway stranger strategist streamer striker stringer student subcontractor subeditor
  sub-editor subscriber successor sufferer sultan superdelegate superfan superintendent superstar supervisor supplier supporter
  supremo surfer surgeon surrogate surveyor survivor suspect swami swimmer swindler swineherd taikonaut tailor taoiseach
  taxpayer teacher team-mate teammate technician teen teenager tenant theologian therapist thespian thief thug tiktoker tipster
  toddler tory tourist trader trafficker trainee trainer trainspotter translator trapper traveler traveller treasurer trespasser
  trooper truant trucker trumpeter trustee tutor twin twitcher tycoon tánaiste umpire uncle undergraduate under-secretary
  undersecretary upholsterer upstart user usher valet valuer vaper vegan vegetarian vendor verger vet veteran veterinarian vicar
  vice-chancellor vice-president victim viewer vigilante villager vintner virologist viscount visitor vlogger volunteer voter
  waiter waitress walker warden warder warlord warrior weightlifter welder well-wisher wheelwright whip whistle-blower
  whistleblower widow widower wife windsurfer winegrower winemaker winger winner witness woman woodcarver woodcutter worker
  workmate worshiper worshipper wrestler writer wrongdoer youngster youth youtuber zealot zookeeper zoologist
`
  .trim()
  .split(/\s+/);
