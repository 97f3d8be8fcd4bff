import type { Checklist, ChecklistItem } from "../checklist/checklist.ts";
import type { Registry } from "../contract/evaluator.ts";
import type { Problem } from "./problem.ts";
import { problemAt, schemaProblems } from "./schema-problems.ts";
import { price, splitParams } from "../checklist/split-params.ts";

/** Items whose evaluator does not exist or does not take their parameters. */
export function paramProblems(checklist: Checklist, registry: Registry): Problem[] {
  return checklist.items.flatMap((item, at) => ofItem(item, at, checklist, registry));
}

function ofItem(item: ChecklistItem, at: number, checklist: Checklist, registry: Registry): Problem[] {
  const evaluator = registry.get(item.evaluator);
  if (!evaluator) {
    const known = [...registry.keys()].join("、");
    return [
      problemAt(["items", at, "evaluator"], checklist, {
        zh: `没有“${item.evaluator}”这种检查方法，可用的有 ${known}`,
        en: `there is no evaluator “${item.evaluator}”; use one of ${known}`,
      }),
    ];
  }
  const { priced, own } = splitParams(item);
  const results = [price.safeParse(priced), evaluator.params.safeParse(own)];
  return results.flatMap(({ error }) =>
    schemaProblems(error?.issues ?? [], checklist, ["items", at, "params"]),
  );
}
