import type { Checklist } from "../../../lib/audit/checklist/checklist.ts";
import { duty } from "./duties.ts";
import { planChecklist } from "./plan-checklist.ts";

/** Plans of four science & technology bureaus: what each promised to publish and to do. */
export const seeds: readonly Checklist[] = [
  planChecklist({
    id: "seed-000-1",
    title: { zh: "科技局政务公开分工（2016 年，一）", en: "A bureau's division of work, 2016 (one)" },
    document: "《肇庆市贯彻落实省府办公厅2016年政务公开工作要点分工方案》（肇府办函〔2016〕105号）",
    columns: {
      "三（一）权力清单和规范性文件": ["column.power-list", "column.policy"],
      "三（二）执法信息和双公示": ["column.permits", "column.penalties"],
      "三（四）科技计划项目": [
        "column.project-calls",
        "column.project-approvals",
        "column.project-acceptance",
      ],
      "三（五）科技规划": ["column.plans"],
      "三（七）财政预决算": ["column.budget", "column.final-accounts"],
      "三（九）政策解读回应": ["column.interpretation", "column.response"],
      "四（二）公开制度": ["platform.rules", "platform.request-channel"],
    },
    duties: [
      duty("participation", "三（五）科技决策"),
      {
        id: "duty.poverty-relief",
        title: { zh: "科技扶贫信息", en: "Poverty relief by science" },
        clause: "三（六）科技扶贫",
        lookFor: {
          zh: "看有没有扶贫政策、成效的信息；没有这项任务的填不适用",
          en: "see whether policy and results of poverty relief are published; else not applicable",
        },
      },
      duty("newMedia", "三（八）信息平台建设"),
      duty("media", "三（九）政策解读回应"),
      duty("hearing", "四（一）"),
      duty("secrecy", "四（二）"),
      duty("staff", "四（二）"),
      duty("accountability", "四（三）"),
    ],
  }),
  planChecklist({
    id: "seed-000-2",
    title: { zh: "科技局政务公开七类内容（2016 年，二）", en: "Seven classes of a bureau, 2016 (two)" },
    document: "《2016年全市政务公开工作要点》（天政办发〔2016〕51号）",
    columns: {
      "三1 科技局概况": ["column.functions", "column.leaders"],
      "三2 法规公文": ["column.policy", "column.interpretation"],
      "三3 工作规划及总结": ["column.plans"],
      "三4 业务工作": ["column.project-calls", "column.hightech", "column.awards", "column.achievements"],
      "三5 财务信息": ["column.budget", "column.special-funds"],
      "三6 人事信息": ["column.personnel"],
      "三7 工作动态": ["column.news"],
    },
    duties: [
      duty("media", "四2 新闻媒体公开"),
      duty("board", "四3 线下公开"),
      duty("hearing", "五1"),
      duty("approval", "五3"),
      duty("accountability", "五3"),
      duty("selfCheck", "五5"),
    ],
  }),
  planChecklist({
    id: "seed-000-3",
    title: { zh: "科技局政务公开措施（2016 年，三）", en: "A bureau's measures, 2016 (three)" },
    document: "《安庆市人民政府办公室关于印发2016年全市政务公开工作要点的通知》（宜政办秘〔2016〕53号）",
    columns: {
      "三（二）健全信息栏目": ["column.policy", "column.functions", "column.personnel"],
      "三（二）依申请公开": ["platform.request-channel"],
      "三（三）科技项目": ["column.project-calls", "column.project-approvals"],
      "三（四）财政资金": ["column.budget", "column.final-accounts"],
      "三（五）网络问政": ["column.response"],
      "二（四）执法结果": ["column.penalties"],
    },
    duties: [
      duty("board", "三（五）政务公开栏"),
      duty("secrecy", "三（六）"),
      duty("leadership", "四（一）"),
      duty("accountability", "四（三）"),
    ],
  }),
  planChecklist({
    id: "seed-001-1",
    title: { zh: "科技局信息公开计划八类内容", en: "Eight classes of a bureau's plan" },
    document: "《科学技术局政府信息公开计划》（范文，未注明单位）",
    columns: {
      "二1 机构职能": ["column.functions", "column.leaders", "column.departments"],
      "二2 政策法规": ["column.policy", "column.interpretation"],
      "二3 规划计划": ["column.plans"],
      "二4 财政资金": ["column.budget", "column.final-accounts", "column.special-funds"],
      "二5 科技项目": ["column.project-calls", "column.project-approvals", "column.project-acceptance"],
      "二6 科技成果": ["column.achievements"],
      "二7 人事": ["column.personnel"],
      "二8 其他": ["column.news", "column.permits", "column.penalties"],
    },
    duties: [
      duty("newMedia", "三2 政务新媒体"),
      duty("media", "三3 新闻媒体"),
      duty("readingPoint", "三4 公共查阅点"),
      duty("press", "三5 新闻发布会"),
      duty("training", "四1 第一阶段"),
      duty("selfCheck", "四2 第二阶段"),
      duty("leadership", "五1 组织领导"),
    ],
  }),
];
