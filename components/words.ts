/**
 * Every string of the interface, in one object a language. A second language is a second object of the type
 * {@link Words}, given to `WordsContext`. Strings that depend on a number are functions: plurals differ by language.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SourceSort } from './source-sort.ts';

const many = (one: string, more: string) => (count: number) => `${count} ${count === 1 ? one : more}`;

const list = (parts: readonly string[]) => parts.join(', ');

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
    unselected: 'Nothing is selected on the page. Select the text there, then press again.',
  },
  search: 'Find in what was said',
  copy: 'Copy',
  copied: 'Copied',
  copyStatement: 'Copy this statement',
  copySource: (name: string) => `Copy all that ${name} said`,
  copyShown: (count: number) => `Copy what is shown: ${count} ${count === 1 ? 'statement' : 'statements'}`,
  formats: {
    plain: 'Text with link',
    markdown: 'Markdown',
    html: 'HTML',
    wikitext: 'Wikitext',
    numbers: 'Numbers as a table',
    ris: 'RIS',
    csl: 'CSL-JSON',
    annotation: 'Web Annotation',
  } as Readonly<Record<string, string>>,
  usual: 'usual',
  editFirst: 'Look at it and edit first…',
  save: 'Save as a file…',
  shut: 'Close',
  byHand: {
    refused: 'The browser refused the clipboard. Select the text and copy it from here.',
    edit: 'Edit the text, then copy it.',
    handed: 'From the card in the page, which could not copy it. Press “Copy” here.',
  },
  textToCopy: 'Text to copy',
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
  /** “she”: named one paragraph earlier. */
  namedWhere: (where: string) => `named ${where}`,
  namedElsewhere: 'named elsewhere in the article',
  namedThereAs: 'as',
  howNamed: 'How it is named',
  correct: {
    other: 'Someone else said this…',
    nothing: 'No statement',
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
    notThere: (name: string) => `“${name}” does not stand in this article word for word. Only a name that does can be placed.`,
    several: (name: string) => `More than one source is called “${name}”. Choose the one that you mean from the list.`,
    last: 'What you corrected last',
    placedUnder: (name: string) => `Placed under ${name}.`,
    placedNowhere: 'Placed under “Source not found”.',
    takenOut: 'Taken out: no statement.',
    takenBack: 'Taken back. It is as Whosaid found it.',
    private: 'This window is private: it is kept until you leave the page.',
    crowded: 'The oldest of your corrections had to go for it.',
    refused: 'The browser could not store this correction. Nothing was changed.',
    yours: 'Your corrections',
    yoursNote: 'Not shown above.',
    wasNothing: 'No statement, you said.',
    was: (name: string) => `${name} said it, you said.`,
    wasNobody: 'The article does not say who, you said.',
    unfit: {
      words: 'In what was read these words stand no longer, or more than once. It is kept for when they fit.',
      name: 'In what was read this name stands no longer, or is that of several. It is kept for when it fits.',
    },
    forget: 'Delete',
    forgetThis: (words: string) => `Delete: ${words}`,
  },
  inTheArticle: 'In the article',
  namedAs: 'Named as',
  cue: 'Cue',
  channel: 'Channel',
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
  noSourceStated: 'The article gives no source',
  /** Before the host of the page that the article links the number to. */
  linkedTo: 'Linked to',
  minorNumbers: (count: number) => (count === 1 ? 'One small count' : `${count} small counts`),
  numberIn: { denial: 'in a denial by', question: 'in a question by' },
  differs: 'Differs from',
  differ: (count: number) => (count === 2 ? 'These two numbers differ' : `These ${count} numbers differ`),
  foundHere: 'Found in this browser. Nothing was sent.',
  keys: { next: 'next statement', escape: 'show everything' },
  options: 'Options',
  report: 'Copy a problem report',
  reportNote: 'It holds versions, rule names and states. No text of the page.',
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
    why: {
      browser: 'The browser keeps extensions out of its own pages. Open an article, and who said what appears here.',
      reader: 'The browser keeps extensions out of its reader view. Open the article as a normal page to read it here.',
      pdf: 'The browser keeps extensions out of PDF files. Open the article as a normal page to read it here.',
      store: 'The browser keeps extensions out of the add-on store. Open an article, and who said what appears here.',
      file: 'The browser keeps extensions away from files on this device until you allow it on the page of its extensions.',
      frame:
        'A frame of this page is named “browser”, and by a fault of this browser that keeps extensions out. Always allow the site, and load the page again: then it can be read.',
    },
  },
  failed: {
    title: 'Something went wrong while reading',
    text: 'The page is as it was. Trying again often helps; if not, a report with no part of the article in it helps us.',
    again: 'Try again',
  },
  card: {
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
    ownNumber: 'The article gives it itself, as far as Whosaid can tell.',
    whoseNumber: 'Number given by',
    /** A number that somebody denies or asks about is given by nobody there. */
    numberIn: {
      denial: (name: string | null) => (name === null ? 'Stands in a denial:' : `Stands in a denial by ${name}:`),
      question: (name: string | null) => (name === null ? 'Stands in a question:' : `Stands in a question by ${name}:`),
    },
  },
  when: {
    title: 'When should it read?',
    click: ['Only when I click', 'Whosaid reads a page when you press its button, and no other page.'],
    sites: ['On sites I choose', 'You add a site once. Its articles are then read as you open them.'],
    all: ['On all sites', 'Every news article is read as you open it. The browser will ask you to agree.'],
  },
  welcome: {
    title: 'Who said what, while you read.',
    lead: 'Press the button on a news article. What people are quoted as saying is underlined, and the panel lists who said it, in the article’s own words.',
    sample: 'A sample',
    legend: {
      quotation: ['Quotation', 'Words in quotation marks'],
      reported: ['Reported', 'What someone said, in the paper’s words'],
      number: ['Number', 'And whose it is, or that no source was found'],
      report: ['Report', 'A study or document that is cited'],
    },
    press: 'Press the quotation, and a small card says whose words they are:',
    never: 'What it never does',
    nevers: [
      ['It sends nothing.', 'Articles are read in your browser. There is no account.'],
      ['It makes nothing up.', 'Every name, quotation and number stands in the article.'],
      ['It does not guess.', 'Where the article leaves it open, it says so.'],
      ['It does not judge.', 'No scores, no labels for outlets or people.'],
      ['It leaves the page as it is.', 'The article’s text is not touched.'],
    ],
    later: 'You can change this at any time in Options.',
    done: 'Done',
  },
  settings: {
    kept: 'Changes are kept as you make them, on this device.',
    refused: 'The browser could not store this change. What you see is what is stored.',
    unregistered:
      'The browser could not take in where Whosaid reads by itself. Until it can, press the button on an article. It is tried again at the next change here, and when the browser starts.',
    /** `unreadable` has names of settings as they are stored; `version`: another version wrote them. */
    fellBack: (unreadable: readonly string[]) =>
      `Some of your stored settings could not be read, and are as at first: ${unreadable
        .map((name) => english.settings.fieldNames[name] ?? name)
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
    addSite: 'Add a site',
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
    panel: 'Panel and copying',
    format: 'Usual format',
    keys: 'Keys',
    keyNames: [
      ['Open the panel', 'Alt+Shift+W'],
      ['Next statement', 'Alt+Shift+N'],
      ['Statement before', 'Alt+Shift+B'],
      ['Fewer or more marks', 'Alt+Shift+M'],
    ],
    keysNote: 'They can be changed on the browser’s own page of extensions.',
    file: 'Your settings as text',
    fileNote: 'The choices on this page. No article, no correction, no history. Copy it to keep it, or paste one here.',
    aside: { settings: 'Settings that could not be read', corrections: 'Corrections that could not be read' },
    asideNote: 'As they were stored: by another version, or damaged. Nothing uses them. Copy what you need.',
    deleteAside: 'Delete them',
    corrections: 'Your corrections',
    correctionsNote: (most: number) =>
      `Who said what by your word, with the words of the statement and the article’s address. Kept on this device, never of private windows, and never sent. No more than ${most}: then the oldest go.`,
    noCorrections: 'None. In the panel, the arrow under a statement leads to “Someone else said this…”.',
    forgetArticle: 'Delete these',
    forgetArticleNamed: (title: string) => `Delete these: ${title}`,
    forgetAll: 'Delete all corrections',
    use: 'Use this text',
    unreadable: 'This text cannot be read as settings. Nothing was changed.',
    used: 'Settings taken over.',
    fileRefused: 'The browser could not store these settings. Nothing was changed.',
  },
};

export type Words = typeof english;

export const WordsContext = createContext<Words>(english);

export const useWords = (): Words => useContext(WordsContext);
