/** One row or column of the official tables: how it is known, what it is called, from which words it is recognised. */
export interface Label {
  readonly id: string;
  readonly name: string;
  /** On plain text, numbering and remarks in brackets left off. */
  readonly words: RegExp;
}

/** Applicants, the number columns of table 三. */
export const APPLICANTS: readonly Label[] = [
  { id: "natural", name: "自然人", words: /^自然人$/ },
  { id: "business", name: "商业企业", words: /^商业企业$/ },
  { id: "research", name: "科研机构", words: /^科研(?:机构|单位)$/ },
  { id: "welfare", name: "社会公益组织", words: /^社会公益组织$/ },
  { id: "legal", name: "法律服务机构", words: /^法律服务机构$/ },
  { id: "others", name: "其他", words: /^其[他它]$/ },
  { id: "total", name: "总计", words: /^(?:总计|合计)$/ },
];

/** Rows of table 三 over both formats; `other` is one row until report year 2020, three from 2021 on. */
export const REQUEST_ROWS: readonly Label[] = [
  { id: "new", name: "一、本年新收政府信息公开申请数量", words: /本年(?:度)?新收/ },
  { id: "carried-in", name: "二、上年结转政府信息公开申请数量", words: /上(?:一)?年(?:度)?结转/ },
  { id: "granted", name: "（一）予以公开", words: /^予以公开/ },
  { id: "partial", name: "（二）部分公开", words: /^部分公开/ },
  { id: "refused-1", name: "1.属于国家秘密", words: /国家秘密/ },
  { id: "refused-2", name: "2.其他法律行政法规禁止公开", words: /法律、?行政法规禁止/ },
  { id: "refused-3", name: "3.危及“三安全一稳定”", words: /三安全一稳定/ },
  { id: "refused-4", name: "4.保护第三方合法权益", words: /第三方合法权益/ },
  { id: "refused-5", name: "5.属于三类内部事务信息", words: /内部事务信息/ },
  { id: "refused-6", name: "6.属于四类过程性信息", words: /过程性信息/ },
  { id: "refused-7", name: "7.属于行政执法案卷", words: /行政执法案卷/ },
  { id: "refused-8", name: "8.属于行政查询事项", words: /行政查询/ },
  { id: "unavailable-1", name: "1.本机关不掌握相关政府信息", words: /不掌握/ },
  { id: "unavailable-2", name: "2.没有现成信息需要另行制作", words: /没有现成|另行制作/ },
  { id: "unavailable-3", name: "3.补正后申请内容仍不明确", words: /补正后/ },
  { id: "unprocessed-1", name: "1.信访举报投诉类申请", words: /信访/ },
  { id: "unprocessed-2", name: "2.重复申请", words: /^重复申请/ },
  { id: "unprocessed-3", name: "3.要求提供公开出版物", words: /公开出版物/ },
  { id: "unprocessed-4", name: "4.无正当理由大量反复申请", words: /大量反复/ },
  { id: "unprocessed-5", name: "5.要求行政机关确认或重新出具已获取信息", words: /重新出具/ },
  {
    id: "other-1",
    name: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    words: /逾期不补正/,
  },
  {
    id: "other-2",
    name: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    words: /逾期未按收费/,
  },
  { id: "other-3", name: "3.其他", words: /^其[他它]$/ },
  { id: "other", name: "（六）其他处理", words: /^其[他它]处理$/ },
  { id: "total", name: "（七）总计", words: /^(?:总计|合计)$/ },
  { id: "carried-out", name: "四、结转下年度继续办理", words: /结转下(?:一)?年/ },
];

/** Blocks of table 四. */
export const DISPUTE_BLOCKS: readonly Label[] = [
  { id: "review", name: "行政复议", words: /^行政复议/ },
  { id: "direct", name: "未经复议直接起诉", words: /未经复议|直接起诉/ },
  { id: "after", name: "复议后起诉", words: /复议后/ },
];

export const DISPUTE_RESULTS: readonly Label[] = [
  { id: "upheld", name: "结果维持", words: /^(?:结果)?维持$/ },
  { id: "corrected", name: "结果纠正", words: /^(?:结果)?纠正$/ },
  { id: "otherwise", name: "其他结果", words: /^其[他它]结果$/ },
  { id: "pending", name: "尚未审结", words: /^尚未审结$/ },
  { id: "total", name: "总计", words: /^(?:总计|合计)$/ },
];

export const DISCLOSURE_ROWS: readonly Label[] = [
  { id: "rules", name: "规章", words: /^(?:政府|部门)?规章$/ },
  { id: "documents", name: "行政规范性文件", words: /^(?:行政)?规范性文件$/ },
  { id: "permits", name: "行政许可", words: /^行政许可$/ },
  { id: "services", name: "其他对外管理服务事项", words: /对外管理服务/ },
  { id: "penalties", name: "行政处罚", words: /^行政处罚$/ },
  { id: "coercion", name: "行政强制", words: /^行政强制(?:措施)?$/ },
  { id: "fees", name: "行政事业性收费", words: /^行政事业性收费/ },
  { id: "procurement", name: "政府集中采购", words: /集中采购/ },
];

/** The columns of table 二 over both formats; which of them a row has depends on the item of Article 20. */
export const DISCLOSURE_COLUMNS: readonly Label[] = [
  { id: "made", name: "本年制发件数", words: /本年制发/ },
  { id: "repealed", name: "本年废止件数", words: /本年废止/ },
  { id: "in-force", name: "现行有效件数", words: /现行有效/ },
  { id: "newly-made", name: "本年新制作数量", words: /新制作/ },
  { id: "newly-opened", name: "本年新公开数量", words: /新公开/ },
  { id: "open", name: "对外公开总数量", words: /公开总数/ },
  { id: "items-before", name: "上一年项目数量", words: /上一?年项目/ },
  { id: "change", name: "本年增/减", words: /增\/?减/ },
  { id: "decisions", name: "处理决定数量", words: /处理决定/ },
  { id: "purchases", name: "采购项目数量", words: /采购项目/ },
  { id: "amount", name: "采购总金额", words: /采购总金额/ },
  { id: "charged", name: "本年收费金额", words: /收费金额/ },
];

const NUMBERING =
  /^(?:[(（][一二三四五六七八九十\d]{1,3}[)）][、.,:]?|[一二三四五六七八九十]{1,3}[、.,:]|\d{1,2}[、.,:)]?)(?=.)/;
const REMARK = /[(（][^()（）]*[)）]$/;

/** A label without its number and the remark behind it. Takes plain text. */
function bareLabel(text: string): string {
  return text.replace(NUMBERING, "").replace(REMARK, "");
}

/** The id of a label, or null for one that the catalogue does not know. Takes plain text. */
export function labelId(text: string, catalogue: readonly Label[]): string | null {
  const label = bareLabel(text);
  return catalogue.find(({ words }) => words.test(label))?.id ?? null;
}

/** The name that the form prints for an id; the id itself where it prints none. */
export function labelName(id: string, catalogue: readonly Label[]): string {
  return catalogue.find((label) => label.id === id)?.name ?? id;
}
