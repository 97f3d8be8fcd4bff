/**
 * Marks in the page, under a highlight of this name, the places where the quotations stand; gives how many, and shows the
 * first. Changes nothing of the page itself. Runs in the page: it must not use anything outside itself.
 */
export function markQuotes(name: string, quotes: readonly string[]): number {
  const SILENT = "script, style, noscript, template, textarea";
  const MOST = 40;
  const letters: string[] = [];
  const places: { readonly node: Text; readonly offset: number }[] = [];
  // A page breaks and indents a sentence as it likes: only the letters are compared.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text) || node.parentElement?.closest(SILENT)) continue;
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const letter = node.data.charAt(offset);
      if (/\s/.test(letter)) continue;
      letters.push(letter);
      places.push({ node, offset });
    }
  }
  const text = letters.join("");

  const rangesOf = (words: string): Range[] => {
    const found: Range[] = [];
    for (let at = text.indexOf(words); at >= 0 && found.length < MOST; at = text.indexOf(words, at + 1)) {
      const first = places[at];
      const last = places[at + words.length - 1];
      if (first === undefined || last === undefined) break;
      const range = document.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      found.push(range);
    }
    return found;
  };
  // Rows stand one a line; …… stands for what was left out, •••• for figures that were masked.
  const parts = new Set(
    quotes.flatMap((quote) => quote.split(/\n|…+|•+/)).filter((part) => part.trim().length > 1),
  );
  const ranges = [...parts].flatMap((part) => {
    const whole = rangesOf(part.replace(/\s+/g, ""));
    // Some lists print the day before the title: then the title alone tells the row.
    const title = part.replace(/\d{4}-\d{2}-\d{2}/g, "").replace(/\s+/g, "");
    return whole.length > 0 || title.length < 2 ? whole : rangesOf(title);
  });
  CSS.highlights.set(name, new Highlight(...ranges));
  ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: "center" });
  return ranges.length;
}
