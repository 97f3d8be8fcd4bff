import { cite, SINCE_INSPECTION, SINCE_REGULATION } from "./documents.ts";
import { MATTERS_OF_SOME } from "./matters-of-some.ts";
import { NO_DUTY } from "./present.ts";
import { CLOSED, UPDATE_WINDOWS } from "./update-windows.ts";
import type { Unweighed } from "./weighed-by.ts";

/** Columns beside those with a clock whose rows are dated by nature. */
const DATED_COLUMNS = [
  "政策解读",
  "项目申报",
  "立项公示",
  "项目验收",
  "建议提案",
  "行政许可",
  "行政处罚",
  "政府采购",
];

/** What columns hold, each single case below the counts from which the vetoes are met. */
export const content = [
  {
    id: "content.undated-lists",
    title: { zh: "列表未注明日期", en: "Lists without dates" },
    basis: [
      cite("census", "评分表：未注明信息发布时间的视为不更新"),
      cite("guidelines", "信息发布：注明发布时间"),
    ],
    threshold: {
      zh: "动态、公告、政策等列表和其中文章至少一处注明日期",
      en: "News, notices and policy bear dates, in the list or in its articles",
    },
    effective: SINCE_INSPECTION,
    severity: "deduct",
    evaluator: "undatedLists",
    params: {
      perOccurrence: 1,
      names: [...UPDATE_WINDOWS.flatMap(({ names }) => names), ...DATED_COLUMNS],
      minRows: 3,
      minCoverage: 0.9,
    },
    howToFix: {
      zh: "在列表和文章中注明发布日期。",
      en: "Show the day of publication in lists and articles.",
    },
    reviewNote: {
      zh: "列表无日期而文章有日期、文章没有读到的，只提示待人工。",
      en: "A list without dates whose articles bear them, or were not read, is for a person.",
    },
  },
  {
    id: "content.stale-columns",
    title: { zh: "栏目更新不及时", en: "Stale columns" },
    basis: [cite("inspection", "单项否决“栏目不更新”：动态、要闻类 2 周，通知公告、政策文件类 6 个月")],
    threshold: {
      zh: "动态、要闻 2 周；通知公告、政策文件 6 个月；人事、规划计划 1 年（未核实，只提示）",
      en: "News 2 weeks; notices and policy 6 months; personnel and plans 1 year (unverified, for a person)",
    },
    effective: SINCE_INSPECTION,
    severity: "deduct",
    evaluator: "staleColumns",
    params: {
      perOccurrence: 1,
      groups: UPDATE_WINDOWS,
      closed: CLOSED,
      minCoverage: 0.9,
    },
    howToFix: {
      zh: "补发应公开的信息，并核对列表日期；确无更新内容的，在栏目中说明。",
      en: "Publish what is due and check the dates in the list; where nothing is due, say so in the column.",
    },
    reviewNote: {
      zh: "指标只计一级栏目；确无新内容的，由检查人按“不适用”处理并写明理由。置顶旧稿和晚于基准日期的日期不计。",
      en: "The rule counts first-level columns; where nothing new was due, a person marks it not applicable and says why.",
    },
  },
  {
    id: "content.blank-columns",
    title: { zh: "空白栏目（逐个列出）", en: "Blank columns, one by one" },
    basis: [cite("inspection", "单项否决“栏目不更新”：空白栏目")],
    threshold: { zh: "栏目在，内容为 0 条", en: "The column is there and holds 0 rows" },
    effective: SINCE_INSPECTION,
    severity: "info",
    evaluator: "blankColumns",
    params: { minCoverage: 0.9, noDuty: NO_DUTY, mattersOfSome: MATTERS_OF_SOME },
    howToFix: {
      zh: "补充内容；没有这类事项的，在栏目中写明，或撤下栏目。",
      en: "Fill the column; where there is nothing to publish, say so in it or remove it.",
    },
    reviewNote: {
      zh: "只列出，不扣分：必备栏目空白在各自检查项下扣分。行政处罚、行政事业性收费、重大建设项目等本单位可能没有的事项，待人工。",
      en: "Lists only: a required column that is blank costs points under its own item. Matters that the bureau may not have (penalties, charges, construction) are for a person.",
    },
  },
  {
    id: "content.dead-links",
    title: { zh: "打不开的链接", en: "Dead links" },
    basis: [cite("inspection", "功能设计“可用性”：链接打不开或错误")],
    threshold: {
      zh: "站内链接能打开；首页 1 个计 10 处，其他页面 1 个计 1 处",
      en: "Links within the site open; one on the home page counts ten times one elsewhere",
    },
    effective: SINCE_INSPECTION,
    severity: "deduct",
    evaluator: "deadLinks",
    params: { perOccurrence: 0.1, statuses: [404, 410], homeWeight: 10, mostShare: 0.5 },
    howToFix: { zh: "改正或撤下打不开的链接。", en: "Correct or remove the links that do not open." },
    reviewNote: {
      zh: "每个链接的扣分（首页 1 分、其他 0.1 分）未核实，可修改。外站链接没有试；站内链接没有全部试到的（栏目检查只试一部分），没有发现也不判符合；网页能打开但称内容不存在的待人工。",
      en: "The points of a link are unverified and can be set. Links to other sites were not tried; where links within the site were not all tried (a check of the columns tries some), finding none is no pass; pages that say they are gone are for a person.",
    },
  },
  {
    id: "content.late-publication",
    title: { zh: "晚于期限上线", en: "Put up late" },
    basis: [
      cite("regulation", "第二十六条"),
      cite("lawEnforcement", "行政执法公示制度"),
      cite("inspection", "单项否决“安全、泄密事故等严重问题”：弄虚作假"),
    ],
    threshold: {
      zh: "网址日期比所注日期、发布日期比成文日期晚不超过 20 个工作日；许可和处罚 7 个工作日",
      en: "Put up within 20 working days of the day shown or written; permits and penalties within 7",
    },
    effective: SINCE_REGULATION,
    severity: "info",
    evaluator: "latePublication",
    params: {
      periods: [
        {
          names: ["行政许可", "行政处罚", "双公示", "行政许可决定", "行政处罚决定", "信用信息双公示"],
          workingDays: 7,
          rule: { zh: "7 个工作日", en: "7 working days" },
        },
        { names: [], workingDays: 20, rule: { zh: "20 个工作日", en: "20 working days" } },
      ],
      bulk: 5,
      mostFindings: 50,
    },
    howToFix: {
      zh: "形成或变更之日起 20 个工作日内公开；补发、转载、迁移的，注明原日期。",
      en: "Publish within 20 working days; where something was moved, reposted or corrected, say so with its first day.",
    },
    reviewNote: {
      zh: "日期不一致可能是迁移、更正或转载，只提示待人工，不作不符合；是否改过日期只能由人判断。",
      en: "Days differ after moves, corrections and reposts: this asks a person and never fails; whether a day was changed only a person can judge.",
    },
  },
  {
    id: "content.personal-data",
    title: { zh: "个人信息未遮盖", en: "Unmasked personal data" },
    basis: [cite("regulation", "第十五条"), cite("privacyLaw", "第二十五条、第二十八条")],
    threshold: {
      zh: "正文不出现完整的居民身份证号码；手机号码待人工",
      en: "No complete identity number in the text; mobile numbers are for a person",
    },
    effective: SINCE_REGULATION,
    severity: "deduct",
    evaluator: "personalData",
    params: { perOccurrence: 1, verdicts: { "id-number": "fail", mobile: "review" } },
    howToFix: {
      zh: "撤下原文，遮盖后重新发布，并通知搜索平台删除快照。",
      en: "Take the text down, mask the numbers, publish it again and ask search engines to drop their copies.",
    },
    reviewNote: {
      zh: "只认校验码正确的 18 位号码，证据已遮盖；联系电话、附件和图片不看。",
      en: "Only numbers with a right check character count, masked as evidence; office telephones, files and pictures are not looked at.",
    },
  },
] satisfies Unweighed[];
