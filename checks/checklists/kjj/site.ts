import { cite } from "./documents.ts";
import type { Unweighed } from "./weighed-by.ts";

const SINCE_GUIDELINES = { from: "2017-05-15", to: null };

const MARK = {
  basis: [cite("guidelines", "底部功能区")],
  effective: SINCE_GUIDELINES,
  severity: "deduct" as const,
  evaluator: "footerMark",
};

/** Marks of a government site: its foot, its meta tags, its domain (国办发〔2017〕47号, 国办函〔2018〕55号). */
export const site = [
  {
    id: "site.id-code",
    title: { zh: "网站标识码", en: "Site identification code" },
    basis: [cite("guidelines", "底部功能区；网页标签 SiteIDCode")],
    threshold: {
      zh: "首页页脚或 SiteIDCode 标签有 10 位数字，或 bm 加 8 位数字",
      en: "10 digits, or bm and 8 digits, at the foot of the home page or in its SiteIDCode tag",
    },
    effective: SINCE_GUIDELINES,
    severity: "deduct",
    evaluator: "footerMark",
    params: {
      mark: "idCode",
      pattern: "bm\\d{8}|\\d{10}",
      placeholders: ["政府网站标识码", "网站标识码", "网站名称", "null", "undefined", "0000000000"],
      byScript: false,
    },
    howToFix: {
      zh: "在首页页脚标明网站标识码，并填写 SiteIDCode 标签。",
      en: "Print the code at the foot of the home page and fill in the SiteIDCode tag.",
    },
  },
  {
    ...MARK,
    id: "site.icp",
    title: { zh: "网站备案号（ICP）", en: "ICP number" },
    threshold: { zh: "首页页脚有 ICP 备案号", en: "The ICP number stands at the foot of the home page" },
    params: {
      mark: "icp",
      pattern:
        "[京津沪渝冀豫云滇辽黑湘皖鲁新苏浙赣鄂桂甘陇晋蒙陕秦吉闽贵黔粤青藏川蜀宁琼兵]ICP[备证]案?\\d{5,10}号?(?:-\\d{1,3})?",
      placeholders: ["null", "undefined"],
      byScript: false,
    },
    howToFix: { zh: "在首页页脚标明 ICP 备案号。", en: "Print the ICP number at the foot of the home page." },
  },
  {
    ...MARK,
    id: "site.police",
    title: { zh: "公安备案号", en: "Police number" },
    threshold: { zh: "首页页脚有公安机关备案号", en: "The number of the police register stands at the foot" },
    params: {
      mark: "police",
      pattern:
        "[京津沪渝冀豫云滇辽黑湘皖鲁新苏浙赣鄂桂甘陇晋蒙陕秦吉闽贵黔粤青藏川蜀宁琼兵]?(?:公网安备|公安网备|公安(?:机关)?(?:联网)?备案)(?:案?编?号)?[:：]?\\d{11,14}号?",
      placeholders: ["null", "undefined"],
      byScript: false,
    },
    howToFix: {
      zh: "在首页页脚标明公安机关备案号。",
      en: "Print the number of the police register at the foot of the home page.",
    },
  },
  {
    ...MARK,
    id: "site.sponsor",
    title: { zh: "主办单位", en: "Sponsor" },
    threshold: { zh: "首页页脚有主办单位及联系方式", en: "The sponsor stands at the foot of the home page" },
    params: { mark: "sponsor", pattern: ".{4,}", placeholders: ["null", "undefined"], byScript: false },
    howToFix: {
      zh: "在首页页脚标明主办单位和联系方式。",
      en: "Print the sponsor and its contacts at the foot of the home page.",
    },
  },
  {
    ...MARK,
    id: "site.party-gov-mark",
    title: { zh: "党政机关网站标识", en: "Mark of party and government sites" },
    threshold: { zh: "首页页脚有党政机关网站标识", en: "The mark stands at the foot of the home page" },
    params: { mark: "partyGovMark", pattern: "有", placeholders: ["null", "undefined"], byScript: true },
    howToFix: { zh: "在首页页脚加挂党政机关网站标识。", en: "Put the mark at the foot of the home page." },
    unverified: true,
    reviewNote: {
      zh: "标识由脚本插入，识别方法未核实，未见的只提示待人工。",
      en: "Scripts put the mark in and how it is known is unverified, so its absence is for a person.",
    },
  },
  {
    ...MARK,
    id: "site.error-report",
    title: { zh: "“我为政府网站找错”入口", en: "Error report entrance" },
    threshold: {
      zh: "首页页脚有“我为政府网站找错”入口",
      en: "The entrance stands at the foot of the home page",
    },
    params: { mark: "errorReport", pattern: "有", placeholders: ["null", "undefined"], byScript: true },
    howToFix: {
      zh: "在首页页脚加挂“我为政府网站找错”入口。",
      en: "Put the entrance at the foot of the home page.",
    },
    reviewNote: {
      zh: "入口多由脚本插入，没有渲染过的首页未见的只提示待人工。",
      en: "Scripts usually put it in: only a rendered home page shows that it is missing.",
    },
  },
  {
    id: "site.meta-tags",
    title: { zh: "网页标签", en: "Page labels" },
    basis: [cite("guidelines", "网页标签")],
    threshold: {
      zh: "全站 3 项，栏目页加 4 项，文章页加 3 项；缺标签的网页不超过一成",
      en: "Three labels everywhere, four more on columns, three more on articles; at most a tenth of pages may lack one",
    },
    effective: SINCE_GUIDELINES,
    severity: "deduct",
    evaluator: "metaTags",
    params: {
      perOccurrence: 0.2,
      tolerance: 0.1,
      groups: [
        {
          name: { zh: "首页", en: "home pages" },
          kinds: ["home"],
          labels: ["SiteName", "SiteDomain", "SiteIDCode"],
        },
        {
          name: { zh: "栏目页", en: "column pages" },
          kinds: ["list", "column"],
          labels: [
            "SiteName",
            "SiteDomain",
            "SiteIDCode",
            "ColumnName",
            "ColumnDescription",
            "ColumnKeywords",
            "ColumnType",
          ],
        },
        {
          name: { zh: "文章页", en: "articles" },
          kinds: ["article"],
          labels: ["SiteName", "SiteDomain", "SiteIDCode", "ArticleTitle", "PubDate", "ContentSource"],
        },
      ],
    },
    howToFix: {
      zh: "在网页模板中补上缺的标签，填写实际内容。",
      en: "Add the missing labels to the templates and fill them in.",
    },
    unverified: true,
    reviewNote: {
      zh: "标签的全表未核对原文，必填与选填按通行做法，因此只提示待人工；只看有没有填写，不看填得对不对。",
      en: "The full table of labels was not checked against the original and follows practice, so this asks a person at most; whether a label is right is not judged.",
    },
  },
  {
    id: "site.domain",
    title: { zh: "域名规范", en: "Domain" },
    basis: [cite("domain", "域名结构")],
    threshold: { zh: "以 .gov.cn 或 .政务 结尾", en: "It ends in .gov.cn or .政务" },
    effective: { from: "2018-09-01", to: null },
    severity: "info",
    evaluator: "domainForm",
    params: { suffixes: ["gov.cn", "政务", "xn--zfr164b"] },
    howToFix: {
      zh: "启用规范域名，旧域名跳转到新域名。",
      en: "Use a domain of the prescribed form and redirect the old one.",
    },
    reviewNote: {
      zh: "同一网站可能有多个域名，不规范的只提示待人工。",
      en: "A site may have several domains, so another form is for a person.",
    },
  },
] satisfies Unweighed[];
