/** The order of reading: what decides most verdicts first, links that are only tried last. */
export const PRIORITY = {
  home: 0,
  disclosure: 1,
  column: 2,
  nextPage: 3,
  document: 4,
  article: 5,
  probe: 6,
} as const;
