import type { ChecklistItem } from "../../../lib/audit/checklist/checklist.ts";
import { CONSULTATION_COLUMN, LETTER_COLUMN, SERVICE_COLUMN } from "./dialogue-columns.ts";
import { cite, SINCE_INSPECTION } from "./documents.ts";
import { MATTERS_OF_SOME } from "./matters-of-some.ts";
import { ENTRANCE, NO_DUTY } from "./present.ts";
import { CLOSED, LONG_WINDOWS, OFFICIAL_WINDOWS } from "./update-windows.ts";

const COMMON = { effective: SINCE_INSPECTION, severity: "veto", points: 0, cap: 0 } as const;
const DIALOGUE = { ...ENTRANCE, ofPortal: true };

/** The single faults that make a site fail (国办秘函〔2019〕19号, 第一部分 单项否决). */
export const veto = [
  {
    ...COMMON,
    id: "veto.unreachable",
    title: { zh: "站点无法访问", en: "Site cannot be reached" },
    basis: [cite("inspection", "单项否决“站点无法访问”")],
    threshold: {
      zh: "一周内每天间隔访问 20 次以上，超过（含）15 秒打不开的累计占比 5% 及以上",
      en: "In a week of twenty visits a day, 5 % or more do not open within 15 seconds",
    },
    evaluator: "siteReachable",
    params: { share: 0.05 },
    howToFix: { zh: "排查主机、线路和域名解析。", en: "Check host, line and name service." },
    reviewNote: {
      zh: "一次检查只是一个时点，不作不符合；需要一周的监测数据。",
      en: "One audit is a snapshot and never fails this; it takes a week of sampling.",
    },
  },
  {
    ...COMMON,
    id: "veto.home-stale",
    title: { zh: "首页不更新", en: "Home page not updated" },
    basis: [cite("inspection", "单项否决“首页不更新”")],
    threshold: {
      zh: "2 周内首页有信息更新；首页仅为导航入口的看所有二级页面",
      en: "Something new on the home page within two weeks, or behind it where it is only an entrance",
    },
    evaluator: "homeFresh",
    params: { days: 14, minRows: 3 },
    howToFix: { zh: "更新首页信息，核对所注日期。", en: "Update the home page and check its dates." },
    reviewNote: {
      zh: "首页由脚本更新、未注明日期的只提示待人工；频道的首页属于门户网站。",
      en: "A home page filled by a script or without dates is for a person; that of a channel is the portal's.",
    },
  },
  {
    ...COMMON,
    id: "veto.columns-stale",
    title: { zh: "栏目不更新", en: "Columns not updated" },
    basis: [cite("inspection", "单项否决“栏目不更新”：动态、要闻类 2 周，通知公告、政策文件类 6 个月")],
    threshold: {
      zh: "动态、要闻类 2 周，通知公告、政策文件类 6 个月未更新的，累计 5 个及以上",
      en: "Five or more columns: news not updated for two weeks, notices and policy for six months",
    },
    evaluator: "staleColumnCount",
    params: {
      what: { zh: "不更新的栏目", en: "stale columns" },
      groups: OFFICIAL_WINDOWS,
      closed: CLOSED,
      threshold: 5,
    },
    howToFix: { zh: "补发应公开的信息。", en: "Publish what is due." },
    reviewNote: {
      zh: "指标只计一级栏目，父栏目与子栏目只计一次；未注明日期的另列，待人工。",
      en: "The rule counts first-level columns; a column and its parent count once; undated ones are for a person.",
    },
  },
  {
    ...COMMON,
    id: "veto.columns-outdated",
    title: { zh: "栏目长期未更新", en: "Columns long not updated" },
    basis: [cite("inspection", "单项否决“栏目不更新”：应更新但长期未更新")],
    threshold: {
      zh: "应更新但长期（按 1 年）未更新的栏目累计 10 个及以上",
      en: "Ten or more columns not updated for long (one year)",
    },
    evaluator: "staleColumnCount",
    params: {
      what: { zh: "长期未更新的栏目", en: "columns long not updated" },
      groups: LONG_WINDOWS,
      closed: CLOSED,
      threshold: 10,
    },
    howToFix: {
      zh: "补发信息，或归档、合并不再使用的栏目。",
      en: "Publish what is due, or close columns that are no longer used.",
    },
    reviewNote: {
      zh: "规则没有写明多久算长期，按 1 年推定；是否应更新由人判断，动态、公告、政策以外的栏目只提示待人工。",
      en: "The rule does not say how long: one year stands in; columns other than news, notices and policy are for a person.",
    },
  },
  {
    ...COMMON,
    id: "veto.columns-blank",
    title: { zh: "空白栏目", en: "Blank columns" },
    basis: [cite("inspection", "单项否决“栏目不更新”：空白栏目")],
    threshold: { zh: "空白栏目累计 5 个及以上", en: "Five or more blank columns" },
    evaluator: "blankColumnCount",
    params: { threshold: 5, noDuty: NO_DUTY, mattersOfSome: MATTERS_OF_SOME },
    howToFix: { zh: "补充内容，或撤下空白栏目。", en: "Fill the columns or remove them." },
    reviewNote: {
      zh: "由脚本填充而没有读到的不算空白；父栏目与子栏目都空白的只计子栏目；行政处罚、行政事业性收费、重大建设项目等本单位可能没有的事项另列，待人工。",
      en: "Lists filled by scripts that were not read are not blank; of a blank column and its parent the inner one counts; matters that the bureau may not have (penalties, charges, construction) are for a person.",
    },
  },
  {
    ...COMMON,
    id: "veto.no-consultation",
    title: { zh: "未提供咨询建言渠道", en: "No way to ask or suggest" },
    basis: [cite("inspection", "单项否决“互动回应差”")],
    threshold: {
      zh: "有网上咨询建言渠道（网上信访、纪检举报除外）",
      en: "There is a way to ask and suggest online (petitions and disciplinary reports aside)",
    },
    evaluator: "columnPresent",
    params: DIALOGUE,
    column: CONSULTATION_COLUMN,
    howToFix: { zh: "设咨询留言或领导信箱。", en: "Offer a way to ask questions or write to the head." },
    reviewNote: {
      zh: "只看渠道在不在，不试填；频道由门户网站提供。",
      en: "Looks for the way in and writes nothing; a channel has the portal's.",
    },
  },
  {
    ...COMMON,
    id: "veto.consultation-unanswered",
    title: { zh: "咨询超期未回复", en: "Letters not answered" },
    basis: [cite("inspection", "单项否决“互动回应差”")],
    threshold: {
      zh: "1 年内没有超过 3 个月未回复的有效留言",
      en: "No valid letter of the last year has waited for more than three months",
    },
    evaluator: "lettersAnswered",
    params: {
      months: 12,
      grace: 3,
      answered: ["答复", "回复", "办理结果", "处理结果"],
      waiting: ["待回复", "未回复", "待答复", "未答复", "尚未回复", "处理中", "办理中", "待办理", "未办理"],
    },
    column: LETTER_COLUMN,
    howToFix: { zh: "回复超期的来信并公开。", en: "Answer the letters that wait and publish the answers." },
    reviewNote: {
      zh: "只看公开的来信；来信是否有效、回复质量由人判断。",
      en: "Published letters only; whether a letter is valid and an answer good is for a person.",
    },
  },
  {
    ...COMMON,
    id: "veto.no-services",
    title: { zh: "未提供办事服务", en: "No services" },
    basis: [cite("inspection", "单项否决“服务不实用”")],
    threshold: {
      zh: "有办事服务栏目，或链接到政务服务平台",
      en: "There is a column of services or a link to the service platform",
    },
    evaluator: "columnPresent",
    params: DIALOGUE,
    column: SERVICE_COLUMN,
    howToFix: {
      zh: "设办事服务入口，链接到政务服务平台。",
      en: "Offer services or link to the service platform.",
    },
    reviewNote: {
      zh: "只看入口在不在；办事指南要素是否齐全没有核对。没有对外服务的单位由检查人按“不适用”处理。",
      en: "Looks for the way in only; guides to services are not checked. A bureau without services is marked not applicable.",
    },
  },
] satisfies ChecklistItem[];
