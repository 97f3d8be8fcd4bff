import { cite, SINCE_REGULATION } from "./documents.ts";
import { GUIDE_COLUMN } from "./guide-column.ts";
import type { Unweighed } from "./weighed-by.ts";

/** What the disclosure guide says (条例 第十二条), and what it must no longer say since the revision of 2019. */
export const guide = [
  {
    id: "guide.fields",
    title: { zh: "指南要素齐全", en: "Fields of the guide" },
    basis: [cite("regulation", "第十二条")],
    threshold: {
      zh: "分类、编排体系、获取方式，工作机构的名称、办公地址、办公时间、联系电话、传真号码、互联网联系方式，共 9 项",
      en: "Nine fields: classes, arrangement, ways to obtain; the office's name, address, hours, telephone, fax, internet contact",
    },
    effective: SINCE_REGULATION,
    severity: "deduct",
    evaluator: "contentFields",
    params: {
      paper: { zh: "指南", en: "guide" },
      minText: 100,
      fields: [
        { name: { zh: "分类", en: "classes" }, patterns: ["分类|类别|公开范围|公开内容"] },
        { name: { zh: "编排体系", en: "arrangement" }, patterns: ["编排|索引|编号|组配|目录体系|信息目录"] },
        {
          name: { zh: "获取方式", en: "ways to obtain" },
          patterns: ["获取方式|获取途径|获取信息|公开形式|公开方式|公开渠道|公开途径|查阅|获取"],
        },
        {
          name: { zh: "机构名称", en: "office" },
          patterns: [
            "(?:工作|受理|办理|主管|公开|申请)?机构(?:名称)?[:：]|机构名称|(?:工作|受理|办理|主管)(?:机构|部门|单位)|责任部门",
            "负责.{0,12}(?:政府)?信息公开|(?:局|委|厅|政府)办公室|(?:办公室|综合|秘书|政务公开|政务服务)(?:科|股|处)",
          ],
        },
        { name: { zh: "办公地址", en: "address" }, patterns: ["地址|地点|路.{0,6}号|街.{0,6}号"] },
        {
          name: { zh: "办公时间", en: "hours" },
          patterns: [
            "(?:办公|工作|受理|接待|上班|服务|咨询)时间|工作日.{0,8}\\d{1,2}[:：]\\d{2}|上午.{0,6}\\d|节假日除外",
            "(?:周|星期)一(?:至|到|[—–~-])(?:周|星期)?五|\\d{1,2}[:：]\\d{2}(?:至|到|[—–~-])",
          ],
        },
        { name: { zh: "联系电话", en: "telephone" }, patterns: ["电话|\\d{3,4}[-—－]\\d{7,8}"] },
        { name: { zh: "传真号码", en: "fax" }, patterns: ["传真|fax"] },
        {
          name: { zh: "互联网联系方式", en: "internet contact" },
          patterns: [
            "邮箱|电子邮件|互联网联系|e-?mail|网址|https?:|www\\.|[\\w.]+@[\\w.]+|在线申请|网上申请|申请平台|申请系统|公众号",
          ],
        },
      ],
    },
    column: GUIDE_COLUMN,
    howToFix: {
      zh: "在指南中补上所缺各项；没有传真的，写明“无”。",
      en: "Add the missing fields; where there is no fax, say so.",
    },
    reviewNote: {
      zh: "只看各项有没有写，不看写得对不对；指南是图片或附件的待人工。",
      en: "Looks whether a field is there, not whether it is right; a guide in pictures or files is for a person.",
    },
  },
  {
    id: "guide.outdated-wording",
    title: { zh: "指南、制度沿用旧条例", en: "Wording of the former regulation" },
    basis: [cite("regulation", "第二十七条、第三十三条、第四十二条、第五十六条")],
    threshold: {
      zh: "现行指南、制度不再使用 2007 年条例（国务院令第492号）的规定",
      en: "The guide and rules in force no longer use the regulation of 2007",
    },
    effective: SINCE_REGULATION,
    severity: "deduct",
    evaluator: "outdatedWording",
    params: {
      perOccurrence: 1,
      since: "2019-05-15",
      mostRows: 20,
      ended: ["废止", "失效", "已修订", "历史版本", "旧版"],
      phrases: [
        {
          pattern: "自身生产、生活、科研等特殊需要",
          unless: "(?:不再|无需|取消|删除|删去)[^。；]{0,20}自身生产、生活、科研等特殊需要",
          now: { zh: "2019 年条例已删去这一条件", en: "the regulation of 2019 no longer asks for this" },
          hint: false,
        },
        {
          pattern: "15个工作日内(?:予以|作出|给予)答复",
          // A bureau may promise to be quicker than the law, and may tell what changed.
          unless: "20个工作日|二十个工作日|承诺|压缩|缩短|提速",
          now: {
            zh: "现为 20 个工作日（第三十三条）；短于法定期限的不算不符合",
            en: "it is 20 working days now (Article 33); to be quicker than the law is no fault",
          },
          hint: true,
        },
        {
          pattern: "检索、复制、邮寄等成本费用",
          unless: "(?:不|免|取消|停止)[^。；]{0,30}检索、复制、邮寄等成本费用",
          now: {
            zh: "现不收取费用，过量的收信息处理费（第四十二条）",
            en: "no such fees are taken now (Article 42)",
          },
          hint: false,
        },
        {
          pattern: "国务院令第?492号",
          unless: "711号",
          now: { zh: "现行为国务院令第711号", en: "国务院令第711号 is in force" },
          hint: false,
        },
        {
          pattern: "(?<!纪检)监察机关",
          now: {
            zh: "现为上一级行政机关或者政府信息公开工作主管部门",
            en: "it is the superior organ or the department in charge now",
          },
          hint: true,
        },
        {
          pattern: "以公开为原则、?不公开为例外|以公开为原则，以不公开为例外",
          now: { zh: "现为以公开为常态、不公开为例外（第五条）", en: "it is 以公开为常态 now (Article 5)" },
          hint: true,
        },
      ],
    },
    column: {
      names: [...GUIDE_COLUMN.names, "政府信息公开制度", "公开制度", "信息公开制度", "政务公开制度"],
      slugs: [...GUIDE_COLUMN.slugs, "zfxxgkzd", "xxgkzd", "gkzd"],
      types: GUIDE_COLUMN.types,
      notWith: [...GUIDE_COLUMN.notWith, "依据", "法规"],
    },
    howToFix: {
      zh: "按 2019 年条例（国务院令第711号）修订指南和制度。",
      en: "Revise guide and rules by the regulation of 2019.",
    },
    reviewNote: {
      zh: "只看现行的指南和制度；2019 年 5 月 15 日前发布、仍留在列表中的文件和口号式表述只提示待人工，历年年报不看。",
      en: "Only texts in force; documents from before 15 May 2019 that stay in a list, and slogans, are for a person; old reports are not looked at.",
    },
  },
] satisfies Unweighed[];
