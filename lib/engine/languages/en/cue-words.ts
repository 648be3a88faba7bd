/**
 * English verbs and nouns of saying. Which verbs carry reports in news, and how often, was counted on annotated news
 * (PolNeAR, Newell et al. 2018; Canadian news: 30 verbs cover 95 %); the classes are after Quirk et al. (1985), §16.31 and §14.28.
 */
import { wordList } from '../word-list.ts';
import { formsOf } from './verb-forms.ts';

/** With a bare clause, after it, before it and around it: "he said the bridge was closed", "the bridge, he said, was closed". */
const CLAUSE =
  'say tell add note report announce suggest argue explain acknowledge warn claim insist admit confirm stress reveal estimate predict conclude state write find show indicate concede maintain allege assert contend promise pledge vow reiterate declare tweet recall reckon caution testify believe repeat post swear rule guess forecast mean disclose think hear';

/** With "that", with a quotation, or with a clause that its subject opens: "he complained that the bridge was closed", "he complained it was closed". */
const THAT =
  'complain agree accept deny remind inform notify assure emphasise emphasize underline underscore lament joke boast hint signal imply remark observe comment recognise recognize counter respond reply propose recommend demand request highlight advise affirm reaffirm attest charge quip volunteer relate recount learn record document determine discover establish demonstrate mention protest object opine muse speculate reflect marvel rejoin retort interject chime intimate profess proclaim pronounce appeal vouch certify plead hold calculate project instruct order decree brief email text message blog caption clarify brag grumble gripe fret moan snipe insinuate surmise suspect stipulate specify confess deem reason posit submit exclaim mutter murmur shout yell whisper scream concur crow fume gush threaten share';

/** Question verbs: "asked whether", "wondered if". */
const ASK = 'ask wonder question inquire enquire query';

/** Only where words of what they report stand in quotation marks: "he called it “a mess”". */
const QUOTED =
  'call describe brand label dub dismiss slam blast praise criticise criticize condemn denounce hail accuse urge exhort mock ridicule attack defend portray define characterise characterize refer liken compare cite quote deride decry blame laud applaud credit thank welcome reject depict paint rail deplore lambast lambaste castigate chastise berate chide rebuke scold tout bill designate classify list identify trumpet voice beg implore term continue recite read chant sing cry laugh smile sigh shrug nod begin offer answer cheer chuckle grin snap bark roar sob gasp beseech apologise apologize regard view vent enthuse tease taunt confide thunder seethe echo admonish invoke herald dispute refute fault rubbish commend bemoan assail attribute';

/** Verbs that mean thinking or knowing rather than saying; they report only what somebody is said to hold, so they are taken with a quotation alone. */
export const THOUGHT = 'believe think suspect mean feel hope want see view regard learn guess hold';

/** Verbs that documents and bodies "say" with, and that people merely do: a clause after them is a report only where the subject is a document, a body, or a group that studies. */
export const FINDING =
  'find show reveal estimate indicate demonstrate discover establish determine document record calculate project rule read hold';

/** Verbs that take whom they are said to before what is said: "told reporters that". */
export const ADDRESSED = 'tell remind inform notify assure warn advise instruct order promise ask brief email text message show';

/** Verbs that give numbers, by who may give them (`Language.giving`). */
export const GIVING = {
  any: 'expect anticipate foresee estimate reckon forecast predict project calculate rate put recommend demand describe record count list report announce register confirm propose promise pledge vow threaten cite determine conclude agree attribute commit give provide place value revise order declare tally post seek offer measure gauge peg clock assess raise lower upgrade downgrade believe think suspect fear learn understand say speak talk tell write hope aim claim boast float',
  study:
    'find show suggest indicate reveal observe have examine analyse analyze track involve follow sample survey poll ask look trace identify detect link associate capture',
} as const;

