/**
 * The rules of the marks. `marks.css` is written from here by `npm run marks`; a test holds the two together.
 * Literal values throughout: nothing may be set on the page's own elements, so there are no custom properties to refer to.
 *
 * The rules are the root's alone, and all else inherits them: a rule for every element would be looked at for every element of the
 * page, and these are so many that Chromium then takes twice as long to style a page, whether it has an article or not. Firefox
 * looks at them where something is marked and nowhere else, and inherits none: for it `forEveryElement` writes them.
 */
import { EVIDENCE, FLASH, type Ground, hexOf, rgbOf, type Slot, TINT } from './palette.ts';

const GROUNDS: readonly Ground[] = ['l', 'd'];
const SLOTS: readonly Slot[] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Style and thickness of the line of each kind, and its thickness where no source was found. */
const LINES = {
  quote: ['solid', '1.5px', '1px'],
  reported: ['dashed', '1px', '1px'],
  number: ['dotted', '2.5px', '1.25px'],
  report: ['double', '1px', '1px'],
  selected: ['solid', '3px', '3px'],
} as const;
const EVIDENCE_LINES = {
  cue: 'underline overline solid C 1px',
  mention: 'underline solid C 4px',
  antecedent: 'underline dashed C 4px',
} as const;

function rule(name: string, body: string): string {
  return `:root::highlight(ws-${name}){${body}}`;
}

function tint(ground: Ground, slot: Slot): string {
  return `background-color:rgb(${rgbOf(ground, slot).join(' ')} / ${TINT[ground]})`;
}

/** The same rules for each element, for browsers in which marks do not inherit. */
export function forEveryElement(css: string): string {
  return css.replaceAll(':root::highlight', '::highlight');
}

/** The whole style sheet. */
export function marksCss(): string {
  const rules: string[] = [];
  const forced: string[] = [];
  const print: string[] = [];
  for (const ground of GROUNDS) {
    for (const slot of SLOTS) {
      rules.push(rule(`${ground}-tint-${slot}`, tint(ground, slot)));
      print.push(rule(`${ground}-tint-${slot}`, 'background-color:transparent'));
    }
    for (const [kind, [style, thickness, thin]] of Object.entries(LINES)) {
      for (const slot of [...SLOTS, 'none' as const]) {
        const width = slot === 'none' ? thin : thickness;
        const ground_ = kind === 'selected' ? `${tint(ground, slot)};` : '';
        rules.push(rule(`${ground}-${kind}-${slot}`, `${ground_}text-decoration:underline ${style} ${hexOf(ground, slot)} ${width}`));
        forced.push(
          rule(`${ground}-${kind}-${slot}`, `text-decoration:underline ${kind === 'selected' ? 'double' : style} HighlightText ${width}`),
        );
      }
    }
    for (const [kind, line] of Object.entries(EVIDENCE_LINES)) {
      rules.push(rule(`${ground}-${kind}`, `text-decoration:${line.replace('C', EVIDENCE[ground])}`));
      forced.push(rule(`${ground}-${kind}`, `text-decoration:${line.replace('C', 'HighlightText')}`));
    }
    rules.push(rule(`${ground}-flash`, `color:${FLASH[ground][0]};background-color:${FLASH[ground][1]}`));
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
