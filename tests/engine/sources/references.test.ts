/** Who is meant, in articles of two or three sentences: by what somebody is called at the cue, and on what basis. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';

const sourceOf = (text: string) => {
  const { attributions, sources } = analyse({ ...documentFromText(text), lang: 'en' }, languages);
  const last = attributions.at(-1);
  return last && [last.basis, last.source === null ? null : sources[last.source]?.name];
};

describe.each<readonly [string, readonly (readonly [string, string, string | null])[]]>([
  [
    'the paper',
    [
      ['Ana Ruiz told the Leith Post it was late. The paper said a fire broke out.', 'resolved', 'Leith Post'],
      ['The Leith Post said it was late. The paper also reported a fire in the port.', 'resolved', 'Leith Post'],
      // no paper was named that prints it
      ['Ana Ruiz of the Leith Trust said it was late. The paper said a fire broke out.', 'named', 'The paper'],
      ['Ana Ruiz told the Leith Post that a study had found cracks. The paper said that there were ten.', 'resolved', 'a study'],
    ],
  ],
  [
    'beside the cue',
    [
      ['Ana Ruiz also said that the lift was late.', 'named', 'Ana Ruiz'],
      ['A boy hurt near Leith says the lift was late.', 'named', 'A boy'],
      ['Tom Ruiz, the coach, said the lift was late.', 'named', 'Tom Ruiz'],
      ['After the match, Ana Ruiz, the coach, said it was late.', 'named', 'Ana Ruiz'],
      ['The firm Acme, has said that the lift was late.', 'named', 'Acme'],
      ['Ana Ruiz, whose firm, Acme, has closed, said it was late.', 'named', 'Ana Ruiz'],
      ['Acme, the company that owns the lift, said it was late.', 'named', 'Acme'],
      ['The lift was late, said lead author Ana Ruiz.', 'named', 'Ana Ruiz'],
      ['It was late, said a tenant, Tom Bell.', 'named', 'Tom Bell'],
      ['Tenants came. One of them, 81-year-old Ana Ruiz, said the lift was late.', 'named', 'Ana Ruiz'],
      ['It was dry, say the researchers.', 'named', 'the researchers'],
      ['The medical director, Dr Farai Shumba, said it was late.', 'named', 'Dr Farai Shumba'],
      ['The chief inspector, Ines Okafor, said it was late.', 'named', 'Ines Okafor'],
    ],
  ],
  [
    'two of one noun, of which one was brought up right before',
    [
      [
        'Prices\nA study by Ana Ruiz said it was late. Bell had a study from Leith. It was dry, the study said.',
        'resolved',
        'a study from Leith',
      ],
      [
        'Prices\nA 2020 report by Acme said it was late.\nBell read a 2021 report by Quay. It was dry, the report said.',
        'resolved',
        'a 2021 report by Quay',
      ],
      [
        'Prices\nA report by Acme said it was late. Acme asked tenants for the report.\nBell ran. He won.\nAuthors of a Quay report came. It was dry, the report said.',
        'resolved',
        'a Quay report',
      ],
      ['Prices\nA letter by Acme said it was late. Bell sent a letter too. It was dry, the letter said.', 'resolved', 'a letter'],
      // not the one that was brought up long before, or in the plural, or that another has been spoken of since
      [
        'Prices\nBell read a report on Leith.\nHe ran.\nIt rained.\nA report by Acme said it was late. It was dry, the report said.',
        'resolved',
        'A report by Acme',
      ],
      [
        'Prices\nA study by Ana Ruiz said it was late. Bell had studies from Leith. It was dry, the study said.',
        'resolved',
        'A study by Ana Ruiz',
      ],
      [
        'Prices\nA study by Ana Ruiz said it was late. Bell had a survey from Leith. It was dry, the study said.',
        'resolved',
        'A study by Ana Ruiz',
      ],
      [
        'Prices\nA study by Ana Ruiz said it was late. Bell had a study from Leith. Ruiz’s study was old. It was dry, the study said.',
        'resolved',
        'A study by Ana Ruiz',
      ],
    ],
  ],
  [
    'whose verb is a participle',
    [
      ['Adding that the lift was late, Ana Ruiz left.', 'named', 'Ana Ruiz'],
      ['Ana Ruiz joined them in finding that the lift was late.', 'named', 'Ana Ruiz'],
      ['Ana Ruiz left, adding that the lift was late.', 'named', 'Ana Ruiz'],
      ['Ana Ruiz left, saying it was late and calling it unsafe.', 'named', 'Ana Ruiz'],
      ['The survey, carried out in May, found the lift was late.', 'named', 'The survey'],
      ['A survey published in May found the lift was late.', 'named', 'A survey published in May'],
      ['An essay published beside the trial says it was late.', 'named', 'An essay'],
      ['A study documenting decay found it was late.', 'named', 'A study'],
    ],
  ],
  [
    'a body and its names',
    [
      ['Scotland Yard said it was late.', 'named', 'Scotland Yard'],
      ['Israel’s military said it was late.', 'named', 'Israel’s military'],
      ['Chile’s Defence Ministry opened. The ministry said it was late.', 'resolved', 'Chile’s Defence Ministry'],
      ['The Office for National Statistics was there. The ONS said it was late.', 'named', 'Office for National Statistics'],
      ['Microsoft Corp opened. Microsoft said it was late.', 'named', 'Microsoft Corp'],
      ['Leith City Police came. Police said it was late.', 'named', 'Leith City Police'],
      ['Acme (London) met in May. Acme said it was late.', 'named', 'Acme'],
      ['Bridge House closed as Leith Council was called in. The council said it was late.', 'resolved', 'Leith Council'],
      ['They left Bridge House, after Leith Council was called in. The council said it was late.', 'resolved', 'Leith Council'],
      ['Nobody came to Leith Council, as the mayor was called away. The mayor said it was late.', 'named', 'the mayor'],
      ['Acme sells lifts. The Acme supplier said it was late.', 'named', 'The Acme supplier'],
      ['The council met. In a report it said the lift was late.', 'resolved', 'The council'],
      ['The hall would open again, the council added. It said the lift was late.', 'resolved', 'the council'],
      ['The force said in a statement it was late. The statement said nobody came.', 'resolved', 'The force'],
    ],
  ],
  [
    'a document and what it is on',
    [
      ['The report came out in May. The report’s authors said it was late.', 'named', 'The report’s authors'],
      ['A national review into abuse found it was late.', 'named', 'A national review into abuse'],
      ['A report on children, which said it was late, was read.', 'named', 'A report on children'],
      ['Other sites such as Acme.com said it was late.', 'named', 'Other sites'],
    ],
  ],
  [
    'a person who was named, by office, surname or pronoun',
    [
      ['Judge Ana Ruiz left. The judge said it was late.', 'resolved', 'Ana Ruiz'],
      ['US President Ana Ruiz left. The US president said it was late.', 'resolved', 'Ana Ruiz'],
      ['Publisher Ana Ruiz left. The publisher said it was late.', 'resolved', 'Ana Ruiz'],
      ['Marine Le Pen left. Le Pen said it was late.', 'named', 'Marine Le Pen'],
      ['But Tom Bell, the mayor, left. He said it was late.', 'resolved', 'Tom Bell'],
      ['The Rev. Ana Ruiz left. She said it was late.', 'resolved', 'Ana Ruiz'],
      ['The Rev Tom Bell left. He said it was late.', 'resolved', 'Tom Bell'],
      ['Rabbi Ana Ruiz left. She said it was late.', 'resolved', 'Ana Ruiz'],
      ['Tom Bell himself laughed. He said it was late.', 'resolved', 'Tom Bell'],
      ['Asked about Ana Ruiz, who calls it late, Tom Bell laughed. He said it was late.', 'resolved', 'Tom Bell'],
      ['Ana Hale and Eva Bell met. She said it was late.', 'none', null],
      ['The driver stopped. He said it was late.', 'none', null],
      ['Ana Ruiz is the daughter of Carl Ruiz. Ruiz said it was late.', 'none', null],
      ['“It was late,” a friend, Ana Bell, said.', 'named', 'Ana Bell'],
    ],
  ],
  [
    'a name written in other ways',
    [
      ['William Moy runs the port. Will Moy said it was late.', 'named', 'William Moy'],
      ['Will Moy runs the port. William Moy said it was late.', 'named', 'Will Moy'],
      ['William Moy runs the port. W. Moy said it was late.', 'named', 'William Moy'],
      ['W. Moy runs the port. William Moy said it was late.', 'named', 'W. Moy'],
      ['William Moy runs the port. Jane Moy said it was late.', 'named', 'Jane Moy'],
      ['Moy runs the port. Will Moy said it was late.', 'named', 'Will Moy'],
      ['Le Pen left. Marine Le Pen said it was late.', 'named', 'Marine Le Pen'],
      ['Lydia Buchmann said the lift was late.\n\nMs Bauchman said nobody came.', 'resolved', 'Lydia Buchmann'],
      ['Lydia Buchmann said the lift was late.\n\nMs Berringer said nobody came.', 'named', 'Ms Berringer'],
      ['Lydia Roes said the lift was late.\n\nMs Rose said nobody came.', 'named', 'Ms Rose'],
      ['Sir Sadiq Khan said it was late.', 'named', 'Sir Sadiq Khan'],
      ['Mr Okafor said it was late.', 'named', 'Mr Okafor'],
      ['Sadiq Khan left. Sir Sadiq said it was late.', 'named', 'Sadiq Khan'],
      ['MI5 left. The Security Service said it was late.', 'named', 'Security Service'],
      ['The World Health Organization met. WHO said it was late.', 'named', 'World Health Organization'],
      ['The Office for National Statistics (ONS) met. The ONS said it was late.', 'named', 'Office for National Statistics (ONS)'],
      ['Nato met in May. Nato left. Nato is the North Atlantic Treaty Organization. Nato said it was late.', 'named', 'Nato'],
    ],
  ],
  [
    'a surname that two have',
    [
      [
        'Carl Ruiz spoke on Monday.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nEva Ruiz left. Ruiz said it was late.',
        'named',
        'Eva Ruiz',
      ],
      ['Carl Ruiz spoke on Monday. Eva Ruiz left. Mr Ruiz said it was late.', 'named', 'Carl Ruiz'],
      ['The late Senator Carl Ruiz was here. Eva Ruiz left. Ruiz said it was late.', 'named', 'Eva Ruiz'],
      ['Eva Ruiz spoke on Monday. Ruiz left the hall. Carl Ruiz came. Ruiz said it was late.', 'named', 'Eva Ruiz'],
      ['Ana Ruiz has a son, Tom Ruiz. Tom said it was late.', 'named', 'Tom Ruiz'],
    ],
  ],
  [
    'whoever goes on speaking, or is pointed at',
    [
      ['The council said “it was late”. “Nobody came.”', 'carried', 'The council'],
      ['The council said “it was late”.\n\n“Nobody came.”', 'named', 'The council'],
      ['Mayor Ana Ruiz met the tenants. “It was late,” she told them. “Nobody came.”', 'carried', 'Ana Ruiz'],
      ['Ana Ruiz met Tom Bell in May, before saying that the lift was late.', 'named', 'Ana Ruiz'],
      ['Ana Ruiz left the hall. Tom Bell, in a red hat, who said it was late, stayed.', 'named', 'Tom Bell'],
      ['In the words of Ana Ruiz, “No.”', 'named', 'Ana Ruiz'],
      ['Ana Ruiz introduced Tom Bell as “the one who made it all work”.', 'named', 'Ana Ruiz'],
    ],
  ],
  [
    'a person who is described',
    [
      ['A woman who lives nearby said it was late.', 'resolved', 'A woman who lives nearby'],
      ['A man who was hit by a car has said it was late.', 'resolved', 'A man who was hit by a car'],
      ['A nurse who joined a strike, has said it was late.', 'resolved', 'A nurse who joined a strike'],
      ['A man who lost his leg in a crash said it was late.', 'resolved', 'A man who lost his leg in a crash'],
      ['Tenants came. Two of the tenants said it was late.', 'named', 'Two of the tenants'],
      ['Tenants came. Most of them said it was late.', 'none', null],
      ['The Republican nominee left. The nominee said it was late.', 'resolved', 'The Republican nominee'],
      ['A nurse came. A driver came. The nurse said it was late.', 'resolved', 'A nurse'],
      ['Tom Bell, 41, a driver, and Eva Roe, 30, a nurse, met. The nurse said it was late.', 'resolved', 'Eva Roe'],
      ['The publisher Acme met. The publisher said it was late.', 'resolved', 'Acme'],
      ['Researchers at Leith met. The researchers say it was late.', 'resolved', 'Researchers at Leith'],
      ['The mayor of Leith, who said it was late, left.', 'named', 'The mayor of Leith'],
      ['The Spaniard said it was late.', 'named', 'The Spaniard'],
      ['Ana Ruiz won in Spain. The Spaniard said it was late.', 'resolved', 'Ana Ruiz'],
    ],
  ],
  [
    'a person who is told by where they are from, or what they were',
    [
      ['Ana Ruiz won in May. The Ohio governor said it was late.', 'resolved', 'Ana Ruiz'],
      ['Ana Ruiz said it was cold. “It is late,” the former baker said.', 'resolved', 'Ana Ruiz'],
      ['Ana Ruiz held up a sign. The 57-year-old scientist says it was late.', 'resolved', 'Ana Ruiz'],
      ['Asked in May, Ana Ruiz laughed. The retired Ohio baker told tenants that it was late.', 'resolved', 'Ana Ruiz'],
      ['Ana Ruiz won in May. The baker said it was late.', 'named', 'The baker'],
      ['Ana Ruiz won in May. The Ohio manager said it was late.', 'named', 'The Ohio manager'],
      ['Ana Ruiz won in May. The Ohio reporter said it was late.', 'named', 'The Ohio reporter'],
      ['Ana Ruiz won in May. A retired baker said it was late.', 'named', 'A retired baker'],
      ['Ana Ruiz won in May. It was cold. The town slept. The retired baker said it was late.', 'named', 'The retired baker'],
      ['Ana Ruiz and Tom Bell won in May. The retired baker said it was late.', 'named', 'The retired baker'],
      ['President Ana Ruiz won in May. The Ohio governor said it was late.', 'named', 'The Ohio governor'],
    ],
  ],
])('%s', (_, articles) => {
  test.each(articles)('%s', (text, basis, name) => expect(sourceOf(text)).toEqual([basis, name]));
});
