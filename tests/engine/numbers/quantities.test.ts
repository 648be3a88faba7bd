import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../lib/engine/numbers/find-quantities.ts';
import { finished } from '../../../lib/engine/turn-by-turn.ts';
import { bareReading } from '../bare-reading.ts';
import { FORMS, NO_NUMBERS } from './quantities.forms.ts';

const found = (text: string) => finished(findQuantities(bareReading(text)));

describe('the value, unit and approximation of a form', () => {
  test.each(FORMS)('$form', ({ form, value, high, unit, approximate }) => {
    const quantities = found(form);
    expect(quantities.map((quantity) => quantity.unit)).toEqual([unit]);
    const [quantity] = quantities;
    expect(quantity?.approximate).toBe(approximate);
    if (value === null) expect(quantity?.value).toBeNull();
    else expect(quantity?.value).toBeCloseTo(value, 8);
    expect(quantity?.high ?? null).toBe(high);
  });

  test('there are at least 300 forms, none twice', () => {
    expect(FORMS.length).toBeGreaterThanOrEqual(300);
    expect(new Set(FORMS.map((form) => form.form)).size).toBe(FORMS.length);
  });
});

test('one end of a range lends its unit to the other, and is lent none that would leave the other worth a hundredth', () => {
  const values = (text: string) => found(text).map(({ value, high, unit }) => `${value} ${high} ${unit}`);
  expect(values('It rose from 20 to 30 cents.')).toEqual(['0.2 null USD', '0.3 null USD']);
  expect(values('It rose 20 cents to 45.')).toEqual(['0.2 null USD', '45 null null']);
});

test('LEITH, Two boats: a number after a dateline', () => {
  expect(found('LEITH, Two Scottish boats sank.').map(({ value }) => value)).toEqual([2]);
});

test('metres in brackets beside feet are no millions', () => {
  const units = (text: string) => found(text).map(({ value, unit }) => `${value} ${unit}`);
  expect(units('a wall of 6ft 2in (1.88m)')).toEqual(['74 inch', '1.88 metre']);
  expect(units('a wall of 1.88m (6ft 2in)')).toEqual(['1.88 metre', '74 inch']);
  expect(units('a site of 3m users (10%)')).toEqual(['3000000 null', '10 percent']);
});

test('a unit that brackets tell again is one of it', () => {
  const units = (text: string) => found(text).map(({ value, unit }) => `${value} ${unit}`);
  expect(units('They dug a metre (about 3.3 feet) down.')).toEqual(['1 metre', '3.3 foot']);
  expect(units('They dug a metre (12 men) down.')).toEqual(['12 null']);
});

test('other dollars in brackets, and pounds that are nobody’s sterling, are given no currency', () => {
  const units = (text: string) => found(text).map(({ value, unit }) => `${value} ${unit}`);
  expect(units('They took US$4m ($5.8m) and £3m ($4m).')).toEqual(['4000000 USD', '5800000 null', '3000000 GBP', '4000000 USD']);
  expect(units('They took $4m ($4m) and $5m.')).toEqual(['4000000 USD', '4000000 USD', '5000000 USD']);
  expect(units('A berth is 8,000 Egyptian pounds, and a boat 9m pounds.')).toEqual(['8000 EGP', '9000000 null']);
  expect(units('A berth is £8,000, and a boat 9m pounds. It weighs 5 pounds.')).toEqual(['8000 GBP', '9000000 GBP', '5 pound']);
});

test('a figure of three digits behind another is its own', () => {
  const values = (text: string) => found(text).map(({ value }) => value);
  expect(values('They had 40, 120, and 300 boats, and sold 1,200, 340 of them red.')).toEqual([40, 120, 300, 1200, 340]);
  expect(values('Ferry sinks off Leith, at least 31 dead')).toEqual([31]);
});

test('a share that rose to a count is no range', () => {
  const units = (text: string) => found(text).map(({ value, high, unit }) => `${value} ${high} ${unit}`);
  expect(units('Sales grew by 12.1% to 28,930 homes')).toEqual(['12.1 null percent', '28930 null null']);
});

test('a change in millions is so at both its ends', () => {
  const values = (text: string) => found(text).map(({ value, unit }) => `${value} ${unit}`);
  expect(values('It went from 2m to 5m readers.')).toEqual(['2000000 null', '5000000 null']);
  expect(values('Only boats under 10 metres may fish. Under 10m boats met; a 10-metre boat left.')).toEqual([
    '10 metre',
    '10 metre',
    '10 metre',
  ]);
  expect(values('The wall is 5 metres high. It drew 5m visitors.')).toEqual(['5 metre', '5000000 null']);
  expect(values('Only boats under 10 metres may fish. Over 12m boats met.')).toEqual(['10 metre', '12000000 null']);
  expect(values('The wall went from 2m to 5m high.')).toEqual(['2 metre', '5 metre']);
  expect(values('It went from 2m to 5m.')).toEqual(['null null', 'null null']);
});

test('how far something moved, and to what, is no range', () => {
  const values = (text: string) => found(text).map(({ value, high }) => (high === null ? value : [value, high]));
  expect(values('Diesel rose 7 cents to $3.62.')).toEqual([0.07, 3.62]);
  expect(values('Bills go up by £31 to £473.')).toEqual([31, 473]);
  expect(values('The index fell 12 to 7,912.')).toEqual([12, 7912]);
  expect(values('Bills rose by £31 to £40.')).toEqual([[31, 40]]);
  expect(values('Thefts fell by 30 to 126.')).toEqual([30, 126]);
  expect(values('Thefts were up by four to nine in May.')).toEqual([4, 9]);
  expect(values('Crews grew by 20 to 30 sailors.')).toEqual([[20, 30]]);
  expect(values('Crews grew by 5 to 7 per cent.')).toEqual([[5, 7]]);
  expect(values('Bills rose 7 to 9 per cent.')).toEqual([[7, 9]]);
  expect(values('Charges rose from the original 9 to 12 counts.')).toEqual([9, 12]);
  expect(values('It drew from the original group of 9 to 12 boats.')).toEqual([[9, 12]]);
});

