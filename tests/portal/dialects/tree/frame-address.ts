import type { PlacedColumn } from "../trs/map.ts";

export const FRAME_NAME = "xxgk_list";

/** Where the rows of a node's list stand; pages count from 1. */
export function frameAddress({ address }: PlacedColumn, page: number): string {
  return `${address}${FRAME_NAME}${page === 1 ? "" : `_${page}`}.shtml`;
}
