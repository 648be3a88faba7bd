/** Drawings: one form a kind of source, so that none depends on colour. Decoration: the name of the kind stands beside it. */
import type { SourceSort } from './source-sort.ts';

const OUTLINE = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.2' };
const FILLED = { fill: 'currentColor' };

const FORMS: Record<SourceSort, readonly [Record<string, string>, string, string?]> = {
  person: [FILLED, 'M6 1a2.4 2.4 0 1 1 0 4.8A2.4 2.4 0 0 1 6 1zM1.4 11.2C1.4 8.5 3.4 7 6 7s4.6 1.5 4.6 4.2z'],
  spokesperson: [OUTLINE, 'M6 1.4a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2zM1.8 11C1.8 8.6 3.6 7.4 6 7.4s4.2 1.2 4.2 3.6z'],
  role: [
    FILLED,
    'M6 1a2.4 2.4 0 1 1 0 4.8A2.4 2.4 0 0 1 6 1zm0 1.1a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6zM1.4 11.2C1.4 8.5 3.4 7 6 7s4.6 1.5 4.6 4.2z',
  ],
  institution: [FILLED, 'M6 .6 11.2 3.8v1.1H.8V3.8zM1.9 5.7h1.5v3.6H1.9zM5.25 5.7h1.5v3.6h-1.5zM8.6 5.7h1.5v3.6H8.6zM.8 10h10.4v1.4H.8z'],
  group: [
    FILLED,
    'M3.7 2.1a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8zM8.6 2.1a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8zM.2 11c0-2.6 1.4-4.2 3.5-4.2S6.9 8.4 6.9 11zM7.5 11c0-1.7-.4-2.9-1.1-3.8.6-.3 1.3-.4 2-.4 2.1 0 3.4 1.6 3.4 4.2z',
  ],
  document: [OUTLINE, 'M2.2.8h4.9l2.7 2.7v7.7H2.2zM6.8 1v2.9h2.8M4 6.2h4M4 8.4h4'],
  outlet: [OUTLINE, 'M.9 2h8.2v8.6H2.3A1.4 1.4 0 0 1 .9 9.2zM9.1 4.4h2v4.9a1.2 1.2 0 0 1-1.8 1M2.9 4.4h4.2M2.9 6.4h4.2M2.9 8.4h2.6'],
  unnamed: [OUTLINE, 'M6 1.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8z', '2.6 2.01'],
  placed: [OUTLINE, 'M1.8 10.2l.7-2.9 5.8-5.8 2.2 2.2-5.8 5.8zM7 2.8 9.2 5'],
  none: [OUTLINE, 'M2 6h8'],
};

/** The form of a kind of source, in the colour of the text around it; hidden from screen readers. */
export function Glyph({ sort }: { readonly sort: SourceSort }) {
  const [paint, path, dashes] = FORMS[sort];
  return (
    <svg class="g" viewBox="0 0 12 12" width="14" height="14" aria-hidden="true" {...paint} {...(dashes && { 'stroke-dasharray': dashes })}>
      <path d={path} />
    </svg>
  );
}

/** Points down: its button opens something. */
export function Chevron() {
  return (
    <svg class="chev" viewBox="0 0 10 10" width="8" height="8" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6">
      <path d="M2 3.5 5 6.8l3-3.3" />
    </svg>
  );
}

/** In a box that is ticked. */
export function Tick() {
  return (
    <svg viewBox="0 0 10 10" width="8" height="8" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
      <path d="M1.5 5.2 4 7.6 8.5 2.4" />
    </svg>
  );
}

/** The mark of Whosaid, as in public/icon/icon.svg. */
export function Logo({ size = 20 }: { readonly size?: number }) {
  return (
    <svg class="logo" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <rect width="16" height="16" rx="3" fill="#00566b" />
      <g fill="#fff">
        <path d="M7.1 3.6C4 4.5 2.2 6.8 2.2 9.7c0 1.7 1.1 2.8 2.6 2.8 1.4 0 2.5-1 2.5-2.5S6.3 7.6 5 7.6c.1-1.2 1-2.1 2.5-2.6z" />
        <path d="M11.1 3.5a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2zM7.8 12.4c0-2.7 1.4-4 3.3-4s3.3 1.3 3.3 4z" />
      </g>
    </svg>
  );
}
