/** Which formats a reader can choose, by what they are for. It carries none: they are loaded when one is asked for. */
import { useWords } from '../shared/words.ts';

/** By their names in `formats`, in the order of the menu. */
export const FORMAT_GROUPS: readonly {
  readonly group: 'read' | 'essay' | 'reference' | 'table' | 'data';
  readonly names: readonly string[];
}[] = [
  { group: 'read', names: ['plain', 'markdown', 'html', 'wikitext'] },
  { group: 'essay', names: ['apa', 'mla', 'chicago'] },
  { group: 'reference', names: ['ris', 'csl', 'bibtex'] },
  { group: 'table', names: ['statements', 'numbers'] },
  { group: 'data', names: ['annotation', 'schema'] },
];

/** Formats that are taken once, for what they are, and do not become the usual one. */
export const OCCASIONAL: readonly string[] = ['numbers', 'statements'];

/** The formats as choices of a select box. */
export function FormatOptions({ without = [] }: { readonly without?: readonly string[] }) {
  const words = useWords();
  return (
    <>
      {FORMAT_GROUPS.map(({ group, names }) => {
        const offered = names.filter((name) => !without.includes(name));
        return (
          offered.length > 0 && (
            <optgroup key={group} label={words.formatGroups[group]}>
              {offered.map((name) => (
                <option key={name} value={name}>
                  {words.formats[name] ?? name}
                </option>
              ))}
            </optgroup>
          )
        );
      })}
    </>
  );
}
