// @vitest-environment happy-dom
/** Whose words are selected: a statement of which a letter is, and none beside it. */
import { beforeEach, expect, it } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { textOf } from '../../../lib/engine/model.ts';
import { undivided } from '../../../lib/page/dom/slices.ts';
import { LOOK } from '../../../lib/page/reading/look.ts';
import { read } from '../../../lib/page/reading/read.ts';
import { selectedStatements } from '../../../lib/page/session/selected-statements.ts';

const PAGE = `<main><h1>Pilot of Kestrel Point: “We have nine boats”</h1>
  <p id="plain">The harbour of Kestrel Point was shut for a week, and the ferry lay at the quay behind the lighthouse until Friday.</p>
  <p id="before">
    Later that day Ada Lund said: “We have nine boats.”
  </p>
  <p id="parted">“Nobody came to mend the lock,” Tom Reed said on Friday morning, “because it was raining.”</p>
  <p id="reported">Iris Vale said that the ferry was late. The quay was empty at noon.</p></main>`;

const nodeOf = (id: string) => document.getElementById(id)?.firstChild as Text;

beforeEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.innerHTML = PAGE;
});

/** Selects from the first letter of one stretch of words to the last of another. */
function select(from: string, first: string, to = from, last = first): void {
  const range = document.createRange();
  range.setStart(nodeOf(from), nodeOf(from).data.indexOf(first));
  range.setEnd(nodeOf(to), nodeOf(to).data.indexOf(last) + last.length);
  document.getSelection()?.addRange(range);
}

/** What is said of which words are selected. */
async function said() {
  const reading = await read(document, { url: null, force: true, slices: undivided, ...LOOK });
  if (reading.status !== 'article') throw new Error(reading.why);
  const analysis = analyse(reading.document, languages);
  const selected = selectedStatements({ reading, analysis });
  if (selected === 'too-large') return selected;
  return selected.map((index) => analysis.attributions[index]?.content.map((span) => textOf(analysis.document, span)).join(' … '));
}

const [BOATS, LOCK, FERRY] = [
  '“We have nine boats.”',
  '“Nobody came to mend the lock,” … “because it was raining.”',
  'that the ferry was late',
];

it.each([
  ['a word of it', ['before', 'nine'], [BOATS]],
  ['its first letter', ['before', '“'], [BOATS]],
  ['its last', ['before', '”'], [BOATS]],
  ['its end and what comes after', ['before', 'boats', 'parted', 'Nobody'], [BOATS, LOCK]],
  ['the second part of it', ['parted', 'raining'], [LOCK]],
  ['reported words', ['reported', 'ferry'], [FERRY]],
  ['all of the text', ['plain', 'The', 'reported', 'noon'], [BOATS, LOCK, FERRY]],
  ['a headline that repeats it', ['title', 'nine'], [BOATS]],
] as const)('%s', async (_, [from, first, to, last], expected) => {
  document.querySelector('h1')?.setAttribute('id', 'title');
  select(from, first, to, last);
  expect(await said()).toEqual(expected);
});

it.each([
  ['the words before it', ['before', 'Later that day Ada Lund said:']],
  ['who says it, between its parts', ['parted', 'Tom Reed said']],
  ['the sentence after it', ['reported', 'The quay was empty']],
  ['a paragraph where nobody says anything', ['plain', 'The harbour']],
  ['the headline’s own words', ['title', 'Pilot']],
] as const)('%s are none of it', async (_, [from, first]) => {
  document.querySelector('h1')?.setAttribute('id', 'title');
  select(from, first);
  expect(await said()).toEqual([]);
});

it('nothing is selected, and nothing is told', async () => {
  expect(await said()).toEqual([]);
});
