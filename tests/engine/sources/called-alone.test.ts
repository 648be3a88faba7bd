/** Where a name begins, as the rest of the article tells: somebody speaks by one word of it alone, or letters stand before both of its forms. */
import { lastSpeakers } from '../last-source.ts';

lastSpeakers([
  [
    'a first name, where the capitals of a headline go on after the full one',
    [
      ['Donna Ruiz Calls Hall Her Best Work\nDonna Ruiz has praised the hall.\n“It was late,” Donna said.', 'Donna Ruiz'],
      ['Ana Ruiz Bell Dies at Forty\nAna Ruiz Bell has died. Ana Ruiz is her niece.\n“It was late,” Ms Bell said.', 'Ana Ruiz Bell'],
    ],
  ],
  [
    'a surname that looks like an adverb where it opens a sentence',
    [
      ['Sean Reilly was jailed. Reilly said it was late.', 'Sean Reilly'],
      ['George Huguely was jailed. Huguely’s lawyer left. Huguely told police it was late.', 'George Huguely'],
      ['Jane Early was jailed. Early reports said it was late.', 'Early reports'],
      ['Sean Reilly was jailed. Sadly, Tom Bell said, it was late.', 'Tom Bell'],
    ],
  ],
  [
    'a surname that looks like a plural there',
    [
      ['Chris Fallows was jailed. Fallows said it was late.', 'Chris Fallows'],
      ['Ana Banks was jailed. Banks’s lawyer left. Banks remarked, “It was late.”', 'Ana Banks'],
      ['The United Auto Workers met. Workers said it was late.', 'Workers'],
      ['Ana Banks was jailed. High street banks said it was late.', 'High street banks'],
    ],
  ],
  [
    'who opens a sentence behind a time of day',
    [
      ['Ana Reeves left at 7:40 a.m. Tom Bell told Reeves it was late.', 'Tom Bell'],
      ['Ana Reeves said the 7 a.m. Acme train was late.', 'Ana Reeves'],
      ['Ana Reeves said it was late at 7 a.m. Monday.', 'Ana Reeves'],
    ],
  ],
  [
    'a first name that no list has, before a surname that is an office elsewhere',
    [
      ['Ticket agent Zelka Bishop sells trips. “It was late,” Zelka said.', 'Zelka Bishop'],
      ['Ticket agent Zelka Bishop sells trips. According to Zelka, it was late.', 'Zelka Bishop'],
      ['Retired baker Zelka Shepherd sells cakes. “It was late,” said Zelka.', 'Zelka Shepherd'],
      // an office, whoever speaks
      ['Harrow chairman Tom Bell left. The Harrow chairman said it was late.', 'Tom Bell'],
      ['Acme said it was early. Acme President Tom Bell left. Bell said it was late.', 'Tom Bell'],
      ['Acme said it was early. “It was late,” said the Acme chairman.', 'the Acme chairman'],
      ['Leith said it was early. The Leith bishop said it was late.', 'The Leith bishop'],
    ],
  ],
  [
    'a name behind a land or a town, whose first or last word speaks alone',
    [
      ['Sales manager at Quay Florida Zelka Dunn has a boat. “It was late,” Zelka said.', 'Zelka Dunn'],
      ['General Secretary of the Labour Party of Vietnam Nguyen Van Tranh left. Party chief Tranh said it was late.', 'Nguyen Van Tranh'],
      ['The governor of Texas Orsolo Binek left. Binek said it was late.', 'Orsolo Binek'],
      ['The head of the union of Vietnam Orsolo Binek left. “It was late,” Binek said.', 'Orsolo Binek'],
      ['Minister of State in the Ministry of Foreign Affairs K Orsolo left. “It was late,” Orsolo said.', 'K Orsolo'],
      // nobody tells where it begins
      ['The head of Quay Florida Harbour Works left. Works said it was late.', 'Works'],
      ['The Texas Harbour Office met. The Texas Harbour Office said it was late.', 'Texas Harbour Office'],
      ['The board of the Florida Post met Orsolo Binek. The Post said it was late.', 'Florida Post'],
      ['Georgia Mae Binek left. Binek said it was late.', 'Georgia Mae Binek'],
    ],
  ],
  [
    'a surname that is a trade elsewhere, behind a first name that no list has',
    [
      ['Zelka Porter left. Porter said it was late.', 'Zelka Porter'],
      ['One fisherman, Zelka Baker, left. Baker came. Baker, a member of the board, said it was late.', 'Zelka Baker'],
      ['Jools Cook, 34, left. “It was late,” Cook said.', 'Jools Cook'],
      ['Zelka Porter left. The porter said it was late.', 'The porter'],
      ['Zelka Porter left. Porter met a porter. A baker said it was late.', 'A baker'],
      ['Orsolo Chairman Tom Bell left. The chairman said it was late.', 'Tom Bell'],
      ['Orsolo Mayor left. Mayor Tom Bell said it was late.', 'Tom Bell'],
    ],
  ],
  [
    'a first name that would be a rank in capitals',
    [
      ['Di Orsolo lives by the inn. “It was late,” Di said.', 'Di Orsolo'],
      ['DI Tom Orsolo left. The inspector said it was late.', 'Tom Orsolo'],
    ],
  ],
  [
    'a first name that is a month elsewhere',
    [
      ['June Orsolo left. “It was late,” June Orsolo said.', 'June Orsolo'],
      ['“It was late,” said April Bell.', 'April Bell'],
      ['May Orsolo, who sings, said it was late. Orsolo said it was dark.', 'May Orsolo'],
      ['August Orsolo wrote that it was late.', 'August Orsolo'],
      ['In June Bell said it was late.', 'Bell'],
      ['Last June Acme said it was late.', 'Acme'],
      ['June Acme sales fell, Bell said.', 'Bell'],
      ['June and July were wet, Bell said.', 'Bell'],
    ],
  ],
  [
    'letters that are a rank',
    [
      ['Police spokesman DCM Zelka Orsolo left. DCM Orsolo said it was late.', 'Zelka Orsolo'],
      ['“It was late,” said DCM Zelka Orsolo. DCM Orsolo left.', 'Zelka Orsolo'],
      ['“It was late,” said LPB Zelka Orsolo.', 'LPB Zelka Orsolo'],
      ['LPB Harbour Board left. LPB Harbour said it was late.', 'LPB Harbour'],
      ['LPB Zelka Orsolo left. LPB said it was late.', 'LPB'],
    ],
  ],
  [
    'one word with the body or the place that somebody is of',
    [
      ['Zelka Orsolo left. Orsolo said no. “It was late,” said Orsolo of Avon Institute.', 'Zelka Orsolo'],
      ['Julian Hale left. “It was late,” said Julian of New Quay.', 'Julian Hale'],
      ['“It was late,” said Zelka Orsolo of Centre for Oceans, Rivers and Land Sciences at Harrow Institute.', 'Zelka Orsolo'],
      ['It was late, said Tom Bell with the Leith Commission on the Arts and Letters.', 'Tom Bell'],
      // the body itself, and two people
      ['The Board of Deputies said it was late.', 'Board of Deputies'],
      ['Congress said no. The Congress of Bakers said it was late.', 'Congress of Bakers'],
      ['Ana Ruiz of Acme Foods and Tom Bell of Lund said it was late.', 'Ana Ruiz of Acme Foods and Tom Bell of Lund'],
      ['Ana Ruiz in Leith and Boatco said it was late.', 'Ana Ruiz in Leith and Boatco'],
    ],
  ],
  [
    'a first word that is another word as well',
    [
      ['It was dark. Eric Brooks, one of the tenants, left. Mr. Brooks said it was late.', 'Eric Brooks'],
      ['It was dark. Will Brooks, one of the tenants, said it was late.', 'Will Brooks'],
      ['May Orsolo, a baker, said it was late.', 'May Orsolo'],
      ['May Orsolo, an old account executive, said it was late.', 'May Orsolo'],
      ['Pilot Foods said it was late.', 'Pilot Foods'],
      ['Pilot Labs, a young firm, left. Pilot Labs said it was late.', 'Pilot Labs'],
      // a month, an adjective, an office
      ['In May Orsolo, a baker, said it was late.', 'Orsolo'],
      ['May Day, a holiday, was wet, Ana Ruiz said.', 'Ana Ruiz'],
      ['Will Woods, he asked, burn? Ana Ruiz said it was late.', 'Ana Ruiz'],
      ['Captain Banks said it was late.', 'Banks'],
      ['Mayor Foods said it was late.', 'Foods'],
    ],
  ],
]);
