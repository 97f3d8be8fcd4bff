import type { Text } from "../../facts/text.ts";

/** One thing that is wrong in a checklist file. */
export interface Problem {
  /** Where, as one would write it down in JSON: items.3.params.minCoverage. "" = the file as a whole. */
  readonly path: string;
  /** Which item and field, what is wrong, and what to do. */
  readonly message: Text;
}
