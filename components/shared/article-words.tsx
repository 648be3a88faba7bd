/** The article speaking: its words in their own language and direction, apart from everything round them. */
import type { ComponentChildren } from 'preact';
import { useWords } from './words.ts';

interface Props {
  readonly children: ComponentChildren;
  readonly lang?: string | null | undefined;
  readonly class?: string;
}

/** `lang`: the article’s, where it is known. */
export function ArticleWords({ children, lang, class: name }: Props) {
  return (
    <span class={name ? `words ${name}` : 'words'} dir="auto" lang={lang ?? undefined}>
      {children}
    </span>
  );
}

/** A mention between quotation marks of ours. */
export function Quoted(props: Props) {
  const { open, close } = useWords();
  return (
    <span class="nb">
      {open}
      <ArticleWords {...props} />
      {close}
    </span>
  );
}

/** The words with every place of the query made bold; the query is folded by the caller as the text is. */
export function Found({ text, query, fold }: { readonly text: string; readonly query: string; readonly fold: (text: string) => string }) {
  if (query === '') return <>{text}</>;
  const pieces: ComponentChildren[] = [];
  const haystack = fold(text);
  let from = 0;
  for (let at = haystack.indexOf(query); at !== -1; at = haystack.indexOf(query, from)) {
    pieces.push(text.slice(from, at), <mark key={at}>{text.slice(at, at + query.length)}</mark>);
    from = at + query.length;
  }
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
