/** What the reader can say of a statement that Whosaid got wrong. */
import { useRef, useState } from 'preact/hooks';
import { sourceNamed, whoOf } from '../../lib/corrections/names.ts';
import type { Analysis, Attribution, Who } from '../../lib/engine/model.ts';
import { useWords } from '../shared/words.ts';
import { CorrectForm } from './correct-form.tsx';

interface Props {
  readonly analysis: Analysis;
  readonly attribution: Attribution;
  readonly onSay: (who: Who) => void;
}

export function CorrectStatement({ analysis, attribution, onSay }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    // it is drawn when this turn has ended
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (open) return <CorrectForm analysis={analysis} source={attribution.source} onSay={onSay} onClose={close} />;
  return (
    <p class="do">
      {(attribution.perhaps ?? []).map((index) => {
        const source = analysis.sources[index];
        const who = source && whoOf(analysis, source);
        if (!who || sourceNamed(analysis, who) !== index) return null;
        return (
          <button key={index} type="button" class="plain" onClick={() => onSay(who)}>
            {words.correct.itWas(source.name)}
          </button>
        );
      })}
      <button ref={opener} type="button" class="plain" onClick={() => setOpen(true)}>
        {words.correct.other}
      </button>
      <button type="button" class="plain" onClick={() => onSay('nothing')}>
        {words.correct.nothing}
      </button>
    </p>
  );
}
