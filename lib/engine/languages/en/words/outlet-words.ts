/** Newspapers, agencies and broadcasters: by name, and the words that say so of a name or stand for several. */
import { outletNouns } from '../bodies.ts';

const plurals = (nouns: string): string =>
  nouns
    .split(' ')
    .map((noun) => `${noun}s`)
    .join(' ');

export const outletWords = {
  /** Who writes for an outlet: what such people say in a box of its page is the article's own. */
  newsroom: 'editor correspondent reporter columnist journalist writer producer newsdesk',
  /**
   * Known by their names, of which no word is one that tells outlets (`bodyKinds.nameWords`). With the article where the name means
   * something else without it: "the verge".
   */
  knownOutlet: [
    ...['al jazeera', 'al arabiya', 'al-ahram', 'asahi shimbun', 'yomiuri shimbun', 'mainichi shimbun', 'nikkei', 'kyodo', 'nhk', 'yonhap'],
    ...['anadolu agency', 'ansa', 'lusa', 'tass', 'ria novosti', 'interfax', 'xinhua', 'antara', 'bernama'],
    ...[
      'irna',
      'isna',
      'tasnim',
      'sputnik',
      'belta',
      'ukrinform',
      'unian',
      'npr',
      'pbs',
      'cnbc',
      'msnbc',
      'fox news',
      'univision',
      'telemundo',
    ],
    ...['usa today', 'politico', 'axios', 'propublica', 'the verge', 'techcrunch', 'buzzfeed', 'zdnet', 'ars technica'],
    ...['rté', 'rfi', 'rfe/rl', 'deutsche welle', 'der spiegel', 'die zeit', 'die welt', 'süddeutsche zeitung', 'tagesschau', 'orf'],
    ...['le monde', 'le figaro', 'libération', 'le parisien', "l'équipe", 'el país', 'el mundo', 'la vanguardia', 'la repubblica'],
    ...['corriere della sera', 'la stampa', 'gazeta wyborcza', 'haaretz', 'the hindu', 'ndtv', 'clarín', 'la nación', 'o globo'],
    ...[
      'folha de s.paulo',
      'novaya gazeta',
      'kommersant',
      'vedomosti',
      'meduza',
      'hürriyet',
      'hurriyet',
      'kathimerini',
      'svt',
      'nrk',
      'yle',
    ],
  ],
  /** The noun for one, before its name: "the *newspaper* Leith Star". */
  outletNoun: `${outletNouns.alone} newswire`,
  /** … where a word of the trade stands before it: "the news *agency*". */
  outletNounAfter: `agency agencies organisation organization blog ${plurals('service source portal organisation organization')} service source portal ${outletNouns.ofTrade} ${plurals(outletNouns.ofTrade)}`,
  /** The trade: "*news* agency". */
  trade: 'news press media tv television radio broadcasting newspaper trade industry',
  /** Outlets that are not named: "local *media*". */
  outletsNoun: 'media press outlets newspapers broadcasters newswires papers tabloids',
  /** … and what everybody writes in: "*social* media". */
  everybodys: 'social mass digital traditional mainstream new',
  /** What one gives of what it found: "*reported* by Reuters", "*quoted* by the Herald". */
  relayed: 'reported quoted cited revealed described broadcast carried relayed noted',
  /** Where people post, which looks like an initial before a full stop: "on *X.*". */
  postedOn: 'x.',
  /** Whose words one had them by: "*via* Interfax". */
  relay: 'via',
} as const;
