import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import { portalsBusiness } from "./arrangement.ts";
import { z } from "../../lib/facts/zod.ts";
import { say } from "../judgement/say.ts";

const params = z.strictObject({
  /** Fewer columns than these on the home page: a script writes its head, and may write the search into it. */
  minColumnNames: z.number().int().min(1),
});

/** Whether the site offers a search (条例 Article 24: 信息检索). It is not tried out. */
export const searchPresent: Evaluator<z.infer<typeof params>> = {
  name: "searchPresent",
  params,
  judge(site, item, { minColumnNames }) {
    const { home } = site;
    const others = portalsBusiness(site);
    if (others) return say("not-applicable", others);
    if (home?.searchForm) {
      return say("pass", {
        zh: `首页有检索入口，指向 ${home.searchForm}`,
        en: `The home page has a search, which leads to ${home.searchForm}`,
      });
    }
    const elsewhere = site.pages.find(({ searchForm }) => searchForm !== null);
    if (elsewhere) {
      return say("pass", {
        zh: `“${elsewhere.title}”一页有检索入口`,
        en: `The page “${elsewhere.title}” has a search`,
      });
    }
    if (home?.state !== "ok") {
      return say("not-assessed", { zh: "首页没有读到，检索入口无从判断", en: "The home page was not read" });
    }
    if (home.capture !== "rendered" && home.columns.length < minColumnNames) {
      return say("not-assessed", {
        zh: "首页头部可能由脚本生成，没有读到检索入口；不算不符合",
        en: "A script may write the head of the home page, where no search was read; this is no failure",
      });
    }
    const reason = {
      zh: `首页和读过的 ${site.pages.length} 页均未见检索入口`,
      en: `No search on the home page or on any of the ${site.pages.length} pages read`,
    };
    const evidence = { url: home.url, quote: home.title, date: null, dateSource: "none" as const };
    // A script may put the box in beside a head that stands in the HTML: a person looks.
    return say("review", reason, [
      { key: findingKey(item.id, "search"), message: reason, evidence: [evidence] },
    ]);
  },
};
