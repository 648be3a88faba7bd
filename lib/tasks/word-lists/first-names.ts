/**
 * Common first names in the English-language press of Britain, Ireland, North America, Australasia, South Asia, Africa
 * and its neighbours, by the gender that most bearers have. Written for this project. A name that both bear in numbers
 * (Alex, Sam, Kim, Chris …) stands in the third list alone: it tells a person, and no gender.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** In lower case, as those below. */
export const MALE = words(`
  caleb connor darrell derrick duane jarrod kirk larry lonnie lyle otis reece sammy sylvester virgil
  aaron abdul abdullah abdullahi abel abraham abubakar adam adamu adebayo adel adil aditya adrian ahmad ahmed aidan aiden ajay ajit akash
  alan alastair albert alberto aldo alejandro alessandro alexander alexandre alexei alfonso alfred ali alistair allan allen alok alonso
  alvin aman amar ambrose amir amit amitabh amr anand anatoly anders andre andreas andrei andres andrew andrzej andy angus anil anthony
  antoine anton antonio antony anwar archie arjun armando arnold arthur arturo arun arvind asad ashok asif atul augustine austin azman
  babatunde barack barney barry bart bashar ben benedict benjamin benny bernard bernie bert bharat bill billy bjorn bob bobby bogdan
  bongani boris brad bradley brandon brendan brent brett brian bruce bruno bryan bryce byron callum calvin carl carlo carlos cathal cedric
  cesar chad charles chidi chinedu christian christopher chukwuma cian ciaran clarence claudio clayton clement clifford clint clive clyde
  cody colin colm conor conrad constantine corey cormac craig curtis cyril cyrus damian damien dan daniel danny darragh darren darryl dave
  david davide davis dean declan deepak dele denis dennis denzel derek dermot desmond devendra dexter dhruv didier diego dieter dilip
  dinesh dirk dmitri dmitry dmytro dominic don donal donald donnacha doug douglas duncan dustin dwayne dwight dylan eamon eamonn earl ed
  eddie edgar edmund eduardo edward edwin elias elijah elliot elliott elon emeka emil emilio emmanuel emmett emre enda enrico enrique eoin
  eric erik ernest ernesto ernst ethan eugene evan ezekiel faisal faizal farhan farouk felipe felix ferdinand fergal fergus fernando
  finbarr finn fintan fionn floyd francesco francis francisco franco frank franklin franz fred freddie frederick friedrich gabriel ganesh
  gareth garrett gary gaurav gautam gavin gbenga gearoid gene geoff geoffrey george gerald gerard gerhard gerry giacomo gideon gilbert
  giorgio giovanni girish giuseppe glen glenn godfrey gopal gordon graeme graham grant greg gregor gregory guillermo gunter gus gustavo
  guy hafiz hakan hakeem hamid hamish hans hari harold harry harsh harvey hasan hassan heath hector heinrich helmut hemi hendrik henri
  henrik henry herbert herman hiroshi homer horace howard hubert hugh hugo humphrey humza hussein iain ian ibrahim idris igor ikechukwu
  imran iqbal isaac ishaan ismail ivan jabu jack jackson jacob jacques jagdish jair jake jakob jamal james jared jason javier jay jeff
  jefferson jeffrey jens jeremiah jeremy jermaine jerome jerry jesus jim jimmy jitendra joao joaquim joaquin jock joe joel johan johann
  johannes john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua juan julian julio julius junaid jurgen justin kabir
  kailash kamau karan karl karthik kayode keir keith kelvin ken kenji kenneth kenny kevin khalid kieran kieron kipchoge kofi kojo
  konstantin krishna kumar kunal kurt kwabena kwame kwasi kyle lachlan lamar lance lars laurent lawrence leo leon leonard leonardo leroy
  lewis liam lionel lloyd lorcan lorenzo louis luc luca lucas luigi luis luiz lukas luke lula luther maarten mahesh mahmoud malcolm malik
  mandla manish manoj manuel marc marcel marcelo marco marcos marcus mario marius mark marlon marshall martin marty marvin mateo mathew
  mathias matt matteo matthew matthias maurice mauricio mauro max maxim maxime maxwell mehdi mehmet melvin mervyn michael micheal micheál
  michel miguel mihir mike mikhail miles milo milton mitch mitchell mohamad mohamed mohammad mohammed mohan mohd mohit moses muhammad
  muhammadu mukesh murat murithi murray musa mustafa nadeem najib narendra naresh nasir nate nathan nathaniel naveen neal ned neil nelson
  nicholas nick nicolas nigel nikhil nikolai nitin noah noel norman nuno obinna odhran oisin olaf oleg oleksandr oliver olivier olumide
  olusegun omar osama oscar oskar otieno otto owen pablo padraic padraig pádraig paolo patrick paul paulo pavel pawel pedro percy pete
  peter petr petro phil philip philippe phillip pierce pierre piers pieter pietro piotr prakash pramod pranav prashant preston prince
  quentin quincy rafael rafiq raghav rahul raj rajan rajat rajeev rajendra rajesh rajiv rajnath rakesh ralph ram raman ramesh ramon ramzan
  randall randy ranjit raphael rashid raul ravi ravindra ray raymond recep reginald reynaldo reza rhys ricardo riccardo rich richard rick
  ricky rishi ritesh rob robbie robert roberto rod roderick rodney rodrigo roger rohan rohit roland rolf roman ron ronald ronan rory rosli
  ross roy rudolph rudy rufus rupert russell ryan sachin sadiq saeed saif sajid salman salvador sameer samir samson samuel sandeep sandro
  sanjay sanjeev santiago satish saurabh scott seamus séamus sean seán seb sebastian segun sergei sergey sergio serhiy seth seymour shahid
  shane shaun shawn sherman shiv sid siddharth silvio simon sipho siya solomon spencer sridhar stan stanley stefan stefano stephan stephen
  sterling steve steven stewart stuart subhash sudhir sundar sunil suresh sushil sven syed tadhg takeshi tanner tariq ted terence terrence
  thabo themba theo theodore thiago thierry thomas tim timothy tobias toby tod todd tom tomas tomasz tommy tony travis trent trevor
  tristan troy tunde tyler tyrone uday uhuru umar umesh usman vaughn vernon victor vijay vikas vikram viktor vinay vince vincent vinod
  vishal vivek vladimir volodymyr wale wallace walter warren wayne wendell werner wesley wilbur wilfred will willem william willie wilson
  winston wole wolfgang xavier yakubu yash yasser yaw yogesh yogi yohannes yuri yusuf zach zachary zack zubair zulkifli
  aakash abbas abdallah abdelaziz abdelkader abdi abhay abhijit abhinav abhishek abiodun abubakr achille achim achyut adebola adedayo
  adeel adegboyega adekunle adeleke ademola adeniyi adetokunbo adewale adeyemi adham adnan adolfo adriano aftab afzal agustin agyei
  ahmadu ahsan ajibola akbar akhil akhilesh akinola akintola akinwale akinwumi akpan akram aksel akshay akwasi alaa alain alamgir
  albrecht alessio alexandru alhassan aliko aliyu alois alonzo amado amarjit amaury amedeo ameen ameer amin aminu amitav amjad ammar
  amoako amol anas anatole ancelin angelo anietie aniket aniruddha anis ankit ankrah ankur anoop anselmo anshul antonello anupam
  anurag apisai appiah aqeel aravind arif arindam arkadiusz armand armin arnab arnaldo arnaud arne arnulfo arsalan arsenio asante
  asger asghar ashfaq ashish ashraf ashwin asim atif atiku attila attilio augusto aurelien aurelio avinash axel ayaz ayman ayobami
  ayodeji ayub ayush azhar aziz azubuike babagana babajide babar badr bahaa bakr bala balaji baldev balint bamidele banji baptiste
  barasa bartolomeo bartosz basant bashir bashiru basil bassam bastien battista bayo bela bello bengt benito benno benoit beppe
  bernardo bernd bernhard bertrand bhagwan bhaskar bheki bhupesh bhupinder biju bikram bilal bimal bipin birger bjarne blaise boguslaw
  bohdan bolaji boleslaw bonginkosi boniface bonifacio borislav bozidar brice brijesh bronislaw bryn bukar burhan burkhard calogero
  camilo carmine carsten catalin cecil celestino cesare cezary chamisa chandan chandra chege chetan chibuike chibuzor chidiebere
  chidozie chijioke chike chima chimaroke chinonso chinweike chinwendu chirag christof christophe chukwudi ciprian ciro claes
  constantin corentin cornel corrado cosimo crispin cristian csaba cuthbert cyrille czeslaw dag danilo dapo dario dariusz dauda dawid
  dawood debashish deepinder dejan deji denzil detlef dezso dharmendra dietmar dietrich diezani dimeji dimitri divakar domenico
  dominik donat dorin dragan dragos dumisani dumitru ebenezer eberhard ebuka eckhard edet edgardo edoardo edouard eduard edvard efe
  efren egbert egidio egil egon ehsan einar ejike ekene ekow ekpo elio eliseo elmar emad emanuele emefiele emenike emile emmerson
  endre ennio enoch enyinnaya enzo epeli ercole erhard ernie erwin esben eskil esteban etienne ettore eugen eugenio eusebio eustace
  evgeny ewan ewen eyitayo ezequiel fabian fabien fabio fabrice fabrizio facundo fadel fadi fahad fahd faheem faiz fakhr falk farid
  farooq farrukh faruk fausto fawad fawzi fayez fazal federico fedor felicien ferdinando ferenc fermin feroz fidel fiifi filip filipo
  filippo finlay fiorenzo firas flavio florencio florent florian florin folke folorunsho fouad franck franjo fredrik fritz fuad funsho
  gabor gael gaetan gaetano gani garba gaspard gauthier gboyega genaro gennadi gennady gennaro georg georgi gerardo gernot gerrard
  gert gethin geza ghassan gheorghe ghulam giancarlo gianfranco gianluca gianluigi gianmarco gianni gil gilberto giles gilles gitau
  giuliano giulio gleb godwin gonzalo goran gordie gorm gottfried govind gregoire gregorio greig grigory grzegorz guglielmo guido
  guillaume gulab gunnar gunther gurbachan gurdeep gustaf gwede haakon habib hadi hafeez haider hakim hal halvard hamad hamdan hammad
  hamza hanif hannes harald harbhajan hardik harinder harish haroon harsha hartmut harun haruna hashim hatem haytham heiko heiner
  hemant henryk herbie heriberto hermann hernan herve hesham himanshu hisham hitesh holger honore horacio hori horst hossam hossein
  howell hristo hugues humayun humberto hussain hywel iddrisu idowu ieuan ifor iftikhar ignacio ignatius ihab ihor ijaz ike ikenna
  ikram ilie ilyas imad imre imtiaz inam inder indrajit ingo ingvar inia innes ioan ioane irfan irungu irvin isah isaiah ishaku ishaq
  isiaka isidro ismael issa istvan iulian ivar ivica ivo ivor iyiola jaafar jabbar jabulani jacek jacinto jacopo jafar jagadish jagan
  jago jahangir jai jaideep jairam jairo jakub jalal jameel jamil jamshed janez janos jaroslav jaroslaw jarvis jaspal jaswant jatin
  javed jawad jayant jayesh jed jeno jeremie jerzy jesper jethro jibril jide jiri joachim jochen jomo jone jonny jools jorg jorgen
  josip josue jovan jozef jubril jude juergen julien juraj justino kabiru kadir kaleem kalyan kamran kanhaiya kannan kapil karam
  kareem karel karim kariuki karsten kartik kashif kashim kashyap kaspar kasper kaushik kazimierz kelechi kereama kerr ketan kgalema
  kgosi khaled khaleel khalifa khalil kholo khurram khurshid kibaki kibet kimani kioko kipchumba kiprono kiprop kiptoo kirill kirui
  kishore kjell kjetil klaus knud kobina kola kolade kolawole konrad kostas krishan krishnan kristian kristof krzysztof kunle kuria
  kwaku kweku kwesi lalit lamberto lanre lasse laszlo lateef laurentiu lazaro leandro lebogang leif lekan lenny leonel leonid leopold
  lester leszek levente lex lindani lisandro livio liviu llewellyn llyr lodovico loic lokesh lorenz loris lorne lote lothar lubomir
  lucian luciano lucio ludovic ludwig lukasz lungelo lutz lwazi lyubomir macharia maciej madan madhav madhukar madhusudan mads magne
  mahama mahathir mahdi mahendra mahfuz mahmood mahmud maina majed majid malachy malakai maldwyn mamoun manas manfred mangesh
  mangosuthu manjit manlio manmohan manohar mansoor mansour mansur manu manueli marcelino marcello marcin marek mariano marino mariusz
  markus marton marwan masood massimo massoud matej mateja mateusz mathieu matias matiu matty maurizio maxence maximo mayank mazen
  mbugua mbuso mcebisi mduduzi mehmood meinhard merv michal mick micky mieczyslaw mihai mihail mikaere mikkel miklos milind milorad
  milos miloslav mircea mirko miroslav miroslaw mirza mithun mladen mlungisi moeen mogens mohammadu mohinder mohsen moinuddin moises
  momcilo moritz morten mosese mosiuoa moussa muazu mubarak muchiri mudassar mugo mujahid mukhtar muktar mukul mulwa mungo munir
  munish murad murali murdo murtaza murugan murungi mushtaq mustapha musyoka mutahi mutaz mutua mutula mwai mwangi myles mzwanele
  nabil nader nadir naeem nagesh naguib nakul nalin nandan narayan narayanan narinder naseer nasiru nasser nathi naveed navin navjot
  nawaf nawaz nayef nazario nazir ndegwa ndubuisi nduka nebojsa nedeljko neeraj nello nestor neville nhlanhla niall nicanor nicolae
  nicolo niels nige nii nik nikau nikola nikolay nilesh nils nino niraj nishant nitish nizar njabulo njenga njoroge njuguna nkosazana
  nkosinathi nnamdi nonso norbert ntsiki nuhu numan nwachukwu nyaga nyesom nyiam obafemi obaid obiageli obiora ochieng octavian
  octavio odhiambo odinga ogbonna ogbonnaya okechukwu okey okezie okon okoth okwudili oladele oladipo olagunsoye olajide olalekan
  olamide olaniyi olanrewaju olatunji olawale oleh oleksiy oli ollie oludare olufemi olugbenga olukayode olumuyiwa olusola oluwole
  omair omer omondi omotayo omprakash ondrej onyango onyebuchi opiyo oreste orji osagie osaze osei osian osinbajo osman ostap osvaldo
  oswald otiko otmar ottavio ouma ove ovidiu owain owino owolabi owusu oyewole palle pancho pankaj panyaza parag paresh parimal parth
  parvez pascal pascual pasquale patricio pavlo peder peni petar petru philipp phumzile pierluigi piero pino piripi piyush
  porfirio poul prabhakar pradeep prafulla pranab prasad prasanna prashanth pratap prateek pratik praveen pravin preben predrag
  prithvi priyank przemyslaw pulkit puneet qadir qaiser qasim rab rabindra rabiu radek radoslav radoslaw radovan radu raed rafal
  raffaele rafiu raghu raghuram raheel rahim raila rainer raja rajkumar raju ralf ramakant ramana rameshwar rami randal randeep
  randhir ranjan ranulph rashad rashed rasheed rasmus ratan ratko ratu rauf rawiri rayan razvan reinhard reinhold remi remo renato
  renaud renzo rewi rhodri riad riaz ridwan rigathi rigoberto rilwan rinaldo riyad rizwan roald rocco roddy rodger rodolfo rogelio
  roly romain romano romeo romulo ropate rosendo roshan rostislav rotimi ruben rudi rudiger rudolf ruggero ruprecht ruslan russ
  ryszard saad saadi sabir sabo sabri safwan sagar sagir sahib saidu sailesh sajjad sakiusa salah saleem saleh salim salvatore samarth
  sambo sami samit sandile sandip sandor sani sanjiv sanusi saqib sarbjit sardar sarmad sarvesh sashi satnam satyajit satyendra saurav
  savenaca saverio sayed sayyid scotty sebastien sello selwyn semisi senzo serge serhii seru seyi shabbir shafiq shahbaz shahzad
  shailendra shailesh shakeel shakir shankar shantanu sharad sharif shashank shehbaz shehu shehzad shekhar sheraz shettima shina
  shivam shivraj shoaib shreyas shrikant shyam siaosi sibusiso sicelo siddhartha siegfried siegmund sifiso sigurd silvano simphiwe
  sion sione siphiwe siraj sitaram sitiveni sivert siyabonga siyanda slavko slawomir slobodan sohail soludo songezo soren sorin sourav
  srikanth srinivas srinivasan stanislav stanislaw stanko steffen sten stephane stojan struan sudarshan sudesh sudhakar sudip suhail
  sujit sukhbir sukhdev sumit suraj surjit surya svein sverre svetozar swapan swaraj sylvain sylvestre szymon tadeusz tafadzwa taffy
  tage taha tahir talal talha tam tamas tamati tamer tanmay tanveer taofeek tapan tapiwa taras tarek tarun taufiq tawanda tayo tayyab
  teddy tejas tejashwi teodor teodoro terje thabang thami theodor theophile thibault thilo thorbjorn thorsten thulani tibor tijjani
  timoci timothee timur tinashe tipene tivadar todor tokunbo tomasi tomislav tommaso tomos tonderai torben torkel torsten traian
  trygve tshepo tudor tullio tumelo tumi tunji tushar ubong uchechukwu uchenna uddhav udit udo udoka ugo ugochukwu ujjwal ulf ulises
  ulrich ulysse umair umaru umberto upendra usama utpal uttam uwe uzodinma uzoma vaclav vadim vaibhav valdemar valentin valerio
  valeriu varun vasant vasil vasile vasyl vaughan veerappa venkaiah venkat venkatesh veselin vicente victorino vidal vidar vidyut
  viggo vikrant viliame villads vimal vincenzo vineet viorel vipin vipul virat virender vishnu vishwanath vit vitaliy vito vittorio
  vlad vladislav vojislav volker volkmar vsevolod vuk vusi vuyani vuyo wael wafula wahid wahome wainaina waisale wajid waleed walid
  walt wanjohi waqar waqas wasim wekesa wieslaw wilf wilfredo wilhelm winfried wiremu witold wojciech ximeno xolani xolile yahya yakub
  yann yannick yaqoob yaqub yaroslav yaser yashwant yasin yasir yegor yevgeny yevhen yinka yogendra yomi younis yousaf yousef youssef
  yousuf yunus yuriy yury yusuff yuvraj yves zac zafar zaheer zahid zak zakaria zakes zaki zaman zamani zayed zayn zbigniew zdenek
  zdravko zeeshan zeljko zenon zia ziad zithulele zlatko zoltan zoran zsolt zubairu zulfiqar zwelinzima zwelithini zygmunt khizr
`);

