import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { pageOf, rowOf } from "../facts/page-of.ts";
import { SITE_URL } from "./literals.ts";

const site = { name: "苍浦市科学技术局", domain: "kjj.cangpu.example", idCode: "3299000021" };
const crumb = (name: string, path: string) => ({ name, url: SITE_URL + path });

/** The column of policy documents, as the tab shows it: one stale list with a finding on it. */
export const STALE_LIST: PageFacts = pageOf({
  url: `${SITE_URL}/zwgk/zcwj/`,
  fetchedAt: "2026-11-20T02:00:00Z",
  site,
  title: "政策文件",
  column: {
    name: "政策文件",
    type: "",
    path: [crumb("政务公开", "/zwgk/"), crumb("政策文件", "/zwgk/zcwj/")],
  },
  items: [
    rowOf("苍浦市科技创新券管理办法", "2026-04-03"),
    rowOf("苍浦市重点研发计划管理细则", "2025-12-24"),
    rowOf("苍浦市科技型中小企业培育方案", "2025-09-30"),
    rowOf("苍浦市科学技术奖励办法实施细则（修订）", "2025-08-12"),
    rowOf("关于加强科研诚信建设的若干规定", "2025-06-05"),
    rowOf("苍浦市科技计划项目经费管理办法", "2025-03-11"),
  ],
  pager: { current: 1, total: 10, next: `${SITE_URL}/zwgk/zcwj/index_1.html`, order: "descending" },
});

/** An article whose dates do not agree, in a column that is empty otherwise. */
export const BLANK_LIST: PageFacts = pageOf({
  url: `${SITE_URL}/zwgk/ghjh/`,
  fetchedAt: "2026-11-20T02:00:00Z",
  site,
  kind: "list",
  state: "blank",
  stateReason: { code: "empty", quote: "暂无内容" },
  title: "规划计划",
  published: {
    date: "2026-06-30",
    source: "visible",
    conflicts: [{ source: "url", date: "2026-07-14" }],
  },
});
