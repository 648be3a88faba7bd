/** The nouns that short forms of roles and honorifics stand for. All lower case. */
import { wordList } from '../word-list.ts';

/** Words with the noun that each stands for; without one, itself. */
const pairs = (list: string): [string, string][] =>
  wordList(list).map((pair) => {
    const [word, noun = word] = pair.split(':') as [string, string?];
    return [word, noun];
  });

/** Honorifics that say what somebody is, and the noun by which an article calls them later: "the judge", "the doctor". */
export const honorificNouns = Object.fromEntries(
  pairs(
    'judge recorder justice:judge dr:doctor dr.:doctor doctor prof:professor prof.:professor professor bishop archbishop cardinal pope rabbi imam pastor king queen prince princess',
  ),
);

/** Short forms of roles before a name, and the noun that they stand for. */
export const roleShortForms = Object.fromEntries([
  // with a full stop or without
  ...pairs(
    'gov:governor sen:senator rep:representative lt:lieutenant gen:general col:colonel capt:captain sgt:sergeant cpl:corporal const:constable insp:inspector supt:superintendent det:detective cllr:councillor coun:councillor cr:councillor maj:major adm:admiral cmdr:commander',
  ).flatMap(([word, noun]): [string, string][] => [
    [word, noun],
    [`${word}.`, noun],
  ]),
  ...pairs(
    'sens.:senator govs.:governor reps.:representative pres.:president cst.:constable dc:constable pc:constable ds:sergeant di:inspector dci:inspector dcs:superintendent clr:councillor cmsr.:commissioner atty.:attorney mp mec mps:mp pm:minister cm:minister cj:justice cji:justice cjp:justice cjn:justice dcp:commissioner acp:commissioner dgp:officer ssp:officer td garda dpp:prosecutor msp mep mla mpp ceo cfo vp:vice-president cs:secretary ps:secretary',
  ),
]);
