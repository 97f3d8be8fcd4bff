import { expect, test } from "vitest";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { HOME, homeOf, pageOf } from "../../tests/facts/page-of.ts";
import { BUREAU, itemOf, judgedBy } from "../../tests/facts/site-of.ts";
import { metaTags } from "./meta-tags.ts";

const item = itemOf({ id: "site.meta-tags" });
const params = {
  groups: [
    { name: { zh: "首页", en: "home pages" }, kinds: ["home" as const], labels: ["SiteName"] },
    { name: { zh: "文章页", en: "articles" }, kinds: ["article" as const], labels: ["SiteName", "PubDate"] },
  ],
  tolerance: 0.1,
};
const articles = (count: number, metas: string[], from = 0): PageFacts[] =>
  Array.from({ length: count }, (_, at) =>
    pageOf({ url: `${HOME}${from + at}.html`, kind: "article", metas }),
  );
const judged = (...pages: PageFacts[]) =>
  judgedBy(metaTags, item, params, [homeOf({}, { metas: ["sitename"] }), ...pages]);

test("pass: every page carries its labels", () => {
  expect(judged(...articles(2, ["sitename", "pubdate"])).verdict).toBe("pass");
});

test("fail: a label that articles lack, with a page to see it on", () => {
  const { verdict, findings } = judged(...articles(2, ["sitename"]));
  expect(verdict).toBe("fail");
  expect(findings).toMatchObject([
    {
      key: "site.meta-tags|文章页 PubDate",
      message: { zh: "文章页 2 页中 2 页未见标签 PubDate" },
      evidence: [{ url: `${HOME}0.html` }],
    },
  ]);
});

test("fail: labels that the same pages lack are told in one breath, and are findings of their own", () => {
  const { reason, findings } = judged(...articles(2, []));
  expect(reason.zh).toContain("文章页 2 页中 2 页未见标签 SiteName、PubDate");
  expect(findings.map(({ message }) => message.zh)).toEqual([
    "文章页 2 页中 2 页未见标签 SiteName",
    "文章页 2 页中 2 页未见标签 PubDate",
  ]);
});

test("borderline: one page in ten may be an old one, two may not", () => {
  const good = articles(9, ["sitename", "pubdate"]);
  expect(judged(...good, ...articles(1, ["sitename"], 90)).verdict).toBe("pass");
  expect(judged(...good, ...articles(2, ["sitename"], 90)).verdict).toBe("fail");
});

test("trap: pages that could not be used, and feeds, say nothing of the template", () => {
  const other = pageOf({ url: `${HOME}x.html`, kind: "article", state: "challenge" });
  const feed = pageOf({ url: `${HOME}y.html`, kind: "article", capture: "feed" });
  expect(judged(other, feed).verdict).toBe("pass");
});

test("not assessed: no page was read; not applicable to a channel", () => {
  const url = "http://www.cangpu.example/kjj/";
  const bureau = { ...BUREAU, homeUrl: url };
  expect(judgedBy(metaTags, item, params, [homeOf({}, { url, finalUrl: url })], { bureau }).verdict).toBe(
    "not-applicable",
  );
  expect(judgedBy(metaTags, item, params, []).verdict).toBe("not-assessed");
});
