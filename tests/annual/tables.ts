import { DISPUTE_RESULTS, REQUEST_ROWS } from "../../lib/facts/annual/table-catalogue.ts";
import type { RequestFigures } from "./figures.ts";
import type { CellData, TableData } from "./report-data.ts";

/** Table 二 in the format of the year. */
export function disclosureTable(year: number): TableData {
  return year >= 2021 ? currentDisclosure() : trialDisclosure();
}

function currentDisclosure(): TableData {
  return [
    [wide("第二十条第（一）项", 4)],
    cells("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"),
    cells("规章", "0", "0", "0"),
    cells("行政规范性文件", "2", "2", "9"),
    [wide("第二十条第（五）项", 4)],
    [one("信息内容"), wide("本年处理决定数量", 3)],
    [one("行政许可"), wide("31", 3)],
    [wide("第二十条第（六）项", 4)],
    [one("信息内容"), wide("本年处理决定数量", 3)],
    [one("行政处罚"), wide("0", 3)],
    [one("行政强制"), wide("", 3)],
    [wide("第二十条第（八）项", 4)],
    [one("信息内容"), wide("本年收费金额（单位：万元）", 3)],
    [one("行政事业性收费"), wide("０", 3)],
  ];
}

function trialDisclosure(): TableData {
  return [
    [wide("第二十条第（一）项", 4)],
    cells("信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"),
    cells("规章", "0", "0", "0"),
    cells("规范性文件", "2", "2", "9"),
    [wide("第二十条第（五）项", 4)],
    cells("信息内容", "上一年项目数量", "本年增/减", "处理决定数量"),
    cells("行政许可", "5", "-1", "31"),
    cells("其他对外管理服务事项", "3", "+1", "8"),
    [wide("第二十条第（六）项", 4)],
    cells("信息内容", "上一年项目数量", "本年增/减", "处理决定数量"),
    cells("行政处罚", "0", "0", "0"),
    cells("行政强制", "", "", ""),
    [wide("第二十条第（八）项", 4)],
    [one("信息内容"), one("上一年项目数量"), wide("本年增/减", 2)],
    [one("行政事业性收费"), one("0"), wide("0", 2)],
    [wide("第二十条第（九）项", 4)],
    [one("信息内容"), wide("采购项目数量", 2), one("采购总金额")],
    [one("政府集中采购"), wide("2", 2), one("36.5万元")],
  ];
}

const GROUPS = [
  { prefix: "refused-", name: "（三）不予公开" },
  { prefix: "unavailable-", name: "（四）无法提供" },
  { prefix: "unprocessed-", name: "（五）不予处理" },
  { prefix: "other-", name: "（六）其他处理" },
];

/** Table 三 as the form draws it: three label columns with spans, a head of three lines. */
export function requestsTable(figures: RequestFigures): TableData {
  const outcomes = [...figures.keys()].filter((id) => !["new", "carried-in", "carried-out"].includes(id));
  return [
    [
      {
        text: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
        colspan: 3,
        rowspan: 3,
      },
      { text: "申请人情况", colspan: 7 },
    ],
    [
      { text: "自然人", rowspan: 2 },
      { text: "法人或其他组织", colspan: 5 },
      { text: "总计", rowspan: 2 },
    ],
    cells("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"),
    ...["new", "carried-in"]
      .filter((id) => figures.has(id))
      .map((id) => [wide(nameOf(id), 3), ...numbers(figures, id)]),
    ...outcomes.map((id, at) => [
      ...(at === 0 ? [{ text: "三、本年度办理结果", rowspan: outcomes.length }] : []),
      ...labels(id, outcomes),
      ...numbers(figures, id),
    ]),
    ...["carried-out"]
      .filter((id) => figures.has(id))
      .map((id) => [wide(nameOf(id), 3), ...numbers(figures, id)]),
  ];
}

function labels(id: string, all: readonly string[]): CellData[] {
  const group = GROUPS.find(({ prefix }) => id.startsWith(prefix));
  if (group === undefined) return [wide(nameOf(id), 2)];
  const members = all.filter((other) => other.startsWith(group.prefix));
  const head = members[0] === id ? [{ text: group.name, rowspan: members.length }] : [];
  return [...head, one(nameOf(id))];
}

function numbers(figures: RequestFigures, id: string): CellData[] {
  return (figures.get(id) ?? []).map((value) => one(String(value)));
}

function nameOf(id: string): string {
  return REQUEST_ROWS.find((row) => row.id === id)?.name ?? id;
}

/** Table 四: 行政复议, 未经复议直接起诉, 复议后起诉, five numbers each. */
export function disputesTable(figures: readonly number[] = Array.from({ length: 15 }, () => 0)): TableData {
  const results = DISPUTE_RESULTS.map(({ name }) => name);
  return [
    [wide("行政复议", 5), wide("行政诉讼", 10)],
    [...results.map((text) => ({ text, rowspan: 2 })), wide("未经复议直接起诉", 5), wide("复议后起诉", 5)],
    cells(...results, ...results),
    cells(...figures.map(String)),
  ];
}

export function one(text: string): CellData {
  return { text };
}

export function wide(text: string, colspan: number): CellData {
  return { text, colspan };
}

export function cells(...texts: string[]): CellData[] {
  return texts.map(one);
}
