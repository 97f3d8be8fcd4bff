import { cleanText } from "../plain-text/clean-text.ts";
import type { CivilDate } from "../civil-date.ts";
import type { DateLabel } from "../dates/date-label.ts";
import { dateLabel } from "../dates/date-label.ts";
import { firstDate } from "../dates/date-text.ts";
import type { HtmlNode } from "../html/html.ts";
import { listDates } from "../lists/list-dates.ts";
import { metaOf } from "../page/metas.ts";
import type { Page } from "../page/page.ts";
import type { DateSource, PageFacts } from "../page-facts.ts";
import { urlDate } from "../dates/url-date.ts";
import { bylineDate } from "./byline.ts";

type Published = PageFacts["published"];
interface Dated {
  readonly source: DateSource;
  readonly date: CivilDate;
}

const GENERATED = "页面生成时间";
/** A PubDate within two minutes of the page's generation is that of the generation: templates fill it in so. */
const SAME_MOMENT = 120_000;
const STAMP = /((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})\s+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?/;
/** Characters between the line under the headline and the text. */
const NEAR_BODY = 120;
const TIME_CLASS = /time|date|pub|source|info|laiyuan|ly/i;

/** The day an article says it was published, where that stands, and every other source that disagrees. */
export function publishedOf(page: Page): Published {
  const claims = [visible(page), publishTime(page), meta(page), address(page)].filter(
    (claim) => claim !== null,
  );
  const [first] = claims;
  if (first === undefined) return { date: null, source: "none", conflicts: [] };
  return { ...first, conflicts: claims.filter(({ date }) => date !== first.date) };
}

/** The line under the headline; else 发布日期 wherever it stands, 时间： or a bare date before the article's text. */
function visible(page: Page): Dated | null {
  const date =
    bylineDate(page) ?? labelled(page, "publication") ?? labelled(page, "time") ?? bareInHead(page);
  return date === null ? null : { source: "visible", date };
}

function labelled(page: Page, wanted: DateLabel): CivilDate | null {
  const end = wanted === "publication" ? Infinity : bodyStart(page);
  const mention = page.dates.find(({ from }) => from < end && dateLabel(page.html.text, from) === wanted);
  return mention?.date ?? null;
}

function bareInHead(page: Page): CivilDate | null {
  const end = bodyStart(page);
  const before = listDates(page).filter(
    ({ from, node }) => from < end && node.region === "content" && dateLabel(page.html.text, from) === "none",
  );
  const named = before.find(
    ({ node }) =>
      TIME_CLASS.test(node.attributes["class"] ?? "") ||
      TIME_CLASS.test(node.parent?.attributes["class"] ?? ""),
  );
  // Without a telling name, the line right above the text: 2026-11-01 10:20 来源：市科技局.
  const above = before.find(({ to, node }) => end - to < NEAR_BODY && !isHeadingOrLink(node));
  return (named ?? above)?.date ?? null;
}

function isHeadingOrLink(node: HtmlNode): boolean {
  for (let up: HtmlNode | null = node; up !== null; up = up.parent)
    if (up.tag === "a" || /^(?:h[1-6]|li|td)$/.test(up.tag)) return true;
  return false;
}

function bodyStart(page: Page): number {
  return page.body?.from ?? Infinity;
}

function publishTime(page: Page): Dated | null {
  const node = page.html.kinds.elements("publishtime")[0];
  const date = node === undefined ? null : firstDate(cleanText(page.html.text.slice(node.from, node.to)));
  return date === null ? null : { source: "publishtime", date };
}

function meta(page: Page): Dated | null {
  const generated = page.metas.get("others")?.find((content) => content.includes(GENERATED));
  const candidates = [...(page.metas.get("pubdate") ?? []), metaOf(page.metas, "publishdate")];
  for (const candidate of candidates) {
    const date = firstDate(candidate);
    if (date !== null && !isSameMoment(candidate, generated)) return { source: "meta", date };
  }
  return null;
}

function isSameMoment(pubDate: string, generated: string | undefined): boolean {
  const [one, other] = [moment(pubDate), moment(generated ?? "")];
  return one !== null && other !== null && Math.abs(one - other) <= SAME_MOMENT;
}

function moment(text: string): number | null {
  const match = STAMP.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part || 0));
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function address(page: Page): Dated | null {
  const date = urlDate(page.url);
  return date === null ? null : { source: "url", date };
}
