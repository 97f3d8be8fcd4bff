import { expect, test } from "vitest";
import { mainText } from "./main-text.ts";
import { openPage } from "../page/page.ts";

const read = (body: string) => mainText(openPage(`<html><body>${body}</body></html>`, "http://a.example/x/"));

test("the article's text, a block a line, without what stands around it", () => {
  const text = read(
    '<div class="nav">首页 动态</div><div id="Zoom"><p>办公地址： 澄江路18号</p><p>传真<b>号码</b>：0599</p></div><div class="footer">主办</div>',
  );
  expect(text).toBe("办公地址： 澄江路18号\n传真号码：0599");
});

test("a page without a named body gives what is neither navigation nor foot", () => {
  expect(
    read(
      '<ul class="nav"><li>首页</li></ul><div><p>本单位无此事项</p></div><div class="footer">主办单位</div>',
    ),
  ).toBe("本单位无此事项");
});

test("hidden text is not read", () => {
  expect(read('<div>见到<span style="display:none">不见</span></div>')).toBe("见到");
});

test("a text without end is cut", () => {
  expect(read(`<div id="zoom">${"<p>字字字字字</p>".repeat(9_000)}</div>`)).toHaveLength(20_000);
});
