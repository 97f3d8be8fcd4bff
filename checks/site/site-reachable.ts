import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import type { Cause } from "../../lib/facts/cause.ts";
import type { Text } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import { say } from "../judgement/say.ts";

const params = z.strictObject({
  /** Share of addresses that did not open, from which a person should look. */
  share: z.number().min(0).max(1),
});

/** Causes that a visitor would see as a site that does not open; refusals and limits are the audit's own. */
const DID_NOT_OPEN: readonly Cause[] = ["timeout", "network", "http-error"];

/** A snapshot of whether the site opened. The rule asks for a week of sampling: one audit never fails it. */
export const siteReachable: Evaluator<z.infer<typeof params>> = {
  name: "siteReachable",
  params,
  judge({ home, pages, notAssessed }, _item, { share }) {
    const failed = notAssessed.filter(({ cause }) => DID_NOT_OPEN.includes(cause)).length;
    const tried = pages.length + failed;
    if (tried === 0) return say("not-assessed", { zh: "没有读到网页", en: "No page was tried" });
    const opened: Text = {
      zh:
        failed === 0
          ? `这次访问 ${tried} 个地址，都能打开`
          : `这次访问 ${tried} 个地址，${failed} 个没有打开`,
      en:
        failed === 0
          ? `All ${tried} addresses opened this time`
          : `${failed} of ${tried} addresses did not open this time`,
    };
    const counts = {
      zh: `${opened.zh}；规则看一周的监测，这里说的只是这一次`,
      en: `${opened.en}; the rule asks for a week of sampling, this is one visit`,
    };
    if (home?.state !== "ok") {
      const reason = { zh: `首页没有读到；${counts.zh}`, en: `The home page was not read. ${counts.en}` };
      return say("review", reason);
    }
    return say(failed >= tried * share ? "review" : "pass", counts);
  },
};
