/** A kind of article: the patterns of its titles and of its paragraphs, and what else such an article has. */
export interface Genre {
  readonly titles: readonly string[];
  readonly opening: readonly string[];
  readonly paragraphs: readonly string[];
  readonly closing: readonly string[];
  /** A register under the text: heads of its columns, and the pattern of each row's cells after the number. */
  readonly register?: { readonly heads: readonly string[]; readonly cells: readonly string[] };
  readonly attachment?: { readonly name: string; readonly type: "pdf" | "xlsx" };
  /** Documents carry a number and the day they were written. */
  readonly document?: true;
}
