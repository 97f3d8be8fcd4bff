import { describe, expect, it } from "vitest";
import { answer } from "./answer.fixture.ts";
import { feedOf, readFeed } from "./read-feed.ts";
import { readPage } from "./read-page.ts";

const LIST = "https://kjj.example/tzgg/";
const ARTICLE = "https://kjj.example/tzgg/202405/t20240506_1.html";
/** 科技局 and 通知 in GBK, 科技局 in Big5. */
const GBK = { bureau: [0xbf, 0xc6, 0xbc, 0xbc, 0xbe, 0xd6], notice: [0xcd, 0xa8, 0xd6, 0xaa] };
const BIG5_BUREAU = [0xac, 0xec, 0xa7, 0xde, 0xa7, 0xbd];

function rows(html: string): string[] {
  return readPage(answer(LIST, html)).items.map(
    ({ title, date, url }) => `${title} ${date ?? "-"} ${url.slice("https://kjj.example".length)}`,
  );
}

function bytes(...parts: (string | readonly number[] | Uint8Array)[]): Uint8Array {
  return new Uint8Array(
    parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : [...part])),
  );
}

describe("bytes", () => {
  const row = (title: readonly number[]) =>
    bytes("<ul class=list><li><a href=1001.html>", title, "</a><span>2024-05-06</span></li></ul>");

  it.each([
    ["GB18030 that is declared as UTF-8", row(GBK.bureau), "text/html; charset=utf-8", "gb18030"],
    ["GB18030 without a declaration", row(GBK.bureau), "text/html", "gb18030"],
    [
      "Big5 that the page declares and the server calls nothing",
      bytes("<meta charset=big5>", row(BIG5_BUREAU)),
      "text/html",
      "big5",
    ],
    [
      "Big5 that is declared as UTF-8 by the server and as Big5 by the page",
      bytes("<meta charset=big5>", row(BIG5_BUREAU)),
      "text/html; charset=utf-8",
      "big5",
    ],
    [
      "UTF-8 that is declared as Big5",
      row([...new TextEncoder().encode("科技局")]),
      "text/html; charset=big5",
      "utf-8",
    ],
  ])("reads %s", (_, body, contentType, encoding) => {
    const facts = readPage(answer(LIST, "", { body, contentType }));
    expect(facts).toMatchObject({ encoding, items: [{ title: "科技局", date: "2024-05-06" }] });
  });

  it("keeps the rows before the place where a page was cut in the middle of a character", () => {
    const cut = bytes(
      "<meta charset=utf-8><ul class=list>",
      "<li><a href=1001.html>通知甲</a><span>2024-05-06</span></li>".repeat(8),
      "<li><a href=1002.html>通",
      [0xe7, 0x9f],
    );
    const { items, encoding } = readPage(answer(LIST, "", { body: cut }));
    expect(encoding).toBe("utf-8");
    expect(items[0]?.title).toBe("通知甲");
  });

  it("keeps the rows of a GBK page that was cut in the middle of a character", () => {
    const body = bytes(row(GBK.notice), "<ul><li>", [0xcd]);
    expect(readPage(answer(LIST, "", { body })).items[0]?.title).toBe("通知");
  });
});

describe("a page that was cut", () => {
  const whole = "<ul class=list><li><a href=1001.html>通知甲</a><span>2024-05-06</span></li>";

  it.each([
    ["in a tag", `${whole}<li><a href="10`],
    ["in an attribute", `${whole}<li><a href=1002.html title="通知`],
    ["in a script", `${whole}</ul><script>var a = "<li>`],
    ["in a comment", `${whole}<!-- <li><a href=1002.html>`],
    ["between two rows", whole],
  ])("%s keeps the rows before that place", (_, html) => {
    expect(rows(html)).toEqual(["通知甲 2024-05-06 /tzgg/1001.html"]);
  });

  it("before its rows is not blank: nobody saw the list's end", () => {
    const facts = readPage(
      answer(LIST, `<div class=nav><a href=/zwgk/>政务公开</a></div><div class=content><script>var a = "`),
    );
    expect(facts.state).not.toBe("blank");
  });
});

