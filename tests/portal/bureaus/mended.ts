import type { Bureau, Column } from "../bureau.ts";
import { list } from "../plan.ts";
import { publish } from "../publish.ts";

/** The bureau after it has filled a column that was empty. */
export function mended(bureau: Bureau, name: string): Bureau {
  return {
    ...bureau,
    columns: (referenceDate) => {
      const issue = { identity: bureau.identity, referenceDate };
      const fill = (column: Column): Column => {
        const children = column.children.map(fill);
        if (column.name !== name) return { ...column, children };
        const [filled] = publish(
          [list(name, column.slug, { genre: "notices", newest: 2, every: 30, count: 3 })],
          issue,
        );
        return { ...column, content: filled?.content ?? column.content };
      };
      return bureau.columns(referenceDate).map(fill);
    },
  };
}
