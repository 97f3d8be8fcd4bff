import { cleanText } from "../plain-text/clean-text.ts";
import type { HtmlNode } from "../html/html.ts";
import type { Page } from "../page/page.ts";
import type { Footer } from "../page-facts.ts";

/** Either short name of a province: Guizhou's numbers begin with 黔ICP备, Sichuan's with 蜀, Gansu's with 陇, Yunnan's with 滇. */
const PROVINCE = "[京津沪渝冀豫云滇辽黑湘皖鲁新苏浙赣鄂桂甘陇晋蒙陕秦吉闽贵黔粤青藏川蜀宁琼兵]";
/** How the marks of a government site are written, on the page's text. */
const ID_CODE =
  /(?:标识[编号]?码|标识号|识别[码号]|SiteIDCode)\s{0,5}[:：（(]?\s{0,5}(bm\d{8}|\d{10})(?!\d)/i;
const ICP = new RegExp(
  `${PROVINCE}\\s?ICP\\s?[备证]\\s?(?:案)?\\s?\\d{5,10}\\s?号?(?:\\s?-\\s?\\d{1,3})?`,
  "i",
);
const POLICE = new RegExp(
  `(?:${PROVINCE}\\s?)?(?:公网安备|公安网备|公安(?:机关)?(?:联网)?备案)(?:案?编?号)?\\s?[:：]?\\s?\\d{11,14}\\s?号?`,
);
/** …局主办, …局 版权所有: the name stands before the word. */
const SPONSORED = /(?:局|厅|委|会|政府|办|室|中心|部|院)(?=\s{0,5}(?:主办|版权所有)(?!\s{0,5}[:：]|单位|方))/;
const NAME_BEFORE = /[\p{Script=Han}（）()]{3,40}$/u;
const LONGEST_NAME = 40;
/** Words before the name of the organ, with or without a colon, a sign or a year between. */
const LABELLED = /主\s?办(?:\s?单\s?位|\s?方)?\s{0,5}[:：|｜]\s{0,5}([\p{Script=Han}（）()、]{2,40})/u;
const SPONSORS = [
  /主\s?办(?:\s?单\s?位|\s?方)?\s{0,5}([\p{Script=Han}（）()、]{2,40})/u,
  /(?:版权所有|主管(?:主办)?单位)[\s:：|｜©\d—–-]{0,20}([\p{Script=Han}（）()、]{2,40})/u,
  /(?:©|copyright)[\s©()c\d—–-]{0,20}([\p{Script=Han}（）()、]{2,40})/iu,
];
/** The next label, where the name of the organ should stand. */
const NO_SPONSOR = /^(?:单位|联系|电话|地址|网站|备案|承办|主办|协办|技术|标识|版权|邮编|传真|方$)/;
const CONTACT =
  /(?:联系(?:电话|方式|我们)|电\s?话|网站维护(?:电话)?|技术支持电话)\s*[:：]\s*([^\s，,。；;|]{5,40})/;
const TELLING = /ICP|公网安备|公安(?:机关|联网)?备案|主办|版权所有/;
/** Addresses and ids that only these marks have. */
const PARTY_GOV = /conac\.cn|_ideConac/i;
const ERROR_REPORT = /zfwzgl\.www\.gov\.cn|pucha\.kaipuyun\.cn|jiucuo/i;
const MARK = new RegExp(`${PARTY_GOV.source}|${ERROR_REPORT.source}`, "i");
const SHORTEST_MARK = "jiucuo".length;

/** The marks at the foot of a page. Many portals put them in by script: null and false mean "not in this HTML". */
export function footerOf(page: Page): Footer {
  const footers = footersOf(page.html.nodes);
  const text = footerText(page, footers);
  const marks = marksOf(page, footers);
  return {
    idCode: ID_CODE.exec(text)?.[1] ?? null,
    icp: tight(ICP.exec(text)?.[0]),
    police: tight(POLICE.exec(text)?.[0]),
    sponsor: sponsorIn(text),
    contact: CONTACT.exec(text)?.[1] ?? null,
    partyGovMark: PARTY_GOV.test(marks),
    errorReport: ERROR_REPORT.test(marks),
  };
}

function sponsorIn(text: string): string | null {
  for (const name of [
    LABELLED.exec(text)?.[1],
    nameBefore(text),
    ...SPONSORS.map((one) => one.exec(text)?.[1]),
  ]) {
    if (name !== undefined && !NO_SPONSOR.test(name)) return name;
  }
  return null;
}

function nameBefore(text: string): string | undefined {
  const match = SPONSORED.exec(text);
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  return NAME_BEFORE.exec(text.slice(Math.max(0, end - LONGEST_NAME), end))?.[0];
}

/** The footer's own text, else the page's last lines. */
function footerText({ html }: Page, footers: readonly HtmlNode[]): string {
  const own = footers.map(({ from, to }) => html.text.slice(from, to)).join("\n");
  const isTelling = TELLING.test(own) || ID_CODE.test(own);
  return lines(isTelling ? own : html.text.slice(-3000));
}

/** The outermost ones: all that stands in one belongs to it. */
function footersOf(nodes: readonly HtmlNode[]): HtmlNode[] {
  const footers: HtmlNode[] = [];
  for (let index = 0; index < nodes.length;) {
    const node = nodes[index];
    if (node === undefined) break;
    if (node.region === "footer") footers.push(node);
    index = node.region === "footer" ? node.end : index + 1;
  }
  return footers;
}

function lines(text: string): string {
  return text.split("\n").map(cleanText).join(" ");
}

function tight(text: string | undefined): string | null {
  return text === undefined ? null : text.replace(/\s/g, "");
}

/** What addresses and scripts of the page say of such marks. Where the foot has both, nothing else is looked at. */
function marksOf({ html, script }: Page, footers: readonly HtmlNode[]): string {
  const atFoot = footers.flatMap(({ index, end }) => marksIn(html.nodes, index, end)).join("\n");
  if (PARTY_GOV.test(atFoot) && ERROR_REPORT.test(atFoot)) return atFoot;
  if (!MARK.test(html.source)) return "";
  const files = html.scripts.map(({ src }) => src);
  return [script, ...files, ...marksIn(html.nodes, 0, html.nodes.length)].join("\n");
}

function marksIn(nodes: readonly HtmlNode[], from: number, to: number): string[] {
  const marks: string[] = [];
  const look = (value: string | undefined): void => {
    if (value !== undefined && value.length >= SHORTEST_MARK && MARK.test(value)) marks.push(value);
  };
  for (let index = from; index < to; index++) {
    const { href, src, id, onclick } = nodes[index]?.attributes ?? {};
    look(href);
    look(src);
    look(id);
    look(onclick);
  }
  return marks;
}
