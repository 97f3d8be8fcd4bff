import { cite } from "../documents.ts";
import { EXPECTED, PRESENT, USUAL } from "../present.ts";
import { REQUIRED, WHERE_DUE } from "./obligation.ts";
import type { Unweighed } from "../weighed-by.ts";

/** What a science bureau does: calls, projects, achievements, awards. */
export const projects = [
  {
    ...REQUIRED,
    id: "column.project-calls",
    title: { zh: "项目申报", en: "Project calls" },
    basis: [cite("regulation", "第二十条第（五）项")],
    params: {
      ...PRESENT,
      duty: ["申报", "项目征集"],
      trade: { zh: "科技业务", en: "business of science" },
    },
    column: {
      names: [
        "项目申报",
        "申报通知",
        "科技项目申报",
        "项目申报通知",
        "申报指南",
        "项目指南",
        "科技计划项目",
        "科研计划项目",
        "科技项目",
        "科技计划",
        "科技计划项目申报",
        "科技计划申报",
        "项目征集",
        "业务工作",
        "业务公开",
        "科技资助与奖励",
        "项目管理",
        "计划项目申报",
        "项目申报指南",
        "项目申报公告",
        "申报信息",
      ],
      slugs: ["xmsb", "sbtz", "kjxm", "kjjh", "sbzn"],
      types: [],
      notWith: ["立项", "验收", "评审", "结题", "成果"],
    },
    howToFix: {
      zh: "设“项目申报”栏目，公开申报通知、条件、程序和时间。",
      en: "Add a column 项目申报 with calls, conditions, procedure and dates.",
    },
    reviewNote: {
      zh: "栏目设置依科技部门公开计划的通例；没有这一栏目而在别处见到申报信息的、合并组建的单位，只提示待人工。",
      en: "The column follows the practice of such bureaus; where there is none but calls stand elsewhere, and of merged bureaus, it is for a person.",
    },
  },
  {
    ...REQUIRED,
    id: "column.project-approvals",
    title: { zh: "立项公示", en: "Project approvals" },
    basis: [cite("regulation", "第二十条第（五）项")],
    params: USUAL,
    column: {
      names: [
        "立项公示",
        "项目立项",
        "评审公示",
        "立项通知",
        "拟立项公示",
        "项目公示",
        "科技项目立项",
        "评审立项",
        "立项结果",
        "项目评审",
        "计划项目公示",
        "立项信息",
      ],
      slugs: ["lxgs", "xmlx", "xmgs", "psgs"],
      types: [],
      notWith: ["验收", "结题"],
    },
    howToFix: {
      zh: "公开项目评审、立项结果，写明名单、金额、公示期和异议渠道。",
      en: "Publish the results of reviews and approvals with names, sums, period and channel for objections.",
    },
    reviewNote: {
      zh: "立项公示放在“通知公告”里的也常见，未见栏目的只提示待人工；公示期多为 5 个工作日，未核实，不判。",
      en: "Approvals often stand among the notices, so a missing column is for a person; the period is unverified and not judged.",
    },
  },
  {
    ...WHERE_DUE,
    id: "column.project-acceptance",
    title: { zh: "项目验收", en: "Project acceptance" },
    basis: [cite("regulation", "第二十条第（五）项")],
    params: { ...EXPECTED, duty: ["项目验收", "验收结果", "结题验收", "终止项目"] },
    column: {
      names: ["项目验收", "验收公示", "结题验收", "验收结果", "项目结题", "项目绩效", "验收公告", "结题公示"],
      slugs: ["xmys", "ysgs", "jtys"],
      types: [],
    },
    howToFix: {
      zh: "公开项目验收、结题结果。",
      en: "Publish the results of accepted and ended projects.",
    },
  },
  {
    ...WHERE_DUE,
    id: "column.achievements",
    title: { zh: "科技成果", en: "Achievements" },
    basis: [cite("transferLaw", "第十一条")],
    params: { ...EXPECTED, duty: ["成果登记", "成果转化"] },
    column: {
      names: ["科技成果", "成果登记", "成果转化", "科技成果登记", "科技成果转化", "成果公示", "科技成果公告"],
      slugs: ["kjcg", "cgdj", "cgzh"],
      types: [],
      notWith: ["奖励"],
    },
    howToFix: {
      zh: "公开科技成果和相关知识产权信息。",
      en: "Publish achievements and the intellectual property that belongs to them.",
    },
  },
  {
    ...WHERE_DUE,
    id: "column.awards",
    title: { zh: "科技奖励", en: "Awards" },
    basis: [cite("regulation", "第二十条第（十五）项")],
    params: { ...EXPECTED, duty: ["科学技术奖", "科技奖提名", "科技进步奖"] },
    column: {
      names: ["科技奖励", "科学技术奖", "科学技术奖励", "科技奖", "奖励公示", "科技奖励公示"],
      slugs: ["kjjl", "kxjsj"],
      types: [],
    },
    howToFix: {
      zh: "公开科学技术奖的提名公示和授奖决定。",
      en: "Publish nominations and decisions of science awards.",
    },
  },
  {
    ...WHERE_DUE,
    id: "column.hightech",
    title: { zh: "高新技术企业", en: "High-tech enterprises" },
    basis: [cite("regulation", "第二十条第（五）项")],
    params: {
      ...EXPECTED,
      duty: ["高新技术企业认定", "高新技术企业名单", "科技型中小企业名单", "拟认定高新技术企业"],
    },
    column: {
      names: [
        "高新技术企业",
        "高企认定",
        "高新技术企业认定",
        "科技型中小企业",
        "高新技术",
        "创新平台",
        "众创空间",
        "孵化器",
        "科技企业",
        "高企",
        "科技型企业",
      ],
      slugs: ["gxjsqy", "gqrd", "kjxzxqy"],
      types: [],
    },
    howToFix: {
      zh: "公开高新技术企业认定、科技型中小企业入库的公示和公告。",
      en: "Publish the announcements on high-tech enterprises and registered small firms.",
    },
  },
] satisfies Unweighed[];
