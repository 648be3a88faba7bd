/** The words that stand on the page of options alone. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** As `english` in `components/shared/words.ts` has the others. */
export const optionsWords = {
  kept: 'Changes are kept as you make them, on this device.',
  unregistered:
    'The browser did not accept on which sites Whosaid reads by itself. Until it does, press the button on an article. Whosaid tries again at the next change here, and when the browser starts.',
  /** `unreadable` has names of settings as they are stored; `version`: another version wrote them. */
  fellBack: (unreadable: readonly string[]) =>
    `Some of your stored settings could not be read, and are as at first: ${unreadable
      .map((name) => optionsWords.fieldNames[name] ?? name)
      .join(', ')}. What was stored is kept, at the end of this page.`,
  fellBackSeen: 'Hide this',
  fieldNames: {
    version: 'those of another version',
    kinds: 'what is marked',
    colours: 'colours',
    order: 'order of sources',
    format: 'usual format',
    never: 'a site that is never read',
  } as Readonly<Record<string, string>>,
  where: 'Where it reads',
  sites: 'Sites it reads',
  remove: 'Remove',
  add: 'Add site',
  never: 'Never read on',
  neverAdd: 'Add to the list',
  neverNote: 'Nothing is read there, even with “On all sites”.',
  notASite: (text: string) => `“${text}” is not the name of a site. It should look like example.org.`,
  marked: 'What is marked in the page',
  markedNote: 'The panel lists all of it in any case.',
  kinds: { quotation: 'Quotations', reported: 'Reported speech', number: 'Numbers', report: 'Reports' },
  colours: 'Colours',
  colourChoices: {
    source: ['A colour for each source', 'The first eight; later ones in ink.'],
    ink: ['Ink only', 'The line alone tells the kind.'],
  },
  /** How far the lines stand out, and the article's words. */
  contrast: {
    l: (lines: string, words: string) => `On a light page. Lines stand out by ${lines} to 1 or more, words by ${words} to 1.`,
    d: (lines: string, words: string) => `On a dark page. Lines stand out by ${lines} to 1 or more, words by ${words} to 1.`,
  },
  panel: 'Panel and copying',
  format: 'Usual format',
  keys: 'Keys',
  keyNames: { panel: 'Open the panel', next: 'Next statement', before: 'Statement before', marks: 'Fewer or more marks' },
  noKey: 'none',
  keysNote: 'They can be changed on the browser’s own page of extensions.',
  file: 'Your settings as text',
  fileNote:
    'The choices on this page. No article, no correction, no history. Copy it or save it to keep it; paste one here, or open a file.',
  aside: { settings: 'Settings that could not be read', corrections: 'Corrections that could not be read' },
  asideNote: 'As they were stored: by another version, or damaged. Nothing uses them. Copy what you need.',
  deleteAside: 'Delete them',
  corrections: 'Your corrections',
  correctionsNote: (most: number) =>
    `Who said what by your word, with the words of the statement and the article’s address. Kept on this device, never of private windows, and never sent. No more than ${most}: then the oldest go.`,
  noCorrections: 'None. In the panel, the small arrow at a statement leads to “Someone else said this…”.',
  forgetArticle: 'Delete these',
  forgetArticleNamed: (title: string) => `Delete these: ${title}`,
  forgetAll: 'Delete all corrections',
  forgetAllSure: (articles: number) => `Delete what you corrected in all ${articles} articles? It cannot be brought back.`,
  forgetAllYes: 'Delete all of it',
  forgetAllNo: 'Keep it',
  use: 'Use this text',
  useFile: 'Use a file…',
  unreadable: 'This cannot be read as settings. Nothing was changed.',
  used: 'These settings are in use now.',
  fileRefused: 'The browser could not store these settings. Nothing was changed.',
};

type OptionsWords = typeof optionsWords;

/** English where nobody provides another language. */
export const OptionsWordsContext = createContext<OptionsWords>(optionsWords);

/** In the language of the nearest provider. */
export const useOptionsWords = (): OptionsWords => useContext(OptionsWordsContext);
