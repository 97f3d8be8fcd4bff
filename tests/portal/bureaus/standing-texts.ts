import type { Block, Identity } from "../bureau.ts";

/** Texts of columns that are one article each; every bureau has them with its own particulars. */
type Text = (identity: Identity) => readonly Block[];

const h = (text: string): Block => ({ kind: "heading", text });
const p = (text: string): Block => ({ kind: "paragraph", text });

/** The guide with the nine contents of Article 12 (国务院令第711号). */
export const guide: Text = (bureau) => [
  p(
    `为了便于公民、法人和其他组织获取本局政府信息，依据《中华人民共和国政府信息公开条例》（国务院令第711号），编制本指南，并根据情况及时更新。`,
  ),
  h("一、政府信息的分类"),
  p(
    "本局政府信息分为机构职能、政策文件、规划计划、财政预决算、行政许可和行政处罚、权责清单、项目管理、建议提案、人事信息和其他十类。",
  ),
  h("二、编排体系"),
  p(
    "政府信息按照索引号、名称、内容概述、生成日期编排，同一类别内按生成日期由近及远排列，可在本网站检索、查阅和下载。",
  ),
  h("三、获取方式"),
  p("主动公开的政府信息可通过本网站政务公开栏目、政务新媒体、市档案馆和图书馆的政府信息查阅场所获取。"),
  h("四、政府信息公开工作机构"),
  p(`机构名称：${bureau.name}办公室`),
  p(`办公地址：${bureau.address}`),
  p(`办公时间：${bureau.hours}`),
  p(`联系电话：${bureau.phone}`),
  p(`传真号码：${bureau.fax}`),
  p(`互联网联系方式：${bureau.email}`),
  h("五、监督和救济"),
  p(
    "公民、法人和其他组织认为本局在政府信息公开工作中侵犯其合法权益的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼。",
  ),
];

export const functions: Text = (bureau) => [
  h("一、主要职责"),
  p(`（一）贯彻执行国家和省关于科技创新工作的方针政策，拟订全市科技创新规划和政策并组织实施。`),
  p("（二）统筹推进全市创新体系建设和科技体制改革，会同有关部门健全技术创新激励机制。"),
  p("（三）编制市级科技计划并监督实施，牵头建立科技管理平台和科研项目资金协调、评估、监管机制。"),
  p("（四）组织拟订高新技术发展及产业化、科技促进农业农村和社会发展的政策措施。"),
  p("（五）负责科技成果登记、技术合同认定、科学技术奖励、科研诚信和科技保密等工作。"),
  p("（六）完成市委、市政府交办的其他任务。"),
  h("二、办公信息"),
  p(`办公地址：${bureau.address}　邮政编码：${bureau.postcode}`),
  p(`办公时间：${bureau.hours}`),
  p(`联系电话：${bureau.phone}　传真：${bureau.fax}　电子邮箱：${bureau.email}`),
];

export const offices: Text = (bureau) => [
  h("办公室"),
  p(`负责机关文电、会务、机要、档案、财务、政务公开等日常运转工作。电话：${bureau.phone}`),
  h("政策法规与监督科"),
  p("负责科技政策研究、规范性文件合法性审查、行政执法监督和科研诚信建设。"),
  h("资源配置与管理科"),
  p("负责市级科技计划体系、年度项目安排、专项资金绩效和科技统计。"),
  h("高新技术科"),
  p("负责高新技术领域规划、高新技术企业培育、创新平台建设。"),
  h("农村与社会发展科"),
  p("负责农业农村、人口健康、资源环境等领域科技工作和科技特派员管理。"),
  h("成果转化与区域创新科"),
  p("负责科技成果登记、技术市场、科学技术奖励和引进国外智力工作。"),
];

/** How a request for information is made: what a bureau with a request channel has (Articles 28, 29). */
export const requestChannel: Text = (bureau) => [
  h("一、受理机构"),
  p(`${bureau.name}办公室受理向本局提出的政府信息公开申请。`),
  p(`办公地址：${bureau.address}　办公时间：${bureau.hours}　联系电话：${bureau.phone}`),
  h("二、申请方式"),
  p(`当面申请：到上述地址领取并填写《${bureau.name}政府信息公开申请表》。`),
  p(`信函申请：在信封左下角注明“政府信息公开申请”字样，寄至${bureau.address}，邮编${bureau.postcode}。`),
  p(`网上申请：填写申请表后发送至${bureau.email}，收到后一个工作日内确认。`),
  h("三、答复期限"),
  p(
    "能够当场答复的当场答复；不能当场答复的，自收到申请之日起20个工作日内答复，需要延长的，延长期限最长不超过20个工作日，并告知申请人。",
  ),
];

export const leaders: Text = () => [
  h("陈明远　党组书记、局长"),
  p("主持局党组和行政全面工作，分管办公室。工作分工、照片和简历按干部管理权限公布。"),
  h("林若溪　党组成员、副局长"),
  p("协助局长分管高新技术科、资源配置与管理科，联系产业技术研究院。"),
  h("周望舒　党组成员、副局长"),
  p("协助局长分管农村与社会发展科、成果转化与区域创新科，联系科技特派员工作。"),
];

export const contact: Text = (bureau) => [
  p(`单位名称：${bureau.name}`),
  p(`地址：${bureau.address}　邮编：${bureau.postcode}`),
  p(`电话：${bureau.phone}　传真：${bureau.fax}`),
  p(`电子邮箱：${bureau.email}`),
];
