/** Numbers, and whose they are: first what matters, and small counts by the way folded. What differs stands side by side; the reader judges. */
import { useRef } from 'preact/hooks';
import { Chevron } from '../shared/glyph.tsx';
import { useOneStop } from '../shared/one-stop.ts';
import { useWords } from '../shared/words.ts';
import { NumberRows, type NumbersProps } from './number-rows.tsx';

interface Props extends NumbersProps {
  /** What the filter leaves is not folded. */
  readonly filtered: boolean;
}

export function NumberTable({ filtered, ...props }: Props) {
  const words = useWords();
  const { analysis, numbers, current } = props;
  // counts by the way, which nothing hangs on
  const isMinor = (index: number) => analysis.quantities[index]?.minor === true;
  const main = numbers.filter((index) => !isMinor(index));
  const minor = numbers.filter(isMinor);
  const list = useRef<HTMLElement>(null);
  useOneStop(list);
  return (
    <section ref={list} aria-labelledby="numbers-head" aria-describedby="list-keys" id="numbers" tabIndex={-1}>
      <div class="head">
        <h2 id="numbers-head">{words.numbers}</h2>
      </div>
      {main.length > 0 && <NumberRows {...props} numbers={main} head="numbers-head" />}
      {minor.length > 0 && (
        <details class="minor" open={filtered || minor.includes(current ?? -1)}>
          <summary id="minor-head">
            {words.minorNumbers(minor.length)}
            <Chevron />
          </summary>
          <NumberRows {...props} numbers={minor} head="minor-head" />
        </details>
      )}
    </section>
  );
}