/** … of women. */
export const FEMALE = words(`
  jemma joann krista kristine lori lucille maddie terri
  aadhya abena abigail abiola achieng ada adaeze adelaide adele adriana adrienne agatha agnes aideen aileen aimee aisha aishwarya aisling
  aisyah akinyi akua alana alba alessandra alexandra alice alicia alina alison allison alma alyssa ama amanda amber amelia amina aminata
  amrita amy ana anastasia angela angelica angelina angie anita anjali ann anna annabel anne annette annie anouk antoinette anuradha
  anushka aoife aparna april arabella ariana arlene aroha asha ashleigh asma astrid atieno audrey aung ava ayesha ayse baileigh barbara
  beatrice beatriz becky beena belinda bella bernadette bernice beth bethany betsy betty beverly bianca bimpe blessing bonnie brenda
  briana bridget brigid brigitte britney brittany brooke bríd bukola caitlin caitríona caleigh camilla candace caoimhe cara carla carlie
  carly carmel carmen carol carole carolina caroline carolyn carrie cass cassandra catalina caterina catherine cathy catríona cecilia
  cecily celeste celia chantal charlene charlotte chelsea cherie cheryl chiamaka chimamanda chioma chitra chloe christa christina
  christine chrystia ciara cicely cindy claire clara clare clarissa claudette claudia colette colleen connie constance consuelo cora
  corinne cressida cristina crystal cynthia daisy daniela danielle danuta daphne dawn debbie deborah debra deepa deepika deirdre delia
  denise dewi diana diane dianne dina dolly dolores donna dora doreen doris dorothea dorothy edith edna efua eileen eilis eimear elaine
  eleanor elena elif elisa elisabeth elise eliza elizabeth ella ellen ellie eloise elsa elsie emer emilia emily emma erica erika erin esi
  esme esperanza estelle esther ethel eugenia eunice eva eve everleigh everly faith farah fatima fatma fatou fatoumata faye felicia
  felicity fidelma fiona flavia flora florence folake fran frances francesca francine francoise françoise freya funmi gabriela gabriella
  gabrielle gail gayatri gemma genevieve georgia georgina geraldine gertrude gillian gina ginny giorgia giulia gladys glenda gloria grace
  grainne greta gretchen gretel gráinne guadalupe gwen gwyneth hadiza haleigh halima hannah harriet hayleigh hayley hazel heather heidi
  helen helena helene henrietta hilda hillary hina holly hope hélène ida ifeoma imelda imogen indira ines inga ingrid irene irina iris
  isabel isabella isabelle isha isla isobel ivana ivy jacinda jacinta jacqueline jacqui jana jane janelle janet janice janine jasmin
  jasmine jaya jayne jeanette jeanne jeannette jen jenna jennifer jenny jessica jill jillian joanna joanne jodie joely johanna josephine
  josie joy joyce juanita judith judy julia juliana julianne julie juliet june justine kajsa kamala karen karin karina karla karoline kate
  katerina katharine katherine kathleen kathryn kathy katie katja katrina kavita kavitha kay kayla kayleigh keely keira kemi kiera
  kimberley kimberly kirsten kirsty kristen kristin kristina kumari lara larissa latoya laura lauren lavinia leah leanne leila lena leona
  leticia lila lilian lillian lily linda lindiwe lisa liz lizzie lois loretta lorna lorraine louisa louise lucia lucinda lucy ludmila
  luisa lydia lyn lynda lynette lynne lyudmila mabel madeleine madeline madhuri maeve magdalena maggie mairead malala mamata mamta mandy
  manisha manon marcia margaret margarita margot marguerite maria mariam mariana marianne marie marilyn marina marisa marisol marissa
  marjorie marlene marsha marta martha martina mary maryam matilda maud maura maureen mavis maxine maya meena meera meg megan meghan mei
  melania melanie melinda melissa mercedes mercy mia michaela michelle mildred milly mina mindy minnie mira miranda miriam moana moira
  mollie molly mona monica monique morag muriel myra myriam máire máiréad nadia nadine naledi nancy nandini naomi narges nasrin natalia
  natalie natasha neha nell nellie niamh nicole nina nirmala nisha nita njeri nkechi noelle nollaig nomsa nomvula nora noreen norlela
  norma nosipho nuala nurul olena olga olive olivia oluchi oonagh ophelia orla pam pamela patience patricia patty paula pauline pearl
  peggy penelope penny petra philippa phoebe phyllis pippa polly pooja poppy pratibha preeti priscilla priti priya priyanka prudence
  purity rachael rachel rania ranjana rashida rashmi rebecca rebekah regina rekha renata renee rhoda rhona rhonda rita roberta robyn
  rochelle roisin romilly romola rosa rosalind rosanna rose rosemary rosie roxanne ruby rukmini rupa ruth ryleigh róisín sabina sabrina
  sadie saima sally salma salome samantha samina sandra sangeeta saoirse sara sarah savannah seema selena serena shabana sharon sheila
  shelley shelly sheryl shirley shivani shona shreya sian sienna silvia sinead sinéad siobhan siobhán siti siân smriti sneha sofia sonal
  sonia sonja sophia sophie sophy stefanie stella stephanie sue suella sumitra sunita susan susana susanna susannah susanne sushma suzanne
  svetlana swati sybil sylvia tabitha tamara tammy tania tanya tara tatiana teresa thandi thandiwe thelma theresa thulisile thérèse
  tiffany tilly tina tracey trisha trudy uma una ursula usha valentina valeria valerie vandana vanessa vera verity veronica verónica vicki
  vicky victoria vida vidya viola violet virginia vivienne wambui wanda wangari wanjiku wanjiru wendy wilhelmina wilma winifred winnie
  xanthe xiomara yaa yasmin yesenia yetunde yewande yolanda yulia yvette yvonne zahra zainab zanele zara zeinab zelda zeynep zodwa zoe zoë
  órla úna
  aarti abike abimbola adaobi adebimpe adela adelheid adelina adenike adesuwa adetoun adhiambo adina aditi aduke adwoa afia afoma afra
  afua agata agathe agota agustina ahlam ailsa aishah akanisi akanksha akosua akoth akshata akunna akwamba alejandra aleksandra alenka
  alia alicja alisi alix aliya alka althea amaka amalia amandine amarachi amelie aminah amira amna amparo amruta anahi anais anam
  anamika ananya anastasiya anca andaleeb andile andreea aneesa aneta angelika aniko anindita anisa anja anka anke ankita annegret
  anneliese annick annika anthea antje antonia antonina anuja anuli anupama anyango apolline aqsa araba araceli archana areeba areej
  arieta arifa aruna arundhati asabe ashwini asifa asmaa asmau astri ateca atifa atinuke aud audra auma aurelie aurore avantika avril
  awino awuor axelle ayomide aysha azra azucena barbel barbra basma bathabile batool beata beate beatrix belen benazir benedicte bente
  berengere berit bernadett berta bertha bethan bhavana bhavna bilikisu biljana bindu birgit birgitta birgitte blanca blandine blodwen
  bodil boglarka bogna boguslawa boitumelo bolanle bongiwe borbala bosede bozena branka brigitta brinda briony britta bronislawa
  bronwen brunhilde bukky bushra busisiwe cacilia camila candelaria candice capucine caridad carine carlota carmela carola carys
  catrin cecile celestine celina celine ceri chandrika charmaine chebet chelimo chepkemoi chepkoech cherono cherop chhavi chichi
  chidimma chiedza chinasa chinelo chinenye chinwe chinyere chizoba chrissie christabel christel christelle christiane clarisse
  clarita claudine clemence clodagh cloe clotilde coline coralie corazon cordelia corina cornelia cosette crina csilla dagmar dagmara
  damilola damini dania danica daria davina deepali delfina delphine delyth devika dijana dikeledi dilys dinah dineo divya dobrila
  doina dominika dorota dorothee dorthe doyin dragana drusilla dulcie dunja durga ebba ebele edelmira edeltraud edina edita edyta
  effie eglantine egwu eilidh eirlys ekaette ekaterina ekta ekua eleonore eleri elfrida elfriede eliane elin elisabet elke elodie
  elsbeth elspeth elvira elzbieta eman emeline emese emmanuelle emoke enid enitan erna erzsebet eseta esmeralda estela eszter etelka
  eugenie evangelina evelyne evie ewa ezinne ezinwa fabienne fabiola fadekemi fadzai faiza fakhra falak fanny fareeda farhana farida
  farzana fatema fatemeh fatin fauzia fawzia felicidad felicie fenella fernanda feyisayo fidelia firdaus florencia florentina folasade
  folashade foluke francisca franziska frauke freda frederique frieda fruzsina fungai funke funmilayo funmilola gabi galina gauri
  gaynor gbemisola geeta geetanjali genoveva georgeta georgette gerda gerlinde germaine gertrud ghada ghazala ghislaine gisela gisele
  gita gitta gitte gizella glenys glynis gordana graciela grazyna grete griselda gro gudrun gugu gunilla gunn gwenda gyongyi habiba
  hadia hafsa hafsat hajar hajnalka hala haleema halimatu halina hana hanan haneen hania haniya hanna hannelore harini harsimrat
  hattie hauwa heba hedwig hege heide heike helga helle heloise hemalatha henriette henrike hermione hiba hilde hildegard hinemoa
  hinewehi hira hlengiwe hortense hortensia huda huguette huia huma ibidun ibolya ibtisam ifeyinwa ihuoma ildiko ileana ilka ilona
  ilse inas indu inge ingeborg inger ingunn inmaculada ioana iolanta iqra iram iren irena irma irmgard iryna iselin ishita isra israa
  iveta ivonne iwona iyabo izabela jadranka jadwiga jagoda jahnavi jamila janette janina jarmila jasmina javeria javiera jayanthi
  jayshree jelena jemima jennie jepkosgei jeptoo jhanvi jimena jocelyne joelle jolanta jorunn josefina josette josiane jovana jozefa
  juana judit judyta juhi julianna julieta juliette jumai justyna jutta jyothi jyotsna kadaria kainat kaja kalesi kalpana kaltham
  kalyani kamila kamini kanchan kanika kanimozhi kanini kari karima karimi karine karolina karuna kata katalin katarina katarzyna
  kateryna kath katharina kathe kathrin katrin katrine katya kausar kavya keabetswe kelebogile kerstin khadija khadijah khalida khanyi
  khanyisile khawla kikelomo kinga kinza kiri kirsti kirti klara klaudia kofoworola krisztina kriti krystyna ksenia kshama kudirat
  kulsoom kumud kusum ladi laetitia laila laisa lalita lalitha lami lamia laraba larisa larysa lata latha latifa laure laxmi layla lea
  leela lekha lene lenka leonie leonor leonora lerato lesego lesya lettice libby lidia lidiya lieselotte liesl liliana liliane liliya
  lilla lina linette linn lisbet lise liv livia ljiljana ljubica lopamudra loredana lorena losalini lottie lubna lucie lucienne lucile
  lucyna ludivine luise luminita lungile lupe lyubov maame madge madhavi madiha maelle magali magda magdolna maha maheen mahira
  mahnoor mahwish maimuna mairi maite maja makena makereta makhosi malak malati malgorzata malika malin malini mallika manal manasi
  mandakini maneka manjula manuela mareike maren margareta margarete margaux margery margo margret margrethe margrit mari maribel
  maricel maricela maricica mariela marielle marija mariola marit mariya marlies marthe martine martyna marzena mathilde matilde mawra
  mayra mechthild meenakshi megha meghana mehreen mehwish meike melitta menaka mereana mereani merewalesi meryl mette mhairi micaela
  micheline mihaela milagros milena milica millicent mioara mireille mirela mireya mirjana mitali mithali mmabatho mmamoloko modupe
  mohini mojisola monika moraa morenike morwenna mridula mrinal mukta mumbi muna muneeba munira mushtari muthoni mwende mwikali
  myfanwy mylene myrtle naa nabila nadege nadezhda nadiya nadja nafisa nafisat naheed nahid naila najat najla najma naliaka nalini
  namita namrata nandi nandita nanjala nanna nargis naseema nashwa nasreen natalya natasa nathalie nausheen nawal nazia nazneen neelam
  neelima neelum neena neeta neetu nekesa nele nengi nerys ngahuia ngaio ngaire nicoleta nida nidhi nieves niharika nilima nimra ninon
  nirupama nisreen nitya nivedita njambi nkiru nkiruka nneka nnenna noelia noemi noemie nokuthula nomaindia nomalanga nombuso nomfundo
  nomonde nomusa nonhlanhla nontando noora nosiviwe noura nozipho nqobile ntando ntombi nuria nwakaego nyaboke nyakio nyambura nyasha
  nyokabi oana obioma oby oceane odette odile ofa ogechi ohemaa oksana oladunni olaide olaitan olajumoke olha olufunke oluremi olwen
  omobola omolara omolola omotola omotunde onyinye orsolya otilia ottoline padma padmini palesa pallavi pania paola parineeti parul
  parvati parvin pascale patrycja pattie paulette paulina payal pernilla perrine petronella philomena phindile phumla pia pilar
  piroska polina poonam prachi pragya prajakta pramila pratima prema preneet prerna puja puleng pumla purnima pushpa qandeel queenie
  quratulain rabia rachana rachna radhika radmila rafia ragini ragnhild raheela rahma raihana raisa rajani rajeshwari rajini rajshree
  rakhi raluca ramona ramya rana randi rangimarie ranjani raquel rasha rashmika ratna rawan raymonde razia rebeca refilwe regine
  rehana reina rejane reka rema remedios renate renu renuka reshma reva revathi rhian rhiannon richa rihanna rikke ripeka ritu robina
  rocio rodica rohini ronke roopa rosaleen rosalia rosalie rosalinda rosamund rosaura roseanne rosemarie roswitha rowena roxana roxane
  roz roza rozalia rubina ruchi ruchika rudo rufaro rukayat rukhsana rupali ruqaya rutendo ruvimbo ruxandra ruzica saba sabeen sabiha
  sabine sabitha sadaf sade sadhana sadhvi sadia safia safiya sagarika sahar sajida sakina sakshi sala salamatu salwa samar samira
  sanda sandrine sangita saniya sanja sanjana sanna sapna sarala saraswati sarita sarka saroj sarojini sarolta savita savitri sawsan
  seini sekinat selina senga sera severine shabnam shadia shagufta shahida shahla shaila shailaja shaili shaimaa shaista shakuntala
  shalini shamsa shan shanta shanthi shanti sharada sharda sharmeen sharmila sharmistha shazia sheela sheena shehla shelagh shereen
  sherry sheza shilpa shirin shobha shobhana shraddha shruti shubha shubhangi shweta sibylle sidra sieglinde signe sigrid silina silke
  simisola simona sindhu sindisiwe sita siv slavica slavka smaranda smita snezana sobia sofiya sohini solange soledad solene solveig
  somaya sonali sonam sonika sonya sorcha sorina stanislava stefania steffi stefka steliana sthembile stine suad subhashini subhia
  suchitra suhair suhasini sujata sujatha sukanya sulochana sumaira sumathi sumati sumaya sumayya summaya sunanda sunniva supriya
  surabhi surekha sushila sushmita suzie svenja svitlana swapna swara swarna sweta sylvaine sylvie sylwia szilvia tahira tahmina
  tahseen talatu talei tamanna tamsin tanja tanushree tanvi tanzila tariro taslima tatjana tatyana tayyaba tejal tejaswini teleri temi
  temilola teodora tessa tetiana tetyana thandeka thembeka thembi therese thobeka thokozani thokozile thomasina tia timea tintswalo
  titi titilayo titilope tobiloba toke tokini tolani tora toun tove toyosi trine trupti tsitsi tudora tulsi turid uduak ujunwa ukamaka
  ulfat ulla uloma ulrike ulyana unaisi unni unoma upasana urmila urszula urvashi uta ute uttara uzma uzoamaka vaishali vaishnavi
  valda valentine vanda vanesa vani varsha varvara vasudha vasundhara veena velma venetia verena verica veronika veronique vesna
  victoire victoriya vidhya vigdis vijaya vika viktoria vilma vimala vimbai vineeta vinita violaine violeta viorica virag virginie
  viveka viviana viviane vivien vrinda wafa wairata wairimu waithera waltraud wamboi wangeci wangui wanja warda wavinya wayua weronika
  wiebke wieslawa wikitoria wiktoria wunmi ximena yaaba yadira yamini yamuna yana yaroslava yashoda yasmeen yasmine yekaterina yelena
  yeukai yevgenia ylva yogita yolande yuliya yumna yusra zahida zaib zaina zakia zandile zareen zawadi zaynab zdenka zeba zeenat zehra
  zena zinhle zita zlata zofia zohra zoleka zoraida zoya zozibini zsofia zsuzsanna zubaida zulaihat zulekha zuzana zuzanna
`);

/** … of both: they tell a person, and no gender. */
export const BOTH = words(`
  addison akira alex alexis amal andie andrea ariel ashley aubrey avery bailey beverley billie blair cam camden cameron camille casey
  charley charlie chen chidinma chris di claude courtney dakota dale dana dara devon dominique drew ellis emerson evelyn farai femi finley
  frankie gale gurpreet harpreet hayden hilary hui hyun ifeanyi iman jackie jaden jaime jamie jan jaspreet jean jess jesse jessie ji jin
  jing jo joan jocelyn jodi jody jordan jules jun jyoti kai kamal kelly kelsey kendall kerry kim kiran kit lakshmi laurence laurie lee
  leigh lesley leslie li lin lindsay lindsey logan loren lynn mackenzie madison manpreet marian marion meredith micah michele mika min
  ming misha mo morgan nana nat ngozi nicky nicola nikita noa noor nur nusrat ola parker pat patrice patsy pema peyton quinn radha reese remy rene
  riley robin ronnie rowan sage sam sang sasha seung shannon shashi shay sidney simone simran skyler soo stacey stacy stevie suman sunny
  sydney tatenda taylor tendai tenzin terry toni tracy val valery vivian wei whitney xi yang yu yuki
`);
