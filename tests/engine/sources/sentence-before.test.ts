/** Whose a quotation is that stands alone: the subject of the sentence right before it, where that tells of a person, or of what a body holds. */
import { lastSpeakers } from '../last-source.ts';

const BEFORE = 'Carl Bell said it was dry.\n';

lastSpeakers([
  [
    'a person, whatever opens the sentence or stands beside the name',
    [
      [`${BEFORE}Ana Ruiz was blunt. “Nobody came to look at the lift.”`, 'Ana Ruiz'],
      [`${BEFORE}But Ana Ruiz was blunt. “Nobody came to look at the lift.”`, 'Ana Ruiz'],
      [`${BEFORE}However, Ana Ruiz was blunt. “Nobody came to look at the lift.”`, 'Ana Ruiz'],
      [`${BEFORE}On the other bank, Ana Ruiz was blunt. “Nobody came to look at the lift.”`, 'Ana Ruiz'],
      [`${BEFORE}However, Ms Ana Ruiz, of Quay Pets, did not feel it was right. “The dogs never asked for it.”`, 'Ana Ruiz'],
      [`${BEFORE}Ana Ruiz, who runs a shop for pets, did not feel it was right. “The dogs never asked for it.”`, 'Ana Ruiz'],
    ],
  ],
  [
    'nobody, where two are the subject or nobody is',
    [
      [`${BEFORE}Ana Ruiz, a diver, and Tom Roe, a baker, were blunt. “Nobody came to look at the lift.”`, null],
      ['Leith was dry.\nIn Leith, where Ana Ruiz lives, the lift was shut. “Nobody came to look at the lift.”', null],
    ],
  ],
  [
    'who has spoken in that sentence goes on',
    [
      [`${BEFORE}Also, Ana Ruiz was late, he said. “Nobody came to look at the lift.”`, 'Carl Bell'],
      [`${BEFORE}The Harbour Board is against it, he said. “Nobody came to look at the lift.”`, 'Carl Bell'],
    ],
  ],
  [
    'a body, where the sentence says what it holds, and nobody where it tells of something else',
    [
      [
        `${BEFORE}The Society for the Harbours of Leith is also against it. “Boats need to be cleaned by hand.”`,
        'Society for the Harbours of Leith',
      ],
      [`${BEFORE}The Society for the Prevention of Cruelty to Boats is against it. “Boats need to be cleaned by hand.”`, null],
      [`${BEFORE}The Harbour Board opposes the plan. “Boats need to be cleaned by hand.”`, 'Harbour Board'],
      [`${BEFORE}The Harbour Board is deeply worried. “Boats need to be cleaned by hand.”`, 'Harbour Board'],
      [`${BEFORE}The Harbour Board was founded in 1901. “Boats need to be cleaned by hand.”`, null],
      [`${BEFORE}The Harbour Board is against the wall of the old port. “Boats need to be cleaned by hand,” Ana Ruiz said.`, 'Ana Ruiz'],
    ],
  ],
  [
    'who tells of a thing in the paragraph before, and nobody else there',
    [
      [`${BEFORE}Ana Ruiz explained the plan.\n“The lift will be mended in May.”`, 'Ana Ruiz'],
      [`${BEFORE}Ana Ruiz, of Quay Pets, described the lift.\n“The doors never shut in the rain.”`, 'Ana Ruiz'],
      ['Ana Ruiz left the plan on the desk.\n“The lift will be mended in May.”', null],
      ['The report described the lift.\n“The doors never shut in the rain.”', null],
      ['Ana Ruiz explained the plan.\nA bell rang.\n“The lift will be mended in May.”', null],
      [`${BEFORE}Ana Ruiz explained the plan.\n“The lift will be mended,” Tom Roe said.`, 'Tom Roe'],
    ],
  ],
  [
    'what ends with a comma is a title',
    [[`${BEFORE}Ana Ruiz, the diver, is back. “The Lift That Never Stopped,” a book, sold well.`, null]],
  ],
]);
