import type { Evaluator } from "../lib/audit/evaluator.ts";
import type { Cause } from "../lib/facts/cause.ts";
import { z } from "../lib/facts/zod.ts";
import { say } from "./say.ts";

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
    const counts = {
      zh: `这次访问 ${tried} 个地址，${failed} 个没有打开；规则要求一周监测，一次访问不能判定`,
      en: `${failed} of ${tried} addresses did not open this time; the rule asks for a week of sampling`,
    };
    return say(home?.state !== "ok" || failed >= tried * share ? "review" : "pass", counts);
  },
};
