/** The styles of essays: who is cited as what, and how the article stands in the list, by the manuals' rules that each file names. */
import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { formats, oneStatement } from '../../../lib/engine/formats/index.ts';
import { insideMarks } from '../../../lib/engine/formats/marks.ts';
import { namesIn } from '../../../lib/engine/formats/names-in-text.ts';
import { headlineCapitals, shortTitle, withEnd } from '../../../lib/engine/formats/title.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import type { Document } from '../../../lib/engine/model.ts';
import { ferry } from '../../gallery/ferry.ts';

const READ = '2026-11-25';
const shortOf = (title: string, text = '') => shortTitle(title, namesIn(text, title));

describe('a headline', () => {
  // MLA's, and Chicago's where they are others
  test.each<[string, string, string?]>([
    ['ferry halted after crews call it a bucket', 'Ferry Halted After Crews Call It a Bucket'],
    ['what the board knew about the lift', 'What the Board Knew about the Lift', 'What the Board Knew About the Lift'],
    ['UK inflation: the price of bread', 'UK Inflation: The Price of Bread'],
    [
      'what we know so far about how to cut off heat',
      'What We Know So Far about How to Cut Off Heat',
      'What We Know So Far About How to Cut Off Heat',
    ],
    ['Voters Walk In', 'Voters Walk In'],
    ['The Case For The Bridge', 'The Case for the Bridge'],
    ['state-of-the-art lift in iPhone town', 'State-of-the-Art Lift in iPhone Town'],
    ['‘we were not told’', '‘We Were Not Told’'],
    ['the 1990s and the 40th fare', 'The 1990s and the 40th Fare'],
    ['Fares cost £3bn', 'Fares Cost £3bn'],
    ['a 20-year-old lift, ‘40th in line’', 'A 20-Year-Old Lift, ‘40th in Line’'],
    ['U.S. and China talk', 'U.S. and China Talk'],
    ['Lift shut at 5 p.m. on Friday', 'Lift Shut at 5 p.m. on Friday'],
    ['Munro vs. the Board', 'Munro vs. the Board'],
    ['It is late. The lift is shut', 'It Is Late. The Lift Is Shut'],
    ['лифт is late', 'лифт Is Late'],
    ['fares rise, so buses wait', 'Fares Rise, so Buses Wait', 'Fares Rise, So Buses Wait'],
    ['not yet late', 'Not Yet Late'],
    // with one noun alone behind it a preposition, which MLA writes small; else it may be a conjunction, which it does not
    ['Lift shut after flood', 'Lift Shut after Flood', 'Lift Shut After Flood'],
    ['Lift Shut After The Flood, Say Tenants', 'Lift Shut after the Flood, Say Tenants', 'Lift Shut After the Flood, Say Tenants'],
    ['Lift first shut since 1990', 'Lift First Shut since 1990', 'Lift First Shut Since 1990'],
    ['“Shut before her death”: a lift', '“Shut before Her Death”: A Lift', '“Shut Before Her Death”: A Lift'],
    ['Lift shut until May – owners', 'Lift Shut until May – Owners', 'Lift Shut Until May – Owners'],
    [
      'Keeper in court after being seen by tenants',
      'Keeper in Court after Being Seen by Tenants',
      'Keeper in Court After Being Seen by Tenants',
    ],
    ['lift shut after crews strike', 'Lift Shut After Crews Strike'],
    ['Lift shut after the talks fail', 'Lift Shut After the Talks Fail'],
    ['Keeper shut lift before he left', 'Keeper Shut Lift Before He Left'],
    ['Lift shut since board met, say owners', 'Lift Shut Since Board Met, Say Owners'],
    ['Before the flood', 'Before the Flood'],
    ['The night: after the flood', 'The Night: After the Flood'],
    ['What came after', 'What Came After'],
    ['delays amid gales', 'Delays amid Gales'],
    ['it is late. the lift is shut', 'It Is Late. The Lift Is Shut'],
  ])('%s has capitals', (title, mla, chicago = mla) => {
    expect(headlineCapitals(title, 'en', 'mla')).toBe(mla);
    expect(headlineCapitals(title, null, 'chicago')).toBe(chicago);
    expect(headlineCapitals(title, 'de', 'chicago')).toBe(title);
  });

  it('ends inside its own marks, and once', () => {
    expect(withEnd('Late again', '.')).toBe('Late again.');
    expect(withEnd('Who knew?', '.')).toBe('Who knew?');
    expect(withEnd('Who knew?', ',')).toBe('Who knew?,');
    expect(withEnd('‘Who knew?’', ',')).toBe('‘Who knew?,’');
    expect(withEnd('They call it ‘a bucket’', '.')).toBe('They call it ‘a bucket.’');
  });

  test.each([
    ['an apostrophe', 'The lift is the owners’', 'The lift is the owners’.'],
    ['a straight one', "The lift is the owners'", "The lift is the owners'."],
    ['an apostrophe in marks', 'They call it ‘the owners’’', 'They call it ‘the owners’.’'],
    ['a letter left out', 'The lift is comin’', 'The lift is comin’.'],
    ['inches', 'The river rose 6"', 'The river rose 6".'],
    ['what may be either', '‘The owners’ lift is the tenants’', '‘The owners’ lift is the tenants’.'],
    ['words in marks behind an apostrophe', 'The owners’ lift is “late”', 'The owners’ lift is “late.”'],
    ['straight marks', 'They call it "late"', 'They call it "late."'],
    ['a mark alone', '’', '.’'],
    ['double marks behind what may be either', '‘The tenants’ lift’ is “late”', '‘The tenants’ lift’ is “late.”'],
    ['two single marks for a double one', '“It was for voters’’', '“It was for voters.’’'],
  ])('ends behind %s', (_, title, ended) => expect(withEnd(title, '.')).toBe(ended));

  it('has single marks inside of double ones', () => {
    expect(insideMarks('They call it “a bucket”')).toBe('They call it ‘a bucket’');
    expect(insideMarks('They call it "a bucket"')).toBe('They call it ‘a bucket’');
  });

  test.each(['6" of rain', 'The 6\' 2" keeper', 'They call it “a bucket', 'Rock ’n’ roll', "'Twas the tenants' lift", 'A ”bucket”'])(
    'keeps what does not surely pair: %s',
    (title) => expect(insideMarks(title)).toBe(title),
  );

  it('has measures and letters left out beside words in marks', () => {
    expect(insideMarks('“6" of rain” in the ’90s')).toBe('‘6" of rain’ in the ’90s');
    expect(insideMarks('Rock \'n\' roll "is late"')).toBe("Rock 'n' roll ‘is late’");
  });

  it('is short where it stands for its author', () => {
    expect(shortOf('The ferry to Skarra halted after crews call it a bucket')).toBe('ferry to Skarra halted');
    expect(shortOf('Skarra: the last crossing')).toBe('Skarra');
    expect(shortOf('Lost at sea in the dark')).toBe('Lost at sea');
    expect(shortOf('Storm cuts off 40,000 homes')).toBe('Storm cuts off 40,000');
    expect(shortOf('The 5:30 to Skarra')).toBe('5:30 to Skarra');
    expect(shortOf('Fares 2024–25: what changes')).toBe('Fares 2024–25');
    expect(shortOf('In 2026, a storm')).toBe('In 2026');
    expect(shortOf('Lift 40: shut')).toBe('Lift 40');
  });

  test.each([
    ['Ferry crews call it “a bucket with a flag”', 'Ferry crews call it'],
    ['Crews call “a bucket with a flag” unsafe', 'Crews call'],
    ['“A bucket with a flag”: crews speak', '“A bucket with a flag”'],
    ['‘We were not told,’ crews say', '‘We were not told’'],
    ["'We were not told,' crews say", "'We were not told'"],
    ['“Don’t go there again by night or you and all will drown”', '“Don’t go there again”'],
    ['Don’t go there by night', 'Don’t go there'],
    ['The tenants’ lift is late again', 'tenants’ lift is late'],
    ['Crews call it “bad” again', 'Crews call it “bad”'],
  ])('has of a quotation all or nothing where it is short: %s', (title, short) => expect(shortOf(title)).toBe(short));

  it('has marks that pair inside of others, and guillemets as they are', () => {
    expect(insideMarks("They call it 'a bucket'")).toBe('They call it ‘a bucket’');
    expect(insideMarks('They call it ‘a “bucket”’')).toBe('They call it ‘a “bucket”’');
    expect(insideMarks('The tenants’ lift')).toBe('The tenants’ lift');
    expect(withEnd('« Trop tard »', '.')).toBe('« Trop tard ».');
  });

  test.each([
    ['Ministers now defend their plan for the lift', 'Ministers now defend'],
    ['Lift shut after the flood in May', 'Lift shut'],
    ['Lift shut between the two floods', 'Lift shut'],
    ['Man who was rescued is well', 'Man who was rescued'],
    ['What the board is doing now', 'What the board'],
    ['Board of the “late and shut” lift speaks', 'Board'],
    // nothing is cut off
    ['The place I came from', 'place I came from'],
    ['What it is for: an answer', 'What it is for'],
    ['Who it is', 'Who it is'],
    ['Lift shut, and why', 'Lift shut'],
    // and a title is not nothing
    ['With that and those of the board', 'With'],
  ])('has no word behind that leads on to what was cut off: %s', (title, short) => expect(shortOf(title)).toBe(short));

  test.each([
    ["'Twas the night of the flood", "'Twas the night"],
    ['‘Twas the night of the flood', '‘Twas the night'],
    ["The '90s lift is late", "'90s lift is late"],
    ["Rock 'n' roll lift is late", "Rock 'n' roll lift"],
    ['6" of rain on Skarra', '6" of rain'],
    ['‘The tenants’ lift is late and shut, say owners’', '‘The tenants’ lift'],
    ['“‘Late’ and ‘shut’ are our words for it all, and many more”', '“‘Late’ and ‘shut’”'],
    ['“The board said ‘the lift is late and shut and more’ again today”', '“The board said”'],
    ['“Now ‘the lift is late and shut and more’ again today”', '“Now ‘the lift’”'],
    ['“Late?” asks the board again', '“Late?”'],
  ])('opens no quotation with an apostrophe, and closes all that it opens: %s', (title, short) => expect(shortOf(title)).toBe(short));

  test.each([
    ['Oil lifts in Saudi Arabia shut', 'They stand in Saudi Arabia.', 'Oil lifts in Saudi Arabia'],
    ['Former lift keeper Ana Ruiz dies', 'Yesterday Ana Ruiz died.', 'Former lift keeper Ana Ruiz'],
    ['Former lift keeper Ana Ruiz’s fall', 'Yesterday Ana Ruiz died.', 'Former lift keeper Ana Ruiz’s'],
    ['The Sound and Lift Harbour Board Meets', 'It was the Lift Harbour Board.', 'Sound and Lift Harbour Board'],
    ['Late lift at Royal North Sound Harbour Board', 'It is the Royal North Sound Harbour Board.', 'Late lift'],
    ['Royal North Sound Harbour Board meets', 'It is the Royal North Sound Harbour Board.', 'Royal North Sound Harbour Board'],
    // of which the text does not tell
    ['Oil lifts in Saudi Arabia shut', 'Nobody came.', 'Oil lifts in Saudi'],
    ['Keeper shuts lift Monday evening', 'It was Monday.', 'Keeper shuts lift Monday'],
  ])('%s: is cut in no name that the text tells of', (title, text, short) => expect(shortOf(title, text)).toBe(short));

  it('asks or calls still where it was not shortened', () => {
    expect(shortOf('Who knew?')).toBe('Who knew?');
    expect(shortOf('Lift late in U.S. again')).toBe('Lift late in U.S.');
    expect(shortOf('‘Nobody knew!’')).toBe('‘Nobody knew!’');
    expect(shortOf('Late again')).toBe('Late again');
    expect(shortOf('Who knew? The board did')).toBe('Who knew?');
    expect(shortOf('The lift is late! Again')).toBe('lift is late!');
    expect(shortOf('Who knew about the lift in Harbour Street?')).toBe('Who knew');
  });
});