describe("addresses", () => {
  it.each([
    ["with line breaks and indents", `<a href="\n      ./1001.html\n   ">`],
    ["unquoted", "<a href=./1001.html target=_blank>"],
    ["in a call of the address", `<a href="javascript:openNews('./1001.html')">`],
    ["in a call of a click", `<a href="javascript:;" onclick="jumpToDetail('./1001.html')">`],
    ["in single quotes with spaces around the sign", "<a href = '1001.html'>"],
    ["in capitals", `<A HREF="1001.html">`],
  ])("%s lead to the row's page", (_, link) => {
    expect(rows(`<ul class=list><li>${link}通知甲</a><span>2024-05-06</span></li></ul>`)).toEqual([
      "通知甲 2024-05-06 /tzgg/1001.html",
    ]);
  });

  it("follow <base>, also for the names of columns", () => {
    const html = `<base href="/jx/"><div class=nav><a href="tzgg/">通知公告</a></div><ul class=list><li><a href=1001.html>通知甲</a><span>2024-05-06</span></li></ul>`;
    expect(rows(html)).toEqual(["通知甲 2024-05-06 /jx/1001.html"]);
    expect(readPage(answer(LIST, html)).columns).toEqual([
      { name: "通知公告", url: "https://kjj.example/jx/tzgg/" },
    ]);
  });
});

describe("rows", () => {
  it("of tables in tables are each one row", () => {
    const row = (number: number) =>
      `<tr><td><table><tr><td>·</td><td><a href=100${number}.html>通知${number}号</a></td></tr></table></td><td>2024-05-0${number}</td></tr>`;
    expect(rows(`<table><tr><td><table>${row(1)}${row(2)}</table></td></tr></table>`)).toEqual([
      "通知1号 2024-05-01 /tzgg/1001.html",
      "通知2号 2024-05-02 /tzgg/1002.html",
    ]);
  });

  it("pinned on top keep their place and their old day", () => {
    const html = `<ul class=list><li class=top><i>置顶</i><a href=1001.html>长期有效的公告</a><span>2019-01-02</span></li>
      <li><a href=1002.html>通知乙</a><span>2024-05-06</span></li></ul>`;
    expect(rows(html)).toEqual([
      "长期有效的公告 2019-01-02 /tzgg/1001.html",
      "通知乙 2024-05-06 /tzgg/1002.html",
    ]);
  });

  it("keep a day that lies in the future by a slip: the judge says what it is worth", () => {
    expect(
      rows(
        "<ul class=list><li><a href=1001.html>通知甲</a><span>2204-05-06</span></li><li><a href=1002.html>通知乙</a><span>2026-12-31</span></li></ul>",
      ),
    ).toEqual(["通知甲 - /tzgg/1001.html", "通知乙 2026-12-31 /tzgg/1002.html"]);
  });

  it.each([
    ["in Chinese numerals", "二〇二五年三月一日", "2025-03-01"],
    ["in full width", "２０２５－０３－０１", "2025-03-01"],
    ["in pieces", "<div><b>01</b><i>2025-03</i></div>", "2025-03-01"],
  ])("have a day %s", (_, day, date) => {
    expect(rows(`<ul class=list><li><a href=1001.html>通知甲</a><span>${day}</span></li></ul>`)).toEqual([
      `通知甲 ${date} /tzgg/1001.html`,
    ]);
  });

  it("have no day where the year is missing: 03-01 may be of any year", () => {
    expect(
      rows(
        "<ul class=list><li><a href=/a/1001.html>通知甲</a><span>03-01</span></li><li><a href=/a/1002.html>通知乙</a><span>02-28</span></li><li><a href=/a/1003.html>通知丙</a><span>02-27</span></li></ul>",
      ),
    ).toEqual(["通知甲 - /a/1001.html", "通知乙 - /a/1002.html", "通知丙 - /a/1003.html"]);
  });
});

