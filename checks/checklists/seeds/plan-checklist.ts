import type { Basis, Checklist } from "../../../lib/audit/checklist/checklist.ts";
import type { Text } from "../../../lib/facts/text.ts";
import { manualItem } from "../manual-item.ts";
import { askedColumn } from "./asked-column.ts";

/** A bureau's own plan for disclosure, as its text arranges it. */
export interface Plan {
  readonly id: string;
  readonly title: Text;
  /** The document that the plan stands on. */
  readonly document: string;
  /** Clause of the plan → items of `kjj` that a portal can show. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** What no page can show. */
  readonly duties: readonly Duty[];
}
interface Duty {
  readonly id: string;
  readonly title: Text;
  readonly clause: string;
  readonly lookFor: Text;
}

const GROUPS = [
  { id: "platform", title: { zh: "公开平台", en: "Disclosure platform" } },
  { id: "column", title: { zh: "公开内容", en: "What is to be published" } },
  { id: "duty", title: { zh: "线下工作", en: "Work off the site" } },
];
const DO_AND_RECORD: Text = {
  zh: "按计划补办，留存记录备查。",
  en: "Do what the plan asks and keep a record of it.",
};

/** A plan as a checklist. It lists what is there and gives no score: plans name no points. */
export function planChecklist({ id, title, document, columns, duties }: Plan): Checklist {
  const asked = Object.entries(columns).flatMap(([clause, ids]) =>
    ids.map((itemId) => askedColumn(itemId, { document, clause })),
  );
  const manual = duties.map(({ clause, ...duty }) => {
    const basis: Basis[] = [{ document, clause }];
    return manualItem({ ...duty, basis, howToFix: DO_AND_RECORD });
  });
  const items = [...asked, ...manual];
  const groups = GROUPS.filter((group) => items.some((item) => item.id.startsWith(`${group.id}.`)));
  return { id, revision: 1, title, groups, items };
}
