import { describe, expect, test } from "vitest";
import { openPage } from "../page/page.ts";
import { personalDataOf } from "./personal-data.ts";

const read = (body: string, text = true) => {
  const page = openPage(`<html><body>${body}</body></html>`, "http://a.example/t20260101_1.html");
  return personalDataOf(page, text);
};
const article = (words: string) => read(`<div id="Zoom"><p>${words}</p></div>`).found;

/** Made up: province 32, born 1980-01-01, with the check character that belongs to it. */
const ID = "329900198001011234".slice(0, 17);
const CHECKED = `${ID}${check(ID)}`;

function check(first17: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return "10X98765432".charAt(
    weights.reduce((sum, weight, at) => sum + weight * Number(first17.charAt(at)), 0) % 11,
  );
}

describe("identity numbers", () => {
  test("a number with a right check character, masked, with masked words around it", () => {
    const [found] = article(`张某，身份证 ${CHECKED}，拟聘用`);
    expect(found?.kind).toBe("id-number");
    expect(found?.masked).toBe(`3299••••••••••${CHECKED.slice(-4)}`);
    expect(found?.quote).toBe(`张某，身份证 3299••••••••••${CHECKED.slice(-4)}，拟聘用`);
  });

  test("trap: the standard's own examples, which instructions for forms show, are nobody's", () => {
    expect(article("身份证号码请填写18位，如11010519491231002X。")).toEqual([]);
    expect(article(`填写示例：${CHECKED}`)).toEqual([]);
  });

  test("what is kept of the page hides it, wherever it stands", () => {
    const { hide } = read(`<li>${CHECKED}</li>`, false);
    expect(hide(`关于${CHECKED}的公示`)).not.toContain(CHECKED);
  });

  test.each([
    ["a wrong check character", `${ID}${check(ID) === "0" ? "1" : "0"}`],
    ["a birthday that does not exist", "329900198013011234"],
    ["a number masked by the portal", "3299001980****1234"],
    ["part of a longer number", `9${CHECKED}`],
    ["a firm's credit code", `统一社会信用代码：${CHECKED}`],
  ])("not %s", (_, words) => {
    expect(article(words)).toEqual([]);
  });

  test("a second number at the edge of a quotation is not shown by half", () => {
    const other = `${CHECKED.slice(0, 14)}001`;
    const second = `${other}${check(other)}`;
    for (const { quote } of article(`${CHECKED}、${second}`)) expect(quote).not.toMatch(/\d{6}/);
  });
});

describe("mobile numbers", () => {
  test("a number that stands in a list of names", () => {
    expect(article("拟入选人员：张某 13800005678")).toEqual([
      { kind: "mobile", masked: "138••••5678", quote: "拟入选人员：张某 138••••5678" },
    ]);
  });

  test.each([
    ["after a label", "联系人：张某，电话：13800005678"],
    ["for consultation", "政策咨询请找张某 13800005678"],
    ["in a longer number", "项目编号 2026138000056789"],
    ["that no mobile begins with", "12800005678"],
  ])("not one %s", (_, words) => {
    expect(article(words)).toEqual([]);
  });

  test("not in a table of telephone numbers, at the foot, or on a list page", () => {
    expect(
      read(
        '<div id="Zoom"><table><tr><td>科室</td><td>联系电话</td></tr><tr><td>办公室</td><td>13800005678</td></tr></table></div>',
      ).found,
    ).toEqual([]);
    expect(read('<div class="footer">13800005678</div>').found).toEqual([]);
    expect(read("<ul><li>13800005678</li></ul>", false).found).toEqual([]);
  });
});
