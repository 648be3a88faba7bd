/** What is said to those who listen, as a hook: the words of one region, which stands before them. */
import { useMemo, useState } from 'preact/hooks';

export interface News {
  readonly text: string;
  readonly tell: (text: string) => void;
  /** Where it still stands there; other words stay. */
  readonly takeBack: (text: string) => void;
}

/** The same words again are news: a region says what changes in it. */
const AGAIN = '\u00a0';

export function useNews(): News {
  const [text, setText] = useState('');
  const ways = useMemo(
    () => ({
      tell: (told: string) => setText((before) => (told !== '' && before === told ? told + AGAIN : told)),
      takeBack: (told: string) => setText((before) => (before === told || before === told + AGAIN ? '' : before)),
    }),
    [],
  );
  return { text, ...ways };
}