const cited = (name: string, changes: Partial<Document> = {}, statement = 5) => {
  const written = formats[name]?.write({ ...ferry, document: { ...ferry.document, ...changes } }, oneStatement(statement), READ) ?? '';
  const [sentence = '', ...rest] = written.trimEnd().split('\n\n');
  return { sentence: sentence.split('\n')[0], entry: rest.at(-1)?.split('\n').slice(1).join('\n'), note: rest.length > 1 ? rest[0] : null };
};
const address = 'https://sound-gazette.example/news/skarra-ferry';
const [words, quoted, denied] = [5, 11, 3];

describe('APA 7', () => {
  test.each<[string, Partial<Document>, number, string, string]>([
    [
      'one author',
      {},
      quoted,
      '(as cited in Munro, 2026, para. 11).',
      `Munro, A. (2026, November 9). Ferry to Skarra halted after crews call it “a bucket with a flag on it.” The Sound Gazette. ${address}`,
    ],
    [
      'two authors',
      { byline: 'Ailsa Munro and Tom Bell' },
      words,
      '(as cited in Munro & Bell, 2026).',
      'Munro, A., & Bell, T. (2026, November 9).',
    ],
    [
      'three authors',
      { byline: 'Ailsa Munro, Tom Bell and Ines Okafor' },
      words,
      '(as cited in Munro et al., 2026).',
      'Munro, A., Bell, T., & Okafor, I. (2026, November 9).',
    ],
    [
      'no author',
      { byline: null },
      words,
      '(as cited in “Ferry to Skarra Halted,” 2026).',
      'Ferry to Skarra halted after crews call it “a bucket with a flag on it.” (2026, November 9). The Sound Gazette.',
    ],
    ['a body', { byline: 'Associated Press' }, words, '(as cited in Associated Press, 2026).', 'Associated Press. (2026, November 9).'],
    ['no date', { published: null }, words, '(as cited in Munro, n.d.).', `Munro, A. (n.d.). Ferry to Skarra`],
    ['a month', { published: '2026-11' }, words, '(as cited in Munro, 2026).', 'Munro, A. (2026, November). Ferry'],
    [
      'no headline',
      { title: null },
      words,
      '(as cited in Munro, 2026).',
      'Munro, A. (2026, November 9). [News article]. The Sound Gazette.',
    ],
  ])('%s', (_, changes, statement, citing, entry) => {
    const found = cited('apa', changes, statement);
    expect(found.sentence?.slice(-citing.length)).toBe(citing);
    expect(found.entry?.slice(0, entry.length)).toBe(entry);
  });

  it('gives the first and the last paragraph of a quotation that goes on', () => {
    const text =
      'Lift late\n\nIt was Monday.\n\nAna Ruiz said: “The lift is late.\n\n“It is shut as well.”\n\n“It is cold,” Tom Bell said.';
    const analysis = analyse({ ...documentFromText(text), lang: 'en' }, languages);
    expect(formats.apa?.write(analysis).match(/paras?\. [\d–]+/gu)).toEqual(['paras. 2–3', 'para. 4']);
  });

  it('gives the day of retrieval where there is no date, and nowhere else', () => {
    expect(cited('apa', { published: null }).entry).toContain(`Retrieved November 25, 2026, from ${address}`);
    expect(cited('apa').entry).not.toContain('Retrieved');
  });

  it('sets newspapers in italics, and the headline on other sites of news', () => {
    const rich = (site: string | null) =>
      formats.apa?.rich?.({ ...ferry, document: { ...ferry.document, site } }, oneStatement(words), READ) ?? '';
    const withTitle = (title: string) =>
      formats.apa?.rich?.({ ...ferry, document: { ...ferry.document, title, site: 'BBC News' } }, oneStatement(words), READ);
    expect(rich('The Sound Gazette')).toContain('<i>The Sound Gazette</i>');
    expect(rich('BBC News')).toMatch(/<i>Ferry to Skarra[^<]*<\/i> BBC News\./u);
    // the full stop behind a title is the entry's, one inside of its marks is not
    expect(withTitle('Ferry halted')).toContain('<i>Ferry halted</i>. BBC News.');
    expect(withTitle('Who halted it?')).toContain('<i>Who halted it?</i> BBC News.');
    expect(rich('BBC News')).toContain('on it.”</i>');
    expect(rich(null)).toMatch(/<i>Ferry to Skarra[^<]*<\/i> <a /u);
    expect(rich('RTÉ')).toMatch(/<i>Ferry to Skarra[^<]*<\/i> RTÉ\./u);
    expect(rich('Le Reutersé')).toContain('<i>Le Reutersé</i>');
  });

  it('cites a title as the list has it: in italics on other sites of news, in marks in newspapers', () => {
    const without = (site: string) => ({ ...ferry, document: { ...ferry.document, site, byline: null } });
    const rich = (site: string) => formats.apa?.rich?.(without(site), oneStatement(words), READ) ?? '';
    const plain = (site: string) => formats.apa?.write(without(site), oneStatement(words), READ) ?? '';
    expect(rich('The Sound Gazette').replace(/<\/?a[^>]*>/gu, '')).toContain('(as cited in “Ferry to Skarra Halted,” 2026)');
    expect(rich('BBC News').replace(/<\/?a[^>]*>/gu, '')).toContain('(as cited in <i>Ferry to Skarra Halted</i>, 2026)');
    expect(plain('BBC News')).toContain('(as cited in Ferry to Skarra Halted, 2026)');
  });
});

