import type { MatrixCell, Share } from "./matrix-of.ts";

/**
 * Whether a bureau lacks what enough of its peers have (全省 40% 以上已公开而本地未公开): it fails, and at least
 * `percent` of the others that were judged pass. The bureau is no peer of itself.
 */
export function isPeerGap(cell: MatrixCell | null, share: Share, percent: number): boolean {
  if (cell?.verdict !== "fail") return false;
  const others = share.of - 1;
  return others > 0 && share.pass * 100 >= percent * others;
}
