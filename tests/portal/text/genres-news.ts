import type { Genre } from "./genre.ts";

const news: Genre = {
  titles: [
    "{bureau}赴{district}调研{field}产业创新发展",
    "局领导带队走访{district}{field}企业",
    "{city}举办{year}年{event}",
    "{district}新增{count}家科技型中小企业",
    "{company}{platform}通过专家论证",
    "我市{field}关键技术攻关取得阶段性进展",
    "{bureau}召开{month}工作调度会",
    "{city}{institute}与{company}签订合作协议",
    "{bureau}组织开展{topic}专题培训",
    "{district}科技特派员服务{field}生产一线",
    "{bureau}机关党支部开展主题党日活动",
  ],
  opening: [
    "近日，{bureau}有关负责同志到{district}，实地了解{field}企业研发投入、人才引进和成果转化情况，并与企业技术人员座谈交流。",
    "本周，{city}{event}在{district}举行，来自高校院所、科技企业和金融机构的{count}名代表参加活动。",
    "记者从{bureau}获悉，围绕{field}领域的共性技术需求，我市今年已组织{count}家单位开展联合攻关。",
  ],
  paragraphs: [
    "调研组先后走进{company}和{company}的生产车间、检测实验室，详细询问产品性能、市场占有率以及下一步研发安排，对企业提出的用地、用能、用工等问题逐一登记，明确责任科室和答复时限。",
    "座谈会上，企业负责人介绍了{field}项目的推进情况，希望在首台套应用、检测认证和中试场地方面得到支持。{office}对照现行政策作了说明，并就申报流程、材料要求现场答疑。",
    "截至目前，全市{field}领域共建有市级以上{platform}{count}家，{year}年以来新增授权发明专利{count}件，技术合同登记额较上年同期保持增长。",
    "下一步，{bureau}将继续完善企业需求清单和服务清单，推动{institute}的科研设备向中小企业开放，把{topic}等政策送到园区、送到车间。",
    "活动期间还设置了成果展示区，{company}等单位带来的{field}样机吸引了不少观众驻足询问，现场达成意向合作{count}项。",
  ],
  closing: ["（{office}供稿）", "有关活动情况将在本网站持续发布。"],
};

const notices: Genre = {
  titles: [
    "关于{year}年度{city}{platform}拟认定名单的公示",
    "关于开展{year}年{topic}情况统计的通知",
    "关于举办{field}领域技术需求对接会的通知",
    "关于征集{nextYear}年度{field}领域技术需求的通知",
    "关于{company}等单位变更项目负责人的公示",
    "关于做好{year}年{month}研发投入统计工作的通知",
    "关于{district}{platform}绩效评价结果的公告",
    "关于{city}{institute}科研设备开放共享名录的公告",
  ],
  opening: [
    "各县（区）科技主管部门，各有关单位：为做好{year}年度相关工作，根据年度安排，现将有关事项通知如下。",
    "按照管理办法规定的程序，经单位申报、县区推荐、形式审查和专家评审，现将有关情况予以公示。",
  ],
  paragraphs: [
    "请各单位对照要求认真组织，明确专人负责，于本月{day}日前将盖章后的纸质材料一式两份报送{office}，电子文档同步提交至业务管理系统，逾期视为自动放弃。",
    "公示期自发布之日起5个工作日。公示期间，任何单位和个人如有异议，可以书面形式向{bureau}反映，单位反映情况应加盖公章，个人反映情况应署真实姓名并提供有效联系方式。",
    "填报数据应与统计、税务部门口径保持一致，涉及{field}领域的项目须注明技术来源和知识产权归属，不得填报涉密内容。",
    "各县（区）科技主管部门要对辖区内企业做好政策宣讲，重点辅导首次填报的{platform}和科技型中小企业，发现问题及时与{office}联系。",
  ],
  closing: ["附件请在页面下方下载。", "特此通知。"],
  attachment: { name: "报送材料清单及填报说明", type: "pdf" },
};

const letters: Genre = {
  titles: [
    "咨询{topic}申请条件",
    "关于{field}企业申报{platform}的咨询",
    "建议增加{event}场次",
    "咨询技术合同登记后的{topic}办理",
    "关于{district}科普场馆开放时间的来信",
  ],
  opening: [
    "来信内容：您好，我在{district}经营一家从事{field}的小企业，想了解今年相关政策的申请条件和办理时间，谢谢。",
  ],
  paragraphs: [
    "回复内容：您好，来信收悉。按照现行规定，在我市注册满一年、建有研发台账并按时报送统计数据的科技型企业均可申请，受理时间以年度通知为准，请留意本网站通知公告栏目。",
    "申请时请准备营业执照、上年度研发费用归集表和项目合同，通过业务管理系统在线提交，{office}在受理后10个工作日内完成形式审查。",
  ],
  closing: ["感谢您对科技工作的关心。回复单位：{bureau}{office}。"],
};

export const NEWS_GENRES = { news, notices, letters };