describe('MLA 9', () => {
  const title = '“Ferry to Skarra Halted After Crews Call It ‘a Bucket with a Flag on It.’”';
  test.each<[string, Partial<Document>, number, string, string]>([
    [
      'a quotation',
      {},
      quoted,
      '(qtd. in Munro).',
      `Munro, Ailsa. ${title} The Sound Gazette, 9 Nov. 2026, ${address}. Accessed 25 Nov. 2026.`,
    ],
    ['the article’s own words', {}, words, '(Munro).', `Munro, Ailsa. ${title}`],
    ['a denial', {}, denied, 'before October (Munro).', `Munro, Ailsa. ${title}`],
    ['two authors', { byline: 'Ailsa Munro and Tom Bell' }, words, '(Munro and Bell).', `Munro, Ailsa, and Tom Bell. ${title}`],
    ['three authors', { byline: 'Ailsa Munro, Tom Bell and Ines Okafor' }, words, '(Munro et al.).', `Munro, Ailsa, et al. ${title}`],
    ['no author', { byline: null }, quoted, '(qtd. in “Ferry to Skarra Halted”).', `${title} The Sound Gazette, 9 Nov. 2026,`],
    ['no date', { published: null }, words, '(Munro).', `Munro, Ailsa. ${title} The Sound Gazette, ${address}. Accessed 25 Nov. 2026.`],
    ['May', { published: '2026-05-01' }, words, '(Munro).', `Munro, Ailsa. ${title} The Sound Gazette, 1 May 2026, ${address}.`],
    [
      'a body and a person',
      { byline: 'Associated Press and Tom Bell' },
      words,
      '(Associated Press and Bell).',
      `Associated Press and Tom Bell. ${title}`,
    ],
    [
      'a body and two people',
      { byline: 'Associated Press, Tom Bell and Ines Okafor' },
      words,
      '(Associated Press et al.).',
      `Associated Press et al. ${title}`,
    ],
    ['an outlet in marks', { site: 'The “Sound”' }, words, '(Munro).', `Munro, Ailsa. ${title} The “Sound”, 9 Nov. 2026, ${address}.`],
    ['no outlet', { site: null }, words, '(Munro).', `Munro, Ailsa. ${title} 9 Nov. 2026, ${address}.`],
    [
      'an address of more than three lines',
      { url: `${address}?from=${'a'.repeat(200)}#top` },
      words,
      '(Munro).',
      `Munro, Ailsa. ${title} The Sound Gazette, 9 Nov. 2026, ${address}. Accessed`,
    ],
    [
      'one of less',
      { url: `${address}?from=letter#top` },
      words,
      '(Munro).',
      `Munro, Ailsa. ${title} The Sound Gazette, 9 Nov. 2026, ${address}?from=letter#top. Accessed`,
    ],
  ])('%s', (_, changes, statement, citing, entry) => {
    const found = cited('mla', changes, statement);
    expect(found.sentence?.slice(-citing.length)).toBe(citing);
    expect(found.entry?.slice(0, entry.length)).toBe(entry);
  });
});

