/** Which numbers of an article are the same, and which differ. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';

describe('the same number, and others for the same thing', () => {
  const related = (text: string) => analyse(documentFromText(text), languages).quantities;

  test('a number of the headline in words in the text', () => {
    const text =
      'Storm closes 9,000 schools in the north\nNine thousand schools were closed by the storm on Monday, the ministry said in a note.';
    expect(related(text).map((quantity) => quantity.same)).toEqual([[1], [0]]);
  });

  test('a vague number of the headline is whose it is in the text', () => {
    const text = 'Thousands of teachers to go\n\nThousands of teachers will go by May, a report by the Tern Institute says.';
    const { quantities, sources } = analyse(documentFromText(text), languages);
    expect(quantities.map(({ source }) => (source === null ? null : sources[source]?.name))).toEqual([
      'a report by the Tern Institute',
      'a report by the Tern Institute',
    ]);
  });

  test('a number of the headline that the article itself gives too is nobody’s', () => {
    const text = 'Storm shuts 1,240 schools\n\nA storm shut 1,240 schools on Monday.\nThe 1,240 schools are old, Ana Ruiz said.';
    const { quantities, sources } = analyse(documentFromText(text), languages);
    expect(quantities.map(({ source }) => sources[source ?? -1]?.name ?? null)).toEqual([null, null, 'Ana Ruiz']);
  });

  test('two small numbers of different things are not the same', () => {
    expect(related('They sent three boats. Later three doctors came.').map((quantity) => quantity.same)).toEqual([[], []]);
  });
});

/** `[40]`: numbers that are the same, or that differ; those without brackets are neither. */
const pairs = (title: string, field: 'same' | 'differs', texts: readonly string[]) =>
  describe(title, () => {
    test.each(texts)('%s', (marked) => {
      const text = marked.replace(/[[\]]/g, '');
      const { quantities } = analyse(documentFromText(text), languages);
      const written = ({ span }: (typeof quantities)[number]) => text.slice(span.start, span.end);
      const related = quantities.filter((quantity) => quantity[field].length > 0).map(written);
      expect(related).toEqual([...marked.matchAll(/\[(.+?)\]/g)].map(([, words]) => words));
    });
  });

pairs('a number that points back to itself', 'same', [
  'Police arrested [twelve] sailors on Monday. A clerk saw the [twelve] on the pier.',
  'The strike went on for [five weeks] in spring. During these [five weeks] no boat left.',
  '[Three] of the injured were deck officers. Officials said the [three] officers slept.',
  'The court wants [36] people. Among the [36] are two mayors.',
  'Police arrest [twelve] after pier fire\nOn Monday police in Leith were arresting [twelve] sailors.',
  'Police arrested twelve sailors on Monday. A dozen others saw the nine on the pier.',
  'The strike went on for five weeks in spring. The five boats did not leave.',
  'Three of the injured were deck officers. Officials said the three lamps burned.',
  'The ratio of its two isotopes in the grain was low. The two grains were lost.',
  'The court wants 36 people. A further 36 boats are old.',
]);

pairs('a number in two units', 'same', [
  'The pier is [75 m] ([250 ft]) long.',
  'They sold [about six hectares] ([15 acres]; [.06 square km]) of it, up from [2.5] ([6.2 acres]) in May.',
  'The club paid [£44 million] ([49 million euros], [$60 million]) for him.',
  'The wind reached [90 mph] ([145 km/h]) at the lamp.',
  'The pier is 75 m (three years) long.',
  'The firm lost £44 million (5%) in May.',
  'The pier is 75 m (90 m with the ramp) long.',
  'The pier is 75 m. The mast is 250 ft high.',
  'The pier is 75 m (Ruiz says 250 ft) long.',
  'They sold 12 (5 acres) in May.',
]);

pairs('a share that comes twice', 'same', [
  'Fares rise by [12%] in May\nFares will rise by [12%] next May, the operator said.',
  'The poll has [37.5 percent] of tenants for it. The mayor cited the [37.5 percent] on Monday.',
  'In Leith [40 percent] of registered voters came. The [40 percent] of registered voters were young.',
  'In Leith 40 percent of voters chose Ruiz. In Perth 40 percent of voters chose Bell.',
  'About half of the tenants pay in cash. About half of the tenants in Perth want a lift.',
]);

pairs('a number that is another’s', 'same', [
  'Storm kills [three] sailors\nA storm killed [three] sailors on Monday, and hurt three others.',
  'Police held 12 sailors on Monday. They held another 12 sailors on Friday.',
  'Leith is the second-largest port of the county. It has the second-largest mill.',
]);

pairs('all of those that were told of', 'same', [
  'The fire killed [five] sailors. Smoke caused all [five] deaths, the coroner said.',
  'The firm named [four] piers. The county owns all [four] piers.',
  'The firm named four piers. The county owns all four mills.',
]);

pairs('a figure that another puts elsewhere', 'differs', [
  'Ana Ruiz said response times averaged [51 minutes]. Records put the average at [38 minutes], Bo Lind said.',
  'The county says the pier is worth [£4m]. Acme says the pier is worth [£6m].',
  'Ana Ruiz said the loss was [£4m], but Bo Lind said that the figure was [£9m].',
  'A storm killed [at least five] sailors, police said. The ministry had put the toll at [seven].',
  'The county says the pier is worth £4m. Acme says the mill is worth £6m.',
  'Ana Ruiz said the loss was £4m. The council said its mill cost £9m.',
  'Ana Ruiz said she would pay a £12 minimum wage. Bo Lind has promised a £15 minimum wage.',
  'Two of the five largest mills are old, Ana Ruiz said. Four of the nine largest mills are new, Bo Lind said.',
  'The council said the loss was about £600. The council’s clerk said that the figure was £900.',
  'The county said about 600 people were evacuated. The Red Cross said 597 people were evacuated.',
  'Of tenants 40% rent from Acme, Ana Ruiz said. Among owners, the figure is 9%, Bo Lind said.',
  'A storm killed five sailors, police said. The ministry had put the fare at £7.',
]);

pairs('counts of what became of the same', 'differs', [
  'Officials in Leith said [24] people have been hospitalised. The Port Herald reported [as many as 32] hospitalised.',
  'The ministry said [40] sailors were evacuated. The Red Cross said [55] sailors had been evacuated.',
  'The ministry said 40 sailors were evacuated. The Red Cross said 55 sailors were ill.',
  'The ministry said 40 sailors were evacuated. The ministry said 55 sailors were evacuated.',
  'The ministry said 40 sailors were evacuated. Some 55 sailors were evacuated.',
  'The ministry confirmed five new deaths. The Red Cross said 17 deaths were known.',
  'The ministry said 40 sailors were evacuated. The Red Cross said 55 boats were evacuated.',
]);
