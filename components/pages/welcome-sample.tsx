/** A sample of our own on the first page: its marks are drawn with the same lines as in an article, and can be pressed as there. */
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { Quoted } from '../shared/article-words.tsx';
import { Glyph } from '../shared/glyph.tsx';
import type { SourceSort } from '../shared/source-sort.ts';
import { useWords, type Words } from '../shared/words.ts';
import { useWelcomeWords } from './welcome-words.ts';

const LANG = 'en-GB';

interface Mark {
  readonly text: string;
  readonly line: string;
  readonly slot: number;
  readonly sort: SourceSort;
  /** Above the name. */
  readonly above?: (words: Words) => string;
  readonly name: (words: Words) => string;
  readonly how: (words: Words) => ComponentChild;
}

const LINE = 'Skarra Sound Ferries';
const SURVEY = 'The survey';

const said = (words: Words) => (
  <>
    {words.cue}: <Quoted lang={LANG}>said</Quoted>
  </>
);

/** The text piece by piece; what is no string is marked. */
const SAMPLE: readonly (string | Mark)[] = [
  `${LINE} took its boat to the yard on Monday. In a statement, the line added: `,
  {
    text: '“No boat leaves until a fitter has signed for it.”',
    line: 'line-quotation tinted',
    slot: 1,
    sort: 'institution',
    name: () => LINE,
    how: (words) => (
      <>
        <Quoted lang={LANG}>the line</Quoted>: {words.namedWhere(words.away(0))}
      </>
    ),
  },
  ' ',
  { text: SURVEY, line: 'line-report', slot: 2, sort: 'document', name: () => SURVEY, how: (words) => words.named(1) },
  ' said ',
  { text: 'crews had since April logged', line: 'line-reported', slot: 2, sort: 'document', name: () => SURVEY, how: said },
  ' ',
  {
    text: '61 faults',
    line: 'line-number',
    slot: 2,
    sort: 'document',
    above: (words) => words.numberBy,
    name: () => SURVEY,
    how: said,
  },
  '. About ',
  {
    text: '2,400',
    line: 'line-unsourced',
    slot: 0,
    sort: 'none',
    name: (words) => words.noSourceStated,
    how: (words) => words.ownNumber,
  },
  ' islanders use the crossing each week.',
];

const FIRST = SAMPLE.findIndex((piece) => typeof piece !== 'string');

export function WelcomeSample() {
  const words = useWords();
  const [pressed, setPressed] = useState(FIRST);
  const shown = SAMPLE[pressed];
  const keyed = (event: KeyboardEvent, index: number) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    setPressed(index);
  };
  return (
    <>
      <p class="words sampletext" lang={LANG}>
        {SAMPLE.map((piece, index) =>
          typeof piece === 'string' ? (
            piece
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: a button is not broken from line to line, as words are
            <span
              key={piece.text}
              class={`slot-${piece.slot} ${piece.line}`}
              role="button"
              tabIndex={0}
              aria-pressed={pressed === index}
              onClick={() => setPressed(index)}
              onKeyDown={(event) => keyed(event, index)}
            >
              {piece.text}
            </span>
          ),
        )}
      </p>
      <p class="small soft">{useWelcomeWords().press}</p>
      {shown !== undefined && typeof shown !== 'string' && (
        <div class={`answer slot-${shown.slot}`} role="status">
          {shown.above && <p class="small soft">{shown.above(words)}</p>}
          <p>
            <Glyph sort={shown.sort} /> <b>{shown.name(words)}</b>
          </p>
          <p class="small soft">{shown.how(words)}</p>
        </div>
      )}
    </>
  );
}
