import type { Bureau, Column } from "../bureau.ts";
import { yunlan } from "./yunlan.ts";

/** The same bureau on a portal where scripts fill every list. */
export const yunlanScripted: Bureau = {
  ...yunlan,
  columns: (referenceDate) => yunlan.columns(referenceDate).map(scripted),
  // Its lists are seen only after rendering, which the reader's own tests do not do.
  expected: (referenceDate) => ({ verdicts: yunlan.expected(referenceDate).verdicts, lists: [] }),
};

function scripted(column: Column): Column {
  const { content } = column;
  return {
    ...column,
    content: content.kind === "list" ? { kind: "scripted", articles: content.articles } : content,
    children: column.children.map(scripted),
  };
}
