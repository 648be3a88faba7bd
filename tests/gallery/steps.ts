/** What is done in a state of the gallery before it is looked at, press by press, as a reader would. */

type Step = () => void | Promise<void>;

/** Long enough for what a step changes to be drawn, in milliseconds. */
const MOMENT = 60;

const pause = () => new Promise<void>((done) => setTimeout(done, MOMENT));

function find<Found extends HTMLElement>(selector: string, words = ''): Found {
  const found = Array.from(document.querySelectorAll<Found>(selector)).find(({ textContent }) => textContent?.startsWith(words));
  if (!found) throw new Error(`The gallery has no ${selector} ${words}`);
  return found;
}

const press =
  (selector: string, words?: string): Step =>
  () =>
    find(selector, words).click();

/** @param value what is typed or chosen; a number: the choice that stands there */
const set =
  (selector: string, value: string | number, event: 'input' | 'change'): Step =>
  () => {
    const field = find<HTMLInputElement | HTMLSelectElement>(selector);
    field.value = typeof value === 'string' ? value : ((field as HTMLSelectElement).options[value]?.value ?? '');
    field.dispatchEvent(new Event(event, { bubbles: true }));
  };

const open =
  (selector: string): Step =>
  () => {
    find<HTMLDetailsElement>(selector).open = true;
  };

/** What is fetched when it is asked for. */
const appeared =
  (selector: string): Step =>
  async () => {
    while (!document.querySelector(selector)) await pause();
  };

const evidence = press('#statement-4 .basis');
const correcting = [evidence, press('.do .plain', 'Someone')];
const typing = [...correcting, set('.correct select', 'typed', 'change')];
const put = press('.correct .button', 'Place');
const chosen = [...correcting, set('.correct select', 2, 'change'), put];
const nothing = [evidence, press('.do .plain', 'Not a statement')];
const menu = press('.copying .button');

const STEPS: Readonly<Record<string, readonly Step[]>> = {
  evidence: [evidence],
  'one-of-two-evidence': [press('#statement-0 .basis')],
  correcting,
  'correcting-name': typing,
  'correcting-refused-name': [...typing, set('.correct input', 'Morag Tulloch MacLeod', 'input'), put],
  corrected: chosen,
  'corrected-name': [...typing, set('.correct input', 'sound gazette', 'input'), put],
  'corrected-nothing': nothing,
  'corrected-private': chosen,
  'corrected-unstored': nothing,
  menu: [menu],
  preview: [menu, press('.menu [role=menuitem]'), appeared('.preview')],
  numbers: [open('details.minor')],
  filtered: [set('input[type=search]', 'nobody', 'input'), press('.kinds summary')],
  refused: [press('.source .copy')],
  // "Your settings as text", changed and taken over, where the browser cannot store it
  'options-refused': [set('textarea', '{}', 'input'), press('.button', 'Use this')],
  'options-asking': [press('[aria-labelledby=corrections] .button', 'Delete all')],
};

export async function takeSteps(name: string): Promise<void> {
  for (const step of STEPS[name] ?? []) {
    await step();
    await pause();
  }
}
