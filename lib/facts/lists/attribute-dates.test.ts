import { expect, it } from "vitest";
import { listItems } from "./list-rows.ts";
import { openPage } from "../page/page.ts";

function days(html: string): string[] {
  return listItems(openPage(html, "https://kjj.example/tzgg/"), null).map(
    ({ title, date }) => `${title} ${date ?? "-"}`,
  );
}

it.each([
  [
    "<time datetime>",
    "<li><a href=1001.html>通知甲</a><time datetime=2026-11-01T08:00:00+08:00>11月1日</time></li>",
  ],
  [
    "an instant in UTC, whose evening is the next day in Shanghai",
    "<li><a href=1001.html>通知甲</a><time datetime=2026-10-31T16:30:00.000Z>11-01</time></li>",
  ],
  [
    "a time without a zone",
    "<li><a href=1001.html>通知甲</a><time datetime=2026-11-01T23:30:00>11-01</time></li>",
  ],
  ["a title over 11-01", "<li><a href=1001.html>通知甲</a><span title=2026-11-01>11-01</span></li>"],
  ["a title over 昨天", "<li><a href=1001.html>通知甲</a><span title='2026-11-01 10:20'>昨天</span></li>"],
  ["data- of the row", "<li data-date=2026-11-01><a href=1001.html>通知甲</a></li>"],
  ["the alt of a picture", "<li><a href=1001.html>通知甲</a><img src=d.png alt=2026-11-01></li>"],
])("a row's day may stand in %s", (_, row) => {
  expect(days(`<ul>${row}</ul>`)).toEqual(["通知甲 2026-11-01"]);
});

it("what the row shows counts before any attribute", () => {
  expect(
    days("<ul><li data-time=2026-11-09><a href=1001.html>通知甲</a><span>2026-11-01</span></li></ul>"),
  ).toEqual(["通知甲 2026-11-01"]);
});

it("the days of a calendar are nobody's", () => {
  const calendar =
    "<div><table><tr><td data-date=2026-11-19>19</td><td data-date=2026-11-20>20</td></tr></table></div>";
  const html = `${calendar}<div><a href=1001.html>通知甲</a></div><ul><li><a href=1002.html>通知乙</a><i>2024-05-06</i></li></ul>`;
  expect(days(html)).not.toContain("通知甲 2026-11-20");
});
