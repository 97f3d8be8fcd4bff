import { portalsBusiness } from "./arrangement.ts";
import type { Evaluator, Judgement } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import type { Evidence } from "../../lib/audit/records/verdict.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import type { Text } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import { lookAt } from "../judgement/look-at.ts";
import { say } from "../judgement/say.ts";

const params = z.strictObject({
  mark: z.enum(["idCode", "icp", "police", "sponsor", "partyGovMark", "errorReport"]),
  /** What a valid mark looks like as a whole; a linear regular expression. A mark that is a picture reads 有. */
  pattern: z.string(),
  /** What templates print where nobody filled in a value. */
  placeholders: z.array(z.string()),
  /** Scripts of other hosts put this mark in on most sites: that it was not seen is for a person to judge. */
  byScript: z.boolean(),
});
type Params = z.infer<typeof params>;

/** Whether the home page carries a mark of a government site, at its foot or in its meta tags. */
export const footerMark: Evaluator<Params> = {
  name: "footerMark",
  params,
  judge(site, item, options) {
    const { home } = site;
    const name = item.title;
    if (home?.state !== "ok") return say("not-assessed", noHome(name));
    // A bureau inside a city's portal has the portal's footer, which is not the bureau's to mend.
    const others = portalsBusiness(site);
    if (others) return say("not-applicable", others);
    const values = marksOf(home, options);
    const pattern = new RegExp(`^(?:${options.pattern})$`, "u");
    const valid = [...new Set(values.filter((value) => pattern.test(value)))];
    const review = (reason: Text, page = home): Judgement =>
      say("review", reason, lookAt(item.id, reason, [markEvidence(page)]));
    if (valid.length > 1) return review(twoMarks(name, valid));
    if (valid[0] !== undefined) return say("pass", seen(name, valid[0]));
    const other = site.pages.find((page) => marksOf(page, options).some((value) => pattern.test(value)));
    if (other) return review(onlyElsewhere(name, other), other);
    if (values.length === 0 && !footerWasRead(home)) return say("not-assessed", noFooter(name));
    if (options.byScript || home.capture !== "static") return review(perhapsByScript(name));
    return failed(home, item.id, values, name);
  },
};

function marksOf(page: PageFacts, { mark, placeholders }: Params): string[] {
  const own = page.footer[mark];
  const shown = typeof own === "boolean" ? (own ? "有" : "") : (own ?? "");
  const values = [shown, mark === "idCode" ? page.site.idCode : ""].map((value) => value.trim());
  return values.filter((value) => value !== "" && !placeholders.includes(value));
}

/** Scripts write the foot of many portals: only a rendered page or a foot with other marks shows that one is absent. */
function footerWasRead({ footer, capture }: PageFacts): boolean {
  const other = footer.idCode ?? footer.icp ?? footer.police ?? footer.sponsor ?? footer.contact;
  return capture === "rendered" || other !== null || footer.partyGovMark || footer.errorReport;
}

function failed(home: PageFacts, itemId: string, values: readonly string[], name: Text): Judgement {
  const wrong = values[0];
  const reason =
    wrong === undefined
      ? {
          zh: `首页未见${name.zh}`,
          en: `${name.en} is not on the home page`,
        }
      : { zh: `${name.zh}为“${wrong}”，不合格式`, en: `${name.en} reads “${wrong}”, which is not its form` };
  const evidence = markEvidence(home, wrong);
  return {
    verdict: "fail",
    reason,
    findings: [{ key: findingKey(itemId, name.zh), message: reason, evidence: [evidence] }],
  };
}

/** The other marks at the foot of the page, which show that its foot was read. */
function markEvidence({ url, title, footer }: PageFacts, wrong?: string): Evidence {
  const quote = wrong ?? [footer.idCode, footer.sponsor, footer.icp, footer.police].filter(Boolean).join(" ");
  return { url, quote: quote || title, date: null, dateSource: "none" };
}

function noHome(name: Text): Text {
  return {
    zh: `首页没有读到，${name.zh}无从判断`,
    en: `The home page was not read, so ${name.en} cannot be judged`,
  };
}

function noFooter(name: Text): Text {
  return {
    zh: `首页页脚没有读到（可能由脚本生成），${name.zh}无从判断；不算不符合`,
    en: `The foot of the home page was not read (a script may write it), so ${name.en} cannot be judged; this is no failure`,
  };
}

function twoMarks(name: Text, values: readonly string[]): Text {
  const both = values.join("、");
  return {
    zh: `首页有两个不同的${name.zh}：${both}，待人工`,
    en: `The home page shows two different values for ${name.en}: ${both}`,
  };
}

function seen(name: Text, value: string): Text {
  return value === "有"
    ? { zh: `首页见到${name.zh}`, en: `${name.en} is on the home page` }
    : { zh: `首页见到${name.zh} ${value}`, en: `${name.en} on the home page: ${value}` };
}

function onlyElsewhere(name: Text, page: PageFacts): Text {
  return {
    zh: `首页未见${name.zh}，“${page.title}”一页见到，待人工`,
    en: `${name.en} is not on the home page but on “${page.title}”; a person must look`,
  };
}

function perhapsByScript(name: Text): Text {
  return {
    zh: `首页的 HTML 里未见${name.zh}，这一标识多由脚本插入，待人工`,
    en: `${name.en} is not in the HTML of the home page; scripts usually put it in, so a person must look`,
  };
}
