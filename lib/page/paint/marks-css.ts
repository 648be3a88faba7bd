/**
 * The rules of the marks. `marks.css` is written from here by `npm run marks`; a test holds the two together.
 * Literal values throughout: nothing may be set on the page's own elements, so there are no custom properties to refer to.
 *
 * The rules are the root's alone, and all else inherits them: a rule for every element would be looked at for every element of the
 * page, and these are so many that Chromium then takes twice as long to style a page, whether it has an article or not. Firefox
 * looks at them where something is marked and nowhere else, and inherits none; and before version 146 it draws no lines under
 * marks. `forFirefox` writes them as it needs them.
 */
import { EVIDENCE, FLASH, type Ground, hexOf, rgbOf, type Slot, TINT } from '../../messages/palette.ts';

const GROUNDS: readonly Ground[] = ['l', 'd'];
const SLOTS: readonly Slot[] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Style and thickness of the line of each kind, and its thickness where no source was found. */
const LINES = {
  quote: ['solid', '1.5px', '1px'],
  reported: ['dashed', '1px', '1px'],
  number: ['dotted', '2.5px', '1.25px'],
  report: ['double', '1px', '1px'],
  pointed: ['solid', '3px', '3px'],
  selected: ['solid', '3px', '3px'],
} as const;
const EVIDENCE_LINES = {
  cue: 'underline overline solid C 1px',
  mention: 'underline solid C 4px',
  antecedent: 'underline dashed C 4px',
} as const;

function cssRule(name: string, body: string): string {
  return `:root::highlight(ws-${name}){${body}}`;
}

function tint(ground: Ground, slot: Slot, opacity = TINT[ground]): string {
  return `background-color:rgb(${rgbOf(ground, slot).join(' ')} / ${opacity})`;
}

/** Opacity of the grounds that stand for lines, on light and on dark ground: the fainter, the longer the stretches that have it. */
const GROUNDS_FOR_LINES: Readonly<Record<string, readonly [number, number]>> = {
  reported: [0.07, 0.12],
  report: [0.12, 0.2],
  number: [0.16, 0.24],
  pointed: [0.2, 0.28],
  selected: [0.25, 0.35],
  antecedent: [0.12, 0.18],
  cue: [0.12, 0.18],
  mention: [0.22, 0.3],
};

/** Came to Firefox with the lines under marks, which no query asks for. */
const DRAWS_NO_LINES = '@supports not (text-decoration-inset:1px)';

/** What stands for the lines where none are drawn: grounds. A quotation with a source has one already. */
function groundsForLines(): string {
  const rules: string[] = [];
  const forced: string[] = [];
  for (const [i, ground] of GROUNDS.entries()) {
    for (const kind of Object.keys(LINES)) {
      const opacity = GROUNDS_FOR_LINES[kind]?.[i];
      for (const slot of [...SLOTS, 'none' as const]) {
        if (opacity !== undefined) rules.push(cssRule(`${ground}-${kind}-${slot}`, tint(ground, slot, opacity)));
        forced.push(
          cssRule(
            `${ground}-${kind}-${slot}`,
            kind === 'selected' ? 'color:HighlightText;background-color:Highlight' : 'color:MarkText;background-color:Mark',
          ),
        );
      }
    }
    rules.push(cssRule(`${ground}-quote-none`, tint(ground, 'none')));
    for (const kind of Object.keys(EVIDENCE_LINES))
      rules.push(cssRule(`${ground}-${kind}`, `background-color:rgb(from ${EVIDENCE[ground]} r g b / ${GROUNDS_FOR_LINES[kind]?.[i]})`));
  }
  return `${DRAWS_NO_LINES}{\n${rules.join('\n')}\n@media (forced-colors:active){\n${forced.join('\n')}\n}\n}`;
}

/** The same rules for each element, and others where no lines are drawn. @param css the whole style sheet */
export function forFirefox(css: string): string {
  return `${css}\n${groundsForLines()}\n`.replaceAll(':root::highlight', '::highlight');
}

/** The whole style sheet. */
export function marksCss(): string {
  const rules: string[] = [];
  const forced: string[] = [];
  const print: string[] = [];
  for (const ground of GROUNDS) {
    for (const slot of SLOTS) {
      rules.push(cssRule(`${ground}-tint-${slot}`, tint(ground, slot)));
      print.push(cssRule(`${ground}-tint-${slot}`, 'background-color:transparent'));
    }
    for (const [kind, [style, thickness, thin]] of Object.entries(LINES)) {
      for (const slot of [...SLOTS, 'none' as const]) {
        const width = slot === 'none' ? thin : thickness;
        const ground_ = kind === 'selected' ? `${tint(ground, slot)};` : '';
        rules.push(cssRule(`${ground}-${kind}-${slot}`, `${ground_}text-decoration:underline ${style} ${hexOf(ground, slot)} ${width}`));
        forced.push(
          cssRule(
            `${ground}-${kind}-${slot}`,
            `text-decoration:underline ${kind === 'selected' ? 'double' : style} HighlightText ${width}`,
          ),
        );
      }
    }
    for (const [kind, line] of Object.entries(EVIDENCE_LINES)) {
      rules.push(cssRule(`${ground}-${kind}`, `text-decoration:${line.replace('C', EVIDENCE[ground])}`));
      forced.push(cssRule(`${ground}-${kind}`, `text-decoration:${line.replace('C', 'HighlightText')}`));
    }
    rules.push(cssRule(`${ground}-flash`, `color:${FLASH[ground][0]};background-color:${FLASH[ground][1]}`));
  }
  return [
    '/* Written by `npm run marks` from marks-css.ts, then formatted. */',
    ...rules,
    '/* Chromium fills every highlight with Highlight in forced colours, whatever the rule says: the line alone tells the kind. */',
    `@media (forced-colors:active){\n${forced.join('\n')}\n}`,
    `@media print{\n${print.join('\n')}\n}`,
    '',
  ].join('\n');
}
