import type { UpdateGroup } from "../../freshness/update-groups.ts";

const YEAR = { window: { months: 12 }, standard: { zh: "1 年", en: "1 year" } };

/** Names of columns by the clock that a rule gives them; nothing else is ever called stale (国办秘函〔2019〕19号). */
export const UPDATE_WINDOWS: UpdateGroup[] = [
  {
    names: [
      "工作动态",
      "科技动态",
      "部门动态",
      "政务动态",
      "要闻",
      "图片新闻",
      "政务信息",
      "动态要闻",
      "要闻动态",
      "科技要闻",
      "科技新闻",
      "新闻动态",
      "政务要闻",
      "工作要闻",
    ],
    window: { days: 14 },
    standard: { zh: "2 周", en: "2 weeks" },
    unverified: false,
  },
  {
    names: ["通知公告", "公示公告", "公告公示", "公告", "公示", "最新资讯", "通知"],
    window: { months: 6 },
    standard: { zh: "6 个月", en: "6 months" },
    unverified: false,
  },
  {
    names: [
      "政策文件",
      "政策法规",
      "法规公文",
      "规范性文件",
      "行政规范性文件",
      "部门文件",
      "规章文件",
      "科技政策",
      "文件资料",
      "政策文件及解读",
    ],
    window: { months: 6 },
    standard: { zh: "6 个月", en: "6 months" },
    unverified: false,
  },
  {
    // The third window stands in the census rules of 2015 only.
    names: [
      "人事信息",
      "人事任免",
      "干部任免",
      "招考录用",
      "规划计划",
      "规划信息",
      "发展规划",
      "计划总结",
      "年度计划",
    ],
    window: { months: 12 },
    standard: { zh: "1 年", en: "1 year" },
    unverified: true,
  },
];

/** 动态、要闻类 and 通知公告、政策文件类: the only clocks that the indicators of 2019 state. */
export const OFFICIAL_WINDOWS = UPDATE_WINDOWS.filter(({ unverified }) => !unverified);

/** 长期未更新: no clause says how long. Twelve months are far beyond every clock; other columns are for a person. */
export const LONG_WINDOWS: UpdateGroup[] = [
  ...OFFICIAL_WINDOWS.map(({ names }) => ({ names, ...YEAR, unverified: false })),
  {
    names: [
      "政策解读",
      "规划计划",
      "人事信息",
      "项目申报",
      "立项公示",
      "项目验收",
      "科技成果",
      "高新技术企业",
      "专项资金",
      "建议提案",
      "统计数据",
      "政府采购",
    ],
    ...YEAR,
    unverified: true,
  },
];

/** Columns that have ended by their own name. */
export const CLOSED = ["历史", "归档", "往期", "旧版", "专题", "废止", "失效", "停用"];
