import { cite } from "../documents.ts";
import { EXPECTED, PRESENT } from "../present.ts";
import { REQUIRED, WHERE_DUE } from "./obligation.ts";
import type { Unweighed } from "../weighed-by.ts";

/** Rules, their explanation, plans and figures (条例 Article 20 (1), (3), (4)). */
export const policy = [
  {
    ...REQUIRED,
    id: "column.policy",
    title: { zh: "政策文件", en: "Policy documents" },
    basis: [cite("regulation", "第二十条第（一）项")],
    params: { ...PRESENT, duty: ["管理办法", "实施办法", "实施细则", "实施意见"] },
    column: {
      names: [
        "政策文件",
        "政策法规",
        "法规公文",
        "规范性文件",
        "行政规范性文件",
        "部门文件",
        "规章文件",
        "履职依据",
        "科技政策",
        "文件资料",
        "政策文件及解读",
        "政策及解读",
        "政策法规及解读",
        "政策文件与解读",
        "政策文件库",
        "本局文件",
        "政策",
      ],
      slugs: ["zcwj", "zcfg", "gfxwj", "xzgfxwj", "bmwj"],
      types: ["政策文件"],
      notWith: ["解读", "图解", "问答", "征集", "意见", "草案"],
    },
    howToFix: {
      zh: "设“政策文件”栏目，公开现行有效的规范性文件并注明有效性。",
      en: "Add a column 政策文件 with the documents in force, each marked as valid or not.",
    },
  },
  {
    ...REQUIRED,
    id: "column.interpretation",
    title: { zh: "政策解读", en: "Policy interpretation" },
    basis: [cite("interpretation", "一、（二）政策解读"), cite("guidelines", "栏目标签“政策解读”")],
    unverified: true,
    column: {
      names: [
        "政策解读",
        "解读回应",
        "政策问答",
        "图解",
        "政策图解",
        "文件解读",
        "解读",
        "政策解读回应",
        "图解政策",
      ],
      slugs: ["zcjd", "jdhy", "wjjd"],
      types: ["政策解读"],
      notWith: ["征集"],
    },
    howToFix: {
      zh: "设“政策解读”栏目，解读与文件相互链接。",
      en: "Add a column 政策解读 and link interpretation and document both ways.",
    },
    reviewNote: {
      zh: "国办发〔2016〕80号的条文未核对原文，因此只提示待人工；解读是否同步、是否到位不看。",
      en: "The clause of 国办发〔2016〕80号 was not checked, so this asks a person at most; timeliness and quality are not judged.",
    },
  },
  {
    ...REQUIRED,
    id: "column.plans",
    title: { zh: "规划计划", en: "Plans" },
    basis: [cite("regulation", "第二十条第（三）项")],
    params: { ...PRESENT, duty: ["规划", "工作计划", "工作要点", "工作总结"] },
    column: {
      names: [
        "规划计划",
        "规划信息",
        "发展规划",
        "专项规划",
        "科技规划",
        "科技发展规划",
        "工作规划及总结",
        "计划总结",
        "年度计划",
        "工作计划",
        "工作总结",
        "规划总结",
        "计划规划",
        "规划与计划",
        "工作计划及总结",
      ],
      slugs: ["ghjh", "ghxx", "fzgh", "jhzj", "gzjh", "zxgh"],
      types: ["规划计划"],
      notWith: ["科技计划项目", "项目"],
    },
    howToFix: {
      zh: "公开科技发展规划、专项规划、年度计划和总结。",
      en: "Publish development plans, special plans, yearly plans and summaries.",
    },
  },
  {
    ...WHERE_DUE,
    id: "column.statistics",
    title: { zh: "统计数据", en: "Statistics" },
    basis: [cite("regulation", "第二十条第（四）项")],
    params: { ...EXPECTED, duty: ["科技统计公报", "统计公报"] },
    column: {
      names: ["统计信息", "统计数据", "数据发布", "科技统计", "统计公报", "数据开放", "科技数据"],
      slugs: ["tjxx", "tjsj", "sjfb", "kjtj"],
      types: ["数据发布", "数据开放"],
    },
    howToFix: {
      zh: "公开科技统计数据；没有的，在栏目中说明。",
      en: "Publish science statistics; where there are none, say so.",
    },
  },
] satisfies Unweighed[];
