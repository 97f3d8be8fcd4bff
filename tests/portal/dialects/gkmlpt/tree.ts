import type { Article } from "../../bureau.ts";
import { flatten, type PlacedColumn } from "../trs/map.ts";

/** A column as the application's configuration and each answer of its interface describe it. */
export interface TreeNode {
  readonly id: number;
  readonly parent: number;
  readonly name: string;
  /** Where the column is when it is not a list. */
  readonly jump_url: string;
  /** More than the interface gives: what was taken down is counted on. */
  readonly post_count: number;
  readonly children: readonly TreeNode[];
}

const TAKEN_DOWN = 3;

export function treeNode(placed: PlacedColumn): TreeNode {
  const { column, channelId, ancestors, address, children } = placed;
  const jumps = column.content.kind === "single" || column.content.kind === "link";
  const served = flatten([placed]).flatMap(postsOf).length;
  return {
    id: channelId,
    parent: ancestors.at(-1)?.channelId ?? 0,
    name: column.name,
    jump_url: jumps ? address : "",
    post_count: served === 0 ? 0 : served + TAKEN_DOWN,
    children: children.map(treeNode),
  };
}

/** The articles of a column's own list. */
export function postsOf({ column: { content } }: PlacedColumn): readonly Article[] {
  return content.kind === "list" || content.kind === "scripted" ? content.articles : [];
}
