import { SINCE_REGULATION } from "../documents.ts";
import { EXPECTED, PRESENT, USUAL } from "../present.ts";

const COMMON = {
  effective: SINCE_REGULATION,
  severity: "deduct",
  evaluator: "columnPresent",
} as const;

/** A column that every bureau of science & technology must have. */
export const REQUIRED = {
  ...COMMON,
  params: PRESENT,
  threshold: { zh: "栏目在且有内容", en: "The column is there and holds content" },
} as const;

/** A column that is asked for only where the bureau has such business. */
export const WHERE_DUE = {
  ...COMMON,
  params: EXPECTED,
  threshold: {
    zh: "有这类事项的，栏目在且有内容；没有的不适用；栏目空白的待人工",
    en: "Where the bureau has such business, the column is there and holds content; of a blank one a person decides",
  },
} as const;

/** A column that sites of this kind have, though no clause asks for it by itself. */
export const CUSTOMARY = {
  ...COMMON,
  params: USUAL,
  threshold: {
    zh: "栏目在且有内容；没有栏目的待人工",
    en: "The column is there and holds content; where there is none, a person decides",
  },
} as const;
