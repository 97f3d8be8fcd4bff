import type { Article, Block } from "../portal/bureau.ts";
import type { Defect } from "./defect.ts";
import { article, dated, reworded, rowsOf, titled } from "./spoil.ts";

const REPORTS = "政府信息公开年报";
const ON = "/zwgk/zfxxgknb/";
/** The report on 2023, and the day it bears. */
const ON_2023 = { on: `${ON}202401/t20240119_93704.html`, date: "2024-01-19" };
const REGULATION = "（国务院令第711号）";
const FORMAT = "（国办公开办函〔2021〕30号）";
const BUDGET_LAW = "《中华人民共和国预算法》（2018年修正）第十四条";
const TABLES = "（财预〔2016〕143号）公开内容";

/** The report on 2023 put differently. */
const of2023 = (change: (report: Article) => Article): NonNullable<Defect["columns"]> =>
  article(REPORTS, titled("2023年"), change);

/** A text without its files: what they hold nobody could know. */
const bare = (one: Article): Article => ({
  ...one,
  body: one.body.filter(({ kind }) => kind !== "attachment"),
});

/** Without a part: its heading and everything up to the next. */
function cut(body: readonly Block[], heading: string): Block[] {
  let inside = false;
  return body.filter((block) => {
    if (block.kind === "heading") inside = block.text.includes(heading);
    return !inside;
  });
}

/** Another number in the first cell of figures of one row. */
function figure(body: readonly Block[], label: string, change: (value: number) => number): Block[] {
  return body.map((block) => {
    if (block.kind !== "table") return block;
    const rows = block.rows.map((row) => {
      const at = row.findIndex(({ text }) => text.includes(label));
      return at < 0
        ? row
        : row.map((cell, place) =>
            place === at + 1 ? { ...cell, text: String(change(Number(cell.text))) } : cell,
          );
    });
    return { ...block, rows };
  });
}

export const DEFECTS_OF_REPORTS: Readonly<Record<string, Defect>> = {
  "annual.years": {
    what: "缺 2012 年度年报",
    columns: rowsOf(REPORTS, (rows) => rows.filter((row) => !titled("2012年")(row))),
    finding: {
      says: "缺 2012 年度年报（应有 18 份，见到 17 份）",
      on: ON,
      date: "2014-03-19",
      law: "（国务院令第492号）第三十一条",
    },
  },
  "annual.deadline": {
    what: "2023 年度年报晚发布",
    columns: of2023(dated("2024-02-19")),
    finding: {
      says: "2023 年度报告 2024-02-19 发布，晚于期限 19 天",
      on: `${ON}202402/t20240219_93704.html`,
      date: "2024-02-19",
      law: `${REGULATION}第四十九条`,
    },
  },
  "annual.sections": {
    what: "2023 年度年报缺一部分",
    columns: of2023((report) => ({ ...report, body: cut(report.body, "其他需要报告的事项") })),
    finding: {
      says: "2023 年度报告未见“其他需要报告的事项”部分",
      ...ON_2023,
      law: `${REGULATION}第五十条`,
    },
  },
  "annual.tables": {
    what: "2023 年度年报缺表四",
    columns: of2023((report) => ({
      ...report,
      body: report.body.flatMap((block, at): Block[] => {
        const before = report.body[at - 1];
        const isFour =
          block.kind === "table" && before?.kind === "heading" && before.text.includes("行政复议");
        return isFour ? [{ kind: "paragraph", text: "无。" }] : [block];
      }),
    })),
    finding: { says: "2023 年度报告未见表四", ...ON_2023, law: `${FORMAT}第二、三、四部分的表格` },
  },
  "annual.arithmetic": {
    what: "2023 年度年报表三一格多 1",
    columns: of2023((report) => ({
      ...report,
      body: figure(report.body, "结转下年度", (value) => value + 1),
    })),
    finding: {
      says: "2023 年度表三“自然人”列 4＋0≠4＋1，差 1",
      ...ON_2023,
      law: `${FORMAT}表三“本列数据的勾稽关系”`,
    },
    also: { "annual.cross-year": "fail" },
  },
  "annual.cross-year": {
    what: "2024 年度年报的上年结转与上一年不符，本年新收相应少 1",
    columns: article(REPORTS, titled("2024年"), (report) => ({
      ...report,
      body: figure(
        figure(report.body, "上年结转", (value) => value + 1),
        "本年新收",
        (value) => value - 1,
      ),
    })),
    finding: {
      says: "2023 年度“自然人”列结转 0 件，2024 年度“上年结转”1 件，差 1",
      ...ON_2023,
      law: `${FORMAT}表三“上年结转政府信息公开申请数量”“结转下年度继续办理”`,
    },
    also: { "annual.arithmetic": "fail" },
  },
  "annual.citation": {
    what: "2023 年度年报引用不存在的文号",
    columns: of2023(reworded("〔2021〕30号", "〔2022〕30号")),
    finding: { says: "〔2022〕30号”，查无此号", ...ON_2023, law: `${FORMAT}文号` },
  },
  "annual.prose-figures": {
    what: "2023 年度年报文中的申请件数与表三不符",
    columns: of2023(reworded(/全年新收政府信息公开申请\d+件/, "全年新收政府信息公开申请99件")),
    finding: {
      says: "2023 年度文中收到申请 99 件，表三是 5 件，差 94",
      ...ON_2023,
      law: `${FORMAT}总体情况与表格`,
    },
  },
  "budget.years": {
    what: "缺 2024 年部门预算",
    columns: rowsOf("部门预算", (rows) => rows.filter((row) => !titled("2024年")(row))),
    finding: {
      says: "缺 2024 年度部门预算（应有 5 份，见到 4 份）",
      on: "/zwgk/fdzdgknr/czyjs/",
      date: "2025-03-06",
      law: BUDGET_LAW,
    },
  },
  "budget.tables": {
    what: "2024 年部门预算没有政府性基金表，也没有附件",
    columns: article("部门预算", titled("2024年"), (one) => bare(reworded(/；8\.政府性基金.*?）/, "")(one))),
    finding: {
      says: "缺政府性基金预算支出情况表",
      on: "/zwgk/fdzdgknr/czyjs/bmys/202403/t20240306_94812.html",
      date: "2024-03-06",
      law: TABLES,
    },
  },
  "accounts.years": {
    what: "缺 2023 年度部门决算",
    columns: rowsOf("部门决算", (rows) => rows.filter((row) => !titled("2023年")(row))),
    finding: {
      says: "缺 2023 年度部门决算（应有 5 份，见到 4 份）",
      on: "/zwgk/fdzdgknr/czyjs/",
      date: "2025-09-18",
      law: BUDGET_LAW,
    },
  },
  "accounts.tables": {
    what: "2023 年度部门决算没有“三公”经费表，也没有附件",
    columns: article("部门决算", titled("2023年"), (one) =>
      bare(reworded(/；9\.财政拨款“三公”经费支出决算表/, "")(one)),
    ),
    finding: {
      says: "缺财政拨款“三公”经费支出决算表",
      on: "/zwgk/fdzdgknr/czyjs/bmjs/202409/t20240918_85093.html",
      date: "2024-09-18",
      law: TABLES,
    },
  },
};
