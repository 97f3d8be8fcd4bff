import { groupBlock } from "./column.ts";
import { framed, type Frame } from "./frame.ts";
import { flatten, type PlacedColumn } from "./map.ts";
import { inMenu } from "./navigation.ts";

/** The home page: a block for each main column's first lists, and ways into the rest. */
export function homePage(frame: Frame): string {
  const blocks = frame.roots.filter(inMenu).flatMap(shown);
  return framed(frame, {
    address: "/",
    title: frame.identity.name,
    encoding: "utf-8",
    metas: [["ColumnType", "首页"]],
    body: `    <div class="home_banner">${frame.identity.name}欢迎您</div>
${blocks.map((block) => groupBlock(block, "/")).join("\n")}`,
  });
}

function shown(root: PlacedColumn): PlacedColumn[] {
  return flatten([root])
    .filter(({ column }) => column.content.kind === "list" && column.encoding === "utf-8")
    .slice(0, 4);
}
