/** How the marks will look in pages, as they are chosen now: on a light page and on a dark one, with how far they stand out. */
import { blend, contrast } from '../../lib/messages/contrast.ts';
import { MARK_KINDS } from '../../lib/messages/mark-kinds.ts';
import { type Ground, hexOf, type Rgb, rgbOf, TINT } from '../../lib/messages/palette.ts';
import type { MarkKind } from '../../lib/messages/protocol.ts';
import { useOptionsWords } from './options-words.ts';

interface Props {
  readonly colours: 'source' | 'ink';
  readonly kinds: readonly MarkKind[];
}

const SLOTS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Pages as most are: what they are written on, and their letters. */
const PAGES: Readonly<Record<Ground, { readonly page: Rgb; readonly letters: Rgb }>> = {
  l: { page: [255, 255, 255], letters: [28, 28, 26] },
  d: { page: [18, 18, 18], letters: [236, 234, 228] },
};

const css = (colour: Rgb, opacity = 1) => `rgb(${colour.join(' ')} / ${opacity})`;

/** The least that any of the colours stands out, to one place, and never more than it does. */
const least = (ratios: readonly number[]) => (Math.floor(Math.min(...ratios) * 10) / 10).toFixed(1);

function Page({ ground, colours, kinds }: Props & { readonly ground: Ground }) {
  const texts = useOptionsWords();
  const { page, letters } = PAGES[ground];
  const slots = SLOTS.map((slot) => (colours === 'ink' ? 0 : slot));
  const grounds = slots.map((slot) => blend(rgbOf(ground, slot), TINT[ground], page));
  const lines = slots.map((slot, at) => contrast(rgbOf(ground, slot), grounds[at] ?? page));
  const reading = grounds.map((tinted) => contrast(letters, tinted));
  return (
    <figure class="page-sample">
      <p class="words" style={{ background: css(page), color: css(letters) }}>
        {slots.map((slot, at) => {
          const kind = MARK_KINDS[at % MARK_KINDS.length] ?? 'quotation';
          const isMarked = kinds.includes(kind);
          const style = isMarked && {
            textDecorationColor: hexOf(ground, slot),
            ...(kind === 'quotation' && { background: css(rgbOf(ground, slot), TINT[ground]) }),
          };
          return (
            <span key={`${kind} ${SLOTS[at]}`}>
              <span class={isMarked ? `line-${kind}` : undefined} style={style || undefined}>
                {texts.kinds[kind]}
              </span>{' '}
            </span>
          );
        })}
      </p>
      <figcaption class="small soft">{texts.contrast[ground](least(lines), least(reading))}</figcaption>
    </figure>
  );
}

export function ColourPreview(props: Props) {
  return (
    <div class="preview-pages">
      <Page {...props} ground="l" />
      <Page {...props} ground="d" />
    </div>
  );
}
