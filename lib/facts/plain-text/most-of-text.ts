/** Characters of text that are kept of a page: a text of this length may go on, and lacks nothing for sure. */
export const MOST_OF_TEXT = 20_000;
