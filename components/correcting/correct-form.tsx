/** “Someone else said this…”: one of the article's sources, or a name that stands in it word for word. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { asWritten, sourceNamed, whoOf } from '../../lib/corrections/names.ts';
import type { Analysis, Who } from '../../lib/engine/model.ts';
import { LONGEST_NAME } from '../../lib/messages/correction-limits.ts';
import { mostSaidFirst } from '../../lib/messages/spoken.ts';
import { onEscape } from '../shared/on-escape.ts';
import { useWords } from '../shared/words.ts';

interface Props {
  readonly analysis: Analysis;
  /** Whose it is now: not offered. */
  readonly source: number | null;
  readonly onSay: (who: Who) => void;
  readonly onClose: () => void;
}

interface Offered {
  /** By its name: its place in the list is another when the page is read again. */
  readonly value: string;
  readonly label: string;
  readonly who: Exclude<Who, string>;
}

/** The sources that a name tells apart from all others. */
function sourcesBeside(analysis: Analysis, now: number | null): Offered[] {
  return mostSaidFirst(analysis).flatMap((index) => {
    const source = analysis.sources[index];
    const who = source && whoOf(analysis, source);
    if (!who || index === now || sourceNamed(analysis, who) !== index) return [];
    return [{ value: JSON.stringify([who.name, who.of]), who, label: who.of === null ? who.name : `${who.name} (${who.of})` }];
  });
}

export function CorrectForm({ analysis, source, onSay, onClose }: Props) {
  const words = useWords();
  const id = useId();
  const [wanted, setWanted] = useState('');
  const offered = sourcesBeside(analysis, source);
  const chosen = offered.find(({ value }) => value === wanted);
  const choice = chosen || wanted === 'typed' || wanted === 'nobody' ? wanted : '';
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const select = useRef<HTMLSelectElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => select.current?.focus(), []);
  const say = (event: Event) => {
    event.preventDefault();
    if (choice === 'nobody') return onSay('nobody');
    if (chosen) return onSay(chosen.who);
    const name = asWritten(analysis, typed);
    const known = name === null ? 'none' : sourceNamed(analysis, { name, of: null });
    if (choice === '') setFault(words.correct.missing);
    else if (typed.trim() === '') setFault(words.correct.noName);
    else if (name === null) setFault(words.correct.notThere(typed.trim()));
    else if (known === 'several') setFault(words.correct.several(name));
    else return onSay({ name, of: null });
    (choice === '' ? select : input).current?.focus();
  };
  const described = fault === null ? undefined : `${id}-fault`;
  return (
    <form class="correct" onSubmit={say} onKeyDown={onEscape(onClose)} noValidate>
      <label for={`${id}-who`}>{words.correct.who}</label>
      <select
        ref={select}
        id={`${id}-who`}
        value={choice}
        aria-invalid={fault !== null && choice === '' ? 'true' : undefined}
        aria-describedby={choice === '' ? described : undefined}
        onChange={(event) => {
          setWanted(event.currentTarget.value);
          setFault(null);
        }}
      >
        <option value="">{words.correct.choose}</option>
        {offered.map(({ value, label }) => (
          <option key={value} value={value} dir="auto">
            {label}
          </option>
        ))}
        <option value="typed">{words.correct.typed}</option>
        {source !== null && <option value="nobody">{words.correct.nobody}</option>}
      </select>
      {choice === 'typed' && (
        <>
          <label for={`${id}-name`}>{words.correct.name}</label>
          <input
            ref={input}
            id={`${id}-name`}
            type="text"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            maxLength={LONGEST_NAME}
            value={typed}
            aria-invalid={fault === null ? undefined : 'true'}
            aria-describedby={described}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setFault(null);
            }}
          />
        </>
      )}
      {fault !== null && (
        <p id={`${id}-fault`} class="fault small" role="alert">
          {fault}
        </p>
      )}
      <p class="row">
        <button type="submit" class="button">
          {words.correct.put}
        </button>
        <button type="button" class="plain small" onClick={onClose}>
          {words.correct.cancel}
        </button>
      </p>
    </form>
  );
}
