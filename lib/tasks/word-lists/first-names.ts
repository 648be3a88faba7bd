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
export const BOTH = words(`
  addison akira alex alexis amal andie andrea ariel ashley aubrey avery bailey beverley billie blair cam camden cameron camille casey
  charley charlie chen chidinma chris claude courtney dakota dale dana dara devon dominique drew ellis emerson evelyn farai femi finley
  frankie gale gurpreet harpreet hayden hilary hui hyun ifeanyi iman jackie jaden jaime jamie jan jaspreet jean jess jesse jessie ji jin
  jing jo joan jocelyn jodi jody jordan jules jun jyoti kai kamal kelly kelsey kendall kerry kim kiran kit lakshmi laurence laurie lee
  leigh lesley leslie li lin lindsay lindsey logan loren lynn mackenzie madison manpreet marian marion meredith micah michele mika min
  ming misha morgan nana nat ngozi nicky nicola nikita noa noor nur nusrat ola parker pat patsy pema peyton quinn radha reese remy rene
  riley robin ronnie rowan sage sam sang sasha seung shannon shashi shay sidney simone simran skyler soo stacey stacy stevie suman sunny
  sydney tatenda taylor tendai tenzin terry toni tracy val valery vivian wei whitney xi yang yu yuki
`);
