import { cite } from "../documents.ts";
import { PRESENT } from "../present.ts";
import { REQUIRED } from "./obligation.ts";
import { LEADER_FIELDS } from "./leader-fields.ts";
import type { Unweighed } from "../weighed-by.ts";

/** Who the bureau is (条例 Article 20 (2)). */
export const organisation = [
  {
    ...REQUIRED,
    id: "column.functions",
    title: { zh: "机构职能", en: "Functions" },
    basis: [cite("regulation", "第二十条第（二）项")],
    column: {
      names: [
        "机构职能",
        "机构概况",
        "机构设置",
        "主要职责",
        "主要职能",
        "职能职责",
        "部门职责",
        "单位职责",
        "机关简介",
        "机构信息",
        "组织机构",
        "政府工作机构",
        "机关信息",
        "部门概况",
        "单位概况",
        "机构简介",
        "机关职能",
      ],
      slugs: ["jgzn", "jggk", "jgsz", "zyzz"],
      types: ["机构职能", "概况信息"],
      notWith: ["内设", "直属", "下属", "领导", "负责人"],
    },
    howToFix: {
      zh: "公开主要职责、办公地址、办公时间、联系方式。",
      en: "Publish duties, address, office hours and contacts.",
    },
  },
  {
    ...REQUIRED,
    id: "column.leaders",
    title: { zh: "领导信息", en: "Leadership" },
    params: { ...PRESENT, fields: LEADER_FIELDS },
    basis: [cite("regulation", "第二十条第（二）项"), cite("guidelines", "栏目标签“负责人信息”")],
    column: {
      names: [
        "领导信息",
        "领导分工",
        "领导介绍",
        "领导简介",
        "局领导",
        "领导班子",
        "机构领导",
        "负责人信息",
        "领导之窗",
        "领导成员",
        "局领导信息",
        "局领导介绍",
        "局领导简介",
        "局领导分工",
        "领导班子成员",
        "领导简历",
        "班子成员",
      ],
      slugs: ["ldxx", "ldjs", "ldjj", "ldfg", "ldzc", "ldbz", "jld"],
      types: ["负责人信息"],
      notWith: ["信箱", "讲话", "活动", "动态", "批示"],
    },
    howToFix: {
      zh: "公开负责人姓名、职务、照片和分工。",
      en: "Publish the names, posts, portraits and duties of the leaders.",
    },
    reviewNote: {
      zh: "条例只规定负责人姓名；职务、照片、分工未见的只提示待人工。",
      en: "The regulation asks for names; posts, portraits and duties that are not seen are for a person.",
    },
  },
  {
    ...REQUIRED,
    id: "column.departments",
    title: { zh: "内设机构", en: "Departments" },
    basis: [cite("regulation", "第二十条第（二）项")],
    column: {
      names: [
        "内设机构",
        "内设科室",
        "科室设置",
        "处室职责",
        "科室职责",
        "机关处室",
        "内设处室",
        "机关科室",
        "处室设置",
        "内设机构及职责",
        "直属单位",
        "下属单位",
        "所属事业单位",
        "局属单位",
      ],
      slugs: ["nsjg", "nsks", "kssz", "jgcs", "zsdw", "xsdw"],
      types: ["机构设置"],
      notWith: ["领导"],
    },
    howToFix: {
      zh: "公开内设机构和直属单位的名称、职责、电话。",
      en: "Publish the names, duties and telephones of departments and subordinate units.",
    },
    reviewNote: {
      zh: "机构信息合在“机构职能”一页里的，由检查人确认。",
      en: "Where departments stand on the page of functions, a person confirms it.",
    },
  },
] satisfies Unweighed[];