describe('Chicago 18', () => {
  const title = 'Ferry to Skarra Halted After Crews Call It ‘a Bucket with a Flag on It';
  test.each<[string, Partial<Document>, number, string, string]>([
    [
      'a quotation',
      {},
      quoted,
      `1. A spokesman for Callum Reith, the transport minister, quoted in Ailsa Munro, “${title},’” Sound Gazette, November 9, 2026, ${address}.`,
      `Munro, Ailsa. “${title}.’” Sound Gazette, November 9, 2026. Accessed November 25, 2026. ${address}.`,
    ],
    ['the article’s own words', {}, words, `1. Morag Tulloch, cited in Ailsa Munro, “${title},’”`, 'Munro, Ailsa. “'],
    [
      'two authors',
      { byline: 'Ailsa Munro and Tom Bell' },
      words,
      `1. Morag Tulloch, cited in Ailsa Munro and Tom Bell, “`,
      'Munro, Ailsa, and Tom Bell. “',
    ],
    [
      'three authors',
      { byline: 'Ailsa Munro, Tom Bell and Ines Okafor' },
      words,
      `1. Morag Tulloch, cited in Ailsa Munro et al., “`,
      'Munro, Ailsa, Tom Bell, and Ines Okafor. “',
    ],
    [
      'no author',
      { byline: null },
      words,
      `1. Morag Tulloch, cited in “${title},’” Sound Gazette, November 9, 2026,`,
      `“${title}.’” Sound Gazette,`,
    ],
    [
      'no date',
      { published: null },
      words,
      `1. Morag Tulloch, cited in Ailsa Munro, “${title},’” Sound Gazette, accessed November 25, 2026, ${address}.`,
      'Munro',
    ],
  ])('%s', (_, changes, statement, note, entry) => {
    const found = cited('chicago', changes, statement);
    expect(found.sentence).toMatch(/[.!?]”?¹$/u);
    expect(found.note?.slice(0, note.length)).toBe(note);
    expect(found.entry?.slice(0, entry.length)).toBe(entry);
  });

  it('has a comma before “and” where the name before it is inverted, and else none', () => {
    const { entry } = cited('chicago', { byline: 'Associated Press and Tom Bell' });
    expect(entry).toMatch(/^Associated Press and Tom Bell\. “/u);
  });

  it('names a news article where the page says nothing of itself', () => {
    const nothing = { byline: null, title: null, site: null, published: null, url: null };
    const analysis = { ...ferry, document: { ...ferry.document, ...nothing } };
    const notes = (formats.chicago?.write(analysis, { attributions: [5, quoted], quantities: [], reports: [] }, READ) ?? '')
      .split('\n')
      .filter((line) => /^\d+\. /u.test(line));
    expect(notes).toEqual([
      '1. Morag Tulloch, cited in news article.',
      '2. A spokesman for Callum Reith, the transport minister, quoted in news article.',
    ]);
  });

  it('has a name with a capital of its own as it is', () => {
    const analysis = analyse({ ...documentFromText('eBay said it was late.'), lang: 'en' }, languages);
    expect(formats.chicago?.write(analysis)).toContain('\n1. eBay, cited in');
  });

  it('has the article in full in the first note, and short in those after it', () => {
    const notes = (formats.chicago?.write(ferry, undefined, READ) ?? '').split('\n').filter((line) => /^\d+\. /u.test(line));
    expect(notes.length).toBeGreaterThan(9);
    expect(notes[1]).toBe('2. The Sound Safety Board, quoted in Munro, “Ferry to Skarra Halted.”');
    expect(notes.filter((note) => note.includes(address))).toHaveLength(1);
  });
});

