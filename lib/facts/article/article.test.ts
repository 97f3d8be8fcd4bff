import { describe, expect, it } from "vitest";
import { openPage } from "../page/page.ts";
import { isArticle } from "./article.ts";
import { publishedOf } from "./published.ts";

const TITLE = "关于组织申报2024年度科技项目的通知";
const TEXT =
  "<div><p>各有关单位：</p><p>现将有关事项通知如下。请于2024年6月30日前报送材料，逾期不予受理。</p></div>";
const RELATED = `<div class=hot><h3>热点内容</h3><ul><li><a href=/zwgk/show-11-2-1.html>关于另一件旧事的通知</a>
  <span class=date>2019-01-02</span></li></ul></div>`;
const ARTICLE = "https://kjj.example/zwgk/show-11-22-1.html";

function article(content: string, url = ARTICLE, title = `${TITLE}_苍浦市科学技术局`) {
  const page = openPage(`<title>${title}</title><body>${content}</body>`, url);
  return isArticle(page) ? publishedOf(page).date : "no article";
}

describe("an article of a system whose names nobody knows is known by the line under its headline", () => {
  it.each([
    ["发布时间：2024-05-06 15:30"],
    ["2024-05-06 15:30:00 &nbsp; 来源：苍浦市科学技术局 &nbsp; 点击：<span id=hits>12</span>"],
    ["<small>时间:</small>2024-05-06 15:30<small>来源:</small>未知<small>点击:</small>12次"],
    ["作者：佚名　来源：本站原创　点击数：123　更新时间：2024-5-6"],
    ["日期：2024-05-06"],
    ["来源：办公室　日期：2024年5月6日　浏览次数：7"],
  ])("%s", (line) => {
    expect(article(`<h1>${TITLE}</h1><div>${line}</div>${TEXT}${RELATED}`)).toBe("2024-05-06");
  });

  it("also below a list of other news, whose days are not its own", () => {
    const line = "<div class=msg>2024-05-06 来源：办公室</div>";
    expect(article(`${RELATED}<h1>${TITLE}</h1>${line}${TEXT}`)).toBe("2024-05-06");
    const labelled = RELATED.replace("2019-01-02", "发布时间：2019-01-02");
    expect(article(`${labelled}<h1>${TITLE}</h1><p>发布时间：2024-05-06</p>${TEXT}`)).toBe("2024-05-06");
  });

  it("also where its address is that of a column, if the tab shows its headline", () => {
    const content = `<div>${TITLE}</div><div>发布时间：2024-05-06</div>${TEXT}${RELATED}`;
    const url = "https://kjj.example/zwgk/331732/index.html";
    expect(article(content, url)).toBe("2024-05-06");
    expect(article(content, url, "政务公开_苍浦市科学技术局")).toBe("no article");
  });
});

describe("a list is no article", () => {
  const row = (day: number, line: string) =>
    `<li><h3><a href=/zwgk/show-11-${day}-1.html>关于第${day}件事项的通知</a></h3>${line.replace("DAY", `2024-05-0${day}`)}</li>`;
  const list = (line: string) => `<ul>${row(6, line)}${row(5, line)}${row(4, line)}</ul>`;

  it.each([
    ["发布时间：", "<p>发布时间：DAY 来源：办公室</p>"],
    [
      "a summary between title and day",
      "<p>现将有关事项通知如下，请各单位遵照执行，并按要求报送材料。</p><p>发布时间：DAY 浏览：3</p>",
    ],
    [
      "a summary below the day",
      "<p>DAY 来源：苍浦市科学技术局</p><p>现将有关事项通知如下，请各单位遵照执行，并按要求报送材料。</p>",
    ],
    ["a source before the day", "<i>来源：苍浦市科学技术局</i><i>DAY</i>"],
  ])("whose rows show %s", (_, line) => {
    expect(article(list(line), "https://kjj.example/zwgk/list-11-1.html")).toBe("no article");
    expect(article(list(line))).toBe("no article");
  });

  it("nor are letters with their answers, each with its own day", () => {
    const letter = (day: number) =>
      `<div><p>发布时间：2024-05-0${day}</p><p>您好，项目申报条件请见通知附件，如有疑问请来电咨询。</p></div>`;
    expect(
      article(
        `${letter(6)}${"<p>以下是公开的来信选登内容，供您参考，感谢您的关注和支持。</p>".repeat(4)}${letter(1)}`,
        "https://kjj.example/letters/12",
      ),
    ).toBe("no article");
  });

  it("nor is the home page, whatever it shows", () => {
    expect(article(`<h1>${TITLE}</h1><p>发布时间：2024-05-06</p>${TEXT}`, "https://kjj.example/")).toBe(
      "no article",
    );
  });

  it("nor is a column that is one text and shows the day of that", () => {
    const content = `<h1>机构职能</h1><p>更新时间：2024-05-06 浏览：9</p>${TEXT}`;
    expect(article(content, "https://kjj.example/jgzn/", "机构职能_苍浦市科学技术局")).toBe("no article");
  });

  it("nor is a text in which a day is told and nobody says when it was put up", () => {
    const content = "<p>会议时间：2024年5月6日，地点：三楼会议室。请准时参加，并提前做好准备工作。</p>";
    expect(article(`<h1>${TITLE}</h1>${content}`)).toBe("no article");
  });
});
