import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import { portalsBusiness } from "./arrangement.ts";
import { z } from "../../lib/facts/zod.ts";
import { say } from "../judgement/say.ts";
import { parseUrl } from "../../lib/facts/addresses/parse-url.ts";

const params = z.strictObject({
  /** Endings of government domains, as addresses write them: gov.cn; xn--zfr164b is .政务. */
  suffixes: z.array(z.string()).min(1),
});

/** How addresses write an ending that is not in Latin letters; people read the ending itself. */
const PUNYCODE = "xn--";
const ADDRESS_OF_NUMBERS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\]|localhost)$/;

/** Whether the site stands under a government domain. Soft: old names live on beside the new ones. */
export const domainForm: Evaluator<z.infer<typeof params>> = {
  name: "domainForm",
  params,
  judge(site, item, { suffixes }) {
    const others = portalsBusiness(site);
    if (others) return say("not-applicable", others);
    const url = site.home?.finalUrl ?? "";
    if (site.home === null || parseUrl(url) === null) {
      return say("not-assessed", { zh: "首页没有读到，域名无从判断", en: "The home page was not read" });
    }
    const { hostname } = new URL(url);
    if (ADDRESS_OF_NUMBERS.test(hostname)) {
      return say("not-applicable", {
        zh: `检查时用的是地址 ${hostname}，没有域名可看`,
        en: `The audit used the address ${hostname}, which has no domain`,
      });
    }
    if (suffixes.some((suffix) => hostname === suffix || hostname.endsWith(`.${suffix}`))) {
      return say("pass", { zh: `域名 ${hostname}`, en: `The domain is ${hostname}` });
    }
    const readable = suffixes.filter((suffix) => !suffix.startsWith(PUNYCODE)).map((suffix) => `.${suffix}`);
    const reason = {
      zh: `域名 ${hostname} 不以 ${readable.join(" 或 ")} 结尾，是否另有规范域名待人工`,
      en: `The domain ${hostname} does not end in ${readable.join(" or ")}; whether another one is in use is for a person`,
    };
    const evidence = { url, quote: hostname, date: null, dateSource: "none" as const };
    return say("review", reason, [
      { key: findingKey(item.id, hostname), message: reason, evidence: [evidence] },
    ]);
  },
};
