/** One source: glyph, name, what kind, and its statements in the order of the article. */
import { useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/engine/model.ts';
import { ArticleWords, Quoted } from '../shared/article-words.tsx';
import { Glyph } from '../shared/glyph.tsx';
import { useWords } from '../shared/words.ts';
import { useShowMore } from './show-more.ts';
import { Statement, type StatementActions } from './statement.tsx';
import type { Group } from './view.ts';

/** Statements shown before "Show N more"; while searching, more of them. */
export const SHOWN = 3;
const FOUND = 50;
const ALIASES = 3;
/** Letters of a name that may not be seen in full. */
const LONG = 60;

interface Props {
  readonly analysis: Analysis;
  readonly group: Group;
  readonly slot: number;
  /** One line until it is opened. */
  readonly fold: boolean;
  readonly actions: StatementActions;
  readonly copied: boolean;
  readonly onCopySource: (source: number | null) => void;
}

function Who({ analysis, group }: Pick<Props, 'analysis' | 'group'>) {
  const words = useWords();
  const source = group.source === null ? undefined : analysis.sources[group.source];
  if (!source) return <p class="who">{words.notFound}</p>;
  const lang = analysis.document.lang;
  const aliases = source.aliases.filter((alias) => alias !== source.name && alias !== source.role).slice(0, ALIASES);
  return (
    <p class="who">
      {words.sorts[group.sort]} · {words.ofStatements(group.statements.length, group.total)}
      {source.role && (
        <>
          {' · '}
          <ArticleWords lang={lang}>{source.role}</ArticleWords>
        </>
      )}
      {aliases.map((alias, index) => (
        <span key={alias}>
          {index === 0 ? ` · ${words.also} ` : ', '}
          <Quoted lang={lang}>{alias}</Quoted>
        </span>
      ))}
      {group.sort === 'unnamed' && (
        <>
          {' · '}
          {source.reason ? (
            <>
              {words.reasonGiven} <Quoted lang={lang}>{source.reason}</Quoted>
            </>
          ) : (
            words.noReason
          )}
        </>
      )}
    </p>
  );
}

/** One source with its statements; `slot`: its colour, 0 to 8; `fold`: closed until it is opened. */
export function SourceEntry({ analysis, group, slot, fold, actions, copied, onCopySource }: Props) {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const [all, showAll] = useShowMore(list);
  const wanted = actions.current !== null && group.statements.includes(actions.current);
  const open = !fold || opened || wanted;
  const beyond = wanted && group.statements.indexOf(actions.current ?? -1) >= SHOWN;
  const listed = all || beyond ? group.statements : group.statements.slice(0, actions.query === '' ? SHOWN : FOUND);
  const rest = group.statements.length - listed.length;
  const name = group.source === null ? words.sorts.none : (analysis.sources[group.source]?.name ?? '');
  const copyName = group.source === null ? words.copySourceless : words.copySource(name);
  const id = `source-${group.source ?? 'none'}`;
  const title = (
    <>
      <Glyph sort={group.sort} />
      <span class="n clip" dir="auto" title={name.length > LONG ? name : undefined}>
        {name}
      </span>
    </>
  );
  return (
    <article class={`source slot-${slot}${fold ? ' fold' : ''}`} id={id} aria-labelledby={`${id}-name`} tabIndex={-1}>
      <div class="name">
        <h3 id={`${id}-name`}>
          {fold ? (
            <button type="button" class="unfold" aria-expanded={open} onClick={() => setOpened(!open)}>
              {title}
              <span class="count">{words.statements(group.statements.length)}</span>
            </button>
          ) : (
            title
          )}
        </h3>
        {open && (
          <button type="button" class="plain small copy" aria-label={copyName} onClick={() => onCopySource(group.source)}>
            {copied ? words.copied : words.copy}
          </button>
        )}
      </div>
      {open && (
        <>
          <Who analysis={analysis} group={group} />
          <ol class="statements" ref={list}>
            {listed.map((index) => (
              <Statement key={analysis.attributions[index]?.id} analysis={analysis} index={index} {...actions} />
            ))}
          </ol>
          {rest > 0 && (
            <button type="button" class="plain rest" onClick={() => showAll(listed.length)}>
              {words.showMore(rest)}
            </button>
          )}
        </>
      )}
    </article>
  );
}
