/** “Someone else said this…”: one of the article's sources, or a name that stands in it word for word. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { asWritten, sourceNamed, whoOf } from '../../lib/corrections/names.ts';
import type { Analysis, Who } from '../../lib/engine/model.ts';
import { LONGEST_NAME } from '../../lib/messages/correction-limits.ts';
import { mostSaidFirst } from '../../lib/messages/spoken.ts';
import { onEscape } from '../shared/on-escape.ts';
import { useWords, type Words } from '../shared/words.ts';

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

/** What the reader has put into the form; what is wrong with it, in words. */
interface Entry {
  readonly offered: readonly Offered[];
  /** A value of `offered`, or `typed` or `nobody`; empty: nothing has been chosen. */
  readonly choice: string;
  readonly typed: string;
}

/** @returns whose it is then, or why it cannot be told */
function whoIn(
  { offered, choice, typed }: Entry,
  analysis: Analysis,
  { correct: words }: Words,
): { readonly who: Who } | { readonly fault: string } {
  const chosen = offered.find(({ value }) => value === choice);
  if (choice === 'nobody') return { who: 'nobody' };
  if (chosen) return { who: chosen.who };
  if (choice === '') return { fault: words.missing };
  if (typed.trim() === '') return { fault: words.noName };
  const name = asWritten(analysis, typed);
  if (name === null) return { fault: words.notThere(typed.trim()) };
  if (sourceNamed(analysis, { name, of: null }) === 'several') return { fault: words.several(name) };
  return { who: { name, of: null } };
}

export function CorrectForm({ analysis, source, onSay, onClose }: Props) {
  const words = useWords();
  const id = useId();
  const [wanted, setWanted] = useState('');
  const offered = sourcesBeside(analysis, source);
  const choice = wanted === 'typed' || wanted === 'nobody' || offered.some(({ value }) => value === wanted) ? wanted : '';
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const select = useRef<HTMLSelectElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => select.current?.focus(), []);
  const say = (event: Event) => {
    event.preventDefault();
    const said = whoIn({ offered, choice, typed }, analysis, words);
    if ('who' in said) return onSay(said.who);
    setFault(said.fault);
    (choice === '' ? select : input).current?.focus();
  };
  const change = (set: (value: string) => void) => (event: { readonly currentTarget: { readonly value: string } }) => {
    set(event.currentTarget.value);
    setFault(null);
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
        onChange={change(setWanted)}
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
            onInput={change(setTyped)}
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
