import type { Genre } from "./genre.ts";

const PROJECTS = {
  heads: ["序号", "项目名称", "承担单位", "拟支持经费（万元）"],
  cells: ["{field}关键技术研究与应用", "{company}", "{money}"],
};

const calls: Genre = {
  titles: [
    "关于组织申报{nextYear}年度{city}{programme}项目的通知",
    "关于发布{year}年度{field}领域揭榜挂帅项目榜单的通知",
    "关于组织推荐{year}年度市级{platform}的通知",
    "关于开展{year}年{topic}申领工作的通知",
    "关于申报{year}年度{field}科技专项的补充通知",
  ],
  opening: ["各县（区）科技主管部门，市直有关单位，各高校院所和企业：现将本批项目申报有关事项通知如下。"],
  paragraphs: [
    "一、支持方向。围绕{field}、{field}等领域，重点支持产业化前景明确、知识产权清晰、由企业牵头并联合{institute}实施的研究开发项目。",
    "二、申报条件。申报单位须在本市注册一年以上，具有健全的财务管理制度和必要的研发条件；项目负责人在研市级项目不超过一项，无科研失信记录。",
    "三、支持额度。本批计划支持{count}项左右，单项经费不超过{money}万元，项目实施期一般不超过两年，申报单位自筹经费与财政经费比例不低于1:1。",
    "四、申报程序。采取网上填报、县区推荐、纸质材料备查的方式，系统于通知发布之日开放，至次月{day}日17时关闭，逾期不予受理。",
    "五、其他事项。同一项目不得多头申报；{office}负责业务咨询，系统技术支持电话见登录页面。",
  ],
  closing: ["特此通知。"],
  attachment: { name: "项目申报指南", type: "pdf" },
};

const approvals: Genre = {
  titles: [
    "关于{year}年度{city}{programme}拟立项项目的公示",
    "关于{year}年度{field}科技专项拟立项项目的公示",
    "关于{year}年度市级{platform}拟立项建设名单的公示",
  ],
  opening: ["根据管理细则规定，经组织申报、形式审查、专家评审和局党组研究，现将拟立项项目予以公示。"],
  paragraphs: [
    "公示期为5个工作日。对公示内容有异议的，请在公示期内以书面形式实名向{bureau}提出，并附必要的证明材料，匿名和逾期异议不予受理。",
    "公示无异议后，由{bureau}会同财政部门下达立项文件，承担单位应在收到通知后{day}日内签订任务书。",
  ],
  closing: ["受理科室：{office}。"],
  register: PROJECTS,
};

const acceptance: Genre = {
  titles: [
    "关于{year}年{month}{programme}项目验收结果的公告",
    "{field}科技专项项目验收结论公示",
    "关于{lastYear}年度市级{platform}绩效评价结果的公告",
  ],
  opening: ["依据任务书约定的考核指标，{bureau}组织技术、财务专家对到期项目进行了验收，现将结果公告如下。"],
  paragraphs: [
    "验收专家组审阅了技术报告和经费决算表，查看了现场并进行质询，认为各项目完成了规定的研究内容，经费使用符合有关规定。",
    "验收结论为“结题”的项目，应在三个月内办结财务手续，结余经费按规定处理；承担单位应按时登记科技成果并提交年度跟踪报告。",
  ],
  closing: ["公告自发布之日起生效。"],
  register: {
    heads: ["序号", "项目名称", "承担单位", "验收结论"],
    cells: ["{field}工艺优化与示范", "{company}", "通过"],
  },
};

const funds: Genre = {
  titles: [
    "关于下达{year}年{programme}专项资金的通知",
    "{year}年{topic}资金分配结果公示",
    "{lastYear}年度科技专项资金绩效自评报告",
  ],
  opening: ["按照专项资金管理办法，现将本批资金安排情况予以公开。"],
  paragraphs: [
    "本批资金共支持项目{count}项，资金来源为市级财政科技支出，由承担单位按照任务书确定的用途使用，不得用于人员福利、罚款和投资。",
    "各县（区）财政、科技部门要及时拨付资金，加强绩效目标监控，年度终了后一个月内报送资金使用情况。",
  ],
  closing: ["监督科室：{office}。"],
  register: PROJECTS,
};

const awards: Genre = {
  titles: [
    "关于{lastYear}年度{city}科学技术奖提名项目的公示",
    "关于{year}年度{city}科学技术奖评审结果的公示",
    "关于{field}领域科技进步奖提名工作的通知",
  ],
  opening: ["根据科学技术奖励办法，经提名、形式审查、网络评审和会议评审，现将有关情况公示如下。"],
  paragraphs: [
    "提名项目应当已经完整应用一年以上，主要完成人和完成单位排序以公示内容为准，不涉及国家秘密和商业秘密。",
    "自公示之日起10个工作日内，任何单位或者个人可对项目的创新性、真实性提出异议，由{office}受理并为异议人保密。",
  ],
  closing: ["公示单位：{bureau}。"],
  register: {
    heads: ["序号", "项目名称", "主要完成单位", "提名等级"],
    cells: ["{field}集成技术及应用", "{company}", "二等奖"],
  },
};

const hightech: Genre = {
  titles: [
    "关于{year}年第一批拟认定高新技术企业名单的公示",
    "关于{year}年第二批拟认定高新技术企业名单的公示",
    "关于{year}年科技型中小企业入库名单的公告",
    "关于{lastYear}年度高新技术企业更名情况的公告",
  ],
  opening: ["按照认定管理办法和工作指引，现将有关企业名单予以公布。"],
  paragraphs: [
    "企业在认定有效期内发生名称变更、经营业务重大变化等情形的，应在三个月内报告，由认定机构审核是否继续符合条件。",
    "对名单内企业有异议的，请于10个工作日内向{office}书面反映，并提供联系方式和证明材料。",
  ],
  closing: ["咨询科室：{office}。"],
  register: {
    heads: ["序号", "企业名称", "所在县区", "技术领域"],
    cells: ["{company}", "{district}", "{field}"],
  },
};

export const PROJECT_GENRES = { calls, approvals, acceptance, funds, awards, hightech };
