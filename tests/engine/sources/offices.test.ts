/** Whose an office is, and when: a former mayor is not the mayor, the mayor's aide is not the mayor, and a rival may be a firm. */
import { lastSpeakers } from '../last-source.ts';

lastSpeakers([
  [
    'an office that somebody had',
    [
      ['Former mayor Tom Bell met Ana Ruiz. The mayor said it was late.', 'The mayor'],
      ['Tom Bell, a former mayor, met Ana Ruiz. The mayor said it was late.', 'The mayor'],
      ['Former mayor Tom Bell met Ana Ruiz. The former mayor said it was late.', 'Tom Bell'],
      ['Mayor Ana Ruiz met former mayor Tom Bell. The former mayor said it was late.', 'Tom Bell'],
      ['Mayor Ana Ruiz met former mayor Tom Bell. The mayor said it was late.', 'Ana Ruiz'],
      ['The minister said it was dark. The former minister said it was late.', 'The former minister'],
      ['Current and former officials met. The officials said it was late.', 'Current and former officials'],
    ],
  ],
  [
    'an office whose holder somebody belongs to',
    [
      ['The mayor’s aide, Ana Ruiz, spoke. The mayor said it was late.', 'The mayor'],
      ['The mayor’s aide, Ana Ruiz, spoke. The aide said it was late.', 'Ana Ruiz'],
      ['The victim’s brother, Tom Bell, spoke. The victim said it was late.', 'The victim'],
      ['The president’s lawyer, Tom Bell, spoke. The president said it was late.', 'The president'],
      ['Ghana’s president, Ana Ruiz, spoke. The president said it was late.', 'Ana Ruiz'],
      ['Women’s minister Ana Ruiz spoke. The minister said it was late.', 'Ana Ruiz'],
    ],
  ],
  [
    'a wider noun for what somebody is',
    [
      ['Inspector Ana Ruiz searched the barn. The officer said it was late.', 'Ana Ruiz'],
      ['Tom Bell, defending, left. The barrister said it was late.', 'Tom Bell'],
      ['Rep. Carla Reyes left early. The lawmaker said it was late.', 'Carla Reyes'],
      ['Magistrate Tom Bell jailed him. The judge said it was late.', 'Tom Bell'],
      ['Inspector Ana Ruiz and Sergeant Tom Bell left. The officer said it was late.', 'The officer'],
      ['Former inspector Ana Ruiz left. The officer said it was late.', 'The officer'],
      ['Captain Ana Ruiz scored. The officer at the gate said it was late.', 'The officer at the gate'],
      ['Baker Ana Ruiz left. The officer said it was late.', 'The officer'],
      ['Lawyer Ana Ruiz left. The lawyer for the bank said it was late.', 'The lawyer for the bank'],
      ['Ana Ruiz, a lawyer for the bank, left. The lawyer for the bank said it was late.', 'Ana Ruiz'],
      ['The lawyer for the bank left. The lawyer for the widow said it was late.', 'The lawyer for the widow'],
    ],
  ],
  [
    'a noun that stands for people and for firms',
    [
      ['Acme’s rival Skua said it was dark. The company said it was late.', 'Skua'],
      ['Acme supplier Skua said it was dark. It said it was late.', 'Skua'],
      ['Tom Bell met Ana Ruiz. Publisher Bell said it was dark. He said it was late.', 'Tom Bell'],
      ['Owner Ana said it was dark. She said it was late.', 'Ana'],
    ],
  ],
  [
    'one more of several, with the name beside it',
    [
      ['“It is dark,” said one tenant, Ana Ruiz. Another, Tom Bell, said it was late.', 'Tom Bell'],
      ['“It is dark,” said one tenant, Ana Ruiz. “It is late,” said another, Tom Bell.', 'Tom Bell'],
      ['“It is dark,” said one tenant, Ana Ruiz. Another, in Leith, said it was late.', 'Another'],
      ['“It is dark,” said one tenant, Ana Ruiz. Others, such as Tom Bell, said it was late.', 'Others'],
    ],
  ],
  [
    'a deputy is not whom they stand in for',
    [
      ['The suspect shot a deputy sheriff. The sheriff said it was late.', 'The sheriff'],
      ['Leith’s deputy mayor left. Leith’s mayor said it was late.', 'Leith’s mayor'],
      ['A deputy sheriff left. The deputy sheriff said it was late.', 'A deputy sheriff'],
      ['Leith’s mayor left. The mayor said it was late.', 'Leith’s mayor'],
    ],
  ],
  [
    'the office of a country before a name, what it is for short, and who is above others of the same office',
    [
      ['Chief Justice of Pakistan Qaz Faer Isan left. The chief justice said it was late.', 'Qaz Faer Isan'],
      ['Chief Justice of Pakistan Qaz Faer Isan left. The CJP said it was late.', 'Qaz Faer Isan'],
      ['Chief Justice Ana Ruiz met Justice Tom Bell. The chief justice said it was late.', 'Ana Ruiz'],
      ['Justice Tom Bell left. The chief justice said it was late.', 'The chief justice'],
      ['Justice Tom Bell left. The justice said it was late.', 'Tom Bell'],
      ['Former Chief Justice Tom Bell left. The chief justice said it was late.', 'The chief justice'],
      ['Prime Minister Ana Ruiz met Health Minister Tom Bell. The PM said it was late.', 'Ana Ruiz'],
      ['Health Minister Tom Bell left. The PM said it was late.', 'The PM'],
      ['Director of Kenya Roads Authority Ana Ruiz left. Ruiz said it was late.', 'Ana Ruiz'],
    ],
  ],
]);
