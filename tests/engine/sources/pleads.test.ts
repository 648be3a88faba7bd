/** Who admits and denies: not who prosecutes, judges or investigates, and no age goes to who speaks of somebody. */
import { lastSpeakers } from '../last-source.ts';

lastSpeakers([
  [
    'what only an accused says',
    [
      [
        'Lee Horton was jailed.\nLiam Bryce, prosecuting, said Horton fled.\nThe 31-year-old admitted two counts of burglary.',
        'Lee Horton',
      ],
      ['Lee Horton was jailed.\nJudge Liam Bryce said Horton fled.\nThe 31-year-old denied the charge.', 'Lee Horton'],
      ['Carl Horton stole a car.\nDetective Liam Bryce said it was found.\nHe denied assault.', 'Carl Horton'],
      ['Lee Horton stole a car.\nLiam Bryce, for the defence, said Horton was sorry.\nHe admitted theft.', 'Lee Horton'],
      ['Lee Horton stole a car.\nDetective Liam Bryce said it was found.\nHe said it was late.', 'Liam Bryce'],
      ['Lee Horton stole a car.\nMayor Liam Bryce said it was found.\nHe said it was late.', 'Liam Bryce'],
    ],
  ],
  [
    'what may be either’s, where the article has another than who investigates',
    [
      ['Lee Horton stole a car.\nDetective Liam Bryce said it was found.\nHe admitted that it was late.', null],
      ['Detective Liam Bryce said it was found.\nHe admitted that it was late.', 'Liam Bryce'],
      ['Lee Horton stole a car.\nMayor Liam Bryce said it was found.\nHe admitted that it was late.', 'Liam Bryce'],
      ['Ana Horton stole a car.\nDetective Liam Bryce said it was found.\nHe admitted that it was late.', 'Liam Bryce'],
    ],
  ],
  [
    'an age without a name beside it',
    [
      ['Ana Ruiz scored. Ruiz ran.\nCoach Tom Bell said it was late.\nThe 31-year-old said it was dry.', 'The 31-year-old'],
      ['Ana Ruiz scored. Ruiz ran.\nThe 31-year-old said it was dry.', 'Ana Ruiz'],
    ],
  ],
  [
    'what somebody without a name may have done, after a witness has spoken',
    [
      ['A teenager burned a barn.\nFarmer Dan Rowe said it was new.\nHe admitted arson.', null],
      ['A teenager burned a barn.\nFarmer Dan Rowe said it was new.\nThe 15-year-old admitted arson.', 'The 15-year-old'],
      ['Dan Rowe hit a man in Leith. He admitted assault.', 'Dan Rowe'],
      ['Dan Rowe said he was scared.\nHe admitted assault.', 'Dan Rowe'],
    ],
  ],
]);
