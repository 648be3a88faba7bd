/** How the source of a statement is known, in words. */
import { type Analysis, type Attribution, textOf } from '../../lib/engine/model.ts';
import { Quoted } from '../shared/article-words.tsx';
import { useWords } from '../shared/words.ts';
import { paragraphsBetween } from './excerpt.ts';

/** True where something is to be said of how the source is known: a name that stands at the words needs no word. */
export const hasBasis = ({ basis, source, perhaps }: Attribution): boolean =>
  basis === 'placed' || perhaps !== undefined || (source !== null && basis !== 'named');

/** The two of whom the article does not tell which said it: "Ana Ruiz or Tom Bell". */
export function Either({ analysis, perhaps }: { readonly analysis: Analysis; readonly perhaps: readonly number[] }) {
  const words = useWords();
  return (
    <>
      {perhaps.map((index, at) => (
        <span key={index}>
          {at > 0 && ` ${words.or} `}
          <span dir="auto">{analysis.sources[index]?.name}</span>
        </span>
      ))}
    </>
  );
}

/** How the source is known, in one short line. */
export function Basis({ analysis, attribution }: { readonly analysis: Analysis; readonly attribution: Attribution }) {
  const words = useWords();
  const { basis, mention, antecedent, source, content, perhaps } = attribution;
  const { document } = analysis;
  if (basis === 'placed') return <>{words.placed}</>;
  if (!hasBasis(attribution)) return null;
  if (perhaps)
    return (
      <>
        {words.notSure} <Either analysis={analysis} perhaps={perhaps} />
      </>
    );
  if (basis === 'carried' || !mention) return <>{words.carried}</>;
  const name = antecedent && textOf(document, antecedent);
  return (
    <>
      <Quoted lang={document.lang}>{textOf(document, mention)}</Quoted>:{' '}
      {antecedent ? words.namedWhere(words.away(paragraphsBetween(document, antecedent, content[0]))) : words.namedElsewhere}
      {name !== null && name !== analysis.sources[source ?? -1]?.name && (
        <>
          {' '}
          {words.namedThereAs} <Quoted lang={document.lang}>{name}</Quoted>
        </>
      )}
    </>
  );
}
