import { z } from "../zod.ts";

/** Figures that prose repeats from the tables. */
export const figureKind = z.enum([
  "received",
  "carried-in",
  "carried-out",
  "granted",
  "partial",
  "refused",
  "unavailable",
  "unprocessed",
  "review",
  "litigation",
]);
export type FigureKind = z.infer<typeof figureKind>;
