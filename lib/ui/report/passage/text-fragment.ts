import { parseUrl } from "../../../facts/addresses/parse-url.ts";
/** Long quotations are found by their beginning and their end. */
const WHOLE = 80;
const END = 20;
const MOST = 8;
const DAY = /\s*\d{4}-\d{2}-\d{2}\s*/g;

/**
 * The address of a page with the wish that the browser mark the quotation in it (a text fragment, `#:~:text=`): no
 * permission is needed and the page is not touched. Null where there is nothing to mark.
 */
export function textFragment(url: string, quote: string): string | null {
  const lines = quote
    .split(/\n|…+|•+/)
    .map((line) => line.replace(DAY, " ").trim())
    .filter((line) => line.length > 1)
    .slice(0, MOST);
  const page = parseUrl(url);
  if (lines.length === 0 || page === null) return null;
  return `${url}${page.hash === "" ? "#" : ""}:~:${lines.map((line) => `text=${directive(line)}`).join("&")}`;
}

function directive(line: string): string {
  return line.length <= WHOLE ? encoded(line) : `${encoded(line.slice(0, END))},${encoded(line.slice(-END))}`;
}

/** `-`, `,` and `&` mean something in a directive. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D");
}