it('leads from a short address to all of it, in HTML', () => {
  const url = `${address}?from=${'a'.repeat(200)}`;
  const analysis = { ...ferry, document: { ...ferry.document, url } };
  expect(formats.mla?.rich?.(analysis, oneStatement(words), READ)).toContain(`<a href="${url}">${address}</a>`);
});

test.each([
  ['Reuters', 'Reuters'],
  ['the Associated Press', 'Associated Press'],
  ['Reuters Events', '<i>Reuters Events</i>'],
  ['BBC News', '<i>BBC News</i>'],
  ['AP News', '<i>AP News</i>'],
])('Chicago has services of news in no italics, their sites in some: %s', (site, outlet) => {
  const analysis = { ...ferry, document: { ...ferry.document, site } };
  expect(formats.chicago?.rich?.(analysis, oneStatement(words), READ)).toContain(`” ${outlet}, November 9, 2026. Accessed`);
});

describe('an outlet that the page writes with a small “the”', () => {
  test.each([
    ['apa', '<i>The Gazette</i>'],
    ['mla', '<i>The Gazette</i>'],
    ['chicago', '<i>Gazette</i>'],
  ])('%s', (name, outlet) => {
    const analysis = { ...ferry, document: { ...ferry.document, site: 'the Gazette' } };
    expect(formats[name]?.rich?.(analysis, oneStatement(words), READ)).toContain(outlet);
  });
});

