import type { Institution } from '../language.ts';

/**
 * Well-known institutions and the names that newspapers use for them: the first is the formal one. The comment before each says where
 * that can be read. A place name stands here only where it is used for one body.
 */
export const knownInstitutions: readonly Institution[] = [
  // met.police.uk, About us; its headquarters is New Scotland Yard
  {
    names: ['metropolitan police service', 'metropolitan police', 'met police', 'met', 'scotland yard', 'new scotland yard'],
    kind: 'police',
  },
  // gov.uk, Prime Minister’s Office, 10 Downing Street
  { names: ["prime minister's office", 'downing street', '10 downing street', 'number 10', 'no 10', 'no. 10'], kind: 'government' },
  // whitehouse.gov
  { names: ['white house'], kind: 'government' },
  // defense.gov; its headquarters is the Pentagon
  { names: ['us department of defense', 'department of defense', 'defense department', 'pentagon'], kind: 'military' },
  // state.gov
  {
    names: ['us department of state', 'department of state', 'state department', 'us state department', 'foggy bottom'],
    kind: 'government',
  },
  // justice.gov
  {
    names: ['us department of justice', 'department of justice', 'justice department', 'us justice department', 'doj'],
    kind: 'government',
  },
  // federalreserve.gov
  { names: ['federal reserve', 'us federal reserve', 'fed'], kind: 'bank' },
  // ecb.europa.eu
  { names: ['european central bank', 'ecb'], kind: 'bank' },
  // kremlin.ru, site of the President of Russia
  { names: ['kremlin'], kind: 'government' },
  // vatican.va
  { names: ['holy see', 'vatican'], kind: 'church' },
  // elysee.fr
  { names: ['elysée', 'elysée palace', 'élysée', 'élysée palace'], kind: 'government' },
  // royal.uk
  { names: ['buckingham palace', 'royal household'], kind: 'government' },
  // gov.uk, HM Treasury
  { names: ['hm treasury', 'treasury'], kind: 'government' },
  // gov.uk, HMRC
  { names: ['hm revenue and customs', 'hm revenue & customs', 'revenue and customs', 'hmrc'], kind: 'government' },
  // gov.uk, FCDO
  { names: ['foreign, commonwealth and development office', 'foreign office', 'fcdo'], kind: 'government' },
  // nhs.uk
  { names: ['national health service', 'nhs'], kind: 'hospital' },
  // cps.gov.uk
  { names: ['crown prosecution service', 'cps'], kind: 'government' },
  // idf.il
  { names: ['israel defense forces', 'israel defence forces', 'israeli military', 'israeli army', 'idf'], kind: 'military' },
  // nato.int
  { names: ['north atlantic treaty organization', 'north atlantic treaty organisation', 'nato'], kind: 'bloc' },
  // european-union.europa.eu
  { names: ['european union', 'eu'], kind: 'bloc' },
  // un.org
  { names: ['united nations', 'un', 'u.n.'], kind: 'bloc' },
  // rcmp-grc.gc.ca
  { names: ['royal canadian mounted police', 'rcmp', 'mounties'], kind: 'police' },
  // psni.police.uk
  { names: ['police service of northern ireland', 'psni'], kind: 'police' },
  // garda.ie
  { names: ['an garda síochána', 'garda síochána', 'gardaí', 'gardai', 'garda'], kind: 'police' },
  // nyc.gov/nypd
  { names: ['new york police department', 'nypd'], kind: 'police' },
  // lapdonline.org
  { names: ['los angeles police department', 'lapd'], kind: 'police' },
  // bbc.co.uk, About the BBC
  { names: ['british broadcasting corporation', 'bbc'], kind: 'outlet' },
  // cbc.radio-canada.ca
  { names: ['canadian broadcasting corporation', 'cbc'], kind: 'outlet' },
  // ap.org
  { names: ['associated press', 'ap'], kind: 'outlet' },
  // afp.com
  { names: ['agence france-presse', 'afp'], kind: 'outlet' },
  // gop.com
  { names: ['republican party', 'republicans', 'gop'], kind: 'party' },
  // democrats.org
  { names: ['democratic party', 'democrats'], kind: 'party' },
  // conservatives.com
  { names: ['conservative party', 'conservatives', 'tories', 'tory party'], kind: 'party' },
  // labour.org.uk
  { names: ['labour party', 'labour'], kind: 'party' },
  // bjp.org
  { names: ['bharatiya janata party', 'bjp'], kind: 'party' },
  // anc1912.org.za
  { names: ['african national congress', 'anc'], kind: 'party' },
  // rbi.org.in
  { names: ['reserve bank of india', 'rbi'], kind: 'bank' },
];
