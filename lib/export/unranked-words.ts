import type { Unranked } from "../compare/bureaus/ranking.ts";

/** Why a bureau has no place among the others. */
export const UNRANKED_WORDS: Readonly<Record<Unranked, string>> = {
  veto: "触及单项否决，不排名",
  coverage: "覆盖率不足 90%，不排名",
  unscored: "未评分",
};
