/** First run: what it does, shown on three sentences; what it never does; when it should read. */
import './pages.css';
import { MARK_KINDS } from '../lib/messages/mark-kinds.ts';
import { Quoted } from './article-words.tsx';
import { Choices } from './choices.tsx';
import { Glyph, Logo } from './glyph.tsx';
import type { ReadsWhen } from './options-state.ts';
import { useWords } from './words.ts';

interface Props {
  readonly when: ReadsWhen;
  /** Called inside the reader's click: "all" asks for the permission. */
  readonly onWhen: (when: ReadsWhen) => void;
  readonly onDone: () => void;
}

/** A sample of our own; the marks are drawn with the same lines as in a page. */
function Sample() {
  const words = useWords();
  return (
    <>
      <p class="words sampletext" lang="en-GB">
        In a statement, the line added: <span class="slot-1 sample-quotation">“No boat leaves until a fitter has signed for it.”</span>{' '}
        <span class="slot-2 line-report">The survey</span> said{' '}
        <span class="slot-2 line-reported">
          crews had logged <span class="line-number">61 faults</span> since April
        </span>
        . About <span class="line-number">2,400</span> islanders use the crossing each week.
      </p>
      <dl class="legend">
        {MARK_KINDS.map((kind) => (
          <div key={kind}>
            <dt class={`line-${kind}`}>{words.welcome.legend[kind][0]}</dt>
            <dd>{words.welcome.legend[kind][1]}</dd>
          </div>
        ))}
      </dl>
      <p class="small soft">{words.welcome.press}</p>
      <div class="answer slot-1">
        <p>
          <Glyph sort="institution" /> <b>Skarra Sound Ferries</b>
        </p>
        <p class="small soft">
          <Quoted lang="en-GB">the line</Quoted>: {words.namedWhere(words.away(1))}
        </p>
      </div>
    </>
  );
}

export function Welcome({ when, onWhen, onDone }: Props) {
  const words = useWords();
  return (
    <main class="page">
      <p class="brand">
        <Logo size={24} /> Whosaid
      </p>
      <h1>{words.welcome.title}</h1>
      <p class="lead">{words.welcome.lead}</p>
      <section aria-labelledby="sample">
        <h2 id="sample">{words.welcome.sample}</h2>
        <Sample />
      </section>
      <section aria-labelledby="never">
        <h2 id="never">{words.welcome.never}</h2>
        <ul class="never">
          {words.welcome.nevers.map(([promise, detail]) => (
            <li key={promise}>
              <b>{promise}</b> {detail}
            </li>
          ))}
        </ul>
        <p class="errs">
          <b>{words.welcome.errs[0]}</b> {words.welcome.errs[1]}
        </p>
      </section>
      <section aria-labelledby="when">
        <h2 id="when">{words.when.title}</h2>
        <Choices
          legend={words.when.title}
          name="when"
          value={when}
          choices={(['click', 'sites', 'all'] as const).map((value) => [value, words.when[value][0] ?? '', words.when[value][1] ?? ''])}
          onChoose={onWhen}
        />
        <p class="row">
          <button type="button" class="button main big" onClick={onDone}>
            {words.welcome.done}
          </button>
          <span class="small soft">{words.welcome.later}</span>
        </p>
      </section>
    </main>
  );
}
