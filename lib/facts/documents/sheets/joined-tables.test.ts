import { describe, expect, test } from "vitest";
import { areTorn, joinedTables } from "./joined-tables.ts";
import type { PaperTable } from "./paper-table.ts";
import { paperRows } from "./paper-table.ts";

/** A label column that holds eight characters a line, and two columns of figures. */
const SIDES = [0, 100, 130, 160];
const FULL = 8;

describe("a table that goes on overleaf", () => {
  test("has the rows of both sheets", () => {
    expect(joined([["行政许可", "31", "4"]], [["行政处罚", "2", "0"]])).toEqual([
      ["行政许可", "31", "4"],
      ["行政处罚", "2", "0"],
    ]);
  });

  test("is not the next table: that has other sides", () => {
    const narrower = { height: 1, cells: [cell("行政处罚", 0, 0, 90)] };
    expect(joinedTables(tableOf([["行政许可", "31", "4"]]), narrower)).toBeNull();
  });

  test("has its head once, though every sheet repeats it", () => {
    const head = ["信息内容", "制发件数", "废止件数"];
    expect(joined([head, ["规章", "0", "0"]], [head, ["规范性文件", "2", "9"]])).toEqual([
      head,
      ["规章", "0", "0"],
      ["规范性文件", "2", "9"],
    ]);
  });

  test("keeps a row of figures that stands first on both sheets", () => {
    expect(
      joined(
        [
          ["规章", "0", "0"],
          ["其他", "1", "1"],
        ],
        [
          ["规章", "0", "0"],
          ["其他", "2", "2"],
        ],
      ),
    ).toHaveLength(4);
  });
});

describe("a row that the end of the sheet cut", () => {
  test("is one: its label fills the line and goes on, its figures stand above", () => {
    expect(
      joined(
        [["其他对外管理服务", "3", "8"]],
        [
          ["事项", "", ""],
          ["行政处罚", "0", "0"],
        ],
      ),
    ).toEqual([
      ["其他对外管理服务\n事项", "3", "8"],
      ["行政处罚", "0", "0"],
    ]);
  });

  test("is one where its figures are centred overleaf", () => {
    expect(joined([["其他对外管理服务", "", ""]], [["事项", "3", "8"]])).toEqual([
      ["其他对外管理服务\n事项", "3", "8"],
    ]);
  });

  test("is one in the head of a table of figures", () => {
    const below = [
      ["况", "", ""],
      ["规章", "0", "0"],
    ];
    expect(joined([["主动公开政府信息", "制发", "废止"]], below)).toEqual([
      ["主动公开政府信息\n况", "制发", "废止"],
      ["规章", "0", "0"],
    ]);
  });
});

describe("a row of its own overleaf", () => {
  test("is one whose figures were left blank: the label above had room for more", () => {
    expect(joined([["行政处罚", "0", "0"]], [["行政强制", "", ""]])).toEqual([
      ["行政处罚", "0", "0"],
      ["行政强制", "", ""],
    ]);
  });

  test("is one with a number of its own", () => {
    const rows = joined([["2.重复申请公开事", "0", "0"]], [["3.要求提供公开", "", ""]]);
    expect(rows).toEqual([
      ["2.重复申请公开事", "0", "0"],
      ["3.要求提供公开", "", ""],
    ]);
  });

  test("is one with figures of its own, also under a label that fills its line", () => {
    expect(joined([["其他对外管理服务", "3", "8"]], [["行政处罚", "0", ""]])).toHaveLength(2);
  });

  test("is one in a table of words", () => {
    expect(
      joined([["办公室主任负责人", "张三", "一楼"]], [["计划科科长负责人", "李四", "二楼"]]),
    ).toHaveLength(2);
  });
});

describe("a figure that the end of the sheet tore", () => {
  test("is for a person: 1 above and 4 overleaf may be the 14 of a narrow cell", () => {
    expect(areTorn(tableOf([["行政许可", "1", "0"]]), tableOf([["", "4", ""]]))).toBe(true);
  });

  test("is none where the row overleaf has a name", () => {
    expect(areTorn(tableOf([["行政许可", "1", "0"]]), tableOf([["行政处罚", "4", "0"]]))).toBe(false);
  });

  test("is none under a head: the one row of figures has no name", () => {
    expect(areTorn(tableOf([["维持", "纠正", "总计"]]), tableOf([["1", "0", "1"]]))).toBe(false);
  });
});

describe("a label over several rows", () => {
  test("covers its empty half overleaf", () => {
    const above = {
      height: 2,
      cells: [cell("三、办理结果", 0, 0, 100, 2), cell("6", 0, 100, 160), cell("1", 1, 100, 160)],
    };
    const below = {
      height: 2,
      cells: [cell("", 0, 0, 100, 2), cell("0", 0, 100, 160), cell("4", 1, 100, 160)],
    };
    expect(joinedTables(above, below)?.cells[0]).toMatchObject({ text: "三、办理结果", rows: 4 });
  });

  test("goes on overleaf with its words where labels are numbered and that half is not", () => {
    const above = { height: 1, cells: [cell("三、本年度的办理结", 0, 0, 100), cell("6", 0, 100, 160)] };
    const below = { height: 1, cells: [cell("果", 0, 0, 100), cell("0", 0, 100, 160)] };
    expect(joinedTables(above, below)?.cells[0]).toMatchObject({ text: "三、本年度的办理结\n果", rows: 2 });
  });
});

function joined(above: readonly string[][], below: readonly string[][]): string[][] {
  const table = joinedTables(tableOf(above), tableOf(below));
  if (table === null) throw new Error("two tables");
  return paperRows(table).map((row) => row.map(({ text }) => text));
}

function tableOf(rows: readonly string[][]): PaperTable {
  return {
    height: rows.length,
    cells: rows.flatMap((texts, row) =>
      texts.map((text, at) => cell(text, row, SIDES[at] ?? 0, SIDES[at + 1] ?? 0)),
    ),
  };
}

function cell(text: string, row: number, left: number, right: number, rows = 1) {
  return { text, isOpen: text.length >= FULL, row, rows, left, right };
}
