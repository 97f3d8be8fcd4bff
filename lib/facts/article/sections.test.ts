import { expect, it } from "vitest";
import { openPage } from "../page/page.ts";
import { sectionsOf } from "./sections.ts";

function sections(body: string) {
  const page = openPage(`<div id=zoom>${body}</div>`, "https://kjj.example/1.html");
  return sectionsOf(page).map(
    ({ level, heading, length }) => `${String(level)} ${heading} ${String(length)}`,
  );
}

it("finds 一、 and （一）, and counts the text under each with its parts", () => {
  const body = `<p>前言</p><p>　　一、总体情况&nbsp;</p><p>（一）主动公开</p><p>十个字十个字十个字一</p><p>二、存在的问题</p><p>无。</p>`;
  expect(sections(body)).toEqual(["1 一、总体情况 10", "2 （一）主动公开 10", "1 二、存在的问题 2"]);
});

it("finds headings by tag, by bold type from end to end, and between line breaks", () => {
  expect(
    sections("<h2>机构职能</h2><p>五个字五个</p><p><b>办公</b><strong>地址</strong></p><p>三个字</p>"),
  ).toEqual(["2 机构职能 5", "1 办公地址 3"]);
  expect(sections("一、总体情况<br>五个字五个<br>二、其他<br>")).toEqual([
    "1 一、总体情况 5",
    "1 二、其他 0",
  ]);
});

it("splits a heading from the text on its line", () => {
  expect(sections("<p>（一）主动公开情况。今年公开十条。</p>")).toEqual(["2 （一）主动公开情况 8"]);
});

it("an empty section has the length 0", () => {
  expect(sections("<p>一、总体情况</p><p>&nbsp;</p><p>二、其他</p>")).toEqual([
    "1 一、总体情况 0",
    "1 二、其他 0",
  ]);
});

it("does not take clauses of a law, bold words in a sentence, or names of table rows for headings", () => {
  expect(sections("<p>（一）不履行协议的；</p><p>（二）管理失职，造成损失的；</p>")).toEqual([]);
  expect(sections("<p><b>第一条</b> 为规范管理，制定本规定。</p>")).toEqual([]);
  expect(sections("<table><tr><td>一、本年新收</td><td>3</td></tr></table>")).toEqual([]);
});
