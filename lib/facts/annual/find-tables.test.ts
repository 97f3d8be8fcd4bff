import { describe, expect, test } from "vitest";
import { parseHtml } from "../html/html.ts";
import type { Table } from "./annual-report.ts";
import { findTables } from "./find-tables.ts";

const HEAD = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];

describe("table 三", () => {
  test("is read by its labels, whatever the order of its rows and columns", () => {
    const table =
      tr("", "总计", "自然人") +
      tr("四、结转下年度继续办理", "1", "1") +
      tr("（七）总计", "5", "5") +
      tr("一、本年新收政府信息公开申请数量", "6", "6");
    expect(rows(read(`<table>${table}</table>`).three)).toEqual([
      ["carried-out", "total=1", "natural=1"],
      ["total", "total=5", "natural=5"],
      ["new", "total=6", "natural=6"],
    ]);
  });

  test("keeps blank cells as blank and counts them 0; full-width digits and thousands are numbers", () => {
    const table =
      tr("", ...HEAD) +
      tr("（一）予以公开", "１２", "", "—", "0", "无", "1,024", "") +
      tr("（二）部分公开", ...zeros()) +
      tr("（七）总计", ...zeros());
    const cells = read(`<table>${table}</table>`).three?.rows[0]?.cells ?? [];
    expect(cells.map(({ value }) => value)).toEqual([12, 0, 0, 0, 0, 1024, 0]);
    expect(cells.map(({ blank }) => blank)).toEqual([false, true, true, false, true, false, true]);
  });

  test("takes cells in order where the spans of the labels are wrong", () => {
    const table =
      `<tr><td colspan="3"></td>${HEAD.map((name) => `<td>${name}</td>`).join("")}</tr>` +
      `<tr><td colspan="2">一、本年新收政府信息公开申请数量</td>${numbers(3, 0, 0, 0, 0, 1, 4)}</tr>` +
      `<tr><td>二、上年结转政府信息公开申请数量</td>${numbers(1, 0, 0, 0, 0, 0, 1)}</tr>` +
      `<tr><td colspan="3">（七）总计</td>${numbers(4, 0, 0, 0, 0, 1, 5)}</tr>`;
    expect(rows(read(`<table>${table}</table>`).three)[1]).toEqual(row("carried-in", 1, 0, 0, 0, 0, 0, 1));
  });

  test("leaves a row unread whose figures have no sure column", () => {
    const table =
      tr("", ...HEAD) +
      tr("（一）予以公开", ...zeros()) +
      tr("（二）部分公开", ...zeros()) +
      tr("（七）总计", "3", "4");
    expect(read(`<table>${table}</table>`).three?.unread).toEqual(["（七）总计"]);
  });

  test("does not take one number drawn over several columns for each of them", () => {
    const table =
      tr("", ...HEAD) +
      tr("（一）予以公开", ...zeros()) +
      tr("（二）部分公开", ...zeros()) +
      `<tr><td>（七）总计</td><td colspan="7">8</td></tr>`;
    expect(read(`<table>${table}</table>`).three?.unread).toEqual(["（七）总计"]);
  });

  test("is one table where it is split after a page break", () => {
    const first =
      tr("", ...HEAD) +
      ["一、本年新收政府信息公开申请数量", "二、上年结转", "（一）予以公开"]
        .map((name) => tr(name, ...zeros()))
        .join("");
    const second = ["（二）部分公开", "（七）总计", "四、结转下年度继续办理"]
      .map((name) => tr(name, ...zeros()))
      .join("");
    const found = read(`<table>${first}</table><p>续表</p><table>${second}</table>`).three;
    expect(found?.rows.map(({ id }) => id)).toEqual([
      "new",
      "carried-in",
      "granted",
      "partial",
      "total",
      "carried-out",
    ]);
  });

  test("is read where every line is a table of its own inside another", () => {
    const line = (content: string) => `<tr><td><table>${content}</table></td></tr>`;
    const table = [
      tr("", ...HEAD),
      tr("（一）予以公开", ...zeros()),
      tr("（二）部分公开", ...zeros()),
      tr("（七）总计", "1", "0", "0", "0", "0", "0", "1"),
    ].map(line);
    expect(rows(read(`<table>${table.join("")}</table>`).three).at(-1)).toEqual(
      row("total", 1, 0, 0, 0, 0, 0, 1),
    );
  });

  test("keeps 3.其他 of the current form and （六）其他处理 of the former apart", () => {
    const table =
      tr("", "", ...HEAD) +
      tr("（六）其他处理", "1.申请人无正当理由逾期不补正", ...zeros()) +
      tr("（六）其他处理", "3.其他", ...zeros()) +
      tr("", "（六）其他处理", ...zeros());
    expect(read(`<table>${table}</table>`).three?.rows.map(({ id }) => id)).toEqual([
      "other-1",
      "other-3",
      "other",
    ]);
  });
});

