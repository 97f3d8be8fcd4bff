import { expect, test } from "vitest";
import { columnTree, type RecordedColumn } from "./column-tree.ts";

function column(...path: string[]): RecordedColumn {
  const url = `https://kjj.cangpu.example/${path.join("/")}`;
  return {
    name: path.at(-1) ?? "",
    path,
    url,
    items: 0,
    latestDate: null,
    state: "ok",
    listPages: 1,
    matched: [],
  };
}
const drawn = (...columns: RecordedColumn[]) =>
  columnTree(columns).map(
    ({ name, depth, column: own }) => `${"  ".repeat(depth - 1)}${name}${own ? "" : " ·"}`,
  );

test("columns stand under their path, also where a column above them was not seen itself", () => {
  expect(
    drawn(column("政务公开", "法定内容", "机构职能"), column("政务公开", "公开指南"), column("科技业务")),
  ).toEqual(["政务公开 ·", "  法定内容 ·", "    机构职能", "  公开指南", "科技业务"]);
});

test("a column that is seen after its children takes the line that was kept for it", () => {
  expect(drawn(column("政务公开", "公开指南"), column("政务公开"))).toEqual(["政务公开", "  公开指南"]);
});

test("two columns of one name in one place keep a line each", () => {
  const other = { ...column("通知公告"), url: "https://kjj.cangpu.example/tzgg2/" };
  const lines = columnTree([column("通知公告"), other]);
  expect(lines.flatMap(({ column: own }) => own?.url ?? [])).toHaveLength(2);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(2);
});

test("a column without a path stands by its name", () => {
  expect(drawn({ ...column("要闻"), path: [] })).toEqual(["要闻"]);
});
