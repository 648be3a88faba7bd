/** The words that stand on the page of welcome alone. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { figures } from './figures.ts';

/** As `english` in `components/shared/words.ts` has the others. */
export const welcomeWords = {
  title: 'Who said what, while you read.',
  lead: 'Press the button on a news article. What people are quoted as saying is underlined, and the panel lists who said it, in the article’s own words.',
  sample: 'A sample',
  legend: {
    quotation: ['Quotation', 'Words in quotation marks'],
    reported: ['Reported', 'What someone said, in the paper’s words'],
    number: ['Number', 'And whose it is, or that no source was found'],
    report: ['Report', 'A study or document that is cited'],
  },
  press: 'Press a mark, and a small card says whose words they are. Try it here:',
  never: 'What it never does',
  nevers: [
    ['It sends nothing.', 'Articles are read in your browser. There is no account.'],
    ['It makes nothing up.', 'Every name, quotation and number stands in the article.'],
    ['It does not judge.', 'No scores, no labels for outlets or people.'],
    ['It leaves the page as it is.', 'The article’s text is not touched.'],
  ],
  errs: [
    'It errs.',
    `Of 100 statements it misses about ${figures.missed}; of 100 that it marks about ${figures.mistaken} are none, and about ${figures.wrong} have the wrong name. That was measured on ${figures.articles} articles that it was not made with. In the panel you can put right what is wrong.`,
  ],
  later: 'You can change this at any time in Options.',
  done: 'Done',
};

type WelcomeWords = typeof welcomeWords;

/** English where nobody provides another language. */
export const WelcomeWordsContext = createContext<WelcomeWords>(welcomeWords);

/** In the language of the nearest provider. */
export const useWelcomeWords = (): WelcomeWords => useContext(WelcomeWordsContext);
