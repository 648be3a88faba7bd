/** Stories for the tests: pages whose statements are known. */

export interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What stands in quotation marks, marks included, as it is to be marked. */
  readonly said: readonly string[];
}

export const wall: Story = {
  title: 'Harbour wall will stand another winter, board says',
  paragraphs: [
    'The harbour wall at Kestrel Point will stand another winter without repairs, the harbour board said on Friday, after divers found no new cracks below the water line in a week of dives.',
    '“We have looked at every stone of it and the wall is sound,” said Ada Brook, who chairs the board. She has promised to walk along it with anyone who doubts her.',
    'Those who tie up there are not so sure. “The swell comes over the top on every tide now, and nobody writes that down,” said Tom Lund, a skipper of thirty years.',
    'The survey cost £42,000 and took eleven days, according to the minutes of the board, which were published beside the timetable of the ferries on Friday evening.',
    'Nine boats have left for the harbour at Selby since the spring, and the ice house has closed. The café on the quay opens at weekends only, and in August.',
    '“My grandfather helped to build that wall,” Lund said in the café on the quay, where the boats that are left can be counted from the window.',
  ],
  said: [
    '“We have looked at every stone of it and the wall is sound,”',
    '“The swell comes over the top on every tide now, and nobody writes that down,”',
    '“My grandfather helped to build that wall,”',
  ],
};

export const orchard: Story = {
  title: 'Orchards to be picked by night in Merrow valley',
  paragraphs: [
    'Growers in the Merrow valley will pick their apples by night this year, when the fruit is cool and the wasps are asleep, and the packing house will open its doors at four in the morning.',
    '“We tried it on the lower rows last autumn and lost hardly an apple,” said Nell Farrow, who grows forty acres of them below the church, and who lent her lamps to the others.',
    'The pickers have asked for more light on the ladders. “Nobody should have to climb into the dark for an apple,” said Jo Hale, who speaks for them, on Monday.',
    'The packing house has bought 36 lamps at a cost of £5,400, and the parish has lent the rest, which it keeps for the fair and for the carols in the square.',
    'Last year the heat took a fifth of the crop before it was in, and the cider mill at Stowe bought most of what was left at a price that nobody in the valley wishes to name.',
    'The harvest begins in the first week of September, if the weather holds, and ends with a supper in the barn to which the whole valley is asked, pickers first.',
  ],
  said: [
    '“We tried it on the lower rows last autumn and lost hardly an apple,”',
    '“Nobody should have to climb into the dark for an apple,”',
  ],
};

/** The article element of a story. */
export function articleOf({ title, paragraphs }: Story): string {
  return `<article><h1>${title}</h1><p class="byline">By Rae Moss</p><div class="body">${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</div></article>`;
}

export interface PageOptions {
  readonly head?: string;
  readonly before?: string;
  readonly after?: string;
  /** Instead of the story's article. */
  readonly main?: string;
}

/** A page as newspapers make it, which says of itself that it is an article. */
export function pageOf(story: Story, { head = '', before = '', after = '', main = articleOf(story) }: PageOptions = {}): string {
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: story.title, datePublished: '2026-05-08T09:00:00Z', author: { '@type': 'Person', name: 'Rae Moss' } }; // biome-ignore format: one object
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.title}</title><meta property="og:type" content="article">
    <script type="application/ld+json">${JSON.stringify(data)}</script><style>body{font:18px/1.5 serif;margin:40px;max-width:640px}</style>${head}</head>
    <body>${before}<main>${main}</main>${after}</body></html>`;
}
