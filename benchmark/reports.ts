/** Compares the reports that an article leans on: which were found, and under which name. */
import type { FoundReport, MarkedArticle, MarkedReport, Prediction } from './model.ts';
import { wordsOf } from './names.ts';
import { namesInText } from './speakers.ts';

export interface ComparedReports {
  readonly asked: readonly {
    readonly mark: MarkedReport;
    /** `name`: its first name is the marked one, no mere alias. `kind` is null where it is not asked for. */
    readonly found: { readonly report: FoundReport; readonly name: boolean; readonly kind: boolean | null } | null;
  }[];
  readonly spurious: readonly FoundReport[];
}

/** Pairs what is marked with what was found by any of their names, each at most once; names that stand nowhere in the text count for nothing. */
export function compareReports(article: MarkedArticle, prediction: Prediction): ComparedReports {
  const left = new Set(prediction.reports);
  const asked = (article.reports ?? []).map((mark) => {
    const own = [mark.name, ...mark.aliases];
    const report = [...left].find((each) => namesInText(each, article.text).some((name) => own.some((one) => sameReport(name, one))));
    if (!report) return { mark, found: null };
    left.delete(report);
    const kind = article.inOurTerms && mark.kind !== null ? report.kind === mark.kind : null;
    return { mark, found: { report, name: sameReport(report.name, mark.name), kind } };
  });
  return { asked, spurious: [...left] };
}

/** Share of words in common (Dice) from which on two names are the same report's. */
const ENOUGH = 0.6;

/** True where two names share most of their words, or all of at least two words of one stand in the other. */
export function sameReport(a: string, b: string): boolean {
  const [inA, inB] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const both = [...inA].filter((word) => inB.has(word)).length;
  const shorter = Math.min(inA.size, inB.size);
  return both > 0 && ((2 * both) / (inA.size + inB.size) >= ENOUGH || (shorter >= 2 && both === shorter));
}
