/** How often Whosaid errs on the open articles that are marked by hand, of a hundred. Those of `benchmark/figures.json`: a test holds it. */
export const figures = {
  articles: 53,
  /** Statements that it does not find. */
  missed: 18,
  /** Of what it takes for a statement: what is none. */
  mistaken: 8,
  /** Of the statements that it finds: those that have the wrong name. */
  wrong: 3,
};
