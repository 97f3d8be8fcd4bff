import { describe, expect, it } from "vitest";
import { openPage } from "../page/page.ts";
import { listItems } from "./list-rows.ts";

const LIST = "https://kjj.example/gzdt/";
const HOME = "https://kjj.example/";

function rows(html: string, url = LIST) {
  return listItems(openPage(`<body>${html}</body>`, url), null).map(
    ({ title, date, dateSource }) => `${title} ${date ?? "-"} ${dateSource}`,
  );
}
const row = (title: string, day: string, url = `/gzdt/${title.length}${title.charCodeAt(2)}.html`) =>
  `<li><a href="${url}">${title}</a><span>${day}</span></li>`;
/** Three rows with a month and a day, and no year. */
const short = (...urls: string[]) =>
  `<ul>${["动态甲", "动态乙", "动态丙"].map((title, at) => row(title, `0${3 - at}-14`, urls[at])).join("")}</ul>`;
/** Rows of another block, with their years. */
const old = (count: number) =>
  `<ul>${Array.from({ length: count }, (_, at) => row(`软件第${at}版`, "2018-02-05", `/rj/${1000 + at}.html`)).join("")}</ul>`;

describe("rows that show a day without its year", () => {
  it("are the list of their page, though a shorter list beside it shows years", () => {
    expect(rows(old(2) + short())).toEqual([
      "软件第0版 2018-02-05 list",
      "软件第1版 2018-02-05 list",
      "动态甲 - none",
      "动态乙 - none",
      "动态丙 - none",
    ]);
  });

  it("are an ornament beside a longer list with years", () => {
    expect(rows(old(4) + short())).toEqual(expect.not.arrayContaining(["动态甲 - none"]));
  });

  it("all count on a home page, where they may be the newest", () => {
    expect(rows(old(4) + short(), HOME)).toEqual(expect.arrayContaining(["动态甲 - none"]));
  });

  it("have the year that their address names with the same month, and no other", () => {
    expect(rows(short("/c1/201803/aaa1.shtml", "/c1/201812/aaa2.shtml", "/c1/aaa3.shtml"))).toEqual([
      "动态甲 2018-03-14 list",
      "动态乙 - none",
      "动态丙 - none",
    ]);
  });

  it.each([["03/14"], ["[03-14]"], ["3月14日"], ["（3-14）"]])("may write it %s", (day) => {
    const urls = ["/a/201803/x.shtml", "/a/201803/y.shtml", "/a/201803/z.shtml"];
    const html = urls.map((url, at) => row(`通知第${at}号`, day, url)).join("");
    expect(rows(`<ul>${html}</ul>`)).toEqual([
      "通知第0号 2018-03-14 list",
      "通知第1号 2018-03-14 list",
      "通知第2号 2018-03-14 list",
    ]);
  });

  it("lose that day where it stands in the title's link", () => {
    const html = [1, 2, 3].map(
      (at) => `<li><a href=/c1/201803/a${at}.shtml>通知第${at}号<i>03-1${at}</i></a></li>`,
    );
    expect(rows(`<ul>${html.join("")}</ul>`)[0]).toBe("通知第1号 2018-03-11 list");
  });

  it("are not made by a title's own numbers, a pager or today's date", () => {
    const html = `<ul>${row("通知甲第3-14期", "")}</ul><p>1-15 <a href=/gzdt/2.html>第二版面内容</a></p><p>11月25日 星期三 <a href=/tq.html>天气预报栏</a></p>`;
    expect(rows(html + old(1))).toEqual(["软件第0版 2018-02-05 list"]);
  });
});

it("a home page's headline without a day is news where its address is newer than every row", () => {
  const headline = "<h2><a href=/gzdt/201803/t20180320_1.html>头条新闻一则</a></h2>";
  const older = "<h3><a href=/gzdt/201701/t20170120_2.html>旧闻一则如下</a></h3>";
  expect(rows(headline + older + old(3), HOME)).toEqual([
    "头条新闻一则 2018-03-20 url",
    "软件第0版 2018-02-05 list",
    "软件第1版 2018-02-05 list",
    "软件第2版 2018-02-05 list",
  ]);
  expect(rows(headline + old(3))).toHaveLength(3);
});
