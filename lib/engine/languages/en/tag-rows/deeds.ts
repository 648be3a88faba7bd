/** Nouns in -ing for deeds and trades, and needs, that the tagger takes for verbs. */
import type { Row } from '../../rows.ts';

export const deedRows: readonly Row[] = [
  {
    name: 'gerund as a noun',
    pattern: '@article|PRP$ _JJ|VBN [_VBG] _IN|,|MD|VBZ|VBD',
    does: 'NN',
    example: 'the_DT failed_VBN landing_VBG at_IN Leith',
    counter: 'the_DT failed_VBN landing_VBG gear',
  },
  {
    name: 'trade that ends as a participle',
    pattern:
      '_NN|JJ|NNP|POS [banking|engineering|consulting|accounting|mining|shipping|publishing|marketing|advertising|trading|housing|gaming|gambling|farming|licensing|racing_VBG] _NN*|JJ*',
    does: 'NN',
    example: 'an investment_NN banking_VBG giant',
    counter: 'they were_VBD shipping_VBG boats',
  },
  {
    name: 'briefing, hearing or filing with its determiner',
    pattern: '_DT|JJ|NN|NNP|CD|PRP$ [briefing|hearing|filing]',
    does: 'NN',
    example: 'said in a news_NN briefing_VBG that',
    counter: 'they were_VBD briefing_VBG them',
  },
  {
    name: 'what a firm does',
    pattern: '_NN|NNP [_VBG] firm|company|group|agency|website|service|platform|charity|database|databases',
    does: 'NN',
    example: 'the media_NN tracking_VBG firm AdCount',
    counter: 'a man_NN tracking_VBG deer',
  },
  {
    name: 'polling that shows',
    pattern: '[polling_VBG] show|shows|showed|finds|found|suggests',
    does: 'NN',
    example: 'Exit polling_VBG shows it',
    counter: 'They were polling_VBG voters',
  },
  {
    name: 'reckoning that somebody has',
    pattern: '_POS [@reckoningNoun_VBG]',
    does: 'NN',
    example: "by the port 's_POS reckoning_VBG",
    counter: 'they were reckoning_VBG with it',
  },
  {
    name: 'deed that records are of',
    pattern: '[fundraising|lobbying|voting|polling|tracking|trading|spending_VBG] data|documents|records|figures|reports|results|filings',
    does: 'NN',
    example: 'lobbying_VBG records show it',
    counter: 'was lobbying_VBG ministers',
  },
  {
    name: 'rating of something',
    pattern: '_DT|PRP$ _NN|JJ [rating_VBG]',
    does: 'NN',
    example: 'in the satisfaction_NN rating_VBG with Ruiz',
    counter: 'clubs_NNS rating_VBG it',
  },
  {
    name: 'needs that are a noun',
    pattern: 'special|additional|basic|unmet [needs_VBZ]',
    does: 'NNS',
    example: 'a special needs_VBZ school',
    counter: 'a school needs_VBZ money',
  },
  {
    name: 'ruling of a court',
    pattern: 'court [ruling_VBG] !that|in|against',
    does: 'NN',
    example: 'a court ruling_VBG buys time',
    counter: 'with the court ruling_VBG that it may',
  },
  {
    name: 'those who are found dead',
    pattern: '_NN|NNS [found_VBD] dead|unconscious|unresponsive|alive|guilty _IN|RB|VBD|VBZ|VBP|MD|,|.|TO',
    does: 'VBN',
    example: 'The mother of a woman_NN found_VBD dead in_IN a ditch said so',
    counter: 'Police_NNS found_VBD dead birds_NNS',
  },
  {
    name: 'sought after have',
    pattern: "has|have|had|'ve (_RB) [sought_NN]",
    does: 'VBN',
    example: 'Bell had_VBD sought_NN bail',
    counter: 'Bell had_VBD thought_NN for her',
  },
];
