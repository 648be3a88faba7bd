/**
 * The strings of the interface, in one object a language: those of the panel, and what several of its surfaces say. What one alone says is in
 * the files beside: `card-words.ts`, `options-words.ts`, `welcome-words.ts`. A second language is a second object of the same type, given to the
 * context. Strings that depend on a number are functions: plurals differ by language.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SourceSort } from './source-sort.ts';

const many = (one: string, more: string) => (count: number) => `${count} ${count === 1 ? one : more}`;

const list = (parts: readonly string[]) => parts.join(', ');

/** Text of the interface alone: the words of an article never pass through here. */
export const english = {
  lang: 'en-GB',
  open: '“',
  close: '”',
  sorts: {
    person: 'Named person',
    spokesperson: 'Spokesperson',
    role: 'Role only',
    institution: 'Institution',
    group: 'Group',
    document: 'Document',
    outlet: 'Other news outlet',
    unnamed: 'Unnamed',
    placed: 'Named by you',
    none: 'Source not found',
  } satisfies Record<SourceSort, string>,
  sortCounts: {
    person: many('named person', 'named people'),
    spokesperson: many('spokesperson', 'spokespeople'),
    role: many('person by role only', 'people by role only'),
    institution: many('institution', 'institutions'),
    group: many('group', 'groups'),
    document: many('document', 'documents'),
    outlet: many('other news outlet', 'other news outlets'),
    unnamed: many('unnamed', 'unnamed'),
    placed: many('named by you', 'named by you'),
    none: many('not found', 'not found'),
  } satisfies Record<SourceSort, (count: number) => string>,
  sources: many('source', 'sources'),
  statements: many('statement', 'statements'),
  quotations: many('quotation', 'quotations'),
  reportedStatements: many('reported statement', 'reported statements'),
  reportCount: many('report', 'reports'),
  numberCount: many('number', 'numbers'),
  list,
  withoutSource: 'without a source',
  numbersWithout: (count: number, total: number) =>
    count === total
      ? total === 1
        ? 'without a source'
        : total === 2
          ? 'both without a source'
          : 'none with a source'
      : `${count} without a source`,
  thisPage: 'This page',
  nobody: 'No one is quoted in this article.',
  part: {
    titles: {
      unread: 'Only part of the page could be read.',
      paywall: 'Only part of the article is here.',
      selection: 'Only what you selected was read.',
    },
    share: (share: number) => {
      const tenths = Math.round(share * 10);
      if (tenths >= 10) return 'nearly all of its text';
      return tenths === 0 ? 'hardly any of its text' : `about ${tenths * 10}% of its text`;
    },
    unread: (share: string) =>
      `Whosaid could read ${share}. There are quotation marks in the rest. Select that text on the page to have it read.`,
    paywall: 'What is there was read.',
    paywallShare: (share: number) => `The page holds about ${Math.max(1, Math.round(share * 100))}% of its words, and they were read.`,
    nobody: { paywall: 'No one is quoted in what is there.', selection: 'No one is quoted in it.' },
    read: 'Read what I select',
    whole: 'Read the whole page',
    unselected: {
      nothing: 'Nothing is selected on the page. Select the text there, then press again.',
      short: 'There is no text to read in what is selected. Select the article’s own words, then press again.',
      'too-large': 'What is selected is too large to be read without slowing the page down. Select less, then press again.',
      failed: 'What is selected could not be read: something in the extension went wrong. Press again to try once more.',
    },
  },
  search: 'Find in what was said',
  copy: 'Copy',
  copied: 'Copied',
  copyStatement: 'Copy this statement',
  copySource: (name: string) => `Copy all that ${name} said`,
  copySourceless: 'Copy all whose source was not found',
  copyShown: (count: number) => `Copy what is shown: ${count} ${count === 1 ? 'statement' : 'statements'}`,
  formats: {
    plain: 'Text with link',
    markdown: 'Markdown',
    html: 'HTML',
    wikitext: 'Wikitext',
    apa: 'APA 7',
    mla: 'MLA 9',
    chicago: 'Chicago 18',
    ris: 'RIS',
    csl: 'CSL-JSON',
    bibtex: 'BibTeX',
    statements: 'Statements',
    numbers: 'Numbers',
    annotation: 'Web Annotation',
    schema: 'schema.org',
  } as Readonly<Record<string, string>>,
  formatGroups: { read: 'Text', essay: 'Essay', reference: 'Reference manager', table: 'Table (CSV)', data: 'Data' },
  whole: 'Also what has no source',
  usual: 'usual',
  editFirst: 'Look at it and edit first…',
  save: 'Save as a file…',
  shut: 'Close',
  byHand: {
    refused: 'The browser did not let Whosaid copy. Select the text and copy it from here.',
    handed: 'From the card in the page, which could not copy it. Press “Copy” here.',
    selected: 'What you selected, with who said it. Press “Copy” here.',
  },
  textToCopy: 'Text to copy',
  unsaid: 'No statement stands in what you selected.',
  preview: {
    title: 'Before copying',
    what: 'What',
    shown: 'What is shown',
    all: 'Everything',
    statement: (beginning: string) => `Only: ${beginning}`,
    source: 'All of one source',
    format: 'Format',
  },
  marked: 'Marked in the page',
  kinds: { quotation: 'Quotations', reported: 'Reported', number: 'Numbers', report: 'Reports' },
  filter: 'Filter the list',
  found: (shown: number, total: number) => `${shown} of ${total} ${total === 1 ? 'statement' : 'statements'}`,
  showEverything: 'Show everything',
  nothingFound: (query: string) => (query ? `Nothing found for “${query}”.` : 'Nothing is left by this filter.'),
  whoSaidWhat: 'Who said what',
  order: 'Order of sources',
  orders: { most: 'Most said first', article: 'As in the article', name: 'By name' },
  also: 'also',
  reasonGiven: 'reason given:',
  noReason: 'no reason given in the text',
  notFound: 'Whosaid could not tell whose words these are.',
  ofStatements: (shown: number, total: number) =>
    shown === total ? english.statements(total) : `${shown} of ${english.statements(total)}`,
  /** What is done with the words, where it is not said that they are so. */
  acts: { denial: 'Denial', request: 'Request', question: 'Question' },
  quotation: 'Quotation:',
  reported: 'Reported:',
  showInArticle: 'Show in the article',
  showAll: 'Show all',
  showFewer: 'Show less',
  showMore: (count: number) => `Show ${count} more`,
  /** How a statement is known to be its source's, where that is not plain to see. */
  carried: 'Carried over from the words before',
  placed: 'Placed here by you',
  /** Before the two of whom the article does not tell which said it, and between them. */
  notSure: 'Not sure:',
  or: 'or',
  notToldWhich: 'Whosaid could not tell which of the two said it.',
  /** “she”: named one paragraph earlier. */
  namedWhere: (where: string) => `named ${where}`,
  namedElsewhere: 'named elsewhere in the article',
  namedThereAs: 'as',
  howNamed: 'How it is named',
  correct: {
    other: 'Someone else said this…',
    itWas: (name: string) => `It was ${name}`,
    nothing: 'Not a statement',
    who: 'Who said it?',
    choose: 'Choose…',
    typed: 'Another name in the article…',
    nobody: 'The article does not say who',
    name: 'The name, as the article has it',
    put: 'Place it there',
    cancel: 'Cancel',
    undo: 'Undo',
    undoThis: (words: string) => `Undo: ${words}`,
    missing: 'Choose who said it first.',
    noName: 'Type the name first.',
    notThere: (name: string) => `“${name}” is not in this article word for word. Only a name that is can be placed.`,
    several: (name: string) => `More than one source is called “${name}”. Choose the one that you mean from the list.`,
    last: 'What you corrected last',
    placedUnder: (name: string) => `Placed under ${name}.`,
    placedNowhere: 'Placed under “Source not found”.',
    takenOut: 'Taken out: not a statement.',
    takenBack: 'Taken back. It is as Whosaid found it.',
    private: 'This window is private: it is kept until you leave the page.',
    crowded: 'The oldest of your corrections had to go for it.',
    refused: 'The browser could not store this correction. Nothing was changed.',
    yours: 'Your corrections',
    wasNothing: 'Not a statement, you said.',
    was: (name: string) => `${name} said it, you said.`,
    wasNobody: 'The article does not say who, you said.',
    unfit: {
      words: 'What was read has these words no longer, or more than once. Your correction is kept for when they fit.',
      name: 'What was read has this name no longer, or for several people. Your correction is kept for when it fits.',
    },
    forget: 'Delete',
    forgetThis: (words: string) => `Delete: ${words}`,
  },
  showMoreSources: (count: number) => `Show ${count} more ${count === 1 ? 'source' : 'sources'}`,
  inTheArticle: 'In the article',
  namedAs: 'Named as',
  cue: 'Said with',
  channel: 'Through',
  whichIs: 'Which is',
  runsOver: 'Runs over',
  paragraphs: many('paragraph', 'paragraphs'),
  away: (paragraphs: number) =>
    paragraphs === 0
      ? 'in the same paragraph'
      : `${Math.abs(paragraphs) === 1 ? 'one paragraph' : `${Math.abs(paragraphs)} paragraphs`} ${paragraphs > 0 ? 'earlier' : 'later'}`,
  echoes: {
    title: 'Also the headline:',
    heading: 'Also the subheading:',
    caption: 'Also the caption:',
    quote: 'Also the pull quote:',
    other: 'Also:',
  },
  lostEchoes: 'In the headlines, and nowhere in the text',
  reports: 'Reports',
  reportFirst: 'First as',
  reportNumbers: 'Its numbers:',
  named: (count: number) => (count === 1 ? 'Named once.' : `Named ${count} times.`),
  noLink: 'No link in the article.',
  openLink: 'Open',
  /** A link over somebody who counts the click: "Open journal.example through t.co". */
  through: 'through the tracking link of',
  unknownPlace: 'a page',
  newTab: '(opens in a new tab)',
  numbers: 'Numbers',
  asWritten: 'As written',
  whoseNumber: 'Whose number',
  /** Before the name of who gives a number. */
  numberBy: 'Number given by',
  ownNumber: 'The article gives it itself, as far as Whosaid can tell.',
  noSourceStated: 'The article gives no source',
  /** Before the host of the page that the article links the number to. */
  linkedTo: 'Linked to',
  showMoreNumbers: (count: number) => `Show ${count} more ${count === 1 ? 'number' : 'numbers'}`,
  minorNumbers: (count: number) => (count === 1 ? 'One small count' : `${count} small counts`),
  numberIn: { denial: 'in a denial by', question: 'in a question by' },
  differs: 'Differs from',
  differ: (count: number) => (count === 2 ? 'These two numbers differ' : `These ${count} numbers differ`),
  foundHere: 'Found in this browser. Nothing was sent.',
  keys: {
    next: 'next statement',
    before: 'the one before',
    marks: 'fewer or more marks',
    panel: 'this panel',
    escape: 'show everything',
    rows: 'from row to row',
    inRow: 'in a row',
    list: 'The up and down arrow keys go from row to row, left and right within a row.',
  },
  options: 'Options',
  /** A choice that the reader made. */
  unstored: 'The browser could not store this change. What you see is what is stored.',
  report: 'Copy a problem report',
  reportNote: 'A report holds versions, rule names and states. No text of the page.',
  reportAddress: 'Add the address of this page',
  somethingWrong: 'Something wrong here?',
  unread: {
    title: 'Who said what on this page?',
    press: 'Press the Whosaid button in the toolbar, and it reads this page. It reads no other.',
    or: 'Or let it read as you open an article:',
    site: (site: string) => `Always on ${site}`,
    all: 'On all sites',
    read: 'Read this page',
  },
  reading: { title: 'Reading the article…', text: 'This happens in your browser. Nothing is sent.' },
  none: {
    title: 'No article here',
    anyway: 'Read it anyway',
    translated: 'This page has been translated',
    why: {
      list: 'This page looks like a list of headlines. Open one of the articles, and who said what appears here.',
      short: 'There is too little text on this page to be an article. Words in pictures cannot be read.',
      empty: 'This page has no text to read. Words in pictures cannot be read.',
      forum: 'This page looks like a discussion. Whosaid reads articles.',
      shop: 'This page looks like a shop. Whosaid reads articles.',
      video: 'This page looks like a film with little text.',
      unclear: 'Nothing on this page looks like the text of an article.',
      'too-large': 'This page is too large to be read without slowing it down.',
      translated: 'Whosaid marks what people said, and these words are the translation’s. Show the original, and the marks are back.',
    },
  },
  language: {
    title: (name: string) => `We do not read ${name} yet`,
    text: 'Whosaid reads English. Guessing in another language would put words in the wrong mouth, so it does not try.',
  },
  cannot: {
    title: 'Whosaid cannot run on this page',
    closed: 'The article was closed',
    why: {
      browser: 'The browser keeps extensions out of its own pages. Open an article, and who said what appears here.',
      reader: 'The browser keeps extensions out of its reader view. Open the article as a normal page to read it here.',
      pdf: 'The browser keeps extensions out of PDF files. Open the article as a normal page to read it here.',
      store: 'The browser keeps extensions out of the add-on store. Open an article, and who said what appears here.',
      file: 'The browser keeps extensions away from files on this device until you allow it on the page of its extensions.',
      frame:
        'A frame of this page is named “browser” or “chrome”, and by a fault of this browser that keeps extensions out. Always allow the site, and load the page again: then it can be read.',
      closed: 'Its tab is there no more, and nothing of it is kept here but your corrections. This tab can be closed too.',
    },
  },
  failed: {
    title: 'Something went wrong while reading',
    text: 'The page is as it was. Trying again often helps; if not, a report with no part of the article in it helps us.',
    again: 'Try again',
  },
  when: {
    title: 'When should it read?',
    click: [
      'Only when I click',
      'Whosaid reads a page when you press its button, or one of its entries in the page’s menu, and no other page.',
    ],
    sites: ['On sites I choose', 'You add a site once. Its articles are then read as you open them.'],
    all: ['On all sites', 'Every news article is read as you open it. The browser will ask you to agree.'],
  },
};

export type Words = typeof english;

/** English where nobody provides another language. */
export const WordsContext = createContext<Words>(english);

/** In the language of the nearest provider. */
export const useWords = (): Words => useContext(WordsContext);
