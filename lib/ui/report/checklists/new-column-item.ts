import type { Checklist, ChecklistItem } from "../../../audit/checklist/checklist.ts";

/** What a person says of a column that is to be asked for. */
export interface WantedColumn {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly document: string;
  readonly clause: string;
}

/**
 * An item that asks for one more column, made after the checklist's own items of that kind. Null where the checklist
 * has none: then nobody has said how well a site must have been read before a column is called missing.
 */
export function newColumnItem(
  { items }: Checklist,
  { name, otherNames, document, clause }: WantedColumn,
): ChecklistItem | null {
  const models = items.filter(
    ({ evaluator, column, severity }) =>
      evaluator === "columnPresent" && column !== undefined && severity !== "veto",
  );
  const model = models.find(({ id }) => id.startsWith("column.")) ?? models[0];
  const shared = ["platforms", "requires", "hubs", "minColumnNames", "minCoverage", "noDuty"];
  if (model === undefined) return null;
  const params = Object.entries(model.params).filter(([key]) => shared.includes(key));
  return {
    id: newId(items, model.id.split(".")[0] ?? "column"),
    title: { zh: name, en: name },
    basis: [{ document, clause }],
    threshold: { zh: "有这个栏目，且有内容", en: "The column is there and holds something" },
    effective: { from: null, to: null },
    severity: "deduct",
    points: 1,
    cap: 1,
    evaluator: "columnPresent",
    params: Object.fromEntries(params),
    column: { names: [name, ...otherNames], slugs: [], types: [] },
    howToFix: { zh: `设“${name}”栏目并发布内容。`, en: `Add a column ${name} and publish in it.` },
  };
}

function newId(items: readonly ChecklistItem[], group: string): string {
  const taken = new Set(items.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${group}.own-${number}`)) number += 1;
  return `${group}.own-${number}`;
}
