/** Bodies: the words that say of what kind one is, and the other names of well-known institutions. All lower case. */
import type { BodyKind } from '../language.ts';

/** The nouns for newspapers, agencies and broadcasters; those in `ofTrade` say so beside a word of the trade alone: "the news *site*". */
export const outletNouns = {
  alone: 'newspaper broadcaster magazine tabloid broadsheet',
  ofTrade: 'network outlet site website station publication channel',
} as const;

/** By kind, parted by spaces. */
export const bodyKinds: {
  /** Words inside a name that say what kind of body it names: "Police" in "West Mercia Police". */
  readonly nameWords: Readonly<Record<BodyKind, string>>;
  /** Nouns that stand for a body of a kind: "the force" for a police force or an army. */
  readonly nouns: Readonly<Record<BodyKind, string>>;
} = {
  nameWords: {
    police: 'police constabulary sheriff garda gardaí síochána rcmp nypd lapd psni policing',
    fire: 'fire rescue brigade firefighters',
    military: 'army navy force forces military militia guard corps nato command pentagon idf marines raf',
    government:
      'ministry department office government administration bureau cabinet treasury whitehall kremlin agency service services secretariat embassy directorate hmrc revenue customs',
    parliament: 'parliament senate congress assembly commons lords dáil knesset duma legislature house sabha seanad',
    court: 'court tribunal judiciary',
    council: 'council borough county municipality city',
    regulator: 'authority commission regulator ombudsman watchdog inspectorate ofcom ofsted ofgem ofwat commissioner fda sec',
    party: 'party labour conservatives democrats republicans tories greens bjp anc gop caucus coalition',
    union: 'union unison unite guild tuc gmb brotherhood',
    association:
      'association federation society alliance confederation league network group chamber institution forum campaign movement coalition conference committee',
    charity: 'charity foundation trust fund relief aid unicef shelter hospice watch',
    company:
      'inc ltd plc llc corp corporation company co gmbh limited group holdings industries airlines airways motors energy partners labs technologies systems pharmaceuticals studios records media stores supermarkets brothers enterprises ventures solutions electric railways rail water foods homes brewery hotels telecom',
    bank: 'bank banking securities capital bancorp',
    outlet:
      'times post news herald guardian argus courier daily weekly monthly examiner inquirer sentinel bloomberg france-presse telegraph tribune journal gazette chronicle reuters bbc cnn afp press magazine radio television tv mail mirror independent broadcasting cbc abc nbc cbs itv',
    school: 'university college school academy academies polytechnic faculty',
    hospital: 'hospital clinic nhs infirmary hospitals',
    institute:
      'institute laboratory laboratories centre center observatory organisation organization council panel programme nasa esa survey',
    club: 'club fc afc united city rovers wanderers cricket rugby football athletic team',
    church: 'church diocese cathedral vatican synod mosque synagogue',
    museum: 'museum gallery theatre theater library opera orchestra festival zoo aquarium',
    bloc: 'nations eu un nato opec asean organization organisation bloc alliance imf g7 g20',
  },
  nouns: {
    police: 'police force department constabulary service authorities',
    fire: 'service brigade department',
    military: 'force forces army military navy alliance',
    government:
      'government ministry department agency administration office cabinet authorities bureau service state regime embassy watchdog body',
    parliament: 'parliament house assembly senate legislature chamber congress',
    court: 'court tribunal bench',
    council: 'council authority city county borough corporation municipality',
    regulator: 'regulator watchdog authority commission agency body ombudsman inspectorate',
    party: 'party coalition',
    union: 'union guild',
    association:
      'association federation group organisation organization body society alliance league network coalition confederation chamber union movement lobby committee panel',
    charity: 'charity foundation trust fund group organisation organization nonprofit campaign',
    company:
      'company firm business group corporation manufacturer maker carmaker automaker retailer supermarket chain giant operator developer supplier provider airline carrier publisher start-up startup conglomerate contractor producer grocer wholesaler exporter importer refiner exchange service major shipbuilder builder housebuilder brewer miner insurer utility platform employer bakery brand studio label restaurant hotel shop store factory supplier agency outfit consultancy multinational',
    bank: 'bank lender group firm company',
    outlet: `paper ${outletNouns.alone} ${outletNouns.ofTrade}`,
    school: 'university college school institution academy',
    hospital: 'hospital trust clinic',
    institute: 'institute centre center laboratory lab organisation organization agency body think-tank tank institution group',
    club: 'club team side franchise squad',
    church: 'church diocese',
    museum: 'museum gallery theatre theater library institution orchestra festival zoo aquarium',
    bloc: 'bloc alliance body organisation organization union',
  },
};
