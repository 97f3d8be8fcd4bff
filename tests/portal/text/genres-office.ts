import type { Genre } from "./genre.ts";

const budget: Genre = {
  titles: ["{bureau}{year}年部门预算公开"],
  opening: ["根据《中华人民共和国预算法》和预决算公开有关规定，现将本部门{year}年预算予以公开。"],
  paragraphs: [
    "一、部门概况。本部门主要职责为拟订科技发展规划和政策并组织实施，内设机构5个，下属单位1个，均纳入预算编报范围。",
    "二、收支情况说明。{year}年收入预算全部为一般公共预算拨款，支出包括基本支出和项目支出，按照量入为出、收支平衡的原则编制。",
    "三、机关运行经费安排主要用于办公费、水电费、差旅费和公务交通补贴，较上年减少，原因是压减一般性支出。",
    "四、“三公”经费。因公出国（境）费0万元，公务用车购置及运行费3万元，其中购置费0万元、运行费3万元，公务接待费1万元，合计4万元。",
    "五、政府采购和绩效目标。年度采购以办公设备和信息系统运维为主，所有项目支出均编制绩效目标。",
  ],
  closing: ["附表见页面下方附件。"],
  attachment: { name: "部门预算公开表", type: "xlsx" },
};

const accounts: Genre = {
  ...budget,
  titles: ["{bureau}{lastYear}年度部门决算公开"],
  opening: ["根据预决算公开有关规定，现将本部门{lastYear}年度决算予以公开。"],
  attachment: { name: "部门决算公开表", type: "xlsx" },
};

const personnel: Genre = {
  titles: [
    "关于{bureau}下属单位{year}年公开招聘工作人员的公告",
    "关于{year}年公务员考试录用拟录用人员的公示",
    "{bureau}干部任前公示",
    "{year}年自然科学研究系列职称评审结果的通知",
  ],
  opening: ["根据干部人事工作有关规定，现将有关情况公告如下。"],
  paragraphs: [
    "报考人员应当具备岗位要求的学历、专业和工作经历，报名时间、资格审查和考试安排以岗位表为准，所有环节均不收取费用。",
    "公示期为5个工作日。对公示对象有异议的，可向机关纪委和人事部门反映，反映情况应当实事求是。",
  ],
  closing: ["{bureau}人事部门"],
};

const permits: Genre = {
  titles: [
    "{year}年{month}行政许可决定公示",
    "外国人来华工作许可办理结果（{year}年{month}）",
    "{district}实验动物使用许可决定公示",
  ],
  opening: ["依照行政许可和行政处罚等信用信息公示的要求，现将本期行政许可决定公示如下。"],
  paragraphs: [
    "本期共作出行政许可决定{count}件，均在法定期限内办结，决定书文号、许可内容、有效期和许可机关见下表。",
  ],
  closing: ["数据同步推送至信用信息共享平台。"],
  register: {
    heads: ["序号", "行政相对人", "许可事项", "许可结果"],
    cells: ["{company}", "外国人来华工作许可", "准予"],
  },
};

const penalties: Genre = {
  titles: ["{year}年{month}行政处罚信息公示", "{lastYear}年度行政执法情况报告", "{bureau}行政处罚裁量基准"],
  opening: ["根据行政执法公示制度，现将有关情况公开如下。"],
  paragraphs: [
    "本期未作出行政处罚决定。{bureau}在日常检查中对{count}家{platform}开展实验室安全和科研诚信检查，发现的问题已当场督促整改。",
    "执法人员、执法依据、执法程序和救济渠道按规定公开，自由裁量按照基准执行。",
  ],
  closing: ["公示单位：{bureau}{office}。"],
};

const powers: Genre = {
  titles: ["{bureau}权责清单（{year}年版）", "{bureau}权责清单（{lastYear}年版）"],
  opening: ["依据法律法规规章立改废情况，对权责清单进行动态调整，现予公布。"],
  paragraphs: [
    "清单列明职权名称、实施依据、责任事项和追责情形，调整后的事项由{office}负责实施，接受社会监督。",
  ],
  closing: ["清单自公布之日起执行。"],
  register: {
    heads: ["序号", "职权名称", "职权类别", "承办机构"],
    cells: ["{platform}的认定", "行政确认", "{office}"],
  },
};

const proposals: Genre = {
  titles: [
    "对市人大{year}年会议关于发展{field}产业建议的答复",
    "对市政协{year}年会议关于完善{topic}政策提案的答复",
    "{bureau}{year}年建议提案办理情况",
  ],
  opening: ["您提出的建议收悉，经认真研究，现答复如下。"],
  paragraphs: [
    "一、关于加大{field}领域支持力度。近年来我局通过{programme}累计支持相关项目{count}项，带动企业研发投入持续增长，下一步将在年度指南中单列方向。",
    "二、关于完善服务体系。我局会同{district}建立了企业技术需求征集机制，组织{institute}专家上门服务，并将{topic}纳入年度重点工作。",
  ],
  closing: ["感谢您对科技工作的关心和支持。"],
};

const achievements: Genre = {
  titles: ["{field}关键技术成果登记公告", "{year}年{month}科技成果登记目录", "{company}{field}成果转化公示"],
  opening: ["现将本期登记的科技成果予以公布。"],
  paragraphs: ["成果经形式审查和保密审查，完成单位、主要完成人和应用情况以登记证书为准。"],
  closing: ["登记机关：{bureau}。"],
};

export const OFFICE_GENRES = {
  budget,
  accounts,
  personnel,
  permits,
  penalties,
  powers,
  proposals,
  achievements,
};
