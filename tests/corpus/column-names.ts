/** Names and slugs that portals of science bureaus give a column, with the checklist's items that it may answer. */
export interface NamedColumn {
  readonly items: readonly string[];
  /** Parted by spaces. */
  readonly names: string;
  readonly slugs: string;
}

/**
 * Seen on real portals. Left out for good: `nb` and `gkmlpt`, which as a part of an address prove nothing, and
 * 双随机, 网站年度报表, for which the checklist has no item.
 */
export const COLUMN_NAMES: readonly NamedColumn[] = [
  {
    items: ["platform.annual-reports"],
    names:
      "政府信息公开年报 信息公开年报 公开年报 政府信息公开工作年度报告 政府信息公开年度报告 政务信息公开年度报告 年度报告 信息公开年度报告 政府信息公開年度報告",
    slugs: "zfxxgknb xxgknb gknb ndbg xxgkAnnualReport OpennessAnnualReport",
  },
  {
    items: ["platform.guide"],
    names: "政府信息公开指南 信息公开指南 公开指南 政务信息公开指南",
    slugs: "zfxxgkzn xxgkzn gkzn guide bmgkzn",
  },
  {
    items: ["platform.rules"],
    names: "政府信息公开制度 公开制度 信息公开制度 政府信息公开规定 政府信息公开依据 公开规定",
    slugs: "zfxxgkzd gkzd gkgd zfxxgkgd",
  },
  {
    items: ["platform.statutory"],
    names: "政府信息公开目录 信息公开目录 公开目录 主动公开基本目录 主动公开目录 部门目录",
    slugs: "gkml xxgkml",
  },
  {
    items: ["platform.statutory"],
    names: "法定主动公开内容 法定公开内容 主动公开 主动公开内容 基础信息公开 重点领域信息公开",
    slugs: "fdzdgknr fadingzhudonggongkaineirong zdgk zdlyxxgk",
  },
  {
    items: ["platform.request-channel"],
    names: "依申请公开 申请公开 在线申请 依申请公开政府信息 政府信息依申请公开",
    slugs: "ysqgk",
  },
  {
    items: ["column.functions"],
    names:
      "机构职能 机构概况 机构设置 主要职责 主要职能 职能职责 部门职责 单位职责 机关简介 机构信息 组织机构 政府工作机构 科技局概况 机关信息 部门概况",
    slugs: "jgzn jggk jgsz zyzz",
  },
  {
    items: ["column.leaders"],
    names: "领导信息 领导分工 领导介绍 领导简介 局领导 领导班子 机构领导 负责人信息 领导之窗",
    slugs: "",
  },
  {
    items: ["column.departments"],
    names: "内设机构 科室设置 处室职责 内设科室",
    slugs: "",
  },
  {
    items: ["column.departments"],
    names: "直属单位 下属单位 所属事业单位",
    slugs: "",
  },
  {
    items: ["column.plans"],
    names:
      "规划计划 规划信息 发展规划 专项规划 科技规划 科技发展规划 工作规划及总结 计划总结 年度计划 規劃計畫",
    slugs: "",
  },
  {
    items: ["column.policy"],
    names:
      "政策文件 政策法规 法规公文 规范性文件 行政规范性文件 部门文件 规章文件 履职依据 科技政策 文件资料 規範性檔案",
    slugs: "",
  },
  {
    items: ["column.interpretation"],
    names: "政策解读 解读回应 政策问答 图解 政策解讀",
    slugs: "",
  },
  {
    items: ["column.budget", "column.final-accounts"],
    names:
      "财政信息 财政资金 预决算公开 财政预决算 预算/决算 部门预决算 部门财政预算 三公经费及预算/决算 部门财政预决算及三公经费 财务信息 财政审计 财政预算决算报告 资金信息",
    slugs: "czzj czxx czyjs czyjsgk bmyjs",
  },
  {
    items: ["column.procurement"],
    names: "政府采购 招标采购 招投标信息",
    slugs: "",
  },
  {
    items: ["column.statistics"],
    names: "统计信息 统计数据 数据发布 科技统计",
    slugs: "",
  },
  {
    items: ["column.project-calls", "column.project-approvals", "column.project-acceptance"],
    names: "科技项目 科技计划 项目申报 科技计划项目 立项公示 项目验收 科技资助与奖励 业务工作 业务公开",
    slugs: "",
  },
  {
    items: ["column.achievements", "column.awards"],
    names: "科技成果 成果登记 成果转化 科技奖励 科学技术奖",
    slugs: "",
  },
  {
    items: ["column.hightech"],
    names: "高新技术企业 高企认定 科技型中小企业 创新平台 众创空间 孵化器",
    slugs: "",
  },
  {
    items: ["column.power-list"],
    names: "行政权力 权力清单 权责清单 责任清单 行政权力运行 权力运行",
    slugs: "",
  },
  {
    items: ["column.permits", "column.penalties"],
    names: "行政许可 行政处罚 双公示 行政许可/处罚 信用信息双公示 行政执法公示",
    slugs: "",
  },
  {
    items: ["column.proposals"],
    names: "建议提案 建议提案办理 提案建议办理 人大建议政协提案 議案提案 提案議案",
    slugs: "",
  },
  {
    items: ["column.personnel"],
    names: "人事信息 人事任免 干部任免 招考录用 公务员招考",
    slugs: "",
  },
  {
    items: ["column.news"],
    names: "工作动态 科技动态 部门动态 政务动态 要闻 图片新闻 政務信息",
    slugs: "",
  },
  {
    items: ["column.notices"],
    names: "通知公告 公示公告 公告公示 公告 公示 最新资讯",
    slugs: "",
  },
  {
    items: ["column.response"],
    names: "回应关切 热点回应 咨询投诉 局长信箱 互动交流 政民互动 征集调查 在线访谈",
    slugs: "",
  },
];