describe.each(['apa', 'mla', 'chicago'])('%s', (name) => {
  test.each([[{ url: null }], [{ url: null, site: null, published: null }]])('ends once, and in no space: %j', (changes) => {
    expect(cited(name, changes).entry).toMatch(/[^\s.]\.[”’]*$/u);
    const written = formats[name]?.write({ ...ferry, document: { ...ferry.document, ...changes } }, oneStatement(words), READ);
    expect(written).not.toMatch(/ $| \.|\.\./mu);
  });

  it('has no speaker for an author, and the article once', () => {
    const written = formats[name]?.write(ferry, undefined, READ) ?? '';
    expect(written).not.toMatch(/^Tulloch, /mu);
    expect(written.split(/^(?:References|Works Cited|Bibliography)$/mu)).toHaveLength(2);
    expect(written.match(/^Munro, A/gmu)).toHaveLength(1);
  });

  it('sets long words of a source as a block without marks, and the article’s own never', () => {
    const long = 'the stairs were shut and the lift was late and the porter was away and '.repeat(8).slice(0, -5);
    const rich = (text: string) => {
      const analysis = analyse({ ...documentFromText(text), lang: 'en' }, languages);
      expect(analysis.attributions).toHaveLength(1);
      return formats[name]?.rich?.(analysis) ?? '';
    };
    expect(rich(`Ana Ruiz said: “Today ${long}.”`)).toMatch(/<blockquote>\n<p>Today the stairs [^“”]*was away\./u);
    expect(rich(`Ana Ruiz said that ${long}.`)).not.toContain('<blockquote');
  });
});
