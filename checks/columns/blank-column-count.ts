import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import { z } from "../../lib/facts/zod.ts";
import { blankEvidence, blankMessage } from "./blank-evidence.ts";
import { blankIn, exemptions } from "./blank-in.ts";
import { columnKey } from "./column-key.ts";
import { countVerdict } from "../judgement/count-verdict.ts";
import { innermost } from "./outermost.ts";

const params = z.strictObject({ threshold: z.number().int().min(1), ...exemptions });

/** How many columns hold nothing, against the number that makes a site fail (国办秘函〔2019〕19号). */
export const blankColumnCount: Evaluator<z.infer<typeof params>> = {
  name: "blankColumnCount",
  params,
  judge(site, item, { threshold, ...may }) {
    const { tried, blank, perhapsExempt, unread, doubtful } = blankIn(site, may);
    const counted = innermost(blank, site);
    return countVerdict({
      what: { zh: "空白栏目", en: "blank columns" },
      threshold,
      findings: counted.map((column) => ({
        key: findingKey(item.id, columnKey(column)),
        message: blankMessage([column]),
        evidence: [blankEvidence(column)],
      })),
      names: counted.map(({ name }) => name),
      doubtful: [...innermost(perhapsExempt, site), ...doubtful].map(({ name }) => name),
      unread: unread.map(({ name }) => name),
      judged: tried.length - unread.length,
    });
  },
};
