import type { Share } from "../../checks/checklists/kjj/split.ts";

/** How the points of a checklist lie on the indicators of the assessment they follow, as Markdown. */
export function splitLines(split: readonly Share[]): string[] {
  const total = split.reduce((sum, { points }) => sum + points, 0);
  return [
    "### 分值 · Points",
    "",
    `合计 ${String(total)} 分，按佳木斯市 2018 年市直部门第三方评估的 11 项指标分配；指标以内各检查项的分值由本清单拟定，可修改。`,
    `${String(total)} points by the eleven indicators of the third-party assessment of 佳木斯市 2018; how an indicator lies on its items is this checklist's own and can be edited.`,
    "",
    "| 指标 · indicator | 分 · points | 检查项 · items | 网页看不到的部分 · what no page shows |",
    "| --- | --- | --- | --- |",
    ...split.map(rowOf),
    "",
  ];
}

function rowOf({ title, points, items, instead }: Share): string {
  const moved = instead
    ? `${instead.why.zh}，转给 · ${instead.why.en}: given to ${listed(instead.items)}`
    : "";
  return `| ${title.zh} · ${title.en} | ${String(points)} | ${listed(items) || "—"} | ${moved} |`;
}

function listed(items: Readonly<Record<string, number>>): string {
  return Object.entries(items)
    .map(([id, points]) => `\`${id}\` ${String(points)}`)
    .join(", ");
}
