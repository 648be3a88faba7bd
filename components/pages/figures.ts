/** How often Whosaid errs, of a hundred, on articles that nobody read while it was made. Those of `benchmark/figures.json`: a test holds it. */
export const figures = {
  articles: 40,
  /** Statements that it does not find. */
  missed: 23,
  /** Of what it takes for a statement: what is none. */
  mistaken: 9,
  /** Of the statements that it finds: those that have the wrong name. */
  wrong: 2,
};
