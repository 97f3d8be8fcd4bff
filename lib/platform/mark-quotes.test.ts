// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { markQuotes } from "./mark-quotes.ts";

class FakeHighlight extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}
const highlights = new Map<string, Set<Range>>();

beforeEach(() => {
  highlights.clear();
  vi.stubGlobal("Highlight", FakeHighlight);
  vi.stubGlobal("CSS", { highlights });
});
afterEach(() => vi.unstubAllGlobals());

const marked = () => [...(highlights.get("lens") ?? [])].map((range) => range.toString().replace(/\s+/g, ""));

test("a quotation is found though the page breaks it over lines and elements", () => {
  document.body.innerHTML = "<p>自身生产、\n  <b>生活</b>、科研等特殊需要，可以申请。</p>";
  const before = document.body.innerHTML;
  expect(markQuotes("lens", ["自身生产、生活、科研等特殊需要"])).toBe(1);
  expect(marked()).toEqual(["自身生产、生活、科研等特殊需要"]);
  expect(document.body.innerHTML).toBe(before);
});

test("the rows of a list are marked one by one, wherever they stand", () => {
  document.body.innerHTML =
    "<li>关于申报的通知</li><li>别的</li><li>关于评审的公告</li><li>关于申报的通知</li>";
  expect(markQuotes("lens", ["关于申报的通知\n关于评审的公告"])).toBe(3);
});

test("a row whose day stands elsewhere on the page is known by its title", () => {
  document.body.innerHTML = "<li><span>2026-04-03</span><a>科技创新券管理办法</a></li>";
  expect(markQuotes("lens", ["科技创新券管理办法 2026-04-03"])).toBe(1);
  expect(marked()).toEqual(["科技创新券管理办法"]);
});

test("what was left out or masked in a quotation parts it", () => {
  document.body.innerHTML = "<p>张某，身份证号 329900190001011234，联系电话略</p>";
  expect(markQuotes("lens", ["张某，身份证号 3299••••••••••1234，联系电话……"])).toBe(2);
  expect(marked()).toEqual(["张某，身份证号3299", "1234，联系电话"]);
});

test("words of a script are not on the page, and a quotation that is gone marks nothing", () => {
  document.body.innerHTML = "<script>var t = '暂无内容';</script><p>已有内容</p>";
  expect(markQuotes("lens", ["暂无内容"])).toBe(0);
  expect(marked()).toEqual([]);
});
