import type { Goal } from "./goal.ts";

/** How a figure is written: `×` a ratio, `count` a whole number. */
export type Unit = "×" | "ms" | "s" | "MB" | "KB" | "count" | "a second";

/** One line of the report. */
export interface Row {
  readonly figure: string;
  readonly unit: Unit;
  /** One for each round; none where it could not be measured, and `note` says why. */
  readonly values: readonly number[];
  /** Null: told for orientation only. */
  readonly goal: Goal | null;
  /** What a reader must know to understand the figure; where its goal is missed, why. */
  readonly note?: string;
}
