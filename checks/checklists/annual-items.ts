import { cite, SINCE_REGULATION } from "./kjj/documents.ts";
import {
  ALWAYS,
  CURRENT_FORMAT,
  format,
  FORMER_REGULATION,
  REGULATION,
  TRIAL_FORMAT,
} from "./annual-formats.ts";
import type { Unweighed } from "./kjj/weighed-by.ts";

const SIX_TITLES = ["overview", "proactive", "requests", "disputes", "problems", "other"];

/** What is checked in annual reports one by one; whether all years are there is `annual.years`. */
export const annualItems = [
  {
    id: "annual.deadline",
    title: { zh: "年报按期发布", en: "Reports published in time" },
    basis: [cite("regulation", "第四十九条"), cite("formerRegulation", "第三十一条")],
    threshold: {
      zh: "2018 年度及以前次年 3 月 31 日前，2019 年度起次年 1 月 31 日前（各级政府 3 月 31 日前）",
      en: "By 31 March of the next year until report year 2018, by 31 January since 2019 (governments 31 March)",
    },
    effective: ALWAYS,
    severity: "deduct",
    evaluator: "annualDeadline",
    params: {
      perOccurrence: 1,
      deadlines: [
        { untilYear: 2018, day: "03-31" },
        { untilYear: null, day: "01-31" },
      ],
      governmentDay: "03-31",
      movedTogether: 3,
    },
    howToFix: {
      zh: "每年 1 月 31 日前发布上一年度年报；因网站迁移改变日期的，在网页上注明原发布日期。",
      en: "Publish each report by 31 January; where a move changed the date, state the original one on the page.",
    },
    reviewNote: {
      zh: "各地规定的期限可能更早，可在参数中修改。日期只见于网址、落款在期限内、多份同日发布、期限逢周末或法定假期而在其后首个工作日发布的，只提示待人工。",
      en: "Local deadlines may be earlier and can be set. Dates from addresses, earlier signatures, reports put up together or on the working day after a deadline on a weekend or holiday are for a person.",
    },
  },
  {
    id: "annual.sections",
    title: { zh: "年报规定部分齐全", en: "Required parts of the report" },
    basis: [
      cite("regulation", "第五十条"),
      cite("formerRegulation", "第三十二条"),
      ...format("报告正文的六个部分"),
    ],
    threshold: {
      zh: "2018 年度及以前六项法定内容；2019 年度起六个部分，各部分有内容",
      en: "Six statutory contents until report year 2018, six titled parts since 2019, each with content",
    },
    effective: ALWAYS,
    severity: "deduct",
    evaluator: "annualSections",
    params: {
      perOccurrence: 1,
      required: {
        "2007": ["proactive", "requests", "fees", "disputes", "problems", "other"],
        "2019": SIX_TITLES,
        "2021": SIX_TITLES,
      },
      minHeadings: 3,
    },
    howToFix: {
      zh: "按报告年度适用的格式补齐所缺部分；没有这类事项的，写明“无”。",
      en: "Add the missing parts in the format of the report's year; where there is nothing to tell, say so.",
    },
    reviewNote: {
      zh: "标题按关键词认，不求字面相同。总体情况的五项、宣称的部分数、落款只提示待人工。",
      en: "Titles are matched by keywords. The five topics, the announced number of parts and the signature are for a person.",
    },
  },
  {
    id: "annual.tables",
    title: { zh: "年报表格齐全", en: "Tables of the report" },
    basis: format("第二、三、四部分的表格"),
    threshold: {
      zh: "2019 年度起有表二、表三、表四，行列与当年格式一致；空单元格按 0 计",
      en: "Since report year 2019 tables 2, 3 and 4 in the year's format; blank cells count as 0",
    },
    effective: SINCE_REGULATION,
    severity: "deduct",
    evaluator: "annualTables",
    params: { perOccurrence: 1, optionalRows: ["rules"] },
    howToFix: {
      zh: "用当年格式的表格，不增减行列；没有数字的填 0。",
      en: "Use the tables of the year's format without adding or removing rows; fill in 0 where there is nothing.",
    },
    reviewNote: {
      zh: "表格在附件、图片里的，由人工看。部门不制定规章，缺“规章”行只提示待人工。",
      en: "Tables in files and pictures are for a person. Departments make no rules (规章), so a missing row is a hint only.",
    },
  },
  {
    id: "annual.arithmetic",
    title: { zh: "年报表格勾稽关系", en: "Arithmetic of the tables" },
    basis: format("表三“本列数据的勾稽关系”；表三、表四总计"),
    threshold: {
      zh: "每列新收＋上年结转＝总计＋结转下年度，各项办理结果相加＝总计；每行各列相加＝总计；表四同",
      en: "Each column: received + carried in = total + carried out, outcomes = total; each row adds up; so does table 4",
    },
    effective: SINCE_REGULATION,
    severity: "deduct",
    evaluator: "annualArithmetic",
    params: { perOccurrence: 1 },
    howToFix: {
      zh: "核对原始台账，更正表格并注明更正日期。",
      en: "Check the request register, correct the table and state the day of the correction.",
    },
    reviewNote: {
      zh: "空单元格按 0 计；总计处留空的只提示待人工。全 0 的表是正常的。",
      en: "Blank cells count as 0; a blank total is for a person. A table of zeros is normal.",
    },
  },
  {
    id: "annual.cross-year",
    title: { zh: "年报跨年数据衔接", en: "Figures from year to year" },
    basis: format("表三“上年结转政府信息公开申请数量”“结转下年度继续办理”"),
    threshold: {
      zh: "上一年度“结转下年度”＝本年度“上年结转”",
      en: "What one report carries over is what the next begins with",
    },
    effective: SINCE_REGULATION,
    severity: "deduct",
    evaluator: "annualCrossYear",
    params: { perOccurrence: 0.5 },
    howToFix: {
      zh: "核对两个年度的台账，更正其中一份，并注明更正日期。",
      en: "Check the registers of both years and correct one of the reports.",
    },
    reviewNote: {
      zh: "只比较同一单位相邻两年都读到的报告；规范性文件现行有效件数只提示待人工。",
      en: "Compares only reports of one bureau on adjacent years; the count of documents in force is a hint.",
    },
  },
  {
    id: "annual.citation",
    title: { zh: "年报引用文号正确", en: "Documents cited in the report" },
    basis: [cite("regulation", "第四十九条、第五十条"), ...format("文号")],
    threshold: {
      zh: "引用的文号存在，且适用于报告年度",
      en: "The documents cited exist and were in force for the report's year",
    },
    effective: ALWAYS,
    severity: "deduct",
    evaluator: "annualCitation",
    params: {
      perOccurrence: 0.5,
      unknown: [{ number: "国办公开办函〔2022〕30号", instead: "〔2021〕30号" }],
      periods: [
        { number: FORMER_REGULATION, from: null, to: 2018, instead: REGULATION },
        { number: REGULATION, from: 2018, to: null, instead: FORMER_REGULATION },
        { number: TRIAL_FORMAT, from: 2019, to: 2020, instead: CURRENT_FORMAT },
        { number: CURRENT_FORMAT, from: 2021, to: null, instead: TRIAL_FORMAT },
      ],
    },
    howToFix: {
      zh: "改用报告年度适用的文号：2021 年度起为国办公开办函〔2021〕30号，条例为国务院令第711号。",
      en: "Cite the rule of the report's year: since 2021 国办公开办函〔2021〕30号 and 国务院令第711号.",
    },
    reviewNote: {
      zh: "只核对条例和年报格式的文号；地方文件的文号不判断。",
      en: "Only the numbers of the regulation and of the format are checked, not those of local documents.",
    },
  },
  {
    id: "annual.prose-figures",
    title: { zh: "年报文中数字一致", en: "Figures in the prose" },
    basis: [cite("regulation", "第五十条"), ...format("总体情况与表格")],
    threshold: {
      zh: "文中的申请、复议、诉讼件数与表格一致；称未收到申请的，表三新收为 0；总数与所列分项相符",
      en: "Requests and disputes in prose agree with the tables; stated totals agree with their named parts",
    },
    effective: ALWAYS,
    severity: "deduct",
    evaluator: "annualProseFigures",
    params: {
      perOccurrence: 0.5,
      channels: [
        "网站",
        "平台",
        "网",
        "微信",
        "微博",
        "公众号",
        "新媒体",
        "客户端",
        "公报",
        "报",
        "电视",
        "广播",
        "栏",
        "其他",
      ],
    },
    howToFix: { zh: "核对后更正文中数字或表格。", en: "Correct the prose or the table." },
    reviewNote: {
      zh: "分项少于总数可能是没有列全，按公开渠道分的可能重复计算，只提示待人工。",
      en: "Parts that make less may be incomplete and ways of publishing overlap: both are for a person.",
    },
  },
] satisfies Unweighed[];