test('the number of a model is no part of the figure before it', () => {
  const values = (text: string) => found(text).map(({ value }) => value);
  expect(values('They fly roughly 400 737 Max jets, 14 777 planes and 30 787-9 jets.')).toEqual([400, 14, 30]);
  expect(values('They sold 40,000 Falcon 9 kits and 12 500 berths.')).toEqual([40000]);
  expect(values('They sold 12 500 berths, and 4 boats at Pier 9.')).toEqual([12500, 4]);
});

test('a count beside what is as often a name, a code, a score or a telephone is one', () => {
  const values = (text: string) => found(text).map(({ value, high }) => (high === null ? value : [value, high]));
  expect(values('It was a 12-Republican group, and a 40-MP revolt with 27-Nation support.')).toEqual([12, 40, 27]);
  expect(values('The town lost 10 to 15 local shops.')).toEqual([[10, 15]]);
  expect(values('Labour won 20 to 25 new seats.')).toEqual([[20, 25]]);
  expect(values('She led 20 to 10 supporters.')).toEqual([20, 10]);
  expect(values('At 0600 200 troops landed.')).toEqual([200]);
  expect(values('It had 12 N. St. Louis homes and 40 W Avenue homes.')).toEqual([12, 40]);
  expect(values('Acme was fined by the SEC. 12 others were warned.')).toEqual([12]);
  expect(values('He won in Para. 12 people came.')).toEqual([12]);
});

test('letters of a currency that are much else are one before large sums', () => {
  const units = (text: string) => found(text).map(({ value, unit }) => `${value} ${unit}`);
  expect(units('He told NPR 12 workers were hurt. The bank told NPR 4 million listeners left.')).toEqual(['12 null', '4000000 null']);
  expect(units('The SAR 40 crews, PLN 12 plants and AED 12 patients left.')).toEqual(['40 null', '12 null', '12 null']);
  expect(units('It cost SAR 4 million.')).toEqual(['4000000 SAR']);
});

test('what is of a size stands beside how many there are', () => {
  const values = (text: string) => found(text).map(({ value }) => value);
  expect(values('They sold 130,000 90kg bags, 200 50-pound sacks and 12 40-seat buses.')).toEqual([130000, 90, 200, 50, 12, 40]);
  expect(values('Call 020 7946 0958.')).toEqual([]);
});

test('a figure with the letter of a billion is a name beside one with another letter, and a billion elsewhere', () => {
  const values = (text: string) => found(text).map(({ value }) => value);
  expect(values('Parts from Hall 14A and 14B were lost.')).toEqual([]);
  expect(values('Acme lost 1.2B and 3B in a year, and sold 14B parts.')).toEqual([1.2e9, 3e9, 1.4e10]);
});

test('figures after money in words that count or measure themselves are no price', () => {
  const values = (text: string) => found(text).map(({ value, unit }) => `${value} ${unit}`);
  expect(values('They changed dollars 40 times.')).toEqual(['40 times']);
  expect(values('They paid in dollars 12 men.')).toEqual(['12 null']);
  expect(values('They hold dollars, 40 of them false.')).toEqual(['40 null']);
});

describe('no number of the article', () => {
  test.each(NO_NUMBERS)('%s', (sentence) => {
    expect(found(sentence).map((quantity) => sentence.slice(quantity.span.start, quantity.span.end))).toEqual([]);
  });
});

describe('what looks like an age, or like a name, and counts', () => {
  test.each([
    ['She was [two] strokes behind.', '2'],
    ['They were [nine].', '9'],
    ['The total was [84].', '84'],
    ['She now has [52] boats.', '52'],
    ['The surgeons, [44] in all, sing there.', '44'],
    ['The painter arrived at [91] piers.', '91'],
    ['Two people died. The price closed at [15].', '2 15'],
    ['The captain died. Winds peaked at [44].', '44'],
    ["The port's hopes died, and shares opened at [12].", '12'],
    ['Bell died as shares opened at [12].', '12'],
    ['Bell died in Leith, where winds peaked at [44].', '44'],
    ['The last trees died at [12].', '12'],
    ['Of the middle age group, [62].', '62'],
    ['For age bracket, [35] and [40] were the sums.', '35 40'],
    ['They met those aged 30 and over, [40], and the rest.', '40'],
    ['They met those aged 30 on the pier, [40] and [50].', '40 50'],
    ['The toll of those who died stood at [91] boats.', '91'],
    ['The boys were aged seven, and [eight] sailors were ill.', '8'],
    ['Fares range in June from [19] to [63] kroner.', '19 63'],
    ['They fell by half, to [15] per 100,000 tenants.', '0.5 15'],
    ['They pay £3 per [12] boats.', '3 12'],
    ['He was [9] points up.', '9'],
    ['“’40 boats” were [40] boats.', '40 40'],
    ["The board has '50 boats' there.", '50'],
    ["'50 dead' in fire", '50'],
    ['The gates open by [7.3] per cent.', '7.3'],
    ['At [34], winds were weak.', '34'],
  ])('%s', (marked, values) => {
    expect(
      found(marked.replace(/[[\]]/g, ''))
        .map(({ value }) => value)
        .join(' '),
    ).toBe(values);
  });
});
