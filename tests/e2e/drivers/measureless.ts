/** Pages without measure: a name, and the script in the page that makes it so. What it makes is not laid out: the browsers themselves do not live through that. */
export const measureless: readonly (readonly [string, string])[] = [
  [
    'a million nodes',
    `const m = document.createElement('main'); for (let i = 0; i < 500000; i++) { const s = document.createElement('span'); s.textContent = 'x'; m.append(s); } m.style.display = 'none'; document.body.append(m);`,
  ],
  [
    'ten thousand levels',
    `let at = document.createElement('div'); at.style.display = 'none'; document.body.append(at); for (let i = 0; i < 10000; i++) { const d = document.createElement('div'); at.append(d); at = d; } at.textContent = 'At the very bottom of the well somebody said that it was deep.';`,
  ],
  [
    'a text of eight million letters',
    `const p = document.createElement('p'); p.style.display = 'none'; p.textContent = 'said and said again, '.repeat(400000); document.body.append(p);`,
  ],
  [
    'a million nodes in the article',
    `const m = document.createElement('div'); for (let i = 0; i < 500000; i++) { const s = document.createElement('span'); s.textContent = 'x'; m.append(s); } m.style.display = 'none'; document.querySelector('.body').append(m);`,
  ],
];
