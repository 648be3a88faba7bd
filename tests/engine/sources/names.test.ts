/** Names of many countries, what stands before them, and the bodies and people that a description is of. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';

const namesOf = (text: string) => {
  const { attributions, sources } = analyse(documentFromText(text), languages);
  return attributions.map(({ source }) => (source === null ? null : (sources[source]?.name ?? null)));
};

describe('short names, wherever the family name stands', () => {
  test.each([
    ['first, of three words', 'Park Geun-hee led the port. Park said it was late.', ['Park Geun-hee']],
    ['first, with an honorific', 'Tan Mei Ling is a nurse. Ms Tan said it was late.', ['Tan Mei Ling']],
    ['first, before the full name', 'Mr. Xi said it was late. President Xi Minghao left.', ['Xi Minghao']],
    ['the given name in the middle', 'Mohd Faizal Ismail is a driver. Faizal said it was late.', ['Mohd Faizal Ismail']],
    ['an article joined to it', 'Abdel Fattah al-Bahri leads the army. Al-Bahri said it was late.', ['Abdel Fattah al-Bahri']],
    ['without its article', 'Abdel Fattah al-Bahri leads the army. Bahri said it was late.', ['Abdel Fattah al-Bahri']],
    ['a capital inside', 'Peter McNally is a broker.\n\nMcNally added that it was late.', ['Peter McNally']],
    ['two small words in it', 'Ursula von der Weyden left.\n\nWeyden said it was late.', ['Ursula von der Weyden']],
    ['initials that no space parts from it', 'Her coach T.Sebastian left. Sebastian said it was late.', ['T.Sebastian']],
    ['several of them, and an honorific', 'M.K.Arasu left. Mr Arasu said it was late. Arasu wept.', ['M.K.Arasu']],
    ['a title of Nigeria', 'Otunba Femi Adelani said it was late.', ['Femi Adelani']],
    [
      'a trade before what tells father and son apart',
      'Governor Tom Baker Jr. said it was late. Baker said it was dry.',
      ['Tom Baker Jr.', 'Tom Baker Jr.'],
    ],
    ['a short title', 'Engr. Dayo Alabi said it was late.', ['Dayo Alabi']],
    ['a priest’s', 'The parish priest, Fr. Benedict Owuor, left. Fr. Owuor said it was late.', ['Benedict Owuor']],
    ['a title behind a trade', 'The economist Dr Ana Ruiz left. Dr Ruiz said it was late.', ['Dr Ana Ruiz']],
    ['a verb that ends like a person', 'The team insists she has many paths to victory.', ['The team']],
    ['a first name that ends like a trade', 'Governor Suleiman Bako said it was late.', ['Suleiman Bako']],
    ['a first name that is a day', 'Mr Friday Adeka said it was late.', ['Friday Adeka']],
    [
      'whoever declared it, after a number',
      'The board declared that the fees gave Leith five million pounds, adding that it was late.',
      ['The board', 'The board'],
    ],
    [
      'the daughter of one who is dead',
      'Mia Orrin speaks her mind\n\nThe daughter of the late Sen. John Orrin is here. She met Mia Orrin. Orrin said it was late.',
      ['Mia Orrin'],
    ],
    [
      'the headline’s, beside one named in passing',
      'Mia Orrin speaks her mind\n\nMia Orrin is the daughter of John Orrin.\n\nOrrin said it was late.',
      ['Mia Orrin'],
    ],
    ['either of two who act', 'Mia Orrin speaks her mind\n\nMia Orrin is here. Carl Orrin tweeted.\n\nOrrin said it was late.', [null]],
    ['an aspirant', 'Another aspirant, Ada Monid, said it was late.', ['Ada Monid']],
    ['a forum of the young', 'The Leith Youth Forum said it was late.', ['Leith Youth Forum']],
    [
      'a report from two fields',
      'A report from the Universities and Colleges Inspection Service has revealed that it was late.',
      ['A report from the Universities and Colleges Inspection Service'],
    ],
    ['a paper with an adverb', 'ABC News likewise reported that it was late.', ['ABC News']],
    ['a body that is named after a code', 'The Code of Ethics Bureau said it was late.', ['Code of Ethics Bureau']],
    [
      'the boss',
      'The Zamfa commander, David Akinola, said it was late. The Zamfa boss stressed that it was dark. He said it was cold.',
      ['David Akinola', 'David Akinola', 'David Akinola'],
    ],
    ['letters after it', 'The finance spokesperson, Pearse Daly TD, said it was late.', ['Pearse Daly TD']],
    ['a nickname in quotation marks', 'Ferdinand "Bong" Rivera opened the hall. Rivera said it was late.', ['Ferdinand "Bong" Rivera']],
    ['a surname that ends like a trade', 'Professor Cres Wegman left. Professor Wegman said it was late.', ['Cres Wegman']],
    ['of a wife, who is not her husband', 'Robert Bell left.\n\n“It is late,” Mrs Bell said.', ['Mrs Bell']],
    ['a country that begins like a title', 'Sri Lanka said it was late.', ['Sri Lanka']],
    ['a trade before it', 'According to drummer Steve West, it was late.', ['Steve West']],
    ['nobody at “But added”', 'Ana Ruiz said it was late.\n\nBut added: “It is dark.”', ['Ana Ruiz', 'Ana Ruiz']],
    ['a shop’s, with its mark', "Harrow's has said it was late. The retailer said it was dark.", ["Harrow's", "Harrow's"]],
    ['a shop’s, at “according to”', "It was late, according to Harrow's. It was dark, Harrow's also said.", ["Harrow's", "Harrow's"]],
    [
      'a shop’s, with an adjective before it elsewhere',
      "Harrow's said it was late.\n\nThe first Russian Harrow's opened in May. The retailer said it was dark.",
      ["Harrow's", "Harrow's"],
    ],
    ['a firm that had a bad year', "Acme said it was late.\n\n“Acme's had a bad year,” it added.", ['Acme', 'Acme']],
    ['what a shop owns', "Harrow's boss Ana Ruiz said it was late.", ['Ana Ruiz']],
    ['a surname that is one letter off is somebody else’s', 'Kathryn Hansen left.\n\nMs Hanson said it was late.', ['Ms Hanson']],
    ['that is an adjective elsewhere', 'Ana Strong was there.\n\n“It is late,” Strong said.', ['Ana Strong']],
    [
      'that the tagger takes for an adjective',
      'Eva Sandman left.\n\n“It is late,” Sandman testified, looking at the clock.',
      ['Eva Sandman'],
    ],
    ['that is a month', 'Theresa May left.\n\n“It is late,” May said.', ['Theresa May']],
    ['that is a pronoun elsewhere', '“It is late,” He Weimin, the manager, said.', ['He Weimin']],
    ['"Mr" of two, of one whom the article calls a man', 'Anna Bell met Pat Bell. Mr Bell said it was late.', ['Pat Bell']],
    [
      '"Mr" that one had before the other came',
      'Carl Bell left. Mr Bell said it was late. His son Tom Bell came. Mr Bell said it was dark.',
      ['Carl Bell', 'Carl Bell'],
    ],
    ['"Mr" of two, neither of them told apart', 'Vanu Bell met Pat Bell. Mr Bell said it was late.', [null]],
    [
      'a family name in the paragraph in which the second speaks',
      'Eva Bell left. Bell wrote that it was late.\n\n“It is late,” Ana Bell said. Bell added that it was dark.',
      ['Eva Bell', 'Ana Bell', 'Ana Bell'],
    ],
    ['a family name of two people is of neither', 'Li Minghao met Li Weidong. Mr Li said it was late.', [null]],
  ])('%s', (_, text, expected) => expect(namesOf(text)).toEqual(expected));
});

describe('a surname with a slip of the keys', () => {
  test.each([
    ['of who spoke last', 'Lydia Bachmann said it was late.\n\n“It is dark,” Ms Bauchman said.', ['Lydia Bachmann', 'Lydia Bachmann']],
    ['that is a thing', 'Kathryn Fields said it was late. “It is dark,” Field said.', ['Kathryn Fields', 'Kathryn Fields']],
    [
      'not after another spoke',
      'Lydia Bachmann said it was late. Ana Ruiz said it was cold. “It is dark,” Ms Bauchman said.',
      ['Lydia Bachmann', 'Ana Ruiz', 'Ms Bauchman'],
    ],
    ['not with a first name', 'Kathryn Hansen said it was late. Eva Hanson said it was dark.', ['Kathryn Hansen', 'Eva Hanson']],
    [
      'not where somebody has the name',
      'Kathryn Hansen said it was late. “It is dark,” Hanson said. The two met Eva Hanson.',
      ['Kathryn Hansen', 'Eva Hanson'],
    ],
    ['not of a man', 'Kathryn Hansen said it was late. “It is dark,” Mr Hanson said.', ['Kathryn Hansen', 'Mr Hanson']],
    [
      'not where the article has it again and again',
      'Kathryn Hansen said it was late. “It is dark,” Hanson said. Hanson left. Hanson sat down.',
      ['Kathryn Hansen', 'Hanson'],
    ],
    [
      'not where two are meant',
      'Tom Hansson left. Kathryn Hansen said it was late. “It is dark,” Hanson said.',
      ['Kathryn Hansen', 'Hanson'],
    ],
    ['not of few letters', 'Kathryn Mora said it was late. “It is dark,” Mura said.', ['Kathryn Mora', 'Mura']],
  ])('%s', (_, text, expected) => expect(namesOf(text)).toEqual(expected));
});

describe('a name between commas', () => {
  test.each([
    ['of a body', 'A charity, Shelter North, said it was late.', ['Shelter North']],
    ['of a body with an article', 'A rival body, the Association of Quarry Owners, says it is late.', ['Association of Quarry Owners']],
    ['of a person, with where they belong', 'Her solicitor, Dominic Yeo of Yeo Partners, said it was late.', ['Dominic Yeo']],
    ['of who heads a body', 'The head of the agency, Imre Salo, said it was late. Salo said it rained.', ['Imre Salo', 'Imre Salo']],
    ['one of a list', 'A charity, Shelter North, and a school were shut, the council said.', ['the council']],
    [
      'of who speaks after somebody sang',
      'While fans chanted “Go” in the hall, Ana Ruiz spoke outside, defending the plan.',
      ['fans', 'Ana Ruiz'],
    ],
  ])('%s', (_, text, expected) => expect(namesOf(text)).toEqual(expected));
});

describe('what stands before a name is no part of it', () => {
  test.each([
    ['a Malaysian title', 'Datuk Seri Anwar Hassan said it was late.', ['Anwar Hassan']],
    ['a Nigerian title', 'Alhaji Musa Bello said it was late.', ['Musa Bello']],
    ['whose mother she is', 'Mother-of-two Jane Doyle said it was late.', ['Jane Doyle']],
    ['a common word that opens an office', 'Opposition Leader Peter Dunn said it was late.', ['Peter Dunn']],
    ['an office over its field', 'Inspector General of Police Kayode Egbe said it was late.', ['Kayode Egbe']],
    ['an office over two fields', 'Minister of Trade and Industry Wamkele Dube said it was late.', ['Wamkele Dube']],
    ['an office with a field in small letters', 'Director of research Ana Ruiz said it was late.', ['Ana Ruiz']],
    ['an office over two fields that nobody knows', 'Minister for Roads and Ports Ana Ruiz said it was late.', ['Ana Ruiz']],
    ['an office over two fields, with people in one', 'Minister of Health and Child Care Ana Ruiz said it was late.', ['Ana Ruiz']],
    [
      'an office and somebody beside',
      'Minister for Roads and Senator Ana Ruiz said it was late.',
      ['Minister for Roads and Senator Ana Ruiz'],
    ],
    [
      'an office and a firm',
      'The Minister for Roads and Tom Bell Industries said it was late.',
      ['The Minister for Roads and Tom Bell Industries'],
    ],
    ['an office with two fields in small letters', 'Minister of ports and fisheries Tom Ellwood said it was late.', ['Tom Ellwood']],
    ['a party named for somebody', 'Liberal Party for the Islanders leader Mira Oduya said it was late.', ['Mira Oduya']],
    [
      'a body over a participle and "of"',
      'The head of Acme’s training institute of navigation, Tariq Amin, said it was late.',
      ['Tariq Amin'],
    ],
    ['a rank in capitals', 'The police spokesman, DSP Alfred Alabo, said it was late.', ['Alfred Alabo']],
    ['who was there before', 'Mr Bell’s predecessor, Sebastian Marek, said it was late.', ['Sebastian Marek']],
    ['an office in two letters', 'Cabinet Secretary Florence Achol left. The CS said it was late.', ['Florence Achol']],
    ['a body named for what it is on', 'Commission on Sea Rights spokesperson Beth Tiu said it was late.', ['Beth Tiu']],
    ['whose work is elsewhere', 'Ana Ruiz left. Her counterpart there, Denys Kamau, said it was late.', ['Denys Kamau']],
    [
      'whom somebody works with',
      'The inspector, Carl Bell, left. A colleague of the inspector, Peter Hughes, said it was late.',
      ['Peter Hughes'],
    ],
    ['an office alone', 'The Minister of Health said it was late.', ['The Minister of Health']],
    [
      'a clause after the noun that tells who she is',
      'Elilla, a Welsh woman living in Leith, said it was late. “It failed,” she said.',
      ['Elilla', 'Elilla'],
    ],
    ['a title with a verb in it', 'Ana Marx, host of the Tide Won’t Turn Us podcast, said it was late.', ['Ana Marx']],
  ])('%s', (_, text, expected) => expect(namesOf(text)).toEqual(expected));
});

describe('names of bodies', () => {
  test.each([
    ['a time of day in a newspaper', 'It was late, according to the Leith Morning Herald.', ['Leith Morning Herald']],
    ['a day that stands beside a name', 'On Sunday Acme Ltd said it was late.', ['Acme Ltd']],
    ['an adjective at the start', 'Medical Research Council said it was late.', ['Medical Research Council']],
    [
      'what "and" adds, where the letters show it',
      'The Ministry of Ports and Lighthouse Boards (MPLB) said it was late.',
      ['Ministry of Ports and Lighthouse Boards (MPLB)'],
    ],
    ['a name that ends like a trade, at the front', 'It was late, Wegman Sachs said.', ['Wegman Sachs']],
    ['two fields of one agency', 'The search and rescue agency said it was late.', ['The search and rescue agency']],
    ['what a charity is to do', 'Save the Otters said it was late.', ['Save the Otters']],
    ['a council that is independent', 'The Independent Schools Council said it was late.', ['Independent Schools Council']],
    ['a committee', 'The International Committee of the White Cross said it was late.', ['International Committee of the White Cross']],
    ['chiefs that are one body', 'The Joint Chiefs of Staff said it was late.', ['Joint Chiefs of Staff']],
    ['two bodies of one country', "Chile's Defence Ministry left. Chile's rescue service said it was late.", ["Chile's rescue service"]],
    ['a county that is called as a trade is', 'Cook County officials said it was late.', ['Cook County officials']],
    ['… and its sheriff', "The Cook County Sheriff's Office said it was late.", ["Cook County Sheriff's Office"]],
    ['… and who holds the office', 'Cook County Sheriff Tom Dart said it was late.', ['Tom Dart']],
    ['a museum that is called so', 'The Convict Museum said it was late.', ['Convict Museum']],
    ['a surname that is a body elsewhere', 'Nurse Church said it was late.', ['Church']],
    ['what it is for is no trade', 'It was late, Consumer Reports said.', ['Consumer Reports']],
    ['a time after it', 'A group of lawmakers last week warned Mr. Bell that it was late.', ['A group of lawmakers']],
    ['a plural that opens a sentence is no verb', 'Detectives said it was late.', ['Detectives']],
  ])('%s', (_, text, expected) => expect(namesOf(text).at(-1)).toEqual(expected.at(-1)));
});

describe('whom a description is of', () => {
  test.each([
    [
      'who lost something, not what was lost',
      'A woman who lost her leg in a crash said it was late.',
      ['A woman who lost her leg in a crash'],
    ],
    ['tenants whose homes fell before a court spoke', 'The tenants whose homes fell left after the court said it was late.', ['the court']],
    ['those close to somebody found dead', 'The family of a woman found dead in a shaft said it was late.', ['The family of a woman']],
    ['a letter by its date', 'The letter, dated May 4, read, “It is late.”', ['The letter']],
    ['a petition by its title', 'The petition, titled “Save Our Lock!” read, “It is late.”', ['The petition']],
    ['who is told of to a court', 'She told the court Mr Bell was ill. Mr Bell said it was late.', [null, 'Mr Bell']],
    ['whose something is', 'A mother whose son fell at a hospital said it was late.', ['A mother']],
    ['nurses in a town, after its county', 'In Leith, East Fife, nurse Ana Ruiz, 34, said it was late.', ['Ana Ruiz']],
    ['what somebody is, without a comma after it', 'Ana Ruiz, head of the school said it was late.', ['Ana Ruiz']],
    ['an aside of a role', '“It is late,” Ruiz, aides said, had told them.', ['aides']],
    ['a mother by her children', 'Ana Ruiz left.\n\nThe mother-of-two said it was late.', ['Ana Ruiz']],
    ['a singer who wrote', 'Singer Ana Ruiz left.\n\n“It is late,” the singer wrote.', ['Ana Ruiz']],
    ['who speaks for a house by its number', 'A spokesman for No 10 said it was late.', ['A spokesman for No 10']],
    ['a neighbour by name, after the cue', '“It is late,” said one neighbour, Tom Bell.', ['Tom Bell']],
    ['a nurse with a comma before the verb', 'A nurse who joined a strike, has said it was late.', ['A nurse who joined a strike']],
    ['growers of two things', 'Tea and coffee growers said it was late.', ['Tea and coffee growers']],
    ['a day before it', 'On Wednesday city officials said it was late.', ['city officials']],
    ['a force of two counties', 'Avon and Wessex Police left.\n\nThe force said it was late.', ['Avon and Wessex Police']],
    [
      'a department of three fields',
      'The Department for Trade, Food and Rural Affairs, which is new, left.\n\nThe department said it was late.',
      ['Department for Trade, Food and Rural Affairs'],
    ],
    [
      'a union by the noun before “of”',
      'The National Union of Tram Crews left.\n\nThe union said it was late.',
      ['National Union of Tram Crews'],
    ],
    [
      'who adds is who spoke, and not what is spoken of',
      'It was late, Leith City Council said.\n\nHill Park Gardens would open in May, it added.',
      ['Leith City Council', 'Leith City Council'],
    ],
    [
      'a report does not speak in itself',
      'The commission was set up by the council.\n\nIn a report last week it said it was late.',
      ['The commission'],
    ],
    ['a maker of chips is a company', 'On Monday Plinth rose. The chipmaker said it was late.', ['Plinth']],
    ['a maker of films is a person', 'On Monday Plinth rose. The filmmaker said it was late.', ['The filmmaker']],
    ['a supplier of another', 'On Monday Plinth raised prices. The Acme supplier said it was late.', ['Plinth']],
    ['a publisher who is a person', 'Publisher Ana Ruiz left. The publisher said it was late.', ['Ana Ruiz']],
    ['one rank is not another', 'Vice President Ana Ruiz met the president, Tom Hale. The president said it was late.', ['Tom Hale']],
    ['the other rank', 'Vice President Ana Ruiz met the president, Tom Hale. The vice president said it was late.', ['Ana Ruiz']],
    ['a group that was told before', 'Federal prosecutors left.\n\nProsecutors said it was late.', ['Federal prosecutors']],
    ['two groups', 'Federal prosecutors met Leith prosecutors.\n\nProsecutors said it was late.', ['Prosecutors']],
    ['some of a group', 'Three of the pilots said it was late.', ['Three of the pilots']],
    [
      'a paper by its own name',
      'The Leith Post said it was dark. The Avon Herald newspaper said it was late.',
      ['Leith Post', 'Avon Herald'],
    ],
    ['a firm by its own name', 'Acme said it was dark. The Avon Foods company said it was late.', ['Acme', 'Avon Foods']],
    ['an office with its country', 'President Tom Hale left. The US president said it was late.', ['Tom Hale']],
    ['an office of a country after it', 'President Tom Hale left. The president of Ghana said it was late.', ['The president of Ghana']],
    ['an office that many hold', 'Senator Tom Hale left. The senator from Chile said it was late.', ['Tom Hale']],
    ['an office of another country', 'Chilean President Tom Hale left. The US president said it was late.', ['The US president']],
  ])('%s', (_, text, expected) => expect(namesOf(text)).toEqual(expected));
});

describe('whom a spokesperson speaks for', () => {
  const speaksFor = (text: string) => {
    const { sources } = analyse(documentFromText(text), languages);
    const spokesperson = sources.find((source) => source.speaksFor !== null);
    return spokesperson ? sources[spokesperson.speaksFor ?? -1]?.name : null;
  };
  test.each([
    ["The ministry's spokesman, Tom Hale, said it was late.", 'The ministry'],
    ["Chile's foreign ministry spokesman Tom Hale said it was late.", "Chile's foreign ministry"],
    ['A spokeswoman for Acme Ltd said it was late.', 'Acme Ltd'],
    ["The president's adviser said it was late.", null],
  ])('%s', (text, body) => expect(speaksFor(text)).toBe(body));
});
