import { kjj } from "../../../checks/checklists/kjj/kjj.ts";
import type { Expected, ExpectedVerdict } from "../bureau.ts";

/** Of 云岚市科学技术局 every item of `kjj` must say that it is in order. */
export const YUNLAN_VERDICTS: Expected["verdicts"] = Object.fromEntries<ExpectedVerdict>(
  kjj.items.map(({ id }) => [id, { verdict: "pass" }]),
);
