/** The words that stand on the card alone. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Carried by the card’s script, which is loaded into pages: no more than it needs. */
export const cardWords = {
  open: 'Open panel',
  copyInPanel: 'Copy in the panel',
  /** Why a press did nothing, or what is to be done next. */
  notes: {
    new: 'Nothing was done: the card had only just appeared. Press again if you meant it.',
    changed: 'Nothing was done: the page had moved or changed this card. Now it is as it should be. Press again if you meant it.',
    covered: 'Nothing was done: something of the page lay over this card. Now it is in front. Press again if you meant it.',
    refused: 'Nothing was copied: this page keeps its clipboard shut. The panel can copy it.',
    handed: 'It is in the panel now. Press “Copy” there.',
    button: 'This browser lets no press in a page open the panel. Press Whosaid’s button in the toolbar: it waits there to be copied.',
    unopened: 'The browser has not opened the panel. Press Whosaid’s button in the toolbar: what you asked for is there.',
  },
  goTo: 'Go to it',
  close: 'Close',
  inArticle: (count: number) => `${count} ${count === 1 ? 'statement' : 'statements'} in this article`,
  echo: {
    title: 'Headline words, said by',
    heading: 'Subheading words, said by',
    caption: 'Caption words, said by',
    quote: 'Pulled out, said by',
    other: 'Words said by',
  },
  acts: { denial: 'Denied by', request: 'Requested by', question: 'Asked by' },
  lost: 'These words stand nowhere in the text',
  inText: 'In the text:',
  /** A number that somebody denies or asks about is given by nobody there. */
  numberIn: {
    denial: (name: string | null) => (name === null ? 'Stands in a denial:' : `Stands in a denial by ${name}:`),
    question: (name: string | null) => (name === null ? 'Stands in a question:' : `Stands in a question by ${name}:`),
  },
};

export type CardWords = typeof cardWords;

/** English where nobody provides another language. */
export const CardWordsContext = createContext<CardWords>(cardWords);

/** In the language of the nearest provider. */
export const useCardWords = (): CardWords => useContext(CardWordsContext);
