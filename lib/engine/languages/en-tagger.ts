// Made by lib/tasks/train-tagger.ts; do not edit. Tag accuracy: dev 0.9273, test 0.9243.
// Weights trained on UD English EWT (Silveira et al. 2014, "A Gold Standard Dependency Corpus for English"), CC BY-SA 4.0:
// this file is a work derived from it and is under CC BY-SA 4.0 as well.
export const TAGS = `$ '' , -LRB- -RRB- . : ADD CC CD DT EX FW IN JJ JJR JJS LS MD NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB \`\``;
export const KNOWN = `'' ''
CC and or
CD billion four six two
DT a an another each some the these this those
FW etc
IN against among at because between by during except for from if into of than under unless until upon whether with within without
JJ able additional amazing available awesome beautiful certain comfortable dangerous dead different easy excellent expensive few final former free happy helpful horrible huge interested large major many necessary other particular perfect political possible ready reasonable recent rude safe same several small strong true willing wonderful
MD 'll can could might must shall should will wo would
NN advice afternoon agreement amount anyone anything application article attention bird birth bit body budget bus cage campaign car cat chance child connection country couple course cruise customer date death desk difference dinner dog door effort everyone everything example fact food friend girl guy history hour idea info interest language leader level life location lot lunch man manager member menu message money month night nothing number oil option owner paper part payment percentage period person phone piece pm population position price problem process product reason response room settlement site situation someone something store stuff suicide summer tank territory terror thing threat time today tomorrow town treatment trip version vet water website week weekend wife yesterday
NNP afghanistan america andaman april august bush california canada carol china cia delhi eb europe fbi friday george houston india iran iraq israel january jeff july june karzai london lopez ltte march michael monday musharraf nasa pakistan paris qaeda richard saddam san september sunday texas thursday united vietnam washington wednesday york zawahiri
NNPS americans
NNS activities animals areas arms cats comments countries customers days dollars eggs elections employees families forces groups guys hands hours items leaders lots members months numbers officials ones options others pictures prices problems questions reviews weapons weeks years
PRP he him i it itself me myself she them themselves they we you yourself
PRP$ its my our your
RB absolutely actually again ago almost already also always certainly completely currently definitely else especially even exactly extremely finally fully here highly instead just maybe n't nearly never not now nt often perhaps probably quickly really recently simply sometimes soon still twice usually
UH hi please
VB be bring discuss
VBD came did gave knew took was went were
VBG being coming doing following getting giving going having including leaving looking putting regarding seeing using
VBN based been born seen taken
VBP 'm 're 've are
VBZ comes does goes has is looks makes says seems takes wants
WDT which
WP who
WRB how when why`;
export const WEIGHTS = `a!n	6Q8Q9R?QFSNMOMPQSQUIWQ
a!y	6MDQFKKQLQRQTK
a"	7M8Q;Q@MDMKMPQQQRQVQWQ
a%	>T?TCMDM
a&	>Q?SCQELGQKLQRVQ
a'	>Q?MCQFQPQRLSQVL
a''	CQQMRQTM
a'd	>LQRTTUL
a'll	QR
a'm	=R>TCLNMQMSRTM
a're	:L>TCLKRSQUM
a's	=M>R@RDQNMRITR
a've	QLRLTY
a(	>QDMHMQQRMTQ
a)	HMQQRQUQ
a*	DMPMVS
a,	8Q;RCMDQMLPQWM
a-	0Q7M=MCQFKKMLMQQTQUR
a--	=R>LDQIMPRQLUMWQ
a-s1	FMNMQQ
a.	FMKMQQ
a..	>RCLKQPQ
a...	8Q>MDMLQPSSM
a....	>QCMDLQR
a/	=Q>QCQFQKLSM
a:	5M6Q7Q9REMKLQQ
a;	:QIQKQUMWM
a<	7SDM
a<<	CVDMTM
a[	>MCMDSQQ
a]	0Q4QDL
a\`s	RMTQ
aa	6S7Q8M9T=K>RCRDQELFIPMRMUM
aability	=LOR
aable	=HOW
aabout	9Q:R=K>MCSDRFQIMJMKMOQSQUMWLXQ
aabove	TQ
aabsolute	DM
aabsolutely	KRTM
aaccess	:R=ROK
aaccording	=UOI
aact	>RCM
aaction	CQ
aactually	>MQQRQSRUL
aadd	CR
aadded	=QCTKL
aadditional	>SCLDM
aadministration	>QCL
aafghan	DM
aafghanistan	UQ
aafter	6R:Q=I>SDLIQSRWM
aagain	>MQQRMTR
aagainst	IR
aagreement	=MKRTQ
aahmed	CMDQ
aair	>MDR
aal-qaeda	CQFQ
aalabama	CRDM
aall	8M=R>Q?MCKNLQKUTVMWSXQ
aalmost	>RKLRSTJ
aalone	FLVR
aalready	CKKMQMSQTVUQ
aalso	CJRRSMUR
aalternative	TQ
aalways	KMNSRLTQVQ
aam	6M:Q=Q>RDSIMNKRLSR
aamazing	>QDK
aamerican	DQFMQMVQ
aamericans	=M>RWQ
aamount	6Q=L>SCLFQRLTR
aan	9R>QCRDQFMQMSM
aanalyst	CQDMFR
aand	2L6Q8M>QEQFQMQOMQQRRVQWLXM
aandaman	CMEQVM
aanimal	CRDQSM
aannounced	:M=TJSKKWL
aanother	9R>MCSDMKQQM
aanswer	:QCKDSFMVQ
aanthrax	CQ
aany	9MCULQSMUMVM
aanyone	=Q>QCKQQTTULVM
aanything	8K=R>RCKKLQRWS
aapplication	FMKQ
aappropriate	CQ
aarab	>MCMDQFQ
aare	9Q:K;Q>VCKDMEQGLJMKTLQNISRTT
aarms	2L6ROMSMUQ
aarmy	>LCR
aaround	=S>MCLKQLQ
aarticle	>Q
aas	>SIQKROMPMQLRKSKTSUMVT
aask	IQJM
aasked	=MCMDQIQJMOR
aasking	IRKM
aassistant	=QCQOM
aat	6M7Q9R:S=J>L@QDQEMIMMUQK
aattached	=LCTDQ
aattack	TQ
aattacks	=LWR
aattempt	=MOQ
aattend	KM
aattention	=SCMOLTQ
aattorney	DQ
aaudit	CREM
aauthorities	RQTM
aauto	DTFL
aaway	8Q
ab	DQ
ababy	CRFM
aback	>QKTNMOLQMTM
abad	>LCTQM
abalance	CSDLRQTM
aband	CMQS
abarely	UMVQ
abase	CSDL
abased	=SNL
abasically	>QTM
abe	:L>T?QCLDMNHQJSUTX
abear	FMRQ
abeautiful	=M>TDLTM
abecame	>VRMTK
abecause	=M?QGQKQUM
abecome	=M>YCJKMLQTL
abeen	=RCLLRNLOJRMSSTW
abefore	:R>KKMRMSTTR
abegan	=MOQ
abeginning	>MCR
abehind	?RJRLL
abeing	9R=L>VCGDMRKSLT]
abelieve	=RWM
abelow	9Q
aben	7QDREMFM
abest	8M:M=M>RCUDKEMKRSKTQ
abetter	=UCMDKKIQSTQUM
abetween	8R>RCMFL
abeyond	>MDQ
abig	>MCQFRKQSM
abigger	CRDLKQ
abill	CMDUFMKQNL
abin	DQ
abirth	CS
abit	>V?QCLHMRK
ablack	CS
ablocks	CMKROM
ablood	CMFQVM
aboard	CQ
abob	9MCMDU
abody	CKQRSQUM
abondad	CRDL
abook	=L>MCQDRKQNMRMTQ
aboth	=LCQDMFQQLRQUQ
abring	=I>KCRKWNMTQ
abuenos	DSEM
abuilding	>ICQDQNQRQ
abus	CQFM
abush	>KDLEMFQOMQRRRTM
abusiness	>MCRDMKQVL
abut	:R=Q?MCMEMFMLSNMORRQ
abuy	6QCMUQ
aby	>QDRQMSQ
ac	2L6R7Q@QRM
acage	>S
acall	=L>MCMDRFLIQKQNVOMPQQM
acalled	=LCKDVKMNSOQ
acame	>LCLKYNMOM
acampaign	CQDM
acan	>MDLFRKMMQQR
acanadian	CLEMFR
acap	CQ
acar	:R=L>MDMKTRLTS
acard	CQDM
acare	=QDQEMKL
acargill	>MCQDSTM
acase	QMSQ
acat	CQFLVQ
acats	CM
acenter	CQDQSL
acentral	DQ
acertain	CRFM
acertainly	=R>KCMKMUR
achange	DMTQ[R
achanges	=QOLUQ
achanging	CQ
acheap	>Q
acheck	=ICSDRKLNR
achecked	=MNR
achicken	CUDLSM
achief	>RCM
achild	CMSQ
achildren	QQ
achina	CMDQHQ
achinese	=QKM
achoose	=LDQOR
acia	>LCRFQQMVM
acity	DQFQKL
acivil	>MCQ
aclaim	;QKM
aclean	>MCRDM
aclear	:MEQKQ
aclearly	>RCMFMRQTMVQ
aclient	FQ
aclimate	CMDQQM
aclose	=RCRKLOK
aclosely	>MQQTR
acome	=M>LCLK[NMOMQQ
acomes	>MCLKVNROM
acoming	CMKYNJOL
acomments	DMQR
acommission	=LDMFRRQTMWQ
acommittee	=R>QDMFMRRTMVQWL
acompany	>QOM
acomplete	CQ
acompletely	>SDMKLRMTR
acomputer	CQSL
aconcerns	=R
aconference	CTQL
aconsidered	>QDQSQTM
aconstantly	>QQLUR
acontact	CMDR
acontinue	=LCMOS
acontract	=RKQRLTRWM
acontrol	=QDLFQ
acorporate	>KCV
acost	>MTT
acould	QSUM
acounterparty	QQRMTQ
acountries	>MOMUR
acountry	=Q?QDLOQQMURWL
acouple	>TCJFQVM
acourse	:QWM
acourt	DMUR
acover	:QCQTMUQ
acredit	CQDMFS
acriminal	CQDM
acruise	CQ
acurrent	CSDLRMTQ
acurrently	KMUQ
acustomer	SR
acustomers	CQOQQM
acut	JRKL
adad	RSZL
adaily	CUDMFRSL
adavid	DQ
aday	=M>MCMDMEQFMNQRQSUTMWQ
adays	2Q=L>M?MKRLQTMWQ
ade	<RCLDREM
adead	=K>SWQ
adeal	CSDK
adear	ELFR
adeath	FQ
adecide	=MOQ
adecided	=MOSWM
adeep	>LCRDMKTTM
adelivery	CMDRFQ
adesk	FQ
adetermined	=QORWM
adid	:T=K>MIMQV
adifferent	DQ
adifficult	=MOQ
adining	DMFR
adinner	FQSM
adiscuss	=MCQSM
ado	:R;MFQJQLRNLQVTMUIXQ
adoctor	DQFLVQ
adocuments	=QRMTQ
adoes	9M:R=MKKQVUK
adog	=M>RCMFMKQRMWQ
adoing	=Q>L?QCQDMEROM
adollars	>MCQ
adon	CMDQRMTQ
adone	:S=ROMPM
adoor	=Q>STMVQ
adown	:R?MCMLQNQOK
adr.	CLDR
adraft	=QCQFMKMOMVQ
adrive	7QKQ
adriving	KQ
adrug	CR
adue	=SOJ
aduring	>QKM
ae-mail	=MKRTQ
aeach	>LUS
aearly	=LCMFWKRNM
aeasily	CMQQRMTR
aeast	CQ
aeasy	=LCQOR
aeat	JQQL
aeating	>SCQDLNM
aeconomic	CQ
aeffective	ERFM
aeffort	=LOR
aeggs	CQKL
aegyptian	DR
aeither	9R>TCLDKQR
aelectricity	RQTM
aelse	8M:LHQOQQRULWT
aemail	=MCQDMIQNQRRTL
aena	QQ
aend	=Q>MCTDMKLNROMSM
aended	KMNS
aenergy	ERNQ
aenglish	CQKM
aenjoy	CMSR
aenough	>QCQDMFQKLOSSM
aenron	CMDQERFRSMVM
aensure	:QCQKLWM
aentire	CQ
aeol	CSDJFR
aepm	=M>R
aespecially	>LFQQRUM
aestimated	CQ
aeven	:S;M>M?QCJDSFMKHLRQRRQUM
aeventually	>KQQRQUQ
aever	CLQSRMTUUL
aevery	>MCTKKQQ
aeveryone	2R5LFMHMRQVR
aeverything	=M>QDMNQQMTQWT
aexactly	=JJQKR
aexcellent	CTDK
aexecutive	CRDL
aexpect	=MOS
aexpensive	=MCMOQ
aexperience	CLDMNMOQUS
aexplained	=RKM
aextra	9R
aextremely	>WCQKMQLSLUM
aface	=ROL
afact	=VWI
afairly	>UTK
afaith	=M
afall	>MKRNM
afamily	:QCMHQQMUR
afar	:Q=R>M?QCMKMRQ
afather	CMDQ
afbi	QQ
afederal	CRDKFQ
afeel	=Q>RCIKQLRQMWM
afeels	>UKM
afelt	=R>QDQ
afemale	DMSQ
aferrous	>MDR
afew	9S=M>S?QFRLMRMTMVMWQ
afigure	=LNT
afile	KMWQ
afinal	CQ
afinally	>MRQTRUL
afinancial	>MDQ
afind	:R>SFQIMKKNQ
afirst	=M>JCSRR
afish	=QCLOQQMURWL
afit	:Q=RCMKM
afive	FRVM
aflight	=RKQOL
aflorida	SQ
afly	=RKQOM
afocus	=Q
afollow	NR
afollowing	CMFQ
afood	=M>R?MQRSK
afor	0R=L>Q?RDRFRLLNMQKRMTRULVM
aforce	>MTQ
aforces	RQ
aformal	>QCMDMFQ
aformer	DQ
aforward	:R>QCRDMOKTM
afound	:L>SCLKLNRWS
afour	>Q
afree	=LCROQ
afrench	UQ
afriday	SM
afriend	DSFMYQ
afriendly	CQFQ
afriends	CLQQ
afrom	6Q8M:Q=MCRDSGMKQQMRMTK
afront	DQ
afull	KQ
afully	>TSLUQ
afun	=MKR
afurther	>MCRRMTR
afuture	>Q
agas	=MCQFRKMRQTM
agave	=QIQJMKLNROM
agcp	FQ
ageneral	CMEMFQQR
ageorge	CL
aget	8Q>UCMFQKQLQNMOKQMRLSLTSVMWM
agets	>QCLTS
agetting	:R>TFMNKTM
agirl	=QQQWM
agive	=L>SCJDSIRNQQM
agiving	FQ
aglad	OQWM
aglobal	CREQFMSM
ago	=RCMKTLTNLOIQQ
agod	CMQSTM
agoes	>LCMKU
agoing	CKKT
agolden	CSDLFR
agone	>QKSOKSL
agood	CUDKELQMRM
agot	>TCLDMEQKROQRMVM
agovernment	2S=MCMFKOQQQRTTLUMVT
agovernor	CMRS
agreat	=M>QCTDMEMFS
agreen	>MCTELKMVQ
agroup	6M9R=M?LCMLROQWQ
agroups	=MCM
aguess	CQDMXQ
aguinea	CRDM
agulf	CLDQ
aguys	:Q=MKMNSQSRQTMUK
ahad	:R=L?QCQGRKMNLOTQLRISMTU
ahair	>QKMNLTS
ahalf	CLKQ
ahand	CQDRKRNMTMUQ
ahappy	>M
ahard	>MCLFQOT
ahas	9R:Q=I?QFQJQNMOQPMRJTXUM
ahave	8M9R:T=J>SCRDJGMLLNJOXQKRISLTYUMWQ
ahaving	=L>LDRNMOQRMTU
ahe	>MBQFKQLRUTKUQVV
ahead	=QKM
ahealth	DQFQQRVM
ahear	=RWLXQ
aheard	:M;Q=Q>QDM
aheat	VQ
aheavy	CR
ahelp	>LIQLLQW
ahelped	CLKQQS
ahelpful	CLSQ
aher	8L9Q=Q>R@MCUIMKLNTPQRMSSTLUL
ahere	=KHMOQVRWQ
ahey	;MCQKQ
ahi	CMIQ
ahidden	CQ
ahigh	>MCRDQ
ahigher	>MCQKQ
ahighly	>RCLKLUR
ahim	8L>RCLFQKRNROQQMRLTRVM
ahis	9QCQFRNMQL
ahold	=LNR
ahome	>LDUKMTQWR
ahonest	>LCSDLKQ
ahope	OQWM
ahorrible	>QDMKM
ahorse	=M>LKMNVOM
ahorses	QQTM
ahot	:Q
ahotel	CMFR
ahours	?MLQOQ
ahouse	=QCMVRWR
ahow	>RCMKTOSPMQKSMVQ
ahuge	>Q
ahuman	CSDK
ai	=J>MBQCMKRLQPMRTSMUXVM
aidea	CMKR
aif	9M;QCMJQPR
aimmediately	>LQQTQ
aimportant	=QOM
ain	9Q;L=M>SCRDSILPRQJVL
ainclude	CMDQFS
aincluded	:QSM
aincluding	DQKL
aindian	>RFQ
ainformation	=QRMSQTQWQ
ainner	CR
aintelligence	CRDM
aintended	=MOQ
ainterested	=Q
ainteresting	=MCQWQXM
ainternational	CMDREQ
ainternet	CR
ainto	=MCR
ainvestment	CRDM
ainvolved	USWMXM
airan	FLHQVS
airanian	CRDMEUFJ
airaq	DM
airaqi	2M6Q>LET
ais	7M;T>S?QCMFMIQJMKQNJORRJSQTRULWJ
aisda	CQDM
aislamic	CGDV
aisland	CMDQ
aislands	KMQMUR
aiso	=M>QDQ
aisrael	CMFLRRVR
aissue	CMRMSQTQ
aissues	RMTQ
ait	4R8Q>RCMFLHJJMKQNQOLSLTRUKVT
ait's	>RFMSM
aitalian	CTDJELFR
aits	TQ
ajack	CLHQ
ajames	DQFM
ajapan	FM
ajeff	CLDQRQ
ajohn	7QCMDQ
ajudge	DRFM
ajump	KTNK
ajust	:Q=M>KCJDMEQFQKRQRRR
akarzai	=RKM
akeep	>QSU
akept	=TCLKMNMSQ
akids	CRKRTMUM
akill	DM
aking	DR
aknow	=Q?LDQKMLR
aknown	=RKM
aknows	?RKMLM
ala	<QCM
aladen	>QTM
alake	DQ
alanguage	CMKQ
alanka	DQ
alarge	>QSL
alargely	>TDMFLVR
alaser	CR
alast	9Q=R>LCRKMNMQMRQ
alate	>MCKFS
alater	:Q>MTQ
alaw	>LCQDKSRUQ
alay	KQ
alead	CTKRNMOI
aleader	KQRQTM
aleaders	US
alearn	=Q?RKMLM
aleast	CKDMQR
aleave	:L=S>KFQKQOLSQ
aleaving	=MKQ
aleft	>Q
aleg	FLNSRMTQVR
alegal	>MCSDLTQ
alennon	RQ
aless	>ZCKKMTMVM
alet	:Q=M>SHJIXKKNMQRVL
aletter	DLSQ
alife	=QDLFKSQVSWM
alight	>QCLQMRQ
alike	:Q=LDMJQOSPRQKRMSQUQ
aliked	=R?MCMKLLQ
alikely	:KDMFMKROQQRRRTLVQ
alimited	=QKM
aline	KMNM
alink	KQOM
alist	DLKQ
alisten	=RFLKROL
alittle	=M>S?RDMERKMOL
alive	=UDMLQZM
aliving	;M=S
alondon	>QKM
along	=M>KCTFSVM
alonger	=MCLFKQRURVR
alook	:M=V>SCLQM
alooked	>QKQNM
alooking	CKOR
alooks	>RCM
alopez	FLVQ
alost	>MCQ
alot	?SCL
alove	=L>MIROR
altte	>SCM
alunch	>JCSFLKR
am	CMFRTR
amade	:Q=MDQ
amail	=QCRDMIQJM
amain	9QFRVM
amajor	>QDM
amake	:Q=MCRDREMKMSM
amakes	:Q=MCQKM
amaking	:S=KKMNQ
amama	CLVS
aman	CKQQSQ
amanagement	=MWQ
amany	>QCGDJETFTKLUU
amarch	9RCTDJFL
amark	DQ
amarket	TQ
amarriage	CJDS
amay	CSDMFMQTTM
amaybe	:RQSTQUKWM
ame	>Q?QBMNQOSQRRLSQUJXL
amean	=RCQDMWL
ameans	=V>MCRKKWM
amedia	UQ
amedical	CMDQSR
ameeting	CMKQRSTK
amentioned	CRKM
amenu	>MCMQQ
amessage	=SWM
ametal	CQTQ
amichael	KRNM
amiddle	CMDQEQ
amight	@MCMMQQWTLUM
amike	7QCJDR
amilitant	FQVM
amilitary	=LCMFQQQRR
amillion	ER
amind	CKFMKSSRVQWM
amine	RQTM
aminutes	=M>RKQRMUM
amissing	CQDMKM
amodern	CQ
amoney	>QDMKQQR
amonth	?QLM
amonths	=M>RCQDMKR
amoon	CTDMSL
amore	=R>VKSOQQMSKTL
amost	>SCLKRSMTQ
amostly	FMQMVR
amove	=QFMKSNKOM
amoved	=QKROK
amoving	=QDMOL
amr.	DR
amuch	>K?TCSKLLROQQMSLUMVQ
amujahedeen	CQKM
amusharraf	KQ
amusic	>SSQTK
amust	QQ
amy	>Q?QCSIQKMMQPRQMRMTL
an't	:K=I>Q?MCLGTOLQXTUUL
ana	CMQS
anail	CKKQNMSQTQ
aname	=LFMNRVQ
anamed	>MCMDSKQOL
anasa	SM
anational	CJDT
anations	DQ
anatural	>MCUFMKL
anear	>MDQKSSM
anearly	:Q>RCM
anecessary	=M>QOQ
aneed	8Q=JOSRQ
aneeded	CQ
aneeds	:Q=M>M
anet	=REROL
anever	=L>MCHFMKQRTTQUTVQ
anew	8L=Q>QCRDSELFSKMSLVM
anewly	RLTS
anews	RQTMVMWM
anext	KMSQ
anice	SQ
anight	=KKTNMPRQM
ano	6Q9J?QCSDIFTKQLSQLSMTL
anook	=QCJDTOM
anorth	CKDT
anorthern	ETFL
anot	:K=M>QERFSIMOSQVRJSQTSULVMXM
anote	=RWM
anothing	8G=V>TCJDMFJOQVTWQ
anotice	:M=RKM
anow	:M=QCLGLPRTQUQVQWM
ant	DMIQQU
anumber	2Q9RCLKQQR
aof	0Q9Q:Q;M>Q?LEQFRJQKMSMVLXQ
aoff	:R=QOM
aoffer	CRKM
aoffice	8RKMOQRQTM
aofficial	>LDQFKSQVS
aofficials	>RCMQLTLUUWM
aoften	>RCJFMRMTRUQ
aoil	:M=RCUDMFQVL
aok	=KOQSQ
aold	=M>QCQKQSMVMWR
aon	8M:RCQEQILJQQMTQUMWMXQ
aonce	FLKQRSTKVQ
aone	8Q9L:L?MCTDLEMFJHQKQOQQMVSWS
aonline	CQDM
aonly	=L>QCQSQTQVQ
aopen	=QKMZQ
aopportunity	=LOQ
aoption	=L
aor	9QAQDQEQFQKMLLPMQQRMSQTMXQ
aorder	=LCLOSTQ
aoriginal	CQDMTQ
aoriginally	QM
aother	9MDQFTKRQLVL
aour	DLFQKKSR
aout	;L=TCLDMKSQLURXQ
aouter	CQDQ
aoutside	KM
aover	>QEQQSRMTI
aown	CRFSKMVL
aowner	=LVS
apaid	=LKS
apakistan	=MOQ
apakistani	TQ
aparents	=LQMUQ
apark	=QNMRQ
apart	=ROL
aparticular	=MCQRQ
aparticularly	=M>RQRTM
aparts	CTKM
aparty	:QCTDJWM
apass	KQNQ
apassed	=JKQNR
apast	CLQQ
apay	=L
apayment	=RCQKL
apeace	DQFRSM
apeople	CMFMKQNQOQTLUQ
aper	>KCU
aperfect	CQDM
aperhaps	9Q
aperiod	=LCLSQWR
aperson	=M>QCMDLKQOQTM
apersonal	>QUM
apersonally	RMUR
apet	DUSM
apetroleum	FRVM
aphone	FTQLVM
apick	KMNR
aplace	:M>QCMFKOSZQ
aplan	DM
aplanning	=LOR
aplay	>MUS
aplaying	CQKM
aplease	CIKMQ[
apm	=R>MCLDRFMOQ
apoint	CQOMWQ
apoints	=R
apolicy	>MDQ
apolitical	CSKL
apoor	CQ
apopulation	FMRQTMVQ
aport	CMDQ
aposada	HMVQ
aposition	CRKMOQ
apossible	>Q
apost	>RCM
apower	CSDLSQ
apresident	=QCMDQFMRTTKVQWM
apresidential	>QDM
apress	>K
apretty	>SCMKTTK
aprevious	CQ
aprice	FS
aprices	RMTQ
apricing	CQFQVM
aprime	?MDR
aprior	=SOK
aprivate	CRUM
aprobably	DMSQ
aproblem	RQTM
aprocess	=MCMKQSQTQ
aproduct	CQDMNMSQVQ
aprofessional	TQ
aproper	DMQQTM
aproperly	>MTR
aproposed	CQDMSR
aprovide	KLTQ
aprovided	:M>QOLWR
apublic	CQKQSM
aput	=LIQJLNS
aqaeda	>MCSRM
aquality	>QCTFLQMVR
aquestion	CTDK
aquestions	=RKK
aquick	>KCR
aquickly	=QKMQSTLUM
aquite	=M>U?QCKKRTM
ar	>QDQRL
arabbit	=LKQOQ
araised	=ROM
aran	=QKQNMOM
arate	CQ
arates	CUFMUM
arather	=R>QCIKKQS
aread	KMNR
aready	:Q=KOR
areal	>QCMDQFQUM
areally	=J>TDMFMKSPMQURQTKUM
areceived	>TCMKM
arecent	>MCQ
arecently	RSTL
arecommend	:K=QCMDUIQQKSR
ared	=M>QCJDQES
arefer	=QOM
arefused	=LOR
aregard	=QOM
aregarding	>RCRDL
arelated	=ROL
areligious	CKDQ
aremain	>UCKTL
aremember	:L>MOR
areport	EQFKRQTMVR
areported	=QCQSMWM
areportedly	QMRTUM
areports	=S>MURWK
arequest	=QDM
arequire	>Q
arequired	:Q=LOQ
aresearch	CLRQ
arespond	=R>MKQOL
aresponse	>RCL
arestaurant	CIFLKRVR
areturn	=SDMKQOLTR
areturned	=ROL
areview	DM
areviews	CQDMKM
arichard	CLDUEL
aride	CKKU
aright	=TKMOQQM
arights	CR
arisk	=QCMDREM
aroad	FQ
arolling	=MDMESKQ
aroom	CLKQLROQPM
arude	CQ
arun	DRKMUM
arunning	=Q>MKQNM
as	>Q@MCMDQMQQRULWQ
asafe	VM
asaid	:K=T>LCLKLNMORPTQQ
asales	=SCQOK
asame	CSDMKL
asao	CMDQ
asara	CM
asave	KMNR
asaw	CMFS
asay	9M:K=R>QGQIQNIPRQRXLZQ
asaying	=QWM
asays	:L=S>KCMDRPRWM
ascheduled	CROQSM
ascott	DQ
asea	=SEQKM
asecond	=M>R?R@QCSQMRMTKUM
asecurity	DRQM
asee	?MFQIQKQLQNMSMVM
aseeing	=QCMDQWM
aseem	=L>RCMKQOQ
aseems	>RKM
aseen	FMIQ
asell	CSTL
asenate	EQFKVR
asend	=L>QCMIMKRNR
asenior	CQDM
asent	=MDQKTOK
aseptember	=LFQWQ
aserious	KM
aseriously	>RFMQRTMUMVQ
aservice	CIFRKQVQ
aservices	=M>MCSDMKLPQUMZR
aset	=MNR
asettlement	CRDM
aseveral	9Q>RCMDMFR
asevere	CS
ashall	KMQS
ashe	=L>KBQFMKSRSVT
ashop	=Q>JDMKT
ashort	CQDM
ashould	:Q;Q>MCQ
ashow	CQDMKLNS
ashowing	:M=Q>QCM
ashows	NQWM
asignificant	>TCMTM
asimply	CLFMVQ
asince	>QCJJQRM
asingle	=MCQ
asit	=M>MKS
asituation	CMUQ
asix	CM
askilled	>LCRTQ
asmall	>MCSDMFQQQ
asnake	=QCIFMQRSQVQ
aso	9M>T?LCMDMEKIQKRLSPQQQUMWL
asocial	>M
asome	?QCSDIFSNMQMRQSMURVM
asomeone	=LORRSTKVQ
asomething	2Q>SCGFMKQLQNMOQQMRQVQWT
asometimes	KMUQ
asomewhat	>S?QCMTK
asomewhere	=QKQ
asoon	>MCMRQ
asound	>TCL
asounds	=QDMKM
asouth	=RDSKLOL
asouthern	>MDT
aspace	>KCQDQKQ
aspeak	DRKQNM
aspecial	>Q
aspecific	=QOM
aspent	>QCKGQKMSR
aspokesman	CMDQ
asri	>RDKTR
ast.	DR
astaff	=RKMQMRQUQWM
astand	=Q
astanding	=MKQ
astar	DMEQ
astart	>MCMSS
astarted	=ICLNQOSSR
astarting	9QKL
astate	:K=S>MDQTQ
astatement	RMTQ
astates	:M>MCKDQFLKQQQVS
astay	CMNM
asteve	DQFM
astill	>MNLQIRMSSUVVQ
astock	CQ
astop	=K>QCLDMKSSR
astore	CLDQ
astrong	KQ
astuff	=QCKWQ
asubject	=S>QOK
asuch	=Q>TDMFM
asuicide	CRFQ
asun	CQDLEQ
asunni	DKEQ
asuper	>UCI
asupport	CQDKNRRRTM
asupposed	=KOS
asupreme	CMDQ
asure	:MFJKQORUSVSWK
asystem	FMVR
atake	=JCVFQKQNSQJTL
ataken	=KIMJQNQOR
atakes	NQ
ataking	=HCRNR
ataliban	=Q>MFQKM
atalk	=U>M?MLQNMOMWM
atalking	=YKH
atank	CRKRSL
atax	CS
atell	CQ
aten	=QFQOM
aterm	>LCSKM
aterrible	QQ
aterror	FQ
aterrorist	FQ
atest	>MCLFQRQSSTQ
atexas	>MDS
athan	:Q=L>QDLJMKKLRRQTQ
athanks	=RCMDTOL
athat	9M;S?MCLFMHKIMLMOKQQRTSKUUVV
athe	0Q9Q:Q>Q@TCRDREUFSKDMRNMRLUMVJ
atheir	:L@TCRDLFRQQSLTQVM
athem	:Q?QDKFQKQQQRLTRUKWM
athemselves	TQ
athen	;Q=L>MEMFKPQQTVQ
athere	:RHMKQQLTMURVR
athese	DMFSUQ
athey	8Q:R=M>LBQCMGMRSTLUWZM
athing	:M=LFLVRWT
athings	=LDMKLNUOQ
athink	:M=S>MDQKMTQWM
athinking	=S
athis	9KELFGKQNTOMQQRTSMVU
athose	CIDLFRQSTS
athough	:MCLKSPQ
athought	KMNQ
athreat	=Q>QOM
athree	EQ
athrough	CQDQKMOMWQXM
athursday	CLQR
atime	=LCKDKKQNLOQQQRKSSTU
atimes	=S?SKILM
ato	3QIQLLOMQ[SLTLULVLXQ
atoday	RMTQ
atogether	=MCKOQUS
atold	:M=RCQFMIRNMOQTM
atoo	>ZCLFMKRTJ
atook	=HCSDMJQNURRTL
atop	9R=QCQOM
atour	=SOK
atown	=RFMVQ
atrade	>QDL
atrain	>SCLDLFQQQVM
atransmission	SM
atravel	CLDR
atried	=HCKDTKMNROSWQ
atrip	=S>QCMOJZQ
atroops	=MKR
atry	=M>MCLDSKQOSQM
atrying	=H>MCMKQNQOV
aturn	=J>LNV
aturned	=MNS
atw	=QCTDHWM
atwo	9QDMEQFQOMQMUR
aunable	=MCMOS
aunder	>QCRKMTM
aunderstand	=Q?MLR
aunion	FRVM
aunited	>LDQEVFKVMWQ
auniversity	FMVQ
auntil	CLKQ
aup	=R?QEQKQLMOLQMTMUMVQ
aupon	CRKM
aus	NLTMUM
ause	:R=M>RCSDRKMTK
aused	=JCMOU
ausing	>RCMDQTQ
ausual	CQKM
ausually	>MQMUT
avarious	CQDMFR
avery	=M>[CKDMKYQMRMSJTK
avet	CKKRQQRR
avia	DQTQ
avideo	CQFQRMTQVMWM
avietnam	9MDS
avisit	=SKL
avs.	CMDQ
await	=Q>MKQ
awaiting	?MCQLQ
awalk	CQKQNM
awalked	KRNK
awant	6Q=HNMOVTQ
awanted	=KEMFQOS
awants	=MOQ
awarm	CSDL
awas	>U?SCMDMLMOQQLRJSSTUUMWM
awashington	=R
awater	DQQMRLTSVM
away	<QCKFMIQKRNLOTSMTMWQ
awe	:RCMRRUUVM
aweapons	CUSMUM
awebsite	7QFLVR
aweek	>QCKLR
aweekend	CQ
aweekly	CRFM
aweeks	IQ
aweight	KQ
awell	=R>LCIDQKQRKTVUM
awent	>SCLKUOKRM
awere	9M:J=Q>VCIEQGMNLRLSQTW
awest	>QCMDQ
awestern	DKFV
awhat	:S>LCTDQFQHMOQTMUKXR
awhen	:Q=MCLFRKLQMSRTQVMZQ
awhere	=QDQKKZQ
awhether	9MCLIR
awhich	9J@QFLMMTMUQVS
awhile	@QCKMMST
awhite	DRSM
awho	>MCJFJMQQLRTTLUUVU
awhole	CLDSQR
awhose	>RCR
awhy	QQ
awife	NQ
awill	8Q:LCLDMKRQWUM
awilliam	DREM
awilling	=MOQ
awinter	DQFLKR
awish	:Q;Q=MKLOQ
awith	9Q:R<R=Q>QCQGQNMPMSMTIUMVM
awithin	SL
awithout	KM
awonderful	>QCQDL
awood	>MRR
aword	=Q
awork	;L=T>MCJKSNR
aworked	>LCQKQ
aworking	=S>JCQFMJLKRNQ
aworks	>L@MCLDRKRMQTMUQ
aworld	DQFLHQKMUQVM
aworry	=QKM
aworst	>QTQ
aworth	:QCQDJSQ
awould	=LDQQQSMUL
ayear	6RKRSLTMVQWQ
ayears	=L>TOSRJ
ayet	CLNQQRUM
ayo	CQDM
ayou	8M?MDQFRUUVMWL
ayoung	>KCQDRTQ
ayour	=L@RCSDSFQQLSKVM
ayourself	:M=M>MOQQMTRWQ
azawahiri	=QCMRRTM
a“	;LDMIR
b	0Q3Q6W8R9Y:K;K<R>V?K@JAQBQCXD\\GJMLOLPLQLRGSGUJVLWIXM[R
c!n	6Q8Q9R?QFSNMOMPQSQUIWQ
c!y	6MDQFKKQLQRQTK
c"	7M8Q;Q@MDMKMPQQQRQVQWQ
c%	>T?TCMDM
c&	>Q?SCQELGQKLQRVQ
c'	>Q?MCQFQPQRLSQVL
c''	CQQMRQTM
c'd	>LQRTTUL
c'll	QR
c'm	=R>TCLNMQMSRTM
c're	:L>TKQSQTMUM
c's	=M>R@RDQNMRITR
c've	QLRLTY
c(	>QDMHMQQRMTQ
c)	HMQQRQUQ
c*	DMPMVS
c***	>KCQPR
c,	8Q;RCMDQMLPQWM
c-	0Q7M=MCQFKKMLMQQTQUR
c--	=R>LDQIMPRQLUMWQ
c-s1	FMNMQQ
c-up	OLWQ
c.	FMKMQQ
c..	>RCLKQPQ
c...	8QCMDJLQPRQRSM
c/	=Q>QCQFQKLSM
c:	5M6Q7Q9REMKLQQ
c;	:QIQKQUMWM
c<	7SDM
c<<	CVDMTM
c[	>MCMDSQQ
c]	0Q4QDL
c\`s	RMTQ
ca	6S7Q8M9T=K>RCRDQELFIPMRMUM
caby	CRFM
cace	:M=Q>K@QFQIKKQZQ
cach	>LCMQMUS
cack	DQFQHQNROLQLUM
cact	=S?QLMRLTRWK
cada	DQHMVQ
cadd	CR
cade	:Q>SCMDQVL
cads	9M>MCRIRKQNKOM
cady	:Q=LCLKMORQMRSSQTRUQ
cael	CLDQFLKRNLRQVR
cafe	CRDMVM
caff	=RKMQMRQUQWM
caft	=Q>Q?MCTDLFMKMOMVQ
cage	=V>QDKEQFRQMTQUMWM
caid	:J=QCKNMORPTRRWM
cail	CQDJIRJMRQTRVM
caim	;QKLRS
cain	=Q>QCQDLKQOMRMTSULVMWQ
cair	8Q=R>MDRKMNMOMQLRMTS
cait	=Q>M
cake	:Q=J>QDSEMIQJMNQSSTKUM
cald	CLDR
cale	>MCMSQ
calf	CLKQ
calk	=U>L?MCREQFMKQLQNKOMWM
call	8M?LDLIRKQNQOMURVLWSXQ
cals	2L6Q=M>TFQKQQMTJUUWM
cam	6M:Q=Q>RDSIMNKRLSR
cama	=MCQDKVR
came	>SDMKSOMTKVRWR
camp	=QCM
can	9R>QCRDQFMQMSM
cana	CMDTKMRQ
cand	2M8M:K>Q?LDSESIMLRMQNLQQVQWQXM
cane	>MRQ
cang	=MCMNT
cani	TQ
cank	DRKRSL
cans	DLKMOQUU
cant	LMNMOSQL
cany	9M>RCMDKEUFSLQSJUR
caps	>QRM
caqi	2M6Q>LET
cara	EM
card	;QCRDQELFLKMNQQMRQTKVRWQ
care	6M9Q:K;Q>QFRGLJMKLLSORRKSRTRUM
cark	=SDQERFLNLOMRQVM
carm	DLKQ
carn	=Q?RCQKMLM
cars	>QDKERNMRMSQ
cart	>KCRDKFMRQSSVQ
cary	>KCTERKMQSRRSLVM
cas	>SIQKROMPMQLRKSKTSUMVT
casa	SM
case	>MDKKRQVRKSQTR
cash	8RCMDMFSNSVM
cask	CMDQIQJM
cass	FMVQ
cast	9R>MCMDQNKQRSQ
casy	=LCSOR
cat	6M7Q9R:S=J>L@QDQEMIMMUQK
cate	=SDQERFVJMOLPMQKRMSRUMVL
cath	>MFMVS
cats	=MCMKMTQUQ
catt	=QDQOMSM
caul	KRNM
cave	8M9R>M?QFQGMIQLKOSQJRITWUMWT
cavy	CSRQTM
cays	2Q:M>R?LCKKMLQNRPSVQ
cb	DQ
cbad	=M>LCTOQQM
cbal	CQSM
cban	FQKM
cbar	CMESFLKS
cbay	FQQQ
cbby	CMDQ
cbe	:L>T?QCLDMNHQJSUTX
cbed	=QKRNK
cben	7QDREMFM
cber	2Q9R:K>LCSDLFMKQORQRSM
cbia	VM
cbig	>MCQFRKQSM
cbin	DQ
cbit	=M>V?QCKHMRK
cble	=Q>MCQDMKKLMOSSQUMVQWRXM
cbly	?QCMDMLMQRSQUM
cbob	9MCMDU
cbox	CQERTLWQ
cbus	CQFM
cbut	:R=Q?MCMEMFMLSNMORRQ
cbuy	6QCMUQ
cby	>QDRQMSQ
cc	2L6R7Q@QRM
ccal	=RCRDRFSHLKLOLULVQ
ccan	MQRMVQ
ccap	CQ
ccar	:R=L>MDMKTRLTS
ccat	CQFLVQ
cced	2M6R9Q:M>LJSQMTQWL
ccer	DQFJ
cces	2Q6L=L>LDSKMPQWQZQ
ccia	>LCRFQQMVM
ccks	=M>MDMLROMWR
ccky	CMDMEQFQKQVM
ccle	5R=J>QFMKRSLVQWS
ccom	FM
ccts	:R=RCMFLOMRMTRULVRWM
ccus	=QEQFMIQ
ccut	JR
cdad	CYDGRSZL
cday	=R>KDKEQKQORSRUL
cde	<RCLDREM
cdea	CMKR
cded	:L=SCUTMVQ
cdel	CQDMRMTQ
cden	=Q>QCUDKFRTM
cdeo	CQFQRMTQVMWM
cder	>QDLFQKQNLOSQMUQWI
cdes	=L>QQRWQ
cdge	DQ
cdia	QMUQ
cdid	:T=K>MIMQV
cdit	CTDLEKFS
cdle	>SCKDQEQ
cdly	=MCQDMRRUL
cdo	:R;MFQJQLRNLQVTMUIXQ
cdoc	CM
cdog	=M>RCMFMKQRMWQ
cdom	=K>LFMKMOSURVQ
cdon	>QKMRMTQ
cdow	>QDMELFR
cdr.	CLDR
cdue	=SOJ
cead	CQKSNMOHRRTMWQ
ceak	>MCQDQKQNQSM
ceal	>QCRDKFRUM
cean	=R>MDMEMFSQQWL
ceap	>Q
cear	6R=T>MCRDLKSOMQMRRSJTLVQWLXQ
ceas	8M
ceat	>RCQDIEMFSJQNM
cece	>MCMDQKR
ceck	=ICSDRFQKLNR
cect	8Q=T>QIQKMOM
ceda	>LCUFQRM
ceds	:Q=M>MKQNQ
ceed	8Q=LCTERFLKKORQMSMTQ
ceek	>QLRQLUM
ceel	=Q>TCJDMKQLRQMWM
ceem	=L>RCMKQOQ
ceen	8R=RCQELKLNLOJQMRMSSTTVQ
ceep	>RCQDLRLSUTL
cees	RRTL
ceet	2L6R=Q>QCLKJTQUR
ceff	CLDQRQ
ceft	>Q
cege	KM
cegg	CMVR
ceir	:L@TCRDLFRQQSLTQVM
ceks	IQ
celd	RR
celf	8Q:M>MCMKMQQRLUQ
cell	9M=TCMDKKRRMTQUL
celp	>LIQLLQW
cels	6Q>TRM
celt	=RCRDQFMKM
cely	:K>TCIEMKRORUV
ceme	>LDQ
cems	>SKM
cena	QQ
cend	:J=MCRDVELFLKLLMNTOQQKVSYQ
cens	>MCMORQSRQTL
cent	:MDMFQOMRSSKTKURWK
cenu	>MCMQQ
ceol	CSDJFR
ceon	CM
cepm	=M>R
ceps	CKUR
cept	=Q>MDLFTKQNKSQ
cera	9R=MDM
cere	8K9L:M=Q>RDMGLHLIMKQNKOQQLRMTSUSVSZQ
cerm	>MCRKM
cern	>LESFQ
cers	2R6Q:M>LCKDKIMOQRTTLUSWR
cert	FQ
cery	6Q=L>UCSDRFQKSRMSJTLVM
cese	>QCLDMFRTMUQ
cesh	DQSQ
cesk	FQ
cess	:R>RDQKQOLQMSQTLXQ
cest	7M8M:M>MCQERFRORQLSQTSVL
cete	>TCK
cets	=LCLNQRMTSWQ
cety	>MKQNMRQTM
ceum	FRVM
ceve	=QDRFMKMWM
cews	DLRQTMUQ
cext	CQKMSQ
ceze	CQFMTMVQ
cfar	:Q=R>M?QCMKMRQ
cfbi	QQ
cfee	=LCKDQKSQMTQUR
cfer	=R?QDTOKTM
cfew	9S=M>S?QFRLMRMTMVMWQ
cfic	>LCQFSOM
cfit	:Q=QCQKM
cfly	=RFMKTOM
cfor	0R=L>Q?RDRFRLLNMQKRMTRULVM
cful	8Q>RDIKMQRSQTM
cfun	=MKR
cgal	>MCSDKTQ
cgan	OQ
cgas	=MCQFRKMRQTM
cgcp	FQ
cged	:M>MCROQWQ
cger	>LCMDQQQSMURVR
cges	=QCLDROKWR
cget	8Q>SCKDMFQKQLQNMOLQQRLSLTSVMWM
cggs	DQKL
cght	:M?Q@MDKKULKMQNMOQPRQQRSTLULVK
cgie	>SDQKL
cgin	DM
cgly	>VCLDJKMRRTMUQVM
cgo	=RCMKTLTNLOIQQ
cgod	CMQSTM
cgon	6Q>JCLDQOTRQUQ
cgot	>TCLDMEQKQORRMVM
cgue	=Q>MDQSM
chad	:R=L?QFQGRKMNLOTQLRITV
chan	:Q=LCMJMKKLRRQTQ
chas	9R:Q=I?QFQJQNMOQPMRJTXUM
chat	9M:T;S?QHHIMLLMMOMRSSKTJUQVUXQ
che	>MBQFKQLRUTKUQVV
ched	:Q=LDVKMNQOM
chem	:Q?QDKFQKQQQRLTRUKWM
chen	:Q;R=J>MCKDQEMKLPQQRSSTQUMZQ
cher	8L=Q>R@MCQELFMNRPQQRTK
ches	KMRQ
chey	8Q:R;M=M>LBQGMKQQMRSTLUVZM
chi	CMIQ
chic	>LCT
chim	8L>QCLFQKRNROQQMRLTRVM
chin	SL
chip	6Q>LCLDQSQTR
chis	9L@MCREKFKNROMRTVT
chly	>RCLKLQRRMUR
chop	=Q>LKT
chot	9Q:Q
chow	>QDLKRNSOSPMSMVQ
chts	=K>RCQ
ci	=J>MBQCMKRLQPMRTSMUXVM
cial	=HCSKMNSSMTQ
ciam	CQEM
cian	>MDSFTKKNRSMVL
cias	CLDQUQ
cice	7M<M=SDFERFQKSQKRQUS
cich	9J@QCQFMKQMMRQTKUQVS
cick	7Q>KCMDRNQ
cics	DMPQQQUM
cict	=QCQWM
cicy	>LCQDQ
cida	SQ
cide	=K>MCSDQESOQQLVL
cids	CRKRUL
cied	EMFSNROMTM
cief	=Q>QCMWM
cier	=KCMDQKR
cies	6M=S>LKLRS
ciew	DM
cif	9M;QCMJQPR
cife	=QCKFKNQSQVSWM
cift	>MCLDU
cify	IQ
cigh	=M>MCTDQ
cign	CQDMKKNQWM
cike	7Q:Q=LCMJQKMOSPRQKSQTM
cild	CIDHETFQKQSR
cile	;QFSKRMMOQQM
cill	8Q:L=L>SDLEMFLNRQQRMSSTLUTVR
cils	=QCTDJUQ
cily	=JHQQLSLTTUQ
cime	=M>L?MCRDLLMNLOQSSTR
cims	=QWM
cin	9Q;L=M>SCRDSILPRQJVL
cina	=M>MCLDUHQRMUQ
cind	:R=M>Q?SDLILJQLKNQRQSQWM
cine	9R>LCSDMNMOMQLUSXQ
cing	6M8G;L<M>S?TDLEQFQIQJQKQNSOSQLRLSMULVMXM
cink	>LCQKSLROLTQWM
cins	>UCLKSOLQQTLULWQ
cint	9MCSDMEQOMSMWQ
ciod	=LCLSQWR
cion	6M:L<Q=QCMEQHMIQKQOSPMQMUSVMWK
cior	=QCQDMFLKQOKUQVS
cips	=MTMUS
cird	CR
cire	>RCRKM
ciri	=QCMRQTMUQ
cirl	=QQQWM
cirm	RSSM
cis	7M;T>S?QCMFMIQJMKQNJORRJSQTRULWJ
cisa	CM
cise	=QCLFQKLNMORSLUR
cish	:Q;QCRDLEMFRORUQVMWK
cisk	=QCTDLEM
cism	=JOQWR
ciso	=M>QCKDQQR
cist	=KDQEMFUOQRSTLVL
cit	4R8Q>RCMFLHJJMKQNQOLSLTRUKVT
cite	7Q>TERFMKSNMQMSMTL
cith	9Q:R<R=LCRGQNMSMTIULVM
cits	=Q>QKMTQ
city	>MCQOQQLVQWM
cium	CQDKKLNSSQ
cive	7Q=RCTDMFTQLRMSMVKWMZM
cize	CQ
cjan	CTFK
cjor	>QDM
cjoy	>LCMDRSR
ckan	CMFQ
cked	=Q>K?LDQERFKIQJLKQLQNQ
cken	:RCTIMJQNQOKSM
cker	CLLS
ckes	=L>MJQKMNT
cket	CQTQ
ckey	QRUM
ckin	>RCUDH
ckly	=QCRFMKMQSTLUM
cla	<QCM
clad	OQWM
clah	CLDR
clan	7LFLVR
clar	CSFQRQVM
clas	>QCMDLFMQSUMVQ
claw	>LCQDKSRUQ
clay	>LDQFLKRUSVQ
clds	=L>MQR
cled	9R:R>KFQKQNQOMSMVM
cleg	FLNSRMTQVR
clem	CQRQTM
clen	=SKMNMOM
cler	8Q9L=QIMQRRQTM
cles	9R>QCMDJEQNMWQ
clet	:Q=M>RDMFMHJIXKKNMQS
clex	@Q
cley	7QDM
clic	CRKQSL
clin	>MDQ
clks	KRQM
clls	=RCMOQQMUQ
clly	:Q=J>SCGDLFLKLLMPLRSSQTSUVVUWM
clon	>MCR
clor	CSDMKM
clot	?SCMFQVM
clow	9QCLDLEQFMIRNRUQ
clse	8M:LHQOQQRULWT
clso	CJRRSMUR
clth	DQFQQRVM
clts	RMTQ
clty	=QCMKMSQ
clus	CLDTEMTQ
cm	CMFRTR
cmal	CRFRKM
cman	=R>IQSSQ
cmas	6QEMFR
cmat	>LCMKRRQ
cmay	CSDMFMQTTM
cme	>Q?QBMNQOSQRRLSQUJXL
cmed	:MCKDREQ
cmen	FQVM
cmer	;MFMKTOMSR
cmes	>K?SFMLMRMWS
cmic	DS
cmid	>MFR
cmit	8QCRKM
cmon	EQFM
cmpt	=MOQ
cmr.	DR
cmum	CQ
cmy	>Q?QCSIQKMMQPRQMRMTL
cn't	:K=I>Q?MCLGTOLQXTUUL
cna	CMQS
cnal	=QCRERKLQMSLTRURVM
cnam	9M<QCQ
cnce	4M5R:Q=QCMFSJQKMNLOLQMRSUR
cnch	>MFMQQRMUQ
cncy	EQRQTMVQ
cnda	7Q>QCMEM
cnds	>LQQRQWQ
cndy	CMDR
cnea	CRDM
cned	:M=QCREMFRNUQMTMWL
cner	=LDRHQRQSLTLVR
cnes	CMDMKLRMUUVQ
cnet	4Q=QDMERRQSRTM
cnew	8L=Q>QCQDSELFSKMSLVMWQ
cney	=QCIDWEMQQRM
cnge	>VSL[R
cngs	=S>LCLKKNSRSUQ
cnia	KQ
cnic	CRDLESFMIMKQ
cnks	>MCMDTKRRM
cnly	:Q=Q>MDMFMKKLMQRSRUQVQ
cnni	DKEQ
cnny	DSVM
cno	6Q9J?QCSDIFTKQLSQLSMTL
cnon	CMFMLQRQ
cnor	5S8MCIKQRS
cnos	CQDSEMRMTQ
cnot	:K=M>QERFSIMOSQVRJSQTSULVMXM
cnow	:L=S?LCKDQGLLQPRTQVQWL
cnse	=RFRQQVLWM
cnst	IR
cnt	DMIQQU
cnta	CMDQ
cnth	?QLM
cnto	=MCSDM
cnts	DMKRTJUR
cnue	=LCKDQOS
coad	=Q>MDJFQUR
coat	CQERKMVL
cock	=LCQEQFMNSOM
code	TQ
cods	:MTR
cody	>LCQDLFJQSSQULVU
coes	9M:R=L>LKRQTUK
cof	0Q9Q:Q;M>Q?LEQFRJQKMSMVLXQ
coff	:R=QCQOM
cohn	7QCMDQ
coil	:MCUDMFQOQVL
cok	=KOQSQ
coke	=R>LCMNWOJTM
coks	>QCLUQ
cold	:K=M>S?MFMIROQVMWQ
cole	CREQFMQRSM
coll	DQNL
come	9M=R>R?RFQKSNKOLQMSMVMWR
coms	=QCLNMQR
con	8M:RCQEQILJQQMTQUMWMXQ
cond	=S?R@QCSOLQMRMTKUM
cone	2R5L8Q9L>T?MCMDIEMFMKRPMQMRSUKVUWR
cong	=Q>LDQFQKQOMVM
cons	2M6R=QCRKLORQKRHSKTTUQWR
cont	DQ
cood	;M>Q?MDLKQOQTQ
cook	;Q=M>QCLDTJQKRNROLQM
cool	KQOQQM
coom	=MCMLROQTQ
coon	=Q>MCQRQSL
coor	=Q>RCQTMVQ
coot	=MNQ
cope	OQWM
cops	CQDKIQKQ
cor	9QAQDQEQFQKMLLPMQQRMSQTMXQ
cord	>LCQDS
core	:R>VKROQQMRLTMVM
cork	;L=T>MCKDSNUSMTM
corm	RLTQ
corn	CSDM
cors	2Q>RKQRSTKUM
cort	>KEQFLNQRSTKVQ
cory	=T>LDQKMOMVQ
cose	:M>QFRKKQQTS
coss	>QCRFMKKNLUQVR
cost	=Q>VCMDMOMQMRQSMTQ
cote	=Q@QCQIM
coth	=L>RDMFQQLRQ
cots	>MCLKS
cott	DQ
coup	6M9R=M?LCMLROQWQ
cour	>S@SCTFQHLKLOLQLUM
cous	=R>MFQOQQM
cout	9S:Q;L=QEQILJMOSPMQKSQVMWMXR
cove	:QFLIRKRNKOQQLTQ
cown	>S?MDMKRNMOL
cows	?RKQLMWM
coys	WQ
cpan	FM
cpay	=L
cped	=L>LCLKLNSQSSR
cpen	>MCMOQZQ
cper	>RKMOQQQRRTKVM
cpet	DUSM
cpez	FLVQ
cple	>QDIFQNQOQTLUQVM
cply	>MCMFLIQJMURVQ
cpm	=R>MCLDRFMOQ
cpon	KMSQ
cpot	=MWQ
cppy	>M
cpus	9QCMDMKR
cput	=MIQJLNS
cque	>MCRDMRMTR
cr	>QDQRL
crab	>MCMFR
craf	KQ
cral	9Q=MDSETKJOMQQVMWQ
cran	=QERFLHQKQNMOMVR
crap	=LNR
craq	DM
craw	RM
crax	CQ
cray	=LNRRQ
crce	=R>MCUDL
crch	9RCSDIFLRQVQ
crds	CJOLTRUSVQWQ
crea	6R=MCMDMQMVQ
cred	=TCRDRERKQLQOQSLTJVMWM
cree	9MEQKM
cren	CMKQQQ
cres	=QCQDMIMOMWR
cret	CQFL
crew	>RCJDQKLNS
crge	>Q
crgy	ERNQ
cria	SQ
cric	;M
crie	7MCUDM
crio	CQ
crip	=S>QCMOJTMZQ
cris	CMDR
crks	>L@MCLDRKRMQTMUR
crld	DQFLHQKMUQVM
crly	:Q=J>SFUNMRLVQ
crms	2L6Q>QKMNQSMTQUQ
crmy	>LCUSM
crns	>SDMKMLQNR
crol	CMDQFQ
crom	6Q8M:QCRDSGMKQQMRMTK
cron	7S>MDREQSMTMVL
crop	CSSJ
cror	>MFRRQ
crow	=QDMJMKM
crry	CLDSKKNS
crse	:Q>LFSKLNTOMRRSLURVK
crst	=M>LCRKMNQRQTQ
crth	:QCQSQ
crts	=Q>ICRKMORQMRRUQWL
crty	=Q>RDLFQWM
crug	SQ
crun	DRKMUM
cs	>Q@MCMDQMQQRULWQ
csal	CSDJ
csan	DQ
csao	CMDQ
csaw	CMFS
csay	9M:K=R>QGQIQNIPRQRXLZQ
csco	CLDS
csda	CRDM
csea	=SEQKM
csed	7R:R>M?MCTNQQMSMTM
csee	?MFQIQKQLQNMSMVM
cser	>RCRDMKLVM
cses	=LCMNQRMUTWS
cset	NRQMWQ
csex	>MCR
cshe	=L>KBQFMKSRSVT
cshi	=MCRDM
csia	EQFM
csic	>RTK
csis	CQ
csit	=Q>MCMKR
csix	CM
csly	>QCLDSFLULVR
cso	9M>T?LCMDMEKIQKRLSPQQQUMWL
cson	?MCMFMKR
csor	=MCMWQ
csri	>QDLTR
cst.	DR
cste	:M>QDLKRRQ
csts	=SCMKQQMRRUMWM
csue	=LCMORRMSQTQ
csun	CQDLEQ
ct's	>RFMSM
ctal	CSEMFQKMRMSLTR
ctan	>MCMQQ
ctar	CVDJKM
ctax	CS
ctay	CMNM
ctch	=LCQDMNU
cted	6Q=R>MDREQOQQLSMTL
ctee	=R>QCTDMRRSLTMWL
ctel	CLFR
ctem	=MCIKRQRVR
cten	=RCLEMKSLMNROLSQUQ
cter	2M6R:QDQFLHROMPMSSTQUKWRXM
ctes	:L=TFKTRULVSWQ
cthe	0Q9Q:Q=J>Q@TCRDREUFSKKMRNJRLUMVJ
cths	=M>RCQDMKR
cthy	UR
ctic	CROM
ctil	CLKQ
ctin	CQ
ctle	=J>Q?RCMFQNQOL
ctly	>QCLDKFMJQOMPMRSSQTQVR
cto	3QIQLLOMQ[SLTLULVLXQ
ctom	CRDMSM
cton	>MDQKQRQ
ctoo	>UDMKRVM
ctop	9RCKKROLSR
ctor	CMDRFMRMTQ
ctra	9RCM
ctry	>L?QCLDROUQKUQWL
ctte	DR
ctty	>RCLFQKTQMRL
ctw	=QCTDHWM
ctwo	9QDMEQFQOMQMUR
cual	=QCUDMKKOL
cuch	>M?TCMDTFLLROQQMSLTMUMVQ
cuck	?MLQ
cuct	>QEMFQKMNMSQ
cude	CRDMFQOQ
cued	>MTQ
cuel	CQ
cues	=MCMRMTQ
cuff	CKWQ
cuge	>Q
cugh	:L=R>QFQOQPQSMUMXM
culd	:Q;Q=J>MQTSMUK
cule	?LLR
culf	CLDQ
cull	ELFRKR
culy	>QDMEQ
cume	=QOMQR
cump	KTNK
cund	:L=R>QCMIQJMKMLQNRQLUMWS
cung	CQDQNMTQ
cunt	6Q=JFQPQ
cup	=R?QEQKQLMOLQMTMUMVQ
cups	=MCMKRNM
cure	CRDMELFLORSRUQVQWK
curn	>KDMKRNVOKTQ
curs	=R?MEQFMLQWL
curt	:JDMKTUR
cury	=QCMDQHMOMVQ
cus	NLTMUM
cuse	:R=M>R?QCMKLRLTKUMVQ
cush	=M>KCQDLEMFQNROMQRRRTM
cuss	CQSM
cust	=L>MDIQSRRWQ
cute	=QCSFQQLVM
cuth	=Q>UCJDTEMKLOLSR
cuto	DTFL
cuts	:J=RKMNQOMWS
cuys	:Q=MKMNSQQRQTM
cvan	9QDM
cved	=R>IDMLROQRQTMUSWMXM
cvel	=RCMDRFQKLVM
cven	:R;M=Q>M?QCLDQERFMKILRQRRQUM
cver	EQNLOLQSRQVLWQ
cves	=R>MCSFRIMOMQMTQ
cvet	CKKRQQRR
cvia	DQTQ
cvid	DQ
cvil	>M
cvs.	CMDQ
cwas	>U?SCMDMLMOQQLRJSSTUUMWM
cway	8Q<QCLDMFMIQKQNLOSSMTMWQ
cwe	:RCMRRUUVM
cwed	KJNTOSUL
cwer	:QDSSLVQ
cwho	>MCJFJMQQLRTTLUUVU
cwhy	QQ
cwly	RLTS
cxas	>MDS
cxed	5Q=S>MCQEMNQOL
cyan	DSEQFMSM
cybe	:RQSTQUKWM
cyer	FQ
cyes	DMRMTQ
cyet	CLNQQRUM
cyo	CQDM
cyou	8M?MDQFRUUVMWL
cype	CRDM
cyst	CQDMFR
czai	=RKM
czed	>RCQDK
czza	CRDL
c“	;LDMIR
h	0Q3S5R7M8M9G;K<R@LAQDQGLHLJRNIOMPSQTRRSQTMUSWJ
h-1.doc	CQ
h-based	DLTR
h-in	=R>KCMFMKTNUQL
h-mail	CTDM
h-qaeda	CKDV
h-service	>MCR
h-up	NVQM
kA''	>MDRPQ
kA,	DQIMKLQQUL
kA-LRB-	7M<MCSDUFL
kA:	0RPQQQ
kACC	CQEMFMQMSRVR
kACD	7M>MCRDTUM
kADT	CSDUEMKMSM
kAIN	=R>MCQDRFLTQVM
kAJJ	DQIM
kAMD	DMKQ
kANN	9R<MFKPRVQ
kANNP	6M9U<MCLESFKPS
kANNS	6MDQKT
kAPRP	CSDMKRNQQLSMUR
kAPRP$	>MDR
kARB	>TDLFQKKLMUQ
kATO	CQQM
kAUH	QR
kAVB	KQTM
kAVBD	DQFMPQTL
kAVBG	DQKMNS
kAVBN	=Q>MDRFMKRNM
kAVBP	CQDREMKQNM
kAVBZ	=MJQNQPQQL
kC''	=RDRERIROMPRRLSMVM
kC,	9Q=LCQDUESIQKLQMRMTQ
kC-LRB-	<Q=QQQRMVM
kC-RRB-	>LCQHMQRSQ
kC.	FLKMQQ
kC:	0M9LCQFQQQRMTQ
kCCC	7M9R>QDUEQKMSLUKVM
kCCD	DTEUKM
kCDT	9R=Q@MCLDREUFKPMQRSLTQ
kCFW	CMDQFM
kCIN	0S<Q>RBMCMDVEVKKQGSMVM
kCJJ	7Q9M=LDUEUFMKKPQSMTRVM
kCJJS	CMDR
kCMD	CMQR
kCNN	7Q8M<RCQDUESKMRLSKTMVI
kCNNP	7S<QDWEUKJQMRJSLTRVJWQ
kCNNPS	>LDUESFI
kCNNS	9Q>MLRTM
kCPOS	>LCLDUEQKM
kCPRP	=M>QDS
kCPRP$	>LDQQS
kCRB	DWEQFLIRRMSLUM
kCRP	>MCMDQPQ
kCTO	>RDTQGVM
kCUH	7QCKIQKM
kCVB	7QDVFKIQQLSM
kCVBD	=L>M?QDSFLNQPRTM
kCVBG	9Q>LDTEQFK
kCVBN	7R9M>QDSERFLKM
kCVBP	CQDRERTL
kCVBZ	7L>M?MCSDUERGMKMPMTR
kCWDT	DSUM
kCWP	CLDT
kCWRB	DQEQFM
kF-s1	3L6I7M8QDQFQIMSQUMWQXM
kl''	=M>R?M@MCQDJELFQKMPMRSSSWQ
kl,	8Q9M:Q;Q=Q?MDFEKKRMLPQQQRQUQVRZQ
kl-LRB-	6Q7RCMDJHMPRTQUM
kl-RRB-	>QDMQLRQSLUQ
kl-s1	3R6U7R8MDMFKIQJQKMNMPRQQSMTMUQWLXR
kl.	6QDM
kl:	5L6R7Q8R9RCLDMEMFKPRSR
klADD	4QCQDM
klCC	2L8L9M?RAQDHEMKQNLQTRRUTWMYM
klCD	7R:M=Q>Q?Q@MDEEKFTJMNMOLQMSRTLVQWT
klDT	5R6Q8L9M=L>S?R@QCRDGEIFSHMIMLQMSOKSQTQVQZL
klEX	:QHMVQ
klFW	<QCMFR
klIN	5M9Q:R=M>Q?Q@RDHEKFQGSHMIQJQLMMKNLOMQRST
klJJ	7M8R:M;M=QCSDIEKFSHQKRVRWLXL
klJJR	9L=R>R?LCRDLFRIMOTSL
klJJS	=M>QCRDM
klMD	:L>K@MCMDMFQKRMTQXRMTRUH
klNN	2R7L9L:L;M?MDHEKFQHSMMPKRSSQVSWT
klNNP	2Q7M9I:M?MCQDJEGHTKRMMPLQRRVTLVT[Q
klNNPS	8L:MDIFQHQKQRTTMUTVQWR
klNNS	2Q6Q7M9M:L;M=R?KBQCLDIEMNMRQUTVQWVZQ
klPDT	:Q
klPOS	9Q>R@QCRDJEMFSKMMQQM
klPRP	4Q=QBSCJDIGMHMJMNQQRRUSQTMUSVSWL
klPRP$	:K=M>U@SCSDJFTIQKLMQQKRMSQUMVM
klRB	8M@MDJKRLQNKPMQRRRSSUQVSWM
klRBR	DMSLUQ
klRBS	DMKRSM
klRP	DLJQNMOMQLVQWQXQ
klTO	:RCLDKFROMQVTM
klUH	6Q7M=MCQPRQSVM
klVB	;L?QDIELFQGQLQNRQLRLWMXL
klVBD	9Q=RDMFSIQKQLQNSPJQQRJSRTSUJVLWKXM
klVBG	8S;L=Q>RDIEMFRKRWL
klVBN	8Q9R;MDHEMFSGQKQNTPMQLUMVLWL
klVBP	9Q>Q@MDIEMGMIRMQNSQQRISRTSUMWK
klVBZ	;S=Q?Q@LCLDKEMKRRLUMVM
klWDT	9L=M@QCRDLHMIMMMQMRTTKUVVS
klWP	>MCQDKFMHMOQQLRRTKUSVQXQ
klWP$	>Q
klWRB	>SDLEMFSOQPMQKZQ
m!	:M<R=I@QDMKQLRMMNQPRRQSLVM
m!!	:M>QELPR
m!!!	6Q>L?QDLLMPQQRXQ
m!n	2R3Q6Q>M@QBLGRJMKROHRQSQWM
m!y	0R=SBMDQFMHQKM
m"	:LCRDQEMORRMWJ
m#	=MCQDMEQKQNQQM
m$	0M>QCLKVNQOJQMRRSQTLUR
m&	CQTQ
m'	9M=RERJMOMQR
m's	9M:S;S=J>I?MDTESITKKQQXQ
m(	:M=K?QCSDRERFRIQKQLMOKSMUL
m)	8M=KARCRFRHMJMKQOQPRRLSLTL
m*	=S>MCQDMKLTQ
m,	7R9Q:M;K<Q=JBMCRDQEQFSGMIRJKKROLPTUQWJZL
m-	7M9R=K?RCRDQFRIRJLKRRKSLVM
m--	=LCQDQFRLMPR
m-e1	4R5R6R7T:M=KCQJMPRRLSIVM
m.	8J9Q;L=KCQERFRJKKRLQOMPQRRSMTQ
m..	CQFTIMKMPRVM
m...	=J@QCRFRIQKROKPUSQVKWM
m.?	CTNL
m/	9MCSFQKLSLVMZR
m:	7M<Q=R>K@MCQDLEKNQPMUQVSWM
m:)	=M>M?QCLDRKRQLUQ
m;	?MCRDMFRLSSL
m<	7QDQ
m<<	CS
m>	7S
m>>	CTDMFM
m?	8L9M:Q<M=M?QFRJMLMNQPSQSRLTQUMVMWMXQ
m??	>LPR
m???	>LCRDLIQPR
m[	0S>LCMQR
m]	=Q>LDROM
m\`s	CQDM
ma	6Q:L;Q=R>K?LCMDKGWHLJMOIQSRSSSUQVRXIZQ
maat	>MDRRQ
maby	>QCM
mace	>UCMJQKLTLWQXM
mach	=Q>KCLDQQTSQWL
mack	8M9R=L>QDMKLOR
mact	=M>TDMERJRKKOUQMSKVM
macy	DMSQ
mada	=R>QCM
madd	=MOQ
made	9S=MCLDMOQQLUR
mads	FRKLTQ
mady	=L>MCUKQQMSL
mael	=Q>MCQKLNQOMQQ
mafe	DQ
maff	DRKL
maft	9R>QCMDLNQ
mage	9Q:Q>RDLFMKLNMOQSRTMULWTXL
mago	>KCSDMFR
maid	=I>M?LCSDSFQHMLQQMWQ
mail	=Q>SIMNQOQQLTMUM
maim	=MOQ
main	9Q=J@MCMDSFMMQNROT
mair	=R>RDQKMQMTR
mait	:Q=LCMKQOQPQTL
make	9M=GBQDQJRKROUPQRKSMUM
mal	2M6Q<R=QCL
mald	@MCMDS
male	?K@QDLLS
malf	KROM
malk	=KCMOS
mall	>M@MDLOMRQSRTQ
mals	>RKLQMRMSMUR
mama	=S>MDMJSPM
mame	:R>Q?QJQKRSKUMWM
mamp	CQ
mams	>MCQQQ
man	=R>ICLERFJGTKLNQOKQRSRVRWQXK
mana	=M>Q
mand	0Q8L;L>Q?Q@MCLDTESFRJLKMLQRQVMWM
mane	>R?MCLDQLQ
mang	>QCM
mani	>RRM
mank	9M=M>LDSERQQRMUM
mann	>MDQ
mans	:WCKDQFMRQVQ
mant	8Q:Q<M=H>RFQKTRL
many	8R:L;S=TFMKQNQOIPMQRSMULVRWL
mape	=M>K?QCKKQORTS
maps	=QDMPS
maqi	=Q@Q
mara	=RCM
mard	>KCQFMLMQMRRUQ
mare	8K:Q;U=Q?QCMDLERFSJKRMUKVLXR
mark	DR
marm	=MCQDJVR
marn	=LOR
mars	9U=M?RCKDQKMLMNQWR
mart	:L@RCKDQIRMMORRQSLTM
mary	>R?QCKOMQSSL
mas	:R;M=MCQEMFQGLIMKQNQOKPQQLTQ
masa	2R6M:M=QFMQQVQ
mase	=L@QCSDKOTQM
mash	SQ
mask	>SCL
mass	=L>RCMDRKMORRLSQUQ
mast	:Q;L=QDS
masy	>KKSUQ
mat	9L=M?MCQERFQJMLQNQOMQQTQWM
mata	>Q
mate	=MCKDQEMKULQOUQKRLTQVMXM
math	>SDMOL
mats	9R:M=R>SCRDLFMOMQLTQUQ
maul	=RCQOL
mave	8Q=KCRFSIRNMOSQLSMVM
mavy	>RDM
maws	FQ
mays	8M9U@RBQCRDKOMRLTMUMWSXM
mb	7Q>MCQDM
mbad	:MCMDQKTOK
mbag	CSSL
mbal	=R
mban	>LCMDQSQTQ
mbay	CMDR
mbby	=MOQQR
mbe	;Q=J>L@MBSCRKQOTQIRMXQ
mbed	CS
mber	CMDQEMOQTQVM
mbia	=R>JCMDT
mbig	=MKR
mbin	=R>LCMDRKROM
mbit	:Q=M>LSQ
mble	8J:S=R>L?IDIKTLVTSWMZQ
mbly	=M>H@MDSMQTRWQ
mbox	=M>MCUDM
mbus	=QCLDQIMJQOM
mbut	8M:M=L?QDQIQJQNQPQVM
mbuy	=MCMOS
mby	=M@MCQKRNROJQQRLTVUL
mcal	=R>R?MCIFMOLQSSMUR
mcan	9L:Q;QFRIRQMRMSMUMVMXQ
mcar	CKQSRM
mcat	>Q@QDKTQ
mced	=M>L?K@LCRFRHLILLSMRRQVR
mcel	=MOQ
mcer	>MCSDMKQ
mces	;L>S?S@RCTDKJRKLSJ
mcil	CLDT
mcks	=Q?QDMQQUM
mcle	:QDQFM
mcom	3R=QDMOMQM
mcts	>QCRDRFMISQLSLUMWQ
mcus	CLDRKMQR
mcut	=M>QOQ
md	>KCQDQ
mdad	=TKL
mdam	:M=TWM
mdan	=QOM
mday	:T=RDLEMFQIMJLLQOLQMTQVQ
mde	<R
mdea	:QPM
mded	:M>K?LDMFUKVLRSMTMVMXQ
mdel	<Q
mden	=QCJDUFMOMVQ
mder	?QCSDMEMFMKMOQSRTSVM
mdes	8M:Q?SCRLLTQ
mdge	>SCMDM
mdia	:M=T>QDLOMQQRQ
mdid	;Q=M>LDRKQPRUMVM
mdit	9Q>QCLFM
mdle	=RCMOQ
mdly	=M>KCQKUUQVQ
mdo	8Q=I>LCQDLESFSOTRMVLWMXS
mdoc	CZDKRMTM
mdog	>QCKIMJQRQTQ
mdom	>M?QCRLL
mdon	=QCRDMOMQS
mdr.	=R
mdry	CQDMLQUQ
mdue	>KFRKVSI
mead	=KFQJQORVL
meak	=M>QCUDMOQQLSM
meal	DLHMOQUQVQ
meam	@QSQVM
mean	:Q=LCLDROQ
mear	:Q=L>QCKFQOQTM
meas	DMSQ
meat	:M=JCLDMKQOTTSUR
meau	>MDQ
meck	=LKRORQMUM
mect	=M>TCXDAORWRXM
meda	>LDTUQ
meds	9MDLIROM
meed	=I>QBRDRFSOSQMRLWQ
meek	=K>SCJIKJROSTR
meel	=L>LESOUQMTM
meen	=Q>KDMHMKQRQVS
meep	=KDMOS
meer	>SDMEMFQUL
mees	>QCQDM
meet	=K>QDSJQOSTM
meft	CRIMJQTM
mege	CLDQ
megy	:Q=MQQ
mein	>MDU
meir	8R:K=R>MCKDMFMGSIMOKQRRTSQUSVRWM
meld	>MDQOQ
melf	=Q>JDMKMQVRQSRTM
mell	=I>MKUOMUQ
melp	=K>QKMOS
mels	6Q=Q>QCTDLFLOLTQ
mely	=K>H?LCLKRLSMQNROQTRUM
mems	=M>SFTKLQKTRUM
mena	=ROMQQ
mend	:R=K>QIMJQOSRLTM
mene	=Q>QCMOM
mens	=Q?QLMTL
ment	:R=M>R?KCRDKELIMMQNMQJRRSQVK
menu	DQTM
mept	=LOR
mera	>SDL
mere	9L:K;S>LERFRJMKQNMOJRTZQ
merm	>QKLTQ
mern	=S>TCJDMKK
mero	=QKM
mers	2R6M9Q:M=S>RCQDQFMGMKMMMNSOMPMRLSQXK
mert	=M>MOR
mery	:MKQNQOLQQTQ
mese	:I=T>QCKDJGVKMOJQRUR
mesh	CMDMFMSRURVQ
mesk	>QSM
mess	:Q>SDKKRQLRMSRUQVRXM
mest	9Q:S=LCMHMJQKSORQMTQUL
metc	>LDR
mete	OQ
mets	9S=QDREQFMKKOLQMSMTS
mety	>S?QCLFMRQTLVQ
meve	CQLQ
mews	:Q=RCTKLOMTL
mext	=L>K?SCKKTOLQSTRUM
mfan	ESKM
mfar	=LKVOK
mfat	?RCL
mfee	>UDK
mfer	=K>KDQKROSQQUM
mfew	>QQM
mffs	>LCURQ
mfic	CMSR
mfit	>MORSM
mfix	=LOR
mfor	:M;M=M?QCQFRJMKQOMQQWM
mful	>M?K@MCMKULRMQ
mfun	>Q?QKMQTUJ
mgal	=QCLFMTQ
mgan	QQ
mgas	2R>RDMQMUM
mgdp	CMTQ
mged	=M>LDMKT
mger	:K>LELFQKYOQ
mges	9Q>SCQGLKMSQTRUL
mget	8M=K>ROURM
mggs	CMQQSQUM
mght	:S=KDQIRJMKSOKRQVM
mgic	>QCL
mgin	=MOQ
mgle	>TDL
mgly	>M
mgo	6R=KDMOVQLTQ
mgod	UR
mgot	>MCR
mgue	>LCLDTEQ
mguy	>QCSFK
mhad	;Q=M>LBLDRERFQKQNMSLURVMWR
mham	CMQMUQ
mhan	=L>L?VDTFQKQQMTMVM
mhas	9L=K>JCRDTFRITJMSMVMWR
mhat	9M:M=T>L?LDJEQIMJMKMNQOJPRQSRSUTVS
mhe	8Q9M:L=T>KDJGMLQPQRRTLUMXQZR
mhed	>MCMDUFMMQ
mhem	=R>JCIKLOMQVRSSQURVQ
mhen	8Q9M:L>L?S@LCQDRIMKQMRQQRSTL
mher	8M=Q>KEMILJSKSNMQRRQSRXM
mhes	CQKM
mhey	8Q:L;M=S>LDMLRRQSQTMWMXTZQ
mhim	=S>JCKFMKMNMOKQURSSRURVS
mhin	=LCQKQUQ
mhip	CJDROR
mhis	:K;M=T>ICMDKFKGTOHQTRSSTTLUSVT
mhit	>RDQKKOQ
mhly	:Q=MQQTQUL
mhop	=LCQDQOR
mhot	=Q>LDLKUTL
mhow	6R:MCLDLKLORTQUQVR
mhts	>R?MCSDL
mi	4Q8Q9L:M=R>LEQGMNQPQQKSMTMVLWQXSZQ
mial	CLDMFKLQTQVQ
mian	=T>SCKDFKUOKQQUQVQ
mica	=ROL
mice	:S<R>Q@QBQELILJRKMLMOLQQSM
mich	=S>JCQDLFRKMOMUQ
mick	=M>QDQNQUM
mico	>QCLDQFMVQ
mics	2L6R=Q>UCIDLKRSQ
mict	DQ
micy	=MCQNQ
mida	>QDK
mide	6Q=L>K?QCQDMERFRKKLMORURVM
mids	=Q?RCRDJOM
mied	9M>MBLCMDRKU
mief	=Q>LCMDSKKOQ
mier	:Q=L>LCJKYTMVRWM
mies	:Q>S?QKMLMOMRLSMTTWSXL
miew	=L>SCLORQMSQ
mif	6M8Q:J=QCSFQLMQQSLURWK
mife	>T@MKMMQ
mify	=KOS
migh	=MDMKQ
mign	=L>QCTDMOQ
mii	>LCSDM
mike	8Q:M?KLQNRTL
mild	=M>QCMDMOQRQSQ
mile	>QOQTRUMWL
mill	8Q9M;Q=L>JCTDRFRHLNLPQQMRMSMWQXQ
mils	=MDQKJWQ
mily	=M?MCKKQLQRMSQUR
mime	:T>U?RCRDMLLSLTLWQXJ
mims	>MCSHQQMRQTM
min	8Q9J;LCQEQFRKQMMNQOLQQTRUQWM
mina	:M=T?Q@MCLDQLMOLQR
mind	8L:SCMDMNLOSSRWQXL
mine	=L>RFJNMORQRTQVQ
ming	2Q6M9L:U;M=U?LCRDMEQFQGMIKJMKQMRNROFPMRRSMURWK
mink	=LDKIQOS
mino	>TCMDQKLTM
mins	CLDUMQQMWQ
mint	>R?QCMDRKMPRQLSL
miod	:Q?QCQDLTQ
mion	8S9R:T=Q>T?UCRELFHKGOLPMRLSSTRUKXL
mior	=QCM
mips	CQ
mird	:R=L>QCLKR
mire	=M>L?MCJDSLQORQRTQ
miri	>MCQ
mirl	>UCMDM
mirm	=MCQOQ
mirs	=S>MCSDL
mis	:R;U=K>KCUDSIMJKNLSJTQWQXS
misa	>KDQ
mise	:R=K?QCLDQIMLMORSM
mish	>QCMDKJQLQOR
misk	>L?QCRSM
mism	9M:M=R>QCRDLSQTM
mist	=M>UEMFMORQL
mit	:J=S>M?M@MDGEMFMLRQTRSUSVSWJXS
mite	2L6R=M>QCMDMFMOTQLRQSRWM
mith	8L9M@LCMDQJLKQLMNRQRSQTQUQVRWL
mito	CMSR
mits	8Q=SCRDMFMNQOKQSTMWM
mity	=R>U?QCRFMHSKLOMQLRL
mium	DQWQXM
mive	2Q9Q:L?K@LDSFRGMKRLTMQORPMQJRMTMWQ
mize	=K>QCLFRKMOSQRWRXL
mjob	=M>SIMJQ
mked	=M>KDTFQRQUMWQ
mken	CRUM
mker	DRKMQM
mkes	=K>LCRQQTQUMWR
mket	>QKMSMWS
mkey	:R
mkly	=M>LDMKQQMUR
mlab	>RCL
mlad	CMDQ
mlah	>RDL
mlal	>LQS
mlam	<RCSDJFMVQ
mlan	:QDQOQWM
mlar	:R>L@MCSMQOMTQWM
mlaw	>SCK
mlay	=L>MCVDLOQ
mlds	CQ
mled	:M>J?LCSDIFTKWLRQMSMWQ
mlem	:Q>MDQKMSR
mler	>IDWFMKQRMTQ
mles	8Q9S=Q>SCQDRFMKMQISIVQ
mlet	=KKQOS
mley	>LDWKM
mlhi	>LDR
mlia	=ROL
mlic	=QOMQSUM
mlie	DM
mlis	CLDS
mlla	>SDM
mlle	=QKR
mlls	=M>RCRDQSMTM
mlly	9M:L;Q=I>K?LKLNROSPQSRTMURWS
mlop	=MOQ
mlor	WQXM
mlot	>RCMDLQQ
mlow	=HCRFLKQNROQVQWQ
mlse	=Q>LKRRQTLXQ
mlso	>KDSIRSM
mlth	>TCMTM
mlts	>S?QDMLMTMWMXQ
mlty	DM
mlue	=M>MFLOQVR
mlus	CLDS
mmal	>Q?MLQ
mman	=Q>RCLERFLOLRMSQ
mmas	=Q>Q@QKMTL
mmay	CQDRFSOMVLWR
mmbs	?MCWTL
mme	=U>KCJDLFMKLOHQVRUSQTMURVU
mmed	>ICX
mmen	=Q>T?RCKTM
mmer	>QCQPM
mmes	9Q>SDKFQIQJQTMVLWQ
mmic	=QCJST
mmit	=JOT
mmpt	>RFM
mmr.	8R9S:LCMDMNR
mmy	8L:J=T>J?MCKDLFMGVNROIPQQSRSVQ
mn't	>MBTCKDMQQVR
mna	>MCMRMSUUQ
mnal	=T?S@MCKDUKKLMMQOM
mnam	<T=RDJ
mnce	:Q=Q>S?Q@RDRJQKLLLRQSIULVM
mnch	>SKMSLTQ
mncy	>UQM
mnda	=QCMDROMRSTL
mnds	9S:Q?MOMQM
mned	9Q>L?KBMCSDLIQKTLRQLRQTMWQXR
mnel	>M
mner	=Q>QCSDRKHSM
mnes	CSDTFMLMSKWRXL
mnet	>LDREQSQ
mnew	=S>MCJDKFMJSKSOM
mney	9S=L>R?QCLFMJQKJLMQQSMWR
mnfo	?RCQLM
mnge	DQOQQLSQ
mngs	>TCQDQFMKKSMTLWQXL
mnia	=QDQVQ
mnic	2K6S>MCMDSRMTQ
mnit	=QCMDQ
mnka	>MDQ
mnks	2L6R>SIQKMQM
mnly	>MCQDMSR
mno	:J=S>MIQPSQMUQVR
mnor	=Q>QCMDM
mnot	:M=Q>LHMLQOQQRTLVS
mnow	=J?RDKIQKSLMOTQLRLTQVM
mnse	>MCKDRKLQQTQ
mnst	=M>LCQFQKQNMQQUQVL
mnt	>LRQVS
mnth	=QCM
mnto	:M>GCQDKEQFMKQLQNLQQSRTSUQVQWM
mnts	8M>T@QDKFLGMJQTR
mnty	>Q?QCMQR
mnue	=L>MCQDQOR
moad	>LCMKRORTM
moat	>MDQUQ
mobs	>LDQSQ
mock	DROR
mode	CQDRSM
mods	>RFMRMTS
mody	=R>XCJDLOL
moes	6Q9S=M>JCQLR
mof	7M8M9S:U=U?Q@RCTESFUGMLKMMNHRMSMTMUK
moff	=M>LCMIQJMKMQTTQ
moft	CRQJRMTQUQ
mogs	>SCMTL
mogy	>VCTDJFL
mohn	=Q>MDTKMWM
moid	=K>MOSTQ
moil	=L>RCMDMKRTQUM
mok	RSTK
moke	CQDM
moks	=M>KCRTR
mold	8R>ICQDSKQOQ
mole	:S=M>SDMFMVQ
molf	>RCLDQ
moll	=MCQOQ
mols	?M
mome	>M@MCMFQMRQSRQSQTLUQWJXM
moms	:Q=K>TCRSL
momy	4M6Q
mon	7R9M:Q>M?QFQJLLQOLQQSQUQWM
mond	9LCTDL
mone	9M=U>J?QBMKQMMOIPLQSRVSMUQVQWMZQ
mong	:M=J>LCKFQKURRVQ
mons	9Q:R=S>T?TCSDLEMFLKJLKNQOMQLSKTUVM
mont	=S>QCLNK
mony	=R>LCQDMOLQQTTWM
mood	9M=MJQKRLLPMRMTVWRXK
moof	>UCL
mook	=IDREQOTPQWQ
mool	>QCQDQEQFMKQOKQMRQSLUM
moom	CSKMSKTS
moon	:R=L>QWM
moor	>UDJKMTR
moot	=K>RCLOS
mope	=QCL
mops	2M6Q9Q>SNQTL
mopy	=MOQTR
mor	2L6R9R=L@MCRFTIQJMKQLMOMSM
mord	9Q>Q?M@MDQMRQMRMTM
more	9X:M=M>L?MCKEMFQIQKROQPMQQRMWM
mork	6Q?QDQKMLMSQ
morm	=L>RDMFQKMOS
morn	>MCQ
mors	2Q6M=S?QCMOMTM
mort	=MFRORQM
mory	>QDRHQSMTMVM
mose	:J=M>KBRCQGTNMOQPSRRSQUMZL
moss	=Q>LEMFMKMQQTQVQ
most	9Q:QDLGMHLKMOQPRUQVQ
mote	=KCLDQFMMQOSXQ
moth	=RCKNQOMUR
mots	2Q6M>SCMQQ
mott	DQERQMUR
moup	CQDQEMTQ
mour	:J=T>JCKDLFJGUIMKMNQOJQVRRSQTLUSVSXQ
mous	=S?LCJDSEMKVLROHQMSRTMVQ
mout	8M:M=I?QDMFQGMIQJMKSOMQSRQUSVQWMXQ
move	=ICQFTKMOVQLRM
mown	:S>J?M@MCJJSLQMQPMQQRQUQ
mows	>RDMELFMIQKMSSUMWS
moys	9M=RDRKLQQUM
mpan	?MCQKMRR
mpay	=LOR
mped	:M=M>LCQUQWS
mpen	DMKQRLTT
mper	9Q>MCQFQQQRQSMTM
mpes	:R?RDRGMKL
mpet	>S@QKLMM
mpez	CLDRUR
mphy	>QCQDL
mple	9Q=M>Q@SDLFMKMLMMLOLQQSRTQUQ
mply	=ICMKSOQQQUQ
mpon	>LLQTQ
mpot	=KDUKKOQ
mppy	CSDLKS
mpt.	>MDR
mput	=K>MFQOSQQRQTM
mque	CM
mr	=MCQIR
mrab	=M>SCMOQ
mraf	>RCLSQTL
mral	9R=RCJKRTLVQ
mram	:Q=MCTDL
mran	=QRRVQ
mraq	=T>RCJDMOLQRRRTM
mrax	CLDQ
mray	SR
mrce	:L=RSMTQ
mrch	=S>UDQOMQLRMUL
mrds	=Q>TCM
mre	CR
mrea	>QDSKLSM
mred	:Q=S>MEQFRKTOJQMRMTM
mree	2M6RCRGQQRRQTKUM
mren	>RCM
mres	>RCSIQKLSMTMWQXM
mrew	>MCQWQ
mrge	:M=Q>MDQKQVM
mrgy	=QDQFMQLVQ
mria	=R>MOMWM
mric	=Q?MKMLQTM
mril	=R>RCMKMWM
mrio	>UCMDL
mrip	KMSQ
mris	=RCMDSKMOL
mrks	:M>RCTDM
mrld	>T?QCMDQTL
mrly	6Q8Q9Q>LHMRMTQ
mrms	=Q>VCMOMQL
mrmy	CLDQ
mrns	>L?QCQ
mrol	>QFMQQ
mrom	:Q>MDMFQKRLMNMSRTR
mron	=S>MCVDLOLSS
mror	>RCMQQ
mrow	=JFRKROQQQSQ
mrry	EMFTOUVLWK
mrse	CMRRSM
mrst	>KCREQFMKM
mrth	=R>KCLKSOKQMRQTR
mrts	=L?R@QCRDSFMKKSRWQ
mrty	>SLMOMRMWQXM
mrun	=M>QOQ
mrve	=K>MDQOR
ms	:R;Q>J?MCRDQKLQQ
msan	=RKROM
msap	DLKQNMTQ
msay	=LBQOSRMWQ
msda	=QCMDQKM
msed	=M>J?MBMCQDSFUKUOMTK
msee	8I=I>JCYOU
mser	>MKRNSOMQRTM
mses	2Q:R>LCRDMIMJQNRQQUL
mset	:MCRKSLMQM
msey	>MDQ
mshe	=Q>MCQKQRM
msia	=SKM
msis	=Q>QQLSQ
msit	=JOU
msix	KQ
msly	:Q>M?MCQKMLQPQ
mso	9M=MCRERKRPQQMVM
mson	6R8Q:R=M>R?SKLQMSMTMWR
msor	=Q>R?RCLOM
msse	=Q>LDTOM
mste	>RCK
msts	:M=T>Q@QDLFMMLRMTUWQ
msue	SQTM
mtal	=Q>QCRKMQMSLTQWQXM
mtan	=UCMKMOLSRTMWQ
mtar	=Q>LDS
mtax	6L8T:Q>QDKQQ
mtay	=KCQJRNMOR
mtch	=K>SDMKMOS
mted	7M8R>J?I@MBLDSFQKULRMSOLRRSKTK
mtee	CQ
mtel	CMDS
mtem	>RCQSMTM
mten	=LBMCLKQLQOS
mtep	KQ
mter	8Q:K=M?M@QDQFMKTOSQMSTTK
mtes	8L9RPL
mthe	6Q8Q:F=R>H?QCLDLELFLGVJLOHPQQTRSSRUSVSXRZQ
mths	9T>QCMDK
mthy	=M?MCLKQLRQQSQTQUM
mtic	<Q>JCMDLFMKKLRQQSQURZT
mtil	CRFRKRSLVM
mtin	>Q
mtle	DROQQM
mtly	:M>J?JCKDQKQLTMRNQQLRQSMTQUSVR
mto	8K9M:Q;M=M?QBQCQEMFQIQJKKQLMMLQRRQSQUQVRWMXQ
mtom	=RCLDQOL
mton	7Q=S>MKLNMOM
mtoo	=M?QFQKRSQ
mtop	=M>MCMOT
mtor	=K>UCSDMKJORTQ
mtra	<QDM
mtre	DQ
mtry	9Q=KDQFMOR
mtta	QR
mtte	>TDLERSK
mtty	TMUQ
mtus	CRDM
mtv	CQDM
mtwo	=QCMDMKQNMQT
mu	=RCQUM
mual	=Q>RSM
mube	=S>QDQNLQM
muce	=K>KCUDLKRORQM
much	;Q=MELFROQWM
muck	=LDTKSNLUM
muct	>MTQ
mude	=K>SKROSSL
mued	>LCR
muel	=MCSDK
mues	>TCTRMSLTLWSXL
muff	>RSL
mugh	>MKUNSOLQMSSTL
muit	CMQQ
mula	>MDQWQXM
muld	2Q8Q9K:Q;R=H>KCSFSIWKLSMULVJXS
mule	:QESFLSM
mulf	>MDS
mull	6QDKOQ
mulo	DQ
mult	@MCMDQMQ
muly	=S>MCQOMSM
mume	=MCRDLOQ
mund	:K=L>RDMKQQQSQTMURVQ
mune	=RNMRMTQ
mung	>TCMDMFQKQQLURVM
munt	>QCKQRSQTMYQ
mup	9M=M>JDMKQQSRRSQTSUR
mups	>RQMSQ
mura	>LCRDMFLTQVR
mure	9M<Q=K>Q@RCLDKOTSSUM
murn	=LOS
murs	9Q>QCM
murt	=L>MCQDROR
mury	>TCMDM
mus	9Q=TCIDLFJOMQURSVT
muse	=HCSDMFQKRNMORPQRLSLTSUQ
mush	:M>LCMKLOQRQWR
muss	=KFQHMIQKROSQM
must	8M9M=Q>LBRCRFQHMKLORWR
mute	9Q=LCLOQTQ
muth	=U>RDMOMTM
muts	>MCWDKQMTQ
muty	=ROM
muys	PQ
mval	QMURWQ
mved	=K>M?M@MBMCLDSFTKULQMQRQSMVM
mvel	DQKLRM
mven	:K=Q>MDQFQOSRL
mver	8Q:F=M?MCUDRFRGMKRNMOTVLXLZM
mves	:R=SDREMFLOKTQUR
mvia	=M>MCQDMKQTQ
mvil	>TSL
mvor	RR
mw	CQDM
mwar	=R>QCKDRKMWM
mwas	:R;U=I>K?MCSDRFQIRNMOMQMSKUMVMXS
mway	8M:V=K@QILLQWL
mwe	:K=R>KDMFQPQQLXS
mweb	CKDR
mwed	2M6QCTQL
mwer	<Q>Q?SCMJQKLLKNMOQUQXM
mwho	9M>LESFTKQOM
mwhy	=QDMOM
mwin	KR
mwns	CRDMTM
mwo	9MDS
mxas	=QKM
mxed	CQESFK
mxes	=Q>LCUFQKK
myed	?MCQKQTQ
myes	HQKQVM
myet	DRKKNSQM
myou	:L=R>JCLDMEMLMOIPSSSUTWQXSZR
mype	CUTMWRXM
mzai	FMVQ
mzed	>KKQ
m|	6R7Q
m”	5SCQDJKMVM
n!	:M<R=I@QDMKQLRMMNQPRRQSLVM
n!!	:M>QELPR
n!!!	>MCQDIPQQSUMXQ
n!!!!	DSSM
n!n	2R3Q6Q>M@QBLGRJMKROHRQSQWM
n!y	0R=SBMDQFMHQKM
n"	:LCRDQEMORRMWJ
n#	=MCQDMEQKQNQQM
n$	0M>QCLKVNQOJQMRRSQTLUR
n&	CQTQ
n'	9M=RERJMOMQR
n's	9M:S;S=J>I?MDTESITKKQQXQ
n(	:M=K?QCSDRERFRIQKQLMOKSMUL
n)	8M=KARCRFRHMJMKQOQPRRLSLTL
n*	=S>MCQDMKLTQ
n,	7R9Q:M;K<Q=JBMCRDQEQFSGMIRJKKROLPTUQWJZL
n-	7M9R=K?RCRDQFRIRJLKRRKSLVM
n--	=LCQDQFRLMPR
n-e1	4R5R6R7T:M=KCQJMPRRLSIVM
n.	8J9Q;L=KCQERFRJKKRLQOMPQRRSMTQ
n..	CQFTIMKMPRVM
n...	=M@QCRKQOKPUQRTMVLWM
n....	=MCRFRQMSL
n.....	=MCLSS
n.?	CTNL
n/	9MCSFQKLSLVMZR
n:	7M<Q=R>K@MCQDLEKNQPMUQVSWM
n:)	=M>M?QCLDRKRQLUQ
n;	?MCRDMFRLSSL
n<	7QDQ
n<<	CS
n>	7S
n>>	CTDMFM
n?	8L9M:Q<M=M?QFRJMLMNQPSQSRLTQUMVMWMXQ
n??	>LPR
n[	0S>LCMQR
n]	=Q>LDROM
n\`s	CQDM
na	6Q:L;Q=R>K?LCMDKGWHLJMOIQSRSSSUQVRXIZQ
nabout	:L=L>T?SCRGMLMNROMRRSSTHUQWMXQ
nabove	>LCSQLUQ
naccess	=M>RCQDLOQ
naccord	CSDK
naccount	>SCM
nachieve	=LOR
nacross	>LQQTQ
nact	>MCTERJRKKSL
naction	>RQM
nactions	CMSLUT
nactivities	CRSM
nactivity	TQ
nactually	9M=MCQFQWQ
nadd	=MOQ
naddition	>MDR
naddress	=M>QKM
naddresses	>QCQDK
nadvance	=QKM
nadvice	CQQMSMUQ
nafghanistan	=R>QTM
nafter	=L>ICTEQNRTRVM
nafternoon	:R>RKMWM
nagain	=J>KKSNSQQ
nagainst	=M>LCQFQKQNMQQUQVL
nagency	CMDR
nagents	CMDR
nago	=M>MKQ
nagreement	=QCVDI
nahead	>MCMIRUR
naid	=M>QOQ
nair	:M=Q>QOM
nal	2M6Q<R=QCL
nalabama	>M
nall	=T>K@MCMDLFMKSNQOGQRRQTQUR
nalliance	>L?QCMDR
nalmost	=M>MPRUQ
nalone	>MQS
nalong	=M>MKR
nalready	=M>MCSKQQM
nalso	>KDSIRSM
nalways	BQCRWQ
namerica	OM
namerican	=R>SDM
namericans	=Q>QCMDM
namount	DLSRTM
nan	=R>ICLERFJGTKLNQOKQRSRVRWQXK
nanalysis	>RCM
nand	0Q8M;L=G?Q@MBMCXESFTJKKULQOIQSRMSL
nanimals	>QCL
nanother	=S>MNSOKQTUK
nanswer	=L>QCMJQOR
nanswers	>SJRSJ
nanthrax	CLDQ
nany	:M;S=T>LCMKKNQOMPMQQUM
nanyone	=S@MKSOLUQWM
nanything	=R>MCLKKQT
napplication	CQ
napply	=MOQ
napril	=R>RCMKMWM
narab	>Q
narchibald	CLDR
nare	:Q;W=L>HCTDRESFUJJKMOLQJRMSMULVLXR
narea	>QSM
nareas	>QCMQMSQ
narmy	CLDQ
naround	:K=K>JDQKTQTSSVQ
nart	>QIR
nas	:R;M=MCQEMFQGLIMKQNQOKPQQLTQ
nasap	CMKQNMTQ
nask	=LOR
nasked	DRRQUM
nassistance	>QDM
nat	9L=M?MCQERFQJMLQNQOMQQTQWM
nattack	>MTQ
nattacks	TQ
nattempt	>RFM
nattend	=JOT
nattention	>TCLDMRR
naudit	9QDM
naugust	=Q
nauthorities	>RDL
nauthority	>ICRDS
navailable	>QKM
naway	=L>GDMKULQQQSQTQ
nb	7Q>MCQDM
nbaby	>QCM
nback	DMQTTM
nbad	:MDQKTOK
nbaghdad	=R
nbalance	=RDL
nbank	9MDU
nbased	DR
nbasis	>MQLSQ
nbay	>MCMDT
nbe	;Q=J>L@MBSCRKQOTQIRMXQ
nbeautiful	>LKR
nbecame	DQEM
nbecause	>LDQFRKSPQSLURVQ
nbecome	=LFRORQQULVL
nbeen	HMQMRRTLURVQ
nbefore	:R=L>JCXDRFRKMRLUL
nbegin	=MOQ
nbehind	>MCRKQNMVQ
nbeing	=Q>RCQDMTK
nbelieve	LQ
nbelow	CQFMRQVQ
nbenefit	=RSM
nbetter	:K>JKWTQVQ
nbetween	>JCRTQUMVQ
nbig	=MKR
nbin	CMDR
nbit	>MCQ
nblack	9RCK
nblood	TQUM
nboard	CKDQOQ
nbombs	?MCT
nbondad	>MCR
nbook	CQPQ
nboth	=R>MCRKMNQOM
nbox	=M>LCUDMKR
nbring	=FOX
nbudget	=Q>SCMKM
nbuild	=MOQ
nbuilding	>QDLERUM
nbus	=QCLDQIMJQOM
nbush	:M=Q>LCMKLRQWR
nbusiness	CJDQKMSS
nbut	8M:M=L?QDQIQJQNQPQVM
nbuy	=MCMOS
nby	=M@MCQKRNROJQQRLTVUL
ncage	CS
ncall	=H>T?MCSDJKLLQOV
ncalled	DQQM
ncalls	>QTM
ncame	>LDREQFQ
ncampaign	>MCQDQ
ncan	9L:R;Q=L>KCSFRIRQMRMSMVMWQXQ
ncanada	=RCMDQ
ncancel	=MOQ
ncapital	CTSI
ncar	CKQSRM
ncard	CRQM
ncare	8L=SCLFMQR
ncarolina	DS
ncase	=Q>Q@QCMKM
ncash	SQ
ncat	>Q@QDKTQ
ncats	:M=R>RCQDLFMKROMSMTQ
ncause	=L>TDLOQ
ncent	=GCY
ncenter	>MCQDQ
ncentury	>WCJDM
nchange	>QCLDQOQQLSQ
nchanged	>JKSUQ
nchanges	>MTR
ncharge	CQOQVM
ncheck	=LKRORQMUM
nchecking	QR
nchess	FMVS
nchicken	CQUM
nchief	>MDR
nchildren	>RCM
nchina	=R>R@MCMDMOLQQ
nchoice	CMJQ
ncircle	:Q=M>SCHDR
ncircles	>RDL
ncities	>Q
ncity	>LDUTL
nclass	CQKM
nclean	=MOQ
nclear	=Q>MRQTM
nclimate	=RCLDRKLOLSS
nclose	>MBRKTNM
ncoalition	>MDR
ncoast	>RDQ
ncollege	CLDQ
ncolor	CQWQXM
ncome	=H>MBQFRKQOVRM
ncomes	=M>K?QCVDLKRQMWQ
ncomfortable	:R=L
ncoming	>MCQFMVQ
ncomments	QQRMTQ
ncommission	CMDQEQ
ncommittee	CQ
ncommunications	>MCUDM
ncompany	>TFQSJ
ncomparison	:Q=QKM
ncomputer	>MTQ
ncondition	>MCSDL
nconference	>LDQ
nconflict	>SCQDL
ncongress	=Q>QCLOM
nconnection	>SDMKM
ncontact	=MOQ
ncontinue	=LCQOR
ncontract	CR
ncontracts	>QDM
ncontrol	=L>QFMOQQQ
ncopy	=MOQTR
ncost	:Q=L>QOQQM
ncould	=MCQFQKMVMWQ
ncouncil	CLDT
ncounterparty	>UCMDJWQXM
ncountries	>TCKDM
ncountry	9Q>RCQDKFMKM
ncounty	>QCM
ncourt	DR
ncover	=MOQ
ncreate	=MCRDMOQ
ncredit	CL
ncruise	>TSL
nculture	>Q
ncurrency	>RDL
ncustomer	>RCQDMTL
ncut	=M>QOQ
nd	>KCQDQ
ndaily	>MKQUS
ndangerous	?LKQLS
ndata	>Q
ndate	=T>LCVDMOJ
ndates	>MCQSM
nday	9T:Q>SCJDREMFQIMKLOMSQ
ndays	9U@QCLDM
nde	<R
ndead	>LTR
ndeal	OQ
ndeath	=RCMOLTQ
ndefense	CMDQ
ndelhi	>LDR
ndelivery	>R
ndepartment	>LDT
ndesign	>LCQDR
ndesk	>QSM
ndetails	>QCMWQ
ndetermined	DQ
ndevelop	=MOQ
ndid	;Q=M>LDRKQPRUMVM
ndies	>LCLDT
ndifference	:R>QCQKKVM
ndifferent	=S>LCMKR
ndinner	=QCRDK
ndirector	>LCQ
ndisaster	>RDM
ndiscuss	=KHMIQKROSQM
ndo	8Q=I>LCQDLESFSOTRMVLWMXS
ndoctor	CSDK
ndoes	6Q=M>MLR
ndog	>QCKIMJQRQTQ
ndogs	>SCMTL
ndoing	=R>MCMKS
ndollars	9TCLTM
ndone	BMCSKUPKQLRQVM
ndown	>MDMFMKLQRTRUQ
ndr.	=R
ndraft	CMNQ
ndrive	CQ
ndriving	=Q>L@QCMDQ
ndue	>MCQFR
nduring	=L>RFRJLKRQLTS
neach	=TCLOMQQSQWL
nearlier	KQVQWM
nearly	9Q=MKR
nearth	KQOM
neasy	>KKSUQ
neat	=KOS
neating	=Q>L
neconomic	CLSQ
neffort	DQ
neggs	CMQQSQUM
neither	=LKROS
nelections	=Q
nelse	>LKTXQ
nend	=R>ROL
nenergy	=QDRQL
nengland	=R>MKMRQ
nenglish	>STM
nenough	DMKSQM
nenron	=ROMQQ
nensure	=LOQPQ
nenvironment	>SCK
nescape	=LKQOR
netc	>LDR
neurope	=Q
neven	:KOTRM
never	CVFQXLZM
nevery	>QCMFMKSNQOLQR
neveryone	=ROMRQTMUM
neverything	=MCLKRQRUQ
nevidence	=MNQ
nexactly	FQQKRRURVM
nexcellent	CMDQRRTL
nexcept	>RCL
nexecute	=MOQ
nexecutive	=QDSOM
nexpensive	?MKQLQ
nexperience	=K>QCRDMNRSK
nexperiences	>M
nexplain	=MOQ
nface	CLIQSQ
nfacilities	CQSL
nfact	=R>QCK
nfaith	>Q
nfall	CRJQ
nfamilies	CLDMQRTR
nfamily	>RCLDQJQKMSQ
nfan	ESKM
nfar	=JKWOK
nfat	?RCM
nfeathers	>STM
nfeed	>MCQOQ
nfeel	=LCRESORQMTM
nfeet	>TCLJRTM
nfemale	CM
nferrous	DR
nfew	>QQM
nfight	=KOSQSUK
nfighting	>TTM
nfile	=M>QDLOQ
nfinancial	>RCL
nfind	=KOS
nfine	CMVS
nfirm	CQ
nfirst	CMEQ
nfish	CMJRKL
nfit	=MOQ
nfive	>RCL
nfix	=LOR
nflight	=ROM
nflorida	>SDK
nfocus	CMQR
nfollows	KMWQ
nfood	:Q=M>T?QCMDMJQKLLMRMUQWSXK
nfoods	CMDQTR
nfor	:M;M=M?QCQFRJMKQOMQQWM
nforce	DQ
nforces	>R
nform	=M>TCQDLOQSM
nforward	>MQKUU
nfound	>MCRQM
nfour	=QQM
nfrance	CLDS
nfree	2M6R>MCSQQ
nfresh	DMFMURVQ
nfriday	=T>KCQ
nfriend	>R
nfriendly	CQDLKSUQ
nfriends	=Q?MOM
nfrom	:Q>MDMFQKRLMNMSRTR
nfront	=Q>QNKQQ
nfuel	=M
nfull	6Q=QKM
nfully	?MCMLQQR
nfun	>Q?QKMQTUJ
nfund	CSDM
nfurther	:K=JKTOTQQUM
nfuture	>QCL
ngame	>RCUDJSK
ngas	2R>RDMQMUM
ngave	>MDR
ngdp	CMTQ
ngeneral	CMDQ
ngeneration	>MCQ
ngenerators	>QCQ
ngeorge	:M=SDQOM
nget	8M=I>MCQKSOU
ngirl	>UCMDM
ngive	:M=L>QDMORQMWQ
ngiven	CQTM
nglobal	=R
ngo	6R=KDMOVQLTQ
ngod	UR
ngoes	CQDM
ngoing	=MCUDMHLKRSLVQ
ngood	:M=MDLKVQQVQ
ngot	>MCR
ngovernment	=R>TCJDQKLOM
ngreat	:LKQQMTQUQ
ngroup	>MDREMTQ
ngroups	CQSQ
nguard	>LDT
ngulf	>MDS
nguy	>QCSFK
nguys	PQ
nhad	;Q=M>MBLDQERFQKSNMSLVMWR
nhair	=Q>SCMKM
nhalal	>LQS
nhamster	>VCLDK
nhand	9Q>SCMKM
nhandle	=MOQ
nhappened	WMXR
nhappy	:Q
nhard	CRSMTQ
nhas	9L=K>JCRDTFRITJMSMVMWR
nhave	=J>KDMERFTIRKQOTQLVM
nhaving	=Q>LCMFMKMVS
nhe	8Q9M:L=T>KDJGMLQPQRRTLUMXQZR
nhead	JQRQUM
nhealth	>RTM
nhear	=KOS
nheld	DQ
nhelp	=K>QKMOS
nhelpful	>M?MKQ
nher	=TCJFKKKNLOMQSRUSQTLUT
nhere	>IDQRRSMTQUM
nhigh	=M>QCMDMKQ
nhim	=S>JCKFMKMNMOKQURSSRURVS
nhis	:MDLFLOMRRSSTKUQVRWR
nhistory	=QCQSM
nhit	=MDQKKOQ
nhold	OQ
nhome	=R>KDR
nhope	CL
nhorse	?QCM
nhorses	=RDL
nhospital	CMDQWQXM
nhot	=Q>LDLKUTL
nhotel	DR
nhours	9Q>RQM
nhouse	>MCLDU
nhouston	7Q=QCMDM
nhow	6R:L=SDKFMKKQQTQUQVT
nhuman	>M
ni	4Q8Q9L:M=R>LEQGMNQPQQKSMTMVLWQXSZQ
nidea	:QPM
nif	6M8Q:J=QCSFQLMQQSLURWK
nii	>LCSDM
nimmediately	KMNR
nimportant	FQKROL
nin	8Q9J;LCQEQFRKQMMNQOLQQTRUQWM
ninclude	=LCRORSL
nincrease	=MOQ
nindia	:M=S>MQRRQTL
nindian	>TCMDLQQ
nindustry	>KCQKQ
ninfo	?RCQLM
ninformation	>SDMTK
ninitial	=LOR
ninside	=QQQSQUM
ninstead	>JCRFQ
ninsurance	>LCQ
nintelligence	CSDL
ninterested	=L?MLQQQ
ninteresting	CMUQ
ninterests	CQ
ninternational	>KTQ
ninterviews	>RCSDMQMTL
ninto	=J>JCMDKEQFMKSLQNLSRTTUSVQ
ninvolved	?MFSLQSM
niran	=QCMRRVQ
niraq	=T>RCJDMOLQRRRTM
niraqi	=Q@Q
nis	:R;U=K>KCUDSIMJKNLSJTQWQXS
nisda	CMDQ
nislamists	>TCL
nisland	>QCKDR
nislands	CLTQ
nisrael	=QCMKLNROMQQ
nissue	SQ
nissues	=QCRDQSM
nit	:J=S>M?M@MDGEMFMLRQTRSUSVSWJXS
nitems	>QCQTQUM
nits	8Q=S>MCHNQOLQUSQWM
nitself	QQ
njanuary	=QKM
njapan	KMRR
njihad	KMUQ
njob	=M>SIMJQ
njobs	>LCQSQ
njohn	=Q>MDTKMWM
njones	CLDR
njudge	CQDL
njuly	=R>MCQOMSM
njune	=RNMRMTQ
njust	8M:Q>LBRCQHMOQQM
nkarzai	FMVQ
nkeep	=KOS
nkeeping	FQ
nkerry	=QWM
nkids	=Q?RCMDMOM
nkind	:SWQXL
nknow	=JIRKMOV
nknowledge	>QCM
nknown	>M?M@MCMKTLQMQPM
nkorea	DRKL
nlack	>RCL
nladen	CLDS
nlanguage	>QTM
nlanka	>MDQ
nlarge	>MCLKRUR
nlast	:Q;L>KCU
nlater	:KKUQQUM
nlaunch	=MOQ
nlay	DQ
nlead	>TCLRM
nleader	>Q
nleaders	>RDM
nlearn	=LOR
nleave	8R=LCRFMORSM
nleft	IMJQTM
nlegal	=QCL
nless	:M>KCMKVOMUR
nlet	=K>MCQKQOS
nletter	>LCVRQSM
nlevel	DMRMTR
nlife	>R@MMQ
nlight	CQQM
nlike	>J?KCQELFRKSLQNROMTL
nlikely	?MLR
nline	=M>TCTKKNMSMTM
nlines	>QCMKMQQ
nlist	>LCTFM
nlists	=MDMWR
nlittle	QMUQ
nlive	=M>MOR
nlives	>TCMDL
nliving	FQKM
nlocal	CMDMQS
nlocation	>QCLDQ
nlondon	=QCLDMOMQU
nlong	:L=M>MCMFRKU
nlonger	:JCQKVQL
nlook	=LCKDSEQKLORTQ
nlooking	KRTM
nlooks	CQ
nlopez	CLDQUR
nlost	=MFQHLRQWQ
nlots	>MQQ
nlove	>RCKKMOQ
nluck	>RDM
nlunch	=R>LKMTQ
nmade	>ICTDQ
nmail	>LCUQL
nmake	=LKQOS
nmakes	=M>MTQWQ
nmaking	=QDMTM
nmale	>QDM
nmama	DMJS
nman	SQ
nmanagement	CQDM
nmanager	CRDMFQ
nmany	8Q:M>MCQDKKVOLRQTMWM
nmarch	DQRM
nmark	CQ
nmarket	=RCQOLSM
nmarriage	>TQK
nmaster	CTDK
nmatter	:Q>LCR
nmay	CQDRFSOMVLWR
nme	=U>KCJDLFMKLOHQVRUSQTMURVU
nmeans	:T=KCRDMWM
nmeat	CMDLTQUQ
nmedia	>RDM
nmedical	DQ
nmeet	=KOS
nmeeting	>QCRELFM
nmember	DR
nmembers	9R>LCWDL
nmen	>R?RCK
nmention	=LOR
nmentioned	BMCRRQ
nmenu	DQTM
nmessage	>QCMDKQT
nmetal	>Q
nmight	9L>LCUIRSM
nmilitary	=Q>QCMOMQQ
nmind	=Q
nmine	=RCMDQOL
nminister	>RCKDRKM
nmissing	>LCRQMUQ
nmohammed	DQ
nmonday	:R=QCQDKJL
nmoney	?QJQKLLMQQSM
nmonth	=QCM
nmonths	9Q>M
nmore	:I=R>JDMFLKWOMPMQSRQUR
nmorning	:T=M>RCJ
nmost	9Q=VDMOMQQWM
nmove	CMFS
nmoving	=QKM
nmr.	8R9S:LCMDMNR
nmuch	=K>QKXOMWM
nmusharraf	>RCLSQTL
nmust	FQSMWQ
nmy	8L:J=T>J?MCKDLFMGVNROIPQQSRSVQ
nmyself	8QSQ
nn't	>MBTCKDMQQVR
nna	>MCMRMSUUQ
nname	>SDMJQKMQL
nnamed	>MCS
nnames	>QJRKLTM
nnasa	2R6M:M=QFMQQVQ
nnational	>MCLDSTQ
nnatural	=M>LKSTQ
nnear	>LFQKR
nnearly	=QHMTMVQ
nneed	>LBSDRFSRLUMWQ
nneeded	XQ
nneeds	9M>QDLIR
nnetwork	CMDQEQ
nnever	=Q>MDQUQ
nnew	=S>MCJDKFMJSKSOM
nnews	=Q>QCLDROMSM
nnext	=KKT
nnice	CLKSQQ
nnight	9Q:R>TDLFQWM
nno	:J=S>MIQPSQMUQVR
nnorth	=QOMRQTM
nnot	:M=Q>LHMLQOQQRTLVS
nnothing	=R>LKMQLRS
nnotice	=Q
nnovember	>QKM
nnow	>M?RCRDLKVLMQMRLTQUQ
nnt	>LRQVS
nnumber	=LCQDMEMKRNRRQVM
nnumbers	>QCQDL
noctober	=Q
nof	7M8M9S:U=U?Q@RCTESFUGMLKMMNHRMSMTMUK
noff	>IIQJMQTTQ
noffice	CLDSEMFRKJNQ
noffices	CMDRTM
nofficial	=QDROM
nofficials	CRDLQMRMTQ
noften	>LCRLQ
noil	=L>SCJDQKRTSUM
nok	RSTK
nold	CSDM
non	7R9M:Q>M?QFQJLLQOLQQSQUQWM
nonce	=R>KRQWM
none	:T=K>Q?Q@QDKFLKLNMOLQSRQTQVQWQZQ
nones	CQDMLM
nonline	>MDTEQFJNQVM
nonly	CQDLFMSQVQ
nopen	>LKQRLTT
noperating	>RCM
noperations	>MDQQS
noption	>QCM
noptions	CRSLTM
nor	2L6R9R=L@MCRFTIQJMKQLMOMSM
norder	=MOS
norders	CQDL
norleans	>LDS
nother	8M:Y=S>MKKOKQLUSWQXM
nothers	=Q
nour	:L=TCLDLGQKMNSOMRQVQ
nout	8L=R>I?MDIFMIQJMQRRQSQTRUQVR
noutside	>HCQDMESFQTQUQ
nover	:H=R>MDQGMKRNMQQRLSRTTVL
nown	JSKM
npage	CQDM
npaid	CRQMUQ
npain	=Q>TKJ
npakistan	=Q
npakistani	>RRM
npaper	>QSM
nparis	=SOL
npark	CMDS
npart	>S?Q@RCMMMRQSL
nparticipate	OQ
nparticular	:R=M
nparts	DQ
nparty	=QDQOMRM
npast	=RCMKMUQ
npaul	=RCQOL
npaulo	DQ
npay	=LOR
npayment	>JCS
npeace	>RCMSR
npeople	9Q=S>Q?S@SCMDMKILJMLOLQQSRUR
nper	DMFQ
nperiod	:Q?QCQDLTQ
nperson	=QCMWQXM
npersonal	?RDM
npet	@QDSKLMM
nphone	DMFQ
npick	=KCROSUM
npieces	>Q
nplace	>SDMKMWQXM
nplaces	>S@QDMKLTQ
nplan	:Q=MCQDMKQOQWM
nplanet	CLDSSQ
nplanning	>SCK
nplans	CQ
nplease	CRQM
nplenty	QS
npoint	?QCSSL
npoints	9QCTKKQQSLTM
npolicy	=MCRKLNQ
npolitical	=R>UCLFMSM
npopulation	>QDJSR
nposition	>RCSDJTQ
npositions	>QQM
npossible	=S>M@QKMOM
npost	OQ
npower	<Q=T>Q?RCQDMKLLLNMOKWQXM
npractice	BQCQRM
npresence	>R
npresident	=R>RDIKLSQ
npress	TMUQ
npretty	>MUQ
nprice	?QCQDLIMKMNMSSTQ
nprices	;MCMJRQR
nprior	>KCRIQ
nprobably	=MWQ
nproblem	CKDRKMSR
nproblems	>MCRDMFTKL
nprocess	CTKM
nproducers	2QCQ
nproduct	>LCQTQ
nproducts	DRSM
nprofessional	@MMQTM
nprogram	:Q=MCTDL
nproject	CLDR
nproperly	TQ
nprotection	CQFMUQ
nprovide	=KOS
nprovided	DQ
npublic	=Q>ROM
npull	=LOR
nput	=K>LFQOSQQRQTM
nqaeda	>LDT
nquality	>R
nquestion	:S=L>QCMOQWM
nquestions	:QCL
nquick	CKDS
nquickly	=M>LKQ
nquite	>MCQQMUQ
nr	=MCQIR
nrate	CQDQSLTQ
nrates	8L>RTQ
nrather	=QCSDLFRKMUMWM
nre	CR
nread	=MOQ
nreal	UQ
nreally	;Q
nreason	?QCM
nreasonable	:Q=M?MLQ
nreasons	=MNQ
nrecent	=Q
nrecently	KQ
nrecipient	>MTQ
nrecord	>RRMTM
nred	>MDQ
nregarding	=MCVRM
nregards	>TCKQM
nregime	TQ
nreligious	CMTQ
nremember	=MOR
nrenaissance	=M>MWQ
nrepair	CVDK
nreport	=M>LFR
nreported	KQ
nreports	>M?QDQFMSQ
nrequested	=QKM
nrequirements	CQDM
nresearch	>QCQQMTL
nreserves	>LCQUQ
nresponses	CSDM
nrestaurant	DQ
nreturn	>QCMOQ
nreview	>LSQ
nreviews	SQ
nride	=M
nright	=M>M?QCLDTJMNRUQ
nrights	CRDM
nrisk	>L?QCRSM
nrole	:Q>RCL
nroom	9Q>RCRDLKMSKTQ
nround	KM
nrude	CMKR
nrule	:Q=L>QCMESFLOQ
nrules	>TDK
nrun	=M>QOQ
nrunning	CS
ns	:R;Q>J?MCRDQKLQQ
nsaddam	:M=SWM
nsaid	=L>LDSFQOMWQ
nsame	:R>KCKKUQRWM
nsan	=RCMKROM
nsave	=LKQNMOR
nsay	=LBQOSRMWQ
nsaying	>JCT
nsays	>KDRWQ
nschedule	CQSM
nschool	=QCQDQOKSM
nsearch	>SCLDRUL
nseason	=K>S?QCRNL
nsecond	9LCQ
nsection	>KCR
nsecurity	>RDLSQ
nsee	=I>JCSOU
nsell	=MOQ
nsense	QQ
nsept.	>MDR
nseptember	=Q>RKMRMTQ
nserious	KQ
nserved	@MMR
nservice	<S=M>RJQKLPMQQSL
nservices	SM
nset	:MCQKR
nsettlement	9M>RDM
nseveral	=QKM
nshall	DMTQ
nshe	=Q>MCQKQRM
nsheet	CSDL
nshop	=MCSOQ
nshould	9M:Q;QCRDRIQQMVMWL
nshow	=L>QCMFQORQMVM
nside	>QCRKM
nsign	=MOQ
nsigned	DQEMKM
nsimple	=K?LKSLR
nsince	>FDMFRKVQR
nsit	=MOQ
nsite	2L6R>RSM
nsituation	CKDREQSQ
nsix	KQ
nsize	CMQRWRXL
nsmall	QQ
nso	9M=MCRERKRPQQMVM
nsocial	>Q?QCLDMTQ
nsociety	>QTM
nsolution	>SCK
nsome	:L=V>MFMKQOFQRRSTMUQWL
nsomeone	:L>LNRQQRQWM
nsomething	=M>LCLFLQXVQ
nsometimes	:M=SIQJMKQWM
nsomewhere	RQUM
nsoon	=IKV
nsource	CLTQ
nsouth	=Q>QOM
nspace	DRSMTM
nspeak	=KCROSQL
nspecial	=RKLVM
nspecies	>QCRDMTM
nspent	DQ
nstaff	>MDTKM
nstandards	>MCUSK
nstart	=LOR
nstarted	DQUM
nstarting	CMER
nstate	>RDL
nstated	>M
nstatements	>TCK
nstates	>LDQTQ
nstation	>KCSDRSL
nstay	=KJRNMOR
nstep	KQ
nstill	;QHLKMQQVR
nstock	CMDR
nstop	=JCLOTSR
nstore	>RCQDLEM
nstory	>R
nstrain	DQ
nstrategy	:Q=MQQ
nstreet	DVKL
nstrengthen	=LOR
nstrong	FMVQ
nstuff	>RSL
nsuch	;Q=R>LFSKJQQVM
nsufaat	>MDRRQ
nsuicide	CM
nsuite	>LCS
nsummer	>Q
nsunday	>Q
nsupport	>Q
nsure	>JCMKTQS
nsystem	>RCQSMTM
nsystems	>QCJTR
ntablet	>Q
ntake	=L>QCLEQKQOR
ntaken	>MCQ
ntakes	CRDRSLUM
ntaking	=TKMOM
ntaliban	=QCMSQTQ
ntalk	=KIQOS
ntalking	>R
ntank	>LCSQMTQ
ntargets	=QOM
ntask	=Q>TCKOM
ntax	6L8T:Q>QDKQQ
nteam	SQVM
ntell	=MDQKMOR
nterm	>QKMTQ
nterms	=Q>QCRDJOM
nterritory	>R
nterror	>SDK
nterrorism	SQ
ntest	>LCSDQ
ntexas	=QKM
nthan	=K?VFRKQTMVM
nthat	:K=S?MCSEQFTGQIMJMKKQQRRTMUR
nthe	6Q8Q:F=U>H?QCLDLELFLGVJLOEPQQTRSSRUSVSXRZQ
ntheir	8R:K=R>MCKDMFMGSIMOKQRRTSQUSVRWM
nthem	=R>JCIKLOMQVRSSQURVQ
nthemselves	>KCMQS
nthen	8Q=R>M?RKQNMOLPQQK
ntheory	>MDQ
nthere	=R>ICMFMJMKVNKRSSQTMUQVSWKZQ
nthese	:I=R>KCKGVOKQRUR
nthey	8Q:L;M=S>LDMLRRQSQTMWMXTZQ
nthing	:Q>S@RCJ
nthings	CJDMFMQRTMUSVQWQXM
nthink	=L>KIQOS
nthinking	QMUR
nthis	:L;M=S>JCMGSNQOJQTUQVQWK
nthose	:K=V>MCMDMFMGTKMOKQRRRSQVQZL
nthough	DRKRTL
nthought	EQ
nthousands	:MKQ
nthree	:M>QGQOMRQTM
nthrough	=M>JDMNTSR
nthrow	=MOQ
nthursday	=Q>QCMRRTL
ntigers	CMDT
ntime	:T=Q?SDRKLLLSLWQXJ
ntimes	9QTM
ntire	>RCLTQ
nto	8K9M:Q;M=M?QBQCQEMFQIQJKKQLMMLQRRQSQUQVRWMXQ
ntoday	=I>KDLKTLQNRRMTRUS
ntogether	:K=M>LCRDSQTRMTTUJ
ntold	DR
ntomorrow	=LDMKTQQSQ
ntonight	DR
ntoo	=M>K?QCQFQKRSQ
ntook	=MWQ
ntop	=RSM
ntoronto	:M=S
ntouch	DQEMKLOS
ntour	>LCQDQ
ntoward	>MFLTRVS
ntowards	QM
ntown	:SKLOM
ntrade	=L>QCLDQOR
ntrading	>Q
ntrain	>Q
ntrained	>KCTDMFR
ntraining	>R
ntransactions	>QDM
ntransmission	CQ
ntransportation	>MCQ
ntravel	DSTM
ntreatment	>SFMLM
ntried	CQQLRMUR
ntrip	KM
ntroops	9RCK
ntry	=LBQOR
ntrying	>KCS
ntuesday	CQ
nturn	>M
ntv	CQDM
ntwice	=K>MCRKSQR
ntwo	=QCMDMKQNMQT
ntype	CUTMWRXM
nu	=RCQUM
nunder	>LCMQRSQTS
nunderstand	=LKRORQM
nunit	=QCMDQ
nuniversity	>RCL
nunless	>JCTQQ
nuntil	FRKTSLVM
nup	9M=M>JDMKQQSRRSQTSUR
nupon	>LLQTQ
nus	9Q=TCIDLFJOMQURSVT
nuse	=LCKORRLTT
nused	=Q>MBM
nusing	CTFKKMRMTQ
nvalue	=MOQ
nvalues	CQ
nversion	>L?SCMTR
nvery	:M=M>ICMFQKQPQTS
nvia	=M>MCQDMKQTQ
nvietnam	=RCM
nview	=M>TCLOQQM
nvisa	>KDQ
nvisit	=KOS
nw	CQDM
nwait	:Q=KCMKQOSQM
nwant	=MCMDSOQQM
nwanted	:Q>QKM
nwar	=R>QCKDRKMWM
nwarm	CQ
nwarming	>SCL
nwas	:R;U=I>K?MCSDRFQIRNMOMQMSKUMVMXS
nwashington	DQ
nwater	:Q>RCMQMRLSRTKUS
nway	8M:V=M>V@QILKLSLVQWL
nwe	:K=R>KDMFQPQQLXS
nweapons	>SCK
nwebsite	CM
nwednesday	>QKM
nweek	>TCK
nweekend	:QKL
nwell	=CCLKZOMPQUQ
nwent	>LCMDTKRUM
nwere	8M9M;U=L>M@MESFUKKVMWS
nwest	>MTQ
nwhat	:Q>JCJDKFMKQOLPQQRTUVR
nwhatever	>MKMQR
nwhen	9M:L=Q?Q@LCQDQMRPMQURRTK
nwhere	:L=R>MCTKKNQOMSRUR
nwhether	>LCQRMUQ
nwhich	=S>JCRDMFRKMOMUQ
nwhile	:M=S>KCRTQUMWM
nwhite	>QCKTQ
nwho	9M>LESFTKQOM
nwhy	=QDMOM
nwill	9M=K>JCQDQFSKRPRVMWQXQ
nwin	=LOR
nwine	=R>MKM
nwinter	=Q>QDMKM
nwith	8L9M@LCTDJJLKRLMNRQRSQTQUQVRWL
nwithin	=LCQKQUQ
nwithout	=I>LCTKSQQRMSKTR
nwo	9MDS
nwolf	>RCLDQ
nwoman	>RDLRM
nwomen	=Q>RCM
nwonderful	QQ
nwood	DS
nword	>RCL
nwork	>S?QCRDKEMKMLM
nworkers	>MCQTQ
nworking	>LKSRMUQ
nworld	>T?QCMDQTL
nworth	>MKR
nwould	9L;Q=J>LEQFRIRSMUMWQXR
nwriting	WQ
nwritten	=Q
nyear	:R>VCLKKOM
nyears	9S>M?RCLLM
nyes	KQ
nyesterday	>KDRTQ
nyet	DRKKNSQM
nyork	>MDQ
nyou	:L=R>JCLDMEMLMOIPSSSUTWQXSZR
nyoung	>TCMDM
nyour	:L>ICLDLFLGSOKQXSQURVQXQ
nyourself	>MQW
nzawahiri	=Q
nzealand	DQ
n|	6R7Q
n”	5SCQDJKMVM
o!	:Q>R?MLQNKPLQRTLVQ
o!!	=LDLKQPRSLUQ
o!!!	>QKMQQSMVM
o!!!!	CKDQ
o!n	0R6M7R8L>JCRGMHMIQLLNKSMTSZQ
o!y	2L9T=SDQFKKQLQNMOLQLRQVM
o"	:M?M@MBQDQEKHMOQQRSSTMULVSWM
o#	>M
o$	<R=S>JDMLMTM
o%	=L>QRQTM
o&	2R6LCQLQRMSQVM
o'	>SCQFMNLOMRLSRUQ
o''	CMKR
o'd	>RCQRS
o'll	:R=QCM
o'm	>QFKNRPMVRWM
o're	8M=SCMQQWMXQ
o's	8S=T>M@MCHDROGQRSLUQVSWQ
o've	CSDMEMFSUM
o(	<Q=R?RCRDQERFHQJTQVMXM
o)	2M6Q>R?S@QCQDRFMKRNROKQLRMSLVMWL
o*	DM
o,	7R;MALERILJQLMOKPQWJZR
o-	2M6Q:UEMFSPMQMSLTKUR
o--	=R>LDTFQKLTQVMWM
o-e1	2R5R6S7T8M:Q;J=K>Q?T@QCRDSFQGMITJIKQLLMMNQOHPSRLTLWHXQ
o-e2	4R5R6R7T:M=KCQJMPRRLSIVM
o.	2L7M:R;K=Q>QBQERHRIQJQMMOLTSWMXKZM
o..	=R>RDM
o...	=Q>QDLJQKMOLPQQTTM
o....	9QDKKMQQ
o.....	DR
o.?	CTDJ
o.doc	CWDLFM
o/	8L:Q=M>VCLDQFRJRKLQQRMSM
o:	3S7RCVELNQQIRL
o:)	=MKUOL
o;	=RCMDKKMQQRQTQ
o<	>MCJDWKQ
o<<	CTDM
o>	3SCTDHQM
o>>	CTDMEQFMUQ
o?	3R9Q:S;Q<M=Q>Q?MCRDRFMKLNKOMQSRKSMTQUGVMWR
o@	=MCUDLKRQM
o]	CSDK
o\`s	JR
oa	7R:L;Q=L?MERFMHLJMLLOUQRRSTQVQWLZM
oability	SQ
oabout	9Q=KCLDREMFMKROQRQTLUQVQ
oabove	=RCMDQKMSR
oabsolutely	FQ
oaccept	DM
oaccess	CSDMFQQLUQ
oaccording	DQ
oaccount	DRFL
oacross	=LCMOR
oact	CMDQQMUS
oaction	=R>LEQFMOMQR
oactions	=M>RCM
oactivities	?QCSDLNRTM
oactually	=R>QFQQMVM
oadd	=LNSQQUM
oadditional	=MOQ
oaddress	2QQQUM
oadults	CQDM
oafghan	>Q
oafter	:Q=Q>MDRKJOMPQQKRR
oafternoon	>L?MCRKMLQNR
oagain	=M>LDROQQRTQUL
oagainst	=L>ROR
oagency	CKDS
oagents	CMDR
oagreed	=Q
oagreement	<SDKTQUM
oahead	2Q6M>MCQ
oaid	=R>MKM
oair	CMDRRMTQ
oal	RQ
oalabama	>Q
oall	=K@GDLFLMXOSQQRQTM
oalmost	=QCMDLKQPRQM
oalone	OQQLUS
oalong	9R:MDHFRURVM
oalready	>KDQ
oalso	:R>LCRFQJLKQTM
oalthough	>LDR
oalways	;Q>LCRERFMQM
oam	=V>KCSDMRRTMULWM
oamazing	CLFSWQXM
oamerican	MMTQ
oamericans	TQ
oamong	KR
oamount	CQDL
oan	=J>KEQNMORRSURVMWQ
oanalyst	CQDM
oand	8V:K;M=Q@MDQGLMQOMPIQQVQXMZM
oanimals	QQ
oanother	:QDLERFKQRVQ
oanswer	>T?MTMUS
oanthrax	=MCROQ
oany	=J>R?MCMKSOTRLSRUL
oanyone	QR
oanything	=QIQKLNLRLSR
oapplication	=JKSNQ
oappointment	RQTM
oapproval	QQRMTQUM
oapproved	CLDQEQ
oapril	>RDQFKKMQMRMVQ
oarab	>LCQKQ
oare	;M=SASCSDMFRGLJQQLSMXMZM
oarea	>SCJWQ
oareas	=Q>QCMOM
oarms	CMRQ
oarmy	>QCKDQFRQMUQ
oaround	>MCRKLNMOQQQRQ
oarticle	QQRM
oas	9Q;Q=C?LCSDLEMIMKVLQOBQQRSTTURWM
oask	:M=JKQWRZQ
oasked	=LKR
oassistance	QMUT
oat	@MCQDMJMNSQLRQTSVMWQ
oattack	>Q
oattacks	>S
oattempt	=QDM
oattend	=LKQRMTT
oattention	:M=MKR
oaudit	DMFQ
oaugust	9MTM
oaustralia	DQ
oauthority	=Q
oaway	=LJMQR
oawesome	CQ
ob	=RDL
obaby	=QNMQQUM
oback	=KBRDLESFMORRMVQWQ
obad	CQKMQTSLUMVQ
oband	CSSL
obank	>MCLDRTQ
obased	>LDUFM
obe	8M:R;S=I>MBSDMSMTQUMVQXS
obecause	8M=M>QCMDKKLNMQSRQTSULZQ
obed	CMQR
obeen	;S=MCMESIMKMQMTMUSVMWQ
obefore	9Q=S?QCRDLFQKQLLOMQLVM
obegin	=SKM
obeginning	CQ
obehind	CQ
obeing	=R>RDRFKKLNSOLQMTM
obelieve	@QEQQM
obest	>RCMDLEQKUNSQMRL
obetter	=M>ICSDMFQ
obetween	=QCMOMQQTQVM
obeyond	=R>M
obig	>JDTTR
obill	CMDQVQ
obin	CMDQ
obiological	=L>RCMOQ
obird	>QCMUM
obirth	>MDSEL
obit	=J>LCQGRNQUQ
oblack	=Q>MCQDQKMOM
oblood	KL
oboard	CMDR
obody	=Q>MCRDMFMVR
obook	>RCMFMQRTM
oboth	=QDMQKSQ
obox	=LNRQQ
obring	>QKM
obudget	CM
obuild	RLTR
obus	=QCLNMQQ
obush	:MCREQKRNMOMSMXQ
obusiness	:LCQNQOQQQ
obut	8M:Q=L>Q@RCLJMOQQQWL
obuy	CMSQ
obuying	CQ
oby	=K@MCQEMFSMRNQRHTXVM
oc	:M
oca	=Q>MDQNMRR
ocage	RQUQ
ocalifornia	DQRQTM
ocall	=Q>MNQ
ocalled	=Q>TDMWM
ocame	=M>LCRDRNQ
ocampaign	DREM
ocan	:R=U>Q?QDRKJNMPTQLTLULXR
ocanada	>LDRQS
ocapacity	KQ
ocar	NQRVUK
ocare	CQQKUS
ocargill	=QCQDM
ocarol.st.clair@enron.com	CTDL
ocarry	=M>QCLKQ
ocash	:Q=M>Q
ocause	DQKLQR
ocenter	>LDS
ocentral	CLDRKQQM
ocertain	=Q
ochance	QQUL
ochange	=M>QQQUM
ochanges	=Q>MCMOMTQ
ocharge	>QKLRQUQ
ocheap	KQ
ocheck	=M?QLMQQ
ochecked	=MNQQMUQ
ochemical	@LMR
ochernobyl	ERWQXM
ochicken	CRTM
ochief	DQ
ochild	:RGLQMZQ
ochildren	FRKMRMTQUQVM
ochina	=QFQRQTLVM
ocia	>MKR
ocity	DQ
ocivil	CSDLFM
oclaim	QKUU
oclean	CRDJTR
oclear	>QCM
oclimate	CMQMRRTMUS
oclose	FQKM
ocoffee	RQUM
ocolor	=QCQOMQQUL
ocome	>MBRCLFQQQURVM
ocomes	DR
ocoming	>MCRDKEQNR
ocomments	8S=M
ocommunications	CR
ocompany	=MCQDQKMNTQM
ocomputer	>MTQ
oconditions	=QCRELFRQK
oconference	>MCLDTQQUL
ocongress	>JDSFQ
oconnection	:Q=M
oconsider	>RCM
oconsidered	=QWM
ocontact	KMQR
ocontinue	CLFQ
ocontrol	KRRQTM
oconversation	=Q
ocopy	QQ
ocost	DRELWM
ocould	:R=R@MEMFRKGNQQLTRURVM
ocountries	>LUQ
ocountry	CLKQQMRQWQ
ocouple	>MDRQM
ocourse	DLQQUM
ocover	UQ
ocredit	OQQQUMWM
ocruise	:Q>QKMQQSM
ocustomer	QR
ocustomers	=LGLKSOQQR
odad	=KCSPRUM
odaily	ERFM
odangerous	>M
odata	CQ
odate	=RNKQQWQXM
odavid	CQ
oday	2Q6M:R=MKRQJ
odays	CMKQ
odead	=MCQDMKQ
odeal	DRRQTLUL
odealer	>RTM
odeath	=QQKUQ
odecember	EQ
odecent	CQKMUM
odecided	KM
odeclaration	QLTS
odeep	>Q
odefense	>QCM
odelhi	>RFMVQ
odelivery	>S
odepartment	>QCSFL
odesign	CMDQ
odevelop	FQ
odevelopment	>M
odid	:M>QCMERKRQMSSUMVMWM
odifferent	;M=RCMKMTQUQ
odinner	CTDKIR
odirectly	>MDQ
odirector	>MCQ
odiscuss	=MOQ
odisney	CMDQ
odo	8Q=Q>QCQFLIRLMNMOQPMQMTLWMXQ
odoctor	=R>QFMOMQMURVM
odocumentation	:M=RCQGQOL
odoes	?RDRIM
odog	=RKM
odogs	>LTQUQ
odoing	>MCMDMQQSQUQ
odollars	9T=Q>M
odone	=R>QDMQM
odoor	=TEQNJQQ
odown	>RCMFLNJOTQMRQTQULVQ
odr.	>RDMTM
odraft	>MCR
odrug	CM
odue	=R
oduring	>RCMDMQQ
oe-mail	CLKQ
oeach	9Q>ISQUQ
oearlier	9Q>MDQQL
oearly	=R>RDJKMQQ
oeasily	9RIM
oeast	=QCQDK
oeasy	FMQLUR
oeat	FMKQNMQS
oeating	CR
oeb	CQDM
oeconomic	=Q>QCM
oeducation	CMDQ
oeggs	FR
oeither	=L>QCMFQKR
oelections	=QDQKMQLUS
oelse	CMQQRQTM
oemail	=KNRQMRQ
oemergency	=RNMQQ
oena	=MCQ
oend	:MCRKMOMZQ
oenergy	=R>MOLUQ
oengland	ER
oenjoy	>M
oenough	>KCQDQTR
oenron	>QCQFQWM
oentire	>QCQQLUQ
oeol	DMFQ
oepm	TQ
oequipment	CQDL
oespecially	CQDJKQQTSMTM
oetc	2Q6M>QCSDLSM
oetc.	CRDM
oeurope	>M@QDM
oeven	=K>LDKFLKRORQQRRTMVQ
oevent	>QDM
oever	@RDLLQ
oevery	:QCRDLKVQJWM
oeverybody	=Q>RTK
oeveryone	KQ
oeverything	CMDQFLSQVS
oevidence	RQ
oexcellent	8M:QCSDKFQ
oexcept	DLFQRQTM
oexecuted	=MCLDRWQ
oexecutive	>Q
oexpect	QQUM
oexperience	8QCLDMQQ
oextra	=LNR
oeye	TQ
oface	>LKR
ofact	=LCRQMRMUR
ofailed	SM
ofair	=QKMQM
ofaith	DQ
ofall	=M>QCRKMQQ
ofamilies	QMUQ
ofamily	CMKMQQ
ofar	CSFLPQQMTQ
ofat	CLRMTQVS
ofather	DR
ofavor	IQKQ
ofax	QQ
ofbi	=MQQSQ
ofear	KLNR
ofederal	DQ
ofeed	>MCQKMPQQRTQUL
ofeel	?QKJLQQKRQUQ
ofeet	=MKQ
ofelt	=Q>KKS
ofemale	=LKR
ofew	:QCMGQQJSRUS
ofight	NMTQ
ofighting	CQDLRQ
ofigure	>KKR
ofile	CQEMKS
ofinal	=LCMKQQR
ofinance	CQKM
ofinancial	>RDKQQ
ofind	>VCLKRQMUJ
ofine	DQ
ofinish	CR
ofire	DMEQFM
ofirst	9M=RCMFQOMQTUL
ofish	>Q
ofive	DQKQ
ofix	=L>LCRKR
ofixed	:QRMTQ
ofloor	DLER
oflorida	=RDQNL
ofollowing	:MCR
ofood	:L=R>MDMQUVQ
ofor	8L9M:Q<Q=LAQBLFLHMLQMQORQS
oforces	=QKQWM
oforeign	QRUL
oforward	=Q
ofound	CSFMNLPQ
ofrance	CMDQKQ
ofree	>MCQ
ofresh	>MCQQQ
ofriday	=Q>RCRDMEMKLNQ
ofriend	=MULWR
ofriendly	FQQM
ofriends	GQKMQLUS
ofrom	9R=MDMEMFMNKOTRRULVQWQ
ofront	CQDM
oft.	DRFM
ofull	=J>QCQGQQR
ofully	>Q
ofun	=LKQ
ofurther	CMDQ
ofuture	=M
ogame	FQUR
ogas	=S>LOKTQUR
ogave	>LCSWR
ogdp	DQ
oget	CMIRKLLRORQRRMWK
ogetting	>MKQTQ
ogirl	>MFMKQ
ogive	:R=M>R?QKLLMQSRRTMULWM
ogiven	KQ
ogiving	=LOR
oglobal	CMQRRLSQTQ
ogo	8M;MBQKSNROQQRRL
ogod	=QDMOM
ogoes	CQDMQQ
ogoing	=R>MDRKLQMRQ
ogood	9MCJFQORUQ
ogot	=L>QDRJQKMVM
ogovernment	=L>TCLDLWS
ogovernor	RQTM
ogreat	=MKRRQUL
ogreen	>SELTLVR
oground	>QCMRQ
ogroup	>MDQQMWS
ogroups	>MSQ
oguard	>Q
oguess	9M=KCQFLIRKMPT
oguy	8Q>SCMKLQLRQ
oguys	>QCQKMQMRSTMUM
ohad	:MCMFQNQPTUQWM
ohair	=Q>MRRTL
ohalf	?QKL
ohand	9LCQ
ohands	=RKLUS
ohard	:R>L
ohas	:K>R?QCQDTEQFRQLRMSLUMXM
ohave	0R8M9M=R>M@RDQERIMKQLRQKRJSKUUVMWQ
ohaving	>RRQTL
ohe	:Q>LCQDLFRKQNQOJQMRMST
ohead	=Q>MCMOMRQ
ohealth	=QCQDM
ohear	>VCLTIUQ
oheard	>MCRQLSMUR
oheart	FMQRULVR
oheat	=R>UCLQLSM
ohelp	BQCMDLFRGRKQTKUSVL
ohelped	QMUQ
ohelpful	FM
oher	=J>MCQEQFLKQOSSQ
ohere	9Q=R>LKLORQJUS
ohigh	8M=Q>TFLKM
ohim	:M=JCQNQOTSLUMWR
ohis	:M=Q>JDQEMFQLMNROUSQTKUKWR
ohistory	>QDL
ohit	QQ
ohold	:M=QFQ
ohome	9M=S>KDQKMQLRSSQTQ
ohonest	>RCL
ohope	QMUQ
ohorse	CRFMRMTQVQWQXM
ohospital	KQ
ohot	CMDT
ohotel	:QCMDQKMQQRQUM
ohour	:M>MGQ
ohours	=KKT
ohouse	NQ
ohouston	=MCMDLERKQNQ
ohow	=K>RBMCLKUOQUQVQ
ohowever	?QCRDLTQ
ohuman	QLUQ
oi	9R:L;M>L@RGMHQIRKQLMMMNSPVQMSM
oidea	UQ
oideas	CRSM
oif	=J>Q@QEQLQORQSSKTMUR
oimportant	CQDM
oin	<R=L?L@QBMFQGMJMLLNKPQTQVRWMXQ
oinc.	EQFM
oinclude	DQ
oincluding	>LCSDMTR
oindia	>KCRDQNQTMUM
oindian	=LKR
oindustry	CM
oinformation	=L?MCLKMLQORSR
oinitial	TQ
oinside	?MUQ
oinstead	>RCLTM
oinstructions	DLFR
ointerconnect	CVDMEK
ointerest	QQRLTQ
ointernational	DR
ointernet	CQ
ointerviews	>QEMKM
ointo	=M>MCMDJFRKRQRUT
oiran	=M>RFQOQSKTMUQ
oiraq	>I?QERFQRMTT
oiraqi	?QLMRQ
oireland	FSTL
ois	6M8Q:M>RCRDQELHQILJRLMNRQKRJTSWFXRZS
oisda	CQ
oisland	>M
oisrael	>M?QFQVM
oissue	CQDQ
oit	6Q8Q:M=L?REMFKIQLMNSOUPTSJUKVQXM
oitems	=Q
oits	=KDLEQFLOSQMTMVSXQ
ojanuary	CMRQ
ojapan	>QKL
ojeff	>MCLQSUM
ojihad	CKDS
ojob	>RCJDRKQQMRQ
ojohn	>MDQQQTQUM
ojudge	CQDM
ojuly	CRDQFLRQTM
ojune	=SWM
ojust	=J?QBMCQDLIQKKLMNRPLRQTKUQVSWR
okarzai	=MOQ
okashmir	CMDQ
okeep	=L>RKQNMQMRKTRWR
okept	:RCQKM
okerry	CRLQSM
okey	CQDM
okids	RMURVQ
okill	KQNM
okilling	=MNR
okind	>SCLQMUQ
oknew	=Q
oknow	QLUU
oknown	FMNQ
olab	CQDM
oladen	CMDR
olake	CM
olanguage	QL
olarge	=RCRDLKM
olast	>RCRKMOLQFRQTSUQ
olate	EQFMQQ
olater	9QCQUM
olaw	=L
olaws	>RDL
olay	FQ
olead	>QIMJQRM
oleaders	=QCMQQ
olearn	=LCKDRFMKSVQ
oleast	CLKRRRUMWM
oleave	FMKLNQQS
oled	RQ
oleft	=RUM
olegal	=MOQ
olegs	8MCQGQ
oless	DMEQFQKMQKUR
olet	=MCQQSUJ
oletter	>RELQLRQTRUM
olevel	=RCSDKKL
olife	=S>MDQOLTQ
olight	CQNRUM
olike	:Q>K?LFMKQLRMMOMWQ
olimited	;QCMDLUS
olist	=U>RNKTM
olittle	=LPRQQSLUR
olive	9RIMKQUM
olives	UQ
ollc	ERFM
olocal	>TDMQQTL
olondon	CMDQ
olong	FMKQQQ
olook	CJKRNMTQUQWQ
olooked	=MDQKQ
olooking	DQUQ
olooks	=Q>Q
olopez	CJDTFLVR
olost	>MCR
olot	=LKSNMQKRS
olots	>MSS
olove	>MDRQQ
oltte	=Q
olunch	KSNL
omade	=QEQKLQL
omajor	QQ
omake	=QCRKJPQQQTMVM
omakes	CLQR
omaking	>QDMNRUL
omale	8Q:M=Q
oman	>Q
omanagement	CRDLFQ
omanager	=Q
omany	=QFTKQLMRMTMUSWL
omarch	CMKQ
omariner	FQQM
omarket	=MCSDL
omarriage	=Q>LDQOM
omay	>MCQEMFQIRQMWM
omaybe	>RKQNM
ome	8L=H?LERFMKRLROWQLRTSKTM
omean	6QTMWM
omeans	=L>MCTKS
omedia	=R>QCM
omeet	>RRMTQ
omeeting	CQDLFMPS
omembers	FMTRUQ
omentioned	9Q>MCM
omenu	CQ
omessage	CQKSNLRQTM
ometro	DQ
omexico	CLDQKQNMQMUR
omichael	>QQM
omight	CSDLKQUM
omike	>QCM
omilitary	8Q>QQQTL
omind	>L?SQRUL
omine	=M
ominutes	CM
omodern	>RDLRLTS
omonday	DLQR
omoney	KMQQUM
omonth	=KKU
omonths	>QDMKS
omore	7Q=K?VCKFMKMORQLSLTQURVR
omorning	QLRMUR
omost	8K:M=R>S@QCLDKFMKQRMSQWR
omouse	>QKM
omove	QQ
omoved	CM
omr.	>SCMDRUK
omuch	:Q>KCRDKTQUQ
omusharraf	CMDQ
omust	=MCRKRSM
omy	9R:L?Q@QDLETFLIQNLOWQMSLVM
omyanmar	>QQM
omyself	=MCMOQSQ
on't	9M;S=L>MERIQVMWQ
onail	QMRQ
oname	6Q=MCLQQ
onames	CMQQ
onasa	>QCMOS
onational	>JCQDRFQQMUQ
onatural	EQFM
onear	>MCQDRUM
onearly	=LKQNMOR
onecessary	FQVM
oneed	=M>LFSJQQMRMURVL
oneeded	CSSM
oneeds	>RCQKLRQSL
onever	>LCR
onew	=QDQFQQRRQSMTJWK
onews	=QCMDRNMQQTMVQ
onext	9Q=R>MDMERTQVM
onice	CQQQUM
onight	=J>QCSFRKUQMSMVL
ono	9M:M;R=QCQISJMKRNKOLQMTJUS
onook	?MLQOMWQ
onor	DQ
onorth	EQFMRM
onorthern	RMSMTQ
onot	9M:T;Q=K>RDMERFSNKPQQITL
onote	KMQRUM
onothing	DQEQFM
onovember	:M=SDQLM
onow	=MCLDMEQKMNRPS
onuclear	=LOQ
onumber	9R=M>LCKDMFLKSQSTS
onumbers	QR
oof	8M9T>S?U@RDQFLLKOJPKRQWTXE
ooff	=L>MCLDTHQIMJQOQRR
ooffice	CMDRTM
oofficer	>RCM
oofficials	=Q>M
ooften	?QCL
ooil	:MDQGQ
ook	DTLMQM
oold	9S=M>JCQFLKQSQTMVR
oolder	=MFRQQVM
oon	EMHMILJRKRLLNMOTPMQSRSTKUTWM
oonce	>QQLSMUR
oone	:S=M>L?RCMEJFKKMNQOQRRTMUQVS
oonline	>LDW
oonly	=MDMFSNQQKSRUR
oopen	CQTM
ooperations	=KCRFMVQ
oopinion	>MSQ
oopportunity	CTDKRMTQWQXM
ooptions	>QKM
oor	6MCQDTNMOLPKQRTLURWQ
oorder	=K>MCKDRNUQRTQ
oorders	=QKMNROMSQ
oother	<Q=L>QDREMKLNSOMPMQMSLTQUQ
oothers	>LCQTQ
oour	9R=KCRFQIQJMOTQRSMUK
oout	9R=K>MCMFRHMIMJQKSORTLUS
ooutside	=M>QCMDQ
oover	=MCMDUEQKRSLTL
oown	>LDQKRNLQURLUM
oowner	>MDTFQQMVM
opaid	>MDR
opakistan	=MWQ
opaper	FQVM
oparents	=QOMQS
oparis	CMDSQQ
opark	KM
oparking	=LKR
opart	CMQR
oparticular	CQKQNM
oparts	CRTM
oparty	=MEQ
opast	;M=MCQPQ
opaul	CQDM
opay	FLNQVR
opeace	:Q>MKQQR
opeople	=J@MDMKRMQSRUT
oper	0S>Q@RCMDJFLQQ
operfect	UM
operhaps	CM
operiod	=RCMDL
operson	8Q>LQQRM
opet	=QNM
opets	>MCJDRKQTQ
ophone	=Q>QKMNMQTRRTLUK
ophysical	CMQQ
opick	=LKS
opicture	CQDM
opiece	>QTM
opilot	CQDQ
oplace	=QOMTQ
oplaces	=R>RCJDMQQ
oplan	>RCKQS
oplans	>Q
oplay	>MQS
oplaying	RMSR
oplease	>LDRFQ
opm	=WCKKM
opoint	?QQM
opoints	QR
opolicy	>QDLQQ
opolitical	DMQMUTXQ
opolitics	>RUM
opoor	SM
opopulation	>MCMKQ
opossible	CKQRUM
opost	>R?QCLLMRQ
opoverty	KRNM
opower	<RQQ
opractice	>RCL
oprepared	RQ
opresident	>QDHTQ
opress	>MCQKQ
opretty	CMQLURWS
oprice	=QCMFMGQQKTTVQWM
oprices	>MCMQR
opricing	CRSM
oprior	QQ
oproblem	>MCQKQ
oproblems	CTDL
oprocess	>QKKRMTS
oproduct	>RCQKLOQ
oproducts	=ROM
oprofessional	>RCLTQ
oprogram	>QDLTR
oproject	=Q
oproperly	CQDM
oprovide	>UQM
oprovided	=MCMDSWQ
opublic	CQSM
opull	QMTQ
opurchase	CTDMUM
oput	=MBRDMKQQSUJ
oqaeda	2M6Q=QCLQQ
oquality	CUDMNL
oquestion	FMQRTL
oquestions	:MKQ
oquick	KR
oquickly	>LCS
orange	>QCMQMUR
orate	2L6S
orates	CQ
orather	CQQLTQ
ore	=Q>MCRKM
oreal	>TSL
oreally	>MCSDQPQQLSMWQ
oreasonable	CMKQ
orecall	>SCK
orecently	RQUM
orecord	QMRQ
ored	9QDMRQUM
oreference	CRDMQQUM
oregarding	CL
oregion	>LCT
orelated	DMKMNQWQ
oreligious	CQFMVQ
oremain	>SCM
oreplace	DMKQQR
oreport	>QSM
oreported	>SDL
oreports	>RCMDQTL
orequest	>LCQDQ
orequirements	>RTLUQ
oresearch	>RKLQQUM
orest	DLQQRQ
orestaurant	DQUQ
oresult	@MMQ
oreview	9Q>LCKDQQS
oreviews	QRUM
orichard	CR
oriding	?M
oright	>SDMKMQR
orights	9Q>RSM
orisk	@QCSDLMM
oroad	RQ
oroom	=RKMOMRLTQUQ
orow	CLFR
orude	>RCRDL
orule	=QCQDMTL
orun	=M>MCMOQQR
orunning	KSNM
orussia	7M9QCM
os	9M=Q>KDRKQOMQLUQ
osafe	:QCLFRWM
osaid	>MCMDTKRNMPMQMUMWR
osalon	RMTQ
osame	:M=L>RCMKTQQTMUQ
osan	CQFLNM
osaturday	TQ
osave	>MKQ
osaw	CMNS
osay	=LDQFLUS
osaying	CQ
osays	DR
oschedule	CRDK
oschool	=R>K@QCKDRKQOM
osea	FMVQ
osearch	=QKM
osecond	>MDRKQSM
osecure	=MOQ
osecurity	>QCLQMRMTR
osee	9M=L>QCSDLFQIRKMNRQMRMUQWQ
oseeing	>KCQKSLQQL
oseem	>QCMQLUR
oseems	=LCQ
osell	>MCMQRRQUM
osend	NQ
osenior	CMDQ
osense	CMQRSQUL
osent	DMFS
oseparate	=QNM
oseptember	>MRQTM
oservice	8Q<S>LCMFKRMVQ
oservices	DKFRSQTQ
oset	=MCRKMOR
osettlement	CQDKSQ
oseveral	CLDRVQ
oshall	CQDM
oshe	=K>LCKDREMFQIRKRNQOLQQRRTQUM
osheet	=QDM
oship	CQKM
oshort	FMJRNMVQ
oshould	:MDRKRRMTQWSXL
oshow	CRTM
oshowing	>LTQ
oshows	DQRMWQ
oside	=Q>QSM
osign	CQMQ
osigned	:MWQ
osigns	CLQT
osimply	CQDMNQ
osince	CRDMFQQMRQ
osingle	>QDM
osit	>M
osite	CLDQEQ
osituation	CM
osix	?LKQLRNMQQ
osleep	QMUR
osmall	=RFQKMQQUL
osnake	>SCKKM
oso	=M>QDKESKQNKPRQSSMTLVQ
osocial	>MKTNK
osociety	:QKM
osolution	?Q
osome	9L=K>JELFTOTPTQMURXQ
osomeone	>R
osomething	;Q=LCSOSQLVM
osometimes	>QKLQQ
osoon	>MKSNM
osort	QRUK
osouth	CM
ospace	CRER
ospeak	:M=QOLQQTL
ospecial	=M
ospecialist	>TDJ
ospending	CLFRQSUK
ospot	>RKM
ospread	CQDM
ospring	FQ
osri	CKKRTQ
ost.	CMER
ostaff	=MDLEQSQ
ostart	CSDLVQ
ostarted	DQFM
ostate	>MKQQM
ostatement	CLDQ
ostates	>KCQ
ostation	=Q>LCMDS
ostay	8L=RFMKQQRRMVQ
ostill	CTDREMFMKLNRQL
ostock	CLTR
ostore	>QDM
ostory	CSDLVQ
ostreet	=UDMKK
ostrengthen	>RCLQQ
ostrong	DQ
ostudy	>KCQFQQQUM
ostuff	>LCRFKQMUQVS
ostyle	=KUS
osubject	=K>QNSRQTL
osuch	=LSQTL
osuicide	>MCQFQKMTQ
osummer	>R
osunday	9Q=MKSNMQLUQ
osupport	=MCKKROQ
osure	FQTQ
osystem	>QCLDMNQSQ
otake	9M=M>KCSIQKSNMRRTMUL
otaken	>SSMUM
otakes	>QKMQMSMXT
otaking	9MQQUM
otaliban	=KNS
otalk	CLFRUQ
otank	>MCSRQTM
otargets	RLTR
otask	CR
otax	6QDQ
oteam	>RCMDMIQ
otechnology	CTDK
otell	KMNRQM
oten	>L@MCQDQ
oterritory	=Q
oterror	CSDJOLQRSQUM
oterrorism	FMQMVQ
oterrorist	=M>SCKNQQQ
otest	QQ
otexas	DMSQ
othan	:G=T>L?RCQEMFRKRLSOMPMQMSMURWM
othanks	KROL
othat	;M=L>M@RDQIQMMNKOQPQQKSS
othe	3M7M8R<M=M>M@RBLGLHMJJKQLQMIOZXR
otheir	=K>Q?QBQHLKMLMNSOVRLSJTLUQ
othem	8M:Q=L?M@QBLCLDLISOVQTRQUKVR
othen	=MNQ
otheory	>KCQDQ
othere	8Q>KEQLRPQRMTQUQ
othese	DQFMKQOQTM
othey	:M=Q>LDMKQMQNSOKPTQMTMVTXM
othing	:Q>S@MCMMQTM
othings	CQKM
othink	9M=L>MDMIQQKTRUS
othinking	CMSQ
othis	=L@MDREMJMMQOUTMUQWQ
othose	:Q=M>QCLFROQQJUR
othough	:QCRDMKLOQQLRRTMVQ
othought	CQKQOMTM
othousands	FQRQTM
othree	NQRMTSUM
othrough	>LIMRLTSUT
othrow	BRUM
othursday	CQRMTQ
otime	:RDKGSRR
otimes	GQKMPQTQ
oto	2M6Q?Q@SBQEMGMHMKMNMORPLVQWM
otoday	>LDT
otogether	>LJRRQUM
otold	DR
otomorrow	=QOM
otoo	9Q:RDQNLPMQMVQWM
otook	6Q8Q9MCMKRQM
otop	KRNM
ototal	;QCQKM
otown	=U>LCMQKUSVL
otrade	?QCRDM
otraffic	>Q
otrain	UQ
otransactions	>MCQ
otreatment	>QKM
otried	=L>RDLKR
otrip	>MJQKMRQ
otrust	=Q>M
otry	>QCQSL
otrying	>MFMKQSQ
otuesday	>MKQ
oturn	CQ
oturned	CMDQ
otv	=MNQ
otwice	NM
otwo	=K>MCREMFRKUNLRM
otype	QMUQ
ou.s.	9QDQQQ
ouk	>RCJDR
ounder	8R=M>MCLOQTS
ounited	>MBMDQKQWS
ounless	:Q=MDQFM
ountil	:Q=L>QDLOQ
oup	:M=F>MDMFQKROXRRTL
oupon	RR
ous	8Q9K=I>JDREMFQLSOTQQRMTSWR
ouse	>LCMDJFTIQQQRRUM
oused	CTDMKM
ousing	CQQRRQUJWQ
ousually	CQSL
ouvb	CQ
ovalue	CQDM
ovalues	=Q>RTM
overy	=J>RBQCMDS
ovet	=QOM
ovietnam	=QOM
oview	=MQR
oviews	QQ
ovisa	>SRMTL
ovisit	CQ
ow	=M>VDLNQ
owaiting	CSQMTM
owalk	9Q>LCRUM
owant	=K>TCMFQQGTLUWXRZM
owants	>RKL
owar	:QCMFQ
owarming	>QCLRQ
owas	8Q:LCQDSESFMKQLSNQQKSMTJVMWKXM
owashington	FQ
owaste	QQRQUL
owater	=QKM
oway	;M=M>MQRRLTR
oways	KMNR
owe	:Q=M?R@REMIQOQSJ
oweather	=Q>MCQ
oweb	:Q=MOQ
owebsite	>MCMDQNQ
owedding	RMTR
oweek	:Q=I>MDQFRGMKUVM
oweekend	KQ
oweeks	=JKR
oweight	>RDM
owell	9K=K>MDMEMFUIQKRURVL
owent	CMDRKRQMRQUM
owere	8M9Q:R>QDKFRKQOQPRUKWL
owest	ERFL
owestern	CRDMUM
owhat	9M>JIRMQPMRSSRTLVTWL
owhatever	=Q
owhen	9R:RCMELFKISNMQVRRSLTJUQ
owhere	=RDQEQTMUM
owhether	QM
owhich	>K?SCQDQEMFMRLSQUQVQ
owhite	>UCJQQ
owho	>R?QCLDQERFMNROMPMQRRKTUUL
owhole	KQQL
owhy	>K?MCQDLKSLQ
owife	8Q
owill	=S>RCREMFQGQJRKROJRITQVM
owin	>MFMQRUQVQ
owine	9M:MCQKQ
owinter	CTRQTL
owith	:Q?LDLIMLSNMOUPMQTRRUK
owithin	CRDRQMRQ
owithout	CQFMRTZL
owo	WQ
owolves	=M>SCMKQRLSMTR
owomen	KM
owonderful	QQ
oword	CMRM
owork	=L>LCQFMGQKQLMOQPSQLRS
oworked	=SOL
oworking	>RCMDQORTQ
oworks	DM
oworld	=TFMKM
oworry	QTUI
oworth	>Q
owould	:L>RBMCSDTFTGMIMKQSKTTUJVKWRXL
owriting	CLEQTQUT
owrong	CQKL
oyear	;M=LCSKRTM
oyears	>R@MKMPQRQTM
oyes	=MCQKQ
oyesterday	>KCR
oyet	=M>LCKDTKRNMTQ
oyork	CQ
oyou	6M7L:R=QEQGMKRLMOQPUQRRHTMVRXM
oyoung	=LCMNR
oyour	:S=LBREMKQLQNTORRKTJULVRWM
ozawahiri	>QCMFQQMUR
o|	7RIM
o“	=MFMRQTMVT
o”	>MCRKMLQ
p!l	5Y6M7M9Q:QCKFSQK
p#l	>MCTDKFR
p&l	8V
p'l	8R9[>JBSCFDMHVITKMQLUKVS
p*l	6ZCKDM
p+l	6T8R9W>LCHDL
p-l	6TBQCQDMULWM
p.l	5V7M9WCKDLKM
p/l	2U6RCMQM
p:l	6Z7LCK
p<l	3V6QCLDMQM
p=l	2R6ZCKDK
p>l	4W5M6UCI
p?l	5X7LCK
p@l	7V=UCMKMPL
p_l	6ZCKDK
p\`l	CLVS
paA	9M:QKUNMQM
paC	6M9Q:Q=S?MDTERGMQRRKVM
paF	:U=SCKELGQJMPRQJSQTR
pal	6M7M9J:V<Q=W?K@MBKCRDKELGTIJJMKVLLNRQQURVQ
pbA	<M=QTQ
pbC	<S>MDUETFKKMSJTQ
pbF	8Q=TDQGQLMMTPLUMVL
pbl	5M6K7Q8R;M<L=T?Q@SAQCSDJEJIKJMLQMSRRTRWM
pcA	7SCQDQELFKKMSRUR
pcC	6M>MCQDUESFLKMQSSMTQVL
pcF	@MCQEKFRQUULVR
pcl	2M6J7L8M9J:L>R?S@LAQBRCVDJEQFTILJMKLLQMMNQPJQTRQSRTRUQVT
pdA	>MCQEMKMNQQQUQ
pdC	<M=K>MCRDUFMQQUMVM
pdF	>RDREQFMPLTLUT
pdl	6L8M:Q<R>R@QCSDLFQIMLJNRSQURVR
peA	>MCSDWELFJQMVR
peC	7M9L<Q>RDWESQMRMVM
peF	7M8Q:Q<RCMDQIMJMLQPKQRVQ
pel	6K8T9Q:T<T=F?M@RDJEMFQIMKRLQMLNMPMSRVQ
pfA	>RDSFLKRSLUM
pfC	8M9R?MDSEVKMLQPKQMTS
pfF	9Q:L=M>R?QDMKQQRRTTKUMVQ
pfl	5M6L9R:L<Q>S@KBMCSDHFTGMIKJLKRLQNMQRRSSMTUUQVSWM
pgA	>MCRDQKMPQ
pgC	7R9M>MDWKJ
pgF	=L>QCRDLFQKMRMTVUM
pgl	6L9K=M>Q?U@MBMCSDKFRILJMNMPRRRTSUR
phA	>TCQFLQM
phC	7Q<Q=MDSEQKJPTQM
phF	:M=KDLESJRKQPRQLUT
phl	6L8L:M<M=H?S@QCSDEEJGRIUJTLMNMPSRRUSVQZQ
piA	9V=MDRFJKTQMSLVM
piC	9MCMDREUKKNQVM
piF	=Q>RDLPLQQVR
pil	6M7M9M:M<T>S@MAQDIEJIQJSKSPMQRRMSQVQ
pjA	CLFS
pjC	7QCMDXESFMQLVL
pjF	7Q>JDWFMQLSR
pjl	6M=MBMCSFTJMKLQQSUTKVS
pkA	>MDS
pkC	7Q9S<Q>MCHDVEQFK
pkF	7T>MCQDVKIPJUQ
pkl	=KCVEQFRKLNLOMRSTQ
plA	=MPQ
plC	9M<Q=L>MDSNRPKQSRL
plF	>MEMFQIMUT
pll	6J7Q9J:L<Q?T@VBQCQDIEHGMIKKQLWOMRRTQUQVQ
pmA	9Q=M>H?RETLMQQSM
pmC	7Q9S>RCRDVEXKJPMQKSJTMUMVM
pmF	:M=K@SCRDSESKLMKPK
pml	6L9Q:L;M=H@QBTCSDKEGFTISJMLQMWPMQQSMTR
pnA	>Q?QCMDTKQQJ
pnC	9R:Q<U>ICMDUEQFIKRQKTR
pnF	?QCMKTPSQIRLVQ
pnl	8V:S=S>R@LCRDFILKTNLOSPQRLSTULVK
poA	9R=RCSELKLNRTM
poC	9M=RCMDSFLPSTTUM
poF	9S=TCLDHFMISKSPWTL
pol	6K7Q<L=V>T@TBSDGEJFMIUKWLKNWSMTIVM
ppA	>MCUDTEMFRKLQRUKVM
ppC	7RCTDTETFLRMSLTMUL
ppF	8RCRERFSKMPKQRRKSQULVL
ppl	5M6L9K=R>R?H@ICUDKEQFTJMLMMMQQRQSRUTVR
pqC	>MCRDQEMFRTM
pqF	>TCRDL
pql	6M>RCQDIGWKTRMTJ
prA	DQFLKRPQ
prC	0R=SCQDVFMKJPQRKSMUM
prF	>KELFSKQQSVR
prl	0Q6M8M9L:M<M=M>Q?I@JBMCTDIEJFSIMKQOMPQQVRQSSTSUVVTWM
psA	7L>MCQDQEWFKKRQMTMVQ
psC	7Q9L=J>S?LCQDUEVHMKJPQQSSLUMVKWQ
psF	9M=L@QKRQRTUUKVL
psl	2M6K8L:K<L>R@RAMBLCTDJEHFRGSHSJLKQLRNJQRRSSSTSURVQWMXM
ptA	>LCRJQKSTMWM
ptC	6M7R=RCRDUETFKITKMOLPMQLSLVM
ptF	9R:U;V>LCSPJRRTHVLWLZM
ptl	6J7M8L9T:U;S=V>M@KCSDGEKFRGLJRKQLLOWPKWUXL
puA	0U>QCQDTIHKJPUTL
puC	0RCLDREKFRIRTM
puF	IKKRPRQM
pul	6L>[CQDGEMFMIWJUKQNSQRRJSITIUQVMWM
pvA	9S=RCL
pvC	7M9TCJDQESVM
pvF	CMDQFQKSSL
pvl	9L=W>QCRDIFSKUTJUQVM
pwA	CLFQPQXQ
pwC	6M=L@LDWESKLPQSMVMZQ
pwF	:M;M=T>M?QCLDLGMKHPSQLWTXTZT
pwl	5M6M7T8L9I:K=R?RBRDHEJGLIMJMNKRSWWXXYSZV
pxC	9Q
pxl	9MCVDLFRNMSR
pyC	9M>K?QCIDTEMIRPT
pyF	8RDLFMIRJQKJPWQM
pyl	6K8Q9K=M?R@QCLEMIWJTKQPVQLRRTKUKVK
pzC	CLDT
pzl	CTRL
p|l	6S7M
q'' "	=ICRDQFRKRQSSQVM
q'' '	>MDLERKQQRRQTM
q'' ,	>MIMQQSS
q'' .	CRKMVQ
q'' aid	CMDR
q'' in	>MCIFQQRRLTTUQVM
q'' of	>MCQDQ
q'' the	QQRLUMWQ
q'' to	>RFLQMVR
q, !	?LCQ
q, !n	=H>MEMFUKS
q, !y	=RCLSQ
q, &	>RDMRMTQ
q, 's	:QCQWM
q, (	EQ
q, )	>RCLDQPQQM
q, ,	8K:M>TCVFQRLUMZM
q, -	CQ
q, -e1	CRKL
q, .	8M:L>RCLDRKUQKRSSLTM
q, /	=M>MDRER
q, ?	>QCLKMPR
q, a	RTTLUR
q, all	?MLQ
q, an	RQTM
q, and	FQKLQLRQSMUWVM
q, as	>QKLPQ
q, at	CKQRRSTK
q, by	CKQMRMSQTS
q, ces	>M?R
q, ell	=MKQ
q, ely	TQ
q, ent	DLTQ
q, ere	=TCMKMQQ
q, ers	CMTS
q, ery	CQDMTS
q, ess	CR
q, for	>QCMPQ
q, has	:Q
q, hat	=UCKDMFMPQQMVQ
q, her	=QQQ
q, hey	=Q
q, him	QQ
q, his	KQQLUQ
q, i	=LCKKTWS
q, ice	>QDM
q, ies	CUDKSMUM
q, if	QQ
q, ill	CM
q, in	FLLQQMRQTQVR
q, ing	>QQQTL
q, ion	9Q>LDQ
q, is	:R=MCSEM
q, it	=Q>KCLTMUQZQ
q, ith	8M=VKHTT
q, ity	>MCQQSSL
q, my	=LKR
q, n't	QQUM
q, of	=K?QCSDLKS
q, ome	=M
q, on	:M=R?SCIUM
q, one	@MKSNMUQ
q, ons	?QLMQMTQ
q, or	>R@MCQDK
q, out	>LCMQS
q, ral	CSTM
q, rom	DM
q, ted	CQDM
q, ter	:M>SKQTL
q, the	=L>LCMFMGQKSRQSQTLVQZQ
q, to	>RFMKLPRQMSQTQ
q, uld	9Q:QCKDTSM
q, up	KQ
q, was	:R=MDQWM
q, we	UQ
q, you	=LQJUWWR
q-LRB- !n	=RFQ
q-LRB- )	AQCMDTEQFMHMKLPQQM
q-LRB- ,	<S=QCKDRFMKMTQ
q-LRB- :	QQ
q-LRB- >	7R
q-LRB- ]	DQ
q-LRB- ing	<Q=MKQQM
q-LRB- the	=MVQ
q-LRB- to	CMDQ
q-RRB- -e1	4QCM
q-RRB- the	=RRM
q-RRB- to	CMFMURVQ
q-s1 !	:MCMDMFMPUQQ
q-s1 !n	=K>MDQFSKQ
q-s1 !y	>MCQ
q-s1 's	CLDS
q-s1 (	DQKQ
q-s1 ,	7R8T<M>M@QCHKTLRPSQMRMSKTQUM
q-s1 -	>MDRPR
q-s1 -e1	:M>QCLDZERFMQKTL
q-s1 .	:K<R>SCLDKFMKMPXTRVM
q-s1 ...	>QCQDLKQQM
q-s1 :	7M@MCRDVFRKMQHZQ
q-s1 ?	>QDRQMTMXQ
q-s1 a	CSPRQRUJ
q-s1 ace	>RDMWQXM
q-s1 ain	=M>QDMKR
q-s1 ake	CM
q-s1 all	=Q>M
q-s1 als	UQ
q-s1 ame	CRDM
q-s1 and	>QCLFSILPSQLRQSQ
q-s1 ard	DLQKUT
q-s1 are	:QCLDIFURMTQWLXR
q-s1 ary	CQ
q-s1 ase	CQDL
q-s1 at	CQDLQQSQ
q-s1 ave	DMFS
q-s1 ays	>LCR
q-s1 by	>QCMTQ
q-s1 can	CQWMXQ
q-s1 day	KM
q-s1 do	DLEQQQ
q-s1 elf	CMQR
q-s1 ell	DSKMQM
q-s1 ent	CVDKKMOQQM
q-s1 ere	8M;QDKFQRS
q-s1 ers	DRJQWRXM
q-s1 ese	QR
q-s1 far	=MKQ
q-s1 for	>T?QDHKL
q-s1 ght	9QCQDM
q-s1 has	9MCQIQ
q-s1 hat	=L>QCIDLKQQRUQVQ
q-s1 he	=SCMDMZQ
q-s1 hen	8Q
q-s1 hey	=MDMKQPRQMUS
q-s1 his	:LDLGRKQUQ
q-s1 i	>SDIFLPQURWM
q-s1 ice	:S>QCLDMQMUQ
q-s1 ier	:MKQ
q-s1 ies	CMDQQLUR
q-s1 igh	>MCRUM
q-s1 ike	?MDMLQVR
q-s1 ile	DQ
q-s1 ill	>MDRWMXQ
q-s1 ime	?QLM
q-s1 in	=Q>MDRFLPLQQTS
q-s1 ine	=KKSQQ
q-s1 ing	9Q=RCKKSPMQQ
q-s1 ion	DQQLWSXK
q-s1 is	=QDRQMTSWKXQ
q-s1 it	=LBRKRUM
q-s1 ith	=QCMKMQS
q-s1 ity	>MFMSQVQ
q-s1 les	>MCMDQVQ
q-s1 lso	CQDLIR
q-s1 man	CLDS
q-s1 me	DMQS
q-s1 my	8MDLGRKRPQQLUR
q-s1 n't	BQDMQR
q-s1 nce	QQUM
q-s1 ned	IQKL
q-s1 not	QUUI
q-s1 of	:M=M>M@KCRDFKUMSQSSQ
q-s1 ome	QQ
q-s1 on	7RCRSQ
q-s1 one	8M:S=QPL
q-s1 ons	>Q
q-s1 ood	>QCKTQ
q-s1 ore	KQ
q-s1 ott	DR
q-s1 our	>RCRDMQMVMXQ
q-s1 out	>SCKDKKQVQWMXQ
q-s1 pt.	>MDR
q-s1 rom	6Q=R>LDLKQVM
q-s1 ron	>LCZDMFMQM
q-s1 s	DM
q-s1 sed	CLDRFR
q-s1 ses	>MDS
q-s1 son	6Q=K>SDQNMWQXM
q-s1 ted	7MDT
q-s1 ter	:Q
q-s1 tes	>QCQDMQM
q-s1 the	:M=QDLGMKSQRTM
q-s1 to	>VCJDKKMQQRQSRUK
q-s1 ton	DR
q-s1 uck	DQ
q-s1 uld	IRWL
q-s1 up	DMFMRRVR
q-s1 us	QQ
q-s1 was	DQXQ
q-s1 way	8M:RDMQQ
q-s1 we	CRDMKMQJUU
q-s1 you	>LCKDJPQUWWMXQ
q. -e1	6RCM
q: !n	6Q8RQK
q: (	9RDL
q: ,	<QQRSM
q: -	9M>MCS
q: -e1	5L9T?MCSDQFJQQ
q: .	>LCJDQFTPR
q: >>	CSDMFM
q: a	CRDM
q: and	@QSM
q: ber	>TCLDKTQ
q: hat	CQUQ
q: ing	LQ
q: is	DMKQ
q: of	EMFQ
q: ter	CTDM
q: the	KRQLRQ
q: to	9QDLIMKMUR
q: |	7Q
qCC !	?RCMKQLQQMRMTQ
qCC !n	:KCQFMGSSMTQUQ
qCC "	:M>RCLFRRLTRVM
qCC 's	:R=M
qCC (	=MCUKQRMVR
qCC )	AQCR
qCC ,	>Q?QCMDQELLQPQQLRLTLURXQ
qCC -	CLDR
qCC --	CLDR
qCC -e1	>VSM
qCC .	9Q:Q=M>S?TDRKMLJPMQQRMSLUM
qCC ...	CLIQ
qCC :	CMDQ
qCC ?	DSERFKQK
qCC a	=LCLFRTSVMWR
qCC act	>QCRDMSL
qCC all	=QKMQTRMTQUM
qCC ame	>JCSERQQTM
qCC an	QMRQTMUQ
qCC and	=K>R@MEROQQLRQSMUJVS
qCC any	>MQQUQ
qCC ard	>MQQRQTM
qCC are	>R?QDSFMKMQM
qCC as	>RCLDLQLSQUT
qCC at	>MCKEQFMQRUR
qCC ate	RMTRUQ
qCC ave	CRQM
qCC by	>Q
qCC can	CMKS
qCC ces	;LCSJR
qCC eir	QQ
qCC ent	DMKQRQ
qCC ere	FMUQVR
qCC ers	>RCRDKFRNQQMSQUL
qCC ess	DMFMVQ
qCC for	?RCRDMRQSKUM
qCC ght	>MCKDSQMRRUR
qCC hat	>KCREQQLRRTK
qCC he	DLFQKQPQQRUL
qCC hem	CMQUSQTMUK
qCC hen	DQRRTM
qCC her	:QCMDQTQ
qCC hey	CMKQQTUM
qCC him	>MQRTRUM
qCC his	CMQQSS
qCC i	=R>MCQDQEQKRQMSLVM
qCC ice	>T?MDQKMQM
qCC ies	>RCQRMSMWQXM
qCC ime	WQXM
qCC in	:M>MCQRISRTSUQ
qCC ine	>MQQ
qCC ing	@QCMDMQMTQ
qCC ion	9RDRQLRK
qCC is	:Q;Q?QFQJMULWM
qCC it	>LCLKQQRRQSQTL
qCC ith	CHFMKKQQRTUQVR
qCC its	CQDMQQ
qCC ive	>Q
qCC me	FMVQ
qCC my	QQ
qCC nce	>MFQ
qCC not	=RCMDM
qCC nts	>L
qCC of	>MDQEMKRMQVQ
qCC ome	:LFRQLUTVL
qCC on	RMTQUQ
qCC one	CLQQRQ
qCC ons	DLQVSM
qCC ood	>RRMWQ
qCC ook	=M>QWQ
qCC or	2L6R9QCMIQKRSL
qCC ore	QRUM
qCC ose	GQ
qCC our	>MCMRSTM
qCC out	>QQQRQSMUM
qCC rom	RMTQ
qCC ses	>QQQSM
qCC ted	CMRQ
qCC ter	9Q:M>KUQ
qCC the	6QCJGQKQQRRQTMWM
qCC tly	>LCMFMMQQLTTUSVQ
qCC to	CSFMKHRQSMUSVQ
qCC uld	EQ
qCC up	CMQMSQTQUR
qCC ure	=Q@RCRQL
qCC ver	CSDLFRQM
qCC ves	QQ
qCC we	=SCJ
qCC you	=SCMDMKMPQQQSQWMZQ
qCD !n	2T9M=RDLFJVR
qCD !y	DR
qCD (	>RCQDK
qCD )	FRUM
qCD ,	9M>MCQDMFKKRNMSQVS
qCD -	9W>MCLFLUM
qCD -e1	6M7Q9MCQDLFRKR
qCD .	9M>LCQDTERFLKQ
qCD :	CT
qCD and	>M?MCS
qCD at	CR
qCD day	CREMFQ
qCD ent	=ICQDRSM
qCD ere	FMVQ
qCD ers	9R>L
qCD for	FQ
qCD hat	>LERFLQMRQSQUR
qCD in	>QFQRM
qCD ing	:R=M>SFSWL
qCD is	DM
qCD of	=R>MCMDLFRSQ
qCD old	FR
qCD on	CLFRUM
qCD ons	>JDRTQ
qCD or	CRDK
qCD ore	CLFR
qCD the	=MWS
qCD to	KSRRTJVQ
qDT !	9M>HCTKQ
qDT !!!	6QDL
qDT !n	>TCMERKI
qDT "	CQDMFMTQ
qDT '	>SCL
qDT 's	CWDIEQFM
qDT (	>K?QCUDMELFR
qDT )	>JCQFR
qDT ,	?KCSDLESFSKLRISRTT
qDT -	9M?RFRRMTQ
qDT -e1	5Q6QCQDMEMTM
qDT .	9R>J@QCUDLFRNQPMRRSKTJVQ
qDT ...	>M@QCRDL
qDT /	>MDQ
qDT :	CQ
qDT ;	>LCRFQ
qDT ?	>IDLFTQS
qDT a	=M?MCQKQTMUQ
qDT ace	>M
qDT ack	9R>M?QCLDMKMQRTQVM
qDT act	>VCMDLKM
qDT ade	>QCMKQ
qDT aff	>KCR
qDT aft	CMNQ
qDT age	>MQRTM
qDT ail	>RCM
qDT ain	>M@MCQDQMQ
qDT air	>MTR
qDT ale	?MLQ
qDT all	=SSQ
qDT als	DRSM
qDT ame	>JCMKV
qDT and	0QCQDKFQKMQRRQTK
qDT ant	>SDM
qDT any	DRFMSM
qDT ard	CMKQ
qDT are	DKEQ
qDT art	>M?Q@RMM
qDT ary	>S?QCJ
qDT as	>ICRFS
qDT ase	CLDQKRSM
qDT ast	>SCMDL
qDT at	>LCVQM
qDT ate	>R?MDKKQLQSTTM
qDT ave	EQ
qDT ays	9QDM
qDT be	=Q>LCSOM
qDT ber	CLDQKQ
qDT bit	>MCQ
qDT ble	8MCQKRSM
qDT but	>LCT
qDT by	>LCTDM
qDT cal	>M?MCMFMKQLQTQ
qDT can	CKEQFR
qDT car	>Q
qDT ces	>R@QDM
qDT cks	CM
qDT cle	?MDQ
qDT cts	SRTR
qDT day	CQDLSQ
qDT ded	>T?LCKLR
qDT der	>S?RFL
qDT dia	>RDM
qDT dly	>MCRDL
qDT do	DMEQ
qDT ead	>MCS
qDT eam	CKDTSQ
qDT eas	>QCLSQ
qDT ect	>RCKTQ
qDT eek	CMTR
qDT een	>M
qDT eet	>QCM
qDT elf	CR
qDT ely	VQ
qDT ent	?QCJDQEMLMMQSSTS
qDT ere	=MCRERKQSM
qDT ern	CM
qDT ers	CMEQNRSQ
qDT ery	>UDM
qDT ese	>UDK
qDT esk	>QCM
qDT est	>KCSKMTR
qDT ets	>KSR
qDT ety	TM
qDT for	=M>HCTDQERQQTM
qDT ger	FQ
qDT ges	9Q>MCMSQ
qDT ght	EQSM
qDT has	>MCTDL
qDT hat	>JCVDRFRQQSLTJUQ
qDT he	=MCSRQ
qDT hen	>LCS
qDT her	>TDMFMQRUM
qDT hey	=M>KCQLT
qDT how	CJFR
qDT i	9M>KCQFS
qDT ial	CMKQSQ
qDT ian	>SDLFQ
qDT ice	9Q>M@QCKDMEMFRKRTQ
qDT ide	>TSMTM
qDT ies	>MCQSSTM
qDT iew	KM
qDT ife	@MMQ
qDT ile	>RCQDM
qDT ill	DLFR
qDT ily	UQ
qDT ime	:Q>QTRWM
qDT in	9L>F@RCTDRFLKMMMNMQUSMUQ
qDT ine	=Q>SDKEMSM
qDT ing	9M>R?QDKTS
qDT int	?Q
qDT iod	?QTQ
qDT ion	?RCLEMFMQSSR
qDT ire	CMTQ
qDT is	>QCQRSUM
qDT ish	>L
qDT ist	CKDR
qDT it	>LCULRUM
qDT ite	CLKQSQ
qDT ith	@MCWKRSM
qDT ity	>QDSSMTJ
qDT ive	9Q?MCLDTKLLQ
qDT ker	>LCQDR
qDT ket	CSSM
qDT lan	>QDM
qDT led	>MCQDLKQ
qDT lem	KMSR
qDT les	>RCL
qDT lly	9M>TDLSR
qDT lot	QQ
qDT man	>SCKRMSQ
qDT may	>MCR
qDT med	>MCR
qDT mer	>QTM
qDT mes	>Q
qDT mic	>ICMDV
qDT nal	@MDQMQ
qDT nce	=R>K?RCM
qDT nch	>RDM
qDT ncy	>MCT
qDT ned	>Q
qDT ner	>TKLSM
qDT nes	CMDQ
qDT new	CIKV
qDT nge	>KCQSQ
qDT ngs	DR
qDT not	>MDQ
qDT nse	CLKMTQ
qDT nto	>KCRDQ
qDT nts	@QSM
qDT oes	CQDM
qDT of	9M>E@MCUDYETSM
qDT off	CT
qDT ome	QQ
qDT on	>ICUFRQQTMVM
qDT one	9M>S?QKK
qDT ons	CKDRTQ
qDT ood	CMKR
qDT ook	>MCMFR
qDT or	>IDT
qDT ord	>R?M
qDT ore	9U>QCMDRFLKQQMRMTM
qDT ork	>QDMEQ
qDT orm	DMSR
qDT ors	>KCLDTUQ
qDT ort	>Q
qDT oss	>LCR
qDT ost	>R
qDT oup	CMTQ
qDT our	=QDM
qDT ous	CMEM
qDT out	CWDLQM
qDT own	CQQM
qDT ple	DLTQ
qDT rce	DMTQ
qDT rea	CKDT
qDT red	EQ
qDT ree	CQDQTM
qDT rip	CMSQ
qDT rld	>T?QTL
qDT rom	>MCSDREQKMSK
qDT rts	?RDQ
qDT rty	>LCQDQ
qDT s	>M?MCR
qDT ses	CS
qDT she	>LCQ
qDT sis	>SKM
qDT so	>MDR
qDT son	>Q?SCMDM
qDT sts	CMDQ
qDT sue	CLSR
qDT tal	CM
qDT tch	>QDM
qDT ted	:S>M?M@MCMKTMR
qDT tem	>MCSTM
qDT ter	>Q?MSR
qDT tes	9QCL
qDT the	=S>M?RCTKMQMSMTM
qDT tic	>QCM
qDT til	CQKM
qDT tle	6Q
qDT tly	CM
qDT to	9S=M>GCVMMNQQJRSTIUR
qDT top	>M
qDT tor	TR
qDT try	9Q>QCMKM
qDT two	>RKM
qDT ugh	>ICV
qDT uld	CSDRFM
qDT und	>QCQDM
qDT unt	>RCMTM
qDT up	>MCRFQQMTQ
qDT ure	<QKKSS
qDT urt	CQ
qDT ury	>QDM
qDT use	CMTQVQ
qDT ute	9QCMTQ
qDT vel	DQKL
qDT ver	>MCMDU
qDT ves	>MCSEM
qDT war	>LDS
qDT was	CQEQFK
qDT way	>R@QCLKM
qDT we	=M>MCSUMWR
qDT who	9M>LCTFQ
qDT you	>KCTDQKQLMQRSM
qIN !	>JCRDRQKSQ
qIN !n	@QCQDIFMKU
qIN !y	0SBMCQ
qIN "	>MCQQLSQ
qIN $	>MKR
qIN &	EMTM
qIN '	FQJMQM
qIN 's	CQDJIQ
qIN (	9MDMFQIQ
qIN )	9M>MCSDMFQKQSMTR
qIN ,	9L:R<M?Q@JCSDSEQFQIMMSPQQRRMSITI
qIN -	DQ
qIN -e1	5M6Q>KCLDTFQVQ
qIN .	>L@JCRDRFQITJMMRQQSQVM
qIN ..	>MCQ
qIN ...	>LCSDVFH
qIN /	9MFLTR
qIN :	FLVU
qIN ?	:MCTFMKRQM
qIN a	:M=SGSKMSRTM
qIN ack	IMJQ
qIN age	JQWRXM
qIN aid	>Q
qIN ain	>LCSDQKL
qIN air	:M>QCMTQ
qIN ake	JQ
qIN all	CQFQKMRQ
qIN als	CRDL
qIN an	CMGR
qIN and	9R>MCSDREKISNMRQSLTM
qIN ans	>LCMKSRR
qIN ant	CQ
qIN any	KQ
qIN are	IQ
qIN ars	9QCL
qIN as	CLDSEMFRTL
qIN ast	:QCLDRKL
qIN at	CJEQFR
qIN ave	CQSM
qIN ble	CMTQ
qIN but	CKDRFMQQ
qIN by	DVKRSM
qIN cal	CL
qIN can	CMDQ
qIN ces	>LCTDK
qIN cks	>TKM
qIN cts	TM
qIN day	:S=MDQJLKQ
qIN der	>QCM
qIN des	>Q?QCMDM
qIN dia	>QDM
qIN ems	TS
qIN ent	CLDQ
qIN ere	CMDMERKMQQ
qIN ers	=MDMQS
qIN ery	>MCQDQFQ
qIN ess	DQSQ
qIN ets	9QSLTQ
qIN for	>LCQFQKQLRRSSMTL
qIN gas	>MCSDM
qIN ges	>KCR
qIN ght	CSDMFKSQ
qIN had	9QCL
qIN han	>LDQ
qIN has	:MCMFRSM
qIN hat	:MDREMFQGQQQVM
qIN he	:M=TCM
qIN hen	@LCQMR
qIN hey	CQQM
qIN him	QLUR
qIN i	=M>MCQKR
qIN ial	>MCRDM
qIN ian	CRDL
qIN ide	>LESTQ
qIN ies	9R>QDLSM
qIN ike	CM
qIN ill	>MCR
qIN ime	CQ
qIN in	>L?MERKQSR
qIN ina	>R@M
qIN ing	8M=R>M@QDKFSKQSQ
qIN ion	8R=MDTFKKL
qIN is	;QCMDMFQKMQRSM
qIN ism	>RCMDM
qIN ist	>J
qIN it	=R>JDMKSQRSL
qIN ith	>JCRDTVQ
qIN les	8Q>LCRQMTQ
qIN lly	>LCMDS
qIN man	>MEQ
qIN my	8K:L=QCQGTSMTQ
qIN nal	=Q>QCMDM
qIN nce	?QDQKMSLTQ
qIN nds	>QDK
qIN nes	>MCQDQ
qIN ney	>RCL
qIN ngs	>QCQSM
qIN nts	>QCQFMQLTR
qIN of	8M9R:Q=J>L@SCQEQFQKM
qIN ome	>QCQ
qIN on	CRDRFMKMQQ
qIN one	:R=M>LKR
qIN ons	>S?QCLDLQMSRTR
qIN ood	:Q>MCLSQTQ
qIN ook	CQ
qIN ool	>RDK
qIN or	>LCRFQ
qIN ore	CQ
qIN ork	CMSQ
qIN ors	>QCM
qIN ory	>Q
qIN our	CMQQ
qIN own	>MCLDQ
qIN ple	>MCMTR
qIN ral	DLTQ
qIN rds	>Q
qIN red	>QKM
qIN ree	>QKM
qIN res	9M>LIQSR
qIN rom	DMFQSRTJ
qIN rts	SQ
qIN ses	IMJQ
qIN sis	QM
qIN so	CMSQ
qIN son	8R>M
qIN sts	>MCR
qIN tal	CSSL
qIN ted	>RCMFQSL
qIN ter	CKDRERKQQL
qIN tes	CRDM
qIN the	8Q=K>MCSDMGMPQQQRQTMXQ
qIN to	=S>JCRDSFQIQJMKMRLSLTR
qIN ues	DQ
qIN ugh	=M
qIN uld	9LCQDMIS
qIN ure	CLKR
qIN use	CMDMEQ
qIN ver	:KKR
qIN ves	CQDJQQ
qIN was	FSKMSM
qIN who	>SDKETFK
qIN you	CMDR
qJJ !	CVDLEM
qJJ !!!	CQ
qJJ !n	>QTL
qJJ "	=M>QCMFQOQ
qJJ &	>Q
qJJ (	CKDQIQ
qJJ )	>MFLKQVS
qJJ ,	NRPMSRUK
qJJ -	FQ
qJJ --	=M>QFQ
qJJ -e1	>MCQKM
qJJ .	9K>H?MCQQR
qJJ /	DMFQ
qJJ :	DQFM
qJJ ;	>MCQ
qJJ ?	>MCQFQQRSK
qJJ a	CMXM
qJJ ace	>Q
qJJ ack	>RCL
qJJ age	TQ
qJJ ain	CQ
qJJ all	=QOM
qJJ als	>QCL
qJJ and	9K=T>LEQQQTQUMVM
qJJ ard	>RCLDQ
qJJ are	DQFM
qJJ ars	9T?QCLLM
qJJ as	FL
qJJ ast	DM
qJJ at	9M>MCS
qJJ ate	DMKMTQ
qJJ ave	EQFM
qJJ ays	9Q>QCLDM
qJJ ble	?MLQ
qJJ but	>MCTPQ
qJJ by	>LCSVM
qJJ cts	SM
qJJ ear	>MDQ
qJJ eet	CQDM
qJJ eir	QRUL
qJJ ell	DQKQOM
qJJ ent	CMDQ
qJJ ere	>QDRVM
qJJ ers	CMKM
qJJ ery	FLVR
qJJ ess	>LCQDQ
qJJ ets	9Q>RDMTM
qJJ for	>LDQFQKQ
qJJ ght	>TDM
qJJ had	DQERFL
qJJ han	>M?Q
qJJ has	CQEQ
qJJ hat	8L>MCTDLFSQMRQSQ
qJJ hen	>Q
qJJ her	=QCMDMFRRQ
qJJ hey	:L=Q
qJJ his	FQ
qJJ i	=M>KKQVR
qJJ ian	>SCL
qJJ ice	CQ
qJJ ich	CQ
qJJ ide	>MCQRRTM
qJJ ies	TLUR
qJJ ike	CQEMLM
qJJ ill	:QCQEQFM
qJJ in	>L?QCRKSNQSKUL
qJJ ind	CQ
qJJ ine	>QKM
qJJ ing	DKEQ
qJJ ion	>QFQOM
qJJ is	>LCQWQ
qJJ ist	>QDM
qJJ it	=RCMKLURVQ
qJJ ith	CRDMFRQMSSVM
qJJ its	>TCMTM
qJJ ity	DQ
qJJ les	9R>QCKTM
qJJ nce	=QCMDR
qJJ nds	>M
qJJ ned	CQ
qJJ nge	>Q
qJJ now	CMKRUM
qJJ nst	=M
qJJ nto	FMVQ
qJJ nts	>Q
qJJ of	8R:MDQ
qJJ on	DKERKR
qJJ one	DM
qJJ ons	CLDQTMUS
qJJ ood	>QCMDM
qJJ or	FM
qJJ ore	FQKM
qJJ ort	CMFQ
qJJ ost	=MFQ
qJJ our	QQ
qJJ out	9SFQRL
qJJ ple	>QCM
qJJ red	>Q
qJJ res	9Q
qJJ rom	FM
qJJ rts	>MCQ
qJJ rty	=R?QCMDQLMOL
qJJ ted	:M=Q
qJJ ter	=Q>MDQKM
qJJ the	RQSQ
qJJ to	9M>HDLKUTQUTVM
qJJ tor	DQ
qJJ uch	=M
qJJ ugh	CLDR
qJJ uld	>M
qJJ und	CQFRQMSMVM
qJJ use	>MCQEM
qJJ ver	=MFQOQ
qJJ was	9Q>MWQ
qJJ we	>LCQ
qJJ wer	<Q>RCJ
qJJ who	CMFR
qJJ you	CSKQULWM
qJJR ,	>MCMDQ
qJJR .	9MCR
qJJR han	CQ
qJJS .	FQ
qJJS i	>Q
qJJS to	QQ
qMD .	KKQS
qMD and	FQKLQR
qMD as	CMQR
qMD be	;Q@MCMDQKQMQQJ
qMD go	KR
qMD hat	UM
qMD his	QQ
qMD in	CMQT
qMD it	QQ
qMD ith	QQ
qMD ore	QMTQ
qMD to	KMQSUM
qMD up	QQ
qMD you	=Q
qNN !	=M?MDLFQKQLRRR
qNN !n	6Q=RCSDMFLRMTMUQ
qNN !y	=Q
qNN "	9Q=QQQSMUQVMWL
qNN '	>MQQ
qNN (	6Q>KCLERRQSM
qNN )	9Q>M
qNN ,	8R=LDRIRLLPMRSUMVQWL
qNN -	=M>MDQKR
qNN -e1	2Q7R>M?RDMPR
qNN .	9L>M?MIMKQLQNRRQSRTQULVR
qNN ...	:Q=MFQKQWM
qNN :	9Q>MFQKQQMSMWM
qNN ;	CLDQKQ
qNN ?	DQTQ
qNN a	=MKMQQRQUMVQWQ
qNN ace	>M
qNN ael	OM
qNN age	>QCM
qNN ain	OQ
qNN ake	CQSM
qNN ale	>Q
qNN all	>QCLTQ
qNN ame	CQSL
qNN an	=TDMFMOMVQWM
qNN and	=LDQKQLQSMWM
qNN ans	=QFMTQVQ
qNN any	CRFQQQSLUMWM
qNN ard	=Q
qNN are	8L=TDRUM
qNN ary	>SDMSM
qNN as	=LFMKRLQNRRQVQ
qNN at	9M=REMTSVRWM
qNN ate	ORXM
qNN ave	8RCMVM
qNN ays	=QOM
qNN ber	=LNR
qNN ble	8M=Q
qNN but	>RCMKR
qNN by	=JCLFQKQQQTS
qNN can	>QDLWQ
qNN ces	>QCM
qNN cts	CQ
qNN day	=R>QDMOMRQ
qNN ded	FR
qNN der	=QCLOMSQ
qNN des	?QLM
qNN doc	CTTM
qNN ead	CQFQUQ
qNN ear	=QKQRQTL
qNN ect	8MDMOR
qNN een	HMQMRLTQUQVQ
qNN eep	=QOM
qNN eir	FMVQ
qNN ell	=MKR
qNN elp	=MOQ
qNN ely	CMRQTM
qNN end	>Q
qNN ent	9M:M=R>RCQDMKMRRTL
qNN ere	>QCLFSKSQMRQVMWL
qNN ers	=U>RDROMRMWL
qNN ery	=RDMFQOMQQTQ
qNN ese	QQ
qNN ess	:MDLOQ
qNN for	7Q=LCQKQNMRMTUVMWM
qNN get	KM
qNN ght	:Q=QOL
qNN go	=MOQ
qNN had	CLDQEQKR
qNN han	LQ
qNN hat	=QKLOMRMSSTMVQ
qNN he	=QWM
qNN hem	CMVR
qNN hen	=LCRKSNM
qNN her	:K=S>QCTDMKM
qNN hey	CLRRSQWQ
qNN him	QR
qNN his	=MCQFMNQOKQMVQWS
qNN how	FMQQ
qNN i	:Q=L>LFQKQNLUQVMWQ
qNN ial	FMKMOQVR
qNN ice	DR
qNN ide	=MTR
qNN ies	>LSQ
qNN if	WM
qNN ike	FMQQ
qNN ile	>MCQRQ
qNN ill	=MHMKTWR
qNN ime	=Q
qNN in	=Q>RCMKSZL
qNN ind	8L=QCM
qNN ine	NQVQ
qNN ing	:RCQDRHMKLNMOLUM
qNN ion	:R=R>MSQWK
qNN is	CMDRFMKSQMUQVKWR
qNN ish	=QOM
qNN it	=T>QKLQMRQTMVRWK
qNN ite	2L6R
qNN ith	DMQMRLSQTR
qNN its	CL
qNN ity	DM
qNN ive	2Q=MDMFQ
qNN led	=MWQ
qNN lly	=RCLKM
qNN low	=JNR
qNN lso	CQSM
qNN man	=ROL
qNN may	CQOMWQ
qNN me	TLVQ
qNN my	8QCLNQOMQQTM
qNN nal	>QRM
qNN nce	CQNROL
qNN ned	9Q=MDLWQ
qNN ngs	DQFM
qNN not	>MUQ
qNN now	=QFMTQ
qNN nst	VM
qNN nto	FMTMUQVQ
qNN nts	CR
qNN of	>RCMDQTM
qNN off	CMQJRRTS
qNN ome	=JKQNROQ
qNN on	=M?QCRDLKSLMNLRJTUVQ
qNN one	:MFRQQVM
qNN ong	=QRQTM
qNN ons	>RKMSR
qNN ont	KRNM
qNN or	>L?QCMTR
qNN ore	:MQS
qNN our	=SDQOMWM
qNN out	>KNQOMQRSQ
qNN own	QR
qNN per	=MCQOQ
qNN ple	=MKQ
qNN raq	=QOM
qNN red	:QOMQM
qNN rge	CMUR
qNN rom	>MFQKQQMTQVM
qNN rry	ORWL
qNN ses	DM
qNN she	CMKS
qNN so	>QCMVQ
qNN sts	WQ
qNN ted	?MLQ
qNN ten	>QKMOQ
qNN ter	=R>RDMKMTM
qNN tes	8LCQ
qNN the	=QCMFMKMLQNMTQVQ
qNN to	8J=Q?RCMDQFRKQLMRLSTUJVQWMXQ
qNN ton	=Q
qNN uch	>MCQ
qNN ues	CQ
qNN uld	:MCQDLIQWR
qNN und	:MKR
qNN unt	YQ
qNN up	CSRM
qNN ure	=L>QCLOR
qNN use	DLKU
qNN ush	RQTMWR
qNN uss	=MOQ
qNN ust	=MHM
qNN ven	OQTQ
qNN ver	=LCQFMPQ
qNN was	=LDQKRWR
qNN way	:QCMRQSQTM
qNN we	=JWS
qNN you	=MOMQUSRUK
qNNP !	CLDQKTNL
qNNP !n	2M9R=SCQEKKM
qNNP !y	CSDK
qNNP "	EMPSTLVQ
qNNP #	CLDQEQ
qNNP &	CLEQ
qNNP '	CQDQEM
qNNP 's	CLEQ
qNNP (	>MCLDRTQVM
qNNP )	CM
qNNP ,	9S>IDTKMQM
qNNP -	DQEQ
qNNP --	CQKM
qNNP -e1	7Q>LDREQKM
qNNP .	9QERFQRQTMUMVJ
qNNP ...	CMFQVM
qNNP /	=RCQDJ
qNNP :	SQ
qNNP <	DQ
qNNP ?	>MDUELFMKQQQ
qNNP a	6QCMDMGMHMKQRQUQVR
qNNP ace	KM
qNNP ade	CMDQ
qNNP aid	=MCKDSKROQ
qNNP ain	CM
qNNP ame	CMDQFQ
qNNP an	ESQM
qNNP and	>MEQFRKLNRQQRKTRVL
qNNP ant	>QDQFQRMVM
qNNP ard	DQ
qNNP are	CMEQ
qNNP as	CMFMKQ
qNNP ast	;MCS
qNNP at	CQDQ
qNNP ate	CMDQ
qNNP ave	DQ
qNNP ays	CQDM
qNNP ber	DSEMRQVM
qNNP but	CRDM
qNNP by	=MCRDJKQTQ
qNNP can	WQ
qNNP ces	CMDQ
qNNP day	=SCL
qNNP ded	CQ
qNNP den	DQOM
qNNP ear	=MOQ
qNNP ell	DQ
qNNP ent	>QCSDL
qNNP ere	CRDQSMUQ
qNNP ers	>QCLDQ
qNNP ess	VQ
qNNP for	=MCKDRKQQMRMTQVQ
qNNP had	FQKQ
qNNP has	CLDT
qNNP hat	8QDLRQSQ
qNNP her	=LOQ
qNNP his	CLRRTM
qNNP i	:QCMFRWM
qNNP ice	=MKQ
qNNP ich	CSDK
qNNP ies	>MDR
qNNP ill	8Q
qNNP in	>QEQKQQMSKTQUM
qNNP ine	CMDREQFL
qNNP ing	>QCKDQKLQS
qNNP ion	>IDQTR
qNNP is	9M:MCJDUEQFQ
qNNP it	>WDKQJURVQ
qNNP ith	CMDMQQTQ
qNNP its	DM
qNNP ity	DM
qNNP ive	CRDL
qNNP me	>MRQ
qNNP mes	CMKQ
qNNP nce	CLDQKQ
qNNP ncy	CLDR
qNNP ned	>MEQFM
qNNP new	QQ
qNNP of	9Q@QCJEQSQ
qNNP ome	FMVQ
qNNP on	=S>LDREMFMSLTQ
qNNP one	DMRQ
qNNP ong	CMQQ
qNNP ons	CSDM
qNNP ool	DRSM
qNNP or	DR
qNNP ord	CMDR
qNNP ort	DQ
qNNP ory	>MDR
qNNP oup	DQ
qNNP our	CLUQ
qNNP out	CLDSVQ
qNNP ral	>QDL
qNNP raq	RQ
qNNP rge	=QOM
qNNP rks	DR
qNNP rom	FMKRRS
qNNP ron	CM
qNNP ted	>M
qNNP ter	>REM
qNNP the	=QFMKLVRWM
qNNP to	=K>MFMKRNQRRSQTMVR
qNNP ton	7Q
qNNP tor	>RDM
qNNP uld	CMEQ
qNNP was	DQ
qNNP who	DR
qNNP you	=LDMUQWR
qNNPS ,	CQ
qNNPS .	DMRQ
qNNPS the	=MUQWQ
qNNS !	KQ
qNNS !n	=VKKWM
qNNS "	UM
qNNS ,	=M>VDMKSNMPMRSTJ
qNNS -e1	DMKQUQ
qNNS .	9Q>RCQDKKQPMSLUQVQZM
qNNS a	CLFQKRNMQQ
qNNS all	UQ
qNNS and	=QCMKROMRMTQUQ
qNNS are	=LWQ
qNNS as	=SGMKJTQ
qNNS at	CMRMTT
qNNS ave	:MKT
qNNS by	=MFLNSTQVQ
qNNS day	CR
qNNS ear	>QKM
qNNS eir	=R
qNNS ell	=KKR
qNNS ent	KM
qNNS ere	=KKR
qNNS ers	2RUQ
qNNS ess	>Q
qNNS for	>MCJKKQRTU
qNNS han	LR
qNNS hat	=Q>MRM
qNNS he	=KQMUQWQ
qNNS her	>MQQWM
qNNS hey	>RKM
qNNS his	=QQM
qNNS i	6Q=KUMWQ
qNNS in	>WCIDQKLTS
qNNS ing	KLTR
qNNS ion	UQ
qNNS it	UQ
qNNS ith	=MCMKQNRRMUQ
qNNS me	=QOM
qNNS my	RQTM
qNNS n't	QMUQ
qNNS not	KQQLUQ
qNNS of	=MKRQQ
qNNS ome	=MOR
qNNS on	>RNQRQTJ
qNNS one	KMNQ
qNNS our	=TKLQQRMTQUM
qNNS out	QMTMUQ
qNNS own	>M
qNNS rom	RMTQ
qNNS ted	:QKM
qNNS ter	CTKMRQUM
qNNS the	8QNLQLRMVR
qNNS to	>SCKFQNQRKTRVM
qNNS uld	=M
qNNS und	CQFQ
qNNS you	=LPRULWS
qPOS ,	>MCQDQ
qPOS .	>KCRDQ
qPOS and	>KCMDSFQ
qPOS in	>MCR
qPOS ing	@MMQ
qPOS ion	?SDL
qPOS is	FQ
qPOS of	>LCVFLSM
qPOS ses	CRDM
qPOS to	CRFQ
qPRP !	KLNSUR
qPRP !n	=MPQQRRQUL
qPRP "	KQ
qPRP )	>SLQ
qPRP ,	8M:QDMIRJMPMRRTMUR
qPRP -e1	7MQQUQ
qPRP .	:Q=H?RDREQFKKQNRORQMRJUR
qPRP ...	CMQS
qPRP ?	=LQSTSUJ
qPRP a	>QCMKQNKQRUR
qPRP ack	VQ
qPRP ady	=MKQ
qPRP ain	KMTQ
qPRP all	QMUQ
qPRP an	RLTT
qPRP and	=L>LCLLMNTTQUR
qPRP any	=QRMTQVQ
qPRP are	FQVM
qPRP ate	=MKRORSMUM
qPRP ays	BQUM
qPRP be	BSRM
qPRP but	:M=MKQNRUQ
qPRP by	NRQMRR
qPRP day	=MNR
qPRP der	QQ
qPRP eed	BRRL
qPRP een	QQUM
qPRP end	KQRL
qPRP ere	:Q>MOM
qPRP ers	>LCRQMUQ
qPRP ery	:QKM
qPRP for	?MKKNQTLUS
qPRP ght	=MKSOMQQUM
qPRP had	BLNMRR
qPRP hat	>WCLKMNMRLSLTRVM
qPRP he	=QKMQQRM
qPRP hem	QM
qPRP hen	QMUR
qPRP her	=K
qPRP hey	:M=QQLUQ
qPRP his	KMQR
qPRP i	4R=Q>QCMKLNRUMZQ
qPRP ice	BQRM
qPRP ied	BLRR
qPRP if	:MNQTR
qPRP ike	8Q=MNSQRRMUL
qPRP ill	UR
qPRP ime	:Q
qPRP in	>SNMQLRRVM
qPRP ing	>MCRKQ
qPRP ion	=QOM
qPRP is	UQ
qPRP it	=LCMQSVM
qPRP ith	>TKMQRTL
qPRP ked	UM
qPRP led	:MKSQM
qPRP lly	UR
qPRP me	RRUM
qPRP my	=ROMQQ
qPRP n't	BQQHUS
qPRP nce	=K>MOSTQ
qPRP ned	BMKQ
qPRP no	=Q
qPRP not	=QLQ
qPRP now	UQ
qPRP nt	QMRQUQ
qPRP nto	KQRQTL
qPRP of	=S>QNMQL
qPRP off	CQ
qPRP ome	QQ
qPRP on	:Q>QCMTMVR
qPRP one	=R>RBMDQKMNMOMVQ
qPRP ons	>LCR
qPRP ood	RQ
qPRP ore	=MNS
qPRP ost	RMUQ
qPRP our	DQQMUQ
qPRP out	8MCSKQRRUM
qPRP ree	RQTM
qPRP rom	QRTLUQ
qPRP sed	BMRQ
qPRP she	=QRM
qPRP ted	BLUM
qPRP ten	BM
qPRP ter	KMQQVQ
qPRP the	9Q=QGQKKNLRRTRUQVL
qPRP to	?QBQCQFLLMNMOMQSTMUMVQ
qPRP two	QQUM
qPRP uch	KQ
qPRP uld	KQUM
qPRP und	?MUR
qPRP up	QMTS
qPRP us	QQ
qPRP ust	BQNQUL
qPRP ver	=QOMRQ
qPRP was	=QIROM
qPRP way	CQQM
qPRP we	=QKLQUUK
qPRP you	:M=RFMUMVR
qPRP$ !	>M
qPRP$ !n	CLDT
qPRP$ "	>MCMKR
qPRP$ 's	CSDL
qPRP$ )	CQ
qPRP$ ,	>I@QCQDQPRTM
qPRP$ -	>M
qPRP$ .	>L@RCTDLFMKQ
qPRP$ ?	CSDMKM
qPRP$ ace	>RCL
qPRP$ ack	>JCT
qPRP$ all	>Q
qPRP$ and	CQQR
qPRP$ at	DQ
qPRP$ ate	CM
qPRP$ by	CSTM
qPRP$ ces	CMTR
qPRP$ end	>Q
qPRP$ ent	>SCMFM
qPRP$ ess	>RCL
qPRP$ for	>LCQFQ
qPRP$ hat	CQ
qPRP$ ice	>MTQ
qPRP$ ies	>SCK
qPRP$ ife	CQ
qPRP$ in	>JDSNQ
qPRP$ ing	@MCIDQKRSQTR
qPRP$ ion	>TDLSM
qPRP$ is	CRDM
qPRP$ ith	>MCS
qPRP$ ity	>LTQ
qPRP$ led	>MKQ
qPRP$ nce	>R@QCL
qPRP$ of	DQ
qPRP$ on	CQDMFQ
qPRP$ ons	>RCL
qPRP$ or	CMFQSQ
qPRP$ out	CSSM
qPRP$ s	>MCR
qPRP$ ted	>MDQFMKR
qPRP$ ter	>R
qPRP$ to	>HCRSS
qPRP$ uld	CMFR
qPRP$ was	CSDM
qRB !	>R?SCLLKQRTL
qRB !!	TQ
qRB !n	>KQQRT
qRB !y	=Q
qRB "	=L>QNSQQRQSMTM
qRB (	>RCMTQ
qRB )	:Q>QCMFRKQQRTKVM
qRB ,	9Q:M;M>S?KCMFSLQSMVM
qRB -	>UCMKKVQ
qRB -e1	6LDLPQQQTS
qRB .	=M>QCKDRFRLQOMPLSQUM
qRB :	:Q>RDKUQ
qRB ?	CLQS
qRB a	=QQMRMTSVQ
qRB ack	CMRRTM
qRB all	JQKMQMRRUM
qRB an	QQ
qRB and	:Q=L?MLQNMRQVM
qRB ant	TQ
qRB any	=QRQUM
qRB are	KLQQ
qRB as	FQKTTM
qRB at	>SRMTMUM
qRB ble	?MLQTQ
qRB but	CQERKLQMTR
qRB by	>QRM
qRB day	=M
qRB der	=MOQTR
qRB ear	:Q
qRB eat	:L>KKTUR
qRB een	UM
qRB eir	CMUQ
qRB elf	TQ
qRB ell	QQ
qRB ent	:Q
qRB ere	RRTL
qRB ers	>KQRSLTRWQXM
qRB ery	=L>JKRQS
qRB ess	>MUQ
qRB for	=Q>RDLKRQRRKSMTLUM
qRB get	>Q
qRB ght	=QQQ
qRB hat	8M=T>TCMFKRRSJTQUM
qRB he	=M>Q
qRB hem	QM
qRB hen	QLRMTT
qRB her	=MCQQM
qRB hey	>MQQUM
qRB him	QMUQ
qRB his	DLKLVQ
qRB how	UR
qRB i	=QKMPQXQ
qRB ice	=M?QCSTM
qRB ies	>MCRKM
qRB if	QMUS
qRB ike	>MCMKQQQ
qRB ime	?QQQRQUM
qRB in	:Q>R?SDMQMRMTLUQ
qRB ine	>MTQ
qRB ing	DMFQOMQQTMUQ
qRB ion	QSUL
qRB is	:Q;Q=MCSKMQLUQ
qRB it	CLSQTR
qRB ith	=Q>SQMTJUS
qRB ity	?QCRQM
qRB ive	TM
qRB lly	>RTL
qRB me	=MQLTRUQVQ
qRB my	=SQKUQ
qRB n't	QSUK
qRB ned	=KKS
qRB not	>MCQ
qRB nts	CLKSQRTQ
qRB of	9M=Q>RQLVQ
qRB on	CRKSNLQJRRSQTKUR
qRB one	FMQMTR
qRB ong	=MFMVQ
qRB ons	>MCQRQTM
qRB ood	:M=MKRQQ
qRB or	CM
qRB ork	=S?QKQLMOKQM
qRB our	=MVQ
qRB ous	?LKSLR
qRB out	>QCKFLQSRRTMUQVR
qRB own	=Q>ROMQJ
qRB ple	=M>LDQKQ
qRB rom	QK
qRB so	>QCQQL
qRB ted	>MCSKQUM
qRB ter	CLKR
qRB the	KRQM
qRB to	=S>S?MFMKKLRQQ
qRB uch	=MCLKRQQ
qRB ugh	>RKQQL
qRB uld	:Q;Q>MWM
qRB und	SRTM
qRB up	RS
qRB ure	?QLM
qRB us	VQ
qRB use	=M>QCRTM
qRB ust	=SKL
qRB ver	=R>MKMQSUM
qRB way	LQ
qRB we	>QPRQM
qRB you	6QCMRQTM
qRBR ,	CMKMTRUR
qRBR .	KQ
qRBR and	FLVR
qRBR han	CQ
qRBR the	=Q
qRP !n	KR
qRP .	CMSMUR
qRP and	CLDMKRSQ
qTO .	>LKQ
qTO a	CQDM
qTO ain	QQ
qTO an	QQ
qTO and	CMDS
qTO eir	QQ
qTO elf	QQ
qTO ere	QQ
qTO ers	>Q
qTO for	FQ
qTO hat	=QCMKQ
qTO in	CMFRQQ
qTO ing	CQ
qTO is	CMQR
qTO it	KMQQ
qTO ith	CMNQ
qTO my	QQ
qTO of	CMQR
qTO on	KMQQ
qTO ore	CQ
qTO our	QQ
qTO out	CMQR
qTO own	QQ
qTO ple	@Q
qTO rom	CMQR
qTO ter	QM
qTO the	CQPSSM
qTO to	=SKMRM
qTO ver	CM
qTO you	DR
qUH -e1	6QCL
qUH .	QR
qUH hat	QQ
qVB !	>LDMKQTR
qVB !!!	>MTQ
qVB !n	=K>QPQ
qVB "	TM
qVB 's	CMIQ
qVB (	=Q>QCMKMOM
qVB )	=ROM
qVB ,	9Q:S?LDMLRQQTRWM
qVB -	=MCRDM
qVB .	=TDLLQNMQKSRTS
qVB ...	PQ
qVB ?	=S?RKJLLNRSM
qVB a	=MCMDQGQNSQMTQ
qVB ack	IQJM
qVB act	=MOQ
qVB age	OQ
qVB ain	CM
qVB all	=KKQNR
qVB an	=LNR
qVB and	:M>S?RCQDMKRNLQMTL
qVB any	=LKRNR
qVB ard	CRLM
qVB as	DMKQTQ
qVB at	CTJMSL
qVB ate	>QCQDM
qVB ave	=QOM
qVB but	IMJQ
qVB by	>QKL
qVB day	FQ
qVB der	=Q
qVB eir	=QIM
qVB ent	?MLQ
qVB ere	=RNM
qVB ers	>TCQDL
qVB ess	:Q>MCQ
qVB for	CQDRNQQMTM
qVB ful	=QKL
qVB ght	SM
qVB hat	9Q:K>KCMKRTR
qVB he	:M
qVB hen	=L>LKT
qVB her	8M=SCMDSLQNMQMWQXM
qVB hey	WMXR
qVB his	?QFQKL
qVB i	:L=RXQ
qVB ice	=Q>RCMNMQQ
qVB ies	>Q?QLM
qVB if	>SCMKRTM
qVB in	>Q?LCRDQFMIQKMNMQLSQ
qVB ind	:Q
qVB ine	CQNM
qVB ing	>MCQDTIMJQNMQKSMTQUQ
qVB it	XR
qVB ith	=K>KJMKSNRSRTK
qVB ive	=Q>L
qVB lly	=KNS
qVB my	=MKLLMNRQR
qVB nce	>LCRKMQS
qVB now	IQKM
qVB nto	LRNM
qVB nts	>TCMDL
qVB of	:R=R>T?R@RCLFMIMLLMMNMQMTS
qVB ome	MQNMTM
qVB on	=MLQNR
qVB one	=M>RCMSMZQ
qVB ons	CSSM
qVB ood	=M>QWQXL
qVB or	>SCMFRKMSMTK
qVB ore	KSNL
qVB ork	=ROL
qVB our	:LDMGQNS
qVB out	CKKRNM
qVB own	:R=M
qVB rom	>JCRKLTU
qVB row	=LKR
qVB ted	>Q
qVB ter	>LCL
qVB the	:J>R?MCMKMNSOQ
qVB to	8Q?RDRQRRMSMTQUMVM
qVB und	=L>LKR
qVB up	CMQQ
qVB use	DQNM
qVB ven	:L=R
qVB ver	=M>QCTGMKSXLZM
qVB way	>M
qVB we	WMXR
qVB you	:M=RCMTQWMXS
qVBD !	=M>QQQ
qVBD !n	>MCMDMKQTR
qVBD "	CMTQ
qVBD 's	CMDT
qVBD (	CMDRTQ
qVBD ,	>RDREMNMTS
qVBD .	:Q>UCMKLNMSRTL
qVBD a	DQGQKL
qVBD and	>T?MDLFMIQJMLQQL
qVBD as	>QCL
qVBD at	=L>RCRKQTK
qVBD ave	NMOQ
qVBD be	LQ
qVBD ble	>M
qVBD but	FQ
qVBD by	CM
qVBD day	=MKR
qVBD ell	=QOM
qVBD ent	=Q
qVBD ery	>RTM
qVBD for	>LKRSM
qVBD ful	>KKT
qVBD go	QMTQ
qVBD han	?Q
qVBD hat	:S=ICMKLNUTS
qVBD hen	=Q>STJ
qVBD her	IMJQOM
qVBD his	;M=QDSKQNK
qVBD i	TQ
qVBD ice	NQ
qVBD in	>M?QKMTQ
qVBD ing	CTKQTL
qVBD ion	=MOQQQ
qVBD it	TQ
qVBD ith	=K>SDRKTNLSLTL
qVBD ive	>M
qVBD my	OM
qVBD of	9Q=TCRDMKLNM
qVBD on	=L>Q
qVBD one	>KCRNQSQ
qVBD ons	=MNQ
qVBD ore	DM
qVBD ork	>LCTKM
qVBD our	KM
qVBD out	=L>LNR
qVBD rom	:Q>RNM
qVBD ted	=Q
qVBD ter	=LCSDMKRTM
qVBD the	KJNQQQ
qVBD to	=J>QDMNRRRTQUM
qVBD try	>Q
qVBD uch	;Q=QKLWM
qVBD ugh	>RKM
qVBD up	IQ
qVBD ver	NMTQ
qVBG !n	>RKM
qVBG "	=S>KKJ
qVBG ,	9R=QCRDLKRNJTM
qVBG -e1	>KCQKQ
qVBG .	=R>MFRNKSMTS
qVBG a	=R
qVBG and	=Q?QCMDLERKQOM
qVBG as	=SCMDRKMNL
qVBG at	?MLQNQ
qVBG ate	=LKQOQ
qVBG ave	=QOM
qVBG by	>MCQKTNI
qVBG eir	=LKQ
qVBG ere	=MNS
qVBG for	>QEM
qVBG hat	CMKRNM
qVBG her	=MNS
qVBG his	CQKL
qVBG in	=J>LCQKQNRQMSS
qVBG ing	2Q>MKKNQOQ
qVBG ion	=RCQOM
qVBG ith	KQTS
qVBG nce	=Q
qVBG of	=QCQKM
qVBG on	=MCRKL
qVBG ons	:Q>QCM
qVBG ore	=QCKDRKMNQ
qVBG our	GQNK
qVBG out	IR
qVBG rom	=M
qVBG the	NQ
qVBG to	=K>QCKDSFQKUSLTM
qVBN !n	KR
qVBN (	NQ
qVBN ,	7R>KDLFQNUOMTQ
qVBN .	=S>MELOLTR
qVBN a	OMSQ
qVBN and	=KCQOQ
qVBN as	OL
qVBN at	KQSM
qVBN ate	=Q
qVBN ave	=LOR
qVBN by	=SNROLTM
qVBN ell	=MCSDKOQ
qVBN ent	CKDRSQ
qVBN for	>RDMKTSQTK
qVBN hat	DRKM
qVBN her	KRNM
qVBN his	>M?MLQ
qVBN in	8Q=R?QDMFRLMQMTM
qVBN ing	:R>MNSOK
qVBN is	:MFLKRWQ
qVBN it	>RSM
qVBN ith	NM
qVBN nce	=M>QNQ
qVBN of	=L>SCLEQKLNS
qVBN on	CMLQ
qVBN or	=LKR
qVBN ter	=Q
qVBN the	=R
qVBN to	:QKURMSK
qVBP !	>R
qVBP !n	=MCLKSRMTQ
qVBP 's	:R=MDR
qVBP ,	>RCKIRKKUSWQ
qVBP .	>RCHFMIQRQSR
qVBP a	=Q>QGKKQ
qVBP all	=M>MKTOM
qVBP and	=Q>UFMIQNMQQSK
qVBP any	:M;RCQDMOM
qVBP are	CMKQ
qVBP as	:Q=LCR
qVBP at	CMTQ
qVBP by	KMTQ
qVBP ces	CRTM
qVBP ear	>MKQ
qVBP ent	>MCMKT
qVBP ere	TR
qVBP ers	>RCRDMTK
qVBP for	KMNMSQTQ
qVBP han	?SLM
qVBP hat	=MCMKQRMTQ
qVBP hen	=M>Q
qVBP her	:Q>KTR
qVBP hey	=MZQ
qVBP him	QQ
qVBP his	KLTQUQ
qVBP i	>RTM
qVBP ice	>MCT
qVBP in	;MCRQMRQTL
qVBP ing	:K=R>MNQ
qVBP ion	:Q>Q
qVBP is	:SCMKMWR
qVBP it	=MCQ
qVBP ith	=LKQNQRR
qVBP lly	WQ
qVBP nce	=QOM
qVBP ned	CQXQ
qVBP now	=KKQ
qVBP of	9M:R=QCMFRTM
qVBP ome	OM
qVBP on	>TKJTR
qVBP one	:HCR
qVBP ood	CQLL
qVBP or	CTDM
qVBP our	GQKM
qVBP out	=L>QKMQMTS
qVBP rom	CQKL
qVBP ted	8Q:M
qVBP the	=K?QGRQQWM
qVBP to	8M=M>S?MCQFQNMQQRLTRULVM
qVBP you	:M>SKRUMWM
qVBZ !	>SCMKM
qVBZ !n	:R=JERTM
qVBZ "	DM
qVBZ (	>QTM
qVBZ ,	7L:L>X?QDKFMQMSLTT
qVBZ -e1	>RKM
qVBZ .	>T@QKKMMPQUS
qVBZ a	=Q>KCQRLTRVM
qVBZ all	KR
qVBZ an	QQ
qVBZ and	>T?Q@MCQFKIMKLMQNQSRTK
qVBZ as	=LCSKQ
qVBZ at	TQ
qVBZ ble	:QKM
qVBZ ent	>LCQ
qVBZ ere	:LCU
qVBZ ery	:M>RCMKQ
qVBZ for	:R>QCJKJRRTR
qVBZ go	KMOQ
qVBZ hat	:Q>SKKTQ
qVBZ he	KM
qVBZ i	:Q=Q
qVBZ in	>SKJNRRQ
qVBZ ing	CQKM
qVBZ ion	>M
qVBZ it	TQ
qVBZ ith	>SCM
qVBZ of	9R=RDQKK
qVBZ on	:Q=QKLTQ
qVBZ one	=L>KKQPR
qVBZ ons	DQTM
qVBZ ore	=QCM
qVBZ out	:M=L>SKT
qVBZ own	@MJQMQPM
qVBZ rom	>R
qVBZ sed	KR
qVBZ ted	?MLQQQ
qVBZ the	KTOMRMSM
qVBZ to	9M>VCLKMNLQMSMTS
qVBZ ugh	=Q>QKM
qVBZ use	>TKMSL
qVBZ we	=TKL
qVBZ you	:Q=RCMKK
qWDT of	:QCM
qWDT the	=M
qWDT to	CQRTUK
qWDT you	CQFQVM
qWP in	VQ
qWP is	CLFMKRVQ
qWP it	XQ
qWP to	UR
qWP you	CQ
qWRB a	QRUM
qWRB and	>MDQTR
qWRB is	>QKM
qWRB the	QMTR
qWRB you	=MKQQMUQ
s!!	5R
s!!!	5SCL
s!n	5M9Q:Q>QCRFSQL
s#	CTDM
s&	8V
s'd	BSRQULVM
s's	>LCMFLHYISKMRMVV
s*	6SCM
s***	6S
s+	6T8R9MCL
s-in	=R>KCMFMKTNUQL
s-up	NVQM
s.?	5SCM
s.m.	CTDM
s.s.	>MCS
s/	2U6RCMQM
s400	CUDJ
s:(	6QCM
s:)	6S
s<	3S6QDMQM
s<<	3SCM
s=	2R
s>	4S
s>>	4T6MCL
s??	5R
s???	5QCM
s@	=UCM
s___	6UCMDM
s\`s	CLVS
saat	CLDS
sabi	DR
saby	CQ
sace	>MCRFMKRQRUL
sach	>LCT
sack	=L>RFMKWNSQMRM
sact	>LCRFMKRQT
sacy	>MCT
sada	>MDQ
sadd	=LKMQUUQ
sade	DKKLQMRVTZUL
sads	CMFT
sady	>Q
safe	DQ
saff	>MCRDMEMFU
saft	>LCZDK
sage	>RCVDKFMKMQQ
sago	DS
saha	CMPT
said	=MCHDRKKRYTWUK
saig	DQ
sail	=M>KCZKLQT
saim	=M>LDQUR
sain	=K>RCSFLNMQXSMUR
sair	>TCVJMKIQM
sait	>LFMQVUQ
sake	9M=J>SCSFMQVRLTMUU
saks	CQFRRM
sal	<R>JCMDS
sald	CLDTTM
sale	>QCMFLUU
salf	=MCQGTILKQQMUM
sali	>MCMDS
salk	=MCQFLQWUQ
sall	7M:W=KCQDKGXKTPIRM
salm	>TCKQQ
sals	CLDIEVFU
salt	>LKMQLRTTTUM
saly	>MCMDS
sam	CSDKRMUZ
sama	DQ
same	CUDIKKQMRUTRUQVM
sami	DS
samp	>SCM
sams	CLEQ
sana	DQ
sand	8R9Q=LCQDXFMRLTLUQ
sane	>RDRTM
sang	>LCQDLQVRTUL
sani	>UCLDL
sank	QMUV
sano	>LCRDQKM
sans	8Q9MCLDLEZKMUL
sant	>RCLFMKQQMRQUT
sany	:Y=MCQFMKQQMUL
saos	CTDQFJ
sape	CQKMQR
saph	CUDK
saps	FR
saqi	>VCKDM
sara	CQ
sard	=T>MFLIMKTRQTT
sare	=J>UCRFLKJQVRMUR
sari	CMDS
sark	>RCMDSQQTMVM
sarl	CLDR
sarm	>TUQ
sarn	>LCVDLPMQR
sars	=M>MCKERFRVU
sart	=M>QCLDRFMKRQQRMUR
sary	:M>YDSKMQJ
sas	=Z>MCMDKFKKTQKUMVQ
sase	>ICXDMQSRQ
sash	>LCSFKQRUQ
sask	>MKMQSUR
sass	=L>RKMQS
sast	9M>SFLKQPMQLTT
sata	CUDM
sate	6M8M=J>VEMFMKMQSRQUVVM
sath	=R>JCTDLKR
sats	CMEQVR
satt	CR
saul	>MCMDS
save	=TFMKMQRRMUR
savy	>TDM
sawa	>MDR
sawi	CMDQ
sawn	CMQRTR
saws	CMFU
says	>LCIESKUPSQMULVR
sb	>QARDM
sbad	>VCJKSQM
sbai	>MDQ
sbal	>QCLDQ
sban	>SCJDMES
sbar	>KCRQR
sbay	DUUM
sbby	>MDR
sbed	>KCXQMRL
sben	>MDQ
sber	9M=L>Q?MCLDWKMQT
sbet	CQRMUQ
sbia	DRFM
sbid	CLTRUR
sbig	>WCJ
sbin	=MDR
sbit	CWDL
sble	=J>_CKDQFKQMTM
sbly	>JCRDMKT
sbob	CLDT
sbox	CRDQ
sbsf	>MCUDL
sbul	>LDR
sbut	8]=Q>MCMDKQL
sbuy	CLKQQSRMUR
sbyl	DR
sc	AQ
sca	BVQMUL
scal	>WCHKRQM
scan	>YCKDI
scap	CR
sced	>SCKTR
scel	CJDU
sceo	CSDL
scer	>L?RCSKM
sces	CMFU
schi	>QCLDSUM
scil	CR
scks	CHFRPRVS
scky	>UCMDR
scle	>KCUDRFM
scom	7\`>LCIDMKM
scor	DQ
scot	CMDR
scts	CLVT
scue	>KCT
scur	QRUQ
scus	=R>LQQUQ
scut	FMKMRQTV
sd	>MBQCQDQUM
sdad	>KDU
sdan	>LCMDU
sdar	>MCS
sdas	CMFR
sday	>MCWDTFMKRQI
sdc	CMDR
sde	<R>MCIDV
sded	>RDMFQRRTQUM
sdel	CR
sden	>TCMFJKUUM
sdeo	>LCS
sder	=M>M?RCSKJQSTMUU
sdes	7U=TCKDKFKKR
sdf	DQ
sdge	DQFM
sdie	>LCMFMQTUS
sdio	CR
sdit	CYDI
sdle	DQQQ
sdly	>WBMCJKR
sdo	=MCKDLQUUW
sdoc	CS
sdom	DMKS
sdon	CKDS
sdow	CQDS
sdr.	CMDR
sdry	>RCRDK
sdue	>[CHDMUMVM
sead	>KCQDJQTTS
seak	KQ
seal	>ICQDMKRQRUR
seam	9M>WCQDKQQUL
sean	>SCJDMQVRLTMUS
seap	>XCIQM
sear	9M=UDJFMIMQVRMTQUQ
seas	=M>SCMDJERFRKSPM
seat	=L>TDJFLQUUW
seau	DR
sec.	>RCLDQFQ
seck	>LCRQTUM
secs	CMDT
sect	7W>SCRDHFMKMQRVM
sed	>MCSDQTM
seda	CKDV
seds	>MCLFRKMVW
sedy	DQ
seed	>ACVFMKWQ[RDTBU_
seek	UQ
seel	>MCQDJQWTMUSVM
seem	>MCMKMQRTLUV
seen	9T>RCSFRKMQKTIVM
seep	9M>RCKDKKSQSRMUT
seer	>Q?KDLFTKM
sees	7QDKEQ
seet	CRFWKMRLTL
sefs	CKDMEUFQ
seft	>QDLFMQMRVTVUL
sege	CRQL
segg	>MDQ
segs	CLFQ
segy	DR
sein	>LDQKSQLZQ
seir	;T>MCIDMJYKSTM
seld	>KDQFMRSTU
self	>MCJI\\KMTM
seli	>UDK
sell	9M=M>MBMDQFMPVRUTMUQ
selp	>KCSDLQUUR
sels	CHDQEQFTQLVS
selt	>MKLQQRTTQ
sely	>TCKKTQMUL
seme	>UCMDQEMQM
sems	CMEUFM
semy	>MDS
send	=M>LCQDKKJQWUX
sene	>MDR
sens	>LCQVU
sent	7X9M=L>SCTFMKJQLRRTQUMVM
seon	CQ
seos	CQDLFRQM
sepm	CUDJ
seps	CKFTVR
sept	>IDQQQRUTTULVM
sera	CRDM
serc	CMDR
serd	CTDKRR
sere	;Z=ICJDIIQJRKYPLQJRTUKZV
serm	>LCT
sern	>\\CMEMQMTM
sero	9Q>MCTDMQM
sers	7M>LETFWIMKLRMULVU
sert	=Q>RKMQR
sery	:Y=M>JCRDLFMKXQJUM
sese	>\\CLDGEQ
sesh	DQFMKQPQUM
sess	=M>R?TCREMFLKTLTPMRMTLVM
sest	=K>M@^EMMSQQRKTL
sete	KU
seth	CIDQFWKM
sets	DLESQMVS
sett	CMDR
sety	>LCUDQUM
seve	=KCLDTQSUQ
sews	>LCSDKETFTQLVM
sext	=S>SDKFMKS
seye	>MCQ
seys	FU
seze	>Q
sf	=R
sfan	>MCTDM
sfar	>MCKDRK[QK
sfat	CRKM
sfax	>MCUDKQRUM
sfed	TM
sfee	CT
sfer	=K>L?QCJDUKLLMQUUV
sffs	DMFS
sfic	CMDR
sfit	DMRQUR
sfly	>LCTDLKIQUUQ
sful	>\`CMDHFL
sfun	>TCRFMTI
sfyi	CMDLKW
sgal	>QCQDMQM
sgan	CKRWUL
sgas	>MCXFM
sgcp	CQDM
sged	>QCLQMRR
sgel	DR
sger	8M>U?RKMLT
sges	CLDLERFS
sget	>LCLKMQWRMTMUW
sght	9Q=K>QBQDLFLKRPQQKRTTUUM
sgic	CS
sgie	DQ
sgin	>LDLFMQQSSUR
sgle	CQKLQR
sgly	DMKR
sgns	ER
sgo	>MCMKMQWUS
sgod	CMDUQM
sgon	>MDQSU
sgot	>KCJDMQLR\\TVUL
sgry	>[CIQL
sgth	CRDM
sgue	=M>JCQDUQQUM
sgun	>KQMTW
shad	>JDMFMKKQLRZTXUL
sham	>MCKDU
shan	>UCMEM
shat	:W;M=T>KCGDEKUOMQJTMVMW]XX
shed	TQUM
shef	QR
shen	9M=Q>JDMFLIQK_PMTLUM
sher	8W:W?JCKDLFLIUJUKXNQQKUJ
shes	:RVQ
shet	CLDU
shey	DKPW
shia	>RCMDHEU
shic	>RCL
shin	:M>TCMKLPUQM
ship	>RCUDLKM
shis	:R>LCKDLEQIQJYKM
shit	QMRRTS
shly	>TCM
shom	CMQMXV
shop	>KDRQQUQ
shor	CRDM
shot	>WCLFMKMQMRMTQ
show	>MKUTM
shr	CTDMKM
shts	DKESFRVL
shus	=LCLDMKY
shut	=M>UCKRLTQ
sial	>SDLKMQT
siam	CLDR
sian	>XDJEM
siar	>UCL
sias	CTDQ
sibe	CQQRUM
sica	DQ
sice	>SFWKLLM
sich	>TCLDQQLWS
sick	>RCHDTQQTLUR
sics	CMDIETFUQMVR
sict	QMUQ
sicy	>VCKDL
sida	>MCJDV
side	=V>SDKKYQRRKTKVMWM
sids	CRDIEQFUVK
sied	>VCMDMTQ
sief	=L>TCR
sier	?XCKKJLU
sies	>LCRDMESFUIMVQ
siet	>RCQQM
siew	>LCWDMKMQTRMUR
sife	CQ
sift	>LCRDQQQ
sify	QU
sigh	7M>SCRDKPS
sign	>RFKQT
sii	9SCMDL
siii	9TDM
sike	=YCKFMNSPTQMRJTMUR
sikh	DQ
sild	>RDMRMTMUQ
sile	=Y>MDIFLKVQQUL
silk	CS
sill	9R=UCLDSFMRL
silm	>MCS
sils	CMDMESFR
silt	BSCIKRRMTWUM
sily	CUQL
sime	CRFMK[QMUL
simp	CKDTFQ
sims	CJDLETVU
sin	=^>ICMDLFMKSNUQIUK
sina	>LCQDR
sind	=S>RCQDJFMQURLTM
sine	=MDJFMISKTPSQTRMTLUQ
sing	=I>RCXEMFLIMKMQHRLSgTLUL
sini	>LDR
sink	CRDMKMQVRLUR
sinn	DR
sino	>UCL
sins	CLDVELKMVU
sint	>QDKQTUQ
siny	>TCLFM
sion	9X=KC\\DLFLKKQQRJUQ
sior	>\\CHDLQM
sios	CLEMFU
sips	CIDQFV
sipt	>QDM
sird	>TCHKS
sire	<M=M>QDTJMKLQRUU
siri	DTKM
sirm	>QCMQQUQ
sirs	CIDQISKTUM
sisa	CRQM
sise	>MCQKXLMPMRLUQ
sish	=M>VDIELFVRLTMUS
sisk	CSDL
sism	>MCUDSKLQL
siso	DSKL
siss	CLDRUQVM
sist	=M>Q@LCXDMEMKKMMPRQSTLUU
site	:M=W>TCMDHGUKSQMRLUM
sith	>LCRDQFMKRUM
sito	DR
sits	CLFSQMVR
sity	>KC]DQKLQL
sium	>RCQ
sius	>MCMDT
sive	9S=M>]DKFMRLSRUM
size	>LQRUS
sjan	>R
sjob	CU
sjoe	DQ
sjoy	DMRMUS
sk	9VCMFM
skan	>SDK
skay	>TKLPQ
sked	CKDQRR
sken	9M>QKLTT
sker	CQQM
skes	FR
sket	CUDSFMQM
skey	>TCRQM
skie	CXDJ
skim	CLDS
skin	>TCQDLQMSR
skly	>WCLDMKL
sksm	CLDS
slab	>LCS
slad	>UDQTLUM
slah	DQ
slal	>SCMDM
slam	<Q
slan	>ICSDQFMUT
slar	>[DKQL
slas	CJDQFV
slaw	CT
slay	>LCRDKQTRQUR
slbs	CLFS
slds	CMEQKMVT
sled	>QCMRQTTUL
slee	CMDR
sleg	>MCS
slem	>WCLDJ
slen	>LDSKMTV
sler	>L?VKMLM
sles	DTEQFTKMPMVK
slet	>MCQDJQXRRTQUJ
slex	>RDL
sley	>MCMDSKR
slic	>R
slid	>UCHDR
slie	>LQQUQ
slip	>MCMDT
slis	CIDUEQ
slit	CHRTTTUM
slks	CLFQVQ
slla	CQ
sllc	DQ
slle	CLDS
sllo	DMPT
slls	CMFSULVU
slly	=M>FCRDTFMKT
slog	DMQT
slol	>MDMPX
slon	>LCT
slop	CLDQQQ
slor	>MDR
slos	>MDUFM
slot	>LDQKTQM
slow	=T>UCKDMFMKSRMTM
slps	CMFMVU
slsa	CUDL
slse	>TCJTQ
slta	CLDT
slth	CTKM
slts	FS
slty	>RCLKQ
slue	>T
slus	8X>LCM
slve	9R>LCLUR
sm	9S>MDMRLUR
smad	>SCM
smal	>RDL
sman	=M>RCUDRQLRMUM
smap	CRDL
smar	CLDS
smas	CHDYFM
smat	>MDQ
smay	>KBYCJDUUK
smbo	CQDQFM
smbs	CLFU
smed	>KCLDVTQ
smen	>MCKDJESF\\PRQMTL
smer	>M?R
smes	DUEL
smet	CIQKRXTUUL
smic	>SCL
smid	=Q>LCTDM
smil	>RCLDR
smir	DQ
smit	>MCLQS
smly	>LKS
smma	CKDU
smmm	CMDKPV
smmy	DSUM
smom	CTDL
smon	>XCG
smpt	=M>UDLKM
smr.	DQ
smum	>WCMDK
sna	CMOU
snal	>VCKKQ
snan	>MDR
snc.	DQ
snce	:M<R=U>JCSDRFJKUPMQMTMUQ
snch	>SCSDLQQ
sncy	CSDQFMUM
snda	>MCMFMKV
sndi	>MCRDQ
snds	=M>KCJDMERFSVW
sndy	CKDU
snea	CTDK
sned	>RQLRRTSUM
snel	>MCS
sner	>R?KDQKMLT
snes	CMDSEVFLVK
snet	7Y>KCRFMQLTM
snew	>XCHRQ
sney	>ICSDTPM
snge	>RQRUM
sngs	<M>LCJETFWQMVQ
snia	CS
snic	CRQM
snie	DQPM
snis	EQ
snit	>LCS
snix	DR
snka	DS
snks	>MCSDJFUPMVR
snly	>RCMDMKUQM
snne	DTKLPM
snni	>VCLDM
snny	>T
sno	:Z>ICLDKKRPVTMUL
snon	<T>MDQ
snor	8V>RCK
snos	DSESFLNMQM
snow	=M>MCMKMQUUU
snse	>SCSKMUM
snta	DQ
snto	=SCLDTKL
snts	DLERFV
snty	9S>ICT
snue	>LCKQSUUVM
snus	=Q>MCQDM
snyc	>MDR
soad	>MCRKTPMQQRLTM
soal	>JCWDM
soat	:M>MCRDR
sobe	CR
sobs	CMFS
sock	>LCWDJKMQRUQ
soct	DQ
sode	CUDMKMRQ
sods	EQFQ
sody	>UC[DJQITM
soff	=UCJKRNX
soft	>UCIDSTL
soga	CTDM
sogs	FQ
sogy	CWDK
soh	PT
sohn	DQ
soid	=MQS
soil	>MCUDL
soin	CKQSUQ
sok	>UCLDMPTQL
soke	>LCQDLKMR\\UJ
soks	CMFT
sold	9M=K>SDKFMKKPSQQRUTU
sole	>UCMQK
solf	>MCSDR
soll	>MCSQQ
sols	QM
soly	>SCRDMKK
some	:QCJFLKMPRQSRMTUUS
soms	CMFU
somy	CSDK
son	=Z>MCJDKKSNTQM
sond	=T>QCIDMKWQKRM
sone	7Q9V=M>QCLDLFMPLQLRRTXUL
song	=V>SCHDRKVRMSJ
sons	7SCJDIESF\\TMVJ
sont	DRFMKR
sony	>LCTDR
sood	CUDKFMPRQLRUTSUK
soof	>TCRDKFM
sook	>LDRFMKLPMQWUS
sool	=M>SQQTMUQ
soom	7M>LCSKMQQUQ
soon	CT
soop	CR
soor	6M>W
soos	FR
soot	>MCTDMKMQTRM
sope	DLKMPTQRRMUT
sops	>MCJFUPRVS
sopy	QQ
sord	>MCTDRKMQQ
sore	=S>G?WCJEMKWLWPMQMTMUM
sork	>MCTFMKMQSUS
sorm	=R>KFMQS
sorn	>MCLQMTW
sors	DGETFUKS
sort	CRRMTMUQ
sory	>VKMQM
sose	=M>M?MCIDLFMKRQSRUTQYT
soss	=V>QCMKMQMRQUL
sost	=Q>L@SDGKMMURTTUUM
sote	CSDKKLQRRVUK
soth	8U:Y=M>QCHDJFMGSUM
sots	CMER
sott	DR
soud	>SBSCLFMKR
soup	CQDQQR
sour	>Q
sous	>fCGDMKKQM
sout	8L9M=WCRDKGMJRKUNWQJTJUM
sove	=T>LDLFLKSRY
sown	>QCMFMKRNUQJTWVL
sows	CGFRQMRMV]
soys	>LDKEQFRKMVU
sp	CQ
spal	CR
span	>LDQ
spat	>MCQDR
spay	DLKMQVRMUS
sped	CMRTUM
spen	9M>TFMKJQXTMUQ
sper	=X>R?QFMKUQJTM
spes	CTDJEQ
spet	>LCQDSFMQQ
sphy	>LCT
spic	>MCQ
spid	>VCIDQ
sple	CKDLESFYQMUL
sply	>ICXDMKFQVUQ
spon	CQ
spop	CSDL
spot	CQDQKQQQRLTM
sppi	DQ
sppy	>S
spt.	DR
spts	FQ
spus	>LCT
sput	8M=M>LCQDMKLQTRSTU
sq1	CTDK
sqis	DLET
sque	=M>SCQDK
sr	US
srab	>TCRDI
srah	DS
sral	<R>QCLDRQM
sram	CS
sran	>GCLDTRWTRUL
srat	DR
sraw	>QCIDRQSRMUQ
srax	>MCRKM
sray	DMPQUM
srce	CVDL
srch	>KCQDQKMQR
srds	=TCKESFQKTQLVK
sre	=XCLDMVM
srea	CT
sred	9T=LFMKQQMSQ
sree	9WKL
sren	CIDQFYTK
srer	?SCKDSQM
sres	CKERFQVR
sret	>SCL
srew	>MCMDQFMRV
srey	DQ
srez	CMDQ
srge	>MTQUR
srgo	QM
srgy	>MCQFR
sria	>MCLDUFRKM
sric	CQDM
srid	CRDQFMTM
srie	>SCMDRQM
srim	>SCJDQ
srio	CRDR
srip	DREMPQQM
sris	CLDWEM
srit	CQ
srks	CJDJESFTVS
srla	CMDR
srld	>LCVDRRM
srls	FQVQ
srly	>SCKDSKQUM
srms	=MCLDLFXRMVR
srmy	CT
srns	VS
srol	>LDRQQ
sron	7[CLDJ
sror	>MCS
sros	CMDMEQFT
srot	CRUQ
srow	>QDJKMQRUQ
sroy	CKQV
srra	>LCMDU
srry	CGDSFMKMPRQTUT
srse	?VCRDJLTPMQL
srst	>Q@TCKDLFMKYMQQLTLUK
srta	CSDL
srth	:M=M>UDUKUQL
srts	CMDQFQVQ
srty	9S>LKL
srug	>MCUDL
srum	DR
srun	>MDMKMQQRMTSUQ
srus	>MDR
sruy	DQ
srve	>KCQQQ
ss	>MHYIQKMPMRMUMVT
ssal	>JCS
ssam	CKDT
ssan	>KDT
ssao	DQ
ssap	DMKU
ssas	EMFUKM
ssat	CKDTKMRWUK
ssaw	>MCLRXUL
ssay	BMCJDMPRQURMUU
ssco	CLDS
ssda	CRDM
ssea	>MCR
ssed	>RCMDJKMRQTV
ssee	>MCLDIQXRMTRUT
ssen	DQ
sser	>M?SCQDJLT
sses	EMFSVS
sset	>RDLKMRMTU
ssex	>MDSTM
ssey	>QCQDK
sshi	>SCRDI
ssia	DS
ssic	CQ
ssin	DQ
ssis	>RCTDQEMFM
ssit	KMQSRMUS
ssj	DQ
ssly	>MKV
sso	=V>MCLDKK[QLUM
sson	9MCSDR
ssor	>MDR
ssri	>SDL
ssse	CLDWQM
sssy	>QQM
sst	DQ
sst.	CMDS
sste	>KCSKLQSUR
ssts	CMDJEQFQVU
ssty	>WCJKM
ssue	>KCRDR
ssun	DQ
ssus	=S
st's	>MJUQM
stal	>TDQKM
stan	>LDU
star	>ICRDU
stax	CS
stay	>LCQDLKLQUUQ
stc.	<V>MCMDM
stch	>KCRDJQTUT
sted	=M>TCJDTKLNMQLRTTUUM
stee	CUDL
stel	CQ
stem	>LCTDQUM
sten	9RCLDJFJKKQVTWUQ
step	CS
ster	=T>S?QCRFLKQLRNMQRUKZM
stes	EUKMVR
sths	CJERFS
sthy	DRJTQL
stic	>VDL
stie	>RCLDQFM
stin	>RPMQMTQ
stis	>MCV
stle	>RCMDMFQQRVL
stly	>RCJDLKYQL
sto	:R=XCIDLFMO[VMWM
stom	>VCLFLQM
ston	7MDU
stoo	>MDLFMKVOS
stop	:L=R>UDJFMQRUR
stor	>ICUQT
stos	DKEV
stra	>UDMFM
stre	>LCQ
stro	>SCKDR
stry	9M>KCQQVUR
stta	CQQM
stte	>JCQDVQM
stty	CJDRKYUM
stus	>MCVKM
stv	>MCR
stw	CMDS
su	>MIS
sual	>YDJQM
sube	>LDV
subt	KR
suce	CJDQKLQU
such	9M>VCJGWKUQKTMUK
suck	>RKKQJRQTX
suct	CJDTUQ
sude	=LCRDQKLQQUU
sudi	>SDL
sudy	>MQT
sued	>JCMRTTQ
suel	>VCJ
sues	DMEMFSVS
sugh	:M=W>SCJDGFMKSNT
sugs	CMFT
suit	CQ
suk	CMDT
sula	CQDRUL
sulb	CQ
sule	>MCTDJUR
sulf	CRDM
sull	>TCLUQ
sulo	CMDQ
sult	>TCTRMTLUM
suly	CLDTKL
sume	KMQTRM
sump	>MQQUQ
sums	CMFTKM
suna	CSDM
sund	=RCMFMKQNRQKRVTTUIVM
sung	=S>QCKDLFQKMQLRSSLTU
sunk	CMFMRW
suns	VQ
sunt	>ICSQU
sup	=U>LCKILKSNVQK
sups	CJFV
supt	>VCMQKTMUQ
sure	<Q>V?LCUDMFMJQKLLMPTQRRLTMVM
surn	>JDQFMQURMTQUS
surs	>MCKDMIXKL
surt	>LRT
sury	>KCTDRQM
sus	>LCIDTIY
susa	CKDT
suse	=V>HCSKHQQURVM
sush	CR
suss	>MCMDQUR
sust	=M>Q@KCMDXKKMMQRRQ
susy	>UCM
sute	>RFMKQ
suth	>MCRKS
suto	=MCRDRTM
suts	CMDREMVQ
suty	>KCXDM
suvb	CR
sval	>JCUDQ
sved	>SDMQJRSTQUL
svel	CSDM
sven	9S=M>LCTFLQKTU
sver	=R>M?FCJDGFQIMK\\LLNTPMQMRMULWUXVZX
sves	CLDKIXPMQMVS
svez	>QCM
svia	=UDK
svid	CKDS
svil	>WCJ
svis	CLDQER
svor	>MCR
svs.	=TFM
sw	=U>RDL
sw.	CMDS
swan	>MDQRMUQ
swar	>R
sway	=M>LBMCRDMKZNUPRQHUJ
sweb	>MCUDL
swed	>JQQRR
swer	=K>L?TCSKMLQQR
swin	>MCRQRUR
swly	>KKT
swns	DMEMFS
swow	KMPU
swyn	CKDT
sx	6UCMDM
sxed	>TDMRKTR
sxes	FR
sxls	CYDMFM
syal	>MCKDU
syan	7Q>TDL
syed	>RQM
syer	?LCV
syes	CSDMFLPXVM
syet	8X>LCJDMK[PMQMTL
syle	>KCS
syo	DKIRJR
sype	CSDM
sypt	DR
syst	CXDI
szed	CMDLRQTS
szen	9UCLFKTR
szes	FLVS
szil	CMDQ
szza	>MCUDL
s|	6Q
t''	7M?M@MIROLPRSQWQ
t,	;R>QKLMLQQWM
t-LRB-	=Q>LDQHMQQRM
t-RRB-	DLHMRQUQ
t-s1	FMNMQQ
t.	6QFMKMQQ
t:	5L7Q8R=QELFMIMPSQRSQUM
tADD	4QCRFKQQ
tCC	2L7M8L9Q:Q?QAQEMNLVQWLYM
tCD	9Q:M>M?Q@MCREQFQIMJMNMOLQLTLWT
tDT	5Q8L<Q>S?QCSEMHMILLQMQOKPLQQSMTSZL
tEX	:QHMVQ
tFW	<Q
tIN	0Q5M9Q:R>Q@RBLDSGRHMKMLMMKNLOMQIRMSRUMVKWM
tJJ	8Q:L;M>R@MCQDQFQHQIMKLRMWMXL
tJJR	9L=R?LCSFRIMOTSLTM
tJJS	9MFR
tMD	:L=M>K@MCKDMFQKSMTQ\\RMTRUF
tNN	2Q:L;M=QHTMMSMWTXQ
tNNP	2Q9Q:M>M?LDREQFLGMHTMMRQSLWSZM[Q
tNNPS	8L:M>LCMERFKHQRRUTWR
tNNS	7M:K;M>M?KBQCLDMFMKRLRNMRQUSVQWVZQ
tPDT	:QCR
tPOS	9Q@QCSFSKKMQQL
tPRP	4Q7MBTDKFMGMHMJMKQNSRVTLUVVRWLXMZM
tPRP$	:K=M>Q@SCSFUKLMQRMULVM
tRB	8M9Q>R@MNLPLTRUQVRWM
tRBR	>QSLUQ
tRBS	CMKRSMTQ
tRP	>MCMFQJQNMOMQLWQXQ
tTO	:ROMQKVMXQ
tUH	6Q=LCLPRQUVM
tVB	9Q;L>Q@QCQDQEMIRKQLQNSQHRLVLWMXM
tVBD	9QDRIRKSLQNTQQRISRUJVKWKXM
tVBG	8S9Q;LNSWL
tVBN	7Q8Q9Q;M=QGQKQNRPMQLTMUMVKWL
tVBP	@MCQGMIRKQMQRHSQULWK
tVBZ	6M7M:M;R@LCQDQNRQMRLTSULVM
tWDT	9L=M@QDRHMIMMMQMRSTKUTVQ
tWP	>LCKDRFMHMOQQLRRTKUTVQXQ
tWP$	>Q
tWRB	>RCKFQOSPMQJZQ
u$	2K8R9Z:L=QCLDHEQFKKRNMOQ
u''	7Q:RFMIMNLQMSMUQVR
u,	0M5M8M;S<QBTHMIQJRMLOMRRSKURWM
u-LRB-	4R9S=RBLDMELFLOKSQVS
u-RRB-	0R3R8Q9M:Q>MCMFLKROLTLVM
u-s1	2Q:S;R<M?LARBSELGRHMIRJMLMQMRQSIURVSWI
u-s2	FMNMQQ
u.	6Q<QCRDKEMFLRQTMVQ
u:	5M6R:Q;Q<MBMEMKKLLNMOLPURMTQUSVKWRXR
uADD	DM
uCC	2Q3M5M;Q@MASBREMFQHMKQLLPQQMRSUSXMZM
uCD	0M2L9T<M>Q?SAMCREQGLHMMLNLPLQMWRXR
uDT	5Q7L9M:M<Q=M>Q@MCSERGKIMKMPMRQVQWQZM
uEX	9Q:V=H>M?RCVDRFRKMLLOMQMTK
uFW	6Q:L<S=Q>MKQ
uIN	0Q2Q4Q7K8L:R;MDSHQJRMMOKPQQLSMUQXM
uJJ	6R8Q9M>R?L@JBMHMJMQMTQUQWQ
uJJR	8R?SCLLQQLUQWQ
uJJS	:Q>RDKFUGMKMQLRLUQVMWR
uMD	6Q8Q:Q?RCLDQFRGSISLQMQOQPMQbRFSMTMU;VJZM
uNN	0Q7R:M;M?L@MALCQIQLLMRNMRRVQ
uNNP	3Q5Q6J7R:J>M?KAMBQDREQFLHQMQNKQMRSTMVQ
uNNPS	7L8S:M=Q>QCLESKQLMOQPMRRSLTLUTWL
uNNS	2M6Q:L<R?Q@LEQFSJLQMSQUSVLXL
uPDT	CKFQTQ
uPOS	9R:M=I?LCQDREQHMIQKKNLORQKRRTKVS
uPRP	8J9L:M;M>MBQCMJMKQLQOQQLRXTKUYXM
uPRP$	8Q:Q?KCQELHRIMJQRRSLURWM
uRB	2Q@RNRQQRMSRWKXL
uRBR	LQOQTQVM
uRBS	=QEMFQ
uRP	6Q:Q<Q?MCMDSKKLQZQ
uTO	0Q:Q?QEMIRJLLQMMNQOMQ[RKSMUJWL
uUH	9M=M>K?MDMJQKROMPSULXQZQ
uVB	2R3Q5Q8M<M=Q@SBLIQMMNROQPMQTRFUCVIWQZR
uVBD	2M6Q7R8M9S:M;L=R>S?MBLDSERGQKRLLNQORQSRLSQTTUBVHWLXM
uVBG	8Q9M:L<Q=R@MCQDRKRNQOMRLSQTLUIWSXR
uVBN	7Q9Q>QCQELIQLQOMPMQLRKSQTUVJWQZL
uVBP	5Q8L9Q>S@RBKCQDQFRIMLLORPQQSRCSSTWUCWL
uVBZ	9K:M=Q>T?S@RILMRNTOSPMRBTUUGVM
uWDT	:Q;M?LFLKQLQNMOMQGRUTMUSVR
uWP	8R:L=J>MCLDLIRNQPMQJRWSQTHUXVV
uWP$	FQKM
uWRB	;M>JCLERJRQKRQTLUVVT
w!!	5R
w!!!	2RCM
w!!!!	5Q
w!n	5M9Q:Q>QCRFSQL
w#	CTDM
w&	8V
w'd	BSRQULVM
w's	>LCMFLHYISKMRMVV
w*	6SCM
w+	6T8R9MCL
w.?	5SCM
w.doc	CR
w/	2U6RCMQM
w:(	6QCM
w:)	6S
w<	3S6QDMQM
w<<	3SCM
w=	2R
w>	4S
w>>	4T6MCL
w??	5R
w@	=UCM
w\`s	CLVS
wabby	DQ
wabout	8L=X>UCHGMKWNKQLTM
wabove	=Y>YC?DKFMKZQLUM
wabroad	CKDMKYRM
wabsolute	>VCIKQ
waccept	QTRM
waccepted	>MRQ
waccess	>KCZDMKMUL
waccord	CQDM
waccording	CKKSSQ
waccount	>MCVDK
wachieve	QRUM
wacross	=XCKQM
wact	>KCQKMUS
waction	CQ
wactive	>TCMUM
wactivity	CQDM
wacts	VQ
wactual	>QCM
wadd	=LKMQUUQ
wadded	>KCMRQTR
wadding	SR
waddress	>LCSKKQT
waddressed	RQTM
waddresses	FQ
wadjust	QR
wadmitted	RSTL
wadults	FRVM
wadvance	=L>SCSDLKM
wadvise	KMQR
wafford	CLQS
waffordable	>SCM
wafghan	>XDHEM
wafraid	>[CLDSKMRKTI
wafter	=e>MCEDKKSLMQMUL
wagel	CMDQ
wagency	CMDR
wagent	>MCS
wagree	CLKMQQUU
wagreed	CJKLRVTTUK
wahead	>MCIKY
wahmed	DVTJ
waid	>MCU
wair	>LCTDRKM
waires	DSEM
wairport	>LDU
wal	<R>JCMDS
wal-qaeda	CKDV
walabama	CKDT
walberta	CSDL
wall	:d=L>JCHDMG[KUPMQDUJ
walleged	>QRM
walliance	DQKM
wallow	>LCMKKQVUR
wallowed	>LTS
walone	9L>YCHDLIKKYTL
walong	=]>ICJDMKRSL
walthough	=Y>MDMPL
wam	CSDKRMUZ
wamerican	>QCM
wames	DUFJ
wanalysis	CQ
wanalyst	CXDI
wanimal	>GCW
wannounced	>M
wanswer	=M>MCUDLKMQS
wanswered	>MRQTQ
wanswers	QQ
wanthrax	>MCTKM
wany	:_=M>JCIDMKQQM
wanyway	CKKQPWQM
wanywhere	CMKT
wapart	CLDIKY
wapartment	>LCR
wappears	FKVU
wapplied	>LTR
wapply	KHQVUR
wappointment	>MCR
wappreciate	>MQJUW
wappreciated	>KTT
wapproach	CQ
wappropriate	>UCM
wappropriations	ESFK
wapproval	>LCXDJ
wapprove	US
wapproved	>LCSDMTQ
warab	>WCMDK
warchibald	CMDR
warctic	DR
warea	CS
wargue	CLQS
wargument	>MCQ
warmed	>ZDLRLTJ
warmy	>MCV
waround	=Y>KCIDMKVNSQMRMTL
warrest	@MCU
warrive	>M
warrived	>MRUTM
wart	>LCTKMUQ
was	=Z>MCMDKFKKTQKUMVQ
was400	CUDJ
wasap	CJKW
wasia	DQ
wasian	>TDL
waside	CKKQNR
wask	>MCKDMKMQXUR
wasked	>JRW
wasking	SQ
wassets	FSVM
wassigned	>MRMTS
wassistance	CQKM
wassistant	>LCTDM
wassociate	>LCXDK
wassociated	>MDSRLTQ
wassume	CLQSRM
watmosphere	CZKF
wattached	>MCMDLRKT[
wattachment	CT
wattack	>LCVKLNMUQ
wattacks	FSVM
wattempt	=M>LCVKMUQ
wattend	CLQUUM
wattended	TQ
wattorney	>MCVDK
waudit	CQ
wauthor	CRDM
wauthorities	FQ
wauto	=MDR
waverage	>[CEDM
wavoid	>MQS
waware	=L>^CIQL
waway	CHKTNXQM
wb	>QARDM
wbabies	ERVM
wbaby	CQ
wback	>LCKDLK\`NXQKTLUL
wbacked	RKTT
wbackground	=M>MCT
wbad	>YCJDKKSQM
wbaghdad	CMDR
wbalance	DMQS
wbalances	DMFQ
wball	:LCU
wband	CQ
wbarely	>MKQ
wbase	CSDM
wbasic	>RCJDR
wbasically	KQ
wbasis	>RCSDMEM
wbay	DR
wbear	>LCS
wbearded	>YRLTK
wbeat	>MRR
wbeatles	DKEYFI
wbecame	CHQMR[UMVM
wbecome	CJKLQQTVUS
wbed	CZQMRMTI
wbefore	=c?LCGDMKVLKQMRMUM
wbegan	>LCMRWUL
wbegin	>MCLFMQSUT
wbehavior	>HCV
wbehind	=\\>LCIKTQMUK
wbelieve	=MDMQRUS
wbelieves	FIVU
wbelow	=V>JCFDMK^QK
wben	>MDQ
wbenefit	CQDM
wbenefits	EMFR
wbest	>I@YCIDJMY
wbet	CQRMUQ
wbetter	=L>K?^CCKML[QL
wbeyond	=V>KCLDRKRRM
wbig	>WCJ
wbigger	>M?XCK
wbill	>LCSDRQMUR
wbin	=MCLDT
wbirds	DMELFV
wbirthday	CR
wbiting	CLSS
wblack	>\\CFDQKMNM
wblanket	CS
wblind	>XCH
wblocks	DMEQFRVM
wblog	CR
wblood	CUTL
wblount	CMDS
wblow	CQ
wblue	>WCGDR
wboard	>MCXDIKLUR
wboat	DT
wbob	CLDT
wbombs	CMFS
wbondad	CJDW
wbook	CTFM
wbooked	>LTR
wborder	?MCQ
wboth	8U:Y=M>ICJDKFMGSKSQMUM
wbother	?MKMQU
wbottom	>QCRDMFM
wbought	DMKMRSTSUM
wbox	CXDJ
wbrass	>LCWDLKM
wbrazil	CMDQ
wbreak	CRDLQQ
wbreakfast	>MCU
wbringing	SQ
wbritish	>TCM
wbroad	>SCHDVKM
wbroke	>QCKQLRX
wbroken	>R
wbrought	>MQMRVTRUM
wbrown	>TDQKMTM
wbuild	CMQQUR
wbuilding	>KCWSK
wbunch	CQ
wbusiness	>I?MC[DTKMUM
wbusy	>TCM
wbut	8]=Q>MCKDLKQQL
wbuy	CLKQQSRMUR
wbuying	SQ
wc	AQ
wca	BVQMUL
wcafe	CQ
wcake	CTQL
wcall	:M>LCRDKQWUS
wcalled	>JRRTR
wcalling	CMSR
wcamera	CUDJ
wcanadian	>QCM
wcandidate	>KCT
wcap	CQ
wcapable	>UCJ
wcapital	>JCU
wcard	CTKM
wcards	CMFR
wcare	>HCQUT
wcareer	CQ
wcargill	CMDUQM
wcaribbean	>QCM
wcarried	RSTL
wcarry	CLQSUQ
wcarrying	>MCMSR
wcase	CQ
wcases	FQVM
wcash	>KCUFM
wcast	=M>MCMQMTWUR
wcatch	DMQR
wcaught	>ICLRUTTUM
wcause	=XCI
wcaused	RSTL
wcell	CWDI
wcent	CQ
wcenter	CKDT
wcentral	CLDS
wcentury	CQ
wceo	CSDL
wcertificate	CS
wchair	CQ
wchairman	>LCT
wchalabi	DR
wchallenges	VM
wchange	>KCRQSUM
wchanged	QMRRTQ
wchanges	CM
wchanging	>MSR
wcharge	>MTQUR
wcharged	>KRQTQ
wcharges	FLVS
wcheap	>XCIQM
wcheapest	@TCL
wcheck	CKQXUM
wchecked	TQ
wchecking	CMSQ
wchecks	DLELFTVQ
wcheese	>ICX
wchef	QR
wchemical	>LCRDQ
wchernobyl	DR
wchess	>KCVDL
wchicago	CMDS
wchicken	>JCXFRQMTM
wchief	>SCK
wchildren	CIFYTM
wchinese	>UCHER
wchoice	>RFMQM
wchoose	RMUR
wchris	CLDT
wchristmas	CLDXFJ
wchurch	CUQI
wcircle	DQFM
wcircles	CMFR
wcities	FS
wcity	CKDT
wcivil	>XCJDK
wclaim	>MUR
wclaimed	RUTK
wclaims	VS
wclass	>JCRDS
wclean	>WCMDKUM
wcleaned	>M
wcleaning	CQSL
wclear	=M>YCH
wclearly	>LKU
wclick	>MCKDLQX
wclient	>ICXDL
wclimate	>GCWDVQI
wclose	>[CLKUQJRK
wclosed	>TTH
wclosely	>LKS
wclothing	CTSJ
wcoalition	CKDT
wcoast	>MCT
wcode	CT
wcoffee	CT
wcold	>ZCJTL
wcollege	CTQL
wcolor	>MCQDQQM
wcolumbia	CMDQ
wcome	>KCHDLQWUT
wcomment	UQ
wcommercial	>RCL
wcommon	>YCIDM
wcommunications	7SFK
wcommunist	>VCH
wcompany	>LC]DJUM
wcompared	CMTQ
wcomparison	CRDM
wcompetitive	>SCL
wcomplete	>YCHQM
wcompleted	>MTQ
wcomplex	>RCL
wcomputer	>MCQ
wconcern	>JCV
wconcerned	>[TE
wconcerning	CM
wconcerns	FR
wconcluded	RRTM
wcondition	CLQR
wconference	DR
wconfident	>UCI
wconfidential	>RCM
wconfidentiality	CQDM
wconfirm	CMQS
wconfirmed	DMTT
wconflict	>LCXDK
wconfused	>WTI
wcongress	>MCMDVQL
wconsider	?MCJQSUR
wconsidered	>LDMRMTV
wconsidering	CKSS
wconstantly	>MKQ
wconstruction	CLDR
wcontact	>JCUQUUL
wcontacts	FRVL
wcontinue	>MCKQSUUVM
wcontinued	CMRR
wcontract	>KCT
wcontracts	FRVL
wcontrol	>LCSQQ
wcooked	>LTS
wcool	>WCIKRQLTM
wcopies	FR
wcopy	QQ
wcorner	CRDM
wcorporate	>[CJDLQK
wcorrect	>[CE
wcost	>JCXKMMMQRRQ
wcosts	EMVQ
wcount	QQ
wcounter	CQ
wcounterparty	CWDG
wcounty	CKDS
wcourses	FQ
wcourt	>LCR
wcover	CRDMKMUR
wcovered	RMTQ
wcraig	DQ
wcrap	>Q
wcreate	>MCLUS
wcreated	>MRQ
wcreating	CMSQ
wcredit	CUDJ
wcrew	>MCS
wcrime	CSDM
wcross	=M>LDQQQ
wcurrency	CSDL
wcurrent	>[CF
wcurves	FQVM
wcustom	>UCJ
wcut	DMRQTT
wd	>MBQCQDQUM
wdad	CYDF
wdaily	>XCJKL
wdamage	>LCT
wdan	DR
wdance	=MCQ
wdark	>XCLDLTM
wdata	CUDM
wdated	RKTS
wdates	CMEMFT
wdating	CVSI
wdaughter	>MCR
wdave	>LDT
wdavid	>KDS
wday	CYDMQK
wdc	CMDR
wde	<R>MCIDV
wdeal	>ECVDLQTUR
wdealer	?LCS
wdealing	CLSR
wdeals	VQ
wdear	>ZCKDI
wdecade	CQ
wdecades	CMFQ
wdecember	CMDQ
wdecent	>WCH
wdecide	=L>MKLQTUR
wdecided	>MCRRQTL
wdeclaration	CQDM
wdecline	CQKM
wdeep	>VCLDMKTUL
wdefense	>JCTDQ
wdegree	CQ
wdelete	QR
wdelicious	>Q
wdeliver	KJQTUQ
wdelivered	>LRQTQ
wdelivery	>MCRDQKM
wdemand	>MCRDJQQUQ
wdentist	>MCS
wdepartment	>MDT
wdepends	FLVS
wdescribed	>MCMTS
wdesign	>JCWDM
wdesigned	>LRITY
wdespite	=\\>MQKRM
wdestroy	DLQS
wdestroyed	RMTS
wdetail	CRQL
wdetailed	>XRMTG
wdetails	CKFR
wdetermined	>VRMTJ
wdevelop	CMQQ
wdeveloping	SQ
wdevelopment	>JCU
wdevil	>MCKDU
wdf	DQ
wdie	>LCLQTUS
wdied	>MRSTM
wdies	FGVW
wdifficult	>ZCHTMUM
wdifficulty	>LCR
wdining	>LCUSM
wdirect	>XCH
wdirector	CSDL
wdirty	>WCI
wdisappointed	>UDMTK
wdisaster	CRDM
wdiscovered	RQTM
wdiscussed	>MRQ
wdish	>MCTFM
wdisney	CLDR
wdivision	CUDI
wdo	=MCKDLQUUW
wdoctor	DQ
wdocument	>MCRDM
wdogs	FQ
wdollar	>GC]DK
wdon	CLDR
wdone	9M>SCHDLKLQLT^
wdoors	EQ
wdouble	KSQM
wdoubt	KR
wdown	=U>ICLDLK[N\\TEUL
wdowntown	CVDKTL
wdr.	CMDR
wdraft	>MCR
wdress	>JCT
wdrink	CSDK
wdrinking	CMSQ
wdrinks	CMFS
wdrive	>IQVSS
wdriver	CRKM
wdriving	>MDQ
wdropped	RRTM
wdrug	>MCUDL
wdry	>WCJ
wdue	>ZCJDMUMVM
wduty	CR
we-mail	CTDM
wearlier	>M?RCJDMKMLZ
wearly	>YDMKH
wearth	>KCVKM
weasier	?RCM
weasily	>MCMKUQM
weast	KQ
weastern	>SCM
weat	>LQUUS
weaten	FMTT
weating	CMQR
weconomic	>SCL
weconomy	CUDK
wecs	CMDT
wed	>MCSDQTM
wedit	CQ
weducation	CQDM
weffect	>KCXQK
weffective	>TCLQM
weffects	EQVM
wegypt	DR
wegyptian	>TDJ
weither	8[:T>MCJDMKSLMQJ
welected	>LTR
welection	>QCM
welectricity	>MCSDM
welsewhere	>MKR
wemail	CWDIQR
wemails	FR
wemergency	>LCTDM
wend	>MC]KMQIUM
wended	RTTJ
wenemy	>MDR
wenergy	>MCUFM
wengine	CSDL
wenglish	CHDW
wenjoy	DLQQRMUS
wenjoyed	QMRT
wenough	=L>TCKKXQM
wenron	7L>MDY
wenrononline	>MCLDT
wensure	CJQUUQ
wenter	?MQR
wentire	>[CG
wentry	CSDMQM
wenvironment	>MCVDL
wepm	CUDJ
wequipment	>LCUDM
wescape	QR
wessie	DQ
westablished	TQ
westimate	>KCQ
westimated	>ITV
wetc.	<V>MCMDM
wevening	CXSH
wevent	>LCR
wevents	FR
weventually	KQ
wever	>MCIK^QKUMXQZQ
wevery	:\`>LCHDMKMQM
weverybody	>LCVQM
wevidence	CQKL
wexact	>WCGDLKV
wexcited	>UTJ
wexecution	CQ
wexecutive	>TCL
wexpect	>LCLQWUQ
wexpected	>LTQ
wexperience	CVDKKMUQ
wexperienced	>RDM
wexperiences	DMFR
wexperts	FTVK
wexplain	QR
wexplained	RTTM
wexplore	KMQT
wexposure	>LCT
wextra	>ZCJDLFM
weye	>MCQ
weyes	FR
wf	=R
wfacilities	FRVM
wfailed	>LRS
wfailure	>MCQ
wfair	>ZCJDLKL
wfairly	>KKT
wfaith	>LCTFM
wfall	>LCWDHKLQT
wfalls	CSERFEVS
wfalse	>VCJ
wfamiliar	>R
wfamily	>KCbKB
wfan	>MCTDM
wfantastic	>RCM
wfar	>MCKK[QL
wfarrier	?LCS
wfast	>QCLKUTM
wfat	CRKM
wfather	>LCUKL
wfax	>MCUDKQRUM
wfear	>JCR
wfebruary	>LCMDU
wfederal	>SCL
wfee	CSDM
wfeed	>LCTQTRJTLUQ
wfeeding	>KCS
wfeel	CKQVUSVM
wfeels	FJVT
wfeet	CJDKF]QL
wfellow	>UCMDM
wfelt	CMQMRWTSUM
wfemale	>RFM
wferc	CMDR
wfight	>HKKQYRLUV
wfighting	>JCQSS
wfigure	CLQRUR
wfile	=M>MCVDMKM
wfill	DMQUUL
wfilled	TQ
wfilm	>MCS
wfinancial	>UCI
wfind	=L>LCMKMQVRMUV
wfinding	CMSS
wfine	9L>[CEKRPSQLTL
wfinger	CS
wfinish	>LCWQJ
wfinished	>TQMTK
wfire	>JCWDQ
wfirm	>QCQ
wfirst	>[@KCGFMK]QLRMTMUK
wfish	>ECTDUFUTMUM
wfit	CJRQUR
wfive	9_>FCLQM
wfixed	RQ
wflight	>JC[TM
wfloating	>MCLDMSV
wfloor	>ICV
wflowers	DMEQ
wfly	DMKJQVUR
wfocus	CRDLQQUQ
wfolks	CMFS
wfollow	CLKMQSVR
wfollows	FKVT
wfoods	DQFQ
wfoot	CQ
wforced	>KRMTT
wforeign	>WCJQM
wforever	CJKW
wforgot	RS
wform	=R>MCRDL
wformal	>SCMDM
wforum	DR
wforward	CDKZQVRLTM
wfound	=M>LCJKLQJR]T[UF
wfrance	CGDW
wfreedom	>MCVDMKM
wfrench	>]CEQM
wfrequent	>RCJRKUU
wfresh	>VCIKQQMUM
wfriendly	>]DRK>
wfriends	CMEQFUVL
wfront	DQKR
wfuel	>LCVDK
wfujairah	DR
wfull	>YCGKRQM
wfun	>TCRFMTI
wfund	CVRM
wfundamental	>RCL
wfunded	>MTQ
wfunding	>MCTSK
wfurniture	>LCSDQQM
wfurther	8M>Z?MCHDLIMKULWQK
wfuture	CLDR
wfyi	CMDLKW
wgain	>MCMKQQS
wgame	>MCVDK
wgames	DMFR
wgarage	CQDM
wgas	>MCZFK
wgcp	CTDK
wgeneral	>Q
wgerman	>YDF
wgermany	CMDQ
wgerry	>MDR
wget	>MCIDKKMQYRMUX
wgets	FJVU
wgift	>MCT
wgirlfriend	CR
wgirls	FT
wgive	>ICMQXRMTS
wgiven	>KQLT\\
wgives	FJVT
wglad	>WTLUM
wglobal	>SCL
wgo	>MCMKMQWUS
wgoal	>MCSDM
wgod	CMDUQM
wgolden	>TDLTL
wgone	9L>UCJDKQMTX
wgood	>dCCDKKQPRQMRMTL
wgoodwyn	CKDT
wgoogle	>MCLDT
wgot	>LCJDMQMRXTVUM
wgovernment	>HCZRM
wgovernor	>LCS
wgraduate	>LCS
wgrand	>TCJDQ
wgray	>RCM
wgreat	>\`CFDMKRQL
wgreatly	>MKQ
wgreen	>WCMDL
wgregg	CMDR
wgrew	CMRR
wgrill	CQ
wgroom	CJDUQQUM
wground	CS
wgroup	CTDQ
wgrow	CMUR
wgrowing	>MSR
wguard	DR
wguess	>KCLDMQTRMUU
wguidelines	FQ
wguinea	CVDI
wgulf	CRDM
wguns	FQ
whad	>KCIDMKMQLR[TXUL
whair	>MCQDR
whalal	>TCMDL
whalf	CQDMGTILKQQM
whamster	CXDI
whand	CWUK
whappen	>MCLQUTMUS
whappened	>MRUTK
whappens	FHVX
whappiness	>KCV
whard	>\\CFKUQLTL
wharrison	DQ
whate	>MQQUS
whatfill	CMDQ
whave	>KCHDMKMQWRLU]
whead	CWKLQQRMTL
wheads	FT
whealth	CSKM
whealthy	>XCKQM
whear	=M>LCIQWRMTQUS
wheard	>MCIKJQJRYT\\UK
whearing	CR
wheart	>MCT
wheat	>JCWQM
wheavy	>VCJ
wheld	>MCJRTTV
whell	CYKMQJ
whello	DLPT
whelp	>KCSDLQUUR
whelped	RR
whelping	CMSR
whelps	CMFMVU
wher	:L>M?LCFDMI]J^KH
whey	DKPW
whidden	>RDLTTUM
whide	>KQQ
whigh	>ZCJKQ
whigher	?WCKKLLR
whimself	IS
whis	:R>LCLDLIQJY
whit	CKRRTT
whold	>LQSRKUT
wholding	CQ
wholiday	CQDM
whome	>ICUDRK]QMTKULVM
whomeland	>MCU
whonest	>^@LCLKLQM
whope	KMPLRMU[
whopefully	KQ
whorse	?MCU
whorses	FTVK
whospital	>ECSDT
whot	>\\CGRM
whotel	>LCQ
whotels	FR
whouse	DS
whowever	CHDMK^PMQM
whr	CTDMKM
whuman	>ZCHUM
whumans	FWVL
whundreds	CMFSVM
whurt	CLRT
whusband	>MCR
whussein	DQ
wideas	CKFWKM
wii	9SCMDL
wimage	>MCR
wimagine	>MCLQZ
wimmediate	>VCMQK
wimmediately	>MKR
wimmigration	CLDS
wimportant	>XCJDMKQQMUM
wimpossible	>SCM
wimpressed	>WTH
win	=^>ICMDLFMKSNUQIUK
win-service	>MCR
winc.	DQ
wincitement	>LCUQL
winclude	>MCIKMQRUZ
wincluded	>KRUTM
wincludes	VQ
wincome	>MCYDMKLQL
windeed	>MCLDMK[RM
windependent	>WCFDQ
windian	>UDJ
windividual	>JCVQM
windustry	>MCR
winformation	CT
winitial	>KCJQW
winn	DR
winner	>WCH
winside	=Z>KCGKU
winspection	CQ
winstructions	FR
winstructor	CSDL
winsurance	CT
wintelligence	=MCUKM
wintended	>KTT
winterconnect	>LCR
winteresting	>ZCKSH
winternal	DQ
winternational	>MCLDU
winternet	>LCXDLQM
winterview	>MCR
winterviews	CLEMFU
winvestment	>ICYDM
winvolved	>[RITI
wiranian	CMDQ
wiraqi	>VCKDM
wiraqis	DLET
wireland	CIDWQM
wisda	CSDM
wislamic	DR
wislamist	DQ
wislamists	VL
wisland	CTDQKM
wislands	DJEUFSVK
wiso	DSKL
wissue	>LCUDM
wissued	RKTS
wissues	EMFTVL
wit's	>MJUQM
witaly	DRKM
witem	>MCQ
wjack	>MCMDRTR
wjames	DSFMVM
wjan	>MDR
wjapan	>MDQ
wjapanese	>UCMDL
wjason	DQ
wjihad	CVDLFMKM
wjob	CU
wjobs	CMFS
wjoe	DQ
wjohn	DQ
wjoin	CKQSUQ
wjones	DSEL
wjudge	CUDGQR
wjump	CMQQUQ
wk	9VCMFM
wkashmir	DQ
wkatrina	CMDQ
wkeep	CLDLQXUQ
wkeeping	QM
wken	>M
wkept	>KCKQMRSTXUM
wkey	>YCJDL
wkhalid	DR
wkids	CLDLERFT
wkill	DMQS
wkilled	RQ
wkilling	CLSR
wkim	CMDR
wkind	=L>VCTDMQLUM
wking	CTDQSI
wkitchen	CR
wkitten	CWTL
wkittens	FQVM
wknow	=M>MCHKMQXUW
wknowledge	>RDM
wknown	>SCLFMKLNMTXUM
wknows	FMVS
wksm	CLDS
wlab	>LCR
wlack	CSQKUS
wladen	DQ
wlady	>KCT
wlake	DR
wland	CYDI
wlanka	DQ
wlargely	>LKR
wlarger	>L?WCK
wlargest	@RCM
wlaser	?KCU
wlast	=M>\`@ICGDKQV
wlate	=M>TCFK_QJUK
wlater	=L>Q?MCFDLL_
wlaunch	CLQT
wlaw	CS
wlaws	CMFR
wlawyers	FQ
wlay	>QCHDQQQRQUQ
wlead	>RCMRLUR
wlearn	CLQQ
wlearning	SQ
wleash	CSDMQM
wleast	>K@\\CLDMKMMQQM
wleave	>MCQQUUL
wled	RRTM
wleft	>QCKQMRVTVUL
wleg	>MCS
wlegal	>VCMDLQM
wlegs	CMFQ
wless	>I?[CEKML[QK
wlesson	CQ
wlet	CKDJQZRRTQUJ
wletter	?MCYDMLK
wletters	CMFQ
wlevels	FQ
wliberty	>KDU
wlie	>MDLQQUR
wlies	FJVU
wlight	CZDQKMPLRLTL
wlighting	CVDKSL
wlike	=]>MCDDLFMNTPWQQRJUR
wlikely	>YKH
wlikes	CRFJVR
wlimited	>TDRTH
wlinda	CMDR
wline	>MCTIMKSQL
wlines	EMFT
wlink	CWDMQMUM
wlinks	CLFS
wlist	>MCYDL
wlisted	>MRKTU
wlisten	9MQVTKUS
wlists	FQ
wlittle	>^CADQKTQMVM
wlive	>LCLDQKMQRUT
wliving	CQ
wllc	DQ
wload	>MCUDKQQ
wlocal	CMDJKU
wlocated	>LTR
wlol	>MDMPX
wlong	=L>RCIKZQM
wlonger	?MCILZQM
wlook	>MCTDIPMQTRMUS
wlooked	RSTL
wloose	>SCJKUQQ
wloss	CTDMKMRQUM
wlost	@KCKDLKMQMRWTY
wlove	>JCXDRKMRHUV
wlovely	>UDTKE
wloves	FLVS
wloving	>WCJSK
wlow	>UCMKQQM
wlower	?VCILM
wluck	CS
wlucky	>QDQ
wm	9S>MDMRLUR
wmad	>SCM
wmade	>KCHQJRZT[UK
wmagic	>LCT
wmail	CRDKQQ
wmain	>^CE
wmake	>LCKDMQVUT
wmaking	CLDMSU
wmale	>RDM
wmama	CQDM
wmanage	>MCLQR
wmanagement	>JCX
wmanner	CS
wmanual	>MCQ
wmarie	CMDQ
wmariner	CLDT
wmark	>LDRQR
wmarket	>LCVQL
wmarketing	CTSK
wmarriage	>MCQ
wmarry	>MCKDMQSUR
wmary	>ICSDQ
wmaster	CZDG
wmatter	>M?LCTLLQS
wmatters	FLVS
wmay	BZCKUK
wmeal	>MCT
wmean	>HQVRLUU
wmeaning	SQ
wmeans	CQELFJVY
wmeasure	>MQR
wmeat	>LCVQL
wmedia	>MCVDJ
wmedical	DR
wmeet	CLQSRMUS
wmeeting	>MCWDMSK
wmeetings	FQ
wmen	FS
wmention	CKQT
wmentioned	>QRSTL
wmerely	KQQM
wmessages	FQ
wmet	CIQKRXTUUL
wmetal	>EC[
wmetro	>SCKDR
wmichelle	CMDR
wmid	>LCVDL
wmiddle	>QDRQM
wmike	=L>MDWPM
wmile	>MCS
wmilitant	>UCK
wmilitary	>WCRDHQL
wmillion	9\\CB
wmind	=M>KCVDMQS
wmine	9M>MCII\\QM
wminimum	>RDM
wminister	?LDS
wminute	>KCUFM
wminutes	FRVL
wmissed	RSTK
wmissile	>MCT
wmissing	>XCHSM
wmission	CLDR
wmississippi	DR
wmistake	CS
wmixed	>QRM
wmodel	CS
wmodern	>WCJDM
wmohammed	DQ
wmolly	DRKL
wmom	CTDL
wmoment	>MCQ
wmonthly	>VCMKK
wmoon	CR
wmorality	CQ
wmore	=L>L?bCIDKKFL_QJ
wmorning	>MCVSJ
wmoslem	>WCMDI
wmost	>L@ZBQCGDMKSMZQLRLTMUM
wmother	>MCUDM
wmountain	CR
wmountains	DMEQ
wmouse	CSQM
wmouth	>MCS
wmove	=M>JCSQTRMUQ
wmoved	QMRQ
wmoving	>MCKSW
wmr.	DQ
wmuch	>WCEDLK\`QI
wmujahedeen	>MCMDS
wmultiple	>WCJFM
wmurder	?MCR
wmusic	>ICX
wmyanmar	DQ
wna	CMOU
wnail	CSDM
wnails	CMDR
wname	>KCSKMTS
wnamed	RMTU
wnames	FQ
wnation	CMDQ
wnational	>LCMDT
wnations	ER
wnatural	>SCJ
wnature	>LCT
wnaval	>UCI
wnavy	>MCSDM
wnear	=[>LCFKUQLUM
wneck	>MCR
wneed	>KKLQWRHTGU_
wneeded	>JRRTUUM
wneeds	>MFMVX
wnegotiated	>MTR
wneighborhood	>KDS
wnest	>M@LCT
wnet	>T
wnetwork	CQ
wnew	>XCHRQ
wnewly	>KKT
wnews	>LC^DREMFGQM
wnext	=T>VCDDKKXQM
wnice	>_CDQM
wnine	9^>ICJQM
wno	:Z>ICLDKKRPVTMUL
wnobody	>LCUTM
wnoise	CTKL
wnone	9L>LC]DMTM
wnook	CMDS
wnor	8WCK
wnormal	>SCLDM
wnorth	>KDRKS
wnorthern	>TDL
wnote	>KCVDKQR
wnotice	=MCQDLQU
wnovember	CLDT
wnuclear	>YCH
wnyc	>MDR
wobsf	>MCUDL
woccurred	>LRT
woct	DQ
woctober	CMDV
woff	=VCFDLKRNX
woffer	=M>M?KCSQRUT
woffered	>JRSTQ
woffice	>LCXDSFLKM
wofficer	>MCUDM
wofficial	>KCU
woh	PT
wok	>UCLDMPTQL
wokay	>TDMKLPS
wold	=M>]CKKLRL
wolder	>M?[CH
won	=Z>MCJDKKSNTQM
wonce	=XCEDKK[UM
wone	9a>CCTDKIXKJTJ
wongoing	>YCJSI
wonline	>VCIIMKT
wonly	>VCMDM
wopen	>WCMKKQRUM
wopened	>LTQ
wopening	CMSQ
woperate	>MKMQT
woperating	>KCT
woperation	CTDL
woperations	EQ
wopportunity	CQDM
worder	>M?KCRKMQU
wordered	>LSRTQ
worders	DLFT
woriginal	>KCS
worleans	DWELFM
wotherwise	CJKYPM
wout	9M>JCJDMJSKTN\\QKUM
wouter	>V?MCL
woutside	=V>SCGKQQL
woutstanding	>VCLSJ
wover	=]>K?MNTQMUL
woverall	>WCFDMKXPK
wown	>\\CGDMKKNKQRTKUY
wowned	>JTU
wowners	FQ
wp	CQ
wpackage	CQ
wpage	>MCQ
wpages	FQ
wpaid	>JCMQMRSTXUL
wpain	>LCVQL
wpainewebber	CLDR
wpakistani	>XDG
wpalestinian	>RDM
wpalestinians	DMESFM
wpanel	CQ
wparakeet	CTDM
wparent	>MCTDL
wparking	CWSH
wparticipate	QQ
wparticularly	>KKS
wparts	DSEM
wparty	>KDR
wpass	>MCKQTUQ
wpassed	RSTM
wpassing	CQ
wpassword	CUDJ
wpast	=X>T@MCKQL
wpatience	CTDM
wpatient	>RCM
wpaul	>MCMDS
wpaulo	CMDQ
wpay	CJKMQVRMUS
wpaying	CMSR
wpeace	CUDMQM
wpeople	>GCHDHEVFdQL
wpeoples	DJFU
wper	=_>KCIKM
wpercent	>MCQ
wperformance	CQDLUQ
wpersonal	CMDQ
wpersonally	KQ
wpet	>LDSFMQQ
wpeter	CMDT
wpetroleum	CQ
wphotos	CKFS
wpick	>MQQUQ
wpicture	CS
wpieces	FQVM
wpilot	>MCQDR
wpipeline	>KCU
wplace	DMKMQSRS
wplaces	FR
wplan	CSDFQRUU
wplanet	DQ
wplanned	>LRRTQ
wplanning	>MCRSM
wplans	CMEMFUVM
wplants	FQ
wplay	QSUQ
wplaying	CLST
wpleasant	>TCL
wpleased	>YTF
wplenty	>MCR
wplus	8X>MCIKQ
wpoint	>ICU
wpolar	>Q
wpolice	CKDMFX
wpolicy	>LCUDL
wpolitics	DSEM
wpool	CQ
wpoor	6M>\\CI
wpopular	>SCL
wport	>LDQ
wposada	DQ
wpositive	>SCL
wpossibly	KR
wpost	=R>LCQDMQR
wposted	>TRJTQ
wpoverty	>MCQ
wpower	=M?LCWDRQL
wpractice	FMUQ
wpremium	CQ
wprepare	QT
wprepared	>UQMRK
wpresent	>VCFQURL
wpresident	>ED]TM
wpresidential	>RCM
wpress	>KCRDQ
wpressure	>MCR
wpretty	>LCGDMK^
wprevent	QSRM
wprevious	>SCL
wpricing	>MCWSJ
wprime	>WCGDQKM
wprint	CLQS
wprinted	TQ
wprinting	CRSL
wprior	>XCF
wprivate	>XCJQM
wprocedure	CQQM
wproduction	CQ
wproducts	FRVL
wprofessional	>QCLKR
wprogram	CS
wprograms	DMEMFT
wprogress	>LCR
wproject	>KCS
wpromised	>KTS
wproper	>ZCF
wproperly	>LKT
wproposal	>LCS
wproposed	>JCQTR
wprotect	CLQT
wprotection	CMDQ
wproud	>U
wprove	QR
wprovide	=M>MCMKMQWUR
wprovided	>LRQTR
wprovides	FLVR
wpublic	>RCQDL
wpull	>MUQ
wpulled	RQTM
wpurchase	QSUM
wpurchased	RMTQ
wpure	>XCG
wpurpose	>LCU
wpush	QTUM
wpushed	RRTM
wput	=M>LCIDMKMNQQTRTTU
wputs	FMVR
wq1	CTDK
wquality	>TCKDM
wquestar	DQ
wquestion	CQDLQQRMUQ
wquick	>UCJDMKSQMTM
wquite	>DCJGWKZQL
wquote	>MCS
wquoted	>LRQTQ
wr	US
wrabbits	FRQM
wraised	RMTQ
wran	>KCLRWTRUL
wrange	>MCR
wrat	CS
wrate	>GC\\UM
wrates	CQDLEMFTVL
wrather	?LCKK\\QM
wrats	EMFR
wre	=XCLDMVM
wreach	QR
wread	>KCLDMKKQTRUTVUK
wreading	CRSM
wreal	>YCAKT
wrealize	QS
wrecall	CRKM
wreceive	>MUR
wreceived	>LQMRT
wreceives	FHVV
wrecommend	>MUT
wrecommended	>JTT
wrecord	>TDM
wrecords	FRQM
wrecruiting	>MCWDKSM
wred	>TCLDVKURKTD
wrefer	QQ
wreference	DLUT
wrefused	RWTH
wregard	>MCS
wregards	FQ
wregime	CS
wregular	>Q
wrelated	>_RITE
wrelaxed	>WRKTK
wrelease	QQ
wreleased	>MTQ
wreliable	>RCM
wreligious	>R
wremain	CMKMUT
wremains	FKVS
wremember	DJQX
wremoved	>MTS
wrenaissance	CDDZ
wrepair	>MCUDL
wrepeatedly	>MKR
wreplace	CKQT
wreply	CUDMKIQQ
wreport	>MCUDJQR
wreported	>KRTTM
wreportedly	DMKR
wrepresentative	>KCSDR
wrepublic	CLDR
wrepublican	CMDQ
wrequest	@LCXKMQL
wrequested	>MTR
wrequests	EMFTVL
wrequire	>LCMQMUV
wrequired	>KTT
wrequirements	FQ
wreserves	FSVK
wrespect	CUQL
wresponsible	>QCM
wrest	>Q@ICSQQ
wrestaurant	>HCVDS
wresult	>MCQ
wresults	FSVL
wretired	>SDKRQTM
wreturn	>LCUDKQS
wreturned	RRTL
wreturning	CMSQ
wreview	CRQSRM
wrevised	>MTQ
wrhonda	CMDQ
wrice	DQ
wrich	>VCMQM
wrick	QM
wride	CQKMQQ
wriding	>MCTDQSK
wright	>WCKDJK]PVQKRITIUM
wrights	CTDLELFSVM
wriver	CQDQKL
wroad	>MCTTM
wrobert	CQDRQL
wrobinson	CMDQ
wrole	>MCS
wrolling	CLDWSK
wrolls	DLFQVQ
wrooms	CMFR
wround	=Q>RCJKTQM
wrow	CVDJ
wrule	DLUR
wrules	DMEMFT
wrun	>QCLDMKMQRRMTRUQ
wrunning	CLSR
wrussia	CMDQ
wrussian	>SCMDM
wruy	DQ
ws	>MHYIQKMPMRMUMVT
wsafety	DRUM
wsaid	>ICIQKR\\TU
wsake	CQ
wsalad	>MCUDM
wsales	CTDMFRVM
wsalon	>MCR
wsam	CLDS
wsamuel	CLDS
wsanders	CRDRELFL
wsao	DQ
wsara	DQ
wsatanism	CED[
wsatisfied	>STK
wsaturday	CHDW
wsaudi	>QDM
wsave	=WCMRRUI
wsaw	>MCLRXUL
wsay	BMCJDMPRQURMUU
wsaying	CLST
wschedule	>MCUDM
wscheduled	>MCRRLTR
wschool	>LCYDRKMQI
wscore	CSKMUR
wscott	CMDQ
wscreen	>MCTFM
wsea	CQ
wsearch	>LDHQZ
wseas	CQDIEV
wseason	CQDM
wseats	ELFTVM
wsecond	>YCEDLKVQL
wsecretary	CQ
wsection	CUDI
wsecure	>QCMQQ
wsecurity	>MDR
wsee	>MCHDMQWRMTRUT
wseek	CMQSUQ
wseeking	SR
wseem	>MKMTMUW
wseemed	RVTI
wselect	CKQV
wsell	KMQUUM
wsenate	>JCMDW
wsend	DLQU
wsenior	>YCKDKQM
wsense	>LCS
wsent	>HCBQLR[TbUG
wseparate	>RCHQRUQ
wsept.	DR
wseries	CWDUFEVL
wserious	>Q
wseriously	KQ
wserve	CLQQUR
wserved	>MRR
wserver	CTDLKM
wservice	CYFMQM
wservices	DMFUVL
wserving	CQ
wset	>TCLDMQMRMTU
wsettled	>RTL
wseven	9WCLDQTJ
wsevere	>XCKKK
wshackleton	DQ
wsharon	7M>MDS
wsheet	CTDL
wshiite	>SDM
wships	FR
wshop	>MCTDJUQ
wshopping	CTDQSI
wshops	FRVM
wshort	>aCADLKQ
wshot	>JCTTQ
wshow	>MKKQTUR
wshowed	RSTK
wshower	?M
wshowing	CLSS
wshows	CLFU
wshuttle	>KCVDM
wsick	>VCL
wside	CUKMQM
wsides	CMFR
wsign	CLFMQU
wsignature	>LCS
wsigned	>MRMTS
wsignificant	>XCITM
wsigning	>M
wsigns	ER
wsimilar	>UCK
wsimple	>YCHFM
wsince	=f>MC?DJKUQKUM
wsingle	>\\CEDM
wsink	>MUR
wsit	CLQQRMUS
wsitting	CLDR
wsize	CVUK
wsj	DQ
wskilled	>SDRRKTL
wskills	FSVM
wsleep	>LCWDMFMQJUV
wslow	>RCKQQ
wsmaller	>L?WCK
wsmart	>\\CHKLQM
wsnake	CRDQQL
wsnakes	FRVM
wso	=V>MCLDKK[QLUM
wsocial	>SCJ
wsociety	CS
wsoft	>WCKTL
wsoftware	>MCS
wsold	>MCLRTTSUM
wsoldiers	FQVM
wsomehow	K[QJTMUM
wsomewhat	=M>MK[QM
wsomewhere	>MCMKWQM
wson	>MCSDM
wsong	>JCXKM
wsorry	>[CLDHPUQJ
wsort	CSQK
wsought	CKRRTS
wsound	>MCMKLQWRLUT
wsounds	FJVV
wsource	CRQL
wsouth	>QCKFMKT
wspace	DR
wspain	CLDR
wspeak	QS
wspeaking	>MCLST
wspecial	>SCL
wspecialist	CTDK
wspecies	CQ
wspecific	>TCJ
wspeed	CUQLTLUR
wspending	CQSM
wspent	>KCGQKR\\TWUK
wspiritual	>RCM
wspoke	RUUJ
wspokesman	>KCWRM
wspot	KRRM
wspray	>MCR
wspread	CSQMRLUR
wspring	>MCXSI
wsri	>SDL
wst	DQ
wst.	CMDS
wstability	CQDM
wstaff	DMEMFV
wstan	DQ
wstand	CLQRUQ
wstandard	>VKK
wstanding	>RCM
wstands	FLVR
wstar	>MDR
wstars	FR
wstart	>MCRDJQVRMUQ
wstarted	>KRUTM
wstarting	>M
wstate	>EC[DSRMUL
wstatement	>LCS
wstates	EVFKVM
wstatus	CS
wstay	>LCQDLKLQTUR
wstayed	RSTL
wsteak	>MCVDI
wstep	CT
wsteps	CKFU
wsteve	CMDVQL
wstock	>MCSDMUQ
wstop	>LCMDMQUUU
wstopped	>MRQ
wstores	FQ
wstorm	DQ
wstory	>KCS
wstrain	=M>MCU
wstrategy	CR
wstreet	>JDXFMKM
wstrengthen	QQ
wstuck	>VCJQLRQTRUM
wstudent	>KCQDQ
wstudies	CMEQ
wstudy	>MDMQT
wstupid	>TCL
wstyle	>MCVDK
wsubject	7M>RCSDMQL
wsuccess	CTQM
wsuccessful	>RCM
wsuch	>\\CIGXKIQLUL
wsufaat	CLDS
wsuffer	UR
wsuggest	@KQRRLUU
wsuite	>MCVDL
wsun	DQ
wsunni	>XDH
wsuper	=M>L?LCIK^
wsupport	>MCQDLQT
wsupposed	RITV
wsupreme	>RCLDREM
wsure	>bCBKXPVQDUJ
wsurgery	>MCU
wsurprised	>XTG
wsurrounding	>MCLSU
wsusan	>LDR
wsushi	>MCS
wsussex	>MCUDL
wsweet	>YCJQM
wsyria	CMDQ
wsyrian	>RDM
wsystem	>MCSDQUM
wsystems	FR
wtable	>GCY
wtake	=KCMQXUS
wtaking	CKSU
wtaliban	>HCLDWES
wtalk	=MCRFMQRUR
wtalked	>MQR
wtalking	SR
wtamil	>RCM
wtana	CLDR
wtargets	ELFUVM
wtask	CSQK
wtaste	>MCMKMQTUS
wtax	CS
wteacher	CS
wteam	CVUL
wtechnical	>TCMDM
wtechnology	CR
wted	DVRLTL
wtell	CMKLQWRLUU
wtelling	CMQMSR
wten	9ZCLKMTM
wterm	CR
wterms	EKFT
wterrible	>SCM
wterrorism	CUKMQL
wterrorist	>WCLUM
wterrorists	FR
wterry	DQ
wtest	>L@JCYDQKMQSUK
wtext	>MCVKKQQ
wthank	DKQMUW
wthanks	CcDKFHPMVK
wthat	:\\;M=_>LCGDJOMQJUMWWXK
wtheir	;T>MCJDLJYKSTM
wthen	9M=Q>LCMDKFLIQK\`PMQMTMUM
wtheory	>MCRDQ
wthere	;^=K>JCFDKIQJTKYQLZM
wtherefore	=LCMKYQM
wthings	DKESFS
wthink	CLKMQZRMUQ
wthinking	CLSU
wthinks	CMFJVV
wthird	>VCGKS
wthough	=S>JCKK\\PM
wthought	9L=M>MCLKKQMR[TWUK
wthousands	FSVL
wthree	9^CFQMUM
wthrough	=X>ICLKINV
wthroughout	=SKM
wthrow	QQ
wthus	=LCLDLKZ
wtickets	FSVL
wtigers	DKEUFM
wtimes	EMFS
wtire	>MCS
wtires	FQ
wto	:R=XCIDLFMO[VMWM
wtoes	FQ
wtogether	>RCCJMK\\NS
wtold	=M>HCLQJR]T[UJ
wtom	DR
wtonight	>MCXKMPMRM
wtoo	=Q>MCFDMKYOS
wtop	:L>]DMFMUM
wtoronto	DQ
wtotal	>UCM
wtouch	>LCWDKKKQT
wtough	=M>WDL
wtour	CQ
wtourist	>KCSDRTM
wtourists	FRVL
wtours	DMEQFR
wtoward	=YCKKLTM
wtowards	=WFJKM
wtrack	>MCRKMQQ
wtrade	CSQRRMTK
wtrading	>MCTDQSK
wtraffic	>KCUDM
wtrain	>KCTDMQVUM
wtrained	>RRM
wtraining	CUSK
wtransaction	CSDK
wtransfer	CQQR
wtransmission	CLDR
wtravel	DQ
wtreat	>MCJQTUS
wtreated	RLTR
wtrial	>HCV
wtried	>KRS
wtroops	CMFSVM
wtrot	CRQR
wtrouble	>EC]
wtruck	CSKM
wtruly	>MKR
wtrust	>LCSKLQRRMUS
wtry	9MCHQ\\UR
wtrying	CLST
wtuesday	CIDU
wturn	DMTRUS
wturned	RVTH
wtv	>MCR
wtw	CMDS
wtype	CSDM
wtypes	FR
wu	>MIS
wu.s.	CLDV
wuk	CMDT
wunderstand	>KCLQVRMUT
wunderstanding	>MCT
wunfortunately	KQ
wunique	>QCM
wunit	>LCS
wuniversity	>MCGDY
wunlimited	DSRMTK
wup	=U>LCKILKSNVQK
wupdate	>ICWUL
wupdated	>HTW
wus	>LCIDTIY
wusa	CLDR
wuse	=J>KCMQVRRUT
wused	>EQRRRTT
wusual	>R
wuvb	CR
wvacation	CR
wvalley	>LCT
wvalue	>MCVDL
wvariety	CQ
wvarious	>Q
wvast	>UCK
wvendors	FQ
wventure	>MQS
wvery	:M=MC?Kg
wvia	=UCK
wvideo	>LCS
wview	CMDQUQ
wviews	CLFR
wvisa	CRQM
wvisit	CQQQ
wvisited	>MRR
wvisiting	SQ
wvisits	VQ
wvoice	CMDS
wvs.	=TFM
ww	=U>RDL
ww.	CMDS
wwait	>MFMQUUQ
wwaited	RSTL
wwaiting	>LDMSR
wwalk	QU
wwalked	RSTL
wwalking	CQ
wwall	CRKM
wwant	>FCJQZRJTMU\\
wwanted	>MRUTK
wwanting	CMSQ
wwar	>ICWDQ
wwarm	>[CKQMUM
wwarming	>LCTDL
wwars	DJEU
wwarwick	>MDQ
wwaste	CTDMQM
wwatch	CJQUUR
wwatching	CLSS
wway	BMC]DMKSNMPMQKUL
wways	FSVM
wweapon	CQ
wweather	=M?MCVQR
wweb	>MCYDG
wwedding	>KCZSH
wweekly	>VCLDMKM
wweight	>ICV
wwell	CGDKK\`P[QHUM
wwest	=L>U@ECMK]
wwestern	>TCMDM
wwhat	:L=F>MDLKLQMURWUX]
wwhatever	=M?LCLKLQLW[XWZK
wwheel	CQ
wwhenever	=MCLXMZX
wwhere	;L>LDMKKQMRUUMZ[
wwhile	=b>HDMKLQM
wwhite	>UCKDSKMQL
wwhole	>WCFKQQL
wwhom	CMQMXV
wwhose	>MRMUMYW
wwild	>S
wwilliam	CMDQ
wwilson	CMDQ
wwin	QRUR
wwindow	CTDM
wwindows	FSVM
wwine	>MCV
wwinter	>L?KCTDU
wwish	>JCQRLUV
wwolf	>MCVDM
wwolves	FTVL
wwoman	>JCV
wwomen	CMFTQM
wwonder	?LCLQRUU
wwondering	CMSQ
wwood	CR
wword	>KCSDS
wwords	FS
wwork	CRDKFMKMQUUU
wworked	>MRR
wworking	>LCLSV
wworks	CKERFKVV
wworld	>LCVDRRM
wworms	FR
wworry	CRDMQR
wworse	>L?ZCILTPMQL
wworst	>I@YCKDLMR
wworth	>^CQKGQM
wwow	KMPU
wwrite	>LQU
wwriting	CVSJ
wwritten	>KCJQMT]
wwrong	=L>YKL
wwrote	CMQLRXUM
wx	6UCMDM
wyear	>GC]DQKLQM
wyellowstone	DR
wyes	CSDLFIPZ
wyet	8X>LCJDMK[PMQMTL
wyo	DKIRJR
wyoga	CVDK
wyoung	>VCKDLFR
w|	6Q
z!!	5VCL
z!?	5R
z!n	5M9Q:Q>QCRFSQL
z#	CTDM
z&	8V
z&e	DR
z'd	=RBSDKQMRQTRULVM
z's	:M>G@MCHDEEUF\\HWISJTKMQLRMVTYQ
z*	6SCM
z**	6TCM
z+	6T8R9MCL
z.?	5SCM
z/	2U6RCMQM
z/c	>MCWDI
z00	CWDI
z02	9WCTDF
z:(	6QCM
z:)	6S
z<	3S6QDMQM
z<<	3SCM
z=	2R
z>	4S
z>>	4TCL
z??	5T7MCM
z@	=UCM
z__	6UCMDM
z\`s	CKDMERVS
za.	>LKS
zaa	:R>MCSDLPQQM
zab	>SDMKR
zac	CTDMEM
zad	9M=L>TCQDTFJKRPMRUTSUIVL
zag	CRKMQQ
zah	>JDRPV
zai	>TBMCIVV
zak	DSKQ
zal	9M<R=L>_CQDRELFKQMRMVL
zam	9M<UCTDQFKKLRMUU
zan	6L9M=L>YDREMFJKKQRRUUQVM
zao	CMDR
zap	>RCWDMFLKRQJ
zar	9M=R>WCRDQELFKGMIMKTPRRLVM
zas	=V>KCGDMEYFZKRNMPMQKUM
zat	6M:V;M=Q>QEMFJIMOMPMRSTJVMWZXV
zaw	>MCQDMFMQRRV
zax	=MCTFMKLQUTMUM
zay	=KBTDQEMFJIMJMKTNSPWQURMTJUQVM
zb	>QARDM
zb.	DQFMTS
zba	<SDM
zbc	CJDT
zbe	>LDTFMQTUM
zbi	CLDT
zbo	CQDQFM
zbs	=M>KCJDKESF_KMQM
zbt	KR
zby	=MDSFMKYQK
zc	AQ
zc.	<UDKFRKM
zca	=S>LBVCMDVQLUL
zcc	CQ
zce	:L<Q=T>LCXDQKRLMNMPLQTTL
zch	9M>RCREMFLGUQRRMTKURWR
zck	6M:M=K>QCTFLKQNSPMQSTSUSVM
zco	>LDV
zcp	CSDK
zcs	>MCJDEEVF_QK
zct	7V=M>SCQFKQTRMTKUSVK
zcy	>TCVFLPMUL
zd	>MBQCQDQUM
zd.	CMDS
zda	>HCSDXFMKTNMQM
zdc	CLES
zdd	=L>QCLDQKMQUUQ
zde	=QCQDMFLQQRTTSURVMWM
zdf	DQ
zdi	>TCMDQEMKM
zdo	=M>MCMDRFLPLQSUV
zdr	CQDM
zds	<M>GCFDHEXFcQKRMULV^
zdt	DQ
zdu	7R>SCK
zdy	>ZCRDQFLKMQMTM
ze.	<VCK
zea	=L>LCVDRFMKMPSRSUJ
zeb	>MDUTM
zec	CKDS
zed	9Q:M=H>XCFDLFIIMKKNLPKQIRgTlUHVK
zee	9U=M>MCRDRFLKKQRRMURVM
zef	=LCQDMKS
zeg	<RCQ
zei	=MCRDLIR
zek	DQUQ
zel	CTDSFKQURMTMURVM
zem	CQDMISKMQQTLUT
zen	6L7Q9V<M=M>RCJFSKQOMRLT[UMVL
zeo	>LCWDM
zep	9M>QDIPRQRRMUT
zer	6L7M8Q9J;M<M=Q>L?\`CREJFJJQLZNRPKRITHVJWSXSZT
zes	7S9M:Q>HCCDIE[FeITKINMQFRJUJV\`
zet	2M7W8U=K>Q?MBMCRDQEMFKPMQSTSUM
zew	=LCQDRFLKLR\\VL
zex	CSDMTM
zey	>UCQDSFMPTQKRMTM
zez	>QCJPSVR
zf	=R
zfe	>KCTDRKM
zff	=S>KCVDIEMFRKRNXQM
zfs	CGDJEUF[
zft	=M>QCQDMFRKLRUTRUM
zfy	CLDRQT
zg.	<VCLKM
zga	6M9M>MCRDVIMPM
zge	CUDSFJKKQR
zgg	>MCQDQ
zgh	7M:M=V>SCIDMFKKTNTPT
zgn	>RFKQT
zgo	>LCQDQFMKLPMQTUS
zgs	<M>KCBDLEXF\`QKUKVX
zgy	CQDQKM
zha	CKPU
zhe	CLPRQV
zhh	CGFSPT
zhi	>TUM
zhn	DQ
zho	>KCQDS
zhr	CTDMKM
zhs	CEDKESF^KM
zht	8M9Q=K>SBQDMFLKQPQQKRTTUULXS
zhy	=M>WDQJTKMQL
zia	=SDTERIMKMPM
zic	9M>]DVFLKMPMQKRMUM
zid	=M>VCQDMFJKJQQRWTWUJVM
zie	<R=QDSFJIMKKPLQQUT
zig	>WCMKM
zii	9W<L>MARDJFM
zik	=SCMDQ
zil	=R>QBRCQDTELFMKMQRRLVL
zim	=M>RFQKMUS
zin	9L:L<M=UCMEMFMJMKSNVPRRMSSTMUSXMZQ
zio	>MCRDVPMVM
zip	CREMFMKLPQQVUM
zir	;TDQFMJWKMQLTM
zis	<M>ICKE[FRJVKIQKVQ
zit	9MCRDMEMFKKJPMQXRSTSURVL
zix	9Q>MDRFL
ziz	CRDR
zk	9VCMFM
zka	>MCKDQKV
zke	9L=S@MFKKLNSPSQURTTJURVM
zkh	DR
zki	DQ
zko	CMDS
zks	6M7M=M>JCIDFEUF\`KLQLRLUMV_
zky	>YCMDQFL
zla	:MDVUL
zlb	>MDR
zlc	>MCQ
zld	9M=KBQDRFIKKPQQQRUTVVM
zle	5M9L=R>UCTDQEQFMKRPMQRRMTKUQVK
zlf	=M>MCRDQEMFMGTIYQMTLUL
zli	>SCRDMQM
zlk	=MFTQTUQ
zll	7L:TBTDMEMFIGVIQKSOMQSTLUQVL
zlm	>RQQ
zlo	CKDMP[
zlp	>KQUUR
zls	>JCIDGEZFcKMPQQHRMSMUKV\\
zlt	=MBRCQDMKMRVTZUIVM
zly	9M=L>VBMCJDQFJKkNMQMRKTLUKVL
zm	9S>MDMRLUR
zm.	CSDM
zma	<S>LCWDSFMKMPLQMUM
zmb	>SDMQT
zme	=M>RCQELFIKSPQQQTUUQVM
zmi	>MDTFM
zmm	9QDLFJPYQM
zmn	>KCMKVQMUQ
zmo	KTQM
zmp	>QQQRMTMUQ
zms	=M>KCEDHEZF\`KMQLRMVU
zmy	>VCQDRQLUL
zn.	DQ
zna	>KCQDUOUPMQM
znc	CQ
znd	8Q:L=VCQDMFHIMKUNQQSUTVL
zne	9U<L=K>QCSDSFJITNMPLTSWM
zng	7M9M:M=R>T?MEMFMILKSNMRSS_TQUIVL
zni	>RCLDQFR
znk	=MFKKMQSRSUW
znn	CMDU
zno	8M:Y>LCQDMELPTTLUL
zns	7R8Q9M=L>ICBDJE\\FbIMKKPMQJRMTMUKV]
znt	7V9L:M<M=J>WCRDLFHPLQURSTSURVL
zny	:W=L>TDSFJQLVM
zo.	CUDM
zoa	CQ
zob	>MCUDR
zoc	CWDL
zod	CQDUFMPRQJRTTRUK
zoe	>MCQ
zof	>TCRDLFM
zog	QT
zoh	PT
zoi	CQDM
zok	=M>QFMKMPRQTUSVM
zol	=MCQDQEMFMPWQQTM
zom	7YCQDLFKQLVMXV
zon	7U9S<R=TCSDUEMFIKKNRPMQLRSSSTKUMVM
zoo	>JDJFMKYOSPMXR
zop	9M:L=Q>MCRFMPMQTRMUU
zor	6M8V<M=K>SCVDRFKJRKLRMUM
zos	9M>KCKDMEXF_KMNMQJ
zot	>LDRFKOQRSTTUL
zou	=RCLDSIRKM
zov	CKDU
zow	DJEMFKKSNMPTQURLTKUU
zox	ESKQ
zoy	<M>KFMQXRMUS
zp	CQ
zp.	KVQK
zpa	CRDRQL
zpc	>LCR
zpe	>LCTFMKKPSQSRMUT
zph	CR
zpi	DQ
zpm	CVDI
zpr	>MCTDM
zps	>JDLF_KLQHRLTMULV_
zpt	=L>VDMFMKLRUTSVL
zpy	>TCRDKFQIM
zq1	CTDK
zqi	>VCKDM
zr	US
zr.	CLDT
zra	7SCQDVFLKLPMQL
zrb	>TPM
zrd	:M=R>TELFKILKSQQRSTRUL
zre	9L:L;T>Q?SBMCQDLEKFGJUKSLTNMOMPMQTTJUQVKZU
zrf	>UDM
zrg	7WCKKM
zri	>RCIDUFRKL
zrk	CUDSFMKLQTTLURVL
zrl	DQ
zrm	=QCSFLKMQTUT
zrn	9M=L>REMFLPMQTRLTVUR
zro	9Q<U=SDSFMPMQKRMUMVM
zrp	>RCLKR
zrs	0T7M=M>ICDDEEYFaIWKQNMPMQMRLUIVW
zrt	9M:MCTDRFLQRTMURVM
zry	6M9M:U=K>UCTDQEMFMQQRMTLUR
zs	>MHYIQKMPMRMUMVT
zs.	=R>LCLFV
zsa	>LCQDSFMKSQM
zse	6L=R>R?TCQDLEMFJLRNMPKQSRRUTVJYT
zsf	>M
zsh	=M>TDLELPSQSRLTLUT
zsi	DR
zsj	DQ
zsk	>LCVDKFMKLQTRMUS
zsm	>MCVDUFMKLQL
zso	=U>LCMFLK[PMQLUM
zsp	CMDSKQQM
zss	>S?SCQELFLLTNMPMQRRMTLURVK
zst	6M7M9L:M=T>Q?M@_CMDQEJFHIMKQMXNMQSRRVK
zsy	>ZCQDLFLKMQK
zt.	<R>MCQDTQL
zta	=Q>JDXFMKMORQK
ztc	DR
zte	6M8M9M>TCQEKFIGUJMKRPLQVRSTMUSVMXM
zth	8T:V>QDRGRKXQIRLTLUH
zti	IRKM
zto	:Q=X>JCQDRFKKMO[PMTMVMWM
zts	=J>KCEDCE_FfKKPMQIRLTMUKV\`
ztt	>MDV
ztv	>MCR
ztw	>MCIKZ
zty	9V>VCVDRFLKRPLQKTKUK
zu	>MIS
zub	>LCRDQ
zud	>QBTCMKR
zue	=J>UCSDQELFMKMQURMUQVK
zug	CQ
zui	CJDT
zuk	CKDV
zul	>UDRFLKM
zum	>RCSDSEMQM
zun	>QFKKMRMTU
zup	=U>JCSDLFLILKRN]PQQL
zur	>KJUKMQSRMUQ
zus	8U=RDSEMFLIVPLQLVM
zut	8W9M=U>MCKFJGMJRNUPLRQSMTTULVM
zuv	CS
zuy	>MCKKQQSRMUR
zv.	=MCRDJQW
zva	>MCR
zvb	CR
zve	4M9S:M;M=Q>RCMDMELFIPLQWRRSRUXVM
zvy	>TDM
zw	=U>RDL
zw.	CMDS
zwa	>MDR
zwi	CMDR
zwn	=TCKDMFLKQNUQMTYVL
zws	>KCIDJETF\\QKRMUMVY
zx	6UCMDM
zxt	=S>SDKFMKS
zya	>MCKDTIQ
zyc	>MDR
zye	>LCRIT
zyi	CMDLKW
zyl	CKDU
zym	>LCQ
zyn	CKDT
zyo	DMIRJR
zys	=M>MCCDKEUF]PSQLUKVX
zza	>MCQ
zze	FLQUUQ
zzy	>YCJFM
z|	6Q`;
