/** Who stands at a cue whose subject ends in words that cannot speak: a place in a name, the end of a list, a time. */
import { lastSpeakers } from '../last-source.ts';

lastSpeakers([
  [
    'what others wrote says it, and not who took a stand on it; who did goes on behind a comma',
    [
      ['The mayor rejected a complaint by two tenants claiming that she broke the law.', 'a complaint by two tenants'],
      ['The mayor faces a lawsuit alleging that she lied to the board.', 'a lawsuit'],
      ['The company dismissed a lawsuit alleging that it poisoned the river, saying the water was clean.', 'The company'],
      ['The mayor sent a letter saying that it was late.', 'The mayor'],
      ['The mayor rejected the plan, saying that it was late.', 'The mayor'],
      ['A denial followed a report by the mayor. Tenants wept, saying that it was late.', 'Tenants'],
    ],
  ],
  [
    'who is said to be something, in a list of it or not, and has said it',
    [
      ['Tom Bell is a volunteer who says that it was late.', 'Tom Bell'],
      ['Ana Ruiz is a mother, nurse and volunteer who says that it was late.', 'Ana Ruiz'],
      ['Ana Ruiz met a volunteer who says that it was late.', 'a volunteer'],
      ['It was a nurse who said that it was late.', 'a nurse'],
    ],
  ],
  [
    'all who spoke at the cue before go on',
    [
      ['The tide office and Acme said they were late, saying it was dry.', 'The tide office and Acme'],
      ['The UN and other aid groups have condemned the ban, saying it was late.', 'The UN and other aid groups'],
      ['She and her aides have vowed to win, while acknowledging that it was late.', 'She and her aides'],
      ['Ruiz and Bell said it was late, but Hill left, adding that it was shut.', 'Hill'],
      ['Ruiz and Bell said it was late, and Bell added that it was shut.', 'Bell'],
      ['Leith and Avon agreed, though Mayor Tom Bell went on Monday, saying he would go.', 'Tom Bell'],
    ],
  ],
  [
    'who did what a dash parts from what is said',
    [
      ['Ruiz flipped her choice on the spot – saying she was late.', 'Ruiz'],
      ['The party has rejected the claim — noting that the board was late.', 'The party'],
      ['Ruiz saw a one-in-five chance - implying that it was late.', 'Ruiz'],
      ['Ruiz rattled critics by issuing a statement – the day was cold – saying it was late.', 'Ruiz'],
      ['A lift in the town – the mayor says it was late – was shut.', 'the mayor'],
      ['Bell was shut out – a sign, Ruiz said, that it was late.', 'Ruiz'],
    ],
  ],
  [
    'both of two, and examples of what speaks',
    [
      ['Both he and Mr Bell acknowledged that it was late.', 'he and Mr Bell'],
      ['A retort to both Ruiz and Bell, who left, came. Hill said it was late.', 'Hill'],
      ['Countries such as Chile, Peru and Ghana said it was late.', 'Countries such as Chile, Peru and Ghana'],
      ['Countries like Chile, Peru, and Ghana have put up walls, saying it was late.', 'Countries like Chile, Peru, and Ghana'],
      ['Groups including Acme, Boatco and Quay Watch said it was late.', 'Groups including Acme, Boatco and Quay Watch'],
      ['Leith’s northern towns including Avon and Hale have cited fears.', 'Leith’s northern towns including Avon and Hale'],
      ['Like Ana Ruiz, Tom Bell and Mia Hill said it was late.', 'Tom Bell and Mia Hill'],
      ['In Leith, Avon, and Hale, tenants said it was late.', 'tenants'],
      ['Tom Bell went to Leith, Avon, and Ana Ruiz said it was late.', 'Ana Ruiz'],
      ['Ana Ruiz, Tom Bell, and Mia Hill said it was late.', 'Ana Ruiz, Tom Bell, and Mia Hill'],
    ],
  ],
  [
    'a place after the comma of a name is a part of the subject',
    [
      ['Ana Ruiz of the University of Avon, Leith said it was late.', 'Ana Ruiz'],
      ['Ana Ruiz of the University of Avon, Leith disagreed: “It was late.”', 'Ana Ruiz'],
      ['Eva Bell of Durham, North Carolina says it was late.', 'Eva Bell'],
      ['Eva Bell of Perth, Western Australia says it was late.', 'Eva Bell'],
      ['A court in Leith, Avon said it was late.', 'A court in Leith'],
      ['Farmers from Kent, Surrey and Sussex said it was late.', 'Farmers from Kent, Surrey and Sussex'],
      ['Tom Roe read from his notes in Albany, N.Y. saying, “It was late.”', 'Tom Roe'],
    ],
  ],
  [
    'what a body is for, listed in its name',
    [
      ['The Federation of State, County and Municipal Employees said it was late.', 'Federation of State, County and Municipal Employees'],
      ['The Academies of Sciences, Engineering, and Medicine said it was late.', 'Academies of Sciences, Engineering, and Medicine'],
      ['The Committee on Culture, Media and Sport said it was late.', 'Committee on Culture, Media and Sport'],
      ['The Bank of England, Barclays and Shelter said it was late.', 'Bank of England'],
      ['The Church of England, Oxfam and Friends of the Earth said it was late.', 'Oxfam and Friends of the Earth'],
      ['The mayors of Leith, Dundee and Perth said it was late.', 'The mayors of Leith, Dundee and Perth'],
    ],
  ],
  [
    'adjectives that are joined',
    [
      ['Current and former tenants said it was late.', 'Current and former tenants'],
      ['Three past and current Acme nurses said it was late.', 'Three past and current Acme nurses'],
      ['It was late, said old and new tenants.', 'old and new tenants'],
      ['It was wet and old tenants said it was late.', 'old tenants'],
      ['The hall is cold, and former tenants said it was late.', 'former tenants'],
    ],
  ],
  [
    'a relative clause without a pronoun between the subject and its verb',
    [
      ['All the nurses I met said it was late.', 'All the nurses'],
      ['Several tenants she has spoken with over the weeks said it was late.', 'Several tenants'],
      ['The tenants they met in May say it was late.', 'The tenants'],
      ['After the vote he left and tenants said it was late.', 'tenants'],
      ['In the hall she met tenants who said it was late.', 'tenants'],
      ['On the day he left officials said it was late.', 'officials'],
    ],
  ],
  [
    'a participle between the subject and its verb',
    [
      [
        'A report by the Leith Coroners Service published last year found that it was late.',
        'A report by the Leith Coroners Service published last year',
      ],
      ['A study by Leith College released Monday shows it was late.', 'A study by Leith College released Monday'],
      ['A letter found inside said it was late.', 'A letter'],
      ['Tom Roe read a report by Ana Ruiz, published in May, which found it was late.', 'a report by Ana Ruiz'],
      ['Tom Roe read a report by Ana Ruiz, published in May, that found it was late.', 'a report by Ana Ruiz'],
      ['Tom Roe met Ana Ruiz, elected in May, who said it was late.', 'Ana Ruiz'],
      ['A coat found nearby has been sent for tests, Ana Ruiz said.', 'Ana Ruiz'],
      ['The judge found she had lied.', 'The judge'],
    ],
  ],
  [
    'a day that ends a name, and a word before an office and a name',
    [
      ['A USA Today poll found that it was late.', 'A USA Today poll'],
      [
        'A USA Today/Leith University poll released this week found that it was late.',
        'A USA Today/Leith University poll released this week',
      ],
      ['Today, Ana Ruiz said it was late.', 'Ana Ruiz'],
      ['In the past, the district GOP Chairman Tom Bell left, but said it was late.', 'Tom Bell'],
    ],
  ],
  [
    'initials with stops that something belongs to',
    [
      ['Crews in B.C.’s Talbot Valley say it is late.', 'Crews'],
      ["B.C.'s premier said it was late.", "B.C.'s premier"],
      ['The fire began in B.C. Officials said it was late.', 'Officials'],
      ['The B.C. Wildfire Service said it was late.', 'B.C. Wildfire Service'],
    ],
  ],
  [
    'the head of a body of which but the first word looks like a name',
    [
      ['“It is late,” Bread for Leith director Ana Ruiz told the Herald.', 'Ana Ruiz'],
      ['“It is late,” Citizens for Mayor Ana Ruiz told the Herald.', 'Citizens for Mayor Ana Ruiz'],
    ],
  ],
  [
    'a headline that goes on in marks',
    [
      ['Court stays work, says city ‘cannot be asked to wait’', 'Court'],
      ['It is late, says city of Leith', 'city of Leith'],
      ['The work, said Ruiz “is late”.', 'Ruiz'],
    ],
  ],
  [
    'a summary speaks, not what it is of',
    [
      ['The FBI’s summary of its investigation says it was late.', 'The FBI’s summary of its investigation'],
      ['A copy of the report says it was late.', 'the report'],
    ],
  ],
  [
    'a place that is the subject',
    [
      ['In Harrow, London said it was late.', 'London'],
      ['Ana Ruiz was in Oslo, Norway said it was late.', 'Norway'],
      ['Ana Ruiz came, and London said it was late.', 'London'],
      ['In talks with Ana Ruiz, China said it was late.', 'China'],
      ['After the Rail Workers’ Union, Harrow, closed, France said it was late.', 'France'],
    ],
  ],
  [
    'the people of two bodies',
    [
      [
        'Researchers at the University of Avon and the College of Leith said it was late.',
        'Researchers at the University of Avon and the College of Leith',
      ],
      [
        'Scientists from the University of Avon in Chile and the College of Leith in Ohio reported that it was late.',
        'Scientists from the University of Avon',
      ],
      ['Ana Ruiz met the board, and the College of Leith said it was late.', 'College of Leith'],
      ['Researchers met, and the College of Leith said it was late.', 'College of Leith'],
    ],
  ],
  [
    'one of several, by name',
    [
      ['One of the clubs, the Leith Rowing Club (LRC), sold its boats and said it was late.', 'Leith Rowing Club (LRC)'],
      ['One of the clubs, the Bergen Rowers (BR), said it was late.', 'Bergen Rowers (BR)'],
      ['Two of the firms, Acme Foods and Leith Water, said it was late.', 'Two of the firms'],
      ['One of them, Acme Group, has said it was late.', 'Acme Group'],
      ['One of the clubs, the oldest, said it was late.', 'One of the clubs'],
      ['Tom Roe came. His neighbours, among them the charity Shelter North, say it was late.', 'His neighbours'],
      ['Tom Roe rowed up the Volga, and his neighbours, among them the charity Shelter North, say it was late.', 'his neighbours'],
    ],
  ],
  [
    'a time says nothing',
    [
      ['Yesterday afternoon, Ana Ruiz, the mayor of Leith, announced that it would close.', 'Ana Ruiz'],
      ['Yesterday the council said it was late.', 'the council'],
      ['May said it was late.', 'May'],
      ['Time said it was late.', 'Time'],
      ['According to Time, it was late.', 'Time'],
    ],
  ],
  [
    'an office for something else, and a body of somewhere else',
    [
      ['Civil Aviation Minister Ana Ruiz came. The health minister said it was late.', 'The health minister'],
      ['Health Minister Ana Ruiz came. The health minister said it was late.', 'Ana Ruiz'],
      ['Minister Ana Ruiz came. The health minister said it was late.', 'Ana Ruiz'],
      ['Finance Minister Tom Roe and Health Minister Ana Ruiz came. The health minister said it was late.', 'Ana Ruiz'],
      ['Avon authorities came. The new authorities of the Leith valley left. Avon authorities said it was dry.', 'Avon authorities'],
      ['Frost is rare in Sicily. They found that it was late.', null],
    ],
  ],
  [
    'who is told says nothing, whoever tells it',
    [
      ['“We will stop,” the neurosurgeon told Ana Ruiz.', 'the neurosurgeon'],
      ['“We will stop,” the gravedigger told Ana Ruiz.', 'the gravedigger'],
      ['“We will stop,” the retired neurosurgeon told HARBOUR TV in a video.', 'the retired neurosurgeon'],
      ['“We will stop,” the neurosurgeon told reporters in a video.', 'the neurosurgeon'],
      ['“We will stop,” said the neurosurgeon Ana Ruiz.', 'Ana Ruiz'],
    ],
  ],
  [
    'what a thing goes on with is not who shows it',
    [
      ['Ana Ruiz’s pitch to Leith suggests she will stay.', 'Ana Ruiz’s pitch to Leith'],
      ['The leaflet means the school will stay shut, and suggests that the board has no money.', 'The leaflet'],
      ['The trouble began when tenants met Bell, shouting “We will stop.”', 'tenants'],
    ],
  ],
  [
    'titles, abbreviations and others, with a name',
    [
      ['“It was late,” former first lady Ana Ruiz said.', 'Ana Ruiz'],
      ['“It was late,” said First Lady Ana Ruiz.', 'Ana Ruiz'],
      ['“It was late,” said Lady Ana Ruiz.', 'Lady Ana Ruiz'],
      ['Joe Webb, who at the time was a Ft. Leith member of the club, said that it was late.', 'Joe Webb'],
      ['Takings rose, according to data released by state gaming regulators.', 'data released by state gaming regulators'],
      ['In May Bell fell in the Harbour survey to 29 points. The survey showed that he was late.', 'the Harbour survey'],
      ['Ruiz et al. reported that it was late.', 'Ruiz'],
      ['Ruiz et al show that it was late.', 'Ruiz'],
    ],
  ],
  [
    '“who” tells of people',
    [
      ['“It is late,” said Tom Bell, a gardener from Englewood, New Jersey, who said he would stay.', 'Tom Bell'],
      ['“It is late,” said Ana Ruiz, 24, who said she would stay.', 'Ana Ruiz'],
      ['The clip shows fans of the mayor of Leith who said it was late.', 'fans of the mayor of Leith'],
    ],
  ],
  [
    'whose deed is shown, named behind “of”',
    [
      ['The clip was followed by one of Ruiz saying she will stay.', 'Ruiz'],
      ['Bell gives an account of Ruiz telling tenants that it was late.', 'Ruiz'],
      ['“It is late,” said Ana Ruiz of Leith Rail adding “we are sorry.”', 'Ana Ruiz'],
      ['A biography of Ana Ruiz claiming it was late was read.', 'A biography of Ana Ruiz'],
      ['Critics of Ana Ruiz claiming it was late left.', 'Critics of Ana Ruiz'],
      ['Police issued a photo of Tom Bell saying it was late.', 'Police'],
      ['The mayor issued a statement at the office of Tom Bell saying “it was late.”', 'The mayor'],
    ],
  ],
  [
    'a past form beside another is no verb of a clause, but where somebody else does it',
    [
      ['Many of the jurors selected admitted that they read the news.', 'Many of the jurors'],
      ['Data published showed that it was late.', 'Data'],
      ['The tenants asked said it was late.', 'The tenants'],
      ['Some of the tenants police interviewed said it was late.', null],
      ['The man police arrested said it was late.', null],
    ],
  ],
  [
    'letters that stand for somebody',
    [
      ['Ms A told the court that it was late.', 'Ms A'],
      ['The judge, Ms A claims, asked for her number.', 'Ms A'],
      ['Witness A told the court that it was late.', 'Witness A'],
      ['Soldier F told the court that it was late.', 'Soldier F'],
      ['Grade A beef was sold, said Bell.', 'Bell'],
    ],
  ],
  [
    'people before a participle or verb that the tagger takes for adjectives or verbs',
    [
      ['Many came, with one resident saying it was late.', 'one resident'],
      ['Many came, with a tenant describing it as “brutal”.', 'a tenant'],
      ['A man, who police claimed was a thief, was late.', 'police'],
      ['The official opening ceremony was late, said Bell.', 'Bell'],
    ],
  ],
  [
    'who holds an office whose field stands in brackets',
    [
      ['Inspector (crime) Shahaji Umap said it was late.', 'Shahaji Umap'],
      ['“It was late,” said DCP (crime) Shahaji Umap.', 'Shahaji Umap'],
      ['Police (Leith) Division said it was late.', 'Police'],
    ],
  ],
  [
    'a body whose name begins its sentence with what it is there for',
    [
      ['Public Health Leith says it was late.', 'Public Health Leith'],
      ['Local Government Avon said it was late.', 'Local Government Avon'],
      ['Former Health Secretary Ana Ruiz said it was late.', 'Ana Ruiz'],
      ['Public Health officials said it was late.', 'Public Health officials'],
    ],
  ],
  [
    'whom somebody quotes',
    [
      ['“It is late,” Ruiz quoted Bell as telling him.', 'Bell'],
      ['“It is late,” the Herald quoted an official as warning.', 'an official'],
      ['“It is late,” Ruiz quoted as she left.', 'Ruiz'],
    ],
  ],
  [
    'where somebody is who says it says nothing',
    [
      ['Ruiz issued a statement in Perth, Western Australia saying, “It is late.”', 'Ruiz'],
      ['Ruiz filed a suit in Leith, Fife claiming it was late.', 'Ruiz'],
      ['Ruiz held a sign outside Leith Town Hall saying “it was late.”', 'Ruiz'],
      ['There was a sign at the Harbour Board saying “it was late.”', 'a sign at the Harbour Board'],
      ['The mayor put up a poster at Leith Town Hall reading “it was late.”', 'a poster at Leith Town Hall'],
      ['The parties split on it, Labour saying it was late.', 'Labour'],
    ],
  ],
  [
    'a description in no dictionary of roles before a name',
    [
      ['“It was late,” said Ruiz constituent Tom Bell when asked.', 'Tom Bell'],
      ['According to eyewitness Tom Bell, “it was late.”', 'Tom Bell'],
    ],
  ],
  [
    'the name between a dash and a colon says what the colon leads to',
    [
      ['Tenants agree - Carla Bell: “One of the lessons was a simple one.”', 'Carla Bell'],
      ['Papers share blame in the lift story – Carla M. Bell: “One of the lessons was a simple one.”', 'Carla M. Bell'],
      ['It was a bad week - Leith Research: “All the tenants that we asked were late.”', 'Leith Research'],
      ['Tenants agree - Carla Bell says: “One of the lessons was a simple one.”', 'Carla Bell'],
      ['Nobody knows how late it was - Tom Bell: “One of the lessons was a simple one.”', 'Tom Bell'],
      ['There is one star – Ana Ruiz: “She is the best of them all.”', null],
      ['Tenants agreed: “One of the lessons was a simple one.”', 'Tenants'],
      ['Ana Ruiz said - in Leith: “One of the lessons was a simple one.”', 'Ana Ruiz'],
      ['Carla Bell - the mayor - said: “One of the lessons was a simple one.”', 'Carla Bell'],
    ],
  ],
  [
    'a day after a noun is no part of it',
    [
      ['Ana Ruiz met a tenant Monday who said it was late.', 'a tenant'],
      ['A spokesman Monday said it was late.', 'A spokesman'],
      ['The timeline of events in the storm Tuesday in Leith shows that it was late.', 'The timeline of events'],
      ['Ana Ruiz met Tom Bell Monday, who said it was late.', 'Tom Bell'],
      ['The Sunday Herald said it was late.', 'Sunday Herald'],
    ],
  ],
  [
    'a noun after a name or a year is the head',
    [
      ['Tuesday, the mayor opened a Leith rally blasting Bell for the delay.', 'the mayor'],
      ['A 2014 estimate by the council projected that it would be late.', 'A 2014 estimate by the council'],
      ['A Leith ally said it was late.', 'A Leith ally'],
      ['Ana Ruiz sharply rebuked critics who say it was late.', 'critics'],
      ['The newly built lobby said it was late.', 'The newly built lobby'],
    ],
  ],
  [
    'what is no name, and what belongs to one',
    [
      ['“It is late,” an aide to Mayor Tom Bell said.', 'an aide to Mayor Tom Bell'],
      ['The lift was late, according to Labour and independent councillors.', 'Labour and independent councillors'],
      ['The lift was late, according to Labour and the board.', 'Labour and the board'],
      ['The lift was late, according to Ana Ruiz and other tenants.', 'Ana Ruiz'],
      ['A survey from 2014 showed that it was late.', 'A survey from 2014'],
      ['One of the women in the video said it was late.', 'One of the women in the video'],
      ['A Democrat also said it was late.', 'A Democrat'],
      ['Senators Mitch Webb and Ana Ruiz met. Mr. Webb said it was late.', 'Mitch Webb'],
      ['Councillors Joe Webb and Ana Ruiz met. Webb said it was late.', 'Joe Webb'],
      ['“It is late,” said Ana Ruiz and Tom Bell in a joint statement.', 'Ana Ruiz and Tom Bell'],
      ['“It is late,” said Ana Ruiz and Tom Bell of Leith.', 'Ana Ruiz and Tom Bell of Leith'],
      ['Senator Ana Ruiz of Avon, the No. 2 Democrat in the hall, said it was late.', 'Ana Ruiz'],
      ['Of Bell, they had heard much. Bell said it was late.', 'Bell'],
      ['It was late, according to the “Lifts for all” document that Bell gave them.', null],
    ],
  ],
  [
    'who is somebody of an office holder is not the holder',
    [
      ['“It is late,” the wife of Mayor Tom Bell said.', 'the wife of Mayor Tom Bell'],
      ['A friend of Mayor Tom Bell said it was late.', 'A friend of Mayor Tom Bell'],
      ['“It is late,” said a former aide to President Tom Bell.', 'a former aide to President Tom Bell'],
      ['Secretary of State Ana Ruiz said it was late.', 'Ana Ruiz'],
      ['Chief of Staff General Ana Ruiz said it was late.', 'Ana Ruiz'],
      ['Governor of Avon Ana Ruiz said it was late.', 'Ana Ruiz'],
    ],
  ],
  [
    'who stands in the clause that the participle goes with, and not in one before it',
    [
      ['When Ana Ruiz asked the union, the board declined, citing the high costs.', 'the board'],
      ['But when Ana Ruiz asked him, Tom Bell left, saying it was late.', 'Tom Bell'],
      ['After the sale, the families of the founders had marched, warning that it was late.', 'the families of the founders'],
      ['When Ana Ruiz left, saying it was late, they cheered.', 'Ana Ruiz'],
      ['After Ana Ruiz, the mayor, left, Tom Bell came, saying it was late.', 'Tom Bell'],
      ['Tenants sued after Leith closed the lift, saying it was late.', 'Tenants'],
      ['Ana Ruiz left when Tom Bell came, saying it was late.', 'Ana Ruiz'],
    ],
  ],
  [
    'who says that another did something goes on after “but”',
    [
      ['Ana Ruiz said Tom Bell had begun to call tenants, but said the vote was open.', 'Ana Ruiz'],
      ['Ana Ruiz said Tom Bell was late but added that the vote was open.', 'Ana Ruiz'],
      ['Ana Ruiz met Tom Bell, who said he was late but added that the vote was open.', 'Tom Bell'],
      ['Ana Ruiz came, but Tom Bell said the vote was open.', 'Tom Bell'],
      ['Tom Bell was late, but said the vote was open.', 'Tom Bell'],
    ],
  ],
  [
    'somebody who is shown in a work, and not the work, says what follows',
    [
      ['Tom Bell gave a speech in Leith that included Ana Ruiz vowing to leave.', 'Ana Ruiz'],
      ['The film shows Ana Ruiz saying it was late.', 'Ana Ruiz'],
      ['The board made a film, featuring tenants telling their stories and criticizing the plan.', 'tenants'],
      ['The film showed that the board left, saying it was late.', 'The film'],
      ['Ana Ruiz came to the film, saying it was late.', 'Ana Ruiz'],
      ['The angry Leith headline reads: “Nobody came to us for weeks.”', 'The angry Leith headline'],
      ['Tenants have three reads: “A boat”, “A lift” and “No”. Ana Ruiz said it was late.', 'Ana Ruiz'],
    ],
  ],
  [
    'somebody who is told of does not say it',
    [
      ['According to a report, Ana Ruiz, a top aide, sent a letter.', 'a report'],
      ['According to a summary of the case, Ana Ruiz, a top aide, sent a letter.', 'a summary of the case'],
      ['According to the council, Ana Ruiz, a top aide, sent a letter.', 'the council'],
      ['According to a tenant, Ana Ruiz, it was late.', 'Ana Ruiz'],
      ['According to the mayor, Ana Ruiz, it was late.', 'Ana Ruiz'],
      ['“It was late,” said a tenant, Ana Ruiz.', 'Ana Ruiz'],
    ],
  ],
  [
    'a party and a state between commas say nothing',
    [
      ['With Sen. Ana Ruiz, R-Texas, ahead in Leith, a report by the council says that it was late.', 'a report by the council'],
      ['Tenants are moving toward Sen. Ana Ruiz, I-Vt., a new poll indicates.', 'a new poll'],
      ['Sen. Ana Ruiz, D-N.Y., said it was late.', 'Ana Ruiz'],
      ['In Leith, T-Mobile said it was late.', 'T-Mobile'],
    ],
  ],
  [
    'a body whose name begins as a title does keeps all of it',
    [
      ['The Justice Department said it was late.', 'Justice Department'],
      ['The US Justice Department said it was late.', 'US Justice Department'],
      ['General Motors said it was late.', 'General Motors'],
      ['General Electric said it was late.', 'General Electric'],
      ['King’s College London said it was late.', 'King’s College London'],
      ['St George’s Hospital said it was late.', 'St George’s Hospital'],
      ['The Republican Party of Avon said it was late.', 'Republican Party of Avon'],
      ['The National Association of Head Teachers said it was late.', 'National Association of Head Teachers'],
      ['The Office of the Attorney General said it was late.', 'Office of the Attorney General'],
      ['It was late, according to the state Division of Gaming Enforcement.', 'Division of Gaming Enforcement'],
      ['The Registry of Deeds said it was late.', 'Registry of Deeds'],
      ['The Friends of Leith Park said it was late.', 'Friends of Leith Park'],
      ['The head of the League for the Defence of Tenants, Ana Ruiz, said it was late.', 'Ana Ruiz'],
      ['The Attorney General’s Office said it was late.', 'Attorney General’s Office'],
      ['The Board of Education said it was late.', 'Board of Education'],
      ['The board of Leith Rail said it was late.', 'The board of Leith Rail'],
      ['Justice Ruiz said it was late.', 'Ruiz'],
      ['General Ana Ruiz said it was late.', 'Ana Ruiz'],
      ['Senator Church said it was late.', 'Church'],
      ['Judge Khalil Church said it was late.', 'Khalil Church'],
      ['Judge Ana Church said it was late.', 'Ana Church'],
      ['Leith Council leader Ana Ruiz said it was late.', 'Ana Ruiz'],
      ['The Queen’s aide said it was late.', 'The Queen’s aide'],
    ],
  ],
  [
    'who agrees, behind a full stop, did not say it',
    [
      ['“It is late,” Ana Ruiz said. “It will be later.” Tom Bell agreed.', 'Ana Ruiz'],
      ['“It is late,” said John Hill.\n\nThe driver Tom Bell agreed.\n\n“It will be later,” he said.', 'Tom Bell'],
      ['“It is late,” said John Hill.\n\nThe driver Tom Bell agreed to wait.\n\n“It will be later,” he said.', 'Tom Bell'],
      ['“It is late,” Ana Ruiz said. “It will be later.” Tom Bell said.', 'Tom Bell'],
      ['“It will be later,” Tom Bell agreed.', 'Tom Bell'],
      ['“It was my lift.” Tom Bell confessed.', 'Tom Bell'],
    ],
  ],
  [
    'whose deed a participle is',
    [
      ['The results are not in, but the Leith campaign is already claiming that it has won.', 'the Leith campaign'],
      ['She likes the benefits of it, while Tom Bell is arguing that it was late.', 'Tom Bell'],
      ['Once the video was shown, the union immediately began saying that it was late.', 'the union'],
      ['The errors were like one of 2013, when Ana Ruiz testified, and Sen. Tom Bell kept asking her why it was late.', 'Tom Bell'],
      ['Ana Ruiz said she was waiting for it, adding that it was late.', 'Ana Ruiz'],
      ['Ana Ruiz spoke to reporters after Tom Bell sent a series of tweets claiming that it was late.', 'Tom Bell'],
      ['Last month, when Tom Bell asked Ana Ruiz if it was late, Ms. Ruiz looked at him and said: “It was late.”', 'Ana Ruiz'],
      ['Tuesday at the school in Leith, after the vote, Gov. Ana Ruiz (R-OH), said it was late.', 'Ana Ruiz'],
    ],
  ],
  [
    'who is blamed or thanked for words has said them',
    [
      ['Ana Ruiz rebuked Tom Bell for suggesting that it was late.', 'Tom Bell'],
      ['The board fired Erik Lund for claiming that it was late.', 'Erik Lund'],
      ['Tom Bell was attacked by Ana Ruiz for suggesting that it was late.', 'Tom Bell'],
      ['Tom Bell apologised to Ana Ruiz for saying that it was late.', 'Tom Bell'],
      ['Ana Ruiz criticized Tom Bell for accepting it and said it was late.', 'Ana Ruiz'],
    ],
  ],
  [
    'a quotation whose own verb comes after it is not said by one that reports nothing else',
    [
      ['Boats cannot ask who pays for what they receive, “it was late, and nobody saw it,” said Ana Ruiz.', 'Ana Ruiz'],
      ['Tom Bell left, and told of the part he liked least, fundraising: “It was late, and nobody saw it,” Ana Ruiz said.', 'Ana Ruiz'],
      ['The sign blared: “It was late, and nobody saw it.”', 'The sign'],
    ],
  ],
  [
    'a horizontal bar is a dash',
    [
      ['Tom Bell left.\n“It is late, and nobody has told us so for a week.” ― Ana Ruiz', 'Ana Ruiz'],
      ['WASHINGTON ― Ana Ruiz’s campaign said it was late.', 'Ana Ruiz’s campaign'],
      ['Ana Ruiz ― the mayor’s aide ― said it was late.', 'Ana Ruiz'],
    ],
  ],
  [
    'a person whose noun the tagger takes for an adjective',
    [
      ['Tom Bell sang.\n“It is late,” the host said.', 'the host'],
      ['Tom Bell sang.\n“It is late,” the guest said.', 'the guest'],
      ['“It is late,” Tom Bell said.\n“It is wet, and it is cold,” the palace press secretary, Ana Ruiz, said.', 'Ana Ruiz'],
      ['“It is late,” Tom Bell said.\n“It is wet, you know, is it not?” Ruiz went on, as if in a dream.', null],
    ],
  ],
  [
    'a list of places without “and” is no speaker',
    [
      ['As a result, farmers from villages of Gathu, Marel, Gith, Kanaro have said it was late.', 'farmers from villages of Gathu'],
      ['Pupils at schools in Leith, Hale, Avon have said it was late.', 'Pupils at schools in Leith'],
      ['Farmers from Gathu, Marel, Ruiz said, were late.', 'Ruiz'],
      ['Farmers from Gathu were late, Ruiz said.', 'Ruiz'],
    ],
  ],
  [
    'where somebody lives is not who',
    [
      ['Slade, of Laurel Crescent, Marton, who denied theft, was late.', 'Slade'],
      ['Liam Carter, 24, of 12 Mill Lane, Ashby, who denies arson, was late.', 'Liam Carter'],
      ['The driver, of Mill Lane, Ashby, who admitted speeding, was late.', 'The driver'],
      ['The leader of Unity, Price, who said it was late, left.', 'Price'],
      ['Ana Ruiz, of Leith, and Tom Bell, who said it was late, left.', 'Tom Bell'],
      ['Ana Ruiz, of Leith, met Price, who said it was late.', 'Price'],
    ],
  ],
  [
    'a place that has a saint’s name is nobody',
    [
      ['The widow, of St Peter’s Avenue, Leith, fell. He said it was late.', null],
      ['A fire broke out near St Mark’s in Leith. He said it was late.', null],
      ['St Mirren said it was late.', 'St Mirren'],
      ['Tom St John left. St John said it was late.', 'Tom St John'],
      ['Bishop Paul left St Paul’s Cathedral. He said it was late.', 'Paul'],
    ],
  ],
  [
    'those at a place are not the place',
    [
      ['Those at the scene said it was late.', 'Those at the scene'],
      ['Those behind the plan say it is late.', 'Those behind the plan'],
      ['That scene said it was late.', 'That scene'],
    ],
  ],
  [
    'a second body that somebody is from',
    [
      ['Ana Ruiz from the Leith Directors Network and Avon Theatre told us: “It was late.”', 'Ana Ruiz'],
      ['Ana Ruiz of Leith Council and the union said it was late.', 'Ana Ruiz of Leith Council and the union'],
      ['Ana Ruiz from Leith Council and Tom Bell said it was late.', 'Ana Ruiz from Leith Council and Tom Bell'],
    ],
  ],
  [
    'a rank that is a body’s word elsewhere',
    [
      ['Garda Evan Horan left. Garda Horan said it was late.', 'Evan Horan'],
      ['The Garda Press Office said it was late.', 'Garda Press Office'],
      ['An Garda Síochána said it was late.', 'Garda Síochána'],
      ['Mr Recorder Toby Hale said it was late.', 'Toby Hale'],
      ['The Leith Recorder said it was late.', 'Leith Recorder'],
    ],
  ],
  [
    'what is said of somebody before “she” is nobody else',
    [
      ['Ana Ruiz left early. A keen rower, she said it was late.', 'Ana Ruiz'],
      ['Tom Bell runs the mill. A baker by trade, he said it was late.', 'Tom Bell'],
      ['Ana Ruiz left. A neighbour fell, she said.', 'Ana Ruiz'],
      ['A boy fell. A woman screamed, and Ana Ruiz said it was late.', 'Ana Ruiz'],
    ],
  ],
  [
    'an office of a body with its initials in brackets',
    [
      ['The chair of the Avon Water Board (AWB) Tom Bell left. The chair said it was late.', 'Tom Bell'],
      ['Deputy public prosecutor (DPP) Farid Omar left. The DPP said it was late.', 'Farid Omar'],
      ['The chair of the Avon Water Board (AWB) and Tom Bell left. The chair said it was late.', 'The chair of the Avon Water Board'],
      ['The chair of the Avon Water Board (AWB) told Tom Bell it was late.', 'The chair of the Avon Water Board'],
    ],
  ],
  [
    'whom the sentence’s own subject is asked or told something by',
    [
      ['Ana Ruiz said the nurse came in, asking Ruiz to leave.', 'the nurse'],
      ['Ana Ruiz wept as Tom Bell left, telling Ruiz it was over.', 'Tom Bell'],
      ['Ana Ruiz said the nurse came in, asking Bell to leave.', 'Ana Ruiz'],
    ],
  ],
  [
    'who stands behind what a participle opens the sentence with',
    [
      ['Speaking before traders in Leith yesterday, the head of the port, Mr. Tom Bell, said it was late.', 'Tom Bell'],
      ['Speaking in Leith, traders from Avon, a town, said it was late.', 'traders from Avon'],
    ],
  ],
  [
    'who was met by something that did something else',
    [
      ['Tenants hit by a fire that gutted two towers have appealed for help.', 'Tenants'],
      ['A fire that hit two tenants shows that it was late.', 'A fire'],
    ],
  ],
  [
    'who has the charge of something at a body with its initials in brackets',
    [
      ['The head of planning at Leith Council (LC), Tom Bell, told traders it was late.', 'Tom Bell'],
      ['The head of roads at Leith Council (LC), Tom Bell, told traders it was late.', 'Tom Bell'],
      ['The head of planning at Leith Council (LC) told Tom Bell it was late.', 'The head of planning at Leith Council'],
    ],
  ],
  [
    'the wider place behind a comma is no speaker where an office has the nearer one',
    [
      ['One day after the bishop of Lubbock, Texas told his priests it was late, he left.', 'the bishop of Lubbock'],
      ['After the death of the bishop, Texas said it was late.', 'Texas'],
      ['In the case of Bell, Texas said it was late.', 'Texas'],
    ],
  ],
  [
    'the day of a month is no part of who speaks behind it',
    [
      ['On March 6 police said it was late.', 'police'],
      ['On March 6 Mr Bell said it was late.', 'Mr Bell'],
      ['On Monday 6 people said it was late.', '6 people'],
    ],
  ],
  [
    'who is greeted, without the greeting',
    [
      ['Dear Ana, it was late. Ana said it was dark.', 'Ana'],
      ['Dear Ana Ruiz, it was late. Ruiz said it was dark.', 'Ana Ruiz'],
    ],
  ],
]);
