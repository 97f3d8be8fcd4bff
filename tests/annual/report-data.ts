/** A fictional bureau's annual report as data; tests plant faults by changing a copy. */
export interface ReportData {
  readonly year: number;
  readonly title: string;
  readonly preface: string;
  readonly parts: readonly PartData[];
  readonly signature: readonly string[];
}

export interface PartData {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly table?: TableData;
}

export interface CellData {
  readonly text: string;
  readonly colspan?: number;
  readonly rowspan?: number;
}
export type TableData = readonly (readonly CellData[])[];

export const BUREAU = "苍浦市科学技术局";
const HAN = "一二三四五六七八九";

/** A report without faults on this year, in the format of its year. */
export function reportData(
  year: number,
  tables: Partial<Record<"two" | "three" | "four", TableData>>,
): ReportData {
  const parts = year <= 2018 ? formerParts(year) : currentParts(year, tables);
  return {
    year,
    title: `${BUREAU}${year}年政府信息公开工作年度报告`,
    preface: `本报告根据${basisOf(year)}编制，由${parts.map(({ title }) => title).join("、")}共${HAN.charAt(parts.length - 1)}部分组成。`,
    parts,
    signature: [BUREAU, `${year + 1}年1月18日`],
  };
}

function basisOf(year: number): string {
  if (year <= 2018) return "《中华人民共和国政府信息公开条例》（国务院令第492号）";
  const format = year <= 2020 ? "国办公开办函〔2019〕60号" : "国办公开办函〔2021〕30号";
  return `《中华人民共和国政府信息公开条例》（国务院令第711号）和年度报告格式（${format}）`;
}

function formerParts(year: number): PartData[] {
  return [
    part(
      "概述",
      `${year}年，我局明确办公室为政府信息公开工作机构，配备人员，完善发布审核流程，各项工作平稳开展。`,
    ),
    part(
      "主动公开政府信息的情况",
      "全年主动公开政府信息61条，其中规范性文件7条、工作信息50条、人事信息4条。",
    ),
    part("依申请公开政府信息和不予公开政府信息的情况", "全年收到政府信息公开申请3件，均按期答复。"),
    part("政府信息公开的收费及减免情况", "全年没有收取检索、复制、邮寄等费用。"),
    part("因政府信息公开申请行政复议、提起行政诉讼的情况", "全年没有发生行政复议和行政诉讼。"),
    part(
      "政府信息公开工作存在的主要问题及改进情况",
      `一是栏目更新不够均衡，二是${year}年政策说明偏少；下一步将逐月提醒。`,
    ),
    part("其他需要报告的事项", "无。"),
  ];
}

function currentParts(
  year: number,
  tables: Partial<Record<"two" | "three" | "four", TableData>>,
): PartData[] {
  return [
    part(
      "总体情况",
      "（一）主动公开。全年主动公开政府信息61条，其中规范性文件7条、工作信息50条、人事信息4条。",
      "（二）依申请公开。全年新收到政府信息公开申请14件，上年结转2件，结转下年度2件。",
      "（三）政府信息管理。对现行文件逐件标注有效性，落实公文属性源头认定。",
      "（四）政府信息公开平台建设。调整网站专栏，完善检索、查阅和下载。",
      `（五）监督保障。${year}年组织业务培训1次，没有责任追究的情形。`,
    ),
    tabled("主动公开政府信息情况", tables.two),
    tabled("收到和处理政府信息公开申请情况", tables.three),
    tabled("政府信息公开行政复议、行政诉讼情况", tables.four),
    part(
      "存在的主要问题及改进情况",
      `${year}年的不足是文件说明形式单一、更新不够均衡；已把更新要求写入科室年度目标。`,
    ),
    part("其他需要报告的事项", "本年度没有收取信息处理费。"),
  ];
}

function part(title: string, ...paragraphs: string[]): PartData {
  return { title, paragraphs };
}

function tabled(title: string, table: TableData | undefined): PartData {
  return table === undefined ? { title, paragraphs: [] } : { title, paragraphs: [], table };
}