describe("an article", () => {
  it("was never published on the day in its title or subtitle", () => {
    const html = `<meta name=ArticleTitle content="关于2024年1月2日停水的通知"><h1>关于2024年1月2日停水的通知</h1>
      <h2>（2023年12月19日局务会议通过）</h2><div id=zoom>根据有关规定，现将有关事项通知如下，请遵照执行。</div>`;
    expect(readPage(answer("https://kjj.example/tzgg/content.html", html)).published.date).toBeNull();
  });

  it.each([
    ["中华人民共和国主席令（第四十三号）", "主席令第43号"],
    ["中华人民共和国国令第711号", "国令第711号"],
    ["国办公开办函〔2019〕60号", "国办公开办函〔2019〕60号"],
  ])("with %s has that number", (words, number) => {
    const facts = readPage(answer(ARTICLE, `<p>发布时间：2024-05-06</p><div id=zoom><p>${words}</p></div>`));
    expect(facts.documentNumbers).toEqual([number]);
  });
});

describe("columns", () => {
  it("of a menu in a frame are found by the frame's page, and the frame beside it is the list", () => {
    const page = answer(
      "https://kjj.example/xxgk/",
      `<iframe id=left src=left.html></iframe><iframe id=main src=list.html></iframe>`,
    );
    expect(readPage(page)).toMatchObject({
      state: "dynamic",
      columns: [{ name: "目录树", url: "https://kjj.example/xxgk/left.html" }],
    });
    const request = feedOf(page);
    expect(request?.url).toBe("https://kjj.example/xxgk/list.html");
    const menu = readPage(
      answer(
        "https://kjj.example/xxgk/left.html",
        `<a href=jg/ target=main>机构职能</a><a href=nb/ target=main>政府信息公开年报</a>`,
      ),
    );
    expect(menu.columns.map(({ name }) => name)).toEqual(["机构职能", "政府信息公开年报"]);
  });

  it("of a frameset are found by its banner and its menu, and the frame that is left is the list", () => {
    const page = answer(
      "https://kjj.example/tzgg/",
      `<frameset rows="90,*"><frame src=top.html name=topFrame><frameset cols="200,*"><frame src=left.html name=leftFrame><frame src=list.html name=mainFrame></frameset><noframes><body>不支持框架</body></noframes></frameset>`,
    );
    const { state, columns } = readPage(page);
    expect([state, columns.map(({ url }) => url)]).toEqual([
      "dynamic",
      ["https://kjj.example/tzgg/top.html", "https://kjj.example/tzgg/left.html"],
    ]);
    expect(feedOf(page)?.url).toBe("https://kjj.example/tzgg/list.html");
  });

  it("of a frameset whose list cannot be told: each frame is read for itself, and the whole is not", () => {
    const page = answer(
      "https://kjj.example/tzgg/",
      `<frameset cols="50%,*"><frame src=a.html name=a><frame src=b.html name=b></frameset>`,
    );
    const { state, columns } = readPage(page);
    expect([state, columns.map(({ url }) => url)]).toEqual([
      "dynamic",
      ["https://kjj.example/tzgg/a.html", "https://kjj.example/tzgg/b.html"],
    ]);
    expect(feedOf(page)).toBeNull();
  });

  it("of years inside a frame's list belong to the page around it", () => {
    const page = answer("https://kjj.example/nb/", "<iframe src=list.html></iframe>");
    const request = feedOf(page);
    const fed = answer(
      request?.url ?? "",
      "<div class=nav><a href=/nb/2025/>2025年</a><a href=/nb/2024/>2024年</a></div><ul class=list><li><a href=/nb/1001.html>年度报告</a><span>2026-01-20</span></li></ul>",
    );
    const facts = request && readFeed(readPage(page), request, fed);
    expect(facts?.columns.map(({ name }) => name)).toEqual(["2025年", "2024年"]);
  });
});
