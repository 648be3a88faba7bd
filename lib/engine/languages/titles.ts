/** Words before people's names: honorifics, short forms of roles, what an office is for. All lower case. */
import { wordList, wordSet } from '../word-list.ts';
import type { Gender } from './people.ts';

/** Titles that stand before a name and say no more than that a person is meant; with the gender that they tell. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...wordList(
    'mr mr. sir lord fr fr. father brother rev rev. monsieur señor signor herr sheikh sheik seri shri imam rabbi count duke prince king datuk dato tun alhaji haji malam mallam mazi otunba oba emir igwe encik thiru ustaz ustad ayatollah mullah maulana mufti',
  ).map((w): [string, Gender] => [w, 'male']),
  ...wordList(
    'mrs mrs. ms ms. miss dame lady baroness sister mother madame mme señora signora frau smt hajia hajiya datin puan cik countess duchess princess queen',
  ).map((w): [string, Gender] => [w, 'female']),
  ...wordList(
    'dr dr. prof prof. professor doctor mx mx. hon hon. judge justice saint st st. engr engr. barr barr. surv. barrister comrade pandit swami pope cardinal archbishop bishop reverend canon pastor',
  ).map((w): [string, null] => [w, null]),
]);

/** Honorifics that say what somebody is, and the noun by which an article calls them later: "the judge", "the doctor". */
export const HONORIFIC_NOUNS: ReadonlyMap<string, string> = new Map(
  wordList(
    'judge:judge justice:judge dr:doctor dr.:doctor doctor:doctor prof:professor prof.:professor professor:professor bishop:bishop archbishop:archbishop cardinal:cardinal pope:pope rabbi:rabbi imam:imam pastor:pastor king:king queen:queen prince:prince princess:princess',
  ).map((pair): [string, string] => pair.split(':') as [string, string]),
);

/** Honorifics that readers take for a part of the full name. */
export const TITLES_KEPT = wordSet('sir dame lord lady baroness dr dr. prof prof. pope prince princess king queen duke duchess');

/** Words for what an office or a body is for: "Secretary of Defence", "Minister for Foreign Affairs", "Northmoor Fire and Rescue Service". */
const PORTFOLIOS = wordSet(
  'affairs agriculture arts business commerce communication communications crime culture defence defense development education energy environment external finance fire fisheries food foreign health home housing human immigration industry information interior internal justice labor labour media opposition planning police prisons prosecutions resources revenue science search security services sport sports staff state technology tourism trade transport transportation treasury veterans water women works youth',
);
export const isPortfolio = (lower: string): boolean => PORTFOLIOS.has(lower);

/** Short forms of roles before a name, and the noun that they stand for. */
export const ROLE_SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  [
    // with a full stop or without
    ...wordList(
      'gov:governor sen:senator rep:representative lt:lieutenant gen:general col:colonel capt:captain sgt:sergeant cpl:corporal const:constable insp:inspector supt:superintendent det:detective cllr:councillor coun:councillor cr:councillor maj:major adm:admiral cmdr:commander',
    ).flatMap((pair) => [pair, pair.replace(':', '.:')]),
    ...wordList(
      'sens.:senator reps.:representative pres.:president cst.:constable dc:constable pc:constable ds:sergeant di:inspector dci:inspector dcs:superintendent clr:councillor cmsr.:commissioner atty.:attorney mp:mp mec:mec mps:mp pm:minister cm:minister td:td msp:msp mep:mep mla:mla mpp:mpp ceo:ceo cfo:cfo vp:vice-president cs:secretary ps:secretary',
    ),
  ].map((pair): [string, string] => pair.split(':') as [string, string]),
);
