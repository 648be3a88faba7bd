/**
 * Common first names in the English-language press of Britain, Ireland, North America, Australasia, South Asia, Africa
 * and its neighbours, by the gender that most bearers have. Written for this project. A name that both bear in numbers
 * (Alex, Sam, Kim, Chris …) stands in the third list alone: it tells a person, and no gender.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** In lower case, as those below. */
export const MALE = words(`
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
  michel miguel mihir mike mikhail miles milo milton mitch mitchell mo mohamad mohamed mohammad mohammed mohan mohd mohit moses muhammad
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
`);

/** … of women. */
export const FEMALE = words(`
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
`);

/** … of both: they tell a person, and no gender. */
const EITHER = words(`
  addison akira alex alexis amal andie andrea ariel ashley aubrey avery bailey beverley billie blair cam camden cameron camille casey
  charley charlie chen chidinma chris di claude courtney dakota dale dana dara devon dominique drew ellis emerson evelyn farai femi finley
  frankie gale gurpreet harpreet hayden hilary hui hyun ifeanyi iman jackie jaden jaime jamie jan jaspreet jean jess jesse jessie ji jin
  jing jo joan jocelyn jodi jody jordan jules jun jyoti kai kamal kelly kelsey kendall kerry kim kiran kit lakshmi laurence laurie lee
  leigh lesley leslie li lin lindsay lindsey logan loren lynn mackenzie madison manpreet marian marion meredith micah michele mika min
  ming misha morgan nana nat ngozi nicky nicola nikita noa noor nur nusrat ola parker pat patsy pema peyton quinn radha reese remy rene
  riley robin ronnie rowan sage sam sang sasha seung shannon shashi shay sidney simone simran skyler soo stacey stacy stevie suman sunny
  sydney tatenda taylor tendai tenzin terry toni tracy val valery vivian wei whitney xi yang yu yuki
`);

