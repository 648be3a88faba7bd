/** Words before people's names: honorifics, short forms of roles, what an office is for. All lower case. */
import { wordList, wordSet } from '../word-list.ts';
import type { Gender } from './people.ts';

/** Words with the noun that each stands for; without one, itself. */
const pairs = (list: string): [string, string][] =>
  wordList(list).map((pair) => {
    const [word, noun = word] = pair.split(':') as [string, string?];
    return [word, noun];
  });

/** Titles that stand before a name and say no more than that a person is meant; with the gender that they tell. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map(
  (
    [
      [
        'mr sir lord fr father brother rev monsieur señor signor herr sheikh sheik seri shri imam rabbi count duke prince king datuk dato tun alhaji haji malam mallam mazi otunba oba emir igwe encik thiru ustaz ustad ayatollah mullah maulana mufti',
        'male',
      ],
      [
        'mrs ms miss dame lady baroness sister mother madame mme señora signora frau smt hajia hajiya datin puan cik countess duchess princess queen',
        'female',
      ],
      [
        'dr prof professor doctor mx hon judge justice saint st engr barr surv barrister comrade pandit swami pope cardinal archbishop bishop reverend canon pastor',
        null,
      ],
    ] as [string, Gender | null][]
  ).flatMap(([list, gender]) =>
    wordList(list).flatMap((word): [string, Gender | null][] => [
      [word, gender],
      [`${word}.`, gender],
    ]),
  ),
);

/** Honorifics that say what somebody is, and the noun by which an article calls them later: "the judge", "the doctor". */
export const HONORIFIC_NOUNS: ReadonlyMap<string, string> = new Map(
  pairs(
    'judge justice:judge dr:doctor dr.:doctor doctor prof:professor prof.:professor professor bishop archbishop cardinal pope rabbi imam pastor king queen prince princess',
  ),
);

/** Honorifics that readers take for a part of the full name. */
export const TITLES_KEPT = wordSet('sir dame lord lady baroness dr dr. prof prof. pope prince princess king queen duke duchess');

/** Words for what an office or a body is for: "Secretary of Defence", "Minister for Foreign Affairs", "Northmoor Fire and Rescue Service". */
const PORTFOLIOS = wordSet(
  'affairs agriculture arts business commerce communication communications crime culture defence defense development education energy environment external finance fire fisheries food foreign health home housing human immigration industry information interior internal justice labor labour media opposition planning police prisons prosecutions resources revenue science search security services sport sports staff state technology tourism trade transport transportation treasury veterans water women works youth',
);
export const isPortfolio = (lower: string): boolean => PORTFOLIOS.has(lower);

/** Short forms of roles before a name, and the noun that they stand for. */
export const ROLE_SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  // with a full stop or without
  ...pairs(
    'gov:governor sen:senator rep:representative lt:lieutenant gen:general col:colonel capt:captain sgt:sergeant cpl:corporal const:constable insp:inspector supt:superintendent det:detective cllr:councillor coun:councillor cr:councillor maj:major adm:admiral cmdr:commander',
  ).flatMap(([word, noun]): [string, string][] => [
    [word, noun],
    [`${word}.`, noun],
  ]),
  ...pairs(
    'sens.:senator reps.:representative pres.:president cst.:constable dc:constable pc:constable ds:sergeant di:inspector dci:inspector dcs:superintendent clr:councillor cmsr.:commissioner atty.:attorney mp mec mps:mp pm:minister cm:minister td msp mep mla mpp ceo cfo vp:vice-president cs:secretary ps:secretary',
  ),
]);
