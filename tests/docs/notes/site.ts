import { note, type Notes } from "./note.ts";

/** Evaluators that look at the site as a whole. */
export const SITE_NOTES: Notes = {
  footerMark: note(
    "首页页脚或页面标签的原值",
    "the value at the foot of the home page or in its meta tags",
    "不核对标识是否属于本单位；频道的页脚属于门户网站",
    "not that the mark belongs to this bureau; the foot of a channel is its portal's",
  ),
  siteReachable: note(
    "这次访问的地址数和没有打开的数目",
    "how many addresses were tried and how many did not open",
    "一次访问不判不符合，规则要求一周监测",
    "one audit never fails it: the rule asks for a week",
  ),
  homeFresh: note(
    "首页或二级页面上最新的一条及其日期",
    "the newest row on the home page or just behind it, with its date",
    "二级页面没有读到时不判定，未注明日期的由人判断",
    "nothing while second-level pages were not read; rows without dates are for a person",
  ),
  lettersAnswered: note(
    "来信标题、日期和网页注明的状态",
    "the letter's title, date and the state that the page names",
    "不公开的来信看不到；答复质量由人判断",
    "letters that are not public cannot be seen; the quality of replies is for a person",
  ),
  searchPresent: note(
    "检索入口的地址",
    "the address of the search",
    "不试检索，不评价结果",
    "the search is not tried out",
  ),
  metaTags: note(
    "缺标签的网页和缺少的标签名",
    "pages without labels and the names missing",
    "不核对标签内容是否正确",
    "not that what a label says is right",
  ),
  domainForm: note(
    "网站域名",
    "the site's domain",
    "旧域名与新域名并存时只提示",
    "an old name beside a new one is only a hint",
  ),
  deadLinks: note(
    "打不开的地址、状态码和链接所在网页",
    "the dead address, its status and the page that links to it",
    "外站链接没有试；拒绝访问、超时不算打不开；没有全部试到时，没有发现也不判符合",
    "links to other sites were not tried; a refusal or a timeout is not a dead link; where not all were tried, finding none is no pass",
  ),
};