/** First names of more lands, which tell a person, and no gender: who bears one may be "he" or "she". */
const OF_MORE_LANDS = words(`
  aakash aarti abbas abdallah abdelaziz abdelkader abdi abhay abhijit abhinav abhishek abike abimbola abiodun abubakr achille achim
  achyut adaobi adebimpe adebola adedayo adeel adegboyega adekunle adela adeleke adelheid adelina ademola adenike adeniyi adeola
  adesuwa adetokunbo adetoun adewale adeyemi adham adhiambo adina aditi adnan adolfo adriano aduke adwoa afia afoma afra aftab afua
  afzal agata agathe agnieszka agota agustin agustina agyei ahlam ahmadu ahsan ailsa aishah ajibola akanisi akanksha akbar akhil
  akhilesh akinola akintola akinwale akinwumi akosua akoth akpan akram aksel akshata akshay akunna akwamba akwasi alaa alain alamgir
  albrecht alejandra aleksandra alenka alessio alexandru alhassan alia alicja aliko alisi alix aliya aliyu alka alois alonzo althea
  amado amaka amalia amandine amarachi amarjit amaury amedeo ameen ameer amelie amin aminah aminu amira amitav amjad ammar amna amoako
  amol amparo amruta anahi anais anam anamika ananya anas anastasiya anatole anca ancelin andaleeb andile andreea aneesa aneta
  angelika angelo anietie aniket aniko anindita aniruddha anis anisa anja anju anka anke ankit ankita ankrah ankur annegret anneliese
  annick annika anoop anselmo anshul anthea antje antonello antonia antonina anu anuja anuli anupam anupama anurag anyango apisai
  apolline appiah aqeel aqsa araba araceli aravind archana areeba areej arieta arif arifa arindam arkadiusz armand armin arnab arnaldo
  arnaud arne arnulfo arsalan arsenio aruna arundhati asabe asante asger asghar ashfaq ashish ashraf ashwin ashwini asifa asim asmaa
  asmau astri ateca atif atifa atiku atinuke attila attilio aud audra augusto auma aurelie aurelien aurelio aurore avantika avinash
  avril awino awuor axel axelle ayanda ayaz ayman ayo ayobami ayodeji ayodele ayomide aysha ayub ayush azhar aziz azra azubuike
  azucena babagana babajide babar badr bahaa bakr bala balaji baldev balint balwinder bamidele banji baptiste barasa barbel barbra
  bartolomeo bartosz basant bashir bashiru basil basma bassam bastien bathabile batool battista bayo beata beate beatrix bela belen
  bello benazir benedicte bengt benito benno benoit bente beppe berengere berit bernadett bernardo bernd bernhard berta bertha
  bertrand bethan bhagwan bhaskar bhavana bhavna bheki bhupesh bhupinder biju bikram bilal bilikisu biljana bimal bindu biola bipin
  birger birgit birgitta birgitte bjarne blaise blanca blandine blodwen bodil boglarka bogna boguslaw boguslawa bohdan boitumelo
  bolaji bolanle boleslaw bonginkosi bongiwe boniface bonifacio borbala borislav bose bosede bozena bozidar branka brice brigitta
  brijesh brinda briony britta bronislaw bronislawa bronwen brunhilde bryn bukar bukky burhan burkhard bushra busisiwe cacilia
  calogero camila camilo candelaria candice capucine caridad carine carlota carmela carmine carola carsten carys catalin catrin cecil
  cecile celestine celestino celina celine ceri cesare cezary chamisa chandan chandra chandrika charmaine charu chebet chege chelimo
  chepkemoi chepkoech cherono cherop chetan chhavi chibuike chibuzor chichi chidiebere chidimma chidozie chiedza chijioke chika chike
  chima chimaroke chinasa chinelo chinenye chinonso chinwe chinweike chinwendu chinyere chirag chizoba chrissie christabel christel
  christelle christiane christof christophe chukwudi ciprian ciro claes clarisse clarita claudine clemence clodagh cloe clotilde
  coline constantin coralie corazon cordelia corentin corina cornel cornelia corrado cosette cosimo crina crispin cristian csaba
  csilla cuthbert cyrille czeslaw dag dagmar dagmara daljit damilola damini dania danica danilo dapo daria dario dariusz dauda davina
  davy dawid dawood dayo debashish deepali deepinder dejan deji delfina delphine delyth demola denzil detlef devika dezso dharmendra
  dietmar dietrich diezani dijana dikeledi dilys dimeji dimitri dinah dineo divakar divya dobrila doina domenico dominik dominika
  donat dorin dorota dorothee dorthe doyin dragan dragana dragos drusilla dulcie dumisani dumitru dunja durga ebba ebele ebenezer
  eberhard ebuka eckhard edelmira edeltraud edet edgardo edina edita edoardo edouard eduard edvard edyta efe effie efren egbert egidio
  egil eglantine egon egwu ehsan eilidh einar eirlys ejike ekaette ekaterina ekene ekow ekpo ekta ekua eleonore eleri elfrida elfriede
  eli eliane elin elio elisabet eliseo elke elmar elodie elsbeth elspeth elvira elzbieta emad eman emanuele emefiele emeline emenike
  emese emile emmanuelle emmerson emoke endre enid enitan ennio enoch enyinnaya enzo epeli ercole erhard erna ernie erwin erzsebet
  esben eseta eskil esmeralda esteban estela eszter etelka etienne ettore eugen eugenie eugenio eusebio eustace evangelina evelyne
  evgeny evie ewa ewan ewen eyitayo ezequiel ezinne ezinwa fabian fabien fabienne fabio fabiola fabrice fabrizio facundo fadekemi
  fadel fadi fadzai fahad fahd faheem faiz faiza fakhr fakhra falak falk fanny fareeda farhana farid farida farooq farrukh faruk
  farzana fatema fatemeh fatin fausto fauzia fawad fawzi fawzia fay fayez fazal federico fedor felicidad felicie felicien fenella
  ferdinando ferenc fermin fernanda feroz feyisayo fidel fidelia fiifi fikile filip filipo filippo finlay fiorenzo firas firdaus
  flavio florencia florencio florent florentina florian florin folasade folashade folke folorunsho foluke fouad francisca franck
  franjo franziska fraser frauke freda frederique fredrik frieda fritz fruzsina fuad fungai funke funmilayo funmilola funsho gabi
  gabor gabriele gael gaetan gaetano galina gani garba gaspard gauri gauthier gaynor gbemisola gboyega geeta geetanjali genaro gennadi
  gennady gennaro genoveva georg georgeta georgette georgi gerardo gerd gerda gerlinde germaine gernot gerrard gert gertrud gethin
  geza ghada ghassan ghazala gheorghe ghislaine ghulam giancarlo gianfranco gianluca gianluigi gianmarco gianni gil gilberto giles
  gilles gisela gisele gita gitau gitta gitte giuliano giulio gizella gleb glenys glynis godwin gonzalo goran gordana gordie gorm
  gottfried govind graciela grazyna gregoire gregorio greig grete grigory griselda gro grzegorz gudrun guglielmo gugu guido guillaume
  gulab gunilla gunn gunnar gunther gurbachan gurdeep gurmeet gus gustaf gwede gwenda gyongyi haakon habib habiba hadi hadia hafeez
  hafsa hafsat haider hajar hajnalka hakim hal hala haleema halimatu halina halvard hamad hamdan hammad hamza hana hanan haneen hani
  hania hanif haniya hank hanna hannelore hannes harald harbhajan hardeep hardik harinder harini harish harjit haroon harsha harsimrat
  hartmut harun haruna hashim hatem hattie hauwa haytham heba hedwig hege heide heike heiko heiner heinz helga helle heloise hema
  hemalatha hemant henriette henrike henryk herbie heriberto hermann hermione hernan herve hesham hiba hilde hildegard himanshu
  hinemoa hinewehi hira hisham hitesh hlengiwe holger honore horacio hori horst hortense hortensia hossam hossein howell hristo huda
  hugues huguette huia huma humayun humberto hussain huw hywel ibidun ibolya ibtisam iddrisu idowu ieuan ifeyinwa ifor iftikhar
  ignacio ignatius ihab ihor ihsan ihuoma ijaz ike ikenna ikram ildiko ileana ilie ilka ilona ilse ilya ilyas imad imre imtiaz inam
  inas inder indrajit indu inge ingeborg inger ingo ingunn ingvar inia inmaculada innes ioan ioana ioane iolanta ion iqra iram iren
  irena irfan irma irmgard irungu irvin iryna isah isaiah iselin ishaku ishaq ishita isiaka isidro ismael isra israa issa istvan
  iulian ivar iveta ivica ivo ivonne ivor iwona iyabo iyiola izabela jaafar jabbar jabulani jacek jacinto jacopo jadranka jadwiga
  jafar jagadish jagan jagdeep jago jagoda jahangir jahnavi jai jaideep jairam jairo jakub jalal jameel jamil jamila jamshed janette
  janez janina janos jarmila jaroslav jaroslaw jarvis jasmina jaspal jasper jaswant jatin javed javeria javiera jawad jayant jayanthi
  jayesh jayshree jed jelena jemima jennie jeno jepkosgei jeptoo jeremie jerzy jesper jethro jhanvi jibril jide jimena jiri joachim
  jocelyne jochen joelle jolanta jomo jone jonny jools jorg jorgen jorunn josefa josefina josette josiane josip josue jovan jovana
  jozef jozefa juana jubril jude judit judyta juergen juhi julianna julien julieta juliette jumai juraj justino justyna jutta jyothi
  jyotsna kabiru kadaria kadir kainat kaja kaleem kalesi kalpana kaltham kalyan kalyani kamila kamini kamran kanchan kanhaiya kanika
  kanimozhi kanini kannan kapil karam kareem karel kari karim karima karimi karine kariuki karolina karsten kartik karuna kashif
  kashim kashyap kaspar kasper kata katalin katarina katarzyna kateryna kath katharina kathe kathrin katrin katrine katya kausar
  kaushik kavya kazimierz keabetswe kehinde kelebogile kelechi kereama kerr kerstin ketan kgalema kgosi khadija khadijah khaled
  khaleel khalida khalifa khalil khanyi khanyisile khawla khaya kholo khurram khurshid kibaki kibet kikelomo kimani kinga kingsley
  kinza kioko kipchumba kiprono kiprop kiptoo kiri kirill kirsti kirti kirui kishore kjell kjetil klara klaudia klaus knud kobina
  kofoworola kola kolade kolawole komal konrad kostas krishan krishnan kristian kristof krisztina kriti krystyna krzysztof ksenia
  kshama kudirat kuldeep kulsoom kumud kunle kuria kusum kwaku kweku kwesi ladi laetitia laila laisa lalit lalita lalitha lamberto
  lami lamia lanre laraba larisa larysa lasse laszlo lata lateef latha latifa laure laurentiu laxmi layla lazaro lea leandro lebogang
  leela leif lekan lekha len lene lenka lenny leonel leonid leonie leonor leonora leopold lerato lesego lester lesya leszek lettice
  levente lex libby lidia lidiya lieselotte liesl liliana liliane liliya lilla lina lindani linette linn lisandro lisbet lise liv
  livia livio liviu ljiljana ljubica llewellyn llyr lodovico loic lokesh lopamudra loredana lorena lorenz loris lorne losalini lote
  lothar lotte lottie lou lubna lubomir lucian luciano lucie lucienne lucile lucio lucyna ludivine ludovic ludwig luise lukasz
  luminita lungelo lungile lupe lutz lwazi lyubomir lyubov maame macharia maciej madan madge madhav madhavi madhu madhukar madhusudan
  madiha mads maelle magali magda magdolna magne maha mahama mahathir mahdi maheen mahendra mahfuz mahira mahmood mahmud mahnoor
  mahwish maimuna maina mairi maite maja majed majid makena makereta makhosi malachy malak malakai malati maldwyn malgorzata malika
  malin malini mallika mamoun manal manas manasi mandakini mandeep maneka manfred mangesh mangosuthu manjit manju manjula manlio
  manmohan manohar mansoor mansour mansur manu manuela manueli marcelino marcello marcin mareike marek maren margareta margarete
  margaux margery margo margret margrethe margrit mari mariano maribel maricel maricela maricica mariela marielle marija marino
  mariola marit mariusz mariya markus marlies marthe martine marton martyna marwan marzena masood massimo massoud matej mateja mateusz
  mathieu mathilde matias matilde matiu matty maurizio mawra maxence maximo mayank mayra mazen mbugua mbuso mcebisi mduduzi mechthild
  meenakshi megha meghana mehmood mehreen mehwish meike meinhard mel melitta menaka mereana mereani merewalesi merv meryl mette mhairi
  micaela michal micheline mick micky mieczyslaw mihaela mihai mihail mikaere mikkel miklos milagros milena milica milind millicent
  milorad milos miloslav mioara mircea mireille mirela mireya mirjana mirko miroslav miroslaw mirza mitali mithali mithun mladen
  mlungisi mmabatho mmamoloko modupe moeen mogens mohammadu mohinder mohini mohsen moi moinuddin moises mojisola momcilo monika
  montgomery montserrat moraa morenike moritz morten morwenna mosese mosiuoa moussa mpho mridula mrinal muazu mubarak muchiri mudassar
  mugo mujahid mukhtar mukta muktar mukul mulwa mumbi muna muneeba mungo munir munira munish murad murali murdo murtaza murugan
  murungi mushtaq mushtari mustapha musyoka mutahi mutaz muthoni mutua mutula mwai mwangi mwende mwikali myfanwy mylene myles myrtle
  mzwanele naa nabil nabila nadege nader nadezhda nadir nadiya nadja naeem nafisa nafisat nagesh naguib naheed nahid naila najat najla
  najma nakul naliaka nalin nalini namita namrata nandan nandi nandita nanjala nanna narayan narayanan nargis narinder naseem naseema
  naseer nashwa nasiru nasreen nasser natalya natasa nathalie nathi nausheen naveed navin navjot navneet nawaf nawal nawaz nayef
  nazario nazia nazir nazneen ndegwa ndubuisi nduka nebojsa nedeljko neelam neelima neelum neena neeraj neeta neetu nekesa nele nello
  nengi nerys nestor neville ngahuia ngaio ngaire nhlanhla nia niall nicanor nicolae nicoleta nicolo nida nidhi niels nieves nige
  nighat nihal niharika nii nik nikau nike nikola nikolay nilesh nilima nils nimra nino ninon niraj nirmal nirupama nishant nisreen
  nitish nitya nivedita nizar njabulo njambi njenga njoroge njuguna nkem nkiru nkiruka nkosazana nkosinathi nnamdi nneka nnenna noelia
  noemi noemie nokuthula nomaindia nomalanga nombuso nomfundo nomonde nomusa nonhlanhla nonso nontando noora norbert nosiviwe nour
  noura nozipho nqobile ntando ntombi ntsiki nuhu numan nuria nwachukwu nwakaego nyaboke nyaga nyakio nyambura nyasha nyesom nyiam
  nyokabi oana obafemi obaid obiageli obioma obiora oby oceane ochieng octavian octavio odette odhiambo odile odinga ofa ogbonna
  ogbonnaya ogechi ohemaa okechukwu okey okezie okon okoth oksana okwudili olabisi oladele oladipo oladunni olagunsoye olaide olaitan
  olajide olajumoke olalekan olamide olaniyi olanrewaju olatunji olawale olayinka oleh oleksiy olha oli ollie olu olubunmi oludare
  olufemi olufunke olugbenga olukayode olumuyiwa oluremi olusola oluwaseun oluwole olwen omair omer omobola omolara omolola omondi
  omotayo omotola omotunde omprakash ondrej onyango onyebuchi onyeka onyinye opiyo oreste orji orsolya osagie osaze osei osian
  osinbajo osman ostap osvaldo oswald otiko otilia otmar ottavio ottoline ouma ove ovidiu owain owino owolabi owusu oyewole padma
  padmini palesa pallavi palle pancho pania pankaj panyaza paola parag paramjit paresh parimal parineeti parth parul parvati parveen
  parvez parvin pascal pascale pascual pasquale patrice patricio patrycja pattie paulette paulina pavlo payal peder peni pernilla
  perrine perry petar petronella petru philipp philomena phindile phumla phumzile pia pierluigi piero pilar pino piripi piroska piyush
  polina poonam porfirio poul prabhakar prachi pradeep prafulla pragya prajakta pramila pranab prasad prasanna prashanth pratap
  prateek pratik pratima praveen pravin preben predrag prema preneet prerna prithvi priyank przemyslaw puja puleng pulkit pumla puneet
  purnima pushpa qadir qaiser qandeel qasim queenie quratulain rab rabia rabindra rabiu rachana rachna radek radhika radmila radoslav
  radoslaw radovan radu raed rafal raffaele rafia rafiu raghu raghuram ragini ragnhild raheel raheela rahim rahma raihana raila rainer
  raisa raja rajani rajeshwari rajinder rajini rajkumar rajni rajshree raju rakhi ralf raluca ramakant ramana rameshwar rami ramona
  ramya rana randal randeep randhir randi rangimarie ranjan ranjani ranulph raquel rasha rashad rashed rasheed rashmika rasmus ratan
  ratko ratna ratu rauf rawan rawiri rayan raymonde razia razvan rebeca refilwe reg regine regis rehana reina reinhard reinhold rejane
  reka rema remedios remi remo renate renato renaud renu renuka renzo reshma reva revathi rewi rex rhian rhiannon rhodri riad riaz
  richa rida ridwan riffat rigathi rigoberto rihanna rikke rilwan rinaldo rinku ripeka ritu riyad rizwan roald robina rocco rocio
  roddy rodger rodica rodolfo rogelio rohini roly romain romano romeo romulo ronke roopa ropate rosaleen rosalia rosalie rosalinda
  rosamund rosaura roseanne rosemarie rosendo roshan rostislav roswitha rotimi rowena roxana roxane roz roza rozalia ruben rubina
  ruchi ruchika rudi rudiger rudo rudolf rufaro ruggero rukayat rukhsana rupali ruprecht ruqaya ruslan russ rutendo ruvimbo ruxandra
  ruzica ryszard saad saadi saba sabeen sabiha sabine sabir sabitha sabo sabri sadaf sade sadhana sadhvi sadia safia safiya safwan
  sagar sagarika sagir sahar sahib saidu sailesh sajida sajjad sakina sakiusa sakshi sala salah salamatu saleem saleh salim salvatore
  salwa samar samarth sambo sami samia samira samit sanda sandile sandip sandor sandrine sangita sani saniya sanja sanjana sanjiv
  sanna santosh sanusi sanya sapna saqib sarala saraswati sarbjit sardar sarita sarka sarmad saroj sarojini sarolta sarvesh sashi
  satnam satyajit satyendra saurav savenaca saverio savita savitri sawsan sayed sayyid scotty sebastien seini sekinat selina sello
  selwyn semisi senga senzo sera serge serhii seru seun severine seyi shabbir shabnam shadia shafiq shagufta shahbaz shahida shahla
  shahzad shaila shailaja shailendra shailesh shaili shaimaa shaista shakeel shakir shakuntala shalini shamim shamsa shan shankar
  shanta shantanu shanthi shanti sharad sharada sharda sharif sharmeen sharmila sharmistha shashank shaukat shazia sheela sheena
  sheetal shehbaz shehla shehu shehzad shekhar shelagh sheldon sheraz shereen sherry shettima sheza shilpa shina shirin shivam shivraj
  shoaib shobha shobhana shraddha shreyas shrikant shruti shubha shubham shubhangi shweta shyam siaosi sibusiso sibylle sicelo
  siddhartha sidra siegfried sieglinde siegmund sifiso signe sigrid sigurd silina silke silvano simi simisola simona simphiwe sindhu
  sindisiwe sion sione siphiwe siraj siri sita sitaram sitiveni siv sivert siyabonga siyanda slavica slavka slavko slawomir slobodan
  smaranda smita snezana sobia sofiya sohail sohini solange soledad solene soludo solveig somaya sonali sonam songezo sonika sonya
  sorcha soren sorin sorina sourav srikanth srinivas srinivasan stanislav stanislava stanislaw stanko stefania steffen steffi stefka
  steliana sten stephane sthembile stine stojan struan stu suad subhashini subhia suchitra sudarshan sudesh sudha sudhakar sudip
  suhail suhair suhasini sujata sujatha sujit sukanya sukhbir sukhdev sukhwinder sulochana sumaira sumathi sumati sumaya sumayya sumit
  summaya sunanda sunniva supriya surabhi suraj surekha surinder surjit surya sushila sushmita suzie svein svenja sverre svetozar
  svitlana swapan swapna swara swaraj swarna sweta sylvain sylvaine sylvestre sylvie sylwia szilvia szymon tadeusz tafadzwa taffy tage
  taha tahir tahira tahmina tahseen taiwo talal talat talatu talei talha tam tamanna tamas tamati tamer tamsin tanja tanmay tanushree
  tanveer tanvi tanzila taofeek tapan tapiwa taras tarek tariro tarun taslima tasneem tatjana tatyana taufiq tawanda tayo tayyab
  tayyaba teddy tejal tejas tejashwi tejaswini teleri temi temilola temitayo temitope teodor teodora teodoro terje tessa tetiana
  tetyana thabang thami thandeka thembeka thembi theodor theophile therese thibault thilo thobeka thoko thokozani thokozile thomasina
  thorbjorn thorsten thulani tia tibor tijjani tilda timea timoci timothee timur tinashe tintswalo tipene titi titilayo titilope
  tivadar tobi tobiloba todor toke tokini tokunbo tolani tolu tolulope tomasi tomislav tommaso tomos tonderai tope tor tora torben
  torkel torsten toun tove toyin toyosi traian trine trupti trygve tshepo tsitsi tudor tudora tui tullio tulsi tumelo tumi tunji turid
  tushar ubong uche uchechukwu uchenna uddhav udit udo udoka uduak ugo ugochukwu ujjwal ujunwa ukamaka ulf ulfat ulises ulla uloma
  ulrich ulrike ulyana ulysse umair umaru umberto unaisi unathi unni unoma upasana upendra urmila urszula urvashi usama uta ute utpal
  uttam uttara uwe uzma uzoamaka uzodinma uzoma vaclav vadim vaibhav vaishali vaishnavi valda valdemar valentin valentine valerio
  valeriu vanda vanesa vani varsha varun varvara vasant vasil vasile vasudha vasundhara vasyl vaughan veena veerappa velma venetia
  venkaiah venkat venkatesh verena verica veronika veronique veselin vesna vic vicente victoire victorino victoriya vidal vidar vidhya
  vidyut vigdis viggo vijaya vika vikrant viktoria viliame villads vilma vimal vimala vimbai vincenzo vineet vineeta vinita violaine
  violeta viorel viorica vipin vipul virag virat virender virginie vishnu vishwanath vit vitaliy vito vittorio viveka viviana viviane
  vivien vlad vladislav vojislav volker volkmar vrinda vsevolod vuk vusi vuyani vuyo wael wafa wafula wahid wahome wainaina wairata
  wairimu waisale waithera wajid waleed walid walt waltraud wamboi wangeci wangui wanja wanjohi waqar waqas warda wasim wavinya wayua
  wekesa weronika wes wiebke wieslaw wieslawa wikitoria wiktoria wilf wilfredo wilhelm winfried wiremu witold wojciech wunmi ximena
  ximeno xolani xolile yaaba yadira yahya yakub yamini yamuna yana yann yannick yaqoob yaqub yaroslav yaroslava yaser yashoda yashwant
  yasin yasir yasmeen yasmine yegor yekaterina yelena yemi yeukai yevgenia yevgeny yevhen yinka ylva yogendra yogita yolande yomi
  younis yousaf yousef youssef yousuf yuliya yumna yunus yuriy yury yusra yusuff yuvraj yves zac zafar zaheer zahid zahida zaib zain
  zaina zak zakaria zakes zaki zakia zaman zamani zandile zareen zawadi zayed zayn zaynab zbigniew zdenek zdenka zdravko zeba zeenat
  zeeshan zehra zeljko zena zenon zia ziad zinhle zita zithulele zlata zlatko zofia zohra zola zoleka zoltan zoraida zoran zoya
  zozibini zsofia zsolt zsuzsanna zubaida zubairu zulaihat zulekha zulfiqar zuzana zuzanna zwelinzima zwelithini zygmunt
`);

/** Names that tell a person, and no gender. */
export const BOTH = [...EITHER, ...OF_MORE_LANDS].sort();
