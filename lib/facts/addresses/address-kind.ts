import { pathAndQueryOf } from "./address-parts.ts";

/** What an address by itself says it leads to. */
export type AddressKind = "article" | "column" | "attachment" | "unknown";

const FILES = new Set(
  "pdf doc docx xls xlsx ppt pptx ofd wps et zip rar 7z txt csv mp4 mp3 jpg jpeg png gif".split(" "),
);
/** What articles' addresses look like in the systems that portals are built with; on path and query. */
const ARTICLE = anyOf([
  /\/t\d{8}_\d+(?:_ext)?\.\w+$/i,
  /\/art\/\d{4}\/[^/]+/i,
  /\/art_[\w-]+\.\w+$/i,
  /\/c\d+\/(?:\d{6}\/[\w-]+|c\d+\/content)\.s?html?$/i,
  /\/content\.s?html?$/i,
  /\/\d{4}\/?\d{2}[-/]?\d{2}\/[\w-]+\.s?html?$/i,
  /\/m?post_\d+/i,
  /\/content_\d+/i,
  /\/content\/(?:article\/)?\d+\/?$/i,
  /\/info\/\d+\/\d+\.htm/i,
  /\/\d{4,}\.(?:s?html?|jsp|aspx)$/i,
  /\/(?:\d+|[0-9a-f]{32})\.(?:jhtml|jspx)$/i,
  /\/[0-9a-f]{32}\.s?html?$/i,
  /\/c\d+a\d+\/page\.(?:htm|psp)$/i,
  /\/(?:show|content)-\d+-\d+(?:-\d+)?\.html?$/i,
  /\/articles?\/[\w-]+\/\d{6}\/[\w-]+\.s?html?$/i,
  /\/(?:details?|show|view)\/(?:\d+|[0-9a-f]{8}-[0-9a-f-]{27})\/?$/i,
  /\/xxgk_content\/[\w-]+\/\d{4}-\d{7}\.html?$/i,
  /[?&](?:(?:wbnews|news|info|article|content)id=\w|articlekey=\w|a=show(?:&|$))/i,
  /\/[\w-]{0,60}(?:detail|newsview|article|showinfo|newsshow|shownews|contentview|infoview|view|readnews|news_?show)[\w-]{0,60}\.(?:aspx?|jsp|php|do|action|s?html?)\?/i,
  /^\/s[/?]/i,
]);
const COLUMN = anyOf([
  /\/(?:n?_?index|default|list|n_?list|main|home)(?:_[a-z]\w*|@\d+)?\.(?:[sj]?html?|jspx?|aspx?|php|do)$/i,
  /\/class_\w+\.s?html?$/i,
  /\/col\/col\d+/i,
  /\/(?:column|channel|catalog|lanmu)s?[/_]\w+/i,
  /\/(?:list|category)\/\w+\/?$/i,
  /\/[\w-]{0,60}(?:list|lsit|column|channel|class|catalog|category)[\w-]{0,60}\.(?:jsp|aspx?|php|do|action|s?html?)/i,
  /\/gkmlpt\/(?:index|guide|annualreport|policy|main)/i,
  /\/[a-z][a-z_-]*\.s?html?$/i,
  /\/[a-z][\w-]*$/i,
]);

/** What every article's path has and most columns' paths have not: one quick look instead of a close one. */
const MAY_BE_ARTICLE = /\d|\/art_|\/content\.|\/[a-f]{32}\.|^\/s\//i;

/** What the absolute address leads to as far as its shape tells; `unknown` where the place on the page must decide. */
export function addressKind(url: string): AddressKind {
  const address = pathAndQueryOf(url);
  const query = address.indexOf("?");
  const pathname = query < 0 ? address : address.slice(0, query);
  const isDirectory = pathname.endsWith("/");
  if (!isDirectory && isFile(pathname)) return "attachment";
  if (MAY_BE_ARTICLE.test(pathname) && ARTICLE.test(pathname)) return "article";
  if (query >= 0 && ARTICLE.test(address)) return "article";
  return isDirectory || COLUMN.test(pathname) ? "column" : "unknown";
}

/** By the letters behind the last point. */
function isFile(pathname: string): boolean {
  const point = pathname.lastIndexOf(".");
  return point >= 0 && pathname.length - point <= 5 && FILES.has(pathname.slice(point + 1).toLowerCase());
}

/** One pattern for all: each link is looked at once, not once for each shape. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"), "i");
}
