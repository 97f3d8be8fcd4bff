import { expect, it } from "vitest";
import { answer } from "./answer.fixture.ts";
import { looksLikeHome } from "./looks-like-home.ts";
import { readPage } from "./read-page.ts";

const MENU = "政务公开 通知公告 政策文件 科技动态 互动交流"
  .split(" ")
  .map((name, id) => `<li><a href=/c${id}/>${name}</a></li>`);
const NAV = `<title>某某市科学技术局</title><div class=nav><ul>${MENU.join("")}</ul></div>`;

function page(url: string, rows: readonly number[], more = "") {
  const list = rows.map(
    (id) => `<li><a href=/a/${1000 + id}.html>通知${id}号</a><span>2026-05-06</span></li>`,
  );
  return readPage(answer(`https://kjj.example${url}`, `${NAV}<ul class=list>${list.join("")}</ul>${more}`));
}
const home = page("/", [1, 2, 3, 4, 5, 6]);

it("an address that answers with the home page is gone, though a counter on it has moved", () => {
  expect(looksLikeHome(page("/gone/t20240101_1.html", [1, 2, 3, 4, 5, 6], "<p>1235</p>"), home)).toBe(true);
});

it("the home page by another of its names is the home page", () => {
  expect(looksLikeHome(page("/index.html", [1, 2, 3, 4, 5, 6]), home)).toBe(false);
});

it("a column that shares the navigation and some rows is a column", () => {
  expect(looksLikeHome(page("/c1/", [1, 2, 3, 4, 5, 7]), home)).toBe(false);
  expect(looksLikeHome(page("/c1/", []), home)).toBe(false);
});

it("a page much longer than the home page is another", () => {
  expect(looksLikeHome(page("/c1/", [1, 2, 3, 4, 5, 6], `<p>${"文字".repeat(300)}</p>`), home)).toBe(false);
});

it("two shells without anything in them prove nothing", () => {
  const shell = (url: string) =>
    readPage(answer(`https://kjj.example${url}`, "<div id=app></div><script src=a.js></script>"));
  expect(looksLikeHome(shell("/c1/"), shell("/"))).toBe(false);
});
