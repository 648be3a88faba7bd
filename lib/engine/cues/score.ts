/**
 * How well a noun phrase fits as who speaks at a verb: the sum of named parts. Each part looks at one thing and says what it is; its weights
 * say how much that speaks for the phrase, in points.
 */

import { gerund, type Verb } from './asked-verb.ts';
import type { Candidate } from './candidates.ts';
import type { Joined } from './joints.ts';
import { lastSpeaker } from './lead.ts';
import {
  besideGerund,
  blamed,
  disagrees,
  elsewhere,
  goesAround,
  inner,
  inversion,
  openerDone,
  ownVerb,
  spans,
  whoIsNobody,
} from './looks.ts';
import { ofWhom } from './of-whom.ts';
import { Seen } from './seen.ts';

/** Where a candidate stands: before its verb, before a participle, or after its verb. */
type Place = 'before' | 'gerund' | 'after';

/** A part of the score. */
interface Part {
  readonly name: string;
  /** Where it counts; everywhere, where none is named. */
  readonly places?: readonly Place[];
  /** What the part sees; null: nothing that counts. */
  readonly sees: (seen: Seen) => string | null;
  readonly weights: Readonly<Record<string, number>>;
}

const LEFT: readonly Place[] = ['before', 'gerund'];

/** The parts, each with what each of its words is worth; a word that is not there is worth nothing. First those that tell the most. */
const PARTS: readonly Part[] = [
  {
    name: 'joint',
    places: LEFT,
    sees: ({ shared, joined }) => (shared ? joined.shared : joined.own),
    weights: {
      'own-free': 2,
      'own-preposition': 2,
      'own-comma': -1,
      'own-and': -2,
      'own-but': -2,
      'own-ing-free': 1,
      'own-ing-preposition': -4,
      'own-ing-and': -1,
      'own-ing-but': -1,
      'own-ing-comma': -2,
      'shared-free': -12,
      'shared-and': 3,
      'shared-but': 3,
      'shared-comma': -12,
      'shared-preposition': -2,
      'shared-ing-comma': 5,
      'shared-ing-and': 2,
      'shared-ing-but': 2,
      'shared-ing-channel': 2,
      'shared-ing-preposition': 2,
      'shared-ing-free': 1,
      'shared-ing-other-preposition': -2,
    },
  },
  {
    name: 'between',
    places: LEFT,
    sees: spans,
    weights: {
      nothing: 2,
      time: 2,
      aside: 6,
      'aside-more': 1,
      title: 6,
      'ing-aside': -4,
      brackets: 4,
      dashes: 3,
      who: 5,
      'comma-who': 7,
      slip: 6,
      clause: -2,
      'relative-comma': -5,
      participle: -1,
      comma: -6,
      phrase: -3,
      other: -5,
    },
  },
  { name: 'verbs', places: LEFT, sees: ({ candidate }) => String(candidate.between.verbs), weights: { 2: -2 } },
  {
    name: 'marks',
    places: LEFT,
    sees: ({ candidate, shared }) => (shared ? `shared-${candidate.between.marks}` : candidate.between.marks),
    weights: { odd: -2, parted: -7, quoted: -5, 'shared-odd': -1, 'shared-parted': -6, 'shared-quoted': -2 },
  },
  { name: 'who', places: LEFT, sees: whoIsNobody, weights: { nobody: -12 } },
  { name: 'of-whom', places: ['gerund'], sees: ofWhom, weights: { antecedent: 18, outside: -12, inside: -6 } },
  { name: 'opener', places: LEFT, sees: openerDone, weights: { done: -8 } },
  { name: 'extent', places: LEFT, sees: ({ candidate }) => candidate.extent, weights: { short: 1 } },
  {
    name: 'lead',
    places: LEFT,
    sees: (seen) => seen.lead,
    weights: {
      start: 4,
      speaker: 3,
      mark: 4,
      'bracket-beside': 4,
      'question-word': 5,
      subordinator: 3,
      'comma-and': 3,
      'comma-and-inside': 1,
      with: 3,
      'of-name': 3,
      'comma-with': 12,
      whose: -4,
      'noun-beside': 3,
      comma: 2,
      quotation: 2,
      who: 2,
      'linked-who': -2,
      other: -1,
      'cue-beside': -1,
      'finite-beside': -2,
      'verb-beside': -2,
      'noun-and': -2,
      finite: -3,
      verb: -4,
      'comma-inside': -4,
      bracket: -4,
      cue: -6,
      'preposition-first': -4,
      preposition: -6,
    },
  },
  {
    name: 'kind',
    sees: ({ kind }) => kind,
    weights: {
      pronoun: 4,
      name: 4,
      person: 4,
      body: 4,
      people: 2,
      document: 2,
      number: 1,
      object: 1,
      neuter: -1,
      time: -6,
      determiner: -6,
    },
  },
  { name: 'number', places: LEFT, sees: disagrees, weights: { disagrees: -2 } },
  { name: 'around', places: ['before'], sees: goesAround, weights: { around: -12 } },
  { name: 'own', places: LEFT, sees: ownVerb, weights: { 'same-tense': 1, 'after-comma': 1, 'other-tense': -1, earlier: -5, far: -2 } },
  {
    name: 'inner',
    places: LEFT,
    sees: inner,
    weights: {
      'clause-free': -3,
      'clause-and': -3,
      'clause-but': -3,
      'clause-comma': -3,
      'clause-preposition': -2,
      'clause-ing-free': -3,
      'clause-ing-comma': -3,
      'clause-ing-and': -5,
      'clause-ing-but': -5,
      'clause-ing-preposition': -2,
      'clause-ing-other-preposition': -3,
      'clause-ing-channel': 4,
      'said-and': 2,
      'said-but': -4,
      'said-comma': -1,
      'said-ing-comma': 3,
      'said-ing-preposition': 1,
    },
  },
  { name: 'last', places: LEFT, sees: lastSpeaker, weights: { shared: 2, near: 2, another: -2 } },
  { name: 'elsewhere', sees: elsewhere, weights: { speaks: 2 } },
  {
    name: 'beside',
    places: ['gerund'],
    sees: besideGerund,
    weights: {
      name: 2,
      person: 2,
      number: 3,
      document: 12,
      channel: -4,
      body: -4,
      speaker: 6,
      sender: 16,
      shown: 14,
      received: 14,
      portrayed: 26,
    },
  },
  { name: 'blamed', places: ['gerund'], sees: blamed, weights: { blamed: 24 } },
  { name: 'inversion', places: ['after'], sees: inversion, weights: { quotation: 12, 'comma-alone': 10, comma: 2 } },
];

/** A part at a place, with the most points that those after it can give together. */
interface Step extends Pick<Part, 'sees' | 'weights'> {
  readonly rest: number;
}

const most = ({ weights }: Part): number => Math.max(0, ...Object.values(weights));

function stepsAt(place: Place): Step[] {
  const parts = PARTS.filter(({ places }) => places?.includes(place) ?? true);
  return parts.map(({ sees, weights }, i) => ({ sees, weights, rest: parts.slice(i + 1).reduce((sum, part) => sum + most(part), 0) }));
}

const STEPS: Readonly<Record<Place, readonly Step[]>> = { before: stepsAt('before'), gerund: stepsAt('gerund'), after: stepsAt('after') };

/** The points of a candidate at its verb, which is so joined to what stands before it; null where they cannot be more than `least`. */
export function scoreOf(verb: Verb, joined: Joined, candidate: Candidate, least: number): number | null {
  const seen = new Seen(verb, joined, candidate);
  let sum = 0;
  for (const { sees, weights, rest } of STEPS[candidate.side === 'after' ? 'after' : gerund(verb) ? 'gerund' : 'before']) {
    const what = sees(seen);
    if (what !== null) sum += weights[what] ?? 0;
    if (sum + rest <= least) return null;
  }
  return sum;
}
