import type { Unranked } from "../../../compare/bureaus/ranking.ts";
import type { MessageKey } from "../../i18n.tsx";

/** What stands in place of a rank. */
export const UNRANKED: Readonly<Record<Unranked, MessageKey>> = {
  veto: "unrankedVeto",
  coverage: "unrankedCoverage",
  unscored: "unscored",
};
