import { answerTo } from "./answer-to.ts";
import type { Answers, Page } from "./dialect.ts";

const HOST = "http://portal.example";
const LINK = /\s(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const NOT_IN_PAGE = /<!--[^]*?-->|<script(?![^>]*\ssrc=)[^>]*>[^]*?<\/script>/g;

/** Every page that links lead to from the addresses, by its address with query; what leads nowhere answers 404. */
export function walk(answers: Answers, ...starts: readonly string[]): ReadonlyMap<string, Page> {
  const seen = new Map<string, Page>();
  const open = [...starts];
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    if (seen.has(address)) continue;
    const answer = answerTo(answers, address);
    if ("location" in answer) {
      open.push(answer.location);
      continue;
    }
    seen.set(address, answer);
    if (answer.contentType.startsWith("text/html")) open.push(...linksOf(textOf(answer), address));
  }
  return seen;
}

/** A page's text in the encoding that it declares itself. */
export function textOf({ body }: Page): string {
  const text = new TextDecoder().decode(body);
  return text.includes("charset=gb2312") || text.includes('charset="gb2312"')
    ? new TextDecoder("gb18030").decode(body)
    : text;
}

/** Links of a page to its own host, scripts' own writing and comments aside. */
function linksOf(html: string, address: string): string[] {
  return [...html.replaceAll(NOT_IN_PAGE, "").matchAll(LINK)].flatMap((match) => {
    const target = (match[1] ?? match[2] ?? match[3] ?? "").replaceAll("&amp;", "&");
    const url = new URL(target, `${HOST}${address}`);
    return url.origin === HOST ? [`${url.pathname}${url.search}`] : [];
  });
}
