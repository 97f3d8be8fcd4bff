import type { ChecklistItem } from "../lib/audit/checklist/checklist.ts";
import type { Evaluator, Judgement } from "../lib/audit/contract/evaluator.ts";
import { findingKey } from "../lib/audit/records/finding-key.ts";
import { matchedColumns } from "../lib/audit/site/matched-columns.ts";
import type { Column, Site } from "../lib/audit/site/site.ts";
import type { Answer } from "../lib/audit/records/standing.ts";
import { text, type Text } from "../lib/facts/text.ts";
import { z } from "../lib/facts/zod.ts";

const params = z.strictObject({
  /** What the person has to find out, as an instruction. */
  lookFor: text,
});
type Params = z.infer<typeof params>;

/** Columns worth opening first; more would be a search. */
const MOST_COLUMNS = 3;
/** One thing to answer an item: the same key whether or not a column was found for it. */
const SUBJECT = "manual";

/** What no web page can show: asks a person, and takes the answer once there is one. */
export const manual: Evaluator<Params> = {
  name: "manual",
  params,
  judge(site, item, { lookFor }, { standing }) {
    const answer = standing?.answers?.find(({ itemId }) => itemId === item.id);
    return answer ? answered(answer, item) : asked(site, item, lookFor);
  },
};

function asked(site: Site, item: ChecklistItem, lookFor: Text): Judgement {
  const columns = matchedColumns(item.id, site)
    .slice(0, MOST_COLUMNS)
    .map(({ column }) => column);
  const reason: Text = {
    zh: `网页上看不全，待人工：${lookFor.zh}${hint(columns).zh}；结论和依据写在这一项的复核意见里`,
    en: `No page can show this, a person decides: ${lookFor.en}${hint(columns).en}; write the answer and its grounds into the review of this item`,
  };
  const evidence = columns.map(({ url, name }) => ({
    url,
    quote: name,
    date: null,
    dateSource: "none" as const,
  }));
  return {
    verdict: "review",
    reason,
    findings: [{ key: findingKey(item.id, SUBJECT), message: reason, evidence }],
  };
}

function hint(columns: readonly Column[]): Text {
  if (columns.length === 0) return { zh: "", en: "" };
  const names = columns.map(({ name }) => `“${name}”`);
  return { zh: `（可先看${names.join("、")}）`, en: ` (begin with ${names.join(", ")})` };
}

function answered({ verdict, note, by, on, charges, measure }: Answer, item: ChecklistItem): Judgement {
  const reason: Text = {
    zh: `人工结论：${note}（${by}，${on}）`,
    en: `A person's answer: ${note} (${by}, ${on})`,
  };
  const finding = { key: findingKey(item.id, SUBJECT), message: reason, evidence: [] };
  const times = charges?.reduce((total, { times: each = 1 }) => total + each, 0);
  return {
    verdict,
    reason,
    findings: verdict === "fail" ? [finding] : [],
    // Where rules price single occurrences, an answer without them has counted none.
    charges: charges ?? (item.scoring?.rules ? [] : undefined),
    measure,
    ...(times !== undefined && { occurrences: times }),
  };
}
