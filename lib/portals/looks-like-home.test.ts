import { describe, expect, it } from "vitest";
import { answer } from "./answer.fixture.ts";
import { looksLikeHome } from "./looks-like-home.ts";
import { readPage } from "./read-page.ts";

const MENU = "政务公开 通知公告 政策文件 科技动态 互动交流"
  .split(" ")
  .map((name, id) => `<li><a href=c${id}/>${name}</a></li>`);
const ROWS = [1, 2, 3, 4, 5, 6];

function page(url: string, rows: readonly number[], more = "") {
  const list = rows.map(
    (id) => `<li><a href=a/${1000 + id}.html>通知${id}号</a><span>2026-05-06</span></li>`,
  );
  const title = more.includes("<title>") ? "" : "<title>某某市科学技术局</title>";
  return readPage(
    answer(
      `https://kjj.example${url}`,
      `${title}<div class=nav><ul>${MENU.join("")}</ul></div><ul class=list>${list.join("")}</ul>${more}`,
    ),
  );
}
const home = page("/", ROWS);

describe("an address that answers with the home page", () => {
  it("is gone, though a counter on it has moved and its relative links lead elsewhere", () => {
    expect(looksLikeHome(page("/gone/t20240101_1.html", ROWS, "<p>1235</p>"), home)).toBe(true);
  });

  it("is gone, though the menu names the address as a column", () => {
    expect(page("/c1/", ROWS).title).toBe("某某市科学技术局");
    const linked = page(
      "/c1/index_2.html",
      ROWS,
      "<ul class=nav><li><a href=/c1/index_2.html>通知公告</a></li></ul>",
    );
    expect(linked.title).toBe("通知公告");
    expect(
      looksLikeHome(
        linked,
        page("/", ROWS, "<ul class=nav><li><a href=/c1/index_2.html>通知公告</a></li></ul>"),
      ),
    ).toBe(true);
  });
});

describe("trap: a column is no copy of the home page", () => {
  it("that shares the navigation and some rows", () => {
    expect(looksLikeHome(page("/c1/", [1, 2, 3, 4, 5, 7]), home)).toBe(false);
    expect(looksLikeHome(page("/c1/", []), home)).toBe(false);
  });

  it.each([
    ["a path", "<div class=crumbs><a href=/>首页</a> &gt; <a href=/c1/>通知公告</a></div>"],
    ["a meta tag", "<meta name=ColumnName content=通知公告>"],
    ["a title in the browser's tab", "<title>通知公告</title>"],
    ["further pages", `<script>createPageHTML(9, 0, "index", "html");</script>`],
  ])("that shows the bureau's only list, as the home page does, and has %s of its own", (_, own) => {
    expect(looksLikeHome(page("/c1/", ROWS, own), home)).toBe(false);
  });

  it("that is much longer than the home page", () => {
    expect(looksLikeHome(page("/c1/", ROWS, `<p>${"文字".repeat(300)}</p>`), home)).toBe(false);
  });

  it("where the home page has no rows: text pages share its navigation and its title", () => {
    expect(looksLikeHome(page("/c1/", []), page("/", []))).toBe(false);
  });

  it("where the home page is a shell or could not be read", () => {
    const shell = (url: string) =>
      readPage(answer(`https://kjj.example${url}`, "<div id=app></div><script src=a.js></script>"));
    expect(looksLikeHome(shell("/c1/"), shell("/"))).toBe(false);
    expect(looksLikeHome(page("/c1/", ROWS), { ...home, state: "error" })).toBe(false);
  });
});
