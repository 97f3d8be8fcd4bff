import type { Column } from "./bureau.ts";
import { attachmentFile } from "./dialects/trs/blocks.ts";
import { articleAddress, flatten, placeColumns } from "./dialects/trs/map.ts";

/** Every file on the bureau's own host that an article of its leads to, in the dialect `trs`: paths, each once. */
export function filesOf(columns: readonly Column[]): string[] {
  return flatten(placeColumns({ columns })).flatMap((placed) => {
    const { content } = placed.column;
    if (content.kind !== "list" && content.kind !== "scripted") return [];
    return content.articles
      .filter(({ target }) => target.kind === "page")
      .flatMap((article) => {
        const folder = articleAddress(placed, article).replace(/[^/]*$/, "");
        return article.body.flatMap((block) =>
          block.kind === "attachment" ? [`${folder}${attachmentFile(article, block.type)}`] : [],
        );
      });
  });
}
