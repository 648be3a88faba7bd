/** First run: what it does, shown on three sentences; what it never does; when it should read. */
import './pages.css';
import { MARK_KINDS } from '../../lib/messages/mark-kinds.ts';
import { Logo } from '../shared/glyph.tsx';
import { useWords } from '../shared/words.ts';
import { Choices } from './choices.tsx';
import type { ReadsWhen } from './options-state.ts';
import { WelcomeSample } from './welcome-sample.tsx';
import { useWelcomeWords } from './welcome-words.ts';

interface Props {
  readonly when: ReadsWhen;
  /** Called inside the reader's click: "all" asks for the permission. */
  readonly onWhen: (when: ReadsWhen) => void;
  readonly onDone: () => void;
}

function Legend() {
  const texts = useWelcomeWords();
  return (
    <dl class="legend">
      {MARK_KINDS.map((kind) => (
        <div key={kind}>
          <dt class={`line-${kind}`}>{texts.legend[kind][0]}</dt>
          <dd>{texts.legend[kind][1]}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Welcome({ when, onWhen, onDone }: Props) {
  const words = useWords();
  const texts = useWelcomeWords();
  return (
    <main class="page">
      <p class="brand">
        <Logo size={24} /> Whosaid
      </p>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <section aria-labelledby="sample">
        <h2 id="sample">{texts.sample}</h2>
        <WelcomeSample />
        <Legend />
      </section>
      <section aria-labelledby="never">
        <h2 id="never">{texts.never}</h2>
        <ul class="never">
          {texts.nevers.map(([promise, detail]) => (
            <li key={promise}>
              <b>{promise}</b> {detail}
            </li>
          ))}
        </ul>
        <p class="errs">
          <b>{texts.errs[0]}</b> {texts.errs[1]}
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
            {texts.done}
          </button>
          <span class="small soft">{texts.later}</span>
        </p>
      </section>
    </main>
  );
}