describe("table 四", () => {
  const RESULTS = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

  test("is read where rows and columns are exchanged", () => {
    const table =
      tr("", "行政复议", "未经复议直接起诉", "复议后起诉") +
      RESULTS.map((name, at) => tr(name, String(at), String(at + 5), "")).join("");
    expect(rows(read(`<table>${table}</table>`).four)).toEqual([
      ["review", "upheld=0", "corrected=1", "otherwise=2", "pending=3", "total=4"],
      ["direct", "upheld=5", "corrected=6", "otherwise=7", "pending=8", "total=9"],
      ["after", "upheld=0", "corrected=0", "otherwise=0", "pending=0", "total=0"],
    ]);
  });

  test("drawn as one table for 复议 and one for 诉讼 is put together", () => {
    const first = `<tr><td colspan="5">行政复议</td></tr>${tr(...RESULTS)}${tr("1", "0", "0", "0", "1")}`;
    const second = `<tr><td colspan="5">未经复议直接起诉</td></tr>${tr(...RESULTS)}${tr("0", "0", "2", "0", "2")}`;
    const found = read(`<table>${first}</table><table>${second}</table>`).four;
    expect(found?.rows.map(({ id, cells }) => [id, cells.at(-1)?.value])).toEqual([
      ["review", 1],
      ["direct", 2],
    ]);
  });

  test("does not take one number drawn over several results for each of them", () => {
    const table = `<tr><td colspan="5">行政复议</td></tr>${tr(...RESULTS)}<tr><td colspan="5">3</td></tr>`;
    expect(read(`<table>${table}</table>`).four).toMatchObject({ rows: [], unread: ["行政复议"] });
  });
});

test("other tables with figures are counted, layouts are not", () => {
  const other = `<table>${tr("指标", "单位", "统计数")}${tr("一、主动公开数", "条", "61")}${tr("二、收费", "元", "0")}${tr("三、会议", "次", "2")}</table>`;
  const layout = `<table><tr><td>一、总体情况</td></tr><tr><td>全年公开61条。</td></tr></table>`;
  const html = parseHtml(`<div id="zoom">${other}${layout}</div>`);
  const body = html.nodes[0];
  expect(body && findTables(html, body)).toMatchObject({
    others: 1,
    tables: { two: null, three: null, four: null },
  });
});

function read(content: string): { three: Table | null; four: Table | null } {
  const html = parseHtml(`<div id="zoom">${content}</div>`);
  const body = html.nodes[0];
  if (body === undefined) throw new Error("no element");
  return findTables(html, body).tables;
}

function rows(table: Table | null): string[][] {
  return (table?.rows ?? []).map(({ id, cells }) => [
    id,
    ...cells.map(({ column, value }) => `${column}=${String(value)}`),
  ]);
}

function row(id: string, ...values: number[]): string[] {
  const columns = ["natural", "business", "research", "welfare", "legal", "others", "total"];
  return [id, ...values.map((value, at) => `${columns[at] ?? ""}=${value}`)];
}

function tr(...cells: string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

function numbers(...values: number[]): string {
  return values.map((value) => `<td>${value}</td>`).join("");
}

function zeros(): string[] {
  return HEAD.map(() => "0");
}
