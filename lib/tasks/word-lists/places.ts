/**
 * Places that news names without saying what they are: countries, their parts, large cities. Lower case, without "the".
 */
export const PLACES: readonly string[] = `
  abuja | accra | adelaide | afghanistan | africa | alabama | alaska | albania | alberta | algeria | america | amsterdam | angola | ankara |
  argentina | arizona | arkansas | armenia | asia | assam | athens | atlanta | auckland | austin | australia | austria | azerbaijan |
  baghdad | bahrain | bangalore | bangkok | bangladesh | barbados | beijing | beirut | belarus | belfast | belgium | belize | bengaluru |
  benin | berlin | bhutan | bihar | birmingham | bogota | bolivia | bosnia | bosnia and herzegovina | boston | botswana | brazil |
  brisbane | bristol | britain | british columbia | brussels | budapest | buenos aires | bulgaria | burkina faso | burma | burundi | cairo |
  calgary | california | cambodia | cameroon | canada | canberra | cape town | caracas | cardiff | chad | chennai | chicago | chile |
  china | christchurch | colombia | colombo | colorado | congo | connecticut | copenhagen | cork | costa rica | crimea | croatia | cuba |
  cyprus | czech republic | czechia | dallas | damascus | delaware | delhi | denmark | denver | detroit | dhaka | dominican republic |
  dublin | durban | ecuador | edinburgh | edmonton | egypt | el salvador | england | eritrea | estonia | eswatini | ethiopia | europe |
  fiji | finland | florida | france | gabon | galway | gambia | gaza | geneva | georgia | germany | ghana | glasgow | great britain |
  greece | grenada | guatemala | guinea | gujarat | guyana | haiti | halifax | hamilton | hanoi | harare | havana | hawaii | helsinki |
  honduras | hong kong | houston | hungary | hyderabad | iceland | idaho | illinois | india | indiana | indonesia | iowa | iran | iraq |
  ireland | islamabad | israel | istanbul | italy | ivory coast | jakarta | jamaica | japan | jerusalem | johannesburg | jordan | kabul |
  kampala | kano | kansas | karachi | karnataka | kashmir | kathmandu | kazakhstan | kentucky | kenya | kerala | kiev | kolkata | korea |
  kosovo | kuala lumpur | kurdistan | kuwait | kyiv | kyrgyzstan | lagos | lahore | laos | las vegas | latin america | latvia | lebanon |
  leeds | lesotho | liberia | libya | lima | limerick | lisbon | lithuania | liverpool | london | los angeles | louisiana | lusaka |
  luxembourg | madagascar | madrid | maharashtra | maine | malawi | malaysia | maldives | mali | malta | manchester | manila | manitoba |
  maryland | massachusetts | mauritania | mauritius | melbourne | mexico | mexico city | miami | michigan | middle east | minnesota |
  mississippi | missouri | moldova | mombasa | mongolia | montana | montenegro | montreal | morocco | moscow | mozambique | mumbai |
  myanmar | nairobi | namibia | nebraska | nepal | netherlands | nevada | new brunswick | new delhi | new hampshire | new jersey |
  new mexico | new orleans | new south wales | new york | new zealand | newcastle | newfoundland | nicaragua | niger | nigeria |
  north carolina | north dakota | north korea | northern ireland | northern territory | norway | nova scotia | nunavut | ohio | oklahoma |
  oman | ontario | oregon | oslo | ottawa | pakistan | palestine | panama | papua new guinea | paraguay | paris | pennsylvania | perth |
  peru | philadelphia | philippines | phoenix | poland | portugal | prague | pretoria | prince edward island | puerto rico | punjab |
  pyongyang | qatar | quebec | queensland | rajasthan | rhode island | rio de janeiro | romania | rome | russia | rwanda | samoa |
  san diego | san francisco | santiago | sao paulo | saskatchewan | saudi arabia | scotland | seattle | senegal | seoul | serbia |
  shanghai | sheffield | sierra leone | singapore | slovakia | slovenia | somalia | south africa | south australia | south carolina |
  south dakota | south korea | south sudan | spain | sri lanka | stockholm | sudan | sweden | switzerland | sydney | syria | taipei |
  taiwan | tamil nadu | tanzania | tasmania | tehran | tel aviv | tennessee | texas | thailand | the hague | tibet | togo | tokyo | tonga |
  toronto | trinidad | trinidad and tobago | tunisia | turkey | türkiye | u.k. | u.s. | uae | uganda | uk | ukraine | united arab emirates |
  united kingdom | united states | united states of america | uruguay | us | usa | utah | uttar pradesh | uzbekistan | vancouver | vanuatu |
  venezuela | vermont | victoria | vienna | vietnam | virginia | wales | warsaw | washington | wellington | west bank | west bengal |
  west virginia | winnipeg | wisconsin | wyoming | yemen | yukon | zambia | zimbabwe | zurich
`
  .trim()
  .split(/\s*\|\s*/);
