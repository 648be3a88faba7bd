/** Which of the labels are those of somebody who can speak. */
import type { Reading } from '../reading.ts';
import { askedStyles } from './apart.ts';
import type { Label } from './labels.ts';
import { isQuotation, type Line } from './lines.ts';
import type { Speaker } from './speakers.ts';

/**
 * The keys of those who can speak: "Method" and "Price" cannot. A word of which nothing tells that it is a name may be one where it stands
 * again beside names that are, or in capitals, as in a transcript, and somebody asks.
 */
export function ableToSpeak(speakers: ReadonlyMap<string, Speaker>): ReadonlySet<string> {
  const all = [...speakers.values()];
  const asks = all.some((speaker) => speaker.asks);
  const isKnown = ({ kind }: Speaker) =>
    kind === 'own' || kind === 'person' || kind === 'nameless' || kind === 'body' || kind === 'asking' || kind === 'answering';
  const known = all.some((speaker) => isKnown(speaker) && speaker.times > 1);
  // "RUIZ:" after "ANA RUIZ:"
  const people = new Set(all.flatMap(({ kind, group }) => (kind === 'person' ? [group] : [])));
  // “Q.” is put to any of those who answer by name
  const several = all.filter(({ kind }) => kind === 'person').length > 1;
  const isPair =
    all.some(({ kind, labels }) => kind === 'question' && (known || labels.length > 1)) && all.some(({ kind }) => kind === 'answer');
  const isRecord = all.every(({ capitals }) => capitals);
  const isAble = (speaker: Speaker): boolean => {
    if (speaker.kind === 'question' || speaker.kind === 'answer')
      return isPair || (speaker.kind === 'question' && (known || (several && speaker.times > 1)));
    // "The Chair: One at a time."; in a record all of whose labels are in capitals: "CLERK: One more.", and "CONTROL: I hear you."
    const again = speaker.times > 1;
    const speaks = known && (speaker.role ? again || isRecord : again && isRecord && speaker.labels.some(({ line }) => line.own));
    // "Ana Ruiz 00:12 It was late."
    const timed = known && speaker.labels.every((label) => label.timed && label.range.last - label.range.first > 1);
    // "Rhoswen Tidewell (Leith) (Lab)" beside "Tom Bell (Avon) (Con)"
    const placed = known && speaker.labels.some((label) => label.placed);
    // "Ana Ruiz answered on 4 May:"
    const told = speaker.labels.every((label) => label.told);
    return (
      isKnown(speaker) ||
      people.has(speaker.group) ||
      speaks ||
      timed ||
      told ||
      placed ||
      (asks && (speaker.capitals || (known && speaker.times > 1)))
    );
  };
  return new Set([...speakers].flatMap(([key, speaker]) => (isAble(speaker) ? [key] : [])));
}

/** True where the same few have labels under each question that is set apart, most are quoted or say "I" or "we", and none is a single word, as "Pros" is. */
export function answersEach(
  { tokens }: Reading,
  lines: readonly Line[],
  labels: readonly Label[],
  speakers: ReadonlyMap<string, Speaker>,
): boolean {
  const own = labels.filter(({ line, content }) => line.own || isQuotation(tokens, content)).length;
  const isEach = [...speakers].every(([key, { times, capitals }]) => times > 1 && (key.includes(' ') || capitals));
  return isEach && speakers.size > 1 && own * 2 > labels.length && askedStyles(lines, labels).size > 0;
}
