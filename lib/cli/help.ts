/** The text of `--help`. */
import { formats } from '../engine/formats/index.ts';

/** What the program's exit code says; the help lists them. */
export const exitCodes = { done: 0, someFailed: 1, usage: 2 } as const;

/** As it is printed, with the names of all formats. */
export function help(): string {
  return `Who said what in a news article: its quotations, reported speech, numbers and cited reports, with their sources.

  whosaid [options] [FILE…]

FILE is an article as HTML or plain text; '-' or none is standard input. A page that is named is read whether it looks like an
article or not. Where there are several, the summary says before each which it is.

  -f, --format NAME  how the summary is written: ${Object.keys(formats).join(', ')}
                     (plain where it is left out)
      --all          in a format also what the article gives no source for, and small counts by the way
      --json         the whole analysis, one line of JSON for each FILE, with "file" where there are several
      --jsonl        JSON lines in, JSON lines out, in the same order. In: {"id", "text"} or {"id", "html", "url"}.
                     Out: the analysis with "id" and "isArticle"; {"id", "isArticle": false, "why"} for a page that is no
                     article; {"id", "error"} for a line that cannot be read
  -j, --jobs N       with --jsonl: reads N articles at once, each on a thread of its own
      --explain      each sentence with what was found in it, by which rule, and which rows of the language stood there
      --url ADDRESS  where the article stands, for its links and the summary
  -h, --help
      --version

Results go to standard output, messages to standard error. Nothing is sent anywhere.

Exit code ${exitCodes.done}: everything was read. ${exitCodes.someFailed}: something could not be read, and the rest was. ${exitCodes.usage}: the options make no sense.
`;
}
