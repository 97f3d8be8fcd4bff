import type { DateSource, PageKind, PageState } from "../../lib/facts/page-facts.ts";

/** What a person read on a saved page; only what is named here is compared. */
export interface Golden {
  readonly file: string;
  /** What a person sees there that a hasty reader does not. */
  readonly seen: string;
  readonly url: string;
  readonly status?: number;
  /** Nothing: HTML. */
  readonly contentType?: string;
  readonly kind: PageKind;
  readonly state: PageState;
  readonly title?: string;
  readonly published?: readonly [string | null, DateSource];
  readonly column?: string;
  readonly path?: readonly string[];
  /** Number of rows, then the first and last as `date source title`. */
  readonly rows?: readonly [number, string, string];
  readonly next?: string | null;
  /** Names of the columns to which it leads, in page order. */
  readonly columns?: readonly string[];
  readonly attachments?: readonly string[];
  readonly documentNumbers?: readonly string[];
  readonly writtenOn?: string | null;
  /** The year of the annual report that the page is, and the tables it has. */
  readonly report?: readonly [number, ...string[]];
  readonly footer?: {
    readonly idCode: string;
    readonly icp: string;
    readonly police: string;
    readonly sponsor: string;
  };
}

const MOST = "https://www.most.gov.cn/xxgk/xinxifenlei/fdzdgknr/fgzc/";
const MOST_PATH = ["政府公开目录", "主题分类", "法定主动公开内容", "法规政策"];
const NDRC = "https://www.ndrc.gov.cn/xxgk/zcfb/fzggwl/";
const NFRA = "https://www.nfra.gov.cn/cbircweb/DocInfo/";
const PINGTAN = "https://www.pingtan.gov.cn/zwgk/";
const article = { kind: "article", state: "ok" } as const;
const list = { kind: "list", state: "ok" } as const;

