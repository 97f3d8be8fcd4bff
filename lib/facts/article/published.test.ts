import { describe, expect, it } from "vitest";
import { openPage } from "../page/page.ts";
import { publishedOf } from "./published.ts";

const ADDRESS = "https://kjj.example/tzgg/202405/t20240507_1.html";

function published(html: string, url = "https://kjj.example/content/1.html") {
  return publishedOf(openPage(html, url));
}

describe("the day an article was published", () => {
  it("is 发布日期, not 成文日期, in a table with spaces in its labels", () => {
    const html = `<table><tr><td><b>成文日期：</b></td><td>2026年02月23日</td>
      <td><b>发 布 日 期：</b></td>
                                  <td>
                                      2026年03月02日
      </td></tr></table>`;
    expect(published(html)).toEqual({ date: "2026-03-02", source: "visible", conflicts: [] });
  });

  it.each([
    ["发布时间：2026/04/09"],
    ["时间：2026-04-09 15:35"],
    ["发布日期：二〇二六年四月九日"],
    ["发布日期：２０２６－０４－０９"],
    ["发布时间：<span>2026年4月9日</span>"],
  ])("is read from %s", (line) => {
    expect(published(`<div>${line}</div><div id=zoom>正文</div>`)).toMatchObject({
      date: "2026-04-09",
      source: "visible",
    });
  });

  it("is the bare date in the head of the article", () => {
    const html =
      "<h2>要闻</h2><p><span class=time>2022-04-17</span><span>来源：办公室</span></p><div id=zoom>2021-01-01</div>";
    expect(published(html)).toMatchObject({ date: "2022-04-17", source: "visible" });
  });

  it("is never a date of the text", () => {
    expect(published("<div id=zoom><p>活动时间：2024年5月6日</p><p>2024年5月1日</p></div>")).toMatchObject({
      date: null,
      source: "none",
    });
  });

  it("is never 生成日期 or 印发日期 alone", () => {
    expect(published("<p>生成日期：2024-05-06</p><p>印发日期：2024-05-06</p>")).toMatchObject({ date: null });
  });
});

describe("PubDate", () => {
  const generated = '<meta name=others content="页面生成时间 2022-04-24 10:00:43">';

  it("is the generation of the page when it equals it within two minutes", () => {
    const html = `<meta name=PubDate content="2022-04-24 10:02:00">${generated}<publishtime>2017-05-15 10:49:00</publishtime>`;
    expect(published(html)).toEqual({ date: "2017-05-15", source: "publishtime", conflicts: [] });
    expect(published(`<meta name=PubDate content="2022-04-24 10:00:43">${generated}`)).toMatchObject({
      date: null,
    });
  });

  it("counts when it differs from the generation", () => {
    const html = `<meta name=pubdate content="2022-04-24 10:03:00">${generated}`;
    expect(published(html)).toMatchObject({ date: "2022-04-24", source: "meta" });
  });

  it("may be written 2020年08月02日", () => {
    expect(published('<meta name="PubDate" content="2020年08月02日">')).toMatchObject({
      date: "2020-08-02",
      source: "meta",
    });
  });

  it("yields to what a reader sees, and the disagreement is kept with the address's", () => {
    const html = '<meta name=PubDate content="2024-05-08 03:11"><p>发布时间：2024-05-06</p>';
    expect(published(html, ADDRESS)).toEqual({
      date: "2024-05-06",
      source: "visible",
      conflicts: [
        { source: "meta", date: "2024-05-08" },
        { source: "url", date: "2024-05-07" },
      ],
    });
  });
});

it("the address is the last resort", () => {
  expect(published("<p>正文</p>", ADDRESS)).toEqual({ date: "2024-05-07", source: "url", conflicts: [] });
});

it("a day right above the text is that of the publication, whatever its line is called; one in the headline is not", () => {
  const body = "<div class=TRS_Editor>现将办法印发给你们，请认真贯彻执行。</div>";
  expect(published(`<h1>通知甲</h1><p>2026-11-01 10:20 来源：市科技局</p>${body}`)).toMatchObject({
    date: "2026-11-01",
    source: "visible",
  });
  expect(published(`<h1>活动安排 2026-12-01</h1>${body}`).date).toBeNull();
});
