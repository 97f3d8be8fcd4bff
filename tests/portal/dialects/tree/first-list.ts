import { flatten, type PlacedColumn } from "../trs/map.ts";

/** The list that the frame of a column without its own shows at first; null where nothing below has one. */
export function firstList({ children }: PlacedColumn): PlacedColumn | null {
  return flatten(children).find(({ column }) => column.content.kind === "list") ?? null;
}