/** Nouns with what is said: "the claim that". */
export const NOUNS =
  'claim claims statement statements notice allegation allegations assertion assertions suggestion suggestions warning warnings announcement prediction argument accusation accusations insistence admission acknowledgment acknowledgement complaint complaints report reports rumour rumours rumor rumors testimony remark remarks comment comments promise pledge vow contention theory finding findings conclusion view belief criticism criticisms assurance assurances declaration demand demands charge charges point case position message denial denials concern concerns hope hopes fear fears confidence doubt doubts worry worries frustration alarm outrage relief regret optimism disappointment anger dismay surprise scepticism skepticism unease anxiety aside quip boast retort observation reminder hint lament confession explanation reply response revelation disclosure pronouncement recollection forecast estimate guess recommendation reassurance possibility prospect';

/** Complements without a clause that say what was said (`Language.requests`): the links, and the verbs that have them. */
export const REQUESTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    to: 'promise vow pledge threaten point',
    'to responsibility victory credit': 'claim',
    '+to np': 'urge',
    '+to': 'implore beg exhort tell advise remind instruct',
    '+to to for +for': 'ask',
    '+to against about': 'caution',
    'for as': 'call',
    '+of': 'accuse',
    '+for +on': 'blame',
    '+for np': 'criticise criticize fault commend castigate chastise berate',
    '+for +as np': 'praise',
    '+for': 'thank',
    '+with': 'credit',
    out: 'rule',
    '+as +for np': 'condemn',
    '+as ing': 'describe',
    '+as np': 'dismiss hail denounce assail',
    '+as': 'portray define refer cite herald bill designate classify list identify characterise characterize depict paint',
    '+as as': 'brand label dub',
    as: 'term deem pronounce declare',
    np: 'rubbish reject question defend tout blast slam mock lambast lambaste chide scold decry deplore applaud laud lament bemoan dispute refute reiterate attribute',
    'np to': 'demand',
    'of about': 'complain brag speak boast',
    'for against': 'argue',
    'ing np': 'deny acknowledge recommend mention',
    'ing to np': 'admit propose',
    ing: 'suggest recall report recount announce',
    for: 'apologise apologize',
    'to for': 'appeal plead',
    '+to of against about np': 'warn',
    about: 'joke',
    '+at': 'put estimate',
  }).flatMap(([links, verbs]) => wordList(verbs).map((verb) => [verb, links])),
);

/** Verbs whose noun phrase says what was said, by who may be their subject (`Language.phrases`). */
export const PHRASES = {
  any: 'announce report confirm claim note document predict allege disclose emphasise emphasize stress cite',
  document: 'show find reveal indicate',
} as const;

/** Nouns of the channel. */
export const CHANNELS =
  'statement statements interview interviews email e-mail emails letter letters tweet tweets post posts conference briefing briefings speech report filing filings memo call hearing testimony rally podcast appearance release message note blog column essay op-ed video address article debate meeting twitter facebook instagram affidavit submission programme program show press forum webinar caption thread text documents complaint reporters journalists';

/** Verbs of two words: the second word is part of the cue. */
export const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  point: ['out', 'to'],
  make: ['clear'],
  go: ['on'],
  shoot: ['back'],
  hit: ['back'],
  put: ['it'],
  fire: ['back'],
  snap: ['back'],
  chime: ['in'],
  sum: ['up'],
  speak: ['out'],
  cry: ['out'],
  call: ['out', 'on', 'for'],
  refer: ['to'],
  rule: ['out'],
};

const withForms = (lemmas: string) => Object.fromEntries(wordList(lemmas).map((lemma) => [lemma, formsOf(lemma).join(' ')]));

/** All of these by what they take, with their forms. The order counts: a verb of two kinds is of the first. */
export const cueVerbs = {
  clause: withForms(CLAUSE),
  question: withForms(ASK),
  that: withForms(THAT),
  quotation: withForms(QUOTED),
  particle: withForms(Object.keys(PARTICLES).join(' ')),
  number: withForms(`${GIVING.any} ${GIVING.study}`),
};
