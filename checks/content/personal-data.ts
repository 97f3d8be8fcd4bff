import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import type { Finding } from "../../lib/audit/records/verdict.ts";
import type { PageFacts, PersonalData } from "../../lib/facts/page-facts.ts";
import { normaliseUrl } from "../../lib/facts/addresses/page-url.ts";
import type { Text } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import { say } from "../judgement/say.ts";

const verdict = z.enum(["fail", "review"]);
const params = z.strictObject({
  /** What is said of each kind: a number with a right check digit is somebody's, a mobile number may be an office's. */
  verdicts: z.strictObject({ "id-number": verdict, mobile: verdict }),
});

const NAMES: Record<PersonalData["kind"], Text> = {
  "id-number": { zh: "居民身份证号码", en: "identity numbers" },
  mobile: { zh: "手机号码", en: "mobile numbers" },
};

/** Identity numbers and mobile numbers that stand unmasked in published texts; files are not opened. */
export const personalData: Evaluator<z.infer<typeof params>> = {
  name: "personalData",
  params,
  judge(site, item, { verdicts }) {
    const readable = site.pages.filter(({ state, kind }) => state === "ok" && kind !== "document");
    if (readable.length === 0) return say("not-assessed", { zh: "没有读到网页", en: "No page was read" });
    const showing = readable.filter((page) => page.personalData.length > 0);
    const of = (wanted: z.infer<typeof verdict>): Finding[] =>
      showing.flatMap((page) => findingsOn(page, item.id, (kind) => verdicts[kind] === wanted));
    const firm = of("fail");
    if (firm.length > 0) return say("fail", join(firm), firm);
    const doubtful = of("review");
    if (doubtful.length > 0) return say("review", join(doubtful), doubtful);
    return say("pass", {
      zh: `读过 ${readable.length} 页，正文未见身份证号码、个人手机号码；附件没有打开`,
      en: `No identity or mobile number in the text of the ${readable.length} pages read; files were not opened`,
    });
  },
};

function findingsOn(
  page: PageFacts,
  itemId: string,
  wanted: (kind: PersonalData["kind"]) => boolean,
): Finding[] {
  const kinds = [...new Set(page.personalData.map(({ kind }) => kind))].filter(wanted);
  return kinds.map((kind) => {
    const hits = page.personalData.filter((one) => one.kind === kind);
    return {
      key: findingKey(itemId, `${normaliseUrl(page.url) ?? page.url} ${kind}`),
      message: {
        zh: `“${page.title}”见到未遮盖的${NAMES[kind].zh} ${hits.length} 个：${hits.map(({ masked }) => masked).join("、")}`,
        en: `“${page.title}” shows ${hits.length} unmasked ${NAMES[kind].en}: ${hits.map(({ masked }) => masked).join(", ")}`,
      },
      evidence: hits.map(({ quote }) => ({
        url: page.url,
        quote,
        date: page.published.date,
        dateSource: page.published.source,
      })),
    };
  });
}

function join(findings: readonly Finding[]): Text {
  return {
    zh: findings.map(({ message }) => message.zh).join("；"),
    en: findings.map(({ message }) => message.en).join("; "),
  };
}