export const GOLDENS: readonly Golden[] = [
  {
    ...list,
    file: "most/list_page.html",
    seen: "seventeen rows in four groups, each day written twice, for a telephone and for a desk",
    url: `${MOST}index.html`,
    column: "法规政策",
    path: MOST_PATH,
    rows: [
      17,
      "2024-12-25 list 中华人民共和国科学技术普及法（2024年修订）",
      "2024-03-13 list 我国支持科技创新主要税费优惠政策指引",
    ],
    next: null,
  },
  {
    ...article,
    file: "most/detail_bmgz_202508_194336.html",
    seen: "published on 5 August, written on 30 July, and five orders that it repeals",
    writtenOn: "2025-07-30",
    column: "部门规章",
    url: `${MOST}bmgz/202508/t20250805_194336.html`,
    title: "科学技术部令第23号 科技部关于废止部分规章的决定",
    published: ["2025-08-05", "visible"],
    path: [...MOST_PATH, "部门规章"],
    documentNumbers: [
      "科学技术部令第23号",
      "国家科学技术委员会令第17号",
      "科学技术部令第4号",
      "科学技术部令第5号",
      "科学技术部令第6号",
      "科学技术部令第11号",
    ],
  },
  {
    ...article,
    file: "most/detail_bmgz_202602_195895.html",
    seen: "published on 11 February, written five days before",
    title: "科学技术部令第24号 科学技术活动违规行为调查处理规定",
    path: [...MOST_PATH, "部门规章"],
    documentNumbers: ["科学技术部令第24号", "科学技术部令第19号"],
    writtenOn: "2026-02-06",
    url: `${MOST}bmgz/202602/t20260211_195895.html`,
    published: ["2026-02-11", "visible"],
  },
  {
    ...article,
    file: "most/detail_flfg_202405_191008.html",
    seen: "published on 30 May, put up a day later by its address",
    title: "国家科学技术奖励条例（国务院令第782号第四次修订）",
    path: [...MOST_PATH, "法律法规"],
    writtenOn: "2024-05-26",
    url: `${MOST}flfg/202405/t20240531_191008.html`,
    published: ["2024-05-30", "visible"],
    documentNumbers: ["国务院令第782号", "国务院令第265号", "国务院令第731号"],
  },
  {
    ...article,
    file: "most/detail_flfg_202412_192778.html",
    seen: "published and written on one day, put up the next; its order is numbered in Chinese numerals",
    title: "中华人民共和国科学技术普及法（2024年修订）",
    path: [...MOST_PATH, "法律法规"],
    writtenOn: "2024-12-25",
    url: `${MOST}flfg/202412/t20241226_192778.html`,
    published: ["2024-12-25", "visible"],
    documentNumbers: ["主席令第43号"],
  },
  {
    ...article,
    file: "most/detail_gfxwj_202602_195992.html",
    seen: "published on 2 March in a column called 2026年, put up on 28 February, written on 23 February",
    path: [...MOST_PATH, "规范性文件", "2026年"],
    writtenOn: "2026-02-23",
    attachments: [],
    url: `${MOST}gfxwj/gfxwj2026/202602/t20260228_195992.html`,
    column: "2026年",
    published: ["2026-03-02", "visible"],
  },
  {
    ...list,
    file: "ndrc/list_page.html",
    seen: "twenty-five rows; the links to 解读 between link and date are none of them",
    url: `${NDRC}index.html`,
    column: "发展改革委令",
    path: ["首页", "政务公开", "政策", "发展改革委令"],
    rows: [
      25,
      "2026-04-09 list 《电力重大事故隐患判定标准及治理监督管理规定》 2026年第41号令",
      "2024-04-09 list 《基础设施和公用事业特许经营管理办法》 2024年第17号令",
    ],
    next: `${NDRC}index_1.html`,
    columns: ["发展改革委令", "规范性文件", "规划文本", "公告", "通知"],
  },
  {
    ...article,
    file: "ndrc/detail_1.html",
    seen: "published on 9 April, signed on 18 March, two files of one name",
    title: "《电力重大事故隐患判定标准及治理监督管理规定》 2026年第41号令",
    column: "发展改革委令",
    writtenOn: null,
    url: `${NDRC}202604/t20260409_1404577.html`,
    published: ["2026-04-09", "visible"],
    attachments: [
      "《电力重大事故隐患判定标准及治理监督管理规定》.pdf",
      "《电力重大事故隐患判定标准及治理监督管理规定》.ofd",
    ],
    documentNumbers: ["国家发展和改革委员会令第41号"],
  },
  {
    ...article,
    file: "ndrc/detail_2.html",
    seen: "published on 11 February, two files of one name",
    title: "《粮食流通行政执法办法》 2026年第40号令",
    column: "发展改革委令",
    documentNumbers: ["国家发展和改革委员会令第40号"],
    url: `${NDRC}202602/t20260211_1403694.html`,
    published: ["2026-02-11", "visible"],
    attachments: ["《粮食流通行政执法办法》.pdf", "《粮食流通行政执法办法》.ofd"],
  },
  {
    // PubDate 2023-08-16 is the page's generation; the article shows 2023-07-12.
    ...article,
    file: "yichun/wanzai_2022_article.html",
    seen: "published on 12 July by its visible line, months before the template was generated",
    title: "万载县2022年国民经济和社会发展统计公报",
    column: "统计数据",
    writtenOn: "2023-05-11",
    url: "http://www.wanzai.gov.cn/wzxrmzf/tjsja/202305/7215380191c5400397df5d7d0b5fd06b.shtml",
    published: ["2023-07-12", "visible"],
    path: ["首页", "政务公开", "部门信息公开目录", "统计局", "法定主动公开内容", "工作动态", "统计数据"],
    footer: {
      idCode: "3609220011",
      icp: "赣ICP备11002306号-1",
      police: "赣公网安备36092202000105号",
      sponsor: "万载县人民政府",
    },
  },
  {
    // PubDate is the generation here too, and 发文日期 is not a publication date: nothing is claimed.
    ...article,
    file: "yichun/yichun_2022_article.html",
    seen: "a 发文日期 and no day of publication",
    title: "宜春市2022年国民经济和社会发展统计公报",
    url: "https://www.yichun.gov.cn/ycsrmzf/tjgb/202304/00000000000000000000000000000000.shtml",
    published: [null, "none"],
    column: "统计公报",
  },
  {
    ...list,
    file: "pingtan/list_gzjzqk_excerpt.html",
    seen: "seven rows, one put up months after the day it shows",
    next: null,
    url: `${PINGTAN}ghxx/gzjzqk/`,
    columns: ["中长期发展规划", "年度计划", "专项规划", "区域规划", "空间规划", "工作进展情况"],
    column: "工作进展情况",
    rows: [
      7,
      "2025-11-11 list 平潭综合实验区社会事业局关于2025年中小学教育装备产品“双随机、一公开”抽查工作情况的通报",
      "2023-10-23 list 区公安局2023年第四季度网吧“双随机”抽查情况",
    ],
  },
  {
    ...list,
    file: "pingtan/zfxxgknb_list_excerpt.html",
    seen: "six reports in a list of terms, with names of columns broken over two lines",
    next: null,
    url: `${PINGTAN}zfxxgk/zfxxgknb/nlist.htm`,
    columns: [
      "行政规范性文件库",
      "政府信息公开指南",
      "政府信息公开制度",
      "法定主动公开内容",
      "政府信息公开年报",
      "政府信息公开申请",
      "地方部门平台链接",
    ],
    column: "政府信息公开年报",
    rows: [
      6,
      "2026-03-10 list 平潭综合实验区2025年度政府信息公开工作年度报告",
      "2017-01-18 list 平潭综合实验区2016年度政府信息公开工作年度报告",
    ],
  },
  {
    ...article,
    file: "pingtan/zfxxgknb_2024_article_excerpt.html",
    seen: "the report of 2024, cut off in its second part",
    title: "平潭综合实验区2024年度政府信息公开工作年度报告",
    path: ["首页", "政务公开", "政府信息公开", "政府信息公开年报"],
    report: [2024, "two"],
    url: `${PINGTAN}zfxxgk/zfxxgknb/202503/t20250310_97791.htm`,
    published: ["2025-03-10", "visible"],
    documentNumbers: ["国务院令第711号", "国办公开办函〔2021〕30号"],
  },
  {
    ...article,
    file: "misc/mee_article_head_excerpt.html",
    seen: "the head of an article alone",
    title: "生态环境部一周要闻（4.10-4.16）",
    url: "https://www.mee.gov.cn/ywdt/hjywnews/202204/t20220417_974894.shtml",
    published: ["2022-04-17", "visible"],
    path: ["首页", "要闻动态", "环境要闻"],
  },
  {
    ...list,
    file: "misc/hanweb_jpage_datastore_fixture.html",
    seen: "two rows inside a script, and the address of the next group",
    url: "https://www.jiangsu.gov.cn/col/col33718/index.html",
    rows: [
      2,
      "2026-09-11 list 连云港跨里海班列运输提质提速",
      "2025-12-15 list 徐州以产业集群培育赋能中小企业高质量发展",
    ],
  },
  {
    file: "misc/ruishu_challenge_skeleton.html",
    seen: "a riddle for browsers and no page",
    url: "https://www.nmpa.gov.cn/",
    status: 412,
    kind: "other",
    state: "challenge",
  },
  {
    // PubDate is the generation here too.
    ...article,
    file: "yichun/yichun_jiangxi_2022_article.html",
    seen: "the province's report on the city's portal, with a 发文日期 and no day of publication",
    url: "https://www.yichun.gov.cn/ycsrmzf/tjgb/202304/3f093ec317ba4609b241d0c79175c7cd.shtml",
    title: "江西省2022年国民经济和社会发展统计公报",
    published: [null, "none"],
    column: "统计公报",
    path: ["首页", "政务公开", "信息公开", "法定主动公开内容", "结果公开", "统计数据", "统计公报"],
    footer: {
      idCode: "3609000002",
      icp: "赣ICP备06000141号",
      police: "赣公网安备36090202000004号",
      sponsor: "宜春市人民政府",
    },
  },
  {
    ...article,
    file: "annual/tables_2025.html",
    seen: "the three tables of a report, each cell in a paragraph and a span of its own",
    url: "https://kjj.example/gknb/202601/t20260120_1.html",
    title: "2025年政府信息公开工作年度报告",
    published: ["2026-01-20", "url"],
    report: [2025, "two", "three", "four"],
  },
  {
    ...list,
    file: "nfra/list_001.json",
    seen: "five rows of a feed with the day each was published, not the day it was written",
    url: `${NFRA}SelectDocByItemIdAndChild?itemId=4291&pageSize=18&pageIndex=1`,
    contentType: "application/json",
    rows: [
      5,
      "2026-04-21 list 国家金融监督管理总局关于黄海建信理财有限责任公司董事任职资格的批复",
      "2026-04-24 list 国家金融监督管理总局关于钟鸿钧众安在线财产保险股份有限公司独立董事任职资格的批复",
    ],
    next: `${NFRA}SelectDocByItemIdAndChild?itemId=4291&pageSize=18&pageIndex=2`,
  },
  {
    file: "nfra/detail_001.json",
    seen: "an article as data for a program, which is no list and claims nothing",
    url: "https://www.nfra.gov.cn/cn/static/data/DocInfo/SelectByDocId/data_docId=1255850.json",
    contentType: "application/json",
    kind: "other",
    state: "ok",
    published: [null, "none"],
    next: null,
  },
];
