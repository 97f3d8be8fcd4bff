import type { Block, Cell } from "../bureau.ts";
import type { Applicants, Figures } from "./figures.ts";

const NOBODY: Applicants = { persons: 0, companies: 0 };

/** Table 二 in the format of the report's year: 〔2019〕60号, or 〔2021〕30号 from the report of 2021 on. */
export function disclosureTable(figures: Figures): Block {
  return table(figures.year >= 2021 ? currentDisclosure(figures) : trialDisclosure(figures));
}

function currentDisclosure({ documents, permits }: Figures): Cell[][] {
  return [
    band("第二十条第（一）项"),
    cells("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"),
    cells("规章", 0, 0, 0),
    cells("行政规范性文件", documents.made, documents.repealed, documents.inForce),
    band("第二十条第（五）项"),
    wide("信息内容", "本年处理决定数量"),
    wide("行政许可", permits),
    band("第二十条第（六）项"),
    wide("信息内容", "本年处理决定数量"),
    wide("行政处罚", 0),
    wide("行政强制", 0),
    band("第二十条第（八）项"),
    wide("信息内容", "本年收费金额（单位：万元）"),
    wide("行政事业性收费", 0),
  ];
}

function trialDisclosure({ documents, permits }: Figures): Cell[][] {
  return [
    band("第二十条第（一）项"),
    cells("信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"),
    cells("规章", 0, 0, 0),
    cells("规范性文件", documents.made, documents.made, documents.inForce),
    band("第二十条第（五）项"),
    cells("信息内容", "上一年项目数量", "本年增/减", "处理决定数量"),
    cells("行政许可", 2, 0, permits),
    cells("其他对外管理服务事项", 5, 0, 0),
    band("第二十条第（六）项"),
    cells("信息内容", "上一年项目数量", "本年增/减", "处理决定数量"),
    cells("行政处罚", 3, 0, 0),
    cells("行政强制", 0, 0, 0),
    band("第二十条第（八）项"),
    [{ text: "信息内容" }, { text: "上一年项目数量" }, { text: "本年增/减", colspan: 2 }],
    [{ text: "行政事业性收费" }, { text: "0" }, { text: "0", colspan: 2 }],
    band("第二十条第（九）项"),
    [{ text: "信息内容" }, { text: "采购项目数量", colspan: 2 }, { text: "采购总金额" }],
    [{ text: "政府集中采购" }, { text: "2", colspan: 2 }, { text: "36.5万元" }],
  ];
}

const REFUSED = [
  "1.属于国家秘密",
  "2.其他法律行政法规禁止公开",
  "3.危及“三安全一稳定”",
  "4.保护第三方合法权益",
  "5.属于三类内部事务信息",
  "6.属于四类过程性信息",
  "7.属于行政执法案卷",
  "8.属于行政查询事项",
];
const UNAVAILABLE = ["1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确"];
const UNPROCESSED = [
  "1.信访举报投诉类申请",
  "2.重复申请",
  "3.要求提供公开出版物",
  "4.无正当理由大量反复申请",
  "5.要求行政机关确认或重新出具已获取信息",
];
const OTHERWISE = [
  "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
  "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
  "3.其他",
];

/** Table 三: 25 rows of figures from the report of 2021 on, 23 before. */
export function requestsTable(figures: Figures): Block {
  const processed = {
    persons: figures.granted.persons + figures.notHeld.persons,
    companies: figures.granted.companies + figures.notHeld.companies,
  };
  const none = (labels: readonly string[]) => labels.map((label) => figureRow(label, NOBODY));
  const [notHeld = "", ...otherUnavailable] = UNAVAILABLE;
  return table([
    [
      { text: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", rowspan: 3 },
      { text: "申请人情况", colspan: 7 },
    ],
    [
      { text: "自然人", rowspan: 2 },
      { text: "法人或其他组织", colspan: 5 },
      { text: "总计", rowspan: 2 },
    ],
    cells("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"),
    figureRow("一、本年新收政府信息公开申请数量", figures.received),
    figureRow("二、上年结转政府信息公开申请数量", figures.carriedIn),
    [{ text: "三、本年度办理结果", colspan: 8 }],
    figureRow("（一）予以公开", figures.granted),
    figureRow("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", NOBODY),
    [{ text: "（三）不予公开", colspan: 8 }],
    ...none(REFUSED),
    [{ text: "（四）无法提供", colspan: 8 }],
    figureRow(notHeld, figures.notHeld),
    ...none(otherUnavailable),
    [{ text: "（五）不予处理", colspan: 8 }],
    ...none(UNPROCESSED),
    ...(figures.year >= 2021
      ? [[{ text: "（六）其他处理", colspan: 8 }], ...none(OTHERWISE)]
      : none(["（六）其他处理"])),
    figureRow("（七）总计", processed),
    figureRow("四、结转下年度继续办理", figures.carriedOut),
  ]);
}

/** Table 四: nobody went to review or to court. */
export function disputesTable(): Block {
  const results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  return table([
    [
      { text: "行政复议", colspan: 5 },
      { text: "行政诉讼", colspan: 10 },
    ],
    [
      ...results.map((text) => ({ text, rowspan: 2 })),
      { text: "未经复议直接起诉", colspan: 5 },
      { text: "复议后起诉", colspan: 5 },
    ],
    cells(...results, ...results),
    cells(...Array.from({ length: 15 }, () => 0)),
  ]);
}

function table(rows: readonly (readonly Cell[])[]): Block {
  return { kind: "table", rows };
}

function band(text: string): Cell[] {
  return [{ text, colspan: 4 }];
}

function wide(label: string, value: string | number): Cell[] {
  return [{ text: label }, { text: String(value), colspan: 3 }];
}

function cells(...values: readonly (string | number)[]): Cell[] {
  return values.map((value) => ({ text: String(value) }));
}

function figureRow(label: string, { persons, companies }: Applicants): Cell[] {
  return cells(label, persons, companies, 0, 0, 0, 0, persons + companies);
}
